//! [`Kind`]: how the values of an element are compared, and [`Folding`]: the forms in which texts are.

use std::borrow::Cow;

use customs_codes::{COUNTRIES, CUSTOMS_TERRITORIES};
use customs_hs::{Chapter, NationalCode};
use customs_model::ValueType;
use customs_model::format::{Characters, Format};

use super::elements::is_name_of_a_party;
use super::error::Fault;
use crate::names;

/// How the values of an element are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// By their characters; blanks around and between words do not count.
    Text,
    /// In capital letters, without blanks around.
    Code,
    /// The same without points and blanks between digits.
    Commodity,
    /// As names of companies.
    Name,
    /// As numbers.
    Number,
    /// As dates.
    Date,
}

impl Kind {
    /// How many there are.
    pub(super) const COUNT: usize = 6;

    /// That of an element.
    pub(super) fn of(names: &[&str], value: ValueType) -> Self {
        match value {
            ValueType::DateTime => Self::Date,
            value if value.is_decimal() => Self::Number,
            _ if names.ends_with(&["Classification", "ID"]) => Self::Commodity,
            _ if is_name_of_a_party(names) => Self::Name,
            ValueType::Code | ValueType::Identifier => Self::Code,
            _ => Self::Text,
        }
    }

    /// Whether values are compared as texts.
    pub(super) const fn is_text(self) -> bool {
        !matches!(self, Self::Number | Self::Date)
    }

    /// The form in which a text is compared with another.
    pub(super) const fn folding(self) -> Folding {
        match self {
            Self::Text => Folding::SingleBlanks,
            Self::Code => Folding::Capitals,
            Self::Commodity => Folding::Commodity,
            Self::Name => Folding::Name,
            // Numbers and dates begin with their own characters.
            Self::Number | Self::Date => Folding::AsWritten,
        }
    }

    /// The form in which the beginning of a text is compared with it.
    pub(super) const fn folding_of_beginnings(self) -> Folding {
        match self {
            Self::Name => Folding::BeginningOfName,
            kind => kind.folding(),
        }
    }

    pub(super) fn folded(self, text: &str) -> Cow<'_, str> {
        self.folding().of(text)
    }

    pub(super) fn folded_beginning(self, text: &str) -> Cow<'_, str> {
        self.folding_of_beginnings().of(text)
    }
}

/// A form in which texts are compared: two texts are the same if they are in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Folding {
    /// All characters as they are.
    AsWritten,
    /// Without blanks around, and with one between words.
    SingleBlanks,
    /// In capital letters, without blanks around.
    Capitals,
    /// The same; of digits with points and blanks between them the digits alone.
    Commodity,
    /// As names of companies are compared ([`names::folded`]).
    Name,
    /// As their beginnings are ([`names::folded_beginning`]).
    BeginningOfName,
}

impl Folding {
    /// Returns a text in this form.
    ///
    /// ```
    /// use customs_analysis::alert::Folding;
    ///
    /// assert_eq!(Folding::Capitals.of(" cn "), "CN");
    /// assert_eq!(Folding::Commodity.of("9023.00"), "902300");
    /// assert_eq!(Folding::Name.of("Larkmoor Instruments Ltd"), "larkmoorinstruments");
    /// ```
    #[must_use]
    pub fn of(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::SingleBlanks if has_odd_blanks(text) => {
                text.split_whitespace().collect::<Vec<_>>().join(" ").into()
            }
            Self::AsWritten | Self::SingleBlanks => text.into(),
            Self::Commodity if is_spaced_number(text) => {
                text.chars().filter(char::is_ascii_digit).collect::<String>().into()
            }
            Self::Capitals | Self::Commodity => capital(text.trim()),
            Self::Name => names::folded(text).into(),
            Self::BeginningOfName => names::folded_beginning(text).into(),
        }
    }
}

fn capital(text: &str) -> Cow<'_, str> {
    match text.contains(char::is_lowercase) {
        true => text.to_uppercase().into(),
        false => text.into(),
    }
}

fn has_odd_blanks(text: &str) -> bool {
    text.trim() != text
        || text.contains("  ")
        || text.contains(|it: char| it.is_whitespace() && it != ' ')
}

/// Whether a text is digits with points or blanks between them: `9023.00`, `9023 00`.
fn is_spaced_number(text: &str) -> bool {
    let has_digits = text.contains(|it: char| it.is_ascii_digit());
    has_digits && text.chars().all(|it| it.is_ascii_digit() || it == '.' || it.is_whitespace())
}

/// What an alert compares, as far as it says whether a value can be there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Holder {
    pub(super) kind: Kind,
    pub(super) format: Option<Format>,
    pub(super) codes: Option<&'static str>,
}

/// Whether some declaration can have a value, whole or as a beginning, in one of these elements.
pub(super) fn can_match(value: &str, holders: &[Holder], is_beginning: bool) -> Result<(), Fault> {
    let is_blank = |kind: Kind| kind.folded_beginning(value).trim().is_empty();
    if holders.iter().all(|holder| is_blank(holder.kind)) {
        return Err(Fault::Blank);
    }
    let meant = meant(value, holders);
    let why_not = meant.iter().map(|holder| holder.refuses(value, is_beginning));
    let mut reasons = why_not.collect::<Option<Vec<String>>>().unwrap_or_default();
    match reasons.is_empty() {
        true => Ok(()),
        false => Err(Fault::Impossible { value: value.to_owned(), why: reasons.swap_remove(0) }),
    }
}

/// The elements that a value is meant for: a number is no description, two letters no name of a place.
fn meant(value: &str, holders: &[Holder]) -> Vec<Holder> {
    let only = |is_it: &dyn Fn(&Holder) -> bool| -> Vec<Holder> {
        holders.iter().filter(|it| is_it(it)).copied().collect()
    };
    let (is_number, text) = (is_spaced_number(value), value.trim());
    let is_country = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let meant = match (is_number, is_country) {
        (true, _) => only(&|it| it.kind == Kind::Commodity),
        (_, true) => only(&|it| it.codes == Some(COUNTRIES.id())),
        _ => Vec::new(),
    };
    if meant.is_empty() { holders.to_vec() } else { meant }
}

impl Holder {
    /// Why it cannot have a value, if it cannot.
    fn refuses(&self, value: &str, is_beginning: bool) -> Option<String> {
        if !self.kind.is_text() || self.kind == Kind::Name {
            return None;
        }
        let folded = self.kind.folded(value);
        self.refuses_form(&folded, is_beginning).or_else(|| match (self.kind, self.codes) {
            (Kind::Commodity, _) => no_commodity(&folded, is_beginning),
            (Kind::Code, Some(codes)) if codes == COUNTRIES.id() => no_country(&folded),
            _ => None,
        })
    }

    fn refuses_form(&self, folded: &str, is_beginning: bool) -> Option<String> {
        let Format { characters, exact, length, .. } = self.format?;
        let found = folded.chars().count();
        let (length, is_short) = (usize::from(length), found < usize::from(length));
        if found > length || (exact && is_short && !is_beginning) {
            let most = if exact { "" } else { "at most " };
            return Some(format!("such values have {most}{length} characters"));
        }
        let is_allowed = |it: char| match characters {
            Characters::Letters => it.is_alphabetic(),
            Characters::Digits => it.is_ascii_digit(),
            Characters::Any => true,
        };
        let kind = if characters == Characters::Letters { "letters" } else { "digits" };
        (!folded.chars().all(is_allowed)).then(|| format!("such values are {kind}"))
    }
}

/// The most digits of additional codes, which are beside commodity codes and begin as they like.
const ADDITIONAL: usize = 4;

/// Why a number is the code of no commodity, nor its beginning.
fn no_commodity(folded: &str, is_beginning: bool) -> Option<String> {
    if folded.len() <= ADDITIONAL || !folded.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let is_even = folded.len().is_multiple_of(2);
    let chapter = folded[..2].parse().ok();
    // Chapters 98 and 99 are for what states add.
    let has_chapter = chapter.is_some_and(|it: u8| it > 97 || Chapter::new(it).is_ok());
    let is_code = match is_beginning || folded[..2] > *"97" {
        true => has_chapter && (is_even || is_beginning),
        false => is_even && folded.parse::<NationalCode>().is_ok(),
    };
    let lost_zero = format!("0{folded}");
    match is_code {
        true => None,
        false if !is_even && lost_zero.parse::<NationalCode>().is_ok() => Some(format!(
            "codes of commodities have an even number of digits; check whether {lost_zero} is meant"
        )),
        false => Some("not a commodity code".to_owned()),
    }
}

/// Why two letters are no country. Those that begin with Z can be continental shelves.
fn no_country(folded: &str) -> Option<String> {
    let is_group = !folded.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_known = is_group
        || folded.len() != 2
        || folded.starts_with('Z')
        || COUNTRIES.contains(folded)
        || CUSTOMS_TERRITORIES.contains(folded);
    (!is_known).then(|| "there is no such country; write two letters of ISO 3166-1".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(
        value: &str,
        kind: Kind,
        format: &str,
        codes: Option<&'static str>,
    ) -> Option<String> {
        let holder = Holder { kind, format: format.parse().ok(), codes };
        can_match(value, &[holder], false).err().map(|fault| fault.to_string())
    }

    #[test]
    fn codes_are_compared_as_declarations_write_them() {
        assert_eq!(Kind::Commodity.folded("9023.00"), "902300");
        assert_eq!(Kind::Commodity.folded(" 9023 00 10"), "90230010");
        assert_eq!(Kind::Commodity.folded("x99"), "X99");
        assert_eq!(Kind::Code.folded(" cn "), "CN");
        assert_eq!(Kind::Text.folded(" ceramic\n tiles "), "ceramic tiles");
    }

    #[test]
    fn a_value_that_no_declaration_can_have_is_refused_with_the_reason() {
        let countries = Some("ISO 3166-1");
        for (value, kind, format, codes, reason) in [
            ("90240", Kind::Commodity, "an..18", None, "check whether 090240 is meant"),
            ("77010000", Kind::Commodity, "an..18", None, "not a commodity"),
            ("902300109999999999999", Kind::Commodity, "an..18", None, "at most 18"),
            ("XX", Kind::Code, "a2", countries, "no such country"),
            ("CHN", Kind::Code, "a2", countries, "have 2 characters"),
            ("C1", Kind::Code, "a2", countries, "are letters"),
            ("air", Kind::Code, "n1", None, "have 1 characters"),
            (" ", Kind::Text, "an..35", None, "blank"),
            ("...", Kind::Name, "an..70", None, "blank"),
        ] {
            let refused = refused(value, kind, format, codes).unwrap_or_default();
            assert!(refused.contains(reason), "{value}: {refused}");
        }
        for (value, kind, format, codes) in [
            ("9023.00", Kind::Commodity, "an..18", None),
            ("2501", Kind::Commodity, "an..18", None),
            ("cn", Kind::Code, "a2", countries),
            ("XI", Kind::Code, "a2", countries),
            ("1011", Kind::Code, "an..4", countries),
        ] {
            assert_eq!(refused(value, kind, format, codes), None, "{value}");
        }
    }
}
