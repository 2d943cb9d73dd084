//! `customs flows`, `mirror`, `match`, `conversation` and `new`.

use std::fs;

use serde_json::Value;

use crate::run::{fixtures, run, run_in};

const STORY: &str = "stories/tiles";

#[test]
fn declarations_are_summed_up_by_what_is_asked_for() {
    let paths = ["valid/one-item-export.xml", "valid/one-item-import.xml"];
    let run = run(&[&["flows"], &paths[..], &["--by", "flow,chapter,partner"]].concat());
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn the_same_table_is_there_for_spreadsheets_and_for_programs() {
    let arguments = ["flows", "valid/one-item-import.xml", "--by", "chapter,origin,month"];
    let csv = run(&[&arguments[..], &["--date", "2026-01-31", "--format", "csv"]].concat()).stdout;
    assert!(csv.starts_with("chapter,origin,month,items,currency,value,net mass kg,quantities\n"));
    assert_eq!(csv.lines().count(), 2, "{csv}");
    let json =
        run(&[&arguments[..], &["--date", "2026-01-31", "--format", "json"]].concat()).json();
    let cells = csv.lines().nth(1).expect("a row").split(',').collect::<Vec<_>>();
    assert_eq!(json["rows"][0]["values"], Value::from(cells[..3].to_vec()));
    assert_eq!(json["rows"][0]["value"], cells[5]);
}

#[test]
fn what_cannot_be_counted_is_said_and_unknown_dimensions_are_refused() {
    let amendment = run(&["flows", "valid/amendment.xml"]);
    assert_eq!(amendment.status, 0);
    assert!(amendment.complaint().starts_with("not counted: it changes a declaration"));
    let run = run(&["flows", "valid/one-item-import.xml", "--by", "colour"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("colour"), "{}", run.stderr);
}

#[test]
fn two_reports_of_the_same_trade_are_held_against_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let story = fs::read_to_string(fixtures().join(STORY).join("7-trade-flows.xml")).expect("it");
    let importer = story.replace(">14850.00<", ">11000.00<");
    let exporter = story
        .replace("<ReporterCode>GB<", "<ReporterCode>NO<")
        .replace("<FlowCode>M<", "<FlowCode>X<")
        .replace("<BasisCode>CIF<", "<BasisCode>FOB<")
        .replace("<PartnerCode>NO<", "<PartnerCode>GB<")
        .replace(">14850.00<", ">9000.00<");
    fs::write(folder.path().join("importer.xml"), importer).expect("a file");
    fs::write(folder.path().join("exporter.xml"), exporter).expect("a file");
    let run = run_in(folder.path(), &["mirror", "exporter.xml", "importer.xml"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    insta::assert_snapshot!(run.stdout);
    let refused = run_in(folder.path(), &["mirror", "exporter.xml", "exporter.xml"]);
    assert_eq!(refused.status, 2, "{}", refused.stdout);
}

#[test]
fn an_alert_is_looked_up_in_declarations() {
    let folder = tempfile::tempdir().expect("a folder");
    let alert = fs::read_to_string(fixtures().join(STORY).join("2-risk-alert.xml")).expect("it");
    let alert = alert.replace(">690721<", ">690721</Value><Value>90<");
    fs::write(folder.path().join("alert.xml"), alert).expect("a file");
    let alert = folder.path().join("alert.xml");
    let arguments = ["match", alert.to_str().expect("UTF-8"), "valid", "--date", "2026-03-05"];
    let text = run(&arguments);
    assert_eq!(text.status, 1, "{}", text.stderr);
    assert!(
        text.stdout.contains("valid/one-item-import.xml: ALERT-2026-004: score "),
        "{}",
        text.stdout
    );
    let lines = run(&[&arguments[..], &["--format", "jsonl", "--min-score", "40"]].concat());
    let first: Value =
        serde_json::from_str(lines.stdout.lines().next().expect("a line")).expect("JSON");
    assert_eq!(first["alert"], "ALERT-2026-004");
    assert!(first["hits"][0]["values"][0]["path"].is_string(), "{first}");
    let later = [&arguments[..4], &["2027-01-01"]].concat();
    assert_eq!((run(&later).status, run(&later).stdout.as_str()), (0, ""));
}

#[test]
fn the_messages_of_a_case_are_checked_beside_each_other() {
    let whole = run(&["conversation", STORY, "--format", "text"]);
    assert_eq!(whole.status, 1, "the story is there twice, once in each syntax");
    let xml = format!("{STORY}/*.xml");
    let run = run(&["conversation", &xml]);
    assert_eq!((run.status, run.stdout.as_str()), (0, "7 messages, 0 findings\n"));
}

#[test]
fn a_new_message_is_right_in_form() {
    let folder = tempfile::tempdir().expect("a folder");
    let new = run_in(folder.path(), &["new", "seizure-report", "-o", "new.xml"]);
    assert_eq!((new.status, new.stdout.as_str()), (0, ""));
    let checked = run_in(folder.path(), &["validate", "new.xml", "--include", "format"]);
    assert_eq!(checked.status, 0, "{}", checked.stdout);
    let unknown = run_in(folder.path(), &["new", "letter"]);
    assert_eq!(unknown.status, 2);
    assert!(unknown.complaint().contains("there are declaration-message, "), "{}", unknown.stderr);
}
