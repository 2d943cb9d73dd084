//! Reading numbers in every printed form, and saying what is wrong with those that are none.

use core::fmt;

use alloc::format;
use alloc::string::{String, ToString};

use crate::Edition;
use crate::code::{Heading, HsCode, Subheading};
use crate::form::Form;

/// Longer texts are cut in messages.
const LONGEST: usize = 40;

/// The most digits a code has: six of the HS and six of a country.
pub(crate) const MOST_DIGITS: usize = 12;

/// A text is no number of the Harmonized System. Its message names the text, what is wrong with it
/// and, where that can be told, what may have been meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    text: String,
    problem: CodeProblem,
}

impl ParseError {
    /// An error about a text, for types that are built on these numbers.
    #[must_use]
    pub fn new(text: &str, problem: CodeProblem) -> Self {
        let mut shown: String = text.trim().chars().take(LONGEST).collect();
        if text.trim().chars().count() > LONGEST {
            shown.push('…');
        }
        Self { text: shown, problem }
    }

    /// What is wrong.
    #[must_use]
    pub const fn problem(&self) -> &CodeProblem {
        &self.problem
    }

    /// What may have been meant, if that can be told: the number with the leading zero that
    /// spreadsheets drop, where an edition has that number.
    #[must_use]
    pub fn suggestion(&self) -> Option<String> {
        if !matches!(self.problem, CodeProblem::OddDigits) {
            return None;
        }
        let zero = format!("0{}", self.text);
        let digits = digits(&zero).ok()?;
        let form = if self.text.contains('.') { Form::Dotted } else { Form::Plain };
        let code = if digits.length <= 6 {
            let code = zero.parse::<HsCode>().ok().filter(|code| exists(*code))?;
            code.form(form).to_string()
        } else {
            let is_subheading = digits.subheading().is_some_and(|it| exists(it.into()));
            let is_heading = digits.filled_up_heading().is_some_and(|it| exists(it.into()));
            (is_subheading || is_heading).then(|| digits.form(form))?
        };
        Some(code)
    }
}

/// Whether an edition has a number.
fn exists(code: HsCode) -> bool {
    let has = |edition: Edition| edition.nomenclature().is_ok_and(|it| it.contains(code));
    Edition::with_table().any(has)
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.text.is_empty() {
            return write!(f, "{}", self.problem);
        }
        write!(f, "{}: {}", self.text, self.problem)?;
        match self.suggestion() {
            Some(suggestion) => {
                write!(f, "; with a leading zero, which spreadsheets drop, it is {suggestion}")
            }
            None => Ok(()),
        }
    }
}

impl core::error::Error for ParseError {}

/// What is wrong with a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodeProblem {
    /// There is nothing.
    #[error("the number is empty; write, for example, 0101.21")]
    Empty,
    /// A character is neither a digit nor a separator.
    #[error("{character:?} is neither a digit nor a separator")]
    Character {
        /// The first such character.
        character: char,
    },
    /// A separator is at an end or beside another.
    #[error("a separator without digits on one side")]
    LooseSeparator,
    /// The digits are not in pairs.
    #[error("odd number of digits")]
    OddDigits,
    /// A spreadsheet has rounded the number, as in `8.5171E+09`.
    #[error(
        "a spreadsheet rounded it, the last {lost} of {digits} digits are lost; export the column as text"
    )]
    Rounded {
        /// How many digits the number had.
        digits: usize,
        /// How many of them are not known.
        lost: usize,
    },
    /// The digits are in pairs, but a separator parts a pair.
    #[error("a separator inside a pair of digits")]
    PartedPair,
    /// There are more digits than there can be.
    #[error("{digits} digits; at most {limit} are allowed")]
    TooLong {
        /// How many there are.
        digits: usize,
        /// How many there can be.
        limit: usize,
    },
    /// More than six digits where a number of the HS itself is wanted.
    #[error(
        "{digits} digits; a code of the Harmonized System has at most six, a longer one is a \
             national code"
    )]
    National {
        /// How many there are.
        digits: usize,
    },
    /// A number of another level than the one wanted.
    #[error("{digits} digits; {wanted} are expected")]
    OtherLevel {
        /// How many there are.
        digits: usize,
        /// How many there should be.
        wanted: usize,
    },
    /// Fewer than six digits where a national code is wanted.
    #[error("{digits} digits; a national code has 6 to 12")]
    TooShort {
        /// How many there are.
        digits: usize,
    },
    /// Chapters are 01 to 97.
    #[error("there is no such chapter; they are 01 to 97")]
    NoChapter,
    /// Chapter 77 is kept free for a future edition.
    #[error("chapter 77 is reserved")]
    ReservedChapter,
    /// Chapters 98 and 99 are each country's own.
    #[error("chapter {chapter} is for national use")]
    NationalChapter {
        /// 98 or 99.
        chapter: u8,
    },
    /// Headings of a chapter begin with 01.
    #[error("no heading ends in 00; the first is 01")]
    NoHeading,
    /// Sections are I to XXI.
    #[error("there is no such section; they are I to XXI")]
    NoSection,
}

/// The digits of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Digits {
    pub(crate) number: u64,
    pub(crate) length: usize,
}

impl Digits {
    /// Whether these are the other, or begin the other.
    pub(crate) const fn cover(self, other: Self) -> bool {
        self.length <= other.length
            && other.number / 10u64.pow((other.length - self.length) as u32) == self.number
    }

    /// In the order of a printed tariff, a number before those that begin with it: all digits in
    /// twelve places, then how many there are.
    pub(crate) const fn order(self) -> (u64, usize) {
        (self.number * 10u64.pow((MOST_DIGITS - self.length) as u32), self.length)
    }

    /// The first six digits, if there are as many and they can be a number.
    pub(crate) fn subheading(self) -> Option<Subheading> {
        let further = self.length.checked_sub(6)?;
        Subheading::new((self.number / 10u64.pow(further as u32)) as u32).ok()
    }

    /// The heading that zeros fill up to these digits.
    pub(crate) fn filled_up_heading(self) -> Option<Heading> {
        let scale = 10u64.pow(self.length.checked_sub(4)? as u32);
        let heading = Heading::new((self.number / scale) as u16).ok();
        heading.filter(|_| self.number.is_multiple_of(scale))
    }

    pub(crate) fn form(self, form: Form) -> String {
        crate::form::Formed::new(self.number, self.length, form).to_string()
    }
}

/// Whether a character parts groups of digits: a dot or a blank, also one that does not break.
pub(crate) const fn is_separator(character: char) -> bool {
    matches!(character, '.' | ' ' | '\t' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// Reads digits in pairs, which single separators may part.
pub(crate) fn digits(text: &str) -> Result<Digits, ParseError> {
    let digits = national(text)?;
    if digits.length.is_multiple_of(2) {
        return Ok(digits);
    }
    Err(ParseError::new(text, CodeProblem::OddDigits))
}

/// The same with the digits of a country after the sixth, of which there may be any number.
pub(crate) fn national(text: &str) -> Result<Digits, ParseError> {
    let trimmed = text.trim();
    let fail = |problem| Err(ParseError::new(text, problem));
    if trimmed.is_empty() {
        return fail(CodeProblem::Empty);
    }
    let (mut number, mut length) = (0u64, 0usize);
    let mut is_parted = false;
    let mut after_separator = true;
    for character in trimmed.chars() {
        if let Some(digit) = character.to_digit(10) {
            length += 1;
            if length <= MOST_DIGITS {
                number = number * 10 + u64::from(digit);
            }
            after_separator = false;
        } else if is_separator(character) {
            if after_separator {
                return fail(CodeProblem::LooseSeparator);
            }
            is_parted |= !length.is_multiple_of(2);
            after_separator = true;
        } else {
            return fail(CodeProblem::Character { character });
        }
    }
    if after_separator {
        return fail(CodeProblem::LooseSeparator);
    }
    if !length.is_multiple_of(2) && (length < 6 || is_parted) {
        return fail(CodeProblem::OddDigits);
    }
    if is_parted {
        return fail(CodeProblem::PartedPair);
    }
    if length > MOST_DIGITS {
        return fail(CodeProblem::TooLong { digits: length, limit: MOST_DIGITS });
    }
    Ok(Digits { number, length })
}
