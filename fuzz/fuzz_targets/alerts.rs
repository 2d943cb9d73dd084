//! Any alert is looked for in a declaration, or refused.

#![no_main]

use std::sync::LazyLock;

use chrono::NaiveDate;
use customs_analysis::{AlertSet, CompiledAlert};
use customs_exchange::Message as Envelope;
use customs_exchange::body::RiskAlert;
use customs_fuzz::{PROFILES, each, within_promise};
use customs_message::{Message, Reader};
use libfuzzer_sys::fuzz_target;

static DECLARATION: LazyLock<Message> = LazyLock::new(|| {
    let text = include_bytes!("../../fixtures/valid/several-items.xml");
    let document = Reader::new(&PROFILES).one(text).expect("a fixture");
    document.complete().expect("all of it")
});

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        let mut alerts: Vec<RiskAlert> = Vec::new();
        each(bytes, |document| {
            let message = document.ok().and_then(|document| document.complete().ok());
            let alert = message.as_ref().and_then(|it| it.downcast_ref::<Envelope<RiskAlert>>());
            alerts.extend(alert.map(|alert| alert.body.clone()));
        });
        let declaration = DECLARATION.declaration().expect("it is one");
        let day = NaiveDate::from_ymd_opt(2026, 1, 31).expect("a day");
        for alert in &alerts {
            match CompiledAlert::new(alert) {
                Ok(compiled) => drop(compiled.matches(declaration, day)),
                Err(error) => drop(error.to_string()),
            }
        }
        match AlertSet::new(&alerts) {
            Ok(set) => drop(set.matches(declaration, day)),
            Err(error) => drop(error.to_string()),
        }
    });
});
