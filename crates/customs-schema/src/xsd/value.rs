//! The types of values by their kinds (`Code`, `Amount`), and what their attributes may be.

use std::io;

use customs_model::dictionary::{Blanks, DateForm, ValueType};
use customs_model::profile::{AttributeForms, LineBreaks};
use customs_model::value::{DATE_PATTERN, LOCAL_DATE_TIME_PATTERN, MAX_COUNT};
use customs_model::{Element, shape};

use super::namespaces::Module;
use super::{Xml, annotation};
use crate::conventions::Conventions;
use crate::outline::Value;
use crate::{dates, pattern};

/// A type of values, dates by how XML has them.
#[derive(Clone, Copy)]
pub(super) struct Kind {
    pub(super) value: ValueType,
    /// How XML has it, if it is a date.
    pub(super) dates: DateForm,
    /// Whether it has none of its attributes.
    is_bare: bool,
}

impl Kind {
    /// That of the values of an element.
    pub(super) const fn of(element: &Element, value: &Value) -> Self {
        let kind = match value.kind {
            // To XML Schema it is what else has such blanks.
            ValueType::Code if matches!(element.blanks, Blanks::Kept) => ValueType::Identifier,
            kind if kind.is_textual() && matches!(element.blanks, Blanks::Dropped) => {
                ValueType::Code
            }
            kind => kind,
        };
        Self { value: kind, dates: element.dates, is_bare: value.is_bare || element.is_attribute }
    }

    /// That of dates in this form.
    pub(super) const fn of_date(dates: DateForm) -> Self {
        Self { value: ValueType::DateTime, dates, is_bare: false }
    }

    /// The name of the type.
    pub(super) const fn name(self) -> &'static str {
        match (self.value, self.dates) {
            (ValueType::DateTime, DateForm::Direct) => shape::DATE_TIME_ELEMENT,
            (ValueType::DateTime, DateForm::Iso8601) => "IsoDateTime",
            (value, _) if self.is_bare => bare_name(value),
            (value, _) => value.name(),
        }
    }

    /// Whether it is an element that holds another with its text.
    pub(super) fn holds_its_text(self) -> bool {
        self.value == ValueType::DateTime && self.dates == DateForm::Inside
    }

    /// Whether there can be attributes beside its text.
    pub(super) fn has_attributes(self) -> bool {
        let is_elsewhere = self.value == ValueType::DateTime && self.dates != DateForm::Direct;
        !self.is_bare && !is_elsewhere && !self.value.attributes().is_empty()
    }
}

/// Writes the type of all values of a kind. Dates have their texts in a file of this prefix, if not in
/// the same.
pub(super) fn kind(
    xml: &mut Xml,
    kind: Kind,
    conventions: &Conventions,
    dates: Option<&str>,
) -> io::Result<()> {
    let name = kind.name();
    match kind.value {
        value if kind.is_bare && value != ValueType::DateTime && has_any(value) => {
            simple_type(xml, name, base(value, conventions), |_| Ok(()))
        }
        ValueType::Code
        | ValueType::Identifier
        | ValueType::Text
        | ValueType::Amount
        | ValueType::Measure
        | ValueType::Quantity => {
            extension(xml, name, base(kind.value, conventions), kind.value, conventions, true)
        }
        ValueType::Numeric => simple_type(xml, name, base(kind.value, conventions), |_| Ok(())),
        ValueType::Flag => simple_type(xml, name, "xs:token", |xml| facet(xml, "pattern", "0|1")),
        // What is counted has one way of being written.
        ValueType::Count => simple_type(xml, name, "xs:nonNegativeInteger", |xml| {
            facet(xml, "maxInclusive", &MAX_COUNT.to_string())?;
            facet(xml, "pattern", "0|[1-9][0-9]*")
        }),
        ValueType::Date => simple_type(xml, name, "xs:date", |xml| {
            facet(xml, "pattern", pattern::unanchored(DATE_PATTERN))
        }),
        ValueType::LocalDateTime => simple_type(xml, name, "xs:dateTime", |xml| {
            facet(xml, "pattern", pattern::unanchored(LOCAL_DATE_TIME_PATTERN))
        }),
        // XML Schema would take 1 and 0 too.
        ValueType::Indicator => {
            simple_type(xml, name, "xs:boolean", |xml| facet(xml, "pattern", "true|false"))
        }
        ValueType::DateTime => match kind.dates {
            DateForm::Inside => date_time(xml, name, dates),
            // Its type is that of the text of a date.
            DateForm::Direct => Ok(()),
            DateForm::Iso8601 => iso_date_time(xml, name, conventions),
        },
    }
}

/// Whether values of a type have attributes elsewhere.
fn has_any(value: ValueType) -> bool {
    !value.attributes().is_empty()
}

/// The name of the type of values that have no attributes.
const fn bare_name(value: ValueType) -> &'static str {
    match value {
        ValueType::Code => "BareCode",
        ValueType::Identifier => "BareIdentifier",
        ValueType::Text => "BareText",
        ValueType::Amount => "BareAmount",
        ValueType::Measure => "BareMeasure",
        ValueType::Quantity => "BareQuantity",
        // They have none anyway, or have them elsewhere.
        other => other.name(),
    }
}

/// The type of XML Schema that the text of a value is.
fn base(kind: ValueType, conventions: &Conventions) -> &'static str {
    if kind.is_decimal() {
        "xs:decimal"
    } else if conventions.collapsing.has(kind) {
        "xs:token"
    } else if conventions.line_breaks == LineBreaks::Blanks {
        "xs:normalizedString"
    } else {
        "xs:string"
    }
}

/// A simple type with the attributes of a kind, of which the format code of a date may be required.
fn extension(
    xml: &mut Xml,
    name: &str,
    base: &str,
    value: ValueType,
    conventions: &Conventions,
    has_format_code: bool,
) -> io::Result<()> {
    let complex = xml.create_element("xs:complexType").with_attribute(("name", name));
    complex.write_inner_content(|xml| {
        xml.create_element("xs:simpleContent").write_inner_content(|xml| {
            let extension = xml.create_element("xs:extension").with_attribute(("base", base));
            extension.write_inner_content(|xml| {
                for name in value.attributes() {
                    let attribute = xml.create_element("xs:attribute");
                    let of_type = type_of(name, conventions);
                    let attribute = attribute.with_attributes([("name", *name), ("type", of_type)]);
                    match *name {
                        FORMAT_CODE if has_format_code => {
                            attribute.with_attribute(("use", "required"))
                        }
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
pub(super) fn date_text(
    xml: &mut Xml,
    conventions: &Conventions,
    module: &Module,
) -> io::Result<()> {
    let (name, value) = (shape::DATE_TIME_ELEMENT, ValueType::DateTime);
    // Where the text is in the element itself, nothing else says how to read it.
    let is_direct = module.kinds.contains_key(name);
    let has_format_code = is_direct || !conventions.optional_format_codes;
    extension(xml, name, "DateTimeText", value, conventions, has_format_code)?;
    simple_type(xml, "DateTimeText", "xs:string", |xml| {
        if let Some(pattern) = &conventions.date_pattern {
            return facet(xml, "pattern", &pattern::facet(pattern));
        }
        // Which form a date has is not always what its code says.
        for pattern in dates::patterns(&conventions.date_formats) {
            facet(xml, "pattern", &pattern)?;
        }
        Ok(())
    })
}

/// A date in ISO 8601: of one of the forms of a profile, and a day that there is. A pattern of dates is one
/// of their form in EDIFACT, so it cannot be asked for here.
fn iso_date_time(xml: &mut Xml, name: &str, conventions: &Conventions) -> io::Result<()> {
    let simple = xml.create_element("xs:simpleType").with_attribute(("name", name));
    simple.write_inner_content(|xml| {
        if let Some(pattern) = &conventions.date_pattern {
            let more = format!("As EDIFACT has it, the date also matches the pattern {pattern}.");
            annotation(xml, &[], &more)?;
        }
        xml.create_element("xs:union").write_inner_content(|xml| {
            for form in dates::iso_forms(&conventions.date_formats) {
                xml.create_element("xs:simpleType").write_inner_content(|xml| {
                    restriction(xml, form.base, |xml| {
                        // A date is read without the blanks around it, whatever its type.
                        if form.base == "xs:string" {
                            facet(xml, "whiteSpace", "collapse")?;
                        }
                        facet(xml, "pattern", &form.pattern())
                    })
                })?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

/// The attribute that names the form of a date.
const FORMAT_CODE: &str = "formatCode";

/// The type of an attribute.
fn type_of(attribute: &str, conventions: &Conventions) -> &'static str {
    match attribute {
        FORMAT_CODE => "FormatCode",
        "currencyID" if conventions.attributes != AttributeForms::Any => "CurrencyID",
        "unitCode" if conventions.unit_length.is_some() => "UnitCode",
        "listAgencyID" | "schemeAgencyID" if conventions.agency_length.is_some() => "AgencyID",
        "languageID" if conventions.attributes != AttributeForms::Any => "xs:language",
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
        let kinds = module.kinds.values().map(|kind| kind.value);
        let kinds = kinds.filter(|kind| *kind != ValueType::DateTime).chain(dates);
        kinds.flat_map(ValueType::attributes).any(|name| type_of(name, conventions) == attribute)
    };
    if let Some(length) = conventions.agency_length.filter(|_| has("AgencyID")) {
        let pattern = format!(".{{{},{}}}", length.min, length.max);
        simple_type(xml, "AgencyID", "xs:string", |xml| facet(xml, "pattern", &pattern))?;
    }
    if has("CurrencyID") {
        let is_plain = conventions.attributes == AttributeForms::Plain;
        let pattern = if is_plain { "[A-Z]{3}" } else { "[A-Za-z]{3}" };
        simple_type(xml, "CurrencyID", "xs:string", |xml| facet(xml, "pattern", pattern))?;
    }
    if has("FormatCode") {
        let formats = conventions.date_formats.iter().map(|code| (code.as_str(), ""));
        simple_type(xml, "FormatCode", "xs:string", |xml| enumeration(xml, formats))?;
    }
    if let Some(length) = conventions.unit_length.filter(|_| has("UnitCode")) {
        simple_type(xml, "UnitCode", "xs:string", |xml| {
            facet(xml, "minLength", &length.min.to_string())?;
            facet(xml, "maxLength", &length.max.to_string())
        })?;
    }
    Ok(())
}

/// Writes a simple type with a name.
pub(super) fn simple_type(
    xml: &mut Xml,
    name: &str,
    base: &str,
    facets: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    let simple = xml.create_element("xs:simpleType").with_attribute(("name", name));
    simple.write_inner_content(|xml| restriction(xml, base, facets))?;
    Ok(())
}

fn restriction(
    xml: &mut Xml,
    base: &str,
    facets: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    let restriction = xml.create_element("xs:restriction").with_attribute(("base", base));
    restriction.write_inner_content(facets)?;
    Ok(())
}

/// Codes with their meanings, where they have any.
pub(super) fn enumeration<'c>(
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

/// Writes a facet.
pub(super) fn facet(xml: &mut Xml, name: &str, value: &str) -> io::Result<()> {
    xml.create_element(format!("xs:{name}")).with_attribute(("value", value)).write_empty()?;
    Ok(())
}
