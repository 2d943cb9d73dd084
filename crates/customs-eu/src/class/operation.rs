//! What a message says of the movement as a whole.

use customs_macros::class;
use customs_model::{Code, Count, Date, Flag, Identifier, LocalDateTime, Text};

/// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
#[class(camel_case)]
pub struct TransitOperation {
    /// What the exchange with export control is for.
    #[element(format = "n1", codes = "CL158", name = "AESCommunicationPurpose")]
    pub aes_communication_purpose: Option<Code>,
    /// The local reference number, by which whoever declares knows the declaration. Data element 12 09 001
    /// 000.
    #[element(format = "an..22", name = "LRN")]
    pub lrn: Option<Identifier>,
    /// The movement reference number, by which customs know the declaration.
    #[element(format = "an18", name = "MRN")]
    pub mrn: Option<Identifier>,
    /// When the amendment was sent.
    #[element]
    pub amendment_submission_date_and_time: Option<LocalDateTime>,
    /// When the arrival was reported.
    #[element]
    pub arrival_notification_date_and_time: Option<LocalDateTime>,
    /// Whether the goods arrive under a simplified procedure, at the premises of an authorised consignee.
    #[element]
    pub simplified_procedure: Option<Flag>,
    /// The kind of movement: T1, T2, T2F, TIR, T for several kinds. Data element 11 01 001 000.
    #[element(format = "an..5", codes = "CL231")]
    pub declaration_type: Option<Code>,
    /// Whether the declaration is lodged with the goods at hand (A) or before they are there (D). Data
    /// element 11 02 001 000.
    #[element(format = "a1", codes = "CL042")]
    pub additional_declaration_type: Option<Code>,
    /// The number of the TIR carnet. Data element 12 06 001 000.
    #[element(format = "an..12", name = "TIRCarnetNumber")]
    pub tir_carnet_number: Option<Identifier>,
    /// When the goods are to be presented, for a declaration that is lodged before. Data element 15 08 001
    /// 000.
    #[element]
    pub presentation_of_the_goods_date_and_time: Option<LocalDateTime>,
    /// The day on which the discrepancies were reported.
    #[element]
    pub discrepancies_notification_date: Option<Date>,
    /// What the discrepancies are.
    #[element(format = "an..512")]
    pub discrepancies_notification_text: Option<Text>,
    /// When the amendment was asked for.
    #[element]
    pub amendment_notification_date_and_time: Option<LocalDateTime>,
    /// The day on which the declaration was accepted.
    #[element]
    pub declaration_acceptance_date: Option<Date>,
    /// When the amendment was accepted.
    #[element]
    pub amendment_acceptance_date_and_time: Option<LocalDateTime>,
    /// The day on which the goods were released.
    #[element]
    pub release_date: Option<Date>,
    /// Whether the declaration holds the data of an entry or exit summary declaration. Data element 11 07
    /// 001 000.
    #[element(format = "n1", codes = "CL217")]
    pub security: Option<Code>,
    /// Whether the declaration has the reduced data set. Data element 11 08 001 000.
    #[element]
    pub reduced_dataset_indicator: Option<Flag>,
    /// A circumstance by which less security data is asked for. Data element 11 04 001 000.
    #[element(format = "an3", codes = "CL296")]
    pub specific_circumstance_indicator: Option<Code>,
    /// The language in which the office of departure is to write.
    #[element(format = "a2", codes = "CL192", blanks = "kept")]
    pub communication_language_at_departure: Option<Code>,
    /// Whether the goods have to keep to a prescribed route. Data element 16 17 036 000.
    #[element]
    pub binding_itinerary: Option<Flag>,
    /// Whether only the guarantee is amended.
    #[element]
    pub amendment_type_flag: Option<Flag>,
    /// The last day on which the goods are to be presented at destination.
    #[element]
    pub limit_date: Option<Date>,
    /// Whether release is asked for in spite of the discrepancies.
    #[element]
    pub release_requested: Option<Flag>,
    /// When the decision on release is asked for.
    #[element]
    pub release_request_date_and_time: Option<LocalDateTime>,
    /// What else there is to say.
    #[element(format = "an..512")]
    pub other_things_to_report: Option<Text>,
    /// Whether the goods are released: all, some or none.
    #[element(format = "n1", codes = "CL164")]
    pub release_indicator: Option<Code>,
    /// The day on which the movement was discharged.
    #[element]
    pub write_off_date: Option<Date>,
    /// The day of the communication on recovery.
    #[element]
    pub recovery_communication_date: Option<Date>,
    /// When the declaration was sent.
    #[element]
    pub declaration_submission_date_and_time: Option<LocalDateTime>,
    /// Why the goods are not released, by a code.
    #[element(format = "an2", codes = "CL211")]
    pub no_release_motivation_code: Option<Code>,
    /// Why the goods are not released, in words.
    #[element(format = "an..512")]
    pub no_release_motivation_text: Option<Text>,
    /// Which kind of message is rejected, by its number.
    #[element(format = "an3")]
    pub business_rejection_type: Option<Code>,
    /// When the message was rejected.
    #[element]
    pub rejection_date_and_time: Option<LocalDateTime>,
    /// Why the message is rejected, by a code.
    #[element(format = "n..2")]
    pub rejection_code: Option<Code>,
    /// Why the message is rejected, in words.
    #[element(format = "an..512")]
    pub rejection_reason: Option<Text>,
    /// When the control was announced.
    #[element]
    pub control_notification_date_and_time: Option<LocalDateTime>,
    /// What is announced: a control, a request for documents, or the intention of one.
    #[element(format = "n1", codes = "CL384")]
    pub notification_type: Option<Code>,
    /// When the incident was reported.
    #[element]
    pub incident_notification_date_and_time: Option<LocalDateTime>,
}

/// That a declaration is or is to be invalidated, who asked for it, and what was decided.
#[class(camel_case)]
pub struct Invalidation {
    /// When it was asked for.
    #[element]
    pub request_date_and_time: Option<LocalDateTime>,
    /// When it was decided.
    #[element]
    pub decision_date_and_time: Option<LocalDateTime>,
    /// Whether the declaration is invalidated.
    #[element]
    pub decision: Option<Flag>,
    /// Whether customs themselves began it.
    #[element]
    pub initiated_by_customs: Option<Flag>,
    /// The reason.
    #[element(format = "an..512")]
    pub justification: Option<Text>,
}

/// An authorisation by which the movement is simplified.
#[class(camel_case)]
pub struct Authorisation {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What it is, by a code. Data element 12 12 002 000.
    #[element(format = "an..4")]
    pub r#type: Option<Code>,
    /// The number of the authorisation. Data element 12 12 001 000.
    #[element(format = "an..35")]
    pub reference_number: Option<Identifier>,
    /// Whose authorisation it is, by its identification number. Data element 12 12 080 000.
    #[element(format = "an..17")]
    pub holder_of_authorisation: Option<Identifier>,
}

/// Which declaration an error is about.
#[class(camel_case)]
pub struct Header {
    /// The local reference number of the declaration.
    #[element(format = "an..35", name = "LRN")]
    pub lrn: Option<Identifier>,
    /// The movement reference number of the declaration.
    #[element(format = "an..35", name = "MRN")]
    pub mrn: Option<Identifier>,
}
