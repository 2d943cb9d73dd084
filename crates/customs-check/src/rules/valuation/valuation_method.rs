//! A customs value is found by one of six methods.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "valuation-method",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "The valuation method is not 1 to 6, or method 1 is used without a buyer or a seller.",
    why: "The agreement on customs valuation has six methods, tried in their order. The first is \
          based on the price of a sale, so there must be a seller and a buyer.",
    bad: "<MethodCode>7</MethodCode>",
    good: "<MethodCode>6</MethodCode>",
    sources: &[
        "WCO Data Model 3.6, element 122",
        "WTO Agreement on Implementation of Article VII of GATT 1994, articles 1 to 7",
    ],
    elements: &[
        "42A/57A",
        "42A/67A/09B",
        "42A/67A/16A",
        "42A/67A/30A",
        "42A/67A/68A/09B",
        "42A/67A/68A/16A",
        "42A/67A/68A/30A",
        "42A/67A/68A/41A.122",
        "42A/67A/74A",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        let valuation = item.customs_valuation.as_deref();
        let Some(method) = valuation.and_then(|it| it.method_code.as_deref()) else { continue };
        let path = || context.item(number) / "CustomsValuation" / "MethodCode";
        if !matches!(method, "1" | "2" | "3" | "4" | "5" | "6") {
            found
                .at(path())
                .says(format!("there is no valuation method {method}"))
                .value(method)
                .expected("1 to 6")
                .hint("write 1 for the price of a sale, or the first of 2 to 6 that applies");
        }
        if method != "1" || !context.is_complete() {
            continue;
        }
        if let Some(side) = missing_side(declaration, item) {
            found
                .at(path())
                .says(format!("valuation method 1 is used, but no {side} is named"))
                .value(method)
                .hint(format!("name the {side}, or choose the method for goods without a sale"));
        }
    }
}

/// The side of the sale of which nobody is named, neither for all the goods nor for the item.
fn missing_side(
    declaration: &Declaration,
    item: &GovernmentAgencyGoodsItem,
) -> Option<&'static str> {
    let shipment = declaration.goods_shipment.as_deref()?;
    let buys = shipment.buyer.is_some() || shipment.importer.is_some() || item.buyer.is_some();
    let sells = shipment.seller.is_some()
        || item.seller.is_some()
        || declaration.exporter.is_some()
        || shipment.consignor.is_some()
        || item.consignor.is_some();
    match (buys, sells) {
        (false, _) => Some("buyer or importer"),
        (true, false) => Some("seller or exporter"),
        (true, true) => None,
    }
}
