//! A template was filled in.

use customs_model::template;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "unfilled-template",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A value is a template placeholder that was not filled in.",
    why: "Messages are made from templates. Text in double braces, a row of letters X, or an \
          instruction to insert something is a placeholder, not a value. Text elements accept it, \
          so no other rule finds it.",
    bad: "<FunctionalReferenceID>{{lrn}}</FunctionalReferenceID>",
    good: "<FunctionalReferenceID>INVENTED-0001</FunctionalReferenceID>",
    sources: &["Design of this workspace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::TEXTS, &check);

fn check(value: &ValueAt<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let text = value.leaf.text;
    if !template::has_placeholder(text, value.signs) {
        return;
    }
    found
        .at(value.path.clone())
        .says(format!("`{}` is still to be filled in: {}", value.entry.name, text.trim()))
        .value(text)
        .hint("put the value in its place, or leave the element out");
}
