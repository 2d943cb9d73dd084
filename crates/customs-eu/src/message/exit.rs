//! Goods that are exported, from the declaration of many of them to the proof that they have left.

use super::message;
use crate::class::{
    AlternativeEvidence, Authorisation, CurrencyExchange, CustomsOfficeOfExitActual,
    CustomsOfficeOfExport, Declarant, DeferredPayment, ExitCarrier, ExportOperation,
    ExportShipment, Exporter, ManifestItem, PassageExit, PersonConfirmingExit, Representative,
    SupervisingCustomsOffice,
};

message! {
    /// Arrival at exit (IE507). Notice of the arrival of exported goods at the office of exit.
    CC507C of crate::export::PHASE {
        /// The export declaration: its references, its kind, and what is said of it.
        pub export_operation: Option<Box<ExportOperation>>,
        /// An authorisation that is made use of. Data element 12 12 000 000.
        pub authorisation: Vec<Authorisation>,
        /// The customs office at which the goods do leave.
        pub customs_office_of_exit_actual: Option<Box<CustomsOfficeOfExitActual>>,
        /// The goods, and how they move.
        pub goods_shipment: Option<Box<ExportShipment>>,
    }
}

message! {
    /// Manifest presentation (IE547). Manifest of the exported goods that leave.
    CC547C of crate::export::PHASE {
        /// The export declaration: its references, its kind, and what is said of it.
        pub export_operation: Option<Box<ExportOperation>>,
        /// An authorisation that is made use of. Data element 12 12 000 000.
        pub authorisation: Vec<Authorisation>,
        /// The customs office at which the goods do leave.
        pub customs_office_of_exit_actual: Option<Box<CustomsOfficeOfExitActual>>,
        /// Who takes the goods out of the customs territory.
        pub exit_carrier: Option<Box<ExitCarrier>>,
        /// The goods, and how they move.
        pub goods_shipment: Option<Box<ExportShipment>>,
        /// A line of the manifest.
        pub manifest_item: Vec<ManifestItem>,
    }
}

message! {
    /// Exit notification (IE590). Notice of the exit of exported goods, full or partial.
    CC590C of crate::export::PHASE {
        /// The export declaration: its references, its kind, and what is said of it.
        pub export_operation: Option<Box<ExportOperation>>,
        /// The customs office at which the goods do leave.
        pub customs_office_of_exit_actual: Option<Box<CustomsOfficeOfExitActual>>,
        /// That the goods went out.
        pub passage_exit: Option<Box<PassageExit>>,
        /// Who confirms that they have left.
        pub person_confirming_exit: Option<Box<PersonConfirmingExit>>,
        /// The goods, and how they move.
        pub goods_shipment: Option<Box<ExportShipment>>,
    }
}

message! {
    /// Request on non-exited export (IE582). What customs ask where they know of no exit.
    CC582C of crate::export::PHASE {
        /// The export declaration: its references, its kind, and what is said of it.
        pub export_operation: Option<Box<ExportOperation>>,
        /// The customs office at which the goods are declared for export. Data element 17 02 000 000.
        pub customs_office_of_export: Option<Box<CustomsOfficeOfExport>>,
        /// Who exports the goods. Data element 13 01 000 000.
        pub exporter: Option<Box<Exporter>>,
        /// Who lodges the declaration in its own name, or in whose name it is lodged. Data element 13 05 000 000.
        pub declarant: Option<Box<Declarant>>,
        /// Who acts for the declarant. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
    }
}

message! {
    /// Information on non-exited export (IE583). Whether the goods have left, and what shows it.
    CC583C of crate::export::PHASE {
        /// The export declaration: its references, its kind, and what is said of it.
        pub export_operation: Option<Box<ExportOperation>>,
        /// The customs office at which the goods are declared for export. Data element 17 02 000 000.
        pub customs_office_of_export: Option<Box<CustomsOfficeOfExport>>,
        /// The customs office at which the goods do leave.
        pub customs_office_of_exit_actual: Option<Box<CustomsOfficeOfExitActual>>,
        /// Who lodges the declaration in its own name, or in whose name it is lodged. Data element 13 05 000 000.
        pub declarant: Option<Box<Declarant>>,
        /// Who acts for the declarant. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
        /// Who takes the goods out of the customs territory.
        pub exit_carrier: Option<Box<ExitCarrier>>,
        /// What shows that the goods have left.
        pub alternative_evidence: Vec<AlternativeEvidence>,
    }
}

message! {
    /// Recapitulative supplementary declaration (IE512). What completes many simplified export declarations.
    CC512C of crate::export::PHASE {
        /// The export declaration: its references, its kind, and what is said of it.
        pub export_operation: Option<Box<ExportOperation>>,
        /// An authorisation that is made use of. Data element 12 12 000 000.
        pub authorisation: Vec<Authorisation>,
        /// The customs office at which the goods are declared for export. Data element 17 02 000 000.
        pub customs_office_of_export: Option<Box<CustomsOfficeOfExport>>,
        /// The customs office that supervises the procedure. Data element 17 10 000 000.
        pub supervising_customs_office: Option<Box<SupervisingCustomsOffice>>,
        /// Who exports the goods. Data element 13 01 000 000.
        pub exporter: Option<Box<Exporter>>,
        /// Who lodges the declaration in its own name, or in whose name it is lodged. Data element 13 05 000 000.
        pub declarant: Option<Box<Declarant>>,
        /// Who acts for the declarant. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
        /// In which currency amounts are that name none.
        pub currency_exchange: Option<Box<CurrencyExchange>>,
        /// That duties are paid later. Data element 12 10 000 000.
        pub deferred_payment: Option<Box<DeferredPayment>>,
        /// Goods that were exported together.
        pub goods_shipment: Vec<ExportShipment>,
    }
}
