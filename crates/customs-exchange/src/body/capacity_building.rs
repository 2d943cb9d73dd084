//! [`CapacityBuildingRequest`], [`CapacityBuildingOffer`] and [`TrainingRecord`]: how administrations
//! help each other to become better, and who learned what.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Indicator, Numeric, Text};

use crate::component::Party;
use crate::envelope::Body;

/// An administration asks another for training, experts or materials. Agreements on assistance foresee
/// such technical cooperation (model: article 8).
#[class]
pub struct CapacityBuildingRequest {
    /// What it asks for; at least one.
    #[element(required)]
    pub activity: Vec<CapacityBuildingActivity>,
}

/// An administration offers another training, experts or materials, on the same grounds as a
/// [`CapacityBuildingRequest`].
#[class]
pub struct CapacityBuildingOffer {
    /// What it offers; at least one.
    #[element(required)]
    pub activity: Vec<CapacityBuildingActivity>,
}

/// Something by which an administration becomes better. Areas and forms are those that agreements
/// name; the rest is our design.
#[class]
pub struct CapacityBuildingActivity {
    /// What it makes the administration better at; at least one.
    #[element(format = "an..35", codes = "capacity-area", required)]
    pub area_code: Vec<Code>,
    /// In which form it is done.
    #[element(format = "an..35", codes = "capacity-form")]
    pub form_code: Code,
    /// The topic; required where an area is Other.
    #[element(format = "an..256")]
    pub topic: Option<Text>,
    /// For whom it is: beginners, trainers, managers …
    #[element(format = "an..70")]
    pub level: Option<Text>,
    /// How many take part.
    #[element(format = "n..5")]
    pub audience_numeric: Option<Numeric>,
    /// The day on which it begins.
    #[element(format = "an..35")]
    pub starts_on: Option<DateTime>,
    /// The last day; not before the first.
    #[element(format = "an..35")]
    pub ends_on: Option<DateTime>,
    /// The languages it can be held in, as two letters of ISO 639-1 each.
    #[element(format = "a2", codes = "ISO 639-1")]
    pub language_code: Vec<Code>,
    /// Where it takes place.
    #[element(format = "an..70")]
    pub place: Option<Text>,
    /// Whether one can take part from afar.
    #[element]
    pub online: Option<Indicator>,
    /// Who pays for what.
    #[element(format = "an..512")]
    pub funding: Option<Text>,
    /// What is expected of those who take part.
    #[element(format = "an..512")]
    pub prerequisite: Vec<Text>,
}

/// What was learned: by a number of people who are not named, or by one who is. The fields can be
/// mapped to an achievement of Open Badges; the message is our design.
#[class]
pub struct TrainingRecord {
    /// The programme.
    #[element(format = "an..256")]
    pub programme: Text,
    /// The framework of competences it belongs to, with the competence.
    #[element(format = "an..256")]
    pub competence_framework: Option<Text>,
    /// How many took part; required where no learner is identified.
    #[element(format = "n..5")]
    pub participants_numeric: Option<Numeric>,
    /// The learner, as the provider identifies them. It is personal data.
    #[element(format = "an..44")]
    pub learner_id: Option<Identifier>,
    /// The day on which it was achieved.
    #[element(format = "an..35")]
    pub achieved_on: DateTime,
    /// The last day on which it is recognised.
    #[element(format = "an..35")]
    pub valid_until: Option<DateTime>,
    /// What had to be shown to achieve it.
    #[element(format = "an..2048")]
    pub criteria: Option<Text>,
    /// What was achieved: passed, a grade, a number of points.
    #[element(format = "an..256")]
    pub result: Option<Text>,
    /// Address of the credential. It is personal data, since a credential says who earned it.
    #[element(format = "an..2048")]
    pub credential_location_id: Option<Identifier>,
    /// Who held the training.
    pub provider: Party,
}

impl Body for CapacityBuildingRequest {
    const TYPE: &'static str = "CapacityBuildingRequest";
    const ROOT: &'static str = "CapacityBuildingRequestMessage";
    const FUNCTIONS: &'static [&'static str] = &["13", "53"];
}

impl Body for CapacityBuildingOffer {
    const TYPE: &'static str = "CapacityBuildingOffer";
    const ROOT: &'static str = "CapacityBuildingOfferMessage";
    const FUNCTIONS: &'static [&'static str] = &["16", "53"];
}

impl Body for TrainingRecord {
    const TYPE: &'static str = "TrainingRecord";
    const ROOT: &'static str = "TrainingRecordMessage";
    const FUNCTIONS: &'static [&'static str] = &["55", "53"];

    fn is_nominal(&self) -> bool {
        self.learner_id.is_some() || self.credential_location_id.is_some()
    }

    fn redact(&mut self) {
        if self.learner_id.take().is_some() {
            // One learner is left, without an identification.
            self.participants_numeric.get_or_insert(Numeric::new(1));
        }
        self.credential_location_id = None;
    }
}
