//! What is promised of the lists of the EU's customs systems and of customs offices.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use customs_codes::eu::{self, Role, office};
use customs_codes::{CodeList, LOCATIONS};
use proptest::prelude::*;

fn list(number: &str) -> &'static CodeList {
    eu::by_number(number).unwrap_or_else(|| panic!("there is no {number}"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn lists_are_found_by_their_numbers() {
    let numbers: Vec<_> = eu::all().map(CodeList::id).collect();
    assert_eq!(numbers.len(), 119);
    assert!(numbers.is_sorted_by(|one, next| one < next));
    for number in numbers {
        assert_eq!(list(number).id(), number);
        assert!(!list(number).title().is_empty() && list(number).agency() == "EU");
    }
    for text in ["", "CL8", "cl008", "CL999", "ISO 3166-1", "CL008 "] {
        assert!(eu::by_number(text).is_none(), "{text}");
    }
}

#[test]
fn an_unknown_number_has_a_nearest_one() {
    for (text, expected) in [
        ("CL8", Some("CL008")),
        ("cl008", Some("CL008")),
        ("CL 171", Some("CL171")),
        ("CL0171", None),
        ("CL9", Some("CL009")),
        ("CL", None),
        ("CL555", Some("CL505")),
        ("8", None),
        ("Länder", None),
        ("", None),
    ] {
        assert_eq!(eu::nearest(text), expected, "{text}");
    }
}

#[test]
fn a_list_has_as_many_codes_as_were_published() {
    for (number, count, version) in [
        ("CL008", 265, "2025-02-01"),
        ("CL016", 57_362, "2024-11-08"),
        ("CL101", 2_347, "2025-03-03"),
        ("CL141", 4_546, "2025-11-01"),
        ("CL152", 5_717, "2023-05-20"),
        ("CL171", 2_753, "2025-11-01"),
        ("CL231", 6, "2024-10-25"),
        ("CL231_AES", 2, "2024-12-05"),
        ("CL244", 99_560, "2025-02-24"),
    ] {
        assert_eq!((list(number).len(), list(number).version()), (count, version), "{number}");
    }
}

#[test]
fn all_codes_of_a_list_are_in_order_and_at_their_places() {
    for list in eu::all() {
        let codes: Vec<_> = list.iter().collect();
        assert_eq!(codes.len(), list.len());
        assert!(codes.is_sorted_by(|one, next| one < next), "{list:?}");
        for code in &codes {
            assert!(list.contains(code), "{code} in {list:?}");
            assert!(list.introduced(code).is_some(), "{code} in {list:?}");
            assert!(list.name(code).is_none_or(|name| !name.trim().is_empty()), "{code}");
        }
        let days = codes.iter().filter_map(|code| list.introduced(code));
        let newest = days.max().map(|day| day.to_string());
        assert_eq!(newest.as_deref(), Some(list.version()), "{list:?}");
    }
}

#[test]
fn a_code_is_valid_from_its_first_to_its_last_day() {
    let departure = list("CL171");
    let ended: Vec<_> =
        departure.iter().filter(|code| departure.withdrawn(code).is_some()).collect();
    assert!(!ended.is_empty());
    for code in ended {
        let last = departure.withdrawn(&code).unwrap().last_day();
        assert!(departure.valid_on(&code, last), "{code}");
        assert!(!departure.valid_on(&code, last.succ_opt().unwrap()), "{code}");
    }
    let types = list("CL231");
    assert!(types.valid_on("T2F", day("2024-10-25")) && !types.valid_on("T2F", day("2024-10-24")));
    assert!(!types.contains("EX") && !types.contains("t1") && !types.contains("T1 "));
}

#[test]
fn codes_have_the_names_of_the_lists_they_come_from_or_our_words() {
    for (number, code, name) in [
        ("CL008", "FR", "France"),
        ("CL010", "XI", "Northern Ireland"),
        ("CL017", "PK", "Package"),
        ("CL048", "EUR", "Euro"),
        ("CL180", "14", "rule broken"),
        ("CL213", "N952", "TIR carnet"),
        ("CL090", "FOB", "Free on board"),
        ("CL231", "T1", "external transit"),
        ("CL231_AES", "EX", "export"),
        ("CL560", "015", "declaration"),
    ] {
        let known = list(number).name(code).unwrap_or_else(|| panic!("{number} {code}"));
        assert!(known.contains(name), "{number} {code}: {known}");
    }
}

#[test]
fn small_lists_are_explained_from_the_first_code_to_the_last() {
    // Message types between administrations, prohibitions and exemptions are many and change often.
    let open: BTreeSet<_> =
        ["CL060", "CL213", "CL213_AES", "CL215", "CL349", "CL380", "CL380_AES", "CL385", "CL610"]
            .into();
    for list in eu::all().filter(|list| list.len() <= 450 && !open.contains(list.id())) {
        let unnamed: Vec<_> = list.iter().filter(|code| list.name(code).is_none()).collect();
        assert!(unnamed.is_empty(), "{list:?}: {unnamed:?}");
    }
}

#[test]
fn the_nearest_code_is_one_of_the_list() {
    for (number, text, expected) in [
        ("CL008", "UK", Some("GB")),
        ("CL010", "UK", None),
        ("CL008", "fr", Some("FR")),
        ("CL008", "Germany", Some("DE")),
        ("CL171", "DE04851", Some("DE004851")),
        ("CL171", "de 004851", Some("DE004851")),
        ("CL231", "t1", Some("T1")),
        ("CL244", "NL RTM", Some("NLRTM")),
    ] {
        assert_eq!(list(number).nearest(text).as_deref(), expected, "{number} {text}");
    }
}

#[test]
fn an_office_has_the_roles_of_the_lists_that_have_it() {
    let office = office("DE004851").unwrap();
    assert_eq!((office.reference_number(), office.country()), ("DE004851", "DE"));
    assert!(office.roles().any(|role| role == Role::Departure));
    for text in ["", "DE", "DE00485", "DE0048511", "de004851", "ÄÖ004851", "DE999999"] {
        assert!(eu::office(text).is_none(), "{text}");
    }
    for role in Role::ALL {
        for reference in role.list().iter() {
            let office = eu::office(&reference).unwrap();
            assert_eq!(office.reference_number(), reference);
            assert!(office.roles().any(|it| it == role), "{reference}");
            assert_eq!(office.introduced(role), role.list().introduced(&reference));
        }
    }
}

#[test]
fn the_list_of_places_is_that_of_un_locode_but_for_some() {
    let places = list("CL244");
    let more: Vec<_> = places.iter().filter(|code| !LOCATIONS.contains(code)).collect();
    assert_eq!(more.len(), 45);
    assert_eq!(LOCATIONS.iter().filter(|code| !places.contains(code)).count(), 16_413);
}

#[test]
fn a_number_of_a_chemical_has_its_check_digit() {
    let numbers = list("CL016");
    assert!(numbers.contains("0010001-6"));
    for text in ["0010001-7", "00100016", "0010001", "0010000-5", "9999999-3", "0010001-6 "] {
        assert!(!numbers.contains(text), "{text}");
    }
}

/// Any text, and texts that look like codes.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[A-Z0-9]{0,9}",
        "[A-Z]{2}[0-9]{6}",
        "[0-9]{7}-[0-9]",
        "[A-Za-z0-9 \0-]{0,9}"
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_list_contains_what_it_iterates_over(text in texts(), at in 0..eu::all().len()) {
        let list = eu::all().nth(at).unwrap();
        prop_assert_eq!(list.contains(&text), list.iter().any(|code| code == text));
    }

    #[test]
    fn whatever_is_asked_the_answers_agree(text in texts(), days in -800_000..800_000i32) {
        let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
        for list in eu::all() {
            let known = list.contains(&text);
            prop_assert_eq!(known, list.introduced(&text).is_some());
            prop_assert!(known || !list.valid_on(&text, date) && list.name(&text).is_none());
            let near = list.nearest(&text);
            prop_assert!(near.is_none_or(|near| list.contains(&near)));
        }
        let office = eu::office(&text);
        prop_assert!(office.is_none_or(|it| it.reference_number() == text));
    }
}
