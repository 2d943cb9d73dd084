//! What profiles add to the standard: elements that no class has, and codes of lists that an authority
//! keeps itself.

use customs_authorities::Authorities;
use customs_model::profile::{Extension, ProfileElement};
use customs_model::{Profile, ValueType};
use serde::Serialize;

/// An element that profiles have and the dictionary has not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionAnswer {
    /// Its name.
    pub name: String,
    /// Its places, those of one kind together.
    pub places: Vec<ExtensionPlace>,
}

/// A place of such an element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExtensionPlace {
    /// The names from the root down.
    pub path: String,
    /// The namespace, where it is not that of what is around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The type of its value, or `Class`.
    #[serde(rename = "type")]
    pub value_type: &'static str,
    /// The format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// The list its codes are taken from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_list: Option<String>,
    /// The profiles that have it so, by their ids.
    pub profiles: Vec<String>,
}

/// A code of a list that an authority keeps itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OwnCodeAnswer {
    /// The code.
    pub code: String,
    /// What it means.
    pub meaning: String,
    /// The list, by its name.
    pub list: String,
    /// What the list is of.
    pub title: String,
    /// The name of the authority's folder.
    pub authority: String,
}

/// The codes of lists that authorities keep themselves which are this text.
pub fn own_codes(text: &str, authorities: &Authorities) -> impl Iterator<Item = OwnCodeAnswer> {
    authorities.iter().flat_map(move |authority| {
        let lists = authority.lists().filter_map(Result::ok);
        lists.filter_map(move |list| {
            let meaning = list.meaning(text)?.to_owned();
            let (code, authority) = (text.to_owned(), authority.folder().name.clone().into_owned());
            let (list, title) = (list.id.clone(), list.title.clone());
            Some(OwnCodeAnswer { code, meaning, list, title, authority })
        })
    })
}

/// The element that profiles have and the dictionary has not, by its name or by the last steps of its
/// path.
///
/// ```
/// let known = customs_message::authorities();
/// let extension = customs_explain::authority::extension("Extensions", known).expect("it is one");
/// assert!(extension.places.iter().any(|place| place.path == "/Declaration/Extensions"));
/// ```
#[must_use]
pub fn extension(text: &str, authorities: &Authorities) -> Option<ExtensionAnswer> {
    let path = text.replace("->", "/");
    let steps: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let steps: Vec<&str> =
        steps.iter().map(|step| step.split('[').next().unwrap_or(step)).collect();
    let name = steps.last().filter(|name| name.len() > 1)?;
    let mut places: Vec<ExtensionPlace> = Vec::new();
    for profile in authorities.that_may_have(name) {
        let mut found = Found { steps: &steps, profile, places: &mut places };
        for root in profile.roots.iter().filter_map(|root| profile.root(root)) {
            found.below(root, &format!("/{}", root.name));
        }
    }
    (!places.is_empty()).then(|| ExtensionAnswer { name: (*name).to_owned(), places })
}

/// Gathers the places of a profile whose last names are these.
struct Found<'f> {
    steps: &'f [&'f str],
    profile: &'f Profile,
    places: &'f mut Vec<ExtensionPlace>,
}

impl Found<'_> {
    fn below(&mut self, element: &ProfileElement, path: &str) {
        for child in &element.children {
            let path = format!("{path}/{}", child.name);
            if let Some(extension) = child.extension.as_ref().filter(|_| self.is_meant(&path)) {
                self.add(path.clone(), child, extension);
            }
            self.below(child, &path);
        }
    }

    fn is_meant(&self, path: &str) -> bool {
        let names: Vec<&str> = path.split('/').skip(1).collect();
        names.ends_with(self.steps)
    }

    fn add(&mut self, path: String, element: &ProfileElement, extension: &Extension) {
        let value = extension.value.map(|(value, _)| value);
        let value = value.unwrap_or_else(|| ValueType::of_name(&element.name));
        let place = ExtensionPlace {
            path,
            namespace: extension.namespace.clone(),
            value_type: if element.children.is_empty() { value.name() } else { "Class" },
            format: element.format.map(|format| format.to_string()),
            code_list: element.codes.clone(),
            profiles: Vec::new(),
        };
        let is_same = |known: &&mut ExtensionPlace| {
            let profiles = known.profiles.clone();
            **known == ExtensionPlace { profiles, ..place.clone() }
        };
        let id = self.profile.id.clone();
        match self.places.iter_mut().find(is_same) {
            Some(known) => known.profiles.push(id),
            None => self.places.push(ExtensionPlace { profiles: vec![id], ..place }),
        }
    }
}
