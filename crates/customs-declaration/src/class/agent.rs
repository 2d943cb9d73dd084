//! [`Agent`]: who acts for another party (WCO class 05A).

use customs_macros::class;
use customs_model::{Code, Identifier, List, Text};

use crate::{Address, Contact};

/// Who acts for another party before the administration (WCO class 05A).
#[class("05A")]
pub struct Agent {
    /// Name of the agent.
    #[element("R003", "an..70")]
    pub name: Option<Text>,
    /// Identification of the agent: an EORI number or another trader number.
    #[element("R004", "an..17")]
    pub id: Option<Identifier>,
    /// Whether the representation is direct (2) or indirect (3).
    #[element("102", "an..3", codes = "UN/EDIFACT 4405")]
    pub function_code: Option<Code>,
    /// In which role the agent acts.
    #[element("R005")]
    pub role_code: Option<Code>,
    /// Where the agent is.
    pub address: Option<Box<Address>>,
    /// Whom to ask for at the agent.
    pub contact: List<Contact>,
}
