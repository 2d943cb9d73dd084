//! [`TransitEvent`]: something happened to goods in transit.

use customs_declaration::Pointer;
use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Indicator, Numeric, Text};

use crate::component::{Equipment, MeansOfTransport, Seal};
use crate::envelope::{Administration, Body};

/// Something happened to goods in transit, under whichever regime. The events are those of eTIR and
/// of the common transit system; remarks on unloading and incidents have the content of its
/// messages IE044 and IE182. To bring them into one message is our design.
///
/// Published counterparts between offices of common transit are the enquiry and its answer (CD142, CD143) and the
/// incident (CD180, CD181). An enquiry has the actual consignee and the day by which an answer is due, the answer a code
/// and the day on which a copy was returned; here an enquiry is opened or closed, and no more is said. Both have any
/// number of incidents in a message; theirs has the place also by coordinates or address, and the goods in the
/// equipment. The regime and the number of the operation are said here alone.
///
/// Some events have a message function (UN/EDIFACT 1225) of their own:
///
/// | function | event |
/// | --- | --- |
/// | 66 | Discharged |
/// | 67 | Terminated |
/// | 68 | Started |
/// | 69, 70 | DeclarationRecorded, new or amended |
/// | 71 | StartRefused |
/// | 72, 73 | Started, Terminated, where the message is about the seals |
/// | 55 | all others, and any event of which the message is but a notification |
#[class]
pub struct TransitEvent {
    /// The regime under which the goods move.
    #[element(format = "an..17", codes = "transit-regime")]
    pub regime_code: Code,
    /// The movement: a movement reference number (MRN), the number of a TIR guarantee or carnet,
    /// the number of an ATA carnet.
    #[element(format = "an..35")]
    pub movement_id: Identifier,
    /// Number of the operation in the movement, from 1, where it has several.
    #[element(format = "n..5")]
    pub operation_sequence_numeric: Option<Numeric>,
    /// What happened.
    #[element(format = "an..35", codes = "transit-event")]
    pub event_code: Code,
    /// When it happened.
    #[element(format = "an..35")]
    pub occurred_at: DateTime,
    /// The day by which the goods have to be presented at destination.
    #[element(format = "an..35")]
    pub limit_date: Option<DateTime>,
    /// The result of the control.
    #[element(format = "an..35", codes = "transit-result")]
    pub result_code: Option<Code>,
    /// The state of the seals.
    #[element(format = "an..17", codes = "seal-state")]
    pub seals_state_code: Option<Code>,
    /// Whether the office certified the termination with a reservation.
    #[element]
    pub certified_with_reservation: Option<Indicator>,
    /// Why the operation may not start; required where the event is StartRefused.
    #[element(format = "an..512")]
    pub refusal_reason: Option<Text>,
    /// The office at which it happened, or which says so.
    pub office: Administration,
    /// The seals that were affixed.
    pub added_seal: Vec<Seal>,
    /// The seals that were taken off.
    pub removed_seal: Vec<Seal>,
    /// What is remarked on the unloading.
    pub unloading: Option<Box<Unloading>>,
    /// The incidents on the way: at most nine, and at least one where the event is Incident.
    pub incident: Vec<TransitIncident>,
    /// Where what was found differs from what was declared.
    pub discrepancy: Vec<TransitDiscrepancy>,
}

/// What is remarked on the unloading of goods in transit.
#[class]
pub struct Unloading {
    /// Whether the goods are what was declared.
    #[element]
    pub conform: Indicator,
    /// Whether all is unloaded.
    #[element]
    pub completed: Indicator,
    /// The day of the unloading.
    #[element(format = "an..35")]
    pub unloaded_on: DateTime,
    /// What else is remarked.
    #[element(format = "an..512")]
    pub remark: Option<Text>,
}

/// An incident during transit.
#[class]
pub struct TransitIncident {
    /// The kind of incident, in the list of the regime.
    #[element(format = "an..3")]
    pub code: Code,
    /// What happened.
    #[element(format = "an..512")]
    pub description: Text,
    /// Where it happened.
    #[element(format = "an..5", codes = "UN/LOCODE")]
    pub location_id: Option<Identifier>,
    /// Where it happened, in words.
    #[element(format = "an..70")]
    pub location_name: Option<Text>,
    /// The country in which it happened, as two letters.
    #[element(format = "a2", codes = "ISO 3166-1")]
    pub country_code: Option<Code>,
    /// The authority that took note of it.
    pub endorsement: Option<Box<IncidentEndorsement>>,
    /// The goods on another means of transport, or in another container.
    pub transhipment: Option<Box<IncidentTranshipment>>,
}

/// That an authority took note of an incident.
#[class]
pub struct IncidentEndorsement {
    /// The day on which it did.
    #[element(format = "an..35")]
    pub endorsed_on: DateTime,
    /// The authority.
    #[element(format = "an..70")]
    pub authority: Text,
    /// The place.
    #[element(format = "an..70")]
    pub place: Text,
    /// The country, as two letters.
    #[element(format = "a2", codes = "ISO 3166-1")]
    pub country_code: Code,
}

/// What carries the goods after an incident.
#[class]
pub struct IncidentTranshipment {
    /// The means of transport.
    pub means_of_transport: MeansOfTransport,
    /// The containers and other equipment.
    pub equipment: Vec<Equipment>,
}

/// A difference between what was declared and what was found.
#[class]
pub struct TransitDiscrepancy {
    /// What was found.
    #[element(format = "an..512")]
    pub found: Text,
    /// Where the declaration says otherwise, as the steps of a pointer from the declaration down;
    /// at least one.
    #[element(required)]
    pub pointer: Vec<Pointer>,
}

impl Body for TransitEvent {
    const TYPE: &'static str = "TransitEvent";
    const ROOT: &'static str = "TransitEventMessage";
    const FUNCTIONS: &'static [&'static str] =
        &["66", "67", "68", "69", "70", "71", "72", "73", "55", "53"];
}
