//! A commodity code is made of pairs of digits.

use super::classified::classifications;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "commodity-form",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "A commodity code contains characters other than digits, or an odd number of digits.",
    why: "Printed tariffs have points and blanks between the digits; in a message they make the \
          code invalid, as does the letter O for the digit 0. An odd number of digits means that a \
          digit is missing, often the leading zero that a spreadsheet dropped. The declaration is \
          refused.",
    bad: "<ID>6907.21.00</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    good: "<ID>69072100</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements 145 and 337",
        "UK CDS data elements 6/14 and 6/15",
        "UK CDS error CDS10004",
    ],
    elements: &["42A/67A/68A/23A/21A.145"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The types of codes that are numbers.
pub(super) const NUMBERS: [&str; 3] = ["TSP", "TRC", "HS"];

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for classified in classifications(context) {
        let of_type = classified.classification.identification_type_code.as_deref();
        let text = classified.text();
        if !of_type.is_some_and(|it| NUMBERS.contains(&it)) || text.trim().is_empty() || is_right(text) {
            continue;
        }
        let digits = as_digits(text);
        let says = match text.chars().find(|character| !character.is_ascii_digit()) {
            Some(character) => format!("{text} contains {character:?}; a commodity code has digits \
                                        only"),
            None if text.len() == 1 => format!("{text} is one digit; a commodity code has an even \
                                                number of digits"),
            None => format!(
                "{text} has {} digits; a commodity code has an even number of digits",
                text.len(
            )),
        };
        let hint = match digits {
            Some(digits) => format!("write {digits}"),
            None => "look the code up in the tariff".to_owned(),
        };
        let path = classified.path(context);
        found.at(path).says(says).value(text).expected("an even number of digits").hint(hint);
    }
}

/// Whether a code has the form of one; how long it is to be is another question.
pub(super) fn is_right(text: &str) -> bool {
    text.len().is_multiple_of(2) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits that are meant: without what is between them, and with 0 and 1 for the letters that look
/// like them, or with the zero that a spreadsheet took away.
fn as_digits(text: &str) -> Option<String> {
    let meant = |character: char| match character {
        'O' | 'o' => '0',
        'I' | 'l' => '1',
        other => other,
    };
    let is_between = |character: &char| matches!(character, '.' | ' ' | '-' | '\u{a0}' | '\'' | '"');
    let mut digits: String = text.chars().filter(|it| !is_between(it)).map(meant).collect();
    if !digits.len().is_multiple_of(2) && digits.len() == text.len() {
        digits.insert(0, '0');
        // Chapters go to 97, and the zero is lost of the first nine alone.
        return digits[..2].parse().is_ok_and(|chapter: u8| chapter > 0).then_some(digits);
    }
    is_right(&digits).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digits_that_are_meant_are_found() {
        for (text, digits) in [
            ("6907.21.00", Some("69072100")),
            ("6907 2100", Some("69072100")),
            ("6907-21-00", Some("69072100")),
            ("6907210O", Some("69072100")),
            ("69O721l0", Some("69072110")),
            ("1012100", Some("01012100")),
            ("0012100", None),
            ("69072X00", None),
            ("6907.21.0", None),
            ("Tiles", None),
        ] {
            assert_eq!(as_digits(text).as_deref(), digits, "{text}");
        }
    }
}
