//! [`GovernmentAgencyGoodsItem`]: one item of the declaration (WCO class 68A).

use customs_macros::class;
use customs_model::{Amount, Code, Numeric};

use crate::{
    AdditionalDocument, AdditionalInformation, AeoMutualRecognitionParty, Buyer, Commodity,
    Consignee, Consignor, CustomsValuation, Destination, DomesticDutyTaxParty, ExportCountry,
    GovernmentProcedure, Origin, Packaging, PreviousDocument, Seller, Ucr, ValuationAdjustment,
};

/// One goods item: goods of one commodity code under one customs procedure (WCO class 68A).
#[class("68A")]
pub struct GovernmentAgencyGoodsItem {
    /// Value of the item on which customs duties are charged.
    #[element("108", "n..16,3")]
    pub customs_value_amount: Option<Amount>,
    /// Number of the goods item within the declaration, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Value of the item at the border of the declaring country, for trade statistics, in that
    /// country's currency.
    #[element("114", "n..16,3")]
    pub statistical_value_amount: Option<Amount>,
    /// Kind of transaction for this item, for example 11 for an outright purchase or sale.
    #[element("103", "n..2", codes = "WCO")]
    pub transaction_nature_code: Option<Code>,
    /// Licences, certificates and other documents for the item.
    pub additional_document: Vec<AdditionalDocument>,
    /// Statements that concern the item.
    pub additional_information: Vec<AdditionalInformation>,
    /// Other actors in the supply chain of the item whose authorised status may count.
    pub aeo_mutual_recognition_party: Vec<AeoMutualRecognitionParty>,
    /// The last known buyer of the item.
    pub buyer: Option<Box<Buyer>>,
    /// What the goods are: description, classification, masses and duties.
    pub commodity: Option<Box<Commodity>>,
    /// To whom the item is actually sent.
    pub consignee: Option<Box<Consignee>>,
    /// Who sends the item under the contract of carriage.
    pub consignor: Option<Box<Consignor>>,
    /// How the customs value of the item was found.
    pub customs_valuation: Option<Box<CustomsValuation>>,
    /// Where the item is finally going.
    pub destination: Option<Box<Destination>>,
    /// Parties identified for value added tax on the item.
    pub domestic_duty_tax_party: Vec<DomesticDutyTaxParty>,
    /// The country from which the item was dispatched.
    pub export_country: Option<Box<ExportCountry>>,
    /// The customs procedure of the item, and additional procedures, one entry each.
    pub government_procedure: Vec<GovernmentProcedure>,
    /// Where the goods come from, one entry for each kind of origin.
    pub origin: Vec<Origin>,
    /// How the goods are packed.
    pub packaging: Vec<Packaging>,
    /// Documents and declarations that came before this one, for the item.
    pub previous_document: Vec<PreviousDocument>,
    /// The last known seller of the item.
    pub seller: Option<Box<Seller>>,
    /// The reference of the item, unique to the trader.
    pub ucr: Option<Box<Ucr>>,
    /// Circumstances that bear on the customs value.
    pub valuation_adjustment: Option<Box<ValuationAdjustment>>,
}
