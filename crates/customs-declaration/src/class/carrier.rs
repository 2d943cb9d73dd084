//! [`Carrier`]: who moves the goods (WCO class 18A).

use customs_macros::class;
use customs_model::{Identifier, Text};

use crate::{Address, Communication};

/// The party who moves the goods, or is responsible for their movement (WCO class 18A).
#[class("18A")]
pub struct Carrier {
    /// Name of the carrier.
    #[element("R011", "an..70")]
    pub name: Option<Text>,
    /// Identification of the carrier, for example an EORI number.
    #[element("R012", "an..17")]
    pub id: Option<Identifier>,
    /// Where the carrier is.
    pub address: Option<Box<Address>>,
    /// How to reach the carrier.
    pub communication: Option<Box<Communication>>,
}
