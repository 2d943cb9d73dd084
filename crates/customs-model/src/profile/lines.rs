//! The lines of a profile behind its head: an element each, compared with the dictionary.

use std::borrow::Cow;

use memchr::memchr;

use super::head::pattern;
use super::library::{instead, nearest};
use super::{Extension, Library, NamedList, ProfileElement, Standing, Wrong};
use crate::dictionary::DateForm;
use crate::format::Characters;
use crate::{Class, Element, Format, ValueType, dictionary};

/// Deeper than any message of a standard; keeps a profile from outgrowing the stack.
const MAX_DEPTH: usize = 64;

/// One line: an element without what it holds.
#[derive(Debug)]
pub(super) struct Line<'t> {
    /// Its number, from 1.
    pub(super) number: usize,
    /// The path as it is written.
    pub(super) path: &'t str,
    /// The names of its steps.
    pub(super) names: Vec<&'t str>,
    /// The first step below the root with a prefix, which the dictionary does not have.
    added: Option<usize>,
    pub(super) element: ProfileElement,
}

impl<'t> Line<'t> {
    /// Its path by names alone.
    pub(super) fn place(&self) -> Cow<'t, str> {
        match self.path.contains([':', '=']) {
            true => self.names.join("/").into(),
            false => self.path.into(),
        }
    }
}

/// A path: its names, and what else its steps say, as in `Declaration/x:Name=tag`.
struct Steps<'t> {
    names: Vec<&'t str>,
    /// The first step below the root with a prefix.
    added: Option<usize>,
    /// The prefix of the last step.
    prefix: Option<&'t str>,
    /// The name of the last step in XML.
    tag: Option<&'t str>,
}

/// The pieces of a text between marks, as `str::split` gives them: that takes long to find marks that come often.
pub(super) fn pieces(text: &str, mark: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let at = memchr(mark, text.as_bytes());
        rest = at.map(|at| &text[at + 1..]);
        Some(at.map_or(text, |at| &text[..at]))
    })
}

/// Reads a line, with the prefixes that the head declares and their namespaces.
pub(super) fn read<'t>(
    number: usize,
    text: &'t str,
    prefixes: &[(String, Option<String>)],
    library: &Library<'_>,
) -> Result<Line<'t>, Wrong> {
    let wrong = |problem: String, hint: &str| (problem, hint.to_owned());
    let columns: Vec<&str> = pieces(text, b'\t').map(str::trim).collect();
    let (path, cardinality, rest) = match &columns[..] {
        [path, cardinality, rest @ ..] if rest.len() <= 4 => (*path, *cardinality, rest),
        _ => {
            let hint = "write the path, the cardinality, the format, the code list, the values and \
                        the pattern, separated by tabs";
            return Err(wrong(format!("`{text}` is not a line for an element"), hint));
        }
    };
    let Steps { names, added, prefix, tag } = steps(path)?;
    let Some((min, max)) = read_cardinality(cardinality) else {
        let hint = "write `0..1`, `1..1`, `0..999` or `0..*`";
        return Err(wrong(format!("`{cardinality}` is not a cardinality"), hint));
    };
    let filled = |at: usize| rest.get(at).copied().filter(|text| !text.is_empty());
    let Typed { value, format, is_bare } = filled(0).map_or(Ok(Typed::default()), typed)?;
    let codes = filled(1);
    let list = codes.map(|name| list(name, library)).transpose()?.flatten();
    let values = filled(2).unwrap_or_default().split_whitespace();
    let values: Vec<String> = values.map(str::to_owned).collect();
    let is_unlisted = |value: &&String| {
        list.as_ref().is_some_and(|it| it.standing(value, None) == Standing::NotListed)
    };
    if let Some(value) = values.iter().find(is_unlisted) {
        let hint = "write codes of the list, or add it to the list";
        let name = codes.unwrap_or_default();
        return Err(wrong(format!("`{value}` is not a code of the list `{name}`"), hint));
    }
    let pattern = filled(3).map(|text| pattern(text, library)).transpose()?;
    let extension = prefix.map(|it| extension(it, value, prefixes)).transpose()?;
    if let (None, Some((value, _))) = (&extension, value) {
        let hint = "remove the type: the dictionary has it";
        return Err(wrong(
            format!("the type `{}` is given before the format of `{path}`", value.name()),
            hint,
        ));
    }
    let element = ProfileElement {
        tag: tag.map(str::to_owned),
        extension,
        format,
        is_bare,
        codes: codes.map(str::to_owned),
        list,
        values,
        pattern,
        ..ProfileElement::new(names.last().unwrap_or(&path), min, max)
    };
    Ok(Line { number, path, names, added, element })
}

/// Reads a path.
fn steps(path: &str) -> Result<Steps<'_>, Wrong> {
    let (plain, tag) = match path.split_once('=') {
        Some((plain, tag)) => (plain, Some(tag)),
        None => (path, None),
    };
    let mut steps = Steps { names: Vec::new(), added: None, prefix: None, tag };
    for step in pieces(plain, b'/') {
        let colon = memchr(b':', step.as_bytes());
        steps.prefix = colon.map(|at| &step[..at]);
        let is_added = colon.is_some() && !steps.names.is_empty();
        steps.added = steps.added.or(is_added.then_some(steps.names.len()));
        steps.names.push(colon.map_or(step, |at| &step[at + 1..]));
    }
    let is_plain = |name: &str| {
        let is_named = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
        !name.is_empty() && name.bytes().all(is_named)
    };
    let names = &steps.names;
    if names.iter().copied().chain(tag).all(is_plain) && names.len() <= MAX_DEPTH {
        return Ok(steps);
    }
    let hint = "write the names of the elements from the root down, as in `Declaration/Agent/ID`";
    Err((format!("`{path}` is not a path"), hint.to_owned()))
}

/// What the third column says.
#[derive(Default)]
struct Typed {
    value: Option<(ValueType, DateForm)>,
    format: Option<Format>,
    is_bare: bool,
}

/// The word for a value without attributes.
const BARE: &str = "bare";

/// `an..35`, `n..16,2 bare`, or for an extension also `Identifier an..35` and `DateTime direct`.
fn typed(text: &str) -> Result<Typed, Wrong> {
    let mut words = text.split_whitespace().peekable();
    let named = |word: &&str| ValueType::ALL.into_iter().find(|it| it.name() == *word);
    let value = words.peek().and_then(named);
    words.next_if(|_| value.is_some());
    let form = words.peek().and_then(|word| DateForm::by_name(word));
    words.next_if(|_| form.is_some());
    let format = words.next_if(|word| *word != BARE).map(str::parse::<Format>).transpose();
    let is_bare = words.next_if(|word| *word == BARE).is_some();
    let value = value.map(|value| (value, form.unwrap_or_default()));
    match (format, words.next()) {
        (Ok(format), None) if value.is_some() || form.is_none() => {
            Ok(Typed { value, format, is_bare })
        }
        _ => Err((
            format!("`{text}` is not a format"),
            "write `an..35`, `n..16,3` or `a2`".to_owned(),
        )),
    }
}

/// What a prefix says of an element, whose value is of a type.
fn extension(
    prefix: &str,
    value: Option<(ValueType, DateForm)>,
    prefixes: &[(String, Option<String>)],
) -> Result<Extension, Wrong> {
    match prefixes.iter().find(|(known, _)| known == prefix) {
        Some((_, namespace)) => Ok(Extension { namespace: namespace.clone(), value }),
        None => Err((
            format!("the head does not define `{prefix}:`"),
            format!("add `extension: {prefix} urn:…` to the head"),
        )),
    }
}

/// `0..1`, `1..1`, `0..999`, `0..*`.
fn read_cardinality(text: &str) -> Option<(usize, Option<usize>)> {
    let number = |text: &str| {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
        if is_plain { text.parse::<usize>().ok() } else { None }
    };
    let (min, max) = text.split_once("..")?;
    let min = number(min)?;
    if max == "*" {
        return Some((min, None));
    }
    let max = number(max)?;
    (max > 0 && min <= max).then_some((min, Some(max)))
}

/// The codes of a list, if they are known.
fn list(name: &str, library: &Library<'_>) -> Result<Option<NamedList>, Wrong> {
    let found = (library.codes)(name);
    if found.is_some() || library.lists.is_empty() || library.lists.contains(&name) {
        return Ok(found);
    }
    let hint = instead(name, library.lists.iter().copied(), "a list of codes");
    Err((format!("there is no list of codes `{name}`"), hint))
}

/// What of a line the dictionary contradicts.
pub(super) fn compare(line: &Line<'_>, root: &'static Class) -> Result<(), Wrong> {
    let (mut class, mut found) = (root, None::<&'static Element>);
    for (at, step) in line.names.iter().enumerate().skip(1) {
        if line.added == Some(at) {
            return is_new(step, class, found);
        }
        if let Some(value) = found.filter(|element| element.class().is_none()) {
            let problem = format!("`{}` is below `{}`, which is a value", line.path, value.name);
            return Err((problem, "remove the line".to_owned()));
        }
        let Some(element) = class.element(step) else {
            return Err(unknown(step, class, root));
        };
        (class, found) = (element.class().unwrap_or(class), Some(element));
    }
    match found {
        Some(element) => compare_element(line, element),
        None => Ok(()),
    }
}

/// That an extension is where it can be: in a class that has no element of its name.
fn is_new(name: &str, class: &'static Class, above: Option<&'static Element>) -> Result<(), Wrong> {
    if let Some(value) = above.filter(|element| element.class().is_none()) {
        let problem = format!("`{name}` is below `{}`, which is a value", value.name);
        return Err((problem, "remove the line".to_owned()));
    }
    match class.element(name) {
        None => Ok(()),
        Some(_) => Err((
            format!("`{}` already has an element `{name}`", class.name),
            format!("write `{name}` without a prefix"),
        )),
    }
}

/// A class has no element of a name.
fn unknown(name: &str, class: &'static Class, root: &'static Class) -> Wrong {
    let names = class.elements.iter().map(|element| element.name);
    let hint = match nearest(name, names.clone()) {
        Some(near) => format!("write `{near}`"),
        None => {
            let mut places = dictionary::places(root);
            let elsewhere =
                places.find(|place| place.element().is_some_and(|element| element.name == name));
            elsewhere.map_or_else(
                || instead(name, names, &format!("an element of `{}`", class.name)),
                |place| format!("the dictionary has it at `{}`", place.path()),
            )
        }
    };
    (format!("`{}` has no `{name}`", class.name), hint)
}

fn compare_element(line: &Line<'_>, element: &'static Element) -> Result<(), Wrong> {
    let (path, seen) = (line.path, &line.element);
    if !element.repeats && seen.max != Some(1) {
        let hint = format!("write `{}..1`", seen.min.min(1));
        return Err((format!("`{path}` occurs at most once"), hint));
    }
    let known = match element.content {
        dictionary::Content::Class(_) => {
            let is_value = seen.is_bare
                || seen.format.is_some()
                || seen.pattern.is_some()
                || seen.codes.is_some();
            let hint = "leave the columns after its cardinality empty".to_owned();
            return if is_value { Err((format!("`{path}` is a class"), hint)) } else { Ok(()) };
        }
        dictionary::Content::Value { format, .. } => format,
    };
    match (known, seen.format) {
        (Some(known), Some(format)) if is_wider(format, known) => Err((
            format!("the format `{format}` of `{path}` is wider than that of the dictionary"),
            format!("write `{known}`, or a narrower one"),
        )),
        _ => Ok(()),
    }
}

fn is_wider(format: Format, known: Format) -> bool {
    let has_more = match (format.characters, known.characters) {
        (_, Characters::Any) => false,
        (one, other) => one != other,
    };
    let is_open = known.exact && !format.exact && format.decimals.is_none();
    has_more || is_open || format.length > known.length || format.decimals > known.decimals
}
