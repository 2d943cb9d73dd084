//! What can be declared once for the whole shipment, or for each goods item.

use crate::prelude::*;

/// An element of both the goods shipment and its goods items.
pub(super) struct Shared {
    /// Its name in XML.
    pub(super) element: &'static str,
    /// What it is called in a sentence.
    pub(super) name: &'static str,
    pub(super) at_shipment: fn(&GoodsShipment) -> bool,
    pub(super) at_item: fn(&GovernmentAgencyGoodsItem) -> bool,
    /// Whether two items have the same.
    pub(super) is_same: fn(&GovernmentAgencyGoodsItem, &GovernmentAgencyGoodsItem) -> bool,
}

macro_rules! shared {
    ($field:ident, $element:literal, $name:literal) => {
        Shared {
            element: $element,
            name: $name,
            at_shipment: |shipment| shipment.$field.is_some(),
            at_item: |item| item.$field.is_some(),
            is_same: |one, other| one.$field == other.$field,
        }
    };
}

/// The elements of which administrations say so. The nature of the transaction is not among them:
/// accepted declarations give it at both levels.
pub(super) const SHARED: [Shared; 5] = [
    shared!(consignee, "Consignee", "consignee"),
    shared!(consignor, "Consignor", "consignor"),
    shared!(destination, "Destination", "destination"),
    shared!(export_country, "ExportCountry", "country of export"),
    shared!(ucr, "UCR", "consignment reference"),
];
