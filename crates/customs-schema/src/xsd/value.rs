//! The types of values: their kinds (`Code`, `Amount`), what formats and code lists make of those,
//! and what their attributes may be.

use std::io;

use customs_exchange::lists::{self, List};
use customs_model::dictionary::ValueType;
use customs_model::format::{Characters, Format};
use customs_model::{Element, shape};

use super::namespaces::Module;
use super::{Xml, annotation};
use crate::codes;
use crate::conventions::Conventions;
use crate::dates;
use crate::outline::{Definition, Value};

/// A kind of value, restricted to a format or to codes.
pub(super) struct Restriction {
    /// The name of the type: `OutcomeCode`, `IdentifierMax44`, `QuantityMax16Decimals6`.
    pub(super) name: String,
    kind: ValueType,
    to: To,
}

enum To {
    List(&'static List),
    /// The only codes that a profile allows.
    Values(Vec<String>),
    Format(Format),
}

impl Restriction {
    /// That of an element; none of a value that may be anything of its kind. A date is what its form
    /// says, of whatever length.
    pub(super) fn of(of: &Definition, element: &Element, value: &Value) -> Option<Self> {
        let kind = value.kind;
        if !value.values.is_empty() {
            let name = codes::name_of_only(of, element);
            return Some(Self { name, kind, to: To::Values(value.values.clone()) });
        }
        if let Some(list) = value.codes.as_deref().and_then(lists::by_id) {
            return Some(Self { name: codes::type_name(list), kind, to: To::List(list) });
        }
        let format = value.format.filter(|_| kind != ValueType::DateTime)?;
        Some(Self { name: name(kind, format), kind, to: To::Format(format) })
    }

    /// Writes the type.
    pub(super) fn write(&self, xml: &mut Xml, conventions: &Conventions) -> io::Result<()> {
        let (name, base) = (self.name.as_str(), self.kind.name());
        if self.kind.attributes().is_empty() {
            return simple_type(xml, name, base, |xml| self.facets(xml, conventions));
        }
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
            To::List(list) => enumeration(xml, list.codes.iter().copied()),
            To::Values(values) => enumeration(xml, values.iter().map(|code| (code.as_str(), ""))),
            To::Format(format) if self.kind.is_decimal() => {
                facet(xml, "totalDigits", &format.length.to_string())?;
                facet(xml, "fractionDigits", &format.decimals.unwrap_or(0).to_string())
            }
            To::Format(format) => self.characters(xml, *format, conventions),
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
        match format.characters {
            Characters::Letters => facet(xml, "pattern", "[a-zA-Z]*"),
            Characters::Digits => facet(xml, "pattern", "[0-9]*"),
            Characters::Any if conventions.blank_values => Ok(()),
            Characters::Any => {
                // Something that is no blank; only a text may have more than one line.
                let has_lines = self.kind == ValueType::Text && conventions.line_breaks;
                facet(xml, "pattern", if has_lines { r"[\s\S]*\S[\s\S]*" } else { r".*\S.*" })
            }
        }
    }
}

/// The name of a kind of value in a format.
fn name(kind: ValueType, format: Format) -> String {
    let characters = match format.characters {
        Characters::Letters => "Letters",
        Characters::Digits if !kind.is_decimal() => "Digits",
        Characters::Digits | Characters::Any => "",
    };
    let extent = if format.exact { "Length" } else { "Max" };
    let decimals = format.decimals.map_or_else(String::new, |many| format!("Decimals{many}"));
    format!("{}{characters}{extent}{}{decimals}", kind.name(), format.length)
}

/// Writes the type of all values of a kind. Dates have their texts in a file of this prefix, if not in
/// the same.
pub(super) fn kind(xml: &mut Xml, kind: ValueType, dates: Option<&str>) -> io::Result<()> {
    let name = kind.name();
    match kind {
        ValueType::Code => extension(xml, name, "xs:token", kind),
        ValueType::Identifier | ValueType::Text => extension(xml, name, "xs:string", kind),
        ValueType::Amount | ValueType::Measure | ValueType::Quantity => {
            extension(xml, name, "xs:decimal", kind)
        }
        ValueType::Numeric => simple_type(xml, name, "xs:decimal", |_| Ok(())),
        // XML Schema would take 1 and 0 too.
        ValueType::Indicator => {
            simple_type(xml, name, "xs:boolean", |xml| facet(xml, "pattern", "true|false"))
        }
        ValueType::DateTime => date_time(xml, name, dates),
    }
}

/// A simple type with the attributes of a kind.
fn extension(xml: &mut Xml, name: &str, base: &str, value: ValueType) -> io::Result<()> {
    let complex = xml.create_element("xs:complexType").with_attribute(("name", name));
    complex.write_inner_content(|xml| {
        xml.create_element("xs:simpleContent").write_inner_content(|xml| {
            let extension = xml.create_element("xs:extension").with_attribute(("base", base));
            extension.write_inner_content(|xml| {
                for name in value.attributes() {
                    let attribute = xml.create_element("xs:attribute");
                    let attribute =
                        attribute.with_attributes([("name", *name), ("type", type_of(name))]);
                    match *name {
                        FORMAT_CODE => attribute.with_attribute(("use", "required")),
                        _ => attribute,
                    }
                    .write_empty()?;
                }
                Ok(())
            })?;
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

/// A date: an element with its text, and the code of its form beside it.
fn date_time(xml: &mut Xml, name: &str, dates: Option<&str>) -> io::Result<()> {
    let inner = shape::DATE_TIME_ELEMENT;
    let complex = xml.create_element("xs:complexType").with_attribute(("name", name));
    complex.write_inner_content(|xml| {
        xml.create_element("xs:sequence").write_inner_content(|xml| {
            let element = xml.create_element("xs:element");
            match dates {
                Some(prefix) => {
                    let reference = format!("{prefix}:{inner}");
                    element.with_attribute(("ref", reference.as_str())).write_empty()?;
                }
                None => {
                    element.with_attributes([("name", inner), ("type", inner)]).write_empty()?;
                }
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

/// Writes the element that holds the text of a date, for other namespaces to refer to.
pub(super) fn date_element(xml: &mut Xml) -> io::Result<()> {
    let name = shape::DATE_TIME_ELEMENT;
    let attributes = [("name", name), ("type", name)];
    xml.create_element("xs:element").with_attributes(attributes).write_empty()?;
    Ok(())
}

/// Writes the type of the text of a date. It refuses what is never a date; which days a month has is left
/// to the reader.
pub(super) fn date_text(xml: &mut Xml, conventions: &Conventions) -> io::Result<()> {
    extension(xml, shape::DATE_TIME_ELEMENT, "DateTimeText", ValueType::DateTime)?;
    simple_type(xml, "DateTimeText", "xs:string", |xml| {
        if let Some(pattern) = &conventions.date_pattern {
            return facet(xml, "pattern", pattern);
        }
        // Which form a date has is not always what its code says.
        for format in &conventions.date_formats {
            facet(xml, "pattern", &dates::pattern(format))?;
        }
        Ok(())
    })
}

/// The attribute that names the form of a date.
const FORMAT_CODE: &str = "formatCode";

/// The type of an attribute.
fn type_of(attribute: &str) -> &'static str {
    match attribute {
        FORMAT_CODE => "FormatCode",
        "currencyID" => "CurrencyID",
        "unitCode" => "UnitCode",
        "listAgencyID" | "schemeAgencyID" => "AgencyID",
        "languageID" => "xs:language",
        _ => "xs:string",
    }
}

/// Writes the types of the attributes that a file needs.
pub(super) fn attributes(
    xml: &mut Xml,
    conventions: &Conventions,
    module: &Module,
) -> io::Result<()> {
    let has = |attribute: &str| {
        let dates = module.writes_dates().then_some(ValueType::DateTime);
        let kinds =
            module.kinds.values().copied().filter(|kind| *kind != ValueType::DateTime).chain(dates);
        kinds.flat_map(ValueType::attributes).any(|name| type_of(name) == attribute)
    };
    if has("AgencyID") {
        simple_type(xml, "AgencyID", "xs:string", |xml| facet(xml, "pattern", ".{1,3}"))?;
    }
    if has("CurrencyID") {
        simple_type(xml, "CurrencyID", "xs:string", |xml| facet(xml, "pattern", "[A-Z]{3}"))?;
    }
    if has("FormatCode") {
        let formats = conventions.date_formats.iter().map(|code| (code.as_str(), ""));
        simple_type(xml, "FormatCode", "xs:string", |xml| enumeration(xml, formats))?;
    }
    if has("UnitCode") {
        simple_type(xml, "UnitCode", "xs:string", |xml| {
            facet(xml, "minLength", "1")?;
            facet(xml, "maxLength", "5")
        })?;
    }
    Ok(())
}

fn simple_type(
    xml: &mut Xml,
    name: &str,
    base: &str,
    facets: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    let simple = xml.create_element("xs:simpleType").with_attribute(("name", name));
    simple.write_inner_content(|xml| {
        let restriction = xml.create_element("xs:restriction").with_attribute(("base", base));
        restriction.write_inner_content(facets)?;
        Ok(())
    })?;
    Ok(())
}

/// Codes with their meanings, where they have any.
fn enumeration<'c>(
    xml: &mut Xml,
    codes: impl Iterator<Item = (&'c str, &'c str)>,
) -> io::Result<()> {
    for (code, meaning) in codes {
        let element = xml.create_element("xs:enumeration").with_attribute(("value", code));
        match meaning {
            "" => element.write_empty()?,
            _ => element.write_inner_content(|xml| annotation(xml, &[], meaning))?,
        };
    }
    Ok(())
}

fn facet(xml: &mut Xml, name: &str, value: &str) -> io::Result<()> {
    xml.create_element(format!("xs:{name}")).with_attribute(("value", value)).write_empty()?;
    Ok(())
}
