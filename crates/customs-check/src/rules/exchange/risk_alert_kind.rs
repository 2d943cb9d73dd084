//! Function, kind and version of an alert agree.

use customs_exchange::body::RiskAlert;
use customs_exchange::lists::AlertKind;

use super::messages::{message_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "risk-alert-kind",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The function of an alert does not match its kind, or an update or cancellation has no \
            later version.",
    why: "An alert replaces earlier versions based on its kind and version. If they contradict \
          each other, an old alert stays in force or a new one is dropped.",
    bad: "<VersionNumeric>1</VersionNumeric>",
    good: "<VersionNumeric>2</VersionNumeric>",
    sources: &[
        "UN/EDIFACT 1225",
        "Design of this workspace, reconstruction from published descriptions",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(message) = message_of::<RiskAlert>(message) else { return };
    let (function, alert) = (&message.header.function_code, &message.body);
    let kind = AlertKind::from(&alert.kind_code);
    let (wanted, least) = match kind {
        AlertKind::Alert => ("9", Decimal::ONE),
        AlertKind::Update => ("4", Decimal::TWO),
        AlertKind::Cancel => ("1", Decimal::TWO),
        _ => return,
    };
    if *function != wanted && *function != "53" {
        found
            .at(place_of::<RiskAlert>() / "KindCode")
            .says(format!("the kind is {kind}, but the function is {function}"))
            .value(&kind)
            .expected(format!("function {wanted}"))
            .hint("Alert goes with function 9, Update with 4, Cancel with 1");
    }
    let version = alert.version_numeric.value();
    if version < least || !version.fract().is_zero() {
        found
            .at(place_of::<RiskAlert>() / "VersionNumeric")
            .says(format!("{version} is not a valid version for the kind {kind}"))
            .value(version)
            .expected(format!("a whole number from {least}"))
            .hint("number the versions of an alert from 1");
    }
}
