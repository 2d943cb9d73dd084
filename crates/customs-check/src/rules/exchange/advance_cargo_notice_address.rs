//! Who sends and who receives are told by name and address.

use customs_exchange::body::AdvanceCargoNotice;
use customs_exchange::lists::PersonRole;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "advance-cargo-notice-address",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A consignor or consignee has no name or no address.",
    why: "A party without a name or an address cannot be identified. Both belong to the minimum \
          data before loading.",
    bad: "
<Consignor>
  <Name>An invented exporter</Name>
</Consignor>",
    good: "
<Consignor>
  <Name>An invented exporter</Name>
  <Address>
    <CityName>Oslo</CityName>
    <CountryCode>NO</CountryCode>
  </Address>
</Consignor>",
    sources: &["SAFE Framework of Standards, pre-loading advance cargo information"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<AdvanceCargoNotice>(message) else { return };
    let place = place_of::<AdvanceCargoNotice>;
    for (name, party) in [("Consignor", &notice.consignor), ("Consignee", &notice.consignee)] {
        let Some(party) = party.as_deref() else { continue };
        complete(party.name.is_some(), || place() / name / "Name", name, "name", found);
        complete(party.address.is_some(), || place() / name / "Address", name, "address", found);
    }
    let persons = notice.nominal_data.as_deref().map_or(&[][..], |it| &it.person);
    for (number, person) in (1..).zip(persons) {
        let role = person.role_code.as_str();
        if !matches!((&person.role_code).into(), PersonRole::Consignor | PersonRole::Consignee) {
            continue;
        }
        let here = || place() / "NominalData" / ("Person", number);
        let has_name = person.family_name.is_some() || person.given_name.is_some();
        complete(has_name, || here() / "FamilyName", role, "name", found);
        complete(person.address.is_some(), || here() / "Address", role, "address", found);
    }
}

/// Finds something that is not there.
fn complete(
    is_there: bool,
    path: impl FnOnce() -> Path,
    who: &str,
    what: &str,
    found: &mut Found<'_>,
) {
    if !is_there {
        let who = who.to_lowercase();
        found
            .at(path())
            .says(format!("the {who} has no {what}"))
            .expected("a name and an address")
            .hint(format!("add the {what} of the {who}"));
    }
}
