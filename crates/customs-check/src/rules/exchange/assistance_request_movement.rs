//! It can be told which goods moved.

use customs_exchange::body::AssistanceRequest;
use customs_exchange::lists::AssistanceType;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "assistance-request-movement",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A request about the lawfulness of an import or export names neither a declaration nor \
            goods and their route.",
    why: "The other administration has to find the movement in its records. A declaration \
          identifies it at once; otherwise both the goods and the route are needed.",
    bad: "<TypeCode>LawfulImport</TypeCode>",
    good: "<TypeCode>ApplicationOfCustomsLaw</TypeCode>",
    sources: &["Model Bilateral Agreement on mutual administrative assistance, article 5"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(request) = body_of::<AssistanceRequest>(message) else { return };
    let has_goods_and_route = !request.goods.is_empty() && request.route.is_some();
    if !request.declaration.is_empty() || has_goods_and_route {
        return;
    }
    let mut assistance = request.assistance.iter();
    let asked = assistance.find(|asked| {
        let kind = AssistanceType::from(&asked.type_code);
        matches!(kind, AssistanceType::LawfulImport | AssistanceType::LawfulExport)
    });
    if let Some(asked) = asked {
        found
            .at(place_of::<AssistanceRequest>() / ("Declaration", 1))
            .says(format!("{} is requested for goods that cannot be identified", asked.type_code))
            .expected("a declaration, or goods and a route")
            .hint("add Declaration with its kind and number, or Goods and Route");
    }
}
