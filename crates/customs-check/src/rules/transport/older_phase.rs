//! A message names the phase of the system that it is written for.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "older-phase",
    severity: Severity::Information,
    group: Group::Authority("eu"),
    title: "A message of the EU names an earlier phase of its system.",
    why: "Messages of NCTS and AES name a phase of the system. The schemas of NCTS phase 6 accept \
          phase 5 while both are in use, and those of AES 1.1 accept 1.0. Such messages are read \
          and checked as messages of the current phase.",
    bad: "<m:CC014C xmlns:m=\"http://ncts.dgtaxud.ec\" PhaseID=\"NCTS5.1\">",
    good: "<m:CC014C xmlns:m=\"http://ncts.dgtaxud.ec\" PhaseID=\"NCTS6\">",
    sources: &[
        "EU NCTS XML schemas 60.4.16, phaseIDtype",
        "EU AES XML schemas 51.8.6, phaseIDtype",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(phase) = customs_eu::phase(message.root()) else { return };
    let own = customs_eu::own_phase(message.root());
    if phase != own {
        found
            .at(Path::root(message.name()) / "PhaseID")
            .says(format!("the message is written for `{phase}`"))
            .value(phase)
            .expected(own)
            .hint(format!("it is checked as a message of {own}; write {own} if that is meant"));
    }
}
