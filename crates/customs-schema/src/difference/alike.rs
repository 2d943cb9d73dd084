//! [`Alike`]: whether schemas of two documents accept the same, with all that they refer to.

use std::collections::HashMap;

use serde_json::Value;

use super::keyword::{self, Keywords, holds};
use super::schema::{Schema, keywords};

/// How many pairs of schemas that references lead to are looked into, beside one for each schema.
const MOST_PAIRS: usize = 250_000;

/// The old and the new document.
type Documents<'s, 'a> = (&'s Schema<'a>, &'s Schema<'a>);

/// A schema of the old document and one of the new document.
type Both<'a> = (&'a Value, &'a Value);

/// Two schemas, told from others by where they are in memory.
type Key = (*const Keywords, *const Keywords);

fn key((before, after): Both<'_>) -> Key {
    (std::ptr::from_ref(keywords(before)), std::ptr::from_ref(keywords(after)))
}

/// What is known of the pairs of schemas that references lead to, so that each is looked into once,
/// however often something refers to it.
#[derive(Debug)]
pub(super) struct Alike {
    known: HashMap<Key, bool>,
    most: usize,
    is_spent: bool,
}

impl Alike {
    /// Nothing is known yet of two documents that have so many schemas.
    pub(super) fn new(size: usize) -> Self {
        Self { known: HashMap::new(), most: MOST_PAIRS + size, is_spent: false }
    }

    /// Whether there were too many pairs to look into, so that some were taken for different.
    pub(super) const fn is_spent(&self) -> bool {
        self.is_spent
    }

    /// Whether two schemas accept the same and are called the same. Only what explains may differ.
    pub(super) fn is_same<'a>(&mut self, documents: Documents<'_, 'a>, pair: Both<'a>) -> bool {
        is_titled_the_same(&pair) && self.is_alike(documents, pair)
    }

    /// Whether two schemas accept the same; they themselves, but nothing in them, may have another title.
    pub(super) fn is_alike<'a>(&mut self, documents: Documents<'_, 'a>, pair: Both<'a>) -> bool {
        targets(documents, pair).is_some_and(|targets| {
            targets.into_iter().all(|target| match self.known.get(&key(target)) {
                Some(is_alike) => *is_alike,
                None => self.look_into(documents, target),
            })
        })
    }

    /// Finds out about a pair, and about every other one that references lead to from there: a pair is
    /// alike unless it leads to one that is not.
    fn look_into<'a>(&mut self, documents: Documents<'_, 'a>, pair: Both<'a>) -> bool {
        let (mut search, mut at) = (Search::default(), 0);
        search.number(pair);
        while let Some(next) = search.pairs.get(at) {
            self.is_spent |= self.known.len() + search.pairs.len() > self.most;
            if self.is_spent {
                return false;
            }
            match targets(documents, *next) {
                Some(targets) => targets.into_iter().for_each(|to| self.add(&mut search, at, to)),
                None => search.different.push(at),
            }
            at += 1;
        }
        self.known.extend(search.verdicts());
        self.known.get(&key(pair)).is_some_and(|is_alike| *is_alike)
    }

    /// Adds to a search what the pair of a number leads to.
    fn add<'a>(&self, search: &mut Search<'a>, from: usize, to: Both<'a>) {
        match self.known.get(&key(to)) {
            Some(true) => {}
            Some(false) => search.different.push(from),
            None => {
                let number = search.number(to);
                search.referring[number].push(from);
            }
        }
    }
}

/// Pairs that are looked into together, by number.
#[derive(Default)]
struct Search<'a> {
    numbers: HashMap<Key, usize>,
    pairs: Vec<Both<'a>>,
    /// The pairs that lead to each of them.
    referring: Vec<Vec<usize>>,
    /// Those that are known to be different.
    different: Vec<usize>,
}

impl<'a> Search<'a> {
    /// The number of a pair, a new one if it has none.
    fn number(&mut self, pair: Both<'a>) -> usize {
        let next = self.pairs.len();
        let number = *self.numbers.entry(key(pair)).or_insert(next);
        if number == next {
            self.pairs.push(pair);
            self.referring.push(Vec::new());
        }
        number
    }

    /// Each pair, and whether it is alike.
    fn verdicts(mut self) -> impl Iterator<Item = (Key, bool)> {
        let mut alike = vec![true; self.pairs.len()];
        while let Some(number) = self.different.pop() {
            if std::mem::replace(&mut alike[number], false) {
                self.different.append(&mut self.referring[number]);
            }
        }
        self.pairs.into_iter().map(key).zip(alike)
    }
}

fn is_titled_the_same((before, after): &Both<'_>) -> bool {
    before.get("title") == after.get("title")
}

/// What two schemas refer to, in pairs; nothing if they differ without that.
fn targets<'a>((old, new): Documents<'_, 'a>, pair: Both<'a>) -> Option<Vec<Both<'a>>> {
    let (mut targets, mut open) = (Vec::new(), vec![pair]);
    while let Some((before, after)) = open.pop() {
        #[cfg(test)]
        super::work::count();
        // A member of draft 7's `dependencies` can be a list of names.
        if before.is_array() || after.is_array() {
            if before != after {
                return None;
            }
            continue;
        }
        let (before, after) = (keywords(before), keywords(after));
        match (old.reference(before), new.reference(after)) {
            (Some((_, before)), Some((_, after))) => targets.push((before, after)),
            (None, None) if before.get("$ref") == after.get("$ref") => {}
            _ => return None,
        }
        let within = pairs(before, after)?;
        if !within.iter().chain(targets.last()).all(is_titled_the_same) {
            return None;
        }
        open.extend(within);
    }
    Some(targets)
}

/// The pairs of schemas in two schemas whose other keywords are the same; nothing if they are not.
fn pairs<'a>(before: &'a Keywords, after: &'a Keywords) -> Option<Vec<(&'a Value, &'a Value)>> {
    let counts = |keyword: &&String| {
        let explains = keyword::is_annotation(keyword)
            && !keyword::NAMES_OF_VALUES.contains(&keyword.as_str());
        !explains && !matches!(keyword.as_str(), "$ref" | "$schema" | "$defs" | "definitions")
    };
    if !before.keys().filter(counts).eq(after.keys().filter(counts)) {
        return None;
    }
    let mut pairs = Vec::new();
    for keyword in before.keys().filter(counts) {
        let (before, after) = (&before[keyword], &after[keyword]);
        match (holds(keyword), before, after) {
            (Some(_), Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
                pairs.extend(before.iter().zip(after));
            }
            (Some(keyword::Holds::Named), Value::Object(before), Value::Object(after))
                if before.keys().eq(after.keys()) =>
            {
                pairs.extend(before.values().zip(after.values()));
            }
            (Some(keyword::Holds::One), Value::Object(_) | Value::Bool(_), _)
                if after.is_object() || after.is_boolean() =>
            {
                pairs.push((before, after));
            }
            _ if before == after => {}
            _ => return None,
        }
    }
    Some(pairs)
}
