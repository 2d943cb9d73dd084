//! What is in a file steers nothing: no terminal, no spreadsheet, no line of its own.

use std::fs;

use customs_report::is_steering;

use crate::run::run_in;

/// What no text may have as it is: an escape sequence, a C1 control, and marks that turn the direction.
const ODD: &str = "x\u{1b}[2J\u{9b}8m\u{202e}\u{2066}\u{2028}y";

#[test]
fn no_format_passes_on_what_steers() {
    let folder = tempfile::tempdir().expect("a folder");
    let message = format!(r#"{{ "TypeCode": {}, "Colour": 1 }}"#, serde_json::json!(ODD));
    fs::write(folder.path().join(format!("{ODD}.json")), message).expect("a file");
    let formats = [
        "text", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "html",
        "markdown",
    ];
    for format in formats {
        let run = run_in(folder.path(), &["validate", "--no-config", "--format", format, "."]);
        for text in [&run.stdout, &run.stderr] {
            let steering = text.chars().find(|it| is_steering(*it) && *it != '\n');
            assert_eq!(steering, None, "{format}: {text:?}");
        }
        assert!(!run.stdout.is_empty(), "{format}");
    }
}

#[test]
fn a_file_of_rules_passes_nothing_on_that_steers() {
    let folder = tempfile::tempdir().expect("a folder");
    let rule = format!("book: {ODD}\nrule R1\ntitle: {ODD}\n}}{{\n");
    let name = format!("{ODD}.rules");
    fs::write(folder.path().join(&name), rule).expect("a file");
    let run = run_in(folder.path(), &["rules", "check", "--sentences", &name]);
    assert!(run.status > 0 && !run.stdout.is_empty(), "{}", run.stderr);
    for text in [&run.stdout, &run.stderr] {
        assert_eq!(text.chars().find(|it| is_steering(*it) && *it != '\n'), None, "{text:?}");
    }
}

#[test]
fn nothing_that_is_said_of_an_argument_passes_on_what_steers() {
    let folder = tempfile::tempdir().expect("a folder");
    for arguments in [
        &["validate", ODD][..],
        &["validate", "--profile", ODD, "a"],
        &["convert", ODD],
        &["diff", ODD, ODD],
        &["explain", ODD],
        &["rules", "show", ODD],
        &["hs", "show", ODD],
        &["hs", "convert", ODD, "--from", "2012", "--to", "2022"],
    ] {
        let run = run_in(folder.path(), arguments);
        let said = run.stdout + &run.stderr;
        let steering = said.chars().find(|it| is_steering(*it) && *it != '\n');
        assert_eq!(steering, None, "{arguments:?}: {said:?}");
        assert!(!said.is_empty(), "{arguments:?}");
    }
}

#[test]
fn no_cell_of_a_converted_table_is_a_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let table = "code,what,gap\n8517.12,=HYPERLINK(\"http://x\"),-5\n8517.12,- - Other,+1.5\n";
    fs::write(folder.path().join("a.csv"), table).expect("a file");
    let run = run_in(folder.path(), &["hs", "convert", "a.csv", "--from", "2012", "--to", "2017"]);
    let rows: Vec<&str> = run.stdout.lines().collect();
    assert!(rows[1].starts_with("8517.12,\"'=HYPERLINK(\"\"http://x\"\")\",-5,"), "{}", run.stdout);
    assert!(rows[2].starts_with("8517.12,'- - Other,+1.5,"), "{}", run.stdout);
    assert!(run.stderr.contains("2 cells would be a formula"), "{}", run.stderr);
}

#[test]
fn a_table_without_formulas_stays_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.csv"), "code,gap\n8517.12,-5\n").expect("a file");
    let run = run_in(folder.path(), &["hs", "convert", "a.csv", "--from", "2012", "--to", "2017"]);
    assert!(!run.stderr.contains("formula"), "{}", run.stderr);
}
