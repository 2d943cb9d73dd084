//! The data-element dictionary: every place of every message with its ids, its format, how often it
//! may stand, what a profile makes of it, and what it is, for spreadsheets and for people.
//!
//! | file | owns |
//! | --- | --- |
//! | `mod.rs` | the rows: one walk over the classes beside what a profile and the definitions say |
//! | `csv.rs` | the rows as a table |
//! | `html.rs` | the rows as a page that searches them, with `page.html`, `page.css` and `page.js` |

mod csv;
mod html;

use customs_declaration::profile::ProfileElement;
use customs_declaration::{Declaration, Profile};
use customs_model::{Class, ClassType, Content, Element, Path, Pointer, Step};
use serde::Serialize;
use serde_json::Value;

use crate::document::Members;
use crate::message::{Family, Message};
use crate::outline::Occurs;
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
    /// How often it may stand in its class by the dictionary, as `0..1`, `1..1`, `0..*` or `1..*`.
    cardinality: String,
    /// The profile that narrows the message, if it has the place.
    profile: Option<String>,
    /// How often the element may stand by that profile.
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

/// The places of every message, in the order of the messages and of the dictionary. A declaration by
/// itself is that inside its envelope.
fn rows(messages: &[Message], profiles: &[&'static Profile]) -> Vec<Row> {
    let inside = Declaration::CLASS.name;
    let with_class = messages.iter().filter_map(|message| Some((message, message.class?)));
    let with_class = with_class.filter(|(_, class)| class.name != inside);
    with_class.flat_map(|(message, root)| rows_of(message, root, profiles)).collect()
}

/// The places of one message.
fn rows_of(message: &Message, root: &'static Class, profiles: &[&'static Profile]) -> Vec<Row> {
    let name = match message.family {
        Family::Exchange => &message.name,
        family => family.name(),
    };
    let profile = profiles.iter().copied().find(|profile| message.narrowed(profile).is_some());
    let definitions = &message.of_types.definitions;
    Walk { message: words::pascal(name), root, profile, definitions, rows: Vec::new() }.rows()
}

/// Goes through a message, class by class.
struct Walk<'m> {
    message: String,
    root: &'static Class,
    profile: Option<&'static Profile>,
    /// What is said of each class and its elements.
    definitions: &'m Members,
    rows: Vec<Row>,
}

/// A place and what is known of it.
struct Place<'p> {
    path: Path,
    element: &'p Element,
    profiled: Option<&'p ProfileElement>,
    description: String,
}

impl Walk<'_> {
    /// Every place of the message.
    fn rows(mut self) -> Vec<Row> {
        let root = Element {
            name: self.root.name,
            tag: None,
            repeats: false,
            required: true,
            content: Content::Class(self.root),
        };
        let place = Place {
            path: Path::root(self.root.name),
            element: &root,
            profiled: self.profile.and_then(|profile| profile.root(self.root.name)),
            description: description(self.definition(self.root)),
        };
        self.place(&place, &mut Vec::new());
        self.rows
    }

    /// A place with all that is below it; `above` are the classes it is in.
    fn place(&mut self, place: &Place<'_>, above: &mut Vec<&'static str>) {
        self.rows.push(self.row(place));
        let Some(class) = place.element.class() else { return };
        // A class inside itself begins anew what stands above already.
        if above.contains(&class.name) {
            return;
        }
        above.push(class.name);
        for element in class.elements {
            let profiled = place.profiled.zip(self.profile);
            let below = Place {
                path: place.path.child(Step::new(element.name)),
                element,
                profiled: profiled.and_then(|(it, profile)| profile.child(it, element.name)),
                description: description(&self.definition(class)["properties"][element.name]),
            };
            self.place(&below, above);
        }
        above.pop();
    }

    fn definition(&self, class: &Class) -> &Value {
        self.definitions.get(class.name).unwrap_or(&Value::Null)
    }

    fn row(&self, place: &Place<'_>) -> Row {
        let Place { path, element, profiled, description } = place;
        let (kind, class, format, code_list) = match element.content {
            Content::Class(class) => (CLASS, Some(class.name), None, None),
            Content::Value { value, format, codes, .. } => (value.name(), None, format, codes),
        };
        let profile = self.profile.filter(|_| profiled.is_some());
        let allowed = profiled.map(|it| it.values.join(" ")).filter(|values| !values.is_empty());
        let max = (!element.repeats).then_some(1);
        let occurs = Occurs { min: usize::from(element.required), max };
        let narrowed = profiled.map(|it| Occurs { min: it.min, max: it.max });
        Row {
            message: self.message.clone(),
            path: names(path),
            pointer: self.pointer(path),
            id: element.id().map(str::to_owned),
            name: element.name.to_owned(),
            xml_name: element.tag.map(str::to_owned),
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
            description: description.clone(),
        }
    }

    /// The pointer that means this place and no other.
    fn pointer(&self, path: &Path) -> Option<String> {
        let pointer = Pointer::of_path(path, self.root)?;
        (pointer.path(self.root).ok()? == *path).then(|| pointer.to_string())
    }
}

/// A path as a spreadsheet finds it: without the sign of the root.
fn names(path: &Path) -> String {
    path.to_string().split_off(1)
}

/// What a definition says of a class or an element, in one paragraph.
fn description(definition: &Value) -> String {
    let text = definition["description"].as_str().unwrap_or_default();
    text.split("\n\n").next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
