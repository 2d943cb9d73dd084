//! [`Master`], [`CrewMember`], [`RepresentativePerson`]: persons on board, and who speaks for a party.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Text};

/// The person in command of a ship or an aircraft.
#[class]
pub struct Master {
    /// The day on which the master was born.
    #[element("028")]
    pub birth_date: Option<DateTime>,
    /// Name of the master.
    #[element("R016")]
    pub name: Option<Text>,
    /// Number of a document by which the master can be identified.
    #[element("R017")]
    pub id: Option<Identifier>,
    /// Nationality of the master as two letters of ISO 3166-1.
    #[element("213", codes = "ISO 3166-1")]
    pub nationality_code: Option<Code>,
}

/// A person who works on board.
#[class]
pub struct CrewMember {
    /// Where the person entered the country, in words.
    #[element("361")]
    pub arrival_in_country_location_name: Option<Text>,
    /// What the person's licence permits beyond the ordinary.
    #[element("394")]
    pub endorsement_type_code: Option<Code>,
    /// Number of a document by which the person can be identified.
    #[element("R033")]
    pub id: Option<Identifier>,
}

/// The person who speaks for the party that makes the declaration.
#[class]
pub struct RepresentativePerson {
    /// What the person does at the party, in words.
    #[element("248")]
    pub contact_function: Option<Text>,
    /// Name of the person.
    #[element("R006")]
    pub name: Option<Text>,
}
