//! The code lists that come with the program and are known by a number, as profiles name them.

use std::borrow::Cow;

use chrono::NaiveDate;
use customs_codes::{CodeList, Period, eu};
use customs_model::profile::{ListedCodes, NamedList, Standing};

/// The numbers of the lists.
pub(crate) fn names<'n>() -> impl Iterator<Item = &'n str> {
    eu::all().map(|list| list.id())
}

/// The codes of the list with a number.
pub(crate) fn codes(number: &str) -> Option<NamedList> {
    eu::by_number(number).map(|list| NamedList::new(BuiltIn(list)))
}

/// A list of `customs-codes`.
#[derive(Debug)]
struct BuiltIn(&'static CodeList);

impl ListedCodes for BuiltIn {
    fn edition(&self) -> String {
        format!("{} of {}", self.0.id(), self.0.version())
    }

    fn standing(&self, code: &str, day: Option<NaiveDate>) -> Standing {
        let list = self.0;
        let Some(day) = day else {
            return if list.contains(code) { Standing::Valid } else { Standing::NotListed };
        };
        if list.valid_on(code, day) {
            return Standing::Valid;
        }
        let since = list.introduced(code).map(Period::first_day).filter(|since| day < *since);
        match (since, list.withdrawn(code)) {
            (Some(since), _) => match list.first_day().filter(|first| day < *first) {
                Some(first) => Standing::BeforeList(first),
                None => Standing::NotYet(since),
            },
            (None, Some(until)) => Standing::NoLonger(until.last_day()),
            (None, None) => Standing::NotListed,
        }
    }

    fn nearest(&self, text: &str) -> Option<Cow<'_, str>> {
        self.0.nearest(text)
    }

    fn count(&self) -> usize {
        self.0.len()
    }

    fn codes(&self) -> Vec<Cow<'_, str>> {
        self.0.iter().collect()
    }

    fn is_of_profile(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(number: &str, code: &str, day: &str) -> Standing {
        codes(number).unwrap().standing(code, day.parse().ok())
    }

    #[test]
    fn a_numbered_list_says_what_a_code_is_on_a_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(codes("CL008").unwrap().edition(), "CL008 of 2025-02-01");
        assert!(codes("CL8").is_none() && names().any(|name| name == "CL008"));
        assert_eq!(standing("CL231", "T1", "2026-01-31"), Standing::Valid);
        assert_eq!(standing("CL231", "T9", "2026-01-31"), Standing::NotListed);
        let first = day("2024-10-25");
        assert_eq!(standing("CL231", "T1", "2024-01-31"), Standing::BeforeList(first));
        let since = Standing::NotYet(day("2025-11-01"));
        assert_eq!(standing("CL192", "ME", "2025-10-31"), since);
        let until = Standing::NoLonger(day("2025-06-13"));
        assert_eq!(standing("CL171", "NO01016C", "2025-06-13"), Standing::Valid);
        assert_eq!(standing("CL171", "NO01016C", "2025-06-14"), until);
    }
}
