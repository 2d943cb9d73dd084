//! [`About`]: the message that an answer is about, in which the places of its errors and guarantees are.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::convert::Infallible;

use customs_authorities::{Codes, DataElements};
use customs_message::Document;
use customs_message::family::TRANSIT;
use customs_model::object::Held;
use customs_model::walk::{Entry, Leaf, Visitor};
use customs_model::{Class, Element, MessageDefinition, Object, Path, Place, Profile};

use super::fault::{Fault, positions};
use super::gathered::{GUARANTEE, Gathered};
use crate::dictionary::description;
use crate::explain::up_to_the_known;
use crate::explained::{Certainty, Number, PointerTarget, Remark, RemarkKind, TargetElement};
use crate::reason;
use crate::xpath::{Located, Within, XPath};

/// The name under which tables of data elements know the places of these messages.
const VOCABULARY: &str = "ncts";

/// What was sent.
#[derive(Debug, Clone, Copy)]
pub struct Sent<'s> {
    /// The text of its file.
    pub text: &'s str,
    /// The message in it, if it could be read.
    pub document: Option<&'s Document<'s>>,
}

/// The message that an answer is about.
pub(super) struct About<'s> {
    class: &'static Class,
    profile: Cow<'s, Profile>,
    sent: Option<Sent<'s>>,
}

impl<'s> About<'s> {
    /// What was sent; else the kind of message that the answer names, or that such an answer is usually about.
    pub(super) fn of(gathered: &Gathered<'_>, sent: Option<Sent<'s>>, answer: &str) -> Self {
        if let Some(document) = sent.and_then(|sent| sent.document) {
            let class = document.kind.class();
            return Self { class, profile: document.profile.for_root(class), sent };
        }
        let of_root = |root: &str| TRANSIT.messages.iter().find(|it| it.class.name == root);
        let rejected = gathered.rejected.as_ref().and_then(|it| of_root(&format!("CC{it}C")));
        let pointed = gathered.errors.iter().find_map(|fault| {
            let root = fault.pointer.as_deref()?.split('/').nth(1)?;
            of_root(root.rsplit(':').next().unwrap_or(root))
        });
        let usual = || match answer {
            "CC057C" => "CC007C",
            _ => "CC015C",
        };
        let definition: &MessageDefinition =
            rejected.or(pointed).or_else(|| of_root(usual())).unwrap_or(&TRANSIT.messages[0]);
        let profile = (TRANSIT.usual)(definition).for_root(definition.class);
        Self { class: definition.class, profile, sent }
    }

    /// Explains errors, each with its place.
    pub(super) fn errors(&self, faults: &[Fault], authority: &Codes) -> Vec<Remark> {
        let located: Vec<_> = faults.iter().map(|fault| self.locate(fault)).collect();
        let asked: Vec<_> = faults.iter().map(|fault| fault.position).collect();
        let in_text = self.sent.map(|sent| positions(sent.text, &asked));
        let mut remarks = Vec::new();
        for (at, (fault, place)) in faults.iter().zip(self.places(&located)).enumerate() {
            let in_text = in_text.as_ref().map(|places| places[at]);
            let target = self.target(fault, located[at].as_ref(), place, in_text);
            remarks.push(self.error(fault, target, authority));
        }
        remarks
    }

    /// Finds the guarantees that remarks are about in what was sent.
    pub(super) fn guarantees(&self, remarks: &mut [Remark]) {
        let Some(document) = self.sent.and_then(|sent| sent.document) else { return };
        let mut sent = Guarantees { path: Path::default(), found: BTreeMap::new() };
        let Ok(()) = document.read.as_read().walk(&mut sent);
        let paths: Vec<&Path> = sent.found.values().collect();
        let places = document.places(&paths);
        let found: BTreeMap<_, _> = sent
            .found
            .iter()
            .zip(places)
            .map(|((number, path), place)| (number, (path, place)))
            .collect();
        for remark in remarks {
            let Some(number) = remark.about.as_ref().map(|about| &about.code) else { continue };
            if let Some((path, place)) = found.get(number) {
                let mut target = PointerTarget::new("", Certainty::Found);
                (target.value, target.place) = (Some(number.clone()), Some(*place));
                target.paths.push(path.to_string());
                remark.places.push(target);
            }
        }
    }

    fn locate(&self, fault: &Fault) -> Option<Located<'_>> {
        let document = self.sent.and_then(|sent| sent.document);
        let message = document.map(|it| it.read.as_read().root() as &dyn Object);
        let within = Within { root: self.class, profile: &self.profile, message };
        Some(XPath::read(fault.pointer.as_deref()?).locate(within))
    }

    /// The places in the file of what was located, all looked for at once.
    fn places(&self, located: &[Option<Located<'_>>]) -> Vec<Option<Place>> {
        let mut places = vec![None; located.len()];
        let Some(document) = self.sent.and_then(|sent| sent.document) else { return places };
        let is_one = |it: &&Located<'_>| it.problem.is_none() && !it.paths.is_empty();
        let wanted = located.iter().enumerate().filter_map(|(at, it)| {
            let located = it.as_ref().filter(is_one)?;
            Some((at, up_to_the_known(&located.paths[0], self.class)))
        });
        let wanted: Vec<(usize, Path)> = wanted.collect();
        let paths: Vec<&Path> = wanted.iter().map(|(_, path)| path).collect();
        for ((at, _), place) in wanted.iter().zip(document.places(&paths)) {
            places[*at] = Some(place);
        }
        places
    }

    fn error(&self, fault: &Fault, target: Option<PointerTarget>, authority: &Codes) -> Remark {
        let sent = target.as_ref().and_then(|it| it.value.as_deref());
        let value = sent.or(fault.original.as_deref());
        let reason = fault.reason.as_deref();
        let meaning = fault.code.as_deref().and_then(|code| authority.of_list(fault.list, code));
        Remark {
            reason: reason.map(|it| reason::explained(it, value, self.class.name, authority)),
            code: fault.code.clone(),
            description: fault.words.clone(),
            places: target.into_iter().collect(),
            ..Remark::new(RemarkKind::Error).meaning(meaning)
        }
    }

    /// The place that an error is about, by its pointer, its line, or both. Of the line it is known, where there
    /// is a text, whether that has it.
    fn target(
        &self,
        fault: &Fault,
        located: Option<&Located<'_>>,
        place: Option<Place>,
        in_text: Option<Option<Place>>,
    ) -> Option<PointerTarget> {
        let nothing = Located::default();
        if located.is_none() && fault.position.is_none() {
            return None;
        }
        let located = located.unwrap_or(&nothing);
        let mut target = PointerTarget::new(
            fault.pointer.as_deref().unwrap_or_default(),
            self.certainty(located),
        );
        target.paths = located.paths.iter().map(ToString::to_string).collect();
        target.has_more = located.has_more;
        target.assumed.clone_from(&located.assumed);
        target.problem.clone_from(&located.problem);
        target.place = place;
        target.original_value.clone_from(&fault.original);
        if let Some(Held::Value(value)) = located.held {
            target.value = Some(value.text().into_owned());
            let is_same =
                |original: &String| Some(original.trim()) == target.value.as_deref().map(str::trim);
            target.is_original = fault.original.as_ref().map(is_same);
        }
        if located.problem.is_none() {
            target.element = located
                .element
                .zip(located.paths.first())
                .map(|(element, path)| facts(element, path));
        }
        fault.position(in_text, &mut target);
        Some(target)
    }

    const fn certainty(&self, located: &Located<'_>) -> Certainty {
        let has_document = matches!(self.sent, Some(Sent { document: Some(_), .. }));
        match (located.paths.len(), located.problem.is_some()) {
            (0, _) => Certainty::Unknown,
            (_, true) => Certainty::Approximate,
            (1, _) if !has_document => Certainty::Named,
            (1, _) if located.held.is_some() => Certainty::Found,
            (1, _) => Certainty::Missing,
            _ => Certainty::Ambiguous,
        }
    }
}

/// Gathers the guarantees of a message, each at its first place.
struct Guarantees {
    path: Path,
    found: BTreeMap<String, Path>,
}

impl Visitor for Guarantees {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        if entry.name == GUARANTEE {
            let path = || self.path.child(entry.step());
            self.found.entry(leaf.text.to_owned()).or_insert_with(path);
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}

/// What is known of an element at a place.
fn facts(element: &Element, path: &Path) -> TargetElement {
    let of_table = |table: &'static DataElements| {
        table.at_in(VOCABULARY, path).map(|it| Number {
            table: &table.id,
            number: table.label(it),
            name: &it.name,
        })
    };
    let data_elements = DataElements::embedded().iter().flat_map(of_table).collect();
    // Classes name the number where it is the same at all their places; here are those of the place.
    let words = description(element.doc);
    let words = words.split(" Data element ").next().unwrap_or_default();
    TargetElement { description: words.to_owned(), data_elements }
}
