//! An additional procedure occurs once, and 000 alone.

use crate::repeats::Repeats;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "duplicate-apc",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "An additional procedure occurs twice in a goods item, or 000 occurs beside another.",
    why: "000 says that there is no additional procedure, which another one beside it contradicts. \
          The same procedure twice says nothing more.",
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
                    "additional procedure {code} is procedure {first} of this item already"
                ))
                .value(code)
                .hint("remove one of the two");
        }
        let other = additional(item).map(|(_, code)| code).find(|code| *code != NONE);
        let none = additional(item).find(|(_, code)| *code == NONE);
        if let (Some((at, _)), Some(other)) = (none, other) {
            found
                .at(path(at))
                .says(format!("{NONE} stands for no additional procedure, but {other} stands too"))
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
