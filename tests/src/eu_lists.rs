//! The data files of `customs_codes::eu`, made from the lists that the EU's customs systems publish
//! (CS/RD2). A new edition arrives by running `eu-lists-data`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::codes;

/// Chemicals, whose numbers are mostly consecutive.
pub const CUS_NUMBERS: &str = "CL016";
/// Places, most of which UN/LOCODE has.
pub const PLACES: &str = "CL244";
/// Customs offices: all of them, then those with a role.
pub const OFFICES: [&str; 12] = [
    "CL141", "CL171", "CL172", "CL173", "CL174", "CL175", "CL176", "CL177", "CL179", "CL194",
    "CL293", "CL294",
];
/// What is behind the number of a list of export of which transit has another one.
pub const OF_EXPORT: &str = "_AES";

/// The first and the last day of a code, as the source has them; the last is mostly empty.
pub type Span = (String, String);

/// The codes of a list, as published for transit or, if it is not there, for all systems, or for export.
///
/// # Panics
/// If there is no such list, or a code occurs twice with different days.
#[must_use]
pub fn published(folder: &Path, number: &str) -> BTreeMap<String, Span> {
    let files = match number.strip_suffix(OF_EXPORT) {
        Some(number) => vec![format!("aes/{number}.tsv")],
        None => ["ncts", "global", "aes"].map(|system| format!("{system}/{number}.tsv")).to_vec(),
    };
    let file = files.iter().find(|file| folder.join(file).is_file());
    let file = file.unwrap_or_else(|| panic!("there is no list {number}"));
    let mut codes = BTreeMap::new();
    for row in codes::rows(folder, file) {
        let [code, _, since, until] = &row[..] else { panic!("{number}: four columns") };
        let span = (since.clone(), until.clone());
        // A code has a row for each of its names.
        let before = codes.insert(code.clone(), span.clone());
        assert!(before.is_none_or(|before| before == span), "{number}: {code} has two spans");
    }
    codes
}

/// All data files that come from the published lists: their names and their texts. Which lists there are
/// is in `lists.tsv`, which is written by hand.
#[must_use]
pub fn data_files(folder: &Path, lists: &str) -> Vec<(&'static str, String)> {
    let numbers = lists.lines().filter(|line| !line.starts_with('#'));
    let numbers = numbers.filter_map(|line| line.split('\t').next());
    let is_plain =
        |number: &&str| *number != CUS_NUMBERS && *number != PLACES && !OFFICES.contains(number);
    vec![
        ("codes.tsv", codes_file(folder, numbers.filter(is_plain))),
        ("cus-numbers.tsv", cus_numbers_file(&published(folder, CUS_NUMBERS))),
        ("places.tsv", places_file(&published(folder, PLACES))),
        ("offices.tsv", offices_file(folder)),
    ]
}

/// A span as the last columns of a line.
fn columns((since, until): &Span) -> String {
    format!("{since}\t{until}").trim_end().to_owned()
}

fn codes_file<'n>(folder: &Path, numbers: impl Iterator<Item = &'n str>) -> String {
    let mut text = String::from(
        "# Codes of the EU's lists: a line with the number of a list, then its codes. Columns: code, since\n\
         # when, until when. Source and terms: ../NOTICE.md. Made by `eu-lists-data`.\n",
    );
    for number in numbers {
        let _ = writeln!(text, "{number}");
        for (code, span) in published(folder, number) {
            let _ = writeln!(text, "{code}\t{}", columns(&span));
        }
    }
    text
}

/// Numbers without their check digits, in runs.
fn cus_numbers_file(codes: &BTreeMap<String, Span>) -> String {
    let mut text = format!(
        "# {CUS_NUMBERS}, CUS numbers without their check digits: the first and the last of a run, since\n\
         # when, until when. Source and terms: ../NOTICE.md. Made by `eu-lists-data`.\n"
    );
    let serial = |code: &str| code[..7].parse::<u32>().expect("seven digits");
    let numbers: Vec<(u32, &Span)> = codes.iter().map(|(it, span)| (serial(it), span)).collect();
    for run in numbers.chunk_by(|one, next| one.0 + 1 == next.0 && one.1 == next.1) {
        let (first, last) = (run[0].0, run[run.len() - 1].0);
        let _ = writeln!(text, "{first:07}\t{last:07}\t{}", columns(run[0].1));
    }
    text
}

/// Places by country and span.
fn places_file(codes: &BTreeMap<String, Span>) -> String {
    let mut text = format!(
        "# {PLACES}, places: the country, since when, until when, the last three characters of the codes.\n\
         # Source and terms: ../NOTICE.md. Made by `eu-lists-data`.\n"
    );
    let mut places: BTreeMap<(&str, &Span), Vec<&str>> = BTreeMap::new();
    for (code, span) in codes {
        places.entry((&code[..2], span)).or_default().push(&code[2..]);
    }
    for ((country, (since, until)), places) in places {
        let _ = writeln!(text, "{country}\t{since}\t{until}\t{}", places.join(" "));
    }
    text
}

/// Offices with the lists they are in, a line for each span.
fn offices_file(folder: &Path) -> String {
    let mut text = String::from(
        "# Customs offices: reference number, since when, until when, and the numbers of the lists that have\n\
         # the office for this time. Source and terms: ../NOTICE.md. Made by `eu-lists-data`.\n",
    );
    let mut offices: BTreeMap<(String, Span), BTreeSet<&str>> = BTreeMap::new();
    for list in OFFICES {
        for office in published(folder, list) {
            offices.entry(office).or_default().insert(&list[2..]);
        }
    }
    for ((office, (since, until)), lists) in offices {
        let lists: Vec<_> = lists.into_iter().collect();
        let _ = writeln!(text, "{office}\t{since}\t{until}\t{}", lists.join(" "));
    }
    text
}
