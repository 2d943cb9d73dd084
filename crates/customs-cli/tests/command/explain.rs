//! `customs explain` and `customs validate --response`: what did I do wrong?

use std::fs;

use crate::run::{fixtures, run, run_in, run_with_input};

const REJECTED: &str = "explain/rejected.xml";
const DECLARATION: &str = "valid/several-items.xml";

#[test]
fn a_response_beside_its_declaration_says_what_was_sent_where_and_what_to_do() {
    let run = run(&["explain", REJECTED, "--declaration", DECLARATION]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_response_alone_has_names_and_places() {
    let run = run(&["explain", REJECTED]);
    assert_eq!(run.status, 0);
    let place = "at /Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification\
                 /IdentificationTypeCode (42A/67A/68A[1]/23A/21A[2].337)";
    assert!(run.stdout.contains(place), "{}", run.stdout);
    assert!(!run.stdout.contains("sent:"), "{}", run.stdout);
}

#[test]
fn errors_of_one_code_are_told_together_with_all_their_places() {
    let report =
        run(&["explain", REJECTED, "--declaration", DECLARATION, "--format", "json"]).json();
    let remarks = report["responses"][0]["remarks"].as_array().expect("remarks");
    let codes: Vec<_> = remarks.iter().filter_map(|remark| remark["code"].as_str()).collect();
    assert_eq!(codes, ["CDS12056", "CDS11006", "CDS10001", "CDS10002", "CDS40012"]);
    let places = remarks[1]["places"].as_array().expect("places");
    let values: Vec<_> = places.iter().filter_map(|place| place["value"].as_str()).collect();
    assert_eq!(values, ["58", "62.25"]);
    assert_eq!(places[0]["place"]["line"], 167);
    let certainty = |remark: usize| remarks[remark]["places"][0]["certainty"].clone();
    assert_eq!([certainty(2), certainty(3)], ["missing", "approximate"]);
}

#[test]
fn a_response_is_read_from_standard_input_and_in_json() {
    let xml = fs::read(fixtures().join(REJECTED)).expect("a fixture");
    assert_eq!(run_with_input(&["explain", "-"], &xml).stdout, run(&["explain", REJECTED]).stdout);
    let json = run(&["convert", REJECTED]);
    assert_eq!(json.status, 0, "{}", json.stderr);
    let explained = run_with_input(&["explain", "-"], json.stdout.as_bytes());
    assert_eq!(explained.stdout, run(&["explain", REJECTED]).stdout);
}

#[test]
fn a_pointer_a_code_and_a_rule_are_explained_alone() {
    for (what, begins) in [
        (
            "42A/67A/68A[1].006",
            "  at /Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Sequence",
        ),
        (
            "42A.67A.68A.#1.006",
            "  at /Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Sequence",
        ),
        ("/Declaration/Agent/ID", "  at /Declaration/Agent/ID (42A/05A.R004)"),
        (
            "/GoodsShipment/GovernmentAgencyGoodsItem/0",
            "  at /Declaration/GoodsShipment/GovernmentAgencyGoodsItem (42A/67A/68A[1])",
        ),
        (
            "/MetaData/Response[2]/Error[1]/ValidationCode",
            "  at /Response/Error/ValidationCode (07B[2]/53A[1].377)",
        ),
        ("07B/53A[1]", "  at /Response/Error (07B/53A[1])"),
        ("CDS10001", "CDS10001: A mandatory element is missing (uk-cds)"),
        (
            "unknown-element",
            "error[unknown-element]: A class contains an unknown element. (format)\n  why: ",
        ),
    ] {
        let run = run(&["explain", what]);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{what}");
        assert!(run.stdout.starts_with(begins), "{what}: {}", run.stdout);
    }
}

#[test]
fn whatever_stands_in_a_message_or_a_rule_book_is_explained() {
    for (what, begins) in [
        (
            "13 07 017 000",
            "13 07 017 000: Identification number (EU Customs Data Model)\n  part of: 13",
        ),
        ("1307017000", "13 07 017 000: Identification number (EU Customs Data Model)\n"),
        ("DE 6/5", "DE 6/5: Gross mass (Customs Declaration Service, United Kingdom)\n"),
        ("6/5", "DE 6/5: Gross mass ("),
        ("103", "TransactionNatureCode: element 103 of GoodsShipment (67A)\n"),
        ("GoodsShipment", "GoodsShipment: class 67A\n"),
        ("67a", "GoodsShipment: class 67A\n"),
        ("transactionnaturecode", "TransactionNatureCode: element 103 of GoodsShipment (67A)\n"),
        ("R0223", "R0223: rule of the transit and export systems of the EU\n"),
        ("CL027", "CL027: Flag (CS/RD2, code lists of the EU's customs systems)\n"),
        ("GBP", "GBP: Pound Sterling (ISO 4217 of ISO)\n"),
        ("MSKU1234565", "MSKU1234565: container number, valid\n"),
        (
            "MSKU1234566",
            "MSKU1234566: container number, not valid\n  why: the check digit is 6; expected: 5\n",
        ),
        ("Declaration/Agent/ID", "  at /Declaration/Agent/ID (42A/05A.R004)\n"),
        (
            "Declaration->GoodsShipment->GovernmentAgencyGoodsItem(1)",
            "  at /Declaration/GoodsShipment/GovernmentAgencyGoodsItem (42A/67A/68A[1])\n",
        ),
        ("CDS 12090", "CDS12090: Additional procedure 17X needs the carrier (uk-cds)\n"),
        ("cds12090", "CDS12090: Additional procedure 17X needs the carrier (uk-cds)\n"),
        ("12090", "CDS12090: Additional procedure 17X needs the carrier (uk-cds)\n"),
        (
            "DMS12145",
            "CDS12145: Procedure 42 lacks the code NIIMP (uk-cds)\n  older name: DMS12145\n",
        ),
        ("/MetaData/WCOTypeName", "  at /MetaData/WCOTypeName\n"),
        ("4000", "4000: one of the customs procedures of the Union Customs Code\n"),
    ] {
        let run = run(&["explain", what]);
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{what}");
        assert!(run.stdout.starts_with(begins), "{what}: {}", run.stdout);
    }
}

#[test]
fn a_text_with_several_meanings_is_answered_with_all_of_them() {
    let report = run(&["explain", "103", "--format", "json"]).json();
    assert_eq!(report["query"], "103");
    let answers = report["answers"].as_array().expect("answers");
    let kinds: Vec<_> = answers.iter().filter_map(|answer| answer["kind"].as_str()).collect();
    assert_eq!((kinds[0], kinds[kinds.len() - 1]), ("element", "code"));
    let of = |answer: usize| answers[answer]["class"].as_str();
    assert_eq!((of(0), of(1)), (Some("GoodsShipment"), Some("GovernmentAgencyGoodsItem")));
    let place = &answers[0]["places"][0];
    assert_eq!(place["path"], "/Declaration/GoodsShipment/TransactionNatureCode");
    assert_eq!(place["pointer"], "42A/67A.103");
    assert_eq!(place["dataElements"][1]["number"], "DE 8/5");
    let text = run(&["explain", "103"]).stdout;
    assert!(text.contains("\n\n103: "), "{text}");
}

#[test]
fn the_answers_in_json_are_what_they_were() {
    let mut all = String::new();
    for what in ["13 07 017 000", "R0223", "CL027", "GBP", "4051", "MSKU1234565", "42A.017"] {
        let run = run(&["explain", what, "--format", "json"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        all.push_str(&run.stdout);
    }
    insta::assert_snapshot!(all);
}

#[test]
fn what_is_not_known_is_refused_with_what_comes_nearest() {
    let unknown = run(&["explain", "nonsense"]);
    assert_eq!((unknown.status, unknown.stdout.as_str()), (2, ""));
    let said = unknown.complaint();
    assert!(said.starts_with("customs: nonsense: unknown; give a file"), "{said}");
    let near = run(&["explain", "GoodsShipmnt"]);
    assert_eq!(near.status, 2);
    let said = near.complaint();
    assert!(said.contains("did you mean GoodsShipment"), "{said}");
    let long = run(&["explain", &"é".repeat(5_000)]);
    assert_eq!(long.status, 2);
    assert!(long.complaint().len() < 1_000, "{}", long.complaint());
}

#[test]
fn a_pointer_that_means_no_place_is_a_finding() {
    let outside = run(&["explain", "42A/99Z"]);
    assert_eq!(outside.status, 1);
    assert_eq!(outside.stdout, "  at 42A/99Z: `99Z` is not an element of /Declaration\n");
}

#[test]
fn files_of_the_wrong_kind_are_refused_with_what_to_give() {
    for (arguments, reason) in [
        (&["explain", DECLARATION][..], "is a declaration; give the response to it"),
        (&["explain", REJECTED, "--declaration", REJECTED], "is a response; give the declaration"),
        (&["explain", "42A.006", "--declaration", DECLARATION], "no such file"),
        (&["explain", REJECTED, "--declaration", "missing.xml"], "no such file"),
        (&["explain", "CDS10001", "--authority", "atlantis"], "no such authority"),
        (
            &["validate", "--response", REJECTED],
            "without a declaration; only declarations are answered",
        ),
        (&["validate", "--response", "valid", "invalid"], "it answers one message"),
    ] {
        let run = run(arguments);
        assert_eq!(run.status, 2, "{arguments:?}: {}", run.stdout);
        assert!(run.complaint().contains(reason), "{}", run.stderr);
    }
}

#[test]
fn an_authority_of_ones_own_is_read_from_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let file =
        "id: atlantis\ntitle: Customs of Atlantis\n\nATL01\tToo wet\tGoods are dry.\tDry them.\t\n";
    fs::write(folder.path().join("own.authority"), file).expect("a file");
    let run = run_in(folder.path(), &["explain", "ATL01", "--authority", "own.authority"]);
    assert_eq!(run.stdout, "ATL01: Too wet (atlantis)\n  why: Goods are dry.\n  fix: Dry them.\n");
    fs::write(folder.path().join("own.authority"), "id: x\nnonsense\n").expect("a file");
    let run = run_in(folder.path(), &["explain", "ATL01", "--authority", "own.authority"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("line 2: `nonsense` is not a line of the head"));
}

#[test]
fn our_own_answer_can_be_explained_beside_the_message_it_is_about() {
    let folder = tempfile::tempdir().expect("a folder");
    let broken = "invalid/missing-item-sequence-number.xml";
    let answer = run(&["validate", "--response", broken]);
    assert_eq!((answer.status, answer.stderr.as_str()), (1, ""));
    let path = folder.path().join("answer.xml");
    fs::write(&path, &answer.stdout).expect("a file");
    let path = path.to_str().expect("UTF-8");
    let run = run(&["explain", path, "--declaration", broken]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    for part in
        ["response 03: rejected", "error CDS10001: A mandatory element is missing", "sent: nothing"]
    {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
}

#[test]
fn a_message_without_errors_is_accepted() {
    let answer = run(&["validate", "--response", DECLARATION]);
    assert_eq!(answer.status, 0);
    assert!(answer.stdout.contains("<FunctionCode>01</FunctionCode>"), "{}", answer.stdout);
}

#[test]
fn a_response_to_another_declaration_says_which_references_differ() {
    let response = "explain/rejected.xml";
    let own = run(&["explain", response, "--declaration", "valid/several-items.xml"]);
    assert_eq!(own.status, 0, "{}", own.stdout);
    let other = run(&["explain", response, "--declaration", "valid/one-item-export.xml"]);
    assert_eq!(other.status, 1);
    assert!(other.stdout.contains("different LRN: FIXTURE-IMPORT-0002 in the response"));
    let arguments = ["explain", response, "--declaration", "valid/one-item-export.xml"];
    let json = run(&[&arguments[..], &["--format", "json"]].concat()).json();
    let different = &json["responses"][0]["differentReferences"][0];
    assert_eq!(
        (&different["reference"], &different["other"]),
        (&"LRN".into(), &"FIXTURE-EXPORT-0001".into())
    );
    let folder = tempfile::tempdir().expect("a folder");
    let lodged = fs::read_to_string(fixtures().join("valid/several-items.xml"));
    let reference = "</FunctionalReferenceID>";
    let numbered = format!("{reference}<ID>26GB9999999999INV9</ID>");
    let lodged = lodged.expect("a fixture").replacen(reference, &numbered, 1);
    fs::write(folder.path().join("lodged.xml"), lodged).expect("a file");
    let lodged = folder.path().join("lodged.xml");
    let run = run(&["explain", response, "--declaration", lodged.to_str().expect("UTF-8")]);
    assert_eq!(run.status, 1);
    assert!(
        run.stdout.contains("different MRN: 26GB0000000000INV2 in the response"),
        "{}",
        run.stdout
    );
}

const TAX: &str = "explain/tax.xml";

#[test]
fn duties_and_taxes_are_a_table_with_totals_and_what_to_do() {
    let run = run(&["explain", TAX, "--declaration", DECLARATION]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn programs_read_what_is_due_in_json() {
    let run = run(&["explain", TAX, "--format", "json"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_clearance_says_what_has_happened_what_to_do_and_which_codes_are_unknown() {
    let run = run(&["explain", "explain/cleared.xml"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(run.stdout);
}

/// Explains a fixture in which something is replaced.
fn explained_with(fixture: &str, from: &str, to: &str) -> crate::run::Run {
    let xml = fs::read_to_string(fixtures().join(fixture)).expect("a fixture");
    assert!(xml.contains(from), "{from}");
    run_with_input(&["explain", "-"], xml.replacen(from, to, 1).as_bytes())
}

#[test]
fn totals_that_differ_and_amounts_that_are_missing_are_told() {
    let total = "<PaymentAmount currencyID=\"GBP\">468.90<";
    let run = explained_with(TAX, total, &total.replace("468.90", "468.91"));
    assert_eq!(run.status, 0, "{}", run.stderr);
    let note = "note: all taxes: the payable amount of the declaration is 468.91 GBP, that of the items 468.90 GBP";
    assert!(run.stdout.contains(note), "{}", run.stdout);
    let missing = "<PaymentAmount currencyID=\"GBP\">80.00</PaymentAmount>";
    let run = explained_with(TAX, missing, "");
    let note = "note: the payable amount is missing in 1 row of the items (A30); the totals are without it";
    assert!(run.stdout.contains(note), "{}", run.stdout);
}

#[test]
fn what_cannot_be_read_of_a_response_is_told_and_costs_the_status() {
    let run = explained_with(TAX, ">80.00</PaymentAmount>", ">eighty</PaymentAmount>");
    assert_eq!(run.status, 1, "{}", run.stdout);
    assert!(run.stdout.contains("error[unreadable-value]"), "{}", run.stdout);
    assert!(run.stdout.contains("The explanation may be incomplete for the reasons above."));
    let xml = fs::read_to_string(fixtures().join(TAX)).expect("a fixture");
    let broken = xml.replacen(">80.00</PaymentAmount>", ">eighty</PaymentAmount>", 1);
    let json = run_with_input(&["explain", "-", "--format", "json"], broken.as_bytes()).json();
    let unread = &json["notRead"][0];
    assert_eq!((&unread["file"], &unread["rule"]), (&"<stdin>".into(), &"unreadable-value".into()));
    assert_eq!(json["responses"][0]["charges"]["rows"][1]["payable"], serde_json::Value::Null);
}

#[test]
fn a_function_that_the_authority_does_not_have_is_unknown() {
    let run = explained_with(TAX, "<FunctionCode>13<", "<FunctionCode>99<");
    assert!(run.stdout.starts_with("response 99: this code is unknown\n"), "{}", run.stdout);
    assert_eq!(run.status, 0);
}

#[test]
fn the_folder_of_an_authority_has_the_profiles_of_its_answers_too() {
    let answer = "authorities/taiwan/messages/n5110.xml";
    let run = run(&["explain", answer, "--authority", "authorities/taiwan"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    for part in [
        "  account to pay to: TW0001, bank TW0001\n",
        "  shipment     A1 (unknown)  1200\n",
        "  payment for the declaration: reference TW0001, due 2026-01-31\n",
    ] {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
}

/// An answer of transit beside what it answers, both in `fixtures/explain/transit`.
fn transit(answer: &str, sent: &str) -> crate::run::Run {
    run_in(&fixtures().join("explain/transit"), &["explain", answer, "--declaration", sent])
}

#[test]
fn a_rejected_transit_declaration_is_explained_error_by_error() {
    let run = transit("CC056C.xml", "CC015C.xml");
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_rejected_arrival_is_explained_and_a_value_that_it_does_not_have_is_told() {
    let run = transit("CC057C.xml", "CC007C.xml");
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn programs_read_the_errors_of_a_rejected_transit_declaration() {
    let folder = fixtures().join("explain/transit");
    let run = run_in(
        &folder,
        &["explain", "CC057C.xml", "--declaration", "CC007C.xml", "--format", "json"],
    );
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn an_xml_error_is_shown_in_the_text_that_was_sent_even_if_that_is_no_xml() {
    let run = transit("CC917C.xml", "CC015C-broken.xml");
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn guarantees_controls_and_receipts_say_what_to_do_next() {
    let answers = ["CC055C.xml", "CC060C.xml", "CC928C.xml", "CC906C.xml"].map(|answer| {
        let run = transit(answer, "CC015C.xml");
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{answer}");
        run.stdout
    });
    insta::assert_snapshot!(answers.concat());
}

#[test]
fn an_answer_to_another_message_says_so_and_pointers_into_it_are_near() {
    let run = transit("CC056C.xml", "CC007C.xml");
    assert_eq!(run.status, 1);
    assert!(run.stdout.contains("different message identification: RT-M-0117 in the response"));
    assert!(run.stdout.contains("  near /CC007C/TransitOperation (/CC015C/"), "{}", run.stdout);
    let run = run_in(&fixtures().join("explain/transit"), &["explain", "CC015C.xml"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("is a declaration; give the response to it"), "{}", run.stderr);
    let run = transit("CC056C.xml", "CC057C.xml");
    assert!(run.stderr.contains("is a response; give the declaration"), "{}", run.stderr);
    let run = transit("CC056C.xml", "../../valid/several-items.xml");
    assert!(
        run.stderr.contains("the response answers a message of another kind"),
        "{}",
        run.stderr
    );
}
