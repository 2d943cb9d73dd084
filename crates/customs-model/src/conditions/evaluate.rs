//! A program run on a message.
//!
//! Elements are found by their indices, and texts are compared where they are; nothing is allocated for what
//! holds. A condition is true, false or open: what could not be read, or is not known, decides nothing.
//! What many elements ask of one above them is answered once (`Slot`), so that a rule takes time linear in the message.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::collections::HashSet;
use std::ops::ControlFlow;
use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime};
use rust_decimal::Decimal;

use super::book::{Comparison, Quantifier, Sign, TextTest};
use super::program::{
    Check, Condition, Operand, Part, Program, ReadyRule, Slot, Step, Want, Way, Wording,
};
use super::unread::{Nearby, Unread};
use crate::object::{Held, Object};
use crate::path::{self, Path};
use crate::profile::Standing;
use crate::rule::Rule;
use crate::value::ValueRef;

/// What a message is judged by beside itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Circumstances<'c> {
    /// The day by whose lists it is judged.
    pub day: Option<NaiveDate>,
    /// Today.
    pub today: Option<NaiveDate>,
    /// What could not be read of it.
    pub unread: Option<&'c Unread>,
    /// How many elements a rule may look at, one as often as it does: [`MAX_WORK`] where nothing is said. All rules
    /// together may look at ten times as many.
    pub max_work: Option<u64>,
}

/// How many elements of a message a rule may look at. One that looks at all others for each of some thousands looks at
/// some millions; one that does that three times deep would hardly come to an end. It is not checked then, and that is
/// told.
pub const MAX_WORK: u64 = 30_000_000;

/// A rule that a message breaks.
#[derive(Debug)]
pub struct Broken<'p> {
    /// The rule.
    pub rule: &'static Rule,
    /// Where.
    pub path: Path,
    /// What is wrong.
    pub message: &'p str,
    /// What to do.
    pub hint: Option<&'p str>,
    /// The value that was judged.
    pub value: Option<String>,
}

/// A rule that could not be decided for a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The rule.
    pub rule: &'static Rule,
    /// Why.
    pub reason: Cow<'static, str>,
}

impl Program {
    /// Judges a message that is at this path of its file.
    pub fn run<'p>(
        &'p self,
        message: &dyn Object,
        path: &Path,
        circumstances: Circumstances<'_>,
        found: &mut dyn FnMut(Broken<'p>),
    ) -> Vec<Open> {
        let mut open = Vec::new();
        let root = Frame {
            above: None,
            depth: 0,
            held: Held::Class(message),
            name: message.class().name,
            occurrence: None,
            root: path,
            nearby: circumstances.unread.map_or(Nearby::None, |unread| unread.at(path)),
        };
        let mut memory = Vec::new();
        memory.resize_with(self.slots, || None);
        let run = Run {
            circumstances,
            memory: RefCell::new(memory),
            reason: RefCell::default(),
            is_whole: Cell::new(true),
            left: Cell::new(0),
            left_of_all: Cell::new(10 * circumstances.max_work.unwrap_or(MAX_WORK)),
        };
        for rule in &self.rules {
            run.begin();
            run.parts(rule, &rule.parts, &root, found);
            if let Some(reason) = run.end() {
                open.push(Open { rule: rule.rule, reason });
            }
        }
        open
    }
}

/// An element with those that it is in.
struct Frame<'m, 'p> {
    above: Option<&'p Frame<'m, 'p>>,
    depth: usize,
    held: Held<'m>,
    name: &'static str,
    occurrence: Option<usize>,
    /// The path of the message.
    root: &'p Path,
    /// What is unread of it.
    nearby: Nearby<'p>,
}

impl<'m, 'p> Frame<'m, 'p> {
    /// The one it is in that is this deep.
    fn at_depth(&self, depth: usize) -> &Frame<'m, 'p> {
        let mut frame = self;
        while frame.depth > depth {
            let Some(above) = frame.above else { break };
            frame = above;
        }
        frame
    }

    fn path(&self) -> Path {
        let mut steps = Vec::with_capacity(self.root.depth() + self.depth);
        let mut frame = self;
        while let Some(above) = frame.above {
            steps.push(path::Step { name: frame.name.into(), occurrence: frame.occurrence });
            frame = above;
        }
        steps.extend(self.root.steps().iter().rev().cloned());
        steps.reverse();
        Path::from_steps(steps)
    }

    /// What tells it from every other element of the message.
    fn identity(&self) -> usize {
        match self.held {
            Held::Class(object) => std::ptr::from_ref(object).cast::<()>() as usize,
            Held::Value(_) => 0,
        }
    }
}

/// A value, taken for what it is compared with.
#[derive(Debug, Clone, PartialEq)]
enum Taken<'m> {
    Text(Cow<'m, str>),
    Number(Decimal),
    Day(NaiveDate),
    Moment(NaiveDateTime),
}

/// What an operand is: nothing where the message does not have it. An error where that is not known.
type Got<'m> = Result<Option<Taken<'m>>, NotKnown>;

/// That something is not known.
#[derive(Debug, Clone, Copy)]
struct NotKnown;

/// What a condition is: none where it is open.
type Truth = Option<bool>;

/// A result that was kept.
#[derive(Clone)]
enum Kept {
    Truth(Truth),
    Number(Option<Decimal>),
    Texts(Rc<HashSet<String>>, bool),
}

/// A result of an element, and why it is open, if it is.
struct Remembered {
    of: usize,
    kept: Kept,
    reason: Option<Cow<'static, str>>,
}

struct Run<'r> {
    circumstances: Circumstances<'r>,
    memory: RefCell<Vec<Option<Remembered>>>,
    /// Why something was not known, the first time that it was asked.
    reason: RefCell<Option<Cow<'static, str>>>,
    /// Whether all that a path leads to is known, since it was last asked.
    is_whole: Cell<bool>,
    /// How many elements the rule may still look at, and all rules together.
    left: Cell<u64>,
    left_of_all: Cell<u64>,
}

impl Run<'_> {
    /// A rule begins.
    fn begin(&self) {
        let max = self.circumstances.max_work.unwrap_or(MAX_WORK);
        self.left.set(max.min(self.left_of_all.get()));
        self.left_of_all.update(|left| left - self.left.get());
    }

    /// It ends. Why it is open, if it is.
    fn end(&self) -> Option<Cow<'static, str>> {
        let reason = self.reason.borrow_mut().take();
        let left = self.left.take();
        self.left_of_all.update(|of_all| of_all + left);
        match left {
            0 => Some(
                "it looks at too many elements of this message, some of them again and again"
                    .into(),
            ),
            _ => reason,
        }
    }

    /// One more element is looked at, if the rule may.
    fn work(&self) -> ControlFlow<()> {
        let left = self.left.get().saturating_sub(1);
        self.left.set(left);
        if left == 0 {
            self.is_whole.set(false);
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn not_known(&self, reason: impl Into<Cow<'static, str>>) -> NotKnown {
        self.reason.borrow_mut().get_or_insert_with(|| reason.into());
        NotKnown
    }

    fn parts<'p>(
        &self,
        rule: &'p ReadyRule,
        parts: &'p [Part],
        frame: &Frame<'_, '_>,
        found: &mut dyn FnMut(Broken<'p>),
    ) {
        for part in parts {
            // What was not looked at to the end tells nothing.
            if self.left.get() == 0 {
                return;
            }
            self.part(rule, part, frame, found);
        }
    }

    fn part<'p>(
        &self,
        rule: &'p ReadyRule,
        part: &'p Part,
        frame: &Frame<'_, '_>,
        found: &mut dyn FnMut(Broken<'p>),
    ) {
        let broken = |path: Path, wording: &'p Wording, value: Option<String>| {
            let hint = wording.hint.as_deref().or(rule.hint.as_deref());
            Broken { rule: rule.rule, path, message: &wording.message, hint, value }
        };
        match part {
            Part::ForEach(way, parts) => {
                self.each(frame, way, &mut |inside| {
                    self.parts(rule, parts, inside, found);
                    ControlFlow::Continue(())
                });
            }
            Part::If { branches, otherwise } => {
                for (condition, parts) in branches {
                    match self.truth(condition, frame) {
                        Some(true) => return self.parts(rule, parts, frame, found),
                        Some(false) => {}
                        None => return,
                    }
                }
                self.parts(rule, otherwise, frame, found);
            }
            Part::Require { above, last, wording } => {
                let last_step = std::slice::from_ref(last);
                self.each(frame, above, &mut |inside| {
                    let mut is_there = false;
                    let is_whole = self.steps(inside, last_step, &mut |_| {
                        is_there = true;
                        ControlFlow::Break(())
                    });
                    if !is_there && is_whole {
                        let occurrence = last.repeats.then_some(1);
                        let step = path::Step { name: last.name.into(), occurrence };
                        found(broken(inside.path().child(step), wording, None));
                    }
                    ControlFlow::Continue(())
                });
            }
            Part::Forbid(way, wording) => {
                self.each(frame, way, &mut |inside| {
                    found(broken(inside.path(), wording, text_of(inside)));
                    ControlFlow::Continue(())
                });
            }
            Part::Check(check) => {
                let Check { condition, at, wording } = &**check;
                if self.truth(condition, frame) == Some(false) {
                    let value = condition.shown().and_then(|shown| self.shown(shown, frame));
                    let mut place = None;
                    if let Some(at) = at {
                        self.each(frame, at, &mut |inside| {
                            place = Some(inside.path());
                            ControlFlow::Break(())
                        });
                    }
                    found(broken(place.unwrap_or_else(|| frame.path()), wording, value));
                }
            }
        }
    }

    /// The value of an operand, for those who read the finding.
    fn shown(&self, operand: &Operand, frame: &Frame<'_, '_>) -> Option<String> {
        Some(match self.operand(operand, frame).ok()?? {
            Taken::Text(text) => text.into_owned(),
            Taken::Number(number) => number.to_string(),
            Taken::Day(day) => day.to_string(),
            Taken::Moment(moment) => moment.format("%Y-%m-%dT%H:%M:%S").to_string(),
        })
    }

    /// Looks at what a path leads to, and tells whether all of it is known.
    fn each<'m>(
        &self,
        frame: &Frame<'m, '_>,
        way: &Way,
        look: &mut dyn FnMut(&Frame<'m, '_>) -> ControlFlow<()>,
    ) -> bool {
        self.steps(frame.at_depth(way.from), &way.steps, look)
    }

    fn steps<'m>(
        &self,
        frame: &Frame<'m, '_>,
        steps: &[Step],
        look: &mut dyn FnMut(&Frame<'m, '_>) -> ControlFlow<()>,
    ) -> bool {
        let before = self.is_whole.replace(true);
        if frame.nearby.touches(steps) {
            self.not_known("a part of the message that the rule needs could not be read");
            self.is_whole.set(false);
        }
        let _ = self.descend(frame, steps, look);
        self.is_whole.replace(before)
    }

    fn descend<'m>(
        &self,
        frame: &Frame<'m, '_>,
        steps: &[Step],
        look: &mut dyn FnMut(&Frame<'m, '_>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let Some((step, below)) = steps.split_first() else { return look(frame) };
        let Held::Class(object) = frame.held else { return ControlFlow::Continue(()) };
        let field = object.field(step.index);
        let mut count = 0;
        while let Some(held) = field.get(count) {
            count += 1;
            self.work()?;
            let (name, occurrence) = (step.name, step.repeats.then_some(count));
            let inside = Frame {
                above: Some(frame),
                depth: frame.depth + 1,
                held,
                name,
                occurrence,
                root: frame.root,
                nearby: frame.nearby.below(path::Step { name: name.into(), occurrence }),
            };
            match step.filter.as_deref().map_or(Some(true), |it| self.truth(it, &inside)) {
                Some(true) => self.descend(&inside, below, look)?,
                Some(false) => {}
                None => self.is_whole.set(false),
            }
        }
        ControlFlow::Continue(())
    }

    /// What was found of an element before, or is found now.
    fn once(&self, slot: Slot, asked: &Frame<'_, '_>, find: impl FnOnce() -> Kept) -> Kept {
        let Some(slot) = slot else { return find() };
        let of = asked.identity();
        if let Some(known) = &self.memory.borrow()[slot]
            && known.of == of
        {
            // Whoever asked first may have done without it, and have forgotten why it is open.
            if let Some(reason) = &known.reason {
                self.not_known(reason.clone());
            }
            return known.kept.clone();
        }
        let before = self.reason.take();
        let kept = find();
        let reason = self.reason.borrow().clone();
        if before.is_some() {
            self.reason.replace(before);
        }
        self.memory.borrow_mut()[slot] = Some(Remembered { of, kept: kept.clone(), reason });
        kept
    }

    fn truth_once(
        &self,
        slot: Slot,
        way: &Way,
        frame: &Frame<'_, '_>,
        find: impl FnOnce() -> Truth,
    ) -> Truth {
        match self.once(slot, frame.at_depth(way.from), || Kept::Truth(find())) {
            Kept::Truth(truth) => truth,
            Kept::Number(_) | Kept::Texts(..) => None,
        }
    }

    fn truth(&self, condition: &Condition, frame: &Frame<'_, '_>) -> Truth {
        match condition {
            Condition::Present(way, slot) => {
                self.truth_once(*slot, way, frame, || self.present(way, frame))
            }
            Condition::Compare { left, comparison, right } => {
                let (left, right) =
                    (self.operand(left, frame).ok()?, self.operand(right, frame).ok()?);
                Some(compares(left.as_ref(), *comparison, right.as_ref()))
            }
            Condition::InValues { operand, texts, numbers, days } => {
                Some(match self.operand(operand, frame).ok()? {
                    None => false,
                    Some(Taken::Text(text)) => {
                        texts.binary_search_by(|it| it.as_str().cmp(&*text)).is_ok()
                    }
                    Some(Taken::Number(number)) => numbers.binary_search(&number).is_ok(),
                    Some(Taken::Day(day)) => days.binary_search(&day).is_ok(),
                    Some(Taken::Moment(moment)) => days.binary_search(&moment.date()).is_ok(),
                })
            }
            Condition::InCodes { operand, codes } => {
                self.text(operand, frame, |text| Some(codes.contains(text)))
            }
            Condition::InList { operand, list } => self.text(operand, frame, |text| {
                match list.standing(text, self.circumstances.day) {
                    Standing::Valid => Some(true),
                    Standing::NotListed | Standing::NotYet(_) | Standing::NoLonger(_) => {
                        Some(false)
                    }
                    Standing::BeforeList(first) => {
                        let edition = list.edition();
                        let reason = format!("{edition} has no data before {first}");
                        self.not_known(reason);
                        None
                    }
                }
            }),
            Condition::InUnknown { name } => {
                self.not_known(format!(
                    "the codes of {name} are not known; name a file: `--list {name}=FILE`"
                ));
                None
            }
            Condition::Text { operand, test, text: sought } => self.text(operand, frame, |text| {
                Some(match test {
                    TextTest::StartsWith => text.starts_with(&**sought),
                    TextTest::EndsWith => text.ends_with(&**sought),
                    TextTest::Contains => text.contains(&**sought),
                })
            }),
            Condition::Matches { operand, pattern } => {
                self.text(operand, frame, |text| Some(pattern.fits(text)))
            }
            Condition::Among { operand, way, slot } => self.among(operand, way, *slot, frame),
            Condition::Unique { way, by, slot } => {
                self.truth_once(*slot, way, frame, || self.unique(way, by, frame))
            }
            Condition::Numbered(way, slot) => {
                self.truth_once(*slot, way, frame, || self.numbered(way, frame))
            }
            Condition::Same { way, by, slot } => {
                self.truth_once(*slot, way, frame, || self.same(way, by, frame))
            }
            Condition::Quantified { quantifier, way, body, slot } => {
                self.truth_once(*slot, way, frame, || {
                    self.quantified(*quantifier, way, body, frame)
                })
            }
            Condition::Not(inner) => self.truth(inner, frame).map(|truth| !truth),
            Condition::And(all) => self.joined(all, frame, false),
            Condition::Or(all) => self.joined(all, frame, true),
        }
    }

    fn present(&self, way: &Way, frame: &Frame<'_, '_>) -> Truth {
        let mut is_there = false;
        let is_whole = self.each(frame, way, &mut |_| {
            is_there = true;
            ControlFlow::Break(())
        });
        (is_there || is_whole).then_some(is_there)
    }

    /// Several conditions, of which one that is `decisive` decides.
    fn joined(&self, all: &[Condition], frame: &Frame<'_, '_>, decisive: bool) -> Truth {
        let before = self.reason.borrow().is_some();
        let mut truth = Some(!decisive);
        for condition in all {
            match self.truth(condition, frame) {
                Some(it) if it == decisive => {
                    // What was open before does not matter any more.
                    if !before {
                        self.reason.borrow_mut().take();
                    }
                    return Some(decisive);
                }
                Some(_) => {}
                None => truth = None,
            }
        }
        truth
    }

    fn quantified(
        &self,
        quantifier: Quantifier,
        way: &Way,
        body: &Condition,
        frame: &Frame<'_, '_>,
    ) -> Truth {
        // One that holds decides `any` and `no`, one that does not decides `all`.
        let decisive = quantifier != Quantifier::All;
        let before = self.reason.borrow().is_some();
        let (mut is_decided, mut is_open) = (false, false);
        let is_whole = self.each(frame, way, &mut |inside| match self.truth(body, inside) {
            Some(truth) if truth == decisive => {
                is_decided = true;
                ControlFlow::Break(())
            }
            Some(_) => ControlFlow::Continue(()),
            None => {
                is_open = true;
                ControlFlow::Continue(())
            }
        });
        if is_decided && !before {
            self.reason.borrow_mut().take();
        }
        (is_decided || (is_whole && !is_open))
            .then_some(is_decided == (quantifier == Quantifier::Any))
    }

    fn among(&self, operand: &Operand, way: &Way, slot: Slot, frame: &Frame<'_, '_>) -> Truth {
        let kept = self.once(slot, frame.at_depth(way.from), || {
            let mut texts = HashSet::new();
            let is_whole = self.each(frame, way, &mut |inside| {
                texts.extend(text_of(inside));
                ControlFlow::Continue(())
            });
            Kept::Texts(Rc::new(texts), is_whole)
        });
        let Kept::Texts(texts, is_whole) = kept else { return None };
        self.text(operand, frame, |text| {
            let is_among = texts.contains(text);
            (is_among || is_whole).then_some(is_among)
        })
    }

    /// Looks at what elements are compared by, and tells whether all of it is known.
    fn keys(
        &self,
        way: &Way,
        by: &[Way],
        frame: &Frame<'_, '_>,
        look: &mut dyn FnMut(Vec<Option<String>>) -> ControlFlow<()>,
    ) -> bool {
        let mut is_open = false;
        let is_whole = self.each(frame, way, &mut |inside| {
            if by.is_empty() {
                return look(vec![text_of(inside)]);
            }
            let mut key = Vec::with_capacity(by.len());
            for way in by {
                let mut text = None;
                is_open |= !self.each(inside, way, &mut |inside| {
                    text = text_of(inside);
                    ControlFlow::Break(())
                });
                key.push(text);
            }
            look(key)
        });
        is_whole && !is_open
    }

    fn unique(&self, way: &Way, by: &[Way], frame: &Frame<'_, '_>) -> Truth {
        let (mut seen, mut is_twice) = (HashSet::new(), false);
        let is_whole = self.keys(way, by, frame, &mut |key| {
            is_twice = !seen.insert(key);
            if is_twice { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        (is_twice || is_whole).then_some(!is_twice)
    }

    fn numbered(&self, way: &Way, frame: &Frame<'_, '_>) -> Truth {
        let (mut count, mut is_numbered) = (Decimal::ZERO, true);
        let is_whole = self.each(frame, way, &mut |inside| {
            count += Decimal::ONE;
            is_numbered = number_of(inside) == Some(count);
            if is_numbered { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        (is_whole || !is_numbered).then_some(is_numbered)
    }

    fn same(&self, way: &Way, by: &[Way], frame: &Frame<'_, '_>) -> Truth {
        let (mut first, mut is_same) = (None, true);
        let is_whole = self.keys(way, by, frame, &mut |key| {
            match &first {
                None => first = Some(key),
                Some(first) => is_same = *first == key,
            }
            if is_same { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        (is_whole || !is_same).then_some(is_same)
    }

    /// A condition on a text: false where there is none.
    fn text(
        &self,
        operand: &Operand,
        frame: &Frame<'_, '_>,
        judge: impl FnOnce(&str) -> Truth,
    ) -> Truth {
        match self.operand(operand, frame).ok()? {
            Some(Taken::Text(text)) => judge(&text),
            _ => Some(false),
        }
    }

    fn operand<'m, 'o: 'm>(&self, operand: &'o Operand, frame: &Frame<'m, '_>) -> Got<'m> {
        Ok(Some(match operand {
            Operand::Value(way, want) => return self.value(way, *want, frame),
            Operand::Text(text) => Taken::Text(text.as_str().into()),
            Operand::Number(number) => Taken::Number(*number),
            Operand::Day(day) => Taken::Day(*day),
            Operand::Today => match self.circumstances.today {
                Some(today) => Taken::Day(today),
                None => return Err(self.not_known("the current date is unknown")),
            },
            Operand::Characters { skip, take, of } => {
                let Some(Taken::Text(text)) = self.operand(of, frame)? else { return Ok(None) };
                Taken::Text(characters(text, *skip, *take))
            }
            Operand::Last(take, of) => {
                let Some(Taken::Text(text)) = self.operand(of, frame)? else { return Ok(None) };
                let count = text.chars().count();
                Taken::Text(characters(text, count.saturating_sub(*take), *take))
            }
            Operand::Length(of) => {
                let Some(Taken::Text(text)) = self.operand(of, frame)? else { return Ok(None) };
                Taken::Number(Decimal::from(text.chars().count()))
            }
            Operand::NumberOf(of) => {
                let Some(Taken::Text(text)) = self.operand(of, frame)? else { return Ok(None) };
                return Ok(text.trim().parse().ok().map(Taken::Number));
            }
            Operand::Count(way, slot) => self.number_once(*slot, way, frame, || {
                let mut count = 0_u64;
                let is_whole = self.each(frame, way, &mut |_| {
                    count += 1;
                    ControlFlow::Continue(())
                });
                is_whole.then(|| count.into())
            })?,
            Operand::Distinct(way, slot) => self.number_once(*slot, way, frame, || {
                let mut seen = HashSet::new();
                let is_whole = self.each(frame, way, &mut |inside| {
                    seen.extend(text_of(inside));
                    ControlFlow::Continue(())
                });
                is_whole.then(|| seen.len().into())
            })?,
            Operand::Sum(way, slot) => self.number_once(*slot, way, frame, || {
                let mut sum = Some(Decimal::ZERO);
                let is_whole = self.each(frame, way, &mut |inside| {
                    sum = sum.zip(number_of(inside)).and_then(|(sum, it)| sum.checked_add(it));
                    ControlFlow::Continue(())
                });
                if sum.is_none() {
                    self.not_known("a value in the sum is not a number, or the sum is too large");
                }
                sum.filter(|_| is_whole)
            })?,
            Operand::Arithmetic { first, rest } => {
                let mut result = self.number(first, frame)?;
                for (sign, operand) in rest {
                    let (left, right) = (result, self.number(operand, frame)?);
                    result = match (left, right) {
                        (Some(left), Some(right)) => Some(self.calculated(left, *sign, right)?),
                        _ => None,
                    };
                }
                return Ok(result.map(Taken::Number));
            }
        }))
    }

    /// The number that an operand is; none where it has no value.
    fn number(
        &self,
        operand: &Operand,
        frame: &Frame<'_, '_>,
    ) -> Result<Option<Decimal>, NotKnown> {
        Ok(match self.operand(operand, frame)? {
            Some(Taken::Number(number)) => Some(number),
            _ => None,
        })
    }

    fn calculated(&self, left: Decimal, sign: Sign, right: Decimal) -> Result<Decimal, NotKnown> {
        let result = match sign {
            Sign::Plus => left.checked_add(right),
            Sign::Minus => left.checked_sub(right),
            Sign::Times => left.checked_mul(right),
        };
        result.ok_or_else(|| self.not_known("a number is too large"))
    }

    fn number_once<'m>(
        &self,
        slot: Slot,
        way: &Way,
        frame: &Frame<'_, '_>,
        find: impl FnOnce() -> Option<Decimal>,
    ) -> Result<Taken<'m>, NotKnown> {
        match self.once(slot, frame.at_depth(way.from), || Kept::Number(find())) {
            Kept::Number(Some(number)) => Ok(Taken::Number(number)),
            _ => Err(self.not_known("a part of the message that the rule needs could not be read")),
        }
    }

    fn value<'m>(&self, way: &Way, want: Want, frame: &Frame<'m, '_>) -> Got<'m> {
        let mut found = None;
        let is_whole = self.each(frame, way, &mut |inside| {
            if let Held::Value(value) = inside.held {
                found = taken(value, want);
            }
            ControlFlow::Break(())
        });
        if found.is_none() && !is_whole { Err(NotKnown) } else { Ok(found) }
    }
}

/// Some characters of a text.
fn characters(text: Cow<'_, str>, skip: usize, take: usize) -> Cow<'_, str> {
    let at =
        |text: &str, count: usize| text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    match text {
        Cow::Borrowed(text) => {
            let rest = &text[at(text, skip)..];
            Cow::Borrowed(&rest[..at(rest, take)])
        }
        Cow::Owned(text) => {
            let rest = &text[at(&text, skip)..];
            Cow::Owned(rest[..at(rest, take)].to_owned())
        }
    }
}

fn taken(value: ValueRef<'_>, want: Want) -> Option<Taken<'_>> {
    Some(match (want, value) {
        (Want::Text, value) => Taken::Text(value.text()),
        (Want::Number, value) => Taken::Number(number(value)?),
        (Want::Moment, ValueRef::Date(date)) => Taken::Day(date.0),
        (Want::Moment, ValueRef::LocalDateTime(moment)) => Taken::Moment(moment.0),
        (Want::Moment, ValueRef::DateTime(moment)) => Taken::Day(moment.date()),
        (Want::Moment, _) => return None,
    })
}

fn number(value: ValueRef<'_>) -> Option<Decimal> {
    Some(match value {
        ValueRef::Amount(it) => it.value(),
        ValueRef::Measure(it) => it.value(),
        ValueRef::Quantity(it) => it.value(),
        ValueRef::Numeric(it) => it.value(),
        other => return other.text().trim().parse().ok(),
    })
}

fn number_of(frame: &Frame<'_, '_>) -> Option<Decimal> {
    match frame.held {
        Held::Value(value) => number(value),
        Held::Class(_) => None,
    }
}

fn text_of(frame: &Frame<'_, '_>) -> Option<String> {
    match frame.held {
        Held::Value(value) => Some(value.text().into_owned()),
        Held::Class(_) => None,
    }
}

/// Whether two operands compare so. With one that is not there nothing does.
fn compares(left: Option<&Taken<'_>>, comparison: Comparison, right: Option<&Taken<'_>>) -> bool {
    let ordering = left.zip(right).and_then(|(left, right)| match (left, right) {
        (Taken::Text(left), Taken::Text(right)) => Some(left.cmp(right)),
        (Taken::Number(left), Taken::Number(right)) => Some(left.cmp(right)),
        (Taken::Moment(left), Taken::Moment(right)) => Some(left.cmp(right)),
        (Taken::Day(left), Taken::Day(right)) => Some(left.cmp(right)),
        (Taken::Day(left), Taken::Moment(right)) => Some(left.cmp(&right.date())),
        (Taken::Moment(left), Taken::Day(right)) => Some(left.date().cmp(right)),
        _ => None,
    });
    match comparison {
        Comparison::Equal => ordering == Some(Ordering::Equal),
        Comparison::NotEqual => ordering != Some(Ordering::Equal),
        Comparison::Less => ordering == Some(Ordering::Less),
        Comparison::LessOrEqual => ordering.is_some_and(Ordering::is_le),
        Comparison::Greater => ordering == Some(Ordering::Greater),
        Comparison::GreaterOrEqual => ordering.is_some_and(Ordering::is_ge),
    }
}
