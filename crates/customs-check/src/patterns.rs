//! [`Patterns`]: the regular expressions of a profile, each compiled once a value needs it: for values of ASCII,
//! which nearly all are and which takes no time, and for others.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use customs_authorities::pattern::{self, Pattern};
use customs_model::Profile;
use customs_model::profile::ProfileElement;

/// The regular expressions of a profile, by their text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Patterns(Arc<HashMap<String, Compiled>>);

/// A regular expression, as far as it was needed.
#[derive(Debug, Default)]
struct Compiled {
    for_ascii: OnceLock<Pattern>,
    for_all: OnceLock<Pattern>,
}

impl Patterns {
    /// Those of a profile.
    pub(crate) fn of(profile: &Profile) -> Self {
        let mut patterns = HashMap::new();
        let mut keep = |text: &String| {
            patterns.entry(text.clone()).or_default();
        };
        profile.date_pattern.iter().for_each(&mut keep);
        let mut open: Vec<&ProfileElement> =
            profile.roots.iter().filter_map(|name| profile.root(name)).collect();
        while let Some(element) = open.pop() {
            element.pattern.iter().for_each(&mut keep);
            open.extend(&element.children);
        }
        Self(Arc::new(patterns))
    }

    /// Whether a value is what a pattern asks for.
    ///
    /// # Panics
    /// If the pattern is none, which reading a profile refuses.
    pub(crate) fn fits(&self, pattern: &str, value: &str) -> bool {
        self.0.get(pattern).is_none_or(|compiled| {
            let (place, compile): (_, fn(&str) -> _) = match value.is_ascii() {
                true => (&compiled.for_ascii, pattern::compile_for_ascii),
                false => (&compiled.for_all, pattern::compile),
            };
            let compiled = place.get_or_init(|| {
                compile(pattern).unwrap_or_else(|problem| panic!("`{pattern}`: {problem}"))
            });
            compiled.is_match(value)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_of_the_profiles_that_come_with_us_can_be_compiled() {
        let authorities = customs_message::authorities();
        let mut count = 0;
        for id in authorities.iter().flat_map(|authority| authority.profiles()) {
            let profile = authorities.profile(id).unwrap_or_else(|failed| panic!("{failed}"));
            let patterns = Patterns::of(profile);
            for pattern in patterns.0.keys() {
                patterns.fits(pattern, "");
                patterns.fits(pattern, "é");
                count += 1;
            }
        }
        assert!(count > 0);
    }
}
