//! Function and event say the same.

use customs_exchange::body::TransitEvent;
use customs_exchange::lists::TransitEventKind;

use super::messages::{message_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "transit-event-function",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The function of one transit event is used with another event.",
    why: "Separate functions say that an operation started, was terminated or was discharged. If \
          the header and the body contradict each other, the message can be read in two ways.",
    bad: "<FunctionCode>66</FunctionCode>",
    good: "<FunctionCode>67</FunctionCode>",
    sources: &["UN/EDIFACT 1225, codes 66 to 73", "UNECE eTIR"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(message) = message_of::<TransitEvent>(message) else { return };
    let (function, event) = (&message.header.function_code, &message.body.event_code);
    let wanted = match function.as_str() {
        "66" => TransitEventKind::Discharged,
        "67" | "73" => TransitEventKind::Terminated,
        "68" | "72" => TransitEventKind::Started,
        "69" | "70" => TransitEventKind::DeclarationRecorded,
        "71" => TransitEventKind::StartRefused,
        _ => return,
    };
    if *event != wanted {
        found
            .at(place_of::<TransitEvent>() / "EventCode")
            .says(format!(
                "function {function} is for the event {wanted}, but the event is {event}"
            ))
            .value(event)
            .expected(wanted)
            .hint("correct one of the two; function 55 is allowed with every event");
    }
}
