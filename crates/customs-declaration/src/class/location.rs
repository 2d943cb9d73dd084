//! [`GoodsLocation`], [`LoadingLocation`] (WCO classes 64A, 83A), [`UnloadingLocation`],
//! [`EconomicOperator`]: where goods are, where they are loaded and unloaded, and on whose premises.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Text};

use crate::{Address, Contact, CustomsOffice};

/// Where the goods can be examined (WCO class 64A).
#[class("64A")]
pub struct GoodsLocation {
    /// The place as a code of the administration's own, such as that of a freight location, or in words.
    #[element("L016", "an..256")]
    pub name: Option<Text>,
    /// Further identification of the place, often a UN/LOCODE and up to 12 characters after it.
    #[element("L017", "an..17")]
    pub id: Option<Identifier>,
    /// Kind of place, for example A (designated), B (authorised), C (approved) or D (other).
    #[element("L110", "an..3", codes = "UN/EDIFACT 3227")]
    pub type_code: Option<Code>,
    /// By what the place is identified, as one letter, for example U for a UN/LOCODE or Y for an
    /// authorisation.
    #[element("410", "an..3", name = "IdentificationType")]
    pub identification_kind: Option<Code>,
    /// The place as an address, with its country and how it is identified.
    pub address: Option<Box<Address>>,
    /// The place by the number of the authorisation to use it.
    #[element(format = "an..35", name = "authorisationReferenceNumber")]
    pub authorisation_reference_number: Option<Text>,
    /// The place as a customs office.
    pub customs_office: Option<Box<CustomsOffice>>,
    /// Degrees north of the equator, for example 55.67610.
    #[element(format = "an..17", name = "latitude")]
    pub latitude: Option<Text>,
    /// Degrees east of Greenwich, for example 12.56834.
    #[element(format = "an..17", name = "longitude")]
    pub longitude: Option<Text>,
    /// The place by the party whose premises it is.
    pub economic_operator: Option<Box<EconomicOperator>>,
    /// Whom to ask for at the place.
    pub contact: Option<Box<Contact>>,
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

/// Where the goods are unloaded from the means of transport.
#[class]
pub struct UnloadingLocation {
    /// When the means of transport arrives there.
    #[element("173")]
    pub arrival_date_time: Option<DateTime>,
    /// The place in words.
    #[element("L012")]
    pub name: Option<Text>,
    /// The place as a code, often a UN/LOCODE.
    #[element("L013")]
    pub id: Option<Identifier>,
}

/// The party on whose premises the goods are.
#[class]
pub struct EconomicOperator {
    /// Identification of the party, for example an EORI number.
    #[element(format = "an..17", name = "identification")]
    pub id: Option<Identifier>,
}
