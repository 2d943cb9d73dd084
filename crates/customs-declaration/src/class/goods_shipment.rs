//! [`GoodsShipment`]: the goods that are declared together, with what they have in common (WCO
//! class 67A).

use customs_macros::class;
use customs_model::{Code, DateTime};

use crate::{
    AeoMutualRecognitionParty, Buyer, Consignee, Consignment, Consignor, CustomsValuation,
    Destination, DomesticDutyTaxParty, ExportCountry, GovernmentAgencyGoodsItem, Importer, Invoice,
    Payer, PreviousDocument, Seller, Surety, TradeTerms, Ucr, Warehouse,
};

/// The goods declared together, with the parties, places and terms that apply to all of them (WCO
/// class 67A).
#[class("67A")]
pub struct GoodsShipment {
    /// When the goods leave the customs territory.
    #[element("024", "an..35")]
    pub exit_date_time: Option<DateTime>,
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
    /// The country from which the goods were dispatched.
    pub export_country: Option<Box<ExportCountry>>,
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
    /// Who provides the security for the duties.
    pub surety: Option<Box<Surety>>,
    /// The terms of delivery.
    pub trade_terms: Option<Box<TradeTerms>>,
    /// The reference of the consignment, unique to the trader.
    pub ucr: Option<Box<Ucr>>,
    /// The warehouse in which the goods are or will be stored.
    pub warehouse: Option<Box<Warehouse>>,
}
