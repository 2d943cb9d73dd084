//! `customs diff` and `customs apply`.

use std::fs;
use std::path::PathBuf;

use crate::run::{fixtures, run, run_in};

const BEFORE: &str = "valid/several-items.xml";

/// A folder with `before.xml` and `after.xml`, which differ in a mass and a missing item.
fn folder() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let before = fs::read_to_string(fixtures().join(BEFORE)).expect("a fixture");
    // What is amended was lodged and has a number.
    let reference = "</FunctionalReferenceID>";
    let numbered = format!("{reference}<ID>26GBINVENTED000014</ID>");
    let before = before.replacen(reference, &numbered, 1);
    let third = before.rfind("<GovernmentAgencyGoodsItem>").expect("a third item");
    let end = "</GovernmentAgencyGoodsItem>";
    let behind = before.rfind(end).expect("its end") + end.len();
    let after = format!("{}{}", &before[..third], &before[behind..]).replace(">58<", ">57.5<");
    fs::write(folder.path().join("before.xml"), &before).expect("a file");
    fs::write(folder.path().join("after.xml"), &after).expect("a file");
    (folder, after)
}

#[test]
fn differences_are_lines_with_name_pointer_and_values() {
    let (folder, _) = folder();
    let run = run_in(folder.path(), &["diff", "before.xml", "after.xml"]);
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    assert_eq!(
        run.stdout,
        "changed /Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/GoodsMeasure\
         /NetNetWeightMeasure (42A/67A/68A[2]/23A/65A.128): 58 KGM -> 57.5 KGM\n\
         removed /Declaration/GoodsShipment/GovernmentAgencyGoodsItem[3] (42A/67A/68A[3])\n"
    );
}

#[test]
fn differences_in_json_are_one_document() {
    let (folder, _) = folder();
    let report =
        run_in(folder.path(), &["diff", "before.xml", "after.xml", "--format", "json"]).json();
    assert_eq!(report["differences"][0]["change"], "changed");
    assert_eq!(report["differences"][0]["pointer"], "42A/67A/68A[2]/23A/65A.128");
    assert_eq!(report["differences"][0]["after"], "57.5 KGM");
    assert_eq!(report["differences"][1]["change"], "removed");
}

#[test]
fn an_amendment_is_written_applied_and_leaves_no_difference() {
    let (folder, _) = folder();
    let amendment =
        run_in(folder.path(), &["diff", "before.xml", "after.xml", "--format", "amendment"]);
    assert_eq!(amendment.status, 1);
    fs::write(folder.path().join("amendment.xml"), &amendment.stdout).expect("a file");
    let arguments = ["apply", "amendment.xml", "before.xml", "-o", "amended.xml"];
    let applied = run_in(folder.path(), &arguments);
    assert_eq!((applied.status, applied.stderr.as_str()), (0, ""));
    let none = run_in(folder.path(), &["diff", "after.xml", "amended.xml"]);
    assert_eq!((none.status, none.stdout.as_str()), (0, ""));
    let format = ["validate", "--include", "format", "amended.xml", "amendment.xml"];
    assert_eq!(run_in(folder.path(), &format).status, 0);
    let json = run_in(folder.path(), &["apply", "amendment.xml", "before.xml", "--to", "json"]);
    assert!(json.stdout.starts_with('{'), "{}", json.stdout);
}

#[test]
fn the_same_declaration_in_both_syntaxes_is_not_different() {
    let json = PathBuf::from(BEFORE).with_extension("json");
    let run = run(&["diff", BEFORE, json.to_str().expect("UTF-8")]);
    assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
}

#[test]
fn what_cannot_be_compared_or_applied_is_refused() {
    for (arguments, reason) in [
        (&["diff", BEFORE, "explain/rejected.xml"][..], "it is a response; give a declaration"),
        (&["diff", BEFORE, "missing.xml"], "no such file"),
        (&["diff", "-", "-"], "standard input is one message"),
        (&["diff", BEFORE, "invalid/class-before-value.xml"], "correct it first"),
        (&["apply", BEFORE, BEFORE], "it amends nothing; give it before the declaration"),
        (&["apply", "valid/amendment.xml", "valid/smallest-declaration.xml"], "does not fit"),
    ] {
        let run = run(arguments);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.complaint().contains(reason), "{}", run.stderr);
    }
}
