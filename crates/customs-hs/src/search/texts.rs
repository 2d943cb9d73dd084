//! [`search_texts`]: any texts by words, for the lines of a national tariff. They are read anew for each
//! question, since nothing is known of them before.

use std::string::String;
use std::vec::Vec;

use super::{MOST_WORDS, slips, telling_words};
use crate::words::{stem, words};

/// The least part of a question that has to match.
const LEAST: f32 = 0.5;

/// Any texts that match words, best first, each with its score. An entry has a key, a text and further search
/// words, which count less. The first [`MOST_WORDS`] words of the question count.
///
/// ```
/// use customs_hs::search::search_texts;
///
/// let lines = [(1, "Horses for racing", ""), (2, "Donkeys", "mules, asses")];
/// assert_eq!(search_texts("race horse", 5, lines)[0].0, 1);
/// assert_eq!(search_texts("mule", 5, lines)[0].0, 2);
/// ```
pub fn search_texts<'t, K>(
    question: &str,
    limit: usize,
    entries: impl IntoIterator<Item = (K, &'t str, &'t str)>,
) -> Vec<(K, f32)> {
    let question = Question::read(question);
    if question.words.is_empty() {
        return Vec::new();
    }
    let (keys, texts): (Vec<K>, Vec<Text>) = entries
        .into_iter()
        .map(|(key, title, search_words)| (key, Text::read(title, search_words)))
        .unzip();
    let scores = question.scores(&texts);
    let mut found: Vec<(K, f32)> =
        keys.into_iter().zip(scores).filter(|(_, score)| *score >= LEAST).collect();
    found.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    found.truncate(limit);
    found
}

/// A question, as it is compared with texts.
struct Question {
    words: Vec<Asked>,
}

/// A word of a question.
struct Asked {
    word: String,
    stem: String,
    /// Whether it may go on, since it is the last one.
    is_open: bool,
}

/// How well a word of the question matches a word of a text.
#[derive(Clone, Copy)]
enum Comparison {
    Forms,
    Spelling,
}

impl Question {
    fn read(question: &str) -> Self {
        let ends = question.ends_with(char::is_whitespace);
        let mut words: Vec<Asked> = telling_words(question)
            .take(MOST_WORDS)
            .map(|word| Asked { stem: stem(&word), word, is_open: false })
            .collect();
        if let Some(last) = words.last_mut() {
            last.is_open = !ends;
        }
        Self { words }
    }

    /// For each text how well it matches, from 0 to 1.
    fn scores(&self, texts: &[Text]) -> Vec<f32> {
        let mut scores: Vec<f32> = texts.iter().map(|_| 0.0).collect();
        let mut total = 0.0;
        for asked in &self.words {
            let mut matches = asked.matches(texts, Comparison::Forms);
            if matches.iter().all(|score| *score == 0.0) {
                matches = asked.matches(texts, Comparison::Spelling);
            }
            let count = matches.iter().filter(|score| **score > 0.0).count();
            let rarity = (1.0 + texts.len() as f32 / (1.0 + count as f32)).ln();
            total += rarity;
            for (score, found) in scores.iter_mut().zip(matches) {
                *score += rarity * found;
            }
        }
        // Of two texts with the same matches the shorter one is more to the point.
        let brevity = |text: &Text| 1.0 - 0.01 * (text.title_words as f32).min(20.0);
        texts.iter().zip(scores).map(|(text, score)| score / total * brevity(text)).collect()
    }
}

impl Asked {
    fn matches(&self, texts: &[Text], comparison: Comparison) -> Vec<f32> {
        texts.iter().map(|text| self.best_in(text, comparison)).collect()
    }

    fn best_in(&self, text: &Text, comparison: Comparison) -> f32 {
        let weigh = |(place, word): (usize, &Word)| {
            let weight = if place < text.title_words { 1.0 } else { 0.85 };
            weight
                * match comparison {
                    Comparison::Forms => self.by_form(word),
                    Comparison::Spelling => self.by_spelling(word),
                }
        };
        text.words.iter().enumerate().map(weigh).fold(0.0, f32::max)
    }

    fn by_form(&self, other: &Word) -> f32 {
        if self.word == other.word {
            1.0
        } else if self.stem == other.stem {
            0.95
        } else if self.is_open && self.word.len() >= 2 && other.word.starts_with(&self.word) {
            0.6 + 0.3 * self.word.len() as f32 / other.word.len() as f32
        } else if self.word.len() >= 4
            && (other.word.starts_with(&self.word) || other.stem.ends_with(&self.stem))
        {
            0.6
        } else {
            0.0
        }
    }

    fn by_spelling(&self, other: &Word) -> f32 {
        let Some(forgiven) = slips::forgiven(&self.word) else { return 0.0 };
        let (typed, meant) = (self.word.as_bytes(), other.word.as_bytes());
        let near = |meant: &[u8]| slips::distance(typed, meant, forgiven).is_some();
        // Compared with as many letters as were typed, where the word may go on.
        let begins = self.is_open && meant.len() > typed.len() && near(&meant[..typed.len()]);
        if begins || near(meant) { 0.7 } else { 0.0 }
    }
}

/// A text, as it is compared with questions.
struct Text {
    words: Vec<Word>,
    /// So many of the words are of the title; the others are further search words.
    title_words: usize,
}

struct Word {
    word: String,
    stem: String,
}

impl Text {
    fn read(title: &str, search_words: &str) -> Self {
        let read = |word: String| Word { stem: stem(&word), word };
        let mut all: Vec<Word> = words(title).map(read).collect();
        let title_words = all.len();
        all.extend(words(search_words).map(read));
        Self { words: all, title_words }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        let lines = [(1, "Maté", "")];
        assert_eq!(search_texts("MATE", 1, lines).len(), 1);
        assert_eq!(search_texts("maté", 1, lines).len(), 1);
    }

    #[test]
    fn a_question_without_words_finds_nothing() {
        for question in ["", "  ", "of the", "?!", "é", "\u{0}"] {
            assert_eq!(search_texts(question, 9, [(1, "Horses", "")]), [], "{question:?}");
        }
    }

    #[test]
    fn of_a_very_long_question_the_first_words_count() {
        let lines = [(1, "Horses", ""), (2, "Houses", "")];
        let question = "horses and ".repeat(MOST_WORDS) + "houses";
        assert_eq!(super::super::count_words(&question), MOST_WORDS + 1);
        let found = search_texts(&question, 9, lines);
        assert_eq!(found.into_iter().map(|(key, _)| key).collect::<Vec<_>>(), [1]);
        assert_eq!(Question::read(&question).words.len(), MOST_WORDS);
    }

    #[test]
    fn a_misspelt_word_is_found_only_where_none_is_spelt_so() {
        let lines = [(1, "Horses", ""), (2, "Houses", "")];
        let found = |question| -> Vec<i32> {
            search_texts(question, 9, lines).into_iter().map(|(key, _)| key).collect()
        };
        assert_eq!(found("horses "), [1]);
        assert_eq!(found("hoses "), [1, 2]);
        assert_eq!(found("hors"), [1]);
    }
}
