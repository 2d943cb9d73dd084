//! An authorisation occurs once.

use crate::repeats::Repeats;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "duplicate-authorisation",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "An authorisation names the same holder twice.",
    why: "Each entry names the holder of one type of authorisation. A second identical entry is \
          often a copy in which another holder or type was intended.",
    bad: "<AuthorisationHolder><ID>GB123456789012</ID><CategoryCode>DPO</CategoryCode>\
          </AuthorisationHolder><AuthorisationHolder><ID>GB123456789012</ID>\
          <CategoryCode>DPO</CategoryCode></AuthorisationHolder>",
    good: "<AuthorisationHolder><ID>GB123456789012</ID><CategoryCode>DPO</CategoryCode>\
           </AuthorisationHolder><AuthorisationHolder><ID>GB123456789012</ID>\
           <CategoryCode>AEOC</CategoryCode></AuthorisationHolder>",
    sources: &["WCO Data Model 3.6, elements R144 and R145", "UK CDS error CDS12024"],
    elements: &["42A/17C.R144", "42A/17C.R145"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let holders = &declaration.authorisation_holder;
    let keys = (1..)
        .zip(holders)
        .filter_map(|(at, it)| Some(((it.category_code.as_deref()?, it.id.as_deref()?), at)));
    for (first, again) in Repeats::new().of(keys) {
        let AuthorisationHolder { id: Some(id), category_code: Some(category), .. } =
            &holders[again - 1]
        else {
            continue;
        };
        found
            .at(context.place() / ("AuthorisationHolder", again))
            .says(format!("authorisation {category} of {id} is already authorisation {first}"))
            .value(format!("{category} {id}"))
            .hint("remove one of the two, or correct its holder or kind");
    }
}
