//! [`ArrivalTransportMeans`], [`BorderTransportMeans`], [`DepartureTransportMeans`] (WCO classes 10A,
//! 15A, 46A), [`TransportMeans`]: the ships, lorries, trains and aircraft that carry the goods.

use customs_macros::class;
use customs_model::{Code, DateTime, Identifier, List, Numeric, Text};

use crate::{CrewMember, Master};

/// The means of transport on which goods arrive at the place of presentation (WCO class 10A).
#[class("10A")]
pub struct ArrivalTransportMeans {
    /// Name of the means of transport, usually a ship.
    #[element("T001", "an..35")]
    pub name: Option<Text>,
    /// Identification of the means of transport: a ship's IMO number, a flight number, a vehicle's
    /// registration or a wagon number.
    #[element("T002", "an..35")]
    pub id: Option<Identifier>,
    /// What the identification is, for example 10 (IMO number), 30 (road vehicle registration) or
    /// 40 (flight number).
    #[element("T034", "an..17")]
    pub identification_type_code: Option<Code>,
    /// Kind of means of transport, for example a container ship or a lorry.
    #[element("T008", "an..4", codes = "UN/EDIFACT 8179")]
    pub type_code: Option<Code>,
    /// Mode of transport, for example 1 (sea), 2 (rail), 3 (road) or 4 (air).
    #[element("T020", "n1", codes = "UN/EDIFACT 8067")]
    pub mode_code: Option<Code>,
}

/// The active means of transport on which goods cross the border of the customs territory (WCO
/// class 15A).
#[class("15A")]
pub struct BorderTransportMeans {
    /// When the means of transport arrives.
    #[element("172")]
    pub arrival_date_time: Option<DateTime>,
    /// Name of the means of transport, usually a ship.
    #[element("T005", "an..35")]
    pub name: Option<Text>,
    /// Identification of the means of transport: a ship's IMO number, a flight number, a vehicle's
    /// registration or a wagon number.
    #[element("T006", "an..35")]
    pub id: Option<Identifier>,
    /// What the identification is, for example 10 (IMO number), 11 (name of a ship) or 41 (aircraft
    /// registration).
    #[element("T018", "an..17")]
    pub identification_type_code: Option<Code>,
    /// Kind of means of transport, for example a container ship or a lorry.
    #[element("T010", "an..4", codes = "UN/EDIFACT 8179")]
    pub type_code: Option<Code>,
    /// Country where the means of transport is registered, as two letters of ISO 3166-1.
    #[element("T014", "a2", codes = "ISO 3166-1")]
    pub registration_nationality_code: Option<Code>,
    /// Mode of transport, for example 1 (sea), 2 (rail), 3 (road) or 4 (air).
    #[element("T022", "n1", codes = "UN/EDIFACT 8067")]
    pub mode_code: Option<Code>,
    /// The journey, for example the number of a voyage or a flight.
    #[element("149")]
    pub journey_id: Option<Identifier>,
    /// The persons who work on board.
    pub crew_member: List<CrewMember>,
    /// The person in command.
    pub master: Option<Box<Master>>,
}

/// The means of transport on which goods leave the place of export (WCO class 46A).
#[class("46A")]
pub struct DepartureTransportMeans {
    /// Number of the means of transport in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// Name of the means of transport, usually a ship.
    #[element("T003", "an..35")]
    pub name: Option<Text>,
    /// Identification of the means of transport: a ship's IMO number, a flight number, a vehicle's
    /// registration or a wagon number.
    #[element("T004", "an..35")]
    pub id: Option<Identifier>,
    /// What the identification is, for example 10 (IMO number), 30 (road vehicle registration) or
    /// 40 (flight number).
    #[element("T029", "an..17")]
    pub identification_type_code: Option<Code>,
    /// Kind of means of transport, for example a container ship or a lorry.
    #[element("T009", "an..4", codes = "UN/EDIFACT 8179")]
    pub type_code: Option<Code>,
    /// Mode of transport, for example 1 (sea), 2 (rail), 3 (road) or 4 (air).
    #[element("T021", "n1", codes = "UN/EDIFACT 8067")]
    pub mode_code: Option<Code>,
    /// Country where the means of transport is registered, as two letters of ISO 3166-1.
    #[element("T013", "a2", codes = "ISO 3166-1")]
    pub registration_nationality_code: Option<Code>,
}

/// A means of transport that carries the goods for a part of the way only.
#[class]
pub struct TransportMeans {
    /// Mode and kind of the means of transport, as one code.
    #[element("350")]
    pub intermediate_transport_means_mode_and_type_identification_code: Option<Code>,
}
