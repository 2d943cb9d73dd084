//! Messages that keep the books of their profile: what is missing is added, what is not allowed goes.

use std::collections::BTreeSet;

use customs_check::Checker;
use customs_message::{Profiles, Reader};
use customs_model::conditions::sentences;
use customs_model::profile::{Change, ProfileElement, RuleChange};
use customs_model::{
    Class, Content, Element, Finding, Group, MessageDefinition, Path, Profile, Rule, Severity, Step,
};
use serde_json::Value as Json;

use crate::edits::Edit;
use crate::only_format;

/// How often a message is changed before it is given up.
const MOST_CHANGES: usize = 200;

/// How many changes are tried for one rule at a time.
const MOST_CANDIDATES: usize = 60;

/// Where the elements that a message lacks come from.
pub trait Supply {
    /// One occurrence of an element at a place: the names from the root down, each with the number of its occurrence.
    fn element(&mut self, line: &ProfileElement, element: &'static Element, path: &Path) -> Json;
}

/// Judges messages of a profile by its books, and by its format.
pub struct Judge<'p> {
    profile: &'p Profile,
    profiles: Profiles,
    checker: Checker,
}

impl<'p> Judge<'p> {
    /// For a profile.
    ///
    /// # Panics
    /// Never: the day is one.
    #[must_use]
    pub fn new(profile: &'p Profile) -> Self {
        // Of the other rules there are many, and what they find is not asked for.
        let mut judged = profile.clone();
        judged.rules = only_format().to_vec();
        let books = profile.books.iter().filter_map(|book| book.name.clone());
        let on = |rules| RuleChange { rules, change: Change::On };
        judged.rules.extend(books.map(on));
        let checker = Checker::new(&judged).with_today("2026-06-30".parse().ok());
        Self { profile, profiles: Profiles::default().with(profile.clone()), checker }
    }

    /// The profile.
    #[must_use]
    pub const fn profile(&self) -> &'p Profile {
        self.profile
    }

    /// What is wrong with a message: that of the rules of books, and all else of the format and the lists.
    ///
    /// # Panics
    /// If it is no message.
    #[must_use]
    pub fn findings(&self, message: &Json) -> Vec<Finding> {
        let text = message.to_string();
        let reader = Reader::new(&self.profiles);
        let document = reader.only(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        self.checker.judge(document).findings
    }

    /// What the books find, and what a schema would refuse.
    fn broken(&self, message: &Json) -> Vec<Finding> {
        let mut findings = self.findings(message);
        findings.retain(|finding| self.is_of_book(finding) || is_refused(finding));
        findings
    }

    /// Whether a finding is one of a book.
    #[must_use]
    pub fn is_of_book(&self, finding: &Finding) -> bool {
        self.profile.demanding_rules().any(|rule| rule == finding.rule)
    }

    /// A message that keeps the books, made of one that may not: none if that takes too many changes, or if they find
    /// something that nothing can be added to or taken from.
    pub fn satisfied(
        &self,
        definition: &MessageDefinition,
        mut message: Json,
        supply: &mut dyn Supply,
    ) -> Result<Json, Vec<Finding>> {
        for _ in 0..MOST_CHANGES {
            let broken = self.broken(&message);
            if broken.is_empty() {
                return Ok(message);
            }
            let is_there = |path: &Path| message.pointer(&path.json_pointer()).is_some();
            let (there, missing): (Vec<&Path>, Vec<&Path>) =
                broken.iter().map(|finding| &finding.path).partition(|path| is_there(path));
            if missing.iter().any(|path| self.with(definition, &mut message, path, supply)) {
                continue;
            }
            match self.better(definition, &message, &broken, supply) {
                Some(better) => message = better,
                None if there.iter().any(|path| self.without(&mut message, path)) => {}
                None => return Err(broken),
            }
        }
        Err(self.broken(&message))
    }

    /// The same message with one change that lets less be found: of something that the broken rules speak of.
    fn better(
        &self,
        definition: &MessageDefinition,
        message: &Json,
        broken: &[Finding],
        supply: &mut dyn Supply,
    ) -> Option<Json> {
        let changes = broken.iter().flat_map(|finding| {
            self.changes(definition, message, &Spoken::of(self.profile, finding.rule), supply)
        });
        let counted = changes.map(|changed| (self.broken(&changed).len(), changed));
        let best = counted.min_by_key(|(count, _)| *count);
        best.filter(|(count, _)| *count < broken.len()).map(|(_, changed)| changed)
    }

    /// The message with one change each, of all that a rule speaks of: an element less, an element more, another
    /// value.
    pub fn changes(
        &self,
        definition: &MessageDefinition,
        message: &Json,
        spoken: &Spoken,
        supply: &mut dyn Supply,
    ) -> Vec<Json> {
        let Some(root) = self.profile.root(definition.class.name) else { return Vec::new() };
        let mut places = Vec::new();
        let path = Path::root(definition.class.name);
        places_of(self.profile, root, definition.class, message, &path, &mut places);
        places.retain(|(path, _)| {
            path.steps().last().is_some_and(|it| spoken.names.contains(&*it.name))
        });
        let mut changes = Vec::new();
        let mut change = |act: &mut dyn FnMut(&mut Json) -> bool| {
            let mut changed = message.clone();
            if act(&mut changed) {
                changes.push(changed);
            }
        };
        for (path, is_there) in places {
            if !is_there {
                change(&mut |message| self.with(definition, message, &path, supply));
                continue;
            }
            change(&mut |message| self.without(message, &path));
            let only = self.line(&path).map_or(&[][..], |line| &line.values);
            let can_be = |value: &&String| only.is_empty() || only.contains(value);
            for value in spoken.values.iter().filter(can_be) {
                let pointer = path.json_pointer();
                change(&mut |message| match message.pointer_mut(&pointer) {
                    Some(Json::String(text)) if text != value => {
                        text.clone_from(value);
                        true
                    }
                    Some(Json::Bool(flag)) if matches!(&**value, "0" | "1") => {
                        let changed = value == "1";
                        std::mem::replace(flag, changed) != changed
                    }
                    _ => false,
                });
            }
        }
        changes.truncate(MOST_CANDIDATES);
        changes
    }

    /// Takes an element away, unless the profile requires it.
    pub fn without(&self, message: &mut Json, path: &Path) -> bool {
        let pointer = path.json_pointer();
        let Some(line) = self.line(path) else { return false };
        let above = pointer.rsplit_once('/').map_or("", |(above, _)| above);
        let count = message.pointer(above).and_then(Json::as_array).map_or(1, Vec::len);
        count > line.min && Edit { path: path.clone(), value: None }.apply(message)
    }

    /// Adds an element at a path.
    pub fn with(
        &self,
        definition: &MessageDefinition,
        message: &mut Json,
        path: &Path,
        supply: &mut dyn Supply,
    ) -> bool {
        let Some(line) = self.line(path) else { return false };
        let Some(element) = element(definition, path) else { return false };
        let mut above = path.clone();
        above.pop();
        let made = supply.element(line, element, path);
        let Some(object) = message.pointer_mut(&above.json_pointer()).and_then(Json::as_object_mut)
        else {
            return false;
        };
        if !element.repeats {
            object.insert(element.name.to_owned(), made);
        } else {
            let all = object.entry(element.name).or_insert_with(|| Json::Array(Vec::new()));
            let Json::Array(all) = all else { return false };
            if line.max.is_some_and(|max| all.len() >= max) {
                return false;
            }
            all.push(made);
        }
        true
    }

    /// The line of a profile for a path.
    fn line(&self, path: &Path) -> Option<&ProfileElement> {
        let (root, below) = path.steps().split_first()?;
        let root = self.profile.root(&root.name)?;
        below.iter().try_fold(root, |line, step| self.profile.child(line, &step.name))
    }
}

/// Whether a finding is one that a schema has, too.
#[must_use]
pub fn is_refused(finding: &Finding) -> bool {
    finding.rule.group == Group::Format && finding.severity == Severity::Error
}

/// What a rule speaks of, by its sentences: the names of elements, and values.
pub struct Spoken {
    names: BTreeSet<String>,
    values: Vec<String>,
}

impl Spoken {
    /// That of a rule of a profile's books.
    #[must_use]
    pub fn of(profile: &Profile, rule: &Rule) -> Self {
        let rules = profile.books.iter().filter_map(|book| book.rule(rule.id));
        let sentences: Vec<String> = rules.flat_map(sentences).collect();
        let quoted = sentences.iter().flat_map(|it| it.split('`').skip(1).step_by(2));
        let (mut names, mut values) = (BTreeSet::new(), Vec::new());
        for quoted in quoted {
            names.extend(quoted.split('/').map(str::to_owned));
            if !values.iter().any(|known| known == quoted) {
                values.push(quoted.to_owned());
            }
        }
        // Codes of lists are named by their list.
        values.retain(|value| value.len() <= 6);
        Self { names, values }
    }
}

/// The places of a message that it has, and those below them that it could have.
fn places_of(
    profile: &Profile,
    line: &ProfileElement,
    class: &'static Class,
    value: &Json,
    path: &Path,
    places: &mut Vec<(Path, bool)>,
) {
    let Some(object) = value.as_object() else { return };
    for child in profile.children(line) {
        let Some(element) = class.element(&child.name) else { continue };
        let values: Vec<&Json> = match object.get(&child.name) {
            Some(Json::Array(all)) => all.iter().collect(),
            Some(one) => vec![one],
            None => Vec::new(),
        };
        let step = |number: usize| Step {
            name: element.name.into(),
            occurrence: element.repeats.then_some(number),
        };
        for (at, value) in values.iter().enumerate() {
            let path = path.child(step(at + 1));
            places.push((path.clone(), true));
            if let Content::Class(below) = element.content {
                places_of(profile, child, below, value, &path, places);
            }
        }
        if values.is_empty() || element.repeats {
            places.push((path.child(step(values.len() + 1)), false));
        }
    }
}

/// The element of the dictionary that a path leads to.
fn element(definition: &MessageDefinition, path: &Path) -> Option<&'static Element> {
    let mut class = definition.class;
    let (last, between) = path.steps().get(1..)?.split_last()?;
    for step in between {
        class = match class.element(&step.name)?.content {
            Content::Class(below) => below,
            Content::Value { .. } => return None,
        };
    }
    class.element(&last.name)
}
