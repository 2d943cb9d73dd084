//! Counts of what is only a part, and of numbers as large as there are.

use customs_check::Checker;
use customs_declaration::*;
use customs_model::build::{amount, code, measure, number, one, quantity};
use rust_decimal::Decimal;

/// The rules that count.
const COUNTS: [&str; 16] = [
    "bulk-no-quantity",
    "child-sequence",
    "duplicate-apc",
    "duplicate-authorisation",
    "duplicate-document",
    "goods-item-count",
    "goods-item-sequence",
    "marks-required",
    "mass-positive",
    "net-le-gross",
    "packages-positive",
    "seal-unique",
    "total-gross",
    "total-gross-equal",
    "total-packages",
    "zero-packages-shared",
];

/// The rules that find something in a declaration of one item that says it has three, eight
/// packages that no item has, and a mass that is less than that of its item.
fn found_in(function: &str) -> Vec<&'static str> {
    let goods_measure =
        GoodsMeasure { gross_mass_measure: measure(20, "KGM"), ..Default::default() };
    let item = GovernmentAgencyGoodsItem {
        commodity: one(Commodity { goods_measure: one(goods_measure), ..Default::default() }),
        packaging: vec![Packaging { quantity_quantity: quantity(0), ..Default::default() }],
        ..Default::default()
    };
    let declaration = Declaration {
        function_code: code(function),
        goods_item_quantity: quantity(3),
        total_gross_mass_measure: measure(19, "KGM"),
        total_package_quantity: quantity(8),
        goods_shipment: one(GoodsShipment {
            government_agency_goods_item: vec![item],
            ..Default::default()
        }),
        ..Default::default()
    };
    let findings = Checker::new(customs_message::profile("uk-dms-3.6").expect("it is built in"))
        .check(&declaration.into())
        .findings;
    let counts = findings.into_iter().filter(|it| COUNTS.contains(&it.rule.id));
    counts.map(|finding| finding.rule.id).collect()
}

#[test]
fn the_parts_in_an_amendment_are_not_counted() {
    let counts = ["goods-item-count", "total-packages", "packages-positive", "total-gross"];
    assert_eq!(found_in("9"), counts);
    assert_eq!(found_in("13"), [""; 0]);
}

#[test]
fn no_number_is_too_large_for_a_rule() {
    let item = GovernmentAgencyGoodsItem {
        sequence_numeric: number(Decimal::MAX),
        packaging: vec![Packaging {
            sequence_numeric: number(Decimal::MIN),
            quantity_quantity: quantity(Decimal::MAX),
            ..Default::default()
        }],
        commodity: one(Commodity {
            goods_measure: one(GoodsMeasure {
                gross_mass_measure: measure(Decimal::MAX, "TNE"),
                net_net_weight_measure: measure(Decimal::MAX, "KGM"),
                ..Default::default()
            }),
            invoice_line: one(InvoiceLine {
                item_charge_amount: amount(Decimal::MAX, "EUR"),
                ..Default::default()
            }),
            ..Default::default()
        }),
        ..Default::default()
    };
    let declaration = Declaration {
        function_code: code("9"),
        goods_item_quantity: quantity(Decimal::MAX),
        invoice_amount: amount(Decimal::MIN, "EUR"),
        total_gross_mass_measure: measure(Decimal::MIN, "TNE"),
        total_package_quantity: quantity(Decimal::MIN),
        goods_shipment: one(GoodsShipment {
            government_agency_goods_item: vec![item.clone(), item],
            ..Default::default()
        }),
        ..Default::default()
    };
    let findings = Checker::new(customs_message::profile("uk-dms-3.6").expect("it is built in"))
        .check(&declaration.into())
        .findings;
    assert!(findings.iter().any(|finding| finding.rule.id == "goods-item-sequence"));
}
