//! [`Authorisation`]: a customs authorisation that a declaration makes use of.

use customs_macros::class;
use customs_model::{Code, Identifier, Numeric};

/// A customs authorisation that the declaration makes use of, with its number and its holder.
#[class]
pub struct Authorisation {
    /// Number of the authorisation in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Number that the administration gave the authorisation.
    #[element(format = "an..35")]
    pub id: Option<Identifier>,
    /// Kind of authorisation as four characters, for example C517.
    #[element(format = "an..4", name = "Type")]
    pub kind: Option<Code>,
    /// Identification of the holder, for example an EORI number.
    #[element(format = "an..35")]
    pub authorisation_holder: Option<Identifier>,
}
