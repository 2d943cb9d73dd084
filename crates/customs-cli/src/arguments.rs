//! The arguments of the command line.

use std::fmt;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use customs_analysis::Dimension;
use customs_message::Syntax;
use customs_model::Severity;
use rust_decimal::Decimal;

use crate::columns::arguments::Columns;
use crate::hs::arguments::Hs;
use crate::limits::GivenLimits;
use crate::profile::ListFile;
use crate::tariff::TariffArgument;

/// Validates, converts and explains customs messages of the WCO Data Model in XML and JSON, and looks up
/// the Harmonized System.
#[derive(Debug, Parser)]
#[command(
    name = "customs",
    version,
    arg_required_else_help = true,
    after_help = "\
Examples:
  customs validate declaration.xml          check a message
  customs convert declaration.xml           convert XML to JSON
  customs explain response.xml --declaration declaration.xml
                                            explain the answer to a declaration
  customs rules show container-check-digit  show what a rule checks, and why
  customs schema                            write JSON Schema, XSD and OpenAPI of the messages
  customs hs show 8517.13                   look up a code of the Harmonized System
  customs completions bash                  print completions for a shell

Exit status: 0 no findings, 1 findings, 2 could not run.
--color never or NO_COLOR=1 turns colour off."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// When to use colours [default: auto]
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    pub(crate) color: Option<Color>,

    #[command(flatten)]
    pub(crate) limits: GivenLimits,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR or a similar variable is set
    Auto,
    /// Always, even in a pipe
    Always,
    /// Never
    Never,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check messages: what is wrong, where, and how to fix it
    Validate(Validate),
    /// Convert a message from XML to JSON or back
    Convert(Convert),
    /// Show the differences between two declarations
    Diff(Diff),
    /// Apply amendments to a declaration
    Apply(Apply),
    /// Explain a response, a pointer or a code, and what to do next
    Explain(Explain),
    /// Write the schemas of the messages: JSON Schema, XSD, OpenAPI, a dictionary
    Schema(Schema),
    /// Summarise declarations as trade flows: by chapter, origin, month …
    Flows(Flows),
    /// Write messages as tables: Parquet, Arrow or CSV, by year and month
    Columns(Columns),
    /// Check the messages of a case against each other, and show the state of the case
    Conversation(Conversation),
    /// Find the declarations that match risk alerts, with scores
    Match(Match),
    /// Compare the reports of two countries on the same trade
    Mirror(Mirror),
    /// Remove personal data from messages
    Redact(Redact),
    /// Write a template of a message
    New(New),
    /// Look up codes of lists (currencies, countries, units …) and check identifiers (EORI, MRN …)
    Codes(Codes),
    /// List and explain the rules that messages are checked against
    Rules(Rules),
    /// List, show and check the profiles of authorities
    Profile(Profiles),
    /// Look up, convert and check codes of the Harmonized System
    Hs(Hs),
    /// Serve an editor over the language server protocol: findings, explanations, completion
    Lsp(Lsp),
    /// Print completions for a shell
    #[command(after_help = "\
Examples:
  customs completions bash > ~/.local/share/bash-completion/completions/customs
  customs completions zsh > ~/.zfunc/_customs
  customs completions fish > ~/.config/fish/completions/customs.fish")]
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual pages to a folder
    #[command(after_help = "\
Examples:
  customs manual ~/.local/share/man/man1    then `man customs-validate`")]
    Manual {
        /// The folder; created if it does not exist
        folder: PathBuf,
    },
}

/// Arguments of `customs lsp`.
#[derive(Debug, Args)]
#[command(after_help = "\
An editor starts this command in the folder of `customs.toml` or below it. The settings for profiles, rules, code
lists and ignored findings are those of `customs validate`, and are read at the start. Messages in XML and JSON are
checked whenever they are opened or changed. In XML, hovering explains an element, and `<` offers the elements that
its class can contain.

Exit status: 0 ended by the editor, 2 could not run.")]
pub(crate) struct Lsp {
    #[command(flatten)]
    pub(crate) reading: Reading,

    #[command(flatten)]
    pub(crate) config: ConfigArgument,
}

/// How messages are read.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Reading {
    /// Profile to check against: the id of a built-in profile, or a file. Messages of other types keep
    /// their own profile [default: by the message]
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) profile: Option<String>,

    /// Folder of your own authority, with its profiles and the meanings of its codes
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(crate) authority: Option<PathBuf>,
}

/// Which rules are checked, and which findings make a run fail.
#[derive(Debug, Default, Args)]
pub(crate) struct Selection {
    /// Check only these rules, by id or group
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) include: Vec<String>,

    /// Do not check these rules, by id or group
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) exclude: Vec<String>,

    /// Lowest severity that makes the exit status 1 [default: error]
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub(crate) fail_on: Option<FailOn>,
}

/// Where the settings of a repository come from.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ConfigArgument {
    /// Settings file to use instead of customs.toml
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,

    /// Ignore customs.toml
    #[arg(long, conflicts_with = "config")]
    pub(crate) no_config: bool,
}

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
    #[arg(long, value_enum)]
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

/// An output format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs: one document
    Json,
}

/// Arguments of `customs flows`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs flows declarations/ --by chapter,origin,month
  customs flows declarations/ --by flow,partner --format csv -o flows.csv
  customs flows declarations/ --by chapter,origin --format html -o flows.html
  customs flows declarations/ --report --reporter GB --recipient NO --period 202603 --currency GBP \\
    | customs mirror - norway.xml

Dimensions: flow, chapter, heading, subheading, origin, destination, partner, month, year, procedure,
mode. Values of different currencies are never added. Declarations without a date have their own rows. A
repeated declaration (the same MRN, the same LRN and declarant, or the same content) is counted once.
Repetitions and declarations that could not be counted are reported on standard error.

A report contains the trade of its period and currency by flow, subheading and partner.

Exit status: 0 all counted, 1 the report leaves out trade of its period, 2 something could not be read.")]
pub(crate) struct Flows {
    /// Files, folders, patterns in quotes, or - for standard input
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// Dimensions to group by, in the order of the columns
    #[arg(
        long,
        value_name = "DIMENSION",
        value_delimiter = ',',
        default_value = "flow,chapter,partner"
    )]
    pub(crate) by: Vec<Dimension>,

    /// Date of declarations without a date
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// Currency of statistical values without a currency, and of a report
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<String>,

    /// Write a TradeFlowReport message for another administration instead of the table
    #[arg(
        long,
        value_enum,
        value_name = "SYNTAX",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "xml",
        conflicts_with_all = ["by", "format"],
        requires_all = ["reporter", "recipient", "period", "currency"]
    )]
    pub(crate) report: Option<Target>,

    /// For a report: the reporting country
    #[arg(long, value_name = "COUNTRY", requires = "report")]
    pub(crate) reporter: Option<String>,

    /// For a report: the receiving country
    #[arg(long, value_name = "COUNTRY", requires = "report")]
    pub(crate) recipient: Option<String>,

    /// For a report: the period, a year or a month
    #[arg(long, value_name = "YYYY|YYYYMM", requires = "report")]
    pub(crate) period: Option<String>,

    /// For a report: the edition of the Harmonized System [default: the one in force in the period]
    #[arg(long, value_name = "YEAR", requires = "report")]
    pub(crate) hs_edition: Option<u16>,

    /// For a report: its legal basis
    #[arg(long, value_name = "CODE", default_value = "BilateralAgreement", value_parser = crate::flows::report::legal_basis)]
    pub(crate) legal_basis: customs_exchange::lists::LegalInstrument,

    /// For a report: the id of the message [default: the countries and the period]
    #[arg(long, value_name = "ID", requires = "report", value_parser = stated)]
    pub(crate) message_id: Option<String>,

    /// Output format
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub(crate) format: TableFormat,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
}

/// Arguments of `customs match`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs match alerts/ declarations/
  customs match alert.xml 'declarations/**/*.xml' --min-score 50 --format jsonl
  customs match alerts/ --to-sql > alerts.sql      for DuckDB, over the tables of customs columns

Of several versions of an alert, only the highest is used. Alerts that are cancelled or not in force match nothing.

With --to-sql, conditions that engines cannot evaluate in the same way are left out of the query and reported on
standard error.

Exit status: 0 no match, 1 a match, 2 something could not be read. With --to-sql: 0 the query is complete, 1 something
was left out, 2 the alerts could not be read.")]
pub(crate) struct Match {
    /// Message with a risk alert, or a folder of them
    #[arg(value_name = "ALERTS", value_hint = ValueHint::AnyPath)]
    pub(crate) alerts: PathBuf,

    /// Declarations: files, folders, patterns in quotes, or - for standard input
    #[arg(
        value_name = "DECLARATIONS",
        required_unless_present = "to_sql",
        conflicts_with = "to_sql",
        value_hint = ValueHint::AnyPath
    )]
    pub(crate) paths: Vec<PathBuf>,

    /// Write a query with the same result for the tables of `customs columns` (DuckDB)
    #[arg(long, conflicts_with = "format")]
    pub(crate) to_sql: bool,

    /// Date on which alerts must be in force [default: the date of acceptance, else today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// Lowest score to report
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) min_score: u32,

    /// Output format
    #[arg(long, value_enum, default_value_t = LineFormat::Text)]
    pub(crate) format: LineFormat,
}

/// The output format of results that are printed one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LineFormat {
    /// For people
    Text,
    /// For programs: one document per line
    Jsonl,
}

/// The output format of results that concern several messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CaseFormat {
    /// For people
    Text,
    /// For programs: one document
    Json,
    /// For programs: one document per line
    Jsonl,
    /// For code scanning (SARIF 2.1.0): the findings
    Sarif,
    /// For people: one page with the history of each case
    Html,
}

/// Arguments of `customs conversation`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs conversation cases/2026-017/
  customs conversation request.xml answer.xml --format jsonl
  customs conversation transit/ --format json
  customs conversation transit/ --format sarif > findings.sarif
  customs conversation transit/ --format html > cases.html
  customs conversation transit/ --exclude case-reference

Checks the messages of a case against each other: answers refer to their request, the stages of transit come in order,
alerts are updated before they are cancelled. For each transit movement (messages such as CC015C), prints the messages
in order, the state of the case, and the next message with its sender. Messages can be given in any order, but a case
must be complete. `customs validate` checks each message separately.

These checks are rules of the group `conversation`: `customs rules show unasked` explains one. Profiles and
customs.toml switch them on and off (`include` applies here only if it names one of them).

Exit status: 0 no findings at or above --fail-on, 1 findings, 2 something could not be read.")]
pub(crate) struct Conversation {
    /// Messages: files, folders, patterns in quotes
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// Output format
    #[arg(long, value_enum, default_value_t = CaseFormat::Text)]
    pub(crate) format: CaseFormat,

    #[command(flatten)]
    pub(crate) reading: Reading,

    #[command(flatten)]
    pub(crate) selection: Selection,

    #[command(flatten)]
    pub(crate) config: ConfigArgument,
}

/// Arguments of `customs mirror`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs mirror norway.xml britain.xml
  customs mirror norway.json britain.json --cif-fob 1.08 --format csv
  customs mirror norway.xml britain.xml --format html -o mirror.html

Both files are messages with a TradeFlowReport. The exports of one country, valued at its border (FOB), are compared
with the imports of the other, valued with freight and insurance (CIF). Rows that are not compared are listed with the
reason.

Exit status: 0 all compared, 1 some rows not compared, so differences may be hidden, 2 could not be read or compared.")]
pub(crate) struct Mirror {
    /// Report of one country, or - for standard input
    #[arg(value_name = "A", value_hint = ValueHint::FilePath)]
    pub(crate) one: PathBuf,

    /// Report of the other country
    #[arg(value_name = "B", value_hint = ValueHint::FilePath)]
    pub(crate) other: PathBuf,

    /// Factor by which values with freight and insurance (CIF) are divided
    #[arg(long, value_name = "FACTOR", default_value = "1.1")]
    pub(crate) cif_fob: Decimal,

    /// Output format
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub(crate) format: TableFormat,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
}

/// The output format of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// For people
    Text,
    /// For spreadsheets
    Csv,
    /// For programs: one document
    Json,
    /// For people: one page with the table and bars
    Html,
}

/// Arguments of `customs redact`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs redact declaration.xml -o for-the-help-desk.xml
  customs redact messages/ --format json -o redacted.json --to json 2> list.json
  customs redact declaration.xml --keep-text

Names, telephone numbers, e-mail and postal addresses, and numbers of parties and vehicles are replaced by
pseudonyms, equal values by equal pseudonyms. Free text becomes `redacted`. Data of natural persons,
attachments and signatures are removed. A message does not say whether a party is a company or a person, so
all parties are treated as persons. References are kept, except for numbers of parties in them. All changes
are listed on standard error by path and kind, without values.

Exit status: 0 redacted, 1 redacted, but personal data may be left, 2 could not be redacted.")]
pub(crate) struct Redact {
    /// Files, folders, patterns in quotes, or - for standard input
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// Output syntax [default: that of the first message]
    #[arg(long, value_enum)]
    pub(crate) to: Option<Target>,

    /// Keep free text, and list its paths
    #[arg(long)]
    pub(crate) keep_text: bool,

    /// Format of the list of changes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs new`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs new                                list the messages
  customs new assistance-request > request.xml
  customs new RiskAlert -o alert.xml
  customs new cc015c -o declaration.xml

Exit status: 0 written, 2 could not run.")]
pub(crate) struct New {
    /// Message: declaration-message, risk-alert, cc015c … [default: list them]
    #[arg(value_name = "MESSAGE")]
    pub(crate) message: Option<String>,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
}

/// Arguments of `customs rules`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs rules list                        every rule, with its severity
  customs rules list --profile strict
  customs rules list --profile ncts-cc015c   including the rules of its book
  customs rules show container-check-digit
  customs rules show ncts                    a book of rules, and what is not checked
  customs rules export > rules.json
  customs rules export --format markdown --out docs/rules

Exit status: 0 done, 2 could not run.")]
pub(crate) struct Rules {
    #[command(subcommand)]
    pub(crate) command: RulesCommand,
}

/// The subcommands of `customs rules`.
#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// List every rule with its severity under a profile
    List(RulesList),
    /// Show what a rule checks and why, with an example
    Show {
        /// Id of the rule (`seal-unique`, `ncts-C0505`), its number (`C0505`), or the name of a book of rules
        /// (`ncts`)
        rule: String,
        /// Profile whose books contain the rule: the id of a built-in profile, or a file
        #[arg(long, value_name = "ID|FILE")]
        profile: Option<String>,
        /// Output format
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Write the catalogue of rules for other programs, or a page for each rule
    Export(RulesExport),
    /// Check a file of rules or a profile, and run its examples
    Check(RulesCheck),
}

/// Arguments of `customs rules check`.
#[derive(Debug, Args)]
pub(crate) struct RulesCheck {
    /// A file of rules (`*.rules`) or a profile
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Also print each rule in sentences
    #[arg(long)]
    pub(crate) sentences: bool,
}

/// Arguments of `customs rules list`.
#[derive(Debug, Args)]
pub(crate) struct RulesList {
    /// Profile: the id of a built-in profile, or a file [default: uk-dms-3.6]
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) profile: Option<String>,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs rules export`.
#[derive(Debug, Args)]
pub(crate) struct RulesExport {
    /// Output format
    #[arg(long, value_enum, default_value_t = ExportFormat::Json)]
    pub(crate) format: ExportFormat,
    /// File of the catalogue, or folder of the pages [default: standard output]
    #[arg(long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) out: Option<PathBuf>,
}

/// What is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// The catalogue as one document
    Json,
    /// A page for each rule, and an index
    Markdown,
}

/// The findings that make the exit status 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors
    Error,
    /// Errors and warnings
    Warning,
    /// All findings
    Information,
    /// No finding
    Never,
}

impl FailOn {
    /// Whether findings of this severity count.
    pub(crate) const fn counts(self, severity: Severity) -> bool {
        match self {
            Self::Error => matches!(severity, Severity::Error),
            Self::Warning => matches!(severity, Severity::Error | Severity::Warning),
            Self::Information => true,
            Self::Never => false,
        }
    }
}

/// Arguments of `customs convert`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs convert declaration.xml                       JSON to standard output
  customs convert declaration.json -o declaration.xml
  customs convert --to xml untidy.xml                   the same syntax, rewritten
  cat declaration.xml | customs convert - --compact

Errors in the message and data that could not be converted are reported on standard error.

Exit status: 0 converted, 1 converted, but the message has errors and data may be missing, 2 not converted.")]
pub(crate) struct Convert {
    /// The message, or - for standard input
    #[arg(value_name = "IN", value_hint = ValueHint::FilePath)]
    pub(crate) input: PathBuf,

    /// Output syntax [default: the other one]
    #[arg(long, value_enum)]
    pub(crate) to: Option<Target>,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// JSON form of another system, with --to json; input in this form is always read
    #[arg(long, value_enum)]
    pub(crate) dialect: Option<Dialect>,

    /// Write without line breaks and indentation
    #[arg(long)]
    pub(crate) compact: bool,

    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// A JSON form of another system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Dialect {
    /// The form of HMRC's Common Transit Convention API: `{"n1:CC015C": {"@PhaseID": …}}`
    HmrcCtc,
}

impl Dialect {
    /// The prefix of the root.
    pub(crate) const fn prefix(self) -> &'static str {
        match self {
            Self::HmrcCtc => "n1",
        }
    }
}

/// The syntax to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Target {
    /// The short form, for programs
    Json,
    /// The form of the standard
    Xml,
}

impl Target {
    /// The syntax of a message.
    pub(crate) const fn of(syntax: Syntax) -> Self {
        match syntax {
            Syntax::Xml => Self::Xml,
            Syntax::Json => Self::Json,
        }
    }

    /// The other syntax than that of the message.
    pub(crate) const fn other_than(syntax: Syntax) -> Self {
        match syntax {
            Syntax::Xml => Self::Json,
            Syntax::Json => Self::Xml,
        }
    }
}

/// Arguments of `customs diff`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs diff lodged.xml corrected.xml
  customs diff lodged.xml corrected.json --format json
  customs diff lodged.xml corrected.xml --format amendment --reason 32 \\
    --mrn 26GBEXAMPLE00000A7 --lrn AMENDMENT-1 > amendment.xml

Items are matched by their sequence numbers. Function code, type, references and amendments are not
compared, but differences in them are reported. Numbers are compared by value, times across time zones. The
envelopes are compared if both messages have one; an amendment cannot change them.

Exit status: 0 no differences, 1 differences, 2 could not be read.")]
pub(crate) struct Diff {
    /// Declaration before the changes, or - for standard input
    #[arg(value_name = "A", value_hint = ValueHint::FilePath)]
    pub(crate) before: PathBuf,

    /// Declaration after the changes, or - for standard input
    #[arg(value_name = "B", value_hint = ValueHint::FilePath)]
    pub(crate) after: PathBuf,

    /// Output format
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub(crate) format: DiffFormat,

    /// For an amendment: code of the administration for the reason of the changes
    #[arg(long, value_name = "CODE", value_parser = stated)]
    pub(crate) reason: Option<String>,

    /// For an amendment: MRN of the declaration [default: that of A]
    #[arg(long, value_name = "MRN", value_parser = stated)]
    pub(crate) mrn: Option<String>,

    /// For an amendment: its own LRN, different from that of the declaration
    #[arg(long, value_name = "LRN", value_parser = stated)]
    pub(crate) lrn: Option<String>,
}

/// Returns a value that is not blank.
fn stated(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    if text.is_empty() { Err("the value is blank") } else { Ok(text.to_owned()) }
}

/// The output format of differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DiffFormat {
    /// For people: one line each
    Text,
    /// For programs: one document
    Json,
    /// For administrations: the declaration that amends A, in XML
    Amendment,
}

/// Arguments of `customs apply`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs apply amendment.xml lodged.xml -o corrected.xml

An amendment of another declaration is refused. It is matched by MRN, or by LRN if one of the two has no MRN.
An amendment with an MRN can have its own LRN, so a different LRN is accepted if the declaration has no MRN.

Exit status: 0 applied, 1 applied, but neither MRN nor LRN shows that it belongs to this declaration (--force
confirms it), 2 could not be read or applied.")]
pub(crate) struct Apply {
    /// Amending declaration, or - for standard input
    #[arg(value_name = "AMENDMENT", value_hint = ValueHint::FilePath)]
    pub(crate) amendment: PathBuf,

    /// Declaration to amend, or - for standard input
    #[arg(value_name = "DECLARATION", value_hint = ValueHint::FilePath)]
    pub(crate) declaration: PathBuf,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// Output syntax [default: that of the declaration]
    #[arg(long, value_enum)]
    pub(crate) to: Option<Target>,

    /// Apply the amendment even if its MRN or LRN is missing or belongs to another declaration
    #[arg(long)]
    pub(crate) force: bool,
}

/// Arguments of `customs explain`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs explain response.xml --declaration declaration.xml
  customs explain response.xml                        without the declared values
  customs explain CC056C.xml --declaration CC015C.xml any answer of EU transit, with the message it answers
  customs explain '42A/67A/68A[1]/23A/21A[3].337'     a pointer, a path, a JSON Pointer
  customs explain 'Declaration->GoodsShipment->GovernmentAgencyGoodsItem(1)'
  customs explain 103                                 a WCO id; also the name of a class or an element
  customs explain '13 07 017 000'                     a data element of the EU; 'DE 6/5' one of the UK
  customs explain 'CDS 12056'                         an error code of an authority, in any spelling
  customs explain R0223                               a rule of the EU's systems; CL027 a code list
  customs explain GBP                                 a code of any list; 4000 a procedure
  customs explain MSKU1234565                         a container number, an MRN, an EORI number …
  customs explain unknown-element                     a rule of `customs validate`

If a text has several meanings, all are shown. Explanations are not official; the texts of the authority are
authoritative.

Exit status: 0 explained, 1 the pointer leads to no element, the response does not match the declaration or its
values, or a file could not be read completely, 2 nothing is known, or the input could not be read.")]
pub(crate) struct Explain {
    /// A response, or - for standard input; or a pointer, path, id, name, number, code or rule
    #[arg(value_name = "WHAT", value_hint = ValueHint::FilePath)]
    pub(crate) what: String,

    /// Declaration that the response answers
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) declaration: Option<PathBuf>,

    /// Authority of the codes: the id of a built-in authority, a file, or a folder [default: eu-ncts for
    /// answers of transit, otherwise uk-cds]
    #[arg(long, value_name = "ID|FILE|FOLDER")]
    pub(crate) authority: Option<String>,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs codes`.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  customs codes                           # all lists and identifiers
  customs codes currency                  # every code of a list
  customs codes currency RMB EUR          # some codes of a list
  customs codes eori GB123456789000       # check an identifier
  customs codes CL171 DE004851            # a code of a list of the EU, by the number of the list
  customs codes NLRTM                     # a code of any list
  customs codes search square metre       # codes by words
  customs codes show KGM ZZ PK            # all meanings of each code
  customs codes show incoterm DAP
  customs codes check eori GB123456789000 # check an identifier

Exit status: 0 all are valid, 1 one is not valid, 2 there is no such list."
)]
pub(crate) struct Codes {
    #[command(subcommand)]
    pub(crate) command: Option<CodesCommand>,

    /// A list, an identifier, or a code of any list
    #[arg(value_name = "LIST|IDENTIFIER|CODE")]
    pub(crate) what: Option<String>,

    /// Codes of the list, or identifiers
    #[arg(value_name = "CODE")]
    pub(crate) codes: Vec<String>,

    #[command(flatten)]
    pub(crate) how: CodesHow,
}

/// The date for which codes are checked, and the output format.
#[derive(Debug, Clone, Args)]
pub(crate) struct CodesHow {
    /// Date on which codes must be valid [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// The subcommands of `customs codes`.
#[derive(Debug, Subcommand)]
pub(crate) enum CodesCommand {
    /// Search codes of all lists by words of their names
    #[command(after_help = "\
Examples:
  customs codes search square metre
  customs codes search bavaria --list 'ISO 3166-2'
  customs codes search pallet --list package --format json

Case and accents are ignored. Lists and identifiers are also found by their names.

Exit status: 0 something was found, 1 nothing was found, 2 there is no such list.")]
    Search {
        /// Words of a name, or a code
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,

        /// Search only in this list
        #[arg(long, value_name = "LIST")]
        list: Option<String>,

        /// Maximum number of results
        #[arg(long, value_name = "N", default_value_t = 20,
            value_parser = clap::value_parser!(u16).range(1..))]
        limit: u16,

        #[command(flatten)]
        how: CodesHow,
    },
    /// Show the meanings of codes and the parts of identifiers
    #[command(after_help = "\
Examples:
  customs codes show KGM ZZ PK
  customs codes show incoterm DAP
  customs codes show GB123456789000
  customs codes show US-TX --format json

If the first argument names a list or an identifier, the others are looked up there; otherwise each is looked
up in every list and as every identifier.

Exit status: 0 all are known, 1 one is unknown or not valid, 2 there is no such list.")]
    Show {
        /// Codes or identifiers, of the list or identifier named first, or of any
        #[arg(value_name = "[LIST|IDENTIFIER] CODE", required = true)]
        what: Vec<String>,

        #[command(flatten)]
        how: CodesHow,
    },
    /// Check that codes or identifiers are valid
    #[command(after_help = "\
Examples:
  customs codes check eori GB123456789000
  customs codes check currency EUR HRK --date 2022-06-30
  customs codes check container CSQU3054383 --format json

Exit status: 0 all are valid, 1 one is not valid, 2 there is no such list or identifier.")]
    Check {
        /// A list or a kind of identifier
        #[arg(value_name = "LIST|IDENTIFIER")]
        list: String,

        /// Codes of the list, or identifiers of the kind
        #[arg(value_name = "CODE", required = true)]
        codes: Vec<String>,

        #[command(flatten)]
        how: CodesHow,
    },
}

/// Arguments of `customs profile`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs profile list
  customs profile show uk-dms-3.6 > mine.profile
  customs profile check mine.profile

Exit status: 0 no errors, 1 a profile has errors, 2 could not be read.")]
pub(crate) struct Profiles {
    /// Folder of your own authority, in addition to the built-in ones
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath, global = true)]
    pub(crate) authority: Option<PathBuf>,

    #[command(subcommand)]
    pub(crate) command: ProfileCommand,
}

/// The subcommands of `customs profile`.
#[derive(Debug, Subcommand)]
pub(crate) enum ProfileCommand {
    /// List the profiles
    List {
        /// Output format
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print a profile, including the profiles that it extends
    Show {
        /// Id of a profile, or a file
        #[arg(value_name = "ID|FILE", value_hint = ValueHint::FilePath)]
        profile: String,
    },
    /// Check profiles, and list all errors by line
    Check {
        /// Files of profiles
        #[arg(value_name = "FILE", required = true, value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
    },
}

/// Arguments of `customs schema`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_help = "\
Examples:
  customs schema                      writes to schemas/
  customs schema --out web/schemas
  customs schema --check              in CI: compare the files with the code
  customs schema --profile uk-dms-3.6 --out dms
  customs schema diff old/ schemas/   list changes, and whether they are breaking

Exit status: 0 written, or no differences, 1 differences, 2 could not run.")]
pub(crate) struct Schema {
    #[command(subcommand)]
    pub(crate) command: Option<crate::schema::arguments::Command>,

    /// Folder of the files
    #[arg(long, value_name = "DIR", default_value = "schemas", value_hint = ValueHint::DirPath)]
    pub(crate) out: PathBuf,

    /// Compare without writing, and list the differences
    #[arg(long)]
    pub(crate) check: bool,

    /// Write only the schemas of a profile, with its mandatory elements, lengths and codes: the id of a
    /// built-in profile, or a file
    #[arg(long, value_name = "ID|FILE", value_hint = ValueHint::FilePath)]
    pub(crate) profile: Option<String>,

    /// Folder of your own authority, whose profiles can be used
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(crate) authority: Option<PathBuf>,

    /// Base URL for the addresses in catalog.json [default: relative paths]
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url, conflicts_with = "profile")]
    pub(crate) base_url: Option<String>,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }
}
