//! Lists of codes with names: `code, name, since when, until when, successors`, the last three where
//! there is something to say.

use std::fmt::Write as _;

use crate::table;

type Rows = [(String, Vec<String>)];

/// Writes a list: the codes as numbers in order, where those with each two first characters begin, one
/// text of all codes and names, where in it each code begins, the spans of those codes that have a
/// beginning or an end, and the successors of those that have some.
pub(crate) fn write(name: &str, rows: &Rows, source: &mut String) {
    let mut sorted: Vec<(u32, &String, &Vec<String>)> =
        rows.iter().map(|(place, columns)| (key(place, &columns[0]), place, columns)).collect();
    sorted.sort_unstable_by_key(|(key, ..)| *key);
    let keys: Vec<u32> = sorted.iter().map(|(key, ..)| *key).collect();
    assert!(keys.is_sorted_by(|one, next| one < next), "{name}: a code occurs twice");
    let (mut text, mut starts) = (String::new(), Vec::new());
    let (mut spans, mut successors) = (Vec::new(), Vec::new());
    for (index, (_, place, columns)) in sorted.iter().enumerate() {
        starts.push(text.len());
        text.push_str(&columns[0]);
        text.push_str(columns.get(1).unwrap_or_else(|| panic!("{place}: a code has a name")));
        let [since, until] =
            [2, 3].map(|column| columns.get(column).map_or(0, |text| period(place, text)));
        if (since, until) != (0, 0) {
            spans.push((index, since, until));
        }
        successors.extend(columns.get(4).filter(|codes| !codes.is_empty()).map(|it| (index, it)));
    }
    starts.push(text.len());
    let slots = slots(&keys);
    writeln!(
        source,
        "pub(crate) static {name}: Lines = Lines {{ keys: &{keys:?}, slots: &{slots:?}, \
         text: {text:?}, starts: &{starts:?}, spans: &{spans:?}, \
         successors: &{successors:?} }};"
    )
    .expect("a string grows");
}

/// Writes the numeric codes and the minor units of the currencies, in the order of their codes.
/// What a currency does not have is the largest number.
pub(crate) fn write_currencies(rows: &Rows, source: &mut String) {
    let mut sorted: Vec<&(String, Vec<String>)> = rows.iter().collect();
    sorted.sort_unstable_by_key(|(place, columns)| key(place, &columns[0]));
    let number = |(place, columns): &(String, Vec<String>), column: usize, none: u16| {
        let text = columns.get(column).map_or("", String::as_str);
        let number = if text.is_empty() { Ok(none) } else { text.parse() };
        number.unwrap_or_else(|_| panic!("{place}: `{text}` is no number"))
    };
    let numeric: Vec<u16> = sorted.iter().map(|row| number(row, 4, u16::MAX)).collect();
    let minor: Vec<u16> = sorted.iter().map(|row| number(row, 5, u8::MAX.into())).collect();
    table(source, "CURRENCY_NUMERIC", "u16", &numeric);
    table(source, "CURRENCY_MINOR_UNIT", "u8", &minor);
}

/// How many ranks a character has: none, a digit, a letter.
const RANKS: u32 = 37;

/// For each two first characters, by their ranks, how many codes come before them; then how many there
/// are.
fn slots(keys: &[u32]) -> Vec<u16> {
    let rank = |byte: u32| match byte as u8 {
        digit @ b'0'..=b'9' => u32::from(digit - b'0') + 1,
        letter @ b'A'..=b'Z' => u32::from(letter - b'A') + 11,
        _ => 0,
    };
    let slot = |key: &u32| rank(key >> 24) * RANKS + rank(key >> 16 & 0xFF);
    let before = |first: u32| keys.partition_point(|key| slot(key) < first);
    (0..=RANKS * RANKS)
        .map(|first| u16::try_from(before(first)).expect("there are few codes"))
        .collect()
}

/// A code of one to four characters as a number: what comes first in the alphabet is smaller.
fn key(place: &str, code: &str) -> u32 {
    assert!((1..=4).contains(&code.len()), "{place}: a code has one to four characters");
    let alphanumeric = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    assert!(code.bytes().all(alphanumeric), "{place}: a code is of digits and capital letters");
    let mut bytes = [0; 4];
    bytes[..code.len()].copy_from_slice(code.as_bytes());
    u32::from_be_bytes(bytes)
}

/// A day, a month or a year as a number: the day is 0 where only the month is known, the month is 0
/// where only the year is, and all is 0 where there is nothing.
pub(crate) fn period(place: &str, text: &str) -> u32 {
    if text.is_empty() {
        return 0;
    }
    let mut parts = text.split('-').map(str::parse::<u32>);
    let [year, month, day] = [(); 3].map(|()| parts.next().unwrap_or(Ok(0)));
    match (year, month, day, parts.next()) {
        (Ok(year @ 1900..=2999), Ok(month @ 0..=12), Ok(day), None)
            if day <= days_of(year, month) =>
        {
            year << 9 | month << 5 | day
        }
        _ => panic!("{place}: `{text}` is not a date (2003-07-23), month (2003-07) or year"),
    }
}

/// How many days a month has; none where there is no month.
fn days_of(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        0 => 0,
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
