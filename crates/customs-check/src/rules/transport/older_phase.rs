//! A message names the phase of the system that it is written for.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "older-phase",
    severity: Severity::Information,
    group: Group::Authority("eu"),
    title: "A transit message names an earlier phase of the system.",
    why: "Messages of NCTS are written for a phase of the system. The schemas of phase 6 take those that name \
          phase 5 as long as both are in use, and they are read and checked as messages of phase 6.",
    bad: "<m:CC014C xmlns:m=\"http://ncts.dgtaxud.ec\" PhaseID=\"NCTS5.1\">",
    good: "<m:CC014C xmlns:m=\"http://ncts.dgtaxud.ec\" PhaseID=\"NCTS6\">",
    sources: &["EU NCTS XML schemas 60.4.16, phaseIDtype"],
    elements: &[],
    since: "0.1.0",
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(phase) = customs_eu::phase(message.root()) else { return };
    if phase != customs_eu::PHASE {
        found
            .at(Path::root(message.name()) / "PhaseID")
            .says(format!("the message is written for `{phase}`"))
            .value(phase)
            .expected(customs_eu::PHASE)
            .hint(format!("it is checked as one of {}; write that if it is meant", customs_eu::PHASE));
    }
}
