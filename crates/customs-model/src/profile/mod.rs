//! [`Profile`]: what one authority's messages hold, out of all that their standard allows.
//!
//! A profile is a text: a head of `key: value` lines, an empty line, then one line an element with its
//! path, cardinality, format, code list, the only values allowed and a pattern, separated by tabs. One
//! that extends another has all of it, and says only what is different. `docs/profiles.md` has all of it.
//!
//! ```text
//! id: example
//! title: Declarations of an invented authority
//! version: 1
//! root: Declaration
//! namespace: Declaration urn:example:declaration
//! date-formats: 102 304
//!
//! Declaration    1..1
//! Declaration/FunctionCode    1..1    n..2    UN/EDIFACT 1225    9 13 14
//! ```

mod demands;
mod dialect;
mod dictionary;
mod head;
mod library;
mod limits;
mod lines;
mod listed;
mod read;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use chrono::NaiveDate;

pub(crate) use dialect::kept;
pub use library::Library;
pub(crate) use library::nearest;
pub use limits::ProfileLimits;
pub use listed::{ListedCodes, NamedList, Standing};

use crate::conditions::Book;
use crate::dictionary::DateForm;
use crate::shape::Collapsing;
use crate::{Class, Format, Namespaces, Severity, ValueType};
use demands::Demands;
use dialect::Dialects;
use limits::Size;

/// What the messages of one authority hold.
///
/// ```
/// use customs_model::profile::{Library, Profile};
///
/// let text = "id: any\ntitle: Any message\nversion: 1\nelements: dictionary\ndate-formats: 102\n";
/// let profile = Profile::read(text, &Library::default()).expect("a profile");
/// assert_eq!(profile.id, "any");
/// assert!(profile.is_of_dictionary);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Profile {
    /// The short name it is chosen by, in lower case with hyphens.
    pub id: String,
    /// What it is the profile of.
    pub title: String,
    /// The version of the schemas it was drawn from.
    pub version: String,
    /// The names of the elements a message can begin with.
    pub roots: Vec<String>,
    /// The names of roots in XML, where they have other names there.
    pub tags: Vec<(String, String)>,
    /// The prefixes of its extensions, each with its namespace; without one they are in that of what
    /// is around them.
    pub extensions: Vec<(String, Option<String>)>,
    /// Whether the elements of its classes come in the order of its lines, not in that of the
    /// dictionary.
    pub is_in_own_order: bool,
    /// How XML has its dates.
    pub dates: DateForm,
    /// Which elements begin which XML namespace; none where its messages may be in any.
    pub namespaces: Namespaces,
    /// What the envelope of its messages says, where it says anything: the name of an element of the
    /// root, and the values it may have.
    pub envelope: Vec<(String, Vec<String>)>,
    /// What its messages hold and others do not: the names from the root down to an element, and the
    /// values it has.
    pub content: Vec<Content>,
    /// The beginnings of namespaces in which its authority answers questions with declarations
    /// of its own writing. They were not lodged, so it demands nothing of them.
    pub answers: Vec<String>,
    /// Whether it is used only where somebody names it.
    pub by_name_only: bool,
    /// The EDIFACT format codes that may be beside a date.
    pub date_formats: Vec<String>,
    /// Whether the text of a date in an element of its own may be without a format code.
    pub optional_format_codes: bool,
    /// The pattern of dates, where their format codes do not say it all: a regular expression of XML
    /// Schema.
    pub date_pattern: Option<String>,
    /// The types of values in which blanks mean nothing in XML.
    pub collapsing: Collapsing,
    /// Whether codes, identifiers and texts may be blank or have line breaks.
    pub blank_values: bool,
    /// What line breaks in codes, identifiers and texts are.
    pub line_breaks: LineBreaks,
    /// How many characters the code of a unit has; any number where it does not say.
    pub unit_length: Option<Length>,
    /// How many characters the code of an agency has that keeps a list.
    pub agency_length: Option<Length>,
    /// What languages and currencies beside values look like.
    pub attributes: AttributeForms,
    /// The first day on which it is in force; open where there is none.
    pub valid_from: Option<NaiveDate>,
    /// The last day on which it is in force; open where there is none.
    pub valid_until: Option<NaiveDate>,
    /// What it changes about the rules, in the order in which that is to be done.
    pub rules: Vec<RuleChange>,
    /// The books of conditions that its messages have to keep; its own is the last.
    pub books: Vec<Arc<Book>>,
    /// Whether it narrows nothing: its elements are those of the dictionary, for messages of any kind.
    pub is_of_dictionary: bool,
    /// The root elements with all that is below them.
    elements: Vec<ProfileElement>,
    /// How large it is, with all that it extends.
    size: Size,
    /// The roots whose classes are not those of the dictionary.
    dialects: Dialects,
    /// Its books, laid along its messages.
    demands: Demands,
}

/// What line breaks are in values in which blanks mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LineBreaks {
    /// A fault.
    #[default]
    Refused,
    /// Part of a text, and a fault elsewhere.
    InTexts,
    /// Blanks like any other, as are tabs (XML Schema `whiteSpace="replace"`).
    Blanks,
}

impl LineBreaks {
    /// The word for it in a profile, where there is one.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Refused => None,
            Self::InTexts => Some("allowed"),
            Self::Blanks => Some("blanks"),
        }
    }

    /// What is meant by a word.
    fn by_name(word: &str) -> Result<Self, Wrong> {
        let known = [Self::InTexts, Self::Blanks].into_iter().find(|it| it.name() == Some(word));
        known.ok_or_else(|| {
            let hint =
                "write `line-breaks: allowed` or `line-breaks: blanks`, or leave the line out";
            (format!("`line-breaks` cannot be `{word}`"), hint.to_owned())
        })
    }
}

/// What there is beside values, and what it looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AttributeForms {
    /// Anything.
    #[default]
    Any,
    /// Languages are tags as in `en-GB`, and currencies three letters, also small ones.
    Letters,
    /// Languages are tags, and currencies three capital letters.
    Plain,
    /// No value has any.
    None,
}

impl AttributeForms {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Any, Self::Letters, Self::Plain, Self::None];

    /// The word for it in a profile.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Letters => "letters",
            Self::Plain => "plain",
            Self::None => "none",
        }
    }
}

/// What messages of a profile hold and others do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The names from the root down to the element.
    pub path: Vec<String>,
    /// Whether one of them is that of an element that no class has.
    pub is_of_extension: bool,
    /// The values it has; `*` for any.
    pub values: Vec<String>,
}

impl Content {
    /// What stands for any value, and for an element that holds none.
    pub const ANY: &str = "*";

    /// Whether the element has only to be there.
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.values.iter().any(|value| value == Self::ANY)
    }
}

/// How long a text is, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// At least.
    pub min: usize,
    /// At most.
    pub max: usize,
}

impl Length {
    /// Whether a text is as long.
    #[must_use]
    pub fn fits(self, text: &str) -> bool {
        (self.min..=self.max).contains(&text.chars().count())
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self { min, max } if min == max => write!(f, "{min} characters"),
            Self { min, max } => write!(f, "{min} to {max} characters"),
        }
    }
}

/// What a profile changes about rules: `rule: seal-unique warning`.
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

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Up => "up",
            Self::Down => "down",
            Self::Severity(severity) => severity.name(),
        })
    }
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
                .ok_or_else(|| format!("`{text}` is not one of {}", Self::WORDS)),
        }
    }
}

/// One element at one place of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProfileElement {
    /// The name of the element.
    pub name: String,
    /// Its name in XML, where it is another.
    pub tag: Option<String>,
    /// What there is to know of it if no class has it.
    pub extension: Option<Extension>,
    /// How often it must occur.
    pub min: usize,
    /// How often it may occur; `None` for any number.
    pub max: Option<usize>,
    /// The format of its value. Classes have none, nor have values that may be anything.
    pub format: Option<Format>,
    /// Whether its value has none of the attributes that values of its type can have in XML.
    pub is_bare: bool,
    /// The list its codes are taken from, by its short name.
    pub codes: Option<String>,
    /// The codes of that list, if they are known to the profile.
    pub list: Option<NamedList>,
    /// The only values it may have; empty where its line does not list them.
    pub values: Vec<String>,
    /// What its value looks like, where its format does not say it all: a regular expression of XML
    /// Schema.
    pub pattern: Option<String>,
    /// What it holds, in the order of the file. Use [`Profile::children`], which knows that an
    /// element can have the content of a root.
    pub children: Vec<ProfileElement>,
}

/// What there is to know of an element that a profile has and no class of the dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// Its namespace in XML, where it is not that of what is around it.
    pub namespace: Option<String>,
    /// The type of its value, and how XML has it if it is a date; where the profile does not say it,
    /// the type follows from the name.
    pub value: Option<(ValueType, DateForm)>,
}

impl ProfileElement {
    /// An element of which nothing else is known.
    fn new(name: &str, min: usize, max: Option<usize>) -> Self {
        Self {
            name: name.to_owned(),
            tag: None,
            extension: None,
            min,
            max,
            format: None,
            is_bare: false,
            codes: None,
            list: None,
            values: Vec::new(),
            pattern: None,
            children: Vec::new(),
        }
    }

    /// The only values it may have by the profile alone: those of its line, else the codes of a list that
    /// belongs to the profile. Empty if the profile does not say.
    #[must_use]
    pub fn allowed_values(&self) -> Vec<Cow<'_, str>> {
        let list = self.list.as_ref().filter(|list| list.is_of_profile());
        match (&self.values[..], list) {
            ([], Some(list)) => list.codes(),
            (values, _) => values.iter().map(Cow::from).collect(),
        }
    }
}

/// What is wrong with a text that is to be a profile: all of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct ProfileErrors(pub Vec<ProfileError>);

/// One thing that is wrong with a text that is to be a profile.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}{}: {problem}; {hint}", self.column_words())]
pub struct ProfileError {
    /// The line, from 1.
    pub line: usize,
    /// The character of it, from 1, where it is known: that of a condition.
    pub column: Option<usize>,
    /// What is wrong with it.
    pub problem: String,
    /// What to do.
    pub hint: String,
}

impl ProfileError {
    fn column_words(&self) -> String {
        self.column.map_or_else(String::new, |column| format!(", column {column}"))
    }
}

/// What is wrong with a line, and what to do.
type Wrong = (String, String);

impl Profile {
    /// For messages whose root is this class, which hold what the dictionary has.
    #[must_use]
    pub fn of_dictionary(&self, root: &'static Class) -> Self {
        let mut profile = self.clone();
        profile.roots = vec![root.name.to_owned()];
        profile.elements = vec![dictionary::of_class(root)];
        profile
    }

    /// It, for messages whose root is this class: where it narrows nothing, with what the dictionary has.
    #[must_use]
    pub fn for_root(&self, root: &'static Class) -> Cow<'_, Self> {
        match self.is_of_dictionary && self.root(root.name).is_none() {
            true => Cow::Owned(self.of_dictionary(root)),
            false => Cow::Borrowed(self),
        }
    }

    /// Whether it is in force on a day.
    #[must_use]
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= day)
            && self.valid_until.is_none_or(|until| day <= until)
    }

    /// The class of a root as its messages have it: that of the dictionary, or one in its dialect.
    #[must_use]
    pub fn class(&self, root: &'static Class) -> &'static Class {
        self.dialects.of(root)
    }

    /// The element that a message of this name begins with.
    #[must_use]
    pub fn root(&self, name: &str) -> Option<&ProfileElement> {
        self.elements.iter().find(|element| element.name == name)
    }

    /// Whether its messages can begin with a class, by its roots alone. Of several envelopes of one name among all
    /// roots that there are, the one is meant that holds a message that the profile is about, too.
    #[must_use]
    pub fn begins_with(&self, root: &Class, all: &[&'static Class]) -> bool {
        let is_ambiguous = || all.iter().filter(|it| it.name == root.name).count() > 1;
        self.has_root(root.name) && (!is_ambiguous() || self.is_enveloped_by(root))
    }

    /// Whether a class holds messages that the profile is about.
    pub(crate) fn is_enveloped_by(&self, root: &Class) -> bool {
        root.elements.iter().any(|it| it.class().is_some() && self.has_root(it.name))
    }

    fn has_root(&self, name: &str) -> bool {
        self.roots.iter().any(|root| root == name)
    }

    /// Whether it says something of messages of this kind: it has their root, and what that holds is
    /// what the class holds. (The envelopes of different messages can have one name.)
    #[must_use]
    pub fn is_about(&self, root: &Class) -> bool {
        let knows = |child: &ProfileElement| {
            child.extension.is_some() || root.element(&child.name).is_some()
        };
        if self.is_of_dictionary && self.elements.is_empty() {
            return self.roots.is_empty() || self.has_root(root.name);
        }
        self.root(root.name).is_some_and(|it| self.children(it).iter().all(knows))
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
