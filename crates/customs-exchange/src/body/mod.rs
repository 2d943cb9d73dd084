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

pub use acknowledgement::{AcknowledgedError, Acknowledgement};
pub use advance_cargo_notice::{AdvanceCargoNotice, CargoItem, PostalContent, PostalItem};
pub use aeo_status_notice::{
    AeoStatusNotice, AuthorisedOperator, OperatorChange, OperatorIdentification, TraderConsent,
};
pub use assistance_request::{
    AssistanceRequest, AssistanceSought, ControlledDelivery, InformationSought, OriginalsRequested,
    Premises, Surveillance, VerificationDone,
};
pub use assistance_response::{
    AssistanceFinding, AssistanceResponse, DeclarationExtract, DeclaredValue, StatementTaken,
    SuppliedDocument,
};
pub use capacity_building::{
    CapacityBuildingActivity, CapacityBuildingOffer, CapacityBuildingRequest, TrainingRecord,
};
pub use control_result_report::{ControlLine, ControlResultReport, Sighting};
pub use export_declaration_notice::{ExportDeclarationNotice, ExportedItem};
pub use risk_alert::{RiskAlert, RiskIndicator};
pub use seizure_report::{
    CashDetails, CashItem, Concealment, Conveyance, Detection, Proceedings, SeizedGoods,
    SeizureReport,
};
pub use spontaneous_information::SpontaneousInformation;
pub use trade_flow_report::{FlowValuation, TradeFlowReport, TradeFlowRow};
pub use trade_information_report::{
    IntellectualPropertyRight, MarkedUnit, ProductFeature, ProductionLink, ReportedConsignment,
    Reporter, TradeInformationReport,
};
pub use transit_event::{
    IncidentEndorsement, IncidentTranshipment, TransitDiscrepancy, TransitEvent, TransitIncident,
    Unloading,
};
