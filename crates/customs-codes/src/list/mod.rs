//! [`CodeList`], the one type of all lists, and the lists there are.

mod catalogue;
mod country;
mod cus_numbers;
mod dated;
mod lines;
pub(crate) mod locations;
mod nearest;
pub(crate) mod offices;
pub(crate) mod packed;
mod period;
mod places;
mod search;
mod short;
pub(crate) mod subdivisions;
mod usage;

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;

pub use catalogue::*;
use cus_numbers::CusNumbers;
use lines::Lines;
use offices::Offices;
pub use period::Period;
use places::Places;
pub use search::{Found, search};
use short::ShortCodes;
use usage::Usage;

/// A list of codes, with names and the time in which each code is valid.
///
/// Codes are compared as they are: capitals, no blanks. [`CodeList::nearest`] is more tolerant.
///
/// ```
/// use chrono::NaiveDate;
/// use customs_codes::COUNTRIES;
///
/// assert_eq!(COUNTRIES.name("GB"), Some("United Kingdom"));
/// assert!(!COUNTRIES.contains("UK"));
/// assert_eq!(COUNTRIES.nearest("gb").as_deref(), Some("GB"));
///
/// // The Netherlands Antilles were dissolved.
/// let day = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
/// assert!(COUNTRIES.contains("AN") && !COUNTRIES.valid_on("AN", day));
/// assert_eq!(COUNTRIES.withdrawn("AN").unwrap().to_string(), "2010-12-15");
/// assert!(COUNTRIES.successors("AN").eq(["BQ", "CW", "SX"]));
/// ```
pub struct CodeList {
    id: &'static str,
    title: &'static str,
    agency: &'static str,
    version: &'static str,
    table: Table,
    /// What people write in place of its codes.
    usage: &'static Usage,
    /// The lists that name its codes, where it does not itself.
    names: &'static [&'static CodeList],
}

/// Where the codes are.
enum Table {
    Lines(&'static Lines),
    Locations,
    Short(&'static ShortCodes),
    Offices(&'static Offices),
    CusNumbers(&'static CusNumbers),
    Places(&'static Places),
    Subdivisions,
}

impl CodeList {
    /// What profiles call it: `ISO 3166-1`, `UN/LOCODE`, `UN/EDIFACT 1001`, `CL008` …
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// What it is a list of, in our own words.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// Who maintains it: `ISO`, `UN/ECE`, `ICC` …
    #[must_use]
    pub const fn agency(&self) -> &'static str {
        self.agency
    }

    /// The edition, or the year, month or day of the last change that is taken in.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.version
    }

    /// How many codes there are, withdrawn ones among them.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self.table {
            Table::Lines(lines) => lines.keys.len(),
            Table::Locations => locations::COUNT,
            Table::Short(codes) => codes.keys.len(),
            Table::Offices(offices) => offices.bits.count(),
            Table::CusNumbers(numbers) => numbers.bits.count(),
            Table::Places(places) => places.count(),
            Table::Subdivisions => subdivisions::COUNT,
        }
    }

    /// Whether there are no codes. Every list here has some.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether codes are known to be missing here, so that a text that is not in the list may be a code
    /// all the same. [`SUBDIVISIONS`] alone is so.
    ///
    /// ```
    /// use customs_codes::{COUNTRIES, SUBDIVISIONS};
    ///
    /// assert!(SUBDIVISIONS.is_partial() && !SUBDIVISIONS.contains("GB-ENG"));
    /// assert!(!COUNTRIES.is_partial());
    /// ```
    #[must_use]
    pub const fn is_partial(&self) -> bool {
        matches!(self.table, Table::Subdivisions)
    }

    /// Whether the code is or ever was in the list. Whether it may be used on a day is the question
    /// of [`CodeList::valid_on`].
    #[must_use]
    #[inline]
    pub fn contains(&self, code: &str) -> bool {
        self.find(code).is_some()
    }

    /// Whether the code is valid on a day: not before the day that introduced it, not after its last
    /// day. Where only the month or year is recorded, all of it counts; where the beginning is not
    /// recorded, the code is valid ever since. Countries, customs territories, Incoterms, some
    /// currencies and the lists of [`eu`](crate::eu) have beginnings.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use customs_codes::CURRENCIES;
    ///
    /// // Croatia took the euro in January 2023.
    /// let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    /// assert!(CURRENCIES.valid_on("HRK", day(2022, 12, 31)));
    /// assert!(!CURRENCIES.valid_on("HRK", day(2023, 1, 1)));
    /// ```
    #[must_use]
    pub fn valid_on(&self, code: &str, date: NaiveDate) -> bool {
        self.find(code).is_some_and(|index| {
            let (since, until) = self.span(index);
            let day = Period::of(date);
            since.is_none_or(|since| since.has_begun(day))
                && until.is_none_or(|until| !until.is_over(day))
        })
    }

    /// The first day on which any code of the list is valid, if each code has a first one: what was
    /// in the list before that day is not known here.
    ///
    /// ```
    /// use customs_codes::{COUNTRIES, eu};
    ///
    /// let types = eu::by_number("CL231").expect("a list of transit");
    /// assert_eq!(types.first_day().map(|day| day.to_string()).as_deref(), Some("2024-10-25"));
    /// assert_eq!(COUNTRIES.first_day(), None);
    /// ```
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        let days = (0..self.len()).map(|index| Some(self.span(index).0?.first_day()));
        days.collect::<Option<Vec<_>>>()?.into_iter().min()
    }

    /// The first day, month or year in which the code is valid, where that is recorded.
    #[must_use]
    pub fn introduced(&self, code: &str) -> Option<Period> {
        self.span(self.find(code)?).0
    }

    /// The last day, month or year in which the code was valid; nothing for a code that still is.
    #[must_use]
    pub fn withdrawn(&self, code: &str) -> Option<Period> {
        self.span(self.find(code)?).1
    }

    /// The codes in use today that took the place of a withdrawn one: one or several, and none for a
    /// code that is in use or whose successors are not recorded. Countries and currencies have them.
    ///
    /// ```
    /// use customs_codes::{COUNTRIES, CURRENCIES};
    ///
    /// assert!(CURRENCIES.successors("HRK").eq(["EUR"]));
    /// assert!(COUNTRIES.successors("CS").eq(["ME", "RS"]));
    /// assert_eq!(COUNTRIES.successors("GB").count(), 0);
    /// ```
    pub fn successors(&self, code: &str) -> impl Iterator<Item = &'static str> + use<> {
        let codes = match self.table {
            Table::Lines(lines) => lines.find(code).map_or("", |index| lines.successors(index)),
            _ => "",
        };
        codes.split_whitespace()
    }

    /// What the code stands for, where that is known here. The places of UN/LOCODE have names with
    /// the feature `locode-names`.
    #[must_use]
    pub fn name(&self, code: &str) -> Option<&'static str> {
        self.name_at(self.find(code)?)
    }

    /// The code that was probably meant, for hints; never one that has been withdrawn. In this
    /// order: the text itself; what people write in trade for countries, currencies, units and
    /// packages; the same in capitals, without blanks, punctuation or leading zeros; the only
    /// successor of a withdrawn code; the only one with this name; one that is a slip away. Nothing
    /// where nothing is near: codes of one or two characters are all alike, so they are offered for
    /// a slip only if characters changed places.
    ///
    /// ```
    /// use customs_codes::{CURRENCIES, DOCUMENT_NAMES, LOCATIONS, TRANSPORT_MODES, UNITS};
    ///
    /// assert_eq!(LOCATIONS.nearest("gb lhr").as_deref(), Some("GBLHR"));
    /// assert_eq!(TRANSPORT_MODES.nearest("03").as_deref(), Some("3"));
    /// assert_eq!(UNITS.nearest("kilogram").as_deref(), Some("KGM"));
    /// assert_eq!(CURRENCIES.nearest("UDS").as_deref(), Some("USD"));
    /// assert_eq!(DOCUMENT_NAMES.nearest("N380").as_deref(), Some("380"));
    /// assert_eq!(CURRENCIES.nearest("RMB").as_deref(), Some("CNY"));
    /// assert_eq!(CURRENCIES.nearest("HRK").as_deref(), Some("EUR"));
    /// assert_eq!(CURRENCIES.nearest("money"), None);
    /// ```
    #[must_use]
    pub fn nearest(&self, code: &str) -> Option<Cow<'static, str>> {
        nearest::nearest(self, code)
    }

    /// The code that people mean by a text that is usual in trade: an abbreviation, a sign or a name,
    /// in capitals or not. It may be a code itself, of something that goods are not measured in.
    /// Nothing for other texts; [`CodeList::nearest`] goes on from there. Countries, currencies,
    /// units and packages have such texts.
    ///
    /// ```
    /// use customs_codes::{PACKAGES, UNITS};
    ///
    /// assert_eq!(UNITS.meant_by("Kgs."), Some("KGM"));
    /// assert_eq!((UNITS.meant_by("pcs"), UNITS.meant_by("m2")), (Some("NAR"), Some("MTK")));
    /// assert_eq!(PACKAGES.meant_by("CTN"), Some("CT"));
    /// // It has the code of the kilogram per second.
    /// assert_eq!(UNITS.nearest("KGS").as_deref(), Some("KGS"));
    /// assert_eq!(UNITS.meant_by("KGS"), Some("KGM"));
    /// ```
    #[must_use]
    pub fn meant_by(&self, text: &str) -> Option<&'static str> {
        usage::meant_by(self.usage, text)
    }

    /// All codes in order, digits before letters.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Cow<'static, str>> + ExactSizeIterator {
        (0..self.len()).map(|index| self.code_at(index))
    }

    /// The place of a code in the order of all.
    #[inline]
    pub(crate) fn find(&self, code: &str) -> Option<usize> {
        match self.table {
            Table::Lines(lines) => lines.find(code),
            Table::Locations => locations::find(code),
            Table::Short(codes) => codes.find(code),
            Table::Offices(offices) => offices.find(code),
            Table::CusNumbers(numbers) => numbers.find(code),
            Table::Places(places) => places.find(code),
            Table::Subdivisions => subdivisions::find(code),
        }
    }

    fn code_at(&self, index: usize) -> Cow<'static, str> {
        match self.table {
            Table::Lines(lines) => lines.code(index).into(),
            Table::Locations => locations::code(index).into(),
            Table::Short(codes) => codes.code(index).into(),
            Table::Offices(offices) => offices.code(index).into(),
            Table::CusNumbers(numbers) => numbers.code(index).into(),
            Table::Places(places) => places.code(index).into(),
            Table::Subdivisions => subdivisions::code(index).into(),
        }
    }

    fn name_at(&self, index: usize) -> Option<&'static str> {
        let own = match self.table {
            Table::Lines(lines) => Some(lines.name(index)),
            Table::Locations => locations::name(index),
            Table::Short(codes) => codes.meaning(index),
            Table::Places(places) => locations::name(locations::find(&places.code(index))?),
            Table::Subdivisions => Some(subdivisions::name(index)),
            Table::Offices(_) | Table::CusNumbers(_) => None,
        };
        let named = || self.names.iter().find_map(|list| list.name(&self.code_at(index)));
        own.or_else(named)
    }

    /// The places of the codes whose names are of this length.
    fn of_name_length(&self, length: usize) -> Vec<usize> {
        match self.table {
            Table::Lines(lines) => lines.of_name_length(length),
            Table::Locations => locations::of_name_length(length),
            Table::Subdivisions => subdivisions::of_name_length(length),
            // A place is found by its name in UN/LOCODE.
            Table::Offices(_) | Table::CusNumbers(_) | Table::Places(_) => Vec::new(),
            Table::Short(_) => {
                let is_as_long =
                    |at: &usize| self.name_at(*at).is_some_and(|it| it.len() == length);
                (0..self.len()).filter(is_as_long).collect()
            }
        }
    }

    fn span(&self, index: usize) -> (Option<Period>, Option<Period>) {
        match self.table {
            Table::Lines(lines) => lines.span(index),
            Table::Locations | Table::Subdivisions => (None, None),
            Table::Short(codes) => codes.runs.span(index),
            Table::Offices(offices) => offices.runs.span(index),
            Table::CusNumbers(numbers) => numbers.runs.span(index),
            Table::Places(places) => places.span(index),
        }
    }

    /// Whether the code at an index has not been withdrawn.
    fn is_open(&self, index: usize) -> bool {
        self.span(index).1.is_none()
    }
}

/// Its id; the codes would be many.
impl fmt::Debug for CodeList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CodeList").field(&self.id).finish()
    }
}
