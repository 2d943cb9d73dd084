//! The code lists of the European Union's customs systems (CS/RD2), by their numbers: those that transit (NCTS)
//! and the messages of export (AES) ask for; and customs offices.
//!
//! ```
//! use customs_codes::eu;
//!
//! let countries = eu::by_number("CL008").expect("a list of transit");
//! assert_eq!((countries.title(), countries.version()), ("Countries, full list", "2025-02-01"));
//! assert!(countries.contains("XI"));
//!
//! assert!(eu::by_number("CL8").is_none());
//! assert_eq!(eu::nearest("CL8"), Some("CL008"));
//! ```
//!
//! A list is what was published last: each code with the first day of its present entry, and with its last day
//! where the entry has ended. The [`version`](CodeList::version) is the newest first day in the list. A code can
//! be older than its entry, which begins anew when something in it changes; and before the
//! [first day](CodeList::first_day) of all nothing is known.
//!
//! Export has some lists of the same numbers with other codes. A number is that of transit's list where there is one;
//! export's has `_AES` behind it.
//!
//! ```
//! use customs_codes::eu::by_number;
//!
//! let types = ["CL231", "CL231_AES"].map(|number| by_number(number).expect("a list"));
//! assert_eq!(types.map(|list| (list.contains("T1"), list.contains("EX"))), [(true, false), (false, true)]);
//! ```
//!
//! # What it costs
//!
//! About 275 kB, and the lists that name codes, in programs that use this module alone. Places are packed by
//! reference to UN/LOCODE, which is another 235 kB.

use chrono::NaiveDate;

use crate::list::packed::{EU_LISTS, OFFICES};
use crate::{CodeList, Period};

/// The list of this number; none if it is not here.
#[must_use]
pub fn by_number(number: &str) -> Option<&'static CodeList> {
    let found = EU_LISTS.binary_search_by_key(&number, |list| list.id());
    found.ok().map(|at| &EU_LISTS[at])
}

/// Every list, by its number.
///
/// ```
/// let codes: usize = customs_codes::eu::all().map(|list| list.len()).sum();
/// assert!(codes > 180_000);
/// ```
pub fn all() -> impl ExactSizeIterator<Item = &'static CodeList> {
    EU_LISTS.iter()
}

/// The number of the list that is probably meant by a text: the same digits, or one digit off.
///
/// ```
/// use customs_codes::eu;
///
/// assert_eq!(eu::nearest("cl 17"), Some("CL017"));
/// assert_eq!(eu::nearest("CL232X"), Some("CL232"));
/// assert_eq!(eu::nearest("countries"), None);
/// ```
#[must_use]
pub fn nearest(number: &str) -> Option<&'static str> {
    let digits: String = number.chars().filter(char::is_ascii_digit).take(4).collect();
    let is_number = number.trim().get(..2).is_some_and(|it| it.eq_ignore_ascii_case("CL"));
    if !is_number || digits.is_empty() || digits.len() > 3 {
        return None;
    }
    let digits = format!("{digits:0>3}");
    let same = by_number(&format!("CL{digits}"));
    let apart = |list: &&CodeList| {
        let pairs = list.id()[2..].bytes().zip(digits.bytes());
        pairs.filter(|(one, other)| one != other).count() == 1
    };
    same.or_else(|| EU_LISTS.iter().find(apart)).map(CodeList::id)
}

/// What a customs office does in the systems of customs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// Transit begins there.
    Departure,
    /// Transit ends there.
    Destination,
    /// Goods in transit enter a customs territory there.
    Transit,
    /// Guarantees are lodged there.
    Guarantee,
    /// Goods in transit leave the security area there.
    ExitForTransit,
    /// It inquires about movements.
    Enquiry,
    /// It recovers debts.
    Recovery,
    /// It inquires or recovers.
    EnquiryOrRecovery,
    /// Goods are declared for export there.
    Export,
    /// Goods leave the Union there.
    Exit,
    /// It can be declared as the office of exit.
    DeclaredExit,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Departure,
        Self::Destination,
        Self::Transit,
        Self::Guarantee,
        Self::ExitForTransit,
        Self::Enquiry,
        Self::Recovery,
        Self::EnquiryOrRecovery,
        Self::Export,
        Self::Exit,
        Self::DeclaredExit,
    ];

    /// The list of the offices that have it.
    #[must_use]
    pub fn list(self) -> &'static CodeList {
        let number = match self {
            Self::Departure => "CL171",
            Self::Destination => "CL172",
            Self::Transit => "CL173",
            Self::Guarantee => "CL174",
            Self::ExitForTransit => "CL175",
            Self::Enquiry => "CL176",
            Self::Recovery => "CL177",
            Self::EnquiryOrRecovery => "CL179",
            Self::Export => "CL293",
            Self::Exit => "CL194",
            Self::DeclaredExit => "CL294",
        };
        by_number(number).expect("a list that is packed")
    }

    /// What an office with it is called: `office of departure`.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Departure => "office of departure",
            Self::Destination => "office of destination",
            Self::Transit => "office of transit",
            Self::Guarantee => "office of guarantee",
            Self::ExitForTransit => "office of exit for transit",
            Self::Enquiry => "office of enquiry",
            Self::Recovery => "office of recovery",
            Self::EnquiryOrRecovery => "office of enquiry or recovery",
            Self::Export => "office of export",
            Self::Exit => "office of exit",
            Self::DeclaredExit => "office of exit as declared",
        }
    }
}

/// A customs office that is in a list of offices.
///
/// ```
/// use customs_codes::eu::{Role, office};
///
/// let office = office("DE004851").expect("it is in the list");
/// assert_eq!(office.country(), "DE");
/// assert!(office.roles().any(|role| role == Role::Departure));
///
/// let day = "2026-01-31".parse().unwrap();
/// assert!(office.has_role_on(Role::Departure, day));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomsOffice {
    reference: String,
}

/// The customs office of this reference number; none if it is in no list.
#[must_use]
pub fn office(reference_number: &str) -> Option<CustomsOffice> {
    let office = OFFICES.find(reference_number)?;
    Some(CustomsOffice { reference: OFFICES.reference(office) })
}

impl CustomsOffice {
    /// Its reference number: the country and six characters.
    #[must_use]
    pub fn reference_number(&self) -> &str {
        &self.reference
    }

    /// The country that begins its reference number.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.reference[..2]
    }

    /// What it does, or did.
    pub fn roles(&self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(|role| role.list().contains(&self.reference))
    }

    /// The first day on which it has a role, as far as recorded; none if it has not.
    #[must_use]
    pub fn introduced(&self, role: Role) -> Option<Period> {
        role.list().introduced(&self.reference)
    }

    /// The last day on which it had a role; none if it still has it, or never had.
    #[must_use]
    pub fn withdrawn(&self, role: Role) -> Option<Period> {
        role.list().withdrawn(&self.reference)
    }

    /// Whether it has a role on a day.
    #[must_use]
    pub fn has_role_on(&self, role: Role, day: NaiveDate) -> bool {
        role.list().valid_on(&self.reference, day)
    }
}
