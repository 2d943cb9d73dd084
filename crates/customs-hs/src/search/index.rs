//! The index that the build script packs (`build/search.rs`), constants in the program.
//!
//! A *node* is a place of the tree; nodes are in its order, so that those above come before those below. A
//! *phrase* is a title or one of the search words of a node: the first of each node is its title. A *stem* is
//! in phrases. All are known by their numbers.
//!
//! ```text
//! "headlamps" ─▶ stem headlamp ─▶ BLOCKS: begin reading STEMS here ─▶ rarity, length of its postings
//!                                         and POSTINGS there       ─▶ phrases ─▶ places
//!                                                                          └───▶ WEIGHTS
//! ```

use std::sync::OnceLock;
use std::vec::Vec;

use crate::code::{Chapter, Heading, Section, Subheading};
use crate::nomenclature::Node;

macro_rules! included {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name))
    };
}

/// Key and level of each node, and whether it is what is left of its heading (see `build/search.rs`).
static NODES: &[u8] = included!("nodes.bin");
/// How many phrases each node has.
static COUNTS: &[u8] = included!("counts.bin");
/// How much the stems of each phrase tell together, in eighths of rarity.
static WEIGHTS: &[u8] = included!("weights.bin");
/// Where each block of stems begins in the next two tables.
static BLOCKS: &[u8] = included!("blocks.bin");
pub(super) static STEMS: &[u8] = included!("stems.bin");
static POSTINGS: &[u8] = included!("postings.bin");
/// Stems that are part of others, and these.
static PARTS: &[u8] = included!("parts.bin");

/// So many stems are a block.
pub(super) const BLOCK: usize = 16;

/// How many nodes there are.
pub(super) const NODE_COUNT: usize = NODES.len() / 4;

/// How many phrases there are.
pub(super) const PHRASE_COUNT: usize = WEIGHTS.len();

/// How many blocks of stems there are.
pub(super) const BLOCK_COUNT: usize = BLOCKS.len() / 8;

/// The level of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Chapter,
    Heading,
    Group,
    Subheading,
    Section,
}

/// What there is to know of a node.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry(u32);

/// A node by its number.
#[inline]
pub(super) fn entry(node: usize) -> Entry {
    Entry(word(NODES, node))
}

impl Entry {
    #[inline]
    pub(super) const fn level(self) -> Level {
        match self.0 >> 24 & 7 {
            0 => Level::Chapter,
            1 => Level::Heading,
            2 => Level::Group,
            3 => Level::Subheading,
            _ => Level::Section,
        }
    }

    /// Whether it is what is left of its heading when all else is named.
    #[inline]
    pub(super) const fn is_rest(self) -> bool {
        self.0 >> 31 == 1
    }

    /// Whether a subheading is in a group.
    #[inline]
    pub(super) const fn is_in_group(self) -> bool {
        !self.key().is_multiple_of(10)
    }

    const fn key(self) -> u32 {
        self.0 & 0xff_ffff
    }

    /// The place it is (see `build/titles.rs` for keys).
    pub(super) fn node(self) -> Option<Node> {
        let key = self.key();
        match self.level() {
            Level::Section => Section::new(key as u8).map(Node::Section),
            Level::Chapter => Chapter::new((key - 100) as u8).ok().map(Node::Chapter),
            Level::Heading => Heading::new((key - 10_000) as u16).ok().map(Node::Heading),
            Level::Group => {
                let member = Subheading::new((key - 100_000) * 10 + 1).ok()?;
                member.group().map(Node::Group)
            }
            Level::Subheading => Subheading::new(key - 1_000_000).ok().map(Node::Subheading),
        }
    }
}

/// Where a phrase is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place(u16);

/// What a phrase is to its node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Title,
    Vocabulary,
    /// The vocabulary of a section, a chapter or a heading.
    VocabularyAbove,
}

impl Place {
    const SHIFT: u32 = 14;

    #[inline]
    pub(super) const fn node(self) -> usize {
        (self.0 & ((1 << Self::SHIFT) - 1)) as usize
    }

    #[inline]
    pub(super) const fn field(self) -> Field {
        match self.0 >> Self::SHIFT {
            0 => Field::Title,
            1 => Field::Vocabulary,
            _ => Field::VocabularyAbove,
        }
    }
}

/// The place of each phrase. Made when first asked for, in the time of a fraction of a search.
pub(super) fn places() -> &'static [Place] {
    const { assert!(NODE_COUNT < 1 << Place::SHIFT) };
    static PLACES: OnceLock<Vec<Place>> = OnceLock::new();
    PLACES.get_or_init(|| {
        let mut places = Vec::with_capacity(PHRASE_COUNT);
        for (node, count) in (0u16..).zip(COUNTS) {
            let field = match entry(usize::from(node)).level() {
                Level::Group | Level::Subheading => 1,
                Level::Section | Level::Chapter | Level::Heading => 2,
            };
            places.push(Place(node));
            let others = usize::from(count.saturating_sub(1));
            places.extend(core::iter::repeat_n(Place(node | field << Place::SHIFT), others));
        }
        places
    })
}

/// How much the stems of a phrase tell together.
#[inline]
pub(super) fn weight(phrase: usize) -> f32 {
    f32::from(WEIGHTS[phrase]) * 8.0
}

/// Where a block begins among the stems and among the postings.
#[inline]
pub(super) fn block(block: usize) -> (usize, usize) {
    (word(BLOCKS, 2 * block) as usize, word(BLOCKS, 2 * block + 1) as usize)
}

/// The phrases of a stem, in order.
#[derive(Debug, Clone, Copy)]
pub(super) struct Postings {
    pub(super) start: usize,
    pub(super) length: usize,
}

impl Postings {
    pub(super) fn phrases(self) -> impl Iterator<Item = usize> {
        let mut bytes = &POSTINGS[self.start..self.start + self.length];
        let mut phrase = 0;
        core::iter::from_fn(move || {
            let (difference, rest) = varying(bytes)?;
            bytes = rest;
            phrase += difference;
            Some(phrase)
        })
    }
}

/// A number of seven bits a byte, and what follows it.
#[inline]
pub(super) fn varying(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut number = 0;
    let mut shift = 0;
    for (place, byte) in bytes.iter().enumerate() {
        number |= usize::from(byte & 127) << shift;
        if byte & 128 == 0 {
            return Some((number, &bytes[place + 1..]));
        }
        shift += 7;
    }
    None
}

/// The stems that a stem is part of, by their numbers.
pub(super) fn wholes(part: usize) -> impl Iterator<Item = usize> {
    let count = PARTS.len() / 4;
    let pair = |place: usize| {
        let [a, b, c, d] = [0, 1, 2, 3].map(|byte| PARTS[4 * place + byte]);
        (usize::from(u16::from_le_bytes([a, b])), usize::from(u16::from_le_bytes([c, d])))
    };
    let (mut first, mut end) = (0, count);
    while first < end {
        let middle = usize::midpoint(first, end);
        if pair(middle).0 < part { first = middle + 1 } else { end = middle }
    }
    (first..count).map(pair).take_while(move |(own, _)| *own == part).map(|(_, whole)| whole)
}

/// A number of four bytes in a table.
#[inline]
fn word(table: &[u8], place: usize) -> u32 {
    let bytes = table[4 * place..].first_chunk().expect("tables are of whole words");
    u32::from_le_bytes(*bytes)
}
