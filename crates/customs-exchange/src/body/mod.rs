//! What messages say: one body a message, each in a file of its own.

mod acknowledgement;
mod advance_cargo_notice;
mod aeo_status_notice;
mod capacity_building;
mod export_declaration_notice;
mod risk_alert;
mod trade_flow_report;
mod trade_information_report;

pub use acknowledgement::{AcknowledgedError, Acknowledgement};
pub use advance_cargo_notice::{AdvanceCargoNotice, CargoItem, PostalContent, PostalItem};
pub use aeo_status_notice::{
    AeoStatusNotice, AuthorisedOperator, OperatorChange, OperatorIdentification, TraderConsent,
};
pub use capacity_building::{
    CapacityBuildingActivity, CapacityBuildingOffer, CapacityBuildingRequest, TrainingRecord,
};
pub use export_declaration_notice::{ExportDeclarationNotice, ExportedItem};
pub use risk_alert::{RiskAlert, RiskIndicator};
pub use trade_flow_report::{FlowValuation, TradeFlowReport, TradeFlowRow};
pub use trade_information_report::{
    IntellectualPropertyRight, MarkedUnit, ProductFeature, ProductionLink, Reporter,
    ReportedConsignment, TradeInformationReport,
};
