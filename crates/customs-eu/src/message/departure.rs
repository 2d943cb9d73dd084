//! From the declaration to the release, and back: between the holder of the procedure and the office of
//! departure.

use super::message;
use crate::class::{
    Authorisation, Consignment, ControlResult, CustomsOfficeOfDeparture,
    CustomsOfficeOfDestinationDeclared, CustomsOfficeOfExitForTransitDeclared,
    CustomsOfficeOfIncidentRegistration, CustomsOfficeOfTransitDeclared, FunctionalError,
    Guarantee, GuaranteeReference, Guarantor, HolderOfTheTransitProcedure, Invalidation,
    Representative, RequestedDocument, TransitOperation, TypeOfControls,
};

message! {
    /// Declaration (IE015). A transit declaration.
    CC015C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// An authorisation by which the movement is simplified. Data element 12 12 000 000.
        pub authorisation: Vec<Authorisation>,
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
        /// Who acts for the holder of the transit procedure. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
        /// A guarantee for the duties that are at stake, of one type. Data element 99 02 000 000.
        pub guarantee: Vec<Guarantee>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Acknowledged (IE928). Acknowledgement that a message arrived and is valid in form.
    CC928C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
    }
}

message! {
    /// MRN allocated (IE028). Acceptance of the declaration, with the number of the movement.
    CC028C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
    }
}

message! {
    /// Amendment (IE013). An amendment of a transit declaration.
    CC013C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// An authorisation by which the movement is simplified. Data element 12 12 000 000.
        pub authorisation: Vec<Authorisation>,
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
        /// Who acts for the holder of the transit procedure. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
        /// A guarantee for the duties that are at stake, of one type. Data element 99 02 000 000.
        pub guarantee: Vec<Guarantee>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Amendment accepted (IE004). Acceptance of an amendment of a transit declaration.
    CC004C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
    }
}

message! {
    /// Request to amend (IE022). Notice that a transit declaration must be amended.
    CC022C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// One thing that is wrong with a message: where, of which kind, and by which rule.
        pub functional_error: Vec<FunctionalError>,
    }
}

message! {
    /// Invalidation request (IE014). Request to invalidate a transit declaration.
    CC014C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// That a declaration is or is to be invalidated, who asked for it, and what was decided.
        pub invalidation: Option<Box<Invalidation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
    }
}

message! {
    /// Invalidation decision (IE009). Decision on the invalidation of a transit declaration.
    CC009C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// That a declaration is or is to be invalidated, who asked for it, and what was decided.
        pub invalidation: Option<Box<Invalidation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
    }
}

message! {
    /// Presentation of pre-lodged goods (IE170). Presentation of the goods of an earlier declaration.
    CC170C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who acts for the holder of the transit procedure. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Control decision (IE060). Notice of a control, or request for documents.
    CC060C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who acts for the holder of the transit procedure. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
        /// A control that is going to take place.
        pub type_of_controls: Vec<TypeOfControls>,
        /// A document that customs ask for.
        pub requested_document: Vec<RequestedDocument>,
    }
}

message! {
    /// Guarantee not valid (IE055). Notice that a guarantee is not valid, with the reason.
    CC055C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// A guarantee by its reference, what it covers, and what became of it.
        pub guarantee_reference: Vec<GuaranteeReference>,
    }
}

message! {
    /// Released for transit (IE029). Release of the goods for transit, with the declaration.
    CC029C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// An authorisation by which the movement is simplified. Data element 12 12 000 000.
        pub authorisation: Vec<Authorisation>,
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
        /// Who acts for the holder of the transit procedure. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
        /// What a control found.
        pub control_result: Option<Box<ControlResult>>,
        /// A guarantee for the duties that are at stake, of one type. Data element 99 02 000 000.
        pub guarantee: Vec<Guarantee>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}

message! {
    /// Not released for transit (IE051). Refusal of the release for transit, with the reason.
    CC051C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who acts for the holder of the transit procedure. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
    }
}

message! {
    /// Rejected by the office of departure (IE056). Rejection of a message at departure, with its errors.
    CC056C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who acts for the holder of the transit procedure. Data element 13 06 000 000.
        pub representative: Option<Box<Representative>>,
        /// One thing that is wrong with a message: where, of which kind, and by which rule.
        pub functional_error: Vec<FunctionalError>,
    }
}

message! {
    /// Discrepancies (IE019). Notice of discrepancies found at destination.
    CC019C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who stands surety.
        pub guarantor: Option<Box<Guarantor>>,
    }
}

message! {
    /// Written off (IE045). Discharge of the movement.
    CC045C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// Who is liable for the transit movement. Data element 13 07 000 000.
        pub holder_of_the_transit_procedure: Option<Box<HolderOfTheTransitProcedure>>,
        /// Who stands surety.
        pub guarantor: Option<Box<Guarantor>>,
    }
}

message! {
    /// Incident forwarded (IE182). Notice of an incident during the movement.
    CC182C {
        /// The transit movement as a whole: its references, its kind, and the dates and decisions on it.
        pub transit_operation: Option<Box<TransitOperation>>,
        /// The customs office at which the movement begins. Data element 17 03 000 000.
        pub customs_office_of_departure: Option<Box<CustomsOfficeOfDeparture>>,
        /// The customs office that recorded an incident.
        pub customs_office_of_incident_registration: Option<Box<CustomsOfficeOfIncidentRegistration>>,
        /// All goods that move together under one declaration, and how they move. Data element 19 01 000 000.
        pub consignment: Option<Box<Consignment>>,
    }
}
