//! Packs the data files into constants, so that opening the crate costs nothing and a lookup
//! allocates nothing. `src/list/packed.rs` includes what is written here.

// Cargo listens on standard output.
#![allow(clippy::print_stdout)]

mod eu;
mod lines;
mod locations;
mod subdivisions;

use std::fmt::{Debug, Write as _};
use std::path::Path;
use std::{env, fs};

/// The constants and the data files they are made from.
const LISTS: [(&str, &str); 21] = [
    ("COUNTRIES", "countries.tsv"),
    ("CUSTOMS_TERRITORIES", "customs-territories.tsv"),
    ("CURRENCIES", CURRENCIES),
    ("UNITS", "units.tsv"),
    ("CUSTOMS_UNITS", "customs-units.tsv"),
    ("PACKAGES", "packages.tsv"),
    ("INCOTERMS", "incoterms.tsv"),
    ("EDIFACT_1001", "edifact/1001.tsv"),
    ("EDIFACT_1225", "edifact/1225.tsv"),
    ("EDIFACT_1373", "edifact/1373.tsv"),
    ("EDIFACT_3035", "edifact/3035.tsv"),
    ("EDIFACT_3155", "edifact/3155.tsv"),
    ("EDIFACT_3227", "edifact/3227.tsv"),
    ("EDIFACT_4343", "edifact/4343.tsv"),
    ("EDIFACT_4451", "edifact/4451.tsv"),
    ("EDIFACT_5153", "edifact/5153.tsv"),
    ("EDIFACT_8053", "edifact/8053.tsv"),
    ("EDIFACT_8067", "edifact/8067.tsv"),
    ("EDIFACT_8155", "edifact/8155.tsv"),
    ("EDIFACT_8169", "edifact/8169.tsv"),
    ("EDIFACT_8179", "edifact/8179.tsv"),
];

/// It has two more columns than the others.
const CURRENCIES: &str = "currencies.tsv";

/// What became of currencies: first and last days, successors.
const CURRENCY_HISTORY: &str = "currency-history.tsv";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data");
    let mut source = String::new();
    for (name, file) in LISTS {
        let rows = if file == CURRENCIES { currencies() } else { data(file) };
        lines::write(name, &rows, &mut source);
    }
    lines::write_currencies(&data(CURRENCIES), &mut source);
    let with_names = env::var_os("CARGO_FEATURE_LOCODE_NAMES").is_some();
    let locations = data("locations.tsv");
    locations::write(&locations, with_names, &mut source);
    subdivisions::write(&data("subdivisions.tsv"), &mut source);
    eu::write(&locations, &mut source);
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("packed.rs"), source).expect("OUT_DIR can be written");
}

/// The lines of a data file: its name and number for messages, and the columns.
fn data(name: &str) -> Vec<(String, Vec<String>)> {
    let path = Path::new("data").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("data/{name}: {error}"));
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    let columns = |line: &str| line.split('\t').map(str::to_owned).collect();
    lines.map(|(index, line)| (format!("data/{name}:{}", index + 1), columns(line))).collect()
}

/// The currencies with their first and last days and successors, in the columns of the other lists.
fn currencies() -> Vec<(String, Vec<String>)> {
    let mut rows = data(CURRENCIES);
    rows.iter_mut().for_each(|(_, columns)| columns.truncate(4));
    for (place, history) in data(CURRENCY_HISTORY) {
        let found = rows.iter_mut().find(|(_, columns)| columns[0] == history[0]);
        let (_, columns) = found.unwrap_or_else(|| panic!("{place}: there is no {}", history[0]));
        columns.resize(5, String::new());
        for (column, text) in (2..).zip(&history[1..]).filter(|(_, text)| !text.is_empty()) {
            columns[column].clone_from(text);
        }
    }
    rows
}

/// Writes a table as a static.
fn table<T: Debug>(source: &mut String, name: &str, item: &str, items: &[T]) {
    let length = items.len();
    writeln!(source, "pub(crate) static {name}: [{item}; {length}] = {items:?};")
        .expect("a string grows");
}
