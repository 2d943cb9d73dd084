//! [`search`]: codes by words.

use std::borrow::Cow;

use super::CodeList;

/// A code that words lead to.
#[derive(Debug, Clone)]
pub struct Found {
    list: &'static CodeList,
    code: Cow<'static, str>,
    rank: Rank,
}

/// How well a code fits; smaller is better: whether it is withdrawn and not asked for by itself, what of
/// it the words are, how long its name is.
type Rank = (bool, Fit, usize);

/// What of a code words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The code itself.
    Code,
    /// What people write for it.
    Usual,
    /// Its name.
    Name,
    /// Whole words of its name.
    Words,
    /// The beginnings of words of its name.
    Beginnings,
}

impl Found {
    /// The list.
    #[must_use]
    pub const fn list(&self) -> &'static CodeList {
        self.list
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }
}

/// The codes of some lists whose names have all of these words, or that people mean by them, best
/// first: the code itself, what is usual in trade for it, its name, words of the name, beginnings of
/// words. Capitals and accents make no difference. Codes that were withdrawn come after those in use,
/// unless they are asked for by themselves.
///
/// ```
/// use customs_codes::{UNITS, all, search};
///
/// let found = search(all(), "square metre", 3);
/// assert_eq!((found[0].list().id(), found[0].code()), ("UN/ECE 20", "MTK"));
/// let found = search([&UNITS].into_iter(), "kilogr", 50);
/// assert!(found.iter().any(|it| it.code() == "KGM"));
/// assert!(search(all(), "zzqqxx", 3).is_empty());
/// assert!(search(all(), " - ", 3).is_empty());
/// ```
#[must_use]
pub fn search(
    lists: impl Iterator<Item = &'static CodeList>,
    query: &str,
    limit: usize,
) -> Vec<Found> {
    let wanted = Wanted::of(query);
    if wanted.words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Found> = lists.flat_map(|list| wanted.in_list(list)).collect();
    found.sort_by_key(|it| it.rank);
    found.truncate(limit);
    found
}

/// No more words than these are looked for.
const MOST_WORDS: usize = 12;

/// What is looked for.
struct Wanted<'q> {
    query: &'q str,
    words: Vec<String>,
}

impl<'q> Wanted<'q> {
    fn of(query: &'q str) -> Self {
        let query = query.trim();
        Self { query, words: words(query).take(MOST_WORDS).collect() }
    }

    fn in_list(&self, list: &'static CodeList) -> Vec<Found> {
        let usual = list.meant_by(self.query).and_then(|code| list.find(code));
        let itself = list.find(self.query).or_else(|| list.find(&self.query.to_uppercase()));
        let found = (0..list.len()).filter_map(|index| {
            let fit = match () {
                () if itself == Some(index) => Some(Fit::Code),
                () if usual == Some(index) => Some(Fit::Usual),
                () => self.fit(list.name_at(index)?),
            };
            let length = list.name_at(index).map_or(0, str::len);
            let fit = fit?;
            let is_past = fit > Fit::Usual && !list.is_open(index);
            let rank = (is_past, fit, length);
            Some(Found { list, code: list.code_at(index), rank })
        });
        found.collect()
    }

    /// How well a name fits, if it does.
    fn fit(&self, name: &str) -> Option<Fit> {
        // Nearly all names do not, and telling so needs no memory.
        let first = self.words.first()?;
        let initial = first.chars().next()?;
        if !name.chars().any(|character| fold(character).next() == Some(initial)) {
            return None;
        }
        let name: Vec<String> = words(name).collect();
        if name == self.words {
            return Some(Fit::Name);
        }
        let has = |wanted: &String| name.contains(wanted);
        let begins = |wanted: &String| name.iter().any(|word| word.starts_with(wanted.as_str()));
        match (self.words.iter().all(has), self.words.iter().all(begins)) {
            (true, _) => Some(Fit::Words),
            (false, true) => Some(Fit::Beginnings),
            (false, false) => None,
        }
    }
}

/// The words of a text, in small letters without accents. Some systems type an accent as a mark behind its letter.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let parts = text.split(|character: char| !character.is_alphanumeric() && !is_mark(character));
    let parts = parts.map(|part| part.chars().filter(|it| !is_mark(*it)).flat_map(fold).collect());
    parts.filter(|part: &String| !part.is_empty())
}

/// Whether a character is an accent alone.
const fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

/// A letter in its small form without an accent, as far as names have them. unicode-normalization takes accents off, but
/// leaves `ł`, `ø`, `đ`, `ð`, `ə`, `ı` and `æ`, which are no letters with accents: half of this table would remain beside a
/// dependency of a crate that has hardly any. A test sees to it that no letter of a name is missing.
fn fold(character: char) -> impl Iterator<Item = char> {
    let plain = match character {
        'À'..='Æ' | 'à'..='æ' | 'Ā'..='ą' | 'Ạ'..='ặ' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'Ď'..='đ' | 'Ḍ' | 'ḍ' | 'Ḑ' | 'ḑ' | 'Ð' | 'ð' => 'd',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' | 'Ẹ'..='ệ' | 'Ə' | 'ə' | 'Ǝ' | 'ǝ' => 'e',
        'Ĝ'..='ģ' => 'g',
        'Ĥ'..='ħ' | 'Ḥ' | 'ḥ' | 'Ḩ' | 'ḩ' => 'h',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' | 'Ỉ'..='ị' => 'i',
        'Ķ' | 'ķ' | 'Ḳ' | 'ḳ' => 'k',
        'Ĺ'..='ł' | 'Ḷ' | 'ḷ' => 'l',
        'Ñ' | 'ñ' | 'Ń'..='ň' | 'Ṇ' | 'ṇ' => 'n',
        'Ò'..='Ö'
        | 'ò'..='ö'
        | 'Ø'
        | 'ø'
        | 'Ō'..='ő'
        | 'Ọ'..='ợ'
        | 'Ơ'
        | 'ơ'
        | 'Ǒ'
        | 'ǒ'
        | 'Œ'
        | 'œ' => 'o',
        'Ŕ'..='ř' | 'Ṙ' | 'ṙ' | 'Ṟ' | 'ṟ' => 'r',
        'ß' | 'Ś'..='š' | 'Ș' | 'ș' | 'Ṣ' | 'ṣ' => 's',
        'Ţ'..='ŧ' | 'Ț' | 'ț' | 'Ṭ' | 'ṭ' | 'Þ' | 'þ' => 't',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' | 'Ụ'..='ự' | 'Ư' | 'ư' => 'u',
        'Ý' | 'ý' | 'ÿ' | 'Ỳ'..='ỹ' => 'y',
        'Ź'..='ž' | 'Ẓ' | 'ẓ' | 'Ẕ' | 'ẕ' => 'z',
        other => other,
    };
    let second = match character {
        'Æ' | 'æ' | 'Œ' | 'œ' => Some('e'),
        'Þ' | 'þ' => Some('h'),
        'ß' => Some('s'),
        _ => None,
    };
    plain.to_lowercase().chain(second)
}

#[cfg(test)]
mod tests {
    use super::super::{COUNTRIES, CURRENCIES, SUBDIVISIONS, all};
    use super::*;

    fn best(list: &'static CodeList, query: &str) -> Option<String> {
        search([list].into_iter(), query, 1).first().map(|it| it.code().to_owned())
    }

    #[test]
    fn every_code_that_has_a_name_is_found_by_it() {
        for list in all().filter(|list| list.id() != "UN/LOCODE") {
            for index in (0..list.len()).step_by(23) {
                let (code, Some(name)) = (list.code_at(index), list.name_at(index)) else {
                    continue;
                };
                let found = search([list].into_iter(), name, usize::MAX);
                assert!(found.iter().any(|it| it.code() == code), "{code}: {name}");
            }
        }
    }

    #[test]
    fn accents_capitals_and_what_is_usual_make_no_difference() {
        assert_eq!(best(&COUNTRIES, "cote d ivoire"), best(&COUNTRIES, "Côte d'Ivoire"));
        assert_eq!(best(&SUBDIVISIONS, "AJMAN").as_deref(), Some("AE-AJ"));
        assert_eq!(best(&CURRENCIES, "rmb").as_deref(), Some("CNY"));
        assert_eq!(best(&CURRENCIES, "usd").as_deref(), Some("USD"));
    }

    #[test]
    fn every_latin_letter_of_a_name_can_be_typed_on_a_plain_keyboard() {
        let mut others = std::collections::BTreeSet::new();
        for list in all() {
            for name in (0..list.len()).filter_map(|index| list.name_at(index)) {
                let is_latin = |it: &char| matches!(it, 'À'..='ɏ' | 'Ḁ'..='ỿ');
                let letters = name.chars().filter(|it| it.is_alphabetic() && is_latin(it));
                others.extend(letters.filter(|it| !fold(*it).all(|plain| plain.is_ascii())));
            }
        }
        assert_eq!(others.into_iter().collect::<String>(), "");
    }

    #[test]
    fn an_accent_behind_its_letter_is_an_accent() {
        assert_eq!(best(&COUNTRIES, "Co\u{302}te d'Ivoire"), best(&COUNTRIES, "Côte d'Ivoire"));
    }

    #[test]
    fn what_was_withdrawn_comes_after_what_is_in_use() {
        let found = search([&CURRENCIES].into_iter(), "peso", usize::MAX);
        let is_open: Vec<bool> =
            found.iter().map(|it| CURRENCIES.withdrawn(it.code()).is_none()).collect();
        assert!(is_open.contains(&true) && is_open.contains(&false));
        assert!(is_open.is_sorted_by(|one, next| one >= next));
    }
}
