//! What is wrong with a text that is no identifier, where, and what would be right.

use std::fmt;

/// Longer texts are cut in messages.
const LONGEST: usize = 40;

/// A text is no identifier of the kind that was asked for. Its message names the text, the kind and
/// the [`IdentifierProblem`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a valid {name}: {problem}")]
pub struct IdentifierError {
    name: &'static str,
    text: String,
    problem: IdentifierProblem,
}

impl IdentifierError {
    pub(crate) fn new(name: &'static str, text: &str, problem: IdentifierProblem) -> Self {
        let mut shown: String = text.chars().take(LONGEST).collect();
        if text.chars().nth(LONGEST).is_some() {
            shown.push('…');
        }
        Self { name, text: shown, problem }
    }

    /// What the text should be: `container number`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The text; longer ones than any identifier end in `…`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn problem(&self) -> &IdentifierProblem {
        &self.problem
    }

    /// The right check digit, or the number its two check digits should make, if nothing else is
    /// wrong.
    ///
    /// ```
    /// use customs_codes::identifier::ContainerNumber;
    ///
    /// let error = "CSQU3054384".parse::<ContainerNumber>().unwrap_err();
    /// assert_eq!(error.expected_check_digit(), Some(3));
    /// ```
    #[must_use]
    pub const fn expected_check_digit(&self) -> Option<u8> {
        match self.problem {
            IdentifierProblem::CheckDigit { expected, .. }
            | IdentifierProblem::CheckDigits { expected, .. } => Some(expected),
            _ => None,
        }
    }
}

/// What is wrong with an identifier. Positions and lengths count characters, the first is 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdentifierProblem {
    /// There are too many characters, or too few.
    #[error("its length is {found}; expected: {expected}")]
    Length {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: Lengths,
    },
    /// A character is not what is at its place.
    #[error("character {position} is {found:?}; {expected} is expected here")]
    Character {
        /// Which character it is.
        position: usize,
        /// The character.
        found: char,
        /// What is there.
        expected: Expected,
    },
    /// The text ends too early, though others of its length do not.
    #[error("it ends before character {position}; {expected} is expected there")]
    End {
        /// Which character is missing.
        position: usize,
        /// What is there.
        expected: Expected,
    },
    /// The check digit does not belong to the rest.
    #[error("the check digit is {found}; expected: {expected}")]
    CheckDigit {
        /// The check digit.
        found: u8,
        /// What it should be.
        expected: u8,
    },
    /// The two check digits do not belong to the rest.
    #[error("the check digits are {found:02}; expected: {expected:02}")]
    CheckDigits {
        /// The number they make.
        found: u8,
        /// What it should be.
        expected: u8,
    },
    /// The check letter does not belong to the rest.
    #[error("the check letter is {found}; expected: {expected}")]
    CheckLetter {
        /// The check letter.
        found: char,
        /// What it should be.
        expected: char,
    },
    /// The check digits do not belong to the rest, and there is not exactly one that would: there
    /// are several algorithms, or no check digit would be right.
    #[error("the check digits do not match the rest of the number")]
    CheckDigitsMismatch,
    /// Several characters are, together, not what is at their place.
    #[error("characters {from} to {to} are {found:?}; {expected} is expected here")]
    Part {
        /// Which character is the first of them.
        from: usize,
        /// Which character is the last of them.
        to: usize,
        /// The characters.
        found: String,
        /// What is there, in words.
        expected: &'static str,
    },
    /// The letters at the beginning are no country that gives such identifiers.
    #[error("it begins with {found}; expected: {expected}")]
    Prefix {
        /// The letters.
        found: String,
        /// The letters that were meant, or in words which ones there can be.
        expected: &'static str,
    },
    /// The country is not in the IBAN registry.
    #[error("no country with IBANs has the code {country}")]
    Country {
        /// Its two letters.
        country: String,
    },
    /// The number is below the first one that is given to dangerous goods.
    #[error("the numbers 0000 to 0003 are not in use; the first is 0004")]
    NotInUse,
}

/// What is at a place of an identifier. Letters are capital ones, and all are ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expected {
    /// `0` to `9`.
    Digit,
    /// `A` to `Z`.
    Letter,
    /// `A` to `Z` or `0` to `9`.
    LetterOrDigit,
    /// A letter, a digit, or one of these.
    LetterOrDigitOr(&'static str),
    /// Anything that is printed, of ASCII: no blank, but small letters too.
    Visible,
    /// One of these.
    OneOf(&'static str),
    /// The identifier has ended.
    Nothing,
}

impl Expected {
    /// Whether this character is such a one.
    #[must_use]
    pub fn admits(self, character: char) -> bool {
        let is_letter_or_digit = character.is_ascii_uppercase() || character.is_ascii_digit();
        match self {
            Self::Digit => character.is_ascii_digit(),
            Self::Letter => character.is_ascii_uppercase(),
            Self::LetterOrDigit => is_letter_or_digit,
            Self::LetterOrDigitOr(others) => is_letter_or_digit || others.contains(character),
            Self::Visible => character.is_ascii_graphic(),
            Self::OneOf(these) => these.contains(character),
            Self::Nothing => false,
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Digit => f.write_str("a digit"),
            Self::Letter => f.write_str("a capital letter"),
            Self::LetterOrDigit => f.write_str("a capital letter or a digit"),
            Self::LetterOrDigitOr(others) => {
                f.write_str("a capital letter, a digit, ")?;
                alternatives(f, others.chars().map(Quoted))
            }
            Self::Visible => f.write_str("a visible ASCII character"),
            Self::OneOf(these) => alternatives(f, these.chars().map(Quoted)),
            Self::Nothing => f.write_str("nothing"),
        }
    }
}

/// How many characters an identifier has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lengths {
    /// From the one to the other; both may be the same.
    Between(usize, usize),
    /// One of these.
    OneOf(&'static [usize]),
}

impl Lengths {
    /// Whether this length is among them.
    #[must_use]
    pub fn admits(self, length: usize) -> bool {
        match self {
            Self::Between(least, most) => (least..=most).contains(&length),
            Self::OneOf(lengths) => lengths.contains(&length),
        }
    }
}

impl fmt::Display for Lengths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Between(least, most) if least == most => write!(f, "{least}"),
            Self::Between(least, most) => write!(f, "{least} to {most}"),
            Self::OneOf(lengths) => alternatives(f, lengths.iter()),
        }
    }
}

/// Writes `8, 12 or 13`.
fn alternatives(
    f: &mut fmt::Formatter<'_>,
    choices: impl Iterator<Item = impl fmt::Display>,
) -> fmt::Result {
    let mut choices = choices.peekable();
    let mut is_first = true;
    while let Some(choice) = choices.next() {
        let before = match (is_first, choices.peek()) {
            (true, _) => "",
            (false, Some(_)) => ", ",
            (false, None) => " or ",
        };
        write!(f, "{before}{choice}")?;
        is_first = false;
    }
    Ok(())
}

/// A character in quotation marks.
struct Quoted(char);

impl fmt::Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}
