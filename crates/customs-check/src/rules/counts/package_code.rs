//! Goods are packed in something that Recommendation 21 knows.

use customs_codes::PACKAGES;

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "package-code",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A package type is not in UN/ECE Recommendation 21.",
    why: "The type tells an officer what to look for and whether packages are counted at all: \
          goods in bulk have none. A code that is not in the list has no meaning.",
    bad: "<TypeCode>XX</TypeCode>",
    good: "<TypeCode>PK</TypeCode>",
    sources: &["WCO Data Model 3.6, element 141", "UN/ECE Recommendation 21", "UN/EDIFACT 7065"],
    elements: &["42A/67A/68A/93A.141"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::CODES.listed(), &check);

fn check(value: &ValueAt<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let code = value.leaf.text;
    if value.codes != Some(PACKAGES.id()) || PACKAGES.contains(code) || code.trim().is_empty() {
        return;
    }
    let at = found.at(value.path.clone());
    let said = at.says(format!("{} is not a package type", code.escape_debug())).value(code);
    let said = said.expected("a code of UN/ECE Recommendation 21");
    said.hint(match PACKAGES.nearest(code) {
        Some(near) => format!("write {near}, {}", PACKAGES.name(&near).unwrap_or_default()),
        None => "use a code of Recommendation 21, such as PK for a package".to_owned(),
    });
}
