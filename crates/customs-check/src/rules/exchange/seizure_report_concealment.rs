//! An unusual place is described.

use customs_exchange::body::{Concealment, SeizureReport};
use customs_exchange::lists::ConcealmentPlace;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "seizure-report-concealment",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Goods were hidden in a place with the code Other, and the method is missing.",
    why: "Officers elsewhere learn from a report where to look. The code Other does not tell them.",
    bad: "<PlaceCode>Other</PlaceCode>",
    good: "<PlaceCode>InCargo</PlaceCode>",
    sources: &[
        "Protocol to eliminate illicit trade in tobacco products, article 21",
        "Design of this workspace, reconstruction from published reports",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<SeizureReport>(message) else { return };
    let concealment = report.concealment.as_deref();
    let is_other = |it: &Concealment| it.place_code == ConcealmentPlace::Other;
    if concealment.is_some_and(|it| is_other(it) && it.method.is_none()) {
        found
            .at(place_of::<SeizureReport>() / "Concealment" / "Method")
            .says("the place of concealment has the code Other, but the method is missing")
            .expected("the method in words")
            .hint("add Method, or choose the code of the place");
    }
}
