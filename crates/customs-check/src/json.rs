//! Reads messages in JSON.
//!
//! A good message is read by serde in one pass. Only when there is something to say does the text
//! become a tree, which knows the place of everything.

use std::borrow::Cow;
use std::ops::Range;

use customs_declaration::{Declaration, MetaData};
use customs_model::finding::{Finding, Lines};
use customs_model::tree::{Kind, Node};
use customs_model::{ClassType, Path, rules, tolerant};
use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::{Limits, Message, ReadError};

/// Reads a message; what it is follows from the keys of the outermost object.
pub(crate) fn read(text: &str, limits: &Limits) -> Result<(Message, Vec<Finding>), ReadError> {
    match root_of(text, limits)? {
        Some(Root::MetaData) => {
            let (message, findings) = read_as::<MetaData>(text)?;
            Ok((Message::MetaData(Box::new(message)), findings))
        }
        Some(Root::Declaration) => {
            let (message, findings) = read_as::<Declaration>(text)?;
            Ok((Message::Declaration(Box::new(message)), findings))
        }
        None => {
            let whole = serde_json::from_str::<IgnoredAny>(text);
            whole.map_err(|error| syntax_error(&error, text))?;
            let what = "no key of this JSON object is an element of a message";
            Err(ReadError::NotAMessage(what.to_owned()))
        }
    }
}

/// The message as a tree, whose root bears the name of the message.
pub(crate) fn tree<'a>(text: &'a str, name: &'static str) -> Result<Node<'a>, ReadError> {
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
        let place = Lines::of(text).place(range.start..range.end);
        ReadError::Syntax { message: error.kind().to_string(), place }
    })?;
    match parsed.value {
        Some(Value::Object(object)) => {
            let start = object.range.start;
            Ok(object_node(name.into(), start..start + 1, false, object))
        }
        _ => Err(ReadError::NotAMessage("JSON without an object".to_owned())),
    }
}

fn read_as<M>(text: &str) -> Result<(M, Vec<Finding>), ReadError>
where
    M: ClassType + DeserializeOwned,
{
    let error = match serde_json::from_slice::<M>(text.as_bytes()) {
        Ok(message) => return Ok((message, Vec::new())),
        Err(error) => error,
    };
    // The pass may have ended before a mistake of syntax further down.
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| syntax_error(&error, text))?;
    let lines = Lines::of(text);
    let root = tree(text, M::CLASS.name)?;
    let (message, mut findings) =
        tolerant::read(&root, tolerant::Syntax::Json, &lines).map_err(|refused| {
            ReadError::Syntax { message: refused.to_string(), place: lines.place(root.tag.clone()) }
        })?;
    if findings.is_empty() {
        // Whatever serde refuses is reported, also where the tree has no word for it.
        let (what, range) = explained(&error, text);
        let path = Path::root(M::CLASS.name);
        findings.push(Finding::new(&rules::WRONG_JSON_TYPE, path, what).at(lines.place(range)));
    }
    Ok((message, findings))
}

fn syntax_error(error: &serde_json::Error, text: &str) -> ReadError {
    let (message, range) = explained(error, text);
    ReadError::Syntax { message, place: Lines::of(text).place(range) }
}

/// What serde_json says without its place, and the place in bytes.
fn explained(error: &serde_json::Error, text: &str) -> (String, Range<usize>) {
    let message = error.to_string();
    let what = message.rsplit_once(" at line ").map_or(&*message, |(what, _)| what);
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    // serde_json counts columns in bytes.
    let start = before.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
    let start = start.min(text.len());
    (what.to_owned(), start..(start + 1).min(text.len()))
}

/// Which message the keys of the outermost object tell of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Root {
    MetaData,
    Declaration,
}

/// Looks at the brackets, commas and outermost keys of a text before anything parses it: parsers
/// are recursive, and a text nested too deeply would take all of the stack.
fn root_of(text: &str, limits: &Limits) -> Result<Option<Root>, ReadError> {
    let bytes = text.as_bytes();
    let place = |at: usize| Lines::of(text).place(at..at + 1);
    let (mut depth, mut values, mut at) = (0_usize, 0_usize, 0);
    let (mut root, mut key) = (None, "");
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                let end = string_end(bytes, at);
                key = &text[at + 1..end];
                at = end;
            }
            b':' if depth == 1 && root != Some(Root::MetaData) => {
                root = root_with(key).or(root);
            }
            b'{' | b'[' => {
                depth += 1;
                values += 1;
                if depth > limits.max_depth {
                    return Err(ReadError::TooDeep { max: limits.max_depth, place: place(at) });
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        if values > limits.max_items {
            return Err(ReadError::TooMany { max: limits.max_items, place: place(at) });
        }
        at += 1;
    }
    Ok(root)
}

/// Where the closing quotation mark of the string that opens at `start` stands.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn root_with(key: &str) -> Option<Root> {
    if MetaData::CLASS.element(key).is_some() {
        return Some(Root::MetaData);
    }
    Declaration::CLASS.element(key).map(|_| Root::Declaration)
}

fn object_node<'a>(
    name: Cow<'a, str>,
    tag: Range<usize>,
    in_array: bool,
    object: Object<'a>,
) -> Node<'a> {
    let mut children = Vec::with_capacity(object.properties.len());
    for member in object.properties {
        let range = member.name.range();
        let name: Cow<'a, str> = member.name.into_string().into();
        match member.value {
            Value::Array(array) => {
                for item in array.elements {
                    let range = item.range();
                    // An object is pointed at by its brace.
                    let is_object = matches!(item, Value::Object(_));
                    let end = if is_object { range.start + 1 } else { range.end };
                    children.push(node(name.clone(), range.start..end, true, item));
                }
            }
            value => children.push(node(name, range.start..range.end, false, value)),
        }
    }
    Node {
        name,
        namespace: None,
        kind: Kind::Object,
        in_array,
        text_range: tag.start..tag.start,
        tag,
        attributes: Vec::new(),
        text: Cow::Borrowed(""),
        children,
    }
}

/// One member of an object, or one item of its array.
fn node<'a>(name: Cow<'a, str>, tag: Range<usize>, in_array: bool, value: Value<'a>) -> Node<'a> {
    let range = value.range();
    let (kind, text) = match value {
        Value::Object(object) => return object_node(name, tag, in_array, object),
        Value::StringLit(string) => (Kind::String, string.value),
        Value::NumberLit(number) => (Kind::Number, number.value.into()),
        Value::BooleanLit(boolean) => {
            (Kind::Boolean, if boolean.value { "true" } else { "false" }.into())
        }
        Value::NullKeyword(_) => (Kind::Null, "null".into()),
        Value::Array(_) => (Kind::Array, "".into()),
    };
    Node {
        name,
        namespace: None,
        kind,
        in_array,
        tag,
        text_range: range.start..range.end,
        attributes: Vec::new(),
        text,
        children: Vec::new(),
    }
}
