//! From the arrival to the release: between the trader at destination and the office of destination.

use super::message;
use crate::class::{
    Authorisation, Consignment, CtlControl, CustomsOfficeOfDestinationActual, FunctionalError,
    HolderOfTheTransitProcedure, TraderAtDestination, TransitOperation, UnloadingRemark,
};

message! {
    /// Arrival notification (IE007). Notice of the arrival of the goods of a transit movement.
    CC007C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// An authorisation by which the movement is simplified. Data element 12 12 000 000.
        pub authorisation: Vec<Authorisation>,
        /// The customs office at which the goods have arrived.
        pub customs_office_of_destination_actual: Option<Box<CustomsOfficeOfDestinationActual>>,
        /// Who receives the goods at destination and reports their arrival.
        pub trader_at_destination: Option<Box<TraderAtDestination>>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Permission to unload (IE043). Permission to unload at destination, with the declared data.
    CC043C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the goods have arrived.
        pub customs_office_of_destination_actual: Option<Box<CustomsOfficeOfDestinationActual>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who receives the goods at destination and reports their arrival.
        pub trader_at_destination: Option<Box<TraderAtDestination>>,
        /// How unloading goes on after a control in the course of it.
        #[element(name = "CTLControl")]
        pub ctl_control: Option<Box<CtlControl>>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Unloading remarks (IE044). Unloading remarks at destination.
    CC044C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the goods have arrived.
        pub customs_office_of_destination_actual: Option<Box<CustomsOfficeOfDestinationActual>>,
        /// Who receives the goods at destination and reports their arrival.
        pub trader_at_destination: Option<Box<TraderAtDestination>>,
        /// What unloading found.
        pub unloading_remark: Option<Box<UnloadingRemark>>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Goods released at destination (IE025). Release of the goods at destination: full, partial or none.
    CC025C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the goods have arrived.
        pub customs_office_of_destination_actual: Option<Box<CustomsOfficeOfDestinationActual>>,
        /// Who receives the goods at destination and reports their arrival.
        pub trader_at_destination: Option<Box<TraderAtDestination>>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Rejected by the office of destination (IE057). Rejection of a message at destination, with its errors.
    CC057C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the goods have arrived.
        pub customs_office_of_destination_actual: Option<Box<CustomsOfficeOfDestinationActual>>,
        /// Who receives the goods at destination and reports their arrival.
        pub trader_at_destination: Option<Box<TraderAtDestination>>,
        /// One thing that is wrong with a message: where, of which kind, and by which rule.
        pub functional_error: Vec<FunctionalError>,
    }
}
