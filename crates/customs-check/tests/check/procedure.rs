//! What the fixtures do not show.

use customs_check::Checker;
use customs_declaration::build::{code, id, one};
use customs_declaration::*;

/// The messages of one rule about a declaration under the profile of the United Kingdom.
fn found(rule: &str, declaration: Declaration) -> Vec<String> {
    let checker = Checker::new(customs_message::profile("uk-dms-3.6").expect("it is built in"))
        .with_today("2026-01-31".parse().ok());
    let findings = checker.check(&declaration.into()).findings;
    let of_rule = findings.into_iter().filter(|finding| finding.rule.id == rule);
    of_rule.map(|finding| finding.message).collect()
}

fn previous_documents(of_type: &str, ids: &[&str], declaration_type: &str) -> Declaration {
    let document = |number: &&str| PreviousDocument {
        category_code: code("Z"),
        id: id(number),
        type_code: code(of_type),
        ..Default::default()
    };
    Declaration {
        type_code: code(declaration_type),
        goods_shipment: one(GoodsShipment {
            previous_document: ids.iter().map(document).collect(),
            ..Default::default()
        }),
        ..Default::default()
    }
}

#[test]
fn an_import_has_one_master_reference_of_any_form() {
    let of_import = |ids: &[&str]| found("mucr-format", previous_documents("MCR", ids, "IMA"));
    assert!(of_import(&["PORT-0815"]).is_empty());
    assert_eq!(
        of_import(&["PORT-0815", "PORT-0816"]),
        ["PORT-0816 is one more master reference; an import has one"]
    );
}

#[test]
fn the_number_of_the_declaration_is_checked_where_it_looks_like_an_mrn() {
    let with_id = |number| Declaration { id: id(number), ..Default::default() };
    assert!(found("mrn-check", with_id("24GB1234567890ABA8")).is_empty());
    assert!(found("mrn-check", with_id("2024-0000017")).is_empty());
    assert_eq!(
        found("mrn-check", with_id("24GB1234567890ABA7")),
        [r#""24GB1234567890ABA7" is not a valid MRN: the check digit is 7; expected: 8"#]
    );
}

#[test]
fn a_consignment_and_its_items_share_the_consignor_too() {
    let consignor = || one(Consignor { id: id("GB123456789000"), ..Default::default() });
    let item = || ConsignmentItem { consignor: consignor(), ..Default::default() };
    let declaration = Declaration {
        consignment: one(Consignment {
            consignor: consignor(),
            consignment_item: vec![item(), item(), item()],
            ..Default::default()
        }),
        ..Default::default()
    };
    assert_eq!(
        found("header-or-item", declaration),
        ["the consignor occurs at the consignment and at this item and 2 others"]
    );
}

#[test]
fn an_amendment_carries_parts_and_is_not_asked_for_the_whole() {
    let cgu = || AuthorisationHolder { category_code: code("CGU"), ..Default::default() };
    let relying = |function| Declaration {
        function_code: code(function),
        authorisation_holder: vec![cgu()],
        ..Default::default()
    };
    assert_eq!(
        found("guarantee", relying("9")),
        ["the declaration relies on a comprehensive guarantee, but no guarantee is declared"]
    );
    assert!(found("guarantee", relying("13")).is_empty());
}

#[test]
fn an_agent_that_is_the_declarant_is_only_a_function() {
    let acting = |function| Declaration {
        agent: one(Agent { function_code: code(function), ..Default::default() }),
        ..Default::default()
    };
    assert!(found("agent-status", acting("3")).is_empty());
    assert!(found("party-id-xor-name", acting("3")).is_empty());
    assert_eq!(found("agent-status", acting("1")), ["1 is not a type of representation"]);
}
