//! The parts of a goods location go together.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "goods-location",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "A goods location lacks its country, type, method of identification, or identification.",
    why: "The four parts form one code that identifies the location. If a part is missing or \
          contradicts another, customs does not know where the goods are.",
    bad: "
<GoodsLocation>
  <Name>EXAMPLELOC</Name>
  <TypeCode>A</TypeCode>
  <Address>
    <TypeCode>Y</TypeCode>
    <CountryCode>GB</CountryCode>
  </Address>
</GoodsLocation>",
    good: "
<GoodsLocation>
  <Name>EXAMPLELOC</Name>
  <TypeCode>A</TypeCode>
  <Address>
    <TypeCode>U</TypeCode>
    <CountryCode>GB</CountryCode>
  </Address>
</GoodsLocation>",
    sources: &[
        "UK CDS, data element 5/23 (location of goods)",
        "UK CDS error CDS12099",
        "UK CDS error CDS50028",
    ],
    elements: &[
        "42A/67A/28A/64A.L016",
        "42A/67A/28A/64A.L017",
        "42A/67A/28A/64A.L110",
        "42A/67A/28A/64A/04A.410",
        "42A/67A/28A/64A/04A.242",
    ],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    let consignment = shipment.and_then(|it| it.consignment.as_deref());
    let Some(location) = consignment.and_then(|it| it.goods_location.as_deref()) else { return };
    if !context.is_complete() {
        return;
    }
    let path = || context.shipment() / "Consignment" / "GoodsLocation";
    let address = location.address.as_deref();
    let of_type = location.type_code.as_deref();
    let identified = address.and_then(|it| it.type_code.as_deref());
    if location.name.is_none() && location.id.is_none() {
        missing(path() / "Name", "place", "the place as a code", found);
    }
    if address.and_then(|it| it.country_code.as_deref()).is_none() {
        missing(path() / "Address" / "CountryCode", "country", "two letters, as in GB", found);
    }
    match of_type {
        None => missing(path() / "TypeCode", "type", TYPES, found),
        Some("A" | "B" | "C" | "D") => {}
        Some(other) => {
            found
                .at(path() / "TypeCode")
                .says(format!("{other} is not a type of goods location"))
                .value(other)
                .expected(TYPES)
                .hint("write the type under which the location is listed");
        }
    }
    match (identified, of_type) {
        (None, _) => missing(path() / "Address" / "TypeCode", "method of identification", WAYS, found),
        (Some("Y"), Some(of_type @ ("A" | "C" | "D"))) => {
            found
                .at(path() / "Address" / "TypeCode")
                .says(format!("a location of type {of_type} is identified by an authorisation (Y)"))
                .value("Y")
                .expected("U")
                .hint("write U, or type B for an authorised location");
        }
        (Some("U" | "Y"), _) => {}
        (Some(other), _) => {
            found
                .at(path() / "Address" / "TypeCode")
                .says(format!("{other} is not a method of identification of a goods location"))
                .value(other)
                .expected(WAYS)
                .hint("write U or Y, as the location is listed");
        }
    }
}

const TYPES: &str = "A (designated), B (authorised), C (approved) or D (other)";
const WAYS: &str = "U (UN/LOCODE) or Y (authorisation)";

fn missing(path: Path, what: &str, expected: &str, found: &mut Found<'_>) {
    let element = path.steps().last().map(|step| step.name.clone()).unwrap_or_default();
    found
        .at(path)
        .says(format!("the goods location has no {what}"))
        .expected(expected)
        .hint(format!("add {element}"));
}
