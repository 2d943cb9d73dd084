//! [`Itinerary`]: the way of the goods (WCO class 81A).

use customs_macros::class;
use customs_model::{Code, Numeric};

/// One country on the way of the goods from departure to destination (WCO class 81A).
#[class("81A")]
pub struct Itinerary {
    /// Place of the country in the order of travel, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The country as two letters, for example FR.
    #[element("064", "a2", codes = "ISO 3166-1")]
    pub routing_country_code: Option<Code>,
}
