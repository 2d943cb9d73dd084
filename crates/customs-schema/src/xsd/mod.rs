//! XML Schema (1.0) of a message, from the same dictionary that reads it.
//!
//! One file a message, in one namespace, by itself. Every class is a type with a name, so is every
//! value of a format of its own (`IdentifierMax44`, `CodeLength2`) and every code list of our own
//! (`OutcomeCode`): what generators of types make of it bears the names of the dictionary. Elements
//! stand in the order of the dictionary. What the JSON Schema says of a class or an element stands
//! beside it here too, with its WCO id and the list of its codes.

mod value;

use std::collections::BTreeMap;
use std::io;

use customs_exchange::envelope::VERSION;
use customs_model::dictionary::ValueType;
use customs_model::{Class, Content, Element};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use serde_json::{Map, Value};

use value::Restriction;

type Xml = Writer<Vec<u8>>;

/// The schema of the message whose root is this class, in a namespace. The definitions are those of
/// the JSON Schema, which know what is said of each class.
pub(crate) fn schema(
    root: &'static Class,
    namespace: &str,
    definitions: &Map<String, Value>,
) -> String {
    let mut types = Types::default();
    types.add(root);
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    write(&mut xml, root, namespace, &types, definitions).expect("writing to memory does not fail");
    let mut text = String::from_utf8(xml.into_inner()).expect("all that is written are strings");
    text.push('\n');
    text
}

fn write(
    xml: &mut Xml,
    root: &Class,
    namespace: &str,
    types: &Types,
    definitions: &Map<String, Value>,
) -> io::Result<()> {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let attributes = [
        ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"),
        ("xmlns", namespace),
        ("targetNamespace", namespace),
        ("elementFormDefault", "qualified"),
        ("version", VERSION),
    ];
    xml.create_element("xs:schema").with_attributes(attributes).write_inner_content(|xml| {
        let attributes = [("name", root.name), ("type", root.name)];
        xml.create_element("xs:element").with_attributes(attributes).write_empty()?;
        for of in types.classes.values() {
            class(xml, of, definitions.get(of.name).unwrap_or(&Value::Null))?;
        }
        for restriction in types.restrictions.values() {
            restriction.write(xml)?;
        }
        for kind in types.kinds.values() {
            value::kind(xml, *kind)?;
        }
        value::attributes(xml)
    })?;
    Ok(())
}

/// The types of a schema, by their names.
#[derive(Default)]
struct Types {
    classes: BTreeMap<&'static str, &'static Class>,
    restrictions: BTreeMap<String, Restriction>,
    kinds: BTreeMap<&'static str, ValueType>,
}

impl Types {
    /// Adds a class with all it is made of.
    fn add(&mut self, class: &'static Class) {
        // A class can be made of others of its own kind.
        if self.classes.insert(class.name, class).is_some() {
            return;
        }
        for element in class.elements {
            match element.content {
                Content::Class(below) => self.add(below),
                Content::Value { value, .. } => {
                    self.kinds.insert(value.name(), value);
                    if let Some(restriction) = Restriction::of(&element.content) {
                        self.restrictions.insert(restriction.name(), restriction);
                    }
                }
            }
        }
    }
}

/// A class: its elements in their order.
fn class(xml: &mut Xml, class: &Class, described: &Value) -> io::Result<()> {
    let complex = xml.create_element("xs:complexType").with_attribute(("name", class.name));
    complex.write_inner_content(|xml| {
        let id = class.id.map(|id| format!("WCO {id}"));
        annotation(xml, id.as_slice(), text_of(described))?;
        xml.create_element("xs:sequence").write_inner_content(|xml| {
            for element in class.elements {
                self::element(xml, element, &described["properties"][element.name])?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(())
}

fn element(xml: &mut Xml, element: &Element, described: &Value) -> io::Result<()> {
    let of = match element.content {
        Content::Class(below) => below.name.to_owned(),
        Content::Value { value, .. } => Restriction::of(&element.content)
            .map_or_else(|| value.name().to_owned(), |restriction| restriction.name()),
    };
    let mut written = xml
        .create_element("xs:element")
        .with_attributes([("name", element.tag()), ("type", of.as_str())]);
    if !element.required {
        written = written.with_attribute(("minOccurs", "0"));
    }
    if element.repeats {
        written = written.with_attribute(("maxOccurs", "unbounded"));
    }
    written.write_inner_content(|xml| annotation(xml, &notes(element), text_of(described)))?;
    Ok(())
}

/// What programs want to know of an element beyond its type. The id of a class stands at its type.
fn notes(element: &Element) -> Vec<String> {
    let Content::Value { id, codes, .. } = element.content else { return Vec::new() };
    let id = id.map(|id| format!("WCO {id}"));
    id.into_iter().chain(codes.map(|list| format!("codes: {list}"))).collect()
}

fn text_of(described: &Value) -> &str {
    described["description"].as_str().unwrap_or_default()
}

/// What is said of a type or an element, for programs and for people.
fn annotation(xml: &mut Xml, notes: &[String], text: &str) -> io::Result<()> {
    if notes.is_empty() && text.is_empty() {
        return Ok(());
    }
    xml.create_element("xs:annotation").write_inner_content(|xml| {
        for note in notes {
            xml.create_element("xs:appinfo").write_text_content(BytesText::new(note))?;
        }
        if !text.is_empty() {
            xml.create_element("xs:documentation").write_text_content(BytesText::new(text))?;
        }
        Ok(())
    })?;
    Ok(())
}
