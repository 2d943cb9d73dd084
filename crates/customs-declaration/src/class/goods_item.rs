//! [`GovernmentAgencyGoodsItem`]: one item of the declaration (WCO class 68A).

use customs_macros::class;
use customs_model::{Amount, Code, List, Numeric};

use crate::{
    AdditionalDocument, AdditionalInformation, AdditionalReference, AeoMutualRecognitionParty,
    Authorisation, Buyer, Commodity, Consignee, Consignor, CustomsValuation, Destination,
    DispatchCountry, DomesticDutyTaxParty, Error, ExportCountry, Freight, GovernmentAgency,
    GovernmentProcedure, Manufacturer, Origin, Packaging, PreviousDocument, Producer, Seller,
    SupportingDocument, TransportContractDocument, Ucr, ValuationAdjustment,
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
    pub additional_information: List<AdditionalInformation>,
    /// Other actors in the supply chain of the item whose authorised status may count.
    pub aeo_mutual_recognition_party: List<AeoMutualRecognitionParty>,
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
    pub domestic_duty_tax_party: List<DomesticDutyTaxParty>,
    /// What the administration finds wrong with the item. In responses only.
    pub error: List<Error>,
    /// The country from which the item was dispatched.
    pub export_country: Option<Box<ExportCountry>>,
    /// Authorities other than customs that the item is a matter of.
    pub government_agency: List<GovernmentAgency>,
    /// The customs procedure of the item, and additional procedures, one entry each.
    pub government_procedure: Vec<GovernmentProcedure>,
    /// Who makes the goods.
    pub manufacturer: Option<Box<Manufacturer>>,
    /// Where the goods come from, one entry for each kind of origin.
    pub origin: Vec<Origin>,
    /// How the goods are packed.
    pub packaging: Vec<Packaging>,
    /// Documents and declarations that came before this one, for the item.
    pub previous_document: List<PreviousDocument>,
    /// Who produces the goods.
    pub producer: Option<Box<Producer>>,
    /// The last known seller of the item.
    pub seller: Option<Box<Seller>>,
    /// The reference of the item, unique to the trader.
    pub ucr: Option<Box<Ucr>>,
    /// Circumstances that bear on the customs value.
    pub valuation_adjustment: Option<Box<ValuationAdjustment>>,
    /// The country that the item was sent from, as messages that have no class 95B say it.
    pub dispatch_country: Option<Box<DispatchCountry>>,
    /// Certificates, licences and other documents that support the declaration of the item.
    pub supporting_document: List<SupportingDocument>,
    /// References that are neither supporting documents nor documents of transport.
    pub additional_reference: List<AdditionalReference>,
    /// The authorisations that the item makes use of.
    pub authorisation: List<Authorisation>,
    /// How the transport of the item is paid for.
    pub freight: Option<Box<Freight>>,
    /// The contracts under which the item is carried.
    pub transport_contract_document: List<TransportContractDocument>,
}
