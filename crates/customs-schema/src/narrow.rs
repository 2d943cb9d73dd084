//! The definitions of a JSON Schema, from what the types say of each class and what the outline of a
//! message says of each place.

use std::collections::BTreeSet;

use customs_model::Format;
use customs_model::format::Characters;
use serde_json::{Value as Json, json};

use crate::codes;
use crate::conventions::Conventions;
use crate::document::{Members, Parts, last_name, refer};
use crate::outline::{Definition, Member, MemberContent, Outline, Value};

/// The parts of a schema for a message of this outline. Those of the types know how classes and values
/// look in JSON, and what is said of them.
pub(crate) fn narrow(of_types: &Parts, outline: &Outline, conventions: &Conventions) -> Parts {
    let mut definitions = Members::new();
    let narrow = Narrow { outline, conventions };
    for of in &outline.definitions {
        let schema = narrow.definition(of, &of_types.definitions[of.class.name], &mut definitions);
        definitions.insert(of.name.clone(), schema);
    }
    codes::define(&mut definitions);
    add_values(&mut definitions, &of_types.definitions);
    codes::define_forms_of_dates(&mut definitions, &conventions.date_formats);
    Parts { root: outline.root().name.clone(), definitions }
}

/// What the definitions are narrowed by.
struct Narrow<'n> {
    outline: &'n Outline,
    conventions: &'n Conventions,
}

impl Narrow<'_> {
    /// A class at its places. A list of its own for an element's codes joins the definitions.
    fn definition(&self, of: &Definition, of_class: &Json, definitions: &mut Members) -> Json {
        let mut schema = of_class.clone();
        let mut properties = Members::new();
        for member in &of.members {
            let name = member.element.name;
            let property = of_class["properties"][name].as_object();
            let mut property = property.cloned().expect("every element is a property");
            note(&mut property, of, member);
            match &member.content {
                MemberContent::Class(index) => {
                    refer(&mut property, &self.outline.definition(*index).name);
                }
                MemberContent::Value(value) if value.values.is_empty() => {
                    self.limit(&mut property, value);
                }
                MemberContent::Value(value) => {
                    let list = codes::name_of_only(of, member.element);
                    definitions.insert(list.clone(), codes::only(&list, value));
                    refer(&mut property, &list);
                }
            }
            properties.insert(name.to_owned(), property.into());
        }
        schema["title"] = of.name.as_str().into();
        schema["properties"] = properties.into();
        require(&mut schema, of);
        schema["x-wco"] = note_of_class(of);
        schema
    }

    /// Limits the characters of a value, or of each in a row, to those of its format. What is more than a
    /// string (an amount with its currency, a date) has a definition of its own, and its digits are left
    /// to rules.
    fn limit(&self, property: &mut Members, value: &Value) {
        let Some(format) = value.format.filter(|_| !value.kind.is_decimal()) else { return };
        if let Some(Json::Object(items)) = property.get_mut("items") {
            self.limit_text(items, format);
        } else {
            self.limit_text(property, format);
        }
    }

    fn limit_text(&self, schema: &mut Members, format: Format) {
        if schema.get("type") != Some(&"string".into()) {
            return;
        }
        // What may have any characters has one that is no blank; of letters or digits there may be none.
        let has_some = format.characters == Characters::Any && !self.conventions.blank_values;
        let least = if format.exact { format.length } else { u16::from(has_some) };
        schema.remove("minLength");
        if least > 0 {
            schema.insert("minLength".to_owned(), least.into());
        }
        schema.insert("maxLength".to_owned(), format.length.into());
        if let Some(pattern) = pattern(format) {
            schema.insert("pattern".to_owned(), pattern.into());
        }
    }
}

/// What must stand.
fn require(schema: &mut Json, of: &Definition) {
    let required: Vec<_> =
        of.members.iter().filter(|it| it.occurs.min > 0).map(|it| it.element.name).collect();
    let members = schema.as_object_mut().expect("a class is an object");
    members.remove("required");
    if !required.is_empty() {
        members.insert("required".to_owned(), required.into());
    }
}

/// The note on a class.
fn note_of_class(of: &Definition) -> Json {
    let mut note = json!({ "name": of.class.name });
    if let Some(id) = of.class.id {
        note["id"] = id.into();
    }
    if let Some(path) = &of.path {
        note["path"] = path.as_str().into();
    }
    note
}

/// The note on an element.
fn note(property: &mut Members, of: &Definition, member: &Member) {
    let element = member.element;
    let mut note = json!({ "name": element.tag(), "cardinality": member.occurs.cardinality() });
    if let Some(id) = element.id() {
        note["id"] = id.into();
    }
    let class = of.path.as_deref().unwrap_or(of.class.name);
    note["path"] = format!("{class}/{}", element.name).into();
    if let MemberContent::Value(Value { format, codes, .. }) = &member.content {
        if let Some(format) = format {
            note["format"] = format.to_string().into();
        }
        if let Some(codes) = codes {
            note["codeList"] = codes.as_str().into();
        }
    }
    property.insert("x-wco".to_owned(), note);
}

fn pattern(format: Format) -> Option<&'static str> {
    match format.characters {
        Characters::Letters => Some("^[a-zA-Z]*$"),
        Characters::Digits => Some("^[0-9]*$"),
        Characters::Any => None,
    }
}

/// Adds the definitions of the values that are referred to, and of what those refer to.
fn add_values(definitions: &mut Members, of_types: &Members) {
    let mut wanted: Vec<String> = definitions.values().flat_map(references).collect();
    while let Some(name) = wanted.pop() {
        if !definitions.contains_key(&name) {
            let definition = &of_types[&name];
            wanted.extend(references(definition));
            definitions.insert(name, definition.clone());
        }
    }
}

/// The names of the definitions that a schema refers to.
fn references(schema: &Json) -> BTreeSet<String> {
    match schema {
        Json::Object(members) => {
            let own = members.get("$ref").and_then(Json::as_str).map(last_name).map(str::to_owned);
            members.values().flat_map(references).chain(own).collect()
        }
        Json::Array(items) => items.iter().flat_map(references).collect(),
        _ => BTreeSet::new(),
    }
}
