//! Reads messages in JSON.
//!
//! A good message is read by serde in one pass. Only when there is something to say does the text
//! become a tree, which knows the place of everything.

use std::borrow::Cow;
use std::ops::Range;

use customs_declaration::{Declaration, MetaData};
use customs_exchange::{MessageType, ResponseMetaData};
use customs_model::finding::{Finding, Lines};
use customs_model::tree::{Kind, Node};
use customs_model::{Class, ClassType, Element, Path, rules, tolerant};
use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::{Limits, Message, MessageKind, ReadError};

/// Reads a message; what it is follows from the keys of the outermost object.
pub(crate) fn read(text: &str, limits: &Limits) -> Result<(Message, Vec<Finding>), ReadError> {
    let mut outline = outline(text, limits, None)?;
    let Some(root) = outline.root else {
        let whole = serde_json::from_str::<IgnoredAny>(text);
        whole.map_err(|error| syntax_error(&error, text))?;
        return Err(ReadError::NotAMessage(match outline.unknown_type {
            Some(name) => format!("there is no message of the type `{name}`"),
            None => "no key of this JSON object is an element of a message".to_owned(),
        }));
    };
    if let MessageKind::Exchange(_) = root {
        // Its type may stand behind what it tells the class of.
        outline = self::outline(text, limits, Some(root))?;
    }
    Ok(match root {
        MessageKind::Exchange(of) => customs_exchange::with_message_type!(of, Body => {
            into_message(read_as::<customs_exchange::Message<Body>>(text, &outline)?)
        }),
        MessageKind::MetaData => into_message(read_as::<MetaData>(text, &outline)?),
        MessageKind::Declaration => into_message(read_as::<Declaration>(text, &outline)?),
        MessageKind::Response => into_message(read_as::<ResponseMetaData>(text, &outline)?),
    })
}

fn into_message<M: Into<Message>>(
    (message, findings): (M, Vec<Finding>),
) -> (Message, Vec<Finding>) {
    (message.into(), findings)
}

/// Which message a text holds, by the keys of its outermost object.
pub(crate) fn kind(text: &str) -> Option<MessageKind> {
    outline(text, &Limits::default(), None).ok()?.root
}

/// The message as a tree, whose root bears the name of its class.
pub(crate) fn tree<'a>(text: &'a str, class: &'static Class) -> Result<Node<'a>, ReadError> {
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
            Ok(object_node(Some(class), class.name.into(), start..start + 1, false, object))
        }
        _ => Err(ReadError::NotAMessage("JSON without an object".to_owned())),
    }
}

fn read_as<M>(text: &str, outline: &Outline) -> Result<(M, Vec<Finding>), ReadError>
where
    M: ClassType + DeserializeOwned,
{
    let read = serde_json::from_slice::<M>(text.as_bytes());
    let error = match read {
        Ok(message) if !outline.has_stray_array => return Ok((message, Vec::new())),
        Ok(_) => None,
        Err(error) => Some(error),
    };
    // The pass may have ended before a mistake of syntax further down.
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| syntax_error(&error, text))?;
    let lines = Lines::of(text);
    let root = tree(text, M::CLASS)?;
    let (message, mut findings) =
        tolerant::read(&root, tolerant::Syntax::Json, &lines).map_err(|refused| {
            ReadError::Syntax { message: refused.to_string(), place: lines.place(root.tag.clone()) }
        })?;
    if let (true, Some(error)) = (findings.is_empty(), error) {
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

/// What a text shows before anything parses it.
struct Outline {
    /// The message that the keys of the outermost object tell of.
    root: Option<MessageKind>,
    /// Whether an array stands where the dictionary has none. Serde takes an array for a class
    /// and fills the elements by position, which no message means.
    has_stray_array: bool,
    /// The type that the header of a message states, where there is no such type.
    unknown_type: Option<String>,
}

/// An object or array that is open.
struct Open {
    is_array: bool,
    /// What the object, or each item of the array, is; `None` where the dictionary does not say.
    class: Option<&'static Class>,
}

/// Looks at the brackets, commas and keys of a text before anything parses it: parsers are
/// recursive, and a text nested too deeply would take all of the stack.
fn outline(text: &str, limits: &Limits, root: Option<MessageKind>) -> Result<Outline, ReadError> {
    let bytes = text.as_bytes();
    let place = |at: usize| Lines::of(text).place(at..at + 1);
    let mut outline = Outline { root, has_stray_array: false, unknown_type: None };
    let mut open: Vec<Open> = Vec::new();
    let (mut values, mut key, mut at) = (0_usize, "", 0);
    let (mut in_header, mut is_value) = (false, false);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => {
                let end = string_end(bytes, at);
                let string = text.get(at + 1..end).unwrap_or_default();
                if is_value && in_header && open.len() == 2 && key == "MessageType" {
                    outline.is_of_type(string);
                } else if !is_value {
                    key = string;
                }
                at = end;
            }
            b':' => {
                is_value = true;
                if open.len() == 1 {
                    outline.root = root_with(key, outline.root);
                }
            }
            b'{' | b'[' => {
                values += 1;
                is_value = false;
                in_header |= open.len() == 1 && key == "Header";
                if open.len() == limits.max_depth {
                    return Err(ReadError::TooDeep { max: limits.max_depth, place: place(at) });
                }
                outline.open(&mut open, key, *byte == b'[');
            }
            b'}' | b']' => {
                open.pop();
                in_header &= open.len() > 1;
            }
            b',' => {
                values += 1;
                is_value = false;
            }
            _ => {}
        }
        if values > limits.max_items {
            return Err(ReadError::TooMany { max: limits.max_items, place: place(at) });
        }
        at += 1;
    }
    Ok(outline)
}

impl Outline {
    /// The header of a message between administrations states its type.
    fn is_of_type(&mut self, name: &str) {
        match MessageType::by_name(name) {
            Some(of) => self.root = Some(MessageKind::Exchange(of)),
            None => self.unknown_type = Some(name.to_owned()),
        }
    }

    /// An object or an array begins, in an object as the value of `key`.
    fn open(&mut self, open: &mut Vec<Open>, key: &str, is_array: bool) {
        let class = match open.last() {
            None => None,
            Some(Open { is_array: true, class }) => {
                self.has_stray_array |= is_array;
                *class
            }
            Some(Open { class, .. }) => {
                let root = || self.root.map(MessageKind::class);
                let class = if open.len() == 1 { root() } else { *class };
                let element = class.and_then(|class| class.element(key));
                self.has_stray_array |= is_array && element.is_some_and(|known| !known.repeats);
                element.and_then(Element::class)
            }
        };
        open.push(Open { is_array, class });
    }
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

/// The message that has an element of this name, given what the keys before it tell. Both envelopes
/// begin alike; only what they hold tells them apart.
fn root_with(key: &str, before: Option<MessageKind>) -> Option<MessageKind> {
    let of_declarations = [MessageKind::MetaData, MessageKind::Declaration];
    match before {
        Some(MessageKind::Exchange(_)) => before,
        _ if key == "Response" => Some(MessageKind::Response),
        Some(MessageKind::MetaData | MessageKind::Response) => before,
        _ => {
            of_declarations.into_iter().find(|kind| kind.class().element(key).is_some()).or(before)
        }
    }
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
