//! The meta-schema of `x-wco`: what the one extension of these schemas can say. A schema that follows it
//! follows draft 2020-12, and every `x-wco` in it is as described here.

use serde_json::{Value, json};

use crate::{SchemaFile, document};

/// The file.
pub(crate) fn file() -> SchemaFile {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:customs:schema:x-wco:1",
        "$vocabulary": {
            "https://json-schema.org/draft/2020-12/vocab/core": true,
            "https://json-schema.org/draft/2020-12/vocab/applicator": true,
            "https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
            "https://json-schema.org/draft/2020-12/vocab/validation": true,
            "https://json-schema.org/draft/2020-12/vocab/meta-data": true,
            "https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
            "https://json-schema.org/draft/2020-12/vocab/content": true,
        },
        "$dynamicAnchor": "meta",
        "title": "JSON Schema with x-wco",
        "description": "Draft 2020-12 with one annotation: what the WCO Data Model says of a class or \
                        an element. Validators and generators ignore it.",
        "allOf": [{ "$ref": "https://json-schema.org/draft/2020-12/schema" }],
        "type": ["object", "boolean"],
        "properties": { "x-wco": { "$ref": "#/$defs/Note" } },
        "$defs": { "Note": note() },
    });
    SchemaFile { path: "x-wco/1/x-wco.schema.json".to_owned(), text: document::text(schema) }
}

fn note() -> Value {
    let text = |description: &str, pattern: &str| json!({ "type": "string", "description": description, "pattern": pattern });
    json!({
        "title": "Note",
        "description": "What the WCO Data Model says of a class or an element.",
        "type": "object",
        "properties": {
            "id": text("The WCO id of the class (`67A`) or the element (`D026`).", "^[A-Z0-9]{2,5}$"),
            "name": text(
                "The name of the class, or of the element in XML.",
                "^[A-Za-z][A-Za-z0-9]*$",
            ),
            "path": text(
                "Where it is. From the root of the message, with `/` in front; from its class \
                 where the class is at several places.",
                "^(/?[A-Z][A-Za-z0-9]*)(/[A-Za-z][A-Za-z0-9]*)*$",
            ),
            "format": text(
                "The format of the data dictionary: `an..35`, `n..16,3`, `a2`.",
                "^(a|n|an)(\\.\\.)?[0-9]+(,[0-9]+)?$",
            ),
            "cardinality": text(
                "How often the element occurs: at least, at most (`*` for any number).",
                "^[0-9]+\\.\\.([0-9]+|\\*)$",
            ),
            "codeList": text("The list its codes are from, by its short name.", "^\\S.*\\S$"),
        },
        "required": ["name"],
        "additionalProperties": false,
    })
}
