//! Goods have one origin of each kind.

use crate::repeats::Repeats;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "origin-duplicates",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "A goods item has two origins of the same type.",
    why: "One origin determines trade measures and one determines preference. With two origins of \
          one type it is unclear which one applies; goods of two origins are two items.",
    bad: "<Origin><CountryCode>KE</CountryCode><TypeCode>1</TypeCode></Origin>
          <Origin><CountryCode>UG</CountryCode><TypeCode>1</TypeCode></Origin>",
    good: "<Origin><CountryCode>KE</CountryCode><TypeCode>1</TypeCode></Origin>
           <Origin><CountryCode>KE</CountryCode><TypeCode>2</TypeCode></Origin>",
    sources: &[
        "WCO Data Model 3.6, element 501",
        "Union Customs Code Annex B, data elements 16 08 and 16 09",
    ],
    elements: &["42A/67A/68A/92A.501"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let mut repeats = Repeats::new();
    for (number, item) in context.items().filter(|(_, item)| item.origin.len() > 1) {
        let types = item.origin.iter().zip(1..);
        let types = types.filter_map(|(origin, at)| Some((origin.type_code.as_deref()?, at)));
        for (_, again) in repeats.of(types) {
            let of_type = item.origin[again - 1].type_code.as_deref().unwrap_or_default();
            found
                .at(context.item(number) / ("Origin", again) / "TypeCode")
                .says(format!("the item has more than one origin of type {of_type}"))
                .value(of_type)
                .expected("one origin of each type")
                .hint("keep one of them, or declare the goods of each origin as a separate item");
        }
    }
}
