//! What the fixtures do not show of amounts and payments.

use customs_check::Checker;
use customs_declaration::*;
use customs_model::build::{code, id, one};

/// What is found in a declaration with a deferment account and this method of payment.
fn found_with(method: &str) -> Vec<(String, String)> {
    let payment = Payment { method_code: code(method), ..Default::default() };
    let duty = DutyTaxFee { payment: one(payment), ..Default::default() };
    let commodity = Commodity { duty_tax_fee: vec![duty], ..Default::default() };
    let item = GovernmentAgencyGoodsItem { commodity: one(commodity), ..Default::default() };
    let shipment = GoodsShipment { government_agency_goods_item: vec![item], ..Default::default() };
    let account = AdditionalDocument { id: id("1108656"), ..Default::default() };
    let declaration = Declaration {
        function_code: code("9"),
        additional_document: vec![account],
        goods_shipment: one(shipment),
        ..Default::default()
    };
    let findings = Checker::new(customs_message::profile("uk-dms-3.6").expect("it is built in"))
        .check(&declaration.into())
        .findings;
    let own = findings.into_iter().filter(|finding| finding.rule.id == "deferment");
    own.map(|finding| (finding.path.to_string(), finding.message)).collect()
}

#[test]
fn an_account_asks_for_a_method_that_defers() {
    assert_eq!(found_with("E"), []);
    let expected = "payment can be deferred to 1108656, but the method of payment is H";
    let path = "/Declaration/AdditionalDocument[1]";
    assert_eq!(found_with("H"), [(path.to_owned(), expected.to_owned())]);
}
