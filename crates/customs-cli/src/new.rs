//! `customs new`: a message to fill in, with what each element is beside it.

use std::fmt::Write;

use customs_codes::{CodeList, eu};
use customs_exchange::{MessageType, envelope, lists};
use customs_message::family::{FAMILIES, Kind, all};
use customs_model::Profile;
use customs_model::dictionary::ValueType;
use customs_model::format::{Characters, Format};
use customs_model::profile::ProfileElement;
use customs_model::{Class, Content, Element};

use crate::arguments::New;
use crate::failure::Failure;
use crate::{Status, convert};

/// Runs the command.
pub(crate) fn run(arguments: &New) -> Result<Status, Failure> {
    let Some(kind) = named(&arguments.message) else {
        let known: Vec<_> = all(FAMILIES).map(|kind| kind.definition.name).collect();
        let what = format!("there is no such message; there are {}", known.join(", "));
        return Err(Failure::new(&arguments.message, what));
    };
    convert::deliver(arguments.output.as_deref(), &message(kind))?;
    Ok(Status::Clean)
}

/// The message of this name, in any spelling.
fn named(name: &str) -> Option<Kind> {
    let plain = |name: &str| name.replace(['-', '_'], "").to_ascii_lowercase();
    all(FAMILIES).find(|kind| plain(kind.definition.name) == plain(name))
}

/// The example.
fn message(kind: Kind) -> String {
    let (profile, class) = (&*kind.profile(), kind.class());
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!-- {}: fill it in, take optional elements out of their comments, then run\n     \
         customs validate FILE -->\n",
        kind.definition.name
    );
    let of = MessageType::by_root(class.name);
    let root = class.name;
    let _ = writeln!(text, "<{root}{}>", declaration(profile, root));
    let mut example = Example { of, profile, text: &mut text, countries: 0 };
    example.class(class, profile.root(root), 1);
    // Writing to a string does not fail.
    let _ = writeln!(text, "</{root}>");
    text
}

/// The namespace that an element begins, as an attribute.
fn declaration(profile: &Profile, element: &str) -> String {
    let begun = profile.namespaces.begun_by(element);
    begun.map_or_else(String::new, |uri| format!(" xmlns=\"{uri}\""))
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
    fn class(&mut self, class: &'static Class, narrowed: Option<&'t ProfileElement>, depth: usize) {
        let indent = "  ".repeat(depth);
        let profile = self.profile;
        for element in class.elements {
            let place = narrowed.map(|it| profile.child(it, element.name));
            // What the profile does without is left out.
            if place == Some(None) {
                continue;
            }
            let place = place.flatten();
            let required = element.required || place.is_some_and(|it| it.min > 0);
            let words = words_of(element);
            let name = element.tag();
            match (required, element.content) {
                (false, _) => {
                    let content = self.optional(element);
                    let _ = writeln!(self.text, "{indent}<!-- optional: {words}");
                    let _ = writeln!(self.text, "{indent}<{name}>{content}</{name}> -->");
                }
                (true, Content::Class(below)) => {
                    let begun = declaration(profile, element.name);
                    let _ =
                        writeln!(self.text, "{indent}<!-- {words} -->\n{indent}<{name}{begun}>");
                    self.class(below, place, depth + 1);
                    let _ = writeln!(self.text, "{indent}</{name}>");
                }
                (true, Content::Value { .. }) => {
                    let value = self.value(class, element, place);
                    let _ = writeln!(self.text, "{indent}<!-- {words} -->\n{indent}{value}");
                }
            }
        }
    }

    /// What is in an optional element, in short.
    fn optional(&self, element: &Element) -> String {
        match element.content {
            Content::Class(class) => {
                let names: Vec<_> = class.elements.iter().map(Element::tag).collect();
                format!(" {} ", names.join(", "))
            }
            Content::Value { value, format, codes, .. } => {
                inner(value, &sample(value, format, codes))
            }
        }
    }

    /// A required value with something that fits in it.
    fn value(
        &mut self,
        class: &Class,
        element: &Element,
        place: Option<&ProfileElement>,
    ) -> String {
        let Content::Value { value, format, codes, .. } = element.content else {
            return String::new();
        };
        let text = match (class.name, element.name, self.of) {
            ("Header", "MessageType", Some(of)) => of.name().to_owned(),
            ("Header", "FunctionCode", Some(of)) => {
                let mut functions = of.functions().iter();
                let usual = functions.find(|function| !NOT_FOR_A_START.contains(function));
                usual.unwrap_or(&"9").to_string()
            }
            ("Header", "SchemaVersion", Some(_)) => envelope::VERSION.to_owned(),
            _ if place.is_some_and(|it| !it.values.is_empty()) => {
                place.map(|it| it.values[0].clone()).unwrap_or_default()
            }
            _ if codes == Some("ISO 3166-1") => {
                self.countries += 1;
                COUNTRIES[(self.countries - 1) % COUNTRIES.len()].to_owned()
            }
            _ => sample(value, format, codes),
        };
        let (name, attribute) = (element.tag(), attribute(value));
        format!("<{name}{attribute}>{}</{name}>", inner(value, &text))
    }
}

/// What an element is, on one line, with the codes of a short list.
fn words_of(element: &Element) -> String {
    let words = element.doc.replace('\n', " ");
    let Content::Value { codes: Some(codes), .. } = element.content else {
        return in_comment(&words);
    };
    match lists::by_id(codes) {
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

/// Something that fits a value.
fn sample(value: ValueType, format: Option<Format>, codes: Option<&str>) -> String {
    let of_list = codes.and_then(|codes| {
        let own = lists::by_id(codes).map(|list| list.codes[0].0.to_owned());
        let list = || customs_codes::by_id(codes).or_else(|| eu::by_number(codes));
        own.or_else(|| list().and_then(first_in_force))
    });
    match value {
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
            of_list.unwrap_or_else(|| fitting(format))
        }
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
        Some(format) if format.characters == Characters::Letters => "a".repeat(length(format)),
        Some(format) if format.exact => "0".repeat(length(format)),
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
    use customs_check::Checker;

    use super::*;

    #[test]
    fn every_example_can_be_read_and_is_right_in_form() {
        for kind in all(FAMILIES) {
            let mut profile = kind.profile().into_owned();
            profile.rules.clear();
            let text = message(kind);
            let checked = Checker::new(&profile).validate(text.as_bytes()).unwrap();
            assert_eq!(checked.findings, [], "{text}");
            assert_eq!(checked.read.as_read().name(), kind.class().name);
        }
    }

    #[test]
    fn a_message_is_named_in_any_spelling() {
        for name in ["RiskAlert", "risk-alert", "RISK_ALERT"] {
            assert_eq!(named(name).map(|kind| kind.definition.name), Some("risk-alert"));
        }
        assert_eq!(named("risk"), None);
    }
}
