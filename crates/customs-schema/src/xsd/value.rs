//! The types of values: their kinds (`Code`, `Amount`), what formats and code lists make of those,
//! and what their attributes may be.

use std::io;

use customs_exchange::envelope;
use customs_exchange::lists::{self, List};
use customs_model::dictionary::ValueType;
use customs_model::format::{Characters, Format};
use customs_model::{Content, shape};

use super::{Xml, annotation};
use crate::codes;

/// A kind of value, restricted to a format or to the codes of one of our lists.
pub(super) struct Restriction {
    value: ValueType,
    to: To,
}

enum To {
    List(&'static List),
    Format(Format),
}

impl Restriction {
    /// That of an element; none of a class, and none of a value that may be anything of its kind. A
    /// date is what its form says, of whatever length.
    pub(super) fn of(content: &Content) -> Option<Self> {
        let Content::Value { value, format, codes, .. } = *content else { return None };
        let to = match codes.and_then(lists::by_id) {
            Some(list) => To::List(list),
            None => To::Format(format.filter(|_| value != ValueType::DateTime)?),
        };
        Some(Self { value, to })
    }

    /// The name of the type: `OutcomeCode`, `IdentifierMax44`, `QuantityMax16Decimals6`.
    pub(super) fn name(&self) -> String {
        let format = match self.to {
            To::List(list) => return codes::type_name(list),
            To::Format(format) => format,
        };
        let characters = match format.characters {
            Characters::Letters => "Letters",
            Characters::Digits if !self.value.is_decimal() => "Digits",
            Characters::Digits | Characters::Any => "",
        };
        let extent = if format.exact { "Length" } else { "Max" };
        let decimals = format.decimals.map_or_else(String::new, |many| format!("Decimals{many}"));
        format!("{}{characters}{extent}{}{decimals}", self.value.name(), format.length)
    }

    /// Writes the type.
    pub(super) fn write(&self, xml: &mut Xml) -> io::Result<()> {
        let (name, base) = (self.name(), self.value.name());
        if self.value.attributes().is_empty() {
            return simple_type(xml, &name, base, |xml| self.facets(xml));
        }
        let complex = xml.create_element("xs:complexType").with_attribute(("name", &*name));
        complex.write_inner_content(|xml| {
            if let To::List(list) = self.to {
                annotation(xml, &[], codes::description(list))?;
            }
            xml.create_element("xs:simpleContent").write_inner_content(|xml| {
                let restriction = xml.create_element("xs:restriction");
                let restriction = restriction.with_attribute(("base", base));
                restriction.write_inner_content(|xml| self.facets(xml))?;
                Ok(())
            })?;
            Ok(())
        })?;
        Ok(())
    }

    fn facets(&self, xml: &mut Xml) -> io::Result<()> {
        let format = match self.to {
            To::List(list) => return enumeration(xml, list.codes.iter().copied()),
            To::Format(format) => format,
        };
        let length = format.length.to_string();
        if self.value.is_decimal() {
            let decimals = format.decimals.unwrap_or(0).to_string();
            facet(xml, "totalDigits", &length)?;
            return facet(xml, "fractionDigits", &decimals);
        }
        let count = if format.exact { format!("{{{length}}}") } else { format!("{{1,{length}}}") };
        match format.characters {
            Characters::Letters => facet(xml, "pattern", &format!("[a-zA-Z]{count}")),
            Characters::Digits => facet(xml, "pattern", &format!("[0-9]{count}")),
            Characters::Any => {
                facet(xml, if format.exact { "length" } else { "maxLength" }, &length)?;
                // Something that is no blank; only a text may have more than one line.
                let is_text = self.value == ValueType::Text;
                facet(xml, "pattern", if is_text { r"[\s\S]*\S[\s\S]*" } else { r".*\S.*" })
            }
        }
    }
}

/// Writes the type of all values of a kind.
pub(super) fn kind(xml: &mut Xml, value: ValueType) -> io::Result<()> {
    let name = value.name();
    match value {
        ValueType::Code => extension(xml, name, "xs:token", value),
        ValueType::Identifier | ValueType::Text => extension(xml, name, "xs:string", value),
        ValueType::Amount | ValueType::Measure | ValueType::Quantity => {
            extension(xml, name, "xs:decimal", value)
        }
        ValueType::Numeric => simple_type(xml, name, "xs:decimal", |_| Ok(())),
        // XML Schema would take 1 and 0 too.
        ValueType::Indicator => {
            simple_type(xml, name, "xs:boolean", |xml| facet(xml, "pattern", "true|false"))
        }
        ValueType::DateTime => date_time(xml, name),
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
fn date_time(xml: &mut Xml, name: &str) -> io::Result<()> {
    let inner = shape::DATE_TIME_ELEMENT;
    let complex = xml.create_element("xs:complexType").with_attribute(("name", name));
    complex.write_inner_content(|xml| {
        xml.create_element("xs:sequence").write_inner_content(|xml| {
            let attributes = [("name", inner), ("type", inner)];
            xml.create_element("xs:element").with_attributes(attributes).write_empty()?;
            Ok(())
        })?;
        Ok(())
    })?;
    extension(xml, inner, "DateTimeText", ValueType::DateTime)?;
    simple_type(xml, "DateTimeText", "xs:string", |xml| facet(xml, "pattern", DATE_PATTERN))
}

/// The forms of UN/EDIFACT 2379 that dates are read in. It refuses what is never a date; which days a
/// month has is left to the reader.
const DATE_PATTERN: &str = concat!(
    r"[0-9]{4}((0[1-9]|1[0-2])((0[1-9]|[12][0-9]|3[01])",
    r"(([01][0-9]|2[0-3])[0-5][0-9]([0-5][0-9])?(Z|[+\-]([01][0-9]|2[0-3])([0-5][0-9])?)?)?)?)?"
);

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

/// Writes the types of attributes.
pub(super) fn attributes(xml: &mut Xml) -> io::Result<()> {
    simple_type(xml, "AgencyID", "xs:string", |xml| facet(xml, "pattern", ".{1,3}"))?;
    simple_type(xml, "CurrencyID", "xs:string", |xml| facet(xml, "pattern", "[A-Z]{3}"))?;
    simple_type(xml, "FormatCode", "xs:string", |xml| {
        let codes = envelope::profile().date_formats.iter();
        enumeration(xml, codes.map(|code| (code.as_str(), "")))
    })?;
    simple_type(xml, "UnitCode", "xs:string", |xml| {
        facet(xml, "minLength", "1")?;
        facet(xml, "maxLength", "5")
    })
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
