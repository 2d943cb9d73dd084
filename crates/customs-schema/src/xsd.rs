//! XML Schema (1.0) of a message, from the same dictionary that reads it.
//!
//! One file a message, in one namespace. Every class is a named type, so is every value of a format of
//! its own (`IdentifierMax44`, `CodeLength2`) and every code list of our own (`OutcomeCode`): what
//! generators of types make of it bears the names of the standard. Values before classes, in the
//! order of the dictionary, as everywhere.

use std::collections::BTreeMap;
use std::fmt::Write;

use customs_exchange::lists::{self, List};
use customs_model::dictionary::ValueType;
use customs_model::format::{Characters, Format};
use customs_model::{Class, Content, Element, shape};

/// The schema of the message whose root is this class, in a namespace.
pub(crate) fn schema(root: &'static Class, namespace: &str) -> String {
    let mut types = Types::default();
    types.class(root);
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a string does not fail.
    let _ = writeln!(
        text,
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"{namespace}\" \
         targetNamespace=\"{namespace}\" elementFormDefault=\"qualified\" version=\"{}\">",
        customs_exchange::envelope::VERSION
    );
    let _ = writeln!(text, "  <xs:element name=\"{0}\" type=\"{0}\"/>", root.name);
    for definition in types.classes.values().chain(types.values.values()) {
        text.push_str(definition);
    }
    text.push_str("</xs:schema>\n");
    text
}

/// The types of a schema, by their names.
#[derive(Default)]
struct Types {
    classes: BTreeMap<&'static str, String>,
    values: BTreeMap<String, String>,
}

impl Types {
    /// Adds a class with all it is made of.
    fn class(&mut self, class: &'static Class) {
        if self.classes.contains_key(class.name) {
            return;
        }
        // Taken before what is below, which can be of the same class.
        self.classes.insert(class.name, String::new());
        let mut text = format!("  <xs:complexType name=\"{}\">\n    <xs:sequence>\n", class.name);
        for element in class.elements {
            let of = match element.content {
                Content::Class(below) => {
                    self.class(below);
                    below.name.to_owned()
                }
                Content::Value { value, format, codes, .. } => self.value(value, format, codes),
            };
            let (min, max) = cardinality(element);
            let name = element.tag();
            let _ = writeln!(text, "      <xs:element name=\"{name}\" type=\"{of}\"{min}{max}/>");
        }
        text.push_str("    </xs:sequence>\n  </xs:complexType>\n");
        self.classes.insert(class.name, text);
    }

    /// Adds the type of a value, and gives its name.
    fn value(
        &mut self,
        value: ValueType,
        format: Option<Format>,
        codes: Option<&'static str>,
    ) -> String {
        let list = codes.and_then(lists::by_id);
        let name = match (list, format) {
            (Some(list), _) => format!("{}Code", in_capitals(list.id)),
            // A date is what its form says, of whatever length.
            (None, Some(format)) if value != ValueType::DateTime => restricted_name(value, format),
            _ => base_name(value).to_owned(),
        };
        self.base(value);
        if name != base_name(value) && !self.values.contains_key(&name) {
            let facets = match (list, format) {
                (Some(list), _) => enumeration(list),
                (None, Some(format)) => facets(value, format),
                (None, None) => String::new(),
            };
            let base = base_name(value);
            let text = format!(
                "  <xs:complexType name=\"{name}\">\n    <xs:simpleContent>\n      \
                 <xs:restriction base=\"{base}\">\n{facets}      </xs:restriction>\n    \
                 </xs:simpleContent>\n  </xs:complexType>\n"
            );
            self.values.insert(name.clone(), text);
        }
        name
    }

    /// Adds the type of all values of a kind.
    fn base(&mut self, value: ValueType) {
        let name = base_name(value);
        if self.values.contains_key(name) {
            return;
        }
        let text = match value {
            ValueType::DateTime => date_time(name),
            _ => extended(name, simple(value), value.attributes(), false),
        };
        self.values.insert(name.to_owned(), text);
    }
}

fn cardinality(element: &Element) -> (&'static str, &'static str) {
    let min = if element.required { "" } else { " minOccurs=\"0\"" };
    let max = if element.repeats { " maxOccurs=\"unbounded\"" } else { "" };
    (min, max)
}

/// A simple type with attributes.
fn extended(name: &str, base: &str, attributes: &[&str], are_required: bool) -> String {
    let required = if are_required { " use=\"required\"" } else { "" };
    let attributes: String = attributes
        .iter()
        .map(|name| {
            format!("        <xs:attribute name=\"{name}\" type=\"xs:string\"{required}/>\n")
        })
        .collect();
    format!(
        "  <xs:complexType name=\"{name}\">\n    <xs:simpleContent>\n      \
         <xs:extension base=\"{base}\">\n{attributes}      </xs:extension>\n    \
         </xs:simpleContent>\n  </xs:complexType>\n"
    )
}

/// A date: an element with its text and the code of its form.
fn date_time(name: &str) -> String {
    let element = shape::DATE_TIME_ELEMENT;
    let attributes = ValueType::DateTime.attributes();
    format!(
        "  <xs:complexType name=\"{name}\">\n    <xs:sequence>\n      \
         <xs:element name=\"{element}\" type=\"{element}\"/>\n    </xs:sequence>\n  \
         </xs:complexType>\n  <xs:simpleType name=\"DateTimeText\">\n    \
         <xs:restriction base=\"xs:string\">\n      <xs:pattern value=\"{DATE_PATTERN}\"/>\n    \
         </xs:restriction>\n  </xs:simpleType>\n{}",
        extended(element, "DateTimeText", attributes, true)
    )
}

/// The forms of UN/EDIFACT 2379 that dates are read in.
const DATE_PATTERN: &str =
    r"[0-9]{4}([0-9]{2}([0-9]{2}([0-9]{4}([0-9]{2})?(Z|[-+][0-9]{2}([0-9]{2})?)?)?)?)?";

/// What XML Schema calls the text of a value.
const fn simple(value: ValueType) -> &'static str {
    match value {
        ValueType::Code => "xs:token",
        ValueType::Identifier | ValueType::Text | ValueType::DateTime => "xs:string",
        ValueType::Indicator => "xs:boolean",
        ValueType::Amount | ValueType::Measure | ValueType::Quantity | ValueType::Numeric => {
            "xs:decimal"
        }
    }
}

const fn base_name(value: ValueType) -> &'static str {
    match value {
        ValueType::Code => "Code",
        ValueType::Identifier => "Identifier",
        ValueType::Text => "Text",
        ValueType::Amount => "Amount",
        ValueType::Measure => "Measure",
        ValueType::Quantity => "Quantity",
        ValueType::Numeric => "Numeric",
        ValueType::Indicator => "Indicator",
        ValueType::DateTime => "DateTime",
    }
}

/// `IdentifierMax44`, `CodeLength2`, `QuantityMax16Decimals6`.
fn restricted_name(value: ValueType, format: Format) -> String {
    let kind = match format.characters {
        Characters::Any => "",
        Characters::Letters => "Letters",
        Characters::Digits if value.is_decimal() => "",
        Characters::Digits => "Digits",
    };
    let extent = if format.exact { "Length" } else { "Max" };
    let decimals = format.decimals.map_or_else(String::new, |it| format!("Decimals{it}"));
    format!("{}{kind}{extent}{}{decimals}", base_name(value), format.length)
}

fn facets(value: ValueType, format: Format) -> String {
    let length = format.length;
    if value.is_decimal() {
        let decimals = format.decimals.unwrap_or(0);
        return facet("totalDigits", length) + &facet("fractionDigits", decimals);
    }
    let count = if format.exact { format!("{{{length}}}") } else { format!("{{1,{length}}}") };
    match format.characters {
        Characters::Letters => facet("pattern", format!("[a-zA-Z]{count}")),
        Characters::Digits => facet("pattern", format!("[0-9]{count}")),
        Characters::Any => {
            let extent = if format.exact { "length" } else { "maxLength" };
            // Facets stand in any order; not blank is a pattern.
            facet("pattern", r"[\s\S]*\S[\s\S]*") + &facet(extent, length)
        }
    }
}

fn enumeration(list: &List) -> String {
    list.codes.iter().map(|(code, _)| facet("enumeration", code)).collect()
}

fn facet(name: &str, value: impl std::fmt::Display) -> String {
    format!("        <xs:{name} value=\"{value}\"/>\n")
}

/// `onward-transfer` as `OnwardTransfer`.
fn in_capitals(id: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_ascii_uppercase().to_string() + letters.as_str()
        })
    };
    id.split('-').map(word).collect()
}
