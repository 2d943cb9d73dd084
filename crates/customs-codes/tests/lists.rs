//! The lists: what is in them, when it is valid, and what was probably meant.

#![allow(clippy::unwrap_used)] // a test may panic

use chrono::{Datelike, NaiveDate};
use customs_codes::incoterms::{self, Edition};
use customs_codes::{
    COUNTRIES, CURRENCIES, CUSTOMS_TERRITORIES, CUSTOMS_UNITS, CodeList, INCOTERMS, LOCATIONS,
    PACKAGES, SUBDIVISIONS, TRANSPORT_MODES, UNITS, all, by_id, currency, search, subdivision,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The first and the last day on which a code is valid, checked on both sides of each.
fn assert_span(list: &CodeList, code: &str, first: Option<&str>, last: Option<&str>) {
    if let Some(first) = first.map(day) {
        assert!(list.valid_on(code, first), "{code} on {first}");
        assert!(!list.valid_on(code, first.pred_opt().unwrap()), "{code} before {first}");
    }
    if let Some(last) = last.map(day) {
        assert!(list.valid_on(code, last), "{code} on {last}");
        assert!(!list.valid_on(code, last.succ_opt().unwrap()), "{code} after {last}");
    }
}

#[test]
fn every_list_is_found_by_its_id_and_other_ids_have_none() {
    for list in all() {
        assert!(std::ptr::eq(by_id(list.id()).unwrap(), list), "{list:?}");
        assert!(!list.is_empty() && !list.agency().is_empty() && !list.version().is_empty());
    }
    for id in ["UN/EDIFACT 1049", "WCO", "", "iso 4217"] {
        assert!(by_id(id).is_none(), "{id}");
    }
}

#[test]
fn there_are_249_countries_in_force_and_25_codes_of_former_ones() {
    let (open, withdrawn): (Vec<_>, Vec<_>) =
        COUNTRIES.iter().partition(|code| COUNTRIES.withdrawn(code).is_none());
    assert_eq!((open.len(), withdrawn.len()), (249, 25));
    for list in [&COUNTRIES, &CUSTOMS_TERRITORIES] {
        assert!(list.iter().all(|code| code.len() == 2 && list.name(&code).is_some()));
    }
    assert!(CUSTOMS_TERRITORIES.iter().all(|code| !COUNTRIES.contains(&code)));
}

#[test]
fn subdivisions_are_those_of_199_countries_and_each_has_a_name_and_a_kind() {
    let mut countries: Vec<String> = SUBDIVISIONS.iter().map(|code| code[..2].to_owned()).collect();
    assert_eq!(countries.len(), 4672);
    assert!(countries.is_sorted());
    countries.dedup();
    assert_eq!(countries.len(), 199);
    for country in &countries {
        assert!(COUNTRIES.withdrawn(country).is_none(), "{country}");
        let codes: Vec<String> = subdivision::of_country(country).collect();
        assert!(!codes.is_empty() && codes.iter().all(|code| code.starts_with(country.as_str())));
        for code in codes {
            assert!(SUBDIVISIONS.contains(&code), "{code}");
            assert!(SUBDIVISIONS.name(&code).is_some_and(|name| !name.is_empty()), "{code}");
            assert!(subdivision::kind(&code).is_none_or(|kind| !kind.is_empty()), "{code}");
        }
    }
    let without = SUBDIVISIONS.iter().filter(|code| subdivision::kind(code).is_none());
    assert_eq!(without.count(), 9);
    for none in ["CH", "CH-", "CHZG", "ch-zg", "CH-ZGZG", "CH-Z G", "ÄÖ-1", "-ZG", ""] {
        assert!(!SUBDIVISIONS.contains(none), "{none}");
    }
}

#[test]
fn subdivisions_are_found_by_name_and_by_what_is_near() {
    assert_eq!(SUBDIVISIONS.name("CH-ZG"), Some("Zug"));
    assert_eq!(SUBDIVISIONS.nearest("ch-zg").as_deref(), Some("CH-ZG"));
    assert_eq!(SUBDIVISIONS.nearest("Quebec").as_deref(), Some("CA-QC"));
    let [first, last] = [SUBDIVISIONS.iter().next(), SUBDIVISIONS.iter().next_back()];
    assert_eq!((first.as_deref(), last.as_deref()), (Some("AD-02"), Some("ZW-MW")));
}

#[test]
fn places_are_in_countries_or_in_international_waters() {
    let mut countries: Vec<String> = LOCATIONS.iter().map(|code| code[..2].to_owned()).collect();
    countries.dedup();
    for country in &countries {
        let open = COUNTRIES.contains(country) && COUNTRIES.withdrawn(country).is_none();
        assert!(open || country == "XZ", "{country}");
    }
    // Bouvet Island is the only country without a place.
    let open = COUNTRIES.iter().filter(|code| COUNTRIES.withdrawn(code).is_none());
    let without: Vec<_> = open.filter(|code| !countries.iter().any(|it| it == code)).collect();
    assert_eq!(without, ["BV"]);
}

#[test]
fn former_countries_are_valid_to_the_day_that_withdrew_them() {
    assert_span(&COUNTRIES, "AN", None, Some("2010-12-15"));
    assert_span(&COUNTRIES, "YU", None, Some("2003-07-23"));
    assert_span(&COUNTRIES, "TP", None, Some("2002-05-20"));
    assert_span(&COUNTRIES, "SU", None, Some("1992-08-30"));
    assert_span(&COUNTRIES, "RH", None, Some("1980-12-31"));
    assert_span(&COUNTRIES, "CS", Some("2003-07-23"), Some("2006-09-26"));
    assert_span(&COUNTRIES, "SS", Some("2011-08-09"), None);
    assert_span(&CUSTOMS_TERRITORIES, "XI", Some("2021-01-01"), None);
    assert!(COUNTRIES.valid_on("GB", day("1900-01-01")));
    assert!(!COUNTRIES.valid_on("XK", day("2024-01-01")));
}

#[test]
fn former_currencies_are_valid_to_their_last_day_in_law() {
    for (code, last) in [
        ("DEM", "2001-12-31"),
        ("GRD", "2001-12-31"),
        ("SIT", "2006-12-31"),
        ("LTL", "2014-12-31"),
        ("HRK", "2022-12-31"),
        ("BGN", "2025-12-31"),
        ("ANG", "2025-03-31"),
        ("SLL", "2023-12-31"),
        ("ZWL", "2024-08-31"),
        ("VEF", "2018-08-19"),
        ("MRO", "2017-12-31"),
        ("STD", "2017-12-31"),
        ("BYR", "2016-12-31"),
        ("CUC", "2021-06-30"),
        ("XEU", "1998-12-31"),
    ] {
        assert_span(&CURRENCIES, code, None, Some(last));
        assert_eq!(CURRENCIES.withdrawn(code).unwrap().to_string(), last);
    }
    assert_eq!(CURRENCIES.withdrawn("EUR"), None);
    // ISO 4217 gives a month, a span of which the later end counts, or a year.
    assert_span(&CURRENCIES, "AFA", None, Some("2003-01-31"));
    assert_eq!(CURRENCIES.withdrawn("DDM").unwrap().to_string(), "1990-09");
    assert_span(&CURRENCIES, "ESA", None, Some("1981-12-31"));
}

#[test]
fn new_currencies_are_valid_from_their_first_day_in_law() {
    for (code, first) in [
        ("EUR", "1999-01-01"),
        ("XCG", "2025-03-31"),
        ("SLE", "2022-07-01"),
        ("ZWG", "2024-04-05"),
        ("VES", "2018-08-20"),
        ("VED", "2021-10-01"),
        ("MRU", "2018-01-01"),
        ("STN", "2018-01-01"),
        ("BYN", "2016-07-01"),
        ("SSP", "2011-07-18"),
        ("TMT", "2009-01-01"),
    ] {
        assert_span(&CURRENCIES, code, Some(first), None);
        assert_eq!(CURRENCIES.introduced(code).unwrap().to_string(), first);
    }
    assert_eq!(CURRENCIES.introduced("GBP"), None);
}

#[test]
fn a_successor_is_in_use_and_is_not_the_code_itself() {
    for list in all() {
        for code in list.iter() {
            for successor in list.successors(&code) {
                assert!(list.withdrawn(&code).is_some(), "{code} is in use");
                assert!(list.contains(successor), "{code}: {successor}");
                assert_eq!(list.withdrawn(successor), None, "{code}: {successor}");
            }
        }
    }
    let without = |list: &CodeList| {
        let open =
            |code: &String| list.withdrawn(code).is_some() && list.successors(code).count() == 0;
        list.iter().map(String::from).filter(open).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(without(&COUNTRIES), "");
    // The rouble of the Soviet Union had fifteen; the others were units of account.
    assert_eq!(without(&CURRENCIES), "ECV SUR XFO XFU XRE");
}

#[test]
fn withdrawn_codes_have_their_successors() {
    for (code, expected) in [
        ("AN", "BQ CW SX"),
        ("CS", "ME RS"),
        ("ZR", "CD"),
        ("BU", "MM"),
        ("TP", "TL"),
        ("YU", "ME RS"),
        ("DD", "DE"),
    ] {
        assert_eq!(COUNTRIES.successors(code).collect::<Vec<_>>().join(" "), expected, "{code}");
    }
    assert_eq!(COUNTRIES.successors("SU").count(), 15);
    for (code, expected) in [
        ("HRK", "EUR"),
        ("BGN", "EUR"),
        ("DEM", "EUR"),
        ("ANG", "XCG"),
        ("SLL", "SLE"),
        ("ZWL", "ZWG"),
        ("BYB", "BYN"),
        ("VEB", "VES"),
        ("CUC", "CUP"),
    ] {
        assert_eq!(currency::successor(code), Some(expected), "{code}");
    }
    for code in ["GBP", "CSK", "XFO", "???", ""] {
        assert_eq!(currency::successor(code), None, "{code}");
    }
}

#[test]
fn what_people_write_for_a_currency_is_told_what_it_means() {
    for (text, expected) in [
        ("RMB", "CNY"),
        ("rmb", "CNY"),
        ("NIS", "ILS"),
        ("STG", "GBP"),
        ("UKP", "GBP"),
        ("£", "GBP"),
        ("NTD", "TWD"),
        ("NT$", "TWD"),
        ("SFR", "CHF"),
        ("SFr.", "CHF"),
        ("YEN", "JPY"),
        ("EURO", "EUR"),
        ("€", "EUR"),
        ("RM", "MYR"),
        ("KCS", "CZK"),
        ("Kč", "CZK"),
        ("US$", "USD"),
        ("US $", "USD"),
        ("A$", "AUD"),
        ("C$", "CAD"),
        ("HK$", "HKD"),
        ("S$", "SGD"),
    ] {
        assert_eq!(currency::meant_by(text), Some(expected), "{text}");
        assert_eq!(CURRENCIES.nearest(text).as_deref(), Some(expected), "{text}");
    }
    for text in ["$", "¥", "EUR", "rupee", "", "dollar", "franc"] {
        assert_eq!(currency::meant_by(text), None, "{text}");
    }
}

#[test]
fn what_people_write_for_a_unit_or_a_package_is_told_what_it_means() {
    for (expected, texts) in [
        ("KGM", &["KG", "kg", "Kgs.", "kgs", "KILOS", "kilogramme"][..]),
        ("LTR", &["L", "l", "LT", "Ltrs.", "litres"]),
        ("MTK", &["M2", "m²", "SQM", "sq. m"]),
        ("MTQ", &["M3", "m³", "CBM", "cu.m"]),
        ("NAR", &["PCS", "PC", "pcs.", "NO", "Stk", "pieces"]),
        ("TNE", &["TON", "T", "MT", "m/t", "Tonnes"]),
        ("DZN", &["DOZ", "DZ", "dozen"]),
        ("MTR", &["M", "m", "Mtrs"]),
        ("NPR", &["PRS", "pairs"]),
        ("GRM", &["G", "gr", "grams"]),
        ("LBR", &["lbs", "LB"]),
    ] {
        for text in texts {
            assert_eq!(UNITS.nearest(text).as_deref(), Some(expected), "{text}");
        }
    }
    // Rec 20 has both of these itself.
    for text in ["EA", "PR", "C62"] {
        assert_eq!(UNITS.nearest(text).as_deref(), Some(text));
    }
    for (expected, texts) in [
        ("CT", &["CTN", "ctns", "Cartons"][..]),
        ("PX", &["PLT", "PAL", "pallets"]),
        ("BX", &["BOX", "boxes"]),
        ("PK", &["PKG", "pkgs."]),
        ("BG", &["BAG", "bags"]),
        ("DR", &["DRUM", "drums"]),
        ("CR", &["CRATE"]),
    ] {
        for text in texts {
            assert_eq!(PACKAGES.nearest(text).as_deref(), Some(expected), "{text}");
        }
    }
}

#[test]
fn the_units_of_tariffs_are_in_one_of_the_two_lists() {
    let codes = "ASV CCT CEN CTM DTN GFI GRM HLT KAC KCC KCL KGM KLT KMA KNI KNS KPH KPO KPP KSD \
                 KSH KUR LPA LTR MIL MPR MTK MTQ MTR MWH NAR NCL NPR TCE TJO TNE WAT";
    for code in codes.split_whitespace() {
        assert!(UNITS.contains(code) != CUSTOMS_UNITS.contains(code), "{code}");
    }
    assert!(CUSTOMS_UNITS.iter().all(|code| !UNITS.contains(&code)));
    assert_eq!(CUSTOMS_UNITS.name("ASV"), Some("percentage of alcohol by volume"));
}

#[test]
fn units_that_the_recommendation_deleted_are_withdrawn_and_deprecated_ones_are_not() {
    assert_eq!(UNITS.withdrawn("L61").unwrap().to_string(), "2010");
    assert!(!UNITS.valid_on("L61", day("2024-01-01")));
    assert!(UNITS.valid_on("MWH", day("2024-01-01")));
    for code in PACKAGES.iter().map(|code| format!("X{code}")) {
        assert!(UNITS.contains(&code), "{code}");
    }
}

#[test]
fn a_currency_has_a_minor_unit_and_a_number_where_the_standard_gives_them() {
    assert_eq!(currency::minor_unit("KWD"), Some(3));
    assert_eq!(currency::numeric("GBP"), Some(826));
    assert_eq!((currency::minor_unit("XFO"), currency::numeric("XFO")), (None, None));
    assert_eq!((currency::minor_unit("???"), currency::numeric("???")), (None, None));
}

#[test]
fn each_edition_of_incoterms_has_its_own_terms() {
    let terms = |edition: Edition| edition.codes().collect::<Vec<_>>().join(" ");
    let expected = [
        "CFR CIF CIP CPT DAF DDP DDU DEQ DES EXW FAS FCA FOB",
        "CFR CIF CIP CPT DAP DAT DDP EXW FAS FCA FOB",
        "CFR CIF CIP CPT DAP DDP DPU EXW FAS FCA FOB",
    ];
    assert_eq!(Edition::ALL.map(terms), expected);
    for (code, introduced, withdrawn) in [
        ("DAF", None, Some(Edition::Incoterms2010)),
        ("DAT", Some(Edition::Incoterms2010), Some(Edition::Incoterms2020)),
        ("DAP", Some(Edition::Incoterms2010), None),
        ("DPU", Some(Edition::Incoterms2020), None),
        ("EXW", None, None),
        ("XXX", None, None),
    ] {
        assert_eq!(Edition::that_introduced(code), introduced, "{code}");
        assert_eq!(Edition::that_withdrew(code), withdrawn, "{code}");
    }
}

#[test]
fn an_edition_of_incoterms_is_in_force_until_the_next_one() {
    for pair in Edition::ALL.windows(2) {
        let next = pair[1].in_force_from();
        assert_eq!(Edition::at(next), Some(pair[1]));
        assert_eq!(Edition::at(next.pred_opt().unwrap()), Some(pair[0]));
    }
    assert_eq!(Edition::at(day("1999-12-31")), None);
    assert_eq!(Edition::Incoterms2010.to_string(), "Incoterms 2010");
    assert_eq!(Edition::Incoterms2010.in_force_from().year(), 2011);
}

#[test]
fn a_term_says_whether_it_is_for_the_sea_and_includes_the_main_carriage() {
    let chosen = |test: fn(&str) -> bool| {
        INCOTERMS.iter().filter(|code| test(code)).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(chosen(incoterms::is_sea_only), "CFR CIF DEQ DES FAS FOB");
    let without = chosen(|code| incoterms::includes_main_carriage(code) == Some(false));
    assert_eq!(without, "EXW FAS FCA FOB");
    assert_eq!(incoterms::includes_main_carriage("CON"), None);
}

#[test]
fn the_nearest_code_is_the_one_that_was_meant() {
    let nearest = |list: &CodeList, text: &str| list.nearest(text).map(String::from);
    for (list, text, expected) in [
        (&COUNTRIES, "gb", "GB"),
        (&COUNTRIES, " DE ", "DE"),
        (&COUNTRIES, "united kingdom", "GB"),
        (&COUNTRIES, "Côte d'Ivoire", "CI"),
        (&COUNTRIES, "UK", "GB"),
        (&COUNTRIES, "EL", "GR"),
        (&COUNTRIES, "ZR", "CD"),
        (&CURRENCIES, "GRD", "EUR"),
        (&CURRENCIES, "EURO", "EUR"),
        (&CURRENCIES, "GPB", "GBP"),
        (&CURRENCIES, "GB", "GBP"),
        (&CURRENCIES, "EUX", "EUR"),
        (&LOCATIONS, "nl rtm", "NLRTM"),
        (&LOCATIONS, "NL RTM", "NLRTM"),
        (&LOCATIONS, "GBFTX", "GBFXT"),
        (&LOCATIONS, "GB-FXT", "GBFXT"),
        (&UNITS, "KG", "KGM"),
        (&UNITS, "kgm", "KGM"),
        (&TRANSPORT_MODES, "01", "1"),
    ] {
        assert_eq!(nearest(list, text).as_deref(), Some(expected), "{text} in {list:?}");
    }
    for (list, text) in [
        (&COUNTRIES, "AN"),
        (&CURRENCIES, "CSK"),
        (&COUNTRIES, ""),
        (&COUNTRIES, "§§"),
        (&CURRENCIES, "money"),
        (&LOCATIONS, "LONDON HEATHROW AIRPORT"),
        (&TRANSPORT_MODES, "ship"),
        (&TRANSPORT_MODES, "99"),
    ] {
        assert_eq!(nearest(list, text), None, "{text} in {list:?}");
    }
}

#[test]
fn a_withdrawn_code_is_not_offered_for_a_slip() {
    // The drachma was GRD, the koruna CSK.
    for text in ["GRX", "CSKX", "csk"] {
        let offered = CURRENCIES.nearest(text);
        assert!(offered.is_none_or(|code| CURRENCIES.withdrawn(&code).is_none()), "{text}");
    }
}

#[test]
fn codes_are_compared_as_they_are() {
    for text in ["gb", "GB ", " GB", "G", "GBR", "GB\0", "GB\0\0", "ГБ", ""] {
        assert!(!COUNTRIES.contains(text), "{text:?}");
    }
    for text in ["gblhr", "GBLH", "GB LHR", "GBLHR\0", "GBl1r", "1BLHR", "ÄÄL"] {
        assert!(!LOCATIONS.contains(text), "{text:?}");
    }
}

#[test]
fn all_codes_of_a_list_are_in_order_and_in_the_list() {
    for list in all() {
        let codes: Vec<_> = list.iter().collect();
        assert_eq!(codes.len(), list.len());
        assert!(codes.is_sorted_by(|one, next| one < next), "{list:?}");
        for code in &codes {
            assert!(list.contains(code), "{code} in {list:?}");
            assert!(list.name(code).is_none_or(|name| !name.trim().is_empty()), "{code}");
        }
        assert!(list.iter().rev().eq(codes.into_iter().rev()), "{list:?}");
    }
}

/// Any text, and texts that look like codes.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[A-Z0-9]{0,6}",
        "[A-Za-z0-9 \0-]{0,7}",
        "[A-Z]{2}(-[A-Z0-9]{1,3})?",
    ]
}

proptest! {
    #[test]
    fn a_list_contains_what_it_iterates_over(text in texts(), list in 0..all().len()) {
        let list = all().nth(list).unwrap();
        prop_assert_eq!(list.contains(&text), list.iter().any(|code| code == text));
    }

    #[test]
    fn whatever_is_asked_the_answers_agree(text in texts(), days in -800_000..800_000i32) {
        let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
        for list in all() {
            let known = list.contains(&text);
            let dated = list.introduced(&text).is_some() || list.withdrawn(&text).is_some();
            prop_assert!(known || !dated);
            prop_assert!(known || !list.valid_on(&text, date));
            prop_assert!(dated || list.valid_on(&text, date) == known);
            prop_assert!(known || list.name(&text).is_none());
        }
        for edition in Edition::ALL {
            prop_assert!(!edition.contains(&text) || INCOTERMS.contains(&text));
        }
    }

    #[test]
    fn a_subdivision_is_of_the_country_that_begins_its_code(text in texts()) {
        let of_country: Vec<String> = subdivision::of_country(&text).collect();
        prop_assert!(of_country.iter().all(|code| SUBDIVISIONS.contains(code) && code[..2] == text));
        prop_assert!(subdivision::kind(&text).is_none() || SUBDIVISIONS.contains(&text));
        if SUBDIVISIONS.contains(&text) {
            prop_assert!(subdivision::of_country(&text[..2]).any(|code| code == text));
        }
    }

    #[test]
    fn the_nearest_code_is_one_in_use(text in texts()) {
        for list in all() {
            let in_use = |code: &str| list.contains(code) && list.withdrawn(code).is_none();
            let nearest = list.nearest(&text);
            prop_assert!(nearest.as_deref().is_none_or(in_use));
            prop_assert!(!in_use(&text) || nearest.as_deref() == Some(&*text));
        }
    }
}

proptest! {
    // Each goes through the names of all lists: an eighth as many as of the others.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.div_ceil(8)))]

    #[test]
    fn what_is_found_by_words_is_in_its_list_and_no_more_than_asked_for(
        text in texts(),
        limit in 0usize..9,
    ) {
        let found = search(all(), &text, limit);
        prop_assert!(found.len() <= limit);
        prop_assert!(found.iter().all(|it| it.list().contains(it.code())));
    }
}
