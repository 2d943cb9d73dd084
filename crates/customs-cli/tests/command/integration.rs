//! What a pipeline relies on: reports to files, baselines, expectations, `customs.toml`, rules chosen
//! by id, and the same result whatever the number of threads.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::run::{fixtures, run_in};

/// A folder with a message that has one error (two items, where it says three) and one without any.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let rule = fixtures().join("rules/goods-item-count");
    for (fixture, name) in [("fires.xml", "bad.xml"), ("holds.xml", "good.xml")] {
        fs::copy(rule.join(fixture), folder.path().join(name)).expect("a fixture");
    }
    folder
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("a temporary file");
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn several_reports_are_written_at_once() {
    let folder = folder();
    let run = run_in(
        folder.path(),
        &[
            "validate",
            "bad.xml",
            "good.xml",
            "--report",
            "sarif=findings.sarif",
            "--report",
            "html=report.html",
            "--report",
            "text=report.txt",
        ],
    );
    assert_eq!(run.status, 1);
    assert!(run.stdout.contains("error[goods-item-count]"), "{}", run.stdout);
    let sarif: Value = serde_json::from_str(&read(folder.path(), "findings.sarif")).expect("JSON");
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "goods-item-count");
    assert!(read(folder.path(), "report.html").contains("goods-item-count"));
    assert_eq!(read(folder.path(), "report.txt"), run.stdout);
}

#[test]
fn a_report_that_cannot_be_written_is_told_before_anything_is_checked() {
    let folder = folder();
    let run = run_in(folder.path(), &["validate", "bad.xml", "--report", "json=no/such/file.json"]);
    assert_eq!(run.status, 2);
    assert_eq!(run.stdout, "");
    assert!(run.complaint().contains("its folder does not exist"), "{}", run.stderr);
    let run = run_in(folder.path(), &["validate", "bad.xml", "--report", "word=report.doc"]);
    assert_eq!(run.status, 2);
    assert!(
        run.stderr.contains("`word` is not a format; the formats are text, concise"),
        "{}",
        run.stderr
    );
}

#[test]
fn with_a_baseline_only_new_findings_count() {
    let folder = folder();
    let baseline = ["validate", ".", "--baseline", "known.json"];
    let run = run_in(folder.path(), &baseline);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("write it with --update-baseline"), "{}", run.stderr);
    let run = run_in(folder.path(), &[&baseline[..], &["--update-baseline"]].concat());
    assert_eq!((run.status, run.stdout.as_str()), (0, ""));
    let stored: Value = serde_json::from_str(&read(folder.path(), "known.json")).expect("JSON");
    assert_eq!(stored["findings"][0]["path"], "bad.xml");
    let run = run_in(folder.path(), &baseline);
    assert_eq!(run.status, 0, "{}", run.stdout);
    assert_eq!(run.stdout, "2 files, 0 errors, 0 warnings, 1 known before\n");
    // The same fault stays known when lines move, another one is new.
    let moved = read(folder.path(), "bad.xml").replacen('\n', "\n\n\n", 1);
    write(folder.path(), "bad.xml", &moved);
    assert_eq!(run_in(folder.path(), &baseline).status, 0);
    let other = moved.replace(">3</GoodsItemQuantity>", ">4</GoodsItemQuantity>");
    write(folder.path(), "bad.xml", &other);
    let run = run_in(folder.path(), &baseline);
    assert_eq!(run.status, 1);
    assert!(run.stderr.contains("1 known finding not found again"), "{}", run.stderr);
}

#[test]
fn a_message_is_compared_with_what_is_expected_of_it() {
    let folder = folder();
    let expect = ["validate", ".", "--expect"];
    let run = run_in(folder.path(), &expect);
    assert_eq!(run.status, 1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines[0], "./bad.xml");
    assert!(lines[1].starts_with("  + 4:24 goods-item-count"), "{}", run.stdout);
    assert_eq!(lines[2], "2 files, 1 not as expected");
    let run = run_in(folder.path(), &[&expect[..], &["--update"]].concat());
    assert_eq!((run.status, run.stdout.as_str()), (0, "2 files, 1 expectation changed\n"));
    let run = run_in(folder.path(), &expect);
    assert_eq!((run.status, run.stdout.as_str()), (0, "2 files, all as expected\n"));
    write(folder.path(), "good.findings.json", r#"[{"rule":"too-long","xpath":"/MetaData"}]"#);
    let run = run_in(folder.path(), &expect);
    assert_eq!(run.status, 1);
    assert!(run.stdout.contains("  - -:- too-long /MetaData"), "{}", run.stdout);
}

#[test]
fn rules_are_chosen_by_id_or_group() {
    let folder = folder();
    let status = |arguments: &[&str]| {
        run_in(folder.path(), &[&["validate", "bad.xml"], arguments].concat()).status
    };
    assert_eq!(status(&["--exclude", "goods-item-count"]), 0);
    assert_eq!(status(&["--exclude", "too-long,standard"]), 0);
    assert_eq!(status(&["--include", "goods-item-count"]), 1);
    assert_eq!(status(&["--include", "format"]), 0);
    let run = run_in(folder.path(), &["validate", "bad.xml", "--exclude", "goods-item-cuont"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().ends_with("did you mean `goods-item-count`?"), "{}", run.stderr);
}

#[test]
fn some_findings_can_be_put_up_with() {
    let folder = folder();
    let status = |arguments: &[&str]| {
        run_in(folder.path(), &[&["validate", "."], arguments].concat()).status
    };
    assert_eq!(status(&["--max-findings", "1"]), 0);
    assert_eq!(status(&["--max-findings", "0"]), 1);
    assert_eq!(status(&["--fail-on", "never"]), 0);
}

#[test]
fn the_configuration_of_a_folder_above_is_found() {
    let folder = folder();
    let below = folder.path().join("a/b");
    fs::create_dir_all(&below).expect("a folder");
    write(
        folder.path(),
        "customs.toml",
        "paths = ['bad.xml']\n[rules]\ngoods-item-count = 'warning'\n",
    );
    let run = run_in(&below, &["validate"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(run.stdout.contains("../../bad.xml:4:24: warning[goods-item-count]"), "{}", run.stdout);
    // The command line comes first.
    assert_eq!(run_in(&below, &["validate", "--fail-on", "warning"]).status, 1);
    assert_eq!(run_in(&below, &["validate", "--no-config", "../../bad.xml"]).status, 1);
    write(folder.path(), "customs.toml", "paths = 'bad.xml'\n");
    let run = run_in(&below, &["validate"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("../../customs.toml: 1:9: "), "{}", run.stderr);
}

#[test]
fn a_profile_of_ones_own_extends_another() {
    let folder = folder();
    let profile = "id: house\ntitle: Our own\nextends: uk-dms-3.6\nrule: goods-item-count information\n\n\
                   Declaration/GoodsItemQuantity\t0..1\tn..1\n";
    write(folder.path(), "house.profile", profile);
    let run = run_in(folder.path(), &["validate", "bad.xml", "--profile", "house.profile"]);
    assert_eq!(run.status, 0, "{}", run.stdout);
    assert!(run.stdout.contains("information[goods-item-count]"), "{}", run.stdout);
    write(folder.path(), "house.profile", &profile.replace("item-count", "item-cuont"));
    let run = run_in(folder.path(), &["validate", "bad.xml", "--profile", "house.profile"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("there is no rule `goods-item-cuont`"), "{}", run.stderr);
}

#[test]
fn rules_are_listed_and_explained() {
    let folder = folder();
    let run = run_in(folder.path(), &["rules", "list"]);
    assert_eq!(run.status, 0);
    assert!(run.stdout.contains("goods-item-count"), "{}", run.stdout);
    let run = run_in(folder.path(), &["rules", "show", "goods-item-count"]);
    assert!(run.stdout.contains("known as: eu-ens 8206, uk-cds CDS11003"), "{}", run.stdout);
    assert!(run.stdout.contains("at: /Declaration/GoodsItemQuantity (42A.228)"), "{}", run.stdout);
    let run = run_in(folder.path(), &["rules", "export"]);
    let catalogue = run.json();
    let ids: Vec<_> =
        catalogue.as_array().expect("a list").iter().map(|rule| &rule["id"]).collect();
    assert!(ids.contains(&&Value::from("goods-item-count")));
    let run = run_in(folder.path(), &["rules", "show", "goods-item"]);
    assert_eq!(run.status, 2);
}

/// Ten thousand messages: every fixture of the rules, over and over.
fn many(folder: &Path, count: usize) {
    let mut fixtures_of_rules: Vec<_> = fs::read_dir(fixtures().join("rules"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path().join("fires.xml"))
        .filter(|path| path.exists())
        .collect();
    fixtures_of_rules.sort();
    let texts: Vec<String> =
        fixtures_of_rules.iter().map(|path| fs::read_to_string(path).expect("a fixture")).collect();
    for at in 0..count {
        let below = folder.join(format!("{:02}", at % 100));
        fs::create_dir_all(&below).expect("a folder");
        fs::write(below.join(format!("{at}.xml")), &texts[at % texts.len()]).expect("a file");
    }
}

#[test]
fn ten_thousand_messages_give_the_same_findings_whatever_the_number_of_threads() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    many(folder.path(), 10_000);
    let run = |jobs: &str| {
        let arguments = ["validate", ".", "--format", "concise", "--jobs", jobs];
        run_in(folder.path(), &[&arguments[..], &["--date", "2026-01-31"]].concat())
    };
    let (one, four) = (run("1"), run("4"));
    assert_eq!(one.status, 1, "{}", one.stderr);
    assert!(one.stdout == four.stdout, "the findings differ");
    assert!(one.stdout.lines().count() >= 10_000);
    let paths: Vec<&str> =
        one.stdout.lines().filter_map(|line| line.split_once(".xml:").map(|it| it.0)).collect();
    let mut sorted = paths.clone();
    sorted.sort_by_key(|path| std::path::PathBuf::from(format!("{path}.xml")));
    assert_eq!(paths, sorted);
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_number_of_messages() {
    use std::time::Duration;

    /// The most memory a run has used, in KiB, as far as the system told while it ran.
    fn peak(folder: &Path) -> u64 {
        let arguments = [
            "validate",
            ".",
            "--report",
            "html=/dev/null",
            "--report",
            "sarif=/dev/null",
            "--jobs",
            "2",
        ];
        let mut command = crate::run::command(folder, &arguments);
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        let mut child = command.spawn().expect("it runs");
        let mut peak = 0;
        while child.try_wait().expect("it can be asked").is_none() {
            let status = fs::read_to_string(format!("/proc/{}/status", child.id()));
            let found = status.ok().and_then(|text| {
                let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.to_owned();
                line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()
            });
            peak = found.unwrap_or(0).max(peak);
            std::thread::sleep(Duration::from_millis(2));
        }
        peak
    }

    let folder = tempfile::tempdir().expect("a temporary folder");
    many(folder.path(), 1_000);
    let few = peak(folder.path());
    many(folder.path(), 10_000);
    let all = peak(folder.path());
    assert!(few > 0, "nothing was measured");
    assert!(all < few + few / 2, "{few} KiB for 1,000 messages, {all} KiB for 10,000");
}
