//! ISO 3166-2: 4,672 codes with their names and kinds in 80 kB.
//!
//! ```text
//! GB-ESS ─▶ SUBDIVISION_STARTS[6 × 26 + 1] and the next one: the span of the country
//!        ─▶ halving SUBDIVISION_CODES there for ESS, a number to base 37 ─▶ index
//! ```

use std::ops::Range;

use super::country;
use super::packed::{
    SUBDIVISION_CODES, SUBDIVISION_KIND_OF, SUBDIVISION_KINDS, SUBDIVISION_NAME_STARTS,
    SUBDIVISION_NAMES, SUBDIVISION_STARTS,
};

/// How many there are.
pub(super) const COUNT: usize = SUBDIVISION_CODES.len();

/// The index of a code.
#[inline]
pub(crate) fn find(code: &str) -> Option<usize> {
    let (country, part) = country::split(code)?;
    let number = number(part.strip_prefix('-')?)?;
    let span = span(country);
    let found = SUBDIVISION_CODES[span.clone()].binary_search(&number).ok();
    found.map(|place| span.start + place)
}

/// The indices of a country.
fn span(country: usize) -> Range<usize> {
    usize::from(SUBDIVISION_STARTS[country])..usize::from(SUBDIVISION_STARTS[country + 1])
}

/// The indices of the country with these letters; none if it is no country.
pub(crate) fn of_country(letters: &str) -> Range<usize> {
    match country::split(letters) {
        Some((country, "")) => span(country),
        _ => 0..0,
    }
}

/// The characters behind the hyphen as a number to base 37; none if they can be no code.
#[inline]
fn number(part: &str) -> Option<u16> {
    let bytes = part.as_bytes();
    if !(1..=3).contains(&bytes.len()) {
        return None;
    }
    let mut number = 0;
    for at in 0..3 {
        let digit = match bytes.get(at) {
            None => 0,
            Some(byte @ b'0'..=b'9') => u16::from(byte - b'0') + 1,
            Some(byte @ b'A'..=b'Z') => u16::from(byte - b'A') + 11,
            Some(_) => return None,
        };
        number = number * 37 + digit;
    }
    Some(number)
}

/// The characters of a number.
pub(crate) fn part(number: u16) -> impl Iterator<Item = char> {
    let digits = [number / 37 / 37, number / 37 % 37, number % 37];
    digits.into_iter().filter_map(|digit| match digit as u8 {
        0 => None,
        digit @ 1..=10 => Some(char::from(b'0' + digit - 1)),
        letter => Some(char::from(b'A' + letter - 11)),
    })
}

/// The code at an index.
pub(crate) fn code(index: usize) -> String {
    let country = SUBDIVISION_STARTS.partition_point(|start| usize::from(*start) <= index) - 1;
    let letters = country::letters(country).into_iter();
    letters.chain(['-']).chain(part(SUBDIVISION_CODES[index])).collect()
}

/// The name of the subdivision at an index.
pub(super) fn name(index: usize) -> &'static str {
    let [start, end] = [index, index + 1].map(|index| SUBDIVISION_NAME_STARTS[index] as usize);
    &SUBDIVISION_NAMES[start..end]
}

/// What the subdivision at an index is.
pub(crate) fn kind(index: usize) -> &'static str {
    SUBDIVISION_KINDS[usize::from(SUBDIVISION_KIND_OF[index])]
}

/// The indices of the names of this length.
pub(super) fn of_name_length(length: usize) -> Vec<usize> {
    let names = SUBDIVISION_NAME_STARTS.windows(2).enumerate();
    names.filter(|(_, name)| (name[1] - name[0]) as usize == length).map(|it| it.0).collect()
}
