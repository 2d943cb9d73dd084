//! Real responses are read, with namespaces and without, converted and written without loss.

use std::path::{Path, PathBuf};

use customs_check::{Limits, Message, MessageKind};
use customs_declaration::Profile;
use customs_tests::{files, reference, xmllint};

/// What is wrong with some of them, and does not keep a message from being read whole: one has a
/// date without its inner element.
const EXPECTED: [&str; 2] = ["no-namespaces", "missing-date-time-string"];

fn responses() -> Vec<(PathBuf, Vec<u8>)> {
    let folders = ["corpus/response", "corpus/response-without-namespace"];
    let folders = folders.into_iter().filter_map(reference);
    folders.flat_map(|folder| files(&folder, "xml")).collect()
}

fn profile() -> &'static Profile {
    Profile::uk_dms_3_6_response()
}

fn read(path: &Path, bytes: &[u8]) -> Message {
    let document = customs_check::read(bytes, profile(), &Limits::default())
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let unexpected: Vec<_> = document
        .findings
        .iter()
        .filter(|finding| !EXPECTED.contains(&finding.rule.id))
        .map(|finding| format!("{}: {}", finding.path, finding.message))
        .collect();
    assert_eq!(unexpected, [""; 0], "{}", path.display());
    document.message
}

#[test]
fn every_real_response_is_recognised_and_read() {
    for (path, bytes) in responses() {
        assert_eq!(MessageKind::detect(&bytes), Some(MessageKind::Response), "{}", path.display());
        let Message::Response(envelope) = read(&path, &bytes) else {
            panic!("{} is no response", path.display());
        };
        assert!(!envelope.response.is_empty(), "{}", path.display());
    }
}

#[test]
fn a_response_without_namespaces_is_told_so_once() {
    let Some(folder) = reference("corpus/response-without-namespace") else { return };
    for (path, bytes) in files(&folder, "xml") {
        let document = customs_check::read(&bytes, profile(), &Limits::default()).expect("read");
        let rules = document.findings.iter().map(|finding| finding.rule.id);
        let count = rules.filter(|rule| *rule == "no-namespaces").count();
        assert_eq!(count, 1, "{}", path.display());
    }
}

#[test]
fn every_real_response_survives_xml_to_json_to_xml() {
    for (path, bytes) in responses() {
        let message = read(&path, &bytes);
        let (json, dropped) = message.to_json();
        assert_eq!(dropped, [], "{}", path.display());
        assert_eq!(MessageKind::detect(json.as_bytes()), Some(MessageKind::Response));
        // Two dates have no format code; in JSON that means the one that follows from the date.
        let xml = |message: &Message| {
            let written = message.to_xml(profile(), true).expect("written").xml;
            written.replace("<ds:DateTimeString>", "<ds:DateTimeString formatCode=\"304\">")
        };
        assert_eq!(xml(&read(&path, json.as_bytes())), xml(&message), "{}", path.display());
        for pretty in [true, false] {
            let written = message.to_xml(profile(), pretty).expect("written").xml;
            let again = customs_check::read(written.as_bytes(), profile(), &Limits::default());
            let again = again.expect("read");
            assert_eq!(again.findings, [], "{}", path.display());
            assert_eq!(again.message, message, "{}", path.display());
        }
    }
}

#[test]
fn written_responses_pass_the_official_schema_unless_their_values_do_not() {
    let Some(schema) = reference("xsd/uk-dms-3.6/metadata-response.xsd") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut names = Vec::new();
    let mut ours = Vec::new();
    for (path, bytes) in responses() {
        let message = read(&path, &bytes);
        let name = path.file_name().expect("a file").to_owned();
        let file = folder.path().join(&name);
        let written = message.to_xml(profile(), true).expect("written").xml;
        std::fs::write(&file, &written).expect("written");
        let findings = customs_check::validate(written.as_bytes(), profile(), &Limits::default());
        let findings = findings.expect("read").findings;
        let reasons = findings.iter().map(|it| format!("{} at {}", it.message, it.path));
        ours.push(reasons.collect::<Vec<String>>());
        names.push(file);
    }
    let verdicts = xmllint(&schema, &names);
    let mut refused = Vec::new();
    for ((file, passes), reasons) in names.iter().zip(&verdicts).zip(ours) {
        assert_eq!(*passes, reasons.is_empty(), "{}: {reasons:?}", file.display());
        if !passes {
            let name = file.file_name().expect("a file").to_string_lossy().into_owned();
            refused.push((name, reasons));
        }
    }
    assert_eq!(names.len(), 176);
    let reason = "`IssueDateTime` has no format code at \
                  /MetaData/Response[1]/IssueDateTime/@formatCode";
    let without_format_code =
        ["b9cb1462ae__TT_IM073a__3._DMSTAX_2_.xml", "12bfdf6e30__TT_IM073a__4._DMSCLE.xml"];
    let mut expected =
        without_format_code.map(|name| (name.to_owned(), vec![reason.to_owned()])).to_vec();
    expected.sort();
    refused.sort();
    assert_eq!(refused, expected);
}
