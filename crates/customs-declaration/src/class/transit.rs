//! [`TransitDeparture`], [`TransitDestination`]: where transit begins and ends.

use customs_macros::class;
use customs_model::{DateTime, Identifier, Text};

/// Where the goods set out under the transit procedure.
#[class]
pub struct TransitDeparture {
    /// When the goods set out.
    #[element("156")]
    pub departure_date_time: Option<DateTime>,
    /// The place as a code.
    #[element("L087")]
    pub id: Option<Identifier>,
}

/// Where the transit procedure ends.
#[class]
pub struct TransitDestination {
    /// The place in words.
    #[element("L007")]
    pub name: Option<Text>,
    /// The place as a code.
    #[element("L008")]
    pub id: Option<Identifier>,
}
