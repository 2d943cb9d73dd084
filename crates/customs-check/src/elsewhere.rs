//! What to do about an element that a message has and its profile has not: where another profile has it,
//! the message may be written for that one.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use customs_authorities::Authorities;
use customs_model::profile::ProfileElement;
use customs_model::rules::UNKNOWN_ELEMENT;
use customs_model::tolerant::{BELONGS, NOT_READ, one_of};
use customs_model::{Finding, Profile};

use crate::rules;

/// How many places are kept. Messages that are wrong are mostly wrong at the same ones.
const KEPT: usize = 4096;

/// What is said of the places that were looked for before.
#[derive(Debug, Clone, Default)]
pub(crate) struct Elsewhere(Arc<Mutex<HashMap<String, Option<String>>>>);

impl Elsewhere {
    /// Names the profiles that have the elements which are unknown or unexpected, in place of the advice
    /// to remove them, or after the place where they belong.
    pub(crate) fn name(&self, findings: &mut [Finding], profile: &Profile, known: &Authorities) {
        let mut placed = HashMap::new();
        for finding in findings.iter_mut() {
            place_by_profile(finding, profile, &mut placed);
        }
        let is_unknown =
            |it: &Finding| it.rule == &UNKNOWN_ELEMENT && it.hint.as_deref() == Some(NOT_READ);
        let is_meant = |it: &&mut Finding| is_unknown(it) || it.rule == &rules::UNEXPECTED_ELEMENT;
        for finding in findings.iter_mut().filter(is_meant) {
            let names: Vec<&str> = finding.path.steps().iter().map(|step| &*step.name).collect();
            if let Some(hint) = self.hint(&names, profile, known) {
                // That the profile itself has it elsewhere comes first: it is more likely.
                let has_home = finding.expected.is_some() && names.len() > 1;
                let own = finding.hint.take().filter(|_| has_home);
                finding.hint = Some(match own {
                    Some(own) => format!("{own}; or {hint}").into(),
                    None => hint.into(),
                });
            }
        }
    }

    fn hint(&self, names: &[&str], profile: &Profile, known: &Authorities) -> Option<String> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = names.join("/");
        if let Some(hint) = kept.get(&place) {
            return hint.clone();
        }
        let having = known.having(names).into_iter();
        let others: Vec<_> = having.filter(|other| other.id != profile.id).collect();
        let hint = hint(&others);
        if kept.len() < KEPT {
            kept.insert(place, hint.clone());
        }
        hint
    }
}

/// Where an unknown element belongs is what the profile says: that is less than what the dictionary has for
/// everybody. What was found for a name is kept.
fn place_by_profile(
    finding: &mut Finding,
    profile: &Profile,
    placed: &mut HashMap<Cow<'static, str>, Option<String>>,
) {
    let is_placed = |hint: &str| hint == NOT_READ || hint.contains(BELONGS);
    if finding.rule != &UNKNOWN_ELEMENT || !finding.hint.as_deref().is_some_and(is_placed) {
        return;
    }
    let [root, .., last] = finding.path.steps() else { return };
    let find = || homes(profile, &root.name, &last.name);
    if let Some(homes) = placed.entry(last.name.clone()).or_insert_with(find) {
        finding.hint = Some(format!("`{}`{BELONGS}{homes}", last.name).into());
    }
}

/// The classes of a profile that have an element of this name in messages with this root, in words; none
/// where there are none, or more than can be meant.
pub(crate) fn homes(profile: &Profile, root: &str, name: &str) -> Option<String> {
    let mut open = vec![profile.root(root)?];
    let mut homes: Vec<&str> = Vec::new();
    let mut seen: BTreeSet<*const ProfileElement> = BTreeSet::new();
    while let Some(element) = open.pop() {
        let children = profile.children(element);
        // What holds itself is gone through once.
        if !seen.insert(children.as_ptr()) {
            continue;
        }
        if children.iter().any(|child| child.name == name) && !homes.contains(&&*element.name) {
            homes.push(&element.name);
        }
        open.extend(children.iter().rev());
    }
    one_of(&homes)
}

fn hint(others: &[&Arc<Profile>]) -> Option<String> {
    let (first, more) = others.split_first()?;
    let more = match more.len() {
        0 => String::new(),
        1 => " (as does one other)".to_owned(),
        more => format!(" (as do {more} others)"),
    };
    let Profile { id, title, .. } = &***first;
    Some(format!(
        "`{id}` has it here{more}: {title}; if the message is written for it, use --profile {id}"
    ))
}
