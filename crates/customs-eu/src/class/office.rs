//! Customs offices, each by what it does in the movement.

use customs_macros::class;
use customs_model::{Count, Identifier, LocalDateTime};

/// The customs office at which the movement begins.
#[class(camel_case)]
pub struct CustomsOfficeOfDeparture {
    /// Its number. Data element 17 03 001 000.
    #[element(format = "an8", codes = "CL171")]
    pub reference_number: Option<Identifier>,
}

/// The customs office at which the movement is declared to end.
#[class(camel_case)]
pub struct CustomsOfficeOfDestinationDeclared {
    /// Its number. Data element 17 05 001 000.
    #[element(format = "an8", codes = "CL172")]
    pub reference_number: Option<Identifier>,
}

/// The customs office at which the goods have arrived.
#[class(camel_case)]
pub struct CustomsOfficeOfDestinationActual {
    /// Its number.
    #[element(format = "an8", codes = "CL172")]
    pub reference_number: Option<Identifier>,
}

/// The customs office at which the movement ends.
#[class(camel_case)]
pub struct CustomsOfficeOfDestination {
    /// Its number.
    #[element(format = "an8", codes = "CL172")]
    pub reference_number: Option<Identifier>,
}

/// A customs office at which the goods are declared to enter another customs territory.
#[class(camel_case)]
pub struct CustomsOfficeOfTransitDeclared {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// Its number. Data element 17 04 001 000.
    #[element(format = "an8", codes = "CL173")]
    pub reference_number: Option<Identifier>,
    /// When the goods are expected there.
    #[element]
    pub arrival_date_and_time_estimated: Option<LocalDateTime>,
}

/// A customs office at which the goods are declared to leave the security area.
#[class(camel_case)]
pub struct CustomsOfficeOfExitForTransitDeclared {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// Its number. Data element 17 06 001 000.
    #[element(format = "an8", codes = "CL175")]
    pub reference_number: Option<Identifier>,
}

/// The customs office at which exported goods leave.
#[class(camel_case)]
pub struct CustomsOfficeOfExit {
    /// Its number.
    #[element(format = "an8", codes = "CL194")]
    pub reference_number: Option<Identifier>,
}

/// The customs office at which the goods do leave.
#[class(camel_case)]
pub struct CustomsOfficeOfExitActual {
    /// Its number.
    #[element(format = "an8", codes = "CL194")]
    pub reference_number: Option<Identifier>,
}

/// The customs office at which the goods are declared for export.
#[class(camel_case)]
pub struct CustomsOfficeOfExport {
    /// Its number. Data element 17 02 001 000.
    #[element(format = "an8", codes = "CL293")]
    pub reference_number: Option<Identifier>,
}

/// The customs office that supervises the procedure, as its authorisation says.
#[class(camel_case)]
pub struct SupervisingCustomsOffice {
    /// Its number. Data element 17 10 001 000.
    #[element(format = "an8", codes = "CL141")]
    pub reference_number: Option<Identifier>,
}

/// The customs office that manages a guarantee.
#[class(camel_case)]
pub struct CustomsOfficeOfGuarantee {
    /// Its number.
    #[element(format = "an8", codes = "CL174")]
    pub reference_number: Option<Identifier>,
}

/// The customs office that recovers the duties.
#[class(camel_case)]
pub struct CustomsOfficeOfRecoveryAtDeparture {
    /// Its number.
    #[element(format = "an8", codes = "CL177")]
    pub reference_number: Option<Identifier>,
}

/// The customs office that recorded an incident.
#[class(camel_case)]
pub struct CustomsOfficeOfIncidentRegistration {
    /// Its number.
    #[element(format = "an8", codes = "CL141")]
    pub reference_number: Option<Identifier>,
}

/// A customs office that names a location.
#[class(camel_case)]
pub struct CustomsOffice {
    /// Its number. Data element 16 15 047 001.
    #[element(format = "an8")]
    pub reference_number: Option<Identifier>,
}
