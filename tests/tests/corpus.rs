//! Real declarations are read, checked, converted and written without loss.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use customs_check::Checker;
use customs_declaration::MetaData;
use customs_hs::Edition;
use customs_message::Limits;
use customs_model::{Severity, rules, tree::Node};
use customs_tests::{Xmllint, files, reference};
use customs_xml::{ReadOptions, WriteOptions};

fn options() -> ReadOptions {
    ReadOptions::new(
        customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone(),
    )
}

fn declarations() -> Option<Vec<(PathBuf, Vec<u8>)>> {
    reference("corpus/declaration").map(|folder| files(&folder, "xml"))
}

/// What must survive: names, namespaces, attributes and values, in order. Blanks around a value
/// that means the same without them are not compared.
fn essence(node: &Node<'_>, lines: &mut Vec<String>, depth: usize) {
    let mut attributes: Vec<String> = node
        .attributes
        .iter()
        .filter(|attribute| attribute.namespace.is_none())
        .map(|attribute| format!("{}={}", attribute.name, attribute.value))
        .collect();
    attributes.sort();
    let collapses = ["Code", "Amount", "Measure", "Quantity", "Numeric"]
        .iter()
        .any(|end| node.name.ends_with(end));
    let text = match (node.children.is_empty(), collapses) {
        (false, _) => "",
        (true, true) => node.text.trim(),
        (true, false) => &node.text,
    };
    let namespace = node.namespace.as_deref().unwrap_or_default();
    lines.push(format!("{depth} {{{namespace}}}{} {attributes:?} {text:?}", node.name));
    for child in &node.children {
        essence(child, lines, depth + 1);
    }
}

fn essence_of(xml: &str) -> Vec<String> {
    let mut lines = Vec::new();
    essence(&customs_xml::tree(xml, &options()).expect("well-formed"), &mut lines, 0);
    lines
}

/// The day on which the real declarations are judged, where they have no acceptance date.
const TODAY: &str = "2026-08-01";

/// Errors that rules find in real declarations, and why each is a fault of the sample.
const REAL_FAULTS: &[(&str, &str, &str)] = &[
    (
        "10b4cb1ac9__TT1_EX_v2.02_Rejected_Format.xml",
        "lrn",
        "25 characters, in a sample named for its rejection",
    ),
    (
        "14de47c6e6__Step1_TT_IM092a.xml",
        "mrn-check",
        "a placeholder for a movement reference number",
    ),
    (
        "3d54065037__Step1_TT_IM165a.xml",
        "mrn-check",
        "a placeholder for a movement reference number",
    ),
    ("45c1227a10__TT4_2_TC015_BTI_Reference.xml", "eori-format", "GB with 13 digits"),
    ("504085d5e5__TT_IM004a.xml", "quota-vs-preference", "a quota number of the European Union"),
    ("59f8144622__valid_xml.xml", "amount-needs-currency", "the statistical value has no currency"),
    ("59f8144622__valid_xml.xml", "eori-format", "ZZ, which is no country"),
    ("59f8144622__valid_xml.xml", "exchange-rate-currency", "a rate without its currency"),
    ("59f8144622__valid_xml.xml", "goods-location", "a place without type, qualifier and country"),
    ("59f8144622__valid_xml.xml", "previous-doc-complete", "a number without type and category"),
    (
        "925c966abf__TT1_IM_v2.02_Rejected_Format.xml",
        "goods-item-sequence",
        "the only item has the number 1000",
    ),
    ("94d2724e1c__TTM4_2_TC028_Invalid_BTI_Reference.xml", "eori-format", "GB with 13 digits"),
    (
        "97da6c841b__Step1_TT_IM164a.xml",
        "mrn-check",
        "a placeholder for a movement reference number",
    ),
    (
        "a286b84692__TTM4_2_TC015_Valid_BTI_Reference_Box_44_.xml",
        "eori-format",
        "GB with 13 digits",
    ),
    (
        "c0095ef8e6__TTM4_2_TC018_Declaration_made_against_country_codes.xml",
        "eori-format",
        "GB with 13 digits",
    ),
    (
        "c9cf289c8e__wco_dec_metadata.xml",
        "container-indicator",
        "containers are stated and none is listed",
    ),
    ("c9cf289c8e__wco_dec_metadata.xml", "eori-format", "a placeholder"),
    ("c9cf289c8e__wco_dec_metadata.xml", "exchange-rate-currency", "a rate without its currency"),
    ("c9cf289c8e__wco_dec_metadata.xml", "goods-location", "the type is a placeholder"),
    ("c9cf289c8e__wco_dec_metadata.xml", "mucr-format", "a placeholder"),
    (
        "c9cf289c8e__wco_dec_metadata.xml",
        "party-id-xor-name",
        "every element of the class is filled in",
    ),
    ("c9cf289c8e__wco_dec_metadata.xml", "procedure-format", "placeholders of letters"),
    ("c9cf289c8e__wco_dec_metadata.xml", "undg", "a number of three digits"),
    (
        "ca5b111470__TTM4_2_TC019_Valid_Commodity_Code_format.xml",
        "eori-format",
        "GB with 13 digits",
    ),
    (
        "df81fa5df5__TT4_2_TC002_Direct_To_Free_Circulation_-_40_00.xml",
        "eori-format",
        "GB with 13 digits",
    ),
    ("e420209144__TT_IM032b.xml", "mrn-check", "a placeholder for a movement reference number"),
    ("e4c4a4e633__Step1_TT_IM057a.xml", "ducr-format", "a year of two digits"),
    ("e77187ae42__TT_IM094a.xml", "mrn-check", "a placeholder for a movement reference number"),
    (
        "f78c3abf39__Step1_TT_IM178a.xml",
        "header-or-item",
        "the country of export stands at the shipment and at an item",
    ),
    ("f97c17f5e1__TT4_2_TC008_FEC_Check_2.xml", "eori-format", "GB with 13 digits"),
    ("fdffe49ad2__TT_IM006a.xml", "quota-vs-preference", "a quota number of the European Union"),
];

#[test]
fn every_error_in_a_real_declaration_is_a_real_fault() {
    let Some(declarations) = declarations() else { return };
    let checker = Checker::new(customs_message::profile("uk-dms-3.6").expect("it is built in"))
        .with_today(TODAY.parse().ok());
    let mut faults = BTreeSet::new();
    for (path, bytes) in declarations {
        let checked =
            checker.validate(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let errors = checked.findings.iter().filter(|it| it.severity == Severity::Error);
        for error in errors {
            let is_known =
                |(file, rule, _): &&(&str, &str, &str)| *file == name && *rule == error.rule.id;
            let known = REAL_FAULTS.iter().find(is_known);
            let Some(fault) = known else {
                panic!("{name}: {}: {}: {}", error.rule.id, error.path, error.message)
            };
            faults.insert(*fault);
        }
    }
    assert_eq!(faults.len(), REAL_FAULTS.len(), "a fault that is listed is not found");
}

#[test]
fn what_rules_find_in_real_declarations_is_counted() {
    let Some(declarations) = declarations() else { return };
    let mut counts: BTreeMap<(Severity, &str), (usize, BTreeSet<PathBuf>)> = BTreeMap::new();
    let checker = Checker::new(customs_message::profile("uk-dms-3.6").expect("it is built in"))
        .with_today(TODAY.parse().ok());
    for (path, bytes) in &declarations {
        for finding in checker.validate(bytes).expect("readable").findings {
            let count = counts.entry((finding.severity, finding.rule.id)).or_default();
            count.0 += 1;
            count.1.insert(path.clone());
        }
    }
    let mut table =
        String::from("| rule | severity | findings | declarations |\n| --- | --- | --- | --- |\n");
    for ((severity, rule), (findings, files)) in counts.iter().rev() {
        let _ = writeln!(table, "| {rule} | {severity} | {findings} | {} |", files.len());
    }
    insta::assert_snapshot!(table);
}

#[test]
fn every_real_declaration_survives_xml_to_json_to_xml() {
    let Some(declarations) = declarations() else { return };
    let namespaces =
        customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone();
    for (path, bytes) in declarations {
        let reading = customs_xml::from_slice::<MetaData>(&bytes, &options()).expect("readable");
        // Blanks that mean nothing are told.
        let told = reading.findings.iter().filter(|finding| finding.rule != &rules::DROPPED_BLANK);
        assert_eq!(told.count(), 0, "{}", path.display());
        let json = serde_json::to_string(&reading.message).expect("JSON");
        let back: MetaData = serde_json::from_str(&json).expect("JSON is read back");
        assert_eq!(back, reading.message, "{}", path.display());
        let pretty = WriteOptions::new(namespaces.clone());
        let compact = WriteOptions { pretty: false, ..pretty.clone() };
        let source = essence_of(customs_xml::decode(&bytes).expect("UTF-8"));
        for options in [pretty, compact] {
            let written = customs_xml::to_string(&back, &options);
            assert_eq!(written.dropped, [], "{}", path.display());
            assert_eq!(essence_of(&written.xml), source, "{}", path.display());
        }
    }
}

#[test]
fn every_written_declaration_passes_the_official_schema() {
    let (Some(xmllint), Some(declarations), Some(schema)) =
        (Xmllint::found(), declarations(), reference("xsd/uk-dms-3.6/metadata-declaration.xsd"))
    else {
        return;
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let options_to_write = WriteOptions::new(
        customs_message::profile("uk-dms-3.6").expect("it is built in").namespaces.clone(),
    );
    let mut written = Vec::new();
    for (path, bytes) in declarations {
        let reading = customs_xml::from_slice::<MetaData>(&bytes, &options()).expect("readable");
        let xml = customs_xml::to_string(&reading.message, &options_to_write).xml;
        let target = folder.path().join(path.file_name().expect("a file has a name"));
        std::fs::write(&target, xml).expect("a temporary file");
        written.push(target);
    }
    let verdicts = xmllint.verdicts(&schema, &written);
    for (path, good) in written.iter().zip(verdicts) {
        assert!(good, "{}", path.display());
    }
}

#[test]
fn a_wrapped_declaration_is_found_and_checked() {
    let Some(folder) = reference("corpus/wrapped") else { return };
    for (path, bytes) in files(&folder, "xml") {
        let checked = customs_check::validate(
            &bytes,
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &Limits::default(),
        )
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let rules: Vec<_> = checked.findings.iter().map(|finding| finding.rule.id).collect();
        assert!(rules.contains(&"wrapped-message"), "{}: {rules:?}", path.display());
        let message = checked.read.as_read().downcast_ref::<MetaData>().expect("an envelope");
        assert!(message.declaration.is_some(), "{}", path.display());
    }
}

#[test]
fn what_is_not_well_formed_gets_an_error_with_its_place() {
    let Some(folder) = reference("corpus/not-well-formed") else { return };
    for (path, bytes) in files(&folder, "xml") {
        let error = customs_check::validate(
            &bytes,
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &Limits::default(),
        )
        .err()
        .unwrap_or_else(|| panic!("{}: accepted", path.display()));
        assert!(error.is_not_a_message() || error.place().is_some(), "{}: {error}", path.display());
    }
}

#[test]
fn every_commodity_code_of_a_real_declaration_is_typed() {
    let Some(declarations) = declarations() else { return };
    let read = |bytes: &[u8]| {
        let read = customs_xml::from_slice::<MetaData>(bytes, &options()).expect("readable");
        read.message.declaration.and_then(|declaration| declaration.goods_shipment)
    };
    let known = Edition::Hs2017.nomenclature().expect("it has a table");
    let (mut typed, mut in_edition) = (0, 0);
    for (path, bytes) in declarations {
        let shipment = read(&bytes).unwrap_or_default();
        let items = shipment.government_agency_goods_item.into_iter();
        for commodity in items.filter_map(|item| item.commodity) {
            let Some(code) = commodity.commodity_code() else { continue };
            let code = code.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let subheading = code.subheading().expect("none is of a national chapter");
            typed += 1;
            in_edition += usize::from(known.contains(subheading));
        }
    }
    // Four have digits that no subheading of 2017 begins with.
    assert_eq!((typed, in_edition), (177, 173));
}
