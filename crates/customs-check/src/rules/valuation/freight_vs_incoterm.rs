//! Freight that the price includes is not added to it.

use super::charges;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "freight-vs-incoterm",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "Costs of transport are added to a price that includes them.",
    why: "Under these terms the seller pays freight and insurance up to the place named, and the \
          price includes them. Adding them again increases the customs value and the duty, unless \
          the named place is before the border.",
    bad: "<ConditionCode>CIF</ConditionCode>",
    good: "<ConditionCode>FOB</ConditionCode>",
    sources: &["Incoterms 2020", "UK CDS error CDS12100"],
    elements: &["42A/67A/22B.090", "42A/67A/41A/58B.371", "42A/67A/68A/41A/58B.371"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The addition for transport, loading, handling and insurance up to the place of entry.
const TRANSPORT_AND_INSURANCE: &str = "AK";

/// Terms under which the seller pays for both. Under CFR and CPT the buyer insures the goods, which
/// is added under the same code.
const BOTH_PAID: [&str; 6] = ["CIF", "CIP", "DAP", "DAT", "DDP", "DPU"];

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    let terms = shipment.and_then(|it| it.trade_terms.as_deref()?.condition_code.as_deref());
    let Some(terms) = terms.filter(|code| BOTH_PAID.contains(code)) else { return };
    for (item, at, charge) in charges::all(declaration, context) {
        if charge.charges_type_code.as_deref() == Some(TRANSPORT_AND_INSURANCE) {
            found
                .at(charges::path(context, item, at) / "ChargesTypeCode")
                .says(format!(
                    "costs of transport ({TRANSPORT_AND_INSURANCE}) are added, but under {terms} \
                     the price includes them"
                ))
                .value(TRANSPORT_AND_INSURANCE)
                .hint("leave the addition out if the named place is behind the border");
        }
    }
}
