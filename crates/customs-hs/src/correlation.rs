//! [`correlate`]: what became of a number from one edition to another, in both directions.
//!
//! The United Nations publish, for each two adjacent editions, which newer number holds goods of
//! which older ones. Distant editions are reached through those between. Sets of numbers on the way
//! are bits in a fixed array, so a chain of splits does not grow beyond the nomenclature itself.
//!
//! Two headings of 2022 gather goods from all over the nomenclature: waste of electrical equipment
//! (8549) comes from 1,019 older numbers, flat panel display modules (8524, and 8529.90 beside them)
//! from 483. The tables must list them all; for one article they say next to nothing. Pairs of that
//! kind are marked [`Target::is_open`], and [`Correlation::without_open`] leaves them out.

use core::fmt;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use crate::code::Subheading;
use crate::edition::{Edition, NoTable};
use crate::packed::{self, Direction, NUMBERS, Set};

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
pub struct Target {
    /// The number in the other edition.
    pub code: Subheading,
    /// Whether it is reached only through a heading that gathers goods from everywhere.
    pub is_open: bool,
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
    One(Target),
    Many(Vec<Target>),
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
    pub fn targets(&self) -> &[Target] {
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

    /// The same, leaving out the headings that gather goods from everywhere: what became of goods
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
        code: Subheading,
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
                for edition in code.editions() {
                    let separator = if years.is_empty() { "" } else { ", " };
                    write!(years, "{separator}{}", edition.year())?;
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
    let index = index.ok_or(CorrelationError::UnknownCode { code, edition: from })?;
    Ok(match way.one_to_one(index) {
        Some(target) => {
            let relation = if target == index { Relation::Unchanged } else { Relation::Renumbered };
            let targets = Targets::One(Target { code: packed::number(target), is_open: false });
            Correlation { code, from, to, relation, without_open: relation, targets }
        }
        None => follow(code, index, (from, to), way),
    })
}

/// Follows all splits and merges there, and back for the relation.
fn follow(code: Subheading, index: usize, (from, to): (Edition, Edition), way: Way) -> Correlation {
    let start = Bits::of(index);
    let (relation, image) = way.relation(&start);
    let (without_open, closed) = Way { with_open: false, ..way }.relation(&start);
    let all_open = without_open == Relation::NoCounterpart;
    let target =
        |index: usize| Target { code: packed::number(index), is_open: !closed.contains(index) };
    Correlation {
        code,
        from,
        to,
        relation,
        without_open: if all_open { relation } else { without_open },
        targets: Targets::Many(image.iter().map(target).collect()),
    }
}

/// The steps from one edition to another.
#[derive(Clone, Copy)]
struct Way {
    from: usize,
    to: usize,
    /// Whether headings that gather goods from everywhere are followed.
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

    /// What becomes of one number on this way, and how that relates to it.
    fn relation(self, start: &Bits) -> (Relation, Bits) {
        let image = self.image(start);
        let returns = self.reversed().image(&image) == *start;
        let relation = match (image.count(), returns) {
            (0, _) => Relation::NoCounterpart,
            (1, true) if image == *start => Relation::Unchanged,
            (1, true) => Relation::Renumbered,
            (1, false) => Relation::Merged,
            (_, true) => Relation::Split,
            (_, false) => Relation::ManyToMany,
        };
        (relation, image)
    }

    /// The steps in order.
    fn steps(self) -> impl Iterator<Item = Step> {
        let direction = if self.from < self.to { Direction::Newer } else { Direction::Older };
        let count = self.from.abs_diff(self.to);
        (0..count).map(move |place| Step {
            number: match direction {
                Direction::Newer => self.from + place,
                Direction::Older => self.from - place - 1,
            },
            direction,
            with_open: self.with_open,
        })
    }

    /// The only number at the end, where each step only renumbers; nothing if one does more.
    fn one_to_one(self, index: usize) -> Option<usize> {
        self.steps().try_fold(index, |index, step| match step.change(index) {
            None => Some(index),
            Some(Set::One(target)) => {
                let target = usize::from(target);
                let back = Step { direction: step.direction.reversed(), ..step }.change(target);
                (back == Some(Set::One(index as u16))).then_some(target)
            }
            Some(Set::Many(_)) => None,
        })
    }

    /// All numbers that these correspond to.
    fn image(self, start: &Bits) -> Bits {
        self.steps().fold(*start, |bits, step| {
            let mut next = Bits::default();
            for index in bits.iter() {
                step.add(index, &mut next);
            }
            next
        })
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

    /// Adds what a number becomes in this step.
    fn add(self, index: usize, next: &mut Bits) {
        match self.change(index) {
            None => next.insert(index),
            Some(Set::One(target)) => next.insert(usize::from(target)),
            Some(Set::Many(targets)) => {
                let targets = targets.iter().map(|target| usize::from(*target));
                targets
                    .filter(|target| self.with_open || !self.is_open(index, *target))
                    .for_each(|target| next.insert(target));
            }
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

/// A set of numbers, by their indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bits([u64; NUMBERS.div_ceil(64)]);

impl Default for Bits {
    fn default() -> Self {
        Self([0; NUMBERS.div_ceil(64)])
    }
}

impl Bits {
    fn of(index: usize) -> Self {
        let mut bits = Self::default();
        bits.insert(index);
        bits
    }

    const fn insert(&mut self, index: usize) {
        self.0[index / 64] |= 1 << (index % 64);
    }

    const fn contains(&self, index: usize) -> bool {
        self.0[index / 64] & (1 << (index % 64)) != 0
    }

    fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().flat_map(|(place, word)| {
            let mut rest = *word;
            core::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
                rest &= rest - 1;
                Some(place * 64 + bit)
            })
        })
    }
}
