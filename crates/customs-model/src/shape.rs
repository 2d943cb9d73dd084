//! What a serde format must know to see values where others see structs, and the namespaces by
//! which XML tells one part of a message from another.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Deserializer};

use crate::{Element, ValueType};

/// The member of a JSON object that holds the text of a value; its other members are attributes.
pub const VALUE: &str = "value";

/// The shape of a message in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum JsonForm {
    /// That of this project: a decimal is a string, yes and no are `true` and `false`, and what is absent is not
    /// there.
    #[default]
    House,
    /// What converters make of XML: the message is inside a member with the name of its root, its attributes
    /// begin with `@`, decimals are numbers, everything else is a string as XML has it, and what is absent may be an
    /// empty array.
    OfXml,
}

/// What the name of a member begins with that was an attribute, in [`JsonForm::OfXml`].
pub const ATTRIBUTE_MARK: char = '@';

/// The element that holds the text of a date in XML: `<IssueDateTime><DateTimeString …>`.
pub const DATE_TIME_ELEMENT: &str = "DateTimeString";

/// Reads a field that may be absent but not `null`: optional means absent.
///
/// # Errors
/// Those of `T`.
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

/// The error on a member that its object has twice.
pub(crate) fn duplicate<E: serde::de::Error>(name: &str) -> E {
    E::custom(format_args!("duplicate field `{name}`"))
}

/// The types of values in which blanks around and inside a text mean nothing in XML: those that collapse
/// by themselves ([`ValueType::collapses_blanks`]), and what a profile adds to them.
///
/// ```
/// use customs_model::shape::Collapsing;
/// use customs_model::ValueType;
///
/// let usual = Collapsing::default();
/// assert!(usual.has(ValueType::Code) && !usual.has(ValueType::Identifier));
/// assert!(usual.with(ValueType::Identifier).has(ValueType::Identifier));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Collapsing(u16);

impl Default for Collapsing {
    fn default() -> Self {
        let usual = ValueType::ALL.into_iter().filter(|value| value.collapses_blanks());
        usual.fold(Self(0), Self::with)
    }
}

impl Collapsing {
    /// With another type.
    #[must_use]
    pub const fn with(self, value: ValueType) -> Self {
        Self(self.0 | 1 << value as u16)
    }

    /// Whether it has a type.
    #[must_use]
    #[inline]
    pub const fn has(self, value: ValueType) -> bool {
        self.0 & 1 << value as u16 != 0
    }

    /// The types.
    pub fn iter(self) -> impl Iterator<Item = ValueType> {
        ValueType::ALL.into_iter().filter(move |value| self.has(*value))
    }
}

/// The name that stands for every element.
const ALL: &str = "*";

/// What stands for no namespace at all, where one is named.
pub const NO_NAMESPACE: &str = "";

/// The XML namespaces in force at a place of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct InForce<'n> {
    /// That of elements: [`NO_NAMESPACE`] where they are in none, nothing where they can be in any.
    pub namespace: Option<&'n str>,
    /// That of the elements that hold the text of a date, where it is one of their own.
    pub dates: Option<&'n str>,
}

/// Which elements begin which XML namespace. An element that begins none is in its parent's.
///
/// The texts of dates are in a namespace of their own: `DateTimeString` names it for a whole message,
/// `Declaration/DateTimeString` for what is inside an element that begins a namespace. `*` names it for
/// every element that has none of its own, so for a message that is all in one namespace. Elements that are in
/// no namespace begin [`NO_NAMESPACE`].
///
/// ```
/// use customs_model::Namespaces;
///
/// let namespaces = Namespaces::new([("Declaration", "urn:wco:datamodel:WCO:DEC-DMS:2")]);
/// assert_eq!(namespaces.begun_by("Declaration"), Some("urn:wco:datamodel:WCO:DEC-DMS:2"));
/// assert_eq!(namespaces.begun_by("TypeCode"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Namespaces {
    /// Shared, since whoever reads a message has a copy.
    pairs: Arc<[(Cow<'static, str>, Cow<'static, str>)]>,
    marks: Marks,
}

/// How long some names are, and how they begin, a bit each: most names are seen not to be among them by that alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Marks {
    lengths: u64,
    firsts: u64,
}

impl Marks {
    #[inline]
    fn of(name: &str) -> Self {
        let first = name.as_bytes().first().copied().unwrap_or_default();
        Self { lengths: 1 << name.len().min(63), firsts: 1 << (first % 64) }
    }

    const fn and(self, other: Self) -> Self {
        Self { lengths: self.lengths | other.lengths, firsts: self.firsts | other.firsts }
    }

    #[inline]
    const fn may_have(self, other: Self) -> bool {
        self.lengths & other.lengths != 0 && self.firsts & other.firsts != 0
    }
}

impl Namespaces {
    /// From pairs of an element name and the URI of the namespace it begins.
    pub fn new<N, U>(pairs: impl IntoIterator<Item = (N, U)>) -> Self
    where
        N: Into<Cow<'static, str>>,
        U: Into<Cow<'static, str>>,
    {
        let pairs: Arc<[(Cow<'static, str>, Cow<'static, str>)]> =
            pairs.into_iter().map(|(name, uri)| (name.into(), uri.into())).collect();
        let of_element = |name: &str| Marks::of(name.split('/').next().unwrap_or_default());
        // What stands for every element does not stand for the texts of dates.
        let marks = Marks::of(DATE_TIME_ELEMENT);
        let marks = pairs.iter().fold(marks, |marks, (name, _)| marks.and(of_element(name)));
        Self { pairs, marks }
    }

    /// Whether they may say something of the elements of this name, or of the dates in them, that they do not say of every
    /// element.
    #[must_use]
    #[inline]
    pub fn may_name(&self, element: &str) -> bool {
        self.marks.may_have(Marks::of(element))
    }

    /// The URI of the namespace that an element of this name begins.
    #[must_use]
    pub fn begun_by(&self, element: &str) -> Option<&str> {
        let named = |wanted: &str| self.pairs.iter().find(|(name, _)| name == wanted);
        let of_all = || named(ALL).filter(|_| element != DATE_TIME_ELEMENT);
        named(element).or_else(of_all).map(|(_, uri)| uri.as_ref())
    }

    /// The namespace of the values in a class, given what is in force in the class. Values begin none by name.
    #[must_use]
    #[inline]
    pub fn of_values<'n>(&'n self, in_force: InForce<'n>) -> Option<&'n str> {
        let of_all = self.pairs.iter().find(|(name, _)| name == ALL).map(|(_, uri)| uri.as_ref());
        of_all.or(in_force.namespace)
    }

    /// What is in force in an element, given what is in force around it.
    #[must_use]
    #[inline]
    pub fn within<'n>(&'n self, outer: InForce<'n>, element: &str) -> InForce<'n> {
        match self.begun_by(element) {
            Some(uri) => self.begin(outer, element, uri),
            None => outer,
        }
    }

    /// The same for an element of the dictionary, which can be in a namespace of its own.
    #[must_use]
    #[inline]
    pub fn within_element<'n>(&'n self, outer: InForce<'n>, element: &Element) -> InForce<'n> {
        match element.namespace {
            Some(uri) => InForce { namespace: Some(uri), ..outer },
            None => self.within(outer, element.name),
        }
    }

    fn begin<'n>(&'n self, outer: InForce<'n>, element: &str, uri: &'n str) -> InForce<'n> {
        let of_dates = self.pairs.iter().find(|(name, _)| {
            let rest = name.strip_prefix(element).and_then(|rest| rest.strip_prefix('/'));
            rest == Some(DATE_TIME_ELEMENT)
        });
        let dates = of_dates.map(|(_, uri)| uri.as_ref());
        let dates = dates.or(outer.dates).or_else(|| self.begun_by(DATE_TIME_ELEMENT));
        InForce { namespace: Some(uri), dates }
    }

    /// The pairs, in the order they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, uri)| (name.as_ref(), uri.as_ref()))
    }
}
