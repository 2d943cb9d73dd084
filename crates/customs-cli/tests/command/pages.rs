//! The pages of `customs flows`, `mirror` and `conversation`: that they have the numbers of the other formats,
//! that people who cannot see them or use no mouse can use them, that they load nothing.

use std::fs;
use std::path::Path;

use customs_tests::axe::Axe;
use customs_tests::browser::{self, Browser, DESK, PHONE, Shown};
use serde_json::Value;
use tempfile::TempDir;

use crate::exchange::as_the_exporter_reports;
use crate::run::{fixtures, run, run_in};

const FLOWS: [&str; 5] = [
    "flows",
    "valid/one-item-export.xml",
    "valid/one-item-import.xml",
    "--by",
    "flow,chapter,partner",
];
const CONVERSATION: [&str; 2] = ["conversation", "transit/story/0[124-9]*"];
const MIRROR: [&str; 3] = ["mirror", "exporter.xml", "importer.xml"];

/// The arguments of a command with a format.
fn with_format<'a>(arguments: &[&'a str], format: &'a str) -> Vec<&'a str> {
    [arguments, &["--format", format]].concat()
}

/// What two countries report of the same trade, of which each has rows that the other has not.
fn reports() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let story = fixtures().join("stories/tiles/7-trade-flows.xml");
    let importer = fs::read_to_string(story).expect("a fixture");
    let exporter = as_the_exporter_reports(&importer);
    let row = &importer[importer.find("<Row>").expect("a row")..];
    let row = &row[..row.find("</Row>").expect("its end") + "</Row>".len()];
    let code = row.split("<CommodityID>").nth(1).expect("a code").split('<').next().expect("it");
    let other = row.replace(code, "871310");
    let importer = importer.replace(row, &format!("{row}{other}"));
    fs::write(folder.path().join("importer.xml"), importer).expect("a file");
    fs::write(folder.path().join("exporter.xml"), exporter).expect("a file");
    folder
}

/// The text of the cells of a page that have a class or none, in order.
fn cells(page: &str, heading: &str) -> Vec<Vec<String>> {
    let section = page.split(&format!("<h2>{heading}</h2>")).nth(1).expect("a heading");
    let section = section.split("</section>").next().expect("its end");
    let rows = section.split("<tr>").filter(|row| row.starts_with("<th scope=\"row\""));
    let cells = |row: &str| {
        let cells = row.split("</th>").flat_map(|cell| cell.split("</td>"));
        let cells = cells.filter_map(|cell| Some(cell.split_once('>')?.1.to_owned()));
        cells.collect::<Vec<_>>()
    };
    rows.map(|row| cells(row.split("</tr>").next().expect("its end"))).collect()
}

/// The texts of the elements of a list in a document.
fn texts<'v>(list: &'v Value, name: &'v str) -> impl Iterator<Item = &'v str> {
    list.as_array().expect("a list").iter().map(move |it| it[name].as_str().expect("a text"))
}

#[test]
fn the_page_of_flows_has_the_rows_of_the_table() {
    let page = run(&with_format(&FLOWS, "html"));
    assert_eq!((page.status, page.stderr.as_str()), (0, ""));
    let json = run(&with_format(&FLOWS, "json")).json();
    let rows = cells(&page.stdout, "All rows");
    assert_eq!(rows.len(), json["rows"].as_array().expect("rows").len());
    for (row, expected) in rows.iter().zip(json["rows"].as_array().expect("rows")) {
        let values = expected["values"].as_array().expect("values").len();
        let told = Value::from(row[..values].to_vec());
        assert_eq!(told, expected["values"]);
        assert_eq!(row[values], expected["items"].to_string());
        assert_eq!(row[values + 2], expected["value"].as_str().expect("a value"));
        assert_eq!(row[values + 4], expected["netMass"].as_str().expect("a mass"));
    }
    let csv = run(&with_format(&FLOWS, "csv")).stdout;
    assert_eq!(csv.lines().count(), rows.len() + 1);
}

#[test]
fn the_page_of_flows_has_a_chart_for_each_flow_by_chapter_with_its_title() {
    let page = run(&with_format(&FLOWS, "html")).stdout;
    let json = run(&with_format(&FLOWS, "json")).json();
    for (flow, what) in [("M", "Imports"), ("X", "Exports")] {
        let row =
            json["rows"].as_array().expect("rows").iter().find(|row| row["values"][0] == flow);
        let row = row.expect("a row");
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let heading = format!("{what} by chapter, in {}", text(&row["currency"]));
        let chart = cells(&page, &heading);
        let title = text(&row["goods"]);
        assert_eq!(chart[0][0], format!("{}<small>{title}</small>", text(&row["values"][1])));
        assert_eq!(chart[0][1], text(&row["value"]));
        assert!(chart[0][3].contains("<rect class=\"value\" x=\"0.00%\" width=\"100.00%\""));
    }
}

#[test]
fn the_page_of_flows_says_what_was_not_counted_and_what_was_counted_once() {
    let folder = tempfile::tempdir().expect("a folder");
    for (fixture, name) in [
        ("one-item-import.xml", "one.xml"),
        ("one-item-import.xml", "same.xml"),
        ("amendment.xml", "amendment.xml"),
    ] {
        let fixture = fixtures().join("valid").join(fixture);
        fs::copy(fixture, folder.path().join(name)).expect("a copy");
    }
    let page = run_in(folder.path(), &with_format(&["flows", "."], "html"));
    let json = run_in(folder.path(), &with_format(&["flows", "."], "json")).json();
    let uncounted = cells(&page.stdout, "Not counted");
    assert_eq!(uncounted[0][0], json["uncounted"][0]["reason"].as_str().expect("a reason"));
    assert_eq!(uncounted[0][1], json["uncounted"][0]["times"].to_string());
    let once = cells(&page.stdout, "Counted once");
    assert_eq!(once[0][0], json["duplicates"][0]["path"].as_str().expect("a path"));
    assert!(page.stderr.contains("counted once: "), "{}", page.stderr);
}

#[test]
fn the_page_of_a_mirror_has_the_figures_of_the_table_and_tells_differences_in_words() {
    let folder = reports();
    let page = run_in(folder.path(), &with_format(&MIRROR, "html"));
    let json = run_in(folder.path(), &with_format(&MIRROR, "json"));
    assert_eq!((page.status, json.status), (0, 0), "{}", page.stderr);
    let json = json.json();
    let figures = cells(&page.stdout, "All figures");
    let (row, one) = (&json["rows"][0], &json["unmatched"][0]);
    let names = [
        "subheading",
        "exporter",
        "importer",
        "exportValue",
        "importValue",
        "importValueFob",
        "gap",
        "relativeGap",
    ];
    assert_eq!(
        Value::from(figures[0].clone()),
        Value::from(names.map(|name| row[name].clone()).to_vec())
    );
    assert_eq!(figures[1][4], one["value"].as_str().expect("a value"));
    assert_eq!(figures.len(), 2);

    let matrix = cells(&page.stdout, "Goods by partners");
    assert!(matrix[0][0].starts_with("690721<small>"), "{matrix:?}");
    let text = |name: &str| row[name].as_str().expect("a text");
    let words = format!(
        "NO {}, GB {}: GB reports {} more, ",
        text("exportValue"),
        text("importValueFob"),
        text("gap")
    );
    assert!(matrix[0][1].contains(&words), "{matrix:?}");
    let words = format!("only GB reports it: {}", one["value"].as_str().expect("a value"));
    assert!(matrix[1][1].contains(&words), "{matrix:?}");
    let left = cells(&page.stdout, "Not compared");
    assert_eq!(left.len(), json["notCompared"].as_array().expect("a list").len());
    let table = run_in(folder.path(), &with_format(&MIRROR, "text")).stdout;
    for row in left {
        assert!(table.contains(&format!("not compared: {}\n", row[0])), "{table}");
    }
}

#[test]
fn the_page_of_a_case_has_its_messages_in_order_its_state_and_what_is_due() {
    let page = run(&with_format(&CONVERSATION, "html"));
    let json = run(&with_format(&CONVERSATION, "json"));
    assert_eq!((page.status, json.status), (1, 1), "{}", page.stderr);
    let (page, json) = (page.stdout, json.json());
    let story = &json["stories"][0];
    let mut rest = page.as_str();
    for step in story["steps"].as_array().expect("steps") {
        let text = |name: &str| step[name].as_str().expect("a text");
        let told = format!(
            "<li><p><time>{}</time> <strong>{}</strong></p>\n<p>{}</p>\n",
            text("prepared"),
            text("message"),
            text("words")
        );
        rest = rest.split_once(&told).unwrap_or_else(|| panic!("{told} in {rest}")).1;
        assert!(rest[..200].contains(text("file")), "{rest}");
    }
    for state in story["states"].as_array().expect("states") {
        assert!(rest.contains(state.as_str().expect("a text")), "{rest}");
    }
    for due in texts(&story["due"], "from") {
        assert!(rest.contains(&format!(" from {due}")), "{rest}");
    }
    for finding in json["findings"].as_array().expect("findings") {
        let rule = finding["check"].as_str().expect("a rule");
        let place = format!("line {}, column {} · {rule}", finding["line"], finding["column"]);
        assert!(page.contains(&place), "{place} in {page}");
    }
    assert_eq!(
        page.matches("<li class=\"finding").count(),
        json["findings"].as_array().map_or(0, Vec::len)
    );
}

#[test]
fn no_name_of_a_file_becomes_an_element_of_a_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let story = fixtures().join("transit/story/01-declaration.xml");
    fs::copy(story, folder.path().join("<b>&\u{202e}.xml")).expect("a copy");
    fs::copy(fixtures().join("valid/one-item-import.xml"), folder.path().join("<i>.xml"))
        .expect("a copy");
    fs::copy(fixtures().join("valid/one-item-import.xml"), folder.path().join("<u>.xml"))
        .expect("a copy");
    for command in ["conversation", "flows"] {
        let page = run_in(folder.path(), &with_format(&[command, "."], "html")).stdout;
        assert!(page.contains("&lt;"), "{page}");
        for wrong in ["<b>", "<i>", "<u>", "\u{202e}"] {
            assert!(!page.contains(wrong), "{command}: {wrong:?} in {page}");
        }
    }
}

/// The pages, by name.
fn pages() -> [(&'static str, String); 3] {
    let folder = reports();
    [
        ("flows", run(&with_format(&FLOWS, "html")).stdout),
        ("mirror", run_in(folder.path(), &with_format(&MIRROR, "html")).stdout),
        ("conversation", run(&with_format(&CONVERSATION, "html")).stdout),
    ]
}

#[test]
fn axe_finds_nothing_wrong_with_a_page_and_none_is_wider_than_a_phone() {
    let Some(browser) = Browser::found() else { return };
    let target = env!("CARGO_TARGET_TMPDIR");
    let Some(axe) = Axe::found(&Path::new(target).join("axe")) else { return };
    let probe =
        "addEventListener('load', () => tell({ width: document.documentElement.scrollWidth }));";
    for (name, page) in &pages() {
        for (size, is_dark) in [(DESK, false), (DESK, true), (PHONE, false), (PHONE, true)] {
            let folder = browser::folder(target, &format!("page-of-{name}"), size, is_dark);
            let shown = Shown { folder, page, fragment: "", size, is_dark };
            assert_eq!(
                axe.violations(&browser, &shown),
                [""; 0],
                "{name}, {size:?}, dark: {is_dark}"
            );
            let width = browser.told(&shown, probe)["width"].as_u64();
            assert!(width <= Some(size.0.into()), "{name}: {width:?} in {size:?}");
        }
    }
}
