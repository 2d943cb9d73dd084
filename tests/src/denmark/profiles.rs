//! The profiles of Denmark's declarations, written from the authority's schemas: paths, cardinalities,
//! formats, values and patterns.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use customs_declaration::Declaration;
use customs_model::{Class, ClassType, Content as Known, ValueType};

use super::{DEC, Message, messages};
use crate::xsd::{Attribute, Content, Element, Error, Note, Schema, Value};

/// The form of dates, which the base profile says for all of them.
pub const DATE: &str = r"(\d{4})((\d{4})|((\d{10})(Z|[-+]\d\d)))?";

/// The namespace of what is inside a date.
pub const DATES: &str = "urn:wco:datamodel:WCO:Declaration_DS:DMS:2";

/// The namespaces of what Denmark adds, with the prefixes of their elements in a path.
pub const EXTENSIONS: [(&str, &str); 3] = [
    ("auth", "urn:wco:datamodel:WCO:WCO_DEC_EDS_AUTHORISATION:1"),
    ("eds", "urn:eds:datamodel:EDS:EDS_EXTENSIONS:1"),
    ("meta", "urn:wco:datamodel:WCO:WCO_DEC_EDS_METADATA:1"),
];

/// The prefix of what Denmark adds in the namespace of the declaration.
pub const OWN: &str = "dk";

/// The ends of paths that may occur several times by a slip of some schemas. The number of a container in
/// its list is one number; and the one sum that is paid is paid by one means, as the schemas of exports
/// and the European Union's own message of import (CC415B) have it.
pub const ONCE: [&str; 2] = ["/TransportEquipment/SequenceNumeric", "/Payment/MethodCode"];

/// The pattern of a text that is not blank and has one line, which the format `an` says.
const NOT_BLANK: &str = r".*[^\s].*";

/// A profile as its file.
#[derive(Debug)]
pub struct Written {
    /// The name of the file.
    pub name: String,
    /// What is in it.
    pub text: String,
    /// What the schema says and the table cannot: the path, and what it is.
    pub remarks: Vec<(String, String)>,
}

/// The profiles of every message with a schema in a folder or below it.
///
/// # Errors
/// If the folder or a schema cannot be read, or says what no profile can.
pub fn written(folder: &Path) -> Result<Vec<Written>, Error> {
    let in_folder = |error: std::io::Error| Error {
        file: folder.to_owned(),
        line: 0,
        problem: error.to_string(),
    };
    let messages = messages(folder).map_err(in_folder)?;
    messages.iter().map(profile).collect()
}

/// The profile of a message.
///
/// # Errors
/// If its schema cannot be read, or says what no profile can.
pub fn profile(message: &Message) -> Result<Written, Error> {
    let schema = Schema::read(&message.schema)?;
    let root = schema.root("Declaration")?;
    let mut table = Table::of(schema.target());
    table.root(&root).map_err(|problem| Error {
        file: message.schema.clone(),
        line: 0,
        problem,
    })?;
    let id = message.id();
    let mut text = format!(
        "# Written by `danish_profiles` from the schema of the authority, not by hand.\n\
         id: {id}\ntitle: {}\nversion: {}\nextends: dk\n",
        message.title(),
        message.version
    );
    if schema.target() != DEC {
        let _ = writeln!(text, "namespace: Declaration {}", schema.target());
    }
    if table.is_in_own_order {
        text.push_str("order: own\n");
    }
    for (path, values) in message.content(schema.target()) {
        let _ = writeln!(text, "content: {path} {}", values.join(" "));
    }
    for prefix in &table.prefixes {
        let uri = EXTENSIONS.iter().find(|(known, _)| known == prefix).map_or("-", |(_, uri)| uri);
        let _ = writeln!(text, "extension: {prefix} {uri}");
    }
    text.push('\n');
    text.push_str(&table.lines);
    Ok(Written { name: format!("{id}.profile"), text, remarks: table.remarks })
}

/// The table of a profile as far as it is written.
struct Table<'s> {
    target: &'s str,
    lines: String,
    /// The prefixes in it.
    prefixes: BTreeSet<&'static str>,
    remarks: Vec<(String, String)>,
    /// Whether its elements come in another order than those of the dictionary.
    is_in_own_order: bool,
}

impl<'s> Table<'s> {
    fn of(target: &'s str) -> Self {
        let (lines, prefixes, remarks) = (String::new(), BTreeSet::new(), Vec::new());
        Self { target, lines, prefixes, remarks, is_in_own_order: false }
    }

    /// Writes the lines of a root and of all that is below it.
    fn root(&mut self, root: &Element) -> Result<(), String> {
        let path = root.name.name.clone();
        self.lines.push_str(&format!("{path}\t1..1\n"));
        self.children(root, &path, Some(Declaration::CLASS))
    }

    /// Writes the lines of what is in an element, which is a class of the dictionary or a foreign one.
    fn children(
        &mut self,
        element: &Element,
        path: &str,
        class: Option<&'static Class>,
    ) -> Result<(), String> {
        let Content::Class(children) = &element.content else { return Ok(()) };
        let at = |child: &Element| {
            class?.elements.iter().position(|known| known.tag() == child.name.name)
        };
        self.is_in_own_order |= !children.iter().filter_map(at).is_sorted();
        children.iter().try_for_each(|child| self.element(child, path, class))
    }

    /// Writes the lines of an element and of all that is below it.
    fn element(
        &mut self,
        element: &Element,
        above: &str,
        class: Option<&'static Class>,
    ) -> Result<(), String> {
        let max = self.max(element, above);
        let step = self.step(element, max, class)?;
        self.prefixes.extend(step.prefix);
        let path = format!("{above}/{}", step.name());
        self.remark(element, &path);
        if element.notes.contains(&Note::Cut) {
            return Ok(());
        }
        let max = max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        let columns = step.columns(element);
        let values = columns.values.join(" ");
        if columns.values.iter().any(|value| value.contains(char::is_whitespace)) {
            return Err(format!("`{path}` has a value with a blank"));
        }
        self.remarks.extend(columns.remarks.into_iter().map(|remark| (path.clone(), remark)));
        let tag = step.tag.map_or_else(String::new, |tag| format!("={tag}"));
        let (place, cardinality) = (format!("{path}{tag}"), format!("{}..{max}", element.min));
        let line = [&*place, &cardinality, &columns.format, "", &values, &columns.pattern];
        self.lines.push_str(line.join("\t").trim_end_matches('\t'));
        self.lines.push('\n');
        match value_of(element) {
            Some(_) => Ok(()),
            None => {
                self.children(element, &path, step.known.and_then(customs_model::Element::class))
            }
        }
    }

    /// Takes note of what the schema says of an element and no line can.
    fn remark(&mut self, element: &Element, path: &str) {
        let notes = element.notes.iter().map(|note| match note {
            Note::Choice => "one of a choice".to_owned(),
            Note::OptionalGroup => "part of a group that is whole or absent".to_owned(),
            Note::RepeatedGroup => "part of a repeated group".to_owned(),
            Note::Cut => "recursion cut off".to_owned(),
            Note::Default => "has a default".to_owned(),
        });
        // The format code of a date is demanded wherever it is in the element itself.
        let is_said = |it: &&Attribute| it.is_required && it.name != "formatCode";
        let attributes = element.attributes.iter().filter(is_said);
        let attributes = attributes.map(|it| format!("the attribute {} is required", it.name));
        self.remarks.extend(notes.chain(attributes).map(|remark| (path.to_owned(), remark)));
    }

    /// How often an element may occur, but for what is a slip.
    fn max(&mut self, element: &Element, above: &str) -> Option<u32> {
        let path = format!("{above}/{}", element.name.name);
        if element.max == Some(1) || !ONCE.iter().any(|end| path.ends_with(end)) {
            return element.max;
        }
        let max = element.max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        self.remarks.push((path, format!("once, though the schema says {max}")));
        Some(1)
    }

    /// The step of a path that leads to an element: as the dictionary has it, or else as an extension.
    fn step<'e>(
        &self,
        element: &'e Element,
        max: Option<u32>,
        class: Option<&'static Class>,
    ) -> Result<Step<'e>, String> {
        let (namespace, tag) = (&*element.name.namespace, &*element.name.name);
        let foreign =
            EXTENSIONS.iter().find(|(_, uri)| *uri == namespace).map(|(prefix, _)| *prefix);
        if let Some(prefix) = foreign {
            return Ok(Step { prefix: Some(prefix), name: tag.into(), tag: None, known: None });
        }
        if namespace != self.target {
            return Err(format!("no prefix is known for `{}`", element.name));
        }
        let known = class.and_then(|class| class.elements.iter().find(|it| it.tag() == tag));
        if let Some(known) = known.filter(|known| is_same(element, max, known)) {
            let tag = (known.name != tag && known.tag.is_none()).then_some(tag);
            return Ok(Step { prefix: None, name: known.name.into(), tag, known: Some(known) });
        }
        let is_taken = class.is_some_and(|class| class.element(tag).is_some());
        let (name, tag) = match is_taken {
            true => (Cow::Owned(format!("Own{tag}")), Some(tag)),
            false => (Cow::Borrowed(tag), None),
        };
        Ok(Step { prefix: Some(OWN), name, tag, known: None })
    }
}

/// A step of a path.
struct Step<'e> {
    prefix: Option<&'static str>,
    name: Cow<'e, str>,
    /// The name in XML, where it is another.
    tag: Option<&'e str>,
    /// The element of the dictionary that it leads to.
    known: Option<&'static customs_model::Element>,
}

impl Step<'_> {
    /// Its name with its prefix.
    fn name(&self) -> String {
        let prefix = self.prefix.map_or_else(String::new, |prefix| format!("{prefix}:"));
        format!("{prefix}{}", self.name)
    }

    /// The columns of the element that it leads to: of an extension with the type of its value.
    fn columns(&self, element: &Element) -> Columns {
        let Some((value, is_date)) = value_of(element) else { return Columns::default() };
        let columns = columns(value, is_date);
        if is_date {
            return columns;
        }
        let (kind, named) = match self.known.and_then(customs_model::Element::value) {
            Some(kind) => (kind, ""),
            None => kind(&self.name, value, &element.attributes),
        };
        let is_bare = element.attributes.is_empty() && !kind.attributes().is_empty();
        let words = [named, &columns.format, if is_bare { "bare" } else { "" }];
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        Columns { format: words.join(" "), ..columns }
    }
}

/// The value that an element holds, and whether it is the text of a date inside it.
fn value_of(element: &Element) -> Option<(&Value, bool)> {
    match &element.content {
        Content::Class(children) => date(children).map(|value| (value, true)),
        Content::Value(value) => Some((value, false)),
    }
}

/// Whether an element can be that of the dictionary: both are classes or values, and it does not repeat
/// where that does not.
fn is_same(element: &Element, max: Option<u32>, known: &customs_model::Element) -> bool {
    let is_class = match &element.content {
        Content::Class(children) => date(children).is_none(),
        Content::Value(_) => false,
    };
    let is_known_class = matches!(known.content, Known::Class(_));
    is_class == is_known_class && (known.repeats || max == Some(1))
}

/// The type of the value of an extension: by its attributes, else by its name and what it is made of.
fn kind(name: &str, value: &Value, attributes: &[Attribute]) -> (ValueType, &'static str) {
    let by_attribute = ValueType::ALL.into_iter().find(|kind| {
        let is_of_kind = |it: &Attribute| kind.attributes().first() == Some(&&*it.name);
        attributes.first().is_some_and(is_of_kind)
    });
    let named = ValueType::of_name(name.strip_suffix(".Content").unwrap_or(name));
    let kind = match (by_attribute, &*value.base) {
        (Some(ValueType::DateTime), _) => return (ValueType::DateTime, "DateTime direct"),
        (Some(ValueType::Measure | ValueType::Quantity), _) if named == ValueType::Measure => named,
        (Some(ValueType::Measure | ValueType::Quantity), _) => ValueType::Quantity,
        (Some(kind), _) => kind,
        (None, "decimal" | "integer") if named.is_decimal() => named,
        (None, "decimal" | "integer") => ValueType::Numeric,
        (None, "token") if named == ValueType::Code => named,
        (None, "token") => ValueType::Identifier,
        (None, _) => ValueType::Text,
    };
    (kind, kind.name())
}

/// The text of the date, if that is what an element holds.
fn date(children: &[Element]) -> Option<&Value> {
    match children {
        [Element { name, min: 1, max: Some(1), content: Content::Value(value), .. }]
            if name.name == "DateTimeString" && &*name.namespace == DATES =>
        {
            Some(value)
        }
        _ => None,
    }
}

/// The columns of a value, and what they cannot say.
#[derive(Debug, Default, PartialEq, Eq)]
struct Columns {
    format: String,
    values: Vec<String>,
    pattern: String,
    remarks: Vec<String>,
}

/// The columns of a value; of a date without what the base profile says of all of them.
fn columns(value: &Value, is_date: bool) -> Columns {
    let mut columns = match &*value.base {
        "decimal" | "integer" => decimal(value),
        "string" | "token" | "normalizedString" => text(value, is_date),
        "boolean" => {
            let all = ["false", "true", "0", "1"].map(str::to_owned).to_vec();
            let in_each = |it: &String| value.patterns.iter().all(|step| step.contains(it));
            let values = all.into_iter().filter(in_each).collect();
            Columns { values, ..Columns::default() }
        }
        other => Columns { remarks: vec![format!("type xs:{other}")], ..Columns::default() },
    };
    if let Some(white_space) = &value.white_space {
        columns.remarks.push(format!("whiteSpace {white_space}"));
    }
    columns
}

/// `n..16,6`, and a pattern for what else there is to say.
fn decimal(value: &Value) -> Columns {
    let mut columns = Columns::default();
    let mut patterns: Vec<String> = value.patterns.iter().map(|step| step.join("|")).collect();
    let whole = patterns.iter().find_map(|pattern| whole_number(pattern));
    let fraction = match (&*value.base, whole) {
        ("decimal", None) => value.fraction_digits,
        _ => Some(0),
    };
    let total = value.total_digits.or(whole.map(|whole| whole.digits));
    match (total, fraction) {
        (Some(total), Some(0)) => columns.format = format!("n..{total}"),
        (Some(total), Some(fraction)) => columns.format = format!("n..{total},{fraction}"),
        (None, Some(0)) => patterns.push(r"[+-]?[0-9]+(\.0*)?".to_owned()),
        (None, None) if patterns.is_empty() => {
            patterns.push(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)".to_owned());
        }
        (total, fraction) => {
            columns.remarks.push(format!("totalDigits {total:?}, fractionDigits {fraction:?}"));
        }
    }
    let largest = total.map(|digits| "9".repeat(digits as usize));
    for (facet, bound) in &value.bounds {
        match (&**facet, &**bound) {
            // The pattern says it.
            ("minInclusive", "0") if whole.is_some() => {}
            ("minInclusive", "1") if whole.is_some_and(|whole| whole.is_positive) => {}
            ("maxInclusive", bound) if fraction == Some(0) && largest.as_deref() == Some(bound) => {
            }
            ("minInclusive", "0") if total.is_some() && patterns.is_empty() => {
                patterns.push(r"\+?[0-9.]+|-[0.]+".to_owned());
            }
            _ => columns.remarks.push(format!("{facet} {bound}")),
        }
    }
    one_pattern(patterns, &mut columns);
    columns
}

/// What the pattern of a whole number without leading zeros says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct WholeNumber {
    digits: u32,
    is_positive: bool,
}

/// `[1-9][0-9]{0,7}` and `(0|[1-9][0-9]{0,7})`.
fn whole_number(pattern: &str) -> Option<WholeNumber> {
    let or_zero = pattern.strip_prefix("(0|").and_then(|it| it.strip_suffix(')'));
    let positive = or_zero.unwrap_or(pattern);
    let more = positive.strip_prefix("[1-9][0-9]{0,")?.strip_suffix('}')?;
    Some(WholeNumber { digits: more.parse::<u32>().ok()? + 1, is_positive: or_zero.is_none() })
}

/// `an..35`, with what else there is to say.
fn text(value: &Value, is_date: bool) -> Columns {
    let mut columns = Columns { values: value.enumeration.clone(), ..Columns::default() };
    let has_length = value.length.or(value.max_length).is_some();
    let (mut characters, mut is_filled, mut patterns) = ("an", false, Vec::new());
    for step in &value.patterns {
        let pattern = step.join("|");
        match &*pattern {
            DATE if is_date => is_filled = true,
            NOT_BLANK if has_length => is_filled = true,
            "([a-zA-Z])*" if has_length => characters = "a",
            "([a-zA-Z])" if value.length == Some(1) => characters = "a",
            "([0-9])*" if has_length => characters = "n",
            other => match literals(other) {
                Some(values) if columns.values.is_empty() => columns.values = values,
                _ => {
                    let simple = other.strip_prefix("([").and_then(|it| it.strip_suffix("])*"));
                    let is_simple = simple.is_some_and(|it| !it.contains([']', '(', '[']));
                    patterns.push(match simple {
                        Some(class) if is_simple => format!("[{class}]*"),
                        _ => pattern,
                    });
                }
            },
        }
    }
    match (value.length, value.max_length) {
        (Some(length), _) => columns.format = format!("{characters}{length}"),
        (None, Some(length)) => columns.format = format!("{characters}..{length}"),
        (None, None) => {}
    }
    let min = value.min_length.unwrap_or(0);
    let max = value.max_length.map_or_else(String::new, |max| max.to_string());
    if min > 1 && Some(min) == value.max_length {
        columns.format = format!("{characters}{min}");
    } else if min > 1 && !patterns.iter().any(|it| least_length(it) >= min) {
        patterns.push(format!(".{{{min},{max}}}"));
    }
    let collapses = value.base == "token";
    let is_any = characters == "an" && has_length && columns.values.is_empty();
    if is_any && !is_filled {
        let may_be_empty = min == 0 && value.length.is_none();
        let is_free = patterns.is_empty();
        if may_be_empty && patterns.iter().all(|pattern| pattern.ends_with("]*")) {
            columns.remarks.push("may be empty".to_owned());
        } else if !collapses && patterns.iter().all(|pattern| pattern.starts_with("[ ")) {
            columns.remarks.push("may be blank".to_owned());
        }
        if is_free && !collapses {
            columns.remarks.push("may have line breaks".to_owned());
        }
    }
    if min == 1 && !has_length {
        columns.remarks.push("minLength 1".to_owned());
    }
    // A text without blanks around it that has a least length is not blank.
    if is_filled && has_length && !patterns.is_empty() && !(collapses && min > 0) {
        columns.remarks.push(format!("not blank, and {}", patterns.join(" and ")));
    }
    one_pattern(patterns, &mut columns);
    columns
}

/// The least length of what a pattern of classes matches, as `[A-Z]{2}[!-~]{1,15}`; 0 for others.
fn least_length(pattern: &str) -> u32 {
    let (mut least, mut rest) = (0, pattern);
    while let Some((_, behind)) = rest.strip_prefix('[').and_then(|it| it.split_once(']')) {
        let quantifier = behind.strip_prefix('{').and_then(|it| it.split_once('}'));
        let Some((quantifier, behind)) = quantifier else {
            least += u32::from(!behind.starts_with(['*', '?']));
            rest = behind.trim_start_matches(['*', '?', '+']);
            continue;
        };
        let number = quantifier.split(',').next().unwrap_or_default();
        least += number.parse::<u32>().unwrap_or(0);
        rest = behind;
    }
    if rest.is_empty() { least } else { 0 }
}

/// The values of a pattern like `U|V|Z`.
fn literals(pattern: &str) -> Option<Vec<String>> {
    let values: Vec<String> = pattern.split('|').map(str::to_owned).collect();
    let is_literal = |value: &String| {
        !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    values.iter().all(is_literal).then_some(values)
}

/// Two patterns cannot be one: the others are remarks.
fn one_pattern(patterns: Vec<String>, columns: &mut Columns) {
    let mut patterns = patterns.into_iter();
    columns.pattern = patterns.next().unwrap_or_default();
    columns.remarks.extend(patterns.map(|pattern| format!("also the pattern {pattern}")));
}

/// The remarks on some profiles, counted: what, how often, and at which paths.
#[must_use]
pub fn remarks(profiles: &[Written]) -> String {
    let mut counted: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    for (path, remark) in profiles.iter().flat_map(|profile| &profile.remarks) {
        let end = path.rsplit('/').take(2).collect::<Vec<_>>();
        let end = end.into_iter().rev().collect::<Vec<_>>().join("/");
        *counted.entry(remark).or_default().entry(end).or_default() += 1;
    }
    let mut text = String::new();
    for (remark, places) in counted {
        let count: usize = places.values().sum();
        let places: Vec<_> = places.iter().map(|(end, count)| format!("{end} ({count})")).collect();
        let _ = writeln!(text, "{remark}: {count} lines: {}", places.join(", "));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(base: &str, change: impl FnOnce(&mut Value)) -> Value {
        let mut value = Value { base: base.to_owned(), ..Value::default() };
        change(&mut value);
        value
    }

    /// Format, values and pattern, between bars.
    fn written(value: &Value) -> String {
        let columns = columns(value, false);
        assert_eq!(columns.remarks, [""; 0]);
        format!("{}|{}|{}", columns.format, columns.values.join(" "), columns.pattern)
    }

    fn with_pattern(pattern: &str, length: Option<u32>, max_length: Option<u32>) -> Value {
        value("token", |value| {
            value.patterns = vec![vec![pattern.to_owned()]];
            (value.length, value.max_length) = (length, max_length);
        })
    }

    #[test]
    fn what_the_format_says_is_no_pattern() {
        let cases = [
            (NOT_BLANK, None, Some(35), "an..35||"),
            (NOT_BLANK, Some(8), None, "an8||"),
            ("([a-zA-Z])*", Some(2), None, "a2||"),
            ("([a-zA-Z])", Some(1), None, "a1||"),
            ("([0-9])*", None, Some(2), "n..2||"),
            (NOT_BLANK, None, None, "||.*[^\\s].*"),
            ("([a-zA-Z0-9])*", Some(8), None, "an8||[a-zA-Z0-9]*"),
            ("U|V|Z", Some(1), None, "an1|U V Z|"),
        ];
        for (pattern, length, max_length, expected) in cases {
            assert_eq!(written(&with_pattern(pattern, length, max_length)), expected, "{pattern}");
        }
    }

    #[test]
    fn decimals_have_digits_and_bounds() {
        let digits = |total, fraction| {
            value("decimal", |value| {
                (value.total_digits, value.fraction_digits) = (Some(total), Some(fraction));
            })
        };
        assert_eq!(written(&digits(16, 6)), "n..16,6||");
        assert_eq!(written(&digits(5, 0)), "n..5||");
        let bound = |facet: &str, bound: &str| (facet.to_owned(), bound.to_owned());
        let mut positive = digits(16, 6);
        positive.bounds = vec![bound("minInclusive", "0")];
        assert_eq!(written(&positive), r"n..16,6||\+?[0-9.]+|-[0.]+");
        let mut whole = value("decimal", |value| {
            value.patterns = vec![vec!["(0|[1-9][0-9]{0,7})".to_owned()]];
        });
        whole.bounds = vec![bound("minInclusive", "0"), bound("maxInclusive", "99999999")];
        assert_eq!(written(&whole), "n..8||(0|[1-9][0-9]{0,7})");
        whole.bounds = vec![bound("maxInclusive", "12345678")];
        assert_eq!(columns(&whole, false).remarks, ["maxInclusive 12345678"]);
    }

    #[test]
    fn a_least_length_is_a_pattern_unless_one_says_it() {
        let mut value = with_pattern("[A-Z]{2}[!-~]{1,15}", None, Some(17));
        value.min_length = Some(3);
        assert_eq!(written(&value), "an..17||[A-Z]{2}[!-~]{1,15}");
        value.patterns = vec![vec![NOT_BLANK.to_owned()]];
        assert_eq!(written(&value), "an..17||.{3,17}");
        for (pattern, least) in [("[A-Z]{2}[!-~]{1,15}", 3), ("[a-z]*[0-9]", 1), ("(a|b)", 0)] {
            assert_eq!(least_length(pattern), least, "{pattern}");
        }
    }

    #[test]
    fn what_cannot_be_said_is_a_remark() {
        let free = value("string", |value| value.max_length = Some(9));
        assert_eq!(columns(&free, false).remarks, ["may be empty", "may have line breaks"]);
        let date = value("dateTime", |_| ());
        assert_eq!(columns(&date, false).remarks, ["type xs:dateTime"]);
        let mut two = with_pattern("[a-z]+x?", None, Some(9));
        two.patterns.push(vec!["[^q]{1,9}".to_owned()]);
        assert_eq!(columns(&two, false).remarks, ["also the pattern [^q]{1,9}"]);
    }

    #[test]
    fn a_truth_is_one_of_its_words() {
        let mut truth = value("boolean", |_| ());
        assert_eq!(written(&truth), "|false true 0 1|");
        truth.patterns = vec![vec!["true".to_owned(), "false".to_owned()]; 2];
        assert_eq!(written(&truth), "|false true|");
    }
}
