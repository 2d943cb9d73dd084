//! The words of a text as they are compared: in small letters, without accents, in one spelling of the two
//! that English has, and cut to the stem that its forms share. The build script puts titles and vocabulary
//! through the same functions as a search puts its question.

mod spelling;
mod stem;

use std::string::String;

pub(crate) use spelling::american;
#[allow(unused_imports)] // the build script has no use for roots
pub(crate) use stem::{root, stem};

/// Words that say nothing about goods.
const SMALL: [&str; 22] = [
    "a", "an", "and", "as", "at", "by", "etc", "for", "from", "in", "its", "of", "on", "or",
    "over", "per", "than", "the", "their", "to", "up", "with",
];

/// Whether a word says nothing about goods.
pub(crate) fn is_small(word: &str) -> bool {
    SMALL.binary_search(&word).is_ok()
}

/// Whether what follows a word is what the goods are not; `next` is the word after it.
pub(crate) fn negates(word: &str, next: Option<&str>) -> bool {
    matches!(word, "not" | "without" | "except" | "excluding")
        || (word == "other" && next == Some("than"))
}

/// The words of a text, in small letters and without accents, in the spelling of the United States.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let pieces =
        text.split(|character: char| !character.is_alphanumeric() && !is_apostrophe(character));
    pieces.flat_map(|piece| {
        // The end of a genitive is no word: `men's`, `boys'`.
        let piece = piece.trim_matches(is_apostrophe);
        let piece = piece
            .strip_suffix(['s', 'S'])
            .filter(|rest| rest.ends_with(is_apostrophe))
            .unwrap_or(piece);
        piece.split(is_apostrophe).filter(|word| !word.is_empty()).map(folded)
    })
}

const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’')
}

fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for character in word.chars().flat_map(char::to_lowercase) {
        match without_accent(character) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(character),
        }
    }
    american(folded)
}

const fn without_accent(character: char) -> Option<&'static str> {
    Some(match character {
        'à'..='å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è'..='ë' => "e",
        'ì'..='ï' => "i",
        'ñ' => "n",
        'ò'..='ö' | 'ø' => "o",
        'œ' => "oe",
        'ß' => "ss",
        'ù'..='ü' => "u",
        'ý' | 'ÿ' => "y",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn words_are_small_plain_and_american() {
        let found: Vec<String> =
            words("Maté, men's T-shirts; girls' Fibre-board O'Neill").collect();
        assert_eq!(found, ["mate", "men", "t", "shirts", "girls", "fiber", "board", "o", "neill"]);
    }

    #[test]
    fn small_words_are_in_order() {
        assert!(SMALL.is_sorted());
    }
}
