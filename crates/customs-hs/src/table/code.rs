//! [`TableCode`]: a number of any length that a table prints.

use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use crate::form::{Form, Formed};
use crate::parse::{self, CodeProblem, Digits, ParseError};
use crate::{Chapter, Edition, Heading, HsCode, NationalCode, Subheading};

/// A number as a table prints it: a chapter, a heading, or six to twelve digits. Also those of the
/// chapters 98 and 99, which are each country's own.
///
/// ```
/// use customs_hs::table::TableCode;
///
/// let [heading, line]: [TableCode; 2] = ["0101".parse()?, "0101.21.00.10".parse()?];
/// assert!(heading.covers(line));
/// assert_eq!(heading.hs(), Some("0101".parse()?));
/// assert_eq!(line.subheading(), Some("010121".parse()?));
/// assert_eq!(line.national(), Some("0101210010".parse()?));
/// # Ok::<(), customs_hs::ParseError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TableCode {
    number: u64,
    length: u8,
}

impl TableCode {
    /// A number with so many digits, for instance `(101_2100, 8)` for 0101.21.00.
    ///
    /// # Errors
    /// [`CodeProblem`] if there are not as many digits or they cannot be a number of a tariff.
    pub fn new(number: u64, digits: usize) -> Result<Self, CodeProblem> {
        let checked = match (digits, u16::try_from(number)) {
            (2, Ok(number @ 0..100)) => Chapter::new(number as u8).map(drop),
            (4, Ok(number @ 0..10_000)) => Heading::new(number).map(drop),
            (2 | 4, _) => Err(CodeProblem::TooLong { digits: digits + 1, limit: digits }),
            _ => NationalCode::new(number, digits).map(drop),
        };
        match checked {
            Ok(()) | Err(CodeProblem::NationalChapter { .. }) => {
                Ok(Self { number, length: digits as u8 })
            }
            Err(problem) => Err(problem),
        }
    }

    /// All its digits as a number, without leading zeros.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.number
    }

    /// How many digits it has: 2, 4, or 6 to 12.
    #[must_use]
    pub const fn digits(self) -> usize {
        self.length as usize
    }

    /// The number of the Harmonized System that it is; none for one with more digits or in the
    /// chapters 98 and 99.
    #[must_use]
    pub fn hs(self) -> Option<HsCode> {
        (self.digits() <= 6).then(|| self.hs_part()).flatten()
    }

    /// The national code that it is; none for chapters and headings.
    #[must_use]
    pub fn national(self) -> Option<NationalCode> {
        NationalCode::new(self.number, self.digits()).ok()
    }

    /// Its first six digits; none for chapters, headings and in the chapters 98 and 99.
    #[must_use]
    pub fn subheading(self) -> Option<Subheading> {
        self.hs_part()?.subheading()
    }

    /// Whether it is in chapter 98 or 99, which are each country's own.
    #[must_use]
    pub fn is_of_national_chapter(self) -> bool {
        self.hs_part().is_none()
    }

    /// As much of it as is a number of the Harmonized System.
    pub(super) fn hs_part(self) -> Option<HsCode> {
        match self.digits() {
            2 => Chapter::new(self.number as u8).ok().map(HsCode::Chapter),
            4 => Heading::new(self.number as u16).ok().map(HsCode::Heading),
            _ => self.national()?.subheading().ok().map(HsCode::Subheading),
        }
    }

    /// Whether an edition has as much of it as is a number of the Harmonized System.
    pub(super) fn is_known(self) -> bool {
        let part = self.hs_part();
        let has = |edition: &Edition| {
            edition.nomenclature().is_ok_and(|it| part.is_some_and(|part| it.contains(part)))
        };
        Edition::with_table().any(|edition| has(&edition))
    }

    /// Whether this code is the other, or its digits begin the other's.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.as_digits().cover(other.as_digits())
    }

    /// In one of the printed forms.
    #[must_use]
    pub const fn form(self, form: Form) -> Formed {
        Formed::new(self.number, self.digits(), form)
    }

    const fn as_digits(self) -> Digits {
        Digits { number: self.number, length: self.digits() }
    }
}

/// In the order of a printed tariff: a code before those that begin with it.
impl Ord for TableCode {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_digits().order().cmp(&other.as_digits().order())
    }
}

impl PartialOrd for TableCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The digits alone.
impl fmt::Display for TableCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.form(Form::Plain).fmt(f)
    }
}

impl FromStr for TableCode {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = parse::national(text)?;
        Self::new(digits.number, digits.length).map_err(|problem| ParseError::new(text, problem))
    }
}

impl From<NationalCode> for TableCode {
    fn from(code: NationalCode) -> Self {
        Self { number: code.number(), length: code.digits() as u8 }
    }
}

impl From<HsCode> for TableCode {
    fn from(code: HsCode) -> Self {
        Self { number: u64::from(code.number()), length: code.digits() as u8 }
    }
}

/// Each level of the Harmonized System is a number of a table.
macro_rules! level {
    ($($type:ident)*) => {$(
        impl From<$type> for TableCode {
            fn from(code: $type) -> Self {
                HsCode::from(code).into()
            }
        }
    )*};
}

level!(Chapter Heading Subheading);
