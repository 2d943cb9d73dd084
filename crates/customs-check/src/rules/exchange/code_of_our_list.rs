//! A code is one of its list.

use customs_exchange::lists;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "code-of-our-list",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A code of a message between administrations is not in its list.",
    why: "Sender and recipient share these lists. A code that is not in its list, or is spelled \
          differently, cannot be understood.",
    bad: "<UrgencyCode>urgent</UrgencyCode>",
    good: "<UrgencyCode>Urgent</UrgencyCode>",
    sources: &["Design of this workspace, lists of customs-exchange"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::TEXTS.listed(), &check);

fn check(value: &ValueAt<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(list) = value.codes.and_then(lists::by_id) else { return };
    let code = value.leaf.text;
    // What is empty or blank is the business of the format.
    if list.contains(code) || code.trim().is_empty() {
        return;
    }
    let said = found
        .at(value.path.clone())
        .says(format!("`{code}` is not in the list `{}`", list.id))
        .value(code);
    let known = || list.codes.iter().map(|(code, _)| *code);
    let likeness = |known: &&str| {
        let likeness = strsim::jaro_winkler(&code.to_lowercase(), &known.to_lowercase());
        (likeness * 1000.0) as u32
    };
    match known().max_by_key(likeness).filter(|near| likeness(near) >= 800) {
        Some(near) => said.expected(near).hint(format!("check whether {near} is meant")),
        None => {
            let all = known().collect::<Vec<_>>().join(", ");
            said.expected("a code of the list").hint(format!("choose one of {all}"))
        }
    };
}
