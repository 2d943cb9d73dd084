//! For every message of the EU's transit system there is a minimal and a full one, in both syntaxes, that the
//! authority's schemas, ours and every rule accept; and broken ones, each with what is wrong with it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use customs_check::Checkers;
use customs_eu::{CC007C, CC015C, CC029C, CC044C, MESSAGES};
use customs_message::{Message, Profiles, Reader};
use customs_model::{ClassType, MessageDefinition, Severity};
use customs_report::FileReport;
use customs_tests::expectation::{beside, difference};
use customs_tests::movement::{Movement, Size, folder};
use customs_tests::{Xmllint, files, reference, repository, schemas, transit};
use customs_xml::{ReadOptions, WriteOptions};

/// The example of the crate, which prints what is taken from it here.
#[path = "../../crates/customs-eu/examples/transit_declaration.rs"]
#[allow(dead_code)]
mod example;

/// What is wrong with a message under the rules of the profile that follows from it.
fn report(path: &Path, bytes: &[u8]) -> FileReport {
    let profiles = Profiles::default();
    let checkers = Checkers::new(profiles).with_today("2026-03-10".parse().ok());
    let document = checkers.reader().one(bytes);
    let usual = customs_message::profile("ncts-cc015c").expect("it is built in");
    let profile = document.as_ref().map_or_else(|_| usual.clone(), |it| (*it.profile).clone());
    let judged = document.map(|document| checkers.judge(document));
    FileReport::of(path.display().to_string(), &profile, judged)
}

/// The names of the fixtures of a message, without their extensions.
fn stems(message: &MessageDefinition) -> [PathBuf; 2] {
    Size::ALL.map(|size| folder().join(format!("{}-{}", message.name, size.name())))
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn message(path: &Path) -> Message {
    let (profiles, text) = (Profiles::default(), text(path));
    let document = Reader::new(&profiles).only(&text);
    let document = document.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    document.complete().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The broken messages in one syntax.
fn invalid(extension: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = files(&folder().join("invalid"), extension);
    found.retain(|(path, _)| !path.to_string_lossy().ends_with(".findings.json"));
    found
}

/// The type of a broken message, as its root or its message type says.
fn named(bytes: &[u8]) -> &'static MessageDefinition {
    let text = String::from_utf8_lossy(bytes);
    let mut all = MESSAGES.iter();
    let found = all.find(|it| {
        text.contains(&format!("<m:{}", it.class.name))
            || text.contains(&format!("<{} ", it.class.name))
            || text.contains(&format!("\"messageType\": \"{}\"", it.class.name))
    });
    found.unwrap_or_else(|| panic!("no message of transit:\n{text}"))
}

/// The schema of a message in a folder of them.
fn schema(folder: &Path, message: &MessageDefinition) -> PathBuf {
    folder.join(format!("{}.xsd", message.name))
}

#[test]
fn the_files_are_those_that_the_movement_makes_and_no_others() {
    let movement = Movement::read();
    let mut names = BTreeSet::new();
    for message in MESSAGES {
        for (size, stem) in Size::ALL.into_iter().zip(stems(message)) {
            let (xml, json) = movement.message(message, size);
            for (extension, written) in [("xml", xml), ("json", json)] {
                let path = stem.with_extension(extension);
                let is_same = text(&path) == written;
                assert!(is_same, "{}: run transit-fixtures again", path.display());
                names.insert(path);
            }
        }
    }
    let found = ["xml", "json"].into_iter().flat_map(|extension| files(&folder(), extension));
    assert_eq!(found.map(|(path, _)| path).collect::<BTreeSet<_>>(), names);
    assert_eq!(names.len(), 4 * 33);
}

#[test]
fn a_valid_message_has_no_finding_under_any_rule() {
    for (path, bytes) in ["xml", "json"].into_iter().flat_map(|it| files(&folder(), it)) {
        assert_eq!(difference(&path, &[], &report(&path, &bytes).findings), "");
    }
}

#[test]
fn a_json_message_is_the_same_as_its_xml_twin() {
    for stem in MESSAGES.iter().flat_map(stems) {
        let (xml, json) =
            (message(&stem.with_extension("xml")), message(&stem.with_extension("json")));
        assert!(xml == json, "{}: {}", stem.display(), xml.to_json(true).0);
    }
}

#[test]
fn the_authoritys_schemas_and_ours_accept_a_valid_message() {
    let Some(xmllint) = Xmllint::found() else { return };
    let official = reference("eu/ncts").map(|source| source.join(transit::SCHEMAS));
    let ours = repository().join("schemas/transit/6");
    for message in MESSAGES {
        let paths = stems(message).map(|stem| stem.with_extension("xml"));
        for folder in official.iter().chain([&ours]) {
            let verdicts = xmllint.verdicts(&schema(folder, message), &paths);
            assert_eq!(verdicts, [true; 2], "{} in {}", message.name, folder.display());
        }
    }
}

#[test]
fn the_json_schemas_accept_a_valid_message() {
    for message in MESSAGES {
        let schema = schemas::json(&format!("transit/6/{}.schema.json", message.name));
        let validator = jsonschema::validator_for(&schema).expect("a schema that holds");
        for stem in stems(message) {
            let json = serde_json::from_str(&text(&stem.with_extension("json"))).expect("JSON");
            let errors = validator.iter_errors(&json).map(|error| error.to_string());
            assert_eq!(errors.collect::<Vec<_>>(), [""; 0], "{}", stem.display());
        }
    }
}

#[test]
fn an_invalid_message_gives_exactly_the_findings_beside_it() {
    let all: Vec<_> = ["xml", "json"].into_iter().flat_map(invalid).collect();
    assert!(all.len() >= 20, "{}", all.len());
    for (path, bytes) in all {
        let findings = report(&path, &bytes).findings;
        assert_eq!(difference(&path, &beside(&path), &findings), "");
        assert!(findings.iter().any(|it| it.severity == Severity::Error), "{}", path.display());
    }
}

#[test]
fn the_authoritys_schemas_refuse_an_invalid_message_but_for_codes_of_lists() {
    // The schemas have no lists, and take the type of any message.
    const OURS_ALONE: [&str; 3] =
        ["code-no-longer-valid.xml", "code-not-in-the-list.xml", "type-of-another-message.xml"];
    let (Some(xmllint), Some(source)) = (Xmllint::found(), reference("eu/ncts")) else { return };
    let folder = source.join(transit::SCHEMAS);
    let is_accepted = |(path, bytes): &(PathBuf, Vec<u8>)| {
        xmllint.verdicts(&schema(&folder, named(bytes)), std::slice::from_ref(path)) == [true]
    };
    let accepted = invalid("xml").into_iter().filter(is_accepted);
    let names = accepted.map(|(path, _)| path.file_name().map(|it| it.to_owned()));
    let names: Vec<_> = names.flatten().map(|it| it.to_string_lossy().into_owned()).collect();
    assert_eq!(names, OURS_ALONE);
}

#[test]
fn the_json_schemas_refuse_an_invalid_message() {
    for (path, bytes) in invalid("json") {
        let schema = schemas::json(&format!("transit/6/{}.schema.json", named(&bytes).name));
        let json = serde_json::from_slice(&bytes).expect("JSON");
        assert!(!jsonschema::is_valid(&schema, &json), "{}", path.display());
    }
}

/// Whether the quick way reads the full message of a type, and the thorough way reads the same.
fn is_read_alike<M: ClassType + PartialEq>(name: &str) -> bool {
    let text = text(&folder().join(format!("{name}-full.xml")));
    let options = ReadOptions::new(customs_eu::namespaces());
    let quickly = customs_xml::quick::<M>(&text, &options);
    let thoroughly = customs_xml::thorough::<M>(&text, &options).ok();
    quickly.is_some() && quickly == thoroughly
}

#[test]
fn the_quick_way_reads_a_message_whose_root_alone_has_a_namespace() {
    assert!(is_read_alike::<CC007C>("cc007c"));
    assert!(is_read_alike::<CC015C>("cc015c"));
    assert!(is_read_alike::<CC029C>("cc029c"));
    assert!(is_read_alike::<CC044C>("cc044c"));
}

#[test]
fn the_declaration_that_the_example_builds_is_valid() {
    let declaration = example::declaration().expect("values that can be read");
    let options = WriteOptions::new(customs_eu::namespaces());
    let written = customs_xml::to_string(&declaration, &options);
    assert_eq!(written.dropped, []);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("example.xml");
    assert_eq!(difference(&path, &[], &report(&path, written.xml.as_bytes()).findings), "");
    let (Some(xmllint), Some(source)) = (Xmllint::found(), reference("eu/ncts")) else { return };
    std::fs::write(&path, written.xml).expect("a temporary file");
    let schema = source.join(transit::SCHEMAS).join("cc015c.xsd");
    assert_eq!(xmllint.verdicts(&schema, &[path]), [true]);
}
