//! [`OwnList`]: a list of codes that is a file: of an authority that keeps it itself (`*.list` in its
//! folder), or of a user who has a newer one than is built in.
//!
//! A head with `id` and `title`, and `version` if it has one; then a row a code: the code, its meaning, and
//! if it is not valid at all times, its first and its last day. A line of a profile of the same folder names
//! the list by its id.

use std::borrow::Cow;
use std::collections::HashMap;
use std::str::FromStr;

use chrono::NaiveDate;
use customs_model::profile::{ListedCodes, Standing};

use crate::table::{self, Problem, Slot, Table, TableError};

/// A list of codes that is a file.
///
/// ```
/// let list: customs_authorities::OwnList =
///     "id: Colours\ntitle: Colours of goods\n\nRED\tRed of any shade\t2024-01-01\n".parse()?;
/// assert_eq!((list.id.as_str(), list.codes.as_slice()), ("Colours", ["RED".to_owned()].as_slice()));
/// assert_eq!(list.meaning("RED"), Some("Red of any shade"));
/// # Ok::<(), customs_authorities::TableError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct OwnList {
    /// The name by which profiles have it.
    pub id: String,
    /// What it is a list of.
    pub title: String,
    /// Its version, if it has one.
    pub version: String,
    /// Its codes, in the order of the file.
    pub codes: Vec<String>,
    /// What is known of each.
    entries: HashMap<String, Entry>,
    /// The file it was read from in place of a list that is known by its id.
    file: Option<String>,
}

/// What is known of a code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Entry {
    meaning: String,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

impl OwnList {
    /// Reads the file of a list that takes the place of the one with this id: in the notation of a list, or
    /// as a table with the columns code, name, valid from and valid to, named in its first line, or without
    /// names code, valid from and valid to, separated by tabs, semicolons or commas.
    ///
    /// # Errors
    /// What is wrong with it first.
    pub fn in_place_of(id: &str, file: &str, text: &str) -> Result<Self, TableError> {
        let text = text.trim_start_matches('\u{feff}');
        let read = match is_notation(text) {
            true => text.parse()?,
            false => crate::plain_list::read(id, text)?,
        };
        if read.id != id {
            let line = (1..).zip(text.lines()).find(|(_, line)| line.starts_with("id"));
            return Err(TableError {
                line: line.map_or(1, |(number, _)| number),
                problem: format!("the list is `{}`, not `{id}`", read.id),
                hint: "name the list by its `id`",
            });
        }
        Ok(Self { file: Some(file.to_owned()), ..read })
    }

    /// A list of this id without codes.
    pub(crate) fn new(id: &str) -> Self {
        Self { id: id.to_owned(), title: id.to_owned(), ..Self::default() }
    }

    /// What a code means.
    #[must_use]
    pub fn meaning(&self, code: &str) -> Option<&str> {
        self.entries.get(code).map(|entry| entry.meaning.as_str())
    }

    /// Adds a code with its meaning and its days, if there are any. A code occurs once, or each time with
    /// the same days where that `repeats`.
    pub(crate) fn add(
        &mut self,
        code: &str,
        meaning: &str,
        [since, until]: [&str; 2],
        repeats: bool,
    ) -> Result<(), Problem> {
        if code.is_empty() || code.contains(char::is_whitespace) {
            return Err((format!("`{code}` is not a code"), "write a code without blanks"));
        }
        let (since, until) = (day(since)?, day(until)?);
        if since.zip(until).is_some_and(|(since, until)| until < since) {
            let hint = "correct one of the dates, or remove the code";
            return Err((format!("the last day of `{code}` is before its first"), hint));
        }
        let entry = Entry { meaning: meaning.to_owned(), since, until };
        match self.entries.get(code) {
            None => {
                self.codes.push(code.to_owned());
                self.entries.insert(code.to_owned(), entry);
                Ok(())
            }
            Some(known) if repeats && (known.since, known.until) == (since, until) => Ok(()),
            Some(_) => Err((format!("`{code}` occurs twice"), "remove one of them")),
        }
    }

    /// What is missing of it, if anything is.
    pub(crate) fn complete(self) -> Result<Self, TableError> {
        let missing = match &self {
            Self { id, .. } if id.is_empty() => "`id`",
            Self { title, .. } if title.is_empty() => "`title`",
            Self { codes, .. } if codes.is_empty() => "code",
            _ => return Ok(self),
        };
        let problem = format!("the list has no {missing}");
        Err(TableError {
            line: 1,
            problem,
            hint: "begin with `id:` and `title:`, then a row a code",
        })
    }
}

/// Whether a text begins as the head of a list does.
fn is_notation(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let key = lines.next().and_then(|line| line.split_once(':')).map(|(key, _)| key.trim());
    key.is_some_and(|key| OwnList::default().slot(key).is_some())
}

/// A day; none if there is nothing.
fn day(text: &str) -> Result<Option<NaiveDate>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    let compact = || NaiveDate::parse_from_str(text, "%Y%m%d");
    match text.parse().or_else(|_| compact()) {
        Ok(day) => Ok(Some(day)),
        Err(_) => Err((format!("`{text}` is not a date"), "write the date as 2026-01-31")),
    }
}

/// Longer lists are not searched for a code that is nearly the same.
const MOST_COMPARED: usize = 1_000;

impl ListedCodes for OwnList {
    fn edition(&self) -> String {
        let Self { id, version, file, .. } = self;
        match file {
            Some(file) => format!("{id} from {file}"),
            None if version.is_empty() => id.clone(),
            None => format!("{id} of {version}"),
        }
    }

    fn standing(&self, code: &str, day: Option<NaiveDate>) -> Standing {
        let Some(Entry { since, until, .. }) = self.entries.get(code) else {
            return Standing::NotListed;
        };
        let Some(day) = day else { return Standing::Valid };
        match (since, until) {
            (Some(since), _) if day < *since => Standing::NotYet(*since),
            (_, Some(until)) if day > *until => Standing::NoLonger(*until),
            _ => Standing::Valid,
        }
    }

    fn nearest(&self, text: &str) -> Option<Cow<'_, str>> {
        let plain = text.trim().to_uppercase();
        if let Some((code, _)) = self.entries.get_key_value(&plain) {
            return Some(code.into());
        }
        let is_near =
            |code: &&String| code.len() > 2 && strsim::damerau_levenshtein(code, &plain) == 1;
        let is_short = self.codes.len() <= MOST_COMPARED;
        self.codes.iter().filter(|_| is_short).find(is_near).map(Cow::from)
    }

    fn count(&self) -> usize {
        self.codes.len()
    }

    fn codes(&self) -> Vec<Cow<'_, str>> {
        self.codes.iter().map(Cow::from).collect()
    }

    fn is_of_profile(&self) -> bool {
        self.file.is_none()
    }
}

/// Reads the text of a list.
impl FromStr for OwnList {
    type Err = TableError;

    fn from_str(text: &str) -> Result<Self, TableError> {
        table::parse::<Self>(text)?.complete()
    }
}

impl Table for OwnList {
    const KEYS: &'static str = "use `id`, `title` or `version`";

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        Some(match key {
            "id" => Slot::Text(&mut self.id),
            "title" => Slot::Text(&mut self.title),
            "version" => Slot::Text(&mut self.version),
            _ => return None,
        })
    }

    fn row(&mut self, row: &str) -> Result<(), Problem> {
        let columns: Vec<&str> = row.split('\t').map(str::trim).collect();
        let (code, meaning, days) = match columns[..] {
            [code, meaning] => (code, meaning, [""; 2]),
            [code, meaning, since] => (code, meaning, [since, ""]),
            [code, meaning, since, until] => (code, meaning, [since, until]),
            _ => {
                let hint = "write the code and its meaning, with a tab between, and its first and last day";
                return Err((format!("there are {} columns, not 2 to 4", columns.len()), hint));
            }
        };
        self.add(code, meaning, days, false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_a_limit_of_codes() {
        let list = |count: usize| -> String {
            let rows: String = (0..count).map(|nth| format!("C{nth}\tA meaning\n")).collect();
            format!("id: X\ntitle: Y\n\n{rows}")
        };
        let longest: OwnList = list(table::MAX_ROWS).parse().unwrap();
        assert_eq!(longest.meaning("C99999"), Some("A meaning"));
        let error = list(table::MAX_ROWS + 1).parse::<OwnList>().unwrap_err().to_string();
        assert_eq!(error, "line 100004: there are more than 100000 rows; split the file");
    }

    #[test]
    fn what_is_wrong_with_a_list_is_said_with_its_line() {
        let error = |text: &str| text.parse::<OwnList>().unwrap_err().to_string();
        for (text, message) in [
            ("colour: red\n", "line 1: `colour` is not a key of the head"),
            ("title: X\n\nA\tOne\n", "line 1: the list has no `id`"),
            ("id: X\n\nA\tOne\n", "line 1: the list has no `title`"),
            ("id: X\ntitle: Y\n", "line 1: the list has no code"),
            ("id: X\ntitle: Y\n\nA\n", "line 4: there are 1 columns, not 2 to 4"),
            ("id: X\ntitle: Y\n\nA B\tOne\n", "line 4: `A B` is not a code"),
            ("id: X\ntitle: Y\n\nA\tOne\nA\tTwo\n", "line 5: `A` occurs twice"),
            ("id: X\ntitle: Y\n\nA\tOne\tsoon\n", "line 4: `soon` is not a date"),
            (
                "id: X\ntitle: Y\n\nA\tOne\t2026-01-02\t2026-01-01\n",
                "line 4: the last day of `A` is before its first",
            ),
        ] {
            assert!(error(text).starts_with(message), "{}", error(text));
        }
    }

    #[test]
    fn a_code_is_valid_from_its_first_to_its_last_day() {
        let text =
            "id: X\ntitle: Y\nversion: 7\n\nA\tOne\nB\tTwo\t2026-01-10\nC\tThree\t\t2026-01-20\n";
        let list: OwnList = text.parse().unwrap();
        assert_eq!(list.edition(), "X of 7");
        let on = |code: &str, day: u32| list.standing(code, NaiveDate::from_ymd_opt(2026, 1, day));
        let day = |day| NaiveDate::from_ymd_opt(2026, 1, day).unwrap();
        assert_eq!((on("A", 1), on("D", 1)), (Standing::Valid, Standing::NotListed));
        assert_eq!((on("B", 9), on("B", 10)), (Standing::NotYet(day(10)), Standing::Valid));
        assert_eq!((on("C", 20), on("C", 21)), (Standing::Valid, Standing::NoLonger(day(20))));
        assert_eq!(list.standing("B", None), Standing::Valid);
    }

    #[test]
    fn a_code_that_is_nearly_one_of_the_list_has_a_nearest_one() {
        let list: OwnList = "id: X\ntitle: Y\n\nRED\tOne\nDE004851\tTwo\n".parse().unwrap();
        assert_eq!(list.nearest(" red").as_deref(), Some("RED"));
        assert_eq!(list.nearest("DE04851").as_deref(), Some("DE004851"));
        assert_eq!(list.nearest("blue"), None);
    }

    #[test]
    fn a_list_of_a_user_is_one_in_the_notation_or_a_table() {
        let read = |text: &str| OwnList::in_place_of("CL1", "my.list", text).unwrap();
        for text in [
            "# mine\nid: CL1\ntitle: Mine\n\nA\tOne\t2026-01-01\nB\tTwo\n",
            "A\t2026-01-01\nB\n",
            "A,2026-01-01\nB,,\n",
            "A;20260101\nB\n",
            "Code;Name;Valid from;Valid to\nA;One;2026-01-01;\nB;\"Two; or more\";;\n",
            "code\tname\tvalid_from\tvalid_to\nA\tOne\t2026-01-01\t\nA\tUn\t2026-01-01\t\nB\tTwo\t\t\n",
        ] {
            let list = read(text);
            assert_eq!(list.codes, ["A", "B"], "{text}");
            assert_eq!(list.edition(), "CL1 from my.list");
            assert!(!list.is_of_profile());
            let day = NaiveDate::from_ymd_opt(2025, 1, 1);
            assert!(matches!(list.standing("A", day), Standing::NotYet(_)), "{text}");
            assert_eq!(list.standing("B", day), Standing::Valid, "{text}");
        }
    }

    #[test]
    fn a_table_has_a_limit_of_rows() {
        let rows = |count: usize| (0..count).map(|nth| format!("C{nth}\n")).collect::<String>();
        let read = |text: &str| OwnList::in_place_of("CL1", "my.csv", text);
        assert_eq!(read(&format!("code\n{}", rows(200_000))).unwrap().count(), 200_000);
        let error = read(&rows(200_001)).unwrap_err().to_string();
        assert_eq!(error, "line 200001: there are more than 200000 codes; give a shorter list");
    }

    #[test]
    fn what_is_wrong_with_a_list_of_a_user_is_said_with_its_line() {
        let error =
            |text: &str| OwnList::in_place_of("CL1", "my.list", text).unwrap_err().to_string();
        for (text, message) in [
            ("title: X\nid: CL2\n\nA\tOne\n", "line 2: the list is `CL2`, not `CL1`"),
            ("id: CL1\n\nA\tOne\n", "line 1: the list has no `title`"),
            ("", "line 1: the list has no code"),
            ("code,colour\nA,red\n", "line 1: there is no column `colour`"),
            ("A,2026-01-01,,x\n", "line 1: there are 4 columns, not 1 to 3"),
            ("code,name\nA\nB,Two,2026-01-01\n", "line 3: there are 3 columns, not 1 to 2"),
            ("A,yesterday\n", "line 1: `yesterday` is not a date"),
            ("A\nB B\n", "line 2: `B B` is not a code"),
            ("A,2026-01-01\nA,2026-01-02\n", "line 2: `A` occurs twice"),
        ] {
            assert!(error(text).starts_with(message), "{}", error(text));
        }
    }
}
