//! The definitions of a JSON Schema, from the outline of a message: a class is an object, an element a
//! property, and both have the words of the dictionary.

use customs_exchange::lists;
use customs_model::format::Characters;
use customs_model::{DateTime, Format, ValueType, shape};
use serde_json::{Value as Json, json};

use crate::conventions::Conventions;
use crate::document::{Members, Parts, reference};
use crate::outline::{Definition, Member, MemberContent, Outline, Value};
use crate::{codes, pattern, value, words};

/// The parts of a schema for a message of this outline.
pub(crate) fn of(outline: &Outline, conventions: &Conventions) -> Parts {
    let mut writer = Writer { outline, conventions, definitions: Members::new() };
    for of in &outline.definitions {
        let schema = writer.class(of);
        writer.define(&of.name, schema);
    }
    Parts { root: outline.root().name.clone(), definitions: writer.definitions }
}

/// The definitions while they are written.
struct Writer<'w> {
    outline: &'w Outline,
    conventions: &'w Conventions,
    definitions: Members,
}

impl Writer<'_> {
    fn define(&mut self, name: &str, schema: Json) {
        self.definitions.insert(name.to_owned(), schema);
    }

    /// A class, as it is at its places.
    fn class(&mut self, of: &Definition) -> Json {
        let mut properties = Members::new();
        for member in &of.members {
            properties.insert(member.element.name.to_owned(), self.property(of, member).into());
        }
        let mut schema = json!({
            "title": of.name,
            "description": words::flowing(of.class.doc),
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
            "x-wco": note_of_class(of),
        });
        let required = of.members.iter().filter(|member| member.occurs.min > 0);
        let required: Vec<_> = required.map(|member| member.element.name).collect();
        if !required.is_empty() {
            schema["required"] = required.into();
        }
        schema
    }

    /// An element. A `$ref` is never beside a description: json-schema-to-typescript makes a second type
    /// of it (`Amount1`).
    fn property(&mut self, of: &Definition, member: &Member) -> Members {
        let content = match &member.content {
            MemberContent::Class(index) => refer(&self.outline.definition(*index).name),
            MemberContent::Value(value) => self.value(member, value),
        };
        let mut property = Members::new();
        let description =
            words::sentences([Some(words::flowing(member.element.doc)), unsaid(member)]);
        property.insert("description".to_owned(), description.into());
        property.insert("x-wco".to_owned(), note(of, member));
        if member.element.repeats {
            property.insert("type".to_owned(), "array".into());
            property.insert("items".to_owned(), content.into());
        } else if content.contains_key("$ref") {
            property.insert("allOf".to_owned(), json!([content]));
        } else {
            property.extend(content);
        }
        property
    }

    /// A value of an element. Values that are listed are of a definition of their own, and so is what is
    /// more than a string or a boolean.
    fn value(&mut self, member: &Member, value: &Value) -> Members {
        let of_place = member.type_name.as_deref();
        if let Some(kind) = value::name(value.kind) {
            if value.kind == ValueType::DateTime {
                let forms = codes::forms_of_dates(&self.conventions.date_formats);
                self.define(value::DATE_FORMAT, forms);
            }
            let name = of_place.unwrap_or(kind);
            let mut definition = value::definition(name, value.kind, self.conventions);
            narrow(&mut definition, value);
            self.define(name, definition);
            return refer(name);
        }
        if let (Some(name), [_, ..]) = (of_place, &value.values[..]) {
            let mut definition = match value.kind {
                ValueType::Indicator => codes::only_indicators(name, value),
                _ => codes::only(name, value),
            };
            if let (Some(pattern), Some(members)) = (ecma(value), definition.as_object_mut()) {
                add_pattern(members, pattern);
            }
            self.define(name, definition);
            return refer(name);
        }
        if let Some(list) = value.codes.as_deref().and_then(lists::by_id) {
            let name = codes::type_name(list);
            self.define(&name, codes::of_list(list));
            return refer(&name);
        }
        let mut schema = value::inline(value.kind);
        if let Some(format) = value.format.filter(|_| value.kind.is_textual()) {
            self.limit(&mut schema, format, value.pattern.is_some());
        }
        if let Some(pattern) = ecma(value) {
            add_pattern(&mut schema, pattern);
        }
        schema
    }

    /// Limits the characters of a value to those of its format. The digits of a decimal are left to rules.
    /// A pattern of the profile decides about blanks as well.
    fn limit(&self, schema: &mut Members, format: Format, has_pattern: bool) {
        // What may have any characters has one that is no blank; of letters or digits there may be none.
        let may_be_blank = self.conventions.blank_values || has_pattern;
        let has_some = format.characters == Characters::Any && !may_be_blank;
        let least = if format.exact { format.length } else { u16::from(has_some) };
        if least > 0 {
            schema.insert("minLength".to_owned(), least.into());
        }
        schema.insert("maxLength".to_owned(), format.length.into());
        if let Some(pattern) = pattern_of(format) {
            schema.insert("pattern".to_owned(), pattern.into());
        }
    }
}

/// A schema that is another definition.
fn refer(name: &str) -> Members {
    Members::from_iter([("$ref".to_owned(), reference(name).into())])
}

/// The pattern of a profile, as JSON Schema has it; none where it cannot say it, or where it is one of
/// another text: a date is in another form in XML, and what is true or false is no text.
fn ecma(value: &Value) -> Option<String> {
    let is_text = !matches!(
        value.kind,
        ValueType::DateTime | ValueType::Indicator | ValueType::Flag | ValueType::Count
    );
    value.pattern.as_deref().filter(|_| is_text).and_then(pattern::ecma)
}

/// Adds a pattern. There is one a schema, so beside that of a format it is in one of its own.
fn add_pattern(schema: &mut Members, pattern: String) {
    if schema.contains_key("pattern") {
        schema.insert("allOf".to_owned(), json!([{ "type": "string", "pattern": pattern }]));
    } else {
        schema.insert("pattern".to_owned(), pattern.into());
    }
}

/// Narrows the text of a value with members to what a profile asks for.
fn narrow(definition: &mut Json, value: &Value) {
    let Some(text) = definition["properties"][shape::VALUE].as_object_mut() else { return };
    let values = || value.values.iter().cloned();
    let values: Vec<String> = match value.kind {
        ValueType::DateTime => values()
            .filter_map(|date| Some(DateTime::from_edifact(&date).ok()?.to_iso_8601()))
            .collect(),
        _ => values().collect(),
    };
    if !values.is_empty() {
        text.insert("enum".to_owned(), values.into());
    }
    if let Some(pattern) = ecma(value) {
        add_pattern(text, pattern);
    }
}

/// What a profile asks of an element that its schema does not say, in a sentence.
fn unsaid(member: &Member) -> Option<String> {
    let MemberContent::Value(value) = &member.content else { return None };
    let pattern = value.pattern.as_deref().filter(|_| ecma(value).is_none())?;
    Some(format!(
        "In XML it matches the pattern {pattern}, which is left to XML Schema and to rules."
    ))
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
fn note(of: &Definition, member: &Member) -> Json {
    let element = member.element;
    let class = of.path.as_deref().unwrap_or(of.class.name);
    let mut note = json!({
        "name": element.tag(),
        "cardinality": member.occurs.cardinality(),
        "path": format!("{class}/{}", element.name),
    });
    if let Some(id) = element.id() {
        note["id"] = id.into();
    }
    if let MemberContent::Value(Value { format, codes, .. }) = &member.content {
        if let Some(format) = format {
            note["format"] = format.to_string().into();
        }
        if let Some(codes) = codes {
            note["codeList"] = codes.as_str().into();
        }
    }
    note
}

fn pattern_of(format: Format) -> Option<&'static str> {
    match format.characters {
        Characters::Letters => Some("^[a-zA-Z]*$"),
        Characters::Digits => Some("^[0-9]*$"),
        Characters::Any => None,
    }
}
