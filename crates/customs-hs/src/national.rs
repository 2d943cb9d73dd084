//! [`NationalCode`]: a number of the Harmonized System with the digits a country adds.

use core::fmt;
use core::str::FromStr;

use crate::code::Subheading;
use crate::form::{Form, Formed};
use crate::parse::{self, CodeProblem, Digits, MOST_DIGITS, ParseError};

/// The name of a national table, in at most 15 ASCII characters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TableName {
    bytes: [u8; 15],
    length: u8,
}

impl TableName {
    /// The Combined Nomenclature of the European Union: eight digits.
    pub const EU_CN: Self = Self::known("EU CN");
    /// The integrated tariff of the European Union: ten digits.
    pub const EU_TARIC: Self = Self::known("EU TARIC");
    /// The tariff of the United Kingdom: ten digits.
    pub const UK_TARIFF: Self = Self::known("UK tariff");
    /// The Harmonized Tariff Schedule of the United States: ten digits.
    pub const US_HTS: Self = Self::known("US HTS");

    /// A name of one to 15 ASCII characters; nothing if it is longer, empty or not ASCII.
    #[must_use]
    pub const fn new(name: &str) -> Option<Self> {
        let name = name.as_bytes();
        if name.is_empty() || name.len() > 15 || !name.is_ascii() {
            return None;
        }
        let mut bytes = [0; 15];
        let mut index = 0;
        while index < name.len() {
            bytes[index] = name[index];
            index += 1;
        }
        Some(Self { bytes, length: name.len() as u8 })
    }

    const fn known(name: &str) -> Self {
        match Self::new(name) {
            Some(name) => name,
            None => panic!("a name has 1 to 15 ASCII characters"),
        }
    }

    /// The name; empty where none was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }
}

impl fmt::Display for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for TableName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// A number with the digits a country adds: six to twelve in all, and the name of its table. Most
/// countries add pairs of digits, Japan adds three.
///
/// Six digits stay six: they are never padded to eight, for `0101.21` and `0101.21.00` need not be
/// the same line. Chapters 98 and 99 are each country's own; such a code has no subheading.
///
/// ```
/// use customs_hs::{Form, NationalCode, TableName};
///
/// let code: NationalCode = "0101 21 00".parse()?;
/// let code = code.in_table(TableName::EU_CN);
/// assert_eq!(code.subheading()?.to_string(), "010121");
/// assert_eq!((code.national_digits(), code.table().as_str()), (2, "EU CN"));
/// assert_eq!(code.form(Form::Dotted).to_string(), "0101.21.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NationalCode {
    number: u64,
    length: u8,
    table: TableName,
}

impl NationalCode {
    /// A code of six to twelve digits, for instance `(101_210_010, 10)` for 0101.21.00.10.
    ///
    /// # Errors
    /// [`CodeProblem`] if there are not as many digits or the first six cannot be a number of a tariff.
    pub const fn new(number: u64, digits: usize) -> Result<Self, CodeProblem> {
        if digits < 6 {
            return Err(CodeProblem::TooShort { digits });
        }
        if digits > MOST_DIGITS || number >= 10u64.pow(digits as u32) {
            return Err(CodeProblem::TooLong { digits, limit: MOST_DIGITS });
        }
        let code =
            Self { number, length: digits as u8, table: TableName { bytes: [0; 15], length: 0 } };
        match code.subheading() {
            Ok(_) | Err(CodeProblem::NationalChapter { .. }) => Ok(code),
            Err(problem) => Err(problem),
        }
    }

    /// The same code, as one of this table.
    #[must_use]
    pub const fn in_table(mut self, table: TableName) -> Self {
        self.table = table;
        self
    }

    /// The table it was said to be of.
    #[must_use]
    pub const fn table(self) -> TableName {
        self.table
    }

    /// All its digits as a number, without leading zeros.
    #[must_use]
    pub const fn number(self) -> u64 {
        self.number
    }

    /// How many digits it has in all: 6 to 12.
    #[must_use]
    pub const fn digits(self) -> usize {
        self.length as usize
    }

    /// How many of them are the country's: 0 to 6.
    #[must_use]
    pub const fn national_digits(self) -> usize {
        self.digits() - 6
    }

    /// Its first six digits, which mean the same in all countries.
    ///
    /// # Errors
    /// [`CodeProblem::NationalChapter`] for chapters 98 and 99, which have no numbers of the HS.
    pub const fn subheading(self) -> Result<Subheading, CodeProblem> {
        Subheading::new((self.number / 10u64.pow(self.length as u32 - 6)) as u32)
    }

    /// In one of the printed forms.
    #[must_use]
    pub const fn form(self, form: Form) -> Formed {
        Formed::new(self.number, self.digits(), form)
    }

    /// Whether this code is the other, or its digits begin the other's.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.as_digits().cover(other.as_digits())
    }

    const fn as_digits(self) -> Digits {
        Digits { number: self.number, length: self.digits() }
    }
}

/// In the order of a printed tariff: a code before those that begin with it.
impl Ord for NationalCode {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        let key = |code: &Self| (code.as_digits().order(), code.table);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for NationalCode {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// The digits alone.
impl fmt::Display for NationalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.form(Form::Plain).fmt(f)
    }
}

impl From<Subheading> for NationalCode {
    fn from(subheading: Subheading) -> Self {
        Self { number: u64::from(subheading.number()), length: 6, table: TableName::default() }
    }
}

impl FromStr for NationalCode {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = parse::national(text)?;
        Self::new(digits.number, digits.length).map_err(|problem| ParseError::new(text, problem))
    }
}
