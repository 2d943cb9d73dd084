//! The messages of the EU's export system: our verdict is that of the authority's schemas, on random messages, on
//! broken ones and on those that were published, and nothing is lost from one syntax to the other.

#![allow(clippy::print_stdout)] // how many messages there were is what the test is read for

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use customs_eu::export::{self, MESSAGES};
use customs_eu::{CC507C, Header};
use customs_message::family::{EXPORT, TRANSIT};
use customs_message::{Profiles, Reader};
use customs_model::profile::ProfileElement;
use customs_tests::columns::assert_built_in;
use customs_tests::eu::{AES, NCTS};
use customs_tests::eu_verdicts::{Judged, Official, checkers, named, samples};
use customs_tests::{Chance, errors_in, reference};

/// How many random messages of each type.
const EACH_MESSAGE: usize = 200;

/// How many mutants of each kind.
const EACH_MUTANT: usize = 380;

/// What judges them, if it is there.
fn official() -> Option<&'static Official> {
    static OFFICIAL: OnceLock<Option<Official>> = OnceLock::new();
    let make = || Official::of(&AES, Path::new(env!("CARGO_TARGET_TMPDIR")));
    OFFICIAL.get_or_init(make).as_ref()
}

/// Random messages of every type and mutants of them, made and judged once for all tests.
fn judged(official: &Official) -> &'static [Judged] {
    static JUDGED: OnceLock<Vec<Judged>> = OnceLock::new();
    JUDGED.get_or_init(|| official.judged(EACH_MUTANT))
}

#[test]
fn the_profiles_that_are_built_in_are_those_that_the_schemas_make() {
    let Some(source) = AES.with_tables() else { return };
    let written = AES.profiles(&source).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(written.len(), 6);
    assert_built_in(&written, "eu", "eu_profiles");
}

#[test]
fn random_messages_follow_the_authoritys_schemas_and_lose_nothing() {
    let Some(official) = official() else { return };
    official.accepts_random_messages(EACH_MESSAGE);
}

#[test]
fn our_verdict_on_broken_messages_is_that_of_the_authoritys_schemas() {
    let Some(official) = official() else { return };
    Official::agrees_with_us(judged(official), 5_000);
}

#[test]
fn the_schemas_that_we_write_judge_as_the_authoritys_do() {
    let Some(official) = official() else { return };
    official.agrees_with_our_schemas(judged(official));
}

/// A published test case with something in place of what it leaves to be filled in.
fn filled_in(text: &str) -> String {
    let values = [
        ("{{MRN}}", "26DK004700A1B2C3A4"),
        ("{{CVR}}", "DK12345678"),
        ("{{ManifestReferenceNumber}}", "LARKMOOR-MANIFEST-1"),
    ];
    values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
}

#[test]
fn our_verdict_on_published_messages_is_that_of_the_authoritys_schemas() {
    let (Some(official), Some(source)) = (official(), reference(AES.reference)) else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut files = Vec::new();
    for (number, (_, text)) in samples(&source, "xml").iter().enumerate() {
        let Some(message) = named(&AES, text) else { continue };
        for (kind, text) in [("as-it-is", text.clone()), ("filled-in", filled_in(text))] {
            let path = folder.path().join(format!("{number}-{kind}.xml"));
            std::fs::write(&path, text).expect("a temporary file");
            files.push((message, path));
        }
    }
    let verdicts = official.verdicts(&files);
    let (checkers, mut wrong) = (checkers(), Vec::new());
    for ((_, path), official) in files.iter().zip(&verdicts) {
        let errors = errors_in(&checkers, &std::fs::read_to_string(path).expect("it was written"));
        if errors.is_empty() != *official {
            wrong.push(format!("{}: official {official}, ours {errors:?}\n", path.display()));
        }
    }
    let valid = verdicts.iter().filter(|is_valid| **is_valid).count();
    println!("{} messages, {valid} of them valid", files.len());
    assert!(wrong.is_empty(), "{}", wrong.concat());
    assert!(files.len() >= 20 && valid > 0, "{valid} of {}", files.len());
}

#[test]
fn what_the_united_kingdom_wraps_is_no_message_of_the_union() {
    let Some(source) = reference(AES.reference) else { return };
    let (checkers, mut wrapped) = (checkers(), 0);
    for (path, text) in samples(&source, "xml") {
        if text.contains("<Header>") {
            let errors = errors_in(&checkers, &text);
            assert!(
                errors.iter().any(|it| it.contains("Header")),
                "{}: {errors:?}",
                path.display()
            );
            wrapped += 1;
        }
    }
    assert_eq!(wrapped, 4);
}

#[test]
fn a_message_in_the_form_of_others_is_read_again_as_it_was() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    for message in MESSAGES {
        let mut chance = Chance::new(0x0f_43c1);
        for _ in 0..20 {
            let json = AES.random(message, &mut chance).to_string();
            let whole = reader.only(&json).expect("a message").complete().expect("all of it");
            let text = whole.to_json_of_xml("n1", true);
            assert!(text.contains(&format!("\"n1:{}\"", message.class.name)));
            let document = reader.only(&text).unwrap_or_else(|it| panic!("{it}: {text}"));
            assert_eq!(document.findings, [], "{text}");
            assert_eq!(document.complete().expect("all of it"), whole, "{text}");
        }
    }
}

#[test]
fn a_message_names_the_phase_of_its_own_system() {
    let moment = "2026-03-02T12:00:00".parse().expect("a moment");
    let header = Header::new("TRADER-SYSTEM", "NECA.DK", moment, "M-0001");
    let arrival = CC507C::from(&header);
    assert_eq!(arrival.phase_id.as_deref(), Some(export::PHASE));
    assert_eq!(arrival.message_type.as_deref(), Some("CC507C"));
    let older = "<m:CC507C xmlns:m=\"http://ecs.dgtaxud.ec\" PhaseID=\"AES1.0\"/>";
    let profiles = Profiles::default();
    let checkers = customs_check::Checkers::new(profiles);
    let document = checkers.reader().only(older).expect("a message");
    let findings = checkers.judge(document).findings;
    let older = findings.iter().find(|it| it.rule.id == "older-phase").expect("it is said");
    assert_eq!(older.path.to_string(), "/CC507C/PhaseID");
}

/// The lists that a profile names, by the paths of the values.
fn lists_of(elements: &[ProfileElement], above: &str, found: &mut BTreeMap<String, String>) {
    for element in elements {
        let path = format!("{above}/{}", element.name);
        if let Some(list) = &element.codes {
            assert!(element.list.is_some(), "{path}: {list} is not built in");
            found.insert(path.clone(), list.clone());
        }
        lists_of(&element.children, &path, found);
    }
}

#[test]
fn codes_are_those_of_the_lists_of_their_own_system() {
    let mut lists = BTreeMap::new();
    for message in MESSAGES {
        let root = (EXPORT.usual)(message).root(message.class.name).expect("its root");
        lists_of(&root.children, message.class.name, &mut lists);
    }
    let of = |path: &str| lists.get(path).map(String::as_str);
    assert_eq!(of("CC512C/ExportOperation/declarationType"), Some("CL231_AES"));
    assert_eq!(of("CC512C/Authorisation/type"), Some("CL605"));
    assert_eq!(of("CC512C/GoodsShipment/GoodsItem/Authorisation/type"), Some("CL615"));
    assert_eq!(of("CC583C/Representative/status"), Some("CL094_AES"));
    assert_eq!(of("CC507C/CustomsOfficeOfExitActual/referenceNumber"), Some("CL194"));
    let mut of_transit = BTreeMap::new();
    for message in NCTS.family.messages {
        let root = (TRANSIT.usual)(message).root(message.class.name).expect("its root");
        lists_of(&root.children, message.class.name, &mut of_transit);
    }
    assert!(of_transit.values().all(|list| !list.ends_with("_AES")));
}
