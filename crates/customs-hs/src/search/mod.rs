//! [`search`]: numbers by words and by digits, ranked.
//!
//! What is searched are the titles of all places of 2022 and a vocabulary of trade terms (`data/titles`),
//! packed by the build script into an index of stems. Nothing is built at the start. Of search crates that
//! were considered, tantivy brings 150 crates along for an index on disk, and `fst` keeps words in less
//! space, but not the phrases they are in, which are four fifths of the index.
//!
//! How a word is answered, best first: another form of it (`horses`, `horse`; `colour`, `color`); one word for
//! two and two for one (`headlamp`, `head lamp`); a related one (`wooden`, `wood`); a word that it is part of
//! (`phone`, `smartphone`); for the last word of the question what begins so, since people see hits as they
//! type. A word that nothing answers so is compared by its spelling, by what fingers do on a keyboard. Rare
//! words count more than frequent ones, `parts`, `other` and the like little, what follows `for` or `of`
//! somewhat less. How places are ranked is said in `rank.rs`.

mod certainty;
mod index;
mod question;
mod rank;
mod slips;
mod stems;
mod texts;

use std::string::String;
use std::vec::Vec;

use crate::code::{Heading, HsCode};
use crate::nomenclature::Node;
use crate::parse::is_separator;
use crate::title::PlainTitle;
use crate::{Edition, words};

pub use texts::search_texts;

/// So many words of a question count, the first ones. No goods take more words to tell.
pub const MOST_WORDS: usize = 64;

/// So many subheadings are ranked at most.
const MOST_RANKED: usize = 100;

/// A hit of this score or more is an answer; others are what is nearest. At this score it is as likely that the
/// right heading is nowhere among the hits as that it is the heading of the hit.
const LEAST_SCORE: f32 = certainty::ELSEWHERE;

/// A place in the nomenclature that answers a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// The place.
    pub node: Node,
    /// Its title.
    pub title: Option<PlainTitle>,
    /// From 0 to 1; only for comparing hits of one question.
    pub score: f32,
    /// How often such an answer is right, from 0 to 1: estimated on trade terms whose numbers are known
    /// (`tests/tests/hs_words.rs`). Of a heading, that it is the right heading.
    pub certainty: f32,
}

impl Hit {
    /// Whether it is an answer, not only what is nearest: of first hits that are not, one in four was right.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        self.score >= LEAST_SCORE
    }
}

/// Places of 2022 whose titles and vocabulary match words, or numbers that begin with digits; best first. A
/// heading comes before its subheadings where the words do not decide one of them. Of a question with more
/// words than [`MOST_WORDS`] the first ones count ([`count_words`] says how many there are).
///
/// ```
/// use customs_hs::search::search;
///
/// let best = |question| search(question, 1)[0].node.to_string();
/// assert_eq!(best("laptop"), "847130");
/// assert_eq!(best("wheel chair"), "871310");
/// assert_eq!(best("tables, wooden, dining room"), "940360");
/// assert_eq!(best("bicyle"), best("bicycle"));
/// assert_eq!(best("8517.13"), "851713");
/// ```
#[must_use]
pub fn search(question: &str, limit: usize) -> Vec<Hit> {
    let is_number = |character: char| character.is_ascii_digit() || is_separator(character);
    let question = question.trim_start();
    if !question.is_empty() && question.chars().all(is_number) {
        return by_digits(question, limit);
    }
    let ranked = rank::rank(&question::read(question), limit.clamp(MOST_RANKED, 1000));
    let mut hits = certainty::hits(&ranked);
    hits.truncate(limit);
    hits
}

/// The numbers that begin with these digits, in order.
fn by_digits(digits: &str, limit: usize) -> Vec<Hit> {
    let Ok(nomenclature) = Edition::LATEST.nomenclature() else { return Vec::new() };
    let count = digits.chars().filter(char::is_ascii_digit).count();
    let mut nodes: Vec<Node> = Vec::new();
    for subheading in nomenclature.starting_with(digits) {
        let heading: Heading = subheading.heading();
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
    let hit = |node: Node| Hit { node, title: node.title(), score: 1.0, certainty: 1.0 };
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
    words::words(question).filter(|word| !words::is_small(word))
}
