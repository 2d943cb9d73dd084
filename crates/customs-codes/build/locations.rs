//! UN/LOCODE: a line with a country, then its places: `three characters, name, functions, subdivision`,
//! the last where UN/LOCODE names one.

use std::fmt::Write as _;

use crate::subdivisions;
use crate::table;

/// A place: country and characters as a number, name, functions as bits, subdivision as a number.
type Place<'r> = (u32, &'r str, u8, u16);

/// Writes the codes: for each pair of letters a span of places, and for each place its three
/// characters as a number. With names: one text of them, where in it each begins, the functions
/// of each place as bits, and its subdivision as a number, 0 where there is none.
pub(crate) fn write(rows: &[(String, Vec<String>)], with_names: bool, source: &mut String) {
    let mut places: Vec<Place> = Vec::new();
    let mut country = 0;
    for (place, columns) in rows {
        match &columns[..] {
            [letters] => country = pair(place, letters),
            [code, name, functions, rest @ ..] if rest.len() <= 1 => {
                let number = country << 16 | u32::from(number(place, code));
                let part = rest.first().map_or(0, |part| subdivisions::number(place, part));
                places.push((number, name, bits(place, functions), part));
            }
            _ => panic!("{place}: neither a country nor a place"),
        }
    }
    assert!(places.is_sorted_by_key(|(number, ..)| *number), "the places are in order");
    let first = |country: u32| places.partition_point(|(number, ..)| *number >> 16 < country);
    let starts: Vec<usize> = (0..=26 * 26).map(first).collect();
    table(source, "LOCATION_STARTS", "u32", &starts);
    let codes: Vec<u32> = places.iter().map(|(number, ..)| *number & 0xFFFF).collect();
    table(source, "LOCATION_CODES", "u16", &codes);
    if with_names {
        write_names(&places, source);
    }
}

/// The codes of all places.
pub(crate) fn codes(rows: &[(String, Vec<String>)]) -> impl Iterator<Item = String> {
    let mut country = "";
    rows.iter().filter_map(move |(_, columns)| match &columns[..] {
        [letters] => {
            country = letters;
            None
        }
        columns => Some(format!("{country}{}", columns[0])),
    })
}

fn write_names(places: &[Place], source: &mut String) {
    let mut text = String::new();
    let mut starts = Vec::new();
    for (_, name, ..) in places {
        starts.push(text.len());
        text.push_str(name);
    }
    starts.push(text.len());
    table(source, "LOCATION_NAME_STARTS", "u32", &starts);
    writeln!(source, "pub(crate) static LOCATION_NAMES: &str = {text:?};").expect("a string grows");
    let functions: Vec<u8> = places.iter().map(|(_, _, functions, _)| *functions).collect();
    table(source, "LOCATION_FUNCTIONS", "u8", &functions);
    let parts: Vec<u16> = places.iter().map(|(.., part)| *part).collect();
    table(source, "LOCATION_SUBDIVISIONS", "u16", &parts);
}

/// Two capital letters as a number below 26 × 26.
pub(crate) fn pair(place: &str, letters: &str) -> u32 {
    match *letters.as_bytes() {
        [one @ b'A'..=b'Z', two @ b'A'..=b'Z'] => {
            u32::from(one - b'A') * 26 + u32::from(two - b'A')
        }
        _ => panic!("{place}: a country has two capital letters"),
    }
}

/// Three digits or capital letters as a number to base 36, digits first.
fn number(place: &str, code: &str) -> u16 {
    let capital = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    let is_code = code.len() == 3 && code.bytes().all(capital);
    assert!(is_code, "{place}: a place has three digits or capital letters");
    u16::from_str_radix(code, 36).expect("46,656 is below the limit")
}

/// Functions as bits, in the order of the standard.
fn bits(place: &str, functions: &str) -> u8 {
    const FUNCTIONS: &str = "1234567B";
    let bit = |function| {
        let index = FUNCTIONS.find(function);
        1 << index.unwrap_or_else(|| panic!("{place}: `{function}` is no function"))
    };
    functions.chars().map(bit).fold(0, |bits: u8, bit: u8| bits | bit)
}
