//! [`Profile`]: what one administration's messages hold, out of all that the standard allows.
//!
//! A profile is a text file: a head of `key: value` lines, an empty line, then one line an element
//! with its path, cardinality, format, code list and the only values allowed, separated by tabs.
//!
//! ```text
//! id: uk-dms-3.6
//! title: UK declarations (DMS), WCO Data Model 3.6
//! version: 2.15
//! root: Declaration
//! namespace: Declaration urn:wco:datamodel:WCO:DEC-DMS:2
//! date-formats: 102 304
//!
//! Declaration    1..1
//! Declaration/FunctionCode    1..1    n..2    UN/EDIFACT 1225    9 13 14
//! ```

use std::str::FromStr;
use std::sync::LazyLock;

use customs_model::{Format, Namespaces};

/// What the messages of one administration hold.
///
/// ```
/// use customs_declaration::Profile;
///
/// let profile = Profile::uk_dms_3_6();
/// let declaration = profile.root("Declaration").expect("a root of the profile");
/// let function = profile.child(declaration, "FunctionCode").expect("an element of it");
/// assert_eq!((function.min, function.max), (1, Some(1)));
/// assert_eq!(function.codes.as_deref(), Some("UN/EDIFACT 1225"));
/// assert_eq!(function.values, ["9", "13", "14"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// The short name it is chosen by, for instance `uk-dms-3.6`.
    pub id: String,
    /// What it is the profile of.
    pub title: String,
    /// The version of the schemas it was drawn from.
    pub version: String,
    /// The names of the elements a message can begin with.
    pub roots: Vec<String>,
    /// Which elements begin which XML namespace.
    pub namespaces: Namespaces,
    /// The EDIFACT format codes that may stand beside a date.
    pub date_formats: Vec<String>,
    /// Whether codes, identifiers and texts may be blank or have line breaks.
    pub blank_values: bool,
    /// The root elements with all that is below them.
    elements: Vec<ProfileElement>,
}

/// One element at one place of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileElement {
    /// The name of the element.
    pub name: String,
    /// How often it must stand.
    pub min: usize,
    /// How often it may stand; `None` for any number.
    pub max: Option<usize>,
    /// The format of its value. Classes have none, nor have values that may be anything.
    pub format: Option<Format>,
    /// The list its codes are taken from, by its short name.
    pub codes: Option<String>,
    /// The only values it may have; empty where the profile does not list them.
    pub values: Vec<String>,
    /// What it holds, in the order of the file. Use [`Profile::children`], which knows that an
    /// element can have the content of a root.
    pub children: Vec<ProfileElement>,
}

/// A text that is not a profile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}; {hint}")]
pub struct ProfileError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
    /// What to do.
    pub hint: &'static str,
}

/// Deeper than any message of the standard; keeps a profile from outgrowing the stack.
const MAX_DEPTH: usize = 64;

impl Profile {
    /// The ids of the profiles that come with this crate.
    pub const BUILT_IN: &[&str] = &["uk-dms-3.6", "uk-dms-3.6-response"];

    /// The profile of the UK Declaration Management System (CDS).
    #[must_use]
    pub fn uk_dms_3_6() -> &'static Self {
        static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
            let text = include_str!("../profiles/uk-dms-3.6.profile");
            text.parse().expect("the file is part of the crate, and a test reads it")
        });
        &PROFILE
    }

    /// The profile of the responses of the UK Declaration Management System (CDS).
    #[must_use]
    pub fn uk_dms_3_6_response() -> &'static Self {
        static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
            let text = include_str!("../profiles/uk-dms-3.6-response.profile");
            text.parse().expect("the file is part of the crate, and a test reads it")
        });
        &PROFILE
    }

    /// The profile of this id among those that come with this crate.
    #[must_use]
    pub fn built_in(id: &str) -> Option<&'static Self> {
        match id {
            "uk-dms-3.6" => Some(Self::uk_dms_3_6()),
            "uk-dms-3.6-response" => Some(Self::uk_dms_3_6_response()),
            _ => None,
        }
    }

    /// The element that a message of this name begins with.
    #[must_use]
    pub fn root(&self, name: &str) -> Option<&ProfileElement> {
        self.elements.iter().find(|element| element.name == name)
    }

    /// What an element holds. One that bears the name of a root and holds nothing by itself (the
    /// declaration inside its envelope) holds what the root holds.
    #[must_use]
    pub fn children<'p>(&'p self, element: &'p ProfileElement) -> &'p [ProfileElement] {
        match self.root(&element.name) {
            Some(root) if element.children.is_empty() => &root.children,
            _ => &element.children,
        }
    }

    /// The element of this name that an element holds.
    #[must_use]
    pub fn child<'p>(
        &'p self,
        element: &'p ProfileElement,
        name: &str,
    ) -> Option<&'p ProfileElement> {
        self.children(element).iter().find(|child| child.name == name)
    }
}

impl FromStr for Profile {
    type Err = ProfileError;

    fn from_str(text: &str) -> Result<Self, ProfileError> {
        let mut lines = (1..).zip(text.lines());
        let mut profile = read_head(&mut lines)?;
        for (line, text) in lines.filter(|(_, text)| !is_skipped(text)) {
            let (path, element) = read_element(line, text)?;
            add(&mut profile, line, path, element)?;
        }
        for root in &profile.roots {
            if profile.root(root).is_none() {
                return Err(ProfileError {
                    line: text.lines().count().max(1),
                    problem: format!("the root `{root}` is not among the elements"),
                    hint: "add a line for it, as in `Declaration<tab>1..1`",
                });
            }
        }
        Ok(profile)
    }
}

fn is_skipped(text: &str) -> bool {
    text.trim().is_empty() || text.starts_with('#')
}

/// Reads the lines up to the first empty one.
fn read_head<'t>(
    lines: &mut impl Iterator<Item = (usize, &'t str)>,
) -> Result<Profile, ProfileError> {
    let mut profile = Profile::default();
    let mut namespaces = Vec::new();
    let mut last = 1;
    for (line, text) in lines.by_ref() {
        last = line;
        if text.trim().is_empty() {
            break;
        }
        if !text.starts_with('#') {
            read_head_line(&mut profile, &mut namespaces, line, text)?;
        }
    }
    profile.namespaces = Namespaces::new(namespaces);
    let missing = [
        ("id", profile.id.is_empty()),
        ("title", profile.title.is_empty()),
        ("version", profile.version.is_empty()),
        ("root", profile.roots.is_empty()),
        ("date-formats", profile.date_formats.is_empty()),
    ];
    match missing.iter().find(|(_, is_missing)| *is_missing) {
        Some((key, _)) => Err(ProfileError {
            line: last,
            problem: format!("the head has no `{key}`"),
            hint: "add the line `key: value` before the first empty line",
        }),
        None => Ok(profile),
    }
}

fn read_head_line(
    profile: &mut Profile,
    namespaces: &mut Vec<(String, String)>,
    line: usize,
    text: &str,
) -> Result<(), ProfileError> {
    let error = |problem: String, hint| ProfileError { line, problem, hint };
    let pair = text.split_once(':').map(|(key, value)| (key.trim(), value.trim()));
    let Some((key, value)) = pair.filter(|(_, value)| !value.is_empty()) else {
        let hint = "write `key: value`, and an empty line before the first element";
        return Err(error(format!("`{text}` is no line of the head"), hint));
    };
    let is_new = match key {
        "id" => set_once(&mut profile.id, value),
        "title" => set_once(&mut profile.title, value),
        "version" => set_once(&mut profile.version, value),
        "date-formats" => {
            let is_new = profile.date_formats.is_empty();
            profile.date_formats.extend(value.split_whitespace().map(str::to_owned));
            is_new
        }
        "blank-values" => {
            if value != "allowed" {
                let hint = "write `blank-values: allowed`, or leave the line out";
                return Err(error(
                    format!("`{value}` does not say that blank values are allowed"),
                    hint,
                ));
            }
            !std::mem::replace(&mut profile.blank_values, true)
        }
        "root" => {
            let is_new = !profile.roots.iter().any(|root| root == value);
            profile.roots.push(value.to_owned());
            is_new
        }
        "namespace" => {
            let Some((element, uri)) = value.split_once(char::is_whitespace) else {
                let hint = "write `namespace: Declaration urn:wco:datamodel:WCO:DEC-DMS:2`";
                return Err(error(
                    format!("the namespace `{value}` has no element or no URI"),
                    hint,
                ));
            };
            let is_new = !namespaces.iter().any(|(known, _)| known == element);
            namespaces.push((element.to_owned(), uri.trim().to_owned()));
            is_new
        }
        _ => {
            let hint = "use `id`, `title`, `version`, `root`, `namespace`, `date-formats` or `blank-values`";
            return Err(error(format!("`{key}` is not a key of the head"), hint));
        }
    };
    if is_new {
        Ok(())
    } else {
        Err(error(format!("`{text}` repeats a key"), "remove one of them"))
    }
}

/// Sets a text that is still empty; `false` where it was set before.
fn set_once(text: &mut String, value: &str) -> bool {
    let is_new = text.is_empty();
    value.clone_into(text);
    is_new
}

/// One line of an element: its path, and the element without its children.
fn read_element(line: usize, text: &str) -> Result<(&str, ProfileElement), ProfileError> {
    let error = |problem: String, hint| ProfileError { line, problem, hint };
    let columns: Vec<&str> = text.split('\t').map(str::trim).collect();
    let (path, cardinality, rest) = match &columns[..] {
        [path, cardinality, rest @ ..] if rest.len() <= 3 => (*path, *cardinality, rest),
        _ => {
            let hint = "write the path, the cardinality, the format, the code list and the values, separated by tabs";
            return Err(error(format!("`{text}` is no line of an element"), hint));
        }
    };
    let names_are_plain = path
        .split('/')
        .all(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if !names_are_plain || path.split('/').count() > MAX_DEPTH {
        let hint =
            "write the names of the elements from the root down, as in `Declaration/Agent/ID`";
        return Err(error(format!("`{path}` is not a path"), hint));
    }
    let Some((min, max)) = read_cardinality(cardinality) else {
        let hint = "write `0..1`, `1..1`, `0..999` or `0..*`";
        return Err(error(format!("`{cardinality}` is not a cardinality"), hint));
    };
    let filled = |at: usize| rest.get(at).copied().filter(|text| !text.is_empty());
    let format = filled(0).map(str::parse::<Format>).transpose().map_err(|_| {
        let hint = "write `an..35`, `n..16,3` or `a2`";
        error(format!("`{}` is not a format", rest[0]), hint)
    })?;
    let name = path.rsplit('/').next().unwrap_or(path).to_owned();
    let codes = filled(1).map(str::to_owned);
    let values = filled(2).unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    Ok((path, ProfileElement { name, min, max, format, codes, values, children: Vec::new() }))
}

/// `0..1`, `1..1`, `0..999`, `0..*`.
fn read_cardinality(text: &str) -> Option<(usize, Option<usize>)> {
    let number = |text: &str| {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
        if is_plain { text.parse::<usize>().ok() } else { None }
    };
    let (min, max) = text.split_once("..")?;
    let min = number(min)?;
    if max == "*" {
        return Some((min, None));
    }
    let max = number(max)?;
    (max > 0 && min <= max).then_some((min, Some(max)))
}

/// Puts an element where its path says.
fn add(
    profile: &mut Profile,
    line: usize,
    path: &str,
    element: ProfileElement,
) -> Result<(), ProfileError> {
    let error = |problem: String, hint| ProfileError { line, problem, hint };
    let Some((parents, _)) = path.rsplit_once('/') else {
        if !profile.roots.contains(&element.name) {
            let hint = "name it in a line `root:` of the head, or write its whole path";
            return Err(error(format!("`{path}` is not a root of the profile"), hint));
        }
        return insert(&mut profile.elements, line, path, element);
    };
    let mut siblings = &mut profile.elements;
    for name in parents.split('/') {
        let Some(parent) = siblings.iter_mut().find(|known| known.name == name) else {
            let hint = "put the line of a class before the lines of its elements";
            return Err(error(format!("`{path}` has no `{name}` above it"), hint));
        };
        if let Some(format) = parent.format {
            let hint = "remove the format of the class, or this line";
            return Err(error(format!("`{path}` is below a value of format `{format}`"), hint));
        }
        siblings = &mut parent.children;
    }
    insert(siblings, line, path, element)
}

fn insert(
    siblings: &mut Vec<ProfileElement>,
    line: usize,
    path: &str,
    element: ProfileElement,
) -> Result<(), ProfileError> {
    if siblings.iter().any(|known| known.name == element.name) {
        let problem = format!("`{path}` stands twice");
        return Err(ProfileError { line, problem, hint: "remove one of them" });
    }
    siblings.push(element);
    Ok(())
}

#[cfg(test)]
mod tests {
    use customs_model::{Class, ClassType, Content, ValueType};

    use super::*;
    use crate::MetaData;

    const HEAD: &str = "id: x\ntitle: X\nversion: 1\nroot: Declaration\ndate-formats: 102\n\n";

    fn error_of(body: &str) -> String {
        format!("{HEAD}{body}").parse::<Profile>().expect_err("an error").to_string()
    }

    #[test]
    fn every_built_in_profile_can_be_read_and_bears_its_id() {
        for id in Profile::BUILT_IN {
            assert_eq!(Profile::built_in(id).map(|profile| &*profile.id), Some(*id));
        }
        assert_eq!(Profile::built_in("unknown"), None);
    }

    #[test]
    fn the_declaration_inside_its_envelope_holds_what_the_root_holds() {
        let profile = Profile::uk_dms_3_6();
        let envelope = profile.root("MetaData").expect("a root");
        let declaration = profile.child(envelope, "Declaration").expect("in the envelope");
        assert!(profile.child(declaration, "GoodsShipment").is_some());
    }

    #[test]
    fn every_element_of_the_profile_is_in_the_dictionary() {
        fn compare(profile: &Profile, element: &ProfileElement, class: &'static Class) {
            for child in profile.children(element) {
                let known = class.element(&child.name);
                let known = known.unwrap_or_else(|| panic!("{}/{}", class.name, child.name));
                assert!(known.repeats || child.max == Some(1), "{}/{}", class.name, child.name);
                match &known.content {
                    Content::Class(below) => compare(profile, child, below),
                    Content::Value { format, value, .. } => {
                        assert!(child.children.is_empty(), "{}", child.name);
                        let is_free = *value == ValueType::Numeric || format.is_none();
                        assert!(child.format.is_some() || is_free, "{}", child.name);
                    }
                }
            }
        }
        let profile = Profile::uk_dms_3_6();
        compare(profile, profile.root("MetaData").expect("a root"), MetaData::CLASS);
    }

    #[test]
    fn the_values_stand_in_the_fifth_column() {
        let text = format!("{HEAD}Declaration\t1..1\nDeclaration/A\t0..1\ta..2\t\t x  yz\n");
        let profile = text.parse::<Profile>().expect("a profile");
        let element = profile.child(profile.root("Declaration").expect("a root"), "A");
        let element = element.expect("an element");
        assert_eq!(
            (&element.codes, &*element.values),
            (&None, &["x".to_owned(), "yz".to_owned()][..])
        );
        assert!(error_of("Declaration\t1..1\t\t\t\t").contains("is no line of an element"));
    }

    #[test]
    fn a_mistake_is_reported_with_its_line_and_what_to_do() {
        let root = "Declaration\t1..1\n";
        let cases = [
            ("Declaration", "line 7: `Declaration` is no line of an element; write the path"),
            ("Declaration\t1", "line 7: `1` is not a cardinality; write `0..1`"),
            ("Declaration\t2..1", "line 7: `2..1` is not a cardinality"),
            ("Declaration\t0..0", "line 7: `0..0` is not a cardinality"),
            ("Declaration\t0..+1", "line 7: `0..+1` is not a cardinality"),
            ("Declaration\t0..1\tx3", "line 7: `x3` is not a format; write `an..35`"),
            ("Agent\t0..1", "line 7: `Agent` is not a root of the profile"),
            ("", "line 6: the root `Declaration` is not among the elements"),
        ];
        for (body, start) in cases {
            assert!(error_of(body).starts_with(start), "{body:?}: {}", error_of(body));
        }
        let cases = [
            ("Declaration/A/B\t0..1", "line 8: `Declaration/A/B` has no `A` above it"),
            ("Declaration//B\t0..1", "line 8: `Declaration//B` is not a path"),
            ("Declaration\t1..1", "line 8: `Declaration` stands twice"),
            (
                "Declaration/A\t0..1\ta2\nDeclaration/A/B\t0..1",
                "line 9: `Declaration/A/B` is below",
            ),
        ];
        for (body, start) in cases {
            let error = error_of(&format!("{root}{body}"));
            assert!(error.starts_with(start), "{body:?}: {error}");
        }
    }

    #[test]
    fn a_head_that_is_not_complete_is_refused() {
        let cases = [
            ("", "line 1: the head has no `id`"),
            ("id: x\nid: y\n", "line 2: `id: y` repeats a key"),
            ("name: x\n", "line 1: `name` is not a key of the head"),
            ("id\n", "line 1: `id` is no line of the head"),
            ("namespace: urn:x\n", "line 1: the namespace `urn:x` has no element or no URI"),
        ];
        for (text, start) in cases {
            let error = text.parse::<Profile>().expect_err("an error").to_string();
            assert!(error.starts_with(start), "{text:?}: {error}");
        }
    }
}
