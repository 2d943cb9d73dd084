//! Goods go to another country than they come from.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "export-ne-destination",
    severity: Severity::Information,
    group: Group::Standard,
    title: "The country of destination is the country of dispatch.",
    why: "Goods seldom go to the country that they are sent from; exceptions are returned goods, \
          repairs and trade with a part of the country that has its own tariff. Most often one of \
          the two countries was copied by mistake.",
    bad: "
<Destination><CountryCode>GB</CountryCode></Destination>
<ExportCountry><ID>GB</ID></ExportCountry>",
    good: "
<Destination><CountryCode>US</CountryCode></Destination>
<ExportCountry><ID>GB</ID></ExportCountry>",
    sources: &["WCO Data Model 3.6, elements 062 and 465"],
    elements: &["42A/67A/95B.062", "42A/67A/99B.465", "42A/67A/68A/95B.062", "42A/67A/68A/99B.465"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(shipment) = declaration.goods_shipment.as_deref() else { return };
    let dispatched = shipment.export_country.as_deref();
    let destined = shipment.destination.as_deref();
    compare(dispatched, destined, || context.shipment() / "Destination", found);
    for (number, item) in context.items() {
        let (from, to) = (item.export_country.as_deref(), item.destination.as_deref());
        // What neither says is said of the shipment.
        if from.is_some() || to.is_some() {
            let place = match to {
                Some(_) => "Destination",
                None => "ExportCountry",
            };
            let path = || context.item(number) / place;
            compare(from.or(dispatched), to.or(destined), path, found);
        }
    }
}

fn compare(
    from: Option<&ExportCountry>,
    to: Option<&Destination>,
    path: impl Fn() -> Path,
    found: &mut Found<'_>,
) {
    let from = from.and_then(|it| it.id.as_deref());
    let to = to.and_then(|it| it.country_code.as_deref());
    if let (Some(from), Some(to)) = (from, to)
        && from == to
    {
        found
            .at(path())
            .says(format!("the goods are sent from {from} to {to}"))
            .value(to)
            .hint("check the countries of dispatch and destination");
    }
}
