//! The way of the goods leads from where they are sent to where they go.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "routing",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "The routing countries do not begin with the country of dispatch or end with the \
            country of destination.",
    why: "Security checks follow the route of the goods country by country. If a country occurs \
          twice in a row, or the last one is not the destination, a part of the route is missing.",
    bad: "
<Itinerary>
  <SequenceNumeric>3</SequenceNumeric>
  <RoutingCountryCode>NL</RoutingCountryCode>
</Itinerary>",
    good: "
<Itinerary>
  <SequenceNumeric>3</SequenceNumeric>
  <RoutingCountryCode>US</RoutingCountryCode>
</Itinerary>",
    sources: &["WCO Data Model 3.6, elements 064, 062 and 465", "EU ICS2 error 8684"],
    elements: &["42A/28A/81A.064", "42A/67A/28A/81A.064", "42A/67A/95B.062", "42A/67A/99B.465"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    let shipment = declaration.goods_shipment.as_deref();
    let ends = Ends {
        dispatch: shipment.and_then(|it| it.export_country.as_deref()?.id.as_deref()),
        destination: shipment.and_then(|it| it.destination.as_deref()?.country_code.as_deref()),
    };
    if let Some(consignment) = declaration.consignment.as_deref() {
        ends.check(&consignment.itinerary, || context.place() / "Consignment", found);
    }
    if let Some(consignment) = shipment.and_then(|it| it.consignment.as_deref()) {
        ends.check(&consignment.itinerary, || context.shipment() / "Consignment", found);
    }
}

/// The countries that the shipment as a whole comes from and goes to.
struct Ends<'d> {
    dispatch: Option<&'d str>,
    destination: Option<&'d str>,
}

impl Ends<'_> {
    fn check(&self, way: &[Itinerary], above: impl Fn() -> Path, found: &mut Found<'_>) {
        let [first, .., last] = way else {
            if way.first().is_some_and(|only| country(only).is_some()) {
                found
                    .at(above() / ("Itinerary", 2))
                    .says("the quantity of the goods is one country on the way")
                    .expected("at least the countries of dispatch and destination")
                    .hint("add the countries that the goods pass through, in order");
            }
            return;
        };
        let at = |number: usize| above() / ("Itinerary", number) / "RoutingCountryCode";
        end(first, self.dispatch, "begins in", "dispatch", || at(1), found);
        for (number, pair) in (2..).zip(way.windows(2)) {
            let [Some(before), Some(after)] = [country(&pair[0]), country(&pair[1])] else {
                continue;
            };
            if before == after {
                found
                    .at(at(number))
                    .says(format!("{after} occurs twice in a row in the countries of routing"))
                    .value(after)
                    .hint("remove one of the two, or add the country between them");
            }
        }
        end(last, self.destination, "ends in", "destination", || at(way.len()), found);
    }
}

fn country(stop: &Itinerary) -> Option<&str> {
    stop.routing_country_code.as_deref()
}

/// Compares an end of the way with the country it should be.
fn end(
    stop: &Itinerary,
    wanted: Option<&str>,
    does: &str,
    what: &str,
    path: impl Fn() -> Path,
    found: &mut Found<'_>,
) {
    let (Some(seen), Some(wanted)) = (country(stop), wanted) else { return };
    if seen != wanted {
        found
            .at(path())
            .says(format!("the routing {does} {seen}, but the {what} is {wanted}"))
            .value(seen)
            .expected(wanted)
            .hint(format!("complete the routing, or correct the {what}"));
    }
}
