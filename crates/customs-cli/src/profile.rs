//! The profile that was asked for: a built-in one by its id, one from a file, or the one that
//! belongs to a message; with what is changed about its rules.

use std::borrow::Cow;

use customs_check::{MessageKind, rules};
use customs_declaration::profile::{Profile, RuleChange};
use customs_exchange::MessageType;

use crate::failure::Failure;
use crate::file::named_file;

/// The profile for each kind of message: the one that was named, for all of them, or its own.
pub(crate) struct Chosen {
    declaration: Cow<'static, Profile>,
    response: Cow<'static, Profile>,
    exchange: Cow<'static, Profile>,
}

impl Chosen {
    /// Each kind of message has its own.
    fn by_kind() -> Self {
        let of = |kind: MessageKind| Cow::Borrowed(kind.profile());
        Self {
            declaration: of(MessageKind::Declaration),
            response: of(MessageKind::Response),
            exchange: of(MessageKind::Exchange(MessageType::Acknowledgement)),
        }
    }

    /// One for all.
    fn one(profile: Cow<'static, Profile>) -> Self {
        Self { declaration: profile.clone(), response: profile.clone(), exchange: profile }
    }

    /// The profile for a file. What is no message is left to the reader to refuse.
    pub(crate) fn of(&self, bytes: &[u8]) -> &Profile {
        self.of_kind(MessageKind::detect(bytes).unwrap_or(MessageKind::MetaData))
    }

    /// The profile for a kind of message.
    pub(crate) fn of_kind(&self, kind: MessageKind) -> &Profile {
        match kind {
            MessageKind::MetaData | MessageKind::Declaration => &self.declaration,
            MessageKind::Response => &self.response,
            MessageKind::Exchange(_) => &self.exchange,
        }
    }

    /// With more changes to the rules, after those of the profile.
    pub(crate) fn with_rules(mut self, changes: &[RuleChange]) -> Result<Self, Failure> {
        for profile in [&mut self.declaration, &mut self.response, &mut self.exchange] {
            if !changes.is_empty() {
                profile.to_mut().rules.extend_from_slice(changes);
            }
            if let Some(name) = rules::unknown_in(profile).next() {
                return Err(Failure::new(&profile.id, crate::rules::unknown(name)));
            }
        }
        Ok(self)
    }
}

/// Finds a profile by the id of a built-in one or the path of a file.
pub(crate) fn load(name: Option<&str>) -> Result<Chosen, Failure> {
    let Some(name) = name else { return Ok(Chosen::by_kind()) };
    named(name).map(Chosen::one)
}

/// The built-in profile of this id, or that of a file.
pub(crate) fn named(name: &str) -> Result<Cow<'static, Profile>, Failure> {
    match Profile::built_in(name) {
        Some(profile) => Ok(Cow::Borrowed(profile)),
        None => named_file(name, "profile", Profile::BUILT_IN).map(Cow::Owned),
    }
}
