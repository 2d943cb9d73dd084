//! How and where goods move: means of transport, equipment, routes.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, Numeric, Text};

/// A ship, an aircraft, a vehicle, a train.
#[class]
pub struct MeansOfTransport {
    /// Mode of transport: 1 sea, 2 rail, 3 road, 4 air …
    #[element("T022", "n1", codes = "UN/EDIFACT 8067")]
    pub mode_code: Option<Code>,
    /// Kind of means of transport.
    #[element("T010", "an..4", codes = "UN/EDIFACT 8179")]
    pub type_code: Option<Code>,
    /// Its identification.
    #[element("T006", "an..35")]
    pub id: Option<Identifier>,
    /// What the identification is: 10 an IMO number, 30 a registration of a road vehicle, 40 a flight
    /// number …
    #[element("T018", "an..17")]
    pub identification_type_code: Option<Code>,
    /// Country in which it is registered, as two letters.
    #[element("T014", "a2", codes = "ISO 3166-1")]
    pub nationality_code: Option<Code>,
    /// Its name.
    #[element("T005", "an..35")]
    pub name: Option<Text>,
    /// Number of the voyage, the flight, the train.
    #[element(format = "an..17")]
    pub journey_id: Option<Identifier>,
    /// Who operates it.
    #[element(format = "an..70")]
    pub operator: Option<Text>,
}

/// A container or other equipment.
#[class]
pub struct Equipment {
    /// Number on the equipment; for a container four letters and seven digits (ISO 6346).
    #[element("159", "an..17")]
    pub id: Identifier,
    /// Size and type.
    #[element("152", "an..4", codes = "UN/EDIFACT 8155")]
    pub size_type_code: Option<Code>,
    /// How full it is.
    #[element("160", "an..3", codes = "UN/EDIFACT 8169")]
    pub fullness_code: Option<Code>,
    /// The seals on it.
    pub seal: Vec<Seal>,
}

/// A seal.
#[class]
pub struct Seal {
    /// The mark on the seal.
    #[element("165", "an..35")]
    pub id: Identifier,
    /// Who affixed it.
    #[element(format = "an..70")]
    pub affixed_by: Option<Text>,
    /// In which state it is.
    #[element(format = "an..17", codes = "seal-state")]
    pub state_code: Option<Code>,
}

/// A way, leg by leg.
#[class]
pub struct Route {
    /// The places, in the order of the journey; at least one.
    #[element(required)]
    pub leg: Vec<Leg>,
}

/// A place on a way.
#[class]
pub struct Leg {
    /// Number in the journey, from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// What happens there.
    #[element(format = "an..17", codes = "place-role")]
    pub role_code: Code,
    /// The place.
    #[element(format = "an..5", codes = "UN/LOCODE")]
    pub location_id: Option<Identifier>,
    /// The place in words.
    #[element(format = "an..70")]
    pub location_name: Option<Text>,
    /// Its country, as two letters.
    #[element("064", "a2", codes = "ISO 3166-1")]
    pub country_code: Option<Code>,
    /// When the goods were, or are to be, there.
    #[element(format = "an..35")]
    pub at: Option<DateTime>,
}
