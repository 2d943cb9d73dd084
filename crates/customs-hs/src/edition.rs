//! [`Edition`]: the versions of the Harmonized System and the years they are in force from.

use core::fmt;
use core::str::FromStr;

use alloc::string::{String, ToString};

use chrono::{Datelike, NaiveDate};

use crate::draft::Draft;
use crate::nomenclature::Nomenclature;
use crate::packed;

/// A version of the Harmonized System. The World Customs Organization amends it about every five
/// years; an amendment enters into force on 1 January (Article 16 of the HS Convention).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// The first one. Its numbers are those of 1992, whose table it shares.
    Hs1988,
    /// In force from 1992.
    Hs1992,
    /// In force from 1996.
    Hs1996,
    /// In force from 2002.
    Hs2002,
    /// In force from 2007.
    Hs2007,
    /// In force from 2012.
    Hs2012,
    /// In force from 2017.
    Hs2017,
    /// In force from 2022.
    Hs2022,
    /// In force from 2028: 1,229 headings and 5,852 subheadings are announced. As long as no official
    /// table is published it is a draft ([`Edition::draft`]).
    Hs2028,
}

impl Edition {
    /// All editions, oldest first.
    pub const ALL: [Self; 9] = [
        Self::Hs1988,
        Self::Hs1992,
        Self::Hs1996,
        Self::Hs2002,
        Self::Hs2007,
        Self::Hs2012,
        Self::Hs2017,
        Self::Hs2022,
        Self::Hs2028,
    ];

    /// The latest edition with a published table; a draft never is.
    pub const LATEST: Self = {
        let mut index = Self::ALL.len() - 1;
        while Self::ALL[index].column().is_none() || Self::ALL[index].is_draft() {
            index -= 1;
        }
        Self::ALL[index]
    };

    /// The year that names it, on whose first day it enters into force.
    #[must_use]
    pub const fn year(self) -> u16 {
        match self {
            Self::Hs1988 => 1988,
            Self::Hs1992 => 1992,
            Self::Hs1996 => 1996,
            Self::Hs2002 => 2002,
            Self::Hs2007 => 2007,
            Self::Hs2012 => 2012,
            Self::Hs2017 => 2017,
            Self::Hs2022 => 2022,
            Self::Hs2028 => 2028,
        }
    }

    /// The first day it is in force.
    #[must_use]
    pub fn in_force_from(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(i32::from(self.year()), 1, 1).expect("it is a date")
    }

    /// The edition in force on a day; none before 1988.
    ///
    /// Countries can be late, so this is the edition of the Convention, not of every tariff.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use customs_hs::Edition;
    ///
    /// let day = NaiveDate::from_ymd_opt(2021, 12, 31).unwrap();
    /// assert_eq!(Edition::at(day), Some(Edition::Hs2017));
    /// assert_eq!(Edition::at(day.succ_opt().unwrap()), Some(Edition::Hs2022));
    /// ```
    #[must_use]
    pub fn at(day: NaiveDate) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|edition| i32::from(edition.year()) <= day.year())
    }

    /// The edition with this year in its name.
    #[must_use]
    pub fn of_year(year: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|edition| edition.year() == year)
    }

    /// The name that UN Comtrade and the World Bank give to its numbers, if it has a table: `H0` for
    /// 1992 to `H6` for 2022.
    #[must_use]
    pub const fn classification(self) -> Option<&'static str> {
        const NAMES: [&str; 7] = ["H0", "H1", "H2", "H3", "H4", "H5", "H6"];
        match self.column() {
            Some(column) if column < NAMES.len() => Some(NAMES[column]),
            _ => None,
        }
    }

    /// Whether it is not published yet, so that its table is a draft.
    #[must_use]
    pub const fn is_draft(self) -> bool {
        match (self.column(), packed::DRAFT_COLUMN) {
            (Some(column), Some(draft)) => column == draft,
            _ => false,
        }
    }

    /// What is known of it, and what is not, if it is a draft; nothing of a published edition.
    ///
    /// ```
    /// use customs_hs::Edition;
    ///
    /// assert_eq!(Edition::Hs2022.draft(), None);
    /// for gap in Edition::Hs2028.draft().iter().flat_map(|draft| draft.gaps()) {
    ///     println!("known gap: {gap}");
    /// }
    /// ```
    #[must_use]
    pub fn draft(self) -> Option<&'static Draft> {
        packed::DRAFT.as_ref().filter(|draft| draft.edition == self)
    }

    /// The numbers of this edition. Those of a draft are told like others: whoever asks for
    /// [`Edition::Hs2028`] by its name looks at [`Edition::draft`] too.
    ///
    /// # Errors
    /// [`NoTable`] if there is no table of it, nor a draft of one.
    pub const fn nomenclature(self) -> Result<Nomenclature, NoTable> {
        match self.column() {
            Some(_) => Ok(Nomenclature::new(self)),
            None => Err(NoTable { edition: self }),
        }
    }

    /// The editions that have a published table of their own, oldest first.
    pub fn with_table() -> impl DoubleEndedIterator<Item = Self> {
        Self::with_table_or_draft().filter(|edition| !edition.is_draft())
    }

    /// The editions that have a table of their own, oldest first, and the draft if there is one.
    ///
    /// ```
    /// use customs_hs::Edition;
    ///
    /// let published: Vec<Edition> =
    ///     Edition::with_table_or_draft().filter(|edition| edition.draft().is_none()).collect();
    /// assert!(Edition::with_table().eq(published));
    /// ```
    pub fn with_table_or_draft() -> impl DoubleEndedIterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(|edition| *edition != Self::Hs1988 && edition.column().is_some())
    }

    /// Its column in the packed tables.
    pub(crate) const fn column(self) -> Option<usize> {
        match self {
            Self::Hs1988 | Self::Hs1992 => Some(0),
            Self::Hs1996 => Some(1),
            Self::Hs2002 => Some(2),
            Self::Hs2007 => Some(3),
            Self::Hs2012 => Some(4),
            Self::Hs2017 => Some(5),
            Self::Hs2022 => Some(6),
            Self::Hs2028 if packed::TABLES > 7 => Some(7),
            Self::Hs2028 => None,
        }
    }
}

/// What is printed behind the year of a draft.
const DRAFT: &str = "(draft)";

/// `HS 2022`; `HS 2028 (draft)` as long as that is one.
impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HS {}", self.year())?;
        if self.is_draft() { write!(f, " {DRAFT}") } else { Ok(()) }
    }
}

/// Reads a year, alone or after `HS`, and the names of UN Comtrade: `2022`, `HS2022`, `hs 2022`, `H6`;
/// of a draft also what is printed: `HS 2028 (draft)`.
impl FromStr for Edition {
    type Err = UnknownEdition;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let trimmed = text.trim();
        let year = trimmed
            .get(..2)
            .filter(|start| start.eq_ignore_ascii_case("hs"))
            .map_or(trimmed, |start| trimmed[start.len()..].trim_start());
        let is_called = |edition: &Self| {
            edition.classification().is_some_and(|name| name.eq_ignore_ascii_case(trimmed))
        };
        let edition = year.parse().ok().and_then(Self::of_year);
        let edition = edition.or_else(|| Self::with_table().find(is_called));
        let printed =
            || Self::ALL.into_iter().find(|it| it.is_draft() && it.to_string() == trimmed);
        let edition = edition.or_else(printed);
        edition.ok_or_else(|| UnknownEdition { text: text.to_string() })
    }
}

/// There is no edition of this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is not an edition of the Harmonized System; the editions are 1988, 1992, 1996, 2002, \
     2007, 2012, 2017, 2022 and 2028, or Comtrade's H0 to H6"
)]
pub struct UnknownEdition {
    text: String,
}

/// The edition is known, its numbers are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the table of {edition} is not published yet; the latest one is {}", Edition::LATEST)]
pub struct NoTable {
    /// The edition asked for.
    pub edition: Edition,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_is_read_by_its_year() {
        for edition in Edition::ALL {
            assert_eq!(edition.to_string().parse(), Ok(edition));
            assert_eq!(edition.year().to_string().parse(), Ok(edition));
        }
        for (name, edition) in
            [("H0", Edition::Hs1992), ("h5", Edition::Hs2017), ("H6", Edition::Hs2022)]
        {
            assert_eq!(name.parse(), Ok(edition));
        }
        assert!("H7".parse::<Edition>().is_err());
        let error = "HS2021".parse::<Edition>().unwrap_err().to_string();
        assert!(error.starts_with("`HS2021` is not an edition"), "{error}");
        assert!("é".parse::<Edition>().is_err());
    }

    #[test]
    fn an_edition_is_in_force_from_its_first_day_to_the_day_before_the_next() {
        for pair in Edition::ALL.windows(2) {
            let next = pair[1].in_force_from();
            assert_eq!(Edition::at(next), Some(pair[1]));
            assert_eq!(Edition::at(next.pred_opt().unwrap()), Some(pair[0]));
        }
        assert_eq!(Edition::at(NaiveDate::from_ymd_opt(1987, 12, 31).unwrap()), None);
    }

    #[test]
    fn a_draft_is_marked_and_never_the_latest_edition() {
        assert_eq!((Edition::LATEST, Edition::LATEST.is_draft()), (Edition::Hs2022, false));
        assert_eq!(Edition::with_table().count(), 7);
        assert!(Edition::with_table().all(|edition| edition.draft().is_none()));
        let draft = Edition::Hs2028.draft().unwrap();
        assert_eq!(draft.edition(), Edition::Hs2028);
        assert_eq!(draft.edition().to_string(), "HS 2028 (draft)");
        assert!(Edition::with_table_or_draft().next_back() == Some(Edition::Hs2028));
        assert!(Edition::Hs2028.nomenclature().is_ok());
        assert!("HS 2022 (draft)".parse::<Edition>().is_err());
    }

    #[test]
    fn an_edition_without_a_table_says_which_one_is_the_latest() {
        let error = NoTable { edition: Edition::Hs2028 }.to_string();
        assert!(error.ends_with("is not published yet; the latest one is HS 2022"), "{error}");
    }
}
