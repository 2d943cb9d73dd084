//! What a report says of a file.

#![allow(clippy::unwrap_used)] // a test may panic

use customs_check::{Limits, validate};
use customs_model::{Finding, Path, Profile, Severity};
use customs_report::{FileReport, Format, Report, Source, is_steering};

fn uk() -> Profile {
    let text = "id: uk\ntitle: UK\nextends: uk-dms-3.6\nrule: all off\nrule: format on\n";
    customs_message::read_profile(text).expect("a profile")
}

#[test]
fn a_report_names_a_place_in_every_notation() {
    let text = r#"{ "GoodsShipment": { "GovernmentAgencyGoodsItem": [{}] } }"#;
    let checked = validate(text.as_bytes(), &uk(), &Limits::default());
    let report = Report::of(vec![FileReport::of("a.json", &uk(), checked)]);
    assert_eq!(report.summary.errors, 2);
    let json = serde_json::to_value(&report).unwrap();
    let finding = &json["files"][0]["findings"][1];
    assert_eq!(finding["rule"], "missing-element");
    assert_eq!(
        finding["json_pointer"],
        "/GoodsShipment/GovernmentAgencyGoodsItem/0/SequenceNumeric"
    );
    assert_eq!(finding["wco_pointer"], "42A/67A/68A[1].006");
    assert_eq!(finding["line"], 1);
    assert_eq!(json["files"][0]["message"], "Declaration");
}

#[test]
fn a_file_that_cannot_be_read_is_one_finding_of_the_report() {
    let checked = validate(b"{ \"ID\": ", &uk(), &Limits::default());
    let report = FileReport::of("a.json", &uk(), checked);
    assert_eq!(report.message, None);
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.findings[0].rule.id, "unreadable-message");
    assert_eq!(report.findings[0].line, Some(1));
}

/// A report on findings of these severities in a file, each with this message.
fn written(format: Format, path: &str, message: &str, findings: &[(Severity, usize)]) -> String {
    let rule = &customs_model::rules::UNKNOWN_ELEMENT;
    let finding = |severity| Finding { severity, ..Finding::new(rule, Path::root("A"), message) };
    let findings: Vec<Finding> =
        findings.iter().flat_map(|(severity, times)| vec![finding(*severity); *times]).collect();
    let file = FileReport::of_findings(path, findings);
    let summary = Report::of(vec![file.clone()]).summary;
    let (mut writer, mut out) = (format.writer(), Vec::new());
    writer.begin(&mut out).unwrap();
    writer.file(&file, &Source::default(), &mut out).unwrap();
    writer.end(&summary, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn github_gets_as_many_annotations_as_it_shows_and_the_log_has_the_others() {
    let all = [(Severity::Error, 12), (Severity::Warning, 3), (Severity::Information, 12)];
    let text = written(Format::Github, "::set-env::", "it is ##[group]", &all);
    let beginning = |start: &str| text.lines().filter(|line| line.starts_with(start)).count();
    assert_eq!(
        [beginning("::error "), beginning("::warning "), beginning("::notice ")],
        [10, 3, 8]
    );
    assert_eq!(text.matches("- ::set-env::: ").count(), 6, "{text}");
    assert!(text.contains("::notice::6 more findings not shown here: GitHub shows 10"), "{text}");
    assert!(!text.lines().any(|it| it.starts_with("- ") && it.contains("##[")), "{text}");
}

#[test]
fn github_gets_no_note_where_it_shows_all() {
    let text = written(Format::Github, "a.xml", "it is", &[(Severity::Error, 10)]);
    assert_eq!((text.matches("::error ").count(), text.contains("not shown")), (10, false));
}

#[test]
fn sarif_has_no_more_results_than_github_takes_and_says_how_many_are_left_out() {
    let text = written(Format::Sarif, "a.xml", "it is", &[(Severity::Error, 25_002)]);
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    let run = &report["runs"][0];
    assert_eq!(run["results"].as_array().unwrap().len(), 25_000);
    let said = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    let said = said.as_str().unwrap();
    assert!(said.starts_with("2 results left out: GitHub takes at most 25000"), "{said}");
    let text = written(Format::Sarif, "a.xml", "it is", &[(Severity::Error, 25_000)]);
    assert!(!text.contains("results left out"));
}

#[test]
fn no_format_lets_a_value_or_a_name_steer_what_shows_it() {
    let odd = "a\x1b[2J\u{9b}1m\u{202e}b\u{2028}\u{feff}\u{7f}\u{61c}";
    for format in Format::ALL {
        let text = written(format, &format!("{odd}.xml"), odd, &[(Severity::Error, 11)]);
        let mut steering = text.chars().filter(|it| is_steering(*it) && *it != '\n');
        assert_eq!(steering.next(), None, "{format}: {text:?}");
        let numbers = text.matches("202e").count() + text.matches("202E").count();
        assert!(numbers > 0, "{format} does not say what is there: {text}");
    }
}
