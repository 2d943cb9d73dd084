//! What the schemas of a message take from a profile beyond its elements.

use customs_message::Family;
use customs_model::profile::Length;
use customs_model::{Namespaces, Profile, ValueType};

use crate::message::Narrowed;

/// The namespaces of a message, and what holds for all of its values.
pub(crate) struct Conventions {
    pub(crate) version: String,
    pub(crate) namespaces: Namespaces,
    /// The forms in which dates are written (UN/EDIFACT 2379).
    pub(crate) date_formats: Vec<String>,
    /// Their pattern, where a profile has one.
    pub(crate) date_pattern: Option<String>,
    /// Whether values may be blank or have line breaks.
    pub(crate) blank_values: bool,
    /// Whether texts may have line breaks.
    pub(crate) line_breaks: bool,
    /// How many characters the code of a unit has; any number where nothing is said.
    pub(crate) unit_length: Option<Length>,
    /// How many characters the code of an agency has.
    pub(crate) agency_length: Option<Length>,
    /// Whether languages are tags, and currencies three capital letters.
    pub(crate) plain_attributes: bool,
    /// The prefixes of extensions, each with its namespace.
    pub(crate) extensions: Vec<(String, Option<String>)>,
}

impl Conventions {
    /// Those of a profile; those of the standard where there is none.
    pub(crate) fn of(family: &'static Family, narrowed: Narrowed<'_>) -> Self {
        let standard = Self::of_standard(family);
        match narrowed {
            None => standard,
            // A profile without namespaces is for messages in any; a schema has to name some.
            Some((profile, _)) if profile.namespaces.iter().next().is_none() => {
                Self { namespaces: standard.namespaces, ..Self::of_profile(profile) }
            }
            Some((profile, _)) => Self::of_profile(profile),
        }
    }

    fn of_profile(profile: &Profile) -> Self {
        Self {
            version: profile.version.clone(),
            namespaces: profile.namespaces.clone(),
            date_formats: profile.date_formats.clone(),
            date_pattern: profile.date_pattern.clone(),
            blank_values: profile.blank_values,
            line_breaks: profile.line_breaks,
            unit_length: profile.unit_length,
            agency_length: profile.agency_length,
            plain_attributes: profile.plain_attributes,
            extensions: profile.extensions.clone(),
        }
    }

    /// Whether blanks around and inside the text of values of this type mean nothing in XML.
    pub(crate) const fn collapses_blanks(&self, kind: ValueType) -> bool {
        kind.collapses_blanks()
    }

    /// The namespaces in which messages of the standard are published, with every form of dates that is
    /// read.
    fn of_standard(family: &'static Family) -> Self {
        let usual = family.profile();
        if family.is_own_standard {
            return Self::of_profile(usual);
        }
        Self {
            version: family.version.to_owned(),
            date_formats: customs_message::profile("wco")
                .expect("it is built in")
                .date_formats
                .clone(),
            date_pattern: None,
            ..Self::of_profile(usual)
        }
    }
}
