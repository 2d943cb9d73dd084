//! A regular expression is one.

use customs_exchange::body::RiskAlert;
use customs_exchange::lists::RiskOperator;
use regex::RegexBuilder;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "risk-alert-regex",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A regular expression of a risk indicator cannot be compiled within the limit.",
    why: "Recipients ignore an expression that is invalid or needs too much memory: the alert then \
          selects less than intended.",
    bad: "<Value>^2402(10|20</Value>",
    good: "<Value>^2402(10|20)</Value>",
    sources: &["Design of this workspace, reconstruction from published descriptions"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

/// How much memory an expression may take, in bytes.
const LIMIT: usize = 1 << 20;

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(alert) = body_of::<RiskAlert>(message) else { return };
    for (number, indicator) in (1..).zip(&alert.risk_indicator) {
        if indicator.operator_code != RiskOperator::Regex {
            continue;
        }
        for (at, value) in (1..).zip(&indicator.value) {
            let Err(error) = RegexBuilder::new(value).size_limit(LIMIT).build() else { continue };
            found
                .at(place_of::<RiskAlert>() / ("RiskIndicator", number) / ("Value", at))
                .says(format!("the regular expression of indicator {number} {}", fault(&error)))
                .value(value)
                .expected("a regular expression with linear running time")
                .hint("correct it, or use Prefix or In; look-around is not supported");
        }
    }
}

/// What is wrong with an expression: of what the parser says, the last line.
fn fault(error: &regex::Error) -> String {
    match error {
        regex::Error::CompiledTooBig(_) => "is too large".to_owned(),
        other => {
            let text = other.to_string();
            let last = text.lines().last().unwrap_or_default();
            format!("cannot be read: {}", last.trim_start_matches("error: "))
        }
    }
}
