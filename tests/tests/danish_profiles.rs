//! The profiles of Denmark's declarations are what the authority's schemas say.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use customs_tests::columns::assert_built_in;
use customs_tests::denmark::{self, profiles};
use customs_tests::{Xmllint, reference, repository};

/// Paths with their cardinalities.
type Places = BTreeMap<String, String>;

/// The places of a profile without prefixes, and with the text inside a date as a place of its own.
fn places(text: &str) -> Places {
    let mut places = Places::new();
    let (_, table) = text.split_once("\n\n").expect("a head and a table");
    for line in table.lines().skip(1) {
        let mut columns = line.split('\t');
        let (path, cardinality) = (columns.next().expect("a path"), columns.next());
        let path = path.split('=').next().expect("a path");
        let names = path.split('/').map(|name| name.rsplit(':').next().expect("a name"));
        let names = names.map(|name| name.strip_prefix("Own").unwrap_or(name));
        // Its name in XML.
        let names = names.map(|name| if name == "ContactName" { "name" } else { name });
        let path = names.collect::<Vec<_>>().join("/");
        places.insert(path, cardinality.expect("a cardinality").to_owned());
    }
    places
}

/// The places that another reading of the same schemas has found, by column.
fn judged(path: &Path) -> BTreeMap<String, Places> {
    let text = std::fs::read_to_string(path).expect("a table");
    let mut judged: BTreeMap<String, Places> = BTreeMap::new();
    for line in text.lines() {
        let columns: Vec<_> = line.split('\t').collect();
        // A text in quotes goes on in the next line.
        let [column, path, _, _, _, min, max, ..] = columns[..] else { continue };
        if path.starts_with("Declaration/") {
            let places = judged.entry(column.to_owned()).or_default();
            places.insert(path.to_owned(), format!("{min}..{max}"));
        }
    }
    judged
}

#[test]
fn another_reading_of_the_schemas_finds_the_same_places() {
    let (Some(schemas), Some(table)) =
        (reference("eu/dk/xsd"), reference("eu/eucdm/elements-dk.tsv"))
    else {
        return;
    };
    let written = profiles::written(&schemas).unwrap_or_else(|error| panic!("{error}"));
    let judged = judged(&table);
    assert_eq!(judged.len(), 26, "{:?}", judged.keys());
    for (column, mut expected) in judged {
        let id = format!("dk-{}", column.to_ascii_lowercase().replace("-sup", "-supplementary"));
        let name = format!("{id}.profile");
        let profile = written.iter().find(|profile| profile.name == name);
        let profile = profile.unwrap_or_else(|| panic!("{column} has no profile"));
        let mut found = places(&profile.text);
        // The text of a date is part of its place in a profile.
        let dates: Vec<_> = expected.keys().filter(|it| it.ends_with("/DateTimeString")).collect();
        for date in dates.into_iter().cloned().collect::<Vec<_>>() {
            assert_eq!(expected.remove(&date).as_deref(), Some("1..1"), "{column}: {date}");
        }
        for (path, cardinality) in &mut expected {
            if profiles::ONCE.iter().any(|end| path.ends_with(end)) {
                cardinality.truncate(cardinality.find("..").expect("two numbers"));
                cardinality.push_str("..1");
            }
        }
        // It did not go as deep into what is inside itself.
        found.retain(|path, _| !path.contains("Extensions/Extensions/"));
        assert_eq!(found, expected, "{column}");
    }
}

#[test]
fn the_profiles_that_are_built_in_are_those_that_the_schemas_make() {
    let Some(schemas) = reference("eu/dk/xsd") else { return };
    let written = profiles::written(&schemas).unwrap_or_else(|error| panic!("{error}"));
    let folder = repository().join("crates/customs-authorities/authorities/dk");
    assert_built_in(&written, "dk", "danish_profiles");
    // What they all have in common, and two columns by their short names, are written by hand.
    let (embedded, by_hand) = (customs_tests::files(&folder, "profile").len(), 3);
    assert_eq!(embedded, written.len() + by_hand);
}

#[test]
fn no_declaration_is_two_messages() {
    let Some(schemas) = reference("eu/dk/xsd") else { return };
    let messages = denmark::messages(&schemas).expect("a folder of schemas");
    let contents: Vec<_> = messages.iter().map(|it| (it.id(), it.content(denmark::DEC))).collect();
    for (at, (id, content)) in contents.iter().enumerate() {
        for (other_id, other) in &contents[at + 1..] {
            // Of two that fit, the one that asks for more is meant.
            let can_both_fit = content.len() == other.len()
                && content.iter().zip(other).all(|((path, values), (other_path, others))| {
                    path == other_path && values.iter().any(|value| others.contains(value))
                });
            assert!(!can_both_fit, "{id} and {other_id}");
        }
    }
}

#[test]
fn every_published_declaration_has_a_column_and_a_verdict() {
    let samples = denmark::samples();
    let Some(xmllint) = Xmllint::found() else { return };
    let mut schemas: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for sample in &samples {
        assert!(!sample.column.is_empty(), "{} has no column", sample.path.display());
        schemas.entry(sample.schema.clone()).or_default().push(sample.path.clone());
    }
    let verdicts = schemas.iter().flat_map(|(schema, files)| xmllint.verdicts(schema, files));
    let (valid, invalid): (Vec<_>, Vec<_>) = verdicts.partition(|is_valid| *is_valid);
    // About half of them are older than the schemas, or have a word in braces to be replaced.
    assert!(samples.is_empty() || (valid.len(), invalid.len()) == (31, 31));
}
