//! When a movement does not end as it should, and guarantees.

use super::message;
use crate::class::{
    CustomsOfficeOfDeparture, CustomsOfficeOfRecoveryAtDeparture, GuaranteeReference, Guarantor,
    GuarantorNotification, HolderOfTheTransitProcedure, RecoveryNotification, TransitOperation,
};

message! {
    /// Guarantor notified (IE023). Notice to a guarantor about a movement that was not discharged.
    CC023C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// The customs office that recovers the duties.
        pub customs_office_of_recovery_at_departure: Option<Box<CustomsOfficeOfRecoveryAtDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who stands surety.
        pub guarantor: Option<Box<Guarantor>>,
        /// What the guarantor is told of the debt.
        pub guarantor_notification: Option<Box<GuarantorNotification>>,
    }
}

message! {
    /// Recovery notified (IE035). Claim for duties.
    CC035C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// What is claimed, and since when.
        pub recovery_notification: Option<Box<RecoveryNotification>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// The customs office that recovers the duties.
        pub customs_office_of_recovery_at_departure: Option<Box<CustomsOfficeOfRecoveryAtDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who stands surety.
        pub guarantor: Option<Box<Guarantor>>,
    }
}

message! {
    /// Comprehensive guarantee cancelled (IE228). End of the liability under a comprehensive guarantee.
    CC228C {
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who stands surety.
        pub guarantor: Option<Box<Guarantor>>,
        /// A guarantee by its reference, what it covers, and what became of it.
        pub guarantee_reference: Vec<GuaranteeReference>,
    }
}
