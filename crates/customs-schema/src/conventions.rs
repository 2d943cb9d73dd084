//! What the schemas of a message take from a profile beyond its elements.

use customs_authorities::StandardNamespaces;
use customs_model::profile::{AttributeForms, Length, LineBreaks};
use customs_model::shape::Collapsing;
use customs_model::{Namespaces, Profile};

use crate::message::{Message, Narrowed};

/// The namespaces of a message, and what holds for all of its values.
pub(crate) struct Conventions {
    pub(crate) version: String,
    pub(crate) namespaces: Namespaces,
    /// The forms in which dates are written (UN/EDIFACT 2379).
    pub(crate) date_formats: Vec<String>,
    /// Their pattern, where a profile has one.
    pub(crate) date_pattern: Option<String>,
    /// Whether a date inside an element of its own may be without a format code.
    pub(crate) optional_format_codes: bool,
    /// The types of values in which blanks around and inside the text mean nothing in XML.
    pub(crate) collapsing: Collapsing,
    /// Whether values may be blank or have line breaks.
    pub(crate) blank_values: bool,
    /// What line breaks are.
    pub(crate) line_breaks: LineBreaks,
    /// How many characters the code of a unit has; any number where nothing is said.
    pub(crate) unit_length: Option<Length>,
    /// How many characters the code of an agency has.
    pub(crate) agency_length: Option<Length>,
    /// What languages and currencies look like.
    pub(crate) attributes: AttributeForms,
    /// The prefixes of extensions, each with its namespace.
    pub(crate) extensions: Vec<(String, Option<String>)>,
}

impl Conventions {
    /// Those of a profile; those of the standard where there is none.
    pub(crate) fn of(message: &Message, narrowed: Narrowed<'_>) -> Self {
        let standard = Self::of_standard(message);
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
            optional_format_codes: profile.optional_format_codes,
            collapsing: profile.collapsing,
            blank_values: profile.blank_values,
            line_breaks: profile.line_breaks,
            unit_length: profile.unit_length,
            agency_length: profile.agency_length,
            attributes: profile.attributes,
            extensions: profile.extensions.clone(),
        }
    }

    /// The namespaces in which the standard publishes its messages, with every form of dates that is
    /// read.
    fn of_standard(message: &Message) -> Self {
        let (family, usual) = (message.family, message.usual());
        if family.is_own_standard {
            return Self::of_profile(usual);
        }
        let mut standards = StandardNamespaces::embedded().iter();
        let published = standards.find_map(|standard| standard.of_family(family.name));
        Self {
            version: family.version.to_owned(),
            namespaces: published.unwrap_or_else(|| usual.namespaces.clone()),
            date_formats: customs_message::profile("wco")
                .expect("it is built in")
                .date_formats
                .clone(),
            date_pattern: None,
            ..Self::of_profile(usual)
        }
    }
}
