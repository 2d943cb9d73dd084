//! [`LenientCode`]: a code as files of the world hold it, filled up with zeros, with a country's own
//! digits and letters, or changed by a spreadsheet; what is taken for the code, and why.
//!
//! The parsers of the types of this crate take what a nomenclature prints. This one takes what
//! leaves no doubt which code is meant and says by [`Remark`]s what it did. Where digits may be
//! missing it takes nothing.

use core::fmt;

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::code::{Chapter, HsCode, Subheading};
use crate::form::Form;
use crate::nomenclature::Nomenclature;
use crate::parse::{self, CodeProblem, Digits, MOST_DIGITS, ParseError};
use crate::{Edition, NationalCode};

/// Abbreviations that are written before codes.
const PREFIXES: [&str; 9] = ["HSN", "HTSUS", "HTS", "HS", "CN", "NCM", "TARIC", "UKTT", "EX"];

/// The most characters of a suffix after the digits.
const LONGEST_SUFFIX: usize = 4;

/// A code and what was done to read it.
///
/// ```
/// use customs_hs::{Edition, LenientCode};
///
/// let nomenclature = Edition::Hs2022.nomenclature()?;
/// let read = |text| LenientCode::read(text, nomenclature);
///
/// let smartphones = read("8517.13-1000").unwrap();
/// assert_eq!(smartphones.code(), "8517.13".parse()?);
/// assert_eq!(smartphones.taken(), "8517.13.10.00");
///
/// let padded = read("8517000000").unwrap();
/// assert_eq!(padded.taken(), "heading 85.17");
/// assert_eq!(padded.remarks()[0].to_string(), "it is padded with zeros");
///
/// let lost = read("10121").unwrap_err();
/// assert!(lost.to_string().ends_with("with a leading zero, which spreadsheets drop, it is 010121"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LenientCode {
    code: HsCode,
    national: Option<NationalCode>,
    remarks: Vec<Remark>,
}

impl LenientCode {
    /// Reads the text of a cell as a code. The edition decides where the digits alone do not: whether
    /// zeros at the end are a country's or fill a heading up, and whether the first zero is missing.
    /// It need not have the code that is read.
    ///
    /// # Errors
    /// [`NoCode`], if the text is none, or it is not sure which.
    pub fn read(text: &str, nomenclature: Nomenclature) -> Result<Self, NoCode> {
        if let Some(aggregate) = Aggregate::read(text) {
            return Err(NoCode::Aggregate(aggregate));
        }
        let mut remarks = Vec::new();
        let bare = Bare::of(text, &mut remarks);
        let digits = match bare.and_then(|bare| bare.digits(&mut remarks)) {
            Ok(digits) => digits,
            Err(error) => return Err(NoCode::Malformed { error, remarks }),
        };
        let is_bare = |it: char| it.is_ascii_digit() || parse::is_separator(it);
        let shown = match &remarks[..] {
            [] => text.trim().to_owned(),
            [Remark::Comma] => text.trim().replace(',', "."),
            _ => String::new(),
        };
        let is_shown = !shown.is_empty() && shown.chars().all(is_bare);
        let shown = if is_shown { shown } else { digits.form(Form::Plain) };
        Self::of_digits(digits, &shown, nomenclature, remarks)
    }

    /// The number of the Harmonized System: of a longer code its first six digits.
    #[must_use]
    pub const fn code(&self) -> HsCode {
        self.code
    }

    /// The whole code, if a country has added digits.
    #[must_use]
    pub const fn national(&self) -> Option<NationalCode> {
        self.national
    }

    /// What was done to read it; nothing for a code as it is printed.
    #[must_use]
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// What it is taken for, in words: `chapter 01`, `heading 85.17`, `8517.13.000`.
    #[must_use]
    pub fn taken(&self) -> String {
        match (self.national, self.code) {
            (Some(national), _) => national.form(Form::Dotted).to_string(),
            (None, HsCode::Chapter(chapter)) => format!("chapter {chapter}"),
            (None, HsCode::Heading(heading)) => format!("heading {}", heading.form(Form::Dotted)),
            (None, HsCode::Subheading(code)) => code.form(Form::Dotted).to_string(),
        }
    }

    /// The code that digits are, which errors name as they are shown.
    fn of_digits(
        digits: Digits,
        shown: &str,
        nomenclature: Nomenclature,
        mut remarks: Vec<Remark>,
    ) -> Result<Self, NoCode> {
        let text = digits.form(Form::Plain);
        let fail = |problem, remarks| {
            Err(NoCode::Malformed { error: ParseError::new(shown, problem), remarks })
        };
        if let Some(error) = lost_zero(digits, shown, nomenclature) {
            return Err(NoCode::Malformed { error, remarks });
        }
        if digits.length < 6 && !digits.length.is_multiple_of(2) {
            remarks.extend(group(digits, nomenclature));
            return fail(CodeProblem::OddDigits, remarks);
        }
        match first_pair(digits).map(Chapter::new) {
            None => return fail(CodeProblem::OddDigits, remarks),
            Some(Err(CodeProblem::NationalChapter { chapter })) => {
                return Err(NoCode::NationalChapter { chapter, digits: text });
            }
            Some(Err(problem)) => return fail(problem, remarks),
            Some(Ok(_)) => {}
        }
        if let Some(code) = filled_up(digits, nomenclature) {
            remarks.push(Remark::FilledUp);
            if let Some(subheading) =
                digits.subheading().filter(|it| it.editions().next().is_some())
            {
                remarks.push(Remark::OnceSubheading(subheading));
            }
            return Ok(Self { code, national: None, remarks });
        }
        let code = match digits.length {
            2 | 4 | 6 => text.parse::<HsCode>(),
            _ => text.parse::<NationalCode>().and_then(|code| {
                let subheading = code.subheading().map(HsCode::from);
                subheading.map_err(|problem| ParseError::new(shown, problem))
            }),
        };
        let code = code.map_err(|error| NoCode::Malformed { error, remarks: remarks.clone() })?;
        let national = (digits.length > 6)
            .then(|| NationalCode::new(digits.number, digits.length).ok())
            .flatten();
        if let Some(national) = national.filter(|it| !it.digits().is_multiple_of(2)) {
            remarks.push(Remark::OddNational { digits: national.national_digits() });
        }
        if digits.length > 6
            && let Some(other) = with_zero(digits).filter(|it| has(*it, nomenclature))
            && (!digits.length.is_multiple_of(2) || !has(digits, nomenclature))
        {
            remarks.push(Remark::PerhapsLostZero(other.form(Form::Dotted)));
        }
        Ok(Self { code, national, remarks })
    }
}

/// The first two digits.
fn first_pair(digits: Digits) -> Option<u8> {
    let further = digits.length.checked_sub(2)?;
    Some((digits.number / 10u64.pow(further as u32)) as u8)
}

/// Whether an edition has the first six digits.
fn has(digits: Digits, nomenclature: Nomenclature) -> bool {
    digits.subheading().is_some_and(|code| nomenclature.contains(code))
}

/// The same digits after a zero, if there may be as many.
fn with_zero(digits: Digits) -> Option<Digits> {
    let length = digits.length + 1;
    (length <= MOST_DIGITS).then_some(Digits { length, ..digits })
}

/// Why an odd number of digits is one that has lost its leading zero: its own number does not exist,
/// the one with the zero does.
fn lost_zero(digits: Digits, shown: &str, nomenclature: Nomenclature) -> Option<ParseError> {
    if digits.length.is_multiple_of(2) || has(digits, nomenclature) {
        return None;
    }
    let error = ParseError::new(shown, CodeProblem::OddDigits);
    error.suggestion().is_some().then_some(error)
}

/// The subheadings that begin with five digits.
fn group(digits: Digits, nomenclature: Nomenclature) -> Option<Remark> {
    let is_group = digits.length == 5;
    let mut below = is_group.then(|| nomenclature.starting_with(&digits.form(Form::Plain)))?;
    let first = below.next()?;
    Some(Remark::Group { first, last: below.next_back().unwrap_or(first) })
}

/// The heading or the chapter that zeros at the end fill up to more digits. A number that exists
/// with its zeros is that number.
fn filled_up(digits: Digits, nomenclature: Nomenclature) -> Option<HsCode> {
    let chapter = || {
        let scale = 10u64.pow(digits.length.checked_sub(2)? as u32);
        let chapter = Chapter::new((digits.number / scale) as u8).ok();
        chapter.filter(|_| digits.number.is_multiple_of(scale)).map(HsCode::Chapter)
    };
    match digits.length {
        4 => chapter(),
        5.. if has(digits, nomenclature) => None,
        // Six digits are also those of a heading that another edition does not divide.
        6 if digits.subheading().is_some_and(|it| it.editions().next().is_some()) => None,
        5.. => digits.filled_up_heading().map(HsCode::Heading).or_else(chapter),
        _ => None,
    }
}

/// The digits of a cell with their separators, without what is around them.
struct Bare<'t> {
    /// For messages.
    text: &'t str,
    body: &'t str,
}

impl<'t> Bare<'t> {
    /// Takes off what spreadsheets and people put around a code.
    fn of(text: &'t str, remarks: &mut Vec<Remark>) -> Result<Self, ParseError> {
        let text = trimmed(text);
        let mut body = text;
        if let Some(inner) = body.strip_prefix('=') {
            body = trimmed(inner);
            remarks.push(Remark::Formula);
        } else if let Some(inner) = body.strip_prefix(['\'', '’', '`']) {
            body = trimmed(inner.strip_suffix(['\'', '’', '`']).unwrap_or(inner));
            remarks.push(Remark::Apostrophe);
        }
        if let Some(inner) = body.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) {
            body = trimmed(inner);
            if remarks.is_empty() {
                remarks.push(Remark::Quotes);
            }
        }
        if let Some((prefix, inner)) = without_prefix(body) {
            body = inner;
            remarks.push(Remark::Prefix(prefix));
        }
        if body.is_empty() {
            return Err(ParseError::new("", CodeProblem::Empty));
        }
        Ok(Self { text, body })
    }

    /// Its digits: those of a number of a spreadsheet, or those of a code.
    fn digits(&self, remarks: &mut Vec<Remark>) -> Result<Digits, ParseError> {
        if let Some(number) = scientific(self.body) {
            remarks.push(Remark::Scientific);
            let number = number.map_err(|problem| ParseError::new(self.text, problem))?;
            return parse_digits(&number, self.text);
        }
        if let Some(number) = decimal(self.body) {
            remarks.push(Remark::Decimal);
            return parse_digits(&number, self.text);
        }
        if let Some(number) = with_thousands(self.body) {
            remarks.push(Remark::Thousands);
            return parse_digits(&number, self.text);
        }
        let point;
        let mut body = self.body;
        if body.contains(',') && !body.contains('.') {
            point = body.replace(',', ".");
            body = &point;
            remarks.push(Remark::Comma);
        }
        let (body, suffix) = without_suffix(body);
        if let Some(suffix) = suffix {
            remarks.push(Remark::Suffix(suffix.to_owned()));
        }
        let plain = without_separators(body);
        match plain {
            Some(digits) => parse_digits(&digits, self.text),
            // Read again for what is wrong with it.
            None => parse::national(self.body)
                .map_err(|error| ParseError::new(self.text, error.problem().clone())),
        }
    }
}

/// Without blanks around it, and without marks that no one sees.
fn trimmed(text: &str) -> &str {
    let is_unseen = |it: char| {
        it.is_whitespace() || matches!(it, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}')
    };
    text.trim_matches(is_unseen)
}

/// The text after an abbreviation such as `HS`.
fn without_prefix(text: &str) -> Option<(&'static str, &str)> {
    PREFIXES.into_iter().find_map(|prefix| {
        let start = text.get(..prefix.len())?;
        let rest = text[prefix.len()..].trim_start_matches([' ', '\u{a0}', ':', '-', '.']);
        let is_code = rest.starts_with(|it: char| it.is_ascii_digit());
        (start.eq_ignore_ascii_case(prefix) && is_code).then_some((prefix, rest))
    })
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a number such as `8.51713E+05`, as far as the number tells them all.
fn scientific(text: &str) -> Option<Result<String, CodeProblem>> {
    let (mantissa, exponent) = text.split_once(['e', 'E'])?;
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let (first, rest) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    let is_number = [first, rest, exponent].into_iter().all(is_digits) && first.len() == 1;
    let length = exponent.parse::<usize>().ok().filter(|_| is_number)?.checked_add(1)?;
    let mut digits = format!("{first}{}", rest.trim_end_matches('0'));
    if digits.len() > length {
        return None;
    }
    let known = first.len() + rest.len();
    if known < length {
        return Some(Err(CodeProblem::Rounded { digits: length, lost: length - known }));
    }
    while digits.len() < length {
        digits.push('0');
    }
    Some(Ok(digits))
}

/// The digits of `851713.0` or `851713,00`. A point before two zeros is one of a code.
fn decimal(text: &str) -> Option<String> {
    let (whole, zeros) = text.split_once(['.', ','])?;
    let is_zeros = !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0');
    let is_decimal = zeros.len() != 2 || text.contains(',');
    let is_code = zeros.len() > 2 && whole.len() >= 6;
    (is_digits(whole) && is_zeros && is_decimal && !is_code).then(|| whole.to_owned())
}

/// The digits of `8,517,130,000` or `851.713`, which thousands part.
fn with_thousands(text: &str) -> Option<String> {
    [',', '.', ' ', '\'', '\u{202f}', '\u{a0}'].into_iter().find_map(|separator| {
        let mut groups = text.split(separator);
        let first = groups.next().filter(|first| is_digits(first) && first.len() <= 3);
        let first = first.filter(|first| !first.starts_with('0'))?;
        let rest: Vec<&str> = groups.collect();
        let is_thousands = !rest.is_empty() && rest.iter().all(|it| is_digits(it) && it.len() == 3);
        is_thousands.then(|| format!("{first}{}", rest.concat()))
    })
}

/// The text before a letter at its end, before something that a hyphen or the like parts from it, or
/// before the two digits that follow an item of ten (`0101210000 80`), and what follows.
fn without_suffix(text: &str) -> (&str, Option<&str>) {
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    // A letter that looks like a digit is rather a slip than a check letter.
    let is_letter =
        |it: char| it.is_ascii_alphabetic() && !matches!(it, 'I' | 'i' | 'O' | 'o' | 'l');
    if let Some((body, suffix)) = text.rsplit_once([' ', '-', '/', '+', '_'])
        && digits(body) >= 6
        && suffix.len() <= LONGEST_SUFFIX
        && suffix.bytes().all(|byte| byte.is_ascii_alphanumeric())
    {
        let is_product_line = is_digits(body) && body.len() == 10 && suffix.len() == 2;
        // A digit before the letter would be one of the code.
        if is_product_line || suffix.starts_with(is_letter) {
            return (body.trim_end(), Some(suffix));
        }
    }
    if let Some(body) = text.strip_suffix(is_letter)
        && digits(body) >= 6
        && digits(body).is_multiple_of(2)
        && body.ends_with(|it: char| it.is_ascii_digit())
    {
        return (body, Some(&text[body.len()..]));
    }
    (text, None)
}

/// The digits alone, if single separators part them: within the first six digits only pairs.
fn without_separators(text: &str) -> Option<String> {
    let is_other = |it: char| matches!(it, '-' | '‐' | '‑' | '–' | '—' | '/' | '_' | '·');
    let mut digits = String::new();
    let mut is_open = true;
    for character in text.chars() {
        if character.is_ascii_digit() {
            digits.push(character);
            is_open = false;
        } else if parse::is_separator(character) || is_other(character) {
            let is_parted = digits.len() < 6 && !digits.len().is_multiple_of(2);
            if is_open || is_parted {
                return None;
            }
            is_open = true;
        } else {
            return None;
        }
    }
    (!is_open).then_some(digits)
}

/// Digits without separators, named by the text they are from where they are too many.
fn parse_digits(digits: &str, text: &str) -> Result<Digits, ParseError> {
    if digits.len() > MOST_DIGITS {
        let problem = CodeProblem::TooLong { digits: digits.len(), limit: MOST_DIGITS };
        return Err(ParseError::new(text, problem));
    }
    let number = digits.parse().unwrap_or_default();
    Ok(Digits { number, length: digits.len() })
}

/// What was done to read a code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Remark {
    /// Zeros at the end fill a chapter or a heading up to more digits.
    #[error("it is padded with zeros")]
    FilledUp,
    /// With its zeros it is a subheading of other editions.
    #[error("with the zeros it is subheading {} in other editions", .0.form(Form::Dotted))]
    OnceSubheading(Subheading),
    /// The country's own digits are not in pairs.
    #[error("its last {} national", last(*digits))]
    OddNational {
        /// How many there are.
        digits: usize,
    },
    /// Something follows the digits, such as a check letter.
    #[error("`{0}` after its digits is national")]
    Suffix(String),
    /// An abbreviation is before the digits.
    #[error("`{0}` before its digits is left out")]
    Prefix(&'static str),
    /// It is a formula, as in `="0101210000"`.
    #[error("it is a formula, which protects it in a spreadsheet")]
    Formula,
    /// An apostrophe is before it, as in `'0101210000`.
    #[error("an apostrophe protects it in a spreadsheet")]
    Apostrophe,
    /// Quotation marks are part of it.
    #[error("quotation marks around it are left out")]
    Quotes,
    /// It is a decimal number, as in `851713.0`.
    #[error("a spreadsheet made a decimal number of it")]
    Decimal,
    /// A comma is where a point should be, as in `8517,13`.
    #[error("a comma is used instead of a point")]
    Comma,
    /// It is in scientific notation, as in `8.51713E+05`.
    #[error("a spreadsheet wrote it in scientific notation")]
    Scientific,
    /// Thousands are parted, as in `851,713`.
    #[error("a spreadsheet added thousands separators")]
    Thousands,
    /// It has five digits, with which subheadings of six begin.
    #[error("{}", begin_so(*.first, *.last))]
    Group {
        /// The first of them.
        first: Subheading,
        /// The last of them.
        last: Subheading,
    },
    /// The number with a zero before it exists as well.
    #[error("if a spreadsheet dropped a leading zero, it is {0}")]
    PerhapsLostZero(String),
}

/// So many digits, with their verb.
fn last(digits: usize) -> String {
    if digits == 1 { "digit is".to_owned() } else { format!("{digits} digits are") }
}

/// Which subheadings begin with the digits that are there.
fn begin_so(first: Subheading, last: Subheading) -> String {
    let [first, last] = [first, last].map(|it| it.form(Form::Dotted));
    match first == last {
        true => format!("only {first} begins with its digits"),
        false => format!("{first} to {last} begin with its digits"),
    }
}

/// A text that is no code, or not for sure.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoCode {
    /// A fault: it cannot be told which code is meant.
    Malformed {
        /// What is wrong.
        error: ParseError,
        /// What was done to read it.
        remarks: Vec<Remark>,
    },
    /// No fault: it stands for many goods.
    Aggregate(Aggregate),
    /// No fault, but nothing to look up either: chapters 98 and 99 are each country's own.
    NationalChapter {
        /// 98 or 99.
        chapter: u8,
        /// All its digits.
        digits: String,
    },
}

impl NoCode {
    /// What may have been meant, if that can be told.
    #[must_use]
    pub fn suggestion(&self) -> Option<String> {
        match self {
            Self::Malformed { error, remarks } => {
                let only = |remark: &Remark| match remark {
                    Remark::Group { first, last } if first == last => {
                        Some(first.form(Form::Dotted).to_string())
                    }
                    _ => None,
                };
                error.suggestion().or_else(|| remarks.iter().find_map(only))
            }
            _ => None,
        }
    }

    /// Whether something is wrong.
    #[must_use]
    pub const fn is_fault(&self) -> bool {
        matches!(self, Self::Malformed { .. })
    }
}

impl fmt::Display for NoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { error, remarks } => {
                error.fmt(f)?;
                // What was rounded says itself that a spreadsheet did it.
                let is_said = matches!(error.problem(), CodeProblem::Rounded { .. });
                remarks.iter().filter(|_| !is_said).try_for_each(|it| write!(f, "; {it}"))
            }
            Self::Aggregate(aggregate) => aggregate.fmt(f),
            Self::NationalChapter { chapter: chapter @ 99, digits }
                if digits.bytes().all(|it| it == b'9') =>
            {
                write!(
                    f,
                    "{digits}: chapter {chapter} is for national use; in Comtrade these are goods that are not specified"
                )
            }
            Self::NationalChapter { chapter, digits } => {
                write!(f, "{digits}: chapter {chapter} is for national use")
            }
        }
    }
}

impl core::error::Error for NoCode {}

/// Whether a text that is no code was meant for one: it has a digit and does not begin with a word,
/// as titles, sums and remarks do.
#[must_use]
pub fn is_like_a_code(text: &str) -> bool {
    let text = trimmed(text);
    let begins_with_a_word = text.chars().take(3).filter(|it| it.is_alphabetic()).count() == 3;
    !begins_with_a_word && text.contains(|it: char| it.is_ascii_digit())
}

/// A name in a column of codes that is no code of goods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Aggregate {
    /// All goods together: `TOTAL`.
    Total,
    /// Every code: `ALL`.
    All,
    /// Every code of so many digits: `AG6`.
    Digits(u8),
    /// The codes of an edition, by Comtrade's name for it: `H5`.
    Edition(Edition),
}

impl Aggregate {
    /// Reads a name of Comtrade, in any case.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = trimmed(text);
        // Longer texts are none of these, and need not be copied.
        let name = Some(text).filter(|text| text.len() <= 5)?.to_ascii_uppercase();
        let has_name = |edition: &Edition| edition.classification() == Some(&name);
        match name.as_str() {
            "TOTAL" => Some(Self::Total),
            "ALL" => Some(Self::All),
            _ => match name.strip_prefix("AG").map(str::as_bytes) {
                Some([digit @ b'1'..=b'9']) => Some(Self::Digits(digit - b'0')),
                _ => Edition::with_table().find(has_name).map(Self::Edition),
            },
        }
    }
}

impl fmt::Display for Aggregate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Total => f.write_str("TOTAL is the sum of all goods, not a code"),
            Self::All => f.write_str("ALL means all codes, not one code"),
            Self::Digits(digits) => {
                write!(
                    f,
                    "AG{digits} is Comtrade's name for every code of {digits} digits, not a code of goods"
                )
            }
            Self::Edition(edition) => {
                let name = edition.classification().unwrap_or_default();
                write!(f, "{name} is Comtrade's name for {edition}, not a code of goods")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::vec;

    use super::*;

    fn read(text: &str) -> Result<LenientCode, NoCode> {
        LenientCode::read(text, Edition::Hs2022.nomenclature().unwrap())
    }

    /// What a text is taken for, and why.
    fn told(text: &str) -> String {
        let code = read(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let remarks: Vec<String> = code.remarks().iter().map(ToString::to_string).collect();
        format!("{} ({})", code.taken(), remarks.join("; "))
    }

    fn refused(text: &str) -> String {
        read(text).expect_err(text).to_string()
    }

    #[test]
    fn zeros_fill_headings_and_chapters_up() {
        for (text, taken) in [
            ("0100000000", "chapter 01"),
            ("0101000000", "heading 01.01"),
            ("8517000000", "heading 85.17"),
            ("8517.00.00.00", "heading 85.17"),
            ("85170000", "heading 85.17"),
            ("851700", "heading 85.17"),
            ("8500", "chapter 85"),
            ("8500000000 80", "chapter 85"),
        ] {
            let code = read(text).expect(text);
            assert_eq!(code.taken(), taken, "{text}");
            assert!(code.remarks().contains(&Remark::FilledUp), "{text}");
        }
        // An undivided heading is a subheading with its zeros, in its own edition.
        assert_eq!(told("0501000000"), "0501.00.00.00 ()");
        assert_eq!(told("041000"), "0410.00 ()");
        assert_eq!(
            told("0410000000"),
            "heading 04.10 (it is padded with zeros; with the zeros it is subheading 0410.00 in other editions)"
        );
    }

    #[test]
    fn the_digits_of_a_country_may_be_any_number_and_have_letters_after_them() {
        for (text, expected) in [
            ("0101210000", "0101.21.00.00 ()"),
            ("8517130", "8517.13.0 (its last digit is national)"),
            ("851713000", "8517.13.000 (its last 3 digits are national)"),
            ("8517.13.000", "8517.13.000 (its last 3 digits are national)"),
            ("85171300999", "8517.13.00.999 (its last 5 digits are national)"),
            ("8517.13-1000", "8517.13.10.00 ()"),
            ("8517-13-10", "8517.13.10 ()"),
            ("8517.13.00.10D", "8517.13.00.10 (`D` after its digits is national)"),
            ("8517.13.00.10 D", "8517.13.00.10 (`D` after its digits is national)"),
            ("8517130000/X413", "8517.13.00.00 (`X413` after its digits is national)"),
            ("0101210000 80", "0101.21.00.00 (`80` after its digits is national)"),
            ("HS 8517.13", "8517.13 (`HS` before its digits is left out)"),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    #[test]
    fn a_letter_in_the_digits_is_refused() {
        for (text, letter) in [
            ("01O121", 'O'),
            ("0101.2l.00", 'l'),
            ("0101.21.0O", 'O'),
            ("0101 29 1O", 'O'),
            ("85l713", 'l'),
            ("8517.13.00.1D0", 'D'),
            ("horse", 'h'),
        ] {
            let expected = format!("{text}: {letter:?} is neither a digit nor a separator");
            assert_eq!(refused(text), expected);
        }
    }

    #[test]
    fn a_lost_zero_is_supposed_where_the_number_with_it_exists_and_the_other_does_not() {
        for (text, meant) in [
            ("101", "0101"),
            ("10121", "010121"),
            ("1012100", "01012100"),
            ("101210000", "0101210000"),
            ("101000000", "0101000000"),
            ("10121.0", "010121"),
        ] {
            let error = read(text).expect_err(text);
            assert_eq!(error.suggestion().as_deref(), Some(meant), "{text}");
        }
        for text in ["85171", "99999", "851"] {
            let error = read(text).expect_err(text);
            assert_eq!((error.suggestion(), error.is_fault()), (None, true), "{text}");
        }
        // 2101.11 and 0210.11 both exist; with seven digits it can be either.
        let both = "2101.11.0 (its last digit is national; \
                    if a spreadsheet dropped a leading zero, it is 0210.11.10)";
        assert_eq!(told("2101110"), both);
    }

    #[test]
    fn five_digits_are_refused_with_the_subheadings_that_begin_with_them() {
        for (text, told) in [
            ("8517.1", "8517.1: odd number of digits"),
            ("8517,1", "8517.1: odd number of digits; a comma is used instead of a point"),
            ("8517-1", "85171: odd number of digits"),
        ] {
            assert_eq!(refused(text), format!("{told}; 8517.11 to 8517.18 begin with its digits"));
        }
        let error = read("0101,3").expect_err("five digits");
        assert_eq!(
            error.to_string(),
            "0101.3: odd number of digits; a comma is used instead of a point; only 0101.30 begins \
             with its digits"
        );
        assert_eq!(error.suggestion().as_deref(), Some("0101.30"));
        assert_eq!(refused("8517.2"), "8517.2: odd number of digits");
    }

    #[test]
    fn what_a_spreadsheet_changed_is_taken_back_if_no_digit_is_lost() {
        let decimal = "a spreadsheet made a decimal number of it";
        let scientific = "a spreadsheet wrote it in scientific notation";
        for (text, taken, why) in [
            ("851713.0", "8517.13", decimal),
            ("851713,00", "8517.13", decimal),
            ("8517,0", "heading 85.17", decimal),
            ("8.51713E+05", "8517.13", scientific),
            ("8,51713E+05", "8517.13", scientific),
            ("8.517130000E+09", "8517.13.00.00", scientific),
            ("8517,13", "8517.13", "a comma is used instead of a point"),
            ("851,713", "8517.13", "a spreadsheet added thousands separators"),
            ("851 713", "8517.13", "a spreadsheet added thousands separators"),
            ("8.517.130.000", "8517.13.00.00", "a spreadsheet added thousands separators"),
            ("'0101210000", "0101.21.00.00", "an apostrophe protects it in a spreadsheet"),
            (
                "=\"0101210000\"",
                "0101.21.00.00",
                "it is a formula, which protects it in a spreadsheet",
            ),
        ] {
            assert_eq!(told(text), format!("{taken} ({why})"), "{text}");
        }
        assert_eq!(
            refused("8.5171E+09"),
            "8.5171E+09: a spreadsheet rounded it, the last 5 of 10 digits are lost; export the \
             column as text"
        );
    }

    #[test]
    fn names_of_comtrade_and_national_chapters_are_no_faults() {
        for text in [
            "TOTAL",
            "total",
            "AG2",
            "AG4",
            "AG6",
            "ALL",
            "H5",
            "H6",
            "9999",
            "999999",
            "9801.00.10",
        ] {
            let error = read(text).expect_err(text);
            assert!(!error.is_fault(), "{text}: {error}");
        }
        assert_eq!(refused("H5"), "H5 is Comtrade's name for HS 2017, not a code of goods");
        for text in ["AG", "AGRI", "H9", "7701", "00", ""] {
            assert!(read(text).expect_err(text).is_fault(), "{text}");
        }
    }

    #[test]
    fn every_number_of_every_edition_is_read_in_every_form_without_a_remark() {
        for edition in Edition::with_table() {
            let nomenclature = edition.nomenclature().unwrap();
            for code in nomenclature.subheadings() {
                for form in Form::ALL {
                    let text = code.form(form).to_string();
                    let read = LenientCode::read(&text, nomenclature).unwrap();
                    assert_eq!((read.code(), read.remarks()), (code.into(), &vec![][..]), "{text}");
                }
            }
        }
    }
}
