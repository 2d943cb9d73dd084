//! The code lists that customs messages draw on, with validity dates, and the identifiers in them
//! that have check digits or forms of their own.
//!
//! ```
//! use chrono::NaiveDate;
//! use customs_codes::{COUNTRIES, CURRENCIES, LOCATIONS, UNITS};
//!
//! assert!(COUNTRIES.contains("GB"));
//! assert!(LOCATIONS.contains("GBFXT"));
//! assert_eq!(UNITS.name("KGM"), Some("kilogram"));
//!
//! let day = NaiveDate::from_ymd_opt(2024, 5, 1).unwrap();
//! assert!(!CURRENCIES.valid_on("HRK", day));
//! assert_eq!(CURRENCIES.withdrawn("HRK").unwrap().to_string(), "2022-12-31");
//! assert!(CURRENCIES.successors("HRK").eq(["EUR"]));
//! assert_eq!(CURRENCIES.nearest("eur").as_deref(), Some("EUR"));
//! ```
//!
//! | module | owns |
//! | --- | --- |
//! | [`list`](mod@list) | [`CodeList`], the type of all lists; the lists, [`by_id`] or by name |
//! | [`currency`](mod@currency) | minor units, numeric codes, successors, and what people write |
//! | [`incoterms`](mod@incoterms) | the editions of Incoterms; what a term says of carriage |
#![cfg_attr(
    feature = "locode-names",
    doc = "| [`location`](mod@location) | what is at a place of UN/LOCODE |"
)]
//! | [`subdivision`](mod@subdivision) | what parts of countries are, and which a country has |
//! | [`eu`](mod@eu) | the numbered lists of the European Union's customs systems; customs offices |
//! | [`identifier`](mod@identifier) | identifiers with check digits or forms of their own |
//!
//! # What it costs
//!
//! The lists are constants in the program: nothing is built, read or allocated when the crate is
//! first used. UN/LOCODE takes 235 kB; its names, with the feature `locode-names`, another 2 MB. The lists of
//! [`eu`](mod@eu) take 275 kB, and nothing of a program that does not use that module.
//!
//! # Sources
//!
//! `data/NOTICE.md` names where each list comes from, and its terms. Lists that are not here
//! (several of UN/EDIFACT, those of the World Customs Organization) have no [`CodeList`], so
//! that nothing is called wrong for want of data.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod currency;
pub mod eu;
pub mod identifier;
pub mod incoterms;
pub mod list;
#[cfg(feature = "locode-names")]
pub mod location;

pub mod subdivision;

pub use list::*;
