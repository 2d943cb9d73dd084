//! A difference says which and how much.

use customs_exchange::body::ControlResultReport;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "control-result-report-difference",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A shortage or excess has no quantity above zero, or a quantity is marked as neither.",
    why: "A shortage without a quantity cannot be claimed, and a quantity that is neither a \
          shortage nor an excess has no meaning.",
    bad: "<DifferenceCode>S</DifferenceCode>",
    good: r#"
<DifferenceCode>S</DifferenceCode>
<Difference unitCode="LTR">12</Difference>"#,
    sources: &["EU EMCS message IE717, shortage or excess", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(report) = body_of::<ControlResultReport>(message) else { return };
    for (number, line) in (1..).zip(&report.line) {
        let place = |name| place_of::<ControlResultReport>() / ("Line", number) / name;
        match (&line.difference_code, &line.difference) {
            (Some(code), None) => {
                found
                    .at(place("Difference"))
                    .says(format!("line {number} has the code {code}, but no quantity"))
                    .expected("a quantity with its unit")
                    .hint("add Difference, or remove the code");
            }
            (None, Some(difference)) => {
                found
                    .at(place("DifferenceCode"))
                    .says(format!(
                        "{} of line {number} are marked as neither S nor E",
                        difference.value(
                    )))
                    .expected("S, a shortage, or E, an excess")
                    .hint("add DifferenceCode, or remove the quantity");
            }
            (Some(_), Some(difference)) if difference.value() <= Decimal::ZERO => {
                found
                    .at(place("Difference"))
                    .says(format!("the difference of line {number} is {}", difference.value()))
                    .value(difference.value())
                    .expected("more than 0")
                    .hint("write the quantity without a sign; the code gives the direction");
            }
            _ => {}
        }
    }
}
