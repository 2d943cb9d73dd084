//! The rows as one page, complete in itself: it loads nothing, and works from a folder as it does from
//! a server. The script of the page shows of the rows what is asked for.
//!
//! The rows are in it once, as JSON. What is the same at many places is written once and referred to
//! by its number: what is known of an element, and what a profile makes of it.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use customs_exchange::lists;
use serde::Serialize;

use super::Row;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The page.
pub(super) fn page(rows: &[Row]) -> String {
    format!(
        include_str!("page.html"),
        table = super::csv::PATH.rsplit('/').next().unwrap_or_default(),
        style = STYLE,
        script = SCRIPT,
        data = data(rows),
    )
}

/// What the script reads.
#[derive(Serialize)]
struct Data<'r> {
    messages: Vec<Message<'r>>,
    elements: Vec<Element<'r>>,
    profiled: Vec<Profiled<'r>>,
    lists: BTreeMap<&'r str, List>,
}

/// A message with its places, in their order.
#[derive(Serialize)]
struct Message<'r> {
    name: &'r str,
    places: Vec<Place<'r>>,
}

/// A place: how many are above it, the numbers of its element and of what a profile makes of it, its
/// pointer, and the numbers of its data elements, if it has any. The names of those above make up its
/// path.
#[derive(Serialize)]
struct Place<'r>(
    usize,
    usize,
    Option<usize>,
    Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")] Option<&'r str>,
);

/// What is known of an element wherever it occurs.
#[derive(Serialize, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "camelCase")]
struct Element<'r> {
    name: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    xml_name: Option<&'r str>,
    kind: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_list: Option<&'r str>,
    cardinality: &'r str,
    description: &'r str,
}

/// What a profile makes of an element.
#[derive(Serialize, Clone, PartialEq, Eq, Hash)]
#[serde(rename_all = "camelCase")]
struct Profiled<'r> {
    profile: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cardinality: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_list: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    values: Option<&'r str>,
}

/// A code list of our own: what it is of, and its codes with their meanings.
#[derive(Serialize)]
struct List {
    title: &'static str,
    codes: &'static [(&'static str, &'static str)],
}

impl<'r> Element<'r> {
    fn of(row: &'r Row) -> Self {
        Self {
            name: &row.name,
            id: row.id.as_deref(),
            xml_name: row.xml_name.as_deref(),
            kind: &row.kind,
            class: row.class.as_deref(),
            format: row.format.as_deref(),
            code_list: row.code_list.as_deref(),
            cardinality: &row.cardinality,
            description: &row.description,
        }
    }
}

impl<'r> Profiled<'r> {
    fn of(row: &'r Row) -> Option<Self> {
        Some(Self {
            profile: row.profile.as_deref()?,
            cardinality: row.profile_cardinality.as_deref(),
            format: row.profile_format.as_deref(),
            code_list: row.profile_code_list.as_deref(),
            values: row.profile_values.as_deref(),
        })
    }
}

/// The rows as JSON that can be in a `script`.
fn data(rows: &[Row]) -> String {
    let (mut elements, mut profiled) = (Shared::default(), Shared::default());
    let mut messages: Vec<Message<'_>> = Vec::new();
    for row in rows {
        if messages.last().is_none_or(|last| last.name != row.message) {
            messages.push(Message { name: &row.message, places: Vec::new() });
        }
        let place = Place(
            row.path.matches('/').count(),
            elements.number(Element::of(row)),
            Profiled::of(row).map(|it| profiled.number(it)),
            row.pointer.as_deref(),
            row.data_elements.as_deref(),
        );
        messages.last_mut().expect("one was just added").places.push(place);
    }
    let (elements, profiled, lists) = (elements.all, profiled.all, lists(rows));
    json(&Data { messages, elements, profiled, lists })
}

/// The lists of our own that the rows name.
fn lists(rows: &[Row]) -> BTreeMap<&str, List> {
    let named = rows.iter().filter_map(|row| row.code_list.as_deref());
    named
        .filter_map(|id| {
            let list = lists::by_id(id)?;
            Some((id, List { title: list.title.trim(), codes: list.codes }))
        })
        .collect()
}

/// JSON in which nothing ends the `script` it is in: `<` is in strings only, and can be escaped
/// there.
fn json(data: &impl Serialize) -> String {
    let text = serde_json::to_string(data).expect("texts, numbers and lists are JSON");
    text.replace('<', "\\u003c")
}

/// Values in the order in which they came first, each once.
struct Shared<T> {
    all: Vec<T>,
    numbers: HashMap<T, usize>,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self { all: Vec::new(), numbers: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Shared<T> {
    /// The number of a value, from 0.
    fn number(&mut self, value: T) -> usize {
        *self.numbers.entry(value).or_insert_with_key(|value| {
            self.all.push(value.clone());
            self.all.len() - 1
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::tests::every_row;
    use super::*;

    /// What is between these in the page.
    fn between<'p>(page: &'p str, start: &str, end: &str) -> &'p str {
        page.split_once(start).unwrap().1.split_once(end).unwrap().0
    }

    fn data_of(page: &str) -> Value {
        let text = between(page, "<script type=\"application/json\" id=\"data\">", "</script>");
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn the_page_holds_every_row() {
        let rows = every_row();
        let data = data_of(&page(&rows));
        let mut expected = rows.iter();
        for message in data["messages"].as_array().unwrap() {
            let mut names: Vec<&str> = Vec::new();
            for place in message["places"].as_array().unwrap() {
                let row = expected.next().unwrap();
                let number = |at: usize| place[at].as_u64().and_then(|it| usize::try_from(it).ok());
                let element = &data["elements"][number(1).unwrap()];
                names.truncate(number(0).unwrap());
                names.push(element["name"].as_str().unwrap());
                assert_eq!(
                    (&message["name"], names.join("/")),
                    (&row.message.as_str().into(), row.path.clone())
                );
                assert_eq!(place[3].as_str(), row.pointer.as_deref());
                assert_eq!(place[4].as_str(), row.data_elements.as_deref());
                assert_eq!(element["id"].as_str(), row.id.as_deref());
                assert_eq!(element["format"].as_str(), row.format.as_deref());
                assert_eq!(element["description"], *row.description);
                let profiled = number(2).map(|at| &data["profiled"][at]);
                let of_profile = |name| profiled.and_then(|it: &Value| it[name].as_str());
                assert_eq!(of_profile("profile"), row.profile.as_deref());
                assert_eq!(of_profile("cardinality"), row.profile_cardinality.as_deref());
                assert_eq!(of_profile("values"), row.profile_values.as_deref());
            }
        }
        assert!(expected.next().is_none());
    }

    #[test]
    fn the_codes_of_our_own_lists_are_in_the_page_with_their_meanings() {
        let data = data_of(&page(&every_row()));
        let first = &data["lists"]["urgency"]["codes"][0];
        assert_eq!(first, &serde_json::json!(["Routine", "In the ordinary course of business."]));
        assert_eq!(data["lists"]["ISO 3166-1"], Value::Null);
    }

    #[test]
    fn no_description_breaks_the_page() {
        let hostile = "a < b && c </script><!--<script> {x} \u{2028} \"quoted\" \\";
        let mut rows = every_row();
        let before = page(&rows);
        rows[3].description = hostile.to_owned();
        let after = page(&rows);
        let tags = |page: &str| page.matches('<').count();
        assert_eq!(tags(&after), tags(&before));
        let data = data_of(&after);
        assert_eq!(data["elements"][3]["description"], hostile);
    }

    #[test]
    fn the_page_loads_nothing() {
        let page = page(&every_row());
        assert!(page.contains("default-src 'none'"));
        let without_data = page.replace(between(&page, "id=\"data\">", "</script>"), "");
        for loading in ["src=", "url(", "@import", "http:", "https:", "fetch("] {
            assert!(!without_data.contains(loading), "{loading}");
        }
    }
}
