//! Where goods are, and where they pass.

use customs_macros::class;
use customs_model::{Code, Count, Identifier, Text};

use super::{Address, ContactPerson, CustomsOffice, EconomicOperator, PostcodeAddress};

/// Where the goods can be looked at.
#[class(camel_case)]
pub struct LocationOfGoods {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What kind of place it is. Data element 16 15 045 000.
    #[element(format = "a1", codes = "CL347")]
    pub type_of_location: Option<Code>,
    /// By what the place is named. Data element 16 15 046 000.
    #[element(format = "a1", codes = "CL326")]
    pub qualifier_of_identification: Option<Code>,
    /// The authorisation by which the place is approved. Data element 16 15 052 000.
    #[element(format = "an..35")]
    pub authorisation_number: Option<Identifier>,
    /// Which of several places of that name it is. Data element 16 15 053 000.
    #[element(format = "an..4")]
    pub additional_identifier: Option<Identifier>,
    /// The place by its UN/LOCODE. Data element 16 15 036 000.
    #[element(format = "an..17", codes = "CL244", name = "UNLocode")]
    pub un_locode: Option<Code>,
    /// A customs office that names a location. Data element 16 15 047 000.
    pub customs_office: Option<Box<CustomsOffice>>,
    /// A point on the earth, by satellite navigation. Data element 16 15 048 000.
    #[element(name = "GNSS")]
    pub gnss: Option<Box<Gnss>>,
    /// A trader whose premises are a location. Data element 16 15 051 000.
    pub economic_operator: Option<Box<EconomicOperator>>,
    /// A postal address. Data element 16 15 018 000.
    pub address: Option<Box<Address>>,
    /// An address by its postcode and house number alone. Data element 16 15 081 000.
    pub postcode_address: Option<Box<PostcodeAddress>>,
    /// Whom to ask. Data element 16 15 074 000.
    pub contact_person: Option<Box<ContactPerson>>,
}

/// A point on the earth, by satellite navigation.
#[class(camel_case, name = "GNSS")]
pub struct Gnss {
    /// Degrees north of the equator, south with a minus. Data element 16 15 048 049.
    #[element(format = "an..17")]
    pub latitude: Option<Identifier>,
    /// Degrees east of Greenwich, west with a minus. Data element 16 15 048 050.
    #[element(format = "an..17")]
    pub longitude: Option<Identifier>,
}

/// Where the goods are loaded.
#[class(camel_case)]
pub struct PlaceOfLoading {
    /// The place by its UN/LOCODE. Data element 16 13 036 000.
    #[element(format = "an..17", codes = "CL244", name = "UNLocode")]
    pub un_locode: Option<Code>,
    /// The country. Data element 16 13 020 000.
    #[element(format = "a2", codes = "CL008", blanks = "kept")]
    pub country: Option<Code>,
    /// The place in words. Data element 16 13 037 000.
    #[element(format = "an..35")]
    pub location: Option<Text>,
}

/// Where the goods are unloaded.
#[class(camel_case)]
pub struct PlaceOfUnloading {
    /// The place by its UN/LOCODE. Data element 16 14 036 000.
    #[element(format = "an..17", codes = "CL244", name = "UNLocode")]
    pub un_locode: Option<Code>,
    /// The country. Data element 16 14 020 000.
    #[element(format = "a2", codes = "CL008", blanks = "kept")]
    pub country: Option<Code>,
    /// The place in words. Data element 16 14 037 000.
    #[element(format = "an..35")]
    pub location: Option<Text>,
}

/// A country that the goods pass through.
#[class(camel_case)]
pub struct CountryOfRoutingOfConsignment {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The country. Data element 16 12 020 000.
    #[element(format = "a2", codes = "CL008", blanks = "kept")]
    pub country: Option<Code>,
}
