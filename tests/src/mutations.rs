//! Ways to break a message in JSON, for tests that ask who notices.

use serde_json::{Value, json};

use crate::Chance;

/// Changes a document in one place; false where it has no suitable place.
pub type Mutation = (&'static str, fn(&mut Value, &mut Chance) -> bool);

/// All of them, by what they do.
pub const MUTATIONS: &[Mutation] = &[
    ("rename a key", |document, chance| {
        change(
            document,
            chance,
            |_, value| value.as_object().is_some_and(|it| !it.is_empty()),
            |value, chance| {
                let Value::Object(members) = value else { return };
                let key =
                    members.keys().nth(chance.below(members.len())).cloned().unwrap_or_default();
                let member = members.remove(&key).unwrap_or_default();
                members.insert(format!("{key}e"), member);
            },
        )
    }),
    ("a number for a string", |document, chance| {
        change(
            document,
            chance,
            |_, value| value.is_string(),
            |value, chance| *value = json!(chance.below(1000)),
        )
    }),
    ("null", |document, chance| {
        change(document, chance, |_, _| true, |value, _| *value = Value::Null)
    }),
    ("a boolean", |document, chance| {
        change(document, chance, |_, _| true, |value, chance| *value = json!(chance.below(2) == 0))
    }),
    ("an array for an object", |document, chance| {
        change(
            document,
            chance,
            |_, value| value.is_object(),
            |value, _| *value = json!([value.take()]),
        )
    }),
    ("values alone for an object", |document, chance| {
        change(
            document,
            chance,
            |_, value| value.is_object(),
            |value, _| {
                let members =
                    value.as_object().into_iter().flat_map(|members| members.values().cloned());
                *value = members.collect();
            },
        )
    }),
    ("an object for an array", |document, chance| {
        change(document, chance, |_, value| value.is_array(), |value, _| *value = value[0].take())
    }),
    ("a string for what is none", |document, chance| {
        change(document, chance, |_, value| !value.is_string(), |value, _| *value = json!("1"))
    }),
    ("an object for a string", |document, chance| {
        change(
            document,
            chance,
            |_, value| value.is_string(),
            |value, _| *value = json!({"value": value.take()}),
        )
    }),
    ("a letter in a decimal", |document, chance| {
        change(document, chance, is_decimal, |value, chance| {
            let mut text = value.as_str().unwrap_or_default().to_owned();
            text.insert(
                chance.below(text.len() + 1),
                ['x', 'e', ',', ' ', '-', '.'][chance.below(6)],
            );
            *value = json!(text);
        })
    }),
    ("a decimal too long to hold", |document, chance| {
        change(document, chance, is_decimal, |value, chance| {
            let more = "9".repeat(1 + chance.below(40));
            *value = json!(format!("{}{more}", value.as_str().unwrap_or_default()));
        })
    }),
    ("a bad date", |document, chance| {
        change(
            document,
            chance,
            |path, value| path.contains("DateTime") && value.is_string(),
            |value, chance| {
                const BAD: &[&str] = &[
                    "yesterday",
                    "",
                    "20260131",
                    "31/01/2026",
                    "2026-1-31",
                    "2026-01-31 12:00:00",
                    "2026-01-31T",
                ];
                *value = json!(BAD[chance.below(BAD.len())]);
            },
        )
    }),
    ("no characters", |document, chance| {
        change(document, chance, |_, value| value.is_string(), |value, _| *value = json!(""))
    }),
    ("a line feed at the end", |document, chance| {
        change(document, chance, |_, value| value.is_string(), |value, _| append(value, "\n"))
    }),
    ("far too many characters", |document, chance| {
        change(
            document,
            chance,
            |_, value| value.is_string(),
            |value, _| {
                *value = json!(value.as_str().unwrap_or_default().repeat(100));
            },
        )
    }),
    ("characters beyond the basic plane", |document, chance| {
        change(
            document,
            chance,
            |_, value| value.is_string(),
            |value, _| append(value, "\u{1f6a2}"),
        )
    }),
    ("digits of another script", |document, chance| {
        change(
            document,
            chance,
            |_, value| value.is_string(),
            |value, _| append(value, "\u{0664}\u{0665}"),
        )
    }),
    ("an extra member", |document, chance| {
        change(
            document,
            chance,
            |_, value| value.is_object(),
            |value, _| value["Weather"] = json!("fine"),
        )
    }),
];

fn append(value: &mut Value, text: &str) {
    *value = json!(format!("{}{text}", value.as_str().unwrap_or_default()));
}

fn is_decimal(path: &str, value: &Value) -> bool {
    let ends = ["/value", "Amount", "Measure", "Quantity", "Numeric"];
    value.is_string() && ends.iter().any(|end| path.ends_with(end))
}

/// Changes one of the values that suit, whichever chance picks.
fn change(
    document: &mut Value,
    chance: &mut Chance,
    suits: impl Fn(&str, &Value) -> bool,
    change: impl Fn(&mut Value, &mut Chance),
) -> bool {
    let mut places = Vec::new();
    collect(document, "", &suits, &mut places);
    if places.is_empty() {
        return false;
    }
    let place = &places[chance.below(places.len())];
    change(document.pointer_mut(place).expect("a place of this document"), chance);
    true
}

/// The JSON pointers of the values that suit. Names of the dictionary need no escapes.
fn collect(
    value: &Value,
    path: &str,
    suits: &impl Fn(&str, &Value) -> bool,
    places: &mut Vec<String>,
) {
    if suits(path, value) {
        places.push(path.to_owned());
    }
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                collect(member, &format!("{path}/{key}"), suits, places);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &format!("{path}/{index}"), suits, places);
            }
        }
        _ => {}
    }
}
