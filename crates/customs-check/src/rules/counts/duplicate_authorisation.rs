//! An authorisation occurs once.

use crate::repeats::Repeats;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "duplicate-authorisation",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "The holder of an authorisation is named twice for it.",
    why: "An entry says who holds an authorisation of a kind. A second one that says the same was \
          copied, and perhaps another holder or kind was meant.",
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
            .says(format!("authorisation {category} of {id} is number {first} already"))
            .value(format!("{category} {id}"))
            .hint("remove one of the two, or correct its holder or kind");
    }
}
