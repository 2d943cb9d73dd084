//! What values look like in JSON Schema. A string or a boolean is written where it is used; what has
//! members is a definition.

use customs_model::ValueType;
use customs_model::profile::AttributeForms;
use customs_model::value::{
    DATE_PATTERN, DECIMAL_PATTERN, ISO_8601_PATTERN, LOCAL_DATE_TIME_PATTERN, MAX_COUNT,
    MAX_DECIMAL_LENGTH,
};
use serde_json::{Value as Json, json};

use crate::conventions::Conventions;
use crate::dates;
use crate::document::{Members, reference};

/// The name of the definition with the codes of the forms of dates.
pub(crate) const DATE_FORMAT: &str = "DateFormatCode";

/// A value that is a string or a boolean.
pub(crate) fn inline(kind: ValueType) -> Members {
    let schema = match kind {
        ValueType::Indicator | ValueType::Flag => json!({ "type": "boolean" }),
        ValueType::Date => json!({ "type": "string", "pattern": DATE_PATTERN }),
        ValueType::LocalDateTime => {
            json!({ "type": "string", "pattern": LOCAL_DATE_TIME_PATTERN })
        }
        ValueType::Count => json!({ "type": "integer", "minimum": 0, "maximum": MAX_COUNT }),
        kind if kind.is_decimal() => decimal(),
        _ => json!({ "type": "string" }),
    };
    match schema {
        Json::Object(members) => members,
        _ => unreachable!("they are objects"),
    }
}

/// The name of the definition of a value with members; nothing of one that is a string or a boolean.
pub(crate) const fn name(kind: ValueType) -> Option<&'static str> {
    Some(match kind {
        ValueType::Amount | ValueType::Measure | ValueType::Quantity => kind.name(),
        // Generators have a type of their own for what is called `DateTime`.
        ValueType::DateTime => "DateTimeValue",
        ValueType::Code
        | ValueType::Identifier
        | ValueType::Text
        | ValueType::Numeric
        | ValueType::Indicator
        | ValueType::Date
        | ValueType::LocalDateTime
        | ValueType::Flag
        | ValueType::Count => return None,
    })
}

/// The definition of a value with members, of this name.
pub(crate) fn definition(name: &str, kind: ValueType, conventions: &Conventions) -> Json {
    let mut properties = Members::new();
    properties.insert("value".to_owned(), text(kind, conventions));
    for attribute in kind.attributes() {
        properties.insert((*attribute).to_owned(), self::attribute(kind, attribute, conventions));
    }
    json!({
        "title": name,
        "type": "object",
        "properties": properties,
        "required": ["value"],
        "additionalProperties": false,
    })
}

/// The value itself, beside its attributes.
fn text(kind: ValueType, conventions: &Conventions) -> Json {
    if kind == ValueType::DateTime {
        return json!({
            "type": "string",
            "description": "A year, month, day, or a date and time (ISO 8601).",
            "pattern": match conventions.date_pattern {
                // It says which forms there are, in those of EDIFACT.
                Some(_) => ISO_8601_PATTERN.to_owned(),
                None => dates::iso_pattern(&conventions.date_formats),
            },
        });
    }
    let mut number = decimal();
    number["description"] = "A decimal number, as a string so that no digit is lost.".into();
    number
}

/// An attribute of a value: a currency, a unit, the form of a date.
fn attribute(kind: ValueType, name: &str, conventions: &Conventions) -> Json {
    match name {
        "currencyID" => {
            let mut currency =
                json!({ "type": "string", "description": "Currency of the amount (ISO 4217)." });
            match conventions.attributes {
                AttributeForms::Any | AttributeForms::None => {}
                AttributeForms::Letters => currency["pattern"] = "^[A-Za-z]{3}$".into(),
                AttributeForms::Plain => currency["pattern"] = "^[A-Z]{3}$".into(),
            }
            currency
        }
        "unitCode" => {
            let kind = kind.name().to_ascii_lowercase();
            let description = format!("Unit of the {kind} (UN/ECE Recommendation 20).");
            let mut unit = json!({ "type": "string", "description": description });
            if let Some(length) = conventions.unit_length {
                unit["minLength"] = length.min.into();
                unit["maxLength"] = length.max.into();
            }
            unit
        }
        _ => json!({
            "description": "How XML writes the date (UN/EDIFACT 2379): 102 a day, 304 a second with its \
                            zone. Left out, it follows from the value.",
            "allOf": [{ "$ref": reference(DATE_FORMAT) }],
        }),
    }
}

fn decimal() -> Json {
    json!({ "type": "string", "pattern": DECIMAL_PATTERN, "maxLength": MAX_DECIMAL_LENGTH })
}
