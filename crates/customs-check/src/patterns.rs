//! [`Patterns`]: the regular expressions of a profile, compiled once.

use std::collections::HashMap;
use std::sync::Arc;

use customs_authorities::pattern::{self, Pattern};
use customs_model::Profile;
use customs_model::profile::ProfileElement;

/// The regular expressions of a profile, by their text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Patterns(Arc<HashMap<String, Pattern>>);

impl Patterns {
    /// Those of a profile.
    ///
    /// # Panics
    /// If one is none, which reading a profile refuses.
    pub(crate) fn of(profile: &Profile) -> Self {
        let mut compiled = HashMap::new();
        let mut keep = |text: &str| {
            if !compiled.contains_key(text) {
                let pattern = pattern::compile(text);
                let pattern = pattern.unwrap_or_else(|problem| panic!("`{text}`: {problem}"));
                compiled.insert(text.to_owned(), pattern);
            }
        };
        profile.date_pattern.iter().for_each(|text| keep(text));
        let mut open: Vec<&ProfileElement> =
            profile.roots.iter().filter_map(|name| profile.root(name)).collect();
        while let Some(element) = open.pop() {
            element.pattern.iter().for_each(|text| keep(text));
            open.extend(&element.children);
        }
        Self(Arc::new(compiled))
    }

    /// Whether a value is what a pattern asks for.
    pub(crate) fn fits(&self, pattern: &str, value: &str) -> bool {
        self.0.get(pattern).is_none_or(|pattern| pattern.is_match(value))
    }
}
