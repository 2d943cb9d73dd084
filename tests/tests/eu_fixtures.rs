//! For every message of the EU's systems there is a minimal and a full one, in both syntaxes, that the
//! authority's schemas, ours and every rule accept; and broken ones, each with what is wrong with it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use customs_check::Checkers;
use customs_eu::{CC007C, CC015C, CC029C, CC044C, CC507C, export};
use customs_message::{Message, Profiles, Reader};
use customs_model::{ClassType, MessageDefinition, Namespaces, Severity};
use customs_report::FileReport;
use customs_tests::eu::{AES, NCTS, SYSTEMS, System};
use customs_tests::expectation::{beside, difference};
use customs_tests::movement::{Movement, Size, folder_of};
use customs_tests::tools::empty;
use customs_tests::{Xmllint, files, reference, repository, schemas};
use customs_xml::{ReadOptions, WriteOptions};

/// The example of the crate, which prints what is taken from it here.
#[path = "../../crates/customs-eu/examples/transit_declaration.rs"]
#[allow(dead_code)]
mod example;

/// What is wrong with a message under the rules of the profile that follows from it.
fn report(path: &Path, bytes: &[u8]) -> FileReport {
    let profiles = Profiles::default();
    let checkers = Checkers::new(profiles).with_today("2026-06-30".parse().ok());
    let document = checkers.reader().one(bytes);
    let usual = customs_message::profile("ncts-cc015c").expect("it is built in");
    let profile = document.as_ref().map_or_else(|_| usual.clone(), |it| (*it.profile).clone());
    let judged = document.map(|document| checkers.judge(document));
    FileReport::of(path.display().to_string(), &profile, judged)
}

/// The names of the fixtures of a message, without their extensions.
fn stems(system: &System, message: &MessageDefinition) -> [PathBuf; 2] {
    Size::ALL.map(|size| folder_of(system).join(format!("{}-{}", message.name, size.name())))
}

/// All messages of both systems.
fn messages() -> impl Iterator<Item = (&'static System, &'static MessageDefinition)> {
    SYSTEMS.into_iter().flat_map(|system| system.family.messages.iter().map(move |it| (system, it)))
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

/// The broken messages of a system in one syntax.
fn invalid(system: &System, extension: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = files(&folder_of(system).join("invalid"), extension);
    found.retain(|(path, _)| !path.to_string_lossy().ends_with(".findings.json"));
    found
}

/// The type of a broken message, as its root or its message type says.
fn named(system: &System, bytes: &[u8]) -> &'static MessageDefinition {
    let text = String::from_utf8_lossy(bytes);
    let mut all = system.family.messages.iter();
    let found = all.find(|it| {
        text.contains(&format!("<m:{}", it.class.name))
            || text.contains(&format!("<{} ", it.class.name))
            || text.contains(&format!("\"messageType\": \"{}\"", it.class.name))
    });
    found.unwrap_or_else(|| panic!("no message of {}:\n{text}", system.family.name))
}

/// The schema of a message in a folder of them.
fn schema(folder: &Path, message: &MessageDefinition) -> PathBuf {
    folder.join(format!("{}.xsd", message.name))
}

/// The schemas of the authority, by the names of the messages, copied to a folder for a test.
fn official(system: &System, test: &str) -> Option<PathBuf> {
    let source = reference(system.reference)?;
    let name = format!("{}-{test}", system.family.name);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    empty(&folder);
    system.copy_schemas(&source, &folder);
    Some(folder)
}

/// Where the schemas of a system are, below all that we write.
fn own(system: &System) -> String {
    format!("{}/{}", system.family.name, system.family.version)
}

#[test]
fn the_files_are_those_that_the_movement_makes_and_no_others() {
    for system in SYSTEMS {
        let movement = Movement::of(system);
        let mut names = BTreeSet::new();
        for message in system.family.messages {
            for (size, stem) in Size::ALL.into_iter().zip(stems(system, message)) {
                let (xml, json) = movement.message(message, size);
                for (extension, written) in [("xml", xml), ("json", json)] {
                    let path = stem.with_extension(extension);
                    let is_same = text(&path) == written;
                    assert!(is_same, "{}: run eu-fixtures again", path.display());
                    names.insert(path);
                }
            }
        }
        let folder = folder_of(system);
        let found = ["xml", "json"].into_iter().flat_map(|extension| files(&folder, extension));
        assert_eq!(found.map(|(path, _)| path).collect::<BTreeSet<_>>(), names);
        assert_eq!(names.len(), 4 * system.family.messages.len());
    }
    assert_eq!(messages().count(), 33 + 6);
}

#[test]
fn a_valid_message_has_no_finding_under_any_rule() {
    for folder in SYSTEMS.map(folder_of) {
        for (path, bytes) in ["xml", "json"].into_iter().flat_map(|it| files(&folder, it)) {
            assert_eq!(difference(&path, &[], &report(&path, &bytes).findings), "");
        }
    }
}

#[test]
fn a_json_message_is_the_same_as_its_xml_twin() {
    for stem in messages().flat_map(|(system, message)| stems(system, message)) {
        let (xml, json) =
            (message(&stem.with_extension("xml")), message(&stem.with_extension("json")));
        assert!(xml == json, "{}: {}", stem.display(), xml.to_json(true).0);
    }
}

#[test]
fn the_authoritys_schemas_and_ours_accept_a_valid_message() {
    let Some(xmllint) = Xmllint::found() else { return };
    for system in SYSTEMS {
        let official = official(system, "valid");
        let ours = repository().join("schemas").join(own(system));
        for message in system.family.messages {
            let paths = stems(system, message).map(|stem| stem.with_extension("xml"));
            for folder in official.iter().chain([&ours]) {
                let verdicts = xmllint.verdicts(&schema(folder, message), &paths);
                assert_eq!(verdicts, [true; 2], "{} in {}", message.name, folder.display());
            }
        }
    }
}

#[test]
fn the_json_schemas_accept_a_valid_message() {
    for (system, message) in messages() {
        let schema = schemas::json(&format!("{}/{}.schema.json", own(system), message.name));
        let validator = jsonschema::validator_for(&schema).expect("a schema that holds");
        for stem in stems(system, message) {
            let json = serde_json::from_str(&text(&stem.with_extension("json"))).expect("JSON");
            let errors = validator.iter_errors(&json).map(|error| error.to_string());
            assert_eq!(errors.collect::<Vec<_>>(), [""; 0], "{}", stem.display());
        }
    }
}

#[test]
fn an_invalid_message_gives_exactly_the_findings_beside_it() {
    for (system, least) in [(&NCTS, 20), (&AES, 8)] {
        let all: Vec<_> = ["xml", "json"].into_iter().flat_map(|it| invalid(system, it)).collect();
        assert!(all.len() >= least, "{}", all.len());
        for (path, bytes) in all {
            let findings = report(&path, &bytes).findings;
            assert_eq!(difference(&path, &beside(&path), &findings), "");
            let is_error = findings.iter().any(|it| it.severity == Severity::Error);
            assert!(is_error, "{}", path.display());
        }
    }
}

#[test]
fn a_wrong_check_digit_is_warned_of() {
    for (fixture, right, wrong, rule) in [
        ("transit/cc007c-full.xml", "26DE4851CERAMIC1J0", "26DE4851CERAMIC1J9", "mrn-check"),
        ("transit/cc015c-full.xml", "26DE4851INVENTED0", "26DE4851INVENTED1", "grn-format"),
        ("transit/cc015c-full.xml", "CSQU3054383", "CSQU3054384", "container-check-digit"),
        ("export/cc507c-full.xml", "CSQU3054383", "CSQU3054384", "container-check-digit"),
    ] {
        let path = repository().join("fixtures").join(fixture);
        let text = text(&path);
        assert!(text.contains(right), "{fixture}");
        let findings = report(&path, text.replacen(right, wrong, 1).as_bytes()).findings;
        let found: Vec<_> = findings.iter().map(|it| (it.rule.id, it.severity)).collect();
        assert_eq!(found, [(rule, Severity::Warning)], "{fixture}");
    }
}

#[test]
fn the_authoritys_schemas_refuse_an_invalid_message_but_for_codes_of_lists() {
    // The schemas have no lists, and take the type of any message.
    const OURS_ALONE: [(&System, &[&str]); 2] = [
        (
            &NCTS,
            &[
                "code-no-longer-valid.xml",
                "code-not-in-the-list.xml",
                "type-of-another-message.xml",
            ],
        ),
        (&AES, &["declaration-type-of-transit.xml", "type-of-another-message.xml"]),
    ];
    let Some(xmllint) = Xmllint::found() else { return };
    for (system, ours_alone) in OURS_ALONE {
        let Some(folder) = official(system, "invalid") else { return };
        let is_accepted = |(path, bytes): &(PathBuf, Vec<u8>)| {
            let schema = schema(&folder, named(system, bytes));
            xmllint.verdicts(&schema, std::slice::from_ref(path)) == [true]
        };
        let accepted = invalid(system, "xml").into_iter().filter(is_accepted);
        let names = accepted.map(|(path, _)| path.file_name().map(|it| it.to_owned()));
        let names: Vec<_> = names.flatten().map(|it| it.to_string_lossy().into_owned()).collect();
        assert_eq!(names, ours_alone);
    }
}

#[test]
fn the_json_schemas_refuse_an_invalid_message() {
    for system in SYSTEMS {
        for (path, bytes) in invalid(system, "json") {
            let name = named(system, &bytes).name;
            let schema = schemas::json(&format!("{}/{name}.schema.json", own(system)));
            let json = serde_json::from_slice(&bytes).expect("JSON");
            assert!(!jsonschema::is_valid(&schema, &json), "{}", path.display());
        }
    }
}

/// Whether the quick way reads the full message of a type, and the thorough way reads the same.
fn is_read_alike<M: ClassType + PartialEq>(
    system: &System,
    name: &str,
    namespaces: Namespaces,
) -> bool {
    let text = text(&folder_of(system).join(format!("{name}-full.xml")));
    let options = ReadOptions::new(namespaces);
    let quickly = customs_xml::quick::<M>(&text, &options);
    let thoroughly = customs_xml::thorough::<M>(&text, &options).ok();
    quickly.is_some() && quickly == thoroughly
}

#[test]
fn the_quick_way_reads_a_message_whose_root_alone_has_a_namespace() {
    let transit = customs_eu::namespaces;
    assert!(is_read_alike::<CC007C>(&NCTS, "cc007c", transit()));
    assert!(is_read_alike::<CC015C>(&NCTS, "cc015c", transit()));
    assert!(is_read_alike::<CC029C>(&NCTS, "cc029c", transit()));
    assert!(is_read_alike::<CC044C>(&NCTS, "cc044c", transit()));
    assert!(is_read_alike::<CC507C>(&AES, "cc507c", export::namespaces()));
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
    let (Some(xmllint), Some(schemas)) = (Xmllint::found(), official(&NCTS, "example")) else {
        return;
    };
    std::fs::write(&path, written.xml).expect("a temporary file");
    let schema = schemas.join("cc015c.xsd");
    assert_eq!(xmllint.verdicts(&schema, &[path]), [true]);
}
