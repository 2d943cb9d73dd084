//! How well each place of the tree answers a question.
//!
//! A place has the words of its title, of its vocabulary, and less so those of the places above. What a
//! question finds there is told in four parts: how much of it is covered; the one phrase that is most like
//! it, by what both have in common; what a title denies; how well the best of the heading answer.

use core::cell::RefCell;
use std::vec;
use std::vec::Vec;

use super::index::{self, Field, Level, NODE_COUNT, PHRASE_COUNT, Place};
use super::question::Asked;

/// How much a word counts by where it is.
mod field {
    pub(super) const TITLE: f32 = 1.2;
    pub(super) const VOCABULARY: f32 = 0.95;
    /// The vocabulary of a heading or a chapter.
    pub(super) const VOCABULARY_ABOVE: f32 = 0.7;
    pub(super) const OF_GROUP: f32 = 0.65;
    pub(super) const OF_HEADING: f32 = 0.9;
    pub(super) const OF_CHAPTER: f32 = 0.4;
}

/// How much the phrase counts that is most like the question; one of a place above less.
const PHRASE: f32 = 0.35;
const PHRASE_OF_GROUP: f32 = 0.9;
const PHRASE_OF_HEADING: f32 = 0.8;

/// How much more it counts if a phrase is the question, and what is taken for the same. What is above a place is
/// not.
const SAME: f32 = 0.2;
const LEAST_SAME: f32 = 0.8;

/// How much it counts against a place that its title denies a word.
const DENIED: f32 = 0.5;

/// How much it counts that words are in many phrases, and in how many it counts half of that. Parts have what they
/// are of in each of their phrases (`bicycle saddle`, `bicycle pedal`).
const REPEATED: f32 = 0.16;
const REPEATED_OF_PARTS: f32 = 0.08;
const HALF_REPEATED: f32 = 4.0;

/// How much it counts that a place is what is left of its heading.
const REST: f32 = 0.02;

/// How much it counts against a place that it is about parts, which were not asked for.
const PARTS: f32 = 0.1;

/// How much the best of a heading count for each other.
const SUPPORT: f32 = 0.2;

/// What can be reached at most, nearly.
const MOST: f32 = 2.1;

std::thread_local! {
    /// Room to work in, kept for the next question: half of the time went into asking for it anew.
    static FOUND: RefCell<Found> = RefCell::new(Found::new());
}

/// A node and how well it answers, from 0 to 1.
pub(super) type Ranked = (usize, f32);

/// The nodes that answer best, best first.
pub(super) fn rank(asked: &[Asked], limit: usize) -> Vec<Ranked> {
    let total: f32 = asked.iter().map(|asked| asked.weight.max(0.0)).sum();
    if asked.is_empty() || total <= 0.0 {
        return Vec::new();
    }
    let mut ranked = FOUND.with_borrow_mut(|found| {
        found.clear();
        found.asks_for_parts = asked.iter().any(|asked| asked.is_of_parts);
        for (word, asked) in asked.iter().enumerate() {
            found.word(word, asked);
        }
        found.ranked(total)
    });
    let better = |one: &Ranked, other: &Ranked| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0));
    if ranked.len() > limit {
        ranked.select_nth_unstable_by(limit, better);
        ranked.truncate(limit);
    }
    ranked.sort_unstable_by(better);
    ranked
}

/// What is found of a question so far.
struct Found {
    places: &'static [Place],
    /// For each node how much of the question it covers.
    covered: Vec<f32>,
    /// For each node how much of the question its title denies.
    denied: Vec<f32>,
    /// For each node in how many phrases it has words of the question.
    count: Vec<f32>,
    /// For each phrase how much of the question it has.
    phrases: Vec<f32>,
    touched: Vec<u32>,
    /// For each phrase the last word of the question, counted from 1, that it has.
    last: Vec<u8>,
    /// For each node how well it has the word at hand.
    word: Vec<f32>,
    asks_for_parts: bool,
}

impl Found {
    fn new() -> Self {
        let of_nodes = || vec![0.0; NODE_COUNT];
        Self {
            places: index::places(),
            covered: of_nodes(),
            denied: of_nodes(),
            count: of_nodes(),
            phrases: vec![0.0; PHRASE_COUNT],
            touched: Vec::new(),
            last: vec![0; PHRASE_COUNT],
            word: of_nodes(),
            asks_for_parts: false,
        }
    }

    /// Forgets the question before.
    fn clear(&mut self) {
        for phrase in self.touched.drain(..).map(|phrase| phrase as usize) {
            self.phrases[phrase] = 0.0;
            self.last[phrase] = 0;
        }
        [&mut self.covered, &mut self.denied, &mut self.count]
            .into_iter()
            .for_each(|it| it.fill(0.0));
    }

    /// Adds a word of the question.
    fn word(&mut self, place: usize, asked: &Asked) {
        let mark = place as u8 + 1;
        self.word.fill(0.0);
        for (stem, quality) in &asked.stems {
            for phrase in stem.postings.phrases() {
                // The stems come best first.
                if core::mem::replace(&mut self.last[phrase], mark) == mark {
                    continue;
                }
                self.touched.push(phrase as u32);
                let place = self.places[phrase];
                let node = place.node();
                if asked.weight > 0.0 {
                    self.phrases[phrase] += asked.weight * quality;
                    self.count[node] += quality;
                }
                let field = match place.field() {
                    Field::Title => field::TITLE,
                    Field::Vocabulary => field::VOCABULARY,
                    Field::VocabularyAbove => field::VOCABULARY_ABOVE,
                };
                self.word[node] = self.word[node].max(quality * field);
            }
        }
        for phrase in asked.denied.into_iter().flat_map(|stem| stem.postings.phrases()) {
            self.denied[self.places[phrase].node()] += asked.weight;
        }
        self.inherit(asked.weight);
    }

    /// Adds to each node what it, or a place above it, has of the word at hand.
    fn inherit(&mut self, weight: f32) {
        let (mut chapter, mut heading, mut group) = (0.0, 0.0, 0.0);
        for (node, own) in self.word.iter().enumerate() {
            let entry = index::entry(node);
            let all = match entry.level() {
                Level::Chapter => {
                    chapter = *own;
                    *own
                }
                Level::Heading => {
                    heading = own.max(chapter * field::OF_CHAPTER);
                    heading
                }
                Level::Group => {
                    group = own.max(heading * field::OF_HEADING);
                    group
                }
                Level::Subheading if entry.is_in_group() => own.max(group * field::OF_GROUP),
                Level::Subheading if entry.is_undivided() => own.max(heading),
                Level::Subheading => own.max(heading * field::OF_HEADING),
                Level::Section => *own,
            };
            self.covered[node] += weight * all;
        }
    }

    /// For each node how much its best phrase, or one above it, is like the question.
    fn likeness(&self, total: f32) -> Vec<f32> {
        let mut best = vec![0.0f32; NODE_COUNT];
        for phrase in self.touched.iter().map(|phrase| *phrase as usize) {
            let common = self.phrases[phrase];
            let own = index::weight(phrase);
            let likeness = (common / total) * (common / own.max(common));
            let node = self.places[phrase].node();
            best[node] = best[node].max(likeness);
        }
        let (mut heading, mut group) = (0.0, 0.0);
        for (node, own) in best.iter_mut().enumerate() {
            let entry = index::entry(node);
            match entry.level() {
                Level::Chapter | Level::Section => {}
                Level::Heading => heading = *own,
                Level::Group => {
                    *own = own.max(heading * PHRASE_OF_HEADING);
                    group = *own;
                }
                Level::Subheading if entry.is_in_group() => *own = own.max(group * PHRASE_OF_GROUP),
                Level::Subheading if entry.is_undivided() => *own = own.max(heading),
                Level::Subheading => *own = own.max(heading * PHRASE_OF_HEADING),
            }
        }
        best
    }

    /// The nodes that can be answers: sections, chapters and subheadings.
    fn ranked(&self, total: f32) -> Vec<Ranked> {
        let likeness = self.likeness(total);
        let mut ranked: Vec<Ranked> = Vec::new();
        let mut heading = ranked.len();
        let mut is_heading_of_parts = false;
        for (node, likeness) in likeness.into_iter().enumerate() {
            let entry = index::entry(node);
            let level = entry.level();
            if matches!(level, Level::Heading | Level::Chapter | Level::Section) {
                support(&mut ranked[heading..]);
                heading = ranked.len();
                is_heading_of_parts = entry.is_of_parts();
            }
            if self.covered[node] <= 0.0 || matches!(level, Level::Heading | Level::Group) {
                continue;
            }
            let is_parts = !self.asks_for_parts && (is_heading_of_parts || entry.is_of_parts());
            let repeated = if is_parts { REPEATED_OF_PARTS } else { REPEATED };
            let mut score = (self.covered[node] - DENIED * self.denied[node]) / total
                + (PHRASE + if likeness > LEAST_SAME { SAME } else { 0.0 }) * likeness
                + repeated * self.count[node] / (self.count[node] + HALF_REPEATED);
            if level != Level::Subheading {
                // As much as is added to subheadings for others of their heading.
                score *= 1.0 + SUPPORT;
                ranked.push((node, score / MOST));
                heading = ranked.len();
                continue;
            }
            score += if entry.is_rest() { REST } else { 0.0 };
            score -= if is_parts { PARTS } else { 0.0 };
            ranked.push((node, score / MOST));
        }
        support(&mut ranked[heading..]);
        ranked.retain(|(_, score)| *score > 0.0);
        ranked
    }
}

/// Adds to each subheading of a heading some of what the best three of them have.
fn support(of_heading: &mut [Ranked]) {
    let mut best = [0.0f32; 3];
    for (_, score) in of_heading.iter() {
        if let Some(place) = best.iter().position(|other| score > other) {
            best[place..].rotate_right(1);
            best[place] = *score;
        }
    }
    let count = of_heading.len().clamp(2, best.len());
    let added = SUPPORT * best.iter().sum::<f32>() / count as f32;
    of_heading.iter_mut().for_each(|(_, score)| *score += added);
}
