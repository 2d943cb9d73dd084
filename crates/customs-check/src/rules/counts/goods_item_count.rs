//! A declaration has as many goods items as it says.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "goods-item-count",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The stated number of goods items differs from how many there are.",
    why: "The number of items is declared apart from the items, so that an item lost on the way is \
          noticed. Administrations refuse a declaration in which the two disagree.",
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
            .says(format!("{} goods items are declared, but {items}", stated.value()))
            .value(stated.value())
            .expected(count)
            .hint(format!("write {count}, or see which items are missing or too many"));
    }
}
