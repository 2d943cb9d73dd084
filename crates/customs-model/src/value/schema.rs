//! What values look like in JSON, for `schemars`.
//!
//! The schemas that `customs-schema` writes say the same; a test holds the two together.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{
    Amount, Code, Count, DATE_PATTERN, DECIMAL_PATTERN, Date, DateTime, Flag, ISO_8601_PATTERN,
    Identifier, Indicator, LOCAL_DATE_TIME_PATTERN, LocalDateTime, MAX_COUNT, MAX_DECIMAL_LENGTH,
    Measure, Numeric, Quantity, Text,
};

/// A value that is no more than a string or a boolean: its schema is at each place.
macro_rules! inline {
    ($($Name:ident => $schema:expr;)*) => {$(
        impl JsonSchema for $Name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($Name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

inline! {
    Code => json_schema!({ "type": "string" });
    Identifier => json_schema!({ "type": "string" });
    Text => json_schema!({ "type": "string" });
    Indicator => json_schema!({ "type": "boolean" });
    Date => json_schema!({ "type": "string", "pattern": DATE_PATTERN });
    LocalDateTime => json_schema!({ "type": "string", "pattern": LOCAL_DATE_TIME_PATTERN });
    Flag => json_schema!({ "type": "boolean" });
    Count => json_schema!({ "type": "integer", "minimum": 0, "maximum": MAX_COUNT });
    Numeric => json_schema!({
        "type": "string",
        "pattern": DECIMAL_PATTERN,
        "maxLength": MAX_DECIMAL_LENGTH,
    });
}

/// An object with a `value` and one attribute beside it.
macro_rules! object {
    ($($Name:ident as $name:literal { $value:expr, $attribute:literal: $schema:expr })*) => {$(
        impl JsonSchema for $Name {
            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "type": "object",
                    "title": $name,
                    "properties": { "value": $value, $attribute: $schema },
                    "required": ["value"],
                    "additionalProperties": false,
                })
            }
        }
    )*};
}

object! {
    Amount as "Amount" { decimal(), "currencyID": json_schema!({
        "type": "string",
        "description": "Currency of the amount (ISO 4217).",
        "pattern": "^[A-Z]{3}$",
    }) }
    Measure as "Measure" {
        decimal(), "unitCode": unit("Unit of the measure (UN/ECE Recommendation 20).")
    }
    Quantity as "Quantity" {
        decimal(), "unitCode": unit("Unit of the quantity (UN/ECE Recommendation 20).")
    }
    // Generators have a type of their own for what is called `DateTime`.
    DateTime as "DateTimeValue" { date(), "formatCode": json_schema!({
        "type": "string",
        "description": "How XML writes the date (UN/EDIFACT 2379): 102 a day, 304 a second with its zone. Left out, it follows from the value.",
    }) }
}

/// The number of an amount, a measure or a quantity.
fn decimal() -> Schema {
    json_schema!({
        "type": "string",
        "description": "A decimal number, as a string so that no digit is lost.",
        "pattern": DECIMAL_PATTERN,
        "maxLength": MAX_DECIMAL_LENGTH,
    })
}

/// A unit, as long as authorities allow.
fn unit(description: &str) -> Schema {
    json_schema!({ "type": "string", "description": description, "minLength": 1, "maxLength": 5 })
}

fn date() -> Schema {
    json_schema!({
        "type": "string",
        "description": "A year, month, day, or a date and time (ISO 8601).",
        "pattern": ISO_8601_PATTERN,
    })
}
