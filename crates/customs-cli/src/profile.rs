//! The profile that was asked for: a built-in one by its id, one from a file, or the one that
//! belongs to a message; with what is changed about its rules.

use std::borrow::Cow;

use customs_check::{Checker, MessageKind};
use customs_declaration::profile::{Profile, RuleChange};
use customs_exchange::MessageType;

use crate::failure::Failure;
use crate::file::named_file;

/// The profile that was asked for.
pub(crate) enum Chosen {
    /// None: each kind of message has its own.
    ByKind {
        declaration: Cow<'static, Profile>,
        response: Cow<'static, Profile>,
        exchange: Cow<'static, Profile>,
    },
    /// One for all.
    One(Cow<'static, Profile>),
}

impl Chosen {
    /// The profile for a file. What is no message is left to the reader to refuse.
    pub(crate) fn of(&self, bytes: &[u8]) -> &Profile {
        self.of_kind(MessageKind::detect(bytes).unwrap_or(MessageKind::MetaData))
    }

    /// The profile for a kind of message.
    pub(crate) fn of_kind(&self, kind: MessageKind) -> &Profile {
        match (self, kind) {
            (Self::One(profile), _) => profile,
            (Self::ByKind { response, .. }, MessageKind::Response) => response,
            (Self::ByKind { exchange, .. }, MessageKind::Exchange(_)) => exchange,
            (Self::ByKind { declaration, .. }, _) => declaration,
        }
    }

    /// With more changes to the rules, after those of the profile.
    pub(crate) fn with_rules(mut self, changes: &[RuleChange]) -> Result<Self, Failure> {
        for profile in self.all_mut() {
            if !changes.is_empty() {
                profile.to_mut().rules.extend_from_slice(changes);
            }
            if let Some(name) = Checker::new(profile).unknown_rules().first() {
                return Err(Failure::new(&profile.id, crate::rules::unknown(name)));
            }
        }
        Ok(self)
    }

    fn all_mut(&mut self) -> Vec<&mut Cow<'static, Profile>> {
        match self {
            Self::ByKind { declaration, response, exchange } => {
                vec![declaration, response, exchange]
            }
            Self::One(profile) => vec![profile],
        }
    }
}

/// Finds a profile by the id of a built-in one or the path of a file.
pub(crate) fn load(name: Option<&str>) -> Result<Chosen, Failure> {
    let Some(name) = name else {
        let of = |kind: MessageKind| Cow::Borrowed(kind.profile());
        return Ok(Chosen::ByKind {
            declaration: of(MessageKind::Declaration),
            response: of(MessageKind::Response),
            exchange: of(MessageKind::Exchange(MessageType::Acknowledgement)),
        });
    };
    if let Some(profile) = Profile::built_in(name) {
        return Ok(Chosen::One(Cow::Borrowed(profile)));
    }
    let profile = named_file(name, "profile", Profile::BUILT_IN)?;
    Ok(Chosen::One(Cow::Owned(profile)))
}
