//! The rules that checking a message against a profile adds to those of reading it
//! ([`mod@customs_model::rules`]).

use customs_model::Rule;

customs_model::rules! {
    MISSING_ELEMENT = "missing-element", Error, "An element that the profile requires is there.";
    UNEXPECTED_ELEMENT = "unexpected-element", Error, "An element is one that the profile has at this place.";
    TOO_MANY_ELEMENTS = "too-many-elements", Error, "An element stands no more often than the profile allows.";
    TOO_LONG = "too-long", Error, "A value has no more characters than its format allows.";
    WRONG_LENGTH = "wrong-length", Error, "A value of a fixed length has exactly that many characters.";
    BLANK_VALUE = "blank-value", Error, "A value has at least one character that is not a blank.";
    LINE_BREAK = "line-break", Error, "A value has no line breaks.";
    NOT_LETTERS = "not-letters", Error, "A value of letters holds the letters a to z and A to Z only.";
    NOT_DIGITS = "not-digits", Error, "A value of digits holds the digits 0 to 9 only.";
    NOT_ALLOWED_VALUE = "not-allowed-value", Error, "A value is one of those that the profile lists for it.";
    TOO_MANY_DIGITS = "too-many-digits", Error, "A decimal has no more digits than its format allows.";
    TOO_MANY_DECIMALS = "too-many-decimals", Error, "A decimal has no more decimals than its format allows.";
    MISSING_FORMAT_CODE = "missing-format-code", Error, "A date in XML has a format code.";
    DATE_FORMAT = "date-format", Error, "A date has one of the forms and one of the format codes of the profile.";
    DATE_FORMAT_MISMATCH = "date-format-mismatch", Warning, "The format code of a date describes its form.";
    UNIT_LENGTH = "unit-length", Error, "A unit has 1 to 5 characters.";
    CURRENCY_FORMAT = "currency-format", Error, "A currency is three capital letters.";
    LIST_AGENCY = "list-agency", Error, "The agency of a list or scheme has 1 to 3 characters.";
    LANGUAGE_FORMAT = "language-format", Error, "A language is a language tag, as in en or en-GB.";
    UNREADABLE_MESSAGE = "unreadable-message", Error, "A file is a message that can be read.";
}

/// The rule of this id, among these and those of reading.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Rule> {
    ALL.iter().chain(customs_model::rules::ALL).copied().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use customs_model::Severity;

    use super::*;

    #[test]
    fn no_two_rules_share_an_id() {
        let mut ids: Vec<_> =
            ALL.iter().chain(customs_model::rules::ALL).map(|rule| rule.id).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }

    #[test]
    fn a_rule_is_found_by_its_id() {
        assert_eq!(by_id("too-long"), Some(&TOO_LONG));
        assert_eq!(by_id("unknown-element").map(|rule| rule.severity), Some(Severity::Error));
        assert_eq!(by_id("no-rule"), None);
    }
}
