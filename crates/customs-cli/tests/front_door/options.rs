//! `--ignore`, `--verbose`, `--profile`, `--expect`, `--baseline` and `customs.toml` over files that hold
//! any number of messages.

use crate::samples::{
    Folder, broken, declaration, enveloped, findings, message, response, summary,
};

const PAGE: &str = "<html><body>Hello</body></html>\n";

/// A folder with two good messages, and what else is in folders.
fn folder() -> Folder {
    Folder::of(&[
        ("in/a.xml", &message(1)),
        ("in/b.xml", &response(2)),
        ("in/bad.xml", &broken()),
        ("in/page.xml", PAGE),
        ("in/old/bad.xml", "<<<"),
        ("in/settings.json", "{ \"colour\": \"blue\" }\n"),
        ("in/notes.txt", "nothing"),
    ])
}

#[test]
fn files_that_match_are_left_out() {
    let folder = folder();
    for (patterns, status, expected) in [
        (&["bad.xml"][..], 0, "2 files, 0 errors, 0 warnings"),
        (&["*/bad.xml"], 0, "2 files, 0 errors, 0 warnings"),
        (&["in/old/*"], 1, "3 files, 2 errors, 0 warnings"),
        (&["in/old/*", "in/bad.xml"], 0, "2 files, 0 errors, 0 warnings"),
        (&["**/old/**", "bad.*", "b.xml"], 0, "1 file, 0 errors, 0 warnings"),
    ] {
        let ignore = patterns.iter().flat_map(|pattern| ["--ignore", pattern]);
        let arguments: Vec<_> = ignore.chain(["in"]).collect();
        let run = folder.validate(&arguments);
        assert_eq!((run.status, summary(&run)), (status, expected), "{patterns:?}: {}", run.stderr);
        // What is left out is not spoken of.
        assert!(!run.stderr.contains("bad.xml"), "{}", run.stderr);
    }
}

#[test]
fn a_pattern_that_is_none_is_refused() {
    let run = folder().validate(&["--ignore", "a[", "in"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(run.complaint().contains("`a[` is not a pattern"), "{}", run.stderr);
}

#[test]
fn the_configuration_can_leave_files_out_and_the_command_line_comes_first() {
    let folder = folder();
    folder.put("customs.toml", b"paths = ['in']\ndate = 2026-03-05\nignore = ['bad.xml']\n");
    let run = folder.run(&["validate"]);
    assert_eq!((run.status, summary(&run)), (0, "2 files, 0 errors, 0 warnings"), "{}", run.stderr);
    let run = folder.run(&["validate", "--ignore", "in/old/*"]);
    assert_eq!((run.status, summary(&run)), (1, "3 files, 2 errors, 0 warnings"), "{}", run.stderr);
}

#[test]
fn files_that_are_no_messages_are_counted_and_named_if_asked_for() {
    let folder = Folder::of(&[("good.xml", &message(1))]);
    for number in 0..30 {
        folder.put(&format!("page-{number:02}.xml"), PAGE.as_bytes());
    }
    let run = folder.validate(&["."]);
    assert_eq!((run.status, summary(&run)), (0, "1 file, 0 errors, 0 warnings"));
    assert!(run.stderr.starts_with("30 files are not customs messages"), "{}", run.stderr);
    assert!(run.complaint().contains("--verbose"), "{}", run.stderr);
    for option in ["--verbose", "-v"] {
        let run = folder.validate(&[option, "."]);
        assert_eq!(run.status, 0);
        let mut lines = run.stderr.lines();
        for number in 0..30 {
            let line = lines.next().unwrap_or_default();
            assert!(line.contains(&format!("page-{number:02}.xml: ")), "{line}");
        }
        assert_eq!(lines.next(), None);
    }
}

#[test]
fn the_profile_of_declarations_leaves_responses_to_their_own_and_says_so_once() {
    let folder = Folder::of(&[
        ("a.xml", &message(1)),
        ("b.xml", &response(2)),
        ("c.xml", &enveloped("", &response(3))),
        ("d.xml", &format!("<box>\n{}{}</box>\n", declaration(4), response(5))),
    ]);
    let run = folder.validate(&["--profile", "uk-dms-3.6", "--format", "json", "."]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    let report = run.json();
    let profiles: Vec<_> = report["files"]
        .as_array()
        .expect("files")
        .iter()
        .map(|file| file["profile"].as_str().expect("a profile"))
        .collect();
    let (own, other) = ("uk-dms-3.6", "uk-dms-3.6-response");
    assert_eq!(profiles, [own, other, other, own, other]);
    assert!(run.complaint().contains("not covered by `uk-dms-3.6`: 3 messages"), "{}", run.stderr);

    // The configuration can say it as well.
    folder.put("customs.toml", b"profile = 'uk-dms-3.6'\ndate = 2026-03-05\n");
    let configured = folder.run(&["validate", "--format", "json", "."]);
    assert_eq!((configured.status, configured.stderr), (0, run.stderr));
}

#[test]
fn nothing_is_said_of_a_profile_that_is_about_all_messages() {
    let folder = Folder::of(&[("a.xml", &message(1)), ("b.xml", &declaration(2))]);
    let run = folder.validate(&["--profile", "uk-dms-3.6", "."]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
}

/// A file of three messages of which the second is broken.
fn several() -> String {
    format!("<box>\n{}{}{}</box>\n", declaration(1), broken(), declaration(3))
}

#[test]
fn what_is_expected_of_a_file_of_several_messages_is_written_and_held_against_it() {
    let folder = Folder::of(&[("batch.xml", &several())]);
    let update = folder.validate(&["--expect", "--update", "batch.xml"]);
    assert_eq!(update.status, 0, "{}{}", update.stdout, update.stderr);
    let expected = folder.get("batch.findings.json");
    for what in ["unknown-element", "too-long", "wrapped-message"] {
        assert!(expected.contains(what), "{expected}");
    }
    let holds = folder.validate(&["--expect", "."]);
    assert_eq!((holds.status, holds.stderr.as_str()), (0, ""), "{}", holds.stdout);

    // The third message gets worse.
    folder.put(
        "batch.xml",
        several().replacen("<GoodsItemQuantity>1", "<Shape/><GoodsItemQuantity>1", 2).as_bytes(),
    );
    let fails = folder.validate(&["--expect", "batch.xml"]);
    assert_eq!(fails.status, 1, "{}", fails.stdout);
    assert!(fails.stdout.contains("Shape"), "{}", fails.stdout);

    // The second message is mended.
    folder.put("batch.xml", several().replace("  <Colour/>\n", "").as_bytes());
    let fails = folder.validate(&["--expect", "batch.xml"]);
    assert_eq!(fails.status, 1, "{}", fails.stdout);
    assert!(fails.stdout.contains("unknown-element"), "{}", fails.stdout);
}

#[test]
fn known_findings_of_a_file_of_several_messages_do_not_count_and_new_ones_do() {
    let folder = Folder::of(&[("batch.xml", &several())]);
    let arguments = ["--baseline", "known.json", "--update-baseline", "batch.xml"];
    assert_eq!(folder.validate(&arguments).status, 0);
    let check = || folder.validate(&["--baseline", "known.json", "batch.xml"]);
    let run = check();
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    assert!(summary(&run).contains("3 messages, 0 errors"), "{}", run.stdout);

    // The same fault in another message is a new one.
    folder.put(
        "batch.xml",
        several().replace("<TypeCode>IMA<", "<Colour/><TypeCode>IMA<").as_bytes(),
    );
    let run = check();
    assert_eq!(run.status, 1, "{}", run.stdout);
    let errors = findings(&run).into_iter().filter(|it| it.ends_with("unknown-element"));
    assert_eq!(errors.count(), 2, "{}", run.stdout);
    assert!(summary(&run).contains("2 errors"), "{}", run.stdout);
}

#[test]
fn the_most_findings_that_are_tolerated_are_counted_over_all_messages() {
    let text = format!("<box>\n{}{}</box>\n", broken(), broken());
    let folder = Folder::of(&[("batch.xml", &text)]);
    let status = |most: &str| folder.validate(&["--max-findings", most, "batch.xml"]).status;
    assert_eq!([status("3"), status("4")], [1, 0]);
}

#[test]
fn an_answer_is_given_to_one_message_alone() {
    let folder = Folder::of(&[("batch.xml", &several()), ("one.xml", &message(1))]);
    let run = folder.validate(&["--response", "batch.xml"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(run.complaint().contains("more than one message"), "{}", run.stderr);
    assert_eq!(folder.validate(&["--response", "one.xml"]).status, 0);
}
