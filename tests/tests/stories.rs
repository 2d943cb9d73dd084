//! A story in messages fits together, and every way of breaking it is caught, by the right rule and at
//! the right place: messages between administrations, and those of a transit.

use std::collections::BTreeMap;
use std::path::PathBuf;

use customs_analysis::export_notice::import_prefill;
use customs_analysis::{Conversation, Stories, StoryMessage, match_alert};
use customs_authorities::Exchange;
use customs_check::{Checker, Checkers};
use customs_exchange::Exchanged;
use customs_exchange::body::{ExportDeclarationNotice, RiskAlert};
use customs_message::{Message, Profiles, Reader};
use customs_tests::eu::NCTS;
use customs_tests::{Xmllint, files, reference, repository};

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
    found.extend(findings.iter().map(|it| format!("{}: {} {}", it.file, it.rule.id, it.path)));
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

/// The messages of a transit by the name of their file.
fn transit() -> BTreeMap<String, String> {
    let folder = repository().join("fixtures/transit/story");
    let name = |path: &PathBuf| path.file_name().map(|it| it.to_string_lossy().into_owned());
    let all = files(&folder, "xml").into_iter().chain(files(&folder, "json"));
    all.map(|(path, bytes)| {
        (name(&path).expect("a name"), String::from_utf8(bytes).expect("UTF-8"))
    })
    .collect()
}

/// What the messages of a transit tell.
fn told(messages: &BTreeMap<String, String>) -> Stories {
    let (exchange, profiles) = (&Exchange::embedded()[0], Profiles::default());
    let kept = messages.iter().map(|(name, text)| {
        let read = Reader::new(&profiles).only(text).expect("a message");
        let message = read.complete().expect("all of it");
        StoryMessage::of(exchange, name, message.root()).expect("a message of transit")
    });
    Stories::tell(exchange, &kept.collect::<Vec<_>>())
}

#[test]
fn the_transit_is_valid_and_fits_together() {
    let checkers = Checkers::new(Profiles::default());
    for (name, text) in transit() {
        let checked = checkers.judge(checkers.reader().only(&text).expect("a message"));
        assert_eq!(checked.findings, [], "{name}");
    }
    let told = told(&transit());
    assert_eq!((told.stories.len(), told.findings), (1, vec![]));
    assert_eq!(told.stories[0].steps.len(), transit().len());
}

#[test]
fn the_transit_follows_the_schemas_of_the_authority() {
    let (Some(xmllint), Some(source)) = (Xmllint::found(), reference(NCTS.reference)) else {
        return;
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let profiles = Profiles::default();
    for (name, text) in transit() {
        let read = Reader::new(&profiles).only(&text).expect("a message");
        let (definition, profile) = (read.kind.definition, read.profile.clone());
        let path = folder.path().join(format!("{name}.xml"));
        let written = match name.ends_with(".xml") {
            true => text.clone(),
            false => read.complete().expect("all of it").to_xml(&profile, true).xml,
        };
        std::fs::write(&path, written).expect("a temporary file");
        let schema = NCTS.schema(&source, definition);
        assert_eq!(xmllint.verdicts(&schema, &[path]), [true], "{name}");
    }
}

/// Edits of one message, each of which breaks the transit.
const BROKEN_TRANSIT: &[(&str, &str, &str)] = &[
    ("01-declaration.xml", ">TEA-1<", ">TEA-7<"),
    ("01-declaration.xml", ">2026-02-02T09:00:00<", ">2026-02-02T09:30:00<"),
    ("01-declaration.xml", ">TEA-2026-0001<", ">TEA-2026-0002<"),
    ("02-acknowledged.xml", ">TEA-2026-0001<", ">TEA-2026-0002<"),
    ("03-accepted.xml", ">CH-2<", ">CH-1<"),
    ("04-amendment.xml", ">2026-02-02T10:30:00<", ">2026-02-03T10:30:00<"),
    ("05-amended.json", "\"TEA-2\"", "\"TEA-1\""),
    ("06-control.xml", ">2026-02-02T11:00:00</prep", ">2026-02-03T11:00:00</prep"),
    ("06-control.xml", "<notificationType>0<", "<notificationType>7<"),
    ("07-released.xml", ">26CH001251STORY1K0<", ">26CH001251STORY2K2<"),
    ("07-released.xml", ">TEA-2026-0001<", ">TEA-2026-0002<"),
    ("07-released.xml", ">2026-02-03T10:15:00<", ">2026-02-05T10:15:00<"),
    ("08-incident.json", "\"26CH001251STORY1K0\"", "\"26CH001251STORY2K2\""),
    ("09-arrival.xml", ">2026-02-06T08:00:00</prep", ">2026-02-03T08:00:00</prep"),
    ("10-unloading-permission.xml", ">WH-1<", ">WH-2<"),
    ("11-unloading-remarks.json", "\"2026-02-06T14:00:00\"", "\"2026-02-06T08:10:00\""),
    ("12-goods-released.xml", "<releaseIndicator>1<", "<releaseIndicator>9<"),
    ("13-written-off.xml", ">2026-02-07T07:00:00<", ">2026-02-02T12:00:00<"),
];

#[test]
fn every_way_of_breaking_the_transit_is_caught() {
    let mut table = String::new();
    for (file, from, to) in BROKEN_TRANSIT {
        let mut messages = transit();
        let text = messages.get_mut(*file).unwrap_or_else(|| panic!("{file}"));
        assert!(text.contains(from), "{file} has no {from}");
        *text = text.replacen(from, to, 1);
        let found = told(&messages).findings;
        assert!(!found.is_empty(), "{file}: {from} becomes {to}, and nothing is found");
        table += &format!("{file}: {from} becomes {to}\n");
        for it in found {
            table += &format!("    {}: {} {}: {}\n", it.file, it.rule.id, it.path, it.message);
        }
    }
    for file in transit().into_keys().filter(|file| !file.starts_with("13")) {
        let mut messages = transit();
        messages.remove(&file);
        let found = told(&messages).findings;
        table += &format!("without {file}\n");
        for it in found {
            table += &format!("    {}: {} {}: {}\n", it.file, it.rule.id, it.path, it.message);
        }
    }
    insta::assert_snapshot!(table);
}

/// What is found in the messages of a file, beside each other: "rule path".
fn found_beside(path: &std::path::Path) -> Vec<String> {
    let text =
        std::fs::read_to_string(path).unwrap_or_else(|it| panic!("{}: {it}", path.display()));
    let profiles = Profiles::default();
    let all = Reader::new(&profiles).all(&text).into_iter();
    let all = all.map(|it| it.expect("a message").complete().expect("all of it"));
    let messages: Vec<Message> = all.collect();
    let beside =
        messages.iter().filter_map(|it| Some(("between administrations", it.exchanged()?)));
    let mut findings = Conversation::check(beside);
    for exchange in Exchange::embedded() {
        let kept = messages.iter().filter_map(|it| StoryMessage::of(exchange, "file", it.root()));
        findings.extend(Stories::tell(exchange, &kept.collect::<Vec<_>>()).findings);
    }
    findings.iter().map(|it| format!("{} {}", it.rule.id, it.path)).collect()
}

#[test]
fn every_rule_of_conversations_has_a_fixture_that_breaks_it_and_one_that_does_not() {
    let folder = repository().join("fixtures/conversation");
    let mut table = String::new();
    for rule in customs_analysis::conversation::rules::ALL {
        let fires = found_beside(&folder.join(rule.id).join("fires.xml"));
        assert!(
            matches!(&fires[..], [one] if one.starts_with(&format!("{} ", rule.id))),
            "{fires:?}"
        );
        table += &format!("{}\n", fires[0]);
        assert_eq!(found_beside(&folder.join(rule.id).join("holds.xml")), [""; 0], "{}", rule.id);
    }
    insta::assert_snapshot!(table);
    let known = customs_analysis::conversation::rules::ALL.iter().map(|rule| rule.id);
    let known: std::collections::BTreeSet<_> = known.collect();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(known.contains(&*name), "{name} is the folder of no rule");
    }
}

#[test]
fn every_rule_of_conversations_is_one_of_all_rules_and_on_in_every_profile() {
    for id in ["exchange", "ncts-cc015c", "wco"] {
        let checker = Checker::new(customs_message::profile(id).expect("it is built in"));
        for rule in customs_analysis::conversation::rules::ALL {
            assert_eq!(customs_check::rules::by_id(rule.id), Some(*rule));
            assert_eq!(checker.severity(rule), Some(customs_model::Severity::Error), "{}", rule.id);
        }
    }
}
