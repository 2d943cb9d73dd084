//! An answer says which message it answers.

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-correlation",
    severity: Severity::Error,
    group: Group::Standard,
    title: "An answer does not name the message it answers, or names itself.",
    why: "Answers come in any order, and sometimes long after the question. Without the id of the \
          message that is answered it is unknown what, for example, a refusal refers to.",
    bad: "
<FunctionCode>11</FunctionCode>
<SchemaVersion>1.0.0</SchemaVersion>",
    good: "
<FunctionCode>55</FunctionCode>
<SchemaVersion>1.0.0</SchemaVersion>",
    sources: &[
        "EU NCTS and EMCS message headers, correlation identifier",
        "Design of this workspace",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

/// The functions that answer: a response, a refusal, two kinds of acceptance, a confirmation.
const ANSWERS: [&str; 5] = ["11", "27", "44", "45", "6"];

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let header = envelope.header;
    let function = header.function_code.as_str();
    let path = || envelope.header() / "CorrelationID";
    match &header.correlation_id {
        None if ANSWERS.contains(&function) => {
            found
                .at(path())
                .says(format!("function {function} is for an answer, but no message is named"))
                .expected("the id of the message that is answered")
                .hint("add CorrelationID with the MessageID of that message");
        }
        Some(id) if *id == header.message_id => {
            found
                .at(path())
                .says(format!("the message {id} answers itself"))
                .value(id)
                .expected("the id of another message")
                .hint("write the MessageID of the answered message");
        }
        _ => {}
    }
}
