//! The index of `src/search`: which stems are in which phrases. A phrase is a title or one of the search
//! words of a place. `src/search/index.rs` draws how it is packed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::titles::{SUBHEADING, key};
use crate::words::{is_small, negates, stem, words};
use crate::{Lines, write};

/// The places in the order of the tree, so that those above come before those below; sections last.
const LEVELS: [(u32, u8); 5] = [(SUBHEADING, 3), (100_000, 2), (10_000, 1), (100, 0), (0, 4)];

/// So many stems have one place in the index between them.
const BLOCK: usize = 16;

/// What a stem is in: numbers of phrases, in order.
type Postings = BTreeMap<String, Vec<u32>>;

#[derive(Default)]
struct Index {
    postings: Postings,
    /// In which headings a stem is: what makes it rare or frequent.
    headings: BTreeMap<String, BTreeSet<u32>>,
    /// The stems of each phrase.
    phrases: Vec<BTreeSet<String>>,
    /// How many phrases each place has.
    counts: Vec<u8>,
    keys: Vec<u32>,
}

/// Writes the index.
pub(crate) fn write_index(lines: &Lines, out: &Path) {
    let mut rows: Vec<(u32, &str, &str, &str)> = Vec::new();
    for (place, columns) in lines {
        let [code, title, words] = &columns[..] else { panic!("{place}: three columns") };
        rows.push((key(place, code), code, title, words));
    }
    let is_section = |key: u32| key < 100;
    rows.sort_by_key(|(key, code, ..)| (is_section(*key), *code, *key));
    let mut index = Index::default();
    for (key, code, title, words) in rows {
        index.add(key, code, title, words);
    }
    index.write(out);
}

impl Index {
    fn add(&mut self, key: u32, code: &str, title: &str, search_words: &str) {
        let level = LEVELS.iter().find(|(first, _)| key >= *first).expect("every key has one").1;
        let is_rest = title.starts_with("Other") || title.contains("not listed");
        self.keys.push(key | u32::from(level) << 24 | u32::from(is_rest) << 31);
        let heading = code.get(..4).map_or(key, |digits| digits.parse().unwrap_or(key));
        let before = self.phrases.len();
        // The first phrase is the title, even where it is empty.
        let terms = search_words.split(',').map(str::trim).filter(|term| !term.is_empty());
        for text in [title].into_iter().chain(terms) {
            self.phrase(text, heading);
        }
        let count = self.phrases.len() - before;
        self.counts.push(u8::try_from(count).unwrap_or_else(|_| panic!("{code}: too many terms")));
    }

    fn phrase(&mut self, text: &str, heading: u32) {
        let number = u32::try_from(self.phrases.len()).expect("there are few phrases");
        let mut own = BTreeSet::new();
        for part in text.split([',', ';']) {
            let words: Vec<String> = words(part).collect();
            let mut is_denied = false;
            for (place, word) in words.iter().enumerate() {
                let next = words.get(place + 1).map(String::as_str);
                if negates(word, next) {
                    is_denied = true;
                } else if is_denied && !is_small(word) {
                    self.post(format!("!{}", stem(word)), number);
                    continue;
                }
                if !is_small(word) && own.insert(stem(word)) {
                    self.headings.entry(stem(word)).or_default().insert(heading);
                    self.post(stem(word), number);
                }
            }
        }
        self.phrases.push(own);
    }

    fn post(&mut self, stem: String, phrase: u32) {
        let postings = self.postings.entry(stem).or_default();
        if postings.last() != Some(&phrase) {
            postings.push(phrase);
        }
    }

    /// How much a stem tells, from 0 to 255.
    fn rarity(&self, stem: &str) -> u8 {
        const HEADINGS: f64 = 1300.0;
        let count = self.headings.get(stem).map_or(0, BTreeSet::len);
        ((1.0 + HEADINGS / (1.0 + count as f64)).ln() * 32.0) as u8
    }

    fn write(&self, out: &Path) {
        let words =
            |words: &[u32]| words.iter().flat_map(|it| it.to_le_bytes()).collect::<Vec<_>>();
        write(out, "nodes.bin", &words(&self.keys));
        write(out, "counts.bin", &self.counts);
        let weight = |phrase: &BTreeSet<String>| -> u32 {
            phrase.iter().map(|stem| u32::from(self.rarity(stem))).sum()
        };
        // An eighth of what the stems of the phrase tell together.
        let weights = self.phrases.iter().map(|phrase| (weight(phrase) / 8).min(255) as u8);
        write(out, "weights.bin", &weights.collect::<Vec<u8>>());
        let (mut stems, mut postings, mut blocks) = (Vec::new(), Vec::new(), Vec::new());
        let mut previous = "";
        for (place, (stem, phrases)) in self.postings.iter().enumerate() {
            if place.is_multiple_of(BLOCK) {
                blocks.extend([stems.len() as u32, postings.len() as u32]);
                previous = "";
            }
            let packed = packed(phrases);
            entry(previous, stem, self.rarity(stem), packed.len(), &mut stems);
            postings.extend(packed);
            previous = stem;
        }
        write(out, "stems.bin", &stems);
        write(out, "postings.bin", &postings);
        write(out, "blocks.bin", &words(&blocks));
        let halves = |it: &(u16, u16)| [it.0.to_le_bytes(), it.1.to_le_bytes()].concat();
        let parts: Vec<u8> = self.parts().iter().flat_map(halves).collect();
        write(out, "parts.bin", &parts);
    }

    /// Stems that are made of two others, such as `headlamp`: the number of a part, that of the whole.
    fn parts(&self) -> BTreeSet<(u16, u16)> {
        const LEAST: usize = 4;
        let numbers: BTreeMap<&str, u16> =
            (0..).zip(&self.postings).map(|(number, (stem, _))| (stem.as_str(), number)).collect();
        let mut parts = BTreeSet::new();
        for (whole, number) in &numbers {
            if !whole.is_ascii() || whole.len() < 2 * LEAST || whole.starts_with('!') {
                continue;
            }
            for cut in LEAST..=whole.len() - LEAST {
                let (first, last) = whole.split_at(cut);
                let both = numbers.get(stem(first).as_str()).zip(numbers.get(last));
                if let Some((first, last)) = both {
                    parts.extend([(*first, *number), (*last, *number)]);
                }
            }
        }
        parts
    }
}

/// Differences of numbers that grow, seven bits a byte, the highest bit set where more follow.
fn packed(numbers: &[u32]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut previous = 0;
    for number in numbers {
        varying((number - previous) as usize, &mut bytes);
        previous = *number;
    }
    bytes
}

fn varying(mut number: usize, bytes: &mut Vec<u8>) {
    while number > 127 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// A stem: how many letters it shares with the one before and how many follow (four bits each, 15 says that
/// a byte has the latter), these letters, how much it tells, the length of its postings.
fn entry(previous: &str, stem: &str, rarity: u8, length: usize, bytes: &mut Vec<u8>) {
    let shared = previous.bytes().zip(stem.bytes()).take_while(|(one, other)| one == other).count();
    let shared = shared.min(15);
    let rest = &stem.as_bytes()[shared..];
    bytes.push((shared as u8) << 4 | rest.len().min(15) as u8);
    if rest.len() >= 15 {
        bytes.push(u8::try_from(rest.len()).expect("words are short"));
    }
    bytes.extend(rest);
    bytes.push(rarity);
    varying(length, bytes);
}
