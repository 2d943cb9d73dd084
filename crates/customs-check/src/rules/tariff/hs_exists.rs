//! The first six digits of a tariff number are a subheading of the Harmonized System.

use customs_hs::Nomenclature;

use super::classified::{absent, level, titled};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "hs-exists",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A tariff number does not begin with a number of the Harmonized System.",
    why: "The first six digits are the same in every country that applies the Harmonized System. A \
          number that exists in no edition is a typing error, and no tariff has a rate for it.",
    bad: "<ID>84719500</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    good: "<ID>84719000</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    sources: &[
        "WCO Data Model 3.6, element 145",
        "International Convention on the Harmonized System, Article 3",
        "WCO Harmonized System, editions 1992 to 2022",
    ],
    elements: &["42A/67A/68A/23A/21A.145"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for absent in absent(context, found) {
        if absent.editions().next().is_some() {
            // The business of `hs-edition-mismatch`.
            continue;
        }
        let edition = absent.nomenclature.edition();
        let text = absent.classified.text();
        let (message, expected, hint) = match &absent.code {
            Ok(code) => (
                format!("{} {code} is in neither {edition} nor any other edition", level(*code)),
                format!("a {} of {edition}", level(*code)),
                nearest(*code, absent.nomenclature),
            ),
            Err(problem) => (
                format!("{text} is not a tariff number: {problem}"),
                format!("a number of {edition}"),
                format!("look the goods up in {edition}"),
            ),
        };
        let path = absent.classified.path(context);
        found.at(path).says(message).value(text).expected(expected).hint(hint);
    }
}

/// The numbers that look most like one.
fn nearest(code: customs_hs::HsCode, nomenclature: Nomenclature) -> String {
    let edition = nomenclature.edition();
    let near: Vec<_> = nomenclature.nearest(code).map(|near| titled(near, edition)).collect();
    match near.is_empty() {
        true => format!("look the goods up in {edition}"),
        false => format!("check whether one of the nearest is meant: {}", near.join(", ")),
    }
}
