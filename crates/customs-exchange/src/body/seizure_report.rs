//! [`SeizureReport`]: goods or money were seized or detained, or an offence was found.

use customs_macros::class;
use customs_model::{Amount, Code, DateTime, Identifier, Indicator, Text};

use crate::component::{
    Commodity, Document, Evidence, MeansOfTransport, NominalData, Party, Route,
};
use crate::envelope::{Administration, Body};

/// Goods or money were seized or detained, or an offence was found. No public schema of such
/// reports exists: this one is a reconstruction of ours. Its core is what the protocol to eliminate
/// illicit trade in tobacco products asks for (articles 20 and 21), its dates, places and evidence
/// follow the event report of excise movements (IE840); the codes and whatever else it has are our
/// choice.
///
/// Natural persons are in [`SeizureReport::nominal_data`] alone, so that a report without them
/// can be made of any.
#[class]
pub struct SeizureReport {
    /// Number of the report, of which its sender has no second.
    #[element(format = "an..44")]
    pub report_id: Identifier,
    /// The case to which it belongs.
    #[element(format = "an..44")]
    pub case_reference_id: Option<Identifier>,
    /// What happened.
    #[element(format = "an..17", codes = "seizure-event")]
    pub event_kind_code: Code,
    /// The day on which it happened.
    #[element(format = "an..35")]
    pub occurred_on: DateTime,
    /// Where it happened.
    #[element(format = "an..70")]
    pub place: Text,
    /// The country in which it happened, as two letters.
    #[element(format = "a2", codes = "ISO 3166-1")]
    pub country_code: Code,
    /// What kind of place it is.
    #[element(format = "an..17", codes = "event-location")]
    pub location_type_code: Code,
    /// How the goods moved in that country.
    #[element(format = "an..17", codes = "direction")]
    pub direction_code: Code,
    /// Duties and taxes that were evaded, with their currency.
    #[element(format = "n..16,3")]
    pub duties_evaded: Option<Amount>,
    /// How the offenders went about it.
    #[element(format = "an..2048")]
    pub modus_operandi: Option<Text>,
    /// What became of the goods.
    #[element(format = "an..17", codes = "disposal")]
    pub disposal_code: Option<Code>,
    /// The id of the message whose alert led to it.
    #[element(format = "an..44")]
    pub related_alert_id: Option<Identifier>,
    /// The administration and office that report it.
    pub reporting_office: Administration,
    /// The goods; at least one.
    #[element(required)]
    pub goods: Vec<SeizedGoods>,
    /// What carried them.
    pub conveyance: Option<Box<Conveyance>>,
    /// How they were hidden.
    pub concealment: Option<Box<Concealment>>,
    /// Their route.
    pub route: Option<Box<Route>>,
    /// How they were found.
    pub detection: Option<Box<Detection>>,
    /// The companies involved.
    pub party: Vec<Party>,
    /// The documents that were used.
    pub document_used: Vec<Document>,
    /// What proves it: at most nine pieces.
    pub evidence: Vec<Evidence>,
    /// What came of it in law.
    pub proceedings: Option<Box<Proceedings>>,
    /// The money; only with goods of the category Currency, and required where the event is
    /// CashDetention.
    pub cash: Option<Box<CashDetails>>,
    /// The natural persons involved; forbidden where the handling of the message says that it has
    /// no personal data.
    pub nominal_data: Option<Box<NominalData>>,
}

/// Goods that were seized or detained, of one kind.
#[class]
pub struct SeizedGoods {
    /// The category of illicit goods.
    #[element(format = "an..35", codes = "illicit-goods")]
    pub category_code: Code,
    /// Their brand.
    #[element(format = "an..70")]
    pub brand: Option<Text>,
    /// When they were made.
    #[element(format = "an..35")]
    pub manufactured_on: Option<DateTime>,
    /// Where they were made.
    #[element(format = "an..70")]
    pub manufacture_place: Option<Text>,
    /// The species, by its scientific name; only in the category Cites.
    #[element(format = "an..70")]
    pub species: Option<Text>,
    /// How they are packed.
    #[element(format = "an..70")]
    pub packaging: Option<Text>,
    /// What they are, with quantity or net mass, of which one at least has to be given, and value.
    pub commodity: Commodity,
}

/// What carried goods: a means of transport, or a way of carrying that needs none to be named. At
/// least one of the two is given.
#[class]
pub struct Conveyance {
    /// How they were carried, where no means of transport says it.
    #[element(format = "an..17", codes = "conveyance-kind")]
    pub kind_code: Option<Code>,
    /// The means of transport.
    pub means_of_transport: Option<Box<MeansOfTransport>>,
}

/// How goods were hidden.
#[class]
pub struct Concealment {
    /// Where they were hidden.
    #[element(format = "an..17", codes = "concealment-place")]
    pub place_code: Code,
    /// How, in words; required where the place is Other.
    #[element(format = "an..512")]
    pub method: Option<Text>,
    /// The attachment that shows it.
    #[element(format = "an..44")]
    pub picture_attachment_id: Option<Identifier>,
}

/// How an offence was found.
#[class]
pub struct Detection {
    /// By which method.
    #[element(format = "an..17", codes = "detection-method")]
    pub method_code: Code,
    /// What drew attention.
    #[element(format = "an..512")]
    pub indicator: Vec<Text>,
}

/// What came of an offence in law. (Protocol to eliminate illicit trade in tobacco products,
/// article 21.)
#[class]
pub struct Proceedings {
    /// Whether proceedings were opened.
    #[element]
    pub opened: Indicator,
    /// How they ended.
    #[element(format = "an..512")]
    pub outcome: Option<Text>,
    /// What the penalty is.
    #[element(format = "an..512")]
    pub penalty: Option<Text>,
}

/// Money, in the sense of the cash declarations of travellers.
#[class]
pub struct CashDetails {
    /// Where it comes from.
    #[element(format = "an..512")]
    pub provenance: Option<Text>,
    /// What it was to be used for.
    #[element(format = "an..512")]
    pub intended_use: Option<Text>,
    /// What it consists of; at least one.
    #[element(required)]
    pub item: Vec<CashItem>,
}

/// Money of one kind and currency.
#[class]
pub struct CashItem {
    /// The kind.
    #[element(format = "an..35", codes = "cash-kind")]
    pub kind_code: Code,
    /// The amount, or the value, with its currency.
    #[element(format = "n..16,3")]
    pub amount: Amount,
}

impl Body for SeizureReport {
    const TYPE: &'static str = "SeizureReport";
    const ROOT: &'static str = "SeizureReportMessage";
    const FUNCTIONS: &'static [&'static str] = &["9", "4", "53"];

    fn is_nominal(&self) -> bool {
        self.nominal_data.is_some()
    }

    fn redact(&mut self) {
        self.nominal_data = None;
    }
}
