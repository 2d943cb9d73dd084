//! The version of the messages is one that is known.

use customs_exchange::envelope::VERSION;

use super::messages::Envelope;
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "envelope-schema-version",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The schema version of a message is unknown.",
    why: "A different version may have different elements, codes and rules, so the result of the \
          check is unreliable.",
    bad: "<SchemaVersion>9.0.0</SchemaVersion>",
    good: "<SchemaVersion>1.0.0</SchemaVersion>",
    sources: &["WCO Data Model, elements 9010 and 9017", "Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(envelope) = Envelope::of(message) else { return };
    let version = &envelope.header.schema_version;
    if version.as_str() != VERSION {
        found
            .at(envelope.header() / "SchemaVersion")
            .says(format!("the schema version {version} does not exist"))
            .value(version)
            .expected(VERSION)
            .hint(format!("write {VERSION}, or use a release that supports version {version}"));
    }
}
