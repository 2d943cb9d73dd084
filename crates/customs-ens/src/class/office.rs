//! Customs offices, by their reference numbers.

use customs_macros::class;
use customs_model::{Identifier, Text};

/// The customs office at which the declaration is lodged, where that is not the one of first entry.
#[class(name = "CUSOFFLON")]
pub struct OfficeOfLodgement {
    /// Its reference number: two letters for the country, then six characters.
    #[element(format = "an8", name = "RefNumCOL1", blanks = "dropped")]
    pub reference_number: Option<Identifier>,
}

/// The customs office at which the goods enter the customs territory first.
#[class(name = "CUSOFFFENT730")]
pub struct OfficeOfFirstEntry {
    /// Its reference number: two letters for the country, then six characters.
    #[element(format = "an8", name = "RefNumCUSOFFFENT731", blanks = "dropped")]
    pub reference_number: Option<Identifier>,
    /// When the goods are expected there, to the minute, as `202601311200`.
    #[element(format = "an12", name = "ExpDatOfArrFIRENT733", blanks = "dropped")]
    pub expected_arrival: Option<Text>,
}

/// A customs office at which the same means of transport calls afterwards.
#[class(name = "CUSOFFSENT740")]
pub struct OfficeOfSubsequentEntry {
    /// Its reference number: two letters for the country, then six characters.
    #[element(format = "an8", name = "RefNumSUBENR909", blanks = "dropped")]
    pub reference_number: Option<Identifier>,
}

/// The customs office at which the goods enter in place of the declared one.
#[class(name = "CUSOFFENTACTOFF700")]
pub struct ActualOfficeOfEntry {
    /// Its reference number: two letters for the country, then six characters.
    #[element(format = "an8", name = "RefNumCUSOFFENTACTOFF701", blanks = "dropped")]
    pub reference_number: Option<Identifier>,
}
