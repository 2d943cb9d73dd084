//! Exported goods, from all that are declared together down to an item, and what is to be paid for them.
//!
//! `GoodsShipment`, `GoodsItem` and `Consignment` are in messages of transit too, but not as the same thing: there a
//! consignment holds export declarations, which would hold it again; one place has its goods, and an item one
//! document of what happened before, where here there are several. So those of export have structs of their own.

use customs_macros::class;
use customs_model::{Code, Count, Flag, Identifier, List, LocalDateTime, Numeric, Text};

use super::{
    ActiveBorderTransportMeans, AdditionalInformation, AdditionalReference,
    AdditionalSupplyChainActor, Authorisation, Carrier, Commodity, Consignee, Consignor,
    CountryOfRoutingOfConsignment, CustomsOfficeOfExitActual, DepartureTransportMeans, ExitCarrier,
    LocationOfGoods, Packaging, PreviousDocument, SupportingDocument, TransportCharges,
    TransportDocument, TransportEquipment,
};

/// Goods that are exported together: what is said of all of them, and the items.
#[class(camel_case, name = "GoodsShipment")]
pub struct ExportShipment {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What trade it is: a sale, a return, for processing …. Data element 99 05 001 000.
    #[element(format = "n..2", codes = "CL091")]
    pub nature_of_transaction: Option<Code>,
    /// The country from which the goods are exported. Data element 16 07 001 000.
    #[element(format = "a2", codes = "CL010_AES", blanks = "kept")]
    pub country_of_export: Option<Code>,
    /// The country to which the goods go. Data element 16 03 001 000.
    #[element(format = "a2", codes = "CL008_AES", blanks = "kept")]
    pub country_of_destination: Option<Code>,
    /// The sum of the invoices. Data element 14 06 001 000.
    #[element(format = "n..16,2")]
    pub total_amount_invoiced: Option<Numeric>,
    /// The currency of the invoices (ISO 4217). Data element 14 05 001 000.
    #[element(format = "a3", codes = "CL352")]
    pub invoice_currency: Option<Code>,
    /// At which rate that currency is exchanged, if the parties agreed on one. Data element 14 09 001 000.
    #[element(format = "n..12,5")]
    pub exchange_rate: Option<Numeric>,
    /// When the declaration was accepted. Data element 15 09 001 000.
    #[element]
    pub date_and_time_of_acceptance: Option<LocalDateTime>,
    /// The customs office at which the goods do leave.
    pub customs_office_of_exit_actual: Option<Box<CustomsOfficeOfExitActual>>,
    /// Another party in the supply chain, and its role. Data element 13 14 000 000.
    pub additional_supply_chain_actor: List<AdditionalSupplyChainActor>,
    /// Who pays for what until where. Data element 14 01 000 000.
    pub delivery_terms: Option<Box<DeliveryTerms>>,
    /// The warehouse that the goods come from. Data element 12 11 000 000.
    pub warehouse: Option<Box<Warehouse>>,
    /// A document of what happened to the goods before. Data element 12 01 000 000.
    pub previous_document: List<PreviousDocument>,
    /// A document that supports the declaration. Data element 12 03 000 000.
    pub supporting_document: List<SupportingDocument>,
    /// A reference that is no document. Data element 12 04 000 000.
    pub additional_reference: List<AdditionalReference>,
    /// A statement, by a code or in words. Data element 12 02 000 000.
    pub additional_information: List<AdditionalInformation>,
    /// How the goods move. Data element 19 01 000 000.
    pub consignment: Option<Box<ExportConsignment>>,
    /// Goods of one kind, one commodity code and description. Data element 11 03 000 000.
    pub goods_item: Vec<ExportItem>,
}

/// How goods move that are exported together.
#[class(camel_case, name = "Consignment")]
pub struct ExportConsignment {
    /// Whether the goods cross the border in containers. Data element 19 01 001 000.
    #[element]
    pub container_indicator: Option<Flag>,
    /// How the goods move at departure: by sea, rail, road, air or otherwise. Data element 19 04 001 000.
    #[element(format = "n1", codes = "CL018")]
    pub inland_mode_of_transport: Option<Code>,
    /// How the goods cross the border: by sea, rail, road, air …. Data element 19 03 001 000.
    #[element(format = "n1", codes = "CL018")]
    pub mode_of_transport_at_the_border: Option<Code>,
    /// The mass with packaging, in kilograms. Data element 18 04 001 000.
    #[element(format = "n..16,6")]
    pub gross_mass: Option<Numeric>,
    /// The unique consignment reference. Data element 12 08 001 000.
    #[element(format = "an..35")]
    pub reference_number_ucr: Option<Identifier>,
    /// Who takes the goods out of the customs territory.
    pub exit_carrier: Option<Box<ExitCarrier>>,
    /// Who moves the goods. Data element 13 12 000 000.
    pub carrier: Option<Box<Carrier>>,
    /// Who sends the goods. Data element 13 02 000 000.
    pub consignor: Option<Box<Consignor>>,
    /// To whom the goods are sent. Data element 13 03 000 000.
    pub consignee: Option<Box<Consignee>>,
    /// A container or other equipment, with its seals and the items in it. Data element 19 07 000 000.
    pub transport_equipment: List<TransportEquipment>,
    /// Where the goods can be looked at. Data element 16 15 000 000.
    pub location_of_goods: List<LocationOfGoods>,
    /// A means of transport on which the goods leave. Data element 19 05 000 000.
    pub departure_transport_means: List<DepartureTransportMeans>,
    /// A country that the goods pass through. Data element 16 12 000 000.
    pub country_of_routing_of_consignment: List<CountryOfRoutingOfConsignment>,
    /// The means of transport that crosses the border on its own wheels, keel or wings. Data element 19 08
    /// 000 000.
    pub active_border_transport_means: Option<Box<ActiveBorderTransportMeans>>,
    /// A contract of carriage, such as a bill of lading or a CMR note. Data element 12 05 000 000.
    pub transport_document: List<TransportDocument>,
    /// How the carriage is paid for. Data element 14 02 000 000.
    pub transport_charges: Option<Box<TransportCharges>>,
}

/// Goods of one kind that are exported, one commodity code and description.
#[class(camel_case, name = "GoodsItem")]
pub struct ExportItem {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The number of the item in the whole declaration. Data element 11 11 001 000.
    #[element(format = "n..5")]
    pub declaration_goods_item_number: Option<Count>,
    /// What the goods are worth at the border, for statistics. Data element 99 06 001 000.
    #[element(format = "n..16,2")]
    pub statistical_value: Option<Numeric>,
    /// What trade it is: a sale, a return, for processing …. Data element 99 05 001 000.
    #[element(format = "n..2", codes = "CL091")]
    pub nature_of_transaction: Option<Code>,
    /// The country from which the goods are exported. Data element 16 07 001 000.
    #[element(format = "a2", codes = "CL010_AES", blanks = "kept")]
    pub country_of_export: Option<Code>,
    /// The country to which the goods go. Data element 16 03 001 000.
    #[element(format = "a2", codes = "CL008_AES", blanks = "kept")]
    pub country_of_destination: Option<Code>,
    /// The unique consignment reference. Data element 12 08 001 000.
    #[element(format = "an..35")]
    pub reference_number_ucr: Option<Identifier>,
    /// An authorisation that is used for the item. Data element 12 12 000 000.
    pub authorisation: List<Authorisation>,
    /// Under which customs procedure the goods are to be, and were. Data element 11 09 000 000.
    pub procedure: Option<Box<Procedure>>,
    /// To whom the goods are sent. Data element 13 03 000 000.
    pub consignee: Option<Box<Consignee>>,
    /// Another party in the supply chain, and its role. Data element 13 14 000 000.
    pub additional_supply_chain_actor: List<AdditionalSupplyChainActor>,
    /// Where the goods come from.
    pub origin: Option<Box<Origin>>,
    /// What goods are. Data element 18 05 000 000.
    pub commodity: Option<Box<Commodity>>,
    /// How goods are packed. Data element 18 06 000 000.
    pub packaging: Vec<Packaging>,
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
}

/// Under which customs procedure goods are to be, and were.
#[class(camel_case)]
pub struct Procedure {
    /// The procedure that is asked for. Data element 11 09 001 000.
    #[element(format = "an2", codes = "CL092")]
    pub requested_procedure: Option<Code>,
    /// The one before it. Data element 11 09 002 000.
    #[element(format = "an2", codes = "CL093")]
    pub previous_procedure: Option<Code>,
    /// What is special about it. Data element 11 10 000 000.
    pub additional_procedure: List<AdditionalProcedure>,
}

/// What is special about a customs procedure.
#[class(camel_case)]
pub struct AdditionalProcedure {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The code. Data element 11 10 001 000.
    #[element(format = "an3", codes = "CL102")]
    pub additional_procedure: Option<Code>,
}

/// Where goods come from.
#[class(camel_case)]
pub struct Origin {
    /// The country whose goods they are. Data element 16 08 001 000.
    #[element(format = "a2", codes = "CL008_AES", blanks = "kept")]
    pub country_of_origin: Option<Code>,
    /// The region of the Member State from which they are sent, or in which they were made.
    #[element(format = "an..9", blanks = "kept")]
    pub region_of_dispatch: Option<Code>,
}

/// Who pays for what until where.
#[class(camel_case)]
pub struct DeliveryTerms {
    /// The term, as in Incoterms. Data element 14 01 035 000.
    #[element(format = "a3", codes = "CL090")]
    pub incoterm_code: Option<Code>,
    /// The place by its UN/LOCODE. Data element 14 01 036 000.
    #[element(format = "an..17", codes = "CL244", name = "UNLocode")]
    pub un_locode: Option<Code>,
    /// The place in words. Data element 14 01 037 000.
    #[element(format = "an..35")]
    pub location: Option<Text>,
    /// The country of the place. Data element 14 01 020 000.
    #[element(format = "a2", codes = "CL008_AES", blanks = "kept")]
    pub country: Option<Code>,
    /// Other terms, in words.
    #[element(format = "an..512")]
    pub text: Option<Text>,
}

/// A warehouse that goods come from.
#[class(camel_case)]
pub struct Warehouse {
    /// The kind of warehouse. Data element 12 11 002 000.
    #[element(format = "a1", codes = "CL099")]
    pub r#type: Option<Code>,
    /// The number of the warehouse. Data element 12 11 015 000.
    #[element(format = "an..35")]
    pub identifier: Option<Identifier>,
}

/// What is to be paid for goods.
#[class(camel_case)]
pub struct CalculationOfTaxes {
    /// All of it. Data element 14 16 001 000.
    #[element(format = "n..16,2")]
    pub total_duties_and_taxes_amount: Option<Numeric>,
    /// A duty or tax, and how it comes to its amount. Data element 14 03 000 000.
    pub duties_and_taxes: List<DutiesAndTaxes>,
}

/// A duty or tax, and how it comes to its amount.
#[class(camel_case)]
pub struct DutiesAndTaxes {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// Which duty or tax it is. Data element 14 03 039 000.
    #[element(format = "an3", codes = "CL098")]
    pub tax_type: Option<Code>,
    /// How much is to be paid. Data element 14 03 042 000.
    #[element(format = "n..16,2")]
    pub payable_tax_amount: Option<Numeric>,
    /// How it is paid. Data element 14 03 038 000.
    #[element(format = "a1", codes = "CL104", blanks = "kept")]
    pub method_of_payment: Option<Code>,
    /// What is taxed, and at which rate.
    pub tax_base: List<TaxBase>,
}

/// What is taxed, and at which rate.
#[class(camel_case)]
pub struct TaxBase {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The rate. Data element 14 03 040 041.
    #[element(format = "n..17,3")]
    pub tax_rate: Option<Numeric>,
    /// The unit of the quantity. Data element 14 03 040 005.
    #[element(format = "an..4", codes = "CL349")]
    pub measurement_unit_and_qualifier: Option<Code>,
    /// The quantity that is taxed. Data element 14 03 040 006.
    #[element(format = "n..16,6")]
    pub quantity: Option<Numeric>,
    /// The amount that is taxed. Data element 14 03 040 014.
    #[element(format = "n..16,2")]
    pub amount: Option<Numeric>,
    /// What comes of it. Data element 14 03 040 043.
    #[element(format = "n..16,2")]
    pub tax_amount: Option<Numeric>,
}

/// In which currency amounts are that name none.
#[class(camel_case)]
pub struct CurrencyExchange {
    /// The currency (ISO 4217). Data element 14 17 001 000.
    #[element(format = "a3", codes = "CL394")]
    pub internal_currency_unit: Option<Code>,
}

/// That duties are paid later.
#[class(camel_case)]
pub struct DeferredPayment {
    /// The authorisation to do so. Data element 12 10 001 000.
    #[element(format = "an..35")]
    pub deferred_payment: Option<Identifier>,
}
