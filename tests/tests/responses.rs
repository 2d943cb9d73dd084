//! Real responses are read, with namespaces and without, converted and written without loss.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use customs_declaration::build::code;
use customs_exchange::ResponseMetaData;
use customs_explain::explain;
use customs_explain::explained::Certainty;
use customs_explain::respond::response;
use customs_message::{Limits, Message, pointer};
use customs_model::Profile;
use customs_model::Severity;
use customs_tests::{Xmllint, files, format_only, kind_of, messages, reference, repository};

/// What is wrong with some of them, and does not keep a message from being read whole: one has a
/// date without its inner element, three name another version of the model.
const EXPECTED: [&str; 3] = ["no-namespaces", "missing-date-time-string", OTHER_VERSION];

const OTHER_VERSION: &str = "envelope-mismatch";

fn responses() -> Option<Vec<(PathBuf, Vec<u8>)>> {
    let mut responses = files(&reference("corpus/response")?, "xml");
    responses.extend(files(&reference("corpus/response-without-namespace")?, "xml"));
    Some(responses)
}

fn profile() -> &'static Profile {
    customs_message::profile("uk-dms-3.6-response").expect("it is built in")
}

fn read(path: &Path, bytes: &[u8]) -> Message {
    let document = customs_message::read(bytes, profile(), &Limits::default())
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let unexpected: Vec<_> = document
        .findings
        .iter()
        .filter(|finding| !EXPECTED.contains(&finding.rule.id))
        .map(|finding| format!("{}: {}", finding.path, finding.message))
        .collect();
    assert_eq!(unexpected, [""; 0], "{}", path.display());
    document.read.as_read().clone()
}

/// The response that a message is.
fn envelope(message: &Message) -> &ResponseMetaData {
    message.downcast_ref().unwrap_or_else(|| panic!("{} is no response", message.name()))
}

/// What kind of message a file is, by the name of its schema.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    kind_of(bytes).map(|kind| kind.definition.name)
}

#[test]
fn every_real_response_is_recognised_and_read() {
    let Some(responses) = responses() else { return };
    for (path, bytes) in responses {
        assert_eq!(kind(&bytes), Some("response-message"), "{}", path.display());
        let message = read(&path, &bytes);
        assert!(!envelope(&message).response.is_empty(), "{}", path.display());
    }
}

#[test]
fn a_response_without_namespaces_is_told_so_once() {
    let Some(folder) = reference("corpus/response-without-namespace") else { return };
    for (path, bytes) in files(&folder, "xml") {
        let document = customs_message::read(&bytes, profile(), &Limits::default()).expect("read");
        let rules = document.findings.iter().map(|finding| finding.rule.id);
        let count = rules.filter(|rule| *rule == "no-namespaces").count();
        assert_eq!(count, 1, "{}", path.display());
    }
}

#[test]
fn a_response_whose_envelope_says_another_version_is_told_so() {
    let Some(responses) = responses() else { return };
    let is_told = |(_, bytes): &(PathBuf, Vec<u8>)| {
        let document = customs_message::read(bytes, profile(), &Limits::default()).expect("read");
        document.findings.iter().any(|finding| finding.rule.id == OTHER_VERSION)
    };
    assert_eq!(responses.iter().filter(|response| is_told(response)).count(), 3);
}

#[test]
fn every_real_response_survives_xml_to_json_to_xml() {
    let Some(responses) = responses() else { return };
    for (path, bytes) in responses {
        let message = read(&path, &bytes);
        let (json, dropped) = message.to_json(true);
        // A date without a format code gets one in JSON, which is told and no loss.
        let lost: Vec<_> =
            dropped.iter().filter(|it| it.rule.id != "assumed-format-code").collect();
        assert!(lost.is_empty(), "{}: {lost:?}", path.display());
        assert_eq!(kind(json.as_bytes()), Some("response-message"));
        // Two dates have no format code; in JSON that means the one that follows from the date.
        let xml = |message: &Message| {
            let written = message.to_xml(profile(), true).xml;
            written.replace("<ds:DateTimeString>", "<ds:DateTimeString formatCode=\"304\">")
        };
        assert_eq!(xml(&read(&path, json.as_bytes())), xml(&message), "{}", path.display());
        for pretty in [true, false] {
            let written = message.to_xml(profile(), pretty).xml;
            let again = customs_message::read(written.as_bytes(), profile(), &Limits::default());
            let mut again = again.expect("read");
            again.findings.retain(|finding| finding.rule.id != OTHER_VERSION);
            assert_eq!(again.findings, [], "{}", path.display());
            assert_eq!(*again.read.as_read(), message, "{}", path.display());
        }
    }
}

#[test]
fn written_responses_pass_the_official_schema_unless_their_values_do_not() {
    let (Some(xmllint), Some(responses), Some(schema)) =
        (Xmllint::found(), responses(), reference("xsd/uk-dms-3.6/metadata-response.xsd"))
    else {
        return;
    };
    let format = format_only(profile());
    let folder = tempfile::tempdir().expect("a folder");
    let mut names = Vec::new();
    let mut ours = Vec::new();
    for (path, bytes) in responses {
        let message = read(&path, &bytes);
        let name = path.file_name().expect("a file").to_owned();
        let file = folder.path().join(&name);
        let written = message.to_xml(profile(), true).xml;
        std::fs::write(&file, &written).expect("written");
        let findings = customs_check::validate(written.as_bytes(), &format, &Limits::default());
        let findings = findings.expect("read").findings;
        // No schema knows which version it is of.
        let of_schema = findings.iter().filter(|finding| finding.rule.id != OTHER_VERSION);
        let reasons = of_schema.map(|it| format!("{} at {}", it.message, it.path));
        ours.push(reasons.collect::<Vec<String>>());
        names.push(file);
    }
    let verdicts = xmllint.verdicts(&schema, &names);
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

#[test]
fn our_own_answers_to_messages_pass_the_official_schema_and_point_where_we_found_something() {
    let fixtures =
        ["invalid", "warning", "valid"].map(|name| repository().join("fixtures").join(name));
    let folder = tempfile::tempdir().expect("a folder");
    let mut written = Vec::new();
    for (path, bytes) in fixtures.iter().flat_map(|folder| messages(folder, "xml")) {
        let declaration_profile = customs_message::profile("uk-dms-3.6").expect("it is built in");
        let limits = Limits::default();
        let Ok(checked) = customs_check::validate(&bytes, declaration_profile, &limits) else {
            continue;
        };
        let answer = response(checked.read.as_read(), &checked.findings);
        let is_rejected = answer.response[0].function_code == code("03");
        let has_error = checked.findings.iter().any(|it| it.severity == Severity::Error);
        assert_eq!(is_rejected, has_error, "{}", path.display());
        assert_eq!(answer.response[0].error.len(), checked.findings.len(), "{}", path.display());
        for (error, finding) in answer.response[0].error.iter().zip(&checked.findings) {
            let pointer = pointer::of_steps(&error.pointer);
            let expected = checked.read.as_read().pointer(&finding.path);
            assert_eq!(pointer, expected, "{}", path.display());
        }
        let file = folder.path().join(format!("{}.xml", written.len()));
        let xml = Message::from(answer).to_xml(profile(), true).xml;
        std::fs::write(&file, xml).expect("written");
        written.push(file);
    }
    assert!(written.len() > 50, "{}", written.len());
    let (Some(xmllint), Some(schema)) =
        (Xmllint::found(), reference("xsd/uk-dms-3.6/metadata-response.xsd"))
    else {
        return;
    };
    let verdicts = xmllint.verdicts(&schema, &written);
    assert!(verdicts.iter().all(|passes| *passes), "{verdicts:?}");
}

#[test]
fn every_pointer_of_a_real_response_is_known_or_said_to_be_unknown() {
    let Some(responses) = responses() else { return };
    let (mut known, mut unknown) = (0, Vec::new());
    for (path, bytes) in responses {
        let message = read(&path, &bytes);
        for response in explain::explain(
            envelope(&message),
            None,
            &customs_message::codes("uk-cds").expect("it is built in"),
        ) {
            for target in response.remarks.into_iter().flat_map(|remark| remark.places) {
                match target.certainty {
                    Certainty::Named => known += 1,
                    _ => unknown.push(target.pointer),
                }
            }
        }
    }
    // The others are ids that the test system of the authority scrambled.
    unknown.sort();
    unknown.dedup();
    assert_eq!(known, 100);
    assert_eq!(unknown, ["kt3[2].ueF5", "tk3[1].euF5"]);
}

#[test]
fn a_wrapped_response_is_found_by_its_structure() {
    let path = repository().join("fixtures/explain/rejected.xml");
    let xml = std::fs::read_to_string(path).expect("a fixture");
    let (_, inner) = xml.split_once("-->").expect("a comment");
    for wrapped in [
        format!("<n:notifyTrader xmlns:n=\"urn:x\"><n:id>1</n:id>{inner}</n:notifyTrader>"),
        format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header/>\
             <s:Body>{inner}</s:Body></s:Envelope>"
        ),
    ] {
        assert_eq!(kind(wrapped.as_bytes()), Some("response-message"));
        let document = customs_message::read(wrapped.as_bytes(), profile(), &Limits::default());
        let document = document.expect("read");
        let rules: Vec<_> = document.findings.iter().map(|finding| finding.rule.id).collect();
        assert_eq!(rules, ["wrapped-message"]);
        let message = document.complete().expect("all of it");
        assert_eq!(envelope(&message).response[0].error.len(), 6);
    }
}

#[test]
fn two_declarations_in_a_response_are_told_apart_by_their_namespaces_in_any_order() {
    let view = "<Declaration><ID>26GB0000000000INV2</ID></Declaration>";
    let changed = "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\" \
                   xmlns:d=\"urn:wco:datamodel:WCO:Declaration_DS:DMS:2\">\
                   <FunctionCode>9</FunctionCode><IssueDateTime>\
                   <d:DateTimeString formatCode=\"102\">20260302</d:DateTimeString>\
                   </IssueDateTime></Declaration>";
    let message = |declarations: &str| {
        format!(
            "<MetaData xmlns=\"urn:wco:datamodel:WCO:DocumentMetaData-DMS:2\">\
             <Response xmlns=\"urn:wco:datamodel:WCO:RES-DMS:2\">\
             <FunctionCode>07</FunctionCode>{declarations}</Response></MetaData>"
        )
    };
    for declarations in [format!("{view}{changed}"), format!("{changed}{view}")] {
        let xml = message(&declarations);
        let document = customs_message::read(xml.as_bytes(), profile(), &Limits::default());
        let document = document.expect("read");
        let response = &envelope(document.read.as_read()).response[0];
        let id = response.declaration.as_ref().and_then(|it| it.id.clone());
        assert_eq!(id, customs_declaration::build::id("26GB0000000000INV2"));
        let amended = response.amended_declaration.as_ref().expect("the changed values");
        assert_eq!(amended.function_code, code("9"));
        assert!(amended.issue_date_time.is_some());
    }
    let xml = message(&format!("{view}{changed}"));
    let document = customs_message::read(xml.as_bytes(), profile(), &Limits::default());
    let document = document.expect("read");
    assert_eq!(document.findings, []);
    let written = document.read.as_read().to_xml(profile(), true).xml;
    let again = customs_message::read(written.as_bytes(), profile(), &Limits::default());
    assert_eq!(again.expect("read").read, document.read);
    assert!(
        written.contains("<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\""),
        "{written}"
    );
}

#[test]
fn every_pointer_rule_has_a_pair_of_messages_that_shows_it() {
    let folder = repository().join("fixtures/pointers");
    let limits = Limits::default();
    let mut rules = Vec::new();
    for (path, bytes) in files(&folder, "xml") {
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let Some(name) = name.strip_suffix(".response.xml") else { continue };
        let sent = std::fs::read(folder.join(format!("{name}.declaration.xml"))).expect("a pair");
        let declaration = customs_message::read(
            &sent,
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &limits,
        )
        .expect("read");
        let sent = &declaration;
        let message = read(&path, &bytes);
        let mut lines = String::new();
        for remark in &explain::explain(
            envelope(&message),
            Some(sent),
            &customs_message::codes("uk-cds").expect("it is built in"),
        )[0]
        .remarks
        {
            let title = remark.title.as_deref().unwrap_or("no title");
            lines +=
                &format!("{:?} {}: {title}\n", remark.kind, remark.code.as_deref().unwrap_or("-"));
            for target in &remark.places {
                let place = target.place.map(|place| place.to_string()).unwrap_or_default();
                let value = target.value.as_deref().unwrap_or("-");
                lines += &format!("  {} {:?} {place} {value}\n", target.pointer, target.certainty);
                target.paths.iter().for_each(|path| lines += &format!("    {path}\n"));
            }
        }
        insta::assert_snapshot!(name, lines);
        rules.push(name[..2].parse::<usize>().expect("the number of the rule"));
    }
    assert!(rules.into_iter().eq(1..=11));
}

#[test]
fn every_duty_of_a_real_tax_notification_is_a_row_and_what_is_payable_is_added_up() {
    let Some(responses) = responses() else { return };
    let codes = customs_message::codes("uk-cds").expect("it is built in");
    let (mut notifications, mut rows, mut unknown) = (0, 0, BTreeSet::new());
    for (path, bytes) in responses {
        let message = read(&path, &bytes);
        let envelope = envelope(&message);
        for (response, explained) in
            envelope.response.iter().zip(explain::explain(envelope, None, &codes))
        {
            let declaration = response.declaration.as_deref();
            let items = declaration.and_then(|it| it.goods_shipment.as_deref());
            let items = items.map_or(&[][..], |it| &it.government_agency_goods_item);
            let of_items = items.iter().filter_map(|it| it.commodity.as_ref());
            let due: usize = of_items.map(|it| it.duty_tax_fee.len()).sum::<usize>()
                + declaration.map_or(0, |it| it.duty_tax_fee.len());
            let Some(charges) = explained.charges else {
                assert_eq!(due, 0, "{}", path.display());
                continue;
            };
            assert_eq!(charges.rows.len(), due, "{}", path.display());
            assert!(!charges.grand_totals.is_empty(), "{}", path.display());
            notifications += 1;
            rows += due;
            let taxes = charges.rows.into_iter().filter_map(|row| row.tax_type);
            unknown.extend(taxes.filter(|it| it.meaning.is_none()).map(|it| it.code));
        }
    }
    assert!(notifications > 60 && rows > 150, "{rows} rows in {notifications}");
    // Excise duties by their numbers, and marks of the system that no public list explains.
    let known_gaps = ["311", "324", "333", "345", "633", "IPR", "MOD", "STA", "T24"];
    assert_eq!(unknown.into_iter().collect::<Vec<_>>(), known_gaps);
}

#[test]
fn an_amendment_says_what_was_sent_and_what_it_became() {
    let path = repository().join("fixtures/explain/amended.xml");
    let xml = std::fs::read(&path).expect("a fixture");
    let sent = std::fs::read(repository().join("fixtures/valid/several-items.xml"));
    let sent = sent.expect("a fixture");
    let limits = Limits::default();
    let declaration = customs_message::read(
        &sent,
        customs_message::profile("uk-dms-3.6").expect("it is built in"),
        &limits,
    )
    .expect("read");
    let sent = &declaration;
    let message = read(&path, &xml);
    let explained = &explain::explain(
        envelope(&message),
        Some(sent),
        &customs_message::codes("uk-cds").expect("it is built in"),
    )[0];
    assert_eq!(explained.function.as_deref(), Some("corrected by customs after inspection"));
    let target = &explained.remarks[0].places[0];
    assert_eq!(target.value.as_deref(), Some("58"));
    assert_eq!(target.changed_to.as_deref(), Some("57.5"));
}

#[test]
fn a_response_without_an_envelope_is_that_of_the_one_with_it() {
    let folder = repository().join("fixtures/explain");
    let read_from = |name: &str| {
        let path = folder.join(name);
        let bytes = std::fs::read(&path).expect("a fixture");
        (kind(&bytes), read(&path, &bytes))
    };
    let (of_bare, bare) = read_from("amended-without-an-envelope.xml");
    let (of_enveloped, enveloped) = read_from("amended.xml");
    assert_eq!((of_bare, of_enveloped), (Some("response"), Some("response-message")));
    assert_eq!(bare.downcast_ref(), Some(&envelope(&enveloped).response[0]));
    let (json, dropped) = bare.to_json(true);
    assert_eq!((kind(json.as_bytes()), dropped), (Some("response"), Vec::new()));
    assert_eq!(read(&folder, json.as_bytes()), bare);
    assert_eq!(read(&folder, bare.to_xml(profile(), true).xml.as_bytes()), bare);
}

#[test]
fn every_code_the_united_kingdom_publishes_is_explained_in_other_words() {
    let known = customs_message::codes("uk-cds").expect("they are built in");
    let Some(path) = reference("authority/uk-cds-error-codes.tsv") else { return };
    let text = std::fs::read_to_string(path).expect("readable");
    let words = |text: &str| -> Vec<String> {
        text.split(|it: char| !it.is_alphanumeric())
            .filter(|it| !it.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let mut codes = BTreeSet::new();
    for (code, official) in text.lines().filter_map(|line| line.split_once('\t')) {
        codes.insert(code);
        let meaning = known.code(code);
        let meaning = meaning.unwrap_or_else(|| panic!("{code} is not explained"));
        assert!(!meaning.explanation.is_empty() && !meaning.fix.is_empty(), "{code}");
        let official = words(official).join(" ");
        let ours = words(&format!("{} {}", meaning.title, meaning.explanation));
        let copied = ours.windows(7).find(|run| official.contains(&run.join(" ")));
        assert_eq!(copied, None, "{code}");
    }
    assert_eq!((text.lines().count(), codes.len()), (180, 178));
    assert_eq!(customs_message::codes("uk-cds").expect("it is built in").codes().count(), 178);
}
