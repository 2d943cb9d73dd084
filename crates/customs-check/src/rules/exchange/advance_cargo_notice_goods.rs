//! Goods say what they are, and how much.

use std::ops::RangeInclusive;

use customs_exchange::body::AdvanceCargoNotice;

use super::goods;
use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "advance-cargo-notice-goods",
    severity: Severity::Error,
    group: Group::Standard,
    title: "Goods have no packages, no mass above zero, or a Harmonized System number of the wrong \
            length.",
    why: "Packages and mass belong to the minimum data before loading, and six digits are common \
          to all countries. Goods in bulk have no packages.",
    bad: r#"<GrossMass unitCode="KGM">0</GrossMass>"#,
    good: r#"<GrossMass unitCode="KGM">0.1</GrossMass>"#,
    sources: &[
        "SAFE Framework of Standards, pre-loading advance cargo information",
        "WCO Data Model, elements 126, 144 and 145",
    ],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<AdvanceCargoNotice>(message) else { return };
    let place = place_of::<AdvanceCargoNotice>;
    for (number, item) in (1..).zip(&notice.goods) {
        let here = || place() / ("Goods", number);
        of_number(item.hs_id.as_deref(), 6..=6, || here() / "HSID", found);
        let packages = item.package_quantity.value();
        if packages <= Decimal::ZERO && !is_bulk(item.package_type_code.as_deref()) {
            found
                .at(here() / "PackageQuantity")
                .says(format!("the goods are in {packages} packages"))
                .value(packages)
                .expected("more than 0")
                .hint("write the number of packages");
        }
        let mass = &item.gross_mass;
        goods::measured(mass.value(), mass.unit(), || here() / "GrossMass", found);
    }
    let pieces = notice.postal_item.as_deref().map_or(&[][..], |it| &it.content);
    for (number, piece) in (1..).zip(pieces) {
        let path = || place() / "PostalItem" / ("Content", number) / "HSID";
        of_number(piece.hs_id.as_deref(), 6..=18, path, found);
    }
}

fn of_number(
    number: Option<&str>,
    digits: RangeInclusive<usize>,
    path: impl FnOnce() -> Path,
    found: &mut Found<'_>,
) {
    let Some(number) = number else { return };
    let expected = if *digits.end() == 6 { "six digits" } else { "six digits or more" };
    if !goods::has_digits(number, digits) {
        found
            .at(path())
            .says(format!("{number} are not {expected} of the Harmonized System"))
            .value(number)
            .expected(expected)
            .hint("write digits only, without dots");
    }
}

/// Whether there are no packages to count (UN/ECE Recommendation 21).
fn is_bulk(package_type: Option<&str>) -> bool {
    matches!(package_type, Some("VG" | "VL" | "VO" | "VQ" | "VR" | "VS" | "VY"))
}
