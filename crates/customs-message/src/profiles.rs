//! [`Profiles`]: by which profile a message is read and judged.
//!
//! An answer to a query by the standard alone, for nobody lodged it. Else the one that was named, for
//! every message it is about; else one of those of its family, unless its envelope says that it is
//! written for somebody else; else the standard alone. What was decided is said ([`Choice::reason`]).

use std::sync::{Arc, OnceLock};

use customs_declaration::Profile;
use customs_declaration::profile::RuleChange;
use customs_model::Object;
use customs_model::object::Held;

use crate::family::{FAMILIES, Family, Kind, all};

/// The messages that are known, and the profiles they are judged by.
#[derive(Debug, Clone)]
pub struct Profiles {
    families: Vec<&'static Family>,
    chosen: Option<Arc<Profile>>,
    kinds: Vec<OfKind>,
    /// What is changed about the rules of every profile.
    changes: Vec<RuleChange>,
}

/// The profiles of a kind of message, made when a message of it comes.
#[derive(Debug, Clone)]
struct OfKind {
    kind: Kind,
    own: OnceLock<Vec<Arc<Profile>>>,
    standard: OnceLock<Arc<Profile>>,
}

impl OfKind {
    fn own(&self, changes: &[RuleChange]) -> &[Arc<Profile>] {
        self.own.get_or_init(|| {
            let profiles = (self.kind.family.profiles)().into_iter().cloned();
            profiles.map(|it| Arc::new(changed(it, changes))).collect()
        })
    }

    fn standard(&self, changes: &[RuleChange]) -> &Arc<Profile> {
        let standard = || Profile::standard_of(self.kind.class());
        self.standard.get_or_init(|| Arc::new(changed(standard(), changes)))
    }
}

fn changed(mut profile: Profile, changes: &[RuleChange]) -> Profile {
    profile.rules.extend_from_slice(changes);
    profile
}

/// The profile of a message, and why it is that one.
#[derive(Debug, Clone)]
pub struct Choice<'p> {
    /// The profile.
    pub profile: &'p Arc<Profile>,
    /// Why it is that one.
    pub reason: Reason,
}

/// Why a message is judged by a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It is the profile of such messages, or the one that was named.
    Usual,
    /// It is the one that was named, though the envelope says something else: what it says.
    DespiteEnvelope(String),
    /// The envelope says that the message is written for somebody else, of whom there is no profile:
    /// what it says.
    NoProfile(String),
    /// It answers a question with declarations; they were not lodged.
    Answer,
    /// It has an element by which messages written for somebody else are known.
    OtherContent(String),
}

/// What is known of a message when its profile is chosen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Evidence<'e> {
    pub(crate) message: &'e dyn Object,
    pub(crate) is_answer: bool,
    /// What it holds that only messages for somebody else hold.
    pub(crate) other_content: Option<&'e str>,
}

/// The messages of this workspace, each with the profiles of its own.
impl Default for Profiles {
    fn default() -> Self {
        Self::of(FAMILIES)
    }
}

impl Profiles {
    /// The messages of some families, each with the profiles of its own.
    #[must_use]
    pub fn of(families: &[&'static Family]) -> Self {
        let kinds = all(families);
        let kinds =
            kinds.map(|kind| OfKind { kind, own: OnceLock::new(), standard: OnceLock::new() });
        let (kinds, families) = (kinds.collect(), families.to_vec());
        Self { families, chosen: None, kinds, changes: Vec::new() }
    }

    /// One profile for every message that it is about.
    #[must_use]
    pub fn with(self, profile: impl Into<Arc<Profile>>) -> Self {
        Self { chosen: Some(profile.into()), ..self }
    }

    /// With more changes to the rules, after those of the profiles.
    #[must_use]
    pub fn with_rules(self, changes: &[RuleChange]) -> Self {
        if changes.is_empty() {
            return self;
        }
        let chosen = self.chosen.map(|it| Arc::new(changed(Arc::unwrap_or_clone(it), changes)));
        Self { chosen, changes: changes.to_vec(), ..Self::of(&self.families) }
    }

    /// The families.
    #[must_use]
    pub fn families(&self) -> &[&'static Family] {
        &self.families
    }

    /// The kinds of messages that are known.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.kinds.iter().map(|it| it.kind)
    }

    /// The profile that was named.
    #[must_use]
    pub const fn chosen(&self) -> Option<&Arc<Profile>> {
        self.chosen.as_ref()
    }

    /// The profiles that may be meant by a message of this kind, the likeliest first; never none.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> &[Arc<Profile>] {
        if let Some(chosen) = self.chosen.as_ref().filter(|it| it.is_about(kind.class())) {
            return std::slice::from_ref(chosen);
        }
        match self.kinds.iter().find(|it| it.kind == kind) {
            Some(of) if of.own(&self.changes).is_empty() => {
                std::slice::from_ref(of.standard(&self.changes))
            }
            Some(of) => of.own(&self.changes),
            None => &[],
        }
    }

    /// The profile of a message that was read.
    pub(crate) fn choose(&self, kind: Kind, evidence: &Evidence<'_>) -> Choice<'_> {
        let of = self.kinds.iter().find(|it| it.kind == kind).expect("a kind of the table");
        let standard = |reason| Choice { profile: of.standard(&self.changes), reason };
        // Nobody lodged what is in an answer, whichever profile is asked for.
        if evidence.is_answer {
            return standard(Reason::Answer);
        }
        let is_about = |it: &&Arc<Profile>| it.is_about(kind.class());
        if let Some(profile) = self.chosen.as_ref().filter(is_about) {
            let other = contradiction(profile, evidence.message);
            return Choice {
                profile,
                reason: other.map_or(Reason::Usual, Reason::DespiteEnvelope),
            };
        }
        if let Some(content) = evidence.other_content {
            return standard(Reason::OtherContent(content.to_owned()));
        }
        let own = of.own(&self.changes);
        let fitting = own.iter().find(|it| contradiction(it, evidence.message).is_none());
        match (fitting, own.first()) {
            (Some(profile), _) => Choice { profile, reason: Reason::Usual },
            (None, Some(usual)) => {
                let said = contradiction(usual, evidence.message).unwrap_or_default();
                standard(Reason::NoProfile(said))
            }
            (None, None) => standard(Reason::Usual),
        }
    }
}

/// What the envelope of a message says that a profile's messages do not say, if anything:
/// `WCODataModelVersionCode 4.0, ResponsibleCountryCode NL`.
fn contradiction(profile: &Profile, message: &dyn Object) -> Option<String> {
    let elements = message.class().elements;
    let value = |name: &str| {
        let index = elements.iter().position(|element| element.name == name)?;
        match message.field(index).get(0)? {
            Held::Value(value) => Some(value.text().into_owned()),
            Held::Class(_) => None,
        }
    };
    let said = profile.envelope.iter().filter_map(|(name, allowed)| {
        let value = value(name).filter(|value| !value.is_empty())?;
        let is_allowed = allowed.iter().any(|it| it.eq_ignore_ascii_case(value.trim()));
        (!is_allowed).then(|| format!("{name} {value}"))
    });
    let said: Vec<_> = said.collect();
    (!said.is_empty()).then(|| said.join(", "))
}
