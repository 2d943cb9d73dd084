//! The code lists: their codes, names and dates are those of the reference material, and nothing
//! else.

#![allow(clippy::unwrap_used)] // a test may panic

use std::collections::{BTreeMap, BTreeSet};

use customs_codes::identifier::CusNumber;
use customs_codes::{
    CURRENCIES, CUSTOMS_UNITS, CodeList, LOCATIONS, Period, UNITS, by_id, currency, eu, location,
};
use customs_tests::{codes, eu_lists, reference, repository};

fn names(list: &CodeList) -> BTreeMap<String, String> {
    let named = |code: std::borrow::Cow<'static, str>| {
        let name = list.name(&code).unwrap().to_owned();
        (code.into_owned(), name)
    };
    list.iter().map(named).collect()
}

#[test]
fn lists_of_edifact_have_the_codes_and_names_of_the_directory() {
    let Some(folder) = reference("codelists") else { return };
    for element in codes::EDIFACT.into_iter().chain(["7065"]) {
        let id = if element == "7065" { "UN/ECE 21" } else { &format!("UN/EDIFACT {element}") };
        let rows = codes::rows(&folder, &format!("uncl-{element}.tsv"));
        let expected = rows.into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
        assert_eq!(names(by_id(id).unwrap()), expected, "{id}");
    }
}

#[test]
fn currencies_are_those_of_the_reference() {
    let Some(folder) = reference("codelists") else { return };
    let rows = codes::rows(&folder, "iso4217.tsv");
    assert_eq!(CURRENCIES.len(), rows.len());
    assert_eq!(CURRENCIES.len(), 307);
    let mut days = 0;
    for row in rows {
        let [code, numeric, minor, name, withdrawn] = &row[..] else { panic!("five columns") };
        assert_eq!(CURRENCIES.name(code), Some(name.as_str()));
        assert_eq!(currency::numeric(code), numeric.parse().ok(), "{code}");
        assert_eq!(currency::minor_unit(code), minor.parse().ok(), "{code}");
        let period = CURRENCIES.withdrawn(code);
        let expected = Some(codes::last_period(withdrawn)).filter(|period| !period.is_empty());
        assert_eq!(period.is_some(), expected.is_some(), "{code}");
        let (Some(period), Some(expected)) = (period, expected) else { continue };
        if period.day().is_none() {
            assert_eq!(period.to_string(), expected, "{code}");
            continue;
        }
        days += 1;
        let (year, month) = expected.split_once('-').expect("a day is of a recorded month");
        let listed = year.parse::<i32>().unwrap() * 12 + month.parse::<i32>().unwrap();
        let last = period.year() * 12 + period.month().unwrap().cast_signed();
        // ISO 4217 names the month of the last day or the one behind; for the first currencies that
        // the euro replaced, the one behind their banknotes.
        assert!((0..=3).contains(&(listed - last)) || code == "ADP", "{code}: {period}");
    }
    assert!(days > 30, "{days} last days");
}

#[test]
fn units_of_tariffs_are_those_of_the_union_that_recommendation_20_lacks() {
    let Some(folder) = reference("eu/codelists") else { return };
    let rows = codes::rows(&folder, "aes/CL349.tsv");
    let lacking = rows.into_iter().map(|row| row[0].clone()).filter(|code| !UNITS.contains(code));
    let ours = CUSTOMS_UNITS.iter().map(String::from);
    assert_eq!(ours.collect::<BTreeSet<_>>(), lacking.collect());
}

#[test]
fn every_published_cus_number_has_its_check_digit() {
    let Some(folder) = reference("eu/codelists") else { return };
    let rows = codes::rows(&folder, "aes/CL016.tsv");
    assert_eq!(rows.len(), 57_362);
    for row in rows {
        assert!(row[0].parse::<CusNumber>().is_ok(), "{}", row[0]);
    }
}

#[test]
fn places_are_those_of_the_reference_with_names_and_functions() {
    let Some(folder) = reference("codelists") else { return };
    let rows = codes::rows(&folder, "unlocode-2024-2.tsv");
    assert_eq!((LOCATIONS.len(), rows.len()), (115_928, 115_928));
    for row in rows {
        let (code, name) = (&row[0], &row[1]);
        assert_eq!(LOCATIONS.name(code), Some(name.as_str()), "{code}");
        let functions = location::functions(code).unwrap();
        let functions: String = functions.iter().map(location::Function::code).collect();
        assert_eq!(functions, codes::functions(&row[3]), "{code}");
    }
}

#[test]
fn the_counts_are_those_of_the_lists() {
    for (id, count) in [
        ("ISO 3166-1", 274),
        ("customs-territories", 18),
        ("UN/ECE 20", 2542),
        ("customs-units", 40),
        ("UN/ECE 21", 405),
        ("Incoterms", 16),
        ("UN/EDIFACT 1001", 814),
        ("UN/EDIFACT 1225", 73),
        ("UN/EDIFACT 3035", 625),
        ("UN/EDIFACT 3227", 315),
        ("UN/EDIFACT 4451", 401),
        ("UN/EDIFACT 8067", 10),
        ("UN/EDIFACT 8179", 279),
    ] {
        assert_eq!(by_id(id).unwrap().len(), count, "{id}");
    }
    let deleted = UNITS.iter().filter(|code| UNITS.withdrawn(code).is_some()).count();
    assert_eq!(deleted, 310);
}

#[test]
fn the_data_files_are_what_the_reference_gives() {
    let data = repository().join("crates/customs-codes/data");
    let committed = |name: &str| std::fs::read_to_string(data.join(name)).unwrap();
    assert!(committed("units.tsv") == codes::units_file());
    let Some(folder) = reference("codelists") else { return };
    for (name, text) in codes::data_files(&folder) {
        assert!(committed(&name) == text, "{name}; `codes-data` writes it anew");
    }
}

#[test]
fn the_lists_of_the_eu_have_the_codes_and_days_that_were_published() {
    let Some(folder) = reference("eu/codelists") else { return };
    let mut codes = 0;
    for list in eu::all() {
        let day = |period: Option<Period>| period.map(|it| it.to_string()).unwrap_or_default();
        let span = |code: &str| (day(list.introduced(code)), day(list.withdrawn(code)));
        let ours = list.iter().map(|code| (code.to_string(), span(&code)));
        let ours: BTreeMap<String, eu_lists::Span> = ours.collect();
        let published = eu_lists::published(&folder, list.id());
        assert!(ours == published, "{} differs", list.id());
        codes += ours.len();
    }
    assert_eq!((eu::all().len(), codes), (119, 193_101));
}

#[test]
fn the_data_files_of_the_eu_are_those_that_the_published_lists_make() {
    let Some(folder) = reference("eu/codelists") else { return };
    let data = repository().join("crates/customs-codes/data/eu");
    let text = |name: &str| std::fs::read_to_string(data.join(name)).unwrap();
    for (name, made) in eu_lists::data_files(&folder, &text("lists.tsv")) {
        assert!(text(name) == made, "{name}: run eu-lists-data");
    }
}

#[test]
fn every_list_that_transit_or_export_names_is_there_or_is_known_to_be_missing() {
    let mut named = BTreeSet::new();
    for file in ["eu/ncts/elements.tsv", "eu/ncts/rules.tsv", "eu/aes/elements.tsv"] {
        let Some(file) = reference(file) else { return };
        let text = std::fs::read_to_string(file).unwrap();
        let numbers = text.match_indices("CL").filter_map(|(at, _)| text.get(at..at + 5));
        let is_number = |it: &&str| it[2..].bytes().all(|byte| byte.is_ascii_digit());
        named.extend(numbers.filter(is_number).map(str::to_owned));
    }
    let missing: Vec<_> = named.iter().filter(|it| eu::by_number(it).is_none()).collect();
    // Rules name them, and they are not among those that were published.
    assert_eq!(missing, ["CL167", "CL289"]);
}
