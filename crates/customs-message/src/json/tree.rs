//! A message in JSON as a tree, which knows the position of everything; and what serde_json says, with
//! its position.

use std::borrow::Cow;
use std::ops::Range;

use customs_model::finding::{Lines, Origin};
use customs_model::tree::{Kind, Node};
use customs_model::{Class, Element};
use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::error::ReadError;

/// The message as a tree, whose root bears the name of its class.
pub(crate) fn tree<'a>(
    text: &'a str,
    origin: Origin,
    class: &'static Class,
) -> Result<Node<'a>, ReadError> {
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let parsed = parse_to_ast(text, &CollectOptions::default(), &strict).map_err(|error| {
        let range = error.range();
        let place = Lines::from(text, origin).place(range.start..range.end);
        ReadError::Syntax { message: error.kind().to_string(), place }
    })?;
    match parsed.value {
        Some(Value::Object(object)) => {
            let start = object.range.start;
            Ok(object_node(Some(class), class.name.into(), start..start + 1, false, object))
        }
        _ => Err(ReadError::NotAMessage("JSON without an object".to_owned())),
    }
}

pub(crate) fn syntax_error(error: &serde_json::Error, text: &str, origin: Origin) -> ReadError {
    let (message, range) = explained(error, text);
    ReadError::Syntax { message, place: Lines::from(text, origin).place(range) }
}

/// What serde_json says without its place, and the place in bytes.
pub(crate) fn explained(error: &serde_json::Error, text: &str) -> (String, Range<usize>) {
    let message = error.to_string();
    let what = message.rsplit_once(" at line ").map_or(&*message, |(what, _)| what);
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    // serde_json counts columns in bytes.
    let start = before.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
    let start = start.min(text.len());
    (what.to_owned(), start..(start + 1).min(text.len()))
}

/// An object, as the class it should be; `None` where the dictionary does not know it.
fn object_node<'a>(
    class: Option<&'static Class>,
    name: Cow<'a, str>,
    tag: Range<usize>,
    in_array: bool,
    object: Object<'a>,
) -> Node<'a> {
    let mut children = Vec::with_capacity(object.properties.len());
    for member in object.properties {
        let range = member.name.range();
        let name: Cow<'a, str> = member.name.into_string().into();
        let element = class.and_then(|class| class.element(&name));
        let class = element.and_then(Element::class);
        match member.value {
            // Without items an array would leave no trace, and only where an element repeats may it.
            Value::Array(array)
                if array.elements.is_empty() && element.is_some_and(|known| !known.repeats) =>
            {
                children.push(node(
                    class,
                    name,
                    range.start..range.end,
                    false,
                    Value::Array(array),
                ));
            }
            Value::Array(array) => {
                for item in array.elements {
                    let range = item.range();
                    // An object is pointed at by its brace.
                    let is_object = matches!(item, Value::Object(_));
                    let end = if is_object { range.start + 1 } else { range.end };
                    children.push(node(class, name.clone(), range.start..end, true, item));
                }
            }
            value => children.push(node(class, name, range.start..range.end, false, value)),
        }
    }
    Node { in_array, children, ..Node::new(name, Kind::Object, tag) }
}

/// One member of an object, or one item of its array.
fn node<'a>(
    class: Option<&'static Class>,
    name: Cow<'a, str>,
    tag: Range<usize>,
    in_array: bool,
    value: Value<'a>,
) -> Node<'a> {
    let range = value.range();
    let (kind, text) = match value {
        Value::Object(object) => return object_node(class, name, tag, in_array, object),
        Value::StringLit(string) => (Kind::String, string.value),
        Value::NumberLit(number) => (Kind::Number, number.value.into()),
        Value::BooleanLit(boolean) => {
            (Kind::Boolean, if boolean.value { "true" } else { "false" }.into())
        }
        Value::NullKeyword(_) => (Kind::Null, "null".into()),
        Value::Array(_) => (Kind::Array, "".into()),
    };
    Node { in_array, text, text_range: range.start..range.end, ..Node::new(name, kind, tag) }
}
