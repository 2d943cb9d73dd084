//! The goods of a movement, from all of them down to an item.

use customs_macros::class;
use customs_model::{Code, Count, Flag, Identifier, List, Numeric, Text};

use super::{
    ActiveBorderTransportMeans, AdditionalInformation, AdditionalReference,
    AdditionalSupplyChainActor, CalculationOfTaxes, Carrier, Consignee, Consignor,
    CountryOfRoutingOfConsignment, DepartureTransportMeans, ExportOperation, Incident,
    LocationOfGoods, PlaceOfLoading, PlaceOfUnloading, PreviousDocument, SupportingDocument,
    TransportDocument, TransportEquipment,
};

/// All goods that move together under one declaration, and how they move.
#[class(camel_case)]
pub struct Consignment {
    /// The country from which the goods are sent. Data element 16 06 001 000.
    #[element(format = "a2", codes = "CL008", blanks = "kept")]
    pub country_of_dispatch: Option<Code>,
    /// The country to which the goods go. Data element 16 03 001 000.
    #[element(format = "a2", codes = "CL008", blanks = "kept")]
    pub country_of_destination: Option<Code>,
    /// Whether the goods cross the border in containers. Data element 19 01 001 000.
    #[element]
    pub container_indicator: Option<Flag>,
    /// How the goods move at departure: by sea, rail, road, air or otherwise. Data element 19 04 001 000.
    #[element(format = "n1", codes = "CL218")]
    pub inland_mode_of_transport: Option<Code>,
    /// How the goods cross the border: by sea, rail, road, air …. Data element 19 03 001 000.
    #[element(format = "n1", codes = "CL218")]
    pub mode_of_transport_at_the_border: Option<Code>,
    /// The mass with packaging, in kilograms. Data element 18 04 001 000.
    #[element(format = "n..16,6")]
    pub gross_mass: Option<Numeric>,
    /// The unique consignment reference. Data element 12 08 001 000.
    #[element(format = "an..70")]
    pub reference_number_ucr: Option<Identifier>,
    /// Who moves the goods. Data element 13 12 000 000.
    pub carrier: Option<Box<Carrier>>,
    /// Who sends the goods. Data element 13 02 000 000.
    pub consignor: Option<Box<Consignor>>,
    /// To whom the goods are sent. Data element 13 03 000 000.
    pub consignee: Option<Box<Consignee>>,
    /// Another party in the supply chain, and its role. Data element 13 14 000 000.
    pub additional_supply_chain_actor: List<AdditionalSupplyChainActor>,
    /// A container or other equipment, with its seals and the items in it. Data element 19 07 000 000.
    pub transport_equipment: List<TransportEquipment>,
    /// Where the goods can be looked at. Data element 16 15 000 000.
    pub location_of_goods: Option<Box<LocationOfGoods>>,
    /// A means of transport on which the goods leave. Data element 19 05 000 000.
    pub departure_transport_means: List<DepartureTransportMeans>,
    /// A country that the goods pass through. Data element 16 12 000 000.
    pub country_of_routing_of_consignment: List<CountryOfRoutingOfConsignment>,
    /// The means of transport that crosses the border on its own wheels, keel or wings. Data element 19 08
    /// 000 000.
    pub active_border_transport_means: List<ActiveBorderTransportMeans>,
    /// Where the goods are loaded. Data element 16 13 000 000.
    pub place_of_loading: Option<Box<PlaceOfLoading>>,
    /// Where the goods are unloaded. Data element 16 14 000 000.
    pub place_of_unloading: Option<Box<PlaceOfUnloading>>,
    /// A document of what happened to the goods before. Data element 12 01 000 000.
    pub previous_document: List<PreviousDocument>,
    /// A document that supports the declaration. Data element 12 03 000 000.
    pub supporting_document: List<SupportingDocument>,
    /// A contract of carriage, such as a bill of lading or a CMR note. Data element 12 05 000 000.
    pub transport_document: List<TransportDocument>,
    /// A reference that is no document. Data element 12 04 000 000.
    pub additional_reference: List<AdditionalReference>,
    /// A statement, by a code or in words. Data element 12 02 000 000.
    pub additional_information: List<AdditionalInformation>,
    /// How the carriage is paid for. Data element 14 02 000 000.
    pub transport_charges: Option<Box<TransportCharges>>,
    /// Something that happened on the way: a broken seal, an accident, goods moved to another vehicle.
    pub incident: List<Incident>,
    /// The goods of one consignor for one consignee, within the consignment.
    pub house_consignment: Vec<HouseConsignment>,
}

/// The goods of one consignor for one consignee, within the consignment.
#[class(camel_case)]
pub struct HouseConsignment {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The country from which the goods are sent. Data element 16 06 001 000.
    #[element(format = "a2", codes = "CL008", blanks = "kept")]
    pub country_of_dispatch: Option<Code>,
    /// The country to which the goods go. Data element 16 03 001 000.
    #[element(format = "a2", codes = "CL008", blanks = "kept")]
    pub country_of_destination: Option<Code>,
    /// The mass with packaging, in kilograms. Data element 18 04 001 000.
    #[element(format = "n..16,6")]
    pub gross_mass: Option<Numeric>,
    /// The unique consignment reference. Data element 12 08 001 000.
    #[element(format = "an..70")]
    pub reference_number_ucr: Option<Identifier>,
    /// Whether the export declaration holds security data.
    #[element(format = "n1", codes = "CL217")]
    pub security_indicator_from_export_declaration: Option<Code>,
    /// Who sends the goods. Data element 13 02 000 000.
    pub consignor: Option<Box<Consignor>>,
    /// To whom the goods are sent. Data element 13 03 000 000.
    pub consignee: Option<Box<Consignee>>,
    /// Another party in the supply chain, and its role. Data element 13 14 000 000.
    pub additional_supply_chain_actor: List<AdditionalSupplyChainActor>,
    /// A means of transport on which the goods leave. Data element 19 05 000 000.
    pub departure_transport_means: List<DepartureTransportMeans>,
    /// A document of what happened to the goods before. Data element 12 01 000 000.
    pub previous_document: List<PreviousDocument>,
    /// A document that supports the declaration. Data element 12 03 000 000.
    pub supporting_document: List<SupportingDocument>,
    /// A contract of carriage, such as a bill of lading or a CMR note. Data element 12 05 000 000.
    pub transport_document: List<TransportDocument>,
    /// A reference that is no document. Data element 12 04 000 000.
    pub additional_reference: List<AdditionalReference>,
    /// A statement, by a code or in words. Data element 12 02 000 000.
    pub additional_information: List<AdditionalInformation>,
    /// How the carriage is paid for. Data element 14 02 000 000.
    pub transport_charges: Option<Box<TransportCharges>>,
    /// Whether it is released.
    #[element(format = "n1", codes = "CL163")]
    pub release_type: Option<Code>,
    /// An export declaration whose goods leave under transit.
    pub export_operation: Option<Box<ExportOperation>>,
    /// Goods of one kind, one commodity code and description. Data element 11 03 000 000.
    pub consignment_item: Vec<ConsignmentItem>,
}

/// Goods of one kind, one commodity code and description.
#[class(camel_case)]
pub struct ConsignmentItem {
    /// The number of the item in its house consignment. Data element 11 03 001 000.
    #[element(format = "n..5")]
    pub goods_item_number: Option<Count>,
    /// The number of the item in the whole declaration. Data element 11 11 001 000.
    #[element(format = "n..5")]
    pub declaration_goods_item_number: Option<Count>,
    /// The kind of movement of this item, where items differ. Data element 11 01 001 000.
    #[element(format = "an..5", codes = "CL232")]
    pub declaration_type: Option<Code>,
    /// The country from which the goods are sent. Data element 16 06 001 000.
    #[element(format = "a2", codes = "CL008", blanks = "kept")]
    pub country_of_dispatch: Option<Code>,
    /// The country to which the goods go. Data element 16 03 001 000.
    #[element(format = "a2", codes = "CL008", blanks = "kept")]
    pub country_of_destination: Option<Code>,
    /// The unique consignment reference. Data element 12 08 001 000.
    #[element(format = "an..70")]
    pub reference_number_ucr: Option<Identifier>,
    /// To whom the goods are sent.
    pub consignee: Option<Box<Consignee>>,
    /// Another party in the supply chain, and its role. Data element 13 14 000 000.
    pub additional_supply_chain_actor: List<AdditionalSupplyChainActor>,
    /// Whether it is released.
    #[element(format = "n1", codes = "CL163")]
    pub release_type: Option<Code>,
    /// What goods are. Data element 18 05 000 000.
    pub commodity: Option<Box<Commodity>>,
    /// How goods are packed. Data element 18 06 000 000.
    pub packaging: Vec<Packaging>,
    /// A document of what happened to the goods before. Data element 12 01 000 000.
    pub previous_document: List<PreviousDocument>,
    /// A document that supports the declaration. Data element 12 03 000 000.
    pub supporting_document: List<SupportingDocument>,
    /// A contract of carriage, such as a bill of lading or a CMR note.
    pub transport_document: List<TransportDocument>,
    /// A reference that is no document. Data element 12 04 000 000.
    pub additional_reference: List<AdditionalReference>,
    /// A statement, by a code or in words. Data element 12 02 000 000.
    pub additional_information: List<AdditionalInformation>,
    /// How the carriage is paid for.
    pub transport_charges: Option<Box<TransportCharges>>,
}

/// What goods are.
#[class(camel_case)]
pub struct Commodity {
    /// What the goods are, in words. Data element 18 05 001 000.
    #[element(format = "an..512")]
    pub description_of_goods: Option<Text>,
    /// The number of a chemical (CUS). Data element 18 08 000 000.
    #[element(format = "an9", codes = "CL016")]
    pub cus_code: Option<Code>,
    /// The number of goods in the Harmonized System and the Combined Nomenclature. Data element 18 09 000
    /// 000.
    pub commodity_code: Option<Box<CommodityCode>>,
    /// That goods are dangerous, by their UN number. Data element 18 07 000 000.
    pub dangerous_goods: List<DangerousGoods>,
    /// How much there is of goods.
    pub goods_measure: Option<Box<GoodsMeasure>>,
    /// What is to be paid for goods. Data element 14 03 000 000.
    pub calculation_of_taxes: Option<Box<CalculationOfTaxes>>,
}

/// The number of goods in the Harmonized System and the Combined Nomenclature.
#[class(camel_case)]
pub struct CommodityCode {
    /// The subheading of the Harmonized System, six digits. Data element 18 09 056 000.
    #[element(format = "an6", codes = "CL152")]
    pub harmonized_system_sub_heading_code: Option<Code>,
    /// The seventh and eighth digit, of the Combined Nomenclature. Data element 18 09 057 000.
    #[element(format = "an2", blanks = "kept")]
    pub combined_nomenclature_code: Option<Code>,
    /// An additional code of the integrated tariff. Data element 18 09 059 000.
    #[element(name = "TARICAdditionalCode")]
    pub taric_additional_code: List<TaricAdditionalCode>,
    /// An additional code of a national tariff. Data element 18 09 060 000.
    pub national_additional_code: List<NationalAdditionalCode>,
}

/// An additional code of the integrated tariff.
#[class(camel_case, name = "TARICAdditionalCode")]
pub struct TaricAdditionalCode {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The code. Data element 18 09 059 000.
    #[element(format = "an4", blanks = "kept")]
    pub taric_additional_code: Option<Code>,
}

/// An additional code of a national tariff.
#[class(camel_case)]
pub struct NationalAdditionalCode {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The code. Data element 18 09 060 000.
    #[element(format = "an..4", blanks = "kept")]
    pub national_additional_code: Option<Code>,
}

/// That goods are dangerous, by their UN number.
#[class(camel_case)]
pub struct DangerousGoods {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The UN number. Data element 18 07 055 000.
    #[element(format = "an4", codes = "CL101", name = "UNNumber")]
    pub un_number: Option<Code>,
}

/// How much there is of goods.
#[class(camel_case)]
pub struct GoodsMeasure {
    /// The mass with packaging, in kilograms. Data element 18 04 001 000.
    #[element(format = "n..16,6")]
    pub gross_mass: Option<Numeric>,
    /// The mass without packaging, in kilograms. Data element 18 01 001 000.
    #[element(format = "n..16,6")]
    pub net_mass: Option<Numeric>,
    /// How much there is in the unit of the tariff. Data element 18 02 001 000.
    #[element(format = "n..16,6")]
    pub supplementary_units: Option<Numeric>,
}

/// How goods are packed.
#[class(camel_case)]
pub struct Packaging {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The kind of package (UN/ECE Recommendation 21). Data element 18 06 003 000.
    #[element(format = "an2", codes = "CL017")]
    pub type_of_packages: Option<Code>,
    /// How many packages there are. Data element 18 06 004 000.
    #[element(format = "n..8")]
    pub number_of_packages: Option<Count>,
    /// What is written on the packages. Data element 18 06 054 000.
    #[element(format = "an..512")]
    pub shipping_marks: Option<Text>,
}

/// How the carriage is paid for.
#[class(camel_case)]
pub struct TransportCharges {
    /// How they are paid. Data element 14 02 038 000.
    #[element(format = "a1", codes = "CL116", blanks = "kept")]
    pub method_of_payment: Option<Code>,
}
