//! The data files of `customs-hs`, made from lists of codes and from correlation pairs as the
//! reference material has them. A new edition arrives by running `hs-data` (see CONTRIBUTING).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// The editions that have tables, oldest first.
pub const EDITIONS: [u16; 7] = [1992, 1996, 2002, 2007, 2012, 2017, 2022];

/// The subheadings of an edition with the symbol of their unit; headings and chapters follow from
/// them.
///
/// # Panics
/// If the file cannot be read.
#[must_use]
pub fn subheadings(folder: &Path, edition: u16) -> BTreeMap<String, String> {
    let rows = rows(folder, &format!("HS{edition}.codes.csv"));
    let subheadings = rows.into_iter().filter(|row| row[1] == "6");
    subheadings.map(|row| (row[0].clone(), symbol(&row[2]).to_owned())).collect()
}

/// The pairs of an edition and the one before it: newer code, older code.
///
/// # Panics
/// If the file cannot be read.
#[must_use]
pub fn pairs(folder: &Path, newer: u16, older: u16) -> BTreeSet<(String, String)> {
    let rows = rows(folder, &format!("HS{newer}-HS{older}.pairs.csv"));
    rows.into_iter().map(|row| (row[0].clone(), row[1].clone())).collect()
}

/// The rows below the first of a file without quotes.
fn rows(folder: &Path, name: &str) -> Vec<Vec<String>> {
    let path = folder.join(name);
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let row = |line: &str| line.split(',').map(str::to_owned).collect();
    text.lines().skip(1).map(row).collect()
}

/// The symbols of the data files, where the source writes a unit differently.
fn symbol(unit: &str) -> &str {
    match unit {
        "" => "-",
        "1000 kWh" => "1000kWh",
        "U (jeu/pack)" => "pack",
        unit => unit,
    }
}

/// The text of `data/subheadings.tsv`.
#[must_use]
pub fn subheadings_file(folder: &Path) -> String {
    let mut editions: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for (index, edition) in EDITIONS.into_iter().enumerate() {
        for key in subheadings(folder, edition) {
            editions.entry(key).or_default().push(index);
        }
    }
    let mut text = String::from(
        "# Every subheading of every edition: its number, its unit of quantity, the editions it is in\n\
         # with that unit. Sources: UN Comtrade, EU Combined Nomenclature, US HTS. Made by `hs-data`.\n",
    );
    for ((code, unit), editions) in editions {
        let _ = writeln!(text, "{code}\t{unit}\t{}", spans(&editions));
    }
    text
}

/// Indices of editions as spans of years: `1992-2002,2012`.
fn spans(editions: &[usize]) -> String {
    let spans = editions.chunk_by(|one, next| one + 1 == *next).map(|span| {
        let (first, last) = (EDITIONS[span[0]], EDITIONS[span[span.len() - 1]]);
        if first == last { first.to_string() } else { format!("{first}-{last}") }
    });
    spans.collect::<Vec<_>>().join(",")
}

/// The text of `data/correlation.tsv`.
#[must_use]
pub fn correlation_file(folder: &Path) -> String {
    let mut text = String::from(
        "# What became of the numbers from edition to edition, newest first: the newer edition, newer\n\
         # numbers, and the older numbers each of them comes from. A number that means the same in both\n\
         # is not listed. Source: UN Statistics Division, correlation tables. Made by `hs-data`.\n",
    );
    for step in EDITIONS.windows(2).rev() {
        for (older, newer) in changed(&pairs(folder, step[1], step[0])) {
            let _ = writeln!(text, "{}\t{}\t{}", step[1], join(&newer), join(&older));
        }
    }
    text
}

fn join(codes: &BTreeSet<&str>) -> String {
    codes.iter().copied().collect::<Vec<_>>().join(" ")
}

/// The newer numbers that share their older ones, without those that mean the same as before.
fn changed(pairs: &BTreeSet<(String, String)>) -> Vec<(BTreeSet<&str>, BTreeSet<&str>)> {
    let mut forward: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut backward: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (newer, older) in pairs {
        forward.entry(newer).or_default().insert(older);
        backward.entry(older).or_default().insert(newer);
    }
    let is_same = |newer: &str, older: &BTreeSet<&str>| {
        older.len() == 1 && older.contains(newer) && backward[newer].len() == 1
    };
    let mut groups: BTreeMap<BTreeSet<&str>, BTreeSet<&str>> = BTreeMap::new();
    for (newer, older) in forward.into_iter().filter(|(newer, older)| !is_same(newer, older)) {
        groups.entry(older).or_default().insert(newer);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by(|(_, one), (_, other)| one.cmp(other));
    groups
}
