//! Provinces, states, districts and other parts of countries, as ISO 3166-2 has them.
//!
//! The list itself is [`SUBDIVISIONS`]; here is what it says besides names.
//!
//! ```
//! use customs_codes::SUBDIVISIONS;
//! use customs_codes::subdivision::{kind, of_country};
//!
//! assert_eq!(SUBDIVISIONS.name("CA-QC"), Some("Quebec"));
//! assert_eq!(kind("CA-QC"), Some("Province"));
//! let emirates: Vec<String> = of_country("AE").collect();
//! assert_eq!(emirates, ["AE-AJ", "AE-AZ", "AE-DU", "AE-FU", "AE-RK", "AE-SH", "AE-UQ"]);
//! ```

use crate::SUBDIVISIONS;
use crate::list::subdivisions;

/// The codes of a country's subdivisions, in order; none if the list has none of it.
///
/// ```
/// use customs_codes::subdivision::of_country;
///
/// assert_eq!(of_country("CH").count(), 26);
/// assert_eq!(of_country("ch").count(), 0);
/// ```
pub fn of_country(country: &str) -> impl DoubleEndedIterator<Item = String> + ExactSizeIterator {
    subdivisions::of_country(country).map(subdivisions::code)
}

/// What a subdivision is: `Province`, `State`, `District` …; nothing if the list does not say so or does
/// not have it.
///
/// ```
/// use customs_codes::subdivision::kind;
///
/// assert_eq!(kind("US-TX"), Some("State"));
/// assert_eq!(kind("US-XX"), None);
/// ```
#[must_use]
pub fn kind(code: &str) -> Option<&'static str> {
    SUBDIVISIONS.find(code).map(subdivisions::kind).filter(|kind| !kind.is_empty())
}
