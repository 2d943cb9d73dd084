//! The element at a position, what the dictionary says of it, and what can be in it.

use customs_explain::answer::answers_with;
use customs_message::authorities;
use customs_message::family::{self, FAMILIES};
use customs_model::{Class, Element};
use customs_xml::{elements, open_at};
use serde_json::{Value, json};

use super::positions::{Position, Positions};
use crate::explain;
use crate::output;

/// A place in a message: the classes on the way to it, and the path.
struct Place {
    class: Option<&'static Class>,
    path: String,
}

impl Place {
    /// The place that names of elements lead to, from the root of any message on; what is around a message is passed over.
    fn of(names: &[&str]) -> Option<Self> {
        let locals: Vec<&str> = names
            .iter()
            .map(|name| name.rsplit_once(':').map_or(*name, |(_, local)| local))
            .collect();
        (0..locals.len()).find_map(|begin| {
            let (root, below) = (locals[begin], &locals[begin + 1..]);
            let roots =
                family::all(FAMILIES).map(family::Kind::class).filter(|it| it.tag() == root);
            roots.into_iter().find_map(|root| Self::below(root, below))
        })
    }

    /// The same from a root on.
    fn below(root: &'static Class, names: &[&str]) -> Option<Self> {
        let mut place = Self { class: Some(root), path: format!("/{}", root.name) };
        for name in names {
            let element = element_of(place.class?, name)?;
            place.path.push('/');
            place.path.push_str(element.name);
            place.class = element.class();
        }
        Some(place)
    }
}

/// The element of a class that is called so in XML.
fn element_of(class: &'static Class, tag: &str) -> Option<&'static Element> {
    class.elements.iter().find(|element| element.tag() == tag)
}

/// What is said of the element at a position.
pub(super) fn hover(text: &str, position: Position) -> Option<Value> {
    let positions = Positions::of(text);
    let at = positions.byte(position)?;
    let all = elements(text);
    let last = all.partition_point(|element| element.tag.start <= at);
    let number = (0..last).rev().find(|number| all[*number].whole().contains(&at))?;
    let mut names = Vec::new();
    let mut around = Some(number);
    while let Some(number) = around {
        names.push(&text[all[number].name.clone()]);
        around = all[number].parent;
    }
    names.reverse();
    let Place { path, .. } = Place::of(&names)?;
    let authority = customs_message::codes(customs_explain::family::USUAL).unwrap_or_default();
    let said = explain::text(&answers_with(&path, &authority, authorities()));
    Some(json!({
        "contents": { "kind": "plaintext", "value": output::plain(&said).trim_end() },
        "range": positions.range(all[number].tag.clone()),
    }))
}

/// The elements that can be where somebody types, in the order of the standard.
pub(super) fn completion(text: &str, position: Position) -> Option<Value> {
    let at = Positions::of(text).byte(position)?;
    // What is being typed is no element yet.
    let begin = text[..at].rfind('<').filter(|begin| !text[*begin..at].contains('>'))?;
    let open: Vec<&str> = open_at(text, begin).into_iter().map(|name| &text[name]).collect();
    let class = Place::of(&open)?.class?;
    let item = |(number, element): (usize, &Element)| {
        json!({
            "label": element.tag(),
            "kind": if element.class().is_some() { 7 } else { 5 },
            "detail": element.id(),
            "documentation": element.doc,
            "sortText": format!("{number:04}"),
        })
    };
    let elements = class.elements.iter().filter(|element| !element.is_attribute);
    Some(json!(elements.enumerate().map(item).collect::<Vec<_>>()))
}

/// The path of a file from its address; the address itself where it is none of a file.
pub(super) fn path_of(uri: &str) -> String {
    let Some(path) = uri.strip_prefix("file://") else { return uri.to_owned() };
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        let digits =
            after.get(..2).filter(|_| *first == b'%').and_then(|it| str::from_utf8(it).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_file_is_its_path() {
        assert_eq!(path_of("file:///a%20b/%C3%A9.xml"), "/a b/é.xml");
        assert_eq!(path_of("untitled:1"), "untitled:1");
        assert_eq!(path_of("file:///100%"), "/100%");
    }

    #[test]
    fn what_is_around_a_message_is_passed_over() {
        let place = Place::of(&["soap:Body", "x:Declaration", "x:GoodsShipment"]).unwrap();
        assert_eq!(place.path, "/Declaration/GoodsShipment");
        assert!(Place::of(&["Declaration", "Weather"]).is_none());
    }
}
