//! The profiles that messages are judged by: those that belong to them, with the one that was asked
//! for and what is changed about the rules.

use std::borrow::Cow;

use customs_check::rules;
use customs_declaration::profile::{Profile, RuleChange};
use customs_message::Profiles;

use crate::failure::Failure;
use crate::file::named_file;

/// The profiles of a run: the one that was named, for all messages that it is about, and for others
/// their own.
pub(crate) fn load(name: Option<&str>, changes: &[RuleChange]) -> Result<Profiles, Failure> {
    let mut profiles = Profiles::default();
    if let Some(name) = name {
        profiles = profiles.with(named(name)?.into_owned());
    }
    let profiles = profiles.with_rules(changes);
    let by_name = profiles.chosen().map(|it| (it.id.as_str(), rules::unknown_in(it).next()));
    if let Some((id, Some(unknown))) = by_name {
        return Err(Failure::new(id, crate::rules::unknown(unknown)));
    }
    let is_unknown = |change: &&RuleChange| rules::named(&change.rules).next().is_none();
    match changes.iter().find(is_unknown) {
        Some(change) => Err(Failure::new("rules", crate::rules::unknown(&change.rules))),
        None => Ok(profiles),
    }
}

/// The built-in profile of this id, or that of a file.
pub(crate) fn named(name: &str) -> Result<Cow<'static, Profile>, Failure> {
    match Profile::built_in(name) {
        Some(profile) => Ok(Cow::Borrowed(profile)),
        None => named_file(name, "profile", Profile::BUILT_IN).map(Cow::Owned),
    }
}
