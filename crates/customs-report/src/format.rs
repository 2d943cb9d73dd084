//! [`Format`]: the forms in which a report is written.

use std::fmt;
use std::str::FromStr;

use crate::concise::Concise;
use crate::github::GitHub;
use crate::gitlab::GitLab;
use crate::html::Html;
use crate::json::Json;
use crate::jsonl::JsonLines;
use crate::junit::JUnit;
use crate::markdown::Markdown;
use crate::sarif::Sarif;
use crate::writer::ReportWriter;

/// A form in which other programs, or people elsewhere than at a terminal, read a report.
///
/// What is [known](crate::FindingReport::known) from a baseline is left out by `concise`, `junit`,
/// `github`, `gitlab` and `markdown`; `json` and `jsonl` carry the mark, `sarif` sets `baselineState`
/// to `unchanged`, `html` shows it behind a filter. What is [ignored](crate::FileReport::ignored) is a member of its own
/// in `json`, has a mark in `jsonl` and `suppressions` in `sarif`, and is counted alone in the others.
///
/// ```
/// use customs_report::{FileReport, Format, Report, Source};
/// use customs_check::{Limits, validate};
/// use customs_model::Profile;
///
/// let (message, profile) = (r#"{ "FunctionCode": "9" "#, customs_message::profile("uk-dms-3.6").expect("it is built in"));
/// let checked = validate(message.as_bytes(), profile, &Limits::default());
/// let file = FileReport::of("a.json", profile, checked);
/// let summary = Report::of(vec![file.clone()]).summary;
///
/// let (mut writer, mut out) = ("concise".parse::<Format>()?.writer(), Vec::new());
/// writer.begin(&mut out)?;
/// writer.file(&file, &Source::of(message), &mut out)?;
/// writer.end(&summary, &mut out)?;
/// let text = String::from_utf8(out)?;
/// assert!(text.starts_with("a.json:1:22: error[unreadable-message]: not well-formed JSON"));
/// assert!(text.ends_with("1 file, 1 error, 0 warnings, 1 not readable\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// One line a finding, for editors and `grep`.
    Concise,
    /// A [`Report`](crate::Report) as JSON.
    Json,
    /// One finding a line as JSON, and the summary as the last line.
    Jsonl,
    /// The Static Analysis Results Interchange Format 2.1.0 of OASIS, with at most 25,000 results, and
    /// not so many that it takes more than 10 MB packed, since GitHub refuses more; a notification says how many
    /// are left out.
    Sarif,
    /// Test results in XML, as Jenkins and GitLab read them.
    Junit,
    /// Workflow commands of GitHub Actions, which become annotations. GitHub shows at most 10 errors,
    /// 10 warnings and 10 notices a step; what is more is in the log, and a notice says so.
    Github,
    /// A Code Quality report of GitLab.
    Gitlab,
    /// One page for people, complete in itself.
    Html,
    /// A comment for a pull request, of at most 65,000 characters.
    Markdown,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Concise,
        Self::Json,
        Self::Jsonl,
        Self::Sarif,
        Self::Junit,
        Self::Github,
        Self::Gitlab,
        Self::Html,
        Self::Markdown,
    ];

    /// The name by which it is asked for: `concise`, `json`, …
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Concise => "concise",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
            Self::Sarif => "sarif",
            Self::Junit => "junit",
            Self::Github => "github",
            Self::Gitlab => "gitlab",
            Self::Html => "html",
            Self::Markdown => "markdown",
        }
    }

    /// Writes one report in this format.
    #[must_use]
    pub fn writer(self) -> Box<dyn ReportWriter + Send> {
        match self {
            Self::Concise => Box::new(Concise),
            Self::Json => Box::<Json>::default(),
            Self::Jsonl => Box::new(JsonLines),
            Self::Sarif => Box::<Sarif>::default(),
            Self::Junit => Box::new(JUnit),
            Self::Github => Box::<GitHub>::default(),
            Self::Gitlab => Box::<GitLab>::default(),
            Self::Html => Box::<Html>::default(),
            Self::Markdown => Box::<Markdown>::default(),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No format has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no report format `{name}`; the formats are {}", Format::ALL.map(Format::name).join(", "))]
pub struct UnknownFormat {
    /// What was asked for.
    pub name: String,
}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|format| format.name() == name);
        found.ok_or_else(|| UnknownFormat { name: name.to_owned() })
    }
}
