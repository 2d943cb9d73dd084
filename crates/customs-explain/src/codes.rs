//! What values mean: codes of lists, procedures, and identifiers with a form of their own.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use customs_authorities::Procedures;
use customs_codes::identifier::{IdentifierError, Kind};
use customs_codes::{COUNTRIES, CURRENCIES, CUSTOMS_TERRITORIES, CodeList, LOCATIONS, currency};
use serde::Serialize;

/// A code of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CodeAnswer {
    /// The code.
    pub code: String,
    /// What it stands for; none if the name is not known here. The names of places are not in every
    /// program, those of their countries are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Cow<'static, str>>,
    /// The list, by its short name: `ISO 4217`.
    pub list: &'static str,
    /// Who maintains the list.
    pub agency: &'static str,
    /// The edition of the list.
    pub version: &'static str,
    /// The month or year in which the code entered the list, if that is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub introduced: Option<String>,
    /// The last month or year in which the code was valid; none if it still is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
    /// Whether it may be used, where a day is asked about; none if it is not in a list of which codes
    /// are known to be missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_valid: Option<bool>,
    /// Why it may not be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// Of a text that is no code of the list: the code that is probably meant, with its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meant: Option<String>,
    /// The codes in use that took the place of a withdrawn one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub successors: Vec<&'static str>,
    /// Of a currency: how many digits amounts have after the decimal point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minor_unit: Option<u8>,
    /// Of a currency: the numeric code, with three digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numeric: Option<String>,
}

/// A customs procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcedureAnswer {
    /// The code: two digits, or four.
    pub code: String,
    /// What the procedures belong to.
    pub of: &'static str,
    /// What the first two digits mean, the procedure that is requested.
    pub requested: &'static str,
    /// What the last two of four digits mean, the procedure before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<&'static str>,
}

/// An identifier with a form of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct IdentifierAnswer {
    /// What kind of identifier it is: `container number`.
    #[serde(rename = "type")]
    pub name: &'static str,
    /// The identifier.
    pub identifier: String,
    /// Whether it is well formed and its check digits are right. Whether it was ever given to
    /// anybody is for registers to say.
    pub is_valid: bool,
    /// What is wrong with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// What the check digit, or the number of the two check digits, should be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_check_digit: Option<u8>,
    /// Its parts.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub parts: Parts,
    /// Whether the form alone, without check digits, makes much else look like it.
    #[serde(skip)]
    pub(crate) is_guess: bool,
}

/// The parts of an identifier by what they are.
pub type Parts = BTreeMap<&'static str, String>;

/// A code in all lists that have it; in capitals if none has it as it is written, and what people mean by it if
/// it is none.
pub(crate) fn codes(code: &str) -> Vec<CodeAnswer> {
    let find = |code: &str| {
        let known = |list: &&'static CodeList| list.contains(code);
        let of = |list: &'static CodeList| CodeAnswer::of(list, code);
        customs_codes::all().filter(known).map(of).collect::<Vec<_>>()
    };
    let exact = find(code);
    if !exact.is_empty() {
        return exact;
    }
    let capitals = find(&code.to_ascii_uppercase());
    if !capitals.is_empty() {
        return capitals;
    }
    let meant = |list: &'static CodeList| Some(CodeAnswer::of(list, list.meant_by(code)?));
    customs_codes::all().filter_map(meant).collect()
}

impl CodeAnswer {
    /// What a list says of a code, or of a text that is none of its codes.
    ///
    /// ```
    /// use customs_codes::CURRENCIES;
    /// use customs_explain::codes::CodeAnswer;
    ///
    /// assert_eq!(CodeAnswer::of(&CURRENCIES, "GBP").name.as_deref(), Some("Pound Sterling"));
    /// assert_eq!(CodeAnswer::of(&CURRENCIES, "RMB").meant.as_deref(), Some("CNY (Yuan Renminbi)"));
    /// ```
    #[must_use]
    pub fn of(list: &'static CodeList, code: &str) -> Self {
        let is_currency = list.id() == CURRENCIES.id();
        let numeric = currency::numeric(code).filter(|_| is_currency);
        let is_known = list.contains(code);
        Self {
            code: code.to_owned(),
            name: name(list, code),
            list: list.id(),
            agency: list.agency(),
            version: list.version(),
            introduced: list.introduced(code).map(|period| period.to_string()),
            withdrawn: list.withdrawn(code).map(|period| period.to_string()),
            is_valid: None,
            problem: (!is_known).then(|| match list.is_partial() {
                false => format!("no code of {}", list.id()),
                true => format!("not in the part of {} that is available", list.id()),
            }),
            meant: (!is_known).then(|| meant(list, code)).flatten(),
            successors: list.successors(code).collect(),
            minor_unit: currency::minor_unit(code).filter(|_| is_currency),
            numeric: numeric.map(|number| format!("{number:03}")),
        }
    }

    /// The same, and whether the code may be used on a day.
    #[must_use]
    pub fn on(list: &'static CodeList, code: &str, day: NaiveDate) -> Self {
        let is_valid = list.valid_on(code, day);
        let answer = Self::of(list, code);
        let not_in_force = (!is_valid).then(|| format!("not in force on {day}"));
        let is_certain = is_valid || !list.is_partial();
        let is_valid = is_certain.then_some(is_valid);
        Self { is_valid, problem: answer.problem.or(not_in_force), ..answer }
    }
}

/// What a code stands for; of a place whose name is not here, its country.
fn name(list: &'static CodeList, code: &str) -> Option<Cow<'static, str>> {
    let country = || {
        let country = COUNTRIES.name(code.get(..2)?)?;
        list.contains(code).then(|| format!("a place: {country}").into())
    };
    let is_place = list.id() == LOCATIONS.id();
    list.name(code).map(Cow::Borrowed).or_else(|| is_place.then(country).flatten())
}

/// The code that is probably meant, with its name.
fn meant(list: &'static CodeList, code: &str) -> Option<String> {
    let near = list.nearest(code).filter(|near| near != code)?;
    Some(match name(list, &near) {
        Some(name) => format!("{near} ({name})"),
        None => near.into_owned(),
    })
}

/// What two or four digits mean as a procedure.
pub(crate) fn procedures(code: &str) -> Vec<ProcedureAnswer> {
    let of_table = |table: &'static Procedures| {
        let requested = table.meaning(code.get(..2)?)?;
        let previous = code.get(2..).filter(|digits| !digits.is_empty());
        let previous = match previous {
            Some(digits) => Some(table.meaning(digits)?),
            None => None,
        };
        Some(ProcedureAnswer { code: code.to_owned(), of: &table.title, requested, previous })
    };
    Procedures::embedded().iter().filter_map(of_table).collect()
}

/// What a text is as an identifier. What only looks like one by its form is left out if it is
/// certainly another, and one whose check digit is wrong if it is valid as another.
pub(crate) fn identifiers(text: &str) -> Vec<IdentifierAnswer> {
    let mut answers: Vec<_> = Kind::ALL.iter().filter_map(|kind| identifier(kind, text)).collect();
    let order = |answer: &IdentifierAnswer| (answer.is_guess, !answer.is_valid);
    let best = answers.iter().map(order).min();
    answers.retain(|answer| Some(order(answer)) == best);
    answers
}

/// What a text is as an identifier of a kind: valid, or wrong in its check digit alone.
fn identifier(kind: &Kind, text: &str) -> Option<IdentifierAnswer> {
    let answer = IdentifierAnswer::of(kind, text);
    let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
    let is_country = |code: &String| COUNTRIES.contains(code) || CUSTOMS_TERRITORIES.contains(code);
    let can_be = has_digits && answer.parts.get("country").is_none_or(is_country);
    let is_none = !answer.is_valid && answer.expected_check_digit.is_none();
    (!is_none && (can_be || !kind.is_loose)).then_some(answer)
}

impl IdentifierAnswer {
    /// What a text is as an identifier of a kind, right or wrong.
    ///
    /// ```
    /// use customs_codes::identifier::Kind;
    /// use customs_explain::codes::IdentifierAnswer;
    ///
    /// let container = Kind::named("container").expect("a kind");
    /// let answer = IdentifierAnswer::of(container, "CSQU3054384");
    /// assert_eq!((answer.is_valid, answer.expected_check_digit), (false, Some(3)));
    /// ```
    #[must_use]
    pub fn of(kind: &Kind, text: &str) -> Self {
        let (parts, error) = match kind.parts(text) {
            Ok(parts) => (Parts::from_iter(parts), None),
            Err(error) => (Parts::new(), Some(error)),
        };
        let expected = error.as_ref().and_then(IdentifierError::expected_check_digit);
        // Digits alone are a wrong number of several kinds at once.
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        Self {
            name: kind.title,
            identifier: text.to_owned(),
            is_valid: error.is_none(),
            problem: error.map(|error| error.problem().to_string()),
            expected_check_digit: expected,
            parts,
            is_guess: kind.is_loose || expected.is_some() && is_number,
        }
    }
}
