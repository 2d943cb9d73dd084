//! A message that is read completely is the same after it is written and read again, in either syntax, where
//! nothing is said to be left out.

#![no_main]

use customs_fuzz::{each, within_promise};
use customs_message::{Document, Limits, Message};
use customs_model::Profile;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        each(bytes, |document| {
            let Ok(document) = document else { return };
            let profile = document.profile.clone();
            if let Ok(message) = document.complete() {
                in_xml(&message, &profile);
                in_json(&message, &profile);
            }
        });
    });
});

fn in_xml(message: &Message, profile: &Profile) {
    for pretty in [false, true] {
        let written = message.to_xml(profile, pretty);
        let again = read(&written.xml, profile);
        if written.dropped.is_empty() {
            assert!(again == *message, "another message:\n{}", written.xml);
        }
    }
}

fn in_json(message: &Message, profile: &Profile) {
    let (json, dropped) = message.to_json(false);
    if dropped.iter().any(|finding| finding.rule.id == "unrecognisable-json") {
        return;
    }
    let again = read(&json, profile);
    assert_eq!(again.to_json(false).0, json);
    if dropped.is_empty() {
        assert!(again == *message, "another message:\n{json}");
    }
}

/// Reads what was written, all of it.
fn read(text: &str, profile: &Profile) -> Message {
    let read = customs_message::read(text.as_bytes(), profile, &Limits::default());
    let complete = read.map(Document::complete).map_err(|error| error.to_string());
    let complete = complete.and_then(|it| it.map_err(|error| error.to_string()));
    complete.unwrap_or_else(|error| panic!("what was written is not read: {error}\n{text}"))
}
