//! The data files of `customs-codes`, made from the code lists of the reference material and from
//! the crate `cefact-units`. A new edition arrives by running `codes-data`.

use std::fmt::Write as _;
use std::path::Path;

use cefact_units::{Status, UnitCode};

/// The lists of UN/EDIFACT, by the data element they belong to. Packages (7065) are elsewhere.
pub const EDIFACT: [&str; 14] = [
    "1001", "1225", "1373", "3035", "3155", "3227", "4343", "4451", "5153", "8053", "8067", "8155",
    "8169", "8179",
];

/// The rows of a list below its first line.
///
/// # Panics
/// If the file cannot be read.
#[must_use]
pub fn rows(folder: &Path, name: &str) -> Vec<Vec<String>> {
    let path = folder.join(name);
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let row = |line: &str| line.split('\t').map(str::to_owned).collect();
    text.lines().skip(1).map(row).collect()
}

/// All data files that come from elsewhere: their names and their texts.
#[must_use]
pub fn data_files(folder: &Path) -> Vec<(String, String)> {
    let mut files = vec![
        ("currencies.tsv".to_owned(), currencies_file(folder)),
        ("locations.tsv".to_owned(), locations_file(folder)),
        ("subdivisions.tsv".to_owned(), subdivisions_file(folder)),
        ("packages.tsv".to_owned(), names_file(folder, "7065")),
        ("units.tsv".to_owned(), units_file()),
    ];
    let edifact = |element: &str| (format!("edifact/{element}.tsv"), names_file(folder, element));
    files.extend(EDIFACT.map(edifact));
    files
}

/// The codes and names of a list of UN/EDIFACT.
fn names_file(folder: &Path, element: &str) -> String {
    let mut text = format!(
        "# UN/EDIFACT {element}, directory D.23B: code, name. Source and terms: NOTICE.md.\n\
         # Made by `codes-data`.\n"
    );
    for row in rows(folder, &format!("uncl-{element}.tsv")) {
        let _ = writeln!(text, "{}\t{}", row[0], row[1]);
    }
    text
}

fn currencies_file(folder: &Path) -> String {
    let mut text = String::from(
        "# ISO 4217. Columns: code, name, since when (not recorded), until when (a month, or a year\n\
         # where the month is not recorded), numeric code, digits behind the point.\n\
         # Made by `codes-data`.\n",
    );
    for row in rows(folder, "iso4217.tsv") {
        let [code, numeric, minor, name, withdrawn] = &row[..] else { panic!("five columns") };
        // `-` says that there are none, which is nothing here.
        let minor = minor.trim_start_matches('-');
        let line = format!("{code}\t{name}\t\t{}\t{numeric}\t{minor}", last_period(withdrawn));
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// The later end of what the source writes as a span (`1989 to 1990`, `1989-1990`).
#[must_use]
pub fn last_period(text: &str) -> &str {
    let last = text.rsplit(" to ").next().unwrap_or(text);
    match last.split_once('-') {
        Some((_, end)) if end.len() == 4 => end,
        _ => last,
    }
}

/// UN/LOCODE, country by country.
fn locations_file(folder: &Path) -> String {
    let mut text = String::from(
        "# UN/LOCODE 2024-2: a line with a country, then its places. Columns: the last three\n\
         # characters of the code, the name in ASCII, what is there: 1 port, 2 rail, 3 road,\n\
         # 4 airport, 5 postal exchange, 6 inland terminal, 7 fixed installation, B border crossing;\n\
         # then the subdivision of the country, where one is named.\n\
         # Source and terms: NOTICE.md. Made by `codes-data`.\n",
    );
    let mut rows = rows(folder, "unlocode-2024-2.tsv");
    rows.sort();
    for country in rows.chunk_by(|one, next| one[0][..2] == next[0][..2]) {
        let _ = writeln!(text, "{}", &country[0][0][..2]);
        for row in country {
            let line = format!("{}\t{}\t{}", &row[0][2..], row[1], functions(&row[3]));
            let part = row[2].trim();
            let _ = match is_subdivision(part) {
                true => writeln!(text, "{line}\t{part}"),
                false => writeln!(text, "{line}"),
            };
        }
    }
    text
}

/// A name without the language that it is in, as in `Zug (de)`.
fn without_language(name: &str) -> &str {
    let is_language = |it: &str| it.len() == 2 && it.bytes().all(|byte| byte.is_ascii_lowercase());
    match name.strip_suffix(')').and_then(|it| it.rsplit_once(" (")) {
        Some((name, language)) if is_language(language) => name,
        _ => name,
    }
}

/// A text that begins with a capital letter.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Whether a text can be the characters of a subdivision; a few in the source cannot.
fn is_subdivision(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    (1..=3).contains(&text.len()) && text.bytes().all(is_sign)
}

/// ISO 3166-2, country by country. Of a code that is listed several times the first name is taken.
///
/// # Panics
/// If a code is not one of a country.
#[must_use]
pub fn subdivisions_file(folder: &Path) -> String {
    let mut text = String::from(
        "# ISO 3166-2 as UN/LOCODE 2025-1 has it: a line with a country, then its subdivisions. Columns:\n\
         # the characters behind the hyphen, the name, what it is. Source and terms: NOTICE.md.\n\
         # Made by `codes-data`.\n",
    );
    let mut rows = rows(folder, "subdivisions-unlocode-2025-1.tsv");
    rows.sort_by(|one, other| one[0].cmp(&other[0]));
    rows.dedup_by(|later, first| later[0] == first[0]);
    for country in rows.chunk_by(|one, next| one[0][..2] == next[0][..2]) {
        let _ = writeln!(text, "{}", &country[0][0][..2]);
        for row in country {
            let (_, part) = row[0].split_once('-').expect("a code of a country");
            let (name, kind) = (without_language(&row[1]), capitalised(&row[2]));
            let _ = writeln!(text, "{part}\t{name}\t{kind}");
        }
    }
    text
}

/// The functions without the blanks between them; 0 stands for none that is known.
#[must_use]
pub fn functions(column: &str) -> String {
    column.chars().filter(|function| !matches!(function, '-' | '0')).collect()
}

/// Recommendation 20, with the years of the revisions that deleted codes.
///
/// # Panics
/// If a code was deleted by a revision whose year is not known here.
#[must_use]
pub fn units_file() -> String {
    let mut text = String::from(
        "# UN/ECE Recommendation 20, revision 17: units of measure, and packages (Recommendation 21)\n\
         # as units, with X before their codes. Columns: code, name, since when (not recorded), the\n\
         # year of the revision that deleted it; revision 4 is the first that is known.\n\
         # Source and terms: NOTICE.md. Made by `codes-data`.\n",
    );
    let mut codes: Vec<UnitCode> = UnitCode::ALL.to_vec();
    codes.sort_unstable_by_key(|code| code.as_str());
    for code in codes {
        // Some names have line breaks in the source.
        let name = code.info().name.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = match deleted_in(code) {
            Some(year) => writeln!(text, "{code}\t{name}\t\t{year}"),
            None => writeln!(text, "{code}\t{name}"),
        };
    }
    text
}

fn deleted_in(code: UnitCode) -> Option<u16> {
    let last = code.info().history.last()?;
    (last.status == Status::Deleted).then(|| match last.revision.get() {
        4 => 2006,
        6 => 2009,
        7 => 2010,
        revision => panic!("{code}: the year of revision {revision} is not known"),
    })
}
