//! The EU's lists (`data/eu`): what `lists.tsv` names, with the codes of the other files.
//!
//! | file | packed as |
//! | --- | --- |
//! | `codes.tsv` | `ShortCodes`: numbers to base 37, in order |
//! | `offices.tsv` | `Directory` for all; `Offices` of each list, which of them it has |
//! | `cus-numbers.tsv` | `CusNumbers`: one bit a number |
//! | `places.tsv` | `Places`: which places of UN/LOCODE it has, and those that it has beside them |
//!
//! Days are runs: from which code on which span counts. The spans of all lists are one table.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::lines::period;
use crate::{data, locations, table};

/// A line of a file: its name and number, and its columns.
type Row = (String, Vec<String>);

/// The packed first and last day.
type Span = (u32, u32);

/// The lists that are no plain codes.
const CUS_NUMBERS: &str = "CL016";
const PLACES: &str = "CL244";

/// The lists whose names other lists borrow, and where those are.
const NAMED_BY: [(&str, &str); 5] = [
    ("ISO 3166-1", "&[&crate::COUNTRIES, &crate::CUSTOMS_TERRITORIES]"),
    ("ISO 4217", "&[&crate::CURRENCIES]"),
    ("Incoterms", "&[&crate::INCOTERMS]"),
    ("UN/ECE 20", "&[&crate::UNITS, &crate::CUSTOMS_UNITS]"),
    ("UN/ECE 21", "&[&crate::PACKAGES]"),
];

/// Writes all lists, `EU_LISTS`, in the order of their numbers.
pub(crate) fn write(locations: &[Row], source: &mut String) {
    let mut pack = Pack::default();
    let plain = sections(data("eu/codes.tsv"), |columns| columns.len() == 1);
    let meanings = meanings();
    let offices = offices();
    pack.offices(&offices);
    let mut lists = String::new();
    let rows = data("eu/lists.tsv");
    assert!(rows.is_sorted_by(|one, next| one.1[0] < next.1[0]), "lists.tsv is in order");
    for (place, columns) in &rows {
        let number = columns[0].as_str();
        let codes = match number {
            CUS_NUMBERS => pack.cus_numbers(),
            PLACES => pack.places(locations),
            _ => match plain.get(number) {
                Some(codes) => pack.short(number, codes, meanings.get(number)),
                None => pack.of_offices(number, &offices),
            },
        };
        let names = columns.get(2).map_or("&[]", |of| {
            let list = NAMED_BY.iter().find(|(known, _)| known == of);
            list.unwrap_or_else(|| panic!("{place}: `{of}` names no codes")).1
        });
        let Packed { table, newest } = codes;
        let usage = if names.contains("COUNTRIES") { "&super::usage::COUNTRIES" } else { "&[]" };
        let (year, month, day) = (newest >> 9, newest >> 5 & 0xF, newest & 0x1F);
        writeln!(
            lists,
            "CodeList {{ id: {number:?}, title: {:?}, agency: \"EU\", \
             version: \"{year}-{month:02}-{day:02}\", table: {table}, usage: {usage}, names: {names} }},",
            columns[1],
        )
        .expect("a string grows");
    }
    source.push_str(&pack.source);
    table(source, "EU_SPANS", "(u32, u32)", &pack.spans);
    writeln!(source, "pub(crate) static EU_LISTS: [CodeList; {}] = [\n{lists}];", rows.len())
        .expect("a string grows");
}

/// Where the codes of a list are, and the newest first day.
struct Packed {
    table: String,
    newest: u32,
}

#[derive(Default)]
struct Pack {
    source: String,
    spans: Vec<Span>,
}

impl Pack {
    /// A list of codes of up to six characters.
    fn short(
        &mut self,
        number: &str,
        rows: &[Row],
        meanings: Option<&BTreeMap<String, String>>,
    ) -> Packed {
        let keys: Vec<u32> = rows.iter().map(|(place, columns)| key(place, &columns[0])).collect();
        assert!(
            keys.is_sorted_by(|one, next| one < next),
            "{number}: codes are in order, each once"
        );
        let spans: Vec<Span> = rows.iter().map(|row| span(row, 1)).collect();
        let meaning = |(at, (_, columns)): (usize, &Row)| Some((at, meanings?.get(&columns[0])?));
        let meanings: Vec<_> = rows.iter().enumerate().filter_map(meaning).collect();
        let runs = self.runs(&spans);
        writeln!(
            self.source,
            "static {number}: ShortCodes = ShortCodes {{ keys: &{keys:?}, runs: {runs}, \
             meanings: &{meanings:?} }};"
        )
        .expect("a string grows");
        Packed { table: format!("Table::Short(&{number})"), newest: newest(&spans) }
    }

    /// The offices of all lists: by country, the six characters of each.
    fn offices(&mut self, offices: &Offices) {
        let codes: Vec<&String> = offices.keys().collect();
        let first = |country: u32| {
            codes.partition_point(|code| locations::pair(code, &code[..2]) < country)
        };
        let starts: Vec<usize> = (0..=26 * 26).map(first).collect();
        let keys: Vec<u32> = codes.iter().map(|code| key(code, &code[2..])).collect();
        writeln!(
            self.source,
            "pub(crate) static OFFICES: Directory = Directory {{ starts: &{starts:?}, codes: &{keys:?} }};"
        )
        .expect("a string grows");
    }

    /// A list of offices: which of all it has.
    fn of_offices(&mut self, number: &str, offices: &Offices) -> Packed {
        let has = |spans: &BTreeMap<String, Span>| spans.get(&number[2..]).copied();
        let of_list: Vec<Option<Span>> = offices.values().map(has).collect();
        assert!(of_list.iter().any(Option::is_some), "{number}: there are no codes of it");
        let spans: Vec<Span> = of_list.iter().copied().flatten().collect();
        let (bits, runs) = (bits(of_list.iter().map(Option::is_some)), self.runs(&spans));
        writeln!(
            self.source,
            "static {number}: Offices = Offices {{ all: &OFFICES, bits: {bits}, runs: {runs} }};"
        )
        .expect("a string grows");
        Packed { table: format!("Table::Offices(&{number})"), newest: newest(&spans) }
    }

    fn cus_numbers(&mut self) -> Packed {
        let mut numbers = BTreeMap::new();
        for row in data("eu/cus-numbers.tsv") {
            let [first, last] = [0, 1].map(|at| row.1[at].parse::<u32>().expect("seven digits"));
            numbers.extend((first..=last).map(|number| (number, span(&row, 2))));
        }
        let (first, _) = numbers.first_key_value().expect("there are numbers");
        let (last, _) = numbers.last_key_value().expect("there are numbers");
        let bits = bits((*first..=*last).map(|number| numbers.contains_key(&number)));
        let spans: Vec<Span> = numbers.values().copied().collect();
        let runs = self.runs(&spans);
        writeln!(
            self.source,
            "static {CUS_NUMBERS}: CusNumbers = CusNumbers {{ first: {first}, bits: {bits}, runs: {runs} }};"
        )
        .expect("a string grows");
        Packed { table: format!("Table::CusNumbers(&{CUS_NUMBERS})"), newest: newest(&spans) }
    }

    /// The places, by those of UN/LOCODE.
    fn places(&mut self, locations: &[Row]) -> Packed {
        let known: BTreeSet<String> = locations::codes(locations).collect();
        let mut places = BTreeMap::new();
        for row in data("eu/places.tsv") {
            let [country, codes] = [0, 3].map(|at| row.1[at].as_str());
            let codes = codes.split(' ').map(|code| (format!("{country}{code}"), span(&row, 1)));
            places.extend(codes);
        }
        let bits = bits(known.iter().map(|code| places.contains_key(code)));
        let more = places.keys().enumerate().filter(|(_, code)| !known.contains(*code));
        let more = more.map(|(at, code)| (at, known.range(..code.clone()).count(), code));
        let more: Vec<(usize, usize, &String)> = more.collect();
        let spans: Vec<Span> = places.values().copied().collect();
        let distinct: Vec<Span> = BTreeSet::from_iter(&spans).into_iter().copied().collect();
        assert!(distinct.len() <= 16, "a span is half a byte");
        let nibble = |span: &Span| distinct.binary_search(span).expect("it is one of them") as u8;
        let halves: Vec<u8> = spans
            .chunks(2)
            .map(|pair| nibble(&pair[0]) | pair.get(1).map_or(0, |second| nibble(second) << 4))
            .collect();
        writeln!(
            self.source,
            "static {PLACES}: Places = Places {{ bits: {bits}, more: &{more:?}, spans: &{distinct:?}, \
             halves: &{halves:?} }};"
        )
        .expect("a string grows");
        Packed { table: format!("Table::Places(&{PLACES})"), newest: newest(&spans) }
    }

    /// From which code on which span of the table counts.
    fn runs(&mut self, spans: &[Span]) -> String {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for (at, span) in spans.iter().enumerate() {
            let known = self.spans.iter().position(|it| it == span);
            let of = known.unwrap_or_else(|| {
                self.spans.push(*span);
                self.spans.len() - 1
            });
            if runs.last().is_none_or(|(_, last)| *last != of) {
                runs.push((at, of));
            }
        }
        format!("Runs {{ starts: &{runs:?}, spans: &EU_SPANS }}")
    }
}

/// The offices by their reference numbers: the lists that have each, and when.
type Offices = BTreeMap<String, BTreeMap<String, Span>>;

fn offices() -> Offices {
    let mut offices = Offices::new();
    for row in data("eu/offices.tsv") {
        let (place, columns) = &row;
        let [code, lists] = [0, 3].map(|at| columns[at].as_str());
        assert!(code.len() == 8, "{place}: an office has eight characters");
        let of_office = offices.entry(code.to_owned()).or_default();
        for list in lists.split(' ') {
            let before = of_office.insert(list.to_owned(), span(&row, 1));
            assert!(before.is_none(), "{place}: the office has a span in the list already");
        }
    }
    offices
}

/// What codes mean, by the lists that have them.
fn meanings() -> BTreeMap<String, BTreeMap<String, String>> {
    let mut meanings: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (lists, rows) in sections(data("eu/meanings.tsv"), |columns| columns.len() == 1) {
        for list in lists.split(' ') {
            let of_list = rows.iter().map(|(_, columns)| (columns[0].clone(), columns[1].clone()));
            meanings.entry(list.to_owned()).or_default().extend(of_list);
        }
    }
    meanings
}

/// The rows behind each head, by what is in it.
fn sections(rows: Vec<Row>, is_head: impl Fn(&[String]) -> bool) -> BTreeMap<String, Vec<Row>> {
    let mut sections: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    let mut head = String::new();
    for (place, mut columns) in rows {
        if is_head(&columns) {
            head = columns.swap_remove(0);
        } else {
            sections.entry(head.clone()).or_default().push((place, columns));
        }
    }
    sections
}

/// The first and the last day, in two columns from one on.
fn span((place, columns): &Row, at: usize) -> Span {
    let day = |at: usize| columns.get(at).map_or(0, |text| period(place, text));
    (day(at), day(at + 1))
}

fn newest(spans: &[Span]) -> u32 {
    spans.iter().map(|(since, _)| *since).max().expect("a list has codes")
}

/// Up to six digits and capital letters as a number to base 37: what comes first in the alphabet is smaller.
fn key(place: &str, code: &str) -> u32 {
    assert!((1..=6).contains(&code.len()), "{place}: a code has one to six characters");
    let rank = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0') + 1,
        b'A'..=b'Z' => u32::from(byte - b'A') + 11,
        _ => panic!("{place}: a code is of digits and capital letters"),
    };
    let digits = code.bytes().map(rank).chain([0; 6]).take(6);
    digits.fold(0, |key, digit| key * 37 + digit)
}

/// Bits in words, with the number of those that are set before each word.
fn bits(set: impl Iterator<Item = bool>) -> String {
    let set: Vec<bool> = set.collect();
    let word = |bits: &[bool]| {
        bits.iter().enumerate().fold(0_u64, |word, (at, set)| word | u64::from(*set) << at)
    };
    let words: Vec<u64> = set.chunks(64).map(word).collect();
    let mut before = vec![0];
    for word in &words {
        before.push(before[before.len() - 1] + word.count_ones());
    }
    format!("Bits {{ words: &{words:?}, before: &{before:?} }}")
}
