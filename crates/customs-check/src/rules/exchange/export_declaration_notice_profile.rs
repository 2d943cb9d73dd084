//! The fifteen parameters are fifteen.

use customs_exchange::body::{ExportDeclarationNotice, ExportedItem};
use customs_exchange::lists::ExportProfile;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "export-declaration-notice-profile",
    severity: Severity::Error,
    group: Group::Standard,
    title: "A notice with only the fifteen parameters contains other data.",
    why: "An agreement on fifteen parameters covers no other data: further data have no legal \
          basis, and the recipient refuses them or may not keep them.",
    bad: "<ProfileCode>Acdd15</ProfileCode>",
    good: "<ProfileCode>Extended</ProfileCode>",
    sources: &["ASEAN customs declaration document, fifteen parameters"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<ExportDeclarationNotice>(message) else { return };
    if notice.profile_code != ExportProfile::Fifteen {
        return;
    }
    let mut refuse = |path: Path, name: &str| {
        found
            .at(path)
            .says(format!("{name} is not one of the fifteen parameters"))
            .expected("the fifteen parameters alone")
            .hint(format!("remove {name}, or write the profile Extended"));
    };
    let place = place_of::<ExportDeclarationNotice>;
    for name in beside(notice).into_iter().flatten() {
        refuse(place() / name, name);
    }
    for (number, item) in (1..).zip(&notice.item) {
        for name in beside_of_item(item).into_iter().flatten() {
            refuse(place() / ("Item", number) / name, name);
        }
    }
}

/// The elements of a notice that are none of the parameters.
fn beside(notice: &ExportDeclarationNotice) -> [Option<&'static str>; 6] {
    [
        notice.status_code.is_some().then_some("StatusCode"),
        notice.ucr_id.is_some().then_some("UCRID"),
        notice.import_declaration.is_some().then_some("ImportDeclaration"),
        notice.border_transport_means.is_some().then_some("BorderTransportMeans"),
        (!notice.seal.is_empty()).then_some("Seal"),
        notice.aeo_mutual_recognition_party.is_some().then_some("AEOMutualRecognitionParty"),
    ]
}

/// The elements of an item that are none of the parameters.
fn beside_of_item(item: &ExportedItem) -> [Option<&'static str>; 4] {
    [
        item.statistical_value.is_some().then_some("StatisticalValue"),
        item.gross_mass.is_some().then_some("GrossMass"),
        item.package_quantity.is_some().then_some("PackageQuantity"),
        item.package_type_code.is_some().then_some("PackageTypeCode"),
    ]
}
