//! [`Profile`]: what one administration's messages hold, out of all that the standard allows.
//!
//! A profile is a text file: a head of `key: value` lines, an empty line, then one line an element
//! with its path, cardinality, format, code list and the only values allowed, separated by tabs. One
//! that extends another has all of it, and says only what is different.
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

mod dictionary;
mod read;

use std::str::FromStr;
use std::sync::LazyLock;

use chrono::NaiveDate;
use customs_model::{Class, ClassType, Format, Namespaces, Severity};

use crate::Declaration;

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
    /// What the envelope of its messages says, where it says anything: the name of an element of the
    /// root, and the values it may have.
    pub envelope: Vec<(String, Vec<String>)>,
    /// The beginnings of namespaces in which its administration answers questions with declarations
    /// of its own writing. They were not lodged, so it demands nothing of them.
    pub answers: Vec<String>,
    /// The EDIFACT format codes that may stand beside a date.
    pub date_formats: Vec<String>,
    /// Whether codes, identifiers and texts may be blank or have line breaks.
    pub blank_values: bool,
    /// Whether texts may have line breaks.
    pub line_breaks: bool,
    /// The first day on which it is in force; open where there is none.
    pub valid_from: Option<NaiveDate>,
    /// The last day on which it is in force; open where there is none.
    pub valid_until: Option<NaiveDate>,
    /// What it changes about the rules, in the order in which that is to be done.
    pub rules: Vec<RuleChange>,
    /// The root elements with all that is below them.
    elements: Vec<ProfileElement>,
}

/// What a profile changes about rules: `rule: seal-count error`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleChange {
    /// The id of a rule, the name of a group of rules, or `all`.
    pub rules: String,
    /// What becomes of them.
    pub change: Change,
}

/// What becomes of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is not checked.
    Off,
    /// It is checked, with its own severity.
    On,
    /// If it is checked, its findings are one step worse.
    Up,
    /// If it is checked, its findings are one step milder.
    Down,
    /// It is checked, and its findings are this bad.
    Severity(Severity),
}

impl Change {
    /// The words for all of them, for messages.
    pub const WORDS: &str = "off, on, up, down, information, warning or error";
}

impl FromStr for Change {
    type Err = String;

    /// # Errors
    /// If it is none of [`Change::WORDS`]; the error says so.
    fn from_str(text: &str) -> Result<Self, String> {
        let severity = Severity::ALL.into_iter().find(|severity| severity.name() == text);
        match text {
            "off" => Ok(Self::Off),
            "on" => Ok(Self::On),
            "up" => Ok(Self::Up),
            "down" => Ok(Self::Down),
            _ => severity
                .map(Self::Severity)
                .ok_or_else(|| format!("`{text}` is none of {}", Self::WORDS)),
        }
    }
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

/// A profile that comes with this crate, read when it is first asked for.
macro_rules! built_in {
    ($id:literal) => {{
        static PROFILE: LazyLock<Profile> = LazyLock::new(|| {
            let text = include_str!(concat!("../../profiles/", $id, ".profile"));
            text.parse().expect("the file is part of the crate, and a test reads it")
        });
        &PROFILE
    }};
}

impl Profile {
    /// The ids of the profiles that come with this crate.
    pub const BUILT_IN: &[&str] = &["wco", "uk-dms-3.6", "uk-dms-3.6-response", "strict"];

    /// The profile of the standard alone: every element of the dictionary, none of them mandatory,
    /// in any namespace, with the rules that hold anywhere.
    #[must_use]
    pub fn wco() -> &'static Self {
        built_in!("wco")
    }

    /// The profile of the UK Declaration Management System (CDS).
    #[must_use]
    pub fn uk_dms_3_6() -> &'static Self {
        built_in!("uk-dms-3.6")
    }

    /// The profile of the responses of the UK Declaration Management System (CDS).
    #[must_use]
    pub fn uk_dms_3_6_response() -> &'static Self {
        built_in!("uk-dms-3.6-response")
    }

    /// The UK profile with every rule on and each one step worse.
    #[must_use]
    pub fn strict() -> &'static Self {
        built_in!("strict")
    }

    /// The profile of this id among those that come with this crate.
    #[must_use]
    pub fn built_in(id: &str) -> Option<&'static Self> {
        match id {
            "wco" => Some(Self::wco()),
            "uk-dms-3.6" => Some(Self::uk_dms_3_6()),
            "uk-dms-3.6-response" => Some(Self::uk_dms_3_6_response()),
            "strict" => Some(Self::strict()),
            _ => None,
        }
    }

    /// With messages of these classes as well, which hold what the dictionary has: for messages that
    /// no administration narrows.
    #[must_use]
    pub fn with_roots(mut self, roots: impl IntoIterator<Item = &'static Class>) -> Self {
        for class in roots {
            self.roots.push(class.name.to_owned());
            self.elements.push(dictionary::of_class(class));
        }
        self
    }

    /// Whether it is in force on a day.
    #[must_use]
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day)
            && self.valid_until.is_none_or(|until| day <= until)
    }

    /// The element that a message of this name begins with.
    #[must_use]
    pub fn root(&self, name: &str) -> Option<&ProfileElement> {
        self.elements.iter().find(|element| element.name == name)
    }

    /// Whether it says something of messages of this kind: it has their root, and what that holds is
    /// what the class holds. (The envelopes of different messages can have one name.)
    #[must_use]
    pub fn is_about(&self, root: &Class) -> bool {
        let knows = |child: &ProfileElement| root.element(&child.name).is_some();
        self.root(root.name).is_some_and(|it| self.children(it).iter().all(knows))
    }

    /// The profile of the standard alone for messages of this kind: what the dictionary has, in any
    /// namespace, with the rules that hold anywhere.
    #[must_use]
    pub fn standard_of(root: &'static Class) -> Self {
        let standard = Self::wco().clone();
        if standard.is_about(root) {
            return standard;
        }
        let blank = Self { roots: Vec::new(), elements: Vec::new(), ..standard };
        // Messages of other kinds can hold a declaration, which holds what the root holds.
        blank.with_roots([root, Declaration::CLASS])
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
