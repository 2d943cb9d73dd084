//! The means of transport of a declaration, all with one face.

use customs_model::{Code, Identifier};

use crate::prelude::*;

/// What a means of transport does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It crosses the border with the goods.
    Border,
    /// The goods arrive on it.
    Arrival,
    /// The goods leave on it. There can be several, counted from 1.
    Departure(usize),
}

/// A means of transport and where it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Means<'d> {
    pub(super) role: Role,
    /// Whether it belongs to the consignment of the shipment.
    in_shipment: bool,
    pub(super) id: Option<&'d str>,
    /// What the identification is: 10 for an IMO number, 30 for the plate of a road vehicle …
    pub(super) id_type: Option<&'d str>,
    /// The mode of transport (UN/ECE Recommendation 19).
    pub(super) mode: Option<&'d str>,
}

impl Means<'_> {
    /// The path of the means of transport.
    pub(super) fn path(self, context: &Context<'_>) -> Path {
        let above = if self.in_shipment { context.shipment() } else { context.place() };
        match self.role {
            Role::Border => above / "BorderTransportMeans",
            Role::Arrival => above / "Consignment" / "ArrivalTransportMeans",
            Role::Departure(number) => above / "Consignment" / ("DepartureTransportMeans", number),
        }
    }

    /// The mode of transport that the type of the identification belongs to, its first digit:
    /// 1 sea, 2 rail, 3 road, 4 air, 8 inland waterway. Nothing for types that tell none.
    pub(super) fn mode_of_id(self) -> Option<u8> {
        match self.id_type?.as_bytes() {
            [mode @ (b'1' | b'2' | b'3' | b'4' | b'8'), b'0' | b'1'] => Some(*mode),
            _ => None,
        }
    }
}

/// Every means of transport of a declaration.
pub(super) fn all(declaration: &Declaration) -> impl Iterator<Item = Means<'_>> {
    let shipment = declaration.goods_shipment.as_deref();
    let consignments = [
        (declaration.consignment.as_deref(), false),
        (shipment.and_then(|it| it.consignment.as_deref()), true),
    ];
    let moved = consignments.into_iter().flat_map(|(consignment, in_shipment)| {
        let arrival = consignment.and_then(|it| it.arrival_transport_means.as_deref());
        let departures = consignment.into_iter().flat_map(|it| &it.departure_transport_means);
        let arrival = arrival
            .map(|it| (&it.id, &it.identification_type_code, &it.mode_code))
            .map(move |values| means(Role::Arrival, in_shipment, values));
        let departures = (1..).zip(departures).map(move |(number, it)| {
            let values = (&it.id, &it.identification_type_code, &it.mode_code);
            means(Role::Departure(number), in_shipment, values)
        });
        arrival.into_iter().chain(departures)
    });
    let border = declaration.border_transport_means.as_deref();
    let border = border
        .map(|it| (&it.id, &it.identification_type_code, &it.mode_code))
        .map(|values| means(Role::Border, false, values));
    border.into_iter().chain(moved)
}

/// The identification, its type and the mode of transport, as each class has them.
type Values<'d> = (&'d Option<Identifier>, &'d Option<Code>, &'d Option<Code>);

fn means(role: Role, in_shipment: bool, (id, id_type, mode): Values<'_>) -> Means<'_> {
    let (id, id_type, mode) = (id.as_deref(), id_type.as_deref(), mode.as_deref());
    Means { role, in_shipment, id, id_type, mode }
}

/// The elements in which means of transport are identified.
pub(super) const ID_ELEMENTS: &[&str] = &[
    "42A/15A.T006",
    "42A/15A.T018",
    "42A/67A/28A/10A.T002",
    "42A/67A/28A/10A.T034",
    "42A/67A/28A/46A.T004",
    "42A/67A/28A/46A.T029",
];
