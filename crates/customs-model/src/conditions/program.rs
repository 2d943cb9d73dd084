//! [`Program`]: the rules of a book that are about one kind of message, ready to be run: paths are indices of
//! the dictionary, and the texts of findings are made.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use chrono::NaiveDate;
use compact_str::CompactString;
use rust_decimal::Decimal;

use super::book::{BookRule, Comparison, Quantifier, Sign, TextTest};
use crate::Rule;
use crate::profile::NamedList;

/// Tells whether the whole of a value fits a regular expression of XML Schema.
#[derive(Clone)]
pub struct MatchesPattern {
    fits: Arc<dyn Fn(&str) -> bool + Send + Sync>,
    size: usize,
}

impl MatchesPattern {
    /// One that asks this, and takes so many bytes of memory.
    #[must_use]
    pub fn new(size: usize, fits: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self { fits: Arc::new(fits), size }
    }

    /// Whether a value fits.
    #[must_use]
    pub fn fits(&self, value: &str) -> bool {
        (self.fits)(value)
    }

    /// How many bytes of memory it takes.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }
}

impl fmt::Debug for MatchesPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MatchesPattern")
    }
}

/// Rules that are about one kind of message, ready to be run.
#[derive(Debug, Clone, Default)]
pub struct Program {
    pub(super) rules: Vec<ReadyRule>,
    pub(super) not_checked: Vec<(&'static Rule, &'static str)>,
    /// How many results are kept while it runs.
    pub(super) slots: usize,
}

impl Program {
    /// The rules that it checks.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.rules.iter().map(|ready| ready.rule)
    }

    /// The rules that no message alone decides, each with the reason.
    pub fn not_checked(&self) -> impl Iterator<Item = (&'static Rule, &'static str)> {
        self.not_checked.iter().copied()
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.not_checked.is_empty()
    }
}

/// A rule, ready to be run.
#[derive(Debug, Clone)]
pub(super) struct ReadyRule {
    pub(super) rule: &'static Rule,
    pub(super) hint: Option<String>,
    pub(super) parts: Vec<Part>,
}

#[derive(Debug, Clone)]
pub(super) enum Part {
    ForEach(Way, Vec<Part>),
    If { branches: Vec<(Condition, Vec<Part>)>, otherwise: Vec<Part> },
    Require { above: Way, last: Step, wording: Wording },
    Forbid(Way, Wording),
    Check(Box<Check>),
}

/// A condition that has to hold, and where it is said that it does not.
#[derive(Debug, Clone)]
pub(super) struct Check {
    pub(super) condition: Condition,
    pub(super) at: Option<Way>,
    pub(super) wording: Wording,
}

/// What is said where a demand is not met.
#[derive(Debug, Clone)]
pub(super) struct Wording {
    pub(super) message: Box<str>,
    pub(super) hint: Option<Box<str>>,
}

/// A path, from an element that the condition is inside of.
#[derive(Debug, Clone)]
pub(super) struct Way {
    /// How deep that element is; the root of the message is 0.
    pub(super) from: usize,
    pub(super) steps: Vec<Step>,
}

#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) index: usize,
    pub(super) name: &'static str,
    pub(super) repeats: bool,
    pub(super) filter: Option<Box<Condition>>,
}

/// The codes of a list of a book, shared by all conditions that ask for them.
pub(super) type CodeSet = Arc<HashSet<CompactString>>;

/// Where a result is kept: it is that of the element it was asked about last. None where nobody else asks.
pub(super) type Slot = Option<usize>;

#[derive(Debug, Clone)]
pub(super) enum Condition {
    Present(Way, Slot),
    Compare {
        left: Operand,
        comparison: Comparison,
        right: Operand,
    },
    /// One of these is what the operand is; each is in its order.
    InValues {
        operand: Operand,
        texts: Vec<CompactString>,
        numbers: Vec<Decimal>,
        days: Vec<NaiveDate>,
    },
    InCodes {
        operand: Operand,
        codes: CodeSet,
    },
    InList {
        operand: Operand,
        list: NamedList,
    },
    /// The codes of the list are not known.
    InUnknown {
        name: String,
    },
    Text {
        operand: Operand,
        test: TextTest,
        text: CompactString,
    },
    Matches {
        operand: Operand,
        pattern: MatchesPattern,
    },
    Among {
        operand: Operand,
        way: Way,
        slot: Slot,
    },
    Unique {
        way: Way,
        by: Vec<Way>,
        slot: Slot,
    },
    Numbered(Way, Slot),
    Same {
        way: Way,
        by: Vec<Way>,
        slot: Slot,
    },
    Quantified {
        quantifier: Quantifier,
        way: Way,
        body: Box<Condition>,
        slot: Slot,
    },
    Not(Box<Condition>),
    And(Vec<Condition>),
    Or(Vec<Condition>),
}

impl Condition {
    /// The operand whose value is shown where the condition does not hold.
    pub(super) const fn shown(&self) -> Option<&Operand> {
        match self {
            Self::Compare { left: operand, .. }
            | Self::InValues { operand, .. }
            | Self::InCodes { operand, .. }
            | Self::InList { operand, .. }
            | Self::Text { operand, .. }
            | Self::Matches { operand, .. }
            | Self::Among { operand, .. } => Some(operand),
            _ => None,
        }
    }
}

#[derive(Debug, Clone)]
pub(super) enum Operand {
    Value(Way, Want),
    Text(CompactString),
    Number(Decimal),
    Day(NaiveDate),
    Today,
    Characters {
        skip: usize,
        take: usize,
        of: Box<Operand>,
    },
    Last(usize, Box<Operand>),
    Length(Box<Operand>),
    NumberOf(Box<Operand>),
    Count(Way, Slot),
    Distinct(Way, Slot),
    Sum(Way, Slot),
    /// From left to right.
    Arithmetic {
        first: Box<Operand>,
        rest: Vec<(Sign, Operand)>,
    },
}

/// What a value is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    Text,
    Number,
    Moment,
}

/// How many rules are made in a program before no more books are read.
const MOST_RULES: usize = 50_000;

/// The rules that were made, by the hashes of what they are made of: a map by that itself would hash a rule, which is
/// large, again and again.
type Made = HashMap<u64, Vec<&'static Rule>>;

/// A rule that lives as long as the program, as those do that are declared in code; made once, however often
/// its book is read. None if there are too many.
pub(super) fn rule_of(
    id: &str,
    group: &str,
    written: &Arc<BookRule>,
    make: impl FnOnce(&'static BookRule) -> Rule,
) -> Option<&'static Rule> {
    static MADE: LazyLock<Mutex<(Made, usize)>> = LazyLock::new(Mutex::default);
    let mut hasher = DefaultHasher::new();
    (id, group, written).hash(&mut hasher);
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let (made, count) = &mut *made;
    let alike = made.entry(hasher.finish()).or_default();
    let is_it = |rule: &&&Rule| {
        let is_same = rule.book.is_some_and(|book| *book == **written);
        is_same && rule.id == id && rule.group.name() == group
    };
    if let Some(rule) = alike.iter().find(is_it) {
        return Some(rule);
    }
    if *count >= MOST_RULES {
        return None;
    }
    *count += 1;
    let kept: &'static Arc<BookRule> = Box::leak(Box::new(Arc::clone(written)));
    let rule: &'static Rule = Box::leak(Box::new(make(kept)));
    alike.push(rule);
    Some(rule)
}
