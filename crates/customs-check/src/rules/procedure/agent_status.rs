//! An agent acts in the name of another, or in its own.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "agent-status",
    severity: Severity::Error,
    group: Group::Authority("uk"),
    title: "An agent is named without saying whether the representation is direct or indirect.",
    why: "An indirect representative owes the duties together with the party it acts for, a direct \
          one does not. Some additional procedures need an indirect one, which is not checked \
          here.",
    bad: "<Agent><ID>GB123456789000</ID></Agent>",
    good: "<Agent><ID>GB123456789000</ID><FunctionCode>2</FunctionCode></Agent>",
    sources: &[
        "WCO Data Model 3.6, elements 102 and R004",
        "Union Customs Code Annex B, data element 13 06",
        "Union Customs Code, Articles 18 and 19",
        "UK CDS error CDS12136",
    ],
    elements: &["42A/05A.102", "42A/05A.R004"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(declaration: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(agent) = &declaration.agent else { return };
    let message = match (agent.function_code.as_deref(), &agent.id) {
        (Some("2" | "3"), _) => return,
        (Some(code), _) => format!("{code} is not a type of representation"),
        (None, Some(id)) if context.is_complete() => {
            format!("agent {id} has no type of representation")
        }
        (None, _) => return,
    };
    let at = found.at(context.place() / "Agent" / "FunctionCode").says(message);
    let at = match &agent.function_code {
        Some(code) => at.value(code),
        None => at,
    };
    at.expected("2 or 3").hint(
        "write 2 for direct or 3 for indirect representation",
    );
}
