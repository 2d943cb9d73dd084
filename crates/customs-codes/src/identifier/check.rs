//! The algorithms of check digits that several identifiers share.
//!
//! Each takes the text without its check digits, which has been found to be capital letters and
//! digits.

use super::error::IdentifierProblem;

/// A digit's value, or a letter's: from 10 for A to 35 for Z.
fn value(character: char) -> u32 {
    character.to_digit(36).expect("identifiers are of letters and digits")
}

/// The check digit of ISO 6346, for containers; customs numbers use it too.
///
/// Letters count from 10 for A, leaving out 11, 22 and 33. The values are weighted with the powers
/// of 2 and added up; the check digit is the remainder by 11, and 0 where that is 10.
pub(crate) fn iso_6346(body: &str) -> u8 {
    let mut weight = 1;
    let mut sum = 0;
    for character in body.chars() {
        let plain = value(character);
        let skipped = if plain < 10 { 0 } else { (plain - 1) / 10 };
        sum += weight * (plain + skipped);
        weight = weight * 2 % 11;
    }
    (sum % 11 % 10) as u8
}

/// The check digit of GS1: the digits are weighted 3 and 1 in turn, from the right, and the check
/// digit makes the sum a multiple of 10.
pub(crate) fn gs1(body: &str) -> u8 {
    let sum: u32 = body.chars().rev().zip([3, 1].into_iter().cycle()).map(weighted).sum();
    ((10 - sum % 10) % 10) as u8
}

/// The sum of the digits, from the right, weighted with these weights; the check digit is its last
/// digit.
pub(crate) fn sum_from_right(body: &str, weights: impl Iterator<Item = u32>) -> u8 {
    let sum: u32 = body.chars().rev().zip(weights).map(weighted).sum();
    (sum % 10) as u8
}

fn weighted((character, weight): (char, u32)) -> u32 {
    value(character) * weight
}

/// The digits of a text that consists of them.
pub(crate) fn digits_of(text: &str) -> impl DoubleEndedIterator<Item = u32> {
    text.chars().map(value)
}

/// The check digit of Luhn, which cards have: every second digit from the right counts twice, with
/// the digits of that added up, and the check digit makes the sum a multiple of 10.
pub(crate) fn luhn(body: &str) -> u8 {
    let doubled = |digit: u32| digit * 2 / 10 + digit * 2 % 10;
    let sum: u32 = digits_of(body)
        .rev()
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { doubled(digit) } else { digit })
        .sum();
    ((10 - sum % 10) % 10) as u8
}

/// The check digit of ISO 7064 "MOD 11,10".
pub(crate) fn iso_7064_mod_11_10(body: &str) -> u8 {
    let product = digits_of(body).fold(10, |product, digit| match (product + digit) % 10 {
        0 => 20 % 11,
        sum => sum * 2 % 11,
    });
    ((11 - product) % 10) as u8
}

/// The two check digits of ISO 7064 "MOD 97-10", from 02 to 98: with letters written as 10 to 35,
/// and the check digits behind, the number leaves 1 when it is divided by 97.
pub(crate) fn mod_97_10(body: impl Iterator<Item = char>) -> u8 {
    let remainder = body.map(value).fold(0, |before, value| {
        let shift = if value < 10 { 10 } else { 100 };
        (before * shift + value) % 97
    });
    (98 - remainder * 100 % 97) as u8
}

/// Whether the last character of a text is the check digit of what is before it.
pub(crate) fn last_digit(text: &str, algorithm: fn(&str) -> u8) -> Result<(), IdentifierProblem> {
    let (body, digit) = text.split_at(text.len() - 1);
    digit_is(digit, algorithm(body))
}

/// Whether this one digit is the right one.
pub(crate) fn digit_is(digit: &str, expected: u8) -> Result<(), IdentifierProblem> {
    match number(digit) {
        found if found == expected => Ok(()),
        found => Err(IdentifierProblem::CheckDigit { found, expected }),
    }
}

/// Whether these two digits are the right ones.
pub(crate) fn digits_are(digits: &str, expected: u8) -> Result<(), IdentifierProblem> {
    match number(digits) {
        found if found == expected => Ok(()),
        found => Err(IdentifierProblem::CheckDigits { found, expected }),
    }
}

/// The number that one or two digits make.
pub(crate) fn number(digits: &str) -> u8 {
    digits.parse().expect("these are one or two digits")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_leave_out_the_multiples_of_eleven() {
        // A letter alone has weight 1, so its check digit is its value by 11, and 10 becomes 0.
        let digits: Vec<u8> = ('A'..='Z').map(|letter| iso_6346(&letter.to_string())).collect();
        let values = [10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30]
            .into_iter()
            .chain([31, 32, 34, 35, 36, 37, 38]);
        assert_eq!(digits, values.map(|value: u8| value % 11 % 10).collect::<Vec<_>>());
    }

    #[test]
    fn modulo_97_gives_two_digits_from_02_to_98() {
        let of = |text: &str| mod_97_10(text.chars());
        assert_eq!(of("00"), 98);
        assert_eq!(of("99991234567890121414"), 90);
        assert!((0..97).map(|number| of(&format!("{number:02}"))).all(|digits| digits >= 2));
    }
}
