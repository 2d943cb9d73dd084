//! [`Consignee`], [`Consignor`]: who sends the goods, and to whom (WCO classes 27A, 30A).

use customs_macros::class;
use customs_model::{Identifier, Text};

use crate::Address;

/// The party to whom the goods are sent (WCO class 27A).
#[class("27A")]
pub struct Consignee {
    /// Name of the consignee.
    #[element("R014", "an..70")]
    pub name: Option<Text>,
    /// Identification of the consignee, for example an EORI number.
    #[element("R015", "an..17")]
    pub id: Option<Identifier>,
    /// Where the consignee is.
    pub address: Option<Box<Address>>,
}

/// The party who sends the goods, as named in the contract of carriage (WCO class 30A).
#[class("30A")]
pub struct Consignor {
    /// Name of the consignor.
    #[element("R020", "an..70")]
    pub name: Option<Text>,
    /// Identification of the consignor, for example an EORI number.
    #[element("R021", "an..17")]
    pub id: Option<Identifier>,
    /// Where the consignor is.
    pub address: Option<Box<Address>>,
}
