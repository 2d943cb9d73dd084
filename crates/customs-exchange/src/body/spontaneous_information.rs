//! [`SpontaneousInformation`]: what an administration tells another without being asked.

use customs_macros::class;
use customs_model::{Code, DateTime, Text};

use crate::component::{Commodity, MeansOfTransport, NominalData, Party, Route};
use crate::envelope::Body;

/// What an administration tells another without being asked. Agreements on assistance (model:
/// articles 3 and 4) name the topics, and the vital interests for whose sake it is to be told
/// without delay; the actions it suggests are those of Regulation (EC) No 515/97, article 27. The
/// day on which it ceases to hold is our design.
#[class]
pub struct SpontaneousInformation {
    /// What it is about; at least one.
    #[element(format = "an..35", codes = "information-topic", required)]
    pub topic_code: Vec<Code>,
    /// How far the activities are that it tells of.
    #[element(format = "an..17", codes = "activity-status")]
    pub activity_status_code: Option<Code>,
    /// The vital interests that are at stake. With any, the urgency of the message is Immediate.
    #[element(format = "an..35", codes = "vital-interest")]
    pub vital_interest_code: Vec<Code>,
    /// What is known, in words.
    #[element(format = "an..2048")]
    pub description: Text,
    /// How the goods are stored.
    #[element(format = "an..512")]
    pub storage_method: Vec<Text>,
    /// How the goods are transported.
    #[element(format = "an..512")]
    pub transport_method: Vec<Text>,
    /// What the recipient is asked to do.
    #[element(format = "an..35", codes = "suggested-action")]
    pub suggested_action_code: Vec<Code>,
    /// When it ceases to hold.
    #[element(format = "an..35")]
    pub valid_until: Option<DateTime>,
    /// Goods it is about.
    pub goods: Vec<Commodity>,
    /// Means of transport it is about.
    pub means_of_transport: Vec<MeansOfTransport>,
    /// Routes it is about.
    pub route: Vec<Route>,
    /// Companies it is about.
    pub party: Vec<Party>,
    /// Natural persons it is about: who committed offences, or is suspected to be about to.
    pub nominal_data: Option<Box<NominalData>>,
}

impl Body for SpontaneousInformation {
    const TYPE: &'static str = "SpontaneousInformation";
    const ROOT: &'static str = "SpontaneousInformationMessage";
    const FUNCTIONS: &'static [&'static str] = &["55", "53"];

    fn is_nominal(&self) -> bool {
        self.nominal_data.is_some()
    }

    fn redact(&mut self) {
        self.nominal_data = None;
    }
}
