//! The data-element dictionary: every place of every message with its ids, its format, how often it
//! may be, what a profile makes of it, and what it is, for spreadsheets and for people.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the rows: the places of the dictionary beside what a profile says |
//! | `csv.rs` | the rows as a table |
//! | `html.rs` | the rows as a page that searches them, with `page.html`, `page.css` and `page.js` |

mod csv;
mod html;

use customs_authorities::DataElements;
use customs_model::Profile;
use customs_model::dictionary::{DictionaryPlace, places};
use customs_model::{Class, Content, Path};
use serde::Serialize;

use crate::message::{Message, Narrowed};
use crate::outline::{self, Occurs};
use crate::{SchemaFile, words};

/// The table and the page. A profile narrows the message it is about.
pub(crate) fn files(messages: &[Message], profiles: &[&'static Profile]) -> [SchemaFile; 2] {
    let rows = rows(messages, profiles);
    [
        SchemaFile { path: csv::PATH.to_owned(), text: csv::table(&rows) },
        SchemaFile { path: "dictionary/index.html".to_owned(), text: html::page(&rows) },
    ]
}

/// One place of a message. The fields are the columns of the table, by these names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
struct Row {
    /// The message: `Declaration`, `Response`, or the type of a message between administrations.
    message: String,
    /// The names from the root element down, with `/` between.
    path: String,
    /// The WCO ids from the first class that has one down, `42A/67A/68A/23A.137`; none where the ids
    /// do not name the place.
    pointer: Option<String>,
    /// The WCO id: the class id of a class, the element id of a value.
    id: Option<String>,
    /// The numbers of the data elements at this place by authorities' tables, `18 04 001 000; DE 6/5`.
    data_elements: Option<String>,
    /// The name of the element.
    name: String,
    /// The name in XML, where it is another.
    xml_name: Option<String>,
    /// The type of the value, or `Class`.
    kind: String,
    /// The name of the class, if it is one: by this name the schemas define it.
    class: Option<String>,
    /// The format of the value.
    format: Option<String>,
    /// The list the codes are taken from, by its short name.
    code_list: Option<String>,
    /// How often it may occur in its class by the dictionary, as `0..1`, `1..1`, `0..*` or `1..*`.
    cardinality: String,
    /// The profile that narrows the message, if it has the place.
    profile: Option<String>,
    /// How often the element may occur by that profile.
    profile_cardinality: Option<String>,
    /// The format by that profile.
    profile_format: Option<String>,
    /// The list the codes are taken from by that profile.
    profile_code_list: Option<String>,
    /// The only values that profile allows, with blanks between; none where it does not list them.
    profile_values: Option<String>,
    /// What it is, in our own words.
    description: String,
}

/// The kind of a place that is no value.
const CLASS: &str = "Class";

/// The places of every message, in the order of the messages and of the dictionary. A message by
/// itself is that inside its envelope.
fn rows(messages: &[Message], profiles: &[&'static Profile]) -> Vec<Row> {
    let with_class = messages.iter().filter_map(|message| Some((message, message.class?)));
    let with_class = with_class.filter(|(message, _)| !message.is_inside_another(messages));
    with_class.flat_map(|(message, root)| rows_of(message, root, profiles)).collect()
}

/// The places of one message.
fn rows_of(message: &Message, root: &'static Class, profiles: &[&'static Profile]) -> Vec<Row> {
    let name = match message.family.is_own_standard {
        true => message.name,
        false => message.family.name,
    };
    let name = words::pascal(name);
    let narrowed = profiles.iter().find_map(|profile| message.narrowed(profile));
    let narrowed = narrowed.or_else(|| message.own_standard());
    places(root).map(|place| row(&name, &place, narrowed)).collect()
}

/// A place of a message of this name.
fn row(message: &str, place: &DictionaryPlace, narrowed: Narrowed<'static>) -> Row {
    let (kind, class, format, code_list) = match place.content() {
        Content::Class(class) => (CLASS, Some(class.name), None, None),
        Content::Value { value, format, codes, .. } => (value.name(), None, format, codes),
    };
    let occurs = place.element().map_or(Occurs { min: 1, max: Some(1) }, Occurs::of);
    let profile = narrowed.and_then(|(profile, root)| {
        outline::profiled(place, profile, root).map(|of_place| (profile, of_place))
    });
    let (profile, profiled) = profile.unzip();
    let allowed =
        profiled.map(|it| it.allowed_values().join(" ")).filter(|values| !values.is_empty());
    let narrowed = profiled.map(|it| Occurs { min: it.min, max: it.max });
    Row {
        message: message.to_owned(),
        path: names(&place.path()),
        pointer: place.pointer().map(|pointer| pointer.to_string()),
        id: place.id().map(str::to_owned),
        data_elements: data_elements(&place.path()),
        name: place.name().to_owned(),
        xml_name: place.element().and_then(|element| element.tag).map(str::to_owned),
        kind: kind.to_owned(),
        class: class.map(str::to_owned),
        format: format.map(|format| format.to_string()),
        code_list: code_list.map(str::to_owned),
        cardinality: occurs.cardinality(),
        profile: profile.map(|profile| profile.id.clone()),
        profile_cardinality: narrowed.map(Occurs::cardinality),
        profile_format: profiled.and_then(|it| it.format).map(|format| format.to_string()),
        profile_code_list: profiled.and_then(|it| it.codes.clone()),
        profile_values: allowed,
        description: description(place.doc()),
    }
}

/// The numbers of the data elements at a path; none if there are none.
fn data_elements(path: &Path) -> Option<String> {
    let of_table = |table: &'static DataElements| {
        table.at(path).map(|element| table.label(element)).collect::<Vec<_>>()
    };
    let numbers: Vec<String> = DataElements::embedded().iter().flat_map(of_table).collect();
    (!numbers.is_empty()).then(|| numbers.join("; "))
}

/// A path as a spreadsheet finds it: without the sign of the root.
fn names(path: &Path) -> String {
    path.to_string().split_off(1)
}

/// What a comment says of a class or an element, in one paragraph.
fn description(doc: &str) -> String {
    words::flowing(doc).split("\n\n").next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
