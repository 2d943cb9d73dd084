//! Whoever claims a preference declares preferential origin, and proof of it.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "preference-needs-proof",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "A preference is claimed without preferential origin or without a document.",
    why: "Preferences 2xx and 3xx lower the duty for goods that originate in certain countries, \
          which has to be declared and proved. Which document proves it depends on the agreement \
          and is not checked, only that there is one.",
    bad: "<Origin><CountryCode>JP</CountryCode><TypeCode>1</TypeCode></Origin>",
    good: "<Origin><CountryCode>JP</CountryCode><TypeCode>2</TypeCode></Origin>",
    sources: &[
        "WCO Data Model 3.6, elements 164, 501 and D006",
        "Union Customs Code Annex B, data elements 14 11 and 16 09",
        "Union Customs Code, Article 64",
        "UK CDS error CDS10001",
    ],
    elements: &["42A/67A/68A/23A/50A.164", "42A/67A/68A/92A.501", "42A/67A/68A/02A.D006"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The type of a preferential origin.
const PREFERENTIAL: &str = "2";

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    for (number, item) in context.items() {
        let fees = item.commodity.as_deref().map_or(&[][..], |it| &it.duty_tax_fee);
        let claim = fees.iter().enumerate().find_map(|(at, fee)| {
            let code = fee.duty_regime_code.as_deref().filter(|code| is_preference(code))?;
            Some((at, code))
        });
        let Some((at, preference)) = claim else { continue };
        let has_origin =
            item.origin.iter().any(|origin| origin.type_code.as_deref() == Some(PREFERENTIAL));
        let (message, hint) = match (has_origin, item.additional_document.is_empty()) {
            (false, _) => (
                "but the item has no preferential origin",
                "declare the preferential origin with type 2, or claim no preference",
            ),
            (true, true) => (
                "but the item has no document that proves origin",
                "declare the proof of origin as an additional document",
            ),
            (true, false) => continue,
        };
        let fee = ("DutyTaxFee", at + 1);
        found
            .at(context.item(number) / "Commodity" / fee / "DutyRegimeCode")
            .says(format!("preference {preference} is claimed, {message}"))
            .value(preference)
            .hint(hint);
    }
}

/// Whether it is a preference for goods of certain origin: the generalised system (2xx), or an
/// agreement (3xx).
fn is_preference(code: &str) -> bool {
    matches!(code.as_bytes(), [b'2' | b'3', _, _])
}
