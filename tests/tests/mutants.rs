//! Our verdict on broken declarations is the official schema's.
//!
//! Valid messages are broken mechanically, by a fixed seed: a mutant is an error to us exactly when
//! it is one to `xmllint` with the authority's XSD. No class of disagreement is known, so one is a
//! failure; should one be found that is ours by intent, it is to be named and explained here. The same
//! holds of the XML Schema that is written from the profile: `xmllint` judges by either of them, the real
//! declarations too.

#![allow(clippy::print_stdout)] // the table of verdicts is what the test is read for

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use customs_declaration::MetaData;
use customs_message::Limits;
use customs_model::{ClassType, Severity};
use customs_tests::tools::empty;
use customs_tests::xml_mutations::{MUTATIONS, Site, sites};
use customs_tests::{Chance, Xmllint, files, format_only, reference, schemas};

/// How many mutants of each kind.
const EACH: usize = 320;

/// A message, what became of it, the file it is in, and what the official schema says of it.
struct Judged {
    kind: &'static str,
    xml: String,
    path: PathBuf,
    official: bool,
}

/// The real declarations, and mutants of them; nothing where there are none. They are made and judged
/// once for all tests, each of which asks for what that needs.
fn judged(xmllint: &Xmllint) -> Option<&'static [Judged]> {
    static JUDGED: OnceLock<Vec<Judged>> = OnceLock::new();
    let corpus = reference("corpus/declaration")?;
    let schema = reference("xsd/uk-dms-3.6/metadata-declaration.xsd")?;
    Some(JUDGED.get_or_init(|| judge(xmllint, &corpus, &schema)))
}

fn judge(xmllint: &Xmllint, corpus: &Path, schema: &Path) -> Vec<Judged> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutants");
    empty(&folder);
    let messages = messages(corpus, &folder);
    let paths: Vec<PathBuf> = messages.iter().map(|(_, _, path)| path.clone()).collect();
    let verdicts = xmllint.verdicts(schema, &paths);
    let judged = messages.into_iter().zip(verdicts);
    judged.map(|((kind, xml, path), official)| Judged { kind, xml, path, official }).collect()
}

/// The real declarations, and mutants of them, written to a folder: what became of each, and its file.
fn messages(corpus: &Path, folder: &Path) -> Vec<(&'static str, String, PathBuf)> {
    let sources: Vec<String> = files(corpus, "xml")
        .into_iter()
        .map(|(_, bytes)| customs_xml::decode(&bytes).expect("UTF-8").to_owned())
        .collect();
    let sites: Vec<Vec<Site>> = sources.iter().map(|xml| sites(xml, MetaData::CLASS)).collect();
    let mut chance = Chance::new(0x5eed_c057_0a15);
    let mut messages: Vec<(&str, String)> =
        sources.iter().map(|xml| (AS_IT_IS, xml.clone())).collect();
    for (kind, mutate) in MUTATIONS {
        let until = messages.len() + EACH;
        while messages.len() < until {
            let source = chance.below(sources.len());
            if let Some(mutant) = mutate(&sources[source], &sites[source], &mut chance) {
                messages.push((kind, mutant));
            }
        }
    }
    let write = |(index, (kind, xml)): (usize, (&'static str, String))| {
        let path = folder.join(format!("{index}.xml"));
        std::fs::write(&path, &xml).expect("a temporary file");
        (kind, xml, path)
    };
    messages.into_iter().enumerate().map(write).collect()
}

/// The kind of a message that was not broken.
const AS_IT_IS: &str = "as it is";

/// What two judges made of messages, kind by kind.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, (usize, usize, usize)>);

impl Tally {
    fn add(&mut self, kind: &'static str, official: bool, other: bool) {
        let (all, invalid, disagree) = self.0.entry(kind).or_default();
        *all += 1;
        *invalid += usize::from(!official);
        *disagree += usize::from(official != other);
    }

    fn print(&self) {
        println!("{:<28} {:>8} {:>7} {:>9}", "mutation", "messages", "invalid", "disagree");
        for (kind, (all, invalid, disagree)) in &self.0 {
            println!("{kind:<28} {all:>8} {invalid:>7} {disagree:>9}");
        }
    }
}

#[test]
fn our_verdict_on_broken_declarations_is_the_official_schemas() {
    let Some(xmllint) = Xmllint::found() else { return };
    let Some(messages) = judged(&xmllint) else { return };
    let mutants: Vec<_> = messages.iter().filter(|message| message.kind != AS_IT_IS).collect();
    let format = format_only(customs_message::profile("uk-dms-3.6").expect("it is built in"));
    let mut tally = Tally::default();
    let mut disagreements = Vec::new();
    for Judged { kind, xml, official, .. } in mutants.iter().copied() {
        let checked = customs_check::validate(xml.as_bytes(), &format, &Limits::default());
        let errors: Vec<String> = match &checked {
            Ok(checked) => checked
                .findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .map(|finding| format!("{}: {}", finding.path, finding.message))
                .collect(),
            Err(error) => vec![error.to_string()],
        };
        tally.add(kind, *official, errors.is_empty());
        if errors.is_empty() != *official {
            disagreements.push(format!("{kind}: official {official}, ours {errors:?}\n"));
        }
    }
    tally.print();
    assert!(mutants.len() >= 2_000);
    assert!(disagreements.is_empty(), "{}", disagreements.concat());
}

#[test]
fn the_schema_of_the_profile_judges_as_the_official_one_does() {
    let Some(xmllint) = Xmllint::found() else { return };
    let Some(messages) = judged(&xmllint) else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    schemas::write(
        &customs_schema::narrowed(customs_message::profile("uk-dms-3.6").expect("it is built in")),
        folder.path(),
    );
    let ours = folder.path().join("declaration/3.6/uk-dms-3.6/declaration-message.xsd");
    let paths: Vec<PathBuf> = messages.iter().map(|message| message.path.clone()).collect();
    let verdicts = xmllint.verdicts(&ours, &paths);
    let mut tally = Tally::default();
    let mut disagreements = Vec::new();
    for (Judged { kind, official, .. }, ours) in messages.iter().zip(&verdicts) {
        tally.add(kind, *official, *ours);
        if official != ours {
            disagreements.push(format!("{kind}: official {official}, ours {ours}\n"));
        }
    }
    tally.print();
    assert!(messages.len() >= 2_000);
    assert!(disagreements.is_empty(), "{}", disagreements.concat());
}
