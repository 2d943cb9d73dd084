//! `declaration.validate()` works as any user of `validator` expects.

use customs_declaration::build::{code, id, number, one, text};
use customs_declaration::{
    Address, Declaration, Exporter, GoodsShipment, GovernmentAgencyGoodsItem,
};
use validator::Validate;

fn exported_by(exporter: Exporter) -> Declaration {
    Declaration { function_code: code("9"), exporter: one(exporter), ..Default::default() }
}

#[test]
fn a_declaration_within_its_lengths_is_valid() {
    let declaration = exported_by(Exporter { id: id("GB123456789000"), ..Default::default() });
    assert!(declaration.validate().is_ok());
}

#[test]
fn a_value_that_is_too_long_is_an_error_at_its_field() {
    let exporter = Exporter { id: id("X".repeat(18)), ..Default::default() };
    let errors = exported_by(exporter).validate().expect_err("17 characters fit");
    let message = errors.to_string();
    assert!(message.starts_with("exporter.id: Validation error: length"), "{message}");
    // `validator` keeps its parameters in a map without an order.
    assert!(message.contains("\"max\": Number(17)"), "{message}");
    assert!(message.contains(&"X".repeat(18)), "{message}");
}

#[test]
fn an_exact_length_is_checked_deep_inside_in_characters() {
    let address = |country: &str| Address { country_code: code(country), ..Default::default() };
    let exporter = |country| Exporter {
        name: text("Ö".repeat(70)),
        address: one(address(country)),
        ..Default::default()
    };
    assert!(exported_by(exporter("GB")).validate().is_ok());
    let errors = exported_by(exporter("GBR")).validate().expect_err("two letters fit");
    assert!(errors.to_string().starts_with("exporter.address.country_code: "), "{errors}");
}

#[test]
fn every_goods_item_is_checked() {
    let item = |code_text| GovernmentAgencyGoodsItem {
        sequence_numeric: number(1),
        transaction_nature_code: code(code_text),
        ..Default::default()
    };
    let shipment = GoodsShipment {
        government_agency_goods_item: vec![item("11"), item("111")],
        ..Default::default()
    };
    let declaration = Declaration { goods_shipment: one(shipment), ..Default::default() };
    let errors = declaration.validate().expect_err("two digits fit");
    assert!(errors.to_string().contains("goods_item[1].transaction_nature_code"), "{errors}");
}
