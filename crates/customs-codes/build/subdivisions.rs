//! ISO 3166-2: a line with a country, then its subdivisions: `one to three characters, name, kind`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::locations::pair;
use crate::table;

/// Writes the codes: for each pair of letters a span of subdivisions, and for each its characters as a
/// number; one text of the names, where in it each begins; the kinds, each once, and for each
/// subdivision which one it is.
pub(crate) fn write(rows: &[(String, Vec<String>)], source: &mut String) {
    let mut all: Vec<(u32, &str, &str)> = Vec::new();
    let mut country = 0;
    for (place, columns) in rows {
        match &columns[..] {
            [letters] => country = pair(place, letters),
            [code, name, kind] => {
                all.push((country << 16 | u32::from(number(place, code)), name, kind));
            }
            _ => panic!("{place}: neither a country nor a subdivision"),
        }
    }
    assert!(all.is_sorted_by(|one, next| one.0 < next.0), "the subdivisions are in order");
    let first = |country: u32| all.partition_point(|(number, ..)| *number >> 16 < country);
    let starts: Vec<usize> = (0..=26 * 26).map(first).collect();
    table(source, "SUBDIVISION_STARTS", "u16", &starts);
    let codes: Vec<u32> = all.iter().map(|(number, ..)| *number & 0xFFFF).collect();
    table(source, "SUBDIVISION_CODES", "u16", &codes);
    let (mut text, mut starts) = (String::new(), Vec::new());
    for (_, name, _) in &all {
        starts.push(text.len());
        text.push_str(name);
    }
    starts.push(text.len());
    table(source, "SUBDIVISION_NAME_STARTS", "u32", &starts);
    writeln!(source, "pub(crate) static SUBDIVISION_NAMES: &str = {text:?};")
        .expect("a string grows");
    let kinds: BTreeSet<&str> = all.iter().map(|(.., kind)| *kind).collect();
    let kinds: Vec<&str> = kinds.into_iter().collect();
    let kind_of = |kind: &&str| kinds.binary_search(kind).expect("all kinds are there");
    let kind_of: Vec<usize> = all.iter().map(|(.., kind)| kind_of(kind)).collect();
    table(source, "SUBDIVISION_KINDS", "&str", &kinds);
    table(source, "SUBDIVISION_KIND_OF", "u8", &kind_of);
}

/// One to three digits or capital letters as a number to base 37: nothing, digits, letters.
pub(crate) fn number(place: &str, code: &str) -> u16 {
    assert!((1..=3).contains(&code.len()), "{place}: one to three characters");
    let digit = |at: usize| match code.as_bytes().get(at) {
        None => 0,
        Some(byte @ b'0'..=b'9') => u16::from(byte - b'0') + 1,
        Some(byte @ b'A'..=b'Z') => u16::from(byte - b'A') + 11,
        Some(_) => panic!("{place}: a subdivision has digits and capital letters"),
    };
    (digit(0) * 37 + digit(1)) * 37 + digit(2)
}
