//! What belongs to a category comes with it.

use customs_exchange::body::SeizureReport;
use customs_exchange::lists::{IllicitGoods, SeizureEvent};

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "seizure-report-category",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A species is given for goods outside CITES, money for goods that are not currency, or \
            detained money is missing.",
    why: "Reports are sorted by category. A species reported with tobacco, or money reported with \
          drugs, is not found in searches, and a detention of cash needs the amount.",
    bad: "<CategoryCode>Other</CategoryCode>",
    good: "<CategoryCode>Cites</CategoryCode>",
    sources: &[
        "Convention on International Trade in Endangered Species",
        "European Union, declarations of cash",
        "Design of this workspace, reconstruction from published reports",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<SeizureReport>(message) else { return };
    for (number, goods) in (1..).zip(&report.goods) {
        if let Some(species) = &goods.species
            && goods.category_code != IllicitGoods::Cites
        {
            let category = &goods.category_code;
            found
                .at(place_of::<SeizureReport>() / ("Goods", number) / "Species")
                .says(format!("a species is given for goods of the category {category}"))
                .value(species)
                .expected("no species, or the category Cites")
                .hint("remove the species, or write the category Cites");
        }
    }
    of_cash(report, found);
}

fn of_cash(report: &SeizureReport, found: &mut Found<'_>) {
    let has_currency = report.goods.iter().any(|it| it.category_code == IllicitGoods::Currency);
    let cash = || place_of::<SeizureReport>() / "Cash";
    if report.cash.is_some() && !has_currency {
        found
            .at(cash())
            .says("Cash is present, but no goods have the category Currency")
            .expected("goods of the category Currency")
            .hint("add the money to the goods, or remove Cash");
    }
    if report.cash.is_none() && report.event_kind_code == SeizureEvent::CashDetention {
        found
            .at(cash())
            .says("money was detained, but Cash is missing")
            .expected("kinds and amounts")
            .hint("add Cash, or choose another kind of event");
    }
}
