//! [`Leaf`] and [`ValueRef`]: a value without its type, as XML has it.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use compact_str::CompactString;
use serde::{Serialize, Serializer};

use super::{
    Amount, Code, Count, Date, DateTime, Flag, Identifier, Indicator, LocalDateTime, Measure,
    Numeric, Quantity, Text, Value,
};
use crate::ValueType;

/// A value as XML carries it: a text and attributes.
#[derive(Debug, Clone, Copy)]
pub struct Leaf<'a> {
    /// Its type.
    pub value: ValueType,
    /// Its text: a date in a form of EDIFACT, a decimal with its scale.
    pub text: &'a str,
    /// Its attributes.
    pub attributes: &'a [(&'static str, CompactString)],
}

impl Leaf<'_> {
    /// The text of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str())
    }
}

/// A value of any type.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
#[allow(missing_docs)] // each is a value of the type it is named by
pub enum ValueRef<'v> {
    Code(&'v Code),
    Identifier(&'v Identifier),
    Text(&'v Text),
    Amount(&'v Amount),
    Measure(&'v Measure),
    Quantity(&'v Quantity),
    Numeric(&'v Numeric),
    Indicator(&'v Indicator),
    DateTime(&'v DateTime),
    Date(&'v Date),
    LocalDateTime(&'v LocalDateTime),
    Flag(&'v Flag),
    Count(&'v Count),
}

impl<'v> ValueRef<'v> {
    /// Its type.
    #[must_use]
    pub const fn value_type(self) -> ValueType {
        match self {
            Self::Code(_) => Code::TYPE,
            Self::Identifier(_) => Identifier::TYPE,
            Self::Text(_) => Text::TYPE,
            Self::Amount(_) => Amount::TYPE,
            Self::Measure(_) => Measure::TYPE,
            Self::Quantity(_) => Quantity::TYPE,
            Self::Numeric(_) => Numeric::TYPE,
            Self::Indicator(_) => Indicator::TYPE,
            Self::DateTime(_) => DateTime::TYPE,
            Self::Date(_) => Date::TYPE,
            Self::LocalDateTime(_) => LocalDateTime::TYPE,
            Self::Flag(_) => Flag::TYPE,
            Self::Count(_) => Count::TYPE,
        }
    }

    /// Its text, as XML has it.
    #[must_use]
    pub fn text(self) -> Cow<'v, str> {
        match self {
            Self::Code(value) => value.as_str().into(),
            Self::Identifier(value) => value.as_str().into(),
            Self::Text(value) => value.as_str().into(),
            _ => self.show(|leaf| leaf.text.to_owned()).into(),
        }
    }

    /// Shows it as XML has it.
    pub fn show<T>(self, look: impl FnOnce(&Leaf<'_>) -> T) -> T {
        let value = self.value_type();
        let decimal = |number: super::decimal::Number, attribute: Option<(&'static str, &str)>| {
            // Both fit on the stack: no allocation for what is written most.
            let mut text = CompactString::const_new("");
            write!(text, "{number}").expect("writing to a string does not fail");
            (text, attribute.map(|(name, text)| (name, CompactString::new(text))))
        };
        let plain = |text: &dyn fmt::Display| {
            let mut written = CompactString::const_new("");
            write!(written, "{text}").expect("writing to a string does not fail");
            (written, None)
        };
        let (text, attribute) = match self {
            Self::Code(it) => return textual(value, it, it.attributes().as_slice(), look),
            Self::Identifier(it) => return textual(value, it, it.attributes().as_slice(), look),
            Self::Text(it) => return textual(value, it, it.attributes().as_slice(), look),
            Self::Indicator(it) => (if it.0 { "true" } else { "false" }.into(), None),
            Self::Numeric(it) => decimal(it.number(), None),
            Self::Amount(it) => decimal(it.number(), it.currency().map(|it| ("currencyID", it))),
            Self::Measure(it) => decimal(it.number(), it.unit().map(|it| ("unitCode", it))),
            Self::Quantity(it) => decimal(it.number(), it.unit().map(|it| ("unitCode", it))),
            Self::DateTime(it) => {
                let code = it.format_code().map(|code| ("formatCode", code.into()));
                (it.to_edifact().into(), code)
            }
            Self::Date(it) => plain(it),
            Self::LocalDateTime(it) => plain(it),
            Self::Flag(it) => (CompactString::const_new(it.as_str()), None),
            Self::Count(it) => plain(it),
        };
        look(&Leaf { value, text: &text, attributes: attribute.as_slice() })
    }
}

fn textual<T>(
    value: ValueType,
    text: &str,
    attributes: &[(&'static str, CompactString)],
    look: impl FnOnce(&Leaf<'_>) -> T,
) -> T {
    look(&Leaf { value, text, attributes })
}

/// As JSON has it.
impl Serialize for ValueRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Code(value) => value.serialize(serializer),
            Self::Identifier(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Amount(value) => value.serialize(serializer),
            Self::Measure(value) => value.serialize(serializer),
            Self::Quantity(value) => value.serialize(serializer),
            Self::Numeric(value) => value.serialize(serializer),
            Self::Indicator(value) => value.serialize(serializer),
            Self::DateTime(value) => value.serialize(serializer),
            Self::Date(value) => value.serialize(serializer),
            Self::LocalDateTime(value) => value.serialize(serializer),
            Self::Flag(value) => value.serialize(serializer),
            Self::Count(value) => value.serialize(serializer),
        }
    }
}
