//! [`Table`]: national tariffs and official tables, read from the files that authorities publish.
//!
//! ```
//! use customs_hs::Edition;
//! use customs_hs::table::{Table, TableCode, TableFormat};
//!
//! let file = "\
//! code;description;unit
//! 0101;Horses and donkeys;
//! 0101.21;Horses to breed from;u
//! 0101.21.00.10;Ponies to breed from;u
//! ";
//! let table = Table::read(file.as_bytes(), TableFormat::Plain, Edition::Hs2022)?;
//! let code: TableCode = "0101 21 00 10".parse()?;
//! let ponies = table.get(code).unwrap();
//! assert!(ponies.is_declarable());
//! assert_eq!(ponies.units(), ["u"]);
//! assert_eq!(table.path_text(ponies), "Horses and donkeys > Horses to breed from");
//!
//! let broken = "code,description\n10121,Horses to breed from\n";
//! let errors = Table::read(broken.as_bytes(), TableFormat::Plain, Edition::Hs2022).unwrap_err();
//! assert_eq!(
//!     errors.to_string(),
//!     "line 2, `code`: 10121: odd number of digits; \
//!      with a leading zero, which spreadsheets drop, it is 010121"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! There is a table or there are errors, never half a table. Each format only says which of its
//! fields is what; the checks are the same for all: every number must be one of the edition
//! (chapters 98 and 99 are each country's own), and at no time may two lines have the same one.

mod builder;
mod code;
mod columns;
mod comtrade;
mod error;
mod eu_cn;
mod format;
mod json;
mod layout;
mod look_up;
mod plain;
mod sheet;
mod source;
mod uk_tariff;
mod us_hts;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::{Edition, TableName};
use builder::Builder;
use source::Source;

pub use code::TableCode;
pub use columns::{code_columns, is_code_column, normalized};
pub use error::{SkipReason, Skipped, TableError, TableErrors, TableProblem};
pub use format::{TableFormat, UnknownFormat};
pub use layout::{HEADER_LINES, Layout};
pub use look_up::LookUp;

/// How large a file may be: the largest tariffs have some ten megabytes and a hundred thousand lines.
///
/// ```
/// use customs_hs::Edition;
/// use customs_hs::table::{Table, TableFormat, TableLimits};
///
/// let file = b"code,description\n0101,Horses\n0102,Cattle\n";
/// let limits = TableLimits { max_lines: 1, ..TableLimits::default() };
/// let errors = Table::read_within(file, TableFormat::Plain, Edition::Hs2022, limits).unwrap_err();
/// assert_eq!(errors.to_string(), "line 3: the table has more than 1 line; raise the limit, or split it");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableLimits {
    /// How many bytes the file may have.
    pub max_bytes: usize,
    /// How many lines of goods the table may have.
    pub max_lines: usize,
}

impl Default for TableLimits {
    /// 100 MiB and 250,000 lines.
    fn default() -> Self {
        Self { max_bytes: 100 << 20, max_lines: 250_000 }
    }
}

/// A tariff or another table of goods, with its lines in the order in which it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    name: TableName,
    edition: Edition,
    lines: Vec<TableLine>,
    /// The lines with a code, in the order of codes and of the days they begin on.
    index: Vec<usize>,
    skipped: Vec<Skipped>,
    /// The names of the columns that are kept as they are.
    columns: Vec<String>,
    /// How many digits its longest code has.
    longest: usize,
}

impl Table {
    /// Reads a file within the usual [`TableLimits`]. The edition is the one its numbers are of, see
    /// [`Edition::at`].
    ///
    /// # Errors
    /// [`TableErrors`] with all that is wrong with the file.
    pub fn read(bytes: &[u8], format: TableFormat, edition: Edition) -> Result<Self, TableErrors> {
        Self::read_within(bytes, format, edition, TableLimits::default())
    }

    /// The same within limits of one's own.
    ///
    /// # Errors
    /// [`TableErrors`] with all that is wrong with the file.
    pub fn read_within(
        bytes: &[u8],
        format: TableFormat,
        edition: Edition,
        limits: TableLimits,
    ) -> Result<Self, TableErrors> {
        let nomenclature = edition.nomenclature().map_err(TableProblem::NoTable)?;
        if bytes.len() > limits.max_bytes {
            return Err(TableProblem::TooLarge { max: limits.max_bytes }.into());
        }
        let source = Source::decode(bytes)?;
        let mut builder = Builder::new(format.table_name(), nomenclature, limits.max_lines);
        let read = match format {
            TableFormat::UsHtsJson => us_hts::read_json,
            TableFormat::UsHtsCsv => us_hts::read_csv,
            TableFormat::EuCn => eu_cn::read,
            TableFormat::UkTariff => uk_tariff::read,
            TableFormat::EuTaric => uk_tariff::read_taric,
            TableFormat::Comtrade => comtrade::read,
            TableFormat::Plain => plain::read,
        };
        if let Err(error) = read(&source, &mut builder) {
            builder.fail(error);
        }
        builder.finish()
    }

    /// Reads a file whose edition is not known: the numbers of this edition are tried first, then those
    /// of the others, the latest first. The table says which one has all of its numbers.
    ///
    /// # Errors
    /// [`TableErrors`] by the first edition, if none has them.
    pub fn read_of_any_edition(
        bytes: &[u8],
        format: TableFormat,
        first: Edition,
        limits: TableLimits,
    ) -> Result<Self, TableErrors> {
        let read = |edition| Self::read_within(bytes, format, edition, limits);
        read(first).or_else(|errors| {
            let is_of_edition =
                |error: &TableError| matches!(error.problem(), TableProblem::NotInEdition { .. });
            // What is wrong in any edition need not be read again.
            if errors.more() == 0 && !errors.errors().iter().all(is_of_edition) {
                return Err(errors);
            }
            let others = Edition::with_table().rev().filter(|edition| *edition != first);
            others.filter_map(|edition| read(edition).ok()).next().ok_or(errors)
        })
    }

    /// The same table under another name; one read from [`TableFormat::Plain`] has none.
    #[must_use]
    pub const fn named(mut self, name: TableName) -> Self {
        self.name = name;
        self
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> TableName {
        self.name
    }

    /// The edition its numbers are of.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// All lines, as printed.
    #[must_use]
    pub fn lines(&self) -> &[TableLine] {
        &self.lines
    }

    /// The lines of the file that are not in this table: those of another edition, and no goods.
    #[must_use]
    pub fn skipped(&self) -> &[Skipped] {
        &self.skipped
    }

    /// The names of the columns of the file that nothing is made of here, such as rates of duty.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// What a line of this table has in these columns: the name and the text of each that is not
    /// empty.
    ///
    /// ```
    /// use customs_hs::Edition;
    /// use customs_hs::table::{Table, TableFormat};
    ///
    /// let file = b"code,description,duty\n0101.21,Horses to breed from,Free\n";
    /// let table = Table::read(file, TableFormat::Plain, Edition::Hs2022)?;
    /// let others: Vec<_> = table.others(&table.lines()[0]).collect();
    /// assert_eq!(others, [("duty", "Free")]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn others<'t>(
        &'t self,
        line: &'t TableLine,
    ) -> impl ExactSizeIterator<Item = (&'t str, &'t str)> {
        let name = |column: u16| self.columns.get(usize::from(column)).map_or("", String::as_str);
        line.others.iter().map(move |(column, text)| (name(*column), text.as_str()))
    }

    /// The line with exactly this code; of several that follow each other, the latest.
    #[must_use]
    pub fn get(&self, code: impl Into<TableCode>) -> Option<&TableLine> {
        self.versions(code).next_back()
    }

    /// The line with exactly this code that is valid on a day.
    #[must_use]
    pub fn find(&self, code: impl Into<TableCode>, day: NaiveDate) -> Option<&TableLine> {
        self.versions(code).find(|line| line.is_valid_on(day))
    }

    /// All lines with exactly this code, in the order of the days they begin on.
    pub fn versions(
        &self,
        code: impl Into<TableCode>,
    ) -> impl DoubleEndedIterator<Item = &TableLine> {
        let code = code.into();
        self.indexed(&|other| other < code, &|other| other <= code)
    }

    /// The lines whose code begins with this one, itself among them, in the order of codes. To see
    /// what a country makes of a number of the Harmonized System, give that.
    pub fn below(&self, code: impl Into<TableCode>) -> impl DoubleEndedIterator<Item = &TableLine> {
        let code = code.into();
        self.indexed(&|other| other < code, &|other| other < code || code.covers(other))
    }

    /// The indexed lines that are not before the first wanted, but before the first not wanted.
    fn indexed(
        &self,
        is_before: &dyn Fn(TableCode) -> bool,
        is_within: &dyn Fn(TableCode) -> bool,
    ) -> impl DoubleEndedIterator<Item = &TableLine> + use<'_> {
        let place = |holds: &dyn Fn(TableCode) -> bool| {
            self.index.partition_point(|line| self.lines[*line].code.is_some_and(holds))
        };
        let (first, end) = (place(is_before), place(is_within));
        self.index[first..end.max(first)].iter().map(|line| &self.lines[*line])
    }

    /// The lines that goods can be declared under, as printed. Some may not be valid today:
    /// see [`TableLine::is_valid_on`].
    pub fn declarable(&self) -> impl DoubleEndedIterator<Item = &TableLine> {
        self.lines.iter().filter(|line| line.is_declarable)
    }

    /// The lines directly below one of this table that are valid at a time when it is.
    pub fn children(&self, line: &TableLine) -> impl Iterator<Item = &TableLine> {
        let (group, depth, period) = (line.group, line.depth, line.period);
        let after = self.lines.get(group + 1..).unwrap_or_default().iter();
        after
            .take_while(move |other| other.depth > depth || other.group == group)
            .filter(move |other| other.above == Some(group) && other.period.overlaps(period))
    }

    /// The line directly above one of this table.
    #[must_use]
    pub fn parent(&self, line: &TableLine) -> Option<&TableLine> {
        let group = line.above?;
        let versions =
            self.lines.get(group..)?.iter().take_while(move |other| other.group == group);
        let last = versions.clone().last();
        versions.filter(|other| other.period.overlaps(line.period)).last().or(last)
    }

    /// The lines above one of this table, the outermost first.
    #[must_use]
    pub fn path(&self, line: &TableLine) -> Vec<&TableLine> {
        let parents = core::iter::successors(self.parent(line), |line| self.parent(line));
        let mut path: Vec<&TableLine> = parents.collect();
        path.reverse();
        path
    }

    /// The texts above a line of this table, joined by ` > ` in place of colons: without them
    /// `Other` says nothing.
    #[must_use]
    pub fn path_text(&self, line: &TableLine) -> String {
        let without_colon = |line: &TableLine| line.text.trim_end_matches([':', ' ']).to_owned();
        let texts: Vec<String> = self.path(line).into_iter().map(without_colon).collect();
        texts.join(" > ")
    }
}

/// A line of a [`Table`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableLine {
    line_number: usize,
    code: Option<TableCode>,
    text: String,
    units: Vec<String>,
    depth: u16,
    is_declarable: bool,
    period: Period,
    /// The texts of other columns, each with the number of its column.
    others: Vec<(u16, String)>,
    /// Where the first of the lines is that have this place in the tree one after the other.
    group: usize,
    /// The group of the line above.
    above: Option<usize>,
}

impl TableLine {
    /// Where it is in the file, from 1.
    #[must_use]
    pub const fn line_number(&self) -> usize {
        self.line_number
    }

    /// Its number; none for lines that only introduce those below them.
    #[must_use]
    pub const fn code(&self) -> Option<TableCode> {
        self.code
    }

    /// Its own text, without markup; see [`Table::path_text`] for the texts above it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The units of quantity, as the table abbreviates them.
    #[must_use]
    pub fn units(&self) -> &[String] {
        &self.units
    }

    /// How far it is indented, for printing; only comparable with lines of the same table.
    #[must_use]
    pub const fn depth(&self) -> u16 {
        self.depth
    }

    /// Whether goods can be declared under it: it has six digits or more, and while it is valid no
    /// line is below it.
    #[must_use]
    pub const fn is_declarable(&self) -> bool {
        self.is_declarable
    }

    /// The first day it is valid; none where the table does not say.
    #[must_use]
    pub const fn valid_from(&self) -> Option<NaiveDate> {
        self.period.from
    }

    /// The last day it is valid; none where that is open.
    #[must_use]
    pub const fn valid_to(&self) -> Option<NaiveDate> {
        self.period.to
    }

    /// Whether it is valid on a day.
    #[must_use]
    pub fn is_valid_on(&self, day: NaiveDate) -> bool {
        self.period.overlaps(Period { from: Some(day), to: Some(day) })
    }
}

/// From a first to a last day, both included; open where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Period {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

impl Period {
    fn overlaps(self, other: Self) -> bool {
        let begins_in_time = |one: Self, other: Self| match (one.from, other.to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}
