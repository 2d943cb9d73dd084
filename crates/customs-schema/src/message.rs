//! The messages there are schemas of, each with the class of its root.

use std::borrow::Cow;

use customs_message::family::{self, FAMILIES, Family, Kind};
use customs_model::Class;
use customs_model::Profile;
use customs_model::profile::ProfileElement;

use crate::conventions::Conventions;
use crate::document::Parts;
use crate::edition::Edition;
use crate::outline::Outline;
use crate::{SchemaFile, definitions, document, findings, words};

/// A message with schemas.
pub(crate) struct Message {
    pub(crate) family: &'static Family,
    /// The name of its files: `declaration-message`.
    pub(crate) name: &'static str,
    /// What it is, in one sentence.
    pub(crate) description: &'static str,
    /// The class of its root; the report of a check has none.
    pub(crate) class: Option<&'static Class>,
}

/// The family of what is no message: the report of a check.
pub(crate) static FINDINGS: Family = Family {
    name: "findings",
    version: "1",
    messages: &[],
    profiles: Vec::new,
    // It has no messages that could have one.
    usual: |_| unreachable!("what is no message has no profile"),
    is_own_standard: false,
};

/// The messages that a profile which narrows them is about, as it has them.
pub(crate) fn narrowed_by<'m>(
    messages: &'m [Message],
    profile: &'m Profile,
) -> Vec<(&'m Message, Narrowed<'m>)> {
    let narrowed = messages.iter().map(|message| (message, message.narrowed(profile)));
    narrowed.filter(|(_, narrowed)| narrowed.is_some()).collect()
}

/// A profile, and what it says of the root of a message.
pub(crate) type Narrowed<'p> = Option<(&'p Profile, &'p ProfileElement)>;

/// Messages as the standard has them.
pub(crate) fn as_they_are(messages: &[Message]) -> Vec<(&Message, Narrowed<'_>)> {
    messages.iter().map(|message| (message, None)).collect()
}

impl Message {
    /// Those of this workspace, in the order of the index.
    pub(crate) fn all() -> Vec<Self> {
        let report = Self {
            family: &FINDINGS,
            name: "findings",
            description: "What a check of messages found, file by file.",
            class: None,
        };
        Self::of(FAMILIES).into_iter().chain([report]).collect()
    }

    /// Those of some families.
    pub(crate) fn of(families: &[&'static Family]) -> Vec<Self> {
        let of = |Kind { family, definition }| Self {
            family,
            name: definition.name,
            description: definition.description,
            class: Some(definition.class),
        };
        family::all(families).map(of).collect()
    }

    /// A profile with all that it says of such messages.
    pub(crate) fn whole<'p>(&self, profile: &'p Profile) -> Cow<'p, Profile> {
        self.class.map_or(Cow::Borrowed(profile), |class| profile.for_root(class))
    }

    /// The usual profile of such messages.
    pub(crate) fn usual(&self) -> &'static Profile {
        let mut definitions = self.family.messages.iter();
        let own = definitions.find(|it| it.name == self.name).expect("a message of its family");
        (self.family.usual)(own)
    }

    /// What its usual profile says of it, where that is the standard itself.
    pub(crate) fn own_standard(&self) -> Narrowed<'static> {
        let is_own = self.family.is_own_standard;
        is_own.then(|| self.usual()).and_then(|usual| self.narrowed(usual))
    }

    /// What a profile says of its root; nothing where it is about other messages.
    pub(crate) fn narrowed<'p>(&self, profile: &'p Profile) -> Narrowed<'p> {
        let class = self.class?;
        let root = profile.root(class.name)?;
        profile.is_about(class).then_some((profile, root))
    }

    /// Whether another message of its family is an envelope for it.
    pub(crate) fn is_inside_another(&self, messages: &[Self]) -> bool {
        let Some(inside) = self.class else { return false };
        let holds = |class: &'static Class| {
            class.elements.iter().any(|it| it.class().is_some_and(|it| it.name == inside.name))
        };
        let same_family = messages.iter().filter(|it| it.family.name == self.family.name);
        same_family.filter_map(|it| it.class).any(|class| class.name != inside.name && holds(class))
    }

    /// Where its files are: below the profile if there is one.
    pub(crate) fn folder(&self, narrowed: Narrowed<'_>) -> String {
        let (family, version) = (self.family.name, self.family.version);
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

    /// `Declaration message 3.6`. A message that is called like its root is written like it: `CC015C 6`.
    pub(crate) fn title(&self) -> String {
        let root = self.class.map(|class| class.name);
        let root = root.filter(|root| root.eq_ignore_ascii_case(self.name)).map(str::to_owned);
        let name = root.unwrap_or_else(|| words::capitalised(&self.name.replace('-', " ")));
        format!("{name} {}", self.family.version)
    }

    /// The classes it is made of; none of what is no message of the dictionary.
    pub(crate) fn outline(&self, narrowed: Narrowed<'_>) -> Option<Outline> {
        self.class.map(|class| Outline::of(class, narrowed))
    }

    /// What the strict schema has below its head.
    pub(crate) fn parts(&self, narrowed: Narrowed<'_>) -> Parts {
        let Some(outline) = self.outline(narrowed) else { return findings::parts() };
        // Only a profile says that a value has to say something.
        let standard = Conventions::of(self, narrowed);
        let blank_values = narrowed.is_none() || standard.blank_values;
        let conventions = Conventions { blank_values, ..standard };
        definitions::of(&outline, &conventions)
    }

    /// Every edition of its JSON Schema.
    pub(crate) fn schemas(&self, narrowed: Narrowed<'_>) -> Vec<SchemaFile> {
        let profile = narrowed.map(|(profile, _)| format!(" Profile: {}.", profile.title));
        let description =
            format!("{}. {}{}", self.title(), self.description, profile.unwrap_or_default());
        let parts = self.parts(narrowed.or_else(|| self.own_standard()));
        let strict = parts.schema(&self.id(narrowed), &description);
        let file = |edition: Edition| SchemaFile {
            path: self.path(narrowed, edition),
            text: document::text(edition.of(strict.clone())),
        };
        Edition::ALL.into_iter().map(file).collect()
    }

    /// The id of the strict schema. It never changes once released.
    fn id(&self, narrowed: Narrowed<'_>) -> String {
        let name = match self.family.is_own_standard {
            true => format!("{}:{}", self.family.name, self.name),
            false => self.name.to_owned(),
        };
        let profile = narrowed.map_or_else(String::new, |(profile, _)| format!(":{}", profile.id));
        format!("urn:customs:schema:{name}:{}{profile}", self.family.version)
    }
}
