//! [`NominalData`]: what a message says of natural persons, apart from all else, so that it can be
//! taken out.

use customs_declaration::Address;
use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Text};

/// Everything that a message says of natural persons.
#[class]
pub struct NominalData {
    /// The persons; at least one.
    #[element(required)]
    pub person: Vec<Person>,
}

/// A natural person. (Content: annex IX of the Nairobi Convention; the identity of a person as
/// cash declarations of travellers ask for it.)
#[class]
pub struct Person {
    /// What the person has to do with the matter.
    #[element(format = "an..17", codes = "person-role")]
    pub role_code: Code,
    /// Family name.
    #[element(format = "an..70")]
    pub family_name: Option<Text>,
    /// Given names.
    #[element(format = "an..70")]
    pub given_name: Option<Text>,
    /// Name at birth.
    #[element(format = "an..70")]
    pub birth_name: Option<Text>,
    /// Other names.
    #[element(format = "an..70")]
    pub alias: Vec<Text>,
    /// Day of birth.
    #[element(format = "an..35")]
    pub born_on: Option<DateTime>,
    /// Place of birth.
    #[element(format = "an..70")]
    pub birth_place: Option<Text>,
    /// Nationalities, as two letters each.
    #[element(format = "a2", codes = "ISO 3166-1")]
    pub nationality_code: Vec<Code>,
    /// Sex: 0 not known, 1 male, 2 female, 9 not applicable (ISO/IEC 5218).
    #[element(format = "n1")]
    pub sex_code: Option<Code>,
    /// Occupation.
    #[element(format = "an..70")]
    pub occupation: Option<Text>,
    /// What the person looks like.
    #[element(format = "an..512")]
    pub physical_mark: Option<Text>,
    /// What officers have to beware of: armed, violent, escaped …
    #[element(format = "an..70")]
    pub warning: Vec<Text>,
    /// What the person said or did, as far as the message tells.
    #[element(format = "an..2048")]
    pub statement: Option<Text>,
    /// Passports and other documents of identity.
    pub identity_document: Vec<IdentityDocument>,
    /// Where the person lives.
    pub address: Option<Box<Address>>,
}

/// A document that shows who somebody is.
#[class]
pub struct IdentityDocument {
    /// Kind of document, for example 39 for a passport.
    #[element(format = "an..3", codes = "UN/EDIFACT 1001")]
    pub type_code: Code,
    /// Its number.
    #[element(format = "an..35")]
    pub id: Identifier,
    /// Who issued it.
    #[element(format = "an..70")]
    pub issuer: Option<Text>,
    /// When it was issued.
    #[element(format = "an..35")]
    pub issued_on: Option<DateTime>,
}
