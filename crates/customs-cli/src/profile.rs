//! The profile that was asked for: a built-in one by its id, or one from a file.

use std::fs;
use std::ops::Deref;
use std::path::Path;

use customs_declaration::profile::Profile;

use crate::failure::Failure;

/// The profile that was asked for.
pub(crate) enum Chosen {
    BuiltIn(&'static Profile),
    File(Box<Profile>),
}

impl Deref for Chosen {
    type Target = Profile;

    fn deref(&self) -> &Profile {
        match self {
            Self::BuiltIn(profile) => profile,
            Self::File(profile) => profile,
        }
    }
}

/// Finds a profile by the id of a built-in one or the path of a file.
pub(crate) fn load(name: &str) -> Result<Chosen, Failure> {
    if let Some(profile) = Profile::built_in(name) {
        return Ok(Chosen::BuiltIn(profile));
    }
    let path = Path::new(name);
    if !path.exists() {
        let known = Profile::BUILT_IN.join(", ");
        let what = format!("no such profile; the built-in ones are {known}, or name a file");
        return Err(Failure::new(name, what));
    }
    let text = fs::read_to_string(path).map_err(|error| Failure::reading(path, &error))?;
    let profile = text.parse().map_err(|error| Failure::new(path.display(), error))?;
    Ok(Chosen::File(Box::new(profile)))
}
