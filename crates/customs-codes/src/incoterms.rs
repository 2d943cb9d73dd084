//! Incoterms: which edition has which terms, and what a term says about carriage.
//!
//! A contract names its edition, so an older one may still be agreed: ask its [`Edition`]. The list
//! [`INCOTERMS`] answers for the edition in force on a day.
//!
//! ```
//! use customs_codes::incoterms::{Edition, includes_main_carriage, is_sea_only};
//!
//! assert!(Edition::Incoterms2010.contains("DAT"));
//! assert!(!Edition::Incoterms2020.contains("DAT"));
//! assert!(is_sea_only("FOB") && !is_sea_only("FCA"));
//! assert_eq!(includes_main_carriage("CIF"), Some(true));
//! ```

use std::borrow::Cow;
use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::INCOTERMS;

/// An edition of the Incoterms rules of the International Chamber of Commerce.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// Thirteen terms, in force from 1 January 2000.
    Incoterms2000,
    /// Eleven terms, in force from 1 January 2011.
    Incoterms2010,
    /// Eleven terms, in force from 1 January 2020.
    Incoterms2020,
}

impl Edition {
    /// The editions, oldest first.
    pub const ALL: [Self; 3] = [Self::Incoterms2000, Self::Incoterms2010, Self::Incoterms2020];

    /// The year in its name.
    #[must_use]
    pub const fn year(self) -> u16 {
        match self {
            Self::Incoterms2000 => 2000,
            Self::Incoterms2010 => 2010,
            Self::Incoterms2020 => 2020,
        }
    }

    /// The first day it is in force.
    #[must_use]
    pub fn in_force_from(self) -> NaiveDate {
        let year = match self {
            Self::Incoterms2010 => 2011,
            edition => i32::from(edition.year()),
        };
        NaiveDate::from_ymd_opt(year, 1, 1).expect("it is a date")
    }

    /// The edition in force on a day; none before 2000.
    #[must_use]
    pub fn at(day: NaiveDate) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|edition| edition.in_force_from().year() <= day.year())
    }

    /// Whether the edition has the term.
    #[must_use]
    pub fn contains(self, code: &str) -> bool {
        INCOTERMS.valid_on(code, self.in_force_from())
    }

    /// The terms of the edition.
    pub fn codes(self) -> impl Iterator<Item = Cow<'static, str>> {
        INCOTERMS.iter().filter(move |code| self.contains(code))
    }

    /// The edition that brought a term; none for those that the edition of 2000 already had.
    ///
    /// ```
    /// use customs_codes::incoterms::Edition;
    ///
    /// assert_eq!(Edition::that_introduced("DPU"), Some(Edition::Incoterms2020));
    /// assert_eq!(Edition::that_introduced("FOB"), None);
    /// ```
    #[must_use]
    pub fn that_introduced(code: &str) -> Option<Self> {
        let first = Self::ALL.into_iter().find(|edition| edition.contains(code));
        first.filter(|edition| *edition != Self::Incoterms2000)
    }

    /// The first edition that no longer has a term which an earlier one had.
    ///
    /// ```
    /// use customs_codes::incoterms::Edition;
    ///
    /// assert_eq!(Edition::that_withdrew("DDU"), Some(Edition::Incoterms2010));
    /// assert_eq!(Edition::that_withdrew("DDP"), None);
    /// ```
    #[must_use]
    pub fn that_withdrew(code: &str) -> Option<Self> {
        let without =
            Self::ALL.windows(2).find(|pair| pair[0].contains(code) && !pair[1].contains(code));
        without.map(|pair| pair[1])
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Incoterms {}", self.year())
    }
}

/// Whether the term is meant for carriage by sea or inland waterway only. Of the withdrawn ones
/// `DEQ` and `DES` were.
#[must_use]
pub fn is_sea_only(code: &str) -> bool {
    matches!(code, "CFR" | "CIF" | "DEQ" | "DES" | "FAS" | "FOB")
}

/// Whether the seller's price includes the main carriage: it does with the terms in C and D.
/// Nothing for what is no term.
#[must_use]
pub fn includes_main_carriage(code: &str) -> Option<bool> {
    INCOTERMS.contains(code).then(|| code.starts_with(['C', 'D']))
}
