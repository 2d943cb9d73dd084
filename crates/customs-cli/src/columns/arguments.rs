//! What can be asked of `customs columns`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum, ValueHint};
use customs_columns::{Engine, FileFormat, Form};

use crate::arguments::{ConfigArgument, Reading};

/// Arguments of `customs columns`.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
Examples:
  customs columns declarations/ --out tables
  customs columns declarations/ --out tables --tables items,parties --partition year,month
  customs columns 'raw/**/*.xml.gz' --out tables --tables declaration.items \\
    --columns year,month,chapter,origin,value,value_currency,is_original
  customs columns schema                                  which tables there are
  customs columns schema --table declaration.items        what is in one
  customs columns schema --table items --format spark     as DDL

Each kind of message has tables: `messages` with a row for each, and one for each class that repeats, such as
`items`; `parties`, `documents`, `containers` and `taxes` gather what is at many places. Rows belong together by
`file`, `message` and the positions of what repeats. OUT/declaration/items/part-00000.parquet is a part of the
table `items` of declarations. A table of all kinds is `findings`, which is made where --tables names it.

Messages that cannot be read completely are in no table but `incomplete`, with the reason.

A run that was interrupted goes on where it stopped when it is started again: what is finished is not read again.
Files that were added since are read too. The same files give the same bytes.

Exit status: 0 all messages are in tables, 1 some are incomplete, 2 something could not be run."
)]
pub(crate) struct Columns {
    #[command(subcommand)]
    pub(crate) command: Option<ColumnsCommand>,

    /// Files, folders, patterns in quotes, or - for standard input
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// The folder of the tables
    #[arg(long, value_name = "DIR", required = true, value_hint = ValueHint::DirPath)]
    pub(crate) out: Option<PathBuf>,

    /// The format of the files
    #[arg(long, value_enum, default_value_t = To::Parquet)]
    pub(crate) to: To,

    #[command(flatten)]
    pub(crate) wanted: Wanted,

    /// The columns by which rows are parted into folders: year=2026/month=05
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    pub(crate) partition: Vec<String>,

    /// The day of messages that bear none
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// The currency of statistical values that do not say theirs
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<String>,

    /// How many bytes of input, as they lie, become a part; so much is in memory too [default: 67108864]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) part_bytes: Option<u64>,

    #[command(flatten)]
    pub(crate) reading: Reading,

    #[command(flatten)]
    pub(crate) config: ConfigArgument,

    /// How many files are read at the same time [default: one for each processor]
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<usize>,
}

/// What else than tables of messages is asked for.
#[derive(Debug, Subcommand)]
pub(crate) enum ColumnsCommand {
    /// Say which tables there are and what is in them, or write them as DDL
    Schema(SchemaArguments),
}

/// Which tables and columns are wanted.
#[derive(Debug, Args)]
pub(crate) struct Wanted {
    /// These tables alone: of every kind of message (items), or of one (declaration.items)
    #[arg(long, visible_alias = "table", value_name = "TABLE", value_delimiter = ',')]
    pub(crate) tables: Vec<String>,

    /// Beside the keys, these columns alone: of every table (chapter), or of one (items.chapter)
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    pub(crate) columns: Vec<String>,

    /// Put what repeats into the rows that hold it, as lists
    #[arg(long)]
    pub(crate) nested: bool,
}

impl Wanted {
    /// How what repeats is given.
    pub(crate) const fn form(&self) -> Form {
        if self.nested { Form::Nested } else { Form::Flat }
    }
}

/// The format of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum To {
    /// Apache Parquet
    Parquet,
    /// Apache Arrow (IPC)
    Arrow,
    /// Comma-separated values
    Csv,
}

impl To {
    pub(crate) const fn format(self) -> FileFormat {
        match self {
            Self::Parquet => FileFormat::Parquet,
            Self::Arrow => FileFormat::Arrow,
            Self::Csv => FileFormat::Csv,
        }
    }
}

/// Arguments of `customs columns schema`.
#[derive(Debug, Args)]
pub(crate) struct SchemaArguments {
    #[command(flatten)]
    pub(crate) wanted: Wanted,

    /// How to print it
    #[arg(long, value_enum, default_value_t = SchemaFormat::Table)]
    pub(crate) format: SchemaFormat,
}

/// How tables are described.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaFormat {
    /// For people: the tables, or the columns of those that --table names
    Table,
    /// For programs: one document
    Json,
    /// DDL of Apache Spark
    Spark,
    /// DDL of DuckDB
    Duckdb,
    /// DDL of PostgreSQL
    Postgresql,
    /// DDL of BigQuery
    Bigquery,
}

impl SchemaFormat {
    /// The engine that DDL is for.
    pub(crate) const fn engine(self) -> Option<Engine> {
        match self {
            Self::Table | Self::Json => None,
            Self::Spark => Some(Engine::Spark),
            Self::Duckdb => Some(Engine::DuckDb),
            Self::Postgresql => Some(Engine::PostgreSql),
            Self::Bigquery => Some(Engine::BigQuery),
        }
    }
}
