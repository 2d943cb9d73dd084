//! The arguments of `customs mirror`.

use std::path::PathBuf;

use clap::{Args, ValueHint};
use rust_decimal::Decimal;

use crate::arguments::TableFormat;

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
