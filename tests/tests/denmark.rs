//! Denmark's declarations: each is known by its column, our verdict on it is that of the authority's
//! schema, and nothing of it is lost.
//!
//! The declarations are those that the authority and its partners have published, placeholders included,
//! and mutants of the valid ones.

#![allow(clippy::print_stdout)] // the table of verdicts is what the test is read for

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use customs_check::Checker;
use customs_declaration::Declaration;
use customs_message::{Profiles, Reader};
use customs_model::{ClassType, Profile, Severity, rules};
use customs_tests::denmark::{Sample, samples};
use customs_tests::mutants::{AS_IT_IS, FINE_MUTATIONS, MUTATIONS, Mutant, Tally, mutants};
use customs_tests::tools::empty;
use customs_tests::{Xmllint, errors, format_only, schemas};

/// How many mutants of each kind.
const EACH: usize = 260;

/// The verdicts of the authority's schemas on some declarations.
fn verdicts(xmllint: &Xmllint, files: &[(PathBuf, PathBuf)]) -> Vec<bool> {
    let mut by_schema: BTreeMap<&Path, Vec<usize>> = BTreeMap::new();
    for (index, (schema, _)) in files.iter().enumerate() {
        by_schema.entry(schema).or_default().push(index);
    }
    let mut verdicts = vec![false; files.len()];
    for (schema, indices) in by_schema {
        let paths: Vec<PathBuf> = indices.iter().map(|index| files[*index].1.clone()).collect();
        for (index, verdict) in indices.into_iter().zip(xmllint.verdicts(schema, &paths)) {
            verdicts[index] = verdict;
        }
    }
    verdicts
}

/// The verdicts of the authority's schemas on samples.
fn official(xmllint: &Xmllint, samples: &[Sample]) -> Vec<bool> {
    let files: Vec<_> = samples.iter().map(|it| (it.schema.clone(), it.path.clone())).collect();
    verdicts(xmllint, &files)
}

/// The profile of a column.
fn profile(column: &str) -> &'static Profile {
    customs_message::profile(column).unwrap_or_else(|| panic!("no {column}"))
}

/// Judges by the profile of a column, its rules on the format alone.
fn checker(column: &str) -> Checker {
    Checker::new(&format_only(profile(column)))
}

/// The text of a sample.
fn text(sample: &Sample) -> String {
    fs::read_to_string(&sample.path).expect("a text in UTF-8")
}

#[test]
fn every_published_declaration_is_known_by_its_column() {
    let profiles = Profiles::default();
    for sample in samples() {
        let text = text(&sample);
        let document = Reader::new(&profiles).only(&text).expect("a message");
        assert_eq!(document.profile.id, sample.column, "{}", sample.path.display());
    }
}

#[test]
fn our_verdict_on_published_declarations_is_that_of_the_authoritys_schema() {
    let Some(xmllint) = Xmllint::found() else { return };
    let samples = samples();
    let mut wrong = Vec::new();
    for (sample, official) in samples.iter().zip(official(&xmllint, &samples)) {
        let errors = errors(&checker(&sample.column), text(sample).as_bytes());
        if errors.is_empty() != official {
            let (path, column) = (sample.path.display(), &sample.column);
            wrong.push(format!("{path}: {column}: official {official}, ours {errors:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), samples.len(), wrong.concat());
}

#[test]
fn an_element_that_the_authoritys_schema_accepts_is_not_unknown() {
    let Some(xmllint) = Xmllint::found() else { return };
    let samples = samples();
    let profiles = Profiles::default();
    for (sample, official) in samples.iter().zip(official(&xmllint, &samples)) {
        let text = text(sample);
        let document = Reader::new(&profiles).only(&text).expect("a message");
        let is_unknown = |it: &&customs_model::Finding| it.rule == &rules::UNKNOWN_ELEMENT;
        let unknown: Vec<_> = document.findings.iter().filter(is_unknown).collect();
        assert!(!official || unknown.is_empty(), "{}: {unknown:?}", sample.path.display());
    }
}

#[test]
fn nothing_is_lost_from_xml_to_json_and_back() {
    let profiles = Profiles::default();
    for sample in samples() {
        let (path, text) = (sample.path.display(), text(&sample));
        let document = Reader::new(&profiles).only(&text).expect("a message");
        let is_wrong = document.findings.iter().any(|it| it.severity == Severity::Error);
        let message = document.read.as_read().clone();
        let profile = document.profile;
        let written = message.to_xml(&profile, true);
        assert_eq!(written.dropped, [], "{path}");
        let read = |text: &str| {
            let named = Profiles::default().with(profile.clone());
            let document = Reader::new(&named).only(text).expect("what was written is a message");
            assert!(is_wrong || document.findings.is_empty(), "{path}: {:?}", document.findings);
            document.read.as_read().clone()
        };
        assert!(read(&written.xml) == message, "{path}: XML again");
        let (json, dropped) = message.to_json(true);
        if dropped.is_empty() {
            let again = read(&json);
            assert!(again == message, "{path}: JSON again");
            assert_eq!(again.to_xml(&profile, true).xml, written.xml, "{path}: XML, JSON, XML");
        }
    }
}

/// A valid declaration or a mutant of one, the column of what it was, and what the authority's schema says
/// of it.
struct Judged {
    mutant: Mutant,
    column: String,
    official: bool,
}

/// The valid declarations, and mutants of them. They are made and judged once for all tests.
fn judged(xmllint: &Xmllint) -> &'static [Judged] {
    static JUDGED: OnceLock<Vec<Judged>> = OnceLock::new();
    JUDGED.get_or_init(|| judge(xmllint))
}

fn judge(xmllint: &Xmllint) -> Vec<Judged> {
    let samples = samples();
    let official = official(xmllint, &samples);
    let valid = samples.into_iter().zip(official).filter(|(_, official)| *official);
    let valid: Vec<Sample> = valid.map(|(sample, _)| sample).collect();
    if valid.is_empty() {
        return Vec::new();
    }
    let class = |sample: &Sample| profile(&sample.column).class(Declaration::CLASS);
    let sources: Vec<_> = valid.iter().map(|it| (text(it), class(it))).collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("danish-mutants");
    empty(&folder);
    let mutations = [MUTATIONS, FINE_MUTATIONS].concat();
    let mutants = mutants(&sources, &mutations, EACH, 0xda_5eed, &folder);
    let files = mutants.iter().map(|it| (valid[it.source].schema.clone(), it.path.clone()));
    let verdicts = verdicts(xmllint, &files.collect::<Vec<_>>());
    let judged = mutants.into_iter().zip(verdicts);
    let with_column = |(mutant, official): (Mutant, bool)| {
        let column = valid[mutant.source].column.clone();
        Judged { mutant, column, official }
    };
    judged.map(with_column).collect()
}

#[test]
fn our_verdict_on_broken_declarations_is_that_of_the_authoritys_schema() {
    let Some(xmllint) = Xmllint::found() else { return };
    let judged = judged(&xmllint);
    let mut checkers: BTreeMap<&str, Checker> = BTreeMap::new();
    let (mut tally, mut wrong) = (Tally::default(), Vec::new());
    for Judged { mutant, column, official } in judged {
        let checker = checkers.entry(column).or_insert_with(|| checker(column));
        let errors = errors(checker, mutant.xml.as_bytes());
        tally.add(mutant.kind, *official, errors.is_empty());
        if errors.is_empty() != *official && !has_too_many_digits(&mutant.xml) {
            let (path, kind) = (mutant.path.display(), mutant.kind);
            wrong.push(format!("{path}: {kind}: official {official}, ours {errors:?}\n"));
        }
    }
    let count = judged.iter().filter(|it| it.mutant.kind != AS_IT_IS).count();
    assert!(judged.is_empty() || count >= 2_000);
    // What differs: numbers are compared by what they are worth (`00`, `1800.`), blanks are collapsed around
    // all identifiers though some of the schemas' are strings, and a code can be empty in some.
    print!("{tally}{}", wrong.concat());
    assert!(wrong.len() * 1000 <= count * 5, "{} of {count}:\n{}", wrong.len(), wrong.concat());
}

#[test]
fn the_schema_of_a_column_judges_as_the_authoritys_does() {
    let Some(xmllint) = Xmllint::found() else { return };
    let judged = judged(&xmllint);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let columns: BTreeSet<&str> = judged.iter().map(|it| &*it.column).collect();
    for column in columns {
        schemas::write(&customs_schema::narrowed(profile(column)), folder.path());
    }
    let ours = |it: &Judged| {
        let schema = format!("declaration/3.6/{}/declaration.xsd", it.column);
        (folder.path().join(schema), it.mutant.path.clone())
    };
    let ours = verdicts(&xmllint, &judged.iter().map(ours).collect::<Vec<_>>());
    let (mut tally, mut wrong) = (Tally::default(), Vec::new());
    for (Judged { mutant, column, official }, ours) in judged.iter().zip(ours) {
        tally.add(mutant.kind, *official, ours);
        if *official != ours {
            let (path, kind) = (mutant.path.display(), mutant.kind);
            wrong.push(format!("{path}: {kind}: {column}: official {official}, ours {ours}\n"));
        }
    }
    print!("{tally}{}", wrong.concat());
    // The same differences as in the test before, but for numbers.
    assert!(wrong.len() * 1000 <= judged.len() * 5, "{}:\n{}", wrong.len(), wrong.concat());
}

/// Whether a message has a number that libxml2 refuses though its type has no limit: it reads decimals of
/// at most 24 digits.
fn has_too_many_digits(xml: &str) -> bool {
    xml.split(|character: char| !character.is_ascii_digit()).any(|digits| digits.len() > 24)
}
