//! Any bytes are read as JSON without a panic. What is read without a finding is well-formed to an
//! independent reader too, and serde reads the same message from it.

#![no_main]

use customs_declaration::Declaration;
use customs_fuzz::{PROFILES, each, within_promise};
use customs_message::{Message, Reader, Syntax};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    within_promise(bytes, || {
        each(bytes, |_| {});
        let Ok(document) = Reader::new(&PROFILES).one(bytes) else { return };
        if document.syntax != Syntax::Json {
            return;
        }
        let is_declaration = document.kind.definition.name == "declaration";
        let (has_findings, text) = (!document.findings.is_empty(), document.text);
        // Without a byte order mark, which RFC 8259 lets a reader pass over and serde_json takes for a fault.
        let value: Result<serde_json::Value, _> = serde_json::from_str(text);
        assert!(value.is_ok(), "accepted, but {value:?}");
        let Ok(message) = document.complete() else { return };
        if is_declaration && !has_findings && message.name() == "Declaration" {
            let typed: Declaration = serde_json::from_str(text).expect("read, so serde reads it");
            assert!(Message::from(typed) == message, "serde reads another message");
        }
    });
});
