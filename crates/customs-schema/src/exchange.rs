//! The schemas of the messages between administrations: two files for each type.

use customs_exchange::{Message, MessageType, NAMESPACE, with_message_type};
use schemars::generate::Contract;

use crate::document::{Document, Parts};
use crate::{SchemaFile, codes, xsd};

/// The JSON Schema and the XML Schema of every type of message.
pub(crate) fn files() -> impl Iterator<Item = SchemaFile> {
    MessageType::ALL.iter().flat_map(|of| both(*of))
}

fn both(of: MessageType) -> [SchemaFile; 2] {
    let words = words(of.name());
    let name = words.join("-");
    let mut parts =
        with_message_type!(of, Body => Parts::of::<Message<Body>>(Contract::Deserialize));
    codes::define(&mut parts.definitions);
    let xsd = SchemaFile {
        path: format!("exchange/1/{name}.xsd"),
        text: xsd::schema(of.class(), NAMESPACE, &parts.definitions),
    };
    let document = Document {
        path: &format!("exchange/1/{name}.schema.json"),
        id: &format!("urn:customs:schema:exchange:{name}:1"),
        title: &title(&words),
        description: &format!(
            "A message of the type {}, between customs administrations or from the trade to them, \
             in its envelope.",
            of.name()
        ),
    };
    [document.file(parts), xsd]
}

/// `AssistanceRequest` as `assistance` and `request`.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_ascii_uppercase() => word.push(letter),
            _ => words.push(letter.to_ascii_lowercase().to_string()),
        }
    }
    words
}

/// `Assistance request 1`.
fn title(words: &[String]) -> String {
    let text = words.join(" ");
    let (first, rest) = text.split_at(1);
    format!("{}{rest} 1", first.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_split_at_its_capitals() {
        assert_eq!(words("AssistanceRequest"), ["assistance", "request"]);
        assert_eq!(title(&words("AeoStatusNotice")), "Aeo status notice 1");
    }

    #[test]
    fn no_definition_takes_the_name_of_another() {
        for of in MessageType::ALL {
            let mut parts =
                with_message_type!(*of, Body => Parts::of::<Message<Body>>(Contract::Deserialize));
            let before = parts.definitions.clone();
            codes::define(&mut parts.definitions);
            for (name, definition) in &parts.definitions {
                let is_list = definition.get("x-enum-descriptions").is_some();
                assert_eq!(before.contains_key(name), !is_list, "{name} of {of:?}");
            }
        }
    }
}
