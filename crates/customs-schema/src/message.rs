//! The messages there are schemas of, each with the class of its root and what its types say of it.

use customs_check::report::Report;
use customs_declaration::profile::ProfileElement;
use customs_declaration::{Declaration, MetaData, Profile};
use customs_exchange::{Message as Exchanged, MessageType, ResponseMetaData, with_message_type};
use customs_model::{Class, ClassType};
use schemars::generate::Contract;

use crate::conventions::Conventions;
use crate::document::Parts;
use crate::edition::Edition;
use crate::narrow::narrow;
use crate::outline::Outline;
use crate::{SchemaFile, document, words};

/// A message with schemas.
pub(crate) struct Message {
    pub(crate) family: Family,
    /// The name of its files: `declaration-message`.
    pub(crate) name: String,
    /// What it is, in one sentence.
    pub(crate) description: String,
    /// The class of its root; the report of a check has none.
    pub(crate) class: Option<&'static Class>,
    /// What the types say.
    pub(crate) of_types: Parts,
}

/// What messages are laid out by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Declaration,
    Response,
    Exchange,
    Findings,
}

impl Family {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Declaration => "declaration",
            Self::Response => "response",
            Self::Exchange => "exchange",
            Self::Findings => "findings",
        }
    }

    /// The version of its messages: that of the WCO Data Model, or one of ours.
    pub(crate) const fn version(self) -> &'static str {
        match self {
            Self::Declaration | Self::Response => "3.6",
            Self::Exchange | Self::Findings => "1",
        }
    }
}

/// A profile, and what it says of the root of a message.
pub(crate) type Narrowed<'p> = Option<(&'p Profile, &'p ProfileElement)>;

/// Messages as the standard has them.
pub(crate) fn as_they_are(messages: &[Message]) -> Vec<(&Message, Narrowed<'_>)> {
    messages.iter().map(|message| (message, None)).collect()
}

/// The messages that a profile is about, as it has them.
pub(crate) fn narrowed_by<'m>(
    messages: &'m [Message],
    profile: &'m Profile,
) -> Vec<(&'m Message, Narrowed<'m>)> {
    let narrowed = messages.iter().map(|message| (message, message.narrowed(profile)));
    narrowed.filter(|(_, narrowed)| narrowed.is_some()).collect()
}

impl Message {
    /// All of them, in the order of the index.
    pub(crate) fn all() -> Vec<Self> {
        let mut all = vec![
            Self {
                family: Family::Declaration,
                name: "declaration-message".to_owned(),
                description: "A customs declaration of the WCO Data Model 3.6 in its envelope."
                    .to_owned(),
                class: Some(MetaData::CLASS),
                of_types: Parts::of::<MetaData>(Contract::Deserialize),
            },
            Self {
                family: Family::Declaration,
                name: "declaration".to_owned(),
                description:
                    "A customs declaration of the WCO Data Model 3.6, without an envelope."
                        .to_owned(),
                class: Some(Declaration::CLASS),
                of_types: Parts::of::<Declaration>(Contract::Deserialize),
            },
            Self {
                family: Family::Response,
                name: "response-message".to_owned(),
                description: "What an administration answers to a declaration of the WCO Data \
                              Model 3.6, in its envelope."
                    .to_owned(),
                class: Some(ResponseMetaData::CLASS),
                of_types: Parts::of::<ResponseMetaData>(Contract::Deserialize),
            },
        ];
        all.extend(MessageType::ALL.iter().map(|of| Self::exchange(*of)));
        all.push(Self {
            family: Family::Findings,
            name: "findings".to_owned(),
            description: "What a check of messages found, file by file.".to_owned(),
            class: None,
            of_types: Parts::of::<Report>(Contract::Serialize),
        });
        all
    }

    fn exchange(of: MessageType) -> Self {
        Self {
            family: Family::Exchange,
            name: words::kebab(of.name()),
            description: format!(
                "A message of the type {}, between customs administrations or from the trade to \
                 them, in its envelope.",
                of.name()
            ),
            class: Some(of.class()),
            of_types: with_message_type!(of, Body => {
                Parts::of::<Exchanged<Body>>(Contract::Deserialize)
            }),
        }
    }

    /// What a profile says of its root; nothing where it is about other messages.
    pub(crate) fn narrowed<'p>(&self, profile: &'p Profile) -> Narrowed<'p> {
        let class = self.class?;
        let root = profile.root(class.name)?;
        // The envelopes of declarations and responses have one name.
        let knows = |child: &ProfileElement| class.element(&child.name).is_some();
        profile.children(root).iter().all(knows).then_some((profile, root))
    }

    /// Where its files stand: below the profile if there is one.
    pub(crate) fn folder(&self, narrowed: Narrowed<'_>) -> String {
        let (family, version) = (self.family.name(), self.family.version());
        match narrowed {
            Some((profile, _)) => format!("{family}/{version}/{}", words::file_name(&profile.id)),
            None => format!("{family}/{version}"),
        }
    }

    /// The name of a file with its JSON Schema.
    pub(crate) fn path(&self, narrowed: Narrowed<'_>, edition: Edition) -> String {
        let mark = edition.mark().map_or_else(String::new, |mark| format!(".{mark}"));
        format!("{}/{}{mark}.schema.json", self.folder(narrowed), self.name)
    }

    /// `Declaration message 3.6`.
    pub(crate) fn title(&self) -> String {
        format!("{} {}", words::capitalised(&self.name.replace('-', " ")), self.family.version())
    }

    /// The classes it is made of; none of what is no message of the dictionary.
    pub(crate) fn outline(&self, narrowed: Narrowed<'_>) -> Option<Outline> {
        self.class.map(|class| Outline::of(class, narrowed))
    }

    /// What the strict schema has below its head.
    pub(crate) fn parts(&self, narrowed: Narrowed<'_>) -> Parts {
        let Some(outline) = self.outline(narrowed) else { return self.of_types.clone() };
        // Only a profile says that a value has to say something.
        let standard = Conventions::of(self.family, narrowed);
        let blank_values = narrowed.is_none() || standard.blank_values;
        let conventions = Conventions { blank_values, ..standard };
        narrow(&self.of_types, &outline, &conventions)
    }

    /// Every edition of its JSON Schema.
    pub(crate) fn schemas(&self, narrowed: Narrowed<'_>) -> Vec<SchemaFile> {
        let profile = narrowed.map(|(profile, _)| format!(" Profile: {}.", profile.title));
        let description =
            format!("{}. {}{}", self.title(), self.description, profile.unwrap_or_default());
        let strict = self.parts(narrowed).schema(&self.id(narrowed), &description);
        let file = |edition: Edition| SchemaFile {
            path: self.path(narrowed, edition),
            text: document::text(edition.of(strict.clone())),
        };
        Edition::ALL.into_iter().map(file).collect()
    }

    /// The id of the strict schema. It never changes once released.
    fn id(&self, narrowed: Narrowed<'_>) -> String {
        let name = match self.family {
            Family::Exchange => format!("exchange:{}", self.name),
            _ => self.name.clone(),
        };
        let profile = narrowed.map_or_else(String::new, |(profile, _)| format!(":{}", profile.id));
        format!("urn:customs:schema:{name}:{}{profile}", self.family.version())
    }
}
