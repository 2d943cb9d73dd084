//! A template was filled in.

use customs_model::template;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "unfilled-template",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A value is the placeholder of a template that was not filled in.",
    why: "Messages are made from templates. What is in double braces, is a row of letters X, or \
          says that something is to be inserted, is the name of a value and not the value; it passes for a text wherever one fits.",
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
