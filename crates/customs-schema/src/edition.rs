//! The editions of a JSON Schema: strict, open, and one for tools that know only draft 7.

use serde_json::Value;

use crate::document::{each_object, each_reference};

/// Which edition of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edition {
    /// Draft 2020-12; an object has the members it names and no others.
    Strict,
    /// Draft 2020-12; unknown members are let pass, for those who extend messages.
    Open,
    /// The strict one in draft 7, for editors and older generators.
    Draft07,
}

impl Edition {
    pub(crate) const ALL: [Self; 3] = [Self::Strict, Self::Open, Self::Draft07];

    /// What is in the name of its file, and in its id.
    pub(crate) const fn mark(self) -> Option<&'static str> {
        match self {
            Self::Strict => None,
            Self::Open => Some("open"),
            Self::Draft07 => Some("draft-07"),
        }
    }

    /// This edition of a strict schema.
    pub(crate) fn of(self, mut schema: Value) -> Value {
        match self {
            Self::Strict => {}
            Self::Open => each_object(&mut schema, &mut |members| {
                if members.get("additionalProperties") == Some(&Value::Bool(false)) {
                    members.remove("additionalProperties");
                }
            }),
            Self::Draft07 => draft_07(&mut schema),
        }
        if let Some(mark) = self.mark() {
            schema["$id"] = format!("{}:{mark}", schema["$id"].as_str().unwrap_or_default()).into();
        }
        schema
    }
}

fn draft_07(schema: &mut Value) {
    each_reference(schema, &mut |name| format!("#/definitions/{name}"));
    let definitions = schema["$defs"].take();
    if let Some(members) = schema.as_object_mut() {
        members.remove("$defs");
        members.insert("definitions".to_owned(), definitions);
        members.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn strict() -> Value {
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "urn:x",
            "$ref": "#/$defs/A",
            "$defs": {
                "A": {"properties": {"B": {"allOf": [{"$ref": "#/$defs/B"}]}},
                      "additionalProperties": false},
                "B": {"type": "string"},
            },
        })
    }

    #[test]
    fn the_open_edition_closes_no_object() {
        let open = Edition::Open.of(strict());
        assert_eq!(open["$id"], "urn:x:open");
        assert_eq!(open["$defs"]["A"].get("additionalProperties"), None);
    }

    #[test]
    fn the_twin_has_the_keywords_of_draft_7() {
        let twin = Edition::Draft07.of(strict());
        assert_eq!(twin["$id"], "urn:x:draft-07");
        assert_eq!(twin["$ref"], "#/definitions/A");
        let property = &twin["definitions"]["A"]["properties"]["B"];
        assert_eq!(property["allOf"][0]["$ref"], "#/definitions/B");
        assert_eq!(twin.get("$defs"), None);
        assert_eq!(twin["definitions"]["A"]["additionalProperties"], false);
    }
}
