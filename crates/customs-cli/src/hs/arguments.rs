//! What can be asked of `customs hs`.

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
  customs hs show 8517.13                              its place, its unit, its past
  customs hs search wheel chair                        codes by words
  customs hs convert 851712 --from 2017 --to 2022      what became of a code
  customs hs convert goods.csv --from 2017 --to 2022   and of a column of codes
  customs hs tree 0101                                 what is below a heading
  customs hs check goods.csv                           are these codes of the edition in force?
  customs hs compare 8517.13 8517.14                   two codes side by side
  customs hs why 0101.21                               what it is, and what it is not

Titles are our own plain words; goods are classified by the legal texts of the World Customs
Organization, which are not part of this program."
)]
pub(crate) struct Hs {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Say all there is to say of a code
    Show(Show),
    /// Find chapters, headings and codes by words or first digits
    Search(Search),
    /// Say what became of a code, or of a column of codes, in another edition
    Convert(Convert),
    /// Draw what is below a section, a chapter, a heading or a group
    Tree(Tree),
    /// Find the codes of a column that are malformed or not in an edition
    Check(Check),
    /// Put two codes side by side: what they share, where they part, what became of them
    Compare(Compare),
    /// Give the way to a code in words, with what was passed over at each level
    Why(Why),
}

/// Which edition is meant; the one in force today if neither is given.
#[derive(Debug, Args)]
pub(crate) struct When {
    /// The edition: 1988, 1992, 1996, 2002, 2007, 2012, 2017 or 2022, or Comtrade's H0 to H6; 2028 is
    /// a draft
    #[arg(long, value_name = "YEAR", conflicts_with = "date")]
    pub(crate) edition: Option<Edition>,

    /// The edition in force on this day, for instance 2021-06-30 [default: today]
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
    text.parse().map_err(|_| "write a day of the calendar as in 2021-06-30".to_owned())
}

/// Arguments of `customs hs show`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs show 8517.13
  customs hs show '0101 21 00' --format json   a national code: its first six digits count
  customs hs show 8517.12 --edition 2017
  customs hs show 0310.51 --edition 2028       a draft, with its known gaps
  customs hs show 8517 --date 2021-06-30
  customs hs show XVI
  customs hs show 8517.13.00 --table hts.json  with the lines of a tariff

Exit status: 0 shown, 1 the edition does not have it, 2 it is no code.")]
pub(crate) struct Show {
    /// A chapter, heading or code in any printed form, a group like 0101.2, or a section like XVI
    #[arg(value_name = "CODE")]
    pub(crate) code: String,

    #[command(flatten)]
    pub(crate) when: When,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs hs search`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs search laptop
  customs hs search 'tables, wooden, dining room' --limit 3
  customs hs search 8517.1                 codes that begin so
  customs hs search umbrella --format json

Words are looked up in our titles and in a vocabulary of trade terms, in British or American spelling,
misspelt or half typed. A heading comes before its codes where the words do not decide one of them.

Exit status: 0 something was found, 1 nothing, or nothing that is a good match.")]
pub(crate) struct Search {
    /// Words for the goods, in English, or first digits
    #[arg(value_name = "WORDS", required = true)]
    pub(crate) words: Vec<String>,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// The most to print
    #[arg(long, value_name = "N", default_value_t = 10,
        value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) limit: u16,

    /// How to print it
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
  customs hs convert 851712 --from 2007 --to 2028 --format html -o 8517.html   a picture
  customs hs convert goods.csv --from 2022 --to 2028   a draft: which numbers will change?

A file has a line with the names of its columns, perhaps after titles, and a column of codes, which
has a usual name (code, HS code, commodity code, HTS number, CN code, HSN, NCM ...) or is named by
--column. All its rows are written with three columns more: status, targets, note. A code is taken
where no digit of it is in doubt: zeros may fill it up, a spreadsheet may have made a number of it; the
note says so. One that lost its leading zero is invalid, and its note says what may have been meant. Of
codes with more than six digits the first six are converted; headings and chapters by the codes below
them. With --titles two more columns have the titles of the code and of its targets, with --table one has
the codes of that tariff, which is of the edition --to.

Status: unchanged, renumbered, split, merged, many-to-many, no-counterpart, unknown, invalid; and
not-goods for sums, for names of Comtrade such as TOTAL or AG6, and for chapters 98 and 99. A summary
follows on standard error, with the codes that a person has to decide on: those with several targets
or none.

Exit status: 0 all converted, 1 some are invalid, unknown or have no counterpart, 2 it could not be
done.")]
pub(crate) struct Convert {
    /// A code; or a CSV file, or - for standard input
    #[arg(value_name = "CODE|FILE", value_hint = ValueHint::FilePath)]
    pub(crate) input: PathBuf,

    /// The edition the codes are of
    #[arg(long, value_name = "YEAR")]
    pub(crate) from: Edition,

    /// The edition they are wanted in, older or newer
    #[arg(long, value_name = "YEAR")]
    pub(crate) to: Edition,

    /// The column of the codes
    #[arg(long, value_name = "NAME")]
    pub(crate) column: Option<String>,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// Leave out headings that gather goods from everywhere: electrical waste, display modules
    #[arg(long)]
    pub(crate) apart_from_open: bool,

    /// Add what the codes of a file are about, before and after
    #[arg(long)]
    pub(crate) titles: bool,

    /// Where to write; standard output if not given, or -
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,

    /// How to write it [default: text for a code, csv for a file]
    #[arg(long, value_enum)]
    pub(crate) format: Option<ConvertFormat>,
}

/// How conversions are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ConvertFormat {
    /// For people
    Text,
    /// For programs: one document
    Json,
    /// The rows of the file with three columns more
    Csv,
    /// A picture of what a code became, edition by edition: a page of its own
    Html,
    /// The same picture as SVG
    Svg,
    /// The same picture as a flowchart of Mermaid
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

Exit status: 0 drawn, 1 the edition does not have it, 2 it is no code.")]
pub(crate) struct Tree {
    /// A section, chapter, heading, group or code; all sections if not given
    #[arg(value_name = "CODE|SECTION")]
    pub(crate) code: Option<String>,

    #[command(flatten)]
    pub(crate) when: When,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// How many levels to draw below it [default: all, and none below the list of sections]
    #[arg(long, value_name = "N")]
    pub(crate) depth: Option<usize>,

    /// How to print it
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
  customs hs check goods.csv --edition 2028       a draft, and marked as one
  customs hs check goods.csv --table hts.json     and are they in this tariff?
  cat goods.csv | customs hs check -

A file has a line with the names of its columns, perhaps after titles, and a column of codes, which
has a usual name (code, HS code, commodity code, HTS number, CN code, HSN, NCM ...) or is named by
--column. Chapters and headings are codes too; of codes with more than six digits the first six are
checked, or all with --table. What is not written as it is printed, and leaves no doubt, is a note:
zeros that fill a heading up, a number that a spreadsheet made. Where the file names the edition of
each row, as Comtrade's do, that is the one it is checked by, if none is asked for.

Exit status: 0 the edition has all of them, 1 it does not, 2 they could not be checked.")]
pub(crate) struct Check {
    /// A CSV file, or - for standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,

    /// The column of the codes
    #[arg(long, value_name = "NAME")]
    pub(crate) column: Option<String>,

    #[command(flatten)]
    pub(crate) when: When,

    #[command(flatten)]
    pub(crate) tariff: TariffArgument,

    /// How to print what is found
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

Codes may be of any level. Of subheadings it is said what became of both in every other edition, and
where they shared a number.

Exit status: 0 compared, 1 the edition does not have one of them, 2 one is no code.")]
pub(crate) struct Compare {
    /// A chapter, heading or code in any printed form, a group like 0101.2, or a section like XVI
    #[arg(value_name = "CODE")]
    pub(crate) one: String,

    /// What it is compared with
    #[arg(value_name = "OTHER")]
    pub(crate) other: String,

    #[command(flatten)]
    pub(crate) when: When,

    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// Arguments of `customs hs why`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs hs why 0101.21
  customs hs why 8517.13 --all           all that was passed over, not the nearest alone
  customs hs why 8517 --format json

At each level the places beside the one that was taken are named: what is excluded by being there.

Exit status: 0 shown, 1 the edition does not have it, 2 it is no code.")]
pub(crate) struct Why {
    /// A chapter, heading or code in any printed form, or a group like 0101.2
    #[arg(value_name = "CODE")]
    pub(crate) code: String,

    #[command(flatten)]
    pub(crate) when: When,

    /// Name everything that was passed over; without it the nearest of each level
    #[arg(long)]
    pub(crate) all: bool,

    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}
