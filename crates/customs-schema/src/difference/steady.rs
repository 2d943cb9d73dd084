//! [`Steady`]: the classes that are put together in the same way in both documents.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::keyword::Keywords;
use super::schema::{Layer, Placed, ROOT, Schema};

/// The classes whose layers are, one by one, layers of the same classes in both documents, none with a new
/// member. At every place that refers to such a class there is nothing else to compare than these
/// layers, so that it is enough to go through them once.
#[derive(Debug)]
pub(super) struct Steady<'a> {
    classes: HashMap<&'a str, (&'a Value, &'a Value)>,
    entered: HashSet<&'a str>,
}

/// A part of two schemas that are put together in the same way.
#[derive(Debug)]
pub(super) enum Step<'a> {
    /// Two layers that say something.
    Layers(Layer<'a>, Layer<'a>),
    /// All layers of a class.
    Class(&'a str),
}

impl Step<'_> {
    /// Whether it is at a place itself, and not of a class.
    pub(super) const fn is_of_no_class(&self) -> bool {
        matches!(self, Self::Layers(Layer { class: None, .. }, _))
    }
}

impl<'a> Steady<'a> {
    pub(super) fn of(old: &Schema<'a>, new: &Schema<'a>) -> Self {
        let mut steady = Self { classes: shared(old, new), entered: HashSet::new() };
        let (mut open, mut referring) = (Vec::new(), HashMap::<&str, Vec<&str>>::new());
        for (name, (before, after)) in &steady.classes {
            let Some(steps) = steady.steps((old, (Some(name), before)), (new, (Some(name), after)))
            else {
                open.push(*name);
                continue;
            };
            for step in steps {
                if let Step::Class(class) = step {
                    referring.entry(class).or_default().push(name);
                }
            }
        }
        while let Some(name) = open.pop() {
            if steady.classes.remove(name).is_some() {
                open.extend(referring.remove(name).into_iter().flatten());
            }
        }
        steady
    }

    /// The parts of two schemas, in the order of [`Schema::layers`]; nothing if they are not put together
    /// in the same way.
    pub(super) fn steps(
        &self,
        (old, before): (&Schema<'a>, Placed<'a>),
        (new, after): (&Schema<'a>, Placed<'a>),
    ) -> Option<Vec<Step<'a>>> {
        let (mut steps, mut open) = (Vec::new(), vec![(before.1, after.1)]);
        if before.0 != after.0 {
            return None;
        }
        while let Some(pair) = open.pop() {
            #[cfg(test)]
            super::work::count();
            // What accepts nothing is one and the same layer wherever it is.
            if pair.0.is_boolean() || pair.1.is_boolean() {
                return None;
            }
            let (one, other) = (Layer::of((before.0, pair.0)), Layer::of((after.0, pair.1)));
            match (old.constrains(&one), new.constrains(&other)) {
                (true, true) if has_new_member(one.keywords, other.keywords) => return None,
                (true, true) => steps.push(Step::Layers(one, other)),
                (false, false) => {}
                _ => return None,
            }
            let (one, other) = (old.parts(one.keywords), new.parts(other.keywords));
            match (one.0, other.0) {
                (Some(one), Some(other)) => steps.push(Step::Class(self.class(one, other)?)),
                (None, None) => {}
                _ => return None,
            }
            if one.1.len() != other.1.len() {
                return None;
            }
            open.extend(one.1.iter().zip(other.1).rev());
        }
        Some(steps)
    }

    /// The name of what both references lead to, if it is one of these classes.
    fn class(&self, old: (&'a str, &'a Value), new: (&'a str, &'a Value)) -> Option<&'a str> {
        let (before, after) = self.classes.get(old.0)?;
        let is_it = old.0 == new.0 && std::ptr::eq(*before, old.1) && std::ptr::eq(*after, new.1);
        is_it.then_some(old.0)
    }

    /// The parts of a class the first time it is asked for, none from then on.
    pub(super) fn enter(
        &mut self,
        name: &'a str,
        old: &Schema<'a>,
        new: &Schema<'a>,
    ) -> Vec<Step<'a>> {
        let Some((before, after)) = self.classes.get(name) else { return Vec::new() };
        if !self.entered.insert(name) {
            return Vec::new();
        }
        self.steps((old, (Some(name), before)), (new, (Some(name), after))).unwrap_or_default()
    }
}

/// The classes that both documents have.
fn shared<'a>(old: &Schema<'a>, new: &Schema<'a>) -> HashMap<&'a str, (&'a Value, &'a Value)> {
    let definitions = old.definitions.iter();
    let mut shared: HashMap<_, _> = definitions
        .filter_map(|(name, before)| Some((*name, (*before, *new.definitions.get(name)?))))
        .collect();
    if old.openapi.is_none() && new.openapi.is_none() {
        shared.insert(ROOT, (old.root, new.root));
    }
    shared
}

/// Whether the new schema has a member that the old one has not.
fn has_new_member(old: &Keywords, new: &Keywords) -> bool {
    let before = old.get("properties").and_then(Value::as_object);
    let after = new.get("properties").and_then(Value::as_object);
    let is_new = |name: &String| before.is_none_or(|before| !before.contains_key(name));
    after.is_some_and(|after| after.keys().any(is_new))
}
