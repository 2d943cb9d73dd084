//! What values mean: codes of lists, procedures, and identifiers with a form of their own.

use std::collections::BTreeMap;

use customs_authorities::Procedures;
use customs_codes::identifier::{IdentifierError, Kind};
use customs_codes::{COUNTRIES, CURRENCIES, CUSTOMS_TERRITORIES, CodeList, currency};
use serde::Serialize;

/// A code of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CodeAnswer {
    /// The code.
    pub code: String,
    /// What it stands for; none if the name is not known here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'static str>,
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
        customs_codes::all().filter(known).map(|list| answer(list, code)).collect::<Vec<_>>()
    };
    let exact = find(code);
    if !exact.is_empty() {
        return exact;
    }
    let capitals = find(&code.to_ascii_uppercase());
    if !capitals.is_empty() {
        return capitals;
    }
    let meant = |list: &'static CodeList| Some(answer(list, list.meant_by(code)?));
    customs_codes::all().filter_map(meant).collect()
}

fn answer(list: &'static CodeList, code: &str) -> CodeAnswer {
    let is_currency = list.id() == CURRENCIES.id();
    let numeric = currency::numeric(code).filter(|_| is_currency);
    CodeAnswer {
        code: code.to_owned(),
        name: list.name(code),
        list: list.id(),
        agency: list.agency(),
        version: list.version(),
        introduced: list.introduced(code).map(|period| period.to_string()),
        withdrawn: list.withdrawn(code).map(|period| period.to_string()),
        successors: list.successors(code).collect(),
        minor_unit: currency::minor_unit(code).filter(|_| is_currency),
        numeric: numeric.map(|number| format!("{number:03}")),
    }
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
    let (parts, error) = match kind.parts(text) {
        Ok(parts) => (Parts::from_iter(parts), None),
        Err(error) => (Parts::new(), Some(error)),
    };
    let expected = error.as_ref().and_then(IdentifierError::expected_check_digit);
    let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
    let is_country = |code: &String| COUNTRIES.contains(code) || CUSTOMS_TERRITORIES.contains(code);
    let can_be = has_digits && parts.get("country").is_none_or(is_country);
    if error.is_some() && expected.is_none() || kind.is_loose && !can_be {
        return None;
    }
    // Digits alone are a wrong number of several kinds at once.
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    Some(IdentifierAnswer {
        name: kind.title,
        identifier: text.to_owned(),
        is_valid: error.is_none(),
        problem: error.map(|error| error.problem().to_string()),
        expected_check_digit: expected,
        parts,
        is_guess: kind.is_loose || expected.is_some() && is_number,
    })
}
