//! What messages say: one body a message, each in a file of its own.

mod acknowledgement;
mod advance_cargo_notice;
mod aeo_status_notice;
mod assistance_request;
mod assistance_response;
mod capacity_building;
mod control_result_report;
mod export_declaration_notice;
mod risk_alert;
mod seizure_report;
mod spontaneous_information;
mod trade_flow_report;
mod trade_information_report;
mod transit_event;

pub use acknowledgement::{AcknowledgedError, Acknowledgement, AcknowledgementRequired};
pub use advance_cargo_notice::{AdvanceCargoNotice, CargoItem, PostalContent, PostalItem};
pub use aeo_status_notice::{
    AeoStatusNotice, AuthorisedOperator, AuthorisedOperatorRequired, OperatorChange,
    OperatorIdentification, TraderConsent,
};
pub use assistance_request::{
    AssistanceRequest, AssistanceRequestRequired, AssistanceSought, ControlledDelivery,
    InformationSought, OriginalsRequested, Premises, Surveillance, VerificationDone,
};
pub use assistance_response::{
    AssistanceFinding, AssistanceResponse, DeclarationExtract, DeclaredValue, StatementTaken,
    SuppliedDocument,
};
pub use capacity_building::{
    CapacityBuildingActivity, CapacityBuildingOffer, CapacityBuildingRequest, TrainingRecord,
};
pub use control_result_report::{
    ControlLine, ControlResultReport, ControlResultReportRequired, Sighting, SightingRequired,
};
pub use export_declaration_notice::{
    ExportDeclarationNotice, ExportDeclarationNoticeRequired, ExportedItem, ExportedItemRequired,
};
pub use risk_alert::{RiskAlert, RiskAlertRequired, RiskIndicator, RiskIndicatorRequired};
pub use seizure_report::{
    CashDetails, CashItem, Concealment, Conveyance, Detection, Proceedings, SeizedGoods,
    SeizureReport, SeizureReportRequired,
};
pub use spontaneous_information::SpontaneousInformation;
pub use trade_flow_report::{
    FlowValuation, TradeFlowReport, TradeFlowReportRequired, TradeFlowRow, TradeFlowRowRequired,
};
pub use trade_information_report::{
    IntellectualPropertyRight, MarkedUnit, ProductFeature, ProductionLink, ReportedConsignment,
    Reporter, TradeInformationReport,
};
pub use transit_event::{
    IncidentEndorsement, IncidentEndorsementRequired, IncidentTranshipment, TransitDiscrepancy,
    TransitEvent, TransitEventRequired, TransitIncident, Unloading,
};
