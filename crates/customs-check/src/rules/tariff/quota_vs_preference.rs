//! A tariff quota is asked for with a preference that is for quotas.

use chrono::NaiveDate;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "quota-vs-preference",
    severity: Severity::Warning,
    group: Group::Authority("uk"),
    title: "A quota order number is used without a preference for quotas, or belongs to the \
            European Union.",
    why: "The middle digit 2 of a preference means that a tariff quota is claimed; any other \
          preference contradicts the order number. Order numbers that begin with 09 belong to \
          quotas of the European Union, which imports into the United Kingdom cannot use since \
          2021. Accepted declarations contain both, so the finding is a warning.",
    bad: "<DutyRegimeCode>100</DutyRegimeCode><QuotaOrderID>054077</QuotaOrderID>",
    good: "<DutyRegimeCode>120</DutyRegimeCode><QuotaOrderID>054077</QuotaOrderID>",
    sources: &["WCO Data Model 3.6, elements 401 and 164", "UK CDS errors CDS12110 and CDS12144"],
    elements: &["42A/67A/68A/23A/50A.401", "42A/67A/68A/23A/50A.164"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

/// The first day of the United Kingdom's own quotas.
const FIRST_OWN_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2021, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        let fees = item.commodity.as_deref().map_or(&[][..], |it| &it.duty_tax_fee);
        // The preference and the order number can be in different entries of an item.
        let preference = fees.iter().find_map(|fee| fee.duty_regime_code.as_deref());
        for (at, fee) in fees.iter().enumerate() {
            let Some(quota) = &fee.quota_order_id else { continue };
            let path =
                || context.item(number) / "Commodity" / ("DutyTaxFee", at + 1) / "QuotaOrderID";
            if quota.starts_with("09") && context.day.is_none_or(|day| day >= FIRST_OWN_DAY) {
                found
                    .at(path())
                    .says(format!("{quota} is a tariff quota of the European Union"))
                    .value(quota)
                    .expected("an order number of the United Kingdom, such as 05xxxx")
                    .hint("look up the order number of the quota in the United Kingdom's tariff");
            }
            if let Some(preference) = preference.filter(|code| !is_for_quotas(code)) {
                found
                    .at(path())
                    .says(format!("quota {quota} is claimed with preference {preference}"))
                    .value(quota)
                    .expected("preference 120, 220 or 320, or no order number")
                    .hint("claim the preference for quotas, or leave out the order number");
            }
        }
    }
}

/// Whether a preference is one for tariff quotas: 120, 123, 125, 128, 220, 320 and others.
fn is_for_quotas(preference: &str) -> bool {
    matches!(preference.as_bytes(), [_, b'2', _])
}
