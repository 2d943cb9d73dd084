//! Dangerous goods have a number of the United Nations.

use customs_codes::identifier::UnDangerousGoodsNumber;

use crate::identifiers::{self, Advice};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "undg",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A United Nations number of dangerous goods is not a four-digit number from 0004 on.",
    why: "Emergency services identify dangerous goods by this number. Only its form is checked, \
          not the list of dangerous goods.",
    bad: "<UNDGID>999</UNDGID>",
    good: "<UNDGID>1203</UNDGID>",
    sources: &[
        "WCO Data Model 3.6, element 506",
        "UN Recommendations on the Transport of Dangerous Goods, dangerous goods list",
    ],
    elements: &["42A/67A/68A/23A/12C.506"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

const ADVICE: Advice = Advice {
    form: "four digits from 0004",
    hint: "write the four digits that follow UN on the package or in the transport document",
};

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for (number, item) in context.items() {
        let all = item.commodity.as_deref().map_or(&[][..], |it| &it.dangerous_goods);
        for (at, goods) in all.iter().enumerate() {
            let Some(id) = goods.undg_id.as_deref() else { continue };
            let path =
                || context.item(number) / "Commodity" / ("DangerousGoods", at + 1) / "UNDGID";
            identifiers::check::<UnDangerousGoodsNumber>(id, path, ADVICE, found);
        }
    }
}
