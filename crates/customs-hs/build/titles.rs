//! Plain titles and search words of sections, chapters and headings, in one text.

use std::fmt::Write as _;

use crate::table;

/// Writes the tables: for each title its key, and where in the text the title and its search words
/// begin. Keys: 1 to 21 a section, 101 to 197 a chapter, from 1001 a heading with 1000 added.
pub(crate) fn write(lines: &[(String, Vec<String>)], source: &mut String) {
    let mut titles: Vec<(u16, &str, &str)> = Vec::new();
    for (place, columns) in lines {
        let [code, title, words] = &columns[..] else { panic!("{place}: three columns") };
        titles.push((key(place, code), title, words));
    }
    titles.sort_unstable();
    let keys: Vec<u16> = titles.iter().map(|(key, ..)| *key).collect();
    assert!(keys.is_sorted_by(|one, next| one < next), "a code has two titles");
    let mut text = String::new();
    let mut starts: Vec<u32> = Vec::new();
    for (_, title, words) in titles {
        for part in [title, words] {
            starts.push(u32::try_from(text.len()).expect("the text is short"));
            text.push_str(part);
        }
    }
    starts.push(u32::try_from(text.len()).expect("the text is short"));
    table(source, "TITLE_KEYS", "u16", &keys);
    table(source, "TITLE_STARTS", "u32", &starts);
    writeln!(source, "static TITLES: &str = {text:?};").expect("a string grows");
}

fn key(place: &str, code: &str) -> u16 {
    let number = |code: &str| {
        code.parse::<u16>().unwrap_or_else(|_| panic!("{place}: `{code}` is no number"))
    };
    match code.len() {
        2 if code.starts_with(|digit: char| digit.is_ascii_digit()) => 100 + number(code),
        4 if code.starts_with(|digit: char| digit.is_ascii_digit()) => 1000 + number(code),
        _ => roman(place, code),
    }
}

fn roman(place: &str, code: &str) -> u16 {
    const SECTIONS: [&str; 21] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
        "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI",
    ];
    let index = (1..).zip(SECTIONS).find(|(_, section)| *section == code);
    index.unwrap_or_else(|| panic!("{place}: `{code}` is no section, chapter or heading")).0
}
