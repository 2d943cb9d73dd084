//! `customs hs`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use customs_hs::{Chapter, Edition, Group, Heading, PlainTitle, Section, Subheading};
use serde_json::{Value, json};

use crate::run::{Run, names};

const FROM_2017: [&str; 4] = ["--from", "2017", "--to", "2022"];

fn fixtures() -> PathBuf {
    crate::run::fixtures().join("hs-codes")
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    crate::run::command(folder, &[&["hs"], arguments].concat())
}

fn run_in(folder: &Path, arguments: &[&str]) -> Run {
    crate::run::run_in(folder, &[&["hs"], arguments].concat())
}

/// Runs in the folder of the fixtures, so that paths in the output are the same everywhere.
fn run(arguments: &[&str]) -> Run {
    run_in(&fixtures(), arguments)
}

fn run_with_input(arguments: &[&str], input: &[u8]) -> Run {
    crate::run::run_with_input(&[&["hs"], arguments].concat(), input)
}

/// Runs `convert` from 2017 to 2022.
fn convert(arguments: &[&str]) -> Run {
    run(&[&["convert"], arguments, &FROM_2017].concat())
}

/// The command prints nothing but one line on standard error.
fn is_refused(run: &Run, status: i32, reason: &str) {
    assert_eq!((run.status, run.stdout.as_str()), (status, ""), "{}", run.stderr);
    assert_eq!(run.stderr, format!("customs: {reason}\n"));
}

fn title(heading: &str) -> String {
    let heading: Heading = heading.parse().expect("a heading");
    heading.title().expect("a heading of 2022").to_string()
}

/// The title of a subheading in the latest edition that has it.
fn subheading(code: &str) -> String {
    let code: Subheading = code.parse().expect("a subheading");
    code.title().expect("it has one").to_string()
}

/// The title of the group that a subheading is in.
fn group(code: &str) -> PlainTitle {
    let code: Subheading = code.parse().expect("a subheading");
    code.group().and_then(Group::title).expect("it has one")
}

fn chapter(chapter: &str) -> String {
    chapter.parse::<Chapter>().expect("a chapter").title().to_string()
}

fn section(number: u8) -> String {
    Section::new(number).expect("a section").title().to_string()
}

/// 2,000 rows, 400 of each: the same, renumbered, malformed, unknown and national.
fn generated() -> String {
    let mut text = String::from("row,code\n");
    for row in 0..400 {
        for code in ["010121", "300220", "10121", "851799", "01012100"] {
            writeln!(text, "{row},{code}").expect("a string grows");
        }
    }
    text
}

#[test]
fn show_says_where_a_code_stands_and_what_became_of_it() {
    let run = run(&["show", "8517.13", "--edition", "2022"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    let expected = format!(
        "8517.13 in HS 2022

section XVI        {}
chapter 85         {}
heading 85.17      {}
group 8517.1       {}
subheading 8517.13 Smartphones

kind               two-dash subheading
unit               u, pieces (UN/ECE H87)

in other editions
  1992  merged: 8525.20
  1996  merged: 8525.20
  2002  merged: 8525.20
  2007  merged: 8517.12
  2012  merged: 8517.12
  2017  merged: 8517.12
  2028  unchanged (draft; --edition 2028 names its gaps)
",
        section(16),
        chapter("85"),
        title("8517"),
        group("8517.13")
    );
    assert_eq!(run.stdout, expected);
}

#[test]
fn every_printed_form_shows_the_same() {
    let plain = run(&["show", "851713"]).stdout;
    for form in ["8517.13", "8517 13", "85 17 13", " 8517.13 "] {
        assert_eq!(run(&["show", form]).stdout, plain, "{form}");
    }
}

#[test]
fn a_national_code_is_shown_by_its_first_six_digits() {
    let run = run(&["show", "0101.21.00.10", "--edition", "2022"]);
    assert_eq!(run.status, 0);
    assert!(run.stdout.starts_with("0101.21 in HS 2022\n"), "{}", run.stdout);
    let said = "national code      0101.21.00.10; only its first six digits";
    assert!(run.stdout.contains(said), "{}", run.stdout);
}

#[test]
fn places_without_a_number_are_shown_with_the_editions_that_have_them() {
    for (place, below, editions) in [
        ("XVI", "84, 85", "1992, 1996, 2002, 2007, 2012, 2017, 2022"),
        ("0101.2", "0101.21, 0101.29", "2012, 2017, 2022"),
        ("85.49", "8549.1, 8549.2, 8549.3, 8549.9", "2022"),
    ] {
        let run = run(&["show", place, "--edition", "2022"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        let expected = format!("below              {below}\neditions           {editions}\n");
        assert!(run.stdout.ends_with(&expected), "{}", run.stdout);
    }
}

#[test]
fn a_long_list_is_cut_in_text_and_whole_in_json() {
    let text = run(&["show", "8414.51", "--edition", "2017"]).stdout;
    assert!(text.contains("\n  2022  many-to-many: 8414.51, "), "{text}");
    assert!(text.contains(" more\n        apart from headings that collect"), "{text}");
    assert!(text.contains("(85.24, 85.29, 85.49): unchanged\n"), "{text}");
    assert!(text.contains(&format!("subheading 8414.51 {}\n", subheading("841451"))), "{text}");
    let json = run(&["show", "8414.51", "--edition", "2017", "--format", "json"]).json();
    let correlations = json["correlations"].as_array().expect("a list");
    let became = correlations.iter().find(|it| it["edition"] == "2022").expect("2022");
    assert_eq!(became["is_draft"], Value::Null);
    assert!(became["targets"].as_array().is_some_and(|targets| targets.len() > 8), "{became}");
    let rest = json!({ "relation": "unchanged", "targets": ["841451"] });
    assert_eq!(became["apart_from_open"], rest);
}

#[test]
fn show_in_json_has_the_path_the_unit_and_the_children() {
    let json = run(&["show", "0101", "--edition", "2022", "--format", "json"]).json();
    assert_eq!((&json["level"], &json["code"]), (&json!("heading"), &json!("0101")));
    assert_eq!((&json["kind"], &json["edition"]), (&json!("heading"), &json!("2022")));
    assert_eq!(json["title"], title("0101"));
    let codes = |list: &Value| -> Vec<String> {
        let list = list.as_array().expect("a list").iter();
        list.map(|place| place["code"].as_str().expect("a code").to_owned()).collect()
    };
    assert_eq!(codes(&json["path"]), ["I", "01"]);
    assert_eq!(codes(&json["children"]), ["0101.2", "010130", "010190"]);
    let json = run(&["show", "0101210000", "--edition", "2022", "--format", "json"]).json();
    assert_eq!(json["unit"], json!({ "symbol": "u", "name": "pieces", "unece": "H87" }));
    assert_eq!((&json["code"], &json["national"]), (&json!("010121"), &json!("0101210000")));
}

#[test]
fn a_code_the_edition_does_not_have_is_a_finding_with_help() {
    let reason = "8517.13: not in HS 2012; it is in the edition of 2022; \
                  nearest: 8517.12, 8517.11, 8517.18";
    for command in ["show", "tree"] {
        is_refused(&run(&[command, "8517.13", "--edition", "2012"]), 1, reason);
    }
    let never = run(&["show", "8517.99", "--date", "2022-01-01"]);
    assert!(never.stderr.contains("not in HS 2022, nor in any other edition"), "{}", never.stderr);
    assert_eq!(never.status, 1);
}

#[test]
fn a_text_that_is_no_code_is_refused_with_the_reason() {
    for (text, reason) in [
        ("7701", "7701: chapter 77 is reserved"),
        (
            "10121",
            "10121: odd number of digits; with a leading zero, which spreadsheets drop, it is 010121",
        ),
        ("horse", "horse: 'h' is neither a digit nor a separator"),
        ("XXII", "XXII: there is no such section; they are I to XXI"),
        ("9801001000", "9801001000: chapter 98 is for national use"),
        ("", "no code: the number is empty; write, for example, 0101.21"),
    ] {
        for command in ["show", "tree"] {
            is_refused(&run(&[command, text]), 2, reason);
        }
    }
}

#[test]
fn the_date_decides_on_the_edition() {
    for (day, edition) in [("2021-12-31", "HS 2017"), ("2022-01-01", "HS 2022")] {
        let run = run(&["show", "8517", "--date", day]);
        assert!(run.stdout.starts_with(&format!("85.17 in {edition}\n")), "{}", run.stdout);
    }
    let first = "--date: no edition was in force; the first is from 1988-01-01";
    is_refused(&run(&["show", "8517", "--date", "1987-12-31"]), 2, first);
    let later = run(&["show", "8517", "--date", "2028-01-01"]);
    assert_eq!((later.status, later.stderr.as_str()), (0, ""));
    assert!(later.stdout.starts_with("85.17 in HS 2028 (draft)\n"), "{}", later.stdout);
}

/// What every answer by the draft says, and every known gap.
fn is_marked(text: &str) {
    assert!(text.contains("HS 2028 (draft) is not published; its numbers are those of "), "{text}");
    for gap in Edition::Hs2028.draft().expect("a draft").gaps() {
        assert!(text.contains(&format!("known gap: {gap}\n")), "{text}");
    }
}

#[test]
fn every_answer_by_the_draft_of_2028_is_marked_and_names_the_known_gaps() {
    for arguments in [
        &["show", "0310.51", "--edition", "2028"][..],
        &["show", "85", "--date", "2028-01-02"],
        &["convert", "0302.82", "--from", "2022", "--to", "2028"],
        &["convert", "031051", "--from", "2028", "--to", "2012"],
        &["convert", "0302.82", "--from", "2022", "--to", "2028", "--format", "csv"],
        &["convert", "0302.82", "--from", "2022", "--to", "2028", "--format", "svg"],
        &["convert", "0302.82", "--from", "2022", "--to", "2028", "--format", "mermaid"],
        &["convert", "goods-2017.csv", "--from", "2017", "--to", "2028"],
        &["tree", "21", "--edition", "2028"],
        &["check", "goods-2017.csv", "--edition", "2028"],
        &["check", "goods-2017.csv", "--date", "2028-01-02"],
        &["compare", "0310.51", "0310.52", "--edition", "2028"],
        &["why", "0310.51", "--edition", "2028"],
    ] {
        let run = run(arguments);
        assert!(run.status < 2, "{arguments:?}: {}", run.stderr);
        is_marked(&format!("{}{}", run.stdout, run.stderr));
    }
    let gaps = Edition::Hs2028.draft().expect("a draft").gaps();
    for arguments in [
        &["show", "0310.51", "--edition", "2028"][..],
        &["convert", "0302.82", "--from", "2022", "--to", "2028"],
        &["convert", "goods-2017.csv", "--from", "2017", "--to", "2028"],
        &["tree", "21", "--edition", "2028"],
        &["check", "goods-2017.csv", "--edition", "2028"],
        &["compare", "0310.51", "0310.52", "--edition", "2028"],
        &["why", "0310.51", "--edition", "2028"],
    ] {
        let json = run(&[arguments, &["--format", "json"]].concat()).json();
        assert_eq!(json["draft"]["edition"], "2028", "{arguments:?}");
        assert_eq!(json["draft"]["gaps"], json!(gaps), "{arguments:?}");
    }
}

#[test]
fn nothing_is_told_by_the_draft_that_was_not_asked_for() {
    for arguments in [
        &["show", "8517"][..],
        &["show", "8517.13", "--edition", "2022"],
        &["tree", "21"],
        &["check", "goods-2017.csv"],
        &["convert", "851712", "--from", "2017", "--to", "2022"],
        &["compare", "8517.13", "8517.14", "--edition", "2022"],
    ] {
        let run = run(arguments);
        let text = format!("{}{}", run.stdout, run.stderr);
        assert!(!text.contains("known gap"), "{text}");
    }
    let json = run(&["show", "8517.13", "--edition", "2022", "--format", "json"]).json();
    assert_eq!(json["draft"], Value::Null);
    let correlations = json["correlations"].as_array().expect("a list");
    let marked: Vec<&Value> = correlations.iter().filter(|it| it["is_draft"] == true).collect();
    assert_eq!((marked.len(), &marked[0]["edition"]), (1, &json!("2028")));
}

#[test]
fn a_part_of_a_newer_number_is_told_as_one() {
    let text = run(&["convert", "0302.82", "--from", "2022", "--to", "2028"]).stdout;
    let said = "note: only a part of the goods of 0302.86, 0302.87\n";
    assert!(text.contains(said), "{text}");
    let back = run(&["convert", "0302.86", "--from", "2028", "--to", "2022"]).stdout;
    assert!(
        back.contains("note: only a part of these goods came from 0302.82, 0302.89\n"),
        "{back}"
    );
    let json = run(&["convert", "0302.82", "--from=2022", "--to=2028", "--format=json"]).json();
    let target = json!({ "code": "030286", "is_open": false, "is_partial": true });
    assert_eq!(json["targets"][0], target);
    assert_eq!(json["is_draft"], true);
}

#[test]
fn the_numbers_of_a_heading_that_the_draft_has_without_them_are_neither_right_nor_wrong() {
    let shown = run(&["show", "21.07", "--edition", "2028"]);
    assert_eq!(shown.status, 0);
    assert!(shown.stdout.contains("\nbelow              not known\n"), "{}", shown.stdout);
    let reason = "2107.10: HS 2028 (draft) does not have the subheadings of 21.07";
    is_refused(&run(&["show", "2107.10", "--edition", "2028"]), 1, reason);
    let back = run(&["convert", "2107", "--from", "2028", "--to", "2022"]);
    assert!(
        back.stdout
            .contains("no-counterpart\ntitle: Food supplements\nnote: its codes are not known\n"),
        "{}",
        back.stdout
    );
    let checked = run_with_input(&["check", "-", "--edition", "2028"], b"code\n210710\n2107\n");
    assert_eq!(checked.status, 0);
    let said = "<stdin>:2: note: not checked: `210710`: HS 2028 (draft) does not have the subheadings of \
                21.07\n";
    assert_eq!(checked.stdout, said);
}

#[test]
fn a_list_of_ones_own_numbers_ends_with_a_summary_of_what_a_person_has_to_decide() {
    let table = b"code\n030611\n010121\n210690\n650100\n293980\n293980\n";
    let run = run_with_input(&["convert", "-", "--from", "2022", "--to", "2028"], table);
    assert_eq!(run.status, 0);
    let summary = "6 rows: 1 unchanged, 1 renumbered, 1 merged, 3 many-to-many\n\
                   to be decided: 3 rows: 210690, 293980\n";
    assert!(run.stderr.starts_with(summary), "{}", run.stderr);
    let arguments = ["convert", "-", "--from", "2022", "--to", "2028", "--format", "json"];
    let json = run_with_input(&arguments, table).json();
    assert_eq!(json["summary"]["to_decide"], 3);
}

#[test]
fn check_by_the_draft_says_what_became_of_a_number() {
    let run = run_with_input(&["check", "-", "--edition", "2028"], b"code\n030611\n");
    let said = "<stdin>:2: 0306.11: not in HS 2028 (draft); it is in the editions of 1992, 1996, 2002, \
                2007, 2012, 2017, 2022; what it is in HS 2022 becomes 0310.51\n";
    assert_eq!((run.status, run.stdout.as_str()), (1, said));
}

#[test]
fn two_codes_are_compared_where_they_part() {
    let run = run(&["compare", "8517.13", "8517 14", "--edition", "2022"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    let said = format!(
        "8517.13 and 8517.14 in HS 2022\n\nboth are in\n  section XVI  {}\n  chapter 85  {}\n  \
         heading 85.17  {}\n  group 8517.1",
        section(16),
        chapter("85"),
        title("8517")
    );
    assert!(run.stdout.starts_with(&said), "{}", run.stdout);
    assert!(run.stdout.contains("\nthey differ from here\n  subheading 8517.13"), "{}", run.stdout);
    assert!(run.stdout.contains("\nunit  both: u, pieces (UN/ECE H87)\n"), "{}", run.stdout);
    let both = "  2017  8517.13  merged: 8517.12\n        8517.14  merged: 8517.12\n        \
                both: 8517.12\n";
    assert!(run.stdout.contains(both), "{}", run.stdout);
}

#[test]
fn comparing_says_when_one_code_is_in_the_other_and_when_they_are_the_same() {
    for (one, other, relation) in [
        ("85", "8517.13", "above"),
        ("8517.13", "XVI", "below"),
        ("8517.13", "851713", "same"),
        ("0101", "8517", "apart"),
    ] {
        let json = run(&["compare", one, other, "--edition", "2022", "--format", "json"]).json();
        assert_eq!(json["relation"], relation, "{one} {other}");
    }
    let json = run(&["compare", "8517.13", "8517.14", "--edition=2022", "--format=json"]).json();
    assert_eq!(json["one"]["code"], "851713");
    assert_eq!(json["shared"].as_array().map(Vec::len), Some(4));
    let common: Vec<&str> = json["common"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|it| it["edition"].as_str())
        .collect();
    assert_eq!(common, ["1992", "1996", "2002", "2007", "2012", "2017"]);
    let reason = "8517.12: not in HS 2022; it is in the editions of 2007, 2012, 2017; \
                  nearest: 8517.11, 8517.13, 8517.14";
    is_refused(&run(&["compare", "8517.12", "8517.13", "--edition", "2022"]), 1, reason);
    assert_eq!(run(&["compare", "8517.13", "horse"]).status, 2);
}

#[test]
fn why_names_what_was_passed_over_at_each_level() {
    let run = |arguments: &[&str]| run(&[&["why"], arguments, &["--edition", "2022"]].concat());
    let nearest = run(&["0101.21"]);
    assert_eq!((nearest.status, nearest.stderr.as_str()), (0, ""));
    for said in [
        "section I  Animals",
        "\n    nor 14 more (--all names them)\n",
        "\n  chapter 01  Live animals\n      not 02  ",
        "\n      group 0101.2",
        "\n          not 0101.30",
        "\n        subheading 0101.21",
        "\n            not 0101.29",
    ] {
        assert!(nearest.stdout.contains(said), "{said}: {}", nearest.stdout);
    }
    let all = run(&["0101.21", "--all"]).stdout;
    assert!(all.contains("\n    not XXI  ") && !all.contains("--all"), "{all}");
    let last = run(&["97"]).stdout;
    assert!(last.contains("\n    not XX  "), "{last}");
    let json = run(&["0101.21", "--format", "json"]).json();
    let counts: Vec<usize> = json["way"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|level| level["excluded"].as_array().map_or(0, Vec::len))
        .collect();
    assert_eq!(counts, [20, 4, 5, 2, 1]);
}

#[test]
fn a_picture_is_drawn_of_one_code() {
    let from = ["--from", "2007", "--to", "2028", "--format"];
    let page = run(&[&["convert", "8517.12"], &from[..], &["html"]].concat());
    assert_eq!((page.status, page.stderr.as_str()), (0, ""));
    assert!(page.stdout.starts_with("<!doctype html>\n"), "{}", page.stdout);
    let svg = run(&[&["convert", "8517.12"], &from[..], &["svg"]].concat()).stdout;
    assert!(svg.starts_with("<svg ") && svg.contains(">8517.13<"), "{svg}");
    let chart = run(&[&["convert", "8517.12"], &from[..], &["mermaid"]].concat()).stdout;
    assert!(chart.starts_with("flowchart LR\n  accTitle: 8517.12 from HS 2007"), "{chart}");
    let reason = "goods-2017.csv: a diagram shows one code, not a file; use --format csv, json or \
                  text";
    is_refused(&run(&[&["convert", "goods-2017.csv"], &from[..], &["svg"]].concat()), 2, reason);
}

#[test]
fn search_finds_codes_by_words_and_by_digits() {
    let words = run(&["search", "wine", "--limit", "2"]);
    let found = format!("22.04    {}\n  2204.21  {}\n", title("2204"), subheading("220421"));
    assert_eq!((words.status, words.stdout, words.stderr.as_str()), (0, found, ""));
    let words = run(&["search", "tables, wooden, dining room", "--limit", "1"]);
    assert_eq!(words.stdout, format!("9403.60  {}\n", subheading("940360")));
    let digits = run(&["search", "8517.13"]);
    assert_eq!(digits.stdout, "8517.13  Smartphones\n");
}

#[test]
fn search_without_a_good_match_says_so_and_shows_what_is_nearest() {
    let run = run(&["search", "frobnicated", "quux", "horse", "gizmo", "wibble", "--limit", "1"]);
    let said = "customs: frobnicated quux horse gizmo wibble: no good match; most similar:\n";
    assert_eq!((run.status, run.stderr.as_str()), (1, said));
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
}

#[test]
fn search_in_json_has_scores() {
    let json = run(&["search", "umbrella", "--limit", "2", "--format", "json"]).json();
    assert_eq!(json["query"], "umbrella");
    let hits = json["hits"].as_array().expect("a list");
    assert!(!hits.is_empty() && hits.len() <= 2);
    assert_eq!((&hits[0]["level"], &hits[0]["code"]), (&json!("heading"), &json!("6601")));
    for figure in ["score", "certainty"] {
        let figure = hits[0][figure].as_f64();
        assert!(figure.is_some_and(|figure| figure > 0.0 && figure <= 1.0), "{hits:?}");
    }
}

#[test]
fn search_without_a_hit_is_a_finding_with_a_hint() {
    let reason = "zzqqxx: nothing found; use fewer or more common English words, or first digits";
    is_refused(&run(&["search", "zzqqxx"]), 1, reason);
    let json = run(&["search", "zzqqxx", "--format", "json"]);
    assert_eq!((json.status, &json.json()["hits"]), (1, &json!([])));
}

#[test]
fn a_code_is_converted_with_all_its_targets() {
    let run = convert(&["851712", "--apart-from-open"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    let targets = ["851713", "851714", "854151", "854159"]
        .map(|code| format!("  {}.{}  {}\n", &code[..4], &code[4..], subheading(code)));
    let expected = format!(
        "8517.12 of HS 2017 in HS 2022: many-to-many\ntitle: {}\n{}",
        subheading("851712"),
        targets.concat()
    );
    assert_eq!(run.stdout, expected);
    let fan = convert(&["8414.51"]).stdout;
    let headings = "through headings that collect goods from many others:\n  8524.11  ";
    assert!(fan.contains(headings), "{fan}");
    assert!(fan.ends_with("): unchanged\n"), "{fan}");
    let closed = convert(&["8414.51", "--apart-from-open"]).stdout;
    let fans = subheading("841451");
    let expected =
        format!("8414.51 of HS 2017 in HS 2022: unchanged\ntitle: {fans}\n  8414.51  {fans}\n");
    assert_eq!(closed, expected);
}

#[test]
fn a_code_is_converted_to_json_and_to_csv() {
    let json = run(&["convert", "8517 13 00", "--from=2022", "--to=2017", "--format=json"]).json();
    let expected = json!({
        "code": "851713",
        "title": "Smartphones",
        "national": "85171300",
        "from": "2022",
        "edition": "2017",
        "relation": "merged",
        "same_number": "gone",
        "targets": [{ "code": "851712", "title": subheading("851712"), "is_open": false }],
    });
    assert_eq!(json, expected);
    let csv = run(&["convert", "8517 13 00", "--from=2022", "--to=2017", "--format=csv"]);
    let expected =
        "code,status,targets,note\n8517 13 00,merged,851712,national digits 00 dropped\n";
    assert_eq!((csv.status, csv.stdout.as_str()), (0, expected));
}

#[test]
fn what_cannot_be_converted_says_why() {
    is_refused(
        &convert(&["8517.1"]),
        2,
        "8517.1: odd number of digits; 8517.11 to 8517.18 begin with its digits",
    );
    is_refused(&convert(&["7701.00"]), 2, "7701.00: chapter 77 is reserved");
    let unknown = "8517.13: not in HS 2017; it is in the edition of 2022; \
                   nearest: 8517.12, 8517.11, 8517.18";
    is_refused(&convert(&["8517.13"]), 1, unknown);
    let missing = "missing.csv: neither a file nor a code; check the path";
    is_refused(&convert(&["missing.csv"]), 2, missing);
    let column = "851712: --column needs a file, and there is no such file";
    is_refused(&convert(&["851712", "--column", "code"]), 2, column);
}

#[test]
fn a_file_is_converted_with_all_its_columns() {
    let run = convert(&["goods-2017.csv", "--apart-from-open"]);
    assert_eq!(run.status, 1);
    let summary = "6 rows: 3 unchanged, 1 many-to-many, 2 not converted (1 unknown, 1 invalid)\n\
                   to be decided: 3 rows: 8517.12, 10121, 851799\n";
    assert_eq!(run.stderr, summary);
    insta::assert_snapshot!(run.stdout, @r#"
    article,hs_code,price,status,targets,note
    "Telephone ""Alpha"", black",8517.12,120.00,many-to-many,851713 851714 854151 854159,
    Race horse,0101.21.00.10,9000,unchanged,010121,national digits 0010 dropped
    Lost zero,10121,1,invalid,,"10121: odd number of digits; with a leading zero, which spreadsheets drop, it is 010121"
    No such number,851799,2,unknown,,"8517.99: not in HS 2017, nor in any other edition; nearest: 8517.70, 8517.69, 8517.62"
    "Fan,
    two lines",841451,30.50,unchanged,841451,
    Electric scooter,8711.90,400,unchanged,871190,
    "#);
}

#[test]
fn a_file_is_converted_with_titles_if_they_are_asked_for() {
    let csv = convert(&["goods-2017.csv", "--apart-from-open", "--titles"]).stdout;
    let mut lines = csv.lines();
    assert_eq!(lines.next(), Some("article,hs_code,price,status,targets,note,title,target_titles"));
    let (old, new) = (subheading("851712"), subheading("854159"));
    let first = lines.next().expect("a row");
    assert!(first.contains(&old) && first.contains("Smartphones; "), "{first}");
    assert!(first.contains(&new), "{first}");
    let json = convert(&["goods-2017.csv", "--titles", "--format", "json"]).json();
    assert_eq!(json["rows"][0]["title"], json!(old));
    assert_eq!(json["rows"][0]["target_titles"][0], "Smartphones");
}

#[test]
fn a_file_keeps_its_delimiter_its_mark_and_its_line_ends() {
    let arguments = ["convert", "semicolons.csv", "--from", "2022", "--to", "2017"];
    let run = run(&[&arguments[..], &["--column", "warennummer"]].concat());
    let expected = "\u{feff}Artikel;Warennummer;Preis;status;targets;note\r\n\
                    Telefon;8517 13;120,00;merged;851712;\r\n\
                    Pferd;0101 21 00;9000,00;unchanged;010121;national digits 00 dropped\r\n";
    assert_eq!((run.status, run.stdout.as_str()), (0, expected));
    assert_eq!(run.stderr, "2 rows: 1 unchanged, 1 merged\n");
}

#[test]
fn a_converted_file_can_be_converted_again() {
    let first = convert(&["goods-2017.csv"]);
    let again = run_with_input(
        &["convert", "-", "--from", "2017", "--to", "2012"],
        first.stdout.as_bytes(),
    );
    let header = "article,hs_code,price,status,targets,note,hs_status,hs_targets,hs_note\n";
    assert!(again.stdout.starts_with(header), "{}", again.stdout);
}

#[test]
fn a_file_is_converted_to_json_and_to_lines() {
    let json = convert(&["goods-2017.csv", "--format", "json"]).json();
    assert_eq!((&json["from"], &json["to"]), (&json!("2017"), &json!("2022")));
    let rows = json["rows"].as_array().expect("a list");
    let lines: Vec<u64> = rows.iter().filter_map(|row| row["line"].as_u64()).collect();
    assert_eq!(lines, [2, 3, 4, 5, 6, 8]);
    let row = json!({ "line": 8, "code": "8711.90", "status": "unchanged", "targets": ["871190"] });
    assert_eq!(rows[5], row);
    assert_eq!(json["summary"]["rows"], 6);
    assert_eq!(json["summary"]["invalid"], 1);
    let text = convert(&["goods-2017.csv", "--format", "text"]).stdout;
    assert!(text.ends_with("goods-2017.csv:8: 8711.90: unchanged\n"), "{text}");
    assert!(text.contains("\ngoods-2017.csv:4: invalid: 10121: odd number of digits"), "{text}");
}

#[test]
fn as_many_rows_come_out_as_go_in() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("in.csv"), generated()).expect("a file");
    let arguments = [&["convert", "in.csv", "-o", "out.csv"][..], &FROM_2017].concat();
    let run = run_in(folder.path(), &arguments);
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    let summary = "2,000 rows: 800 unchanged, 400 renumbered, \
                   800 not converted (400 unknown, 400 invalid)\n\
                   to be decided: 800 rows: 10121, 851799\n";
    assert_eq!(run.stderr, summary);
    assert_eq!(names(folder.path()), ["in.csv", "out.csv"]);
    let written = fs::read_to_string(folder.path().join("out.csv")).expect("a file");
    assert_eq!(written.lines().count(), 2001);
    let input = generated();
    for (before, after) in input.lines().zip(written.lines()) {
        assert!(after.starts_with(&format!("{before},")), "{after}");
    }
    let check = run_in(folder.path(), &["check", "in.csv", "--edition", "2022"]);
    assert_eq!(check.stderr, "2,000 rows, 400 malformed, 800 not in HS 2022\n");
    assert_eq!((check.status, check.stdout.lines().count()), (1, 1200));
}

#[test]
fn a_file_can_be_replaced_by_its_conversion() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("in.csv"), "code\n010121\n").expect("a file");
    let arguments = [&["convert", "in.csv", "-o", "in.csv"][..], &FROM_2017].concat();
    assert_eq!(run_in(folder.path(), &arguments).status, 0);
    let written = fs::read_to_string(folder.path().join("in.csv")).expect("a file");
    assert_eq!(written, "code,status,targets,note\n010121,unchanged,010121,\n");
    assert_eq!(names(folder.path()), ["in.csv"]);
}

#[test]
fn a_file_that_cannot_be_converted_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("in.csv");
    fs::write(&file, "code,what\n010121,horse\n010121,\"horse\n").expect("a file");
    let arguments = [&["convert", "in.csv", "-o", "out.csv"][..], &FROM_2017].concat();
    let reason = "in.csv:3: a quotation mark in this row is never closed; close it";
    is_refused(&run_in(folder.path(), &arguments), 2, reason);
    assert_eq!(names(folder.path()), ["in.csv"]);
    let elsewhere = [&["convert", "in.csv", "-o", "missing/out.csv"][..], &FROM_2017].concat();
    let reason = "missing/out.csv: its folder does not exist; create it first";
    is_refused(&run_in(folder.path(), &elsewhere), 2, reason);
}

#[test]
fn tree_draws_what_is_below() {
    let run = run(&["tree", "0101", "--edition", "2022"]);
    let expected = format!(
        "01.01  {}
├─ 0101.2  {}
│  ├─ 0101.21  {}  [u]
│  └─ 0101.29  {}  [u]
├─ 0101.30  {}  [u]
└─ 0101.90  {}  [u]
",
        title("0101"),
        group("0101.21"),
        subheading("010121"),
        subheading("010129"),
        subheading("010130"),
        subheading("010190")
    );
    assert_eq!((run.status, run.stdout, run.stderr.as_str()), (0, expected, ""));
}

#[test]
fn tree_goes_as_deep_as_it_is_told() {
    let sections = run(&["tree"]).stdout;
    assert_eq!(sections.lines().count(), 21);
    assert!(sections.starts_with(&format!("I  {}\n", section(1))), "{sections}");
    assert_eq!(run(&["tree", "--depth", "1"]).stdout.lines().count(), 21 + 96);
    assert_eq!(run(&["tree", "xvi", "--depth", "1"]).stdout.lines().count(), 3);
    let all = run(&["tree", "--depth", "9", "--edition", "2022"]).stdout;
    let subheadings = Edition::Hs2022.nomenclature().expect("a table").subheadings().count();
    assert!(all.lines().count() > subheadings);
}

#[test]
fn tree_has_the_titles_of_the_edition() {
    let run = run(&["tree", "8517.1", "--edition", "2017"]);
    let phones = subheading("851712");
    assert!(run.stdout.contains(&format!("─ 8517.12  {phones}  [u]\n")), "{}", run.stdout);
    assert_eq!(run.stderr, "");
}

#[test]
fn tree_in_json_is_nested() {
    let json = run(&["tree", "0101", "--edition", "2022", "--format", "json"]).json();
    assert_eq!(json["edition"], "2022");
    let group = &json["tree"][0]["children"][0];
    assert_eq!((&group["level"], &group["code"]), (&json!("group"), &json!("0101.2")));
    let unit = json!({ "symbol": "u", "name": "pieces", "unece": "H87" });
    let title = subheading("010121");
    let leaf = json!({ "level": "subheading", "code": "010121", "title": title, "unit": unit });
    assert_eq!(group["children"][0], leaf);
}

#[test]
fn check_finds_what_is_malformed_and_what_is_unknown() {
    let run = run(&["check", "goods-2017.csv", "--edition", "2022"]);
    assert_eq!(run.status, 1);
    insta::assert_snapshot!(run.stdout, @r"
    goods-2017.csv:2: 8517.12: not in HS 2022; it is in the editions of 2007, 2012, 2017; nearest: 8517.11, 8517.13, 8517.14
    goods-2017.csv:4: 10121: odd number of digits; with a leading zero, which spreadsheets drop, it is 010121
    goods-2017.csv:5: 8517.99: not in HS 2022, nor in any other edition; nearest: 8517.79, 8517.71, 8517.69
    ");
    assert_eq!(run.stderr, "6 rows, 1 malformed, 2 not in HS 2022\n");
}

#[test]
fn check_in_json_is_one_document() {
    let json = run(&["check", "goods-2017.csv", "--date", "2021-06-30", "--format", "json"]).json();
    let of = |key: &str| json[key].as_str().unwrap_or_default().to_owned();
    assert_eq!((of("path"), of("column")), ("goods-2017.csv".to_owned(), "hs_code".to_owned()));
    assert_eq!(of("edition"), "2017");
    assert_eq!(json["summary"], json!({ "rows": 6, "malformed": 1, "unknown": 1 }));
    let finding = &json["findings"][0];
    assert_eq!((&finding["rule"], &finding["line"]), (&json!("malformed-code"), &json!(4)));
    assert_eq!((&finding["value"], &finding["suggestion"]), (&json!("10121"), &json!("010121")));
    let finding = &json["findings"][1];
    assert_eq!(finding["nearest"], json!(["851770", "851769", "851762"]));
}

#[test]
fn check_without_a_finding_is_silent_but_for_the_counts() {
    let arguments = ["check", "semicolons.csv", "--column", "Warennummer", "--edition", "2022"];
    let run = run(&arguments);
    assert_eq!((run.status, run.stdout.as_str()), (0, ""));
    assert_eq!(run.stderr, "2 rows, 0 malformed, 0 not in HS 2022\n");
}

#[test]
fn lines_are_counted_over_blank_ones_and_all_line_ends() {
    for input in ["\n\ncode,x\n\n0101\n\n01019,,,", "\r\n\r\ncode,x\r\n\r\n0101\r\n\r\n01019\r\n"] {
        let run = run_with_input(&["check", "-"], input.as_bytes());
        assert_eq!(
            run.stdout,
            "<stdin>:7: 01019: odd number of digits; only 0101.90 begins with its digits\n"
        );
    }
    let run = run_with_input(&["check", "-"], b"code,x\r\n01\r\n\"a\r\nb\",\xff");
    is_refused(&run, 2, "<stdin>:4: not UTF-8; save the file as UTF-8");
}

#[test]
fn a_file_without_readable_codes_is_refused() {
    for (file, reason) in [
        ("missing.csv", "missing.csv: no such file or folder; check the path"),
        (".", ".: is a folder; name a file in it"),
        ("latin-1.csv", "latin-1.csv:2: not UTF-8; save the file as UTF-8"),
        (
            "semicolons.csv",
            "semicolons.csv: no column has a common name for codes, such as code, HS code, HTS number, CN code, HSN or NCM; choose a column with --column: \
             `Artikel`, `Warennummer`, `Preis`",
        ),
    ] {
        is_refused(&run(&["check", file]), 2, reason);
    }
    let reason =
        "goods-2017.csv: there is no column `nr`; the columns are `article`, `hs_code`, `price`";
    is_refused(&run(&["check", "goods-2017.csv", "--column", "nr"]), 2, reason);
    is_refused(&convert(&["goods-2017.csv", "--column", "nr"]), 2, reason);
}

#[test]
fn a_file_of_the_wrong_shape_is_refused() {
    for (input, reason) in [
        (&b""[..], "the file is empty; begin with the names of the columns"),
        (
            b"0101\n",
            "the file begins with a code; add a line with the names of the columns before \
                     it",
        ),
        (b"\xff\xfec\0o\0d\0e\0", "the file is in UTF-16; save it as UTF-8"),
        (
            b"code,hs\n",
            "several columns may contain the codes; choose one with --column: `code`, `hs`",
        ),
    ] {
        let run = run_with_input(&["check", "-"], input);
        is_refused(&run, 2, &format!("<stdin>: {reason}"));
    }
    let arguments = ["convert", "-", "--from", "2017", "--to", "2022"];
    let run = run_with_input(&arguments, b"code,x\n01,3,4\n");
    // What was converted before is written: a table is not kept in memory.
    assert_eq!((run.status, run.stdout.lines().count()), (2, 1));
    assert_eq!(run.complaint(), format!("customs: <stdin>:2: {TOO_MANY_FIELDS}"));
}

const TOO_MANY_FIELDS: &str =
    "3 fields instead of 2 columns; put quotation marks around values that contain a delimiter";

#[test]
fn a_row_of_too_many_fields_is_a_finding_and_the_others_are_checked() {
    let table = b"code,x\n8517,1,4\n01,3\n0190,3\n";
    let run = run_with_input(&["check", "-", "--edition", "2022"], table);
    assert_eq!(run.status, 1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines[0], format!("<stdin>:2: {TOO_MANY_FIELDS}"));
    assert!(lines[1].starts_with("<stdin>:4: "), "{}", run.stdout);
    assert_eq!(lines.len(), 2);
    assert!(run.stderr.contains("3 rows, 1 malformed, 1 not in HS 2022"), "{}", run.stderr);
    let arguments = ["check", "-", "--edition", "2022", "--format", "json"];
    let json = run_with_input(&arguments, table).json();
    let finding = &json["findings"][0];
    assert_eq!((&finding["rule"], &finding["line"]), (&json!("too-many-fields"), &json!(2)));
}

#[test]
fn nothing_in_a_file_steers_the_terminal() {
    let run = run_with_input(&["check", "-"], b"code\n\x1b[31m01\n");
    assert_eq!(run.status, 1);
    assert!(!run.stdout.contains('\x1b'), "{}", run.stdout);
}

#[test]
fn the_help_of_every_command_has_examples() {
    for command in [
        &[][..],
        &["show"],
        &["search"],
        &["convert"],
        &["tree"],
        &["check"],
        &["compare"],
        &["why"],
    ] {
        let run = run(&[command, &["--help"]].concat());
        assert_eq!(run.status, 0);
        assert!(run.stdout.contains("Examples:\n  customs hs "), "{command:?}: {}", run.stdout);
    }
}

#[test]
fn wrong_arguments_exit_with_2() {
    for arguments in [
        &["show", "0101", "--edition", "2017", "--date", "2021-06-30"][..],
        &["show", "0101", "--edition", "2018"],
        &["show", "0101", "--date", "30.6.2021"],
        &["search", "horse", "--limit", "0"],
        &["search"],
        &["convert", "010121", "--from", "2017"],
        &["weigh"],
        &[],
    ] {
        let run = run(arguments);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(!run.stderr.is_empty());
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("in.csv"), generated()).expect("a file");
    for arguments in [
        &[&["convert", "in.csv"][..], &FROM_2017].concat()[..],
        &["check", "in.csv"],
        &["tree", "--depth", "9"],
        &["search", "parts"],
        &["show", "8517.13"],
    ] {
        let mut command = command(folder.path(), arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the command starts");
        drop(child.stdout.take());
        let run: Run = child.wait_with_output().expect("the command ends").into();
        assert_eq!(run.stderr, "", "{arguments:?}");
        assert!(run.status < 2, "{arguments:?}");
    }
}

#[test]
fn validate_by_a_day_of_2028_says_that_it_judges_by_a_draft() {
    let folder = crate::run::fixtures();
    let file = "rules/hs-edition-mismatch/holds.xml";
    let run = crate::run::run_in(&folder, &["validate", "--date", "2028-01-02", file]);
    assert!(run.status < 2, "{}", run.stderr);
    is_marked(&run.stderr);
    let today = crate::run::run_in(&folder, &["validate", "--date", "2026-01-31", file]);
    assert!(!today.stderr.contains("draft"), "{}", today.stderr);
}
