//! [`Payer`], [`Surety`]: who pays the duties, and who stands surety for them (WCO classes 56B,
//! 19B).

use customs_macros::class;
use customs_model::{Identifier, Numeric, Text};

use crate::Address;

/// The party who pays the duties (WCO class 56B).
#[class("56B")]
pub struct Payer {
    /// Number of the payer in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Name of the payer.
    #[element("R120", "an..70")]
    pub name: Option<Text>,
    /// Identification of the payer, for example an EORI number.
    #[element("R121", "an..17")]
    pub id: Option<Identifier>,
    /// Where the payer is.
    pub address: Option<Box<Address>>,
}

/// The party who provides the security for the duties (WCO class 19B).
#[class("19B")]
pub struct Surety {
    /// Number of the surety in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Name of the surety.
    #[element("R054", "an..70")]
    pub name: Option<Text>,
    /// Identification of the surety, for example an EORI number.
    #[element("R055", "an..17")]
    pub id: Option<Identifier>,
    /// Where the surety is.
    pub address: Option<Box<Address>>,
}
