//! Every fixture gives exactly the findings that are beside it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use customs_check::{Checker, Checkers};
use customs_declaration::{Declaration, MetaData};
use customs_exchange::ResponseMetaData;
use customs_message::{Limits, Message, Partial, Profiles, ReadError, Reader, Syntax};
use customs_model::{ClassType, Group, Namespaces, Rule, Severity};
use customs_report::FileReport;
use customs_tests::expectation::{beside, difference};
use customs_tests::{Xmllint, files, format_only, only_format, reference, repository};
use customs_xml::ReadOptions;

/// Rules that no fixture breaks, and why. All but those of writing are broken below by an edit.
const WITHOUT_A_FIXTURE: &[(&str, &str)] = &[
    ("dropped-attribute", "only writing JSON gives it; the test of `customs convert` has it"),
    ("dropped-character", "only writing XML gives it; the test below has it"),
    (
        "dropped-element",
        "only writing by another profile gives it; the tests of the command have it",
    ),
    ("dropped-comment", "only writing gives it; the test of `customs convert` has it"),
    ("assumed-format-code", "only writing JSON gives it; the test of `customs convert` has it"),
    ("unrecognisable-json", "only writing JSON gives it; the tests of customs-message have it"),
    ("too-many-findings", "a fixture would be all repetition; the test of the limits has it"),
    ("too-many-elements", "the least limit is 999, so that a fixture would be all repetition"),
    ("unknown-ignore", "only where comments are followed; the tests of the command have it"),
    ("unused-ignore", "as unknown-ignore"),
    ("list-agency", "one attribute of a valid fixture, edited"),
    ("language-format", "one attribute of a valid fixture, edited"),
    ("profile-validity", "only a profile with a first or last day gives it; its own test has it"),
    ("wrong-pattern", "only a profile with a pattern gives it; the tests of the check have one"),
    (
        "code-not-listed",
        "only a profile with a code list gives it; the tests of the check have one",
    ),
    ("code-not-yet-valid", "as code-not-listed"),
    ("code-no-longer-valid", "as code-not-listed"),
    ("stray-value", "it takes a file of several messages; the tests of the command have some"),
];

/// The only message with attributes that JSON has no place for.
const WITHOUT_A_TWIN: &str = "attributes-of-codes-and-identifiers.xml";

/// The messages of which something is told that is no fault: what an answer to a query holds, and blanks
/// that mean nothing.
const NO_FAULT: [&str; 2] = ["answer-to-a-query.xml", "blanks-around-codes-and-numbers.xml"];

/// The messages of a folder of fixtures, XML first.
fn messages(folder: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = repository().join("fixtures").join(folder);
    let mut found = customs_tests::messages(&folder, "xml");
    found.extend(files(&folder, "json"));
    found.retain(|(path, _)| !path.to_string_lossy().ends_with(".findings.json"));
    found
}

/// Messages that are judged by the British profile, as if it had been named, because of what their
/// envelopes say.
const JUDGED_BY_NAME: &[&str] = &["envelope-of-another-version.xml"];

/// What is wrong with the format of a message, by the profile that follows from it.
fn report(path: &Path, bytes: &[u8]) -> FileReport {
    let name = path.display().to_string();
    let uk = format_only(customs_message::profile("uk-dms-3.6").expect("it is built in"));
    if JUDGED_BY_NAME.iter().any(|named| path.ends_with(named)) {
        return FileReport::of(name, &uk, customs_check::validate(bytes, &uk, &Limits::default()));
    }
    let checkers = Checkers::new(Profiles::default().with_rules(&only_format()));
    let document = checkers.reader().one(bytes);
    let profile = document.as_ref().map_or(Arc::new(uk), |it| Arc::clone(&it.profile));
    FileReport::of(name, &profile, document.map(|document| checkers.judge(document)))
}

fn message(path: &Path, bytes: &[u8]) -> Message {
    customs_message::read(
        bytes,
        customs_message::profile("uk-dms-3.6").expect("it is built in"),
        &Limits::default(),
    )
    .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    .complete()
    .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn there_are_enough_fixtures() {
    let count = |folder| messages(folder).len();
    let counts = (count("valid"), count("warning"), count("invalid"));
    assert!(counts.0 >= 12 && counts.1 >= 2 && counts.2 >= 30, "{counts:?}");
}

#[test]
fn a_valid_message_gives_no_finding_under_any_rule() {
    let profile = customs_message::profile("uk-dms-3.6").expect("it is built in");
    let checker = Checker::new(profile).with_today("2026-03-01".parse().ok());
    let wrong: String = messages("valid")
        .iter()
        .map(|(path, bytes)| {
            let report = FileReport::of("", profile, checker.validate(bytes));
            difference(path, &[], &report.findings)
        })
        .collect();
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_json_message_is_the_same_as_its_xml_twin() {
    let mut wrong = String::new();
    for (path, bytes) in messages("valid") {
        if Syntax::detect(&bytes) != Some(Syntax::Xml) || path.ends_with(WITHOUT_A_TWIN) {
            continue;
        }
        let twin = path.with_extension("json");
        let json =
            std::fs::read(&twin).unwrap_or_else(|error| panic!("{}: {error}", twin.display()));
        let (from_xml, from_json) = (message(&path, &bytes), message(&twin, &json));
        if from_xml != from_json {
            let (xml, json) = (from_xml.to_json(true).0, from_json.to_json(true).0);
            let line = xml.lines().zip(json.lines()).find(|(one, other)| one != other);
            let _ = writeln!(wrong, "{}: first difference as JSON {line:?}", path.display());
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_message_in_another_encoding_than_utf_8_is_refused_by_what_reads_text_in_place() {
    let latin_1 = repository().join("fixtures/valid/latin-1-encoding.xml");
    let bytes = std::fs::read(latin_1).expect("a fixture");
    let read = customs_message::read(
        &bytes,
        customs_message::profile("uk-dms-3.6").expect("it is built in"),
        &Limits::default(),
    );
    assert!(matches!(read, Err(ReadError::Encoding { .. })), "{read:?}");
    let profiles = Profiles::default();
    let mut names = Vec::new();
    Reader::new(&profiles).each(&bytes[..], &mut |document| {
        let message = document.expect("a message").complete().expect("all of it");
        let exporter = message.declaration().and_then(|it| it.exporter.as_ref());
        names.extend(exporter.and_then(|it| it.name.as_deref()).map(str::to_owned));
        ControlFlow::Continue(())
    });
    assert_eq!(names, ["Larkmoor Café Ltd"]);
}

#[test]
fn messages_in_an_array_and_one_after_the_other_are_those_messages() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    for (path, bytes) in files(&repository().join("fixtures/valid"), "json") {
        let (text, one) = (String::from_utf8_lossy(&bytes), message(&path, &bytes));
        let alone = format!("[{text}]");
        let alone = reader.one(alone.as_bytes()).map(|document| document.read);
        assert_eq!(alone.expect("a message").as_read(), &one, "{}", path.display());
        for two in [format!("[{text},{text}]"), format!("{text}\n{text}")] {
            let all = reader.all(&two).into_iter();
            let all: Vec<_> = all.map(|it| it.expect("a message").read).collect();
            let is_it = |it: &Partial| *it.as_read() == one;
            assert!(all.len() == 2 && all.iter().all(is_it), "{}", path.display());
            assert!(matches!(reader.one(two.as_bytes()), Err(ReadError::Several)));
        }
    }
}

#[test]
fn a_message_of_a_type_that_is_not_known_is_named_and_taken_for_no_other() {
    let known = repository().join("fixtures/exchange/risk-alert-full.json");
    let known = std::fs::read_to_string(known).expect("a fixture");
    let other = known.replacen("\"RiskAlert\"", "\"WeatherReport\"", 1);
    assert_ne!(known, other);
    let profiles = Profiles::default();
    let both = format!("[{other},{known}]");
    let all = Reader::new(&profiles).all(&both).into_iter();
    let all: Vec<_> = all.map(|it| it.map(|it| it.kind.definition.name)).collect();
    let [Err(ReadError::Unsupported { what, .. }), Ok("risk-alert")] = &*all else {
        panic!("{all:?}")
    };
    assert_eq!(what, "a message of the type `WeatherReport`");
}

#[test]
fn every_json_message_has_an_xml_twin() {
    for (path, _) in messages("valid") {
        assert!(path.with_extension("xml").exists(), "{} has no twin", path.display());
    }
}

#[test]
fn a_valid_message_passes_the_official_schema() {
    let (Some(xmllint), Some(enveloped), Some(bare)) = (
        Xmllint::found(),
        reference("xsd/uk-dms-3.6/metadata-declaration.xsd"),
        reference("xsd/uk-dms-3.6/declaration/WCO_DEC_2_DMS.xsd"),
    ) else {
        return;
    };
    let paths = |wanted: &str| -> Vec<PathBuf> {
        let all = messages("valid").into_iter();
        let chosen = all.filter(|(path, bytes)| {
            path.extension().is_some_and(|found| found == "xml")
                && message(path, bytes).name() == wanted
        });
        chosen.map(|(path, _)| path).collect()
    };
    for (schema, paths) in [(enveloped, paths("MetaData")), (bare, paths("Declaration"))] {
        assert!(!paths.is_empty(), "no fixture for {}", schema.display());
        for (path, good) in paths.iter().zip(xmllint.verdicts(&schema, &paths)) {
            assert!(good, "{} does not follow {}", path.display(), schema.display());
        }
    }
}

#[test]
fn a_message_with_warnings_has_those_and_no_error() {
    let mut wrong = String::new();
    for (path, bytes) in messages("warning") {
        let report = report(&path, &bytes);
        wrong.push_str(&difference(&path, &beside(&path), &report.findings));
        assert!(!report.findings.is_empty(), "{} has no warning", path.display());
        for finding in report.findings {
            let severity = match NO_FAULT.iter().any(|name| path.ends_with(name)) {
                true => Severity::Information,
                false => Severity::Warning,
            };
            assert_eq!(finding.severity, severity, "{}: {}", path.display(), finding.message);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn an_invalid_message_gives_exactly_the_findings_beside_it() {
    let wrong: String = messages("invalid")
        .iter()
        .map(|(path, bytes)| difference(path, &beside(path), &report(path, bytes).findings))
        .collect();
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn an_invalid_message_has_an_error() {
    for (path, bytes) in messages("invalid") {
        let findings = report(&path, &bytes).findings;
        let has_error = findings.iter().any(|finding| finding.severity == Severity::Error);
        assert!(has_error, "{}", path.display());
    }
}

#[test]
fn the_official_schema_refuses_an_invalid_message_too() {
    // Refused by us alone; the README of the fixtures says why.
    const OURS_ALONE: &[&str] = &["doctype.xml", "impossible-date.xml"];
    let (Some(xmllint), Some(schema)) =
        (Xmllint::found(), reference("xsd/uk-dms-3.6/metadata-declaration.xsd"))
    else {
        return;
    };
    let paths: Vec<PathBuf> = files(&repository().join("fixtures/invalid"), "xml")
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    let accepted: BTreeSet<String> = paths
        .iter()
        .zip(xmllint.verdicts(&schema, &paths))
        .filter(|(_, good)| *good)
        .map(|(path, _)| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    assert_eq!(accepted, OURS_ALONE.iter().map(|name| (*name).to_owned()).collect());
}

/// Reads a text both ways, and says where they differ. Whether the quick way read it.
fn read_both_ways<M: ClassType + PartialEq>(text: &str, options: &ReadOptions) -> Option<bool> {
    let Some(quickly) = customs_xml::quick::<M>(text, options) else { return Some(false) };
    let reading = customs_xml::thorough::<M>(text, options).ok()?;
    (reading == quickly).then_some(true)
}

#[test]
fn what_the_quick_way_reads_the_thorough_way_reads_alike() {
    let uk = customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone();
    let answers =
        customs_message::profile("uk-dms-3.6-response").expect("it is built in").namespaces.clone();
    let (mut read, mut differ) = (0, Vec::new());
    let folders = ["valid", "warning", "invalid", "explain", "rules", "stories"];
    let xml = folders
        .into_iter()
        .flat_map(messages)
        .filter(|(path, _)| path.extension().is_some_and(|extension| extension == "xml"));
    for (path, bytes) in xml {
        let Ok(text) = customs_xml::decode(&bytes) else { continue };
        for namespaces in [Namespaces::default(), uk.clone(), answers.clone()] {
            let options = ReadOptions::new(namespaces);
            let alike = [
                read_both_ways::<MetaData>(text, &options),
                read_both_ways::<Declaration>(text, &options),
                read_both_ways::<ResponseMetaData>(text, &options),
            ];
            read += alike.iter().filter(|it| **it == Some(true)).count();
            differ.extend(alike.contains(&None).then(|| path.display().to_string()));
        }
    }
    assert!(read > 80, "{read} were read quickly");
    assert_eq!(differ, [""; 0]);
}

#[test]
fn every_rule_has_a_fixture_that_breaks_it() {
    let broken: BTreeSet<&str> = ["warning", "invalid"]
        .into_iter()
        .flat_map(messages)
        .flat_map(|(path, bytes)| report(&path, &bytes).findings)
        .map(|finding| finding.rule.id)
        .collect();
    // What messages ask of each other has fixtures of several messages, in `conversation`.
    let is_meant = |rule: &&Rule| rule.group.is_on() && rule.group != Group::Conversation;
    let rules = customs_check::rules::all().filter(is_meant);
    let is_excused = |id: &str| WITHOUT_A_FIXTURE.iter().any(|(excused, _)| *excused == id);
    let unbroken: Vec<&str> =
        rules.map(|rule| rule.id).filter(|id| !broken.contains(*id) && !is_excused(id)).collect();
    assert!(unbroken.is_empty(), "no fixture breaks {unbroken:?}");
    for (id, _) in WITHOUT_A_FIXTURE {
        assert!(!broken.contains(*id), "{id} has a fixture; take it off the list");
    }
}

#[test]
fn no_expectation_stands_without_its_message() {
    for folder in ["warning", "invalid"] {
        for (path, _) in files(&repository().join("fixtures").join(folder), "json") {
            let name = path.to_string_lossy().into_owned();
            let Some(stem) = name.strip_suffix(".findings.json") else { continue };
            let has = |extension: &str| Path::new(&format!("{stem}.{extension}")).exists();
            assert!(has("xml") != has("json"), "{name} belongs to one message");
        }
    }
}

/// The findings in a valid fixture after an edit.
fn found_after(name: &str, edit: impl Fn(&str) -> String) -> Vec<String> {
    let path = repository().join("fixtures/valid").join(name);
    let text = std::fs::read_to_string(&path).expect("a fixture");
    let edited = edit(&text);
    assert_ne!(edited, text, "the edit changes {name}");
    let findings = report(&path, edited.as_bytes()).findings;
    let place = |number: Option<usize>| number.map_or("-".to_owned(), |it| it.to_string());
    findings
        .iter()
        .map(|it| format!("{}:{} {} {}", place(it.line), place(it.column), it.rule.id, it.xpath))
        .collect()
}

#[test]
fn an_agency_that_is_too_long_is_found() {
    let found = found_after(WITHOUT_A_TWIN, |text| {
        text.replace("listAgencyID=\"6\"", "listAgencyID=\"HMRC\"")
    });
    assert_eq!(found, ["15:43 list-agency /MetaData/Declaration/TypeCode/@listAgencyID"]);
}

#[test]
fn a_language_that_is_no_language_tag_is_found() {
    let found = found_after(WITHOUT_A_TWIN, |text| {
        text.replace("languageID=\"en\"", "languageID=\"en_GB\"")
    });
    let at = "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/Commodity/Description/@languageID";
    assert_eq!(found, [format!("78:36 language-format {at}")]);
}

#[test]
fn the_first_goods_item_too_many_is_found() {
    const END: &str = "</GovernmentAgencyGoodsItem>\n";
    const MORE: &str = "<GovernmentAgencyGoodsItem><SequenceNumeric>2</SequenceNumeric></GovernmentAgencyGoodsItem>\n";
    let with = |count: usize| {
        found_after("one-item-export.xml", |text| {
            text.replace(END, &format!("{END}{}", MORE.repeat(count)))
        })
    };
    assert_eq!(with(998), [""; 0]);
    let found = with(1_000);
    let at =
        "too-many-elements /MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1000]";
    assert!(found.len() == 1 && found[0].ends_with(at), "{found:?}");
}

#[test]
fn a_character_that_xml_has_no_place_for_is_dropped_with_a_finding() {
    let json = r#"{ "FunctionCode": "9", "FunctionalReferenceID": "A\u0007B" }"#;
    let message = message(Path::new("in memory"), json.as_bytes());
    let written =
        message.to_xml(customs_message::profile("uk-dms-3.6").expect("it is built in"), true);
    let rules: Vec<&str> = written.dropped.iter().map(|finding| finding.rule.id).collect();
    assert_eq!(rules, ["dropped-character"]);
    assert!(!written.xml.contains('\u{7}'), "{}", written.xml);
}
