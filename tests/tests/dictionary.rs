//! The types are the dictionary: every class and element of the published 3.6 declaration, with its
//! id, format, type and place in the order, and the profile has every line of it.

use std::collections::{BTreeMap, BTreeSet};

use customs_declaration::{Declaration, Profile};
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

fn rows() -> Vec<Row> {
    let Some(file) = reference("dictionary/uk-dms-3.6-declaration.tsv") else { return Vec::new() };
    let text = std::fs::read_to_string(file).expect("readable");
    text.lines()
        .skip(1)
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let cell = |index: usize| cells.get(index).copied().unwrap_or_default().to_owned();
            Row {
                path: cell(0),
                is_class: cell(1) == "class",
                cardinality: cell(2),
                id: cell(3),
                format: cell(5),
                leaf: cell(7),
            }
        })
        .collect()
}

fn element_at(path: &str) -> Option<&'static Element> {
    let mut class: &'static Class = Declaration::CLASS;
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

fn leaf_name(value: ValueType) -> &'static str {
    match value {
        ValueType::Code => "Code",
        ValueType::Identifier => "ID",
        ValueType::Text => "Text",
        ValueType::Amount => "Amount",
        ValueType::Measure => "Measure",
        ValueType::Quantity => "Quantity",
        ValueType::Numeric => "Numeric",
        ValueType::Indicator => "Indicator",
        ValueType::DateTime => "DateTime",
    }
}

#[test]
fn every_line_of_the_dictionary_is_an_element_of_its_class() {
    for row in rows().iter().skip(1) {
        let element = element_at(&row.path).unwrap_or_else(|| panic!("{} is missing", row.path));
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
    let mut orders: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in rows() {
        if let Some((parent, name)) = row.path.rsplit_once('/') {
            orders.entry(parent.to_owned()).or_default().push(name.to_owned());
        }
    }
    for (place, names) in orders {
        let class = if place == "Declaration" {
            Declaration::CLASS
        } else {
            element_at(&place).and_then(Element::class).expect("a class")
        };
        let index = |name: &String| class.elements.iter().position(|element| element.name == *name);
        let indices: Vec<_> = names.iter().map(index).collect();
        assert!(indices.is_sorted(), "{place}: {names:?}");
    }
}

#[test]
fn the_types_have_nothing_the_dictionary_has_not() {
    let rows = rows();
    if rows.is_empty() {
        return;
    }
    let known: BTreeSet<(String, String)> = rows
        .iter()
        .filter_map(|row| {
            let (parent, name) = row.path.rsplit_once('/')?;
            Some((parent.rsplit('/').next()?.to_owned(), name.to_owned()))
        })
        .collect();
    let mut classes = BTreeMap::new();
    collect(Declaration::CLASS, &mut classes);
    assert_eq!(classes.len(), 65);
    for class in classes.values() {
        for element in class.elements {
            let pair = (class.name.to_owned(), element.name.to_owned());
            assert!(known.contains(&pair), "{pair:?}");
        }
    }
    assert_eq!(rows.iter().filter(|row| !row.is_class).count(), 343);
}

fn collect(class: &'static Class, classes: &mut BTreeMap<&'static str, &'static Class>) {
    if classes.insert(class.name, class).is_none() {
        for below in class.elements.iter().filter_map(Element::class) {
            collect(below, classes);
        }
    }
}

#[test]
fn the_profile_has_every_line_of_the_dictionary_with_its_cardinality() {
    let source = include_str!("../../crates/customs-declaration/profiles/uk-dms-3.6.profile");
    let lines: BTreeMap<&str, &str> =
        source.lines().filter_map(|line| line.split_once('\t')).collect();
    for row in rows() {
        let cells = lines.get(row.path.as_str()).unwrap_or_else(|| panic!("{}", row.path));
        let mut cells = cells.split('\t');
        let cardinality = row.cardinality.replace("unbounded", "*");
        assert_eq!(cells.next(), Some(cardinality.as_str()), "{}", row.path);
        // The authority's schema sets no limit to the one decimal with an alphanumeric format.
        let format = if row.path.ends_with("/TaxRateNumeric") { "" } else { &row.format };
        assert_eq!(cells.next().unwrap_or_default(), format, "{}", row.path);
    }
    assert_eq!(Profile::uk_dms_3_6().id, "uk-dms-3.6");
}
