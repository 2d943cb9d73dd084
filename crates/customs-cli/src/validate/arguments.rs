//! The arguments of `customs validate`.

use std::fmt;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum, ValueHint};

use crate::arguments::{ConfigArgument, Reading, Selection};
use crate::profile::ListFile;
use crate::tariff::TariffArgument;

/// Arguments of `customs validate`.
#[derive(Debug, Default, Args)]
#[command(after_help = "\
Examples:
  customs validate declaration.xml
  customs validate messages/                all messages of a folder, respecting .gitignore
  customs validate 'messages/**/*.xml'      a pattern in quotes, expanded by customs
  cat declaration.json | customs validate
  customs validate --format sarif messages/ > findings.sarif
  customs validate --report html=report.html --report junit=report.xml messages/
  customs validate --baseline known.json messages/       only new findings count
  customs validate --table hts.json messages/            check commodity codes and units with a tariff
  customs validate --list CL008=countries.csv messages/  replace a built-in code list
  customs validate --include container-check-digit,mrn-check messages/
  customs validate --statistics messages/                count the findings of each rule
  customs validate --diff messages/                      show what --fix would change
  customs validate --watch messages/                     check again after each change
  customs validate --show-settings                       show the settings and where they come from
  customs validate --expect fixtures/       compare with NAME.findings.json next to NAME.xml
  customs validate --response declaration.xml > response.xml

XML and JSON are recognised by content; .gz and .zip are unpacked. A file can contain any number of messages:
inside other XML, in arrays, or one per line. In folders, files that end in .xml, .json or .jsonl or begin like a
message are checked, except *.findings.json; files that are not messages are counted. Pipes and devices are read
only if they are named.

`customs.toml`, in this folder or above it, can set paths, profile, authority, date, fail-on, max-findings, baseline,
table, table-format, include, exclude, ignore, output-format, color and inline-ignores; under [rules], the severity of
each rule; under [per-file-ignores], the rules and groups whose findings are ignored in files that match a pattern
(they are counted); under [lists], files of code lists; under [limits], the limits in --help, without their dashes.
The command line takes precedence.

`<!-- customs: ignore RULE, RULE (reason) -->` in a message ignores findings of these rules, by id or group, in the
next element; before the root, in the whole file (only comments inside messages are read in a file that is piped in,
packed or over 8 MiB). Such comments have no effect unless --inline-ignores or customs.toml allows them, since a sender
must not be able to switch off the check of its own message. JSON has no comments: use [per-file-ignores].

--fix changes only the text at the position of findings. A file is written only if a new check has fewer findings and
no new ones; otherwise it is left unchanged, and the reason is reported. Ignored findings are not fixed.

Exit status: 0 at most --max-findings findings at or above --fail-on, 1 more, 2 could not run.")]
pub(crate) struct Validate {
    /// Files, folders, patterns in quotes, or - for standard input (the default in a pipe)
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) reading: Reading,

    /// Date for which code lists and editions apply [default: the date of acceptance of a message, else
    /// today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// Code list that replaces the built-in list with this number: a `*.list` file, or a table with the
    /// columns code, valid from and valid to; can be repeated
    #[arg(long, value_name = "NUMBER=FILE", value_parser = crate::profile::list_argument)]
    pub(crate) list: Vec<ListFile>,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// Output format [default: text]
    // `customs.toml` calls it so.
    #[arg(long, alias = "output-format", value_enum)]
    pub(crate) format: Option<ReportFormat>,

    /// Write a report to a file as well; can be repeated
    #[arg(long, value_name = "FORMAT=FILE", value_parser = crate::validate::outputs::target)]
    pub(crate) report: Vec<ReportTarget>,

    #[command(flatten)]
    pub(crate) selection: Selection,

    /// Number of findings to tolerate [default: 0]
    #[arg(long, value_name = "N")]
    pub(crate) max_findings: Option<usize>,

    /// File of known findings, which do not count; its paths are relative to its folder
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) baseline: Option<PathBuf>,

    /// Write all findings to the baseline
    #[arg(long, conflicts_with_all = ["report", "expect", "response"])]
    pub(crate) update_baseline: bool,

    /// Compare the findings of each message with NAME.findings.json next to it
    #[arg(long, conflicts_with_all = ["report", "baseline", "response"])]
    pub(crate) expect: bool,

    /// With --expect: rewrite the expected findings
    #[arg(long, requires = "expect")]
    pub(crate) update: bool,

    /// Print the findings of one message as a WCO response in XML, as an administration would answer
    #[arg(long, conflicts_with_all = ["format", "report"])]
    pub(crate) response: bool,

    #[command(flatten)]
    pub(crate) config: ConfigArgument,

    /// Skip files whose path or name matches; can be repeated
    #[arg(long, value_name = "PATTERN")]
    pub(crate) ignore: Vec<String>,

    /// Respect `<!-- customs: ignore RULE -->` comments in messages; not recommended for messages of others
    #[arg(long, overrides_with = "no_inline_ignores")]
    pub(crate) inline_ignores: bool,

    /// Do not respect such comments, even if customs.toml allows them [default]
    #[arg(long)]
    pub(crate) no_inline_ignores: bool,

    /// List every file that is not a customs message and every rule that could not be checked
    #[arg(long, short)]
    pub(crate) verbose: bool,

    /// Print findings and what was not read or checked, but no totals and no progress; formats for programs
    /// stay complete
    #[arg(long, short, conflicts_with = "verbose")]
    pub(crate) quiet: bool,

    /// Count the findings of each rule, most frequent first: as a table in text and concise, as the member
    /// `statistics` in json and jsonl, on standard error in other formats
    #[arg(long, conflicts_with_all = ["expect", "update_baseline", "response"])]
    pub(crate) statistics: bool,

    /// Print every setting with its value and origin, and the files that would be checked or skipped, as text
    /// or with --format json; check nothing
    #[arg(long, conflicts_with_all = ["expect", "update_baseline", "response", "report"])]
    pub(crate) show_settings: bool,

    /// Fix unambiguous errors in XML messages, then check them: misspelt names, elements out of order, missing
    /// namespaces, meaningless blanks, decimal commas
    #[arg(long, conflicts_with_all = ["expect", "update_baseline", "response", "show_settings", "watch"])]
    pub(crate) fix: bool,

    /// Print the changes of --fix as a unified diff without writing them; exit status 1 if there are any
    #[arg(long, conflicts_with_all = [
        "expect", "update_baseline", "response", "show_settings", "watch", "report", "statistics", "format",
    ])]
    pub(crate) diff: bool,

    /// Check again whenever a message, customs.toml or another input changes, until Ctrl-C. Files are polled
    /// every 0.3 seconds; only for text and concise
    #[arg(long, conflicts_with_all = ["expect", "update_baseline", "response", "report", "show_settings"])]
    pub(crate) watch: bool,

    /// Number of files to check at the same time; each is held in memory, with one more that is ready to be
    /// reported [default: one per processor]
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<usize>,
}

/// The format of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people: each finding with its line
    Text,
    /// For editors: one line per finding
    Concise,
    /// For programs: one document
    Json,
    /// For programs: one finding per line
    Jsonl,
    /// For code scanning (SARIF 2.1.0)
    Sarif,
    /// For test reports
    Junit,
    /// For GitHub Actions: annotations
    Github,
    /// For GitLab: Code Quality
    Gitlab,
    /// For people: one page with an overview and the findings of each message
    Html,
    /// For pull requests
    Markdown,
}

impl ReportFormat {
    /// Whether it is for people at a terminal.
    pub(crate) const fn is_for_a_terminal(self) -> bool {
        matches!(self, Self::Text | Self::Concise)
    }

    /// Whether it has a place for statistics.
    pub(crate) const fn has_statistics(self) -> bool {
        matches!(self, Self::Text | Self::Concise | Self::Json | Self::Jsonl)
    }

    /// The format of the library; text is for terminals, and ours.
    pub(crate) const fn machine(self) -> Option<customs_report::Format> {
        Some(match self {
            Self::Text => return None,
            Self::Concise => customs_report::Format::Concise,
            Self::Json => customs_report::Format::Json,
            Self::Jsonl => customs_report::Format::Jsonl,
            Self::Sarif => customs_report::Format::Sarif,
            Self::Junit => customs_report::Format::Junit,
            Self::Github => customs_report::Format::Github,
            Self::Gitlab => customs_report::Format::Gitlab,
            Self::Html => customs_report::Format::Html,
            Self::Markdown => customs_report::Format::Markdown,
        })
    }
}

/// A report to be written to a file.
#[derive(Debug, Clone)]
pub(crate) struct ReportTarget {
    pub(crate) format: ReportFormat,
    pub(crate) path: PathBuf,
}

/// As it is written on the command line.
impl fmt::Display for ReportTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", crate::config::name_of(&self.format), self.path.display())
    }
}
