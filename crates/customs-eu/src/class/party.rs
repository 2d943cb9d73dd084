//! Who takes part in the movement.

use customs_macros::class;
use customs_model::{Code, Count, Identifier, Text};

/// Who is liable for the transit movement.
#[class(camel_case)]
pub struct HolderOfTheTransitProcedure {
    /// Its identification number (EORI, or that of a third country). Data element 13 07 017 000.
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// The number of the holder of the TIR carnet. Data element 13 07 078 000.
    #[element(format = "an..17", name = "TIRHolderIdentificationNumber")]
    pub tir_holder_identification_number: Option<Identifier>,
    /// Its name. Data element 13 07 016 000.
    #[element(format = "an..70")]
    pub name: Option<Text>,
    /// A postal address. Data element 13 07 018 000.
    pub address: Option<Box<Address>>,
    /// Whom to ask. Data element 13 07 074 000.
    pub contact_person: Option<Box<ContactPerson>>,
}

/// Who acts for another: for the holder of the transit procedure, for a declarant.
#[class(camel_case)]
pub struct Representative {
    /// Its identification number (EORI, or that of a third country). Data element 13 06 017 000.
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// Whether the representation is direct (2) or indirect (3). Data element 13 06 030 000.
    #[element(format = "n1", codes = "CL094")]
    pub status: Option<Code>,
    /// Whom to ask. Data element 13 06 074 000.
    pub contact_person: Option<Box<ContactPerson>>,
}

/// Who receives the goods at destination and reports their arrival.
#[class(camel_case)]
pub struct TraderAtDestination {
    /// Its identification number (EORI, or that of a third country).
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// The language in which the office of destination is to write.
    #[element(format = "a2", codes = "CL192", blanks = "kept")]
    pub communication_language_at_destination: Option<Code>,
}

/// Who moves the goods.
#[class(camel_case)]
pub struct Carrier {
    /// Its identification number (EORI, or that of a third country). Data element 13 12 017 000.
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// Whom to ask. Data element 13 12 074 000.
    pub contact_person: Option<Box<ContactPerson>>,
}

/// Who sends the goods.
#[class(camel_case)]
pub struct Consignor {
    /// Its identification number (EORI, or that of a third country). Data element 13 02 017 000.
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// Its name. Data element 13 02 016 000.
    #[element(format = "an..70")]
    pub name: Option<Text>,
    /// A postal address. Data element 13 02 018 000.
    pub address: Option<Box<Address>>,
    /// Whom to ask. Data element 13 02 074 000.
    pub contact_person: Option<Box<ContactPerson>>,
}

/// To whom the goods are sent.
#[class(camel_case)]
pub struct Consignee {
    /// Its identification number (EORI, or that of a third country). Data element 13 03 017 000.
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// Its name. Data element 13 03 016 000.
    #[element(format = "an..70")]
    pub name: Option<Text>,
    /// A postal address. Data element 13 03 018 000.
    pub address: Option<Box<Address>>,
}

/// Who exports the goods.
#[class(camel_case)]
pub struct Exporter {
    /// Its identification number (EORI, or that of a third country). Data element 13 01 017 000.
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// Its name. Data element 13 01 016 000.
    #[element(format = "an..70")]
    pub name: Option<Text>,
    /// A postal address. Data element 13 01 018 000.
    pub address: Option<Box<Address>>,
}

/// Who lodges the declaration in its own name, or in whose name it is lodged.
#[class(camel_case)]
pub struct Declarant {
    /// Its identification number (EORI, or that of a third country). Data element 13 05 017 000.
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// Its name. Data element 13 05 016 000.
    #[element(format = "an..70")]
    pub name: Option<Text>,
    /// A postal address. Data element 13 05 018 000.
    pub address: Option<Box<Address>>,
    /// Whom to ask. Data element 13 05 074 000.
    pub contact_person: Option<Box<ContactPerson>>,
}

/// Who takes the goods out of the customs territory.
#[class(camel_case)]
pub struct ExitCarrier {
    /// Its identification number (EORI, or that of a third country).
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// Its name.
    #[element(format = "an..70")]
    pub name: Option<Text>,
    /// A postal address.
    pub address: Option<Box<Address>>,
    /// Whom to ask.
    pub contact_person: Option<Box<ContactPerson>>,
}

/// Another party in the supply chain, and its role.
#[class(camel_case)]
pub struct AdditionalSupplyChainActor {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What the party does. Data element 13 14 031 000.
    #[element(format = "a..3", codes = "CL704")]
    pub role: Option<Code>,
    /// Its identification number (EORI, or that of a third country). Data element 13 14 017 000.
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
}

/// A trader whose premises are a location.
#[class(camel_case)]
pub struct EconomicOperator {
    /// Its identification number (EORI, or that of a third country). Data element 16 15 051 017.
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
}

/// Who stands surety.
#[class(camel_case)]
pub struct Guarantor {
    /// Its identification number (EORI, or that of a third country).
    #[element(format = "an..17")]
    pub identification_number: Option<Identifier>,
    /// Its name.
    #[element(format = "an..70")]
    pub name: Option<Text>,
    /// A postal address.
    pub address: Option<Box<Address>>,
}

/// Whom to ask.
#[class(camel_case)]
pub struct ContactPerson {
    /// The name of the person.
    #[element(format = "an..70")]
    pub name: Option<Text>,
    /// The telephone number.
    #[element(format = "an..35", blanks = "dropped")]
    pub phone_number: Option<Identifier>,
    /// The e-mail address.
    #[element(format = "an..256")]
    pub e_mail_address: Option<Identifier>,
}

/// A postal address.
#[class(camel_case)]
pub struct Address {
    /// Street and number.
    #[element(format = "an..70")]
    pub street_and_number: Option<Text>,
    /// The postcode.
    #[element(format = "an..17")]
    pub postcode: Option<Identifier>,
    /// The city.
    #[element(format = "an..35")]
    pub city: Option<Text>,
    /// The country.
    #[element(format = "a2", blanks = "kept")]
    pub country: Option<Code>,
}

/// An address by its postcode and house number alone.
#[class(camel_case)]
pub struct PostcodeAddress {
    /// The house number. Data element 16 15 081 025.
    #[element(format = "an..17")]
    pub house_number: Option<Identifier>,
    /// The postcode. Data element 16 15 081 021.
    #[element(format = "an..17")]
    pub postcode: Option<Identifier>,
    /// The country. Data element 16 15 081 020.
    #[element(format = "a2", codes = "CL190", blanks = "kept")]
    pub country: Option<Code>,
}
