//! `--table`: national tariffs in `customs hs` and `customs validate`.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::run::{Run, fixtures, run_in};

/// A tariff of our own invention, as the United States export theirs.
const HTS: &str = r#"{"results": [
  {"htsno": "0101", "indent": "0", "description": "<i>Horses</i> &amp; donkeys", "superior": false, "units": null, "general": ""},
  {"htsno": "", "indent": "1", "description": "Horses:", "superior": true, "units": [], "general": ""},
  {"htsno": "0101.21.00", "indent": "2", "description": "To breed from", "superior": null, "units": "No.", "general": "Free"},
  {"htsno": "0101.21.00.10", "indent": "3", "description": "Stallions", "superior": null, "units": ["No.", "kg"], "general": ""},
  {"htsno": "0101.21.00.90", "indent": "3", "description": "Others", "superior": null, "units": null, "general": ""},
  {"htsno": "0101.30.00", "indent": "1", "description": "Donkeys", "superior": null, "units": ["No."], "general": "2.5%"},
  {"htsno": "9903.88.03", "indent": "0", "description": "Additional duty", "superior": null, "units": [], "general": "25%"}
]}"#;

/// Runs in a folder of its own that has the tariff and some other files.
fn with(files: &[(&str, &str)], arguments: &[&str]) -> Run {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files.iter().chain([&("hts.json", HTS)]) {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    run_in(folder.path(), arguments)
}

fn hs(arguments: &[&str]) -> Run {
    with(&[], &[&["hs"], arguments, &["--table", "hts.json"]].concat())
}

#[test]
fn show_has_the_line_of_the_tariff_with_its_unit_and_its_duty() {
    let run = hs(&["show", "0101.30.00"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    for part in [
        "0101.30 in HS 2022\n",
        "in US HTS\n",
        "Horses & donkeys",
        "units            No.",
        "General Rate of Duty 2.5%",
    ] {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
    let json = hs(&["show", "0101.30.00", "--format", "json"]).json();
    let line = &json["in_table"]["lines_of_code"][0];
    assert_eq!((&line["code"], &line["is_declarable"]), (&json!("01013000"), &json!(true)));
    assert_eq!(line["other_columns"]["General Rate of Duty"], "2.5%");
    assert_eq!(json["in_table"]["of_national_chapters"], 1);
}

#[test]
fn show_has_codes_that_only_the_tariff_can_have() {
    let own = hs(&["show", "9903.88.03"]);
    assert_eq!(own.status, 0, "{}", own.stderr);
    assert!(own.stdout.contains("Additional duty"), "{}", own.stdout);
    assert!(own.stderr.contains("1 line of chapters 98 and 99"), "{}", own.stderr);
    let absent = hs(&["show", "0101.30.00.10"]);
    assert_eq!(absent.status, 1);
    assert!(absent.stdout.contains("0101.30.00.10: not in US HTS"), "{}", absent.stdout);
}

#[test]
fn search_and_tree_have_the_lines_of_the_tariff() {
    let words = hs(&["search", "stallion"]);
    // The second one has no such word; our vocabulary knows it.
    let lines = "0101.21.00.10  Stallions  [No., kg]  in Horses & donkeys > Horses > To breed from\n\
                 0101.21.00  To breed from  [No.]  in Horses & donkeys > Horses\n";
    assert_eq!((words.status, words.stdout.as_str()), (0, lines));
    assert_eq!(hs(&["search", "0101.21"]).stdout.lines().count(), 3);
    assert_eq!(hs(&["search", "zzqqxx"]).status, 1);
    let tree = hs(&["tree", "0101"]);
    let expected = "\
01.01  Horses & donkeys
├─ -  Horses:
│  └─ 0101.21.00  To breed from  [No.]
│     ├─ 0101.21.00.10  Stallions  [No., kg]
│     └─ 0101.21.00.90  Others
└─ 0101.30.00  Donkeys  [No.]
";
    assert_eq!(tree.stdout, expected);
    assert_eq!(hs(&["tree", "0102"]).status, 1);
    let json = hs(&["tree", "0101", "--format", "json"]).json();
    assert_eq!(json["tree"][0]["children"][1]["code"], "01013000");
}

#[test]
fn check_finds_what_the_tariff_does_not_have_and_notes_what_it_divides() {
    let codes = "code\n0101210010\n0101300000\n0101210020\n01012100\n9903.88.03\n9903.88.04\n";
    let arguments = ["hs", "check", "codes.csv", "--table", "hts.json"];
    let run = with(&[("codes.csv", codes)], &arguments);
    assert_eq!(run.status, 1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    let expected = [
        "codes.csv:4: 0101.21.00.20: not in US HTS",
        "codes.csv:5: note: 0101.21.00: not declarable in US HTS, but under \
         0101.21.00.10, 0101.21.00.90",
        "codes.csv:7: 9903.88.04: not in US HTS",
    ];
    assert_eq!(lines, expected);
    let json =
        with(&[("codes.csv", codes)], &[&arguments[..], &["--format", "json"]].concat()).json();
    assert_eq!(json["findings"][0]["rule"], "not-in-tariff");
    assert_eq!(json["table"]["format"], "us-hts-json");
    assert_eq!(json["summary"]["not_in_tariff"], 2);
}

#[test]
fn a_tariff_filled_up_with_zeros_is_looked_up_by_whole_codes() {
    let tariff = "Tariff code;Description;Unit;Rate\n0101000000;Horses;;\n0101210000;To breed from;;\n\
                  0101210010;Stallions;u;5\n0101300000;Donkeys;u;\n";
    let codes = "HSN\n0101210010\n0101300000\n0101210000\n0101290000\n";
    let files = [("own.csv", tariff), ("codes.csv", codes)];
    let run = with(&files, &["hs", "check", "codes.csv", "--table", "own.csv"]);
    let lines: Vec<&str> = run.stdout.lines().collect();
    let expected = [
        "codes.csv:4: note: 0101.21.00.00: not declarable in own.csv, but under \
         0101.21.00.10",
        "codes.csv:5: 0101.29.00.00: not in own.csv",
    ];
    assert_eq!((run.status, &lines[..]), (1, &expected[..]));
}

#[test]
fn convert_has_the_codes_of_the_tariff_for_the_targets() {
    let arguments =
        ["hs", "convert", "codes.csv", "--from", "2007", "--to", "2022", "--table", "hts.json"];
    let run = with(&[("codes.csv", "code\n010110\n")], &arguments);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let mut lines = run.stdout.lines();
    assert_eq!(lines.next(), Some("code,status,targets,note,tariff_lines"));
    let row = lines.next().expect("a row");
    assert!(row.contains("0101210010 0101210090"), "{row}");
    let code = hs(&["convert", "010110", "--from", "2007", "--to", "2022"]);
    assert!(code.stdout.contains("in the tariff: 0101210010, 0101210090"), "{}", code.stdout);
}

#[test]
fn a_table_of_another_edition_is_told_by_its_numbers() {
    let h5 = r#"{"results": [{"id": "8517", "text": "8517 - x"}, {"id": "851712", "text": "851712 - x", "isLeaf": 1, "standardUnitAbbr": "u"}, {"id": "TOTAL", "text": "x"}]}"#;
    let files = [("h5.json", h5)];
    let run = with(&files, &["hs", "show", "8517.12", "--table", "h5.json"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(run.stderr.starts_with("h5.json: comtrade, HS 2017, 2 lines\n"), "{}", run.stderr);
    assert!(run.stderr.contains("skipped: line 1: TOTAL is Comtrade's own"), "{}", run.stderr);
    let of_2022 = with(&files, &["hs", "show", "8517.12", "--table", "h5.json", "--edition", "H6"]);
    assert_eq!(of_2022.status, 2);
    assert!(of_2022.stderr.contains("851712 is not in HS 2022"), "{}", of_2022.stderr);
}

#[test]
fn a_file_that_is_no_table_is_refused() {
    for (text, what) in [
        ("%PDF-1.7", "not a table in a known format"),
        ("", "not a table"),
        ("code,x\n010199,a\n", "010199 is not in HS"),
    ] {
        let run = with(&[("t", text)], &["hs", "show", "0101", "--table", "t"]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""));
        assert!(run.stderr.contains(what), "{}", run.stderr);
    }
}

#[test]
fn validate_finds_codes_and_units_that_are_not_those_of_the_tariff() {
    let folder = fixtures().join("rules/not-in-tariff");
    let validate = |arguments: &[&str]| validate_in(&folder, arguments);
    let run = validate(&["fires.xml", "--table", "tariff.csv"]);
    assert_eq!(run.status, 1);
    for part in [
        "01013010 is not in tariff.csv",
        "01012100 is not declarable in tariff.csv, which divides it further",
        "tariff.csv requires the quantity in No., but it is in KGM",
    ] {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
    assert_eq!(validate(&["holds.xml", "--table", "tariff.csv"]).status, 0);
    assert_eq!(validate(&["fires.xml"]).status, 0);
    let json = validate(&["fires.xml", "--table", "tariff.csv", "--format", "json"]);
    assert!(json.stderr.contains("tariff.csv: columns kept as they are: duty"), "{}", json.stderr);
}

fn validate_in(folder: &Path, arguments: &[&str]) -> Run {
    let only = ["--include", "not-in-tariff", "--date", "2026-01-31"];
    run_in(folder, &[&["validate"], arguments, &only[..]].concat())
}

#[test]
fn the_tariff_of_customs_toml_is_used_where_the_command_line_names_none() {
    let rules = fixtures().join("rules/not-in-tariff");
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in ["fires.xml", "holds.xml"] {
        fs::copy(rules.join(name), folder.path().join(name)).expect("a copy");
    }
    let below = folder.path().join("messages");
    fs::create_dir(&below).expect("a folder");
    fs::copy(rules.join("tariff.csv"), folder.path().join("own.csv")).expect("a copy");
    let config = "table = 'own.csv'\ntable-format = 'plain'\n";
    fs::write(folder.path().join("customs.toml"), config).expect("a file");
    let run = validate_in(&below, &["../fires.xml"]);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(run.stdout.contains("01013010 is not in ../own.csv"), "{}", run.stdout);
    assert_eq!(validate_in(&below, &["../holds.xml"]).status, 0);
    assert_eq!(validate_in(&below, &["../fires.xml", "--no-config"]).status, 0);
    // The command line comes first, and its table may have another format.
    let other = below.join("hts.json");
    fs::write(&other, HTS).expect("a file");
    let run = validate_in(&below, &["../fires.xml", "--table", "hts.json"]);
    assert!(run.stdout.contains("01013010 is not in US HTS"), "{}{}", run.stdout, run.stderr);
    fs::write(folder.path().join("customs.toml"), "table = 'none.csv'\n").expect("a file");
    let run = validate_in(&below, &["../fires.xml"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("../none.csv"), "{}", run.stderr);
}
