//! [`RiskAlert`]: a warning of a risk, and what to look for.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Indicator, Numeric, Text};

use crate::component::{Commodity, MeansOfTransport, Party, Route};
use crate::envelope::Body;

/// A warning of a risk, and what to look for: a reconstruction of ours from what treaties say. The actions it suggests are those of Regulation (EC) No 515/97, article 27;
/// severity, certainty and versions have the sense they have in public warning messages.
///
/// The nearest published messages are those of advance cargo information: IE4Q07 gives risk parameters (validity from
/// and to, countries of routing, means of transport, shipping marks, containers, parties of interest), IE4N03 names a
/// risk analysis request by its reference. They have one value for each parameter and no weights: what is here the
/// area, severity, certainty and version of the alert, its indicators by path, and its commodities, they have not. They
/// name the member states that are addressed; here the envelope has the recipients.
///
/// An update or a cancellation bears the id of the alert it speaks of, and a higher version.
#[class]
pub struct RiskAlert {
    /// Identification of the alert, the same in all its versions.
    #[element(format = "an..44")]
    pub alert_id: Identifier,
    /// Number of the version, from 1.
    #[element(format = "n..5")]
    pub version_numeric: Numeric,
    /// Whether the alert is new, changed or over.
    #[element(format = "an..17", codes = "alert-kind")]
    pub kind_code: Code,
    /// The areas of illicit trade it belongs to; at least one.
    #[element(format = "an..35", codes = "risk-area", required)]
    pub risk_area_code: Vec<Code>,
    /// How grave it is if it happens.
    #[element(format = "an..17", codes = "severity")]
    pub severity_code: Code,
    /// How certain it is.
    #[element(format = "an..17", codes = "certainty")]
    pub certainty_code: Code,
    /// The alert in a line.
    #[element(format = "an..256")]
    pub title: Text,
    /// The alert in words.
    #[element(format = "an..2048")]
    pub description: Text,
    /// What is to be feared; at least one.
    #[element(format = "an..35", codes = "threat", required)]
    pub threat_code: Vec<Code>,
    /// When it begins to hold.
    #[element(format = "an..35")]
    pub valid_from: DateTime,
    /// When it ceases to hold; not before it begins.
    #[element(format = "an..35")]
    pub valid_to: DateTime,
    /// The countries it is for, as two letters each. Without countries and regions it is for all.
    #[element(format = "a2", codes = "ISO 3166-1")]
    pub scope_country_code: Vec<Code>,
    /// The regions it is for, in words.
    #[element(format = "an..70")]
    pub scope_region: Vec<Text>,
    /// What the recipient is asked to do.
    #[element(format = "an..35", codes = "suggested-action")]
    pub suggested_action_code: Vec<Code>,
    /// Whether the sender wants to hear what came of it, as a report of control results.
    #[element]
    pub feedback_requested: Indicator,
    /// What consignments at risk have in common: the profile to select them by.
    pub risk_indicator: Vec<RiskIndicator>,
    /// Goods it is about.
    pub goods: Vec<Commodity>,
    /// Companies it is about.
    pub party: Vec<Party>,
    /// Means of transport it is about.
    pub means_of_transport: Vec<MeansOfTransport>,
    /// Routes it is about.
    pub route: Vec<Route>,
}

/// A sign of risk: an element of a declaration, and what it has to be compared with.
///
/// ```
/// use customs_exchange::{body::{RiskIndicator, RiskIndicatorRequired}, lists};
/// use customs_model::{Numeric, build::text};
///
/// let mut cigarettes = RiskIndicator::new(RiskIndicatorRequired {
///     axis_code: lists::RiskAxis::Goods.into(),
///     operator_code: lists::RiskOperator::Prefix.into(),
///     value: vec!["2402".into()],
///     weight_numeric: Numeric::new(40),
///     rationale: "An example: excise on cigarettes is high.".into(),
/// });
/// cigarettes.path = text("//Commodity/Classification/ID");
/// ```
#[class]
pub struct RiskIndicator {
    /// What it looks at.
    #[element(format = "an..35", codes = "risk-axis")]
    pub axis_code: Code,
    /// The element it looks at, to be exact, as a WCO pointer or an XPath; required where the axis is
    /// Other.
    #[element(format = "an..512")]
    pub path: Option<Text>,
    /// How it compares.
    #[element(format = "an..17", codes = "risk-operator")]
    pub operator_code: Code,
    /// What it compares with: one value where equal, two for a range, else at least one.
    #[element(format = "an..256", required)]
    pub value: Vec<Text>,
    /// How much it counts, from 0 to 100.
    #[element(format = "n..3")]
    pub weight_numeric: Numeric,
    /// Why it is a sign of risk.
    #[element(format = "an..512")]
    pub rationale: Text,
}

impl Body for RiskAlert {
    const TYPE: &'static str = "RiskAlert";
    const ROOT: &'static str = "RiskAlertMessage";
    const FUNCTIONS: &'static [&'static str] = &["1", "4", "9", "53"];
}
