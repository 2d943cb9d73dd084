//! Risk alerts of our own.

use customs_exchange::body::{RiskAlert, RiskAlertRequired, RiskIndicator};
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
    kind: lists::AlertKind,
    [from, to]: [&str; 2],
    indicators: Vec<RiskIndicator>,
) -> RiskAlert {
    let day = |text: &str| text.parse::<DateTime>().expect("a day");
    let mut alert = RiskAlert::new(RiskAlertRequired {
        alert_id: id.into(),
        version_numeric: Numeric::new(version),
        kind_code: kind.into(),
        risk_area_code: vec![lists::RiskArea::Revenue.into()],
        severity_code: lists::AlertSeverity::Low.into(),
        certainty_code: lists::AlertCertainty::Possible.into(),
        title: "An example".into(),
        description: "An example.".into(),
        threat_code: vec![lists::Threat::Revenue.into()],
        valid_from: day(from),
        valid_to: day(to),
        feedback_requested: false.into(),
    });
    alert.risk_indicator = indicators;
    alert
}
