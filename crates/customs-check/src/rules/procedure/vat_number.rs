//! The tax number of a party is a VAT number.

use customs_codes::identifier::VatNumber;

use crate::identifiers::{self, Advice};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "vat-number",
    severity: Severity::Warning,
    group: Group::Authority("eu"),
    title: "A VAT number does not have the form of its country, or its check digits are wrong.",
    why: "The holder of the number accounts for the tax. A number that was copied wrongly belongs \
          to another party or to none. Numbers of the one-stop shops (IM, EU) have another form \
          and are not checked, nor is the register (VIES). Accepted declarations contain shorter \
          numbers, so the finding is a warning.",
    bad: "<ID>DE136695978</ID><RoleCode>FR1</RoleCode>",
    good: "<ID>DE136695976</ID><RoleCode>FR1</RoleCode>",
    sources: &[
        "WCO Data Model 3.6, elements R119 and R005",
        "Union Customs Code Annex B, data element 13 16",
        "European Union, VAT information exchange system (VIES)",
        "UK CDS data element 3/40",
    ],
    elements: &["42A/67A/55B.R119", "42A/67A/68A/55B.R119"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const ADVICE: Advice = Advice {
    form: "the prefix of the country and its VAT number, as in DE136695976",
    hint: "copy the number again from the party's documents, without blanks or dots",
};

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let shipment = declaration.goods_shipment.as_deref();
    let of_shipment = shipment.map_or(&[][..], |it| &it.domestic_duty_tax_party);
    for (number, party) in (1..).zip(of_shipment) {
        check_party(party, || context.shipment() / ("DomesticDutyTaxParty", number), found);
    }
    for (item, goods) in context.items() {
        for (number, party) in (1..).zip(goods.domestic_duty_tax_party.iter()) {
            check_party(party, || context.item(item) / ("DomesticDutyTaxParty", number), found);
        }
    }
}

fn check_party(party: &DomesticDutyTaxParty, path: impl FnOnce() -> Path, found: &mut Found<'_>) {
    let Some(id) = party.id.as_deref() else { return };
    let is_of_one_stop_shop = id.starts_with("IM") || id.starts_with("EU");
    if !is_of_one_stop_shop {
        identifiers::check::<VatNumber>(id, || path() / "ID", ADVICE, found);
    }
}
