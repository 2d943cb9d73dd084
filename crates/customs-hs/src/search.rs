//! [`search`]: numbers by words and by digits, ranked.
//!
//! Nothing is indexed: 1,345 titles are read anew for each question, which takes about as long as a
//! screen needs to show one letter. Search crates that were considered build an index at the start,
//! which is what this crate promises not to do.
//!
//! How words match, best first: the same word; another form of it (`horse` and `horses`, `milling`
//! and `mill`); for the last word of the question its beginning, since people see hits as they type;
//! the beginning or the end of a compound (`phone` in `smartphone`). A word that nothing matches so is compared by its
//! spelling: one mistake is forgiven from four letters on, two from eight. Rare words count more
//! than frequent ones, titles more than search words, and half of a question has to match.

use std::borrow::ToOwned;
use std::string::String;
use std::vec::Vec;

use crate::code::{Chapter, Heading, HsCode, Section};
use crate::nomenclature::Node;
use crate::parse::is_separator;
use crate::title::PlainTitle;
use crate::{Edition, packed};

/// Words that say nothing about goods.
const SMALL_WORDS: [&str; 14] =
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "with"];

/// So many words of a question count, the first ones. Each is compared with every title, and no goods take
/// more words to tell.
pub const MOST_WORDS: usize = 64;

/// The least part of a question that has to match.
const LEAST: f32 = 0.5;

/// A place in the nomenclature that answers a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The place.
    pub node: Node,
    /// Its title; subheadings have none of their own.
    pub title: Option<PlainTitle>,
    /// From 0 to 1; only for comparing hits of one question.
    pub score: f32,
}

/// Sections, chapters and headings of 2022 whose titles match words, or numbers that begin with
/// digits; best first. Of a question with more words than [`MOST_WORDS`] the first ones count
/// ([`count_words`] says how many there are).
///
/// ```
/// use customs_hs::search::search;
///
/// let best = |question| search(question, 1)[0].node.to_string();
/// assert_eq!(best("laptop"), "8471");
/// assert_eq!(best("umbrela"), "6601");
/// assert_eq!(best("wheel chair"), "8713");
/// assert_eq!(best("8517.13"), "851713");
/// ```
#[must_use]
pub fn search(question: &str, limit: usize) -> Vec<Hit> {
    let is_number = |character: char| character.is_ascii_digit() || is_separator(character);
    let question = question.trim_start();
    if !question.is_empty() && question.chars().all(is_number) {
        return by_digits(question, limit);
    }
    let titles = packed::title_keys().iter().enumerate().map(|(place, key)| {
        let title = PlainTitle::new(packed::title_at(place));
        ((*key, title), title.as_str(), title.search_words())
    });
    let found = search_texts(question, limit, titles);
    let hit = |((key, title), score): ((u16, PlainTitle), f32)| {
        Some(Hit { node: node_of(key)?, title: Some(title), score })
    };
    found.into_iter().filter_map(hit).collect()
}

/// Any texts that match words, best first, each with its score: for the lines of a national tariff.
/// An entry has a key, a text and further search words, which count less. The first [`MOST_WORDS`] words
/// of the question count.
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

/// The place a title stands for (see `build/titles.rs`).
fn node_of(key: u16) -> Option<Node> {
    match key {
        0..100 => Section::new(key as u8).map(Node::Section),
        100..1000 => Chapter::new((key - 100) as u8).ok().map(Node::Chapter),
        _ => Heading::new(key - 1000).ok().map(Node::Heading),
    }
}

/// The numbers that begin with these digits, in order.
fn by_digits(digits: &str, limit: usize) -> Vec<Hit> {
    let Ok(nomenclature) = Edition::LATEST.nomenclature() else { return Vec::new() };
    let count = digits.chars().filter(char::is_ascii_digit).count();
    let mut nodes: Vec<Node> = Vec::new();
    for subheading in nomenclature.starting_with(digits) {
        let heading = subheading.heading();
        let above = [
            (2, HsCode::Chapter(subheading.chapter())),
            (4, HsCode::Heading(heading)),
            (6, HsCode::Subheading(subheading)),
        ];
        for (_, code) in above.into_iter().filter(|(digits, _)| *digits >= count) {
            let node = Node::from(code);
            if !nodes.contains(&node) {
                nodes.push(node);
            }
        }
        if nodes.len() >= limit {
            break;
        }
    }
    nodes.truncate(limit);
    let hit = |node: Node| Hit { node, title: node.title(), score: 1.0 };
    nodes.into_iter().map(hit).collect()
}

/// How many words a question has, without those that say nothing about goods; [`MOST_WORDS`] of them
/// count.
#[must_use]
pub fn count_words(question: &str) -> usize {
    telling_words(question).count()
}

/// The words of a question that say something about goods.
fn telling_words(question: &str) -> impl Iterator<Item = String> {
    words(question).filter(|word| !SMALL_WORDS.contains(&word.as_str()))
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
        let forgiven = match self.word.len() {
            0..4 => return 0.0,
            4..8 => 1,
            _ => 2,
        };
        let typed = self.word.chars().count();
        let length = other.word.chars().count();
        let near = |candidate: &str| strsim::osa_distance(&self.word, candidate) <= forgiven;
        // Compared with as many letters as were typed, where the word may go on.
        let begins = || near(&other.word.chars().take(typed).collect::<String>());
        let is_near = (length.abs_diff(typed) <= forgiven && near(&other.word))
            || (self.is_open && length > typed && begins());
        if is_near { 0.7 } else { 0.0 }
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

/// The words of a text, in lower case and without accents.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(|word| {
        word.chars().flat_map(char::to_lowercase).map(without_accent).collect::<String>()
    })
}

const fn without_accent(character: char) -> char {
    match character {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

/// A word without the endings of its forms: plural, -ing, -ed. A rule of thumb, for comparing with
/// other words cut the same way, not for showing.
fn stem(word: &str) -> String {
    let singular = match word {
        _ if !word.is_ascii() || word.len() < 4 => word.to_owned(),
        _ if word.ends_with("ies") && word.len() > 4 => replaced(word, 3, "y"),
        _ if ["sses", "xes", "ches", "shes", "zes"].iter().any(|end| word.ends_with(end)) => {
            replaced(word, 2, "")
        }
        _ if ["ss", "us", "is"].iter().any(|end| word.ends_with(end)) => word.to_owned(),
        _ if word.ends_with('s') => replaced(word, 1, ""),
        _ => word.to_owned(),
    };
    let cut = match ["ing", "ed"].into_iter().find(|end| singular.ends_with(end)) {
        Some(end) if is_word(&singular[..singular.len() - end.len()]) => {
            undoubled(replaced(&singular, end.len(), ""))
        }
        _ => singular,
    };
    match cut.strip_suffix('e') {
        Some(rest) if rest.len() >= 3 => rest.to_owned(),
        _ => cut,
    }
}

/// Whether a word goes on without its ending: `string` is no form of `str`.
fn is_word(rest: &str) -> bool {
    rest.len() >= 3 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y'])
}

/// An ASCII word with its end replaced.
fn replaced(word: &str, cut: usize, end: &str) -> String {
    let mut word = word[..word.len() - cut].to_owned();
    word.push_str(end);
    word
}

/// `canned` is a form of `can`: of two same letters at the end one goes.
fn undoubled(mut word: String) -> String {
    let bytes = word.as_bytes();
    if let [.., one, other] = bytes
        && one == other
        && !matches!(other, b'l' | b's' | b'z')
    {
        word.pop();
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["horse", "horses"][..],
            &["battery", "batteries"],
            &["box", "boxes"],
            &["dried", "drieds"],
            &["canned", "canning"],
            &["machine", "machines", "machined"],
            &["glass", "glasses"],
            &["tyre", "tyres"],
            &["race", "racing"],
            &["string", "strings"],
        ] {
            assert!(forms.iter().all(|form| stem(form) == stem(forms[0])), "{forms:?}");
        }
        assert_ne!(stem("bus"), stem("bu"));
    }

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
        assert_eq!(count_words(&question), MOST_WORDS + 1);
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
