//! [`Claims`]: what a message has that no other of a run may have, until it is compared.

use std::hash::BuildHasher;

use customs_message::{Document, Locator};
use customs_model::finding::Place;
use customs_model::{Path, Pointer, Rule, Severity};
use foldhash::quality::FixedState;

use crate::context::{Active, Check, Claim};

/// What a message claims for itself, such as the reference that its sender gave it.
///
/// Where that is in the file is found together with the places of findings. A message without any keeps its text, if that
/// is short, until another message claims the same, which is seldom.
#[derive(Debug, Clone, Default)]
pub struct Claims {
    all: Vec<Claimed>,
    /// What the whole message says, letter by letter.
    content: u64,
    /// The text that the claims are to be found in, while they have no places.
    text: Option<Box<str>>,
    /// What finds them in it; none where there are no claims.
    locator: Option<Locator>,
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
    /// Where that is in the file, once that was looked for.
    pub(crate) place: Option<Place>,
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
            let (rule, severity) = (active.rule, active.severity);
            Some(Claimed { rule, severity, claim, place: None })
        };
        let all: Vec<_> = rules.iter().filter_map(claimed).collect();
        if all.is_empty() {
            return Self::default();
        }
        let content = FixedState::default().hash_one(document.text);
        Self { all, content, text: None, locator: Some(document.locator()) }
    }

    /// Keeps the text that the claims are to be found in, if that is short. Returns whether it does, or nothing is to be found.
    pub(crate) fn wait(&mut self, document: &Document<'_>) -> bool {
        let is_kept = document.text.len() <= SHORT && !self.is_empty();
        self.text = is_kept.then(|| document.text.into());
        is_kept || self.is_empty()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Their paths.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.all.iter().map(|it| &it.claim.path)
    }

    /// Takes the places of these.
    pub(crate) fn locate(&mut self, places: impl Iterator<Item = Place>) {
        for (claimed, place) in self.all.iter_mut().zip(places) {
            claimed.place = Some(place);
        }
    }

    /// The claims, and what the whole message says.
    pub(crate) fn all(&self) -> (&[Claimed], u64) {
        (&self.all, self.content)
    }

    /// Where a claim of these is in the file.
    pub(crate) fn place(&self, claimed: &Claimed) -> Option<Place> {
        let found = || {
            let (text, locator) = (self.text.as_ref()?, self.locator.as_ref()?);
            locator.places(text, &[&claimed.claim.path]).pop()
        };
        claimed.place.or_else(found)
    }

    /// The same by WCO ids. No class on the way to a claim is repeated, so that the path alone tells them.
    pub(crate) fn pointer(&self, claimed: &Claimed) -> Option<Pointer> {
        Pointer::of_path(&claimed.claim.path, self.locator?.root())
    }
}

/// What is compared of them.
impl PartialEq for Claims {
    fn eq(&self, other: &Self) -> bool {
        (&self.all, self.content) == (&other.all, other.content)
    }
}
