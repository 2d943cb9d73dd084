//! [`Profiles`]: by which profile a message is read and judged.
//!
//! An answer to a query by the standard alone, for nobody lodged it. Else the one that was named, for
//! every message it is about; else one of those of its family, unless its envelope says that it is
//! written for somebody else; else the standard alone. What was decided is said ([`Choice::reason`]).

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use customs_authorities::Authorities;
use customs_model::object::{Held, occurrences, value_at};
use customs_model::profile::{Content, RuleChange};
use customs_model::shape::Collapsing;
use customs_model::{Class, Finding, Object, Profile, rules};

use crate::authorities::authorities;
use crate::family::{FAMILIES, Family, Kind, all};

/// The profile of the standard alone.
const STANDARD: &str = "wco";

/// The messages that are known, and the profiles they are judged by.
#[derive(Debug, Clone)]
pub struct Profiles {
    families: Vec<&'static Family>,
    authorities: Arc<Authorities>,
    chosen: Option<Arc<Profile>>,
    kinds: Vec<OfKind>,
    /// The beginnings of namespaces in which authorities answer questions, once they are asked for.
    answers: OnceLock<Vec<String>>,
    /// The names of roots in dialects, once they are asked for.
    tags: OnceLock<Vec<(Kind, String)>>,
    /// What is changed about the rules of every profile.
    changes: Vec<RuleChange>,
}

/// The profiles of a kind of message, made when a message of it comes.
#[derive(Debug, Clone)]
struct OfKind {
    kind: Kind,
    own: OnceLock<Vec<Own>>,
    /// Whether the profile that was named is about it.
    is_chosen: OnceLock<bool>,
    chosen: OnceLock<Arc<Profile>>,
    standard: OnceLock<Arc<Profile>>,
}

/// One of the profiles that are about a kind of message: its head, and all of it once it is needed.
#[derive(Debug, Clone)]
struct Own {
    head: Arc<Profile>,
    whole: OnceLock<Arc<Profile>>,
}

impl OfKind {
    fn new(kind: Kind) -> Self {
        let (own, is_chosen) = (OnceLock::new(), OnceLock::new());
        let (chosen, standard) = (OnceLock::new(), OnceLock::new());
        Self { kind, own, is_chosen, chosen, standard }
    }

    /// A profile, for this kind of message, with changes to its rules.
    fn of(&self, profile: &Arc<Profile>, changes: &[RuleChange]) -> Arc<Profile> {
        let own = profile.for_root(self.kind.class());
        if let (Cow::Borrowed(_), []) = (&own, changes) {
            return Arc::clone(profile);
        }
        let mut own = own.into_owned();
        own.rules.extend_from_slice(changes);
        Arc::new(own)
    }

    /// The profiles that are about it: those of its family, then those of authorities.
    fn own(&self, authorities: &Authorities) -> &[Own] {
        self.own.get_or_init(|| {
            let of_family = (self.kind.family.profiles)().into_iter();
            let of_family = of_family.map(|it| Own {
                head: Arc::new(it.clone()),
                whole: OnceLock::from(Arc::new(it.clone())),
            });
            let heads = authorities.about(self.kind.class());
            let of_authorities = heads.map(|head| Own { head, whole: OnceLock::new() });
            of_family.chain(of_authorities).collect()
        })
    }

    fn whole<'p>(
        &self,
        own: &'p Own,
        authorities: &Authorities,
        changes: &[RuleChange],
    ) -> &'p Arc<Profile> {
        own.whole.get_or_init(|| {
            let whole = authorities.profile(&own.head.id);
            self.of(
                whole.expect("a profile whose head was read is read when it is loaded"),
                changes,
            )
        })
    }
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

impl Reason {
    /// Whether the message is written for the profile, as far as anybody knows, so that all of it is asked for.
    #[must_use]
    pub const fn is_meant(&self) -> bool {
        matches!(self, Self::Usual | Self::DespiteEnvelope(_))
    }
}

/// How a message is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Way {
    /// The class of its root, in some dialect.
    pub(crate) class: &'static Class,
    /// The values in which blanks mean nothing.
    pub(crate) collapsing: Collapsing,
}

impl Way {
    /// As the dictionary has it.
    pub(crate) fn of_standard(kind: Kind) -> Self {
        Self { class: kind.class(), collapsing: Collapsing::default() }
    }

    /// As a profile has it.
    pub(crate) fn of(profile: &Profile, kind: Kind) -> Self {
        Self { class: profile.class(kind.class()), collapsing: profile.collapsing }
    }

    /// Whether two read alike.
    pub(crate) fn is_same(self, other: Self) -> bool {
        std::ptr::eq(self.class, other.class) && self.collapsing == other.collapsing
    }
}

/// What is known of a message when its profile is chosen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Evidence<'e> {
    pub(crate) message: &'e dyn Object,
    /// What could not be read of it as it is.
    pub(crate) findings: &'e [Finding],
    /// The namespace of its root, where profiles know it.
    pub(crate) namespace: Option<&'e str>,
    pub(crate) is_answer: bool,
    /// What it holds that only messages for somebody else hold.
    pub(crate) other_content: Option<&'e str>,
}

/// The messages of this workspace, with the authorities that are built in.
impl Default for Profiles {
    fn default() -> Self {
        Self::of(FAMILIES)
    }
}

impl Profiles {
    /// The messages of some families, with the authorities that are built in.
    #[must_use]
    pub fn of(families: &[&'static Family]) -> Self {
        let are_ours = families.iter().map(|it| it.name).eq(FAMILIES.iter().map(|it| it.name));
        let authorities = match are_ours {
            true => Arc::clone(authorities()),
            false => Arc::new(Authorities::embedded(all(families).map(Kind::class).collect())),
        };
        Self::new(families.to_vec(), authorities)
    }

    fn new(families: Vec<&'static Family>, authorities: Arc<Authorities>) -> Self {
        let kinds = all(&families).map(OfKind::new).collect();
        let (answers, tags, changes) = (OnceLock::new(), OnceLock::new(), Vec::new());
        Self { families, authorities, chosen: None, kinds, answers, tags, changes }
    }

    /// With other authorities.
    #[must_use]
    pub fn with_authorities(self, authorities: Arc<Authorities>) -> Self {
        Self { chosen: self.chosen, changes: self.changes, ..Self::new(self.families, authorities) }
    }

    /// One profile for every message that it is about.
    #[must_use]
    pub fn with(self, profile: impl Into<Arc<Profile>>) -> Self {
        let fresh = Self::new(self.families, self.authorities);
        Self { chosen: Some(profile.into()), changes: self.changes, ..fresh }
    }

    /// With more changes to the rules, after those of the profiles.
    #[must_use]
    pub fn with_rules(self, changes: &[RuleChange]) -> Self {
        if changes.is_empty() {
            return self;
        }
        let fresh = Self::new(self.families, self.authorities);
        Self { chosen: self.chosen, changes: changes.to_vec(), ..fresh }
    }

    /// The families.
    #[must_use]
    pub fn families(&self) -> &[&'static Family] {
        &self.families
    }

    /// What is known of authorities.
    #[must_use]
    pub const fn authorities(&self) -> &Arc<Authorities> {
        &self.authorities
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

    /// The heads of the profiles that may be meant by a message of this kind.
    pub fn heads(&self, kind: Kind) -> impl Iterator<Item = &Profile> {
        let of = self.of_kind(kind);
        let chosen = of.and_then(|of| self.chosen_for(of));
        let own = of.filter(|_| chosen.is_none()).map(|of| of.own(&self.authorities));
        let own = own.unwrap_or_default().iter().map(|own| &*own.head);
        chosen.into_iter().map(|profile| &**profile).chain(own)
    }

    /// Whether a namespace is one in which an authority answers questions, whichever profile is named.
    pub(crate) fn has_answers_in(&self, namespace: &str) -> bool {
        let answers = self.answers.get_or_init(|| {
            let of_families = self.families.iter().flat_map(|family| (family.profiles)());
            let of_families = of_families.flat_map(|profile| &profile.answers).cloned();
            let mut all: Vec<String> = self.authorities.answers().map(str::to_owned).collect();
            all.extend(of_families);
            all.sort_unstable();
            all.dedup();
            all
        });
        answers.iter().any(|beginning| namespace.starts_with(beginning))
    }

    fn of_kind(&self, kind: Kind) -> Option<&OfKind> {
        self.kinds.iter().find(|it| it.kind == kind)
    }

    fn chosen_for(&self, of: &OfKind) -> Option<&Arc<Profile>> {
        let chosen = self.chosen.as_ref()?;
        of.is_chosen.get_or_init(|| chosen.is_about(of.kind.class())).then_some(chosen)
    }

    /// The way in which a message is most likely to be read, before anything of it is: that of the only
    /// profile that it can be meant for, or of the first if that calls the root by another name, or tells
    /// its messages by elements that no class has.
    pub(crate) fn likely_way(&self, kind: Kind, namespace: Option<&str>) -> Way {
        let of = self.of_kind(kind).expect("a kind of the table");
        if let Some(chosen) = self.chosen_for(of) {
            return Way::of(chosen, kind);
        }
        let own = of.own(&self.authorities);
        let mut fitting = own.iter().filter(|it| is_in_namespace(&it.head, kind, namespace));
        match (fitting.next(), fitting.next()) {
            (Some(own), another) if another.is_none() || is_told_by_dialect(&own.head) => {
                Way::of(of.whole(own, &self.authorities, &self.changes), kind)
            }
            _ => Way::of_standard(kind),
        }
    }

    /// The kinds of messages whose root has this name in XML, in the dictionary or in a dialect.
    pub(crate) fn kinds_of_tag(&self, tag: &str) -> Vec<Kind> {
        let named: Vec<Kind> = self.kinds().filter(|kind| kind.class().name == tag).collect();
        if !named.is_empty() {
            return named;
        }
        let tags = self.tags.get_or_init(|| {
            let of_kind =
                |kind| self.heads(kind).flat_map(|head| &head.tags).map(move |it| (kind, it));
            let known = |(kind, (name, tag)): (Kind, &(String, String))| {
                (*name == kind.class().name).then(|| (kind, tag.clone()))
            };
            self.kinds().flat_map(of_kind).filter_map(known).collect()
        });
        tags.iter().filter(|(_, known)| known == tag).map(|(kind, _)| *kind).collect()
    }

    /// The profile of a message that was read.
    pub(crate) fn choose(&self, kind: Kind, evidence: &Evidence<'_>) -> Choice<'_> {
        let of = self.of_kind(kind).expect("a kind of the table");
        let standard = |reason| {
            let standard = || self.authorities.profile(STANDARD).expect("it is built in");
            let profile = of.standard.get_or_init(|| of.of(standard(), &self.changes));
            Choice { profile, reason }
        };
        // Nobody lodged what is in an answer, whichever profile is asked for.
        if evidence.is_answer {
            return standard(Reason::Answer);
        }
        if let Some(chosen) = self.chosen_for(of) {
            let profile = of.chosen.get_or_init(|| of.of(chosen, &self.changes));
            let other = contradiction(profile, evidence.message);
            let reason = other.map_or(Reason::Usual, Reason::DespiteEnvelope);
            return Choice { profile, reason };
        }
        let own = of.own(&self.authorities);
        let usual = |own| Choice {
            profile: of.whole(own, &self.authorities, &self.changes),
            reason: Reason::Usual,
        };
        let fits = |own: &&Own| contradiction(&own.head, evidence.message).is_none();
        let in_namespace =
            || own.iter().filter(|it| is_in_namespace(&it.head, kind, evidence.namespace));
        let told = in_namespace().filter(|it| is_told(&it.head, evidence)).filter(fits);
        // Of several the one that asks for most; of those the first.
        if let Some(told) = told.rev().max_by_key(|it| it.head.content.len()) {
            return usual(told);
        }
        if let Some(content) = evidence.other_content {
            return standard(Reason::OtherContent(content.to_owned()));
        }
        let mut others = in_namespace().filter(|it| it.head.content.is_empty()).peekable();
        let first = others.peek().copied();
        match (others.find(fits), first) {
            (Some(own), _) => usual(own),
            (None, Some(first)) => {
                let said = contradiction(&first.head, evidence.message).unwrap_or_default();
                standard(Reason::NoProfile(said))
            }
            (None, None) => standard(Reason::Usual),
        }
    }
}

/// Whether the messages of a profile cannot be told from others by what the dictionary has.
fn is_told_by_dialect(head: &Profile) -> bool {
    let is_value_of_extension = |it: &Content| it.is_of_extension && !it.is_any();
    !head.tags.is_empty() || head.content.iter().any(is_value_of_extension)
}

/// Whether a message holds what messages of a profile hold and others do not.
fn is_told(head: &Profile, evidence: &Evidence<'_>) -> bool {
    !head.content.is_empty() && head.content.iter().all(|it| holds(evidence, it))
}

/// Whether the root of a message is in the namespace of a profile, unless one of them has none.
fn is_in_namespace(head: &Profile, kind: Kind, namespace: Option<&str>) -> bool {
    let begun = head.namespaces.begun_by(kind.class().name);
    begun.zip(namespace).is_none_or(|(begun, seen)| begun == seen)
}

/// Whether a message has one of the values at a place, inside its envelope or without one.
fn holds(evidence: &Evidence<'_>, content: &Content) -> bool {
    let message = evidence.message;
    let Some((root, path)) = content.path.split_first() else { return false };
    let path: Vec<&str> = match message.class().name == root {
        true => path.iter().map(String::as_str).collect(),
        false => content.path.iter().map(String::as_str).collect(),
    };
    has_value(message, &path, &content.values)
        || (content.is_any() && evidence.findings.iter().any(|it| is_unknown(it, &path)))
}

/// Whether a finding says that the element at a path below the root is not known, so that it is there.
fn is_unknown(finding: &Finding, path: &[&str]) -> bool {
    let steps = finding.path.steps().iter().skip(1).map(|step| &*step.name);
    finding.rule == &rules::UNKNOWN_ELEMENT && steps.eq(path.iter().copied())
}

fn has_value(object: &dyn Object, path: &[&str], values: &[String]) -> bool {
    let Some((name, rest)) = path.split_first() else { return false };
    let Some(index) = object.class().index_of(name) else { return false };
    let is_meant = |value: &str| values.iter().any(|it| it == Content::ANY || it == value);
    occurrences(object.field(index)).any(|held| match held {
        Held::Class(_) if rest.is_empty() => is_meant(""),
        Held::Class(below) => has_value(below, rest, values),
        Held::Value(value) => rest.is_empty() && is_meant(value.text().trim()),
    })
}

/// What the envelope of a message says that a profile's messages do not say, if anything:
/// `WCODataModelVersionCode 4.0, ResponsibleCountryCode NL`.
fn contradiction(profile: &Profile, message: &dyn Object) -> Option<String> {
    let value = |name: &str| Some(value_at(message, &[name])?.text().into_owned());
    let said = profile.envelope.iter().filter_map(|(name, allowed)| {
        let value = value(name).filter(|value| !value.is_empty())?;
        let is_allowed = allowed.iter().any(|it| it.eq_ignore_ascii_case(value.trim()));
        (!is_allowed).then(|| format!("{name} {value}"))
    });
    let said: Vec<_> = said.collect();
    (!said.is_empty()).then(|| said.join(", "))
}
