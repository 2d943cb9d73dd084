//! The data dictionary: which elements a class is made of, under which WCO ids and formats.
//!
//! The dictionary is written by `#[class]` (crate `customs-macros`), one constant a struct, in the
//! order of the standard: the elements of a class in the order in which they stand in a message.

mod keys;
mod places;

use crate::Format;
use crate::shape::Collapsing;

pub use keys::{TagKey, keys};
pub use places::{DictionaryPlace, Places, places};

/// A class of the standard: `67A` GoodsShipment, `04A` Address.
#[derive(Debug)]
pub struct Class {
    /// The name of the class, which is also its element name in a message.
    pub name: &'static str,
    /// The WCO class id, for instance `67A`. The envelope has none.
    pub id: Option<&'static str>,
    /// What it is: the doc comment of its struct, line by line, with an empty line between
    /// paragraphs.
    pub doc: &'static str,
    /// Its elements, in the order of the standard.
    pub elements: &'static [Element],
    /// The keys of their names in XML, in the same order.
    pub keys: &'static [TagKey],
    /// The names of those that XML has as attributes of its tag. They come first of all.
    pub attributes: &'static [&'static str],
    /// How one authority writes it, where that is not as the dictionary has it.
    pub dialect: Option<Dialect>,
}

/// How one authority writes a class: with elements that the dictionary does not have, in another
/// order, under other names. A profile makes such classes when it is read.
#[derive(Debug, Clone, Copy)]
pub struct Dialect {
    /// The name of the class in XML, where it is the root of a message.
    pub tag: &'static str,
    /// Where each of its elements comes from.
    pub slots: &'static [Slot],
}

/// Where an element of a class in a dialect comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The dictionary: its index in the class that the dictionary has.
    Known(usize),
    /// A profile: its index among the elements that were added to the class.
    Added(usize),
}

/// One element of a class: a value or a class.
#[derive(Debug, Clone, Copy)]
pub struct Element {
    /// The name in a message, for instance `FunctionalReferenceID`.
    pub name: &'static str,
    /// The name in XML, where it differs: two elements of a class can have one name there, told apart
    /// by their namespaces.
    pub tag: Option<&'static str>,
    /// Its namespace in XML, where it is not that of what is around it.
    pub namespace: Option<&'static str>,
    /// How XML has it, if it is a [`DateTime`](ValueType::DateTime).
    pub dates: DateForm,
    /// Whether XML has it as an attribute of its class, not as an element inside.
    pub is_attribute: bool,
    /// Whether blanks around and inside its value mean something.
    pub blanks: Blanks,
    /// What it is: the doc comment of its field, line by line, with an empty line between paragraphs.
    pub doc: &'static str,
    /// Whether it may occur several times. What a message allows is in its profile.
    pub repeats: bool,
    /// Whether it must occur in every message, whatever a profile says.
    pub required: bool,
    /// A value or a class.
    pub content: Content,
}

/// Whether blanks around and inside a value mean something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Blanks {
    /// That follows from the type of the value.
    #[default]
    AsItsType,
    /// They do, whatever the type.
    Kept,
    /// They do not, whatever the type.
    Dropped,
}

/// How XML has a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DateForm {
    /// In an element of its own: `<Date><DateTimeString formatCode="102">20260131</DateTimeString></Date>`.
    #[default]
    Inside,
    /// In the element, in a form of EDIFACT: `<Date formatCode="102">20260131</Date>`.
    Direct,
    /// In the element, in ISO 8601: `<Date>2026-01-31</Date>`.
    Iso8601,
}

/// What an element holds.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// A value, with the WCO element id, its type, format and the list its codes are taken from.
    Value {
        /// The WCO element id, for instance `D026`.
        id: Option<&'static str>,
        /// The type of the value.
        value: ValueType,
        /// The format of the dictionary. Elements of the envelope have none.
        format: Option<Format>,
        /// The list of codes, by its short name.
        codes: Option<&'static str>,
    },
    /// A class.
    Class(&'static Class),
}

/// The types of values: the unqualified data types of UN/CEFACT, which the WCO Data Model has, and behind them
/// those of XML Schema that messages without these have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ValueType {
    /// A code taken from a list.
    Code,
    /// An identifier.
    Identifier,
    /// Free text.
    Text,
    /// An amount of money.
    Amount,
    /// A measure with its unit.
    Measure,
    /// A quantity with its unit.
    Quantity,
    /// A bare number.
    Numeric,
    /// Yes or no.
    Indicator,
    /// A date, or a date and a time.
    DateTime,
    /// A day of the calendar (XML Schema `date`).
    Date,
    /// A day and a time of day without a zone (XML Schema `dateTime`).
    LocalDateTime,
    /// Yes or no, written 1 or 0.
    Flag,
    /// A whole number, for what is counted.
    Count,
}

impl DateForm {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Inside, Self::Direct, Self::Iso8601];

    /// The word for it in a profile.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Direct => "direct",
            Self::Iso8601 => "iso-8601",
        }
    }

    /// The form with this name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.name() == name)
    }
}

impl ValueType {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Code,
        Self::Identifier,
        Self::Text,
        Self::Amount,
        Self::Measure,
        Self::Quantity,
        Self::Numeric,
        Self::Indicator,
        Self::DateTime,
        Self::Date,
        Self::LocalDateTime,
        Self::Flag,
        Self::Count,
    ];

    /// The type of the values of an element with this name, by the last word of it: the standard ends
    /// the names of values with a representation term (ISO 11179). Without one it is a text.
    #[must_use]
    pub fn of_name(name: &str) -> Self {
        let ends_with = |value: &&Self| {
            let term = if **value == Self::Identifier { "ID" } else { value.name() };
            name.ends_with(term)
        };
        let (with_terms, _) = Self::ALL.split_at(Self::DateTime as usize + 1);
        with_terms.iter().find(ends_with).copied().unwrap_or(Self::Text)
    }

    /// The attributes a value of this type can carry in XML.
    #[must_use]
    pub const fn attributes(self) -> &'static [&'static str] {
        // The first is always the text itself, which is no attribute.
        self.fields().split_at(1).1
    }

    /// The fields of the value in the complete shape: `value`, then the attributes.
    #[must_use]
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Code => &[
                "value",
                "listID",
                "listAgencyID",
                "listAgencyName",
                "listName",
                "listVersionID",
                "name",
                "languageID",
                "listURI",
                "listSchemeURI",
            ],
            Self::Identifier => &[
                "value",
                "schemeID",
                "schemeName",
                "schemeAgencyID",
                "schemeAgencyName",
                "schemeVersionID",
                "schemeDataURI",
                "schemeURI",
            ],
            Self::Text => &["value", "languageID"],
            Self::Amount => &["value", "currencyID"],
            Self::Measure | Self::Quantity => &["value", "unitCode"],
            Self::Numeric
            | Self::Indicator
            | Self::Date
            | Self::LocalDateTime
            | Self::Flag
            | Self::Count => &["value"],
            Self::DateTime => &["value", "formatCode"],
        }
    }

    /// The name of the type: `Code`, `DateTime`, …
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Code => "Code",
            Self::Identifier => "Identifier",
            Self::Text => "Text",
            Self::Amount => "Amount",
            Self::Measure => "Measure",
            Self::Quantity => "Quantity",
            Self::Numeric => "Numeric",
            Self::Indicator => "Indicator",
            Self::DateTime => "DateTime",
            Self::Date => "Date",
            Self::LocalDateTime => "LocalDateTime",
            Self::Flag => "Flag",
            Self::Count => "Count",
        }
    }

    /// Whether blanks around and inside the text mean nothing in XML. (The XML Schema types behind
    /// them: `token`, `decimal` and `boolean` collapse; `string` does not.)
    #[must_use]
    pub const fn collapses_blanks(self) -> bool {
        !matches!(self, Self::Identifier | Self::Text | Self::DateTime)
    }

    /// Whether the value is a code, an identifier or a text.
    #[must_use]
    pub const fn is_textual(self) -> bool {
        matches!(self, Self::Code | Self::Identifier | Self::Text)
    }

    /// Whether the value is a decimal number.
    #[must_use]
    pub const fn is_decimal(self) -> bool {
        matches!(self, Self::Amount | Self::Measure | Self::Quantity | Self::Numeric)
    }

    /// Whether the value is a number, a decimal or a count.
    #[must_use]
    pub const fn is_number(self) -> bool {
        self.is_decimal() || matches!(self, Self::Count)
    }

    /// Whether values of the type have a form of their own, beside which a format says nothing: `true`, a day.
    #[must_use]
    pub const fn has_own_form(self) -> bool {
        matches!(self, Self::Indicator | Self::Flag | Self::Date | Self::LocalDateTime)
    }
}

impl Class {
    /// A class as the dictionary has it, without a description.
    ///
    /// ```
    /// use customs_model::dictionary::{Class, Content, Element, keys};
    ///
    /// static DECLARATION: Class = Class::new("Declaration", Some("42A"), &[], &keys([]));
    /// static ENVELOPE: Class = Class::new(
    ///     "Envelope",
    ///     None,
    ///     &[Element::new("Declaration", Content::Class(&DECLARATION))],
    ///     &keys(["Declaration"]),
    /// );
    /// assert_eq!(ENVELOPE.index_of_tag(0, b"Declaration"), Some(0));
    /// ```
    ///
    /// # Panics
    /// If there is not a key for each element.
    #[must_use]
    pub const fn new(
        name: &'static str,
        id: Option<&'static str>,
        elements: &'static [Element],
        keys: &'static [TagKey],
    ) -> Self {
        assert!(elements.len() == keys.len(), "an element has a key");
        Self { name, id, doc: "", elements, keys, attributes: &[], dialect: None }
    }

    /// The index of the first element from this one on that has the tag, told in bytes.
    #[must_use]
    #[inline]
    pub fn index_of_tag(&self, from: usize, tag: &[u8]) -> Option<usize> {
        let key = TagKey::of(tag);
        let mut from = from;
        loop {
            let at = self.keys.get(from..)?.iter().position(|known| *known == key)?;
            if key.is_all() || self.elements[from + at].tag().as_bytes() == tag {
                return Some(from + at);
            }
            from += at + 1;
        }
    }

    /// The index of the first element from this one on that has the tag a text begins with, and how long that is. At the
    /// end of a text it may find nothing: then there are too few bytes to look at many at once.
    ///
    /// ```
    /// use customs_model::dictionary::{Class, Content, Element, keys};
    ///
    /// static DECLARATION: Class = Class::new("Declaration", Some("42A"), &[], &keys([]));
    /// static ENVELOPE: Class = Class::new(
    ///     "Envelope",
    ///     None,
    ///     &[Element::new("Declaration", Content::Class(&DECLARATION))],
    ///     &keys(["Declaration"]),
    /// );
    /// assert_eq!(ENVELOPE.tag_in_front_of(0, b"Declaration></Declaration>"), Some((0, 11)));
    /// assert_eq!(ENVELOPE.tag_in_front_of(0, b"DeclarationX></DeclarationX>"), None);
    /// ```
    #[must_use]
    #[inline]
    pub fn tag_in_front_of(&self, from: usize, text: &[u8]) -> Option<(usize, usize)> {
        let is_end = |end| matches!(end, b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r');
        let index = self.in_front_of(from, text, is_end)?;
        Some((index, self.elements[index].tag().len()))
    }

    /// The index of the first element from this one on that has the name, and the tag, that a text begins with and a
    /// quotation mark ends. Nothing where it is not found so quickly.
    #[must_use]
    #[inline]
    pub fn name_in_front_of(&self, from: usize, text: &[u8]) -> Option<usize> {
        let index = self.in_front_of(from, text, |end| end == b'"')?;
        self.elements[index].tag.is_none().then_some(index)
    }

    #[inline]
    fn in_front_of(&self, from: usize, text: &[u8], is_end: impl Fn(u8) -> bool) -> Option<usize> {
        let first = keys::first(text)?;
        let mut index = from;
        loop {
            index +=
                self.keys.get(index..)?.iter().position(|key| key.may_be_in_front_of(first))?;
            let end = self.keys[index].end_in_front_of(self.elements[index].tag(), text);
            if end.is_some_and(&is_end) {
                return Some(index);
            }
            index += 1;
        }
    }

    /// The index of the element of this name.
    #[must_use]
    #[inline]
    pub fn index_of(&self, name: &str) -> Option<usize> {
        // Nearly every element has the same name in XML, by which it is found quickly.
        match self.index_of_tag(0, name.as_bytes()) {
            Some(index) if self.elements[index].name == name => Some(index),
            Some(_) => self.elements.iter().position(|element| element.name == name),
            // It can only be the name of one that is called otherwise there.
            None => self.elements.iter().position(|it| it.tag.is_some() && it.name == name),
        }
    }

    /// The index of the element that is this attribute of the class.
    #[must_use]
    pub fn index_of_attribute(&self, tag: &str) -> Option<usize> {
        self.elements.iter().position(|element| element.is_attribute && element.tag() == tag)
    }

    /// Its name in XML, where it is the root of a message.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        match self.dialect {
            Some(dialect) => dialect.tag,
            None => self.name,
        }
    }

    /// The element of this name.
    #[must_use]
    pub fn element(&self, name: &str) -> Option<&'static Element> {
        self.index_of(name).map(|index| &self.elements[index])
    }

    /// The element with this WCO id: a value by its element id, a class by its class id.
    #[must_use]
    pub fn element_by_id(&self, id: &str) -> Option<&'static Element> {
        self.elements.iter().find(|element| element.id() == Some(id))
    }
}

impl Element {
    /// An element that may be absent and does not repeat, without a description.
    #[must_use]
    pub const fn new(name: &'static str, content: Content) -> Self {
        let (tag, namespace, doc) = (None, None, "");
        Self {
            name,
            tag,
            namespace,
            dates: DateForm::Inside,
            is_attribute: false,
            blanks: Blanks::AsItsType,
            doc,
            repeats: false,
            required: false,
            content,
        }
    }

    /// The name in XML.
    #[must_use]
    #[inline]
    pub const fn tag(&self) -> &'static str {
        match self.tag {
            Some(tag) => tag,
            None => self.name,
        }
    }

    /// The WCO id: the element id of a value, the class id of a class.
    #[must_use]
    pub const fn id(&self) -> Option<&'static str> {
        match self.content {
            Content::Value { id, .. } => id,
            Content::Class(class) => class.id,
        }
    }

    /// Whether blanks around and inside its value mean nothing, given the types in which they do.
    #[must_use]
    #[inline]
    pub fn collapses(&self, collapsing: Collapsing) -> bool {
        match self.blanks {
            Blanks::AsItsType => self.value().is_some_and(|value| collapsing.has(value)),
            Blanks::Kept => false,
            Blanks::Dropped => true,
        }
    }

    /// The class, if it is one.
    #[must_use]
    pub const fn class(&self) -> Option<&'static Class> {
        match self.content {
            Content::Class(class) => Some(class),
            Content::Value { .. } => None,
        }
    }

    /// The type of the value, if it is one.
    #[must_use]
    pub const fn value(&self) -> Option<ValueType> {
        match self.content {
            Content::Value { value, .. } => Some(value),
            Content::Class(_) => None,
        }
    }
}
