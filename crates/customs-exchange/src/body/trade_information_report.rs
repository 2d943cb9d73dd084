//! [`TradeInformationReport`]: what the trade tells customs of its own accord.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Indicator, Numeric, Text};

use crate::component::{Commodity, Document, Equipment, MeansOfTransport, Party, Route};
use crate::envelope::{Body, ContactPoint};

/// What the trade tells customs of its own accord: a suspect consignment, a new way to break the law,
/// how genuine goods are recognised. Alerts and trends follow what rights holders report to customs,
/// marked units follow article 8 of the protocol to eliminate illicit trade in tobacco products; the
/// rest is our design.
#[class]
pub struct TradeInformationReport {
    /// What is reported.
    #[element(format = "an..35", codes = "trade-information")]
    pub kind_code: Code,
    /// What is known, in words.
    #[element(format = "an..2048")]
    pub description: Option<Text>,
    /// How certain it is.
    #[element(format = "an..17", codes = "certainty")]
    pub certainty_code: Option<Code>,
    /// Whether the reporter agrees that other administrations see the report.
    #[element]
    pub consent_to_share: Indicator,
    /// How goods were hidden.
    #[element(format = "an..512")]
    pub concealment: Vec<Text>,
    /// Who reports.
    pub reporter: Reporter,
    /// Whom to ask; required unless the reporter is anonymous.
    pub contact_point: Option<Box<ContactPoint>>,
    /// The consignment; required in a red alert.
    pub consignment: Option<Box<ReportedConsignment>>,
    /// The intellectual property rights at stake.
    pub intellectual_property_right: Vec<IntellectualPropertyRight>,
    /// How genuine goods differ from others.
    pub product_feature: Vec<ProductFeature>,
    /// The routes that goods take.
    pub route: Vec<Route>,
    /// Who makes and sells the goods, and by which licence.
    pub production_link: Vec<ProductionLink>,
    /// A unit that bears a unique marking.
    pub marked_unit: Option<Box<MarkedUnit>>,
}

/// Who of the trade reports.
#[class]
pub struct Reporter {
    /// What the reporter is.
    #[element(format = "an..17", codes = "reporter-kind")]
    pub kind_code: Code,
    /// Who it is; required unless the reporter is anonymous.
    pub party: Option<Box<Party>>,
}

/// A consignment that a report speaks of.
#[class]
pub struct ReportedConsignment {
    /// When it is expected to arrive.
    #[element(format = "an..35")]
    pub expected_at: Option<DateTime>,
    /// The transport document: a bill of lading, an air waybill, and so on.
    pub transport_document: Option<Box<Document>>,
    /// The containers.
    pub equipment: Vec<Equipment>,
    /// The vessel or flight.
    pub means_of_transport: Option<Box<MeansOfTransport>>,
    /// Who sends the goods.
    pub consignor: Option<Box<Party>>,
    /// Who is to receive them.
    pub consignee: Option<Box<Party>>,
}

/// An intellectual property right.
#[class]
pub struct IntellectualPropertyRight {
    /// The kind of right.
    #[element(format = "an..35", codes = "intellectual-property")]
    pub kind_code: Code,
    /// Number in a register; copyright has none.
    #[element(format = "an..70")]
    pub registration_id: Option<Identifier>,
    /// Where it holds: countries as two letters, or a customs union as the letters of its own.
    #[element(format = "an..3")]
    pub territory_code: Vec<Code>,
}

/// A feature of a product by which genuine goods are told from others.
#[class]
pub struct ProductFeature {
    /// The feature: a label, a seam, a number …
    #[element(format = "an..70")]
    pub name: Text,
    /// What it is like on genuine goods.
    #[element(format = "an..512")]
    pub genuine: Option<Text>,
    /// What it is like on suspect goods.
    #[element(format = "an..512")]
    pub suspect: Option<Text>,
    /// The attachment that shows it.
    #[element(format = "an..44")]
    pub attachment_id: Option<Identifier>,
}

/// A company in the chain of those that make and sell goods.
#[class]
pub struct ProductionLink {
    /// Number in the chain, from 1 for who makes the goods.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The licence by which it acts.
    #[element(format = "an..70")]
    pub licence_id: Option<Identifier>,
    /// The company, with its role.
    pub party: Party,
}

/// A unit that bears a unique marking, with what the protocol on tobacco products (article 8) wants
/// known of it.
#[class]
pub struct MarkedUnit {
    /// The unique marking.
    #[element(format = "an..70")]
    pub id: Identifier,
    /// When it was made, by date or time.
    #[element(format = "an..35")]
    pub manufactured_at: Option<DateTime>,
    /// Where it was made.
    #[element(format = "an..70")]
    pub manufacture_place: Option<Text>,
    /// The facility that made it.
    #[element(format = "an..70")]
    pub facility: Option<Text>,
    /// The machine that made it.
    #[element(format = "an..70")]
    pub machine: Option<Text>,
    /// The shift in which it was made.
    #[element(format = "an..70")]
    pub production_shift: Option<Text>,
    /// Country in which it is meant to be sold, as two letters.
    #[element(format = "a2", codes = "ISO 3166-1")]
    pub retail_country_code: Option<Code>,
    /// Number of the invoice to the first customer.
    #[element(format = "an..70")]
    pub invoice_id: Option<Identifier>,
    /// Number of the first customer's order.
    #[element(format = "an..70")]
    pub order_id: Option<Identifier>,
    /// How the first customer paid.
    #[element(format = "an..512")]
    pub payment_record: Option<Text>,
    /// Where it was stored and how it was shipped.
    #[element(format = "an..512")]
    pub storage_and_shipping: Vec<Text>,
    /// When it is shipped.
    #[element(format = "an..35")]
    pub shipped_on: Option<DateTime>,
    /// The product.
    pub product: Option<Box<Commodity>>,
    /// The first customer that does not belong to the manufacturer.
    pub first_customer: Option<Box<Party>>,
    /// Who bought it afterwards, as far as known.
    pub later_purchaser: Vec<Party>,
    /// The route it is meant to take, from departure to destination.
    pub intended_route: Option<Box<Route>>,
    /// Who is to receive it.
    pub consignee: Option<Box<Party>>,
}

impl Body for TradeInformationReport {
    const TYPE: &'static str = "TradeInformationReport";
    const ROOT: &'static str = "TradeInformationReportMessage";
    const FUNCTIONS: &'static [&'static str] = &["55", "53"];
}
