//! A value begins and ends with something.

use customs_model::ValueType;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "surrounding-blanks",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "An identifier or text has blanks around it.",
    why: "Blanks around a code have no meaning, but blanks around an identifier are part of it: a \
          reference that ends with a blank is a different reference and is not found.",
    bad: "<FunctionalReferenceID>INVENTED-0001 </FunctionalReferenceID>",
    good: "<FunctionalReferenceID>INVENTED-0001</FunctionalReferenceID>",
    sources: &["W3C XML Schema 1.1 Part 2, whiteSpace"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::TEXTS, &check);

fn check(value: &ValueAt<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    // The elements of the envelope have no id, and take any text.
    let is_kept = matches!(value.leaf.value, ValueType::Identifier | ValueType::Text);
    if !value.signs.has_blanks() || !is_kept || value.entry.id.is_none() {
        return;
    }
    let text = value.leaf.text;
    let trimmed = text.trim_matches([' ', '\t']);
    // What is nothing but blanks has a rule of its own, as have line breaks.
    if trimmed.len() == text.len() || trimmed.is_empty() || text.contains(['\n', '\r']) {
        return;
    }
    let (begins, ends) = (!text.starts_with(trimmed), !text.ends_with(trimmed));
    let does = match (begins, ends) {
        (true, true) => "begins and ends",
        (true, false) => "begins",
        _ => "ends",
    };
    found
        .at(value.path.clone())
        .says(format!("`{}` {does} with a blank", value.entry.name))
        .value(text)
        .expected(trimmed)
        .hint(format!("write {trimmed}"));
}
