//! A doubt is a doubt of something.

use customs_exchange::body::AssistanceRequest;
use customs_exchange::lists::AssistanceType;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "assistance-request-doubt",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A request about doubtful information names no declaration, or not what is doubted.",
    why: "The other administration looks up the declaration and verifies the doubtful information. \
          It needs to know both.",
    bad: "<TypeCode>DoubtOnDeclaredInformation</TypeCode>",
    good: "<TypeCode>ApplicationOfCustomsLaw</TypeCode>",
    sources: &["Model Bilateral Agreement on mutual administrative assistance, article 3(2)"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(request) = body_of::<AssistanceRequest>(message) else { return };
    if !request.assistance.iter().any(|it| it.type_code == AssistanceType::Doubt) {
        return;
    }
    if request.doubted_element_code.is_empty() {
        found
            .at(place_of::<AssistanceRequest>() / ("DoubtedElementCode", 1))
            .says("declared information is doubted, but the doubtful element is missing")
            .expected("at least one code of a doubtful element")
            .hint("add DoubtedElementCode, for example Value or Origin");
    }
    if request.declaration.is_empty() {
        found
            .at(place_of::<AssistanceRequest>() / ("Declaration", 1))
            .says("declared information is doubted, but no declaration is named")
            .expected("at least one declaration")
            .hint("add Declaration with its kind and number");
    }
}
