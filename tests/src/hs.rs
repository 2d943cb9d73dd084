//! The data files of `customs-hs`, made from lists of codes and from correlation pairs as the
//! reference material has them. A new edition arrives by running `hs-data` (see CONTRIBUTING).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// The editions that have published tables, oldest first.
pub const EDITIONS: [u16; 7] = [1992, 1996, 2002, 2007, 2012, 2017, 2022];

/// The edition that is a draft as long as its official tables are not in the folder.
pub const DRAFT: u16 = 2028;

/// What the World Customs Organization states of the draft: new numbers, deleted ones, all.
const STATED: [usize; 3] = [428, 172, 5852];

/// Headings that the draft gets without rows: their goods come from many chapters by a remark.
const OPEN: [&str; 1] = ["2107"];

/// The editions that the folder has published tables of, oldest first.
#[must_use]
pub fn published(folder: &Path) -> Vec<u16> {
    let official = folder.join(format!("HS{DRAFT}.codes.csv")).exists().then_some(DRAFT);
    EDITIONS.into_iter().chain(official).collect()
}

/// The data files of `customs-hs` with the texts that a folder gives; a file without a text is not
/// wanted any more.
#[must_use]
pub fn files(folder: &Path) -> [(&'static str, Option<String>); 3] {
    [
        ("subheadings.tsv", Some(subheadings_file(folder))),
        ("correlation.tsv", Some(correlation_file(folder))),
        ("draft.tsv", draft_file(folder)),
    ]
}

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
    let published = published(folder);
    for (index, edition) in published.iter().copied().enumerate() {
        for key in subheadings(folder, edition) {
            editions.entry(key).or_default().push(index);
        }
    }
    let mut text = String::from(
        "# Every subheading of every edition: its number, its unit of quantity, the editions it is in\n\
         # with that unit. Sources: UN Comtrade, EU Combined Nomenclature, US HTS. Made by `hs-data`.\n",
    );
    for ((code, unit), editions) in editions {
        let _ = writeln!(text, "{code}\t{unit}\t{}", spans(&editions, &published));
    }
    text
}

/// Indices of editions as spans of years: `1992-2002,2012`.
fn spans(editions: &[usize], published: &[u16]) -> String {
    let spans = editions.chunk_by(|one, next| one + 1 == *next).map(|span| {
        let (first, last) = (published[span[0]], published[span[span.len() - 1]]);
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
    for step in published(folder).windows(2).rev() {
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

/// The draft of an edition.
#[derive(Debug)]
pub struct Draft {
    /// Newer numbers with the older ones that they have goods of, and of each whether that is only a
    /// part of the newer number's goods. Numbers that are the same in both are not among them.
    pub pairs: BTreeMap<String, BTreeMap<String, bool>>,
    /// All numbers.
    pub codes: BTreeSet<String>,
    /// Those that the edition before does not have.
    pub new: BTreeSet<String>,
    /// Those of the edition before that it does not have.
    pub gone: BTreeSet<String>,
    /// How many pairs are listed both as a whole and as a part.
    pub contradictory: usize,
}

/// Reads the draft. A number of the edition before that is in no pair is unchanged; one that takes
/// goods of others besides is paired with itself too.
///
/// # Panics
/// If a file cannot be read.
#[must_use]
pub fn draft(folder: &Path) -> Draft {
    let before = EDITIONS[EDITIONS.len() - 1];
    let older: BTreeSet<String> = subheadings(folder, before).into_keys().collect();
    let mut pairs: BTreeMap<String, BTreeMap<String, bool>> = BTreeMap::new();
    let (mut sources, mut contradictory) = (BTreeSet::new(), 0);
    for row in rows(folder, &format!("HS{DRAFT}-HS{before}.draft-pairs.csv")) {
        let [newer, older, is_partial, _] = &row[..] else { panic!("four columns") };
        let is_partial = is_partial == "1";
        sources.insert(older.clone());
        let pair = pairs.entry(newer.clone()).or_default().entry(older.clone());
        pair.and_modify(|known| {
            contradictory += usize::from(*known != is_partial);
            *known |= is_partial;
        })
        .or_insert(is_partial);
    }
    let unlisted: BTreeSet<String> = older.difference(&sources).cloned().collect();
    for (newer, from) in &mut pairs {
        if unlisted.contains(newer) {
            from.insert(newer.clone(), false);
        }
    }
    let codes: BTreeSet<String> = pairs.keys().cloned().chain(unlisted).collect();
    let new = codes.difference(&older).cloned().collect();
    let gone = older.difference(&codes).cloned().collect();
    Draft { pairs, codes, new, gone, contradictory }
}

impl Draft {
    /// The numbers that the structure of the Harmonized System does not allow beside the others, in
    /// words.
    fn misplaced(&self) -> Vec<String> {
        let dotted = |code: &str| format!("{}.{}", &code[..4], &code[4..]);
        let beside = |code: &str, digits: usize| {
            let others = self.codes.range(code[..digits].to_owned()..);
            let mut others = others.take_while(|other| other[..digits] == code[..digits]);
            others.find(|other| *other != code).cloned()
        };
        let misplaced = self.codes.iter().filter_map(|code| {
            let digits = if code.ends_with("00") { 4 } else { 5 };
            match (code.ends_with('0'), beside(code, digits)) {
                (true, Some(other)) => Some(format!("{} beside {}", dotted(code), dotted(&other))),
                (false, None) => {
                    Some(format!("{} alone below a line without a number", dotted(code)))
                }
                _ => None,
            }
        });
        misplaced.collect()
    }

    /// What is known to be missing or wrong.
    fn gaps(&self) -> Vec<String> {
        let before = EDITIONS[EDITIONS.len() - 1];
        let [new, gone, all] = STATED;
        let was = self.codes.len() + self.gone.len() - self.new.len();
        let sum = was + new - gone;
        let [ours, all, was, sum] = [self.codes.len(), all, was, sum].map(grouped);
        let mut gaps = vec![format!(
            "it does not add up: {} numbers are new and {} are gone, {ours} in all, where the WCO states \
             {new}, {gone} and {all} (and {was} + {new} - {gone} is {sum})",
            self.new.len(),
            self.gone.len(),
        )];
        for heading in OPEN {
            let heading = format!("{}.{}", &heading[..2], &heading[2..]);
            gaps.push(format!(
                "heading {heading} (food supplements) is new, its subheadings are not known; by a remark it \
                 takes goods from many chapters, which no pair says"
            ));
        }
        gaps.push(format!("units of quantity are those of {before}, and not known of new numbers"));
        let misplaced = self.misplaced();
        if !misplaced.is_empty() {
            let places = misplaced.join(", ");
            gaps.push(format!("some numbers contradict the structure of the HS: {places}"));
        }
        if self.contradictory > 0 {
            gaps.push(format!(
                "pairs listed both as a whole and as a part are taken as a part: {}",
                self.contradictory
            ));
        }
        gaps
    }
}

/// A number below a million with a comma before its last three digits.
fn grouped(number: usize) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", number / 1000, number % 1000),
    }
}

/// The text of `data/draft.tsv`; none if the folder has the official tables.
#[must_use]
pub fn draft_file(folder: &Path) -> Option<String> {
    if published(folder).contains(&DRAFT) {
        return None;
    }
    let draft = draft(folder);
    let mut text = format!(
        "# The edition of {DRAFT} as long as it is a draft: its year, where it comes from, headings without\n\
         # numbers (open), what is known to be missing or wrong (gap); then newer numbers and the older\n\
         # numbers each of them comes from, with * where that is only a part of the newer number's goods.\n\
         # An older number that is in no pair stays what it is. Made by `hs-data`, which removes this file\n\
         # when the official tables are there.\n\
         edition\t{DRAFT}\n\
         source\tTable II of the WCO with the corrigendum of July 2026, codes alone, by way of \
         eymen160/tariffcheck b58319d6\n"
    );
    for heading in OPEN {
        let _ = writeln!(text, "open\t{heading}");
    }
    for gap in draft.gaps() {
        let _ = writeln!(text, "gap\t{gap}");
    }
    let mut groups: BTreeMap<&BTreeMap<String, bool>, BTreeSet<&str>> = BTreeMap::new();
    for (newer, older) in &draft.pairs {
        groups.entry(older).or_default().insert(newer);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by(|(_, one), (_, other)| one.cmp(other));
    for (older, newer) in groups {
        let older =
            older.iter().map(|(code, part)| format!("{code}{}", if *part { "*" } else { "" }));
        let _ = writeln!(text, "{}\t{}", join(&newer), older.collect::<Vec<_>>().join(" "));
    }
    Some(text)
}
