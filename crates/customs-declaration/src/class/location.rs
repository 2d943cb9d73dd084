//! [`GoodsLocation`], [`LoadingLocation`]: where goods are, and where they are loaded (WCO classes
//! 64A, 83A).

use customs_macros::class;
use customs_model::{Code, Identifier, Text};

use crate::Address;

/// Where the goods can be examined (WCO class 64A).
#[class("64A")]
pub struct GoodsLocation {
    /// The place as a code of the administration's own, such as a UK freight location, or in words.
    #[element("L016", "an..256")]
    pub name: Option<Text>,
    /// Further identification of the place, often a UN/LOCODE and up to 12 characters after it.
    #[element("L017", "an..17")]
    pub id: Option<Identifier>,
    /// Kind of place; in the UK A (designated), B (authorised), C (approved) or D (other).
    #[element("L110", "an..3", codes = "UN/EDIFACT 3227")]
    pub type_code: Option<Code>,
    /// The place as an address, with its country and how it is identified.
    pub address: Option<Box<Address>>,
}

/// Where the goods are loaded on the means of transport for the crossing of the border (WCO class
/// 83A).
#[class("83A")]
pub struct LoadingLocation {
    /// The place in words.
    #[element("L009", "an..256")]
    pub name: Option<Text>,
    /// The place as a UN/LOCODE, and up to 12 characters after it.
    #[element("L010", "an..17")]
    pub id: Option<Identifier>,
}
