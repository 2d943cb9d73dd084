//! The parties of a declaration that are known by a number, or by name and address.

use customs_model::{Identifier, Text};

use crate::prelude::*;

/// A party and where it is.
pub(super) struct Party<'d> {
    pub(super) element: &'static str,
    parent: Parent,
    pub(super) id: Option<&'d Identifier>,
    pub(super) name: Option<&'d Text>,
    pub(super) address: Option<&'d Address>,
}

/// What a party belongs to.
#[derive(Clone, Copy)]
enum Parent {
    Declaration,
    /// The consignment of the declaration.
    Consignment,
    Shipment,
    /// A goods item, from 1.
    Item(usize),
}

impl Party<'_> {
    /// The path of the party.
    pub(super) fn path(&self, context: &Context<'_>) -> Path {
        let parent = match self.parent {
            Parent::Declaration => context.place(),
            Parent::Consignment => context.place() / "Consignment",
            Parent::Shipment => context.shipment(),
            Parent::Item(number) => context.item(number),
        };
        parent / self.element
    }
}

/// The parties among the fields of a class; all their classes have the same three fields.
macro_rules! parties {
    ($class:expr, $parent:expr, $($field:ident $element:literal),*) => {
        [$($class.$field.as_deref().map(|party| Party {
            element: $element,
            parent: $parent,
            id: party.id.as_ref(),
            name: party.name.as_ref(),
            address: party.address.as_deref(),
        })),*]
        .into_iter()
        .flatten()
    };
}

/// Every party, those of the declaration first and those of the goods items last.
pub(super) fn parties<'d>(
    declaration: &'d Declaration,
    context: &Context<'d>,
) -> impl Iterator<Item = Party<'d>> {
    let of_declaration = parties!(
        declaration, Parent::Declaration,
        submitter "Submitter", agent "Agent", declarant "Declarant", exporter "Exporter"
    );
    let of_consignment = declaration.consignment.as_deref().into_iter().flat_map(|consignment| {
        parties!(consignment, Parent::Consignment, carrier "Carrier", consignor "Consignor")
    });
    let of_shipment = declaration.goods_shipment.as_deref().into_iter().flat_map(|shipment| {
        parties!(
            shipment, Parent::Shipment,
            buyer "Buyer", consignee "Consignee", consignor "Consignor", importer "Importer",
            payer "Payer", seller "Seller", surety "Surety"
        )
    });
    let of_items = context.items().flat_map(|(number, item)| {
        parties!(
            item, Parent::Item(number),
            buyer "Buyer", consignee "Consignee", consignor "Consignor", seller "Seller"
        )
    });
    of_declaration.chain(of_consignment).chain(of_shipment).chain(of_items)
}
