//! An additional procedure occurs once, and 000 alone.

use crate::repeats::Repeats;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "duplicate-apc",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "An additional procedure occurs twice in a goods item, or 000 is used together with \
            another.",
    why: "000 means that there is no additional procedure, which contradicts any other code. \
          Repeating the same procedure has no effect.",
    bad: "<GovernmentProcedure><CurrentCode>000</CurrentCode></GovernmentProcedure>\
          <GovernmentProcedure><CurrentCode>1CG</CurrentCode></GovernmentProcedure>",
    good: "<GovernmentProcedure><CurrentCode>1CG</CurrentCode></GovernmentProcedure>\
           <GovernmentProcedure><CurrentCode>1SW</CurrentCode></GovernmentProcedure>",
    sources: &["WCO Data Model 3.6, element 166", "UK CDS error CDS12149"],
    elements: &["42A/67A/68A/70A.166"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The code for no additional procedure.
const NONE: &str = "000";

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let mut repeats = Repeats::new();
    for (number, item) in context.items() {
        let path = |at| context.item(number) / ("GovernmentProcedure", at) / "CurrentCode";
        for (first, again) in repeats.of(additional(item).map(|(at, code)| (code, at))) {
            let Some((_, code)) = additional(item).find(|(at, _)| *at == again) else { continue };
            found
                .at(path(again))
                .says(format!(
                    "additional procedure {code} is already procedure {first} of this item"
                ))
                .value(code)
                .hint("remove one of the two");
        }
        let other = additional(item).map(|(_, code)| code).find(|code| *code != NONE);
        let none = additional(item).find(|(_, code)| *code == NONE);
        if let (Some((at, _)), Some(other)) = (none, other) {
            found
                .at(path(at))
                .says(format!("{NONE} (no additional procedure) is used together with {other}"))
                .value(NONE)
                .hint(format!("remove {NONE}, or {other}"));
        }
    }
}

/// The additional procedures of an item, which have three characters, with their places.
fn additional(item: &GovernmentAgencyGoodsItem) -> impl Iterator<Item = (usize, &str)> {
    let procedures = (1..).zip(&item.government_procedure);
    procedures
        .filter_map(|(at, it)| Some((at, it.current_code.as_deref()?)))
        .filter(|(_, code)| code.len() == 3)
}
