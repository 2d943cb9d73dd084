//! The rows: known places, and what holds for all of them.

use std::collections::HashSet;

use customs_declaration::MetaData;
use customs_exchange::{MessageType, ResponseMetaData};
use customs_model::ClassType;
use customs_model::Pointer;

use super::*;

pub(super) fn every_row() -> Vec<Row> {
    rows(&Message::all(), &crate::profiles())
}

/// The row of a place.
fn row<'r>(rows: &'r [Row], message: &str, path: &str) -> &'r Row {
    let is_meant = |row: &&Row| row.message == message && row.path == path;
    rows.iter().find(is_meant).unwrap_or_else(|| panic!("{message} has no {path}"))
}

#[test]
fn a_known_class_of_the_declaration_has_its_row() {
    let rows = every_row();
    let path =
        "MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification";
    let row = row(&rows, "Declaration", path);
    assert_eq!(row.pointer.as_deref(), Some("42A/67A/68A/23A/21A"));
    assert_eq!(row.id.as_deref(), Some("21A"));
    assert_eq!((&*row.kind, row.class.as_deref()), ("Class", Some("Classification")));
    assert_eq!((&*row.cardinality, row.profile_cardinality.as_deref()), ("0..*", Some("0..*")));
    assert_eq!((&row.format, &row.code_list), (&None, &None));
    assert_eq!(row.profile.as_deref(), Some("uk-dms-3.6"));
    assert!(row.description.contains("classify the goods"), "{}", row.description);
}

#[test]
fn a_known_value_has_its_format_its_codes_and_what_the_profile_allows() {
    let rows = every_row();
    let row = row(&rows, "Declaration", "MetaData/Declaration/FunctionCode");
    assert_eq!(row.pointer.as_deref(), Some("42A.017"));
    assert_eq!((&*row.kind, &row.class, row.format.as_deref()), ("Code", &None, Some("n..2")));
    assert_eq!(row.code_list.as_deref(), Some("UN/EDIFACT 1225"));
    assert_eq!((&*row.cardinality, row.profile_cardinality.as_deref()), ("0..1", Some("1..1")));
    assert_eq!(row.profile_format.as_deref(), Some("n..2"));
    assert_eq!(row.profile_code_list.as_deref(), Some("UN/EDIFACT 1225"));
    assert_eq!(row.profile_values.as_deref(), Some("9 13 14"));
}

#[test]
fn a_place_has_the_numbers_of_its_data_elements() {
    let rows = every_row();
    let of = |path: &str| row(&rows, "Declaration", path).data_elements.as_deref();
    let item = "MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem";
    let gross = format!("{item}/Commodity/GoodsMeasure/GrossMassMeasure");
    assert_eq!(of(&gross), Some("18 04 001 000; DE 6/5"));
    assert_eq!(of("MetaData/Declaration/FunctionCode"), None);
}

#[test]
fn a_place_that_the_profile_does_not_have_says_nothing_of_it() {
    let rows = every_row();
    let all = rows.iter().filter(|row| row.message == "Declaration");
    let outside: Vec<_> = all.filter(|row| row.profile.is_none()).collect();
    assert!(!outside.is_empty());
    for row in outside {
        assert_eq!(row.profile_cardinality, None, "{}", row.path);
        assert_eq!(row.profile_format, None, "{}", row.path);
    }
}

#[test]
fn two_elements_of_one_name_in_xml_have_paths_of_their_own() {
    let rows = every_row();
    let issued = row(&rows, "Response", "MetaData/Response/Declaration/ID");
    assert_eq!(issued.pointer.as_deref(), Some("07B/42A.D014"));
    let amended = row(&rows, "Response", "MetaData/Response/AmendedDeclaration");
    assert_eq!(amended.xml_name.as_deref(), Some("Declaration"));
    assert_eq!(amended.class.as_deref(), Some("Declaration"));
    // By its ids alone it cannot be told from the other.
    assert_eq!(amended.pointer, None);
}

#[test]
fn what_a_message_between_administrations_must_have_is_in_its_cardinality() {
    let rows = every_row();
    for of in MessageType::ALL {
        let (message, root) = (of.name(), of.root());
        assert_eq!(row(&rows, message, root).cardinality, "1..1");
        assert_eq!(row(&rows, message, &format!("{root}/Header")).cardinality, "1..1");
        assert_eq!(row(&rows, message, &format!("{root}/LegalBasis")).cardinality, "1..*");
        assert_eq!(row(&rows, message, &format!("{root}/Attachment")).cardinality, "0..*");
        assert_eq!(row(&rows, message, &format!("{root}/Body")).class.as_deref(), Some(message));
    }
}

#[test]
fn every_path_of_a_message_is_there_once_behind_that_of_its_class() {
    let rows = every_row();
    let mut known = HashSet::new();
    for row in &rows {
        if let Some((above, name)) = row.path.rsplit_once('/') {
            assert_eq!(name, row.name);
            assert!(known.contains(&(&*row.message, above)), "{}", row.path);
        }
        assert!(known.insert((&*row.message, &*row.path)), "{} occurs twice", row.path);
    }
}

#[test]
fn every_pointer_names_its_place() {
    for row in every_row() {
        let (Some(pointer), Some(id)) = (row.pointer, row.id) else { continue };
        assert_eq!(pointer.rsplit(['/', '.']).next(), Some(&*id), "{}", row.path);
        let root = match &*row.message {
            "Declaration" => MetaData::CLASS,
            _ => ResponseMetaData::CLASS,
        };
        let path = pointer.parse::<Pointer>().unwrap().path(root).unwrap();
        assert_eq!(path.to_string(), format!("/{}", row.path));
    }
}

#[test]
fn every_place_is_described_in_plain_words() {
    for row in every_row() {
        assert!(!row.description.is_empty(), "{}", row.path);
        for mark in ["```", "](", "::", "\n"] {
            assert!(!row.description.contains(mark), "{}: {}", row.path, row.description);
        }
    }
}
