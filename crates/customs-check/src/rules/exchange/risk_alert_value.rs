//! An indicator looks for what a declaration can have.

use customs_analysis::alert::{FaultPlace, indicator_faults};
use customs_exchange::body::RiskAlert;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "risk-alert-value",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A risk indicator looks for a value that no declaration can have.",
    why: "A commodity code without its leading zero, a country that does not exist or a path \
          without an element never matches, and nobody notices. Points in commodity codes, blanks \
          and lower-case letters are ignored when values are compared.",
    bad: "<Value>90240</Value>",
    good: "<Value>090240</Value>",
    sources: &["Design of this workspace, reconstruction from published descriptions"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(alert) = body_of::<RiskAlert>(message) else { return };
    for (number, indicator) in (1..).zip(&alert.risk_indicator) {
        for (place, fault) in indicator_faults(indicator) {
            let path = place_of::<RiskAlert>() / ("RiskIndicator", number);
            let (path, value) = match place {
                FaultPlace::Path => (path / "Path", indicator.path.as_deref()),
                FaultPlace::Value(nth) => {
                    (path / ("Value", nth), indicator.value.get(nth - 1).map(|it| it.as_str()))
                }
            };
            found
                .at(path)
                .says(format!("indicator {number}: {fault}"))
                .value(value.unwrap_or_default())
                .expected("a value that a declaration can have in the element")
                .hint("correct it; the indicator matches nothing");
        }
    }
}
