//! Small clean-ups that bring what schemars writes into the part of JSON Schema that generators of
//! types read well. Each function says which generator it is for.

use schemars::Schema;
use serde_json::{Value, json};

use crate::document::Members;
use crate::words;

/// Every clean-up of one schema, without those below it.
pub(crate) fn schema(schema: &mut Schema) {
    let Some(members) = schema.as_object_mut() else { return };
    absent_not_null(members);
    choices_as_enum(members);
    close_objects(members);
    plain_numbers(members);
    flowing_description(members);
    members.remove("default");
    lone_reference(members);
}

/// Gives every definition its own name as title, which json-schema-to-typescript and quicktype
/// prefer to the key.
pub(crate) fn titles(definitions: &mut Members) {
    for (name, definition) in definitions {
        if let Value::Object(members) = definition {
            members.insert("title".to_owned(), name.as_str().into());
        }
    }
}

/// Optional means absent. Java and C# wrap what may be `null`.
fn absent_not_null(members: &mut Members) {
    if let Some(Value::Array(types)) = members.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            members.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(choices)) = members.get_mut("anyOf") else { return };
    choices.retain(|choice| choice.get("type") != Some(&"null".into()));
    if let [Value::Object(only)] = choices.as_slice() {
        let only = only.clone();
        members.remove("anyOf");
        members.extend(only);
    }
}

/// Variants without data are one `enum`: Java and Go give up on `oneOf` with `const`. What was said
/// of each variant moves into `x-enum-descriptions`.
fn choices_as_enum(members: &mut Members) {
    let Some(Value::Array(choices)) = members.get("oneOf") else { return };
    let Some(constants) =
        choices.iter().map(|choice| choice.get("const").cloned()).collect::<Option<Vec<_>>>()
    else {
        return;
    };
    let described = |choice: &Value| {
        let text = choice.get("description").and_then(Value::as_str).unwrap_or_default();
        Value::from(flowing(text))
    };
    let descriptions = choices.iter().map(described).collect();
    members.remove("oneOf");
    members.insert("type".to_owned(), "string".into());
    let name = |constant: &Value| words::pascal(constant.as_str().unwrap_or_default()).into();
    let names = constants.iter().map(name).collect();
    members.insert("x-enum-varnames".to_owned(), Value::Array(names));
    members.insert("enum".to_owned(), Value::Array(constants));
    members.insert("x-enum-descriptions".to_owned(), Value::Array(descriptions));
}

/// An object has the members it names and no others.
fn close_objects(members: &mut Members) {
    if members.contains_key("properties") {
        members.insert("additionalProperties".to_owned(), false.into());
    }
}

/// `uint`, `int64` … are names of Rust, which openapi-generator warns about.
fn plain_numbers(members: &mut Members) {
    let is_of_rust = |format: &str| format.starts_with("uint") || format.starts_with("int");
    if members.get("format").and_then(Value::as_str).is_some_and(is_of_rust) {
        members.remove("format");
    }
}

fn flowing_description(members: &mut Members) {
    if let Some(Value::String(text)) = members.get_mut("description") {
        *text = flowing(text);
    }
}

/// The lines of a comment as running text; an empty line still begins a paragraph. What only a reader of
/// Rust can use goes: examples, and where links lead.
fn flowing(text: &str) -> String {
    let prose: String = text.split("```").step_by(2).collect();
    let paragraphs = prose.split("\n\n").map(|paragraph| paragraph.trim().replace('\n', " "));
    let paragraphs: Vec<_> = paragraphs.filter(|paragraph| !paragraph.is_empty()).collect();
    without_links(&paragraphs.join("\n\n"))
}

/// Text with what its links say in place of the links: `[bytes](Message::canonical)`, `[`Body`]`.
fn without_links(text: &str) -> String {
    let mut parts = text.split('[');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_link = |rest: &str| part.starts_with('`') || rest.starts_with('(');
        match part.split_once(']').filter(|(_, rest)| is_link(rest)) {
            None => plain.extend(["[", part]),
            Some((says, rest)) => {
                let target = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
                plain.extend([says, target.map_or(rest, |(_, behind)| behind)]);
            }
        }
    }
    plain
}

/// A `$ref` stands alone: beside a description, json-schema-to-typescript makes a second type of
/// it (`Amount1`).
fn lone_reference(members: &mut Members) {
    if members.len() > 1
        && let Some(reference) = members.remove("$ref")
    {
        members.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied(value: Value) -> Value {
        let mut tidied = Schema::try_from(value).unwrap();
        schema(&mut tidied);
        tidied.to_value()
    }

    #[test]
    fn an_optional_value_is_the_value() {
        assert_eq!(tidied(json!({"type": ["string", "null"]})), json!({"type": "string"}));
    }

    #[test]
    fn an_optional_class_is_a_reference_beside_its_description() {
        let before = json!({
            "description": "The\nagent.",
            "anyOf": [{"$ref": "#/$defs/Agent"}, {"type": "null"}],
        });
        let after = json!({"description": "The agent.", "allOf": [{"$ref": "#/$defs/Agent"}]});
        assert_eq!(tidied(before), after);
    }

    #[test]
    fn a_reference_by_itself_stays() {
        let alone = json!({"$ref": "#/$defs/Agent"});
        assert_eq!(tidied(alone.clone()), alone);
    }

    #[test]
    fn what_only_rust_can_read_is_left_out() {
        let comment = "A [`Body`] in its\nenvelope, see\n[bytes](Message::canonical).\n\n```\nuse x;\n\nx();\n```";
        assert_eq!(flowing(comment), "A `Body` in its envelope, see bytes.");
        assert_eq!(flowing("One\n\nTwo [sic]"), "One\n\nTwo [sic]");
    }

    #[test]
    fn variants_become_an_enum_that_keeps_what_was_said_of_them() {
        let before = json!({"oneOf": [
            {"description": "Worth knowing.", "type": "string", "const": "warning"},
            {"type": "string", "const": "error"},
        ]});
        let after = json!({
            "type": "string",
            "enum": ["warning", "error"],
            "x-enum-varnames": ["Warning", "Error"],
            "x-enum-descriptions": ["Worth knowing.", ""],
        });
        assert_eq!(tidied(before), after);
    }
}
