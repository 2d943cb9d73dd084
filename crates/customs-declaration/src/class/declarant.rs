//! [`Declarant`]: who makes the declaration (WCO class 57B).

use customs_macros::class;
use customs_model::{Identifier, List, Text};

use crate::{Address, Communication, Contact};

/// Who makes the declaration, or in whose name it is made (WCO class 57B).
#[class("57B")]
pub struct Declarant {
    /// Name of the declarant.
    #[element("R124", "an..70")]
    pub name: Option<Text>,
    /// Identification of the declarant, for example an EORI number.
    #[element("R123", "an..17")]
    pub id: Option<Identifier>,
    /// Where the declarant is.
    pub address: Option<Box<Address>>,
    /// Whom to ask for at the declarant.
    pub contact: List<Contact>,
    /// How to reach the declarant.
    pub communication: Option<Box<Communication>>,
}
