//! [`Submitter`]: who hands something in, or issued it (WCO class 17B).

use customs_macros::class;
use customs_model::{Code, Identifier, Text};

use crate::Address;

/// Who sends a declaration, or the authority that issued a supporting document (WCO class 17B).
#[class("17B")]
pub struct Submitter {
    /// Name of the sender or of the issuing authority.
    #[element("R058", "an..70")]
    pub name: Option<Text>,
    /// Identification of the sender, for example an EORI number.
    #[element("R059", "an..17")]
    pub id: Option<Identifier>,
    /// In which capacity the party acts.
    #[element("R005", "an..3", codes = "UN/EDIFACT 3035")]
    pub role_code: Option<Code>,
    /// Where the sender is.
    pub address: Option<Box<Address>>,
}
