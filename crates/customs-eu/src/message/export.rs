//! Between transit and export control, for exported goods that leave under transit.

use super::message;
use crate::class::{
    AesResults, Consignment, ControlResult, CustomsOfficeOfDeparture, CustomsOfficeOfDestination,
    CustomsOfficeOfDestinationDeclared, CustomsOfficeOfExit, CustomsOfficeOfExitForTransitDeclared,
    CustomsOfficeOfRecoveryAtDeparture, CustomsOfficeOfTransitDeclared, ExportOperation,
    HolderOfTheTransitProcedure, TransitOperation,
};

message! {
    /// Departure control results (IE017). Result of the control at departure.
    CC017C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// The customs office at which the movement is declared to end. Data element 17 05 000 000.
        pub customs_office_of_destination_declared: Option<Box<CustomsOfficeOfDestinationDeclared>>,
        /// A customs office at which the goods are declared to enter another customs territory. Data element 17
        /// 04 000 000.
        pub customs_office_of_transit_declared: Vec<CustomsOfficeOfTransitDeclared>,
        /// A customs office at which the goods are declared to leave the security area. Data element 17 06 000
        /// 000.
        pub customs_office_of_exit_for_transit_declared: Vec<CustomsOfficeOfExitForTransitDeclared>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// What a control found.
        pub control_result: Option<Box<ControlResult>>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Transit invalidated, for export control (IE040). Invalidation of a transit declaration with exported goods.
    CC040C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
    }
}

message! {
    /// Control results at destination, for export control (IE042). Result of the control of exported goods at destination.
    CC042C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// An export declaration whose goods leave under transit.
        pub export_operation: Vec<ExportOperation>,
        /// The customs office at which exported goods leave.
        pub customs_office_of_exit: Option<Box<CustomsOfficeOfExit>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// The customs office at which the movement ends.
        pub customs_office_of_destination: Option<Box<CustomsOfficeOfDestination>>,
    }
}

message! {
    /// Recovery, for export control (IE048). Recovery of duties on a movement with exported goods.
    CC048C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// An export declaration whose goods leave under transit.
        pub export_operation: Vec<ExportOperation>,
        /// The customs office at which the movement ends.
        pub customs_office_of_destination: Option<Box<CustomsOfficeOfDestination>>,
        /// The customs office that recovers the duties.
        pub customs_office_of_recovery_at_departure: Option<Box<CustomsOfficeOfRecoveryAtDeparture>>,
    }
}

message! {
    /// Export goods under transit (IE190). Request to export control for exported goods that leave under transit.
    CC190C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which exported goods leave.
        pub customs_office_of_exit: Option<Box<CustomsOfficeOfExit>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Export goods under transit: answer (IE191). Answer of export control about exported goods that leave under transit.
    CC191C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which exported goods leave.
        pub customs_office_of_exit: Option<Box<CustomsOfficeOfExit>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// What export control makes of goods that are to leave under transit.
        #[element(name = "AESResults")]
        pub aes_results: Option<Box<AesResults>>,
    }
}
