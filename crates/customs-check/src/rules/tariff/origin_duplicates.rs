//! Goods have one origin of each kind.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "origin-duplicates",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A goods item has one origin of each type.",
    why: "One origin decides on trade measures and one on preference. With two of a type nobody can \
          tell which is meant; goods of two origins are two items.",
    bad: "<Origin><CountryCode>KE</CountryCode><TypeCode>1</TypeCode></Origin>
          <Origin><CountryCode>UG</CountryCode><TypeCode>1</TypeCode></Origin>",
    good: "<Origin><CountryCode>KE</CountryCode><TypeCode>1</TypeCode></Origin>
           <Origin><CountryCode>KE</CountryCode><TypeCode>2</TypeCode></Origin>",
    sources: &["WCO Data Model 3.6, element 501", "Union Customs Code Annex B, data elements 16 08 and 16 09"],
    aliases: &[],
    elements: &["42A/67A/68A/92A.501"],
    since: "0.1.0",
};

pub(super) const CHECK: Check = Check::Declaration(check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        let mut seen: Vec<&str> = Vec::new();
        for (at, origin) in item.origin.iter().enumerate() {
            let Some(of_type) = origin.type_code.as_deref() else { continue };
            if seen.contains(&of_type) {
                found
                    .at(context.item(number) / ("Origin", at + 1) / "TypeCode")
                    .says(format!("the item has more than one origin of type {of_type}"))
                    .value(of_type)
                    .expected("one origin of each type")
                    .hint("leave one of them, or make an item of the goods of each origin");
            } else {
                seen.push(of_type);
            }
        }
    }
}
