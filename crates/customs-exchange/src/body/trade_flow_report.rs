//! [`TradeFlowReport`]: statistics of trade, so that two countries can compare their figures.

use customs_macros::class;
use customs_model::{Amount, Code, Identifier, Indicator, Measure, Numeric, Quantity, Text};

use crate::envelope::Body;

/// Statistics of a country's trade in a period, so that another can compare them with its own. The
/// fields are those that International Merchandise Trade Statistics 2010 (paragraph 9.23) wants known
/// of every set of data: who reports, which period, flow, commodity (its code, its description, the
/// classification), partner (and the classification of countries), currency, mode of transport, units
/// of weight and quantity, valuation, customs procedure.
#[class]
pub struct TradeFlowReport {
    /// The country that reports, in the classification of countries.
    #[element(format = "an..3")]
    pub reporter_code: Code,
    /// The period: a year as four digits, or a month as six (202603).
    #[element(format = "n..6")]
    pub reference_period: Identifier,
    /// Number of the revision, 0 for figures that were not revised.
    #[element(format = "n..5")]
    pub revision_numeric: Numeric,
    /// Which movements of goods are counted.
    #[element(format = "an..17", codes = "trade-system")]
    pub trade_system_code: Code,
    /// The classification of commodities, for example HS.
    #[element(format = "an..17")]
    pub commodity_classification_code: Code,
    /// Its edition, the same for all rows: for the Harmonized System a year.
    #[element(format = "an..17")]
    pub commodity_classification_edition: Identifier,
    /// The classification of countries, for example ISO 3166-1 or M49.
    #[element(format = "an..17")]
    pub country_classification_code: Code,
    /// The currency of the values.
    #[element(format = "a3", codes = "ISO 4217")]
    pub currency_code: Code,
    /// The unit of the net masses.
    #[element(format = "an..3", codes = "UN/ECE 20")]
    pub weight_unit_code: Code,
    /// What the values include, flow by flow; one for each flow of the rows.
    #[element(required)]
    pub valuation: Vec<FlowValuation>,
    /// The figures; at least one, and not two of the same flow, commodity, partners, mode and procedure.
    #[element(required)]
    pub row: Vec<TradeFlowRow>,
}

/// What the values of a flow include.
#[class]
pub struct FlowValuation {
    /// The flow, as the rows name it.
    #[element(format = "an..3")]
    pub flow_code: Code,
    /// What its values include.
    #[element(format = "an3", codes = "valuation-basis")]
    pub basis_code: Code,
}

/// The trade in a commodity with a partner.
#[class]
pub struct TradeFlowRow {
    /// The flow: M imports, X exports, RM imports that return, RX exports of what was imported … as
    /// UN Comtrade has them; the list is open.
    #[element(format = "an..3")]
    pub flow_code: Code,
    /// The commodity, in the classification of commodities; digits only in the Harmonized System.
    #[element("145", "an..18")]
    pub commodity_id: Identifier,
    /// The commodity in words.
    #[element("137", "an..512")]
    pub commodity_description: Option<Text>,
    /// The partner country, in the classification of countries.
    #[element(format = "an..3")]
    pub partner_code: Code,
    /// The second partner, for example the country of consignment beside that of origin.
    #[element(format = "an..3")]
    pub second_partner_code: Option<Code>,
    /// Mode of transport: 1 sea, 2 rail, 3 road, 4 air …
    #[element("T022", "n1", codes = "UN/EDIFACT 8067")]
    pub mode_code: Option<Code>,
    /// The customs procedure.
    #[element(format = "an..17")]
    pub procedure_code: Option<Code>,
    /// Value, in the currency of the report.
    #[element(format = "n..16,3")]
    pub value: Amount,
    /// Net mass, in the unit of the report.
    #[element("128", "n..16,6")]
    pub net_mass: Option<Measure>,
    /// Supplementary quantity, with its unit.
    #[element("130", "n..16,6")]
    pub supplementary_quantity: Option<Quantity>,
    /// Whether the value is estimated.
    #[element]
    pub value_estimated: Option<Indicator>,
    /// Whether the net mass is estimated.
    #[element]
    pub net_mass_estimated: Option<Indicator>,
    /// Whether the supplementary quantity is estimated.
    #[element]
    pub quantity_estimated: Option<Indicator>,
    /// Whether the figures are confidential, so that they may not be published.
    #[element]
    pub confidential: Option<Indicator>,
}

impl Body for TradeFlowReport {
    const TYPE: &'static str = "TradeFlowReport";
    const ROOT: &'static str = "TradeFlowReportMessage";
    const FUNCTIONS: &'static [&'static str] = &["9", "53"];
}
