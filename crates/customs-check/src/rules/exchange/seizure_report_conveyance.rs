//! A conveyance is one.

use customs_exchange::body::SeizureReport;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "seizure-report-conveyance",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A conveyance has neither a kind nor a means of transport.",
    why: "An empty conveyance contains no information.",
    bad: "
<Conveyance>
</Conveyance>",
    good: "
<Conveyance>
  <KindCode>Mail</KindCode>
</Conveyance>",
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
    let conveyance = report.conveyance.as_deref();
    if conveyance.is_some_and(|it| it.kind_code.is_none() && it.means_of_transport.is_none()) {
        found
            .at(place_of::<SeizureReport>() / "Conveyance" / "KindCode")
            .says("the conveyance has neither a kind nor a means of transport")
            .expected("KindCode or MeansOfTransport")
            .hint("state how the goods were carried, or remove Conveyance");
    }
}
