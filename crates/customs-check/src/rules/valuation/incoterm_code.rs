//! Terms of delivery are those of the Incoterms.

use customs_codes::INCOTERMS;
use customs_codes::incoterms::Edition;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "incoterm-code",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Terms of delivery are neither an Incoterm nor XXX.",
    why: "The three letters say who pays for freight and insurance, and therefore what the price \
          includes. Contracts may use an older edition, so the terms of all editions since 2000 \
          are accepted.",
    bad: "<ConditionCode>CIS</ConditionCode>",
    good: "<ConditionCode>CIF</ConditionCode>",
    sources: &[
        "Incoterms 2000, 2010 and 2020",
        "WCO Data Model 3.6, element 090",
        "UCC Annex B, data element 14 01",
    ],
    elements: &["42A/67A/22B.090"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// Terms that are none of the Incoterms, and are given in words.
const OTHER_TERMS: &str = "XXX";

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    let terms = shipment.and_then(|it| it.trade_terms.as_deref()?.condition_code.as_deref());
    let Some(code) = terms.filter(|code| *code != OTHER_TERMS && !INCOTERMS.contains(code)) else {
        return;
    };
    let newest = Edition::Incoterms2020;
    let known: Vec<_> = newest.codes().collect();
    let hint = match INCOTERMS.nearest(code) {
        Some(nearest) => {
            format!("did you mean {nearest}? {OTHER_TERMS} is for other terms")
        }
        None => format!(
            "use a code of {newest}: {}; {OTHER_TERMS} is for other terms",
            known.join(", "
        )),
    };
    found
        .at(context.shipment() / "TradeTerms" / "ConditionCode")
        .says(format!("{code} is not a code of the Incoterms"))
        .value(code)
        .expected("a code of the Incoterms")
        .hint(hint);
}
