//! [`correlate`]: what became of a number from one edition to another, in both directions.
//!
//! The United Nations publish, for each two adjacent editions, which newer number holds goods of
//! which older ones. Distant editions are reached through those between. On the way
//! there each number is held once, so a chain of splits does not grow beyond the nomenclature itself. How
//! the number relates to what it became is asked on the way back, which ends at the first other number
//! that it comes to.
//!
//! Two headings of 2022 gather goods from all over the nomenclature: waste of electrical equipment
//! (8549) comes from 1,019 older numbers, flat panel display modules (8524, and 8529.90 beside them)
//! from 483. The tables must list them all; for one article they say next to nothing. Pairs of that
//! kind are marked [`CorrelationTarget::is_open`], and [`Correlation::without_open`] leaves them out.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt::{self, Write as _};
use core::mem;

use crate::code::{HsCode, Subheading};
use crate::draft::Draft;
use crate::edition::{Edition, NoTable};
use crate::nomenclature::Node;
use crate::packed::{self, Direction, Set};

/// A newer number that comes from more older ones than this gathers goods from everywhere. The next
/// widest in any table comes from 159.
const OPEN: usize = 400;

/// How a number of one edition relates to those of another. "One" and "several" count numbers of the
/// subheading level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The same number with the same goods.
    Unchanged,
    /// Another number with the same goods.
    Renumbered,
    /// Its goods went to several numbers, which have nothing else.
    Split,
    /// Its goods went to one number, which has goods of others too.
    Merged,
    /// Its goods went to several numbers, some of which have goods of others too.
    ManyToMany,
    /// The tables lead nowhere.
    NoCounterpart,
}

impl Relation {
    /// In one word, as the `customs` command prints it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unchanged => "unchanged",
            Self::Renumbered => "renumbered",
            Self::Split => "split",
            Self::Merged => "merged",
            Self::ManyToMany => "many-to-many",
            Self::NoCounterpart => "no-counterpart",
        }
    }
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What the digits themselves mean in the other edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SameNumber {
    /// The same goods.
    Kept,
    /// Some of the same goods: more, fewer or partly others.
    ChangedScope,
    /// Other goods altogether.
    Reused,
    /// Nothing: the other edition does not have the number.
    Gone,
}

/// A number that a number corresponds to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CorrelationTarget {
    /// The number in the other edition.
    pub code: Subheading,
    /// Whether it is reached only through a heading that gathers goods from everywhere.
    pub is_open: bool,
    /// Whether a draft says that this is only a part of the newer number's goods. Published tables
    /// do not say so, but where a newer number has several older ones it is true of each of them.
    pub is_partial: bool,
}

/// What became of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correlation {
    code: Subheading,
    from: Edition,
    to: Edition,
    relation: Relation,
    /// The relation by the targets that are not open; the same where all or none are.
    without_open: Relation,
    targets: Targets,
}

/// One target needs no allocation.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Targets {
    One(CorrelationTarget),
    Many(Vec<CorrelationTarget>),
}

impl Correlation {
    /// The number asked about.
    #[must_use]
    pub const fn code(&self) -> Subheading {
        self.code
    }

    /// The edition it is of.
    #[must_use]
    pub const fn from(&self) -> Edition {
        self.from
    }

    /// The edition of the targets.
    #[must_use]
    pub const fn to(&self) -> Edition {
        self.to
    }

    /// The draft that this is told by, if one of the editions is not published yet.
    ///
    /// ```
    /// use customs_hs::{Edition, correlate};
    ///
    /// let code = "8517.13".parse()?;
    /// assert!(correlate(code, Edition::Hs2022, Edition::Hs2017)?.draft().is_none());
    /// let future = correlate(code, Edition::Hs2022, Edition::Hs2028)?;
    /// assert_eq!(future.draft().is_some(), Edition::Hs2028.is_draft());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn draft(&self) -> Option<&'static Draft> {
        self.from.draft().or_else(|| self.to.draft())
    }

    /// How the number relates to its targets, all of them.
    #[must_use]
    pub const fn relation(&self) -> Relation {
        self.relation
    }

    /// What the number itself means in the other edition.
    #[must_use]
    pub fn same_number(&self) -> SameNumber {
        if self.relation == Relation::Unchanged {
            SameNumber::Kept
        } else if self.targets().iter().any(|target| target.code == self.code) {
            SameNumber::ChangedScope
        } else if self.to.nomenclature().is_ok_and(|other| other.contains(self.code)) {
            SameNumber::Reused
        } else {
            SameNumber::Gone
        }
    }

    /// All numbers that have goods of it, in order.
    #[must_use]
    pub fn targets(&self) -> &[CorrelationTarget] {
        match &self.targets {
            Targets::One(target) => core::slice::from_ref(target),
            Targets::Many(targets) => targets,
        }
    }

    /// Whether a heading that gathers goods from everywhere has a part in this: among the targets, or
    /// as a number that shares one of them.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.relation != self.without_open || self.targets().iter().any(|target| target.is_open)
    }

    /// The same, leaving out the headings that collect goods from many others: what became of goods
    /// that are neither electrical waste nor display modules. All of it stays where nothing else is
    /// left.
    ///
    /// ```
    /// use customs_hs::{Edition, Relation, correlate};
    ///
    /// let fans = correlate("8414.51".parse()?, Edition::Hs2017, Edition::Hs2022)?;
    /// assert_eq!(fans.relation(), Relation::ManyToMany); // they may be waste now, 8549
    /// assert_eq!(fans.without_open().relation(), Relation::Unchanged);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn without_open(&self) -> Self {
        let mut rest = self.clone();
        if let Targets::Many(targets) = &mut rest.targets
            && targets.iter().any(|target| !target.is_open)
        {
            targets.retain(|target| !target.is_open);
        }
        rest.relation = self.without_open;
        rest
    }
}

/// A number cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CorrelationError {
    /// One of the editions has no table.
    NoTable(NoTable),
    /// The edition does not have the number.
    UnknownCode {
        /// The number.
        code: HsCode,
        /// The edition it should be of.
        edition: Edition,
    },
}

impl fmt::Display for CorrelationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTable(error) => error.fmt(f),
            Self::UnknownCode { code, edition } => {
                write!(f, "{code} is not in {edition}")?;
                let mut years = String::new();
                for edition in Node::from(*code).editions() {
                    let separator = if years.is_empty() { "" } else { ", " };
                    let draft = if edition.is_draft() { " (draft)" } else { "" };
                    write!(years, "{separator}{}{draft}", edition.year())?;
                }
                match years.is_empty() {
                    true => f.write_str(", nor in any other edition"),
                    false => write!(f, "; it is in the editions of {years}"),
                }
            }
        }
    }
}

impl core::error::Error for CorrelationError {}

impl From<NoTable> for CorrelationError {
    fn from(error: NoTable) -> Self {
        Self::NoTable(error)
    }
}

/// What became of a number of one edition in another, older or newer.
///
/// ```
/// use customs_hs::{Edition, Relation, SameNumber, correlate};
///
/// // Hoverboards were electric motorcycles and more until 2022.
/// let found = correlate("8711.60".parse()?, Edition::Hs2017, Edition::Hs2012)?;
/// assert_eq!(found.relation(), Relation::Merged);
/// assert_eq!(found.targets()[0].code, "8711.90".parse()?);
/// assert_eq!(found.same_number(), SameNumber::Gone);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`CorrelationError`] if an edition has no table or `from` does not have the number.
pub fn correlate(
    code: Subheading,
    from: Edition,
    to: Edition,
) -> Result<Correlation, CorrelationError> {
    from.nomenclature()?;
    to.nomenclature()?;
    let way = Way::between(from, to);
    let index = packed::index(code).filter(|index| packed::exists(*index, way.from));
    let index = index.ok_or(CorrelationError::UnknownCode { code: code.into(), edition: from })?;
    Ok(match way.one_to_one(index) {
        Some(target) => {
            let relation = if target == index { Relation::Unchanged } else { Relation::Renumbered };
            let code_there = packed::number(target);
            let targets = Targets::One(CorrelationTarget {
                code: code_there,
                is_open: false,
                is_partial: false,
            });
            Correlation { code, from, to, relation, without_open: relation, targets }
        }
        None => follow(code, index, (from, to), way),
    })
}

/// Follows all splits and merges there, and back for the relation.
fn follow(code: Subheading, index: usize, (from, to): (Edition, Edition), way: Way) -> Correlation {
    let image = way.image(index);
    let closed: Vec<Reached> = image.iter().copied().filter(|it| !it.is_open).collect();
    let relation = way.relation(index, &image);
    let without_open = match closed[..] {
        [] => relation,
        _ => Way { with_open: false, ..way }.relation(index, &closed),
    };
    let target = |it: &Reached| {
        let Reached { is_open, is_partial, .. } = *it;
        CorrelationTarget { code: packed::number(it.index()), is_open, is_partial }
    };
    let targets = Targets::Many(image.iter().map(target).collect());
    Correlation { code, from, to, relation, without_open, targets }
}

/// A number that a way leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Reached {
    index: u16,
    /// Whether only through a heading that gathers goods from everywhere.
    is_open: bool,
    /// Whether only as a part of a newer number's goods.
    is_partial: bool,
}

impl Reached {
    fn index(self) -> usize {
        usize::from(self.index)
    }
}

/// The steps from one edition to another.
#[derive(Clone, Copy)]
struct Way {
    from: usize,
    to: usize,
    /// Whether headings that collect goods from many others are followed.
    with_open: bool,
}

impl Way {
    fn between(from: Edition, to: Edition) -> Self {
        let column = |edition: Edition| edition.column().expect("the edition was checked");
        Self { from: column(from), to: column(to), with_open: true }
    }

    const fn reversed(self) -> Self {
        Self { from: self.to, to: self.from, with_open: self.with_open }
    }

    /// How a number relates to those that it becomes on this way.
    fn relation(self, start: usize, image: &[Reached]) -> Relation {
        let returns = || self.returns(start, image);
        match image {
            [] => Relation::NoCounterpart,
            [_] if !returns() => Relation::Merged,
            [only] if only.index() == start => Relation::Unchanged,
            [_] => Relation::Renumbered,
            _ if returns() => Relation::Split,
            _ => Relation::ManyToMany,
        }
    }

    /// The steps in order.
    fn steps(self) -> impl Iterator<Item = Step> {
        let mut column = self.from;
        core::iter::from_fn(move || {
            let (step, next) = self.step_at(column)?;
            column = next;
            Some(step)
        })
    }

    /// The step from the edition in a column, and the column that it leads to; none at the end.
    fn step_at(self, column: usize) -> Option<(Step, usize)> {
        let (number, next, direction) = match self.from.cmp(&self.to) {
            _ if column == self.to => return None,
            Ordering::Less => (column, column + 1, Direction::Newer),
            _ => (column - 1, column - 1, Direction::Older),
        };
        Some((Step { number, direction, with_open: self.with_open }, next))
    }

    /// The only number at the end, where each step only renumbers; nothing if one does more.
    fn one_to_one(self, index: usize) -> Option<usize> {
        self.steps().try_fold(index, |index, step| match step.change(index) {
            None => Some(index),
            Some(Set::One(target)) => {
                let target = usize::from(target);
                let back = Step { direction: step.direction.reversed(), ..step }.change(target);
                let is_whole = !step.is_partial(index, target);
                (back == Some(Set::One(index as u16)) && is_whole).then_some(target)
            }
            Some(Set::Many(_)) => None,
        })
    }

    /// All numbers that one corresponds to, in order.
    fn image(self, start: usize) -> Vec<Reached> {
        let first = Reached { index: start as u16, is_open: false, is_partial: false };
        let mut image = vec![first];
        let mut next = Vec::new();
        for step in self.steps() {
            for from in image.drain(..) {
                step.each(from.index(), |index, is_open| {
                    let is_partial = step.is_partial(from.index(), usize::from(index));
                    next.push(Reached {
                        index,
                        is_open: from.is_open || is_open,
                        is_partial: from.is_partial || is_partial,
                    });
                    true
                });
            }
            next.sort_unstable();
            // Of two ways to the same number one is enough that is not open, or not a part.
            next.dedup_by(|other, kept| {
                let is_same = other.index == kept.index;
                kept.is_open &= !is_same || other.is_open;
                kept.is_partial &= !is_same || other.is_partial;
                is_same
            });
            mem::swap(&mut image, &mut next);
        }
        image
    }

    /// Whether the way back from these numbers leads to the one they came from, and to no other.
    fn returns(self, start: usize, image: &[Reached]) -> bool {
        let back = self.reversed();
        image.iter().all(|reached| back.leads_only_to(start, reached.index(), back.from))
    }

    /// Whether a number of the edition in this column leads to no other number than that one at the end.
    fn leads_only_to(self, end: usize, index: usize, column: usize) -> bool {
        match self.step_at(column) {
            None => index == end,
            Some((step, next)) => {
                step.each(index, |index, _| self.leads_only_to(end, usize::from(index), next))
            }
        }
    }
}

impl Direction {
    const fn reversed(self) -> Self {
        match self {
            Self::Older => Self::Newer,
            Self::Newer => Self::Older,
        }
    }
}

/// One step between adjacent editions.
#[derive(Clone, Copy)]
struct Step {
    number: usize,
    direction: Direction,
    with_open: bool,
}

impl Step {
    fn change(self, index: usize) -> Option<Set> {
        packed::change(index, self.number, self.direction)
    }

    /// Gives what a number becomes in this step, and whether that is only because the newer number
    /// gathers goods from everywhere, until it is not wanted any more. Whether all of it was.
    fn each(self, index: usize, mut wants: impl FnMut(u16, bool) -> bool) -> bool {
        match self.change(index) {
            None => wants(index as u16, false),
            Some(Set::One(target)) => wants(target, false),
            Some(Set::Many(targets)) => targets.iter().all(|target| {
                let is_open = self.is_open(index, usize::from(*target));
                (is_open && !self.with_open) || wants(*target, is_open)
            }),
        }
    }

    /// Whether a draft says that a pair is only a part of the newer number's goods.
    #[inline]
    fn is_partial(self, index: usize, target: usize) -> bool {
        if packed::DRAFT_COLUMN != Some(self.number + 1) {
            return false;
        }
        match self.direction {
            Direction::Older => packed::is_partial(index, target),
            Direction::Newer => packed::is_partial(target, index),
        }
    }

    /// Whether a number is paired with another only because the newer one gathers from everywhere.
    /// A number paired with itself is not.
    fn is_open(self, index: usize, target: usize) -> bool {
        let newer = match self.direction {
            Direction::Older => index,
            Direction::Newer => target,
        };
        let sources = packed::change(newer, self.number, Direction::Older);
        index != target && matches!(sources, Some(Set::Many(sources)) if sources.len() > OPEN)
    }
}
