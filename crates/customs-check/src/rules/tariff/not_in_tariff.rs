//! A commodity code is one of the tariff that a user names, and its quantity in the tariff's unit.

use customs_hs::unit::unit_codes;

use crate::prelude::*;
use crate::tariff::TariffLine;

pub(super) const RULE: Rule = Rule {
    id: "not-in-tariff",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A commodity code is not in the tariff, or its quantity is in the wrong unit.",
    why: "Goods are declared under the most detailed lines of the tariff, in the unit of the line. \
          A code that is not in the tariff, or that is divided further, is refused. The rule is \
          checked only if a tariff is given with --table.",
    bad: "<ID>01013010</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    good: "<ID>01013000</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    sources: &[
        "WCO Data Model 3.6, elements 145 and 130",
        "International Convention on the Harmonized System, Article 3",
    ],
    elements: &["42A/67A/68A/23A/21A.145", "42A/67A/68A/23A/65A.130"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(tariff) = context.tariff else { return };
    let name = tariff.name();
    for (number, item) in context.items() {
        let Some(commodity) = item.commodity.as_deref() else { continue };
        let Some(Ok(code)) = commodity.commodity_code() else { continue };
        let (message, hint) = match tariff.find(code, context.day) {
            TariffLine::Declarable { units } => {
                check_unit(commodity, &units, &name, number, context, found);
                continue;
            }
            TariffLine::Beginning { code: own } => {
                found.skip(format!("{name} ends at {own}; it does not have the other digits of \
                                    {code}"));
                continue;
            }
            TariffLine::NotDeclarable { below } => (
                format!("{code} is not declarable in {name}, which divides it further"),
                format!("declare the goods under a code below it: {below}"),
            ),
            TariffLine::OnOtherDays { valid } => (
                format!("{code} is valid {valid} in {name}, not on the day of the declaration"),
                format!("look up in {name} which code replaced it"),
            ),
            TariffLine::Absent => (
                format!("{code} is not in {name}"),
                format!("look the goods up in {name}"),
            ),
        };
        let is_code = |it: &Classification| it.national_code().is_some();
        let place = commodity.classification.iter().position(is_code).unwrap_or_default();
        found
            .at(context.item(number) / "Commodity" / ("Classification", place + 1) / "ID")
            .says(message)
            .value(code)
            .expected(format!("a declarable code of {name}"))
            .hint(hint);
    }
}

/// Compares the unit of a quantity with those of the tariff.
fn check_unit(
    commodity: &Commodity,
    units: &[String],
    name: &str,
    number: usize,
    context: &Context<'_>,
    found: &mut Found<'_>,
) {
    let measure = commodity.goods_measure.as_deref();
    let quantity = measure.and_then(|measure| measure.tariff_quantity.as_ref());
    let Some(unit) = quantity.and_then(|quantity| quantity.unit()) else { return };
    if units.is_empty() || units.iter().any(|own| own.eq_ignore_ascii_case(unit)) {
        return;
    }
    if let Some(unknown) = units.iter().find(|own| unit_codes(own).is_empty()) {
        found.skip(format!("no code is known for the unit `{unknown}` of {name}"));
        return;
    }
    if units.iter().any(|own| unit_codes(own).contains(&unit)) {
        return;
    }
    let own = units.join(" or ");
    let codes: Vec<&str> = units.iter().filter_map(|own| unit_codes(own).first().copied()).collect();
    found
        .at(context.item(number) / "Commodity" / "GoodsMeasure" / "TariffQuantity")
        .says(format!("{name} requires the quantity in {own}, but it is in {unit}"))
        .value(unit)
        .expected(codes.join(" or "))
        .hint(format!("state the quantity in {own}"));
}
