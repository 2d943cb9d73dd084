//! A story in messages fits together, and every way of breaking it is caught, by the right rule and at
//! the right place.

use std::collections::BTreeMap;
use std::path::PathBuf;

use customs_analysis::export_notice::import_prefill;
use customs_analysis::{Conversation, match_alert};
use customs_check::Checker;
use customs_exchange::Exchanged;
use customs_exchange::body::{ExportDeclarationNotice, RiskAlert};
use customs_message::Message;
use customs_tests::{files, repository};

fn folder() -> PathBuf {
    repository().join("fixtures/stories/tiles")
}

/// The messages by the number of their file, as XML.
fn story() -> BTreeMap<String, String> {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let name = |path: &PathBuf| path.file_stem().map(|it| it.to_string_lossy().into_owned());
    files(&folder(), "xml")
        .into_iter()
        .map(|(path, bytes)| (name(&path).expect("a name"), text(bytes)))
        .collect()
}

fn read(text: &str) -> Message {
    let limits = customs_message::Limits::default();
    let document = customs_message::read(
        text.as_bytes(),
        customs_message::profile("exchange").expect("it is built in"),
        &limits,
    )
    .expect("a message");
    document.complete().expect("all of it")
}

fn exchanged(message: &Message) -> &dyn Exchanged {
    message.exchanged().expect("between administrations")
}

/// What is found in the messages, each by itself and beside each other: "file: rule path".
fn found(story: &BTreeMap<String, String>) -> Vec<String> {
    let checker = Checker::new(customs_message::profile("exchange").expect("it is built in"))
        .with_today("2026-05-01".parse().ok());
    let mut found = Vec::new();
    for (name, text) in story {
        let checked = checker.validate(text.as_bytes()).expect("a message");
        let lines = checked.findings.iter().map(|it| format!("{name}: {} {}", it.rule.id, it.path));
        found.extend(lines);
    }
    let messages: Vec<_> = story.iter().map(|(name, text)| (name.clone(), read(text))).collect();
    let findings =
        Conversation::check(messages.iter().map(|(name, it)| (name.clone(), exchanged(it))));
    found.extend(findings.iter().map(|it| format!("{}: {} {}", it.file, it.check.code(), it.path)));
    found
}

#[test]
fn the_story_fits_together() {
    assert_eq!(found(&story()), [""; 0]);
}

#[test]
fn the_story_is_the_same_in_json() {
    for (name, xml) in story() {
        let json = std::fs::read_to_string(folder().join(format!("{name}.json"))).expect("a twin");
        assert_eq!(read(&xml), read(&json), "{name}");
    }
}

#[test]
fn the_alert_matches_what_the_notice_announces() {
    let story = story();
    let (notice, alert) = (read(&story["1-export-notice"]), read(&story["2-risk-alert"]));
    let notice = exchanged(&notice).body::<ExportDeclarationNotice>().expect("a notice");
    let alert = exchanged(&alert).body::<RiskAlert>().expect("an alert");
    let declaration = import_prefill(notice);
    let day = "2026-03-05".parse().expect("a day");
    let found = match_alert(alert, &declaration, day).expect("the alert can be looked for");
    assert_eq!((found.score, found.maximum), (90, 90), "{found:#?}");
}

/// Edits of one message, each of which breaks the story: the file, a piece of it, and what is there
/// instead.
const BROKEN: &[(&str, &str, &str)] = &[
    ("1-export-notice", ">14</FunctionCode>", ">9</FunctionCode>"),
    ("1-export-notice", ">690721<", ">6907<"),
    ("1-export-notice", "unitCode=\"MTK\">1200<", "unitCode=\"MTK\">0<"),
    ("1-export-notice", "<ProfileCode>Extended<", "<ProfileCode>Acdd15<"),
    ("1-export-notice", "<Line>7 Invented Quay</Line>", ""),
    ("2-risk-alert", "<KindCode>Alert<", "<KindCode>Update<"),
    ("2-risk-alert", ">20260630<", ">20260228<"),
    ("2-risk-alert", "^Fjordflis<", "^(Fjordflis<"),
    ("2-risk-alert", "<WeightNumeric>10<", "<WeightNumeric>101<"),
    ("2-risk-alert", "<SeverityCode>High<", "<SeverityCode>Severe<"),
    ("2-risk-alert", "<MessageID>NO-2026-0002<", "<MessageID>NO-2026-0001<"),
    ("3-control-result", "<CorrelationID>NO-2026-0002</CorrelationID>", ""),
    ("3-control-result", "<CorrelationID>NO-2026-0002<", "<CorrelationID>NO-2026-0009<"),
    ("3-control-result", "<RelatedAlertID>NO-2026-0002<", "<RelatedAlertID>NO-2026-0007<"),
    ("3-control-result", "<ConclusionCode>Interruption<", "<ConclusionCode>Satisfactory<"),
    ("3-control-result", "<ActionCode>2<", "<ActionCode>12<"),
    ("4-assistance-request", "20260604<", "20260301<"),
    ("4-assistance-request", "<PartyCode>NO</PartyCode>", ""),
    ("5-assistance-response", "<OutcomeCode>Fulfilled<", "<OutcomeCode>Declined<"),
    ("5-assistance-response", "<OutcomeCode>Fulfilled<", "<OutcomeCode>Transferred<"),
    ("5-assistance-response", ">20260320140000Z<", ">20260305140000Z<"),
    ("5-assistance-response", "<ConversationID>CASE-2026-017<", "<ConversationID>CASE-2026-018<"),
    ("5-assistance-response", "<ContainsPersonalData>false<", "<ContainsPersonalData>true<"),
    ("6-seizure-report", "<CategoryCode>Tobacco<", "<CategoryCode>Cigarettes<"),
    ("6-seizure-report", "<PlaceCode>InCargo<", "<PlaceCode>Other<"),
    ("6-seizure-report", "<EventKindCode>Seizure<", "<EventKindCode>CashDetention<"),
    ("6-seizure-report", "<MessageType>SeizureReport<", "<MessageType>RiskAlert<"),
    ("7-trade-flows", ">202603<", ">202613<"),
    ("7-trade-flows", "currencyID=\"GBP\"", "currencyID=\"EUR\""),
    ("7-trade-flows", "<BasisCode>CIF<", "<BasisCode>EXW<"),
];

#[test]
fn every_way_of_breaking_the_story_is_caught_by_the_right_rule_at_the_right_place() {
    let mut table = String::new();
    for (file, from, to) in BROKEN {
        let mut story = story();
        let text = story.get_mut(*file).unwrap_or_else(|| panic!("{file}"));
        assert!(text.contains(from), "{file} has no {from}");
        *text = text.replacen(from, to, 1);
        let found = found(&story);
        assert!(!found.is_empty(), "{file}: {from} becomes {to}, and nothing is found");
        table += &format!("{file}: {from} becomes {to}\n");
        found.iter().for_each(|line| table += &format!("    {line}\n"));
    }
    assert!(BROKEN.len() >= 20);
    insta::assert_snapshot!(table);
}
