//! An item number occurs once.

use customs_exchange::body::ExportDeclarationNotice;

use crate::repeats::Repeats;
use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "export-declaration-notice-item-number",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Two items of a notice have the same number.",
    why: "The importing country refers to an item by its number in the export declaration. Each \
          number must identify one item.",
    bad: "
<SequenceNumeric>1</SequenceNumeric>
<HSID>090240</HSID>",
    good: "
<SequenceNumeric>2</SequenceNumeric>
<HSID>090240</HSID>",
    sources: &[
        "ASEAN customs declaration document, fifteen parameters",
        "WCO Data Model, element 006",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<ExportDeclarationNotice>(message) else { return };
    let numbers = (1..).zip(&notice.item).map(|(at, it)| (it.sequence_numeric.value(), at));
    for (first, again) in Repeats::new().of(numbers) {
        let number = notice.item[again - 1].sequence_numeric.value();
        found
            .at(place_of::<ExportDeclarationNotice>() / ("Item", again) / "SequenceNumeric")
            .says(format!("number {number} is already that of item {first}"))
            .value(number)
            .expected("a number that no other item has")
            .hint("write the number that the item has in the export declaration");
    }
}
