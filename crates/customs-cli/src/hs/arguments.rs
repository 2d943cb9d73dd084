//! The arguments of `customs hs`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Subcommand, ValueEnum, ValueHint};
use customs_hs::Edition;

use crate::arguments::Format;
use crate::failure::Failure;
use crate::limits::RunLimits;
use crate::tariff::{Tariff, TariffArgument};

/// Arguments of `customs hs`.
#[derive(Debug, Args)]
#[command(
    arg_required_else_help = true,
    after_help = "\
Examples:
  customs hs show 8517.13                              its position, its unit, its history
  customs hs search wheel chair                        codes by words
  customs hs convert 851712 --from 2017 --to 2022      a code in another edition
  customs hs convert goods.csv --from 2017 --to 2022   a column of codes
  customs hs tree 0101                                 the codes below a heading
  customs hs check goods.csv                           check a column of codes
  customs hs compare 8517.13 8517.14                   two codes side by side
  customs hs why 0101.21                               the path to a code, and the alternatives

Titles are plain descriptions. Goods are classified by the legal texts of the World Customs
Organization, which are not part of this program."
)]
pub(crate) struct Hs {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The subcommands of `customs hs`.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show a code with its position, unit and history
    Show(Show),
    /// Find chapters, headings and codes by words or first digits
    Search(Search),
    /// Convert a code, or a column of codes, to another edition
    Convert(Convert),
    /// Show the tree below a section, a chapter, a heading or a group
    Tree(Tree),
    /// Find codes in a column that are malformed or not in an edition
    Check(Check),
    /// Compare two codes: what they share, where they differ, their history
    Compare(Compare),
    /// Show the path to a code in words, with the alternatives at each level
    Why(Why),
}

/// The edition; the one in force today if neither is given.
#[derive(Debug, Args)]
pub(crate) struct When {
    /// Edition: 1988, 1992, 1996, 2002, 2007, 2012, 2017 or 2022, or Comtrade's H0 to H6; 2028 is a draft
    #[arg(long, value_name = "YEAR", conflicts_with = "date")]
    pub(crate) edition: Option<Edition>,

    /// Use the edition in force on this date, for example 2021-06-30 [default: today]
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) date: Option<NaiveDate>,
}

impl When {
    /// Reads the tariff that is named, if one is, by what is asked for.
    pub(crate) fn tariff(
        &self,
        argument: &TariffArgument,
        limits: &RunLimits,
    ) -> Result<Option<Tariff>, Failure> {
        let is_usual =
            |edition: &Edition| edition.nomenclature().is_ok() && edition.draft().is_none();
        let of_day = self.date.and_then(Edition::at).filter(is_usual);
        let is_today = self.edition.is_none().then(crate::today);
        argument.load(self.edition.or(of_day), self.date.or(is_today), limits)
    }
}

/// Reads a day.
fn day(text: &str) -> Result<NaiveDate, String> {
    text.parse().map_err(|_| "write a date as in 2021-06-30".to_owned())
}

/// Arguments of `customs hs show`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs show 8517.13
  customs hs show '0101 21 00' --format json   a national code: its first six digits are used
  customs hs show 8517.12 --edition 2017
  customs hs show 0310.51 --edition 2028       a draft, with its known gaps
  customs hs show 8517 --date 2021-06-30
  customs hs show XVI
  customs hs show 8517.13.00 --table hts.json  with the lines of a tariff

Exit status: 0 shown, 1 not in the edition, 2 not a code.")]
pub(crate) struct Show {
    /// A chapter, heading or code in any printed form, a group like 0101.2, or a section like XVI
    #[arg(value_name = "CODE")]
    pub(crate) code: String,

    #[command(flatten)]
    pub(crate) when: When,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs hs search`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs search laptop
  customs hs search 'tables, wooden, dining room' --limit 3
  customs hs search 8517.1                 codes that begin with these digits
  customs hs search umbrella --format json

Words are searched in the titles and in a vocabulary of trade terms. British and American spelling,
misspellings and incomplete words are accepted. If the words match no single code, the heading comes first.

Exit status: 0 something was found, 1 no good match.")]
pub(crate) struct Search {
    /// Words for the goods, in English, or first digits
    #[arg(value_name = "WORDS", required = true)]
    pub(crate) words: Vec<String>,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// Maximum number of results
    #[arg(long, value_name = "N", default_value_t = 10,
        value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) limit: u16,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs hs convert`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs convert 851712 --from 2017 --to 2022
  customs hs convert goods.csv --from 2017 --to 2022 -o goods-2022.csv
  customs hs convert goods.csv --from 2017 --to 2022 --column 'Commodity code'
  cat goods.csv | customs hs convert - --from 2012 --to 2022 --format json
  customs hs convert 851712 --from 2007 --to 2028 --format html -o 8517.html   a diagram
  customs hs convert goods.csv --from 2022 --to 2028   a draft: which codes will change

A file needs a line with the names of its columns, possibly after titles. The column of codes has a common
name (code, HS code, commodity code, HTS number, CN code, HSN, NCM ...) or is given with --column. All rows
are written with three more columns: status, targets, note. A code is accepted if all its digits are certain,
even if it is padded with zeros or was changed into a number by a spreadsheet; the note says so. A code that
lost its leading zero is invalid, and its note suggests a correction. For codes with more than six digits,
the first six are converted; headings and chapters are converted by the codes below them. --titles adds two
columns with the titles of the code and its targets; --table adds a column with the codes of that tariff,
which must be of the edition --to.

Status: unchanged, renumbered, split, merged, many-to-many, no-counterpart, unknown, invalid; and
not-goods for sums, for names of Comtrade such as TOTAL or AG6, and for chapters 98 and 99. A summary
on standard error lists the codes that need a decision: those with several targets or none.

Exit status: 0 all converted, 1 some are invalid, unknown or have no counterpart, 2 could not run.")]
pub(crate) struct Convert {
    /// A code; or a CSV file, or - for standard input
    #[arg(value_name = "CODE|FILE", value_hint = ValueHint::FilePath)]
    pub(crate) input: PathBuf,

    /// Edition of the codes
    #[arg(long, value_name = "YEAR")]
    pub(crate) from: Edition,

    /// Edition to convert to, older or newer
    #[arg(long, value_name = "YEAR")]
    pub(crate) to: Edition,

    /// Column of the codes
    #[arg(long, value_name = "NAME")]
    pub(crate) column: Option<String>,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// Leave out headings that collect goods from many others: electrical waste, display modules
    #[arg(long)]
    pub(crate) apart_from_open: bool,

    /// Add the titles of the codes before and after the conversion
    #[arg(long)]
    pub(crate) titles: bool,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// Output format [default: text for a code, csv for a file]
    #[arg(long, value_enum)]
    pub(crate) format: Option<ConvertFormat>,
}

/// The output format of conversions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ConvertFormat {
    /// For people
    Text,
    /// For programs: one document
    Json,
    /// The rows of the file with three more columns
    Csv,
    /// A diagram of a code in each edition, as a page
    Html,
    /// The same diagram as SVG
    Svg,
    /// The same diagram as a Mermaid flowchart
    Mermaid,
}

impl ConvertFormat {
    /// Whether it is a picture, which is drawn of one code.
    pub(crate) const fn is_picture(self) -> bool {
        matches!(self, Self::Html | Self::Svg | Self::Mermaid)
    }
}

/// Arguments of `customs hs tree`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs tree                          the sections
  customs hs tree XVI --depth 2            its chapters and headings
  customs hs tree 0101
  customs hs tree 0101.2 --edition 2017
  customs hs tree 85 --format json

Exit status: 0 shown, 1 not in the edition, 2 not a code.")]
pub(crate) struct Tree {
    /// A section, chapter, heading, group or code; all sections if not given
    #[arg(value_name = "CODE|SECTION")]
    pub(crate) code: Option<String>,

    #[command(flatten)]
    pub(crate) when: When,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// Number of levels to show below it [default: all; for the list of sections, none]
    #[arg(long, value_name = "N")]
    pub(crate) depth: Option<usize>,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs hs check`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs check goods.csv
  customs hs check goods.csv --column 'Commodity code' --edition 2017
  customs hs check goods.csv --date 2021-06-30 --format json
  customs hs check goods.csv --edition 2028       a draft
  customs hs check goods.csv --table hts.json     also check against a tariff
  cat goods.csv | customs hs check -

A file needs a line with the names of its columns, possibly after titles. The column of codes has a common
name (code, HS code, commodity code, HTS number, CN code, HSN, NCM ...) or is given with --column. Chapters
and headings are codes too. For codes with more than six digits, the first six are checked, or all with
--table. An unusual but certain form is reported as a note: a heading padded with zeros, or a code that a
spreadsheet changed into a number. If the file names the edition of each row, as files of Comtrade do, the
row is checked against it unless another edition is given.

Exit status: 0 all are in the edition, 1 some are not, 2 could not be checked.")]
pub(crate) struct Check {
    /// A CSV file, or - for standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,

    /// Column of the codes
    #[arg(long, value_name = "NAME")]
    pub(crate) column: Option<String>,

    #[command(flatten)]
    pub(crate) when: When,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs hs compare`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs compare 8517.13 8517.14
  customs hs compare 8471 8517 --format json
  customs hs compare 0306.11 0306.12 --date 2021-06-30

Codes can be of any level. For subheadings, the output shows both codes in every other edition, and where
they shared a code.

Exit status: 0 compared, 1 one is not in the edition, 2 one is not a code.")]
pub(crate) struct Compare {
    /// A chapter, heading or code in any printed form, a group like 0101.2, or a section like XVI
    #[arg(value_name = "CODE")]
    pub(crate) one: String,

    /// The code to compare with
    #[arg(value_name = "OTHER")]
    pub(crate) other: String,

    #[command(flatten)]
    pub(crate) when: When,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs hs why`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs why 0101.21
  customs hs why 8517.13 --all           all alternatives, not only the nearest
  customs hs why 8517 --format json

At each level, the alternatives that the code excludes are listed.

Exit status: 0 shown, 1 not in the edition, 2 not a code.")]
pub(crate) struct Why {
    /// A chapter, heading or code in any printed form, or a group like 0101.2
    #[arg(value_name = "CODE")]
    pub(crate) code: String,

    #[command(flatten)]
    pub(crate) when: When,

    /// List all alternatives of each level, not only the nearest
    #[arg(long)]
    pub(crate) all: bool,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}
