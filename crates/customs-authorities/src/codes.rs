//! [`Codes`]: what the codes of an authority's responses mean.
//!
//! Codes belong to an authority: `10004` of one means something else than that of another. What is
//! known of one authority's codes is a text file:
//!
//! ```text
//! id: example
//! title: An invented authority
//!
//! E0007          Net mass exceeds gross mass    …    …    Declaration/TotalGrossMassMeasure
//! function 03    rejected                       …    …
//! status 4       The amounts are final          …    …
//! ```
//!
//! The key `formerly: DMS CDS` says that codes which began with `DMS` begin with `CDS` now.
//!
//! A head of `key: value` lines, an empty line, then one line a code with five columns, separated by
//! tabs: the code, its meaning in a few words, an explanation, what to do, and the elements it is about,
//! separated by blanks. A code by itself is that of an error, whose meaning is what is wrong and whose
//! explanation is what the rule demands; before any other code is what it is the code of
//! ([`Subject`]), or the number of the list that it is from (`CL180 12`). A code of a list that is built
//! in has its meaning there, and its column is empty here.

use std::collections::BTreeMap;
use std::str::FromStr;

use customs_codes::eu;
use customs_model::Path;

use crate::table::may_have_more;

/// What the codes of one authority mean.
///
/// ```
/// use customs_authorities::{Codes, Subject};
///
/// let text = "id: x\ntitle: X\n\nE1\tToo long\t\t\t\nfunction 03\trejected\t\t\t\n";
/// let codes: Codes = text.parse()?;
/// assert_eq!(codes.code("E1").expect("it is known").title, "Too long");
/// assert_eq!(codes.of(Subject::Function, "3").expect("it is known").title, "rejected");
/// # Ok::<(), customs_authorities::CodesError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Codes {
    /// The short name it is chosen by, in lower case with hyphens.
    pub id: String,
    /// The authority or its system.
    pub title: String,
    /// What codes began with before, with what they begin with now.
    formerly: Vec<(String, String)>,
    /// The error codes.
    codes: BTreeMap<String, Meaning>,
    /// All other codes, by what they are codes of.
    others: BTreeMap<Subject, BTreeMap<String, Meaning>>,
    /// The codes of numbered lists, by the number of the list.
    listed: BTreeMap<String, BTreeMap<String, Meaning>>,
}

/// What a code of a response is the code of, where it is not an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The response itself: its function code (WCO element 017). Administrations give these codes
    /// meanings of their own, not those of UN/EDIFACT 1225.
    Function,
    /// A status of the declaration (379).
    Status,
    /// A statement (226).
    Statement,
    /// A type of duty, tax or fee (113).
    Tax,
    /// A method of payment (107).
    Payment,
    /// What a yes or a no decides, by the element and its value: `decision=1`.
    Flag,
    /// What an error refers to as its reason, by the letters that its code begins with: `R` of a rule
    /// `R0223`, `CL` of a list.
    Reason,
}

impl Subject {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Function,
        Self::Status,
        Self::Statement,
        Self::Tax,
        Self::Payment,
        Self::Flag,
        Self::Reason,
    ];

    /// The word before a code in a file: `status`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Function => "function",
            Self::Status => "status",
            Self::Statement => "statement",
            Self::Tax => "tax",
            Self::Payment => "payment",
            Self::Flag => "flag",
            Self::Reason => "reason",
        }
    }

    /// A code as it is looked up. Function codes are numbers, so `9` is `09`.
    fn key(self, code: &str) -> &str {
        match self {
            Self::Function => code.trim_start_matches('0'),
            _ => code,
        }
    }
}

/// What a code means, in our own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// What is wrong, or what the code stands for, in a few words.
    pub title: String,
    /// What the rule demands and why a message typically fails it; of anything but an error what has
    /// happened.
    pub explanation: String,
    /// What to do: what usually fixes an error, or what comes next.
    pub fix: String,
    /// The elements the code is about; none where it can be about any.
    pub elements: Vec<Path>,
}

/// A text that does not explain an authority's codes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}; {hint}")]
pub struct CodesError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
    /// What to do.
    pub hint: &'static str,
}

impl Codes {
    /// What an error code means.
    #[must_use]
    pub fn code(&self, code: &str) -> Option<&Meaning> {
        self.codes.get(code)
    }

    /// Returns an error code in any spelling, as the authority writes it, with its meaning: with blanks
    /// or hyphens, in small letters, by its number alone, by an older name.
    ///
    /// ```
    /// use customs_authorities::Codes;
    ///
    /// let text = "id: x\ntitle: X\nformerly: OLD NEW\n\nNEW12145\tToo long\t\t\t\n";
    /// let codes: Codes = text.parse()?;
    /// for spelling in ["NEW12145", "new 12145", "12145", "OLD12145"] {
    ///     let (code, _) = codes.spelled(spelling).expect("it is known");
    ///     assert_eq!(code, "NEW12145");
    /// }
    /// # Ok::<(), customs_authorities::CodesError>(())
    /// ```
    #[must_use]
    pub fn spelled(&self, code: &str) -> Option<(&str, &Meaning)> {
        let find = |code: &str| self.codes.get_key_value(code);
        let plain = plain(code)?;
        let today = self.formerly.iter().filter_map(|(before, now)| {
            Some(format!("{now}{}", plain.strip_prefix(before.as_str())?))
        });
        let by_number = || {
            let is_number = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
            self.codes.iter().find(|(code, _)| is_number && digits(code) == plain)
        };
        let found =
            find(code).or_else(|| find(&plain)).or_else(|| today.flat_map(|it| find(&it)).next());
        found.or_else(by_number).map(|(code, meaning)| (code.as_str(), meaning))
    }

    /// All error codes that are known, in order.
    pub fn codes(&self) -> impl Iterator<Item = (&str, &Meaning)> {
        self.codes.iter().map(|(code, meaning)| (code.as_str(), meaning))
    }

    /// What a code means that is not one of an error.
    #[must_use]
    pub fn of(&self, subject: Subject, code: &str) -> Option<&Meaning> {
        self.others.get(&subject)?.get(subject.key(code))
    }

    /// What a code of a numbered list means.
    #[must_use]
    pub fn of_list(&self, list: &str, code: &str) -> Option<&Meaning> {
        self.listed.get(list)?.get(code)
    }

    /// Whether codes of a numbered list are explained.
    #[must_use]
    pub fn explains_list(&self, list: &str) -> bool {
        self.listed.contains_key(list)
    }

    fn head_line(&mut self, key: &str, value: &str) -> Result<(), (String, &'static str)> {
        let target = match key {
            "id" => &mut self.id,
            "title" => &mut self.title,
            "formerly" => {
                let hint = "write what codes began with and what they begin with now: `DMS CDS`";
                let names =
                    value.split_once(' ').ok_or((format!("`{value}` is not a pair"), hint))?;
                self.formerly.push((names.0.to_owned(), names.1.trim().to_owned()));
                return Ok(());
            }
            _ => {
                return Err((
                    format!("`{key}` is not a key of the head"),
                    "use `id`, `title` or `formerly`; what functions mean is written below, as other codes",
                ));
            }
        };
        if !target.is_empty() {
            return Err((format!("`{key}` is repeated"), "remove one of them"));
        }
        value.clone_into(target);
        Ok(())
    }

    fn code_line(&mut self, text: &str) -> Result<(), (String, &'static str)> {
        let columns: Vec<&str> = text.split('\t').map(str::trim).collect();
        let [code, title, explanation, fix, elements] = &columns[..] else {
            let hint = "write the code, its meaning, an explanation, what to do and the elements, \
                        separated by tabs";
            return Err((format!("there are {} columns", columns.len()), hint));
        };
        let (subject, key) = subject_of(code)?;
        let title = match subject {
            Of::List(list) if title.is_empty() => name_in(list, key)?,
            _ => *title,
        };
        if code.is_empty() || title.is_empty() {
            return Err(("the code or its meaning is empty".to_owned(), "fill both in"));
        }
        let path = |path: &str| format!("/{path}").parse::<Path>();
        let elements = elements.split_whitespace().map(path).collect::<Result<_, _>>();
        let elements = elements.map_err(|error| {
            (error.to_string(), "write paths as in `Declaration/GoodsItemQuantity`")
        })?;
        let meaning = Meaning {
            title: title.to_owned(),
            explanation: (*explanation).to_owned(),
            fix: (*fix).to_owned(),
            elements,
        };
        let codes = match subject {
            Of::Error => &mut self.codes,
            Of::Subject(subject) => self.others.entry(subject).or_default(),
            Of::List(list) => self.listed.entry(list.to_owned()).or_default(),
        };
        match codes.insert(key.to_owned(), meaning) {
            None => Ok(()),
            Some(_) => Err((format!("`{code}` is explained twice"), "remove one of them")),
        }
    }
}

impl Codes {
    /// How many codes there are.
    fn len(&self) -> usize {
        let listed = self.listed.values().map(BTreeMap::len).sum::<usize>();
        self.codes.len() + self.others.values().map(BTreeMap::len).sum::<usize>() + listed
    }
}

/// What the code of a line is the code of.
#[derive(Clone, Copy)]
enum Of<'l> {
    Error,
    Subject(Subject),
    /// Of the list of this number.
    List(&'l str),
}

/// What a code is the code of, and by what it is looked up.
fn subject_of(code: &str) -> Result<(Of<'_>, &str), (String, &'static str)> {
    let Some((word, code)) = code.split_once(' ') else { return Ok((Of::Error, code)) };
    match Subject::ALL.into_iter().find(|it| it.name() == word) {
        Some(subject) => Ok((Of::Subject(subject), subject.key(code.trim()))),
        None if is_number_of_list(word) => Ok((Of::List(word), code.trim())),
        None => {
            let hint = "write `function`, `status`, `statement`, `tax`, `payment`, `flag`, `reason` or the \
                        number of a list (`CL180`) before the code, or nothing for an error";
            Err((format!("`{word}` has no codes"), hint))
        }
    }
}

/// Whether a word is the number of a list: `CL180`.
fn is_number_of_list(word: &str) -> bool {
    let digits = word.strip_prefix("CL").unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// What a code means in a list that is built in.
fn name_in(list: &str, code: &str) -> Result<&'static str, (String, &'static str)> {
    eu::by_number(list).and_then(|list| list.name(code)).ok_or_else(|| {
        (format!("`{list}` has no name for `{code}`"), "write its meaning in the second column")
    })
}

/// A code without blanks and hyphens, in capitals; none for what is too long to be a code.
fn plain(code: &str) -> Option<String> {
    let is_written = |it: &char| !it.is_whitespace() && !matches!(it, '-' | '_');
    let plain = || code.chars().filter(is_written).map(|it| it.to_ascii_uppercase()).collect();
    (code.len() <= LONGEST_CODE).then(plain)
}

/// The longest spelling of a code.
const LONGEST_CODE: usize = 40;

/// The number that a code ends with.
fn digits(code: &str) -> &str {
    code.trim_start_matches(|it: char| !it.is_ascii_digit())
}

/// Reads the text of a file.
impl FromStr for Codes {
    type Err = CodesError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut codes = Self::default();
        let mut in_head = true;
        let mut last = 1;
        for (line, text) in (1..).zip(text.lines()) {
            last = line;
            let read = match (in_head, text.trim().is_empty(), text.split_once(':')) {
                _ if text.starts_with('#') => Ok(()),
                (true, true, _) => {
                    in_head = false;
                    Ok(())
                }
                (true, false, Some((key, value))) => codes.head_line(key.trim(), value.trim()),
                (true, false, None) => Err((
                    format!("`{text}` is not a line of the head"),
                    "write `key: value`, and an empty line before the first code",
                )),
                (false, true, _) => Ok(()),
                (false, false, _) => {
                    may_have_more(codes.len()).and_then(|()| codes.code_line(text))
                }
            };
            read.map_err(|(problem, hint)| CodesError { line, problem, hint })?;
        }
        for (key, value) in [("id", &codes.id), ("title", &codes.title)] {
            if value.is_empty() {
                let problem = format!("the head has no `{key}`");
                let hint = "add the line `key: value` before the first empty line";
                return Err(CodesError { line: last, problem, hint });
            }
        }
        Ok(codes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_code_is_found_with_and_without_its_zero() {
        let codes: Codes = "id: x\ntitle: y\n\nfunction 09\tcleared\t\t\t\n".parse().unwrap();
        let title = |code| codes.of(Subject::Function, code).map(|it| it.title.as_str());
        assert_eq!(title("9"), Some("cleared"));
        assert_eq!(title("09"), Some("cleared"));
        assert_eq!(title("50"), None);
    }

    #[test]
    fn one_code_can_be_that_of_several_things() {
        let text =
            "id: x\ntitle: y\n\n4\tError\t\t\t\nstatus 4\tFinal\tDone.\tPay.\t\ntax 4\tVAT\t\t\t\n";
        let codes: Codes = text.parse().unwrap();
        let title = |subject| codes.of(subject, "4").map(|it| it.title.as_str());
        assert_eq!(codes.code("4").map(|it| it.title.as_str()), Some("Error"));
        assert_eq!((title(Subject::Status), title(Subject::Tax)), (Some("Final"), Some("VAT")));
        assert_eq!(title(Subject::Payment), None);
        assert_eq!(codes.of(Subject::Status, "04"), None);
        let errors: Vec<&str> = codes.codes().map(|(code, _)| code).collect();
        assert_eq!(errors, ["4"]);
    }

    #[test]
    fn a_code_of_a_list_that_is_built_in_means_what_it_means_there() {
        let codes: Codes = "id: x\ntitle: y\n\nCL027 1\t\tIt is so.\tGo on.\t\n".parse().unwrap();
        let yes = codes.of_list("CL027", "1").unwrap();
        assert_eq!((yes.title.as_str(), yes.fix.as_str()), ("yes", "Go on."));
        assert!(codes.explains_list("CL027") && !codes.explains_list("CL028"));
        assert_eq!(codes.of_list("CL027", "0"), None);
        let error = "id: x\ntitle: y\n\nCL027 9\t\t\t\t\n".parse::<Codes>().unwrap_err();
        assert_eq!(error.problem, "`CL027` has no name for `9`");
    }

    #[test]
    fn a_code_is_found_in_any_spelling() {
        let text = "id: x\ntitle: y\nformerly: DMS CDS\n\nCDS12090\tt\t\t\t\nCDS12091\tt\t\t\t\n";
        let codes: Codes = text.parse().unwrap();
        let find = |code| codes.spelled(code).map(|(code, _)| code);
        for code in ["CDS12090", "CDS 12090", "cds12090", " cds-12090 ", "12090", "DMS12090"] {
            assert_eq!(find(code), Some("CDS12090"), "{code}");
        }
        for code in ["", " ", "CDS", "2090", "XYZ12090", "DMS", "é", "12090 12090"] {
            assert_eq!(find(code), None, "{code}");
        }
    }

    #[test]
    fn a_file_has_a_limit_of_codes() {
        let file = |count: usize| -> String {
            let rows: String = (0..count).map(|nth| format!("C{nth}\tt\t\t\t\n")).collect();
            format!("id: x\ntitle: y\n\n{rows}")
        };
        assert!(file(crate::MAX_ROWS).parse::<Codes>().is_ok());
        let error = file(crate::MAX_ROWS + 1).parse::<Codes>().unwrap_err().to_string();
        assert_eq!(error, "line 100004: there are more than 100000 rows; split the file");
    }

    #[test]
    fn what_is_wrong_with_a_file_is_said_with_its_line() {
        let error = |text: &str| text.parse::<Codes>().unwrap_err().to_string();
        for (text, message) in [
            ("id: x\n\n", "line 2: the head has no `title`"),
            ("nonsense\n", "line 1: `nonsense` is not a line of the head"),
            ("colour: red\n", "line 1: `colour` is not a key of the head"),
            ("id: x\nid: y\n", "line 2: `id` is repeated"),
            ("formerly: DMS\n", "line 1: `DMS` is not a pair"),
            ("function: 03 a\n", "line 1: `function` is not a key of the head"),
            ("id: x\ntitle: y\n\ncolour 1\tb\t\t\t\n", "line 4: `colour` has no codes"),
            (
                "id: x\ntitle: y\n\nfunction 3\tb\t\t\t\nfunction 03\tc\t\t\t\n",
                "line 5: `function 03` is explained twice",
            ),
            ("id: x\ntitle: y\n\nA\tb\n", "line 4: there are 2 columns"),
            ("id: x\ntitle: y\n\nA\tb\tc\td\t\nA\tb\tc\td\t\n", "line 5: `A` is explained twice"),
            ("id: x\ntitle: y\n\n\tb\tc\td\t\n", "line 4: the code or its meaning is empty"),
        ] {
            assert!(error(text).starts_with(message), "{}", error(text));
        }
    }
}
