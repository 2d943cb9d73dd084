//! [`AeoMutualRecognitionParty`]: other authorised actors in the supply chain (WCO class 16C).

use customs_macros::class;
use customs_model::{Code, Identifier, Numeric};

/// Another actor in the supply chain whose status as an authorised economic operator may count (WCO
/// class 16C).
#[class("16C")]
pub struct AeoMutualRecognitionParty {
    /// Number of the actor in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Identification of the actor: an EORI number, or the number from the programme of another
    /// country.
    #[element("R143", "an..17")]
    pub id: Option<Identifier>,
    /// What the actor does, for example CS (consolidator), FW (freight forwarder), MF
    /// (manufacturer) or WH (warehouse keeper).
    #[element("R005", "an..3", codes = "UN/EDIFACT 3035")]
    pub role_code: Option<Code>,
}
