//! What happened on the way.

use customs_macros::class;
use customs_model::{Code, Count, Date, Flag, List, Text};

use super::{Address, Gnss, TransportEquipment, TransportMeans};

/// Something that happened on the way: a broken seal, an accident, goods moved to another vehicle.
#[class(camel_case)]
pub struct Incident {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What happened, by a code.
    #[element(format = "n1", codes = "CL019")]
    pub code: Option<Code>,
    /// In words.
    #[element(format = "an..512")]
    pub text: Option<Text>,
    /// Which authority confirmed an incident, where and when.
    pub endorsement: Option<Box<Endorsement>>,
    /// Where an incident happened.
    pub location: Option<Box<Location>>,
    /// A container or other equipment, with its seals and the items in it.
    pub transport_equipment: List<TransportEquipment>,
    /// That goods were moved to another means of transport.
    pub transhipment: Option<Box<Transhipment>>,
}

/// Which authority confirmed an incident, where and when.
#[class(camel_case)]
pub struct Endorsement {
    /// The day.
    #[element]
    pub date: Option<Date>,
    /// The authority.
    #[element(format = "an..35")]
    pub authority: Option<Text>,
    /// The place.
    #[element(format = "an..35")]
    pub place: Option<Text>,
    /// The country.
    #[element(format = "a2", codes = "CL009", blanks = "kept")]
    pub country: Option<Code>,
}

/// Where an incident happened.
#[class(camel_case)]
pub struct Location {
    /// By what the place is named.
    #[element(format = "a1", codes = "CL038")]
    pub qualifier_of_identification: Option<Code>,
    /// The place by its UN/LOCODE.
    #[element(format = "an..17", codes = "CL244", name = "UNLocode")]
    pub un_locode: Option<Code>,
    /// The country.
    #[element(format = "a2", codes = "CL009", blanks = "kept")]
    pub country: Option<Code>,
    /// A point on the earth, by satellite navigation.
    #[element(name = "GNSS")]
    pub gnss: Option<Box<Gnss>>,
    /// A postal address.
    pub address: Option<Box<Address>>,
}

/// That goods were moved to another means of transport.
#[class(camel_case)]
pub struct Transhipment {
    /// Whether the goods go on in containers.
    #[element]
    pub container_indicator: Option<Flag>,
    /// The means of transport to which goods were moved.
    pub transport_means: Option<Box<TransportMeans>>,
}
