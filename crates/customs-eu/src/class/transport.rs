//! What the goods move on and in.

use customs_macros::class;
use customs_model::{Code, Count, Identifier, List};

/// A means of transport on which the goods leave.
#[class(camel_case)]
pub struct DepartureTransportMeans {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What kind of number identifies it. Data element 19 05 061 000.
    #[element(format = "n2", codes = "CL750")]
    pub type_of_identification: Option<Code>,
    /// Its number: registration, vessel, wagon or flight. Data element 19 05 017 000.
    #[element(format = "an..35")]
    pub identification_number: Option<Identifier>,
    /// The country in which it is registered. Data element 19 05 062 000.
    #[element(format = "a2", codes = "CL165", blanks = "kept")]
    pub nationality: Option<Code>,
}

/// The means of transport that crosses the border on its own wheels, keel or wings.
#[class(camel_case)]
pub struct ActiveBorderTransportMeans {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The customs office at which it crosses the border. Data element 19 08 084 000.
    #[element(format = "an8", codes = "CL141", blanks = "dropped")]
    pub customs_office_at_border_reference_number: Option<Identifier>,
    /// What kind of number identifies it. Data element 19 08 061 000.
    #[element(format = "n2", codes = "CL219")]
    pub type_of_identification: Option<Code>,
    /// Its number: registration, vessel, wagon or flight. Data element 19 08 017 000.
    #[element(format = "an..35")]
    pub identification_number: Option<Identifier>,
    /// The country in which it is registered. Data element 19 08 062 000.
    #[element(format = "a2", codes = "CL165", blanks = "kept")]
    pub nationality: Option<Code>,
    /// The number of the voyage, flight or trip. Data element 19 02 001 000.
    #[element(format = "an..17")]
    pub conveyance_reference_number: Option<Identifier>,
}

/// The means of transport to which goods were moved.
#[class(camel_case)]
pub struct TransportMeans {
    /// What kind of number identifies it.
    #[element(format = "n2", codes = "CL750")]
    pub type_of_identification: Option<Code>,
    /// Its number: registration, vessel, wagon or flight.
    #[element(format = "an..35")]
    pub identification_number: Option<Identifier>,
    /// The country in which it is registered.
    #[element(format = "a2", codes = "CL165", blanks = "kept")]
    pub nationality: Option<Code>,
}

/// A container or other equipment, with its seals and the items in it.
#[class(camel_case)]
pub struct TransportEquipment {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The number of the container. Data element 19 07 063 000.
    #[element(format = "an..17")]
    pub container_identification_number: Option<Identifier>,
    /// How many seals there are. Data element 19 10 068 000.
    #[element(format = "n..4")]
    pub number_of_seals: Option<Count>,
    /// A seal. Data element 19 10 000 000.
    pub seal: List<Seal>,
    /// An item that is in a piece of transport equipment. Data element 19 07 044 000.
    pub goods_reference: List<GoodsReference>,
}

/// A seal.
#[class(camel_case)]
pub struct Seal {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// What is written on the seal. Data element 19 10 015 000.
    #[element(format = "an..20")]
    pub identifier: Option<Identifier>,
}

/// An item that is in a piece of transport equipment.
#[class(camel_case)]
pub struct GoodsReference {
    /// The position among its like, from 1.
    #[element(format = "n..5")]
    pub sequence_number: Option<Count>,
    /// The number of the item in the declaration. Data element 11 11 001 000.
    #[element(format = "n..5")]
    pub declaration_goods_item_number: Option<Count>,
}
