//! [`Message`]: a message of any kind, and what can be done with it.

use std::any::Any;
use std::convert::Infallible;
use std::io;

use customs_declaration::{Declaration, MetaData};
use customs_exchange::Exchanged;
use customs_model::Profile;
use customs_model::dictionary::ValueType;
use customs_model::object::value_at;
use customs_model::walk::{Entry, Leaf, Visitor};
use customs_model::{
    Class, ClassType, Discriminator, Finding, Object, Path, Pointer, Resolution, Root, Step, rules,
    translate, walk,
};
use customs_xml::{WriteOptions, Written};
use serde::{Serialize, Serializer};

use crate::family::{FAMILIES, Kind};
use crate::json_of_xml;

/// A complete message of any kind.
///
/// ```
/// use customs_declaration::{Declaration, build::*};
/// use customs_message::Message;
///
/// let declaration = Declaration { type_code: code("EXA"), ..Default::default() };
/// let message = Message::from(declaration);
/// assert_eq!(message.name(), "Declaration");
/// assert!(message.downcast_ref::<Declaration>().is_some());
/// ```
#[derive(Debug)]
pub struct Message(Box<dyn Root>);

impl<M: ClassType + Clone + PartialEq> From<M> for Message {
    fn from(message: M) -> Self {
        Self(Box::new(message))
    }
}

impl Clone for Message {
    fn clone(&self) -> Self {
        Self(self.0.boxed())
    }
}

impl PartialEq for Message {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same(&*other.0)
    }
}

impl Message {
    /// A message whose type is not known.
    #[must_use]
    pub fn of(message: Box<dyn Root>) -> Self {
        Self(message)
    }

    /// Returns the name of the root element.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.class().name
    }

    /// Returns the class of the root element.
    #[must_use]
    pub fn class(&self) -> &'static Class {
        self.0.class()
    }

    /// Returns the message without its type.
    #[must_use]
    pub fn root(&self) -> &dyn Root {
        &*self.0
    }

    /// Returns the message if it has this type, or `None`.
    #[must_use]
    pub fn downcast_ref<M: 'static>(&self) -> Option<&M> {
        (&*self.0 as &dyn Any).downcast_ref()
    }

    /// It, if it is of this type.
    ///
    /// # Errors
    /// The message as it was, if it is of another type.
    pub fn downcast<M: 'static>(self) -> Result<M, Self> {
        if self.downcast_ref::<M>().is_none() {
            return Err(self);
        }
        let message: Box<dyn Any> = self.0;
        Ok(*message.downcast().expect("its type was looked at just now"))
    }

    /// Its envelope, if it is a message between administrations.
    #[must_use]
    pub fn exchanged(&self) -> Option<&dyn Exchanged> {
        customs_exchange::exchanged(&*self.0)
    }

    /// Returns the declaration, or `None` for responses and empty envelopes.
    #[must_use]
    pub fn declaration(&self) -> Option<&Declaration> {
        match self.downcast_ref::<MetaData>() {
            Some(envelope) => envelope.declaration.as_deref(),
            None => self.downcast_ref(),
        }
    }

    /// Returns the path of the declaration: `/MetaData/Declaration` in an envelope.
    #[must_use]
    pub fn declaration_path(&self) -> Path {
        let root = Path::root(self.name());
        if self.downcast_ref::<Declaration>().is_some() { root } else { root / "Declaration" }
    }

    /// The same message about another declaration: in the same envelope, if there is one.
    #[must_use]
    pub fn with_declaration(self, declaration: Declaration) -> Self {
        match self.downcast::<MetaData>() {
            Ok(envelope) => {
                let declaration = Some(Box::new(declaration));
                MetaData { declaration, ..envelope }.into()
            }
            Err(_) => declaration.into(),
        }
    }

    /// Takes a visitor through it.
    ///
    /// # Errors
    /// Those of the visitor.
    pub fn walk<E>(&self, visitor: &mut dyn Visitor<Error = E>) -> Result<(), E> {
        walk(self.object(), visitor)
    }

    /// Returns the WCO pointer to a path of this message.
    #[must_use]
    pub fn pointer(&self, path: &Path) -> Option<Pointer> {
        Pointer::of(path, self.object())
    }

    /// What WCO pointers mean in this message, for which it is gone through once.
    #[must_use]
    pub fn resolve(&self, pointers: &[&Pointer]) -> Vec<Resolution> {
        Pointer::resolve_all(pointers, self.object())
    }

    fn object(&self) -> &dyn Object {
        &*self.0
    }

    /// As JSON, indented where it is for people, with a finding for each attribute that JSON has no
    /// place for, for each date that gets a format code when it is read again, and for a type that is
    /// not that of the message, which alone tells what it is.
    #[must_use]
    pub fn to_json(&self, pretty: bool) -> (String, Vec<Finding>) {
        let json = match pretty {
            true => serde_json::to_string_pretty(self),
            false => serde_json::to_string(self),
        };
        let json = json.expect("classes have names for keys, and values are strings and booleans");
        (json, self.not_in_json())
    }

    /// Writes it as [`Message::to_json`] does, without holding what is written in memory.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_json(&self, sink: impl io::Write, pretty: bool) -> io::Result<Vec<Finding>> {
        match pretty {
            true => serde_json::to_writer_pretty(sink, self),
            false => serde_json::to_writer(sink, self),
        }?;
        Ok(self.not_in_json())
    }

    /// A finding for all that JSON has no place for.
    fn not_in_json(&self) -> Vec<Finding> {
        let told_by = Kind::of(&*self.0, FAMILIES).and_then(|kind| kind.definition.discriminator);
        let mut dropped = Unlike { path: Path::default(), findings: Vec::new() };
        let Ok(()) = self.walk(&mut dropped);
        dropped.findings.extend(told_by.and_then(|it| self.untold(it)));
        dropped.findings
    }

    /// That its type, by which JSON tells it, is another one or is missing.
    fn untold(&self, told_by: Discriminator) -> Option<Finding> {
        let names: Vec<&str> = told_by.class.into_iter().chain([told_by.element]).collect();
        let (element, root) = (told_by.element, Path::root(self.class().name));
        let (path, seen, message, todo) = match value_at(self.object(), &names) {
            Some(value) if value.text() == told_by.value => return None,
            Some(value) => {
                let (seen, right) = (value.text().into_owned(), told_by.value);
                let path = names.iter().fold(root, |path, name| path.child(Step::new(*name)));
                let message = format!(
                    "JSON identifies this message by its type, which is `{seen}` instead of `{right}`"
                );
                (path, Some(seen), message, "write")
            }
            None => {
                let message =
                    format!("JSON identifies this message by its `{element}`, which is missing");
                (root, None, message, "add")
            }
        };
        let finding = Finding::new(&rules::UNRECOGNISABLE_JSON, path, message);
        let hint = format!("{todo} the type of the message, or keep it in XML");
        Some(match seen {
            Some(seen) => finding.value(seen).hint(hint),
            None => finding.hint(hint),
        })
    }

    /// As the JSON that converters make of XML ([`JsonForm::OfXml`](customs_model::shape::JsonForm)): inside a member
    /// with the name of its root and this prefix. Attributes of values have no place in it.
    #[must_use]
    pub fn to_json_of_xml(&self, prefix: &str, pretty: bool) -> String {
        json_of_xml::text(self.object(), prefix, pretty)
    }

    /// As XML in the namespaces and the dialect of a profile, with a finding for each element that the
    /// dialect does not have.
    #[must_use]
    pub fn to_xml(&self, profile: &Profile, pretty: bool) -> Written {
        let options = WriteOptions { pretty, ..options(profile) };
        let (translated, mut dropped) = self.in_dialect_of(profile);
        let message = translated.as_deref().map_or(self.object(), |it| it as &dyn Object);
        let written = customs_xml::to_string(message, &options);
        dropped.extend(written.dropped);
        Written { dropped, ..written }
    }

    /// Writes its root element as [`Message::to_xml`] does, without holding what is written in memory. There is no XML
    /// declaration before it, so that one document can hold several.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write_xml_element(
        &self,
        sink: impl io::Write,
        profile: &Profile,
        pretty: bool,
    ) -> io::Result<Vec<Finding>> {
        let options = WriteOptions { pretty, has_declaration: false, ..options(profile) };
        let (translated, mut dropped) = self.in_dialect_of(profile);
        let message = translated.as_deref().map_or(self.object(), |it| it as &dyn Object);
        dropped.extend(customs_xml::to_writer(sink, message, &options)?);
        Ok(dropped)
    }

    /// The message in the dialect of a profile, unless it is in that already, and a finding for each element that the
    /// dialect does not have.
    fn in_dialect_of(&self, profile: &Profile) -> (Option<Box<dyn Root>>, Vec<Finding>) {
        let class = profile.class(self.0.dictionary_class());
        if std::ptr::eq(class, self.class()) || !self.is_in_dialect(class) {
            return (None, Vec::new());
        }
        let (translated, dropped) =
            translate(&*self.0, class).expect("a dialect has all that the dictionary requires");
        (Some(translated), dropped)
    }

    /// Whether it or another class is in a dialect. The address of a class of the dictionary is not the
    /// same everywhere, that of a class in a dialect is.
    fn is_in_dialect(&self, other: &Class) -> bool {
        self.class().dialect.is_some() || other.dialect.is_some()
    }
}

/// How a profile has XML written.
fn options(profile: &Profile) -> WriteOptions {
    let collapsing = profile.collapsing;
    WriteOptions { collapsing, ..WriteOptions::new(profile.namespaces.clone()) }
}

/// In the shape of JSON: the message by itself.
impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        customs_model::serialize::serialize(self.object(), serializer)
    }
}

/// Finds what JSON does not have as XML has it.
struct Unlike {
    path: Path,
    findings: Vec<Finding>,
}

impl Visitor for Unlike {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        if leaf.value == ValueType::DateTime && leaf.attributes.is_empty() {
            let message = format!("`{}` has no format code; a date in JSON has one", entry.name);
            let path = self.path.child(entry.step());
            let finding = Finding::new(&rules::ASSUMED_FORMAT_CODE, path, message);
            self.findings.push(finding.hint("add the format code of the date"));
        }
        if !matches!(leaf.value, ValueType::Code | ValueType::Identifier | ValueType::Text) {
            return Ok(());
        }
        for (attribute, text) in leaf.attributes {
            let message = format!("`{attribute}` of `{}` is dropped", entry.name);
            let path = self.path.child(entry.step()).attribute_named(*attribute);
            let finding =
                Finding::new(&rules::DROPPED_ATTRIBUTE, path, message).value(text.as_str());
            self.findings.push(finding.hint("keep the message in XML if the attribute matters"));
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}
