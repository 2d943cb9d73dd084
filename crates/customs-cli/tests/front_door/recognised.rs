//! What a file is taken for.

use std::fs;

use crate::run::fixtures;
use crate::samples::{
    Folder, XML, broken, checked, declaration, declaration_in, enveloped, findings, is_checked,
    message, references, response, summary, there_and_back,
};

#[test]
fn a_broken_message_after_a_good_one_is_found_with_its_line() {
    let text = format!("{XML}<parcel>\n{}{}</parcel>\n", message(1), enveloped("", &broken()));
    is_checked(
        "batch.xml",
        text,
        1,
        &[
            "1 of 2: 3:1 wrapped-message",
            "2 of 2: 14:1 wrapped-message",
            "2 of 2: 16:17 too-long",
            "2 of 2: 17:3 unknown-element",
        ],
        "1 file, 2 messages, 2 errors, 2 warnings",
    );
}

#[test]
fn every_message_of_a_file_is_converted_and_converted_back() {
    let text = format!("{XML}<parcel>\n{}{}{}</parcel>\n", message(1), response(2), declaration(3));
    let (first, third) = there_and_back("batch.xml", text);
    assert_eq!(first, third);
    assert_eq!(references(&first), [1, 2, 3]);
    let array: serde_json::Value = serde_json::from_str(&first).expect("JSON");
    assert_eq!(array.as_array().map(Vec::len), Some(3));
}

#[test]
fn a_response_without_its_envelope_is_a_response() {
    is_checked(
        "answer.xml",
        format!("{XML}{}", response(1)),
        0,
        &[],
        "1 file, 0 errors, 0 warnings",
    );
    let folder = Folder::of(&[("answer.xml", &response(1))]);
    let report = folder.validate(&["--format", "json", "answer.xml"]).json();
    assert_eq!(report["files"][0]["profile"], "uk-dms-3.6-response");
}

#[test]
fn a_response_that_stands_alone_is_converted_as_one() {
    let (first, third) = there_and_back("answer.xml", response(1));
    assert_eq!((references(&first), &first), (vec![1], &third));
}

/// An envelope of another model, and how its lines are.
const OTHER_ENVELOPE: &str = "<WCODataModelVersionCode>4.1</WCODataModelVersionCode>\n\
    <WCOTypeName>CRE</WCOTypeName>\n<ResponsibleCountryCode>SE</ResponsibleCountryCode>\n";

#[test]
fn an_envelope_of_another_model_has_no_profile_and_that_is_said() {
    let text = enveloped(OTHER_ENVELOPE, &declaration(1));
    is_checked("other.xml", &text, 0, &["1:1 no-profile"], "1 file, 0 errors, 1 warning");
    let folder = Folder::of(&[("other.xml", &text)]);
    let run = folder.validate(&["other.xml"]);
    assert!(run.stdout.contains("4.1") && run.stdout.contains("SE"), "{}", run.stdout);
    let report = folder.validate(&["--format", "json", "other.xml"]).json();
    assert_eq!(report["files"][0]["profile"], "wco");
}

/// What a report says of the rule on namespaces, of the first message.
fn of_namespace(folder: &Folder, file: &str) -> String {
    let report = folder.validate(&["--profile", "wco", "--format", "json", file]).json();
    let skipped = report["files"][0]["skipped"].as_array().cloned().unwrap_or_default();
    let found = skipped.iter().find(|it| it["rule"] == "wrong-namespace");
    found.and_then(|it| it["reason"].as_str()).unwrap_or_default().to_owned()
}

#[test]
fn the_standard_reads_a_message_in_any_namespace_and_says_which_it_saw() {
    let text = declaration_in("urn:example:somewhere", 1);
    let folder = Folder::of(&[("any.xml", &text), ("usual.xml", &declaration(2))]);
    let run = folder.validate(&["--profile", "wco", "any.xml"]);
    assert_eq!((run.status, summary(&run)), (0, "1 file, 0 errors, 0 warnings"), "{}", run.stdout);
    assert_eq!(run.stderr, "");
    let run = folder.validate(&["--profile", "wco", "--verbose", "any.xml"]);
    assert!(run.stderr.contains("any.xml: wrong-namespace not checked: "), "{}", run.stderr);
    assert!(run.stderr.contains("the message is in `urn:example:somewhere`"), "{}", run.stderr);
    assert!(of_namespace(&folder, "any.xml").ends_with("in `urn:example:somewhere`"));
    assert!(of_namespace(&folder, "usual.xml").contains("WCO:DEC-DMS:2"));
}

#[test]
fn the_standard_reads_a_message_without_a_namespace_and_says_so() {
    let text = response(1);
    let (_, content) = text.split_once('>').expect("a start tag");
    let text = format!("<Response>{content}");
    let folder = Folder::of(&[("bare.xml", &text)]);
    assert!(of_namespace(&folder, "bare.xml").ends_with("the message is in none"));
}

#[test]
fn the_standard_is_about_responses_too() {
    let elsewhere =
        response(2).replacen("urn:wco:datamodel:WCO:RES-DMS:2", "urn:example:answers", 1);
    let folder = Folder::of(&[("a.xml", &response(1)), ("b.xml", &elsewhere)]);
    for file in ["a.xml", "b.xml"] {
        let run = folder.validate(&["--profile", "wco", "--format", "json", file]);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{file}");
        let report = run.json();
        assert_eq!(report["files"][0]["profile"], "wco", "{file}");
        assert_eq!(report["files"][0]["message"], "Response", "{file}");
        assert_eq!(report["summary"]["errors"], 0, "{file}");
    }
    assert!(of_namespace(&folder, "b.xml").ends_with("in `urn:example:answers`"));
}

#[test]
fn an_envelope_of_another_model_is_checked_by_the_profile_that_is_named_and_that_is_said() {
    let folder = Folder::of(&[("other.xml", &enveloped(OTHER_ENVELOPE, &declaration(1)))]);
    let run = folder.validate(&["--profile", "uk-dms-3.6", "other.xml"]);
    assert_eq!(findings(&run), ["1:1 envelope-mismatch"]);
    assert_eq!((run.status, summary(&run)), (0, "1 file, 0 errors, 1 warning"));
    assert!(run.stdout.contains("uk-dms-3.6") && run.stdout.contains("4.1"), "{}", run.stdout);
}

#[test]
fn an_envelope_that_fits_the_profile_is_nothing_to_speak_of() {
    let lines = "<WCODataModelVersionCode>3.6</WCODataModelVersionCode>\n\
        <ResponsibleCountryCode>GB</ResponsibleCountryCode>\n";
    let text = enveloped(lines, &declaration(1));
    is_checked("own.xml", text, 0, &[], "1 file, 0 errors, 0 warnings");
}

/// What is said of a message that is recognised and not read.
#[track_caller]
fn is_named(content: &str, place: &str, what: &str) {
    let folder = Folder::of(&[("it.xml", content)]);
    for arguments in [&["it.xml"][..], &["."], &["--profile", "uk-dms-3.6", "it.xml"]] {
        let run = folder.validate(arguments);
        assert_eq!(findings(&run), [format!("{place} unsupported-message")], "{}", run.stdout);
        assert_eq!(summary(&run), "1 file, 1 error, 0 warnings");
        assert!(run.status == 1 && run.stdout.contains(what), "{}", run.stdout);
        // Nobody gets the advice that holds for the messages of others.
        assert!(!run.stdout.contains("help: "), "{}", run.stdout);
    }
    let converted = folder.run(&["convert", "it.xml"]);
    assert_eq!((converted.stdout.as_str(), converted.status), ("", 1), "{}", converted.stderr);
}

#[test]
fn a_response_of_taiwan_is_named() {
    let text = format!(
        "{XML}<Response xmlns=\"urn:wco:datamodel:TW:NX103:R-00-02\">\n  <FunctionCode>12</FunctionCode>\n  \
         <Declaration>\n    <ID>DOOR-TW-7</ID>\n  </Declaration>\n</Response>\n"
    );
    is_named(&text, "2:1", "Taiwan");
}

#[test]
fn a_manifest_of_china_is_named() {
    let text = "<Manifest xmlns=\"urn:Declaration:datamodel:standard:CN:MT9999:1\">\n\
        <Head><MessageID>DOOR-CN-7</MessageID></Head>\n<Declaration><ID>7</ID></Declaration>\n</Manifest>\n";
    is_named(text, "1:1", "China");
}

#[test]
fn an_export_declaration_of_the_eu_is_named() {
    let text = "<n:CC515C xmlns:n=\"http://ecs.dgtaxud.ec\" PhaseID=\"AES-P1\">\n\
        <messageSender>door.example</messageSender>\n</n:CC515C>\n";
    is_named(text, "1:1", "AES");
    let folder = Folder::of(&[("it.xml", text)]);
    assert!(folder.validate(&["it.xml"]).stdout.contains("CC515C"));
}

#[test]
fn a_message_of_transit_that_is_not_read_is_named() {
    let text = "<n:CC034C xmlns:n=\"http://ncts.dgtaxud.ec\" PhaseID=\"NCTS6\">\n\
        <messageSender>door.example</messageSender>\n</n:CC034C>\n";
    is_named(text, "1:1", "NCTS");
    is_named("{ \"n1:CC034C\": { \"messageType\": \"CC034C\" } }\n", "1:1", "NCTS");
}

#[test]
fn a_declaration_of_asycuda_is_named() {
    is_named(
        "<ASYCUDA>\n<Identification><Declaration/></Identification>\n</ASYCUDA>\n",
        "1:1",
        "ASYCUDA",
    );
}

#[test]
fn a_declaration_of_conformity_is_no_customs_message() {
    let text = "<DeclarationOfConformity>\n<Product>A kettle</Product>\n<Declaration>We declare that it \
        boils</Declaration>\n</DeclarationOfConformity>\n";
    let folder = Folder::of(&[("kettle.xml", text), ("good.xml", &declaration(1))]);
    let run = folder.validate(&["kettle.xml"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("`DeclarationOfConformity`"), "{}", run.stderr);
    // In a folder it is no matter, but it is said.
    let run = folder.validate(&["."]);
    assert_eq!((run.status, summary(&run)), (0, "1 file, 0 errors, 0 warnings"));
    assert!(run.stderr.contains("kettle.xml"), "{}", run.stderr);
}

#[test]
fn a_misspelt_root_is_an_error_with_the_right_name_alone_and_inside_a_wrapper() {
    let declartion = declaration(1).replace("Declaration", "Declartion");
    let metadata = message(1).replace("MetaData", "Metadata");
    for (text, right) in [(&declartion, "Declaration"), (&metadata, "MetaData")] {
        for (text, place, of) in [
            (text.clone(), "1:1", ""),
            (format!("{XML}<parcel>\n  {text}</parcel>\n"), "3:3", ""),
            (format!("<parcel>\n{}{text}</parcel>\n", message(2)), "13:1", "2 of 2: "),
        ] {
            let folder = Folder::of(&[("it.xml", &text)]);
            let run = folder.validate(&["it.xml"]);
            let expected = format!("{of}{place} misspelt-root");
            assert_eq!(findings(&run).last(), Some(&expected), "{}", run.stdout);
            assert!(run.stdout.contains(&format!("write `{right}`")), "{}", run.stdout);
            assert!(run.status == 1 && summary(&run).contains("1 error"), "{}", run.stdout);
            assert_eq!(folder.run(&["convert", "it.xml"]).status, 1);
        }
    }
}

#[test]
fn a_misspelt_root_in_the_middle_does_not_hide_what_follows() {
    let wrong = declaration(2).replace("Declaration", "Declartion");
    let text = format!("<parcel>\n{}{wrong}{}</parcel>\n", declaration(1), broken());
    is_checked(
        "it.xml",
        text,
        1,
        &[
            "1 of 3: 2:1 wrapped-message",
            "2 of 3: 11:1 misspelt-root",
            "3 of 3: 20:1 wrapped-message",
            "3 of 3: 21:17 too-long",
            "3 of 3: 22:3 unknown-element",
        ],
        "1 file, 3 messages, 3 errors, 2 warnings",
    );
}

#[test]
fn an_export_declaration_of_denmark_is_not_judged_as_one_of_the_united_kingdom() {
    let text = format!(
        "{XML}<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\">\n  \
         <FunctionCode>9</FunctionCode>\n  <ProcedureCategory>B1</ProcedureCategory>\n  \
         <FunctionalReferenceID>DOOR00001</FunctionalReferenceID>\n  <TypeCode>EX</TypeCode>\n</Declaration>\n"
    );
    // The same in a column that nobody knows.
    let unknown = text.replace(">B1<", ">B9<");
    let folder = Folder::of(&[("dk.xml", &text), ("other.xml", &unknown)]);
    let profile = |name: &str| {
        let report = folder.validate(&["--format", "json", name]).json();
        report["files"][0]["profile"].clone()
    };
    assert_eq!([profile("dk.xml"), profile("other.xml")], ["dk-b1", "wco"]);
    let run = folder.validate(&["other.xml"]);
    assert_eq!(findings(&run)[0], "2:1 no-profile", "{}", run.stdout);
    assert!(run.stdout.contains("EUCDM"), "{}", run.stdout);
    assert!(!run.stdout.contains("remove it"), "{}", run.stdout);
}

#[test]
fn blanks_around_an_identifier_mean_what_its_own_profile_says_whoever_shares_the_namespace() {
    let bare =
        fs::read_to_string(fixtures().join("valid/bare-declaration.xml")).expect("a fixture");
    let text = bare.replace("<ID>GB123456789000</ID>", "<ID> GB123456789000 </ID>");
    assert_ne!(text, bare);
    let folder = Folder::of(&[("it.xml", &text)]);
    let found = findings(&folder.validate(&["it.xml"]));
    assert!(!found.is_empty());
    assert_eq!(found, findings(&folder.validate(&["--profile", "uk-dms-3.6", "it.xml"])));
}

/// An answer to a query, with declarations in namespaces of its own.
fn answer() -> String {
    let details = |number: usize| {
        format!(
            "  <p:DeclarationStatusDetails>\n    <p:Declaration>\n      <p:ID>26GB00000000DOOR0{number}</p:ID>\n      \
             <p:VersionID>{number}</p:VersionID>\n      <p:ICS>15</p:ICS>\n    </p:Declaration>\n    \
             <w:Declaration>\n      <w:FunctionCode>9</w:FunctionCode>\n      <w:TypeCode>IMZ</w:TypeCode>\n      \
             <w:GoodsItemQuantity>100</w:GoodsItemQuantity>\n      <w:GoodsShipment>\n        \
             <w:PreviousDocument>\n          <w:ID>DOOR{number:05}</w:ID>\n          <w:TypeCode>DCR</w:TypeCode>\n        \
             </w:PreviousDocument>\n      </w:GoodsShipment>\n    </w:Declaration>\n  </p:DeclarationStatusDetails>\n"
        )
    };
    format!(
        "{XML}<p:DeclarationStatusResponse xmlns:p=\"http://gov.uk/customs/declarationInformationRetrieval/status/v2\" \
         xmlns:w=\"urn:wco:datamodel:WCO:DEC-DMS:2\">\n{}{}</p:DeclarationStatusResponse>\n",
        details(1),
        details(2)
    )
}

#[test]
fn the_declarations_of_an_answer_to_a_query_are_read_and_get_no_advice() {
    let folder = Folder::of(&[("answer.xml", &answer())]);
    let run = folder.validate(&["answer.xml"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    assert!(summary(&run).starts_with("1 file, 4 messages, 0 errors, "), "{}", run.stdout);
    let answers: Vec<_> =
        findings(&run).into_iter().filter(|it| it.ends_with(" query-answer")).collect();
    assert_eq!(
        answers,
        [
            "1 of 4: 4:5 query-answer",
            "2 of 4: 9:5 query-answer",
            "3 of 4: 22:5 query-answer",
            "4 of 4: 27:5 query-answer",
        ]
    );
    assert!(!run.stdout.contains("write 0"), "{}", run.stdout);
    // Nor with the profile of what is lodged, which is said not to hold for them.
    let named = folder.validate(&["--profile", "uk-dms-3.6", "answer.xml"]);
    assert_eq!((named.status, &named.stdout), (0, &run.stdout));
    assert!(named.stderr.contains("not covered by `uk-dms-3.6`: 4 messages"), "{}", named.stderr);
    // Nor with one that knows nothing of answers.
    let standard = folder.validate(&["--profile", "wco", "answer.xml"]);
    assert_eq!((standard.status, &standard.stdout), (0, &run.stdout));
}

#[test]
fn messages_without_namespaces_are_read_alone_and_inside_a_wrapper() {
    let bare = message(1).replace(" xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"", "");
    let bare = bare.replace(" xmlns=\"urn:wco:datamodel:WCO:DocumentMetaData-DMS:2\"", "");
    assert!(!bare.contains("xmlns"));
    is_checked("bare.xml", &bare, 1, &["1:1 no-namespaces"], "1 file, 1 error, 0 warnings");
    is_checked(
        "bare.xml",
        format!("<log>\n<entry>{bare}</entry></log>\n"),
        1,
        &["2:8 wrapped-message", "2:8 no-namespaces"],
        "1 file, 1 error, 1 warning",
    );
}

#[test]
fn a_slip_in_a_namespace_is_said_and_read() {
    let text = declaration_in("urn:wco:datamodel:WCO:DEC-DMS:3", 1);
    let (status, findings, summary) = checked("slip.xml", text);
    assert_eq!((status, findings[0].as_str()), (1, "1:1 wrong-namespace"), "{summary}");
}

#[test]
fn a_root_in_a_foreign_namespace_is_not_recognised_by_its_name_alone() {
    is_named(
        &declaration_in("http://travel.example/form/1", 1),
        "1:1",
        "http://travel.example/form/1",
    );
}
