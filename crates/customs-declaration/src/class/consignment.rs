//! [`Consignment`], [`ConsignmentItem`]: goods as they are moved (WCO classes 28A, 29A).

use customs_macros::class;
use customs_model::{Code, List, Numeric, Quantity};

use crate::{
    AdditionalInformation, ArrivalTransportMeans, AssociatedTransportDocument,
    BorderTransportMeans, Carrier, Consignor, Deconsolidator, DepartureTransportMeans, Freight,
    GoodsLocation, Itinerary, LoadingLocation, StuffingEstablishment, TransitDeparture,
    TransitDestination, TransportContractDocument, TransportEquipment, TransportMeans,
    UnloadingLocation,
};

/// The goods as they are moved: who carries them, by which means, along which way and in which
/// containers (WCO class 28A).
#[class("28A")]
pub struct Consignment {
    /// How many packages or persons were taken on board.
    #[element("314")]
    pub boarded_quantity: Option<Quantity>,
    /// Statements that concern the consignment.
    pub additional_information: List<AdditionalInformation>,
    /// Documents of transport that go with the contract of carriage.
    pub associated_transport_document: List<AssociatedTransportDocument>,
    /// The active means of transport that crosses the border with the consignment.
    pub border_transport_means: Option<Box<BorderTransportMeans>>,
    /// Whether the goods are in containers when they cross the border, usually 0 for no and 1 for
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
    /// Who divides the consignment into the ones it was made of.
    pub deconsolidator: Option<Box<Deconsolidator>>,
    /// The means of transport on which the goods leave.
    pub departure_transport_means: List<DepartureTransportMeans>,
    /// Where the goods can be examined.
    pub goods_location: Option<Box<GoodsLocation>>,
    /// Where the goods are loaded for the crossing of the border.
    pub loading_location: Option<Box<LoadingLocation>>,
    /// Where the goods are packed into their containers.
    pub stuffing_establishment: List<StuffingEstablishment>,
    /// Where the goods set out under the transit procedure.
    pub transit_departure: Option<Box<TransitDeparture>>,
    /// Where the transit procedure ends.
    pub transit_destination: Option<Box<TransitDestination>>,
    /// The containers and other equipment that hold the goods, with their seals.
    pub transport_equipment: Vec<TransportEquipment>,
    /// The contracts under which the goods are carried.
    pub transport_contract_document: List<TransportContractDocument>,
    /// The means of transport that carry the goods for a part of the way.
    pub transport_means: List<TransportMeans>,
    /// Where the goods are unloaded.
    pub unloading_location: Option<Box<UnloadingLocation>>,
    /// How the transport is paid for.
    pub freight: Option<Box<Freight>>,
    /// The countries that the goods pass through, in order.
    pub itinerary: Vec<Itinerary>,
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
