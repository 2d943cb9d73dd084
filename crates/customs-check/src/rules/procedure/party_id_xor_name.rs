//! A party is known by its number, or else by name and address.

use super::parties::{Party, parties};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "party-id-xor-name",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "A party has neither a number nor a complete name and address, or it has both.",
    why: "The administration has registered a name and an address for each number. For consignee \
          and carrier it refuses both at once. A party without a number cannot be contacted unless \
          name and address are complete. The postcode is not required, since some countries have \
          none.",
    bad: "<Consignee><Name>Invented Importers</Name></Consignee>",
    good: "<Consignee><Name>Invented Importers</Name><Address><CityName>Kobe</CityName>
           <CountryCode>JP</CountryCode><Line>1 Harbour Street</Line></Address></Consignee>",
    sources: &[
        "Union Customs Code Annex B, data elements 13 01 to 13 05",
        "UK CDS errors CDS12084, CDS12086 and CDS12088",
        "EU ICS2 errors 8125 to 8129",
    ],
    elements: &[
        "42A/57A.R032",
        "42A/57A.R031",
        "42A/28A/18A.R012",
        "42A/28A/18A.R011",
        "42A/67A/27A.R015",
        "42A/67A/27A.R014",
        "42A/67A/30A.R021",
        "42A/67A/30A.R020",
        "42A/67A/74A.R038",
        "42A/67A/74A.R037",
        "42A/67A/16A.R010",
        "42A/67A/09B.R051",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The parties of which the administration refuses both.
const ONE_OF_BOTH: [&str; 2] = ["Consignee", "Carrier"];

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    if !context.is_complete() {
        return;
    }
    for party in parties(declaration, context) {
        match (party.id, party.name) {
            (Some(id), Some(name)) if ONE_OF_BOTH.contains(&party.element) => {
                found
                    .at(party.path(context) / "Name")
                    .says(format!("the party has both the number {id} and the name {name}"))
                    .value(name)
                    .expected("either of them")
                    .hint("remove the name and address, which the number replaces");
            }
            (Some(_), _) => {}
            // An agent that is the declarant has nothing but a function.
            (None, None) if party.address.is_none() => {}
            (None, _) => complete(&party, context, found),
        }
    }
}

/// Without a number, name and address must be complete.
fn complete(party: &Party<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let address = party.address;
    let has = |part: fn(&Address) -> bool| address.is_some_and(part);
    let parts = [
        ("Name", "name", party.name.is_some()),
        ("Line", "street", has(|address| address.line.is_some())),
        ("CityName", "city", has(|address| address.city_name.is_some())),
        ("CountryCode", "country", has(|address| address.country_code.is_some())),
    ];
    let mut missing = parts.iter().filter(|(.., is_there)| !is_there);
    let Some((element, first, _)) = missing.next() else { return };
    let names = missing.fold((*first).to_owned(), |names, (_, name, _)| names + ", " + name);
    // One finding for all that is missing, at the place of the first.
    let path = match (*element, address) {
        ("Name", _) => party.path(context) / "Name",
        (_, None) => party.path(context) / "Address",
        (element, Some(_)) => party.path(context) / "Address" / element,
    };
    found
        .at(path)
        .says(format!("the party has no number, and these are missing: {names}"))
        .expected("a number, or a name with street, city and country")
        .hint("add the number of the party, or the missing data");
}
