//! The checks of VAT numbers, country by country, as the tax administrations publish them.
//!
//! Each takes the number behind the prefix, which has one of its country's forms. Characters are
//! counted from the beginning of the prefix in what it reports.

use chrono::NaiveDate;

use crate::identifier::check::{self, digit_is, digits_are, iso_7064_mod_11_10, luhn};
use crate::identifier::error::IdentifierProblem;

type Checked = Result<(), IdentifierProblem>;

/// How many characters are before a national number.
const PREFIX: usize = 2;

/// The sum of the digits, from the left, weighted with these weights.
fn sum(digits: &str, weights: &[u32]) -> u32 {
    check::digits_of(digits).zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// The number that digits make.
fn number(digits: &str) -> u64 {
    check::digits_of(digits).fold(0, |number, digit| number * 10 + u64::from(digit))
}

/// Whether the last digit is this one; where it would be 10 or more, no digit is right.
fn last(text: &str, expected: u32) -> Checked {
    let digit = &text[text.len() - 1..];
    if expected < 10 {
        digit_is(digit, expected as u8)
    } else {
        Err(IdentifierProblem::CheckDigitsMismatch)
    }
}

/// The text without its last digit.
fn body(text: &str) -> &str {
    &text[..text.len() - 1]
}

/// Whether the last letter is this one.
fn letter_is(found: char, expected: char) -> Checked {
    if found == expected { Ok(()) } else { Err(IdentifierProblem::CheckLetter { found, expected }) }
}

/// Several check digits would be right, or none, so that none is named.
fn matches(is_right: bool) -> Checked {
    if is_right { Ok(()) } else { Err(IdentifierProblem::CheckDigitsMismatch) }
}

/// Whether a part of the number is what it should be.
fn part(number: &str, from: usize, to: usize, is_right: bool, expected: &'static str) -> Checked {
    if is_right {
        return Ok(());
    }
    let found = number[from..to].to_owned();
    Err(IdentifierProblem::Part { from: from + PREFIX + 1, to: to + PREFIX, found, expected })
}

/// Germany and Croatia: ISO 7064 "MOD 11,10".
pub(super) fn mod_11_10(text: &str) -> Checked {
    check::last_digit(text, iso_7064_mod_11_10)
}

pub(super) fn austria(text: &str) -> Checked {
    // As for cards, but with 4 added to the sum.
    let check_digit = 16 + u32::from(luhn(&text[1..7])) - number(&text[7..8]) as u32;
    last(text, check_digit % 10)
}

pub(super) fn belgium(text: &str) -> Checked {
    let right = 97 - number(&text[..8]) % 97;
    let found = number(&text[8..]);
    part(text, 0, 10, number(text) > 0, "a number other than 0")?;
    if found % 97 == right % 97 { Ok(()) } else { digits_are(&text[8..], right as u8) }
}

pub(super) fn bulgaria(text: &str) -> Checked {
    let digits = body(text);
    let rounds = [[1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10]];
    last(text, two_rounds(digits, &rounds[0], &rounds[1]))
}

/// The number of a citizen, of a foreigner, or of another person.
pub(super) fn bulgaria_persons(text: &str) -> Checked {
    let (digits, digit) = (body(text), number(&text[9..]) as u32);
    let citizen = sum(digits, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10;
    let foreigner = sum(digits, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10;
    let other = (11 - sum(digits, &[4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
    let is_citizen = digit == citizen && is_bulgarian_birth(text);
    matches(is_citizen || digit == foreigner || digit == other)
}

/// The month of those born before 1900 is 20 more, and after 1999 it is 40 more.
fn is_bulgarian_birth(text: &str) -> bool {
    let [year, month, day] = pairs(text);
    match month {
        41.. => is_day(2000 + year, month - 40, day),
        21.. => is_day(1800 + year, month - 20, day),
        _ => is_day(1900 + year, month, day),
    }
}

pub(super) fn cyprus(text: &str) -> Checked {
    /// What digits at odd places count.
    const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    part(text, 0, 2, !text.starts_with("12"), "something other than 12")?;
    let values = check::digits_of(body(text)).enumerate();
    let sum: u32 =
        values.map(|(index, digit)| if index % 2 == 0 { ODD[digit as usize] } else { digit }).sum();
    letter_is(final_letter(text), char::from(b'A' + (sum % 26) as u8))
}

pub(super) fn czechia(text: &str) -> Checked {
    match (11 - sum(text, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 11 {
        0 => last(text, 1),
        remainder => last(text, remainder % 10),
    }
}

/// Persons without a birth number: `6`, seven digits and a check digit.
pub(super) fn czechia_special(text: &str) -> Checked {
    let remainder = (21 - sum(&text[1..], &[8, 7, 6, 5, 4, 3, 2]) % 11) % 11;
    last(text, (18 - remainder) % 10)
}

pub(super) fn czechia_persons(text: &str) -> Checked {
    part(text, 0, 6, is_czech_birth(text), "a date of birth")?;
    // Numbers had nine digits, without a check digit, until 1953.
    if text.len() == 9 { Ok(()) } else { last(text, (number(body(text)) % 11 % 10) as u32) }
}

/// Of the birth numbers of Czechia and Slovakia: the month of a woman is 50 more, and since 2004 it
/// may be 20 more than that.
fn is_czech_birth(text: &str) -> bool {
    let [year, month, day] = pairs(text);
    let century = match (text.len(), year) {
        (9, 80..) => 1800,
        (9, 54..) => return false,
        (9, _) | (_, 54..) => 1900,
        _ => 2000,
    };
    is_day(century + year, month % 50 % 20, day)
}

pub(super) fn denmark(text: &str) -> Checked {
    last(text, to_eleven(sum(text, &[2, 7, 6, 5, 4, 3, 2])))
}

pub(super) fn estonia(text: &str) -> Checked {
    last(text, to_ten(sum(text, &[3, 7, 1, 3, 7, 1, 3, 7])))
}

pub(super) fn finland(text: &str) -> Checked {
    last(text, to_eleven(sum(text, &[7, 9, 10, 5, 8, 4, 2])))
}

/// The number of the company (SIREN; those of Monaco begin with 000 and are none) behind a key of
/// two characters.
pub(super) fn france(text: &str) -> Checked {
    let (key, company) = text.split_at(2);
    if !company.starts_with("000") {
        check::last_digit(company, luhn)?;
    }
    if key.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits_are(key, ((number(company) * 100 + 12) % 97) as u8);
    }
    matches(is_new_french_key(key, number(company)))
}

/// Keys with a letter, which is read as a digit to base 34.
fn is_new_french_key(key: &str, company: u64) -> bool {
    let value = |byte: u8| match byte {
        b'0'..=b'9' => byte - b'0',
        b'A'..=b'H' => byte - b'A' + 10,
        b'J'..=b'N' => byte - b'A' + 9,
        _ => byte - b'A' + 8,
    };
    let [first, second] = [0, 1].map(|index| u64::from(value(key.as_bytes()[index])));
    let check = if first < 10 { first * 24 + second - 10 } else { first * 34 + second - 100 };
    (company + 1 + check / 11) % 11 == check % 11
}

pub(super) fn greece(text: &str) -> Checked {
    last(text, sum(text, &[256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10)
}

pub(super) fn hungary(text: &str) -> Checked {
    last(text, to_ten(sum(text, &[9, 7, 3, 1, 9, 7, 3])))
}

pub(super) fn ireland(text: &str) -> Checked {
    let second = text[8..].chars().next().map_or(0, irish_value);
    irish(text, &text[..7], second)
}

/// Numbers whose second character is no digit: the first digit has the least weight.
pub(super) fn ireland_until_2013(text: &str) -> Checked {
    irish(text, &format!("0{}{}", &text[2..7], &text[..1]), 0)
}

fn irish(text: &str, digits: &str, second_letter: u32) -> Checked {
    let remainder = (sum(digits, &[8, 7, 6, 5, 4, 3, 2]) + 9 * second_letter) % 23;
    let right = if remainder == 0 { 'W' } else { char::from(b'A' + remainder as u8 - 1) };
    letter_is(char::from(text.as_bytes()[7]), right)
}

/// `A` is 1, and `W` is 23, which is 0.
fn irish_value(letter: char) -> u32 {
    (letter as u32 - 'A' as u32 + 1) % 23
}

pub(super) fn italy(text: &str) -> Checked {
    part(text, 0, 7, number(&text[..7]) > 0, "a number other than 0")?;
    let office = number(&text[7..10]);
    let is_office = matches!(office, 1..=100 | 120 | 121 | 888 | 999);
    part(text, 7, 10, is_office, "the code of a tax office")?;
    check::last_digit(text, luhn)
}

pub(super) fn lithuania(text: &str) -> Checked {
    let first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2];
    let second = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4];
    last(text, two_rounds(body(text), &first, &second))
}

pub(super) fn luxembourg(text: &str) -> Checked {
    digits_are(&text[6..], (number(&text[..6]) % 89) as u8)
}

pub(super) fn latvia(text: &str) -> Checked {
    last(text, (14 - sum(text, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6]) % 11) % 11)
}

/// Personal codes begin with the day of birth, or since 2017 with 32.
pub(super) fn latvia_persons(text: &str) -> Checked {
    let [day, month, year] = pairs(text);
    let century = 1800 + 100 * number(&text[6..7]) as i32;
    let is_birth = text.starts_with("32") || is_day(century + year as i32, month, day);
    part(text, 0, 7, is_birth, "a date of birth and its century")?;
    last(text, (1 + sum(text, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10)
}

pub(super) fn malta(text: &str) -> Checked {
    let right = 37 - sum(text, &[3, 4, 6, 7, 8, 9]) % 37;
    let is_right = number(&text[6..]) as u32 % 37 == right % 37;
    if is_right { Ok(()) } else { digits_are(&text[6..], right as u8) }
}

/// The number of a company, or since 2020 one by modulo 97 with the letters of the prefix.
pub(super) fn netherlands(text: &str) -> Checked {
    part(text, 0, 9, number(&text[..9]) > 0, "a number other than 0")?;
    part(text, 10, 12, &text[10..] != "00", "a number other than 0")?;
    let company = sum(text, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    let since_2020 = check::mod_97_10("NL".chars().chain(text[..10].chars()));
    let is_company = company == number(&text[8..9]) as u32;
    matches(is_company || number(&text[10..]) % 97 == u64::from(since_2020) % 97)
}

pub(super) fn poland(text: &str) -> Checked {
    last(text, sum(text, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11)
}

pub(super) fn portugal(text: &str) -> Checked {
    last(text, to_eleven(sum(text, &[9, 8, 7, 6, 5, 4, 3, 2])) % 10)
}

pub(super) fn romania(text: &str) -> Checked {
    let digits = format!("{:0>9}", body(text));
    last(text, 10 * sum(&digits, &[7, 5, 3, 2, 1, 7, 5, 3, 2]) % 11 % 10)
}

pub(super) fn sweden(text: &str) -> Checked {
    check::last_digit(&text[..10], luhn)
}

pub(super) fn slovenia(text: &str) -> Checked {
    // Where 11 remains, there is no number.
    match 11 - sum(text, &[8, 7, 6, 5, 4, 3, 2]) % 11 {
        10 => last(text, 0),
        digit => last(text, digit),
    }
}

/// A birth number, or one of a company that 11 divides.
pub(super) fn slovakia(text: &str) -> Checked {
    let digit = (number(body(text)) % 11) as u32;
    if is_czech_birth(text) {
        return last(text, digit % 10);
    }
    let is_company = !text.starts_with('0') && "234789".contains(&text[2..3]);
    part(text, 0, 3, is_company, "a digit other than 0, any digit, and 2, 3, 4, 7, 8 or 9")?;
    last(text, digit)
}

/// Citizens, foreigners (`X`, `Y` and `Z` are 0, 1 and 2) and others (`K`, `L`, `M` are nothing).
pub(super) fn spain_persons(text: &str) -> Checked {
    const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";
    let (first, rest) = body(text).split_at(1);
    let first = match first {
        "X" | "K" | "L" | "M" => 0,
        "Y" => 1,
        "Z" => 2,
        digit => number(digit),
    };
    let index = (first * 10_000_000 + number(rest)) % 23;
    letter_is(final_letter(text), char::from(LETTERS[index as usize]))
}

/// Organisations: the check digit, or the letter that stands for it.
pub(super) fn spain(text: &str) -> Checked {
    const LETTERS: &[u8; 10] = b"JABCDEFGHI";
    let digit = luhn(&text[1..8]);
    if text.ends_with(|last: char| last.is_ascii_digit()) {
        return last(text, digit.into());
    }
    letter_is(final_letter(text), char::from(LETTERS[usize::from(digit)]))
}

/// Nine digits, and three more for a branch. The first number is 97 times something; since 2010
/// there are those that leave 42 or 55, from 100 on.
pub(super) fn united_kingdom(text: &str) -> Checked {
    let (digits, found) = (&text[..7], number(&text[7..9]) as u32);
    let sum = sum(digits, &[8, 7, 6, 5, 4, 3, 2]);
    let remainder = (sum + found) % 97;
    match number(&text[..3]) {
        _ if remainder == 0 => Ok(()),
        100.. => matches(matches!(remainder, 42 | 55)),
        _ => digits_are(&text[7..9], (97 - sum % 97) as u8),
    }
}

/// Government departments.
pub(super) fn government(text: &str) -> Checked {
    department(text, ..500, "a number up to 499")
}

/// Health authorities.
pub(super) fn health(text: &str) -> Checked {
    department(text, 500.., "a number from 500")
}

/// Three digits, or in numbers for trade in goods `8888`, three digits and two check digits.
fn department(
    text: &str,
    range: impl std::ops::RangeBounds<u64>,
    expected: &'static str,
) -> Checked {
    let start = if text.len() == 5 { 2 } else { 6 };
    let department = number(&text[start..start + 3]);
    part(text, start, start + 3, range.contains(&department), expected)?;
    if text.len() == 5 { Ok(()) } else { digits_are(&text[9..], (department % 97) as u8) }
}

/// What makes the sum a multiple of 11, which may be 10.
fn to_eleven(sum: u32) -> u32 {
    (11 - sum % 11) % 11
}

/// What makes the sum a multiple of 10.
fn to_ten(sum: u32) -> u32 {
    (10 - sum % 10) % 10
}

/// The remainder by 11; where that is 10, the one with the second weights, and 0 for 10.
fn two_rounds(digits: &str, first: &[u32], second: &[u32]) -> u32 {
    match sum(digits, first) % 11 {
        10 => sum(digits, second) % 11 % 10,
        digit => digit,
    }
}

/// The first six digits as three numbers.
fn pairs(text: &str) -> [u32; 3] {
    [0, 2, 4].map(|start| number(&text[start..start + 2]) as u32)
}

fn is_day(year: impl TryInto<i32>, month: u32, day: u32) -> bool {
    year.try_into().is_ok_and(|year| NaiveDate::from_ymd_opt(year, month, day).is_some())
}

/// The last character of a number that ends in a letter.
fn final_letter(text: &str) -> char {
    char::from(text.as_bytes()[text.len() - 1])
}
