//! [`GoodsShipment`]: the goods that are declared together, with what they have in common (WCO
//! class 67A).

use customs_macros::class;
use customs_model::{Code, DateTime, List};

use crate::{
    AdditionalInformation, AdditionalReference, AeoMutualRecognitionParty, Buyer, Consignee,
    Consignment, Consignor, CustomsValuation, Destination, DispatchCountry, DomesticDutyTaxParty,
    DutyTaxFee, ExportCountry, GoodsMeasure, GovernmentAgencyGoodsItem, Importer, Invoice, Payer,
    PreviousDocument, Seller, StuffingEstablishment, Supplier, SupportingDocument, Surety,
    TradeTerms, Ucr, Warehouse,
};

/// The goods declared together, with the parties, places and terms that apply to all of them (WCO
/// class 67A).
#[class("67A")]
pub struct GoodsShipment {
    /// When the goods leave the customs territory.
    #[element("024", "an..35")]
    pub exit_date_time: Option<DateTime>,
    /// Certificates, licences and other documents that support the declaration.
    pub supporting_document: List<SupportingDocument>,
    /// References that are neither supporting documents nor documents of transport.
    pub additional_reference: List<AdditionalReference>,
    /// Statements that concern all the goods.
    pub additional_information: List<AdditionalInformation>,
    /// Kind of transaction, for example 11 for an outright purchase or sale.
    #[element("103", "n..2", codes = "WCO")]
    pub transaction_nature_code: Option<Code>,
    /// Other actors in the supply chain whose authorised status may count.
    pub aeo_mutual_recognition_party: Vec<AeoMutualRecognitionParty>,
    /// The last known buyer of the goods.
    pub buyer: Option<Box<Buyer>>,
    /// To whom the goods are actually sent.
    pub consignee: Option<Box<Consignee>>,
    /// How and where the goods move, with their containers and location.
    pub consignment: Option<Box<Consignment>>,
    /// Who sends the goods under the contract of carriage.
    pub consignor: Option<Box<Consignor>>,
    /// Additions and deductions that apply to the value of the whole shipment.
    pub customs_valuation: Option<Box<CustomsValuation>>,
    /// Where the goods are finally going.
    pub destination: Option<Box<Destination>>,
    /// Parties identified for value added tax.
    pub domestic_duty_tax_party: Vec<DomesticDutyTaxParty>,
    /// What is due on all the goods.
    pub duty_tax_fee: List<DutyTaxFee>,
    /// The country from which the goods were dispatched.
    pub export_country: Option<Box<ExportCountry>>,
    /// The mass of all the goods.
    pub goods_measure: Option<Box<GoodsMeasure>>,
    /// The goods items, one for each kind of goods declared.
    pub government_agency_goods_item: Vec<GovernmentAgencyGoodsItem>,
    /// Who imports the goods, or for whom they are imported.
    pub importer: Option<Box<Importer>>,
    /// The commercial invoice.
    pub invoice: Option<Box<Invoice>>,
    /// Who pays the duties.
    pub payer: Option<Box<Payer>>,
    /// Documents and declarations that came before this one, for all the goods.
    pub previous_document: Vec<PreviousDocument>,
    /// The last known seller of the goods.
    pub seller: Option<Box<Seller>>,
    /// Where the goods are packed into their containers.
    pub stuffing_establishment: List<StuffingEstablishment>,
    /// Who supplies the goods.
    pub supplier: Option<Box<Supplier>>,
    /// Who provides the security for the duties.
    pub surety: Option<Box<Surety>>,
    /// The terms of delivery.
    pub trade_terms: Option<Box<TradeTerms>>,
    /// The reference of the consignment, unique to the trader.
    pub ucr: Option<Box<Ucr>>,
    /// The warehouse in which the goods are or will be stored.
    pub warehouse: Option<Box<Warehouse>>,
    /// The country that the goods were sent from, as messages that have no class 95B say it.
    pub dispatch_country: Option<Box<DispatchCountry>>,
}
