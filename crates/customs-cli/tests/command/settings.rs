//! What the command line and `customs.toml` can say of a run of `customs validate`: formats, colours, totals, statistics, and
//! the settings themselves.

use std::fs;
use std::path::Path;

use crate::run::{command, fixtures, run_in};

/// A folder with two messages that have one error each, and one without any.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let rules = fixtures().join("rules");
    for (fixture, name) in [
        ("goods-item-count/fires.xml", "count.xml"),
        ("net-le-gross/fires.xml", "mass.xml"),
        ("goods-item-count/holds.xml", "good.xml"),
    ] {
        fs::copy(rules.join(fixture), folder.path().join(name)).expect("a fixture");
    }
    folder
}

fn configure(folder: &Path, text: &str) {
    fs::write(folder.join("customs.toml"), text).expect("a temporary file");
}

#[test]
fn the_format_of_the_output_can_be_configured_and_the_command_line_comes_first() {
    let folder = folder();
    configure(folder.path(), "output-format = 'concise'\n");
    let run = run_in(folder.path(), &["validate", "count.xml"]);
    assert!(run.stdout.starts_with("count.xml:4:24: error[goods-item-count]: "), "{}", run.stdout);
    assert!(!run.stdout.contains(" | "), "{}", run.stdout);
    let run = run_in(folder.path(), &["validate", "count.xml", "--format", "json"]);
    assert_eq!(run.json()["summary"]["errors"], 1);
}

#[test]
fn colours_are_shown_where_that_was_chosen() {
    let folder = folder();
    let is_coloured = |arguments: &[&str], no_color: bool| {
        let mut command = command(folder.path(), &[&["validate", "count.xml"], arguments].concat());
        if no_color {
            command.env("NO_COLOR", "1");
        }
        let output = command.output().expect("the command starts");
        String::from_utf8(output.stdout).expect("UTF-8").contains('\x1b')
    };
    // Standard output is a pipe here.
    assert!(!is_coloured(&[], false));
    assert!(is_coloured(&["--color", "always"], false));
    assert!(is_coloured(&["--color", "always"], true));
    configure(folder.path(), "color = 'always'\n");
    assert!(is_coloured(&[], false));
    assert!(!is_coloured(&["--color", "never"], false));
    assert!(!is_coloured(&["--color", "auto"], false));
    // Colours are none of a format for programs.
    assert!(!is_coloured(&["--format", "concise"], false));
}

#[test]
fn a_quiet_run_prints_findings_and_what_was_not_checked() {
    let folder = folder();
    fs::write(folder.path().join("list.json"), "[]").expect("a temporary file");
    for format in ["text", "concise"] {
        let quiet = run_in(folder.path(), &["validate", ".", "-q", "--format", format]);
        let loud = run_in(folder.path(), &["validate", ".", "--format", format]);
        assert_eq!(quiet.status, 1);
        let (findings, totals) = loud.stdout.split_once("3 files, 2 errors").expect("totals");
        assert_eq!(quiet.stdout, findings);
        assert!(!totals.is_empty());
        assert!(quiet.stderr.contains("1 file is not a customs message"), "{}", quiet.stderr);
    }
    let run = run_in(folder.path(), &["validate", "good.xml", "--quiet"]);
    assert_eq!((run.status, &*run.stdout, &*run.stderr), (0, "", ""));
    let run = run_in(folder.path(), &["validate", "good.xml", "-q", "--format", "json"]);
    assert_eq!(run.json()["summary"]["files"], 1);
    let run = run_in(folder.path(), &["validate", "missing.xml", "--quiet"]);
    assert!(run.complaint().contains("no such file"), "{}", run.stderr);
    // A report to a file is whole.
    let report = ["validate", ".", "-q", "--report", "text=report.txt"];
    run_in(folder.path(), &report);
    let text = fs::read_to_string(folder.path().join("report.txt")).expect("the report");
    assert!(text.contains("3 files, 2 errors"), "{text}");
}

#[test]
fn statistics_count_the_findings_of_each_rule() {
    let folder = folder();
    fs::copy(folder.path().join("mass.xml"), folder.path().join("again.xml")).expect("a copy");
    let table = "findings  files  rule\n       2      2  error[net-le-gross]\n       1      1  error[goods-item-count]\n";
    for format in ["text", "concise"] {
        for (quiet, end) in [(&[][..], "4 files, 3 errors, 0 warnings\n"), (&["--quiet"], "")] {
            let statistics = ["validate", ".", "--statistics", "--format", format];
            let run = run_in(folder.path(), &[&statistics[..], quiet].concat());
            assert!(run.stdout.ends_with(&format!("{table}{end}")), "{}", run.stdout);
        }
    }
    let statistics =
        |format| run_in(folder.path(), &["validate", ".", "--statistics", "--format", format]);
    let report = statistics("json").json();
    let rules = &report["summary"]["statistics"];
    assert_eq!(rules[0]["rule"], "net-le-gross");
    assert_eq!((&rules[0]["findings"], &rules[0]["files"]), (&2.into(), &2.into()));
    assert_eq!(rules[1]["severity"], "error");
    let last = statistics("jsonl").stdout.lines().last().map(str::to_owned).expect("a line");
    let last: serde_json::Value = serde_json::from_str(&last).expect("JSON");
    assert_eq!(last["summary"]["statistics"], *rules);
    // Where a format has no place for them, they are said elsewhere.
    let sarif = statistics("sarif");
    assert_eq!(sarif.stderr, table);
    assert!(sarif.json()["runs"].is_array());
    // Several messages of a file are one file.
    let text = fs::read_to_string(folder.path().join("mass.xml")).expect("a message");
    let message = &text[text.find("?>").map_or(0, |at| at + 2)..];
    let several = format!("<Batch>{message}{message}</Batch>");
    fs::write(folder.path().join("several.xml"), several).expect("a temporary file");
    let two = ["validate", "several.xml", "--statistics", "--format", "json"];
    let rules = &run_in(folder.path(), &two).json()["summary"]["statistics"];
    assert_eq!((&rules[0]["findings"], &rules[0]["files"]), (&2.into(), &1.into()));
}

#[test]
fn settings_are_shown_with_their_origins() {
    let folder = folder();
    let below = folder.path().join("below");
    fs::create_dir(&below).expect("a folder");
    configure(
        folder.path(),
        "paths = ['.']\nprofile = 'uk-dms-3.6'\nfail-on = 'warning'\nignore = ['mass.xml']\n\
         [rules]\nseal-unique = 'off'\n[limits]\nmax-depth = 9\n",
    );
    let arguments = ["validate", "--show-settings", "--fail-on", "never", "--max-items", "7"];
    let run = run_in(&below, &arguments);
    assert_eq!((run.status, &*run.stderr), (0, ""));
    for line in [
        "profile: uk-dms-3.6 (../customs.toml)",
        "fail-on: never (command line)",
        "date: the date of acceptance of a message, else today (default)",
        "output-format: text (default)",
        "rules.seal-unique: off (../customs.toml)",
        "limits.max-depth: 9 (../customs.toml)",
        "limits.max-items: 7 (command line)",
        "limits.max-name: 1000 (default)",
        "ignore: mass.xml (../customs.toml)",
        "2 files to check",
        "1 file left out",
        "  .././mass.xml",
    ] {
        assert!(run.stdout.lines().any(|it| it == line), "{line}\n{}", run.stdout);
    }
    let shown = run_in(&below, &[&arguments[..], &["--format", "json"]].concat()).json();
    assert_eq!(shown["configuration"], "../customs.toml");
    let settings = shown["settings"].as_array().expect("settings");
    let setting = |name: &str| settings.iter().find(|it| it["name"] == name).expect("a setting");
    assert_eq!(setting("fail-on")["value"], "never");
    assert_eq!(setting("fail-on")["origin"], "command line");
    assert_eq!(setting("max-findings")["value"], 0);
    assert!(setting("baseline")["value"].is_null());
    assert_eq!(shown["ignoredFiles"].as_array().map(Vec::len), Some(1));
}

#[test]
fn findings_are_ignored_by_file_and_counted() {
    let folder = folder();
    let below = folder.path().join("old");
    fs::create_dir(&below).expect("a folder");
    for name in ["count.xml", "mass.xml"] {
        fs::copy(folder.path().join(name), below.join(name)).expect("a copy");
    }
    configure(
        folder.path(),
        "[per-file-ignores]\n'old/*' = ['goods-item-count']\n'mass.xml' = ['standard']\n",
    );
    let run = run_in(folder.path(), &["validate", "."]);
    assert_eq!(run.status, 1);
    assert!(run.stdout.starts_with("./count.xml:4:24: error[goods-item-count]"), "{}", run.stdout);
    assert!(run.stdout.ends_with("5 files, 1 error, 0 warnings, 3 ignored\n"), "{}", run.stdout);
    // From elsewhere it is the same.
    let run = run_in(&below, &["validate", "."]);
    assert_eq!((run.status, &*run.stdout), (0, "2 files, 0 errors, 0 warnings, 2 ignored\n"));
    for (format, said) in [
        ("concise", "2 ignored"),
        ("github", "2 ignored"),
        ("markdown", "2 ignored"),
        ("json", "\"ignored\":2"),
        ("jsonl", "\"ignored\":\"settings\""),
        ("sarif", "\"suppressions\":[{\"kind\":\"external\"}]"),
        ("html", "<dt>ignored</dt><dd>2</dd>"),
    ] {
        let run = run_in(&below, &["validate", ".", "--format", format]);
        assert_eq!(run.status, 0);
        assert!(run.stdout.contains(said), "{format}: {}", run.stdout);
    }
    let run = run_in(&below, &["validate", ".", "--statistics"]);
    assert!(!run.stdout.contains("findings"), "{}", run.stdout);
}

#[test]
fn a_name_that_no_rule_has_is_refused_where_findings_are_ignored_by_file() {
    let folder = folder();
    configure(folder.path(), "[per-file-ignores]\n'*.xml' = ['goods-item-cuont']\n");
    let run = run_in(folder.path(), &["validate", "."]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("did you mean `goods-item-count`?"), "{}", run.stderr);
    configure(folder.path(), "[per-file-ignores]\n'[' = ['goods-item-count']\n");
    let run = run_in(folder.path(), &["validate", "."]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("per-file-ignores: `[` is not a pattern"), "{}", run.stderr);
}

#[test]
fn what_was_not_checked_is_never_ignored() {
    let folder = folder();
    fs::write(folder.path().join("broken.xml"), "<MetaData><Declaration>").expect("a file");
    configure(folder.path(), "[per-file-ignores]\n'*' = ['all']\n");
    let run = run_in(folder.path(), &["validate", "."]);
    assert_eq!(run.status, 1);
    assert!(run.stdout.contains("error[unreadable-message]"), "{}", run.stdout);
    assert!(run.stdout.ends_with("2 ignored, 1 not readable\n"), "{}", run.stdout);
    configure(folder.path(), "[per-file-ignores]\n'*' = ['unreadable-message']\n");
    let run = run_in(folder.path(), &["validate", "."]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("cannot be ignored"), "{}", run.stderr);
}

/// A folder with a message whose count of items is wrong, and a comment before that count, before the root, or behind it.
fn with_comment(comment: &str, before: &str) -> tempfile::TempDir {
    let folder = folder();
    let text = fs::read_to_string(folder.path().join("count.xml")).expect("a message");
    let at = text.find(before).expect("a place");
    let text = format!("{}{comment}{}", &text[..at], &text[at..]);
    fs::write(folder.path().join("commented.xml"), text).expect("a temporary file");
    folder
}

const COMMENT: &str = "<!-- customs: ignore goods-item-count (agreed) -->";

#[test]
fn a_comment_ignores_findings_in_the_next_element_where_that_is_switched_on() {
    for before in ["<GoodsItemQuantity", "<MetaData"] {
        let folder = with_comment(COMMENT, before);
        let run = |arguments: &[&str]| {
            run_in(folder.path(), &[&["validate", "commented.xml"], arguments].concat())
        };
        let off = run(&[]);
        assert_eq!(off.status, 1, "{}", off.stdout);
        let said = "1 message with comments that ask to ignore findings; --inline-ignores respects \
                    them";
        assert_eq!(off.complaint(), said);
        let on = run(&["--inline-ignores"]);
        assert_eq!((on.status, &*on.stderr), (0, ""));
        assert_eq!(on.stdout, "1 file, 0 errors, 0 warnings, 1 ignored\n");
        let sarif = run(&["--inline-ignores", "--format", "sarif"]).json();
        let result = &sarif["runs"][0]["results"][0];
        assert_eq!(result["suppressions"][0]["kind"], "inSource");
        configure(folder.path(), "inline-ignores = true\n");
        assert_eq!(run(&[]).status, 0);
        assert_eq!(run(&["--no-inline-ignores"]).status, 1);
    }
}

#[test]
fn a_comment_ignores_nothing_elsewhere_and_that_is_said() {
    let folder = with_comment(COMMENT, "<FunctionCode");
    let run = run_in(folder.path(), &["validate", "commented.xml", "--inline-ignores"]);
    assert_eq!(run.status, 1);
    assert!(
        run.stdout.contains("information[unused-ignore]: no finding of `goods-item-count`"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("error[goods-item-count]"), "{}", run.stdout);
    let exclude = ["validate", "commented.xml", "--inline-ignores", "--exclude", "unused-ignore"];
    let run = run_in(folder.path(), &exclude);
    assert!(!run.stdout.contains("unused-ignore"), "{}", run.stdout);
}

#[test]
fn a_comment_that_names_no_rule_is_told_with_the_nearest_one() {
    let comment = "<!-- customs: ignore goods-item-cuont --><!-- customs: ingore seal-unique -->";
    let folder = with_comment(comment, "<GoodsItemQuantity");
    let run = run_in(folder.path(), &["validate", "commented.xml", "--inline-ignores"]);
    assert_eq!(run.status, 1);
    for said in [
        "warning[unknown-ignore]: there is no rule `goods-item-cuont`",
        "help: did you mean `goods-item-count`?",
        "warning[unknown-ignore]: the comment names no rule to ignore",
    ] {
        assert!(run.stdout.contains(said), "{said}\n{}", run.stdout);
    }
}

#[test]
fn a_comment_before_several_messages_is_about_all_of_them() {
    let folder = folder();
    let text = fs::read_to_string(folder.path().join("count.xml")).expect("a message");
    let message = &text[text.find("<MetaData").expect("a root")..];
    let write = |text: String| fs::write(folder.path().join("several.xml"), text).expect("a file");
    let validate = ["validate", "several.xml", "--inline-ignores"];
    write(format!("{COMMENT}<Batch>{message}{message}</Batch>"));
    let run = run_in(folder.path(), &validate);
    assert!(
        run.stdout.ends_with("2 messages, 0 errors, 2 warnings, 2 ignored\n"),
        "{}",
        run.stdout
    );
    write(format!("<Batch>{message}{COMMENT}{message}</Batch>"));
    let run = run_in(folder.path(), &validate);
    assert!(run.stdout.ends_with("2 messages, 1 error, 2 warnings, 1 ignored\n"), "{}", run.stdout);
    assert!(run.stdout.contains("in message 1 of 2"), "{}", run.stdout);
}

#[test]
fn a_comment_for_the_check_is_no_comment_that_is_left_out() {
    let folder = with_comment(COMMENT, "<GoodsItemQuantity");
    let run = run_in(folder.path(), &["convert", "commented.xml", "--to", "json"]);
    assert!(!run.stderr.contains("comment"), "{}", run.stderr);
}

#[test]
fn a_baseline_holds_in_any_folder_and_when_items_move() {
    let folder = folder();
    let below = folder.path().join("below");
    fs::create_dir(&below).expect("a folder");
    configure(folder.path(), "paths = ['.']\nbaseline = 'known.json'\n");
    let run = run_in(&below, &["validate", "--update-baseline"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let stored = fs::read_to_string(folder.path().join("known.json")).expect("the baseline");
    assert!(stored.contains("\"path\":\"count.xml\""), "{stored}");
    for from in [folder.path(), &below] {
        let run = run_in(from, &["validate"]);
        assert_eq!(
            (run.status, &*run.stdout),
            (0, "3 files, 0 errors, 0 warnings, 2 known before\n")
        );
    }
    // A finding that is known stays so when another item comes before its own, and a second one is new.
    let text = fs::read_to_string(folder.path().join("mass.xml")).expect("a message");
    let item = "<GovernmentAgencyGoodsItem>";
    let begin = text.find(item).expect("an item");
    let end_tag = "</GovernmentAgencyGoodsItem>";
    let end = text.find(end_tag).expect("its end") + end_tag.len();
    let whole = &text[begin..end];
    let sound = whole.replace(">12.501<", ">12.4<");
    let write = |items: &str| {
        let moved = format!("{}{items}{}", &text[..begin], &text[end..]);
        fs::write(folder.path().join("mass.xml"), moved).expect("a temporary file");
        run_in(folder.path(), &["validate", "--include", "net-le-gross"])
    };
    let run = write(&format!("{sound}{whole}"));
    assert_eq!(run.status, 0, "{}", run.stdout);
    let run = write(&format!("{whole}{whole}"));
    assert!(run.stdout.contains("1 error, 0 warnings, 1 known before"), "{}", run.stdout);
}

#[test]
fn a_baseline_of_an_older_version_is_refused_with_what_to_do() {
    let folder = folder();
    let old = "{\"version\": 1, \"findings\": []}";
    fs::write(folder.path().join("known.json"), old).expect("a temporary file");
    let run = run_in(folder.path(), &["validate", ".", "--baseline", "known.json"]);
    assert_eq!(run.status, 2);
    let said = "known.json: the version is 1, not 2; rewrite it with --update-baseline";
    assert!(run.complaint().ends_with(said), "{}", run.stderr);
}
