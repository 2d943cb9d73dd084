//! [`Consignment`], [`ConsignmentItem`]: goods as they are moved (WCO classes 28A, 29A).

use customs_macros::class;
use customs_model::{Code, Numeric};

use crate::{
    ArrivalTransportMeans, Carrier, Consignor, DepartureTransportMeans, Freight, GoodsLocation,
    Itinerary, LoadingLocation, TransportEquipment,
};

/// The goods as they are moved: who carries them, by which means, along which way and in which
/// containers (WCO class 28A).
#[class("28A")]
pub struct Consignment {
    /// Whether the goods are in containers when they cross the border; in the UK 0 for no and 1 for
    /// yes.
    #[element("096", "an..3", codes = "UN/EDIFACT 7365")]
    pub container_code: Option<Code>,
    /// The means of transport on which the goods arrive.
    pub arrival_transport_means: Option<Box<ArrivalTransportMeans>>,
    /// Who moves the goods.
    pub carrier: Option<Box<Carrier>>,
    /// The items of the consignment, with safety data of their own.
    pub consignment_item: Vec<ConsignmentItem>,
    /// Who sends the consignment.
    pub consignor: Option<Box<Consignor>>,
    /// The means of transport on which the goods leave.
    pub departure_transport_means: Option<Box<DepartureTransportMeans>>,
    /// How the transport is paid for.
    pub freight: Option<Box<Freight>>,
    /// Where the goods can be examined.
    pub goods_location: Option<Box<GoodsLocation>>,
    /// The countries that the goods pass through, in order.
    pub itinerary: Vec<Itinerary>,
    /// Where the goods are loaded for the crossing of the border.
    pub loading_location: Option<Box<LoadingLocation>>,
    /// The containers and other equipment that hold the goods, with their seals.
    pub transport_equipment: Vec<TransportEquipment>,
}

/// One item of a consignment, with safety data of its own (WCO class 29A).
#[class("29A")]
pub struct ConsignmentItem {
    /// Number of the item within the consignment, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Who sends the item.
    pub consignor: Option<Box<Consignor>>,
    /// How the transport of the item is paid for.
    pub freight: Option<Box<Freight>>,
}
