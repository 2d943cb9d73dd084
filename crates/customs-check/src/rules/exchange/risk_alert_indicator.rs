//! An indicator can be compared.

use customs_exchange::body::{RiskAlert, RiskIndicator};
use customs_exchange::lists::{RiskAxis, RiskOperator};

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "risk-alert-indicator",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A risk indicator has no element, or its values or weight do not suit its operator.",
    why: "An indicator that cannot be compared selects nothing, or everything. Equality needs one \
          value, a range two values in order, and a weight is from 0 to 100.",
    bad: "
<Value>50000</Value>
<Value>10000</Value>",
    good: "
<Value>10000</Value>
<Value>50000</Value>",
    sources: &["Design of this workspace, reconstruction from published descriptions"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(alert) = body_of::<RiskAlert>(message) else { return };
    for (number, indicator) in (1..).zip(&alert.risk_indicator) {
        let place = || place_of::<RiskAlert>() / ("RiskIndicator", number);
        if indicator.axis_code == RiskAxis::Other && indicator.path.is_none() {
            found
                .at(place() / "Path")
                .says(format!("indicator {number} has the axis Other, but no element"))
                .expected("the path of an element")
                .hint("add Path with a WCO pointer or an XPath, or choose another axis");
        }
        of_values(indicator, number, &place, found);
        let weight = indicator.weight_numeric.value();
        if weight < Decimal::ZERO || weight > Decimal::ONE_HUNDRED {
            found
                .at(place() / "WeightNumeric")
                .says(format!("indicator {number} has the weight {weight}"))
                .value(weight)
                .expected("0 to 100")
                .hint("write a weight from 0 to 100");
        }
    }
}

fn of_values(
    indicator: &RiskIndicator,
    number: usize,
    place: &impl Fn() -> Path,
    found: &mut Found<'_>,
) {
    let wanted = match RiskOperator::from(&indicator.operator_code) {
        RiskOperator::Equal => 1,
        RiskOperator::Range => 2,
        _ => return,
    };
    let (operator, count) = (&indicator.operator_code, indicator.value.len());
    if count != wanted {
        // The first value too many, or the first that is missing.
        let at = count.min(wanted) + 1;
        found
            .at(place() / ("Value", at))
            .says(format!("indicator {number}: the number of values for {operator} is {count}; \
                           expected: {wanted}"))
            .value(count)
            .expected(wanted)
            .hint("correct the values, or choose In for any number of them");
    } else if let [low, high] = &indicator.value[..]
        && are_out_of_order(low, high)
    {
        found
            .at(place() / ("Value", 1))
            .says(format!("the range of indicator {number} goes from {low} to {high}"))
            .value(low)
            .expected(format!("{high} or less"))
            .hint("write the lower value first");
    }
}

/// Compared as numbers where both are, else as texts, which dates of one form can be too.
fn are_out_of_order(low: &str, high: &str) -> bool {
    match (low.parse::<Decimal>(), high.parse::<Decimal>()) {
        (Ok(low), Ok(high)) => low > high,
        _ => low > high,
    }
}
