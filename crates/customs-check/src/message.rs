//! [`Message`]: a message of any kind, and what can be done with it.

use std::convert::Infallible;

use customs_declaration::{Declaration, MetaData, Profile};
use customs_exchange::{AnyMessage, Body, ResponseMetaData};
use customs_model::dictionary::ValueType;
use customs_model::walk::{Entry, Leaf, Visitor};
use customs_model::{Class, Finding, Path, Pointer, Resolution, rules, walk};
use customs_xml::{WriteError, WriteOptions, Written};
use serde::{Serialize, Serializer};

use crate::checker::Active;
use crate::context::Context;
use crate::{Checker, Judgement, MessageKind, profile};

/// A message: a declaration, in its envelope or without, or the responses to one.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A declaration in its envelope.
    MetaData(Box<MetaData>),
    /// A bare declaration.
    Declaration(Box<Declaration>),
    /// Responses in their envelope.
    Response(Box<ResponseMetaData>),
    /// A message between administrations, or from the trade to them.
    Exchange(Box<AnyMessage>),
}

/// Does the same with a message of any kind.
macro_rules! of_any {
    ($message:expr, $inner:ident => $result:expr) => {
        match $message {
            Message::MetaData(message) => {
                let $inner = &**message;
                $result
            }
            Message::Declaration(message) => {
                let $inner = &**message;
                $result
            }
            Message::Response(message) => {
                let $inner = &**message;
                $result
            }
            Message::Exchange(any) => customs_exchange::with_any_message!(&**any, $inner => $result),
        }
    };
}

impl Message {
    /// The name of its root element.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.class().name
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> MessageKind {
        match self {
            Self::MetaData(_) => MessageKind::MetaData,
            Self::Declaration(_) => MessageKind::Declaration,
            Self::Response(_) => MessageKind::Response,
            Self::Exchange(message) => MessageKind::Exchange(message.message_type()),
        }
    }

    /// What its root element is made of.
    #[must_use]
    pub fn class(&self) -> &'static Class {
        self.kind().class()
    }

    /// The declaration; none in responses, nor in an empty envelope.
    #[must_use]
    pub fn declaration(&self) -> Option<&Declaration> {
        match self {
            Self::MetaData(envelope) => envelope.declaration.as_deref(),
            Self::Declaration(declaration) => Some(declaration),
            Self::Response(_) | Self::Exchange(_) => None,
        }
    }

    /// The same message about another declaration: in the same envelope, if there is one.
    #[must_use]
    pub fn with_declaration(&self, declaration: Declaration) -> Self {
        match self {
            Self::MetaData(envelope) => {
                let declaration = Some(Box::new(declaration));
                MetaData { declaration, ..(**envelope).clone() }.into()
            }
            Self::Declaration(_) | Self::Response(_) | Self::Exchange(_) => declaration.into(),
        }
    }

    /// Checks it against a profile. The findings have no places in a file. For many messages make a
    /// [`Checker`] once.
    #[must_use]
    pub fn check(&self, profile: &Profile) -> Vec<Finding> {
        Checker::new(profile).check(self).findings
    }

    /// Checks it against the table of a profile, and its values against rules.
    pub(crate) fn check_profile(&self, context: &Context<'_>, values: &[Active]) -> Judgement {
        of_any!(self, message => profile::check(message, context, values))
    }

    /// The WCO pointer to a path of this message.
    #[must_use]
    pub fn pointer(&self, path: &Path) -> Option<Pointer> {
        of_any!(self, message => Pointer::of(path, message))
    }

    /// The WCO pointers to several paths of this message, for which it is gone through once.
    #[must_use]
    pub fn pointers(&self, paths: &[&Path]) -> Vec<Option<Pointer>> {
        of_any!(self, message => Pointer::of_all(paths, message))
    }

    /// What WCO pointers mean in this message, for which it is gone through once.
    #[must_use]
    pub fn resolve(&self, pointers: &[&Pointer]) -> Vec<Resolution> {
        of_any!(self, message => Pointer::resolve_all(pointers, message))
    }

    /// As indented JSON, with a finding for each attribute that JSON has no place for.
    #[must_use]
    pub fn to_json(&self) -> (String, Vec<Finding>) {
        let json = serde_json::to_string_pretty(self)
            .expect("classes have names for keys, and values are strings and booleans");
        let mut dropped = DroppedAttributes { path: Path::default(), findings: Vec::new() };
        // The visitor does not fail, and a class of the dictionary is what the walk expects.
        let _ = of_any!(self, message => walk(message, &mut dropped));
        (json, dropped.findings)
    }

    /// As XML in the namespaces of a profile.
    ///
    /// # Errors
    /// Those of [`customs_xml::to_string`].
    pub fn to_xml(&self, profile: &Profile, pretty: bool) -> Result<Written, WriteError> {
        let options = WriteOptions { pretty, ..WriteOptions::new(profile.namespaces.clone()) };
        of_any!(self, message => customs_xml::to_string(message, &options))
    }
}

impl From<MetaData> for Message {
    fn from(message: MetaData) -> Self {
        Self::MetaData(Box::new(message))
    }
}

impl From<Declaration> for Message {
    fn from(message: Declaration) -> Self {
        Self::Declaration(Box::new(message))
    }
}

impl From<ResponseMetaData> for Message {
    fn from(message: ResponseMetaData) -> Self {
        Self::Response(Box::new(message))
    }
}

impl<B: Body> From<customs_exchange::Message<B>> for Message
where
    AnyMessage: From<customs_exchange::Message<B>>,
{
    fn from(message: customs_exchange::Message<B>) -> Self {
        Self::Exchange(Box::new(message.into()))
    }
}

// By hand, so that the message stands by itself, without the name of the variant.
impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        of_any!(self, message => message.serialize(serializer))
    }
}

/// Finds the attributes that only XML can carry.
struct DroppedAttributes {
    path: Path,
    findings: Vec<Finding>,
}

impl Visitor for DroppedAttributes {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        if !matches!(leaf.value, ValueType::Code | ValueType::Identifier | ValueType::Text) {
            return Ok(());
        }
        for (attribute, text) in leaf.attributes {
            let message = format!("`{attribute}` of `{}` is left out", entry.name);
            let path = self.path.child(entry.step()).attribute_named(*attribute);
            let finding =
                Finding::new(&rules::DROPPED_ATTRIBUTE, path, message).value(text.as_str());
            self.findings.push(finding.hint("keep the message in XML where the attribute matters"));
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}
