//! Exported goods that leave under transit.

use customs_macros::class;
use customs_model::{Code, Count, Flag, Identifier, LocalDateTime};

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

/// An export declaration whose goods leave under transit.
#[class(camel_case)]
pub struct ExportOperation {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The movement reference number of the export declaration.
    #[element(format = "an18", name = "MRN")]
    pub mrn: Option<Identifier>,
    /// What a control found.
    pub control_result: Option<Box<ControlResult>>,
    /// What kind of transit the goods leave under.
    #[element(format = "n1", codes = "CL166")]
    pub transit_procedure_category: Option<Code>,
    /// Whether the export declaration holds the data of an exit summary declaration.
    #[element(format = "n1", codes = "CL217")]
    pub security: Option<Code>,
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
