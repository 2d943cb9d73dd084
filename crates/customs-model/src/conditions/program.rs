//! [`Program`]: the rules of a book that are about one kind of message, ready to be run: paths are indices of
//! the dictionary, and the texts of findings are made.

use std::collections::HashMap;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::book::{BookRule, Comparison, Quantifier, Sign, TextTest};
use crate::Rule;
use crate::profile::NamedList;

/// Tells whether the whole of a value fits a regular expression of XML Schema.
#[derive(Clone)]
pub struct MatchesPattern(Arc<dyn Fn(&str) -> bool + Send + Sync>);

impl MatchesPattern {
    /// One that asks this.
    #[must_use]
    pub fn new(fits: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(fits))
    }

    /// Whether a value fits.
    #[must_use]
    pub fn fits(&self, value: &str) -> bool {
        (self.0)(value)
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
    Check { condition: Condition, at: Option<Way>, shown: Option<Operand>, wording: Wording },
}

/// What is said where a demand is not met.
#[derive(Debug, Clone)]
pub(super) struct Wording {
    pub(super) message: String,
    pub(super) hint: Option<String>,
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

/// Where a result is kept: it is that of the element it was asked about last. None where nobody else asks.
pub(super) type Slot = Option<usize>;

#[derive(Debug, Clone)]
pub(super) enum Condition {
    Present(Way),
    Compare {
        left: Operand,
        comparison: Comparison,
        right: Operand,
    },
    InValues {
        operand: Operand,
        texts: Vec<String>,
        numbers: Vec<Decimal>,
        days: Vec<NaiveDate>,
    },
    InCodes {
        operand: Operand,
        codes: Vec<String>,
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
        text: String,
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

#[derive(Debug, Clone)]
pub(super) enum Operand {
    Value(Way, Want),
    Text(String),
    Number(Decimal),
    Day(NaiveDate),
    Today,
    Characters { skip: usize, take: usize, of: Box<Operand> },
    Last(usize, Box<Operand>),
    Length(Box<Operand>),
    NumberOf(Box<Operand>),
    Count(Way, Slot),
    Distinct(Way, Slot),
    Sum(Way, Slot),
    Arithmetic { left: Box<Operand>, sign: Sign, right: Box<Operand> },
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
