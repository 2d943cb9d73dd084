//! The rules of books, those of authorities and that of a profile, are switched, listed and shown like the rules in code.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::run::{fixtures, run, run_in};

const OWN: &str = "\
id: own
title: Own
extends: ncts-cc015c
rule: own information

rule OWN-1 \"The LRN is not ours\" {
  check TransitOperation/LRN starts with \"OURS\" says \"the LRN is not one of ours\"
}
rule OWN-2 \"Not decided\" {
  not checked \"needs a register: that of jobs\"
}
";

/// A folder with a declaration that breaks some rules of transit, and a profile with rules of its own.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let text = fs::read_to_string(fixtures().join("transit/cc015c-full.xml")).expect("a fixture");
    let broken = text.replacen("<security>1<", "<security>0<", 1);
    fs::write(folder.path().join("broken.xml"), broken).expect("a file");
    fs::write(folder.path().join("own.profile"), OWN).expect("a file");
    folder
}

/// The rules of what is found, with the severity.
fn found(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let all = [&["validate", "broken.xml", "--format", "json"][..], arguments].concat();
    let run = run_in(folder, &all);
    assert!(run.status < 2, "{arguments:?}: {}", run.stderr);
    let report: Value = run.json();
    let findings = report["files"][0]["findings"].as_array().expect("findings").clone();
    let shown = |it: &Value| format!("{} {}", it["rule"], it["severity"]).replace('"', "");
    findings.iter().map(shown).collect()
}

#[test]
fn rules_of_the_book_of_an_authority_are_included_and_excluded_by_id_and_group() {
    let folder = folder();
    let all = found(folder.path(), &[]);
    assert!(all.len() > 1 && all.iter().all(|it| it.starts_with("ncts-")), "{all:?}");
    assert_eq!(found(folder.path(), &["--exclude", "ncts"]), [""; 0]);
    assert_eq!(found(folder.path(), &["--include", "ncts"]), all);
    assert_eq!(found(folder.path(), &["--include", "ncts-R0219"]), [""; 0]);
    let one = all[0].split(' ').next().expect("an id");
    assert_eq!(found(folder.path(), &["--include", one]), all[..1]);
    assert_eq!(found(folder.path(), &["--exclude", one]), all[1..]);
}

#[test]
fn rules_of_a_profile_of_a_user_are_included_and_excluded_too() {
    let folder = folder();
    let with = |arguments: &[&str]| {
        found(folder.path(), &[&["--profile", "own.profile"][..], arguments].concat())
    };
    assert_eq!(with(&["--exclude", "ncts"]), ["OWN-1 information"]);
    assert_eq!(with(&["--include", "OWN-1"]), ["OWN-1 information"]);
    assert_eq!(with(&["--exclude", "ncts,own"]), [""; 0]);
    let run = run_in(folder.path(), &["validate", "broken.xml", "--exclude", "OWN-1"]);
    assert!(run.status == 2 && run.stderr.contains("there is no rule `OWN-1`"), "{}", run.stderr);
}

#[test]
fn customs_toml_names_the_rules_of_books_and_a_misspelt_one_is_told_with_the_nearest() {
    let folder = folder();
    let config = |text: &str| fs::write(folder.path().join("customs.toml"), text).expect("a file");
    config("[rules]\nncts = 'warning'\n");
    let all = found(folder.path(), &[]);
    assert!(!all.is_empty() && all.iter().all(|it| it.ends_with(" warning")), "{all:?}");
    config("profile = 'own.profile'\nexclude = ['ncts']\n[rules]\nOWN-1 = 'warning'\n");
    assert_eq!(found(folder.path(), &[]), ["OWN-1 warning"]);
    config("[rules]\nncts-C00001 = 'off'\n");
    let run = run_in(folder.path(), &["validate", "broken.xml"]);
    assert_eq!(run.status, 2);
    let said = "there is no rule `ncts-C00001`; did you mean `ncts-C0001`?";
    assert!(run.stderr.contains(said), "{}", run.stderr);
}

#[test]
fn the_list_has_the_rules_of_the_books_of_a_profile_and_says_which_are_not_checked() {
    let folder = folder();
    let listed = run_in(folder.path(), &["rules", "list", "--profile", "own.profile"]).stdout;
    let line = |id: &str| {
        let mut lines = listed.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
        lines.find(|words| words.first() == Some(&id)).map(|words| words.join(" "))
    };
    let text = |it: &str| Some(it.to_owned());
    assert_eq!(line("OWN-1"), text("OWN-1 information The LRN is not ours"));
    assert_eq!(line("OWN-2"), text("OWN-2 not checked needs a register: that of jobs"));
    assert!(line("ncts-C0001").is_some_and(|line| line.starts_with("ncts-C0001 error ")));
    assert!(listed.contains("(group `ncts`)") && listed.contains("(group `own`)"), "{listed}");
    let json = run(&["rules", "list", "--profile", "ncts-cc015c", "--format", "json"]).json();
    let rules = json.as_array().expect("rules");
    let open: Vec<_> = rules.iter().filter(|it| it["not_checked"].is_string()).collect();
    assert!(!open.is_empty() && open.iter().all(|it| it["group"] == "ncts"));
}

#[test]
fn the_name_of_a_book_shows_what_it_decides_and_what_not() {
    let book = run(&["rules", "show", "ncts", "--format", "json"]).json();
    let kinds = book["kinds"].as_array().expect("kinds");
    let names: Vec<_> = kinds.iter().map(|it| it["kind"].as_str().expect("a name")).collect();
    let expected =
        ["decided", "needs another message", "needs a register", "not decidable by a program"];
    assert_eq!(names, expected);
    let count = |it: &Value| it["codes"].as_array().map_or(0, Vec::len) as u64;
    assert!(kinds.iter().all(|it| it["count"] == count(it)), "{book}");
    assert_eq!(kinds.iter().map(count).sum::<u64>(), book["rules"].as_u64().expect("a number"));
    let text = run(&["rules", "show", "ncts"]).stdout;
    let first = kinds[0]["codes"][0].as_str().expect("a code");
    let head = format!(
        "  decided                         {:4}\n    {first} ",
        kinds[0]["count"].as_u64().expect("a number")
    );
    assert!(text.contains(&head), "{text}");
    let folder = folder();
    let own = run_in(folder.path(), &["rules", "show", "own", "--profile", "own.profile"]).stdout;
    assert!(own.starts_with("own: 2 rules\n"), "{own}");
}

/// A book of a user, with a rule that the full declaration of transit breaks.
fn book(examples: &str) -> String {
    format!(
        "rule R1 \"The LRN is not ours\" {{\n  code \"8137\"\n  hint \"begin it with OURS\"\n{examples}  \
         check TransitOperation/LRN starts with \"OURS\" says \"the LRN is not one of ours\"\n}}\n"
    )
}

/// What `customs rules check` does with a book of this name, whose examples are the declaration with its LRN and with another one.
fn checked(name: &str, text: &str) -> (i32, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let full = fs::read_to_string(fixtures().join("transit/cc015c-full.xml")).expect("a fixture");
    let ours = full.replacen("<LRN>LARKMOOR", "<LRN>OURS", 1);
    for (file, text) in [("full.xml", &*full), ("ours.xml", &*ours), (name, text)] {
        fs::write(folder.path().join(file), text).expect("a file");
    }
    let run = run_in(folder.path(), &["rules", "check", name]);
    (run.status, run.stdout + &run.stderr)
}

#[test]
fn the_examples_of_a_book_are_judged_by_it_though_no_profile_names_it() {
    let right = "  example good \"ours.xml\"\n  example bad \"full.xml\"\n";
    let (status, told) = checked("own.rules", &book(right));
    assert!(status == 0 && told.contains("2 examples, 0 wrong"), "{told}");
    let (status, told) = checked("own.rules", &book("  example good \"full.xml\"\n"));
    assert_eq!(status, 1, "{told}");
    assert!(told.contains("full.xml violates the rule own-R1"), "{told}");
    let (status, told) = checked("own.rules", &book("  example bad \"ours.xml\"\n"));
    assert!(status == 1 && told.contains("ours.xml follows the rule own-R1"), "{told}");
}

#[test]
fn the_examples_of_a_book_of_an_authority_are_judged_by_the_file_and_not_by_what_is_built_in() {
    // The book of this name that is built in has a rule R0990, which demands something else.
    let text = book("  example good \"full.xml\"\n").replace("R1", "R0990");
    let (status, told) = checked("ncts.rules", &text);
    assert!(status == 1 && told.contains("full.xml violates the rule ncts-R0990"), "{told}");
}

#[test]
fn an_example_that_a_rule_is_not_about_is_told() {
    let text = book("  example good \"full.xml\"\n").replace("{\n  code", "{\n  in CC013C\n  code");
    let (status, told) = checked("own.rules", &text);
    assert!(status == 2 && told.contains("own-R1 is not about `CC015C`"), "{told}");
}

#[test]
fn the_code_of_the_authority_is_in_every_report() {
    let folder = folder();
    let profile = OWN.replace(
        "\"The LRN is not ours\" {\n",
        "\"The LRN is not ours\" {\n  code \"8137\"\n  example bad \"bad.xml\"\n",
    );
    fs::write(folder.path().join("own.profile"), profile).expect("a file");
    let report = |format: &str| {
        let only = ["--profile", "own.profile", "--include", "OWN-1", "--format", format];
        run_in(folder.path(), &[&["validate", "broken.xml"][..], &only].concat())
    };
    for format in ["text", "concise", "junit", "github", "gitlab", "markdown"] {
        let shown = report(format).stdout;
        assert!(shown.contains("(code 8137)"), "{format}: {shown}");
    }
    assert!(report("html").stdout.contains("\"8137\""));
    assert_eq!(report("json").json()["files"][0]["findings"][0]["code"], "8137");
    let log = &report("sarif").json()["runs"][0];
    assert_eq!(log["results"][0]["properties"]["code"], "8137");
    let at = log["results"][0]["ruleIndex"].as_u64().expect("an index");
    let rule = &log["tool"]["driver"]["rules"][usize::try_from(at).expect("fits")];
    assert_eq!(rule["properties"]["code"], "8137");
    let help = rule["help"]["text"].as_str().expect("a text");
    assert!(help.contains("- `TransitOperation/LRN` "), "{help}");
    assert!(help.contains("Wrong: bad.xml"), "{help}");
    let page = report("html").stdout;
    assert!(page.contains("Messages that violate it: bad.xml"), "{page}");
}

#[test]
fn a_rule_of_a_book_is_explained_by_its_code_and_by_its_id() {
    let by_code = run(&["explain", "C0130"]).stdout;
    let demand = "`otherGuaranteeReference` is required";
    assert!(by_code.contains("as ncts-C0130: ") && by_code.contains(demand), "{by_code}");
    let by_id = run(&["explain", "ncts-C0130"]).stdout;
    assert!(by_id.starts_with("ncts-C0130: ") && by_id.contains(demand), "{by_id}");
    assert!(by_id.contains("Guarantee/guaranteeType"), "{by_id}");
    let shown = run(&["rules", "show", "ncts-C0130"]).stdout;
    assert!(shown.contains("  at: Guarantee, Guarantee/guaranteeType"), "{shown}");
}
