//! `customs redact`: nothing personal is left, and what is left is as good as it was.

use std::fs;

use serde_json::Value;

use crate::run::{fixtures, run, run_in};

/// The rules that find something in a message, with how often.
fn findings(path: &str) -> Vec<String> {
    let checked =
        run(&["validate", "--no-config", "--date", "2026-01-31", "--format", "jsonl", path]);
    let rule = |line: &str| -> Option<String> {
        let finding: Value = serde_json::from_str(line).expect("JSON");
        Some(finding["rule"].as_str()?.to_owned())
    };
    let mut rules: Vec<String> = checked.stdout.lines().filter_map(rule).collect();
    rules.sort();
    rules
}

#[test]
fn names_addresses_numbers_and_texts_of_a_declaration_are_gone_and_it_is_still_valid() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out.xml");
    let out = out.to_str().expect("UTF-8");
    for message in
        ["valid/one-item-import.xml", "valid/several-items.json", "valid/one-item-export.json"]
    {
        let redacted = run(&["redact", message, "-o", out]);
        assert_eq!((redacted.status, redacted.stdout.as_str()), (0, ""), "{}", redacted.stderr);
        let text = fs::read_to_string(out).expect("a file");
        assert_eq!(text.starts_with('{'), message.ends_with("json"), "the syntax stays");
        for gone in [
            "Tessera",
            "Larkmoor Instruments",
            "Musterstadt",
            "Beispielweg",
            "Invented Road",
            "GB112233445000",
            "GB123456789000",
            "Glazed",
            "demonstrating",
        ] {
            assert!(!text.contains(gone), "{message}: {gone}");
        }
        assert_eq!(findings(out), findings(message), "{message}");
    }
}

#[test]
fn the_same_number_gets_the_same_pseudonym_in_references_too() {
    let redacted = run(&["redact", "valid/one-item-import.xml"]);
    assert!(redacted.stdout.contains("<TraderAssignedReferenceID>6GB000000000002-TESSERA1<"));
    assert_eq!(
        redacted.stdout.matches("<ID>GB000000000002</ID>").count(),
        3,
        "{}",
        redacted.stdout
    );
}

#[test]
fn what_is_done_is_listed_by_path_and_kind_and_never_by_value() {
    let message = "exchange/seizure-report-full.xml";
    let text = run(&["redact", message]);
    assert!(
        text.stderr.contains("replaced: name at /SeizureReportMessage/Header/OralRequest/MadeBy\n")
    );
    assert!(text.stderr.contains(
        "replaced: telephone, e-mail at /SeizureReportMessage/Header/Sender/ContactPoint[1]/ID\n"
    ));
    assert!(
        text.stderr
            .contains("taken out: attachment at /SeizureReportMessage/Attachment[1]/Content\n")
    );
    assert!(text.stderr.contains("left in: reference at /SeizureReportMessage/Header/MessageID\n"));
    let json = run(&["redact", message, "--format", "json"]);
    let listed: Value = serde_json::from_str(&json.stderr).expect("JSON");
    let entries = listed[0]["entries"].as_array().expect("a list");
    assert!(entries.iter().any(|it| it["kind"] == "person" && it["action"] == "taken-out"));
    assert_eq!(listed[0]["mayBePersonal"], false);
    let original = fs::read_to_string(fixtures().join(message)).expect("a fixture");
    let values = original.lines().filter_map(|line| line.split(['<', '>']).nth(2));
    let told: Vec<&str> = values.filter(|it| it.contains(' ') && it.trim().len() > 5).collect();
    assert!(told.len() > 20, "{told:?}");
    for value in told {
        assert!(!json.stderr.contains(value) && !text.stderr.contains(value), "{value}");
    }
}

#[test]
fn every_message_between_administrations_stays_as_valid_as_it_was_and_says_nothing_of_persons() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out.xml");
    let out = out.to_str().expect("UTF-8");
    for message in [
        "exchange/seizure-report-full.xml",
        "exchange/assistance-request-full.json",
        "exchange/assistance-response-full.xml",
        "exchange/trade-information-report-full.xml",
        "exchange/training-record-full.json",
        "stories/tiles/2-risk-alert.xml",
    ] {
        let redacted = run(&["redact", message, "-o", out]);
        assert_eq!(redacted.status, 0, "{message}: {}", redacted.stderr);
        let text = fs::read_to_string(out).expect("a file");
        for gone in ["NominalData", "FamilyName", "Signature", "<Attachment>", "\"Attachment\""] {
            assert!(!text.contains(gone), "{message}: {gone}");
        }
        let is_false = text.contains("ContainsPersonalData>false<")
            || text.contains("\"ContainsPersonalData\": false")
            || text.contains("\"ContainsPersonalData\": \"false\"");
        assert!(is_false, "{message}: {text}");
        let (before, after) = (findings(message), findings(out));
        assert!(after.iter().all(|rule| before.contains(rule)), "{message}: {after:?}");
    }
}

#[test]
fn free_text_stays_where_it_is_asked_for_and_is_said_and_costs_the_status() {
    let message = "exchange/seizure-report-full.xml";
    let kept = run(&["redact", message, "--keep-text"]);
    assert_eq!(kept.status, 1);
    assert!(
        kept.stderr.contains("left in: free text at /SeizureReportMessage/Body/ModusOperandi\n")
    );
    assert!(kept.stdout.contains("ContainsPersonalData>true<"), "{}", kept.stdout);
    assert!(!kept.stdout.contains("FamilyName"));
    let declaration = run(&["redact", "valid/one-item-import.xml", "--keep-text"]);
    assert_eq!(declaration.status, 1);
    assert!(declaration.stdout.contains("Glazed floor tiles"));
}

#[test]
fn what_cannot_be_read_is_not_redacted() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out.xml");
    for broken in ["invalid/class-before-value.xml", "missing.xml"] {
        let run = run(&["redact", broken, "-o", out.to_str().expect("UTF-8")]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{broken}");
        assert!(!out.exists(), "{broken}");
    }
    let several =
        run_in(&fixtures(), &["redact", "valid/one-item-import.xml", "valid/one-item-export.xml"]);
    assert_eq!(several.status, 0);
    assert_eq!(several.stdout.matches("<Declaration").count(), 2);
}
