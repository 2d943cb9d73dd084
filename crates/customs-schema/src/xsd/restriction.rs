//! The types of values that are limited: by a format, to codes, by the pattern of a profile.

use std::io;

use customs_exchange::lists::{self, List};
use customs_model::dictionary::DateForm;
use customs_model::format::{Characters, Format};
use customs_model::profile::LineBreaks;
use customs_model::{DateTime, ValueType, shape};

use super::value::{Kind, enumeration, facet, simple_type};
use super::{Xml, annotation};
use crate::codes;
use crate::conventions::Conventions;
use crate::outline::{Member, Value};
use crate::pattern;

/// How many characters the longest date has: a second with its zone.
const LONGEST_DATE: u16 = 19;

/// A kind of value, restricted to a format, to codes or to a pattern.
pub(super) struct Restriction {
    /// The name of the type: `OutcomeCode`, `IdentifierMax44`, `QuantityMax16Decimals6`; by its place,
    /// `ImporterID`, where it is limited there alone.
    pub(super) name: String,
    kind: Kind,
    /// The type that it is a restriction of.
    base: String,
    to: To,
    /// The pattern of a profile.
    pattern: Option<String>,
}

enum To {
    List(&'static List),
    /// The only values that a profile allows.
    Values(Vec<String>),
    Format(Format),
    /// All that the base has.
    Everything,
}

/// The types that limit the values of an element, each by the one before; the last is that of the element.
/// None of a value that may be anything of its kind.
pub(super) fn all_of(member: &Member, value: &Value) -> Vec<Restriction> {
    let kind = Kind::of(member.element, value);
    let list = value.codes.as_deref().and_then(lists::by_id);
    let format = value.format.filter(|format| limits(kind, *format)).map(To::Format);
    let Some(name) = member.type_name.clone().filter(|_| can_say(kind, value)) else {
        let of_list = list.map(|list| (codes::type_name(list), To::List(list)));
        let of_format = value.format.zip(format).map(|(format, to)| (name(kind, format), to));
        let plain = |(name, to)| Restriction::plain(name, kind, to);
        return of_list.or(of_format).map(plain).into_iter().collect();
    };
    let pattern = value.pattern.clone();
    if !value.values.is_empty() {
        let to = To::Values(value.values.clone());
        return vec![Restriction { pattern, ..Restriction::plain(name, kind, to) }];
    }
    match (value.format, format) {
        // Of two patterns in one type only one has to match; and a list is a type already.
        _ if list.is_some() => {
            on_top(list.map(|it| (codes::type_name(it), To::List(it))), name, kind, pattern)
        }
        (Some(format), Some(to))
            if kind.value.is_textual() && format.characters != Characters::Any =>
        {
            on_top(Some((self::name(kind, format), to)), name, kind, pattern)
        }
        (_, Some(to)) => vec![Restriction { pattern, ..Restriction::plain(name, kind, to) }],
        (_, None) => on_top(None, name, kind, pattern),
    }
}

/// A pattern on top of another type, or of the kind.
fn on_top(
    base: Option<(String, To)>,
    name: String,
    kind: Kind,
    pattern: Option<String>,
) -> Vec<Restriction> {
    let base = base.map(|(name, to)| Restriction::plain(name, kind, to));
    let own = Restriction::plain(name, kind, To::Everything);
    let own = match &base {
        Some(base) => Restriction { base: base.name.clone(), pattern, ..own },
        None => Restriction { pattern, ..own },
    };
    base.into_iter().chain([own]).collect()
}

/// What a profile asks of a value that its type does not say, in a sentence.
pub(super) fn unsaid(value: &Value, restrictions: &[Restriction]) -> Option<String> {
    if value.kind != ValueType::DateTime || !restrictions.is_empty() {
        return None;
    }
    let short = value.format.filter(|format| is_short(*format));
    let asked = match (&value.pattern, &value.values[..], short) {
        (Some(pattern), ..) => format!("the pattern {pattern}"),
        (None, [_, ..], _) => format!("the values {}", value.values.join(" ")),
        (None, [], Some(format)) => format!("the format {format}"),
        (None, [], None) => return None,
    };
    Some(format!(
        "The profile asks for more than this type: {asked}, of the date as EDIFACT has it."
    ))
}

/// Whether a type can say what a profile asks of a value. What it asks of a date, it asks of its form in
/// EDIFACT; values can be written in another, a pattern cannot.
fn can_say(kind: Kind, value: &Value) -> bool {
    kind.dates != DateForm::Iso8601 || (value.pattern.is_none() && !value.values.is_empty())
}

/// Whether a format says more than a kind of value does.
fn limits(kind: Kind, format: Format) -> bool {
    match (kind.value, kind.dates) {
        (value, _) if value.has_own_form() => false,
        (ValueType::DateTime, DateForm::Iso8601) => false,
        (ValueType::DateTime, _) => is_short(format),
        _ => true,
    }
}

/// Whether there are dates that are too long for a format.
const fn is_short(format: Format) -> bool {
    format.exact || format.length < LONGEST_DATE
}

impl Restriction {
    fn plain(name: String, kind: Kind, to: To) -> Self {
        Self { name, kind, base: kind.name().to_owned(), to, pattern: None }
    }

    /// Writes the type.
    pub(super) fn write(&self, xml: &mut Xml, conventions: &Conventions) -> io::Result<()> {
        let name = self.name.as_str();
        if !self.kind.has_attributes() && !self.kind.holds_its_text() {
            return simple_type(xml, name, &self.base, |xml| self.facets(xml, conventions));
        }
        if !self.kind.holds_its_text() {
            return self.text(xml, name, &self.base, conventions);
        }
        // A date, in an element of its own.
        let text = format!("{name}Text");
        let inner = shape::DATE_TIME_ELEMENT;
        let complex = xml.create_element("xs:complexType").with_attribute(("name", name));
        complex.write_inner_content(|xml| {
            xml.create_element("xs:sequence").write_inner_content(|xml| {
                let attributes = [("name", inner), ("type", text.as_str())];
                xml.create_element("xs:element").with_attributes(attributes).write_empty()?;
                Ok(())
            })?;
            Ok(())
        })?;
        self.text(xml, &text, inner, conventions)
    }

    /// Writes the type of a text with attributes.
    fn text(
        &self,
        xml: &mut Xml,
        name: &str,
        base: &str,
        conventions: &Conventions,
    ) -> io::Result<()> {
        let complex = xml.create_element("xs:complexType").with_attribute(("name", name));
        complex.write_inner_content(|xml| {
            if let To::List(list) = self.to {
                annotation(xml, &[], codes::description(list))?;
            }
            xml.create_element("xs:simpleContent").write_inner_content(|xml| {
                let restriction = xml.create_element("xs:restriction");
                let restriction = restriction.with_attribute(("base", base));
                restriction.write_inner_content(|xml| self.facets(xml, conventions))?;
                Ok(())
            })?;
            Ok(())
        })?;
        Ok(())
    }

    fn facets(&self, xml: &mut Xml, conventions: &Conventions) -> io::Result<()> {
        match &self.to {
            To::List(list) => enumeration(xml, list.codes.iter().copied())?,
            To::Values(values) => self.values(xml, values)?,
            To::Format(format) if self.kind.value == ValueType::Count => {
                facet(xml, "totalDigits", &format.length.to_string())?;
            }
            To::Format(format) if self.kind.value.is_decimal() => {
                facet(xml, "totalDigits", &format.length.to_string())?;
                facet(xml, "fractionDigits", &format.decimals.unwrap_or(0).to_string())?;
            }
            To::Format(format) => self.characters(xml, *format, conventions)?,
            To::Everything => {}
        }
        match &self.pattern {
            Some(pattern) => facet(xml, "pattern", &pattern::facet(pattern)),
            None => Ok(()),
        }
    }

    /// The only values. Those of an indicator cannot be listed, and dates in ISO 8601 are of several types.
    fn values(&self, xml: &mut Xml, values: &[String]) -> io::Result<()> {
        match (self.kind.value, self.kind.dates) {
            (ValueType::Indicator, _) => facet(xml, "pattern", &values.join("|")),
            (ValueType::DateTime, DateForm::Iso8601) => {
                let dates = values.iter().filter_map(|value| DateTime::from_edifact(value).ok());
                let dates: Vec<String> =
                    dates.map(|date| date.to_iso_8601().replace('+', r"\+")).collect();
                facet(xml, "pattern", &dates.join("|"))
            }
            _ => enumeration(xml, values.iter().map(|code| (code.as_str(), ""))),
        }
    }

    /// Which characters a text, code or identifier may have, and how many.
    fn characters(
        &self,
        xml: &mut Xml,
        format: Format,
        conventions: &Conventions,
    ) -> io::Result<()> {
        let length = if format.exact { "length" } else { "maxLength" };
        facet(xml, length, &format.length.to_string())?;
        let is_date = self.kind.value == ValueType::DateTime;
        match format.characters {
            // A pattern of the profile decides about blanks and line breaks as well.
            _ if is_date || self.pattern.is_some() => Ok(()),
            Characters::Letters => facet(xml, "pattern", "[a-zA-Z]*"),
            Characters::Digits => facet(xml, "pattern", "[0-9]*"),
            Characters::Any if conventions.blank_values => Ok(()),
            Characters::Any => {
                // Something that is no blank; only a text may have more than one line.
                let has_lines = self.kind.value == ValueType::Text
                    && conventions.line_breaks == LineBreaks::InTexts;
                facet(xml, "pattern", if has_lines { r"[\s\S]*\S[\s\S]*" } else { r".*\S.*" })
            }
        }
    }
}

/// The name of a kind of value in a format.
fn name(kind: Kind, format: Format) -> String {
    let characters = match format.characters {
        Characters::Letters => "Letters",
        Characters::Digits if !kind.value.is_decimal() => "Digits",
        Characters::Digits | Characters::Any => "",
    };
    let extent = if format.exact { "Length" } else { "Max" };
    let decimals = format.decimals.map_or_else(String::new, |many| format!("Decimals{many}"));
    format!("{}{characters}{extent}{}{decimals}", kind.name(), format.length)
}
