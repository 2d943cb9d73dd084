//! Files of `fixtures/hs/`: what valid ones hold, what is said of broken ones, and that no bytes
//! make a reader panic.
#![cfg(feature = "tables")]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use customs_hs::table::{
    Table, TableCode, TableErrors, TableFormat, TableLimits, TableLine, TableProblem,
};
use customs_hs::{Edition, Form, HsCode, NationalCode, Subheading, TableName};
use proptest::prelude::*;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/hs")
}

fn bytes(file: &str) -> Vec<u8> {
    fs::read(folder().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The format that a file is in, by its folder and its ending.
fn format_of(file: &str) -> TableFormat {
    match (file.split('/').next().expect("a folder"), file.rsplit('.').next()) {
        ("us-hts", Some("json")) => TableFormat::UsHtsJson,
        ("us-hts", _) => TableFormat::UsHtsCsv,
        (name, _) => name.parse().expect("folders are named after formats"),
    }
}

fn read(file: &str) -> Result<Table, TableErrors> {
    Table::read(&bytes(file), format_of(file), Edition::Hs2022)
}

fn valid(file: &str) -> Table {
    read(file).unwrap_or_else(|errors| panic!("{file}:\n{errors}"))
}

/// All fixtures, as `folder/file`.
fn fixtures() -> Vec<String> {
    let names = |path: PathBuf| -> Vec<String> {
        let entries = fs::read_dir(path).expect("a folder").map(|entry| entry.expect("an entry"));
        entries.map(|entry| entry.file_name().into_string().expect("a name")).collect()
    };
    let folders = names(folder()).into_iter().filter(|name| name != "README.md");
    let mut files: Vec<String> = folders
        .flat_map(|name| {
            names(folder().join(&name)).into_iter().map(move |it| format!("{name}/{it}"))
        })
        .collect();
    files.sort();
    files
}

fn plain(text: &str) -> Result<Table, TableErrors> {
    Table::read(text.as_bytes(), TableFormat::Plain, Edition::Hs2022)
}

fn code(text: &str) -> TableCode {
    text.parse().expect("it is a code")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("it is a day")
}

fn codes<'t>(lines: impl Iterator<Item = &'t TableLine>) -> Vec<String> {
    lines.map(|line| line.code().map_or_else(|| "-".to_string(), |code| code.to_string())).collect()
}

/// What is said of each broken file, line by line.
const BROKEN: &[(&str, &[&str])] = &[
    ("comtrade/bad-digits.json", &["line 5, `id`: 01O121: 'O' is neither a digit nor a separator"]),
    ("comtrade/cut-off.json", &["line 9: the file is cut off here; download it again"]),
    ("comtrade/duplicate-line.json", &["line 9: 010121 is on line 8 already; remove one"]),
    (
        "comtrade/latin-1.json",
        &["line 6: byte 292 of the file (0xe8) is not UTF-8; save the file as UTF-8"],
    ),
    (
        "comtrade/lost-leading-zero.json",
        &[
            "line 5, `id`: 10121: odd number of digits; with a leading zero, which spreadsheets drop, it is 010121",
        ],
    ),
    (
        "comtrade/missing-key.json",
        &[
            "line 5: `text` is missing; there are `aggrLevel`, `id`, `isLeaf`, `parent`, `standardUnitAbbr`",
        ],
    ),
    (
        "comtrade/missing-results.json",
        &["line 1: `results` is missing; there are `more`, `result`; did you mean `result`?"],
    ),
    (
        "comtrade/unknown-code.json",
        &["line 5: 010111 is not in HS 2022; nearest are 010121, 010129, 010130"],
    ),
    (
        "eu-cn/bad-digits.csv",
        &[
            "line 3, `CN_CODE`: 0101 2 100: a separator inside a pair of digits",
            "line 4, `CN_CODE`: 0101 29 1O: 'O' is neither a digit nor a separator",
        ],
    ),
    (
        "eu-cn/bad-level.csv",
        &[
            "line 2, `LEVEL`: `` is not a level of indentation; write a whole number: 0, 1, 2 or more",
            "line 3, `LEVEL`: `-2` is not a level of indentation; write a whole number: 0, 1, 2 or more",
        ],
    ),
    ("eu-cn/duplicate-line.csv", &["line 4: 01012100 is on line 3 already; remove one"]),
    (
        "eu-cn/latin-1.csv",
        &["line 3: byte 69 of the file (0xbd) is not UTF-8; save the file as UTF-8"],
    ),
    (
        "eu-cn/lost-leading-zero.csv",
        &[
            "line 2, `CN_CODE`: 101: odd number of digits; with a leading zero, which spreadsheets drop, it is 0101",
            "line 3, `CN_CODE`: 1012100: odd number of digits; with a leading zero, which spreadsheets drop, it is 01012100",
        ],
    ),
    (
        "eu-cn/missing-column.csv",
        &[
            "line 1: `CN_CODE` is missing; there are `CN_CDE`, `NAME_EN`, `SU`; did you mean `CN_CDE`?",
        ],
    ),
    (
        "eu-cn/unknown-code.csv",
        &[
            "line 3: 01014000: 010140 is not in HS 2022; nearest are 010130, 010129, 010121",
            "line 4, `CN_CODE`: 7701: chapter 77 is reserved",
        ],
    ),
    (
        "plain/bad-digits.csv",
        &[
            "line 2, `code`: 0101x21: 'x' is neither a digit nor a separator",
            "line 4, `code`: 01.012.100: a separator inside a pair of digits",
        ],
    ),
    ("plain/duplicate-line.csv", &["line 5: 010121 is on line 3 already; remove one"]),
    ("plain/empty.csv", &["line 1: the file is empty"]),
    (
        "plain/latin-1.csv",
        &["line 2: byte 40 of the file (0xe8) is not UTF-8; save the file as UTF-8"],
    ),
    (
        "plain/lost-leading-zero.csv",
        &[
            "line 2, `code`: 10121: odd number of digits; with a leading zero, which spreadsheets drop, it is 010121",
        ],
    ),
    (
        "plain/missing-column.csv",
        &[
            "line 1: `code` is missing; there are `kode`, `description`, `unit`; did you mean `kode`?",
        ],
    ),
    ("plain/no-header.csv", &["line 1: `code` is missing; there are `0101`, `Horses and donkeys`"]),
    ("plain/no-lines.csv", &["the table has no lines"]),
    (
        "plain/unknown-code.csv",
        &[
            "line 2: 010122 is not in HS 2022; nearest are 010121, 010129, 010130",
            "line 3: 0199 is not in HS 2022; nearest are 0106, 0105, 0104",
        ],
    ),
    ("plain/utf-16.csv", &["line 1: the file is in UTF-16; save it as UTF-8"]),
    (
        "plain/wrong-number-of-fields.csv",
        &[
            "line 2: the header has 2 columns, the row 3; put quotation marks around a text that \
             contains the separator",
            "line 3: the header has 2 columns, the row 1; write the separators of empty fields as \
             well",
        ],
    ),
    (
        "uk-tariff/bad-dates.csv",
        &[
            "line 2, `validity_start_date`: `January 1972` is not a date; write, for example, 2022-01-31",
            "line 3, `validity_start_date`: `2022-02-30` is not a date; write, for example, 2022-01-31",
            "line 3, `validity_end_date`: `31/13/2022` is not a date; write, for example, 2022-01-31",
            "line 4: the line ends on 2022-01-31, before it begins on 2022-02-01",
        ],
    ),
    (
        "uk-tariff/bad-digits.csv",
        &[
            "line 3, `goods_nomenclature_item_id`: 01012l0000: 'l' is neither a digit nor a separator",
            "line 4, `goods_nomenclature_item_id`: 01012900: 8 digits; an item id has 10, zeros at its end included",
            "line 5, `goods_nomenclature_item_id`: 0000000000: there is no such chapter; they are 01 to 97",
        ],
    ),
    (
        "uk-tariff/bad-suffix.csv",
        &[
            "line 2, `productline_suffix`: `eighty` is not a suffix; write two digits, such as 80 for a line with its own code",
        ],
    ),
    (
        "uk-tariff/duplicate-line.csv",
        &[
            "line 5: 0101210000 is on line 4 already and the dates overlap; let the one end before the other begins",
            "line 6: 0101210000 with suffix 10 is on line 3 already and the dates overlap; let the one end before the other begins",
        ],
    ),
    (
        "uk-tariff/latin-1.csv",
        &["line 2: byte 157 of the file (0xe8) is not UTF-8; save the file as UTF-8"],
    ),
    (
        "uk-tariff/lost-leading-zero.csv",
        &[
            "line 2, `goods_nomenclature_item_id`: 101000000: odd number of digits; with a leading zero, which spreadsheets drop, it is 0101000000",
            "line 3, `goods_nomenclature_item_id`: 101210000: odd number of digits; with a leading zero, which spreadsheets drop, it is 0101210000",
        ],
    ),
    (
        "uk-tariff/missing-column.csv",
        &[
            "line 1: `productline_suffix` is missing; there are `goods_nomenclature_item_id`, `productline_sufix`, `validity_start_date`, `validity_end_date`, `description`; did you mean `productline_sufix`?",
        ],
    ),
    (
        "uk-tariff/unknown-code.csv",
        &[
            "line 3: 0101220010: 010122 is not in HS 2022; nearest are 010121, 010129, 010130",
            "line 4: 0113 is not in HS 2022; nearest are 0106, 0105, 0104",
        ],
    ),
    ("uk-tariff/utf-16.csv", &["line 1: the file is in UTF-16; save it as UTF-8"]),
    (
        "us-hts/bad-digits.csv",
        &["line 3, `HTS Number`: 0101.2l.00: 'l' is neither a digit nor a separator"],
    ),
    (
        "us-hts/bad-digits.json",
        &["line 3, `htsno`: 0101.2l.00: 'l' is neither a digit nor a separator"],
    ),
    (
        "us-hts/bad-indent-and-units.csv",
        &[
            "line 3, `Indent`: `two` is not a level of indentation; write a whole number: 0, 1, 2 or more",
            r#"line 3, `Unit of Quantity`: `["No.","kg"` is not a list of units; write, for example, ["No.","kg"]"#,
        ],
    ),
    ("us-hts/cut-off-between-lines.json", &["line 4: the file is cut off here; download it again"]),
    ("us-hts/cut-off.json", &["line 5: the file is cut off here; download it again"]),
    ("us-hts/duplicate-line.csv", &["line 6: 01012100 is on line 4 already; remove one"]),
    ("us-hts/duplicate-line.json", &["line 4: 01012100 is on line 3 already; remove one"]),
    (
        "us-hts/latin-1.csv",
        &["line 3: byte 249 of the file (0xe8) is not UTF-8; save the file as UTF-8"],
    ),
    (
        "us-hts/latin-1.json",
        &["line 3: byte 293 of the file (0xe8) is not UTF-8; save the file as UTF-8"],
    ),
    (
        "us-hts/lost-leading-zero.csv",
        &[
            "line 2, `HTS Number`: 101: odd number of digits; with a leading zero, which spreadsheets drop, it is 0101",
            "line 3, `HTS Number`: 101.21.00: odd number of digits; with a leading zero, which spreadsheets drop, it is 0101.21.00",
            "line 4, `HTS Number`: 101210010: odd number of digits; with a leading zero, which spreadsheets drop, it is 0101210010",
        ],
    ),
    (
        "us-hts/lost-leading-zero.json",
        &[
            "line 3, `htsno`: 101.21.00: odd number of digits; with a leading zero, which spreadsheets drop, it is 0101.21.00",
        ],
    ),
    (
        "us-hts/missing-column.csv",
        &[
            "line 1: `HTS Number` is missing; there are `HTS Nmber`, `Indent`, `Text`, `Unit of Quantity`, `General Rate of Duty`, `Special Rate of Duty`, `Column 2 Rate of Duty`, `Quota Quantity`, `Additional Duties`; did you mean `HTS Nmber`?",
            "line 1: `Description` is missing; there are `HTS Nmber`, `Indent`, `Text`, `Unit of Quantity`, `General Rate of Duty`, `Special Rate of Duty`, `Column 2 Rate of Duty`, `Quota Quantity`, `Additional Duties`",
        ],
    ),
    (
        "us-hts/missing-key.json",
        &[
            "line 3: `htsno` is missing; there are `additionalDuties`, `description`, `footnotes`, `general`, `htsnumber`, `indent`, `other`, `quotaQuantity`, `special`, `superior`, `units`; did you mean `htsnumber`?",
        ],
    ),
    ("us-hts/not-json.json", &["line 3: not valid JSON from here on: expected `:`"]),
    (
        "us-hts/number-for-a-code.json",
        &[
            "line 3, `htsno`: a number instead of a text; without quotation marks a code loses its leading zeros",
            "line 4, `units`: a number instead of a list of texts",
        ],
    ),
    (
        "us-hts/unknown-code.csv",
        &[
            "line 3: 01012200: 010122 is not in HS 2022; nearest are 010121, 010129, 010130",
            "line 4: 0113 is not in HS 2022; nearest are 0106, 0105, 0104",
        ],
    ),
    (
        "us-hts/unknown-code.json",
        &["line 3: 01012200: 010122 is not in HS 2022; nearest are 010121, 010129, 010130"],
    ),
    ("us-hts/utf-16.csv", &["line 1: the file is in UTF-16; save it as UTF-8"]),
    (
        "us-hts/wrong-number-of-fields.csv",
        &["line 3: the header has 9 columns, the row 10; put quotation marks around a text that \
             contains the separator"],
    ),
];

#[test]
fn everything_that_is_wrong_with_a_broken_file_is_said() {
    for (file, expected) in BROKEN {
        let errors = read(file).expect_err(file);
        assert_eq!(errors.to_string(), expected.join("\n"), "{file}");
    }
}

#[test]
fn every_fixture_is_valid_or_listed_as_broken() {
    for file in fixtures() {
        let is_broken = BROKEN.iter().any(|(broken, _)| *broken == file);
        assert_eq!(read(&file).is_err(), is_broken, "{file}");
    }
}

#[test]
fn the_format_of_every_fixture_is_detected_unless_it_has_no_header() {
    for file in fixtures() {
        let has_header = !["plain/no-header.csv", "plain/empty.csv"].contains(&file.as_str());
        let expected = has_header.then(|| format_of(&file));
        assert_eq!(TableFormat::detect(&bytes(&file)), expected, "{file}");
    }
}

#[test]
fn a_format_is_read_back_from_its_name() {
    for format in TableFormat::ALL {
        assert_eq!(format.to_string().parse(), Ok(format));
    }
    assert_eq!(
        "us-hts".parse::<TableFormat>().unwrap_err().to_string(),
        "`us-hts` is not a format of tables; the formats are us-hts-json, us-hts-csv, eu-cn, uk-tariff, eu-taric, comtrade and plain"
    );
}

#[test]
fn both_exports_of_the_united_states_hold_the_same_table() {
    let table = valid("us-hts/valid.csv");
    assert_eq!(table, valid("us-hts/valid.json"));
    assert_eq!(table, valid("us-hts/valid-with-byte-order-mark-and-crlf.csv"));
    assert_eq!((table.name(), table.edition()), (TableName::US_HTS, Edition::Hs2022));
    assert_eq!(
        codes(table.lines().iter()),
        ["0101", "-", "01012100", "0101210010", "0101210020", "0101290000", "98010010"]
    );
    let mares = table.get(code("0101.21.00.20")).expect("it is there");
    assert_eq!((mares.text(), mares.line_number()), ("Mares & fillies", 6));
    assert_eq!(table.path_text(mares), "Horses and donkeys, alive > Horses > To breed from");
    let others = table.get(code("0101.29.00.00")).expect("it is there");
    assert_eq!(others.text(), "For other uses, Equus caballus");
    assert_eq!(others.units(), ["No.", "kg"]);
}

#[test]
fn goods_are_declared_under_lines_with_nothing_below_them() {
    let declarable = |file| codes(valid(file).declarable());
    assert_eq!(
        declarable("us-hts/valid.csv"),
        ["0101210010", "0101210020", "0101290000", "98010010"]
    );
    assert_eq!(declarable("eu-cn/valid.csv"), ["01012100", "01012910", "01012990", "01013000"]);
    assert_eq!(declarable("comtrade/valid.json"), ["010121", "010129"]);
    assert_eq!(declarable("plain/valid.csv"), ["010121", "010130", "04090000"]);
    assert_eq!(
        declarable("uk-tariff/valid.csv"),
        [
            "0101210000",
            "0101210010",
            "0101210090",
            "0101290000",
            "0101300000",
            "0409000000",
            "9905000000"
        ]
    );
}

#[test]
fn the_combined_nomenclature_is_indented_by_levels_or_by_dashes() {
    let table = valid("eu-cn/valid.csv");
    let line = table.get(code("0101 29 90")).expect("it is there");
    assert_eq!((line.text(), line.units()), ("Others", &["p/st".to_string()][..]));
    assert_eq!(
        table.path_text(line),
        "Animals > Animals, alive > Horses and donkeys > Horses > For other uses"
    );
    let table = valid("eu-cn/valid-without-levels.csv");
    let line = table.get(code("0101 29 10")).expect("it is there");
    assert_eq!(table.path_text(line), "Animals, alive > Horses and donkeys > Horses");
    let heading = table.get(code("0101")).expect("it is there");
    assert_eq!(
        (heading.units().len(), codes(table.children(heading))),
        (0, vec!["-".into(), "01013000".into()])
    );
}

#[test]
fn a_line_is_found_by_the_day_it_is_valid_on() {
    let table = valid("uk-tariff/valid.csv");
    let text = |code: TableCode, on: &str| table.find(code, day(on)).map(TableLine::text);
    let (whole, divided) = (code("0101210000"), code("010121"));
    assert_eq!(text(whole, "2021-12-31"), None);
    assert_eq!(text(whole, "2022-01-01"), Some("To breed from"));
    assert_eq!(text(whole, "2023-06-30"), Some("To breed from"));
    assert_eq!(text(whole, "2023-07-01"), None);
    assert_eq!(text(divided, "2023-06-30"), None);
    assert_eq!(text(divided, "2023-07-01"), Some("To breed from, with papers"));
    assert_eq!(text(code("0101210010"), "2023-06-30"), None);
}

#[test]
fn of_lines_that_follow_each_other_the_latest_is_got_and_all_are_listed() {
    let lines = "0409000000,80,0,2023-01-01,,New\n0409000000,80,0,,2022-12-31,Old\n";
    let file = format!("{UK_HEADER}{lines}");
    let table = Table::read(file.as_bytes(), TableFormat::UkTariff, Edition::Hs2022).unwrap();
    let honey = code("0409000000");
    let texts: Vec<&str> = table.versions(honey).map(TableLine::text).collect();
    assert_eq!(texts, ["Old", "New"]);
    assert_eq!(table.get(honey).map(TableLine::text), Some("New"));
    assert_eq!(table.find(honey, day("1999-01-01")).map(TableLine::text), Some("Old"));
}

#[test]
fn a_line_is_below_the_one_that_is_valid_at_its_time() {
    let table = valid("uk-tariff/valid.csv");
    let stallions = table.get(code("0101210010")).expect("it is there");
    let parent = table.parent(stallions).expect("it has one");
    assert_eq!(parent.text(), "To breed from, with papers");
    assert_eq!(codes(table.children(parent)), ["0101210010", "0101210090"]);
    let before = table.get(code("0101210000")).expect("it is there");
    assert_eq!(codes(table.children(before)), [""; 0]);
    let heading = table.get(code("0101")).expect("it is there");
    assert_eq!(codes(table.children(heading)), ["-", "0101300000"]);
}

#[test]
fn padded_numbers_have_the_level_that_they_stand_for() {
    let table = valid("uk-tariff/valid.csv");
    assert_eq!(
        codes(table.lines().iter()),
        [
            "01",
            "0101",
            "-",
            "0101210000",
            "010121",
            "0101210010",
            "0101210090",
            "0101290000",
            "0101300000",
            "0409000000",
            "9905000000"
        ]
    );
    let report = valid("uk-tariff/valid-commodities-report.csv");
    let codes = codes(report.lines().iter());
    assert_eq!(codes, ["0101", "-", "0101210000", "010129", "0101290010"]);
}

#[test]
fn lines_of_other_editions_and_of_comtrade_alone_are_skipped_and_listed() {
    let skipped =
        |file| -> Vec<String> { valid(file).skipped().iter().map(ToString::to_string).collect() };
    assert_eq!(
        skipped("uk-tariff/valid.csv"),
        ["line 13: 0101110000 is only valid while another edition is in force"]
    );
    let own = "is Comtrade's own, not a number of the Harmonized System";
    assert_eq!(
        skipped("comtrade/valid.json"),
        [(4, "TOTAL"), (5, "AG2"), (10, "99"), (11, "9999"), (12, "999999")]
            .map(|(line, id)| format!("line {line}: {id} {own}"))
    );
}

#[test]
fn lines_are_found_by_the_numbers_of_any_level() {
    let table = valid("us-hts/valid.csv");
    let subheading: Subheading = "0101.21".parse().unwrap();
    assert_eq!(codes(table.below(subheading)), ["01012100", "0101210010", "0101210020"]);
    assert_eq!(codes(table.below(code("0101"))).len(), 5);
    assert_eq!(codes(table.below(code("98"))), ["98010010"]);
    assert_eq!(codes(table.below(code("0102"))), [""; 0]);
    let national: NationalCode = "0101.21.00".parse().unwrap();
    let line = table.get(national.in_table(TableName::US_HTS)).expect("the table does not matter");
    assert_eq!(
        line.code().map(|code| code.form(Form::Dotted).to_string()).as_deref(),
        Some("0101.21.00")
    );
    assert!(table.get(subheading).is_none());
}

#[test]
fn a_line_under_a_heading_that_the_table_leaves_out_is_not_under_another_one() {
    let table = valid("plain/valid.csv");
    let honey = table.get(code("0409.00.00")).expect("it is there");
    assert_eq!((table.path_text(honey).as_str(), honey.units()), ("", &["kg".to_string()][..]));
    let donkeys = table.get(code("0101.30")).expect("it is there");
    assert_eq!(donkeys.text(), "Donkeys of all kinds");
    assert_eq!(table.path_text(donkeys), "Animals, alive > Horses and donkeys");
}

#[test]
fn a_code_of_a_table_knows_what_it_is() {
    let known = |text| (code(text).hs().is_some(), code(text).national().is_some());
    assert_eq!(known("01"), (true, false));
    assert_eq!(known("0101"), (true, false));
    assert_eq!(known("010121"), (true, true));
    assert_eq!(known("01012100"), (false, true));
    assert_eq!(known("98"), (false, false));
    assert_eq!(known("99030101"), (false, true));
    assert_eq!(code("0101").hs(), "0101".parse::<HsCode>().ok());
    for wrong in ["77", "7701", "00", "0100", "010", "01-01", ""] {
        assert!(wrong.parse::<TableCode>().is_err(), "{wrong}");
    }
    assert!(TableCode::new(100, 2).is_err() && TableCode::new(70_000, 4).is_err());
    assert!(TableCode::new(1, 3).is_err() && TableCode::new(u64::MAX, 12).is_err());
}

#[test]
fn after_a_hundred_errors_the_others_are_counted() {
    let file = format!("code,description\n{}", "010122,Zebras\n".repeat(103));
    let errors = plain(&file).unwrap_err();
    assert_eq!((errors.errors().len(), errors.more()), (100, 3));
    assert!(errors.to_string().ends_with("\nand 3 more"));
    let first = &errors.errors()[0];
    assert_eq!((first.line(), first.column()), (Some(2), None));
    assert!(matches!(first.problem(), TableProblem::NotInEdition { .. }));
}

#[test]
fn a_file_over_a_limit_is_refused_with_one_error() {
    let limits = TableLimits { max_bytes: 100, max_lines: 2 };
    let within =
        |text: &str, format| Table::read_within(text.as_bytes(), format, Edition::Hs2022, limits);
    let header = "code,description\n";
    let two = format!("{header}0101,Horses\n0102,Cattle\n");
    assert_eq!(within(&two, TableFormat::Plain).unwrap().lines().len(), 2);
    let three = format!("{two}\n0103,Swine\nwhatever follows");
    let errors = within(&three, TableFormat::Plain).unwrap_err();
    let said = "the table has more than 2 lines; raise the limit, or split it";
    assert_eq!(errors.to_string(), format!("line 5: {said}"));
    let objects = r#"{"id":"01","text":"Animals"},"#.repeat(3);
    let list = format!("{{\"results\":[{}]}}", objects.trim_end_matches(','));
    let limits = TableLimits { max_lines: 2, ..TableLimits::default() };
    let read =
        |text: &str, format| Table::read_within(text.as_bytes(), format, Edition::Hs2022, limits);
    let errors = read(&list, TableFormat::Comtrade).unwrap_err();
    assert!(errors.to_string().contains(said), "{errors}");
    let object = r#"{"htsno":"","indent":"0","description":"Goods"},"#.repeat(3);
    let list = format!("[{}]", object.trim_end_matches(','));
    assert_eq!(
        read(&list, TableFormat::UsHtsJson).unwrap_err().to_string(),
        format!("line 1: {said}")
    );
    let errors = within(&"x".repeat(101), TableFormat::Plain).unwrap_err();
    let expected = "the file has more than 100 bytes; raise the limit, or split it";
    assert_eq!(errors.to_string(), expected);
}

#[test]
fn an_object_that_is_too_long_for_a_line_is_not_read() {
    let list = |zeros: usize| {
        format!(
            r#"[{{"other":[0{}],"htsno":"","indent":"0","description":"Goods"}}]"#,
            ",0".repeat(zeros)
        )
    };
    let read = |zeros| Table::read(list(zeros).as_bytes(), TableFormat::UsHtsJson, Edition::Hs2022);
    assert!(read(1_000).is_ok());
    let errors = read(600_000).unwrap_err().to_string();
    assert!(errors.starts_with("line 1: this object has more than 1048576 bytes"), "{errors}");
}

#[test]
fn of_very_many_errors_all_are_counted() {
    let rows = "0x,Horses\n".repeat(3_000);
    let errors = plain(&format!("code,description\n{rows}")).unwrap_err();
    assert_eq!((errors.errors().len(), errors.more()), (100, 2_900));
}

#[test]
fn a_table_of_an_earlier_edition_is_checked_against_that() {
    let file = b"code,description\n010111,Horses to breed from\n";
    assert!(Table::read(file, TableFormat::Plain, Edition::Hs2022).is_err());
    assert!(Table::read(file, TableFormat::Plain, Edition::Hs1996).is_ok());
    // A draft is taken if it is asked for, and never tried where the edition is not known.
    let file = b"code,description\n031011,Rock lobster\n";
    assert!(Table::read(file, TableFormat::Plain, Edition::Hs2028).is_ok());
    let limits = TableLimits::default();
    let any = Table::read_of_any_edition(file, TableFormat::Plain, Edition::Hs2022, limits);
    assert!(any.is_err());
}

#[test]
fn signs_that_are_no_markup_stay() {
    let text = |text: &str| {
        let table = plain(&format!("code,description\n0101,\"{text}\"\n")).unwrap();
        table.lines()[0].text().to_string()
    };
    assert_eq!(text("m<sup>2</sup> of <i>wood</i>"), "m2 of wood");
    assert_eq!(text("one<br/>two&nbsp;three"), "one two three");
    assert_eq!(text("< 5 kg & > 1 kg"), "< 5 kg & > 1 kg");
    assert_eq!(text("a <b and c"), "a <b and c");
    assert_eq!(text("&amp;lt; &lt;i&gt; &é <"), "&lt; <i> &é <");
}

#[test]
fn messages_stay_short_whatever_the_file_holds() {
    let errors = plain(&"description,".repeat(9_000)).unwrap_err();
    assert!(errors.to_string().len() < 1_000, "{errors}");
    let file = format!("{UK_HEADER}0101000000,80,0,{},,Horses\n", "1".repeat(9_000));
    let errors = Table::read(file.as_bytes(), TableFormat::UkTariff, Edition::Hs2022).unwrap_err();
    assert_eq!(
        errors.to_string(),
        format!(
            "line 2, `validity_start_date`: `{}…` is not a date; write, for example, 2022-01-31",
            "1".repeat(40)
        )
    );
}

#[test]
fn a_table_can_be_given_a_name() {
    let table = plain("code,description\n0101,Horses\n").unwrap();
    assert_eq!(table.name(), TableName::default());
    let name = TableName::new("Home").unwrap();
    assert_eq!(table.named(name).name(), name);
}

fn detected(text: &str) -> Table {
    let format = TableFormat::detect(text.as_bytes()).expect("a format");
    let read = Table::read(text.as_bytes(), format, Edition::Hs2022);
    read.unwrap_or_else(|errors| panic!("{format}: {errors}"))
}

#[test]
fn the_export_of_the_united_states_is_read_however_it_is_wrapped_and_typed() {
    let line = |units: &str, superior: &str| {
        format!(
            r#"{{"htsno": "0101.30.00", "indent": 0, "description": "<b>Asses</b> &#233;&lt;5", "superior": {superior}, "units": {units}, "general": "2.5%", "footnotes": [{{"columns": ["general"], "value": "See 9903"}}]}}"#
        )
    };
    for (before, after) in [
        ("[", "]"),
        ("\u{feff}[", "]"),
        (r#"{"results": ["#, "]}"),
        (r#"{"total": 1, "results": ["#, "]}"),
    ] {
        for (units, superior, expected) in [
            ("\"No.\"", "true", &["No."][..]),
            ("[\"No.\", \"kg\"]", "null", &["No.", "kg"]),
            ("null", "\"true\"", &[]),
        ] {
            let table = detected(&format!("{before}{}{after}", line(units, superior)));
            let asses = &table.lines()[0];
            assert_eq!((asses.text(), asses.units().len()), ("Asses é<5", expected.len()));
            let others: Vec<_> = table.others(asses).collect();
            assert_eq!(others, [("General Rate of Duty", "2.5%"), ("footnotes", "See 9903")]);
        }
    }
}

#[test]
fn the_list_of_comtrade_is_read_in_its_old_and_new_forms() {
    for line in [
        r#"{"id": "010130", "text": "010130 - Asses", "parent": "0101"}"#,
        r#"{"id": "010130", "text": "010130 - Asses", "parent": "0101", "isLeaf": 1, "standardUnitAbbr": "n/a"}"#,
        r#"{"id": "010130", "text": "010130 - Asses", "parent": "0101", "isLeaf": "1", "aggrLevel": 6, "standardUnitAbbr": "N/A"}"#,
    ] {
        for (before, after) in [
            (r#"{"more": false, "results": ["#, "]}"),
            (r#"{"results": [{"id": "AG6", "text": "x"}, "#, "]}"),
        ] {
            let table = detected(&format!("{before}{line}{after}"));
            assert_eq!((table.lines()[0].text(), table.lines()[0].units().len()), ("Asses", 0));
        }
    }
}

#[test]
fn dates_may_be_written_as_in_europe() {
    for date in ["01/02/1972", "1.2.1972", "01-02-1972", "1972-02-01", "1972-02-01T00:00:00"] {
        let table = detected(&format!("{UK_HEADER}0409000000,80,0,{date},,Honey\n"));
        assert_eq!(table.lines()[0].valid_from(), Some(day("1972-02-01")), "{date}");
    }
    for date in ["1972/02/01", "32/01/1972", "01/13/1972", "1/2/72", "in 1972"] {
        let file = format!("{UK_HEADER}0409000000,80,0,{date},,Honey\n");
        let read = Table::read(file.as_bytes(), TableFormat::UkTariff, Edition::Hs2022);
        assert!(read.unwrap_err().to_string().contains("is not a date"), "{date}");
    }
}

#[test]
fn taric_has_the_suffix_after_the_number_and_dashes_for_indents() {
    let table = detected(
        "Goods code;Start date;End date;Language;Hier. pos.;Indent;Description\n\
         0100000000 80;01-01-1972;;EN;2;;Animals\n\
         0101000000 80;01-01-1972;;EN;4;;Horses and donkeys\n\
         0101210000 10;01-01-2022;;EN;6;-;Horses\n\
         0101210000 80;01-01-2022;;EN;6;- -;To breed from\n\
         0101300000 80;01-01-2012;;EN;6;-;Donkeys\n",
    );
    assert_eq!(table.name(), TableName::EU_TARIC);
    assert_eq!(codes(table.lines().iter()), ["01", "0101", "-", "0101210000", "0101300000"]);
    let horses = table.get(code("0101210000")).expect("it is there");
    assert_eq!(table.path_text(horses), "Animals > Horses and donkeys > Horses");
    assert_eq!(table.columns(), ["Language", "Hier. pos."]);
}

#[test]
fn codes_that_are_all_filled_up_with_zeros_have_their_levels() {
    let table = detected(
        "Tariff of our own\n\nTariff code|Description|Unit|Rate\n0100000000|Animals||\n\
         0101000000|Horses||\n0101210000|To breed from||\n0101210010|Stallions|u|5\n\
         0101300000|Asses|u|\n0501000000|Hair|kg|\n",
    );
    let codes_of = codes(table.lines().iter());
    assert_eq!(codes_of, ["01", "0101", "010121", "0101210010", "0101300000", "0501000000"]);
    assert_eq!(codes(table.declarable()), ["0101210010", "0101300000", "0501000000"]);
    assert_eq!(
        table.skipped()[0].to_string(),
        "line 1: Tariff of our own is before the names of the columns"
    );
}

#[test]
fn rows_that_are_no_codes_are_skipped_and_named() {
    let table = detected(
        "code,description\n0101,Horses\nSECTION I,Animals\n,Without a code\ntotal 2\nTOTAL,All\n",
    );
    let skipped: Vec<String> = table.skipped().iter().map(ToString::to_string).collect();
    assert_eq!(
        skipped,
        [
            "line 3: SECTION I is not a code",
            "line 4: Without a code has no code",
            "line 5: total 2 is not a row of the table",
            "line 6: TOTAL is Comtrade's own, not a number of the Harmonized System",
        ]
    );
}

#[test]
fn of_columns_with_the_same_name_the_one_with_codes_is_read() {
    for file in [
        "Order,Level,Code,Parent,Code,Description,This item includes\n1,3,010100000080,x,0101,Horses,all\n",
        "Order,Level,Code,Parent,Code,Description,This item includes\n1,3,0101,x,01.01,Horses,all\n",
        "Level,Code,Code,Description,This item includes\n3,,0101,Horses,all\n",
    ] {
        assert_eq!(codes(detected(file).lines().iter()), ["0101"], "{file}");
    }
}

#[test]
fn the_check_letter_of_a_code_is_kept_beside_it() {
    let table = detected("code,description\n0101.21.00.00D,Horses\n0101.21.00.01G,Others\n");
    assert_eq!(codes(table.lines().iter()), ["0101210000", "0101210001"]);
    let others: Vec<_> = table.others(&table.lines()[0]).collect();
    assert_eq!(others, [("code as printed", "0101.21.00.00D")]);
}

#[test]
fn a_table_is_of_the_edition_that_has_all_its_numbers() {
    let read = |text: &str| {
        let limits = TableLimits::default();
        Table::read_of_any_edition(text.as_bytes(), TableFormat::Plain, Edition::Hs2022, limits)
    };
    for (number, edition) in
        [("851713", Edition::Hs2022), ("851712", Edition::Hs2017), ("010111", Edition::Hs1996)]
    {
        let table = read(&format!("code,description\n{number},Goods\n")).unwrap();
        assert_eq!(table.edition(), edition, "{number}");
    }
    assert!(read("code,description\n851712,Old\n851713,New\n").is_err());
}

#[test]
fn a_table_of_thirty_thousand_rows_is_read_whole_and_without_delay() {
    let nomenclature = Edition::Hs2022.nomenclature().unwrap();
    let rows = nomenclature.subheadings().flat_map(|code| {
        (0..6).map(move |further| format!("{code}00{further:02},Goods {further},kg,{further}%\n"))
    });
    let file = format!("Title\n\ncode,description,unit,duty\n{}", rows.collect::<String>());
    let started = std::time::Instant::now();
    let table = plain(&file).unwrap();
    // Some tenths of a second without optimization; the bound is for what is not linear.
    assert!(started.elapsed() < std::time::Duration::from_secs(20), "{:?}", started.elapsed());
    // The first of each six ends in zeros, and the others are below it.
    assert_eq!((table.lines().len(), table.declarable().count()), (5_612 * 6, 5_612 * 5));
}

/// Reads in every format and looks at all that was read.
fn read_in_all_formats(bytes: &[u8]) {
    let _ = TableFormat::detect(bytes);
    for format in TableFormat::ALL {
        match Table::read(bytes, format, Edition::Hs2022) {
            Ok(table) => look_at(&table),
            Err(errors) => assert!(!errors.to_string().is_empty()),
        }
    }
}

fn look_at(table: &Table) {
    assert!(!table.lines().is_empty());
    for line in table.lines() {
        let is_child = |parent| table.children(parent).any(|child| child == line);
        let parent = table.parent(line);
        assert!(parent.is_none_or(|parent| parent.depth() < line.depth()));
        let is_together =
            |parent: &&TableLine| line.valid_from().is_none_or(|from| parent.is_valid_on(from));
        assert!(parent.filter(is_together).is_none_or(is_child));
        let _ = table.path_text(line);
        if let Some(code) = line.code() {
            assert!(table.versions(code).any(|other| other == line));
            assert!(table.below(code).any(|other| other == line));
            assert_eq!(code.to_string().parse(), Ok(code));
        }
    }
}

/// A valid fixture with some bytes replaced, left out or put in.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let files: Vec<Vec<u8>> =
        fixtures().iter().filter(|file| file.contains("/valid")).map(|file| bytes(file)).collect();
    let byte = prop_oneof![
        any::<u8>(),
        prop::sample::select(b"0123456789,;\t\"'[]{}:-<>& \r\n\\".to_vec())
    ];
    let change = (any::<prop::sample::Index>(), 0..4usize, prop::collection::vec(byte, 0..4));
    (prop::sample::select(files), prop::collection::vec(change, 0..6)).prop_map(
        |(mut file, changes)| {
            for (place, length, bytes) in changes {
                let start = place.index(file.len() + 1);
                let end = (start + length).min(file.len());
                file.splice(start..end, bytes);
            }
            file
        },
    )
}

const UK_HEADER: &str = "goods_nomenclature_item_id,productline_suffix,number_indents,\
                         validity_start_date,validity_end_date,description\n";

/// Nearly well formed: most fields can be read, some cannot.
const UK_ROW: &str = "(0101|01|0409|9801|)[0-9. ]{0,8},[08]{1,2},[0-9]{1,2},\
                      (2022-0[1-9]-0[1-9])?,(2023-0[1-9]-0[1-9])?,.{0,9}";

/// Well formed, with any indent and any months of a year.
fn uk_row() -> impl Strategy<Value = String> {
    let ids = ["0100000000", "0101000000", "0101210000", "0101210010", "0101290000", "0409000000"];
    let fields = (
        prop::sample::select(ids.to_vec()),
        prop::sample::select(vec!["10", "80"]),
        0..4u8,
        1..10u8,
        0..3u8,
    );
    fields.prop_map(|(id, suffix, indent, from, length)| {
        let to = from + length;
        format!("{id},{suffix},{indent},2022-{from:02}-01,2022-{to:02}-20,Goods")
    })
}

proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        read_in_all_formats(&bytes);
    }

    #[test]
    fn no_mutation_of_a_valid_file_makes_a_reader_panic(bytes in mutated()) {
        read_in_all_formats(&bytes);
    }

    #[test]
    fn no_cut_makes_a_reader_panic_and_cut_json_is_never_a_table(
        place in any::<prop::sample::Index>(),
    ) {
        for file in ["us-hts/valid.json", "comtrade/valid.json"] {
            let whole = bytes(file);
            // The line feed at the end is not missed.
            let cut = &whole[..place.index(whole.len() - 1)];
            read_in_all_formats(cut);
            prop_assert!(Table::read(cut, format_of(file), Edition::Hs2022).is_err());
        }
    }

    #[test]
    fn rows_of_any_fields_do_not_make_a_reader_panic(rows in prop::collection::vec(UK_ROW, 1..12)) {
        read_in_all_formats(format!("{UK_HEADER}{}\n", rows.join("\n")).as_bytes());
    }

    #[test]
    fn any_tree_of_padded_numbers_can_be_looked_at(rows in prop::collection::vec(uk_row(), 1..10)) {
        read_in_all_formats(format!("{UK_HEADER}{}\n", rows.join("\n")).as_bytes());
    }
}
