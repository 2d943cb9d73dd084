//! The types are the dictionary: every class and element of the published 3.6 declaration and
//! response, with its id, format, type and place in the order, and the profiles have every line.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use customs_declaration::Declaration;
use customs_exchange::Response;
use customs_model::dictionary::places;
use customs_model::{Class, ClassType, Content, Element, ValueType};
use customs_tests::reference;

/// A line of the dictionary.
struct Row {
    path: String,
    is_class: bool,
    cardinality: String,
    id: String,
    format: String,
    leaf: String,
}

/// The two messages: the file of the dictionary, the root, and the file of the profile.
const MESSAGES: [(&str, &Class, &str); 2] = [
    (
        "dictionary/uk-dms-3.6-declaration.tsv",
        Declaration::CLASS,
        include_str!("../../crates/customs-authorities/authorities/uk/uk-dms-3.6.profile"),
    ),
    (
        "dictionary/uk-dms-3.6-response.tsv",
        Response::CLASS,
        include_str!("../../crates/customs-authorities/authorities/uk/uk-dms-3.6-response.profile"),
    ),
];

/// The rows of each of [`MESSAGES`].
fn rows() -> Option<[Vec<Row>; MESSAGES.len()]> {
    let mut all = MESSAGES.map(|_| Vec::new());
    for (rows, (file, ..)) in all.iter_mut().zip(MESSAGES) {
        *rows = rows_of(&reference(file)?);
    }
    Some(all)
}

fn rows_of(file: &Path) -> Vec<Row> {
    let text = std::fs::read_to_string(file).expect("readable");
    text.lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let cell = |index: usize| cells.get(index).copied().unwrap_or_default().to_owned();
            Row {
                // Of two elements of one name it is the one with the changed values.
                path: cell(0).replace("{DEC-DMS:2}Declaration", "AmendedDeclaration"),
                is_class: cell(1) == "class",
                cardinality: cell(2),
                id: cell(3),
                format: cell(5),
                leaf: cell(7),
            }
        })
        .collect()
}

fn element_at(root: &'static Class, path: &str) -> Option<&'static Element> {
    let mut class = root;
    let mut element = None;
    for name in path.split('/').skip(1) {
        let found = class.element(name)?;
        element = Some(found);
        if let Some(below) = found.class() {
            class = below;
        }
    }
    element
}

/// What the reference calls a type.
fn leaf_name(value: ValueType) -> &'static str {
    match value {
        ValueType::Identifier => "ID",
        value => value.name(),
    }
}

#[test]
fn every_line_of_the_dictionary_is_an_element_of_its_class() {
    let Some(rows) = rows() else { return };
    let rows = MESSAGES
        .into_iter()
        .zip(rows)
        .flat_map(|((_, root, _), rows)| rows.into_iter().skip(1).map(move |row| (root, row)));
    for (root, row) in rows {
        let element =
            element_at(root, &row.path).unwrap_or_else(|| panic!("{} is missing", row.path));
        match element.content {
            Content::Class(class) => {
                assert!(row.is_class, "{}", row.path);
                assert_eq!(class.id.unwrap_or_default(), row.id, "{}", row.path);
            }
            Content::Value { id, value, format, .. } => {
                assert!(!row.is_class, "{}", row.path);
                // The one element without an id in the dictionary is reported as 337.
                let expected = if row.id.is_empty() { "337" } else { &row.id };
                assert_eq!(id, Some(expected), "{}", row.path);
                assert_eq!(leaf_name(value), row.leaf, "{}", row.path);
                assert_eq!(
                    format.map(|format| format.to_string()).unwrap_or_default(),
                    row.format,
                    "{}",
                    row.path
                );
            }
        }
        let several = !row.cardinality.ends_with("..1");
        assert!(!several || element.repeats, "{} may stand several times", row.path);
    }
}

#[test]
fn the_elements_of_a_class_stand_in_the_order_of_every_place_it_is_used() {
    let Some(rows) = rows() else { return };
    let mut orders: BTreeMap<(usize, String), Vec<String>> = BTreeMap::new();
    for (message, rows) in rows.into_iter().enumerate() {
        for row in rows {
            if let Some((parent, name)) = row.path.rsplit_once('/') {
                orders.entry((message, parent.to_owned())).or_default().push(name.to_owned());
            }
        }
    }
    for ((message, place), names) in orders {
        let root = MESSAGES[message].1;
        let class = if place == root.name {
            root
        } else {
            element_at(root, &place).and_then(Element::class).expect("a class")
        };
        let index = |name: &String| class.elements.iter().position(|element| element.name == *name);
        let indices: Vec<_> = names.iter().map(index).collect();
        assert!(indices.is_sorted(), "{place}: {names:?}");
    }
}

#[test]
fn the_types_have_nothing_the_dictionary_has_not() {
    let Some(rows) = rows() else { return };
    let rows: Vec<Row> = rows.into_iter().flatten().collect();
    let known: BTreeSet<(String, String)> = rows
        .iter()
        .filter_map(|row| {
            let (parent, name) = row.path.rsplit_once('/')?;
            Some((parent.rsplit('/').next()?.to_owned(), name.to_owned()))
        })
        .collect();
    let roots = MESSAGES.into_iter().map(|(_, root, _)| root);
    let classes = roots.flat_map(places).filter_map(|place| place.class());
    let classes: BTreeMap<&str, &Class> = classes.map(|class| (class.name, class)).collect();
    assert_eq!(classes.len(), 71);
    for class in classes.values() {
        for element in class.elements {
            let pair = (class.name.to_owned(), element.name.to_owned());
            assert!(known.contains(&pair), "{pair:?}");
        }
    }
    let declaration = rows.iter().filter(|row| row.path.starts_with("Declaration/"));
    assert_eq!(declaration.filter(|row| !row.is_class).count(), 343);
}

#[test]
fn the_profile_has_every_line_of_the_dictionary_with_its_cardinality() {
    let Some(rows) = rows() else { return };
    let rows = MESSAGES.into_iter().zip(rows).flat_map(|((.., profile), rows)| {
        let lines: BTreeMap<&str, &str> =
            profile.lines().filter_map(|line| line.split_once('\t')).collect();
        rows.into_iter().map(move |row| (lines.clone(), row))
    });
    for (lines, row) in rows {
        let cells = lines.get(row.path.as_str()).unwrap_or_else(|| panic!("{}", row.path));
        let mut cells = cells.split('\t');
        let cardinality = row.cardinality.replace("unbounded", "*");
        assert_eq!(cells.next(), Some(cardinality.as_str()), "{}", row.path);
        // The authority's schema sets no limit to the one decimal with an alphanumeric format.
        let format = if row.path.ends_with("/TaxRateNumeric") { "" } else { &row.format };
        assert_eq!(cells.next().unwrap_or_default(), format, "{}", row.path);
    }
}
