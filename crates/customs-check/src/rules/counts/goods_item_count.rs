//! A declaration has as many goods items as it says.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "goods-item-count",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The declared number of goods items differs from the actual number.",
    why: "The number of items is declared separately, so that a lost item is noticed. \
          Administrations refuse a declaration if the two numbers differ.",
    bad: "<GoodsItemQuantity>3</GoodsItemQuantity>",
    good: "<GoodsItemQuantity>2</GoodsItemQuantity>",
    sources: &["WCO Data Model 3.6, element 228", "UK CDS error CDS11003", "EU ICS2 error 8206"],
    elements: &["42A.228", "42A/67A/68A"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(stated) = &declaration.goods_item_quantity else { return };
    if !context.is_complete() {
        return;
    }
    let count = context.items().count();
    if stated.value() != Decimal::from(count) {
        let items = if count == 1 { "there is 1".to_owned() } else { format!("there are {count}") };
        found
            .at(context.place() / "GoodsItemQuantity")
            .says(format!("the declared number of goods items is {}, but {items}", stated.value()))
            .value(stated.value())
            .expected(count)
            .hint(format!("write {count}, or check which items are missing or extra"));
    }
}
