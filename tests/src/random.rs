//! Random messages between administrations, from the dictionary alone: what is required, some of what
//! is not, and values that fit their types, formats and lists of codes.
//!
//! They are written as this workspace writes JSON (the short shape, every date with its format code,
//! no number with a needless zero before it), so that what is read and written again is the same.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use customs_exchange::{MessageType, envelope, lists};
use customs_model::dictionary::ValueType;
use customs_model::format::{Characters, Format};
use customs_model::{Class, Content, Element};
use serde_json::{Map, Value, json};

use crate::Chance;

/// How deep classes that are not required are nested.
const MAX_DEPTH: usize = 6;

/// The longest text that is made, though a format may allow more.
const MAX_LENGTH: usize = 40;

/// What texts are made of: letters of several alphabets, what XML and JSON have to escape, blanks.
const CHARACTERS: [char; 24] = [
    'a', 'B', 'z', '0', '7', 'ü', 'é', 'Ł', 'ж', '日', '🚢', '<', '>', '&', '"', '\'', ']', '\\',
    '/', '#', '-', ' ', ' ', '\t',
];

/// The elements that say something of natural persons, wherever in a body they are.
pub const PERSONAL: [&str; 4] = ["Person", "StatementTaken", "LearnerID", "CredentialLocationID"];

/// A message of a type, whose handling says whether there are persons in it.
///
/// # Panics
/// If the header or the handling of a message is not what it is in all of them.
pub fn message(of: MessageType, chance: &mut Chance) -> Value {
    let mut message = class(of.class(), chance, 0);
    let says_of_persons = PERSONAL.iter().any(|name| contains(&message["Body"], name));
    let header = message["Header"].as_object_mut().expect("every message has a header");
    header.insert("MessageType".to_owned(), of.name().into());
    header.insert("FunctionCode".to_owned(), (*pick(chance, of.functions())).into());
    header.insert("SchemaVersion".to_owned(), envelope::VERSION.into());
    message["Handling"]["ContainsPersonalData"] = says_of_persons.into();
    message
}

/// Whether an object has a member of this name, at any depth.
fn contains(value: &Value, name: &str) -> bool {
    match value {
        Value::Object(members) => {
            members.contains_key(name) || members.values().any(|member| contains(member, name))
        }
        Value::Array(items) => items.iter().any(|item| contains(item, name)),
        _ => false,
    }
}

/// A class with what is required of it and a selection of all else.
pub fn class(class: &'static Class, chance: &mut Chance, depth: usize) -> Value {
    let mut members = Map::new();
    for element in class.elements {
        let count = count(element, chance, depth);
        let mut one = || match element.content {
            Content::Class(below) => self::class(below, chance, depth + 1),
            Content::Value { .. } => value(element, chance),
        };
        match (element.repeats, count) {
            (_, 0) => continue,
            (true, _) => {
                members.insert(element.name.to_owned(), (0..count).map(|_| one()).collect())
            }
            (false, _) => members.insert(element.name.to_owned(), one()),
        };
    }
    members.into()
}

/// How often an element occurs: what is deep down and not required, rarely.
fn count(element: &Element, chance: &mut Chance, depth: usize) -> usize {
    let least = usize::from(element.required);
    let is_too_deep = depth >= MAX_DEPTH && element.class().is_some();
    if is_too_deep || chance.below(2 + depth) > 0 {
        return least;
    }
    if element.repeats { least + chance.below(4 - least) } else { 1 }
}

fn value(element: &Element, chance: &mut Chance) -> Value {
    let Content::Value { value, format, codes, .. } = element.content else { return Value::Null };
    match value {
        ValueType::Indicator | ValueType::Flag => (chance.below(2) == 0).into(),
        ValueType::Count => (1 + chance.below(9)).into(),
        ValueType::Date => "2026-01-31".into(),
        ValueType::LocalDateTime => "2026-01-31T12:00:00".into(),
        ValueType::DateTime => date(chance),
        ValueType::Numeric => decimal(format, chance).into(),
        ValueType::Amount => {
            with_attribute(decimal(format, chance), "currencyID", "ISO 4217", chance)
        }
        ValueType::Measure | ValueType::Quantity => {
            with_attribute(decimal(format, chance), "unitCode", "UN/ECE 20", chance)
        }
        ValueType::Code | ValueType::Identifier | ValueType::Text => {
            let listed = codes.and_then(|list| listed(list, format, chance));
            listed.unwrap_or_else(|| text(value, format, chance)).into()
        }
    }
}

/// The codes of the public lists, by the ids of the lists.
static PUBLIC: LazyLock<HashMap<&str, Vec<Cow<'static, str>>>> =
    LazyLock::new(|| customs_codes::all().map(|list| (list.id(), list.iter().collect())).collect());

/// A code of a list that fits the format; none where the list is not at hand.
fn listed(list: &str, format: Option<Format>, chance: &mut Chance) -> Option<String> {
    if let Some(list) = lists::by_id(list) {
        return Some(pick(chance, list.codes).0.to_owned());
    }
    let code = pick(chance, PUBLIC.get(list)?);
    format.is_none_or(|format| fits(code, format)).then(|| code.to_string())
}

fn fits(code: &str, format: Format) -> bool {
    let (length, most) = (code.chars().count(), usize::from(format.length));
    let is_of_kind = match format.characters {
        Characters::Letters => code.bytes().all(|byte| byte.is_ascii_alphabetic()),
        Characters::Digits => code.bytes().all(|byte| byte.is_ascii_digit()),
        Characters::Any => true,
    };
    is_of_kind && if format.exact { length == most } else { length <= most }
}

/// Characters that fit a format and are not blank all together. Blanks mean nothing in a code, so it
/// has none; only a text may have more than one line.
pub fn text(value: ValueType, format: Option<Format>, chance: &mut Chance) -> String {
    let length = match format {
        Some(Format { exact: true, length, .. }) => usize::from(length),
        Some(Format { length, .. }) => 1 + chance.below(usize::from(length).min(MAX_LENGTH)),
        None => 1 + chance.below(MAX_LENGTH),
    };
    let solid = chance.below(length);
    let characters = format.map_or(Characters::Any, |format| format.characters);
    let one = |at: usize| match characters {
        Characters::Letters => *pick(chance, &['A', 'B', 'q', 'Z']),
        Characters::Digits => *pick(chance, &['0', '1', '5', '9']),
        Characters::Any if at == solid => 'S',
        Characters::Any => match *pick(chance, &CHARACTERS) {
            ' ' | '\t' if value == ValueType::Code => '_',
            '\t' if value == ValueType::Text => '\n',
            other => other,
        },
    };
    (0..length).map(one).collect()
}

/// A number within the digits of a format, without needless zeros before it.
pub fn decimal(format: Option<Format>, chance: &mut Chance) -> String {
    let (digits, decimals) =
        format.map_or((9, 2), |format| (format.length, format.decimals.unwrap_or(0)));
    let decimals = chance.below(usize::from(decimals) + 1);
    let whole = chance.below(usize::from(digits) - decimals + 1);
    let mut text: String = (0..whole).map(|_| *pick(chance, &['1', '2', '5', '9'])).collect();
    if whole == 0 {
        text.push('0');
    }
    if decimals > 0 {
        text.push('.');
        text.extend((0..decimals).map(|_| *pick(chance, &['0', '1', '5', '9'])));
    }
    text
}

fn with_attribute(number: String, attribute: &str, list: &str, chance: &mut Chance) -> Value {
    let mut value = json!({ "value": number });
    let code = (chance.below(4) > 0).then(|| listed(list, None, chance)).flatten();
    if let Some(code) = code {
        value[attribute] = code.into();
    }
    value
}

/// A date in one of the forms that messages may have, with its format code.
fn date(chance: &mut Chance) -> Value {
    let year = 1990 + chance.below(60);
    let month = format!("{year}-{:02}", 1 + chance.below(12));
    let day = format!("{month}-{:02}", 1 + chance.below(28));
    let minute = format!("{day}T{:02}:{:02}", chance.below(24), chance.below(60));
    let second = format!("{minute}:{:02}", chance.below(60));
    let zone = *pick(chance, &["Z", "Z", "+01:00", "-11:00", "+05:30"]);
    let (text, code) = match chance.below(10) {
        0 => (year.to_string(), "602"),
        1 => (month, "610"),
        2 => (minute, "203"),
        3 => (second, "204"),
        4 => (minute + zone, "303"),
        5 | 6 => (day, "102"),
        _ => (second + zone, "304"),
    };
    json!({ "value": text, "formatCode": code })
}

/// One of several.
///
/// # Panics
/// If there are none.
pub fn pick<'a, T>(chance: &mut Chance, from: &'a [T]) -> &'a T {
    &from[chance.below(from.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_message() {
        let of = MessageType::AssistanceRequest;
        let made = |seed| message(of, &mut Chance::new(seed));
        assert_eq!(made(7), made(7));
        assert_ne!(made(7), made(8));
    }

    #[test]
    fn a_number_has_no_more_digits_than_its_format() {
        let mut chance = Chance::new(3);
        let format = Format::of("n..5,3");
        for _ in 0..1_000 {
            let text = decimal(Some(format), &mut chance);
            let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
            assert!(fraction.len() <= 3, "{text}");
            assert!(whole == "0" || whole.len() + fraction.len() <= 5, "{text}");
        }
    }

    #[test]
    fn a_text_is_never_blank_and_a_code_has_no_blanks() {
        let mut chance = Chance::new(5);
        for _ in 0..1_000 {
            let text = text(ValueType::Text, Some(Format::of("an..3")), &mut chance);
            assert!(!text.trim().is_empty() && text.chars().count() <= 3, "{text:?}");
            let code = self::text(ValueType::Code, Some(Format::of("an5")), &mut chance);
            assert!(!code.contains(char::is_whitespace), "{code:?}");
            assert_eq!(code.chars().count(), 5, "{code:?}");
        }
    }
}
