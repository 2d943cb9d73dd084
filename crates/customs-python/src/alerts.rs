//! Risk alerts as a question in SQL.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use customs_analysis::AlertSet;
use customs_columns::{MatchOptions, MatchQuery};
use customs_exchange::Message;
use customs_exchange::body::RiskAlert;
use customs_message::Reader;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;

use crate::failure::{incomplete, mistaken, unreadable, warn};
use crate::message::profiles;

/// Returns the query that finds what `customs match` does, over the tables of declarations. `date` is the day on
/// which alerts have to be in force; without one it is the day of acceptance, else today. What of the alerts is not in
/// the query is told in a `CustomsWarning`.
#[pyfunction]
#[pyo3(signature = (alerts, *, date = None, min_score = 1))]
pub(crate) fn match_sql(
    py: Python<'_>,
    alerts: PyBackedBytes,
    date: Option<NaiveDate>,
    min_score: u32,
) -> PyResult<String> {
    let alerts = risk_alerts(py, &alerts)?;
    let set = AlertSet::new(&alerts).map_err(mistaken)?;
    let query = MatchQuery::of(&set, &MatchOptions { day: date, min_score });
    query.left_out.iter().try_for_each(|it| warn(py, &format!("not in the query: {it}")))?;
    Ok(query.sql)
}

/// The alerts among the messages in some bytes.
fn risk_alerts(py: Python<'_>, bytes: &[u8]) -> PyResult<Vec<RiskAlert>> {
    let (mut alerts, mut failure) = (Vec::new(), None);
    Reader::new(profiles()).each(bytes, &mut |document| {
        let message = match document.map(|it| it.complete()) {
            Ok(Ok(message)) => message,
            Ok(Err(error)) => {
                failure = Some(incomplete(py, &error));
                return ControlFlow::Break(());
            }
            Err(error) => {
                failure = Some(unreadable(py, &error));
                return ControlFlow::Break(());
            }
        };
        alerts.extend(message.downcast::<Message<RiskAlert>>().ok().map(|alert| alert.body));
        ControlFlow::Continue(())
    });
    match failure {
        Some(failure) => Err(failure),
        None if alerts.is_empty() => Err(mistaken("there is no risk alert in it")),
        None => Ok(alerts),
    }
}
