//! `customs validate --fix` and `--diff`: what is certain is mended in its place, and everything else stays as it was.

use std::fs;
use std::path::Path;

use crate::run::{Run, fixtures, run_in};

/// A folder with a message: a fixture in which a part is another.
fn with(fixture: &str, part: &str, other: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let bytes = fs::read(fixtures().join(fixture)).expect("a fixture");
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(text.contains(part), "{fixture} has no {part}");
    fs::write(folder.path().join("message.xml"), text.replacen(part, other, 1)).expect("a file");
    folder
}

fn message(folder: &Path) -> String {
    fs::read_to_string(folder.join("message.xml")).expect("the message")
}

fn validate(folder: &Path, arguments: &[&str]) -> Run {
    run_in(folder, &[&["validate", "message.xml"], arguments].concat())
}

#[test]
fn what_is_certain_is_mended_in_its_place_and_nothing_else_is_touched() {
    let dates = "urn:wco:datamodel:WCO:Declaration_DS:DMS:2";
    let date = format!("<DateTimeString xmlns=\"{dates}\" formatCode");
    for (fixture, was, is) in [
        ("misspelt-element", "GoodsItemsQuantity>", "GoodsItemQuantity>"),
        ("element-in-lower-case", "typeCode>", "TypeCode>"),
        ("unknown-attribute", "currency=\"GBP\">1250", "currencyID=\"GBP\">1250"),
        ("decimal-comma", "1250,40", "1250.40"),
        ("wrong-namespace-date", "<DateTimeString formatCode", &*date),
        (
            "swapped-elements",
            "\n    <GoodsItemQuantity>1</GoodsItemQuantity>\n    <TypeCode>EXD</TypeCode>",
            "\n    <TypeCode>EXD</TypeCode>\n    <GoodsItemQuantity>1</GoodsItemQuantity>",
        ),
    ] {
        let folder = with(&format!("invalid/{fixture}.xml"), was, was);
        let before = message(folder.path());
        let run = validate(folder.path(), &["--fix"]);
        assert_eq!((run.status, &*run.stdout), (0, "1 file, 0 errors, 0 warnings\n"), "{fixture}");
        assert!(run.complaint().contains(": fixed["), "{}", run.stderr);
        assert_eq!(message(folder.path()), before.replace(was, is), "{fixture}");
        // There is nothing left to do.
        let run = validate(folder.path(), &["--fix"]);
        assert_eq!(&*run.stderr, "", "{fixture}");
    }
}

#[test]
fn a_message_in_no_namespace_gets_all_of_them() {
    let folder = with("invalid/no-namespace.xml", "<MetaData>", "<MetaData>");
    let run = validate(folder.path(), &["--fix"]);
    assert_eq!((run.status, &*run.stdout), (0, "1 file, 0 errors, 0 warnings\n"));
    assert_eq!(run.stderr.matches(": fixed[").count(), 3, "{}", run.stderr);
}

#[test]
fn byte_order_mark_and_line_ends_stay() {
    let fixture = "valid/byte-order-mark-and-carriage-returns.xml";
    let folder = with(fixture, "<TypeCode>EXD<", "<TypeCode>\r\n EXD <");
    let run = validate(folder.path(), &["--fix", "--quiet"]);
    assert_eq!((run.status, &*run.stdout, &*run.stderr), (0, "", ""));
    let original = fs::read(fixtures().join(fixture)).expect("a fixture");
    assert_eq!(message(folder.path()).as_bytes(), original);
}

#[test]
fn a_diff_says_what_would_change_and_changes_nothing() {
    let folder = with("invalid/decimal-comma.xml", "1250,40", "1250,40");
    let before = message(folder.path());
    let run = validate(folder.path(), &["--diff"]);
    assert_eq!((run.status, &*run.stderr), (1, ""));
    assert!(run.stdout.starts_with("--- message.xml\n+++ message.xml\n@@ -14,7 +14,7 @@\n"));
    assert!(
        run.stdout.contains("\n-    <InvoiceAmount currencyID=\"GBP\">1250,40</InvoiceAmount>\n")
    );
    assert!(
        run.stdout.contains("\n+    <InvoiceAmount currencyID=\"GBP\">1250.40</InvoiceAmount>\n")
    );
    assert_eq!(message(folder.path()), before);
    validate(folder.path(), &["--fix"]);
    let run = validate(folder.path(), &["--diff"]);
    assert_eq!((run.status, &*run.stdout), (0, ""));
    let run = run_in(folder.path(), &["validate", "missing.xml", "--diff"]);
    assert_eq!(run.status, 2);
}

#[test]
fn what_is_not_certain_stays() {
    for (fixture, was, is) in [
        // Thousands, or three decimals.
        ("invalid/decimal-comma.xml", "1250,40", "1,250"),
        ("invalid/decimal-comma.xml", "1250,40", "1.250,40"),
        // The namespace of another version is no slip.
        ("invalid/wrong-namespace-body.xml", "DEC:1", "DEC:1"),
        // What the comment is about may have to move with it, or not.
        ("invalid/swapped-elements.xml", "<TypeCode>EXD", "<!-- agreed --><TypeCode>EXD"),
        // Nothing is like it.
        ("invalid/unknown-element.xml", "<Weather", "<Weather"),
    ] {
        let folder = with(fixture, was, is);
        let before = message(folder.path());
        let run = validate(folder.path(), &["--fix"]);
        assert_eq!((run.status, &*run.stderr), (1, ""), "{fixture}");
        assert_eq!(message(folder.path()), before, "{fixture}");
    }
}

#[test]
fn a_file_is_left_as_it_is_where_mending_it_would_bring_new_findings() {
    let quantity = ">1</GoodsItemsQuantity>";
    let folder = with("invalid/misspelt-element.xml", quantity, ">7</GoodsItemsQuantity>");
    let before = message(folder.path());
    let run = validate(folder.path(), &["--fix"]);
    assert_eq!(run.status, 1);
    let said = "message.xml: not fixed: the fixes would cause 1 other finding: the declared number of goods items is 7";
    assert!(run.complaint().starts_with(said), "{}", run.stderr);
    assert_eq!(message(folder.path()), before);
}

#[test]
fn what_is_not_mended_at_all_is_said() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let latin = fs::read(fixtures().join("valid/latin-1-encoding.xml")).expect("a fixture");
    let code = b"<TypeCode>";
    let at = latin.windows(code.len()).position(|it| it == code).expect("a code") + code.len();
    let blank = [&latin[..at], b" ", &latin[at..]].concat();
    fs::write(folder.path().join("latin.xml"), &blank).expect("a file");
    fs::write(folder.path().join("a.json"), r#"{ "TypeCode": "EXA" }"#).expect("a file");
    let run = run_in(folder.path(), &["validate", "latin.xml", "a.json", "--fix"]);
    assert!(run.stderr.contains("latin.xml: not fixed: it is not in UTF-8\n"), "{}", run.stderr);
    assert!(
        run.stderr.contains("a.json: not fixed: only XML can be fixed, not JSON\n"),
        "{}",
        run.stderr
    );
    assert_eq!(fs::read(folder.path().join("latin.xml")).expect("the file"), blank);
    fs::write(folder.path().join("broken.xml"), "<MetaData><Declaration>").expect("a file");
    let run = run_in(folder.path(), &["validate", "broken.xml", "--diff"]);
    assert_eq!(run.complaint(), "broken.xml: not fixed: it cannot be read");
    assert_eq!(run.status, 1);
    let run = run_in(folder.path(), &["validate", "-", "--fix"]);
    assert!(
        run.stderr.contains("<stdin>: not fixed: the file is packed, piped in"),
        "{}",
        run.stderr
    );
}

#[test]
fn what_is_ignored_stays_as_it_is() {
    let folder = with("invalid/decimal-comma.xml", "1250,40", "1250,40");
    let before = message(folder.path());
    let settings = "[per-file-ignores]\n'*.xml' = ['unreadable-value']\n";
    fs::write(folder.path().join("customs.toml"), settings).expect("a file");
    let run = validate(folder.path(), &["--fix"]);
    assert_eq!((run.status, &*run.stdout), (0, "1 file, 0 errors, 0 warnings, 1 ignored\n"));
    assert_eq!(message(folder.path()), before);
    let comment = "<!-- customs: ignore unreadable-value -->";
    let folder =
        with("invalid/decimal-comma.xml", "<InvoiceAmount", &format!("{comment}<InvoiceAmount"));
    let before = message(folder.path());
    validate(folder.path(), &["--fix", "--inline-ignores"]);
    assert_eq!(message(folder.path()), before);
    validate(folder.path(), &["--fix"]);
    assert_ne!(message(folder.path()), before);
}
