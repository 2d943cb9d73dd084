//! The profile that was asked for: a built-in one by its id, one from a file, or the one that
//! belongs to a message.

use customs_check::MessageKind;
use customs_declaration::profile::Profile;

use crate::failure::Failure;
use crate::file::named_file;

/// The profile that was asked for.
pub(crate) enum Chosen {
    /// None: each kind of message has its own.
    ByKind,
    BuiltIn(&'static Profile),
    File(Box<Profile>),
}

impl Chosen {
    /// The profile for a file. What is no message is left to the reader to refuse.
    pub(crate) fn of(&self, bytes: &[u8]) -> &Profile {
        match self {
            Self::ByKind => MessageKind::detect(bytes).unwrap_or(MessageKind::MetaData).profile(),
            Self::BuiltIn(profile) => profile,
            Self::File(profile) => profile,
        }
    }
}

/// Finds a profile by the id of a built-in one or the path of a file.
pub(crate) fn load(name: Option<&str>) -> Result<Chosen, Failure> {
    let Some(name) = name else { return Ok(Chosen::ByKind) };
    if let Some(profile) = Profile::built_in(name) {
        return Ok(Chosen::BuiltIn(profile));
    }
    let profile = named_file(name, "profile", Profile::BUILT_IN)?;
    Ok(Chosen::File(Box::new(profile)))
}
