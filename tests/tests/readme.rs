//! The figures of the README, counted.

use std::collections::BTreeSet;

use customs_declaration::Declaration;
use customs_hs::Edition;
use customs_model::ClassType;
use customs_model::dictionary::places;
use customs_model::profile::ProfileElement;
use customs_report::grouped;
use customs_tests::repository;

/// That the README says so, wherever its lines end.
fn says(expected: &str) {
    let text = std::fs::read_to_string(repository().join("README.md")).expect("the README");
    let words: Vec<&str> = text.split_whitespace().collect();
    assert!(words.join(" ").contains(expected), "the README does not say: {expected}");
}

/// The classes that a profile has below an element, and how many values it has places for.
fn count<'p>(element: &'p ProfileElement, classes: &mut BTreeSet<&'p str>) -> usize {
    if element.children.is_empty() {
        return 1;
    }
    classes.insert(&element.name);
    element.children.iter().map(|child| count(child, classes)).sum()
}

#[test]
fn the_readme_counts_the_classes_and_elements_of_the_declaration() {
    let profile = customs_message::profile("uk-dms-3.6").expect("it is built in");
    let declaration = profile.root("Declaration").expect("a root of the profile");
    let mut published = BTreeSet::new();
    let elements = count(declaration, &mut published);
    let all = places(Declaration::CLASS).filter_map(|place| place.class());
    let all: BTreeSet<&str> = all.map(|class| class.name).collect();
    assert!(published.is_subset(&all));
    let classes = published.len();
    says(&format!(
        "the {classes} classes and {elements} elements of the published WCO 3.6 declaration"
    ));
    says(&format!("{} more classes for messages of other countries", all.len() - classes));
}

#[test]
fn the_readme_counts_the_places_that_the_dictionary_has() {
    let path = repository().join("schemas/dictionary/elements.csv");
    let table = std::fs::read_to_string(path).expect("the dictionary");
    // Behind a line with the names of the columns.
    says(&format!("each of the {} elements of the messages", grouped(table.lines().count() - 1)));
}

#[test]
fn the_readme_counts_the_editions_of_the_harmonized_system() {
    let with_draft = Edition::with_table_or_draft().count();
    assert_eq!((Edition::with_table().count(), with_draft), (7, 8));
    says("the Harmonized System in seven editions, and the draft of the next");
}
