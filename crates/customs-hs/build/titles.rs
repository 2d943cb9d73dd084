//! Plain titles in one text: of the edition of 2022, and of numbers that other editions had and this one
//! does not, or has for other goods. A number of the draft that is another one's goods under new digits, and
//! nothing else, has the title of that.

use std::fmt::Write as _;

use crate::draft::Draft;
use crate::numbers::Numbers;
use crate::{Lines, columns_of, table};

/// A title with its key, and the first and last column of the editions it is of, where that is not the
/// latest one.
struct Title<'t> {
    key: u32,
    span: Option<(u8, u8)>,
    text: &'t str,
}

/// So many titles have one start between them; the others are found by their lengths.
const BLOCK: usize = 16;

/// Writes the tables. Rows of titles are in this order: those of numbers by their indices, empty where
/// 2022 has none; those of other places by their keys; those of older editions by their keys and columns.
pub(crate) fn write(
    lines: &Lines,
    older: &Lines,
    draft: Option<&Draft>,
    numbers: &Numbers,
    source: &mut String,
) {
    let mut of_numbers = vec![""; numbers.count()];
    let mut places: Vec<Title> = Vec::new();
    for (place, columns) in lines {
        let [code, text, _] = &columns[..] else { panic!("{place}: three columns") };
        let key = key(place, code);
        match key.checked_sub(SUBHEADING) {
            Some(_) => of_numbers[usize::from(numbers.index(place, code))] = text,
            None => places.push(Title { key, span: None, text }),
        }
    }
    places.sort_by_key(|title| title.key);
    assert!(places.is_sorted_by(|one, next| one.key < next.key), "a code has two titles");
    let mut old: Vec<Title> = Vec::new();
    for (place, columns) in older {
        let [code, editions, text] = &columns[..] else { panic!("{place}: three columns") };
        for span in columns_of(place, editions) {
            let column = |column: usize| u8::try_from(column).expect("there are few editions");
            let span = Some((column(*span.start()), column(*span.end())));
            old.push(Title { key: key(place, code), span, text });
        }
    }
    old.extend(draft.into_iter().flat_map(|draft| renumbered(draft, numbers, &of_numbers)));
    old.sort_by_key(|title| (title.key, title.span));
    for pair in old.windows(2).filter(|pair| pair[0].key == pair[1].key) {
        let (one, next) = (pair[0].span.expect("it has"), pair[1].span.expect("it has"));
        assert!(one.1 < next.0, "key {}: two titles in one edition", pair[0].key);
    }
    let keys = |titles: &[Title]| titles.iter().map(|title| title.key).collect::<Vec<u32>>();
    table(source, "TITLE_KEYS", "u32", &keys(&places));
    table(source, "OLDER_KEYS", "u32", &keys(&old));
    let spans: Vec<(u8, u8)> = old.iter().filter_map(|title| title.span).collect();
    table(source, "OLDER_SPANS", "(u8, u8)", &spans);
    let others = places.iter().chain(&old).map(|title| title.text);
    write_text(of_numbers.into_iter().chain(others), source);
}

/// The titles of the draft's numbers that have an older number's goods, where 2022 does not have the number.
fn renumbered<'t>(
    draft: &'t Draft,
    numbers: &Numbers,
    of_numbers: &[&'t str],
) -> impl Iterator<Item = Title<'t>> {
    let column = u8::try_from(draft.column).expect("there are few editions");
    draft.renumbered().filter_map(move |(place, newer, older)| {
        let title_of = |code: &str| of_numbers[usize::from(numbers.index(place, code))];
        let text = title_of(older);
        let is_new = title_of(newer).is_empty() && !text.is_empty();
        is_new.then(|| Title { key: key(place, newer), span: Some((column, column)), text })
    })
}

/// Writes the text, the length of each row, and where each block of rows begins.
fn write_text<'t>(rows: impl Iterator<Item = &'t str>, source: &mut String) {
    let mut text = String::new();
    let mut lengths: Vec<u8> = Vec::new();
    let mut starts: Vec<u32> = Vec::new();
    for row in rows {
        if lengths.len().is_multiple_of(BLOCK) {
            starts.push(u32::try_from(text.len()).expect("the text is short"));
        }
        lengths.push(u8::try_from(row.len()).unwrap_or_else(|_| panic!("`{row}` is too long")));
        text.push_str(row);
    }
    table(source, "TITLE_LENGTHS", "u8", &lengths);
    table(source, "TITLE_STARTS", "u32", &starts);
    writeln!(source, "const TITLE_BLOCK: usize = {BLOCK};").expect("a string grows");
    writeln!(source, "static TITLES: &str = {text:?};").expect("a string grows");
}

/// From here on a key is a subheading's.
pub(crate) const SUBHEADING: u32 = 1_000_000;

/// The key of a place: 1 to 21 a section, 101 to 197 a chapter, from 10,000 a heading, from 100,000 the five
/// digits of a group, from 1,000,000 a subheading.
pub(crate) fn key(place: &str, code: &str) -> u32 {
    if !code.starts_with(|digit: char| digit.is_ascii_digit()) {
        return roman(place, code);
    }
    let number: u32 = code.parse().unwrap_or_else(|_| panic!("{place}: `{code}` is no number"));
    let base = match code.len() {
        2 => 100,
        4 => 10_000,
        5 => 100_000,
        6 => SUBHEADING,
        _ => panic!("{place}: `{code}` is no section, chapter, heading, group or subheading"),
    };
    base + number
}

fn roman(place: &str, code: &str) -> u32 {
    const SECTIONS: [&str; 21] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
        "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI",
    ];
    let index = (1..).zip(SECTIONS).find(|(_, section)| *section == code);
    index.unwrap_or_else(|| panic!("{place}: `{code}` is no place of the nomenclature")).0
}
