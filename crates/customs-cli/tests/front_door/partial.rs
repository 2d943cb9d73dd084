//! Complete or partial: what analyses messages takes complete ones. Of one that cannot be read completely
//! it says what is wrong and where, and ends with 2; nothing that was not sent is ever worked on.

use std::fs;
use std::path::Path;

use customs_message::{Profiles, Reader, decode};

use crate::run::{Run, fixtures, names, run};
use crate::samples::Folder;

const ALERT: &str = "alerts/instruments.xml";
const EXPORT: &str = "valid/one-item-export.xml";
const AMENDMENT: &str = "valid/amendment.xml";
const REPORT: &str = "exchange/trade-flow-report-full.xml";

/// The fixtures of a folder that are messages, or are meant to be.
fn files(folder: &str) -> Vec<String> {
    let files = names(&fixtures().join(folder)).into_iter();
    let files = files.filter(|name| !name.ends_with(".findings.json"));
    files.map(|name| format!("{folder}/{name}")).collect()
}

/// Where reading says that something of a file is lost: `None` if nothing is; the line and column, empty
/// where it is about the whole file.
fn lost(path: &str) -> Option<String> {
    let bytes = fs::read(fixtures().join(path)).expect("a fixture");
    let place =
        |place: Option<customs_model::Place>| place.map_or(String::new(), |it| it.to_string());
    let decoded = match decode(&bytes) {
        Ok(decoded) => decoded,
        Err(error) => return Some(place(error.place())),
    };
    let profiles = Profiles::default();
    Reader::new(&profiles).all(&decoded.text).into_iter().find_map(|document| match document {
        Ok(document) => document.incomplete().map(|it| place(it.findings[0].place)),
        Err(error) => Some(place(error.place())),
    })
}

/// Every command that works on messages, over this one.
fn consumers(path: &str) -> Vec<Vec<&str>> {
    vec![
        vec!["match", ALERT, path],
        vec!["match", path, EXPORT],
        vec!["flows", path],
        vec!["flows", EXPORT, path],
        vec!["mirror", path, REPORT],
        vec!["mirror", REPORT, path],
        vec!["conversation", path],
        vec!["conversation", "exchange/acknowledgement-full.xml", path],
        vec!["diff", path, EXPORT],
        vec!["diff", EXPORT, path],
        vec!["apply", path, EXPORT],
        vec!["apply", AMENDMENT, path],
    ]
}

/// A run said where something is lost in a file, gave no result, and ended with 2.
#[track_caller]
fn is_refused(run: &Run, arguments: &[&str], path: &str, place: &str) {
    assert_eq!(run.status, 2, "{arguments:?}: {}{}", run.stdout, run.stderr);
    let position = if place.is_empty() { String::new() } else { format!("{place}: ") };
    let line = run.stderr.lines().find_map(|line| {
        let said = line.strip_prefix("customs: ")?.strip_prefix(path)?.strip_prefix(": ")?;
        let said = said.strip_prefix(&position)?;
        // Which of several it is may come before what is wrong.
        Some(
            said.strip_prefix("message ")
                .map_or(said, |said| said.split_once(": ").map_or("", |it| it.1)),
        )
    });
    let what = line.unwrap_or_else(|| panic!("{arguments:?}: {place} is not said: {}", run.stderr));
    assert!(what.len() > 10, "{arguments:?}: {}", run.stderr);
    // What other files hold may match; nothing comes of this one.
    assert_eq!(run.stdout, "", "{arguments:?}");
}

/// Runs every consumer over some fixtures and gives the numbers of those that are whole and not.
fn over(files: &[String]) -> (usize, usize) {
    let (mut whole, mut refused) = (0, 0);
    for path in files {
        match lost(path) {
            None => {
                whole += 1;
                for arguments in consumers(path) {
                    let run = run(&arguments);
                    assert!(
                        !run.stderr.contains("correct it first"),
                        "{arguments:?}: {}",
                        run.stderr
                    );
                }
            }
            Some(place) => {
                refused += 1;
                for arguments in consumers(path) {
                    is_refused(&run(&arguments), &arguments, path, &place);
                }
            }
        }
    }
    (whole, refused)
}

/// The fixtures that cannot be read, in parts, so that they are gone through side by side.
fn part(number: usize) {
    let invalid = files("invalid");
    let part: Vec<_> = invalid.into_iter().skip(number).step_by(4).collect();
    let (whole, refused) = over(&part);
    assert!(refused > 10 && refused > whole, "{refused} of {}", part.len());
}

#[test]
fn nothing_works_on_a_message_that_is_not_complete_1_of_4() {
    part(0);
}

#[test]
fn nothing_works_on_a_message_that_is_not_complete_2_of_4() {
    part(1);
}

#[test]
fn nothing_works_on_a_message_that_is_not_complete_3_of_4() {
    part(2);
}

#[test]
fn nothing_works_on_a_message_that_is_not_complete_4_of_4() {
    part(3);
}

#[test]
fn every_message_between_administrations_that_is_complete_is_worked_on() {
    let all = files("exchange");
    let some: Vec<_> = all.iter().filter(|path| path.contains("-full.")).cloned().collect();
    assert_eq!(over(&some), (some.len(), 0));
    for path in all {
        let run = run(&["conversation", &path]);
        assert!(matches!(run.status, 0 | 1), "{path}: {}", run.stderr);
    }
}

#[test]
fn what_is_explained_is_a_response_that_can_be_read() {
    for path in files("invalid") {
        let run = run(&["explain", &path]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{path}: {}", run.stderr);
        assert!(run.complaint().starts_with(&format!("customs: {path}: ")), "{}", run.stderr);
    }
}

/// A message between administrations that is damaged in a way that loses something, in either syntax.
fn damages(path: &str, text: &str) -> Vec<(&'static str, String)> {
    let damages: &[(&str, &str, &str)] = match path.ends_with(".json") {
        true => &[
            ("misspelt", "\"ClassificationCode\"", "\"ClasificationCode\""),
            ("no-value", "\"Test\": false", "\"Test\": \"perhaps\""),
            ("once-more", "\"UrgencyCode\"", "\"UrgencyCode\": \"Urgent\", \"UrgencyCode\""),
            ("cut-off", "\"Handling\"", "\"Handl"),
        ],
        false => &[
            ("misspelt", "ClassificationCode>", "ClasificationCode>"),
            ("no-value", "<Test>false<", "<Test>perhaps<"),
            ("once-more", "<UrgencyCode>", "<UrgencyCode>Urgent</UrgencyCode><UrgencyCode>"),
            ("cut-off", "</Handling>", "</Handl"),
        ],
    };
    let damaged = |(name, from, to): &(&'static str, &str, &str)| {
        assert!(text.contains(from), "{path}: {from}");
        (*name, text.replace(from, to))
    };
    damages.iter().map(damaged).collect()
}

/// The path of a file as a text.
fn text_of(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

#[test]
fn no_damaged_message_between_administrations_is_worked_on_or_converted() {
    for path in files("exchange").into_iter().filter(|path| path.contains("-minimal.")) {
        let text = fs::read_to_string(fixtures().join(&path)).expect("a fixture");
        for (name, damaged) in damages(&path, &text) {
            let end = path.rsplit('.').next().expect("an end");
            let file = format!("{name}.{end}");
            let folder = Folder::of(&[(&file, &damaged)]);
            let (alert, export) = (fixtures().join(ALERT), fixtures().join(EXPORT));
            let report = fixtures().join(REPORT);
            for arguments in [
                &["conversation", &file][..],
                &["match", &file, text_of(&export)],
                &["match", text_of(&alert), &file],
                &["mirror", &file, text_of(&report)],
                &["flows", &file],
            ] {
                let run = folder.run(arguments);
                assert_eq!(
                    (run.status, run.stdout.as_str()),
                    (2, ""),
                    "{path} {name} {arguments:?}"
                );
                let said = run.stderr.lines().next().unwrap_or_default();
                let said = said.strip_prefix(&format!("customs: {file}: ")).expect("the file");
                let mut position = said.split(": ").next().unwrap_or_default().split(':');
                for part in [position.next(), position.next()] {
                    assert!(
                        part.is_some_and(|it| it.parse::<usize>().is_ok()),
                        "{path} {name}: {said}"
                    );
                }
            }
            let converted = folder.run(&["convert", &file, "-o", "out"]);
            assert!(matches!(converted.status, 1 | 2), "{path} {name}: {}", converted.stderr);
            assert!(!folder.path().join("out").exists(), "{path} {name}: {}", converted.stderr);
            assert!(converted.stderr.contains(&file), "{}", converted.stderr);
        }
    }
}

/// The alert of the fixtures, changed, in a folder with the declaration it is about.
fn alert_with(from: &str, to: &str) -> Folder {
    let read = |path| fs::read_to_string(fixtures().join(path)).expect("a fixture");
    let alert = read(ALERT);
    assert!(alert.contains(from), "{from}");
    Folder::of(&[("alert.xml", &alert.replace(from, to)), ("export.xml", &read(EXPORT))])
}

const ON_THAT_DAY: [&str; 5] = ["match", "--date", "2026-03-05", "alert.xml", "export.xml"];

#[test]
fn an_alert_that_is_whole_matches() {
    let run = alert_with("<Title>", "<Title>").run(&ON_THAT_DAY);
    assert_eq!(run.status, 1, "{}", run.stderr);
    assert!(run.stderr.contains("1 alert, 1 of 1 declaration matched"), "{}", run.stderr);
}

#[test]
fn an_alert_with_a_misspelt_end_of_its_term_is_refused_and_never_disarmed() {
    let run = alert_with("ValidTo>", "ValidTill>").run(&ON_THAT_DAY);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{}", run.stderr);
    assert!(run.stderr.contains("customs: alert.xml: "), "{}", run.stderr);
    assert!(run.stderr.contains("ValidT"), "{}", run.stderr);
    assert!(!run.stderr.contains("matched"), "{}", run.stderr);
}

#[test]
fn an_alert_with_a_weight_that_is_no_number_is_refused() {
    let folder = alert_with("<WeightNumeric>40<", "<WeightNumeric>4O<");
    let run = folder.run(&ON_THAT_DAY);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{}", run.stderr);
    assert!(
        run.stderr.contains("customs: alert.xml: ") && run.stderr.contains("`4O`"),
        "{}",
        run.stderr
    );
    let text = folder.get("alert.xml");
    let line = text.lines().position(|line| line.contains("4O")).expect("the weight") + 1;
    assert!(run.stderr.contains(&format!("alert.xml: {line}:22: ")), "{}", run.stderr);
}

#[test]
fn a_statistical_value_with_a_comma_is_refused_and_never_said_to_be_missing() {
    let text = fs::read_to_string(fixtures().join(EXPORT)).expect("a fixture");
    let from = "<StatisticalValueAmount currencyID=\"GBP\">1250.40<";
    assert!(text.contains(from));
    let folder = Folder::of(&[("export.xml", &text.replace(from, &from.replace('.', ",")))]);
    folder.put("other.xml", text.as_bytes());
    for arguments in
        [&["flows", "export.xml"][..], &["flows", "."], &["flows", ".", "--format", "json"]]
    {
        let run = folder.run(arguments);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{}", run.stderr);
        assert!(
            run.stderr.contains("export.xml: 69:") && run.stderr.contains("`1250,40`"),
            "{}",
            run.stderr
        );
        assert!(!run.stderr.contains("not counted"), "{}", run.stderr);
    }
}

#[test]
fn a_message_that_is_not_complete_among_several_of_a_file_is_refused_by_its_number() {
    let good = crate::samples::message(1);
    let text = format!("<box>\n{good}{}{good}</box>\n", crate::samples::broken());
    let folder = Folder::of(&[("batch.xml", &text)]);
    let run = folder.run(&["flows", "batch.xml"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(
        run.stderr.contains("batch.xml: ") && run.stderr.contains("message 2: "),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("15:3: "), "{}", run.stderr);
}
