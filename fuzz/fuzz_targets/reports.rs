//! Any file is checked, and what is found is written in every format: JSON that is JSON, XML that is XML,
//! and nothing that steers a terminal. It is explained to whoever sent it, too.

#![no_main]

use std::sync::LazyLock;

use customs_check::Checkers;
use customs_explain::respond;
use customs_fuzz::oracles::written;
use customs_fuzz::{PROFILES, each, within_promise};
use customs_report::{FileReport, Format, is_steering};
use libfuzzer_sys::fuzz_target;

static CHECKERS: LazyLock<Checkers> = LazyLock::new(|| Checkers::new(PROFILES.clone()));

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        let mut reports = Vec::new();
        each(bytes, |document| match document {
            Ok(document) => {
                let text = document.text.to_owned();
                let profile = document.profile.clone();
                let checked = CHECKERS.judge(document);
                let _ = respond::response(checked.read.as_read(), &checked.findings);
                reports.push((FileReport::of("a.xml", &profile, Ok(checked)), text));
            }
            Err(error) => reports.push((FileReport::unreadable("a.xml", &error), String::new())),
        });
        for format in Format::ALL {
            judge(format, &written(format, &reports));
        }
    });
});

fn judge(format: Format, report: &str) {
    let steering = report.find(|it: char| is_steering(it) && !matches!(it, '\n' | '\t'));
    assert_eq!(steering, None, "{format:?}: {report:?}");
    let json: Result<serde_json::Value, _> = match format {
        Format::Json | Format::Sarif | Format::Gitlab => serde_json::from_str(report),
        Format::Jsonl => report.lines().map(serde_json::from_str::<serde_json::Value>).collect(),
        Format::Junit => {
            roxmltree::Document::parse(report).expect("JUnit is XML");
            return;
        }
        _ => return,
    };
    json.unwrap_or_else(|error| panic!("{format:?}: {error}: {report}"));
}
