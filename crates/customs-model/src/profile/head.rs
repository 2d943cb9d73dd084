//! The head of a profile: lines `key: value` up to the first empty one.

use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::library::instead;
use super::limits::Size;
use super::{AttributeForms, Content, Length, Library, LineBreaks, Profile, RuleChange, Wrong};
use crate::dictionary::DateForm;
use crate::shape::{Collapsing, NO_NAMESPACE};
use crate::{DateTime, Namespaces, ValueType};

/// The keys of the head.
const KEYS: &[&str] = &[
    "id",
    "title",
    "version",
    "extends",
    "chosen",
    "valid-from",
    "valid-until",
    "root",
    "namespace",
    "extension",
    "order",
    "dates",
    "envelope",
    "content",
    "answers",
    "date-formats",
    "date-pattern",
    "format-codes",
    "collapse",
    "blank-values",
    "line-breaks",
    "unit-length",
    "agency-length",
    "attributes",
    "elements",
    "book",
    "rule",
];

/// The keys that may occur several times, each with another first word.
const REPEATING: &[&str] =
    &["root", "namespace", "extension", "envelope", "content", "answers", "book", "rule"];

/// The head as far as it was read.
#[derive(Default)]
pub(super) struct Head<'t> {
    pub(super) profile: Profile,
    /// What it extends.
    extended: Option<Arc<Profile>>,
    /// Whether what it extends is missing, so that nobody knows what it has from there.
    pub(super) is_orphan: bool,
    namespaces: Vec<(String, String)>,
    seen: HashSet<(&'t str, &'t str)>,
}

impl<'t> Head<'t> {
    /// Takes a line.
    pub(super) fn line(&mut self, text: &'t str, library: &Library<'_>) -> Result<(), Wrong> {
        let pair = text.split_once(':').map(|(key, value)| (key.trim(), value.trim()));
        let Some((key, value)) = pair.filter(|(_, value)| !value.is_empty()) else {
            let hint = "write `key: value`, and an empty line before the first element";
            return Err((format!("`{text}` is not a line of the head"), hint.to_owned()));
        };
        let first = value.split_whitespace().next().unwrap_or(value);
        let once = if REPEATING.contains(&key) { (key, first) } else { (key, "") };
        if !self.seen.insert(once) && key != "rule" {
            return Err((format!("`{text}` repeats a key"), "remove one of them".to_owned()));
        }
        self.value(key, value, library)
    }

    fn value(&mut self, key: &str, value: &str, library: &Library<'_>) -> Result<(), Wrong> {
        let profile = &mut self.profile;
        match key {
            "id" => value.clone_into(&mut profile.id),
            "title" => value.clone_into(&mut profile.title),
            "version" => value.clone_into(&mut profile.version),
            "extends" => {
                let hint =
                    "extend a built-in profile by its id, or another by the path of its file";
                let found = (library.profile)(value);
                self.is_orphan = found.is_err();
                let found = found.map_err(|problem| (problem, hint.to_owned()))?;
                profile.size = Size::of_extending(found.size, &library.limits)?;
                self.extended = Some(found);
            }
            "chosen" => profile.by_name_only = word(key, value, "by-name")?,
            "valid-from" => profile.valid_from = Some(day(value)?),
            "valid-until" => profile.valid_until = Some(day(value)?),
            "root" => {
                let (name, tag) = root(value, library)?;
                profile.tags.extend(tag.map(|tag| (name.clone(), tag)));
                profile.roots.push(name);
            }
            "namespace" => self.namespaces.push(namespace(value)?),
            "extension" => profile.extensions.push(extension(value)?),
            "order" => profile.is_in_own_order = word(key, value, "own")?,
            "dates" => profile.dates = dates(value)?,
            "envelope" => profile.envelope.push(envelope(value)?),
            "content" => profile.content.push(content(value)?),
            "answers" => profile.answers.push(value.to_owned()),
            "date-formats" => profile.date_formats = date_formats(value)?,
            "date-pattern" => profile.date_pattern = Some(pattern(value, library)?),
            "format-codes" => profile.optional_format_codes = word(key, value, "optional")?,
            "collapse" => profile.collapsing = collapsing(value)?,
            "blank-values" => profile.blank_values = word(key, value, "allowed")?,
            "line-breaks" => profile.line_breaks = LineBreaks::by_name(value)?,
            "unit-length" => profile.unit_length = Some(length(value)?),
            "agency-length" => profile.agency_length = Some(length(value)?),
            "attributes" => profile.attributes = attributes(value)?,
            "elements" => profile.is_of_dictionary = word(key, value, "dictionary")?,
            "book" => {
                let hint = "name the file of a book of rules in the folder, without `.rules`";
                let found = (library.book)(value);
                profile.books.push(found.map_err(|problem| (problem, hint.to_owned()))?);
            }
            "rule" => profile.rules.push(rule_change(value)?),
            _ => {
                let hint = instead(key, KEYS.iter().copied(), "a key");
                return Err((format!("`{key}` is not a key of the head"), hint));
            }
        }
        Ok(())
    }

    /// Completes the profile with what it extends.
    pub(super) fn finish(&mut self) -> Result<(), Wrong> {
        let mut namespaces = std::mem::take(&mut self.namespaces);
        if let Some(base) = &self.extended {
            inherit(&mut self.profile, base, &mut namespaces);
        }
        let profile = &mut self.profile;
        profile.namespaces = Namespaces::new(namespaces);
        let missing = [
            ("id", profile.id.is_empty()),
            ("title", profile.title.is_empty()),
            ("version", profile.version.is_empty()),
            // What others extend and nothing is read by can do without.
            (
                "root",
                profile.roots.is_empty() && !profile.is_of_dictionary && !profile.by_name_only,
            ),
            // The codes of the forms of dates are attributes.
            (
                "date-formats",
                profile.date_formats.is_empty() && profile.attributes != AttributeForms::None,
            ),
        ];
        match missing.iter().find(|(_, is_missing)| *is_missing && !self.is_orphan) {
            None => Ok(()),
            Some((key, _)) => Err((
                format!("the head has no `{key}`"),
                "add the line `key: value` before the first empty line".to_owned(),
            )),
        }
    }
}

/// Takes from another profile what this one does not say.
fn inherit(profile: &mut Profile, base: &Profile, namespaces: &mut Vec<(String, String)>) {
    if profile.version.is_empty() {
        profile.version.clone_from(&base.version);
    }
    let is_new = |name: &String| !profile.tags.iter().any(|(own, _)| own == name);
    let inherited = base.tags.iter().filter(|(name, _)| is_new(name)).cloned();
    profile.tags.extend(inherited.collect::<Vec<_>>());
    let is_new = |prefix: &String| !profile.extensions.iter().any(|(own, _)| own == prefix);
    let inherited = base.extensions.iter().filter(|(prefix, _)| is_new(prefix)).cloned();
    profile.extensions.extend(inherited.collect::<Vec<_>>());
    profile.is_in_own_order |= base.is_in_own_order;
    if profile.dates == DateForm::default() {
        profile.dates = base.dates;
    }
    let own = std::mem::take(&mut profile.roots);
    let more = own.into_iter().filter(|root| !base.roots.contains(root));
    profile.roots = base.roots.iter().cloned().chain(more).collect();
    let is_new = |name: &str| !namespaces.iter().any(|(own, _)| own == name);
    let inherited = base.namespaces.iter().filter(|(name, _)| is_new(name));
    let inherited: Vec<_> =
        inherited.map(|(name, uri)| (name.to_owned(), uri.to_owned())).collect();
    namespaces.extend(inherited);
    let is_new = |name: &String| !profile.envelope.iter().any(|(own, _)| own == name);
    let inherited = base.envelope.iter().filter(|(name, _)| is_new(name)).cloned();
    profile.envelope.extend(inherited.collect::<Vec<_>>());
    let is_new = |path: &[String]| !profile.content.iter().any(|own| own.path == path);
    let inherited = base.content.iter().filter(|it| is_new(&it.path)).cloned();
    profile.content.extend(inherited.collect::<Vec<_>>());
    profile.answers.extend(base.answers.iter().cloned());
    profile.books.splice(0..0, base.books.iter().cloned());
    if profile.date_formats.is_empty() {
        profile.date_formats.clone_from(&base.date_formats);
        let pattern = profile.date_pattern.take();
        profile.date_pattern = pattern.or_else(|| base.date_pattern.clone());
    }
    if profile.collapsing == Collapsing::default() {
        profile.collapsing = base.collapsing;
    }
    profile.optional_format_codes |= base.optional_format_codes;
    profile.blank_values |= base.blank_values;
    if profile.line_breaks == LineBreaks::default() {
        profile.line_breaks = base.line_breaks;
    }
    if profile.attributes == AttributeForms::default() {
        profile.attributes = base.attributes;
    }
    profile.is_of_dictionary |= base.is_of_dictionary;
    profile.unit_length = profile.unit_length.or(base.unit_length);
    profile.agency_length = profile.agency_length.or(base.agency_length);
    profile.valid_from = profile.valid_from.or(base.valid_from);
    profile.valid_until = profile.valid_until.or(base.valid_until);
    profile.rules.splice(0..0, base.rules.iter().cloned());
    profile.elements.clone_from(&base.elements);
}

/// A key with one possible value.
fn word(key: &str, value: &str, possible: &str) -> Result<bool, Wrong> {
    if value == possible {
        return Ok(true);
    }
    let hint = format!("write `{key}: {possible}`, or leave the line out");
    Err((format!("`{key}` cannot be `{value}`"), hint))
}

/// `Declaration`, or `Declaration declaration` where it has another name in XML.
fn root(text: &str, library: &Library<'_>) -> Result<(String, Option<String>), Wrong> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (name, tag) = match words[..] {
        [name] => (name, None),
        [name, tag] => (name, Some(tag.to_owned())),
        _ => {
            let hint =
                "write the name of the root, followed by its name in XML if that is different";
            return Err((format!("`{text}` is not a root"), hint.to_owned()));
        }
    };
    let mut names = library.roots.iter().map(|class| class.name);
    if names.clone().any(|known| known == name) || names.next().is_none() {
        return Ok((name.to_owned(), tag));
    }
    let hint = instead(name, library.roots.iter().map(|class| class.name), "a root");
    Err((format!("no message begins with `{name}`"), hint))
}

/// `x urn:example:extensions`, or `x -` for what is in the namespace of what is around it.
fn extension(text: &str) -> Result<(String, Option<String>), Wrong> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_prefix = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match words[..] {
        [prefix, "-"] if is_prefix(prefix) => Ok((prefix.to_owned(), None)),
        [prefix, uri] if is_prefix(prefix) => Ok((prefix.to_owned(), Some(uri.to_owned()))),
        _ => {
            let hint = "write a prefix and a namespace, as in `extension: x \
                        urn:example:extensions`, or `-` for the namespace of the enclosing element";
            Err((format!("`{text}` is not a prefix with a namespace"), hint.to_owned()))
        }
    }
}

fn attributes(text: &str) -> Result<AttributeForms, Wrong> {
    let found = AttributeForms::ALL.into_iter().find(|forms| forms.name() == text);
    found.ok_or_else(|| {
        let names = AttributeForms::ALL.map(AttributeForms::name).join(", ");
        (format!("`attributes` cannot be `{text}`"), format!("write one of {names}"))
    })
}

/// `Identifier`: types of values beside those that collapse by themselves.
fn collapsing(text: &str) -> Result<Collapsing, Wrong> {
    text.split_whitespace().try_fold(Collapsing::default(), |collapsing, word| {
        let mut textual = ValueType::ALL.into_iter().filter(|value| value.is_textual());
        let names = "write types of values, as in `collapse: Identifier`";
        let value = textual.find(|value| value.name() == word).ok_or_else(|| {
            (format!("`{word}` is not a type of value with a text"), names.to_owned())
        })?;
        Ok(collapsing.with(value))
    })
}

/// `102 304`.
fn date_formats(text: &str) -> Result<Vec<String>, Wrong> {
    let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    match words.iter().find(|word| !DateTime::FORMAT_CODES.contains(&word.as_str())) {
        None => Ok(words),
        Some(unknown) => Err((
            format!("`{unknown}` is not a known form of dates"),
            format!("write some of {}", DateTime::FORMAT_CODES.join(", ")),
        )),
    }
}

fn dates(text: &str) -> Result<DateForm, Wrong> {
    let names = DateForm::ALL.map(DateForm::name);
    DateForm::by_name(text).ok_or_else(|| {
        (format!("`dates` cannot be `{text}`"), format!("write one of {}", names.join(", ")))
    })
}

/// `Declaration urn:example:declaration`, or `* -` for no namespace.
fn namespace(text: &str) -> Result<(String, String), Wrong> {
    let Some((element, uri)) = text.split_once(char::is_whitespace) else {
        let hint = "write `namespace: Declaration urn:example:declaration`";
        return Err((format!("the namespace `{text}` has no element or no URI"), hint.to_owned()));
    };
    let uri = uri.trim();
    let uri = if uri == "-" { NO_NAMESPACE } else { uri };
    Ok((element.to_owned(), uri.to_owned()))
}

/// Reads an element of the envelope with its values: `ResponsibleCountryCode XX`.
fn envelope(text: &str) -> Result<(String, Vec<String>), Wrong> {
    let mut words = text.split_whitespace().map(str::to_owned);
    match (words.next(), words.collect::<Vec<_>>()) {
        (Some(name), values) if !values.is_empty() => Ok((name, values)),
        _ => Err((
            format!("`{text}` is not an element with values"),
            "write the element and its values, as in `envelope: ResponsibleCountryCode XX`"
                .to_owned(),
        )),
    }
}

/// `Declaration/TypeCode IMA IMD`.
fn content(text: &str) -> Result<Content, Wrong> {
    let (path, values) = envelope(text).map_err(|(problem, _)| {
        let hint = "write the path and its values, as in `content: Declaration/TypeCode IMA`";
        (problem, hint.to_owned())
    })?;
    let name = |step: &str| step.split_once(':').map_or(step, |(_, name)| name).to_owned();
    let is_of_extension = path.contains(':');
    Ok(Content { path: path.split('/').map(name).collect(), is_of_extension, values })
}

fn day(text: &str) -> Result<NaiveDate, Wrong> {
    text.parse()
        .map_err(|_| (format!("`{text}` is not a date"), "write it as 2026-01-31".to_owned()))
}

/// `1..5`.
fn length(text: &str) -> Result<Length, Wrong> {
    let numbers =
        text.split_once("..").and_then(|(min, max)| Some((min.parse().ok()?, max.parse().ok()?)));
    match numbers {
        Some((min, max)) if min <= max && max > 0 => Ok(Length { min, max }),
        _ => Err((format!("`{text}` is not a length"), "write it as `1..5`".to_owned())),
    }
}

/// A regular expression.
pub(super) fn pattern(text: &str, library: &Library<'_>) -> Result<String, Wrong> {
    match (library.pattern)(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(problem) => Err((
            format!("`{text}` is not a pattern: {problem}"),
            "write a regular expression of XML Schema".to_owned(),
        )),
    }
}

fn rule_change(text: &str) -> Result<RuleChange, Wrong> {
    let hint =
        "write `rule: seal-unique warning`, with off, on, up, down, information, warning or error";
    let Some((rules, change)) = text.split_once(char::is_whitespace) else {
        let problem = format!("`{text}` is not a setting for a rule");
        return Err((problem, hint.to_owned()));
    };
    let change = change.trim().parse().map_err(|problem| (problem, hint.to_owned()))?;
    Ok(RuleChange { rules: rules.to_owned(), change })
}
