//! What rules on identifiers have in common: a finding says what is wrong with the text.

use std::str::FromStr;

use customs_codes::identifier::IdentifierError;
use customs_model::Path;

use crate::context::Found;

/// What a finding about an identifier says beside what is wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Advice {
    /// Of what it is made.
    pub(super) form: &'static str,
    /// What to do.
    pub(super) hint: &'static str,
}

/// Finds a text that is no identifier of this type. One that is blank or has a line break is the
/// business of the format.
pub(super) fn check<T: FromStr<Err = IdentifierError>>(
    text: &str,
    path: impl FnOnce() -> Path,
    advice: Advice,
    found: &mut Found<'_>,
) {
    let Err(error) = text.parse::<T>() else { return };
    if text.trim().is_empty() || text.contains(['\n', '\r']) {
        return;
    }
    let finding = found.at(path()).says(error.to_string()).value(text).hint(advice.hint);
    match error.expected_check_digit() {
        Some(digit) => finding.expected(format!("check digit {digit}")),
        None => finding.expected(advice.form),
    };
}
