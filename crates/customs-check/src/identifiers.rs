//! What rules on identifiers have in common: a finding says what is wrong with the text.

use std::borrow::Cow;
use std::str::FromStr;

use customs_codes::identifier::IdentifierError;
use customs_message::Message;
use customs_model::Path;
use customs_model::walk::each_value;

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
    let hint = hint::<T>(text, advice.hint);
    let finding = found.at(path()).says(error.to_string()).value(text).hint(hint);
    match error.expected_check_digit() {
        Some(digit) => finding.expected(format!("check digit {digit}")),
        None => finding.expected(advice.form),
    };
}

/// What to do about a text that is no identifier of this type: what to write, where that is certain, else the advice.
pub(super) fn hint<T: FromStr>(text: &str, advice: &'static str) -> Cow<'static, str> {
    tidied::<T>(text).map_or(Cow::Borrowed(advice), |tidied| format!("write {tidied}").into())
}

/// The text in capitals and without what people write between letters and digits, if that is an identifier of this type.
fn tidied<T: FromStr>(text: &str) -> Option<String> {
    let is_meant = |it: &char| !matches!(it, ' ' | '-' | '.' | '/');
    let tidied = text.chars().filter(is_meant).collect::<String>().to_ascii_uppercase();
    tidied.parse::<T>().is_ok().then_some(tidied)
}

/// Gives all values of elements of this name to a check, in messages whose elements say what their values are.
pub(super) fn each_named(
    message: &Message,
    name: &'static str,
    check: &mut dyn FnMut(&str, &Path),
) {
    each_value(message.root(), &mut |entry, path, leaf| {
        if entry.name == name {
            check(leaf.text, path);
        }
    });
}

#[cfg(test)]
mod tests {
    use customs_codes::identifier::{ContainerNumber, Eori};

    use super::*;

    #[test]
    fn what_people_write_between_letters_and_digits_is_left_out() {
        assert_eq!(tidied::<ContainerNumber>("csqu 305438-3").as_deref(), Some("CSQU3054383"));
        assert_eq!(tidied::<Eori>("gb.123456789000").as_deref(), Some("GB123456789000"));
        assert_eq!(tidied::<ContainerNumber>("CSQU 305438 4"), None);
    }
}
