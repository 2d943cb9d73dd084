//! The arguments of `customs columns`.

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
    --columns chapter,origin,value,value_currency,is_original
  customs columns schema                                  list the tables
  customs columns schema --table declaration.items        list the columns of a table
  customs columns schema --table items --format spark     as DDL

Each kind of message has a table `messages` with one row per message, and a table for each class that repeats, such
as `items`. The tables `parties`, `documents`, `containers` and `taxes` collect data from several classes. Rows are
joined by `file`, `message` and the positions of repeated classes. OUT/declaration/items/part-00000.parquet is a part
of the table `items` of declarations. The table `findings` covers all kinds of messages, and is only written if
--tables names it.

Messages that cannot be read completely are only in the table `incomplete`, with the reason.

An interrupted run resumes when it is started again: finished files are not read again, and new files are added. The
same files give the same bytes.

Exit status: 0 all messages are in the tables, 1 some are incomplete, 2 could not run."
)]
pub(crate) struct Columns {
    #[command(subcommand)]
    pub(crate) command: Option<ColumnsCommand>,

    /// Files, folders, patterns in quotes, or - for standard input
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// Folder of the tables
    #[arg(long, value_name = "DIR", required = true, value_hint = ValueHint::DirPath)]
    pub(crate) out: Option<PathBuf>,

    /// Format of the files
    #[arg(long, value_enum, default_value_t = To::Parquet)]
    pub(crate) to: To,

    #[command(flatten)]
    pub(crate) wanted: Wanted,

    /// Columns by which rows are partitioned into folders: year=2026/month=5
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    pub(crate) partition: Vec<String>,

    /// Date of messages without a date
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// Currency of statistical values without a currency
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<String>,

    /// Number of bytes of input in each part, which are also held in memory [default: 67108864]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) part_bytes: Option<u64>,

    #[command(flatten)]
    pub(crate) reading: Reading,

    #[command(flatten)]
    pub(crate) config: ConfigArgument,

    /// Number of files to read at the same time [default: one per processor]
    #[arg(long, value_name = "N")]
    pub(crate) jobs: Option<usize>,
}

/// The subcommands of `customs columns`.
#[derive(Debug, Subcommand)]
pub(crate) enum ColumnsCommand {
    /// List the tables and their columns, or write them as DDL
    Schema(SchemaArguments),
}

/// The tables and columns to write.
#[derive(Debug, Args)]
pub(crate) struct Wanted {
    /// Write only these tables: of every kind of message (items), or of one (declaration.items)
    #[arg(long, visible_alias = "table", value_name = "TABLE", value_delimiter = ',')]
    pub(crate) tables: Vec<String>,

    /// Write only these columns in addition to the keys: of every table (chapter), or of one (items.chapter)
    #[arg(long, value_name = "COLUMN", value_delimiter = ',')]
    pub(crate) columns: Vec<String>,

    /// Write repeated classes as lists inside the rows of their parent
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

    /// Output format
    #[arg(long, value_enum, default_value_t = SchemaFormat::Table)]
    pub(crate) format: SchemaFormat,
}

/// The output format of the description of tables.
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
