//! The lines of a profile behind its head: an element each, compared with the dictionary.

use super::head::pattern;
use super::library::{instead, nearest};
use super::{Library, ProfileElement, Wrong};
use crate::format::Characters;
use crate::{Class, Element, Format, dictionary};

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
    pub(super) element: ProfileElement,
}

/// Reads a line.
pub(super) fn read<'t>(
    number: usize,
    text: &'t str,
    library: &Library<'_>,
) -> Result<Line<'t>, Wrong> {
    let wrong = |problem: String, hint: &str| (problem, hint.to_owned());
    let columns: Vec<&str> = text.split('\t').map(str::trim).collect();
    let (path, cardinality, rest) = match &columns[..] {
        [path, cardinality, rest @ ..] if rest.len() <= 4 => (*path, *cardinality, rest),
        _ => {
            let hint = "write the path, the cardinality, the format, the code list, the values and \
                        the pattern, separated by tabs";
            return Err(wrong(format!("`{text}` is no line of an element"), hint));
        }
    };
    let names: Vec<&str> = path.split('/').collect();
    let is_plain = |name: &&str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    if !names.iter().all(is_plain) || names.len() > MAX_DEPTH {
        let hint =
            "write the names of the elements from the root down, as in `Declaration/Agent/ID`";
        return Err(wrong(format!("`{path}` is not a path"), hint));
    }
    let Some((min, max)) = read_cardinality(cardinality) else {
        let hint = "write `0..1`, `1..1`, `0..999` or `0..*`";
        return Err(wrong(format!("`{cardinality}` is not a cardinality"), hint));
    };
    let filled = |at: usize| rest.get(at).copied().filter(|text| !text.is_empty());
    let format = filled(0).map(str::parse::<Format>).transpose().map_err(|_| {
        wrong(format!("`{}` is not a format", rest[0]), "write `an..35`, `n..16,3` or `a2`")
    })?;
    let codes = filled(1).map(|name| list(name, library)).transpose()?;
    let values = filled(2).unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let pattern = filled(3).map(|text| pattern(text, library)).transpose()?;
    let name = (*names.last().unwrap_or(&path)).to_owned();
    let children = Vec::new();
    let element = ProfileElement { name, min, max, format, codes, values, pattern, children };
    Ok(Line { number, path, names, element })
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

fn list(name: &str, library: &Library<'_>) -> Result<String, Wrong> {
    if library.lists.is_empty() || library.lists.contains(&name) {
        return Ok(name.to_owned());
    }
    let hint = instead(name, library.lists.iter().copied(), "a list of codes");
    Err((format!("there is no list of codes `{name}`"), hint))
}

/// What of a line the dictionary contradicts.
pub(super) fn compare(line: &Line<'_>, root: &'static Class) -> Result<(), Wrong> {
    let (mut class, mut found) = (root, None::<&'static Element>);
    let steps: Vec<&str> = line.path.split('/').collect();
    for step in steps.iter().skip(1) {
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
        return Err((format!("`{path}` occurs once at most"), hint));
    }
    let known = match element.content {
        dictionary::Content::Class(_) => {
            let is_value = seen.format.is_some() || seen.pattern.is_some() || seen.codes.is_some();
            let hint = "leave the columns behind its cardinality empty".to_owned();
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
