//! It is known where the consignee is.

use customs_exchange::body::ExportDeclarationNotice;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "export-declaration-notice-address",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The address of the consignee has no line or no country.",
    why: "The address is one of the fifteen parameters. The importing country identifies its \
          trader by the address, since many traders can have the same name.",
    bad: "
<ConsigneeAddress>
  <CityName>Singapore</CityName>
  <CountryCode>SG</CountryCode>
</ConsigneeAddress>",
    good: "
<ConsigneeAddress>
  <CityName>Singapore</CityName>
  <CountryCode>SG</CountryCode>
  <Line>1 Example Street</Line>
</ConsigneeAddress>",
    sources: &[
        "ASEAN customs declaration document, fifteen parameters",
        "WCO Data Model, elements 239 and 242",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<ExportDeclarationNotice>(message) else { return };
    let address = &notice.consignee_address;
    let missing = [
        (address.country_code.is_none(), "CountryCode", "country"),
        (address.line.is_none(), "Line", "street"),
    ];
    for (is_missing, name, what) in missing {
        if is_missing {
            found
                .at(place_of::<ExportDeclarationNotice>() / "ConsigneeAddress" / name)
                .says(format!("the address of the consignee has no {what}"))
                .expected("a line and a country at least")
                .hint(format!("add {name}"));
        }
    }
}
