//! UN/LOCODE: 115,928 codes in 235 kB.
//!
//! ```text
//! GB LHR ─▶ LOCATION_STARTS[6 × 26 + 1] and the next one: the span of the country
//!        ─▶ halving LOCATION_CODES there for LHR, a number to base 36 ─▶ index
//! ```

use super::country;
use super::packed::{LOCATION_CODES, LOCATION_STARTS};

/// How many there are.
pub(super) const COUNT: usize = LOCATION_CODES.len();

/// The characters of a number to base 36.
const DIGITS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The index of a code.
#[inline]
pub(crate) fn find(code: &str) -> Option<usize> {
    let (country, place) = country::split(code)?;
    let [one, two, three] = *place.as_bytes() else { return None };
    let number = (digit(one)? * 36 + digit(two)?) * 36 + digit(three)?;
    let start = LOCATION_STARTS[country] as usize;
    let places = &LOCATION_CODES[start..LOCATION_STARTS[country + 1] as usize];
    places.binary_search(&number).ok().map(|place| start + place)
}

#[inline]
const fn digit(byte: u8) -> Option<u16> {
    match byte {
        b'0'..=b'9' => Some((byte - b'0') as u16),
        b'A'..=b'Z' => Some((byte - b'A') as u16 + 10),
        _ => None,
    }
}

/// The code at an index.
pub(super) fn code(index: usize) -> String {
    let country = LOCATION_STARTS.partition_point(|start| *start as usize <= index) - 1;
    let number = usize::from(LOCATION_CODES[index]);
    let place = [number / 36 / 36, number / 36 % 36, number % 36];
    let place = place.map(|digit| char::from(DIGITS[digit]));
    country::letters(country).into_iter().chain(place).collect()
}

/// The name of the place at an index.
#[cfg(feature = "locode-names")]
pub(super) fn name(index: usize) -> Option<&'static str> {
    use super::packed::{LOCATION_NAME_STARTS, LOCATION_NAMES};
    let [start, end] = [index, index + 1].map(|index| LOCATION_NAME_STARTS[index] as usize);
    Some(&LOCATION_NAMES[start..end])
}

/// The indices of the names of this length.
#[cfg(feature = "locode-names")]
pub(super) fn of_name_length(length: usize) -> Vec<usize> {
    let places = super::packed::LOCATION_NAME_STARTS.windows(2).enumerate();
    places.filter(|(_, place)| (place[1] - place[0]) as usize == length).map(|it| it.0).collect()
}

/// The names are not in the program.
#[cfg(not(feature = "locode-names"))]
pub(super) const fn of_name_length(_: usize) -> Vec<usize> {
    Vec::new()
}

/// The names are not in the program.
#[cfg(not(feature = "locode-names"))]
pub(super) const fn name(_: usize) -> Option<&'static str> {
    None
}

/// What is at the place at an index, as bits.
#[cfg(feature = "locode-names")]
pub(crate) fn functions(index: usize) -> u8 {
    super::packed::LOCATION_FUNCTIONS[index]
}

/// The subdivision of the place at an index, as a number; 0 where none is named.
#[cfg(feature = "locode-names")]
pub(crate) fn subdivision(index: usize) -> u16 {
    super::packed::LOCATION_SUBDIVISIONS[index]
}
