//! A question, as it is looked up: for each word the stems that answer to it, and how much the word counts.

use std::string::String;
use std::vec;
use std::vec::Vec;

use super::MOST_WORDS;
use super::index;
use super::stems::{self, Stem};
use crate::words::{self, is_small, negates, root, stem, telling};

/// A word of the question.
pub(super) struct Asked {
    /// The stems that answer to it, and how well.
    pub(super) stems: Vec<(Stem, f32)>,
    /// Its stem where a title says that the goods are not that.
    pub(super) denied: Option<Stem>,
    /// How much it counts; below 0 if it is what the goods are not.
    pub(super) weight: f32,
    /// Whether it asks for parts of goods.
    pub(super) is_of_parts: bool,
}

/// How well what is found answers to a word.
mod quality {
    /// A form of the word.
    pub(super) const FORM: f32 = 1.0;
    /// A related word: `wood` for `wooden`.
    pub(super) const RELATED: f32 = 0.7;
    /// One word for two, such as `headlamp`.
    pub(super) const JOINED: f32 = 0.9;
    /// Two words for one.
    pub(super) const SPLIT: f32 = 0.8;
    /// A word that it is a part of.
    pub(super) const WHOLE: f32 = 0.6;
    /// A word that begins so, while the question is typed.
    pub(super) const BEGUN: f32 = 0.4;
    /// A word that is spelt nearly so.
    pub(super) const MISSPELT: f32 = 0.7;
}

/// Words that say little of goods, and how much they count.
const MINOR: [&str; 30] = [
    "accessories",
    "apparatus",
    "article",
    "articles",
    "general",
    "goods",
    "including",
    "kind",
    "kinds",
    "made",
    "n",
    "new",
    "non",
    "not",
    "other",
    "part",
    "parts",
    "product",
    "products",
    "set",
    "sets",
    "similar",
    "similarly",
    "type",
    "types",
    "use",
    "used",
    "using",
    "various",
    "without",
];
const MINOR_WEIGHT: f32 = 0.35;

/// Words behind which it is told what goods are for, or of.
const TURNS: [&str; 11] =
    ["by", "containing", "for", "from", "having", "in", "including", "of", "on", "to", "with"];
const TURN_WEIGHT: f32 = 0.85;

/// What follows a comma says what kind of goods, and counts less than what they are.
const LATER_PART: f32 = 0.9;

/// The least that the word counts which says what the goods are: the last one before a turn or a comma. `machine`
/// is in many titles, and yet a cutting machine is a machine.
const LEAST_HEAD: f32 = 1.5;

/// What the goods are not counts against places, so much.
const DENIED_WEIGHT: f32 = 0.3;

/// How much a word counts that is nowhere: as much as a rare one.
const UNKNOWN: f32 = 3.5;

/// How much each of two words counts for one, and how long they are at least.
const FIRST_HALF: f32 = 0.6;
const LAST_HALF: f32 = 0.8;
const LEAST_PART: usize = 3;

/// A longer word is none of goods, and is not looked for.
const MOST_LETTERS: usize = 60;

/// The least letters of two words for which there can be one.
const LEAST_JOINED: usize = 6;

/// The least letters of what related words share.
const LEAST_ROOT: usize = 3;

/// So many letters have to be typed before words that begin so are looked for.
const LEAST_BEGUN: usize = 2;

/// So many words that are nowhere are compared with all there are, since that takes longest.
const MOST_MISSPELT: usize = 4;

/// Reads a question. The last word may go on, unless a blank ends it.
pub(super) fn read(question: &str) -> Vec<Asked> {
    let number = |stem| stems::find(stem).map(|stem| stem.number);
    let parts = ["part", "spare", "component", "accessori"].map(number);
    let mut reader = Reader { parts, asked: Vec::new(), count: 0, misspelt: 0 };
    let is_ended = question.ends_with(char::is_whitespace);
    let question = question.trim_end();
    let mut parts = question.split([',', ';', '(']).peekable();
    while let Some(part) = parts.next() {
        let words: Vec<String> = words::words(part).collect();
        reader.part(&words, parts.peek().is_none() && !is_ended);
    }
    reader.asked
}

struct Reader {
    /// The stems that ask for parts of goods.
    parts: [Option<usize>; 4],
    asked: Vec<Asked>,
    /// How many telling words were read.
    count: usize,
    misspelt: usize,
}

impl Reader {
    /// Reads what is between two commas.
    fn part(&mut self, words: &[String], is_last: bool) {
        let is_first = self.asked.is_empty();
        let mut factor = if is_first { 1.0 } else { LATER_PART };
        let mut is_beginning = is_first;
        let mut head = None;
        let mut place = 0;
        while let Some(word) = words.get(place) {
            place += 1;
            let next = words.get(place);
            if TURNS.contains(&word.as_str()) {
                head = head.or_else(|| self.asked.len().checked_sub(1));
                factor *= if is_beginning { 1.0 } else { TURN_WEIGHT };
                continue;
            }
            is_beginning = false;
            if negates(word, next.map(String::as_str)) {
                factor = -DENIED_WEIGHT;
                continue;
            }
            if is_small(word) {
                continue;
            }
            if self.count == MOST_WORDS {
                return;
            }
            self.count += 1;
            let joined = next.and_then(|next| joined(word, next));
            let is_open = is_last && next.is_none();
            self.word(word, factor, is_open, joined);
            if let Some((next, joined)) = next.zip(joined).filter(|_| self.count < MOST_WORDS) {
                place += 1;
                self.count += 1;
                self.word(next, factor, false, Some(joined));
            }
        }
        if is_first {
            let head = head.or_else(|| self.asked.len().checked_sub(1));
            let head = head.map(|head| &mut self.asked[head]);
            if let Some(head) = head.filter(|head| head.weight > 0.0) {
                head.weight = head.weight.max(LEAST_HEAD);
            }
        }
    }

    fn word(&mut self, word: &str, factor: f32, is_open: bool, joined: Option<Stem>) {
        let weight = factor * if MINOR.contains(&word) { MINOR_WEIGHT } else { 1.0 };
        if word.len() > MOST_LETTERS {
            return self.ask(Vec::new(), None, weight);
        }
        let own = stem(word);
        let denied = stems::find(&["!", &own].concat());
        let mut found = by_form(&own, word, is_open);
        found.extend(joined.map(|stem| (stem, quality::JOINED)));
        if found.is_empty()
            && let Some((first, last)) = split(word)
        {
            self.ask(vec![(first, quality::SPLIT)], None, weight * FIRST_HALF);
            self.ask(vec![(last, quality::SPLIT)], None, weight * LAST_HALF);
            return;
        }
        if found.is_empty() && self.misspelt < MOST_MISSPELT {
            self.misspelt += 1;
            let like = stems::like(&own, is_open);
            found = like.into_iter().map(|stem| (stem, quality::MISSPELT)).collect();
        }
        self.ask(found, denied, weight);
    }

    fn ask(&mut self, mut stems: Vec<(Stem, f32)>, denied: Option<Stem>, weight: f32) {
        stems.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let telling = stems.first().map_or(UNKNOWN, |(stem, _)| telling(stem.rarity));
        let is_of_parts =
            stems.first().is_some_and(|(stem, _)| self.parts.contains(&Some(stem.number)));
        self.asked.push(Asked { stems, denied, weight: weight * telling, is_of_parts });
    }
}

/// The stems that answer to a word by its form.
fn by_form(own: &str, word: &str, is_open: bool) -> Vec<(Stem, f32)> {
    let exact = stems::find(own);
    let mut found: Vec<(Stem, f32)> = exact.map(|stem| (stem, quality::FORM)).into_iter().collect();
    let wholes = exact.into_iter().flat_map(|part| index::wholes(part.number));
    found.extend(wholes.filter_map(stems::get).map(|stem| (stem, quality::WHOLE)));
    let root = root(own);
    if root.len() >= LEAST_ROOT {
        stems::beginning(&root, |stem, letters| {
            let is_related = core::str::from_utf8(letters).is_ok_and(|it| words::root(it) == root);
            if is_related && exact.is_none_or(|exact| exact.number != stem.number) {
                found.push((stem, quality::RELATED));
            }
        });
    }
    if is_open && word.len() >= LEAST_BEGUN {
        let only = if exact.is_some() { 1.0 } else { 2.0 };
        stems::beginning(word, |stem, letters| {
            let typed = word.len() as f32 / letters.len() as f32;
            if exact.is_none_or(|exact| exact.number != stem.number) {
                found.push((stem, only * quality::BEGUN * (0.5 + 0.5 * typed)));
            }
        });
    }
    found
}

/// One word for two.
fn joined(one: &str, next: &str) -> Option<Stem> {
    let is_long = one.len() + next.len() >= LEAST_JOINED;
    is_long.then(|| stems::find(&stem(&[one, next].concat()))).flatten()
}

/// Two words for one, the last one as long as can be: it tells what the goods are.
fn split(word: &str) -> Option<(Stem, Stem)> {
    if !word.is_ascii() {
        return None;
    }
    let mut cuts = LEAST_PART..=word.len().checked_sub(LEAST_PART)?;
    cuts.find_map(|cut| {
        let (first, last) = word.split_at(cut);
        stems::find(&stem(first)).zip(stems::find(&stem(last)))
    })
}
