//! Goods items are numbered from 1, each number once.

use crate::decimals::number_up_to;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "goods-item-sequence",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The sequence numbers of the goods items have a gap or a repetition, or do not begin at \
            1.",
    why: "Answers, amendments and documents name an item by its number. If a number occurs twice \
          or exceeds the number of items, it is unclear which goods are meant.",
    bad: "<SequenceNumeric>5</SequenceNumeric>",
    good: "<SequenceNumeric>3</SequenceNumeric>",
    sources: &[
        "WCO Data Model 3.6, element 006 of class 68A",
        "UK CDS error CDS12022",
        "EU NCTS rules R0007, R0988",
        "EU ICS2 error 8102",
    ],
    elements: &["42A/67A/68A.006"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() || are_in_order(context) {
        return;
    }
    let count = context.items().len();
    let mut taken = vec![false; count + 1];
    let mut wrong = Vec::new();
    for (item, sequence) in numbers(context) {
        match number_up_to(count, sequence) {
            Some(number) if !taken[number] => taken[number] = true,
            number => wrong.push((item, sequence, number.is_some())),
        }
    }
    let free = (1..=count).filter(|number| !taken[*number]);
    for ((item, sequence, is_repeat), free) in wrong.into_iter().zip(free) {
        let message = match is_repeat {
            true => format!("the number {sequence} is also that of an earlier goods item"),
            false => format!(
                "the number {sequence} is outside the range of the {count} goods items"
            ),
        };
        found
            .at(context.item(item) / "SequenceNumeric")
            .says(message)
            .value(sequence)
            .expected(free)
            .hint(format!("number the goods items from 1 to {count}; {free} is free"));
    }
}

/// The numbers that items state, with their places in the message.
fn numbers(context: &Context<'_>) -> impl Iterator<Item = (usize, Decimal)> {
    context.items().filter_map(|(at, item)| Some((at, item.sequence_numeric?.value())))
}

fn are_in_order(context: &Context<'_>) -> bool {
    numbers(context).all(|(at, sequence)| sequence == Decimal::from(at))
}
