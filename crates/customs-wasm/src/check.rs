//! A file checked, as the page that `customs validate --format html` writes.

use chrono::NaiveDate;
use customs_check::{Checkers, Profiles, ReadError};
use customs_message::{Document, decode};
use customs_report::{FileReport, Format, Report, Source};
use serde_json::{Value, json};

/// Checks the messages of a file, each by its profile.
pub(crate) fn check(name: &str, file: &[u8], today: Option<&str>) -> Result<Value, String> {
    let day = |text: &str| text.parse::<NaiveDate>().map_err(|error| format!("{text}: {error}"));
    let checkers = Checkers::new(Profiles::default()).with_today(today.map(day).transpose()?);
    let decoded = decode(file).map_err(|error| error.to_string())?;
    let messages = checkers.reader().all(&decoded.text);
    let of = Some(messages.len()).filter(|several| *several > 1);
    let files = messages.into_iter().zip(1..).map(|(read, number)| FileReport {
        number: of.and(Some(number)),
        of,
        ..report(name, read, &checkers)
    });
    let report = Report::of(files.collect());
    let source = Source::from(&decoded);
    Ok(json!({
        "summary": report.summary.to_string(),
        "errors": report.summary.errors,
        "warnings": report.summary.warnings,
        "page": page(&report, &source),
    }))
}

fn report(name: &str, read: Result<Document<'_>, ReadError>, checkers: &Checkers) -> FileReport {
    match read {
        Ok(document) => {
            let profile = document.profile.clone();
            FileReport::of(name, &profile, Ok(checkers.judge(document)))
        }
        Err(error) => FileReport::unreadable(name, &error),
    }
}

/// The report as a page.
fn page(report: &Report, source: &Source<'_>) -> String {
    let mut page = Vec::new();
    let mut writer = Format::Html.writer();
    writer
        .begin(&mut page)
        .and_then(|()| {
            report.files.iter().try_for_each(|file| writer.file(file, source, &mut page))
        })
        .and_then(|()| writer.end(&report.summary, &mut page))
        .expect("writing to memory does not fail");
    String::from_utf8_lossy(&page).into_owned()
}
