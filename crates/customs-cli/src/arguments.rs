//! What can be asked on the command line.

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

/// Validates, converts and describes customs messages of the WCO data model, in XML and JSON, and
/// knows the Harmonized System.
#[derive(Debug, Parser)]
#[command(
    name = "customs",
    version,
    arg_required_else_help = true,
    after_help = "\
Examples:
  customs validate declaration.xml          is it right, and if not, where not?
  customs convert declaration.xml           the same message as JSON
  customs explain response.xml --declaration declaration.xml
                                            what did I do wrong?
  customs rules show container-check-digit  what does a rule ask for, and why?
  customs schema                            JSON Schema, XSD and OpenAPI of the messages
  customs hs show 8517.13                   a code of the Harmonized System
  customs completions bash                  completions for a shell

Exit status: 0 all is well, 1 findings, 2 something could not be run.
--color never or NO_COLOR=1 turns colour off."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Where colours are shown [default: auto]
    #[arg(long, global = true, value_enum, value_name = "WHEN")]
    pub(crate) color: Option<Color>,

    #[command(flatten)]
    pub(crate) limits: GivenLimits,
}

/// Where colours are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR or the like says otherwise
    Auto,
    /// Everywhere, in a pipe too
    Always,
    /// Nowhere
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check messages and say what is wrong, where, and what to do
    Validate(Validate),
    /// Turn a message from XML into JSON or back
    Convert(Convert),
    /// Say what is different between two declarations
    Diff(Diff),
    /// Apply amendments to a declaration
    Apply(Apply),
    /// Say what a response, a pointer or a code means, and what to do
    Explain(Explain),
    /// Write the schemas of the messages: JSON Schema, XSD, OpenAPI, a dictionary
    Schema(Schema),
    /// Sum declarations up as trade: by chapter, origin, month …
    Flows(Flows),
    /// Write messages as tables: Parquet, Arrow or CSV, by year and month
    Columns(Columns),
    /// Check that the messages of a case answer each other as they have to
    Conversation(Conversation),
    /// Say which declarations risk alerts are about, with scores and places
    Match(Match),
    /// Compare what two countries report of the same trade
    Mirror(Mirror),
    /// Take out of messages what they say of natural persons
    Redact(Redact),
    /// Write a message to fill in
    New(New),
    /// Look up codes of lists (currencies, countries, units …) and check identifiers (EORI, MRN …)
    Codes(Codes),
    /// List and explain the rules that messages are checked by
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
        /// The folder, which is made where it is missing
        folder: PathBuf,
    },
}

/// Arguments of `customs lsp`.
#[derive(Debug, Args)]
#[command(after_help = "\
An editor starts it, with the folder that `customs.toml` is in or below: what that says of profiles, rules, code
lists and what is ignored counts as it does for `customs validate`, when it starts. Messages in XML and JSON are
checked whenever they are opened or changed; in XML, hovering says what an element is, and `<` offers those that
can be in its class.

Exit status: 0 the editor has ended it, 2 it could not be run.")]
pub(crate) struct Lsp {
    #[command(flatten)]
    pub(crate) reading: Reading,

    #[command(flatten)]
    pub(crate) config: ConfigArgument,
}

/// How messages are read.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Reading {
    /// The profile to check against: the id of a built-in one, or a file. Messages that it is not about
    /// keep their own [default: by the message]
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) profile: Option<String>,

    /// A folder of an authority of your own: its profiles, and what its codes mean
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(crate) authority: Option<PathBuf>,
}

/// Which rules are checked, and which findings make a run fail.
#[derive(Debug, Default, Args)]
pub(crate) struct Selection {
    /// Check these rules only, by id or group
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) include: Vec<String>,

    /// Do not check these rules, by id or group
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) exclude: Vec<String>,

    /// The least severity that makes the exit status 1 [default: error]
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub(crate) fail_on: Option<FailOn>,
}

/// The file of what a repository asks.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct ConfigArgument {
    /// Another file in place of customs.toml
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) config: Option<PathBuf>,

    /// Without customs.toml
    #[arg(long, conflicts_with = "config")]
    pub(crate) no_config: bool,
}

/// Arguments of `customs validate`.
#[derive(Debug, Default, Args)]
#[command(after_help = "\
Examples:
  customs validate declaration.xml
  customs validate messages/                all messages of a folder, .gitignore respected
  customs validate 'messages/**/*.xml'      the pattern in quotes: customs expands it
  cat declaration.json | customs validate
  customs validate --format sarif messages/ > findings.sarif
  customs validate --report html=report.html --report junit=report.xml messages/
  customs validate --baseline known.json messages/      only what is new counts
  customs validate --table hts.json messages/            commodity codes and units by a tariff
  customs validate --list CL008=countries.csv messages/  a newer list of codes than is built in
  customs validate --include container-check-digit,mrn-check messages/
  customs validate --statistics messages/                which rules are broken most often
  customs validate --diff messages/                      what can be mended; --fix mends it
  customs validate --watch messages/                     again after each change
  customs validate --show-settings                       what would be checked, and why so
  customs validate --expect fixtures/       NAME.findings.json beside NAME.xml says what is expected
  customs validate --response declaration.xml > response.xml

XML and JSON are told apart by content; .gz and .zip are opened. A file can hold any number of messages:
inside other XML, in arrays, one a line. In folders, files are taken that are called .xml, .json or .jsonl
or begin like a message, except *.findings.json; those that are no messages are counted. `customs.toml`,
in this folder or above it, can say paths, profile, authority, date, fail-on, max-findings, baseline, table,
table-format, include, exclude, ignore, output-format, color, inline-ignores, under [rules] what becomes of each rule, under
[per-file-ignores] the rules and groups whose findings are ignored in files that match a pattern (they are
counted), under [lists] the files of code
lists, and under [limits] the limits that --help names, without their dashes; the command line comes first. A pipe or
a device is read where it is named.

`<!-- customs: ignore RULE, RULE (reason) -->` in a message ignores findings of these rules, by id or group, in the
element that comes next; before the root, in the whole file (of a file that is piped in, packed or over 8 MiB, comments
within messages alone are seen). It is not followed unless --inline-ignores or customs.toml says so: what a stranger
sends must not silence its own check. JSON has no comments: use [per-file-ignores].

--fix changes the text in the places of findings and nowhere else, and writes a file only if checking it again
finds less and nothing new; else it is left as it is, and why is said. What is ignored stays.

Exit status: 0 no more than --max-findings at or above --fail-on, 1 more, 2 something could not be
run.")]
pub(crate) struct Validate {
    /// Files, folders, patterns in quotes, or - for standard input (the default in a pipe)
    #[arg(value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) reading: Reading,

    /// The day by whose code lists and editions messages are judged [default: the day a message was
    /// accepted, else today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// A code list that takes the place of the built-in one with this number: in the notation of `*.list`, or
    /// a table with the columns code, valid from, valid to; can be given several times
    #[arg(long, value_name = "NUMBER=FILE", value_parser = crate::profile::list_argument)]
    pub(crate) list: Vec<ListFile>,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// How to print the findings [default: text]
    #[arg(long, value_enum)]
    pub(crate) format: Option<ReportFormat>,

    /// Write a report to a file as well; can be given several times
    #[arg(long, value_name = "FORMAT=FILE", value_parser = crate::validate::outputs::target)]
    pub(crate) report: Vec<ReportTarget>,

    #[command(flatten)]
    pub(crate) selection: Selection,

    /// Number of such findings to tolerate [default: 0]
    #[arg(long, value_name = "N")]
    pub(crate) max_findings: Option<usize>,

    /// The findings that were known before and do not count. Paths in it are those from its folder
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) baseline: Option<PathBuf>,

    /// Take everything that is found as known: writes the baseline
    #[arg(long, conflicts_with_all = ["report", "expect", "response"])]
    pub(crate) update_baseline: bool,

    /// Compare the findings of each message with NAME.findings.json beside it
    #[arg(long, conflicts_with_all = ["report", "baseline", "response"])]
    pub(crate) expect: bool,

    /// With --expect: write the expectations anew
    #[arg(long, requires = "expect")]
    pub(crate) update: bool,

    /// Answer as an administration would: the findings of one message as a WCO response in XML
    #[arg(long, conflicts_with_all = ["format", "report"])]
    pub(crate) response: bool,

    #[command(flatten)]
    pub(crate) config: ConfigArgument,

    /// Leave out the files whose path or name matches; can be given several times
    #[arg(long, value_name = "PATTERN")]
    pub(crate) ignore: Vec<String>,

    /// Follow the comments `<!-- customs: ignore RULE -->` of messages; do not with messages of others
    #[arg(long, overrides_with = "no_inline_ignores")]
    pub(crate) inline_ignores: bool,

    /// Do not follow them, whatever customs.toml says [default]
    #[arg(long)]
    pub(crate) no_inline_ignores: bool,

    /// Name every file of a folder that is no customs message, and every rule that could not be checked
    #[arg(long, short)]
    pub(crate) verbose: bool,

    /// Print findings, and what was not read or not checked, but no totals and no progress; documents for
    /// programs are whole
    #[arg(long, short, conflicts_with = "verbose")]
    pub(crate) quiet: bool,

    /// Count the findings of each rule, most often first: a table below those in text and concise, the member
    /// `statistics` in json and jsonl, on standard error with any other format
    #[arg(long, conflicts_with_all = ["expect", "update_baseline", "response"])]
    pub(crate) statistics: bool,

    /// Check nothing; print every setting with its value and where it comes from, as text or with --format json,
    /// and the files that would be checked or are left out
    #[arg(long, conflicts_with_all = ["expect", "update_baseline", "response", "report"])]
    pub(crate) show_settings: bool,

    /// Mend messages in XML where it is certain what was meant, then check them: names that are misspelt, elements
    /// out of order, namespaces that are missing, blanks that mean nothing, decimal commas
    #[arg(long, conflicts_with_all = ["expect", "update_baseline", "response", "show_settings", "watch"])]
    pub(crate) fix: bool,

    /// Print what --fix would change as a unified diff, and change nothing; exit status 1 if it would
    #[arg(long, conflicts_with_all = [
        "expect", "update_baseline", "response", "show_settings", "watch", "report", "statistics", "format",
    ])]
    pub(crate) diff: bool,

    /// Check again whenever a message, customs.toml or another file of the check changes, until Ctrl-C. Files are
    /// looked at every 0.3 seconds; formats for people only
    #[arg(long, conflicts_with_all = ["expect", "update_baseline", "response", "report", "show_settings"])]
    pub(crate) watch: bool,

    /// How many files are checked at the same time, each in memory with one more that is ready to be
    /// reported [default: one for each processor]
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<usize>,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people: each finding with its line
    Text,
    /// For editors: one line a finding
    Concise,
    /// For programs: one document
    Json,
    /// For programs: one finding a line
    Jsonl,
    /// For code scanning (SARIF 2.1.0)
    Sarif,
    /// For test reports
    Junit,
    /// For GitHub Actions: annotations
    Github,
    /// For GitLab: Code Quality
    Gitlab,
    /// For people: one page with an overview, and what is found in each message
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

/// How something is printed.
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
mode. Values of different currencies are never added. Declarations without a date are in rows of their
own. A declaration that is there twice (the same MRN, the same LRN and declarant, or the same content) is
counted once. That, and what could not be counted, is said on standard error.

A report has the trade of its period and currency by flow, subheading and partner.

Exit status: 0 summed up, 1 the report leaves out trade of its period, 2 something could not be read.")]
pub(crate) struct Flows {
    /// Files, folders, patterns in quotes, or - for standard input
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// By what, in the order of the columns
    #[arg(
        long,
        value_name = "DIMENSION",
        value_delimiter = ',',
        default_value = "flow,chapter,partner"
    )]
    pub(crate) by: Vec<Dimension>,

    /// The day of declarations that bear none
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// The currency of statistical values that do not say theirs, and that of a report
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<String>,

    /// Write a TradeFlowReport message for another administration, in place of the table
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

    /// For a report: the country that reports
    #[arg(long, value_name = "COUNTRY", requires = "report")]
    pub(crate) reporter: Option<String>,

    /// For a report: the country that receives it
    #[arg(long, value_name = "COUNTRY", requires = "report")]
    pub(crate) recipient: Option<String>,

    /// For a report: its period, a year or a month
    #[arg(long, value_name = "YYYY|YYYYMM", requires = "report")]
    pub(crate) period: Option<String>,

    /// For a report: the edition of the Harmonized System of the codes [default: the one in force in the
    /// period]
    #[arg(long, value_name = "YEAR", requires = "report")]
    pub(crate) hs_edition: Option<u16>,

    /// For a report: the instrument it is sent under
    #[arg(long, value_name = "CODE", default_value = "BilateralAgreement", value_parser = crate::flows::report::legal_basis)]
    pub(crate) legal_basis: customs_exchange::lists::LegalInstrument,

    /// For a report: the id of the message [default: the countries and the period]
    #[arg(long, value_name = "ID", requires = "report", value_parser = stated)]
    pub(crate) message_id: Option<String>,

    /// How to print the table
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub(crate) format: TableFormat,

    /// Where to write; standard output if not given, or -
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

Of several versions of an alert the highest counts; cancelled ones and those not in force find nothing.

With --to-sql, what engines cannot answer as the command does is not in the query; it is reported on standard error.

Exit status: 0 nothing matches, 1 something does, 2 something could not be read. With --to-sql: 0 the query asks for
all of the alerts, 1 something is not in it, 2 the alerts could not be read.")]
pub(crate) struct Match {
    /// A message with a risk alert, or a folder of them
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

    /// Write a query that finds the same in the tables of customs columns (DuckDB)
    #[arg(long, conflicts_with = "format")]
    pub(crate) to_sql: bool,

    /// The day on which alerts have to be in force [default: the day of acceptance, else today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// The least score to report
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) min_score: u32,

    /// How to print what matches
    #[arg(long, value_enum, default_value_t = LineFormat::Text)]
    pub(crate) format: LineFormat,
}

/// How something is printed that comes piece by piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LineFormat {
    /// For people
    Text,
    /// For programs: one document a line
    Jsonl,
}

/// How what comes of several messages is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CaseFormat {
    /// For people
    Text,
    /// For programs: one document
    Json,
    /// For programs: one document a line
    Jsonl,
    /// For code scanning (SARIF 2.1.0): what does not fit
    Sarif,
    /// For people: one page with the course of each case
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

Checks that messages answer each other as they have to: answers name what was asked, transit goes its
way, alerts are updated before they are cancelled. Of each transit movement (messages like CC015C) it says
what came, in order, what state it is in, and what is due next and from whom. The messages come in any
order; a case has to be given as a whole. `customs validate` checks each message by itself.

What is asked of messages beside each other are rules like others, in the group `conversation`: `customs rules show
unasked` explains one; profiles and customs.toml switch them (`include` there counts if it names one of them).

Exit status: 0 no findings at or above --fail-on, 1 there are, 2 something could not be read.")]
pub(crate) struct Conversation {
    /// The messages: files, folders, patterns in quotes
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// How to print what they tell, and what does not fit
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

Both files are messages with a TradeFlowReport. What one country reports as exported at its border
(FOB) is held against what the other reports as imported with freight and insurance (CIF). What is not
compared is listed with the reason.

Exit status: 0 compared, 1 not all could be compared, so that differences may be hidden, 2 it could not be read or compared.")]
pub(crate) struct Mirror {
    /// The report of one country, or - for standard input
    #[arg(value_name = "A", value_hint = ValueHint::FilePath)]
    pub(crate) one: PathBuf,

    /// The report of the other
    #[arg(value_name = "B", value_hint = ValueHint::FilePath)]
    pub(crate) other: PathBuf,

    /// By what values with freight and insurance are divided
    #[arg(long, value_name = "FACTOR", default_value = "1.1")]
    pub(crate) cif_fob: Decimal,

    /// How to print the comparison
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub(crate) format: TableFormat,

    /// Where to write; standard output if not given, or -
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
}

/// How a table is printed.
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

Names, telephones, e-mails, addresses, numbers of parties and vehicles get pseudonyms, the same for the
same; free text becomes `redacted`; what a message says of natural persons, attachments and signatures
are taken out. Whether a party is a company or a person, a message does not say: all are taken for
persons. References stay, but for the numbers of parties in them. What was done is listed on standard
error, by path and kind, never with a value.

Exit status: 0 redacted, 1 redacted, but something personal may be left in, 2 it could not be done.")]
pub(crate) struct Redact {
    /// Files, folders, patterns in quotes, or - for standard input
    #[arg(value_name = "FILE", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// Where to write; standard output if not given, or -
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// What to write; the syntax of the first message if not given
    #[arg(long, value_enum)]
    pub(crate) to: Option<Target>,

    /// Leave free text in, and name its places
    #[arg(long)]
    pub(crate) keep_text: bool,

    /// How to print the list of what was done
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs new`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs new                                which messages there are
  customs new assistance-request > request.xml
  customs new RiskAlert -o alert.xml
  customs new cc015c -o declaration.xml

Exit status: 0 written, 2 it could not be done.")]
pub(crate) struct New {
    /// The message: declaration-message, risk-alert, cc015c … [default: list them]
    #[arg(value_name = "MESSAGE")]
    pub(crate) message: Option<String>,

    /// Where to write; standard output if not given, or -
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
}

/// Arguments of `customs rules`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs rules list                        every rule, with its severity
  customs rules list --profile strict
  customs rules list --profile ncts-cc015c   also the rules of its book
  customs rules show container-check-digit
  customs rules show ncts                    what a book has, and what is not checked
  customs rules export > rules.json
  customs rules export --format markdown --out docs/rules

Exit status: 0 done, 2 it could not be done.")]
pub(crate) struct Rules {
    #[command(subcommand)]
    pub(crate) command: RulesCommand,
}

/// What to do with rules.
#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// List every rule with its severity under a profile
    List(RulesList),
    /// Say what a rule asks for, why, with an example
    Show {
        /// The id of the rule: `seal-unique`, `ncts-C0505`, or the number alone, `C0505`; or the name of a book of
        /// rules, `ncts`
        rule: String,
        /// The id of a built-in profile, or a file, whose books have the rule
        #[arg(long, value_name = "ID|FILE")]
        profile: Option<String>,
        /// How to print it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Write the catalogue of rules for other programs, or a page for each
    Export(RulesExport),
    /// Read a file of rules or a profile, say all that is wrong with it, and try its examples
    Check(RulesCheck),
}

/// Arguments of `customs rules check`.
#[derive(Debug, Args)]
pub(crate) struct RulesCheck {
    /// A file of rules (`*.rules`) or a profile
    #[arg(value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Also say each rule in sentences
    #[arg(long)]
    pub(crate) sentences: bool,
}

/// Arguments of `customs rules list`.
#[derive(Debug, Args)]
pub(crate) struct RulesList {
    /// The id of a built-in profile, or a file [default: uk-dms-3.6]
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) profile: Option<String>,
    /// How to print them
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs rules export`.
#[derive(Debug, Args)]
pub(crate) struct RulesExport {
    /// What to write
    #[arg(long, value_enum, default_value_t = ExportFormat::Json)]
    pub(crate) format: ExportFormat,
    /// The file of the catalogue, or the folder of the pages; standard output if not given
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

/// What makes the exit status 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors
    Error,
    /// Errors and warnings
    Warning,
    /// Everything that is found
    Information,
    /// Nothing
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
  customs convert declaration.xml                       to standard output, as JSON
  customs convert declaration.json -o declaration.xml
  customs convert --to xml untidy.xml                   the same syntax, written afresh
  cat declaration.xml | customs convert - --compact

What was wrong in the message and what could not be carried over is said on standard error.

Exit status: 0 converted, 1 converted with errors in the message, so that something may be lost,
2 not converted.")]
pub(crate) struct Convert {
    /// The message, or - for standard input
    #[arg(value_name = "IN", value_hint = ValueHint::FilePath)]
    pub(crate) input: PathBuf,

    /// What to turn it into; the other of the two if not given
    #[arg(long, value_enum)]
    pub(crate) to: Option<Target>,

    /// Where to write; standard output if not given, or -
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// A shape of JSON that others have, with --to json; read it is anyway
    #[arg(long, value_enum)]
    pub(crate) dialect: Option<Dialect>,

    /// Without line breaks and indentation
    #[arg(long)]
    pub(crate) compact: bool,

    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// A shape of JSON that others have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Dialect {
    /// That of HMRC's Common Transit Convention API: `{"n1:CC015C": {"@PhaseID": …}}`
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

/// What a message is turned into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Target {
    /// The short shape, for programs
    Json,
    /// The shape of the standard
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
compared; which of them differ is said. Numbers are compared as numbers, moments across time zones. The
envelopes are compared where both have one; an amendment cannot change them.

Exit status: 0 nothing is different, 1 something is, 2 it could not be read.")]
pub(crate) struct Diff {
    /// The declaration before, or - for standard input
    #[arg(value_name = "A", value_hint = ValueHint::FilePath)]
    pub(crate) before: PathBuf,

    /// The declaration after, or - for standard input
    #[arg(value_name = "B", value_hint = ValueHint::FilePath)]
    pub(crate) after: PathBuf,

    /// How to print the differences
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub(crate) format: DiffFormat,

    /// For an amendment: why the changes are asked for, as the administration's code
    #[arg(long, value_name = "CODE", value_parser = stated)]
    pub(crate) reason: Option<String>,

    /// For an amendment: the MRN of the declaration [default: that of A]
    #[arg(long, value_name = "MRN", value_parser = stated)]
    pub(crate) mrn: Option<String>,

    /// For an amendment: its own LRN, another than that of the declaration
    #[arg(long, value_name = "LRN", value_parser = stated)]
    pub(crate) lrn: Option<String>,
}

/// A value that says something.
fn stated(text: &str) -> Result<String, &'static str> {
    let text = text.trim();
    if text.is_empty() { Err("it is blank; write a value") } else { Ok(text.to_owned()) }
}

/// How differences are printed.
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

An amendment of another declaration is refused. The MRN says which declaration it amends; where one of
the two has none, the LRN. An amendment with an MRN may have an LRN of its own: where the file of the
declaration has no MRN, that is no reason to refuse it.

Exit status: 0 applied, 1 applied, but neither MRN nor LRN says that it is of this declaration (--force says
so in their place), 2 it could not be read or applied.")]
pub(crate) struct Apply {
    /// The amending declaration, or - for standard input
    #[arg(value_name = "AMENDMENT", value_hint = ValueHint::FilePath)]
    pub(crate) amendment: PathBuf,

    /// The declaration to amend, or - for standard input
    #[arg(value_name = "DECLARATION", value_hint = ValueHint::FilePath)]
    pub(crate) declaration: PathBuf,

    /// Where to write; standard output if not given, or -
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// What to write; the syntax of the declaration if not given
    #[arg(long, value_enum)]
    pub(crate) to: Option<Target>,

    /// Apply it though its MRN or LRN is that of another declaration, or says nothing
    #[arg(long)]
    pub(crate) force: bool,
}

/// Arguments of `customs explain`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs explain response.xml --declaration declaration.xml
  customs explain response.xml                        names and places, without the values sent
  customs explain CC056C.xml --declaration CC015C.xml any answer of EU transit, beside what it answers
  customs explain '42A/67A/68A[1]/23A/21A[3].337'     a pointer, a path, a JSON Pointer
  customs explain 'Declaration->GoodsShipment->GovernmentAgencyGoodsItem(1)'
  customs explain 103                                 a WCO id; also the name of a class or an element
  customs explain '13 07 017 000'                     a data element of the EU; 'DE 6/5' one of the UK
  customs explain 'CDS 12056'                         an error code of an authority, in any spelling
  customs explain R0223                               a rule of the EU's systems; CL027 a code list
  customs explain GBP                                 a code of any list; 4000 a procedure
  customs explain MSKU1234565                         a container number, an MRN, an EORI number …
  customs explain unknown-element                     a rule of `customs validate`

What has several meanings is answered with all of them. Explanations are in our own words; the
authority's own texts decide.

Exit status: 0 explained, 1 the pointer means no place, the response answers another declaration than the
one that was given or quotes other values than it has, or some of the files could not be read, 2 nothing is
known of it, or it could not be read.")]
pub(crate) struct Explain {
    /// A response, or - for standard input; a pointer, a path, an id, a name, a number, a code, a rule
    #[arg(value_name = "WHAT", value_hint = ValueHint::FilePath)]
    pub(crate) what: String,

    /// The declaration that the response answers
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) declaration: Option<PathBuf>,

    /// Whose codes they are: the id of a built-in authority, a file, or the folder of one [default: eu-ncts
    /// of answers of transit, uk-cds of all else]
    #[arg(long, value_name = "ID|FILE|FOLDER")]
    pub(crate) authority: Option<String>,

    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs codes`.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  customs codes                           # which lists and identifiers there are
  customs codes currency                  # every code of a list
  customs codes currency RMB EUR          # what these are
  customs codes eori GB123456789000       # whether that is one
  customs codes CL171 DE004851            # a code of a list of the EU, by the number of the list
  customs codes NLRTM                     # what it can be
  customs codes search square metre       # codes by words
  customs codes show KGM ZZ PK            # what each of these can be
  customs codes show incoterm DAP
  customs codes check eori GB123456789000 # is it one?

Exit status: 0 all are codes in force or identifiers, 1 one is not, 2 there is no such list."
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

/// By which day codes are judged, and how answers are printed.
#[derive(Debug, Clone, Args)]
pub(crate) struct CodesHow {
    /// The day on which codes are to be in force [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// What `customs codes` does.
#[derive(Debug, Subcommand)]
pub(crate) enum CodesCommand {
    /// Find codes of all lists by words of their names
    #[command(after_help = "\
Examples:
  customs codes search square metre
  customs codes search bavaria --list 'ISO 3166-2'
  customs codes search pallet --list package --format json

Capitals and accents make no difference. Lists and identifiers are found by their names too.

Exit status: 0 something was found, 1 nothing was found, 2 there is no such list.")]
    Search {
        /// Words of a name, or a code
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,

        /// Only in this list
        #[arg(long, value_name = "LIST")]
        list: Option<String>,

        /// The most to print
        #[arg(long, value_name = "N", default_value_t = 20,
            value_parser = clap::value_parser!(u16).range(1..))]
        limit: u16,

        #[command(flatten)]
        how: CodesHow,
    },
    /// Say what codes stand for, and what identifiers are made of
    #[command(after_help = "\
Examples:
  customs codes show KGM ZZ PK
  customs codes show incoterm DAP
  customs codes show GB123456789000
  customs codes show US-TX --format json

If the first names a list or an identifier, the others are looked up as that; else each is looked for
in every list and as every identifier.

Exit status: 0 all are known, 1 one is not or is not in force, 2 there is no such list.")]
    Show {
        /// Codes or identifiers, of the list or identifier that is named first, or of any
        #[arg(value_name = "[LIST|IDENTIFIER] CODE", required = true)]
        what: Vec<String>,

        #[command(flatten)]
        how: CodesHow,
    },
    /// Check that codes are in force, or that texts are identifiers
    #[command(after_help = "\
Examples:
  customs codes check eori GB123456789000
  customs codes check currency EUR HRK --date 2022-06-30
  customs codes check container CSQU3054383 --format json

Exit status: 0 all are, 1 one is not, 2 there is no such list or identifier.")]
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

Exit status: 0 all is well, 1 a profile has mistakes, 2 it could not be read.")]
pub(crate) struct Profiles {
    /// A folder of an authority of your own, beside those that are built in
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath, global = true)]
    pub(crate) authority: Option<PathBuf>,

    #[command(subcommand)]
    pub(crate) command: ProfileCommand,
}

/// What `customs profile` does.
#[derive(Debug, Subcommand)]
pub(crate) enum ProfileCommand {
    /// List the profiles that there are
    List {
        /// How to print it
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Print a profile with all that it extends
    Show {
        /// The id of a profile, or a file
        #[arg(value_name = "ID|FILE", value_hint = ValueHint::FilePath)]
        profile: String,
    },
    /// Say everything that is wrong with profiles, line by line
    Check {
        /// Their files
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
  customs schema --check              in CI: do the files match the code?
  customs schema --profile uk-dms-3.6 --out dms
  customs schema diff old/ schemas/   what changed, and does it break anything?

Exit status: 0 written, or no differences, 1 differences, 2 it could not be done.")]
pub(crate) struct Schema {
    #[command(subcommand)]
    pub(crate) command: Option<crate::schema::arguments::Command>,

    /// The folder of the files
    #[arg(long, value_name = "DIR", default_value = "schemas", value_hint = ValueHint::DirPath)]
    pub(crate) out: PathBuf,

    /// Compare only and list what differs
    #[arg(long)]
    pub(crate) check: bool,

    /// Only the schemas of a profile: what it makes mandatory, its lengths, its codes. The id of a
    /// built-in profile, or a file
    #[arg(long, value_name = "ID|FILE", value_hint = ValueHint::FilePath)]
    pub(crate) profile: Option<String>,

    /// A folder of an authority of your own, whose profiles can be named
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(crate) authority: Option<PathBuf>,

    /// Where the folder is served from, for the addresses in catalog.json [default: paths]
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
