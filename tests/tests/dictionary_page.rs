//! The dictionary's page in a real browser: that a place is found by whatever one knows of it, that
//! the page can be read on a phone and on a desk, in light and in dark, and used by its keys.

use customs_tests::browser::{self, Browser, DESK, PHONE, Shown};
use customs_tests::schemas;
use serde_json::{Value, json};

const PROBE: &str = include_str!("../browser/dictionary.js");
const CLASSIFICATION: &str =
    "MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification";

/// The page, as it is written.
fn page() -> &'static str {
    schemas::text("dictionary/index.html")
}

/// What the probe tells of a search at a size, in light colours or dark ones.
fn told(
    browser: &Browser,
    page: &str,
    name: &str,
    search: &str,
    (size, is_dark): ((u32, u32), bool),
) -> Value {
    let name = format!("dictionary-page/{name}");
    let folder = browser::folder(env!("CARGO_TARGET_TMPDIR"), &name, size, is_dark);
    let shown = Shown { folder, page, fragment: search, size, is_dark };
    browser.told(&shown, PROBE)
}

/// The rows that a search in the address shows.
fn measured(browser: &Browser, page: &str, name: &str, search: &str) -> Value {
    told(browser, page, name, search, (DESK, false))["measured"].take()
}

fn count(told: &Value) -> usize {
    let text = told.as_str().expect("a text");
    let digits = text.split(' ').next().expect("a number").replace(',', "");
    digits.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn a_place_is_found_by_its_path_and_by_its_pointer_however_they_are_written() {
    let Some(browser) = Browser::found() else { return };
    let page = page();
    for (at, search) in [
        "42A/67A/68A/23A/21A",
        "42A/67A/68A[1]/23A/21A[3]",
        "42A.67A.68A.%231.23A.21A.%233",
        CLASSIFICATION,
        "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/Classification[1]",
    ]
    .into_iter()
    .enumerate()
    {
        let told = measured(&browser, page, &format!("place-{at}"), &format!("q={search}"));
        let expected = json!({
            "name": "Classification",
            "path": CLASSIFICATION,
            "id": "21A",
            "dataElement": "18 09 000 000",
            "format": "",
            "cardinality": "0..*",
            "codeList": "",
            "isOpen": true,
        });
        assert_eq!(told["rows"][0], expected, "{search}");
        let details = told["details"][0].as_str().expect("details");
        for part in ["classify the goods", "42A/67A/68A/23A/21A", "uk-dms-3.6"] {
            assert!(details.contains(part), "{search}: {details}");
        }
    }
}

#[test]
fn an_element_is_found_by_its_name_its_id_and_the_words_of_its_description() {
    let Some(browser) = Browser::found() else { return };
    let page = page();
    let told = measured(&browser, page, "name", "q=functioncode&message=Declaration");
    let row = &told["rows"][0];
    assert_eq!(row["path"], "MetaData/Declaration/FunctionCode");
    assert_eq!((&row["id"], &row["format"]), (&json!("017"), &json!("n..2")));
    assert_eq!(row["codeList"], "UN/EDIFACT 1225");
    assert!(told["marks"].as_array().expect("marks").contains(&json!("FunctionCode")));

    let told = measured(&browser, page, "id", "q=017");
    let rows = told["rows"].as_array().expect("rows");
    assert_eq!(rows[0]["path"], "MetaData/Declaration/FunctionCode");
    assert!(rows.iter().filter(|row| row["id"] == "017").count() > 3);

    let told = measured(&browser, page, "words", "q=nomenclature+comes&message=Declaration");
    let rows = told["rows"].as_array().expect("rows");
    assert_eq!(count(&told["said"]), rows.len());
    assert_eq!(rows[0]["path"], format!("{CLASSIFICATION}/IdentificationTypeCode"));
}

#[test]
fn a_place_is_found_by_the_number_of_its_data_element_in_any_spelling() {
    let Some(browser) = Browser::found() else { return };
    let page = page();
    let gross = "MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/GrossMassMeasure";
    let searches =
        ["18+04+001+000", "1804001000", "18+04+001", "DE+6/5", "de6/5", "D.E.+6/5", "6/5"];
    for (at, search) in searches.into_iter().enumerate() {
        let told = measured(&browser, page, &format!("number-{at}"), &format!("q={search}"));
        let rows = told["rows"].as_array().expect("rows");
        let row = rows.iter().find(|row| row["path"] == gross);
        let row = row.unwrap_or_else(|| panic!("{search}: {rows:?}"));
        assert_eq!(row["dataElement"], "18 04 001 000\nDE 6/5");
        let number = if search.contains('/') { "6/5" } else { "18 04 001 000" };
        let is_one =
            |row: &Value| row["dataElement"].as_str().is_some_and(|it| it.contains(number));
        assert!(is_one(&rows[0]), "{search}: {}", rows[0]);
        let marks = told["marks"].as_array().expect("marks");
        assert!(!marks.is_empty(), "{search}");
    }
}

#[test]
fn the_codes_of_our_own_lists_are_explained() {
    let Some(browser) = Browser::found() else { return };
    let told = measured(&browser, page(), "list", "q=UrgencyCode&message=RiskAlert");
    assert_eq!(told["rows"].as_array().expect("rows").len(), 1);
    let details = told["details"][0].as_str().expect("the only one is open");
    assert!(details.contains("In the ordinary course of business."), "{details}");
}

#[test]
fn the_page_fits_a_desk_and_a_phone_and_can_be_read_in_light_and_in_dark() {
    let Some(browser) = Browser::found() else { return };
    let page = page();
    for size in [DESK, PHONE] {
        for is_dark in [false, true] {
            let told = told(&browser, page, "looks", "q=21A", (size, is_dark));
            let measured = &told["measured"];
            assert_eq!(measured["width"], size.0);
            assert!(measured["scrollWidth"].as_u64() <= Some(size.0.into()), "{size:?} too wide");
            let least = &measured["leastContrast"];
            assert!(least["contrast"].as_f64() >= Some(4.5), "{least}");
            assert_eq!(measured["unlabelled"], 0, "each field has a label");
            assert_eq!(measured["live"], "status");
            let dark_page = ["background", "color"].map(|name| brightness(&measured["page"][name]));
            assert_eq!(dark_page[0] < dark_page[1], is_dark);
        }
    }
}

/// The sum of `rgb(1, 2, 3)`.
fn brightness(colour: &Value) -> u32 {
    let text = colour.as_str().expect("a colour");
    let numbers = text.trim_start_matches("rgb(").trim_end_matches(')').split(", ");
    numbers.map(|number| number.parse::<u32>().expect("an opaque colour")).sum()
}

#[test]
fn keys_and_typing_do_what_they_should() {
    let Some(browser) = Browser::found() else { return };
    let told = told(&browser, page(), "use", "", (DESK, false));
    let (measured, steps) = (&told["measured"], &told["steps"]);
    let places = count(&measured["said"]);
    assert!(places > 4000, "{places}");
    assert_eq!(measured["rows"].as_array().map(Vec::len), Some(100), "not all at once");
    assert_eq!((&steps["focusBefore"], &steps["focusAfter"]), (&json!(""), &json!("q")));
    assert_eq!(steps["everything"], json!({ "said": measured["said"], "rows": 100 }));
    assert_eq!(steps["more"], json!({ "rows": 200, "focus": 100 }));
    let nothing = format!("0 of {}", measured["said"].as_str().expect("a text"));
    assert_eq!(steps["nothing"], json!({ "said": nothing, "rows": 0, "words": 1 }));
    assert_eq!(steps["open"], json!(["true", "false", "0"]));
    assert_eq!(steps["address"], "#q=MetaData%2FDeclaration%2FFunctionCode");
    let of_profile = count(&steps["ofProfile"]);
    assert!((400..places).contains(&of_profile), "{of_profile}");
}
