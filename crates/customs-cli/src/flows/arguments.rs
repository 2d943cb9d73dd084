//! The arguments of `customs flows`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueHint};
use customs_analysis::Dimension;

use crate::arguments::{TableFormat, Target, stated};

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
