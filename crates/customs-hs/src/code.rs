//! The levels of the Harmonized System, each a type of a few bytes.
//!
//! A value of these types is well formed: its chapter is neither 00 nor 77 (reserved) nor 98 or 99
//! (for national use), and its heading does not end in 00. Whether an edition has it is for
//! [`Nomenclature`](crate::Nomenclature) to say.

use core::cmp::Ordering;
use core::fmt;
use core::num::{NonZeroU8, NonZeroU16, NonZeroU32};
use core::str::FromStr;

use crate::form::{Form, Formed};
use crate::packed;
use crate::parse::{self, CodeProblem, ParseError};
use crate::{Edition, NationalCode};

/// One of the 21 sections, which group the chapters. The same in every edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Section(NonZeroU8);

/// The last chapter of each section, in order.
const LAST_CHAPTERS: [u8; 21] =
    [5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97];

const ROMAN: [&str; 21] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII", "XIX", "XX", "XXI",
];

impl Section {
    /// The section with this number, from 1 to 21.
    #[must_use]
    pub const fn new(number: u8) -> Option<Self> {
        match NonZeroU8::new(number) {
            Some(number) if number.get() as usize <= ROMAN.len() => Some(Self(number)),
            _ => None,
        }
    }

    /// Its number, from 1 to 21.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0.get()
    }

    /// Its number as the nomenclature prints it: `XXI`.
    #[must_use]
    pub const fn roman(self) -> &'static str {
        ROMAN[self.0.get() as usize - 1]
    }

    /// All sections, in order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (1..=ROMAN.len() as u8).filter_map(Self::new)
    }

    /// Its chapters, in order.
    pub fn chapters(self) -> impl DoubleEndedIterator<Item = Chapter> {
        let index = usize::from(self.number()) - 1;
        let first = index.checked_sub(1).map_or(1, |before| LAST_CHAPTERS[before] + 1);
        (first..=LAST_CHAPTERS[index]).filter_map(|number| Chapter::new(number).ok())
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.roman())
    }
}

/// Reads a Roman numeral or a number: `XXI`, `xxi`, `21`.
impl FromStr for Section {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let trimmed = text.trim();
        let roman = ROMAN.iter().position(|roman| roman.eq_ignore_ascii_case(trimmed));
        let number = roman.map(|index| index as u8 + 1).or_else(|| trimmed.parse().ok());
        number.and_then(Self::new).ok_or_else(|| ParseError::new(text, CodeProblem::NoSection))
    }
}

/// A chapter: two digits, 01 to 97 without 77. The same in every edition.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chapter(NonZeroU8);

impl Chapter {
    /// The chapter with this number.
    ///
    /// # Errors
    /// [`CodeProblem`] for 0, 77 and numbers above 97.
    pub const fn new(number: u8) -> Result<Self, CodeProblem> {
        match NonZeroU8::new(number) {
            None => Err(CodeProblem::NoChapter),
            Some(number) => match number.get() {
                77 => Err(CodeProblem::ReservedChapter),
                98 | 99 => Err(CodeProblem::NationalChapter { chapter: number.get() }),
                1..98 => Ok(Self(number)),
                _ => Err(CodeProblem::NoChapter),
            },
        }
    }

    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0.get()
    }

    /// The section it belongs to.
    #[must_use]
    pub fn section(self) -> Section {
        let index = LAST_CHAPTERS.partition_point(|last| *last < self.number());
        Section::new(index as u8 + 1).expect("every chapter is in a section")
    }

    /// All 96 chapters, in order.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (1..=97).filter_map(|number| Self::new(number).ok())
    }
}

/// A heading: four digits.
///
/// Each pair of digits has a byte of its own, so that chapter and pair are read without a division;
/// so it is with the levels below.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Heading(NonZeroU16);

impl Heading {
    /// The heading with this number, for instance 101 for 0101.
    ///
    /// # Errors
    /// [`CodeProblem`] if the chapter does not exist or the last two digits are 00.
    pub const fn new(number: u16) -> Result<Self, CodeProblem> {
        if number > 9999 {
            return Err(CodeProblem::TooLong { digits: 5, limit: 4 });
        }
        let chapter = match Chapter::new((number / 100) as u8) {
            Ok(chapter) => chapter.number(),
            Err(problem) => return Err(problem),
        };
        match (number % 100) as u8 {
            0 => Err(CodeProblem::NoHeading),
            pair => Ok(Self::of_pairs([chapter, pair])),
        }
    }

    /// One whose pairs of digits were checked before.
    #[inline]
    const fn of_pairs(pairs: [u8; 2]) -> Self {
        Self(NonZeroU16::new(u16::from_be_bytes(pairs)).expect("no heading is 0"))
    }

    /// Its pairs of digits.
    #[inline]
    const fn pairs(self) -> [u8; 2] {
        self.0.get().to_be_bytes()
    }

    /// Its number, for instance 101 for 0101.
    #[must_use]
    #[inline]
    pub const fn number(self) -> u16 {
        let [chapter, pair] = self.pairs();
        chapter as u16 * 100 + pair as u16
    }

    /// Its chapter.
    #[must_use]
    #[inline]
    pub const fn chapter(self) -> Chapter {
        Chapter(NonZeroU8::new(self.pairs()[0]).expect("no chapter is 0"))
    }

    /// The subheading that stands for the whole heading where it is not subdivided: 0501.00.
    #[must_use]
    pub const fn undivided(self) -> Subheading {
        let [chapter, heading] = self.pairs();
        Subheading::of_pairs([chapter, heading, 0])
    }
}

/// A group of two-dash subheadings under an uncoded one-dash line: `0101.2` are the horses, which
/// are either `0101.21` or `0101.29`. It has words but no number of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group {
    /// The number its members would follow: their five digits and a 0.
    before: Subheading,
}

impl Group {
    /// The five digits that its members share.
    #[must_use]
    pub const fn stem(self) -> u32 {
        self.before.number() / 10
    }

    /// The heading it belongs to.
    #[must_use]
    #[inline]
    pub const fn heading(self) -> Heading {
        self.before.heading()
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stem = self.stem();
        write!(f, "{:04}.{}", stem / 10, stem % 10)
    }
}

/// A subheading: six digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subheading(NonZeroU32);

impl Subheading {
    /// The subheading with this number, for instance 10121 for 0101.21.
    ///
    /// # Errors
    /// [`CodeProblem`] if the chapter does not exist or the heading ends in 00.
    pub const fn new(number: u32) -> Result<Self, CodeProblem> {
        if number > 999_999 {
            return Err(CodeProblem::TooLong { digits: 7, limit: 6 });
        }
        match Heading::new((number / 100) as u16) {
            Ok(heading) => {
                let [chapter, heading] = heading.pairs();
                Ok(Self::of_pairs([chapter, heading, (number % 100) as u8]))
            }
            Err(problem) => Err(problem),
        }
    }

    /// One whose pairs of digits were checked before.
    #[inline]
    pub(crate) const fn of_pairs([chapter, heading, pair]: [u8; 3]) -> Self {
        let pairs = u32::from_be_bytes([0, chapter, heading, pair]);
        Self(NonZeroU32::new(pairs).expect("no subheading is 0"))
    }

    /// Its pairs of digits.
    #[inline]
    pub(crate) const fn pairs(self) -> [u8; 3] {
        let [_, chapter, heading, pair] = self.0.get().to_be_bytes();
        [chapter, heading, pair]
    }

    /// Its number, for instance 10121 for 0101.21.
    #[must_use]
    #[inline]
    pub const fn number(self) -> u32 {
        let [chapter, heading, pair] = self.pairs();
        chapter as u32 * 10_000 + heading as u32 * 100 + pair as u32
    }

    /// Its heading.
    #[must_use]
    #[inline]
    pub const fn heading(self) -> Heading {
        let [chapter, heading, _] = self.pairs();
        Heading::of_pairs([chapter, heading])
    }

    /// Its chapter.
    #[must_use]
    #[inline]
    pub const fn chapter(self) -> Chapter {
        self.heading().chapter()
    }

    /// The group it belongs to, if it has two dashes: where the last digit is not 0, there is a line
    /// with one dash above it that has no number.
    #[must_use]
    #[inline]
    pub const fn group(self) -> Option<Group> {
        let [chapter, heading, pair] = self.pairs();
        let last = pair % 10;
        if last == 0 {
            return None;
        }
        Some(Group { before: Self::of_pairs([chapter, heading, pair - last]) })
    }

    /// The editions with a table that have it, oldest first.
    pub fn editions(self) -> impl DoubleEndedIterator<Item = Edition> {
        let index = packed::index(self);
        Edition::with_table().filter(move |edition| {
            index.zip(edition.column()).is_some_and(|(index, column)| packed::exists(index, column))
        })
    }
}

/// A number of any level: a chapter, a heading or a subheading. In order as the nomenclature prints
/// them: a heading before its subheadings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HsCode {
    /// Two digits.
    Chapter(Chapter),
    /// Four digits.
    Heading(Heading),
    /// Six digits.
    Subheading(Subheading),
}

impl HsCode {
    /// How many digits it has: 2, 4 or 6.
    #[must_use]
    pub const fn digits(self) -> usize {
        match self {
            Self::Chapter(_) => 2,
            Self::Heading(_) => 4,
            Self::Subheading(_) => 6,
        }
    }

    /// Its digits as a number, without leading zeros.
    #[must_use]
    pub const fn number(self) -> u32 {
        match self {
            Self::Chapter(chapter) => chapter.number() as u32,
            Self::Heading(heading) => heading.number() as u32,
            Self::Subheading(subheading) => subheading.number(),
        }
    }

    /// Its chapter.
    #[must_use]
    pub fn chapter(self) -> Chapter {
        match self {
            Self::Chapter(chapter) => chapter,
            Self::Heading(heading) => heading.chapter(),
            Self::Subheading(subheading) => subheading.chapter(),
        }
    }

    /// Its heading, if it has as many digits.
    #[must_use]
    pub fn heading(self) -> Option<Heading> {
        match self {
            Self::Chapter(_) => None,
            Self::Heading(heading) => Some(heading),
            Self::Subheading(subheading) => Some(subheading.heading()),
        }
    }

    /// Itself, if it is a subheading.
    #[must_use]
    pub const fn subheading(self) -> Option<Subheading> {
        match self {
            Self::Subheading(subheading) => Some(subheading),
            _ => None,
        }
    }

    /// Whether this number is the other or is above it.
    ///
    /// ```
    /// use customs_hs::HsCode;
    ///
    /// let [horses, race_horse]: [HsCode; 2] = ["0101".parse()?, "0101.21".parse()?];
    /// assert!(horses.covers(race_horse) && !race_horse.covers(horses));
    /// # Ok::<(), customs_hs::ParseError>(())
    /// ```
    #[must_use]
    pub fn covers(self, other: impl Into<Self>) -> bool {
        let (first, last) = self.range();
        let other = other.into();
        self.digits() <= other.digits() && (first..=last).contains(&other.range().0)
    }

    /// The smallest and the largest six digits that begin with it.
    #[must_use]
    pub(crate) const fn range(self) -> (u32, u32) {
        let scale = 10u32.pow(6 - self.digits() as u32);
        (self.number() * scale, self.number() * scale + scale - 1)
    }
}

impl Ord for HsCode {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.range().0, self.digits()).cmp(&(other.range().0, other.digits()))
    }
}

impl PartialOrd for HsCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Reads chapters, headings and subheadings in every form; more digits are a [`NationalCode`].
impl FromStr for HsCode {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = parse::digits(text)?;
        let number = digits.number as u32;
        let code = match digits.length {
            2 => Chapter::new(number as u8).map(Self::Chapter),
            4 => Heading::new(number as u16).map(Self::Heading),
            6 => Subheading::new(number).map(Self::Subheading),
            length => Err(CodeProblem::National { digits: length }),
        };
        code.map_err(|problem| ParseError::new(text, problem))
    }
}

/// What every level has: its forms, its own parser, its place among all numbers.
macro_rules! level {
    ($($type:ident $digits:literal $variant:ident)*) => {$(
        impl $type {
            /// In one of the printed forms.
            ///
            /// ```
            /// use customs_hs::{Form, HsCode};
            ///
            /// let code: HsCode = "010121".parse()?;
            /// assert_eq!(code.form(Form::Dotted).to_string(), "0101.21");
            /// assert_eq!(code.to_string(), "010121");
            /// # Ok::<(), customs_hs::ParseError>(())
            /// ```
            #[must_use]
            pub const fn form(self, form: Form) -> Formed {
                Formed::new(self.number() as u64, $digits, form)
            }
        }

        /// The digits alone.
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.form(Form::Plain).fmt(f)
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($type))
            }
        }

        impl FromStr for $type {
            type Err = ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text.parse()? {
                    HsCode::$variant(code) => Ok(code),
                    code => {
                        let problem =
                            CodeProblem::OtherLevel { digits: code.digits(), wanted: $digits };
                        Err(ParseError::new(text, problem))
                    }
                }
            }
        }

        impl From<$type> for HsCode {
            fn from(code: $type) -> Self {
                Self::$variant(code)
            }
        }
    )*};
}

level!(Chapter 2 Chapter Heading 4 Heading Subheading 6 Subheading);

impl HsCode {
    /// In one of the printed forms.
    #[must_use]
    pub const fn form(self, form: Form) -> Formed {
        Formed::new(self.number() as u64, self.digits(), form)
    }
}

/// The digits alone.
impl fmt::Display for HsCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.form(Form::Plain).fmt(f)
    }
}

/// The part of a national code that all countries share.
impl TryFrom<NationalCode> for Subheading {
    type Error = CodeProblem;

    fn try_from(code: NationalCode) -> Result<Self, Self::Error> {
        code.subheading()
    }
}
