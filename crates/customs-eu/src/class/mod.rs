//! The classes of the messages: one struct each, the union of its places in all of them.

mod consignment;
mod control;
mod document;
mod error;
mod exit;
mod export;
mod guarantee;
mod incident;
mod office;
mod operation;
mod party;
mod place;
mod shipment;
mod transport;

pub use consignment::{
    Commodity, CommodityCode, Consignment, ConsignmentItem, DangerousGoods, GoodsMeasure,
    HouseConsignment, NationalAdditionalCode, Packaging, TaricAdditionalCode, TransportCharges,
};
pub use control::{ControlResult, CtlControl, TypeOfControls, UnloadingRemark};
pub use document::{
    AdditionalInformation, AdditionalReference, PreviousDocument, RequestedDocument,
    SupportingDocument, TransportDocument,
};
pub use error::{FunctionalError, XmlError};
pub use exit::{
    AlternativeEvidence, CustomsData, ManifestItem, PassageExit, PersonConfirmingExit,
    TransportDocumentData,
};
pub use export::{AesResults, ExportOperation, GoodsItem, GoodsShipment};
pub use guarantee::{
    Guarantee, GuaranteeReference, GuarantorNotification, InvalidGuaranteeReason,
    RecoveryNotification,
};
pub use incident::{Endorsement, Incident, Location, Transhipment};
pub use office::{
    CustomsOffice, CustomsOfficeOfDeparture, CustomsOfficeOfDestination,
    CustomsOfficeOfDestinationActual, CustomsOfficeOfDestinationDeclared, CustomsOfficeOfExit,
    CustomsOfficeOfExitActual, CustomsOfficeOfExitForTransitDeclared, CustomsOfficeOfExport,
    CustomsOfficeOfGuarantee, CustomsOfficeOfIncidentRegistration,
    CustomsOfficeOfRecoveryAtDeparture, CustomsOfficeOfTransitDeclared, SupervisingCustomsOffice,
};
pub use operation::{Authorisation, Header, Invalidation, TransitOperation};
pub use party::{
    AdditionalSupplyChainActor, Address, Carrier, Consignee, Consignor, ContactPerson, Declarant,
    EconomicOperator, ExitCarrier, Exporter, Guarantor, HolderOfTheTransitProcedure,
    PostcodeAddress, Representative, TraderAtDestination,
};
pub use place::{
    CountryOfRoutingOfConsignment, Gnss, LocationOfGoods, PlaceOfLoading, PlaceOfUnloading,
};
pub use shipment::{
    AdditionalProcedure, CalculationOfTaxes, CurrencyExchange, DeferredPayment, DeliveryTerms,
    DutiesAndTaxes, ExportConsignment, ExportItem, ExportShipment, Origin, Procedure, TaxBase,
    Warehouse,
};
pub use transport::{
    ActiveBorderTransportMeans, DepartureTransportMeans, GoodsReference, Seal, TransportEquipment,
    TransportMeans,
};
