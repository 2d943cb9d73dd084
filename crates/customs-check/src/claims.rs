//! [`Claims`]: what a message has that no other of a run may have, until it is compared.

use std::hash::{DefaultHasher, Hash, Hasher};

use customs_message::{Document, Locator};
use customs_model::finding::Place;
use customs_model::{Path, Pointer, Rule, Severity};

use crate::context::{Active, Check, Claim};

/// What a message claims for itself, such as the reference that its sender gave it.
///
/// Where that occurs is found when another message has it too, which is seldom: until then a message without
/// findings keeps its text, if that is short.
#[derive(Debug, Clone, Default)]
pub struct Claims {
    all: Vec<Claimed>,
    /// What the whole message says, letter by letter.
    content: u64,
    /// Where the claims are to be found, while they have no places.
    unlocated: Option<(Box<str>, Locator)>,
}

/// One thing that a message claims.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claimed {
    /// The rule that is broken where another message has it.
    pub(crate) rule: &'static Rule,
    /// How bad that is.
    pub(crate) severity: Severity,
    /// What it is, where, and what has to be the same for it to be taken.
    pub(crate) claim: Claim,
    /// Where that is in the file.
    pub(crate) place: Option<Place>,
    /// The same by WCO ids.
    pub(crate) pointer: Option<Pointer>,
}

/// Of the texts of messages, those that are kept rather than searched: searching takes longer than copying.
const SHORT: usize = 64 << 10;

impl Claims {
    /// What a message claims by some rules.
    pub(crate) fn of(document: &Document<'_>, rules: &[Active]) -> Self {
        let message = document.read.as_read();
        let claimed = |active: &Active| {
            let Check::Run(claim) = active.check else { return None };
            let mut claim = claim(message)?;
            // A message and its conversion lie side by side, and one of them is sent.
            claim.identity ^= document.syntax as u64;
            let pointer = message.pointer(&claim.path);
            let (rule, severity) = (active.rule, active.severity);
            Some(Claimed { rule, severity, claim, place: None, pointer })
        };
        let all: Vec<_> = rules.iter().filter_map(claimed).collect();
        if all.is_empty() {
            return Self::default();
        }
        let mut hasher = DefaultHasher::new();
        document.text.hash(&mut hasher);
        Self { all, content: hasher.finish(), unlocated: None }
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Where the claims are, to be looked for together with other places.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.all.iter().map(|it| &it.claim.path)
    }

    /// Takes the places of these.
    pub(crate) fn locate(&mut self, places: impl Iterator<Item = Place>) {
        for (claimed, place) in self.all.iter_mut().zip(places) {
            claimed.place = Some(place);
        }
    }

    /// Leaves the places to be found if they are asked for.
    pub(crate) fn locate_later(&mut self, document: &Document<'_>) {
        if self.is_empty() {
            return;
        }
        if document.text.len() > SHORT {
            let paths: Vec<&Path> = self.paths().collect();
            let places = document.places(&paths);
            return self.locate(places.into_iter());
        }
        self.unlocated = Some((document.text.into(), document.locator()));
    }

    /// The claims, and what the whole message says.
    pub(crate) fn all(&self) -> (&[Claimed], u64) {
        (&self.all, self.content)
    }

    /// Where a claim of these is.
    pub(crate) fn place(&self, claimed: &Claimed) -> Option<Place> {
        let found = || {
            let (text, locator) = self.unlocated.as_ref()?;
            locator.places(text, &[&claimed.claim.path]).pop()
        };
        claimed.place.or_else(found)
    }
}

/// What is compared of them.
impl PartialEq for Claims {
    fn eq(&self, other: &Self) -> bool {
        (&self.all, self.content) == (&other.all, other.content)
    }
}
