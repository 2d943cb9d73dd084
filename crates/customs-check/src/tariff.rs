//! [`Tariff`]: a national tariff that commodity codes are looked up in. This crate has none; a user
//! brings one.

use chrono::NaiveDate;
use customs_hs::NationalCode;

/// A national tariff, wherever its lines are from.
pub trait Tariff: Send + Sync {
    /// Returns its name, for messages.
    fn name(&self) -> String;

    /// Looks a code up as it is valid on a day, or whenever it is.
    fn find(&self, code: NationalCode, day: Option<NaiveDate>) -> TariffLine;
}

/// What a tariff has of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TariffLine {
    /// A line that goods can be declared under, with the units of quantity as the tariff abbreviates
    /// them.
    Declarable {
        /// The units; none where the tariff asks for none.
        units: Vec<String>,
    },
    /// Such a line for its first digits. The tariff has no longer codes.
    Beginning {
        /// The code of the line.
        code: String,
    },
    /// Only longer codes that begin with it.
    NotDeclarable {
        /// Some of these, and how many more there are.
        below: String,
    },
    /// A line that is valid on other days.
    OnOtherDays {
        /// On which.
        valid: String,
    },
    /// Nothing.
    Absent,
}
