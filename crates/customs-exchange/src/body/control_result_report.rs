//! [`ControlResultReport`]: what a control found, and what became of an alert.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Indicator, Quantity, Text};

use crate::component::{
    Commodity, Document, Equipment, Evidence, MeansOfTransport, NominalData, Route, Seal,
};
use crate::envelope::{Administration, Body};

/// What a control found, and what became of an alert. The fields are those of the control report of
/// excise movements (IE717), the sighting is that of Regulation (EC) No 515/97, article 28; how useful
/// an alert was is told on a scale of ours.
///
/// IE717 is the published counterpart. It is about one excise movement, or about another document that accompanies
/// goods, with the traders involved. Here the report is about any goods, can name the alert that led to the control and
/// say how useful it was, and can report a sighting and persons; envelope and namespace are ours.
#[class]
pub struct ControlResultReport {
    /// Number of the report, of which its sender has no second.
    #[element(format = "an..44")]
    pub report_id: Identifier,
    /// The id of the message whose alert led to the control.
    #[element(format = "an..44")]
    pub related_alert_id: Option<Identifier>,
    /// The day of the control.
    #[element(format = "an..35")]
    pub controlled_on: DateTime,
    /// The place of the control.
    #[element(format = "an..70")]
    pub place: Text,
    /// The kind of control.
    #[element(format = "an..17", codes = "control-type")]
    pub control_type_code: Code,
    /// Why there was a control.
    #[element(format = "an..35", codes = "control-reason")]
    pub reason_code: Code,
    /// What was done, as the numbers 0 to 11 of the IE717's list; at least one, at most 99.
    #[element(format = "n..2", codes = "EMCS performed control action", required)]
    pub action_code: Vec<Code>,
    /// What follows from it.
    #[element(format = "an..35", codes = "control-conclusion")]
    pub conclusion_code: Code,
    /// Whether the goods have to be controlled again when they arrive.
    #[element]
    pub control_at_arrival_required: Option<Indicator>,
    /// What is not satisfactory, in words: at most nine, and none where the conclusion is
    /// Satisfactory.
    #[element(format = "an..512")]
    pub unsatisfactory_reason: Vec<Text>,
    /// How useful the alert was; only with an alert.
    #[element(format = "an..17", codes = "alert-usefulness")]
    pub alert_usefulness_code: Option<Code>,
    /// The office that controlled.
    pub control_office: Administration,
    /// The movements and declarations that were controlled.
    pub related_document: Vec<Document>,
    /// What proves it: at most nine pieces.
    pub evidence: Vec<Evidence>,
    /// What is missing or too much, line by line: at most 99.
    pub line: Vec<ControlLine>,
    /// The containers and other equipment that were controlled, with their seals.
    pub equipment: Vec<Equipment>,
    /// The seals that are on no equipment of the report.
    pub seal: Vec<Seal>,
    /// What was seen of what an alert looks for; only with an alert.
    pub sighting: Option<Box<Sighting>>,
    /// Natural persons: who was located, and who accompanied or used the means of transport.
    pub nominal_data: Option<Box<NominalData>>,
}

/// A line of the goods that were controlled.
#[class]
pub struct ControlLine {
    /// Whether goods are missing or too many; absent where neither.
    #[element(format = "a1", codes = "shortage-or-excess")]
    pub difference_code: Option<Code>,
    /// How much is missing or too much, with its unit; required with the code of the difference.
    #[element(format = "n..16,6")]
    pub difference: Option<Quantity>,
    /// The goods.
    pub commodity: Commodity,
}

/// What was seen of what an alert looks for. The companions are among the natural persons of the
/// report.
#[class]
pub struct Sighting {
    /// What was located; at least one.
    #[element(format = "an..35", codes = "sighted-object", required)]
    pub located_code: Vec<Code>,
    /// When.
    #[element(format = "an..35")]
    pub located_at: DateTime,
    /// Where.
    #[element(format = "an..70")]
    pub place: Text,
    /// Why there was a check.
    #[element(format = "an..512")]
    pub reason: Text,
    /// Where the journey was to end.
    #[element(format = "an..70")]
    pub destination: Option<Text>,
    /// Objects that were carried.
    #[element(format = "an..512")]
    pub object_carried: Vec<Text>,
    /// The circumstances.
    #[element(format = "an..2048")]
    pub circumstances: Option<Text>,
    /// The route.
    pub route: Option<Box<Route>>,
    /// The means of transport that were used.
    pub means_of_transport: Vec<MeansOfTransport>,
}

impl Body for ControlResultReport {
    const TYPE: &'static str = "ControlResultReport";
    const ROOT: &'static str = "ControlResultReportMessage";
    const FUNCTIONS: &'static [&'static str] = &["11", "53"];

    fn is_nominal(&self) -> bool {
        self.nominal_data.is_some()
    }

    fn redact(&mut self) {
        self.nominal_data = None;
    }
}
