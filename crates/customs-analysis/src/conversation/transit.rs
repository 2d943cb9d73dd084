//! Whether transit goes through its stages.

use std::collections::{BTreeMap, HashMap};

use customs_exchange::body::TransitEvent;
use customs_exchange::lists::TransitEventKind as Event;
use customs_model::Numeric;

use super::case::{Conversation, moment};
use super::rules;

/// The stages, and the one that each needs before it.
static NEEDED: [(Event, Event); 9] = [
    (Event::Started, Event::DeclarationRecorded),
    (Event::StartRefused, Event::DeclarationRecorded),
    (Event::Passed, Event::Started),
    (Event::Incident, Event::Started),
    (Event::Diverted, Event::Started),
    (Event::Terminated, Event::Started),
    (Event::Discharged, Event::Terminated),
    (Event::EnquiryOpened, Event::Started),
    (Event::EnquiryClosed, Event::EnquiryOpened),
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
            let stages = Stages::of(&events);
            for nth in 0..events.len() {
                self.check_stage(nth, &events, &stages);
            }
        }
    }

    /// Checks an event of a movement, the one at this place, before or after the first event that it
    /// needs.
    fn check_stage(&mut self, nth: usize, events: &[(usize, &TransitEvent)], stages: &Stages<'_>) {
        let (at, event) = events[nth];
        let Some((stage, needed)) = stage_of(event) else { return };
        let first = stages.first(needed, event);
        if first.is_some_and(|first| first < nth) {
            return;
        }
        let later = first.map(|first| events[first]);
        let movement = &event.movement_id;
        let message = match later {
            Some((other, late)) => format!(
                "movement `{movement}` has {stage} at {}, before {needed} at {} ({})",
                event.occurred_at,
                late.occurred_at,
                self.file(other)
            ),
            None => format!("movement `{movement}` has {stage} without {needed} before it"),
        };
        let hint = match later {
            Some(_) => "correct the times at which the events occurred",
            None => "add the missing message, or correct the number of the movement",
        };
        let names = ["Body", if later.is_some() { "OccurredAt" } else { "EventCode" }];
        self.letters.find(at, &rules::TRANSIT_SEQUENCE, &names, message, hint);
    }
}

/// What an event says, and the stage that it needs before it.
fn stage_of(event: &TransitEvent) -> Option<(&'static str, &'static str)> {
    let (stage, needed) = NEEDED.iter().find(|(stage, _)| event.event_code == *stage)?;
    Some((stage.as_str(), needed.as_str()))
}

/// Where the first events of each stage of a movement are, by the number of the operation they say.
struct Stages<'e> {
    of_operation: HashMap<(&'e str, Option<Numeric>), usize>,
    of_any: HashMap<&'e str, usize>,
}

impl<'e> Stages<'e> {
    fn of(events: &[(usize, &'e TransitEvent)]) -> Self {
        let mut stages = Self { of_operation: HashMap::new(), of_any: HashMap::new() };
        for (nth, (_, event)) in events.iter().enumerate() {
            let (code, operation) = (event.event_code.as_str(), event.operation_sequence_numeric);
            stages.of_operation.entry((code, operation)).or_insert(nth);
            stages.of_any.entry(code).or_insert(nth);
        }
        stages
    }

    /// The first event of a stage that can be of one operation with another: they say the same number,
    /// or one says none, as events of the whole movement do.
    fn first(&self, stage: &str, event: &TransitEvent) -> Option<usize> {
        let of = |operation| self.of_operation.get(&(stage, operation)).copied();
        match event.operation_sequence_numeric {
            None => self.of_any.get(stage).copied(),
            operation => of(operation).into_iter().chain(of(None)).min(),
        }
    }
}
