//! The transport equipment of a declaration: containers and what else holds the goods.

use customs_codes::identifier::{ContainerNumber, IdentifierError, IluCode};

use crate::identifiers;
use crate::prelude::*;

/// Where a piece of equipment is listed.
#[derive(Debug, Clone, Copy)]
pub(super) enum Listed {
    /// In the consignment beside the shipment, by its number in the message.
    Consignment(usize),
    /// In the consignment of the shipment.
    Shipment(usize),
    /// With an item, by the number of the item and its own.
    Item(usize, usize),
}

impl Listed {
    /// The path of the equipment.
    pub(super) fn path(self, context: &Context<'_>) -> Path {
        let (above, number) = match self {
            Self::Consignment(number) => (context.place() / "Consignment", number),
            Self::Shipment(number) => (context.shipment() / "Consignment", number),
            Self::Item(item, number) => (context.item(item) / "Commodity", number),
        };
        above / ("TransportEquipment", number)
    }
}

/// The equipment that consignments list.
fn of_consignments(
    declaration: &Declaration,
) -> impl Iterator<Item = (Listed, &TransportEquipment)> {
    let shipment = declaration.goods_shipment.as_deref();
    let beside = declaration.consignment.as_deref();
    let within = shipment.and_then(|it| it.consignment.as_deref());
    let [beside, within] =
        [beside, within].map(|it| it.map_or(&[][..], |it| &it.transport_equipment));
    let beside = (1..).map(Listed::Consignment).zip(beside);
    beside.chain((1..).map(Listed::Shipment).zip(within))
}

/// The equipment that has a number, with that number.
pub(super) fn numbered<'d>(
    declaration: &'d Declaration,
    context: &Context<'d>,
) -> impl Iterator<Item = (Listed, &'d str)> {
    let of_items = context.items().flat_map(|(item, it)| {
        let equipment = it.commodity.as_deref().map_or(&[][..], |it| &it.transport_equipment);
        (1..).map(move |number| Listed::Item(item, number)).zip(equipment)
    });
    let all = of_consignments(declaration).chain(of_items);
    all.filter_map(|(listed, equipment)| Some((listed, equipment.id.as_deref()?)))
}

/// The places at which more equipment is listed than fits: the first piece that is beyond, and how many
/// there are.
pub(super) fn beyond<'d>(
    declaration: &'d Declaration,
    context: &Context<'d>,
    limit: usize,
) -> impl Iterator<Item = (Listed, usize)> {
    let count = |consignment: Option<&Consignment>| {
        consignment.map_or(0, |it| it.transport_equipment.len())
    };
    let shipment = declaration.goods_shipment.as_deref();
    let within = count(shipment.and_then(|it| it.consignment.as_deref()));
    let beside = count(declaration.consignment.as_deref());
    let first = limit + 1;
    let of_items = context.items().map(move |(item, it)| {
        let count = it.commodity.as_deref().map_or(0, |it| it.transport_equipment.len());
        (Listed::Item(item, first), count)
    });
    let of_consignments = [(Listed::Consignment(first), beside), (Listed::Shipment(first), within)];
    of_consignments.into_iter().chain(of_items).filter(move |(_, count)| *count > limit)
}

/// What is wrong with the number of a container, or of a swap body or a semi-trailer.
fn error_of(id: &str) -> Option<IdentifierError> {
    match IluCode::is_meant(id) {
        true => id.parse::<IluCode>().err(),
        false => id.parse::<ContainerNumber>().err(),
    }
}

/// Gives the numbers of a message that are no container numbers for this kind of reason to a check, with their places and
/// the reason.
pub(super) fn each_without_container_number(
    message: &Message,
    context: &Context<'_>,
    is_meant: fn(&IdentifierError) -> bool,
    check: &mut dyn FnMut(Path, &str, IdentifierError),
) {
    if let Some(declaration) = message.declaration() {
        for (listed, id, error) in without_container_number(declaration, context, is_meant) {
            check(listed.path(context) / "ID", id, error);
        }
        return;
    }
    identifiers::each_named(message, "containerIdentificationNumber", &mut |id, path| {
        if let Some(error) = error_of(id).filter(is_meant) {
            check(path.clone(), id, error);
        }
    });
}

/// Those of a declaration. What an item repeats of the consignment is told once.
fn without_container_number<'d>(
    declaration: &'d Declaration,
    context: &Context<'d>,
    is_meant: fn(&IdentifierError) -> bool,
) -> impl Iterator<Item = (Listed, &'d str, IdentifierError)> {
    numbered(declaration, context).filter_map(move |(listed, id)| {
        let error = error_of(id).filter(is_meant)?;
        let is_same = |(_, it): (Listed, &TransportEquipment)| it.id.as_deref() == Some(id);
        let is_told =
            matches!(listed, Listed::Item(..)) && of_consignments(declaration).any(is_same);
        (!is_told).then_some((listed, id, error))
    })
}
