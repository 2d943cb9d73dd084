//! Whether transit goes through its stages.

use std::collections::BTreeMap;

use customs_exchange::body::TransitEvent;
use customs_exchange::lists::transit_event as event;

use super::case::{Conversation, moment};
use super::finding::Check;

/// The stages, and the one that each needs before it.
const NEEDED: [(&str, &str); 9] = [
    (event::STARTED, event::DECLARATION_RECORDED),
    (event::START_REFUSED, event::DECLARATION_RECORDED),
    (event::PASSED, event::STARTED),
    (event::INCIDENT, event::STARTED),
    (event::DIVERTED, event::STARTED),
    (event::TERMINATED, event::STARTED),
    (event::DISCHARGED, event::TERMINATED),
    (event::ENQUIRY_OPENED, event::STARTED),
    (event::ENQUIRY_CLOSED, event::ENQUIRY_OPENED),
];

impl Conversation<'_> {
    /// Goes through the events of each movement in the order in which they happened.
    pub(super) fn check_transit(&mut self) {
        let mut movements: BTreeMap<&str, Vec<(usize, &TransitEvent)>> = BTreeMap::new();
        for (at, sent) in self.messages.iter().enumerate() {
            if let Some(event) = sent.message.body::<TransitEvent>() {
                let movement = movements.entry(&event.movement_id).or_default();
                movement.push((at, event));
            }
        }
        for mut events in movements.into_values() {
            // Events of one moment stay in the order given.
            events.sort_by_key(|(_, event)| moment(&event.occurred_at));
            for (nth, (at, event)) in events.iter().enumerate() {
                self.check_stage(*at, event, &events[..nth], &events);
            }
        }
    }

    fn check_stage(
        &mut self,
        at: usize,
        event: &TransitEvent,
        before: &[(usize, &TransitEvent)],
        all: &[(usize, &TransitEvent)],
    ) {
        let stage = NEEDED.iter().find(|(stage, _)| event.event_code == *stage);
        let Some((stage, needed)) = stage else { return };
        let is_needed = |(_, other): &&(usize, &TransitEvent)| {
            other.event_code == *needed && is_same_operation(event, other)
        };
        if before.iter().any(|other| is_needed(&other)) {
            return;
        }
        let movement = &event.movement_id;
        let later = all.iter().find(is_needed);
        let message = match later {
            Some((other, late)) => format!(
                "movement `{movement}` has {stage} at {}, before {needed} at {} ({})",
                event.occurred_at, late.occurred_at, self.messages[*other].file
            ),
            None => format!("movement `{movement}` has {stage} without {needed} before it"),
        };
        let hint = match later {
            Some(_) => "correct the times at which the events occurred",
            None => "add the message that is missing, or correct the movement's number",
        };
        let names = ["Body", if later.is_some() { "OccurredAt" } else { "EventCode" }];
        self.find(at, Check::TransitSequence, &names, message, hint);
    }
}

/// Whether events can be of one operation: they say the same number, or one says none, as events of
/// the whole movement do.
fn is_same_operation(one: &TransitEvent, other: &TransitEvent) -> bool {
    match (one.operation_sequence_numeric, other.operation_sequence_numeric) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}
