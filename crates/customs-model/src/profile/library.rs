//! [`Library`]: what the lines of a profile may name.

use std::sync::Arc;

use super::{NamedList, Profile, ProfileLimits};
use crate::Class;
use crate::conditions::{Book, MatchesPattern};

/// What a profile is read with: all that its lines may name. Where it knows nothing of a kind, names of
/// that kind are not checked.
#[derive(Clone, Copy)]
pub struct Library<'l> {
    /// The classes that messages can begin with. Several can have one name.
    pub roots: &'l [&'static Class],
    /// Finds the profile that another extends: by its id, or by the path of its file.
    pub profile: &'l dyn Fn(&str) -> Result<Arc<Profile>, String>,
    /// The ids of rules, and the names of groups of rules.
    pub rules: &'l [&'l str],
    /// The names of lists of codes.
    pub lists: &'l [&'l str],
    /// Finds the codes of a list by its name; none of lists whose codes are for rules to know.
    pub codes: &'l dyn Fn(&str) -> Option<NamedList>,
    /// How much memory a regular expression of XML Schema takes once it is compiled, in bytes; or what is
    /// wrong with it.
    pub pattern: &'l dyn Fn(&str) -> Result<usize, String>,
    /// Finds a book of rules by its name.
    pub book: &'l dyn Fn(&str) -> Result<Arc<Book>, String>,
    /// Compiles a regular expression of XML Schema for conditions.
    pub matcher: &'l dyn Fn(&str) -> Result<MatchesPattern, String>,
    /// How large the profile may be.
    pub limits: ProfileLimits,
}

/// One that knows nothing: profiles that extend none and name no elements can be read with it.
impl Default for Library<'_> {
    fn default() -> Self {
        Self {
            roots: &[],
            profile: &|id| Err(format!("there is no profile `{id}`")),
            rules: &[],
            lists: &[],
            codes: &|_| None,
            pattern: &|_| Ok(0),
            book: &|name| Err(format!("there is no book of rules `{name}`")),
            matcher: &|_| Err("nobody can compile it".to_owned()),
            limits: ProfileLimits::default(),
        }
    }
}

/// Longer than any name: what is longer is near to none, and takes long to compare.
const LONGEST_NAME: usize = 80;

/// The name that is nearest to one that is unknown, if one is near.
pub(crate) fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let name = name.to_lowercase();
    let likeness =
        |known: &str| strsim::normalized_damerau_levenshtein(&name, &known.to_lowercase());
    let known = known.into_iter().filter(|known| known.len() <= LONGEST_NAME);
    let near = known.map(|known| (likeness(known), known));
    let best = near.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.filter(|(likeness, _)| *likeness >= 0.6).map(|(_, known)| known)
}

/// What to do about an unknown name: the nearest, or what else there is.
pub(super) fn instead<'n>(
    name: &str,
    known: impl IntoIterator<Item = &'n str> + Clone,
    what: &str,
) -> String {
    if let Some(near) = nearest(name, known.clone()) {
        return format!("write `{near}`");
    }
    let all: Vec<String> = known.into_iter().map(|name| format!("`{name}`")).collect();
    match all.len() {
        0 => format!("there is no {what}"),
        1..=24 => format!("{what} is one of {}", all.join(", ")),
        count => format!("{what} is one of {count}"),
    }
}
