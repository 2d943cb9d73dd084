//! Risk alerts of our own.

use customs_exchange::body::{RiskAlert, RiskIndicator};
use customs_exchange::lists;
use customs_model::{DateTime, Numeric};

/// An alert that is in force from one day to another.
///
/// # Panics
/// If the days are none.
#[must_use]
pub fn alert(
    id: &str,
    version: u32,
    kind: &str,
    [from, to]: [&str; 2],
    indicators: Vec<RiskIndicator>,
) -> RiskAlert {
    let day = |text: &str| text.parse::<DateTime>().expect("a day");
    let mut alert = RiskAlert::new(
        id,
        Numeric::new(version),
        kind,
        vec![lists::risk_area::REVENUE.into()],
        lists::severity::LOW,
        lists::certainty::POSSIBLE,
        "An example",
        "An example.",
        vec![lists::threat::REVENUE.into()],
        day(from),
        day(to),
        false,
    );
    alert.risk_indicator = indicators;
    alert
}
