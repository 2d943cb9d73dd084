//! What the dictionary has: places by their paths and names, classes and elements by their ids.

use customs_authorities::DataElements;
use customs_message::family::FAMILIES;
use customs_model::dictionary::places;
use customs_model::{Class, Content, DictionaryPlace, Path, Pointer};
use serde::Serialize;

use crate::explained::{Number, PointerTarget};

/// A place of the dictionary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KnownPlace {
    /// Its path, without positions.
    pub path: String,
    /// The pointer in WCO ids; none if they do not name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The numbers of data elements at this place.
    pub data_elements: Vec<Number>,
}

/// What the dictionary says of an element, or of the class that it is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// The name.
    pub name: &'static str,
    /// The WCO id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'static str>,
    /// The type of the value, or `Class`.
    #[serde(rename = "type")]
    pub value_type: &'static str,
    /// The format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The list its codes are taken from, by its short name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_list: Option<&'static str>,
    /// What it is.
    pub description: String,
}

/// A place that somebody asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlaceAnswer {
    /// The place.
    #[serde(flatten)]
    pub target: PointerTarget,
    /// What the dictionary says of it; none if it does not have the place.
    #[serde(flatten)]
    pub facts: Option<Facts>,
    /// The numbers of data elements at this place.
    pub data_elements: Vec<Number>,
}

/// A class that somebody asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ClassAnswer {
    /// Its name.
    pub name: &'static str,
    /// The WCO id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'static str>,
    /// What it is.
    pub description: String,
    /// Its elements.
    pub elements: Vec<Facts>,
    /// Its places.
    pub places: Vec<KnownPlace>,
}

/// An element of a class that somebody asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ElementAnswer {
    /// What the dictionary says of it.
    #[serde(flatten)]
    pub facts: Facts,
    /// The class that it belongs to.
    pub class: &'static str,
    /// The WCO id of that class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_id: Option<&'static str>,
    /// Its places.
    pub places: Vec<KnownPlace>,
}

impl Facts {
    fn of(name: &'static str, doc: &str, content: Content) -> Self {
        let (id, value_type, format, code_list) = match content {
            Content::Class(class) => (class.id, "Class", None, None),
            Content::Value { id, value, format, codes } => (id, value.name(), format, codes),
        };
        let format = format.map(|format| format.to_string());
        Self { name, id, value_type, format, code_list, description: description(doc) }
    }

    fn at(place: &DictionaryPlace) -> Self {
        Self::of(place.name(), place.doc(), place.content())
    }
}

impl KnownPlace {
    fn of(place: &DictionaryPlace) -> Self {
        let path = place.path();
        let pointer = place.pointer().map(|pointer| pointer.to_string());
        Self { path: path.to_string(), pointer, data_elements: numbers(&path) }
    }

    /// A place of the declaration, by its path.
    pub(crate) fn at(path: &Path) -> Self {
        let class =
            roots().find(|class| path.steps().first().is_some_and(|it| it.name == class.name));
        let pointer = class.and_then(|class| Pointer::of_path(path, class));
        let pointer = pointer.map(|pointer| pointer.to_string());
        Self { path: path.to_string(), pointer, data_elements: numbers(path) }
    }
}

impl PlaceAnswer {
    /// What the dictionary says of the place of a target.
    pub(crate) fn of(target: PointerTarget) -> Self {
        let path = target.paths.first().filter(|_| target.problem.is_none());
        let path = path.and_then(|path| path.parse::<Path>().ok());
        let facts = path.as_ref().and_then(facts);
        let data_elements = path.as_ref().map(numbers).unwrap_or_default();
        Self { target, facts, data_elements }
    }

    /// What the dictionary says of a path whose place WCO ids do not name.
    pub(crate) fn unnamed(path: &Path) -> Option<Self> {
        let facts = Some(facts(path)?);
        Some(Self { target: PointerTarget::unnamed(path), facts, data_elements: numbers(path) })
    }
}

/// The first paragraph of a comment, in one line.
pub(crate) fn description(doc: &str) -> String {
    let paragraph = doc.split("\n\n").next().unwrap_or_default();
    let words: Vec<&str> = paragraph.split_whitespace().collect();
    words.join(" ").replace(['`', '[', ']'], "")
}

/// The numbers of the data elements at a path.
fn numbers(path: &Path) -> Vec<Number> {
    let of_table = |table: &'static DataElements| {
        table.at(path).map(|element| Number {
            table: &table.id,
            number: table.label(element),
            name: &element.name,
        })
    };
    DataElements::embedded().iter().flat_map(of_table).collect()
}

/// The classes that are the roots of messages, declarations first.
pub(crate) fn roots() -> impl Iterator<Item = &'static Class> {
    FAMILIES.iter().flat_map(|family| family.messages).map(|message| message.class)
}

/// Every place of every message; a message in an envelope is given without it, and the envelope
/// without the message.
pub(crate) fn every_place() -> impl Iterator<Item = DictionaryPlace> {
    let is_root = |class: &Class| roots().any(|root| root.name == class.name);
    roots().flat_map(move |root| {
        let mut places = places(root);
        std::iter::from_fn(move || {
            let place = places.next()?;
            // The message of an envelope is a root of its own.
            if place.depth() == 1 && root.id.is_none() && place.class().is_some_and(is_root) {
                places.skip_below();
            }
            Some(place)
        })
    })
}

/// What the dictionary says of a path, whatever its positions.
fn facts(path: &Path) -> Option<Facts> {
    let mut names = path.steps().iter().map(|step| &*step.name);
    let root = names.next()?;
    roots().filter(|class| class.name == root).find_map(|root| {
        let mut facts = Facts::of(root.name, root.doc, Content::Class(root));
        let mut class = Some(root);
        for name in names.clone() {
            let element = class?.element(name)?;
            facts = Facts::of(element.name, element.doc, element.content);
            class = element.class();
        }
        Some(facts)
    })
}

/// The places whose path ends with these names.
pub(crate) fn ending(path: &Path) -> Vec<PlaceAnswer> {
    let names: Vec<&str> = path.steps().iter().map(|step| &*step.name).collect();
    let is_meant = |place: &DictionaryPlace| {
        let found: Vec<&str> = place.names().collect();
        found.ends_with(&names)
    };
    let answer = |place: DictionaryPlace| match place.pointer() {
        Some(pointer) => PlaceAnswer::of(crate::explain::named(&pointer)),
        None => PlaceAnswer {
            target: PointerTarget::unnamed(&place.path()),
            facts: Some(Facts::at(&place)),
            data_elements: numbers(&place.path()),
        },
    };
    every_place().filter(is_meant).map(answer).collect()
}

/// The classes with this id, or this name in any case.
pub(crate) fn classes(text: &str) -> Vec<ClassAnswer> {
    let is_meant = |class: &Class| class.id == Some(text) || class.name.eq_ignore_ascii_case(text);
    let mut answers: Vec<ClassAnswer> = Vec::new();
    for place in every_place() {
        let Some(class) = place.class().filter(|class| is_meant(class)) else { continue };
        let known = KnownPlace::of(&place);
        match answers.iter_mut().find(|answer| answer.name == class.name && answer.id == class.id) {
            Some(answer) => answer.places.push(known),
            None => answers.push(ClassAnswer {
                name: class.name,
                id: class.id,
                description: description(class.doc),
                elements: class
                    .elements
                    .iter()
                    .map(|it| Facts::of(it.name, it.doc, it.content))
                    .collect(),
                places: vec![known],
            }),
        }
    }
    answers
}

/// The elements with this id, or this name in any case: one answer for each class that has it. What
/// is of a class of the same name is an answer of [`classes`].
pub(crate) fn elements(text: &str) -> Vec<ElementAnswer> {
    let mut answers: Vec<ElementAnswer> = Vec::new();
    for place in every_place() {
        let is_meant = match place.content() {
            Content::Value { id, .. } => {
                id == Some(text) || place.name().eq_ignore_ascii_case(text)
            }
            Content::Class(class) => {
                place.name().eq_ignore_ascii_case(text) && place.name() != class.name
            }
        };
        let Some(class) = place.parent().filter(|_| is_meant) else { continue };
        let known = KnownPlace::of(&place);
        let is_same = |answer: &&mut ElementAnswer| {
            answer.class == class.name && answer.facts.name == place.name()
        };
        match answers.iter_mut().find(is_same) {
            Some(answer) => answer.places.push(known),
            None => answers.push(ElementAnswer {
                facts: Facts::at(&place),
                class: class.name,
                class_id: class.id,
                places: vec![known],
            }),
        }
    }
    answers
}
