//! [`Family`] and [`Kind`]: the one table of messages.
//!
//! Each vocabulary lists its own messages ([`MessageDefinition`]); here they are put together. A
//! message that a program of its own adds works the same.

use std::borrow::Cow;

use customs_model::Profile;
use customs_model::{Class, MessageDefinition, Root};

/// Messages that belong together: they have one version, and profiles that are about them.
#[derive(Debug)]
pub struct Family {
    /// Its name, in lower case: `declaration`.
    pub name: &'static str,
    /// The version of its messages: that of their standard.
    pub version: &'static str,
    /// The messages.
    pub messages: &'static [MessageDefinition],
    /// The profiles that come with them, and not with an authority.
    pub profiles: fn() -> Vec<&'static Profile>,
    /// The usual profile of one of them: that by which a message is made that says nothing of an authority.
    pub usual: fn(&MessageDefinition) -> &'static Profile,
    /// Whether the usual profile is the standard itself, and not what an administration makes of it:
    /// so it is with messages that have no other standard. They are named by their family and type.
    pub is_own_standard: bool,
}

/// Declarations of the WCO Data Model.
pub static DECLARATION: Family = Family {
    name: "declaration",
    version: "3.6",
    messages: customs_declaration::MESSAGES,
    profiles: Vec::new,
    usual: |_| built_in("uk-dms-3.6"),
    is_own_standard: false,
};

/// What administrations answer to them.
pub static RESPONSE: Family = Family {
    name: "response",
    version: "3.6",
    messages: customs_exchange::response::MESSAGES,
    profiles: Vec::new,
    usual: |_| built_in("uk-dms-3.6-response"),
    is_own_standard: false,
};

/// Messages between administrations, and from the trade to them.
pub static EXCHANGE: Family = Family {
    name: "exchange",
    version: "1",
    messages: customs_exchange::MESSAGES,
    profiles: Vec::new,
    usual: |_| built_in("exchange"),
    is_own_standard: true,
};

/// Messages of the EU's transit system (NCTS), each with a profile of its own.
pub static TRANSIT: Family = Family {
    name: "transit",
    version: "6",
    messages: customs_eu::MESSAGES,
    profiles: Vec::new,
    usual: |message| built_in(&format!("ncts-{}", message.name)),
    is_own_standard: true,
};

/// Entry summary declarations of the older Import Control System, each with a profile of its own.
pub static ENTRY_SUMMARY: Family = Family {
    name: "entry-summary",
    version: "11.2",
    messages: customs_ens::MESSAGES,
    profiles: Vec::new,
    usual: |message| {
        // That of the form in which they are lodged now, where there are two.
        let id = format!("ens-{}", message.name);
        crate::profile(&format!("{id}-new")).unwrap_or_else(|| built_in(&id))
    },
    is_own_standard: true,
};

/// Messages of the EU's export system (AES, phase 1), each with a profile of its own.
pub static EXPORT: Family = Family {
    name: "export",
    version: "1",
    messages: customs_eu::export::MESSAGES,
    profiles: Vec::new,
    usual: |message| built_in(&format!("aes-{}", message.name)),
    is_own_standard: true,
};

/// The profile of this id, which is one of those that are built in.
fn built_in(id: &str) -> &'static Profile {
    crate::profile(id).expect("a family names a profile that is built in")
}

/// The families of this workspace.
pub static FAMILIES: &[&Family] =
    &[&DECLARATION, &RESPONSE, &EXCHANGE, &TRANSIT, &EXPORT, &ENTRY_SUMMARY];

impl Family {
    /// The usual profiles of its messages, each once.
    pub fn usual_profiles(&self) -> impl Iterator<Item = &'static Profile> {
        let usual = self.messages.iter().map(self.usual);
        let mut seen = std::collections::BTreeSet::new();
        usual.filter(move |profile| seen.insert(&*profile.id))
    }
}

/// A kind of message: one line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// What it belongs to.
    pub family: &'static Family,
    /// What it is.
    pub definition: &'static MessageDefinition,
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        (self.family.name, self.definition.name) == (other.family.name, other.definition.name)
    }
}

impl Eq for Kind {}

impl Kind {
    /// The kind of a message among those of some families.
    #[must_use]
    pub fn of(message: &dyn Root, families: &[&'static Family]) -> Option<Self> {
        all(families).find(|kind| (kind.definition.is)(message))
    }

    /// Whether it belongs to a family.
    #[must_use]
    pub fn is_of(self, family: &Family) -> bool {
        self.family.name == family.name
    }

    /// What its root is made of.
    #[must_use]
    pub const fn class(self) -> &'static Class {
        self.definition.class
    }

    /// The usual profile of such messages.
    #[must_use]
    pub fn profile(self) -> Cow<'static, Profile> {
        (self.family.usual)(self.definition).for_root(self.class())
    }
}

/// The kinds of some families, in the order of the table.
pub fn all(families: &[&'static Family]) -> impl Iterator<Item = Kind> {
    families.iter().flat_map(|family: &&'static Family| {
        family.messages.iter().map(|definition| Kind { family, definition })
    })
}
