//! Export declarations, and exported goods that leave under transit.

use customs_macros::class;
use customs_model::{Code, Count, Date, Flag, Identifier, LocalDateTime, Text};

use super::{ControlResult, PreviousDocument};

/// What export control makes of goods that are to leave under transit.
#[class(camel_case, name = "AESResults")]
pub struct AesResults {
    /// What the exchange with export control is for.
    #[element(format = "n1", codes = "CL158", name = "AESCommunicationPurpose")]
    pub aes_communication_purpose: Option<Code>,
    /// When the answer was given.
    #[element]
    pub response_date_and_time: Option<LocalDateTime>,
    /// Whether all export declarations can leave under transit.
    #[element]
    pub global_validation_response: Option<Flag>,
    /// An export declaration whose goods leave under transit.
    pub export_operation: Vec<ExportOperation>,
}

/// An export declaration: its references, its kind, and what is said of it.
#[class(camel_case)]
pub struct ExportOperation {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The local reference number, by which whoever declares knows the declaration. Data element 12 09 001
    /// 000.
    #[element(format = "an..22", name = "LRN")]
    pub lrn: Option<Identifier>,
    /// The movement reference number of the export declaration.
    #[element(format = "an18", name = "MRN")]
    pub mrn: Option<Identifier>,
    /// What kind of transit the goods leave under.
    #[element(format = "n1", codes = "CL166")]
    pub transit_procedure_category: Option<Code>,
    /// When the goods arrived at the office of exit.
    #[element]
    pub arrival_notification_date_and_time: Option<LocalDateTime>,
    /// Where they arrived.
    #[element(format = "an..35")]
    pub arrival_notification_place: Option<Text>,
    /// The last day for an answer.
    #[element]
    pub limit_for_response_date: Option<Date>,
    /// The day on which customs asked whether the goods have left.
    #[element]
    pub request_on_non_exited_export_date: Option<Date>,
    /// The day on which the goods left.
    #[element]
    pub exit_date: Option<Date>,
    /// Whether the goods have left or will leave, and how that is shown.
    #[element(format = "n1", codes = "CL210")]
    pub enquiry_information_code: Option<Code>,
    /// The kind of trade: with other countries (EX), or with parts of the Union that its taxes leave out (CO).
    /// Data element 11 01 001 000.
    #[element(format = "an..5", codes = "CL231_AES")]
    pub declaration_type: Option<Code>,
    /// In which way the declaration is lodged: standard, simplified, supplementary, before the goods are there.
    /// Data element 11 02 001 000.
    #[element(format = "a1", codes = "CL042_AES")]
    pub additional_declaration_type: Option<Code>,
    /// When the goods were presented.
    #[element]
    pub presentation_of_the_goods_date_and_time: Option<LocalDateTime>,
    /// The number of the manifest by which the goods left.
    #[element(format = "an..22")]
    pub manifest_number: Option<Identifier>,
    /// The number that whoever presents a manifest gives it.
    #[element(format = "an..22")]
    pub manifest_reference_number: Option<Identifier>,
    /// Whether what left is not what was declared.
    #[element]
    pub discrepancies_exist_at_exit: Option<Flag>,
    /// Whether the export declaration holds the data of an exit summary declaration.
    #[element(format = "n1", codes = "CL217")]
    pub security: Option<Code>,
    /// Whether the goods are stored before they leave.
    #[element]
    pub storing_flag: Option<Flag>,
    /// Whether what has arrived is not what was declared.
    #[element]
    pub discrepancies_exist: Option<Flag>,
    /// What a control found.
    pub control_result: Option<Box<ControlResult>>,
    /// The result of the export control.
    #[element(format = "an2", codes = "CL100")]
    pub result_indicator: Option<Code>,
    /// The goods of an export declaration.
    pub goods_shipment: Option<Box<GoodsShipment>>,
}

/// The goods of an export declaration.
#[class(camel_case)]
pub struct GoodsShipment {
    /// An item that export and transit declare.
    pub goods_item: Vec<GoodsItem>,
}

/// An item that export and transit declare.
#[class(camel_case)]
pub struct GoodsItem {
    /// The number of the item in the export declaration.
    #[element(format = "n..5")]
    pub export_declaration_goods_item_number: Option<Count>,
    /// The number of the item in the transit declaration.
    #[element(format = "n..5")]
    pub transit_declaration_goods_item_number: Option<Count>,
    /// A document of what happened to the goods before.
    pub previous_document: Option<Box<PreviousDocument>>,
}
