//! Packs the data files into constants, so that opening the crate costs nothing and a lookup
//! allocates nothing. `src/packed.rs` reads what is written here.

// Cargo listens on standard output.
#![allow(clippy::print_stdout)]

mod correlation;
mod draft;
mod numbers;
mod search;
mod titles;
// What a search puts its question through.
#[path = "../src/words/mod.rs"]
#[allow(dead_code)]
mod words;

use std::fmt::{Debug, Write as _};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The editions that may have tables, oldest first: the columns of the packed tables.
const EDITIONS: [&str; 8] = ["1992", "1996", "2002", "2007", "2012", "2017", "2022", "2028"];

/// The edition that is not published yet. The official tables put its numbers into the other files,
/// and then there is no such file.
const DRAFT: &str = "draft.tsv";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/words");
    let draft = Path::new("data").join(DRAFT).exists().then(|| draft::Draft::read(&data(DRAFT)));
    let mut numbers = numbers::Numbers::read(&data("subheadings.tsv"));
    if let Some(draft) = &draft {
        numbers.add(draft);
    }
    let mut source = String::new();
    numbers.write(&mut source);
    let pairs = data("correlation.tsv");
    correlation::write(&pairs, draft.as_ref(), &numbers, &mut source);
    draft::write(draft.as_ref(), &numbers, &mut source);
    let mut titles = data("titles.tsv");
    let chapters = (1..=97).filter(|chapter| *chapter != 77);
    titles.extend(chapters.flat_map(|chapter| data(&format!("titles/{chapter:02}.tsv"))));
    titles::write(&titles, &data("titles/older.tsv"), draft.as_ref(), &numbers, &mut source);
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    write(&out, "packed.rs", source.as_bytes());
    if env::var_os("CARGO_FEATURE_SEARCH").is_some() {
        search::write_index(&titles, &out);
    }
}

/// Writes a file for `src` to include.
fn write(out: &Path, name: &str, content: &[u8]) {
    fs::write(out.join(name), content).expect("OUT_DIR can be written");
}

/// The lines of data files: name and number for messages, and the columns.
type Lines = Vec<(String, Vec<String>)>;

/// The lines of a data file.
fn data(name: &str) -> Lines {
    let path = Path::new("data").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("data/{name}: {error}"));
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    let columns = |line: &str| line.split('\t').map(str::to_owned).collect();
    lines.map(|(index, line)| (format!("data/{name}:{}", index + 1), columns(line))).collect()
}

/// The column of an edition in the packed tables.
fn column(place: &str, year: &str) -> usize {
    let found = EDITIONS.iter().position(|edition| *edition == year);
    found.unwrap_or_else(|| panic!("{place}: `{year}` is no edition"))
}

/// The columns of spans of years: `1992-2002,2012`.
fn columns_of<'s>(
    place: &'s str,
    spans: &'s str,
) -> impl Iterator<Item = RangeInclusive<usize>> + 's {
    spans.split(',').map(move |span| {
        let (first, last) = span.split_once('-').unwrap_or((span, span));
        column(place, first)..=column(place, last)
    })
}

/// Writes a table as a static.
fn table<T: Debug>(source: &mut String, name: &str, item: &str, items: &[T]) {
    let length = items.len();
    writeln!(source, "static {name}: [{item}; {length}] = {items:?};").expect("a string grows");
}
