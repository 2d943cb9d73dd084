//! The classes of the messages: one struct each, the union of its places in all of them.

mod consignment;
mod control;
mod document;
mod error;
mod export;
mod guarantee;
mod incident;
mod office;
mod operation;
mod party;
mod place;
mod transport;

pub use consignment::{
    Commodity, CommodityCode, Consignment, ConsignmentItem, DangerousGoods, GoodsMeasure,
    HouseConsignment, Packaging, TransportCharges,
};
pub use control::{ControlResult, CtlControl, TypeOfControls, UnloadingRemark};
pub use document::{
    AdditionalInformation, AdditionalReference, PreviousDocument, RequestedDocument,
    SupportingDocument, TransportDocument,
};
pub use error::{FunctionalError, XmlError};
pub use export::{AesResults, ExportOperation, GoodsItem, GoodsShipment};
pub use guarantee::{
    Guarantee, GuaranteeReference, GuarantorNotification, InvalidGuaranteeReason,
    RecoveryNotification,
};
pub use incident::{Endorsement, Incident, Location, Transhipment};
pub use office::{
    CustomsOffice, CustomsOfficeOfDeparture, CustomsOfficeOfDestination,
    CustomsOfficeOfDestinationActual, CustomsOfficeOfDestinationDeclared, CustomsOfficeOfExit,
    CustomsOfficeOfExitForTransitDeclared, CustomsOfficeOfGuarantee,
    CustomsOfficeOfIncidentRegistration, CustomsOfficeOfRecoveryAtDeparture,
    CustomsOfficeOfTransitDeclared,
};
pub use operation::{Authorisation, Header, Invalidation, TransitOperation};
pub use party::{
    AdditionalSupplyChainActor, Address, Carrier, Consignee, Consignor, ContactPerson,
    EconomicOperator, Guarantor, HolderOfTheTransitProcedure, PostcodeAddress, Representative,
    TraderAtDestination,
};
pub use place::{
    CountryOfRoutingOfConsignment, Gnss, LocationOfGoods, PlaceOfLoading, PlaceOfUnloading,
};
pub use transport::{
    ActiveBorderTransportMeans, DepartureTransportMeans, GoodsReference, Seal, TransportEquipment,
    TransportMeans,
};
