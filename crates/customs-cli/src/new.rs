//! `customs new`: a message to fill in, with what each element is beside it.

use std::fmt::Write;
use std::path::PathBuf;

use clap::{Args, ValueHint};
use customs_authorities::pattern;
use customs_codes::{CodeList, eu};
use customs_exchange::{MessageType, envelope, lists};
use customs_message::family::{FAMILIES, Kind, all};
use customs_model::Profile;
use customs_model::dictionary::ValueType;
use customs_model::format::{Characters, Format};
use customs_model::profile::ProfileElement;
use customs_model::shape::NO_NAMESPACE;
use customs_model::{Class, Content, Element};

use crate::failure::Failure;
use crate::{Status, convert};

/// Arguments of `customs new`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs new                                list the messages
  customs new assistance-request > request.xml
  customs new RiskAlert -o alert.xml
  customs new cc015c -o declaration.xml

Exit status: 0 written, 2 could not run.")]
pub(crate) struct New {
    /// Message: declaration-message, risk-alert, cc015c … [default: list them]
    #[arg(value_name = "MESSAGE")]
    pub(crate) message: Option<String>,

    /// Output file, or - [default: standard output]
    #[arg(short, long, value_name = "OUT", value_hint = ValueHint::FilePath)]
    pub(crate) output: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(arguments: &New) -> Result<Status, Failure> {
    let text = match &arguments.message {
        None => known(),
        Some(name) => {
            let unknown = "there is no such message; `customs new` lists all messages";
            message(named(name).ok_or_else(|| Failure::new(name, unknown))?)
        }
    };
    convert::deliver(arguments.output.as_deref(), &text)?;
    Ok(Status::Clean)
}

/// The messages there are, family by family.
fn known() -> String {
    let width = all(FAMILIES).map(|kind| kind.definition.name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for family in FAMILIES {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{} {}", family.name, family.version);
        for message in family.messages {
            let _ = writeln!(text, "  {:width$}  {}", message.name, message.description);
        }
    }
    text
}

/// The message of this name, in any spelling.
fn named(name: &str) -> Option<Kind> {
    let plain = |name: &str| name.replace(['-', '_'], "").to_ascii_lowercase();
    all(FAMILIES).find(|kind| plain(kind.definition.name) == plain(name))
}

/// The example.
fn message(kind: Kind) -> String {
    let profile = &*kind.profile();
    let class = profile.class(kind.class());
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- {}: fill it in, uncomment optional \
         elements, then run\n     customs validate FILE; customs codes LIST shows the codes of a \
         list -->\n",
        kind.definition.name
    );
    let of = MessageType::by_root(class.name);
    let mut example = Example { of, profile, text: &mut text, countries: 0 };
    example.element(class.name, class, profile.root(class.name), 0);
    text
}

/// The prefix of what is in a namespace, in a message where other things are in none.
const PREFIX: &str = "m";

/// An element in a tag: its name, with a prefix if it has one, and the declaration of the namespace that it begins.
fn tag(profile: &Profile, element: &str) -> (String, String) {
    let has_unqualified = profile.namespaces.iter().any(|(_, uri)| uri == NO_NAMESPACE);
    match profile.namespaces.begun_by(element) {
        None | Some(NO_NAMESPACE) => (element.to_owned(), String::new()),
        Some(uri) if has_unqualified => {
            (format!("{PREFIX}:{element}"), format!(" xmlns:{PREFIX}=\"{uri}\""))
        }
        Some(uri) => (element.to_owned(), format!(" xmlns=\"{uri}\"")),
    }
}

/// An example as it is written.
struct Example<'t> {
    /// The type, if it is a message between administrations.
    of: Option<MessageType>,
    profile: &'t Profile,
    text: &'t mut String,
    /// How many countries were named: a message does not go to the country it comes from.
    countries: usize,
}

/// Countries to name, one after the other.
const COUNTRIES: [&str; 4] = ["GB", "NO", "JP", "KE"];

/// Functions that ask for something to be there before, and tests.
const NOT_FOR_A_START: [&str; 4] = ["1", "3", "4", "53"];

impl<'t> Example<'t> {
    /// An element with a class in it.
    fn element(
        &mut self,
        name: &str,
        class: &'static Class,
        narrowed: Option<&'t ProfileElement>,
        depth: usize,
    ) {
        let indent = "  ".repeat(depth);
        let (name, begun) = tag(self.profile, name);
        // Writing to a string does not fail.
        let _ = write!(self.text, "{indent}<{name}{begun}");
        for (element, place) in self.children(class, narrowed).filter(|(it, _)| it.is_attribute) {
            let value = self.text_of(class, element, place);
            let _ = write!(self.text, " {}=\"{value}\"", element.tag());
        }
        self.text.push_str(">\n");
        self.class(class, narrowed, depth + 1);
        let _ = writeln!(self.text, "{indent}</{name}>");
    }

    /// What is in a class, without what the profile does without.
    fn children(
        &self,
        class: &'static Class,
        narrowed: Option<&'t ProfileElement>,
    ) -> impl Iterator<Item = (&'static Element, Option<&'t ProfileElement>)> + use<'t> {
        let profile = self.profile;
        class.elements.iter().filter_map(move |element| match narrowed {
            None => Some((element, None)),
            Some(narrowed) => Some((element, Some(profile.child(narrowed, element.name)?))),
        })
    }

    fn class(&mut self, class: &'static Class, narrowed: Option<&'t ProfileElement>, depth: usize) {
        let indent = "  ".repeat(depth);
        for (element, place) in self.children(class, narrowed).filter(|(it, _)| !it.is_attribute) {
            let required = element.required || place.is_some_and(|it| it.min > 0);
            let words = words_of(element, place);
            let name = element.tag();
            match (required, element.content) {
                (false, _) => {
                    let content = self.optional(element, place);
                    let _ = writeln!(self.text, "{indent}<!-- optional: {words}");
                    let _ = writeln!(self.text, "{indent}<{name}>{content}</{name}> -->");
                }
                (true, Content::Class(below)) => {
                    let _ = writeln!(self.text, "{indent}<!-- {words} -->");
                    self.element(element.name, below, place, depth);
                }
                (true, Content::Value { value, .. }) => {
                    let text = self.text_of(class, element, place);
                    let (attribute, inner) = (attribute(value), inner(value, &text));
                    let _ = writeln!(self.text, "{indent}<!-- {words} -->");
                    let _ = writeln!(self.text, "{indent}<{name}{attribute}>{inner}</{name}>");
                }
            }
        }
    }

    /// What is in an optional element, in short.
    fn optional(&self, element: &Element, place: Option<&'t ProfileElement>) -> String {
        match (element.content, Wanted::of(element, place)) {
            (Content::Class(class), _) => {
                let names = self.children(class, place).map(|(element, _)| element.tag());
                format!(" {} ", names.collect::<Vec<_>>().join(", "))
            }
            (Content::Value { value, .. }, wanted) => {
                inner(value, &wanted.map_or_else(String::new, |it| it.sample()))
            }
        }
    }

    /// The text of a value: something that fits in it.
    fn text_of(
        &mut self,
        class: &Class,
        element: &Element,
        place: Option<&ProfileElement>,
    ) -> String {
        let Some(wanted) = Wanted::of(element, place) else { return String::new() };
        match (class.name, element.name, self.of) {
            ("Header", "MessageType", Some(of)) => of.name().to_owned(),
            ("Header", "FunctionCode", Some(of)) => {
                let mut functions = of.functions().iter();
                let usual = functions.find(|function| !NOT_FOR_A_START.contains(function));
                usual.unwrap_or(&"9").to_string()
            }
            ("Header", "SchemaVersion", Some(_)) => envelope::VERSION.to_owned(),
            (_, "PhaseID", _) => match wanted.values.last() {
                Some(present) => present.clone(),
                None => wanted.sample(),
            },
            _ if wanted.codes == Some("ISO 3166-1") && wanted.values.is_empty() => {
                self.countries += 1;
                COUNTRIES[(self.countries - 1) % COUNTRIES.len()].to_owned()
            }
            _ => wanted.sample(),
        }
    }
}

/// What an element is, on one line, with the codes of a short list.
fn words_of(element: &Element, place: Option<&ProfileElement>) -> String {
    let words = element.doc.replace('\n', " ");
    let Some(Wanted { value, codes: Some(codes), values, .. }) = Wanted::of(element, place) else {
        return in_comment(&words);
    };
    match lists::by_id(codes) {
        _ if value == ValueType::Flag => in_comment(&format!("{words} 1 is yes, 0 is no.")),
        // There is nothing to choose.
        _ if values.len() == 1 => in_comment(&words),
        Some(list) => {
            let codes: Vec<_> = list.codes.iter().map(|(code, _)| *code).collect();
            in_comment(&format!("{words} One of {}.", codes.join(", ")))
        }
        None => in_comment(&format!("{words} A code of {codes}.")),
    }
}

/// The unit or currency that goes with a value.
const fn attribute(value: ValueType) -> &'static str {
    match value {
        ValueType::Amount => " currencyID=\"EUR\"",
        ValueType::Measure => " unitCode=\"KGM\"",
        ValueType::Quantity => " unitCode=\"H87\"",
        _ => "",
    }
}

/// The text of a value as XML holds it: that of a date has an element of its own.
fn inner(value: ValueType, text: &str) -> String {
    match value {
        ValueType::DateTime => {
            format!("<DateTimeString formatCode=\"304\">{text}</DateTimeString>")
        }
        _ => text.to_owned(),
    }
}

/// What a value has to be, by the profile or, where that does not say it, by the dictionary.
struct Wanted<'p> {
    value: ValueType,
    format: Option<Format>,
    codes: Option<&'p str>,
    values: &'p [String],
    pattern: Option<&'p str>,
}

impl<'p> Wanted<'p> {
    /// Of an element; none if it is no value.
    fn of(element: &Element, place: Option<&'p ProfileElement>) -> Option<Self> {
        let Content::Value { value, format, codes, .. } = element.content else { return None };
        Some(Self {
            value,
            format: place.and_then(|it| it.format).or(format),
            codes: place.and_then(|it| it.codes.as_deref()).or(codes),
            values: place.map_or(&[], |it| &it.values),
            pattern: place.and_then(|it| it.pattern.as_deref()),
        })
    }

    /// Something that is right in form.
    fn sample(&self) -> String {
        if let Some(first) = self.values.first() {
            return first.clone();
        }
        match self.value {
            ValueType::Indicator => "false".to_owned(),
            ValueType::Flag => "0".to_owned(),
            ValueType::DateTime => crate::today().format("%Y%m%d120000Z").to_string(),
            ValueType::Date => crate::today().format("%Y-%m-%d").to_string(),
            ValueType::LocalDateTime => crate::today().format("%Y-%m-%dT12:00:00").to_string(),
            ValueType::Amount
            | ValueType::Measure
            | ValueType::Quantity
            | ValueType::Numeric
            | ValueType::Count => "1".to_owned(),
            ValueType::Code | ValueType::Identifier | ValueType::Text => {
                self.listed().unwrap_or_else(|| self.to_fill_in())
            }
        }
    }

    /// A code of its list, if the list is known.
    fn listed(&self) -> Option<String> {
        let codes = self.codes?;
        let own = lists::by_id(codes).map(|list| list.codes[0].0.to_owned());
        let list = || customs_codes::by_id(codes).or_else(|| eu::by_number(codes));
        own.or_else(|| list().and_then(first_in_force))
    }

    /// A text that is to be replaced, and says so as far as its format and pattern let it.
    fn to_fill_in(&self) -> String {
        let text = fitting(self.format);
        let Some(pattern) = self.pattern else { return text };
        let is_match = pattern::compile(pattern).is_ok_and(|pattern| pattern.is_match(&text));
        if is_match { text } else { pattern::sample(pattern).unwrap_or(text) }
    }
}

/// A code of a list that is not withdrawn.
fn first_in_force(list: &'static CodeList) -> Option<String> {
    list.iter().find(|code| list.valid_on(code, crate::today())).map(|code| code.to_string())
}

/// A text of a format.
fn fitting(format: Option<Format>) -> String {
    let length = |format: Format| usize::from(if format.exact { format.length } else { 1 });
    match format {
        Some(format) if format.characters == Characters::Digits => "1".repeat(length(format)),
        Some(format) if format.characters == Characters::Letters || format.exact => {
            "X".repeat(length(format))
        }
        Some(format) if format.length < 8 => "X".to_owned(),
        _ => "fill in".to_owned(),
    }
}

/// A text that does not end the comment it is in.
fn in_comment(text: &str) -> String {
    text.replace("--", "- -").trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use customs_check::{Checker, Finding};
    use customs_model::Group;

    use super::*;

    #[test]
    fn every_example_can_be_read_and_is_right_in_form() {
        for kind in all(FAMILIES) {
            let mut profile = kind.profile().into_owned();
            profile.rules.clear();
            let text = message(kind);
            let checked = Checker::new(&profile).validate(text.as_bytes()).unwrap();
            // What elements demand of each other is asked of what is filled in.
            let is_of_form = |it: &&Finding| matches!(it.rule.group, Group::Format | Group::Codes);
            let of_form: Vec<_> = checked.findings.iter().filter(is_of_form).collect();
            assert!(of_form.is_empty(), "{of_form:?}\n{text}");
            assert_eq!(checked.read.as_read().name(), kind.class().name);
        }
    }

    #[test]
    fn what_is_to_be_filled_in_is_found_before_it_is_sent() {
        for (name, values) in [
            ("cc015c", &["messageSender", "LRN", "descriptionOfGoods"][..]),
            ("cc007c", &["MRN", "identificationNumber"]),
            ("cc028c", &["MRN"]),
        ] {
            let text = message(named(name).unwrap());
            let profiles = customs_message::Profiles::default();
            let checkers = customs_check::Checkers::new(profiles);
            let document = checkers.reader().only(&text).unwrap();
            let findings = checkers.judge(document).findings;
            let unfilled = |value: &str| {
                let of_value = |path: String| path.ends_with(&format!("/{value}"));
                findings
                    .iter()
                    .any(|it| it.rule.id == "unfilled-template" && of_value(it.path.to_string()))
            };
            for value in values {
                assert!(unfilled(value), "{name}: {value}\n{text}");
            }
        }
    }

    #[test]
    fn the_messages_there_are_come_with_what_they_are_family_by_family() {
        let text = known();
        for line in ["declaration 3.6", "transit 6"] {
            assert!(text.lines().any(|it| it == line), "{text}");
        }
        let line = text.lines().find(|it| it.starts_with("  cc015c  ")).unwrap();
        assert!(line.ends_with("A transit declaration."), "{line}");
    }

    #[test]
    fn a_message_is_named_in_any_spelling() {
        for name in ["RiskAlert", "risk-alert", "RISK_ALERT"] {
            assert_eq!(named(name).map(|kind| kind.definition.name), Some("risk-alert"));
        }
        assert_eq!(named("risk"), None);
    }
}
