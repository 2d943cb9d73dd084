//! What is different between two declarations can be said, sent as amendments, and applied: then
//! nothing is different any more.

use customs_declaration::build::{amount, code, id, number, one, text};
use customs_declaration::{
    Agent, Classification, Commodity, Declaration, GoodsShipment, GovernmentAgencyGoodsItem,
};
use customs_explain::difference::{Change, apply, compare};
use customs_message::{Limits, Message};
use customs_tests::{Chance, Xmllint, files, goods, messages, reference, repository};
use serde_json::Value;

fn declarations() -> Vec<Declaration> {
    let fixtures = messages(&repository().join("fixtures/valid"), "xml");
    let corpus = reference("corpus/declaration").map(|folder| files(&folder, "xml"));
    let read = |(_, bytes): (_, Vec<u8>)| {
        let document = customs_message::read(
            &bytes,
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &Limits::default(),
        );
        document.ok()?.read.as_read().declaration().cloned()
    };
    fixtures.into_iter().chain(corpus.unwrap_or_default()).filter_map(read).collect()
}

/// Changes something, anywhere: a value, a member, an item of a list.
fn edit(value: &mut Value, chance: &mut Chance) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            let keys: Vec<String> = members.keys().cloned().collect();
            let key = &keys[chance.below(keys.len())];
            if chance.below(6) == 0 {
                members.remove(key);
            } else if let Some(member) = members.get_mut(key) {
                edit(member, chance);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let at = chance.below(items.len());
            match chance.below(6) {
                0 => drop(items.remove(at)),
                1 => {
                    let mut copy = items[at].clone();
                    if let Some(own) = copy.get_mut("SequenceNumeric") {
                        *own = Value::String(chance.below(40).to_string());
                    }
                    items.insert(chance.below(items.len() + 1), copy);
                }
                2 => items.swap(0, at),
                _ => edit(&mut items[at], chance),
            }
        }
        Value::String(text) => *text = chance.below(100).to_string(),
        _ => {}
    }
}

fn edited(declaration: &Declaration, chance: &mut Chance) -> Option<Declaration> {
    let mut value = serde_json::to_value(declaration).expect("JSON");
    for _ in 0..=chance.below(5) {
        edit(&mut value, chance);
    }
    serde_json::from_value(value).ok()
}

/// At least how many edits are tried: the fewer declarations there are, the more of each.
const EDITS: usize = 4_000;

#[test]
fn applying_the_difference_of_two_declarations_to_the_first_gives_the_second() {
    let mut chance = Chance::new(11);
    let declarations = declarations();
    let each = EDITS.div_ceil(declarations.len());
    let mut count = 0;
    for before in &declarations {
        for _ in 0..each {
            let Some(after) = edited(before, &mut chance) else { continue };
            let comparison = compare(before, &after);
            let is_same = goods(before) == goods(&after);
            assert_eq!(comparison.differences.is_empty(), is_same);
            let applied = apply(&comparison.amendment(), before);
            let applied =
                applied.unwrap_or_else(|error| panic!("{error}\n{:#?}", comparison.differences));
            assert!(goods(&applied) == goods(&after), "{:#?}", comparison.differences);
            assert_eq!(applied.function_code, before.function_code);
            count += usize::from(!is_same);
        }
    }
    // The others leave something that cannot be read, or nothing that differs.
    let all = each * declarations.len();
    assert!(count * 2 > all, "{count} of {all} edits are too few to prove anything");
}

#[test]
fn the_difference_between_any_two_declarations_can_be_applied() {
    let all = declarations();
    for pair in all.windows(2) {
        let comparison = compare(&pair[0], &pair[1]);
        let applied = apply(&comparison.amendment(), &pair[0]).expect("applied");
        assert!(goods(&applied) == goods(&pair[1]), "{:#?}", comparison.differences);
    }
}

#[test]
fn blanks_that_json_has_around_a_code_are_kept() {
    let with = |function: &str, currency: &str| Declaration {
        function_code: code(function),
        invoice_amount: amount(1, currency),
        type_code: code(" IMA"),
        ..Default::default()
    };
    let (before, after) = (with(" 9", "GBP"), with("9 ", "EUR"));
    let amended = apply(&compare(&before, &after).amendment(), &before).expect("our own");
    assert_eq!(
        (&amended.type_code, &amended.invoice_amount),
        (&after.type_code, &after.invoice_amount)
    );
    // What the amended message says of itself stays.
    assert_eq!(amended.function_code, before.function_code);
}

#[test]
fn an_amendment_survives_being_written_and_read() {
    let mut chance = Chance::new(12);
    for before in declarations() {
        let Some(after) = edited(&before, &mut chance) else { continue };
        let amendment = compare(&before, &after).amendment();
        let message = Message::from(amendment.clone());
        let xml = message
            .to_xml(customs_message::profile("uk-dms-3.6").expect("it is built in"), true)
            .xml;
        let read = customs_message::read(
            xml.as_bytes(),
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &Limits::default(),
        );
        let read = read.expect("read").complete().expect("all of it");
        assert_eq!(read.declaration(), Some(&amendment));
    }
}

fn item(own: u32, description: &str) -> GovernmentAgencyGoodsItem {
    GovernmentAgencyGoodsItem {
        sequence_numeric: number(own),
        commodity: one(Commodity { description: text(description), ..Default::default() }),
        ..Default::default()
    }
}

fn with_items(items: Vec<GovernmentAgencyGoodsItem>) -> Declaration {
    let shipment = GoodsShipment { government_agency_goods_item: items, ..Default::default() };
    Declaration { goods_shipment: one(shipment), ..Default::default() }
}

fn said(before: &Declaration, after: &Declaration) -> Vec<String> {
    compare(before, after).differences.iter().map(ToString::to_string).collect()
}

#[test]
fn items_are_matched_by_their_numbers() {
    let before = with_items(vec![item(2, "tiles"), item(3, "towels")]);
    let after = with_items(vec![item(1, "knives"), item(2, "tiles"), item(3, "bath towels")]);
    assert_eq!(
        said(&before, &after),
        [
            "added /Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1] (42A/67A/68A[1])",
            "changed /Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Commodity/Description \
             (42A/67A/68A[3]/23A.137): towels -> bath towels",
        ]
    );
}

#[test]
fn classes_without_a_number_are_matched_by_position() {
    let commodity = |ids: &[&str]| {
        let part = |text: &&str| Classification { id: id(text), ..Default::default() };
        let classification = ids.iter().map(part).collect();
        let commodity = Commodity { classification, ..Default::default() };
        let item = GovernmentAgencyGoodsItem {
            sequence_numeric: number(1),
            commodity: one(commodity),
            ..Default::default()
        };
        with_items(vec![item])
    };
    let place = "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/Commodity/Classification";
    assert_eq!(
        said(&commodity(&["69072100", "00"]), &commodity(&["69072200", "00", "2500"])),
        [
            format!("changed {place}[1]/ID (42A/67A/68A[1]/23A/21A[1].145): 69072100 -> 69072200"),
            format!("added {place}[3] (42A/67A/68A[1]/23A/21A[3])"),
        ]
    );
}

#[test]
fn numbers_that_do_not_tell_items_apart_change_the_class_above() {
    let before = with_items(vec![item(1, "tiles"), item(1, "towels")]);
    let after = with_items(vec![item(1, "towels")]);
    assert_eq!(said(&before, &after), ["changed /Declaration/GoodsShipment (42A/67A)"]);
    let comparison = compare(&before, &after);
    assert_eq!(apply(&comparison.amendment(), &before), Ok(with_items(vec![item(1, "towels")])));
}

#[test]
fn a_unit_belongs_to_its_value_and_a_class_is_added_whole() {
    let before = Declaration { invoice_amount: amount(5, "EUR"), ..Default::default() };
    let after = Declaration {
        invoice_amount: amount(5, "GBP"),
        agent: one(Agent { id: id("GB1"), ..Default::default() }),
        ..Default::default()
    };
    assert_eq!(
        said(&before, &after),
        [
            "changed /Declaration/InvoiceAmount (42A.109): 5 EUR -> 5 GBP",
            "added /Declaration/Agent (42A/05A)",
        ]
    );
    let back: Vec<Change> =
        compare(&after, &before).differences.iter().map(|difference| difference.change).collect();
    assert_eq!(back, [Change::Changed, Change::Removed]);
}

#[test]
fn what_cannot_be_applied_is_said_with_its_pointer() {
    let before = with_items(vec![item(1, "tiles"), item(2, "towels")]);
    let after = with_items(vec![item(1, "tiles")]);
    let comparison = compare(&before, &after);
    let error = apply(&comparison.amendment(), &after);
    let error = error.expect_err("the second item is not there");
    assert_eq!(
        error.to_string(),
        "42A/67A/68A[2]: there is neither a value to remove nor a new \
                                   value"
    );
    let error = apply(&comparison.amendment(), &Declaration::default());
    let error = error.expect_err("there are no items");
    assert_eq!(
        error.to_string(),
        "42A/67A/68A[2]: there is neither a value to remove nor a new \
                                   value"
    );
    assert_eq!(comparison.amendment().function_code, code("13"));
}

#[test]
fn an_amending_message_passes_the_official_schema() {
    let (Some(xmllint), Some(schema)) =
        (Xmllint::found(), reference("xsd/uk-dms-3.6/metadata-declaration.xsd"))
    else {
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let before = repository().join("fixtures/valid/several-items.xml");
    let before = std::fs::read_to_string(before).expect("a fixture");
    let after = before.replace(">58<", ">57.5<").replace("FIXTURE-IMPORT-0002", "FIXTURE-OTHER");
    let read = |xml: &str| {
        let read = customs_message::read(
            xml.as_bytes(),
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &Limits::default(),
        );
        let read = read.expect("read").complete().expect("all of it");
        read.declaration().cloned().expect("a declaration")
    };
    let [before, after] = [before, after].map(|text| read(&text));
    let comparison = compare(&before, &after);
    assert_eq!(comparison.differences.len(), 1);
    let envelope = customs_declaration::MetaData {
        declaration: one(comparison.amendment()),
        ..Default::default()
    };
    let xml = Message::from(envelope)
        .to_xml(customs_message::profile("uk-dms-3.6").expect("it is built in"), true)
        .xml;
    let file = folder.path().join("amendment.xml");
    std::fs::write(&file, xml).expect("written");
    assert_eq!(xmllint.verdicts(&schema, &[file]), [true]);
}
