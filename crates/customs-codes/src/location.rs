//! What is at a place of UN/LOCODE.
//!
//! ```
//! use customs_codes::location::{Function, functions};
//!
//! let heathrow = functions("GBLHR").unwrap();
//! assert!(heathrow.contains(Function::Airport));
//! assert!(!heathrow.contains(Function::Port));
//! assert_eq!(functions("GB???"), None);
//! ```

use crate::LOCATIONS;
use crate::list::{locations, subdivisions};

/// What a place is to trade and transport.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Function {
    /// 1: a port, by sea or inland waterway.
    Port,
    /// 2: a railway terminal.
    Rail,
    /// 3: a road terminal.
    Road,
    /// 4: an airport.
    Airport,
    /// 5: an office of exchange for international mail.
    PostalExchange,
    /// 6: an inland terminal where goods change the mode of transport.
    InlandTerminal,
    /// 7: a fixed installation, as an oil platform or a pipeline.
    FixedInstallation,
    /// B: a border crossing.
    BorderCrossing,
}

impl Function {
    /// All functions, in the order of the standard.
    pub const ALL: [Self; 8] = [
        Self::Port,
        Self::Rail,
        Self::Road,
        Self::Airport,
        Self::PostalExchange,
        Self::InlandTerminal,
        Self::FixedInstallation,
        Self::BorderCrossing,
    ];

    /// The character UN/LOCODE writes for it.
    #[must_use]
    pub const fn code(self) -> char {
        match self {
            Self::BorderCrossing => 'B',
            function => (b'1' + function as u8) as char,
        }
    }
}

/// The functions of a place; none where none is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Functions(u8);

impl Functions {
    /// Whether the place has the function.
    #[must_use]
    pub const fn contains(self, function: Function) -> bool {
        self.0 >> function as u8 & 1 == 1
    }

    /// The functions in the order of the standard.
    pub fn iter(self) -> impl Iterator<Item = Function> {
        Function::ALL.into_iter().filter(move |function| self.contains(*function))
    }
}

/// The subdivision of its country that a place is in, as a code in the form of ISO 3166-2; nothing if
/// UN/LOCODE does not name it. It may be older than the codes of [`SUBDIVISIONS`](crate::SUBDIVISIONS).
///
/// ```
/// use customs_codes::SUBDIVISIONS;
/// use customs_codes::location::subdivision;
///
/// let bavaria = subdivision("DEMUC").unwrap();
/// assert_eq!(bavaria, "DE-BY");
/// assert!(SUBDIVISIONS.contains(&bavaria));
/// assert_eq!(subdivision("DE???"), None);
/// ```
#[must_use]
pub fn subdivision(code: &str) -> Option<String> {
    let number = locations::subdivision(LOCATIONS.find(code)?);
    let part = subdivisions::part(number);
    (number > 0).then(|| code.chars().take(2).chain(['-']).chain(part).collect())
}

/// The functions of a place; nothing if UN/LOCODE does not have it.
#[must_use]
pub fn functions(code: &str) -> Option<Functions> {
    LOCATIONS.find(code).map(|index| Functions(locations::functions(index)))
}
