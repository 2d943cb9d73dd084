//! Identifiers with check digits or forms of their own, one type each.
//!
//! | type | identifies | form | check |
//! | --- | --- | --- | --- |
//! | [`ContainerNumber`] | a freight container, ISO 6346 | `a3` `U`, `J` or `Z` `n7` | ISO 6346 |
//! | [`IluCode`] | a swap body or semi-trailer, EN 13044 | `a4 n7`, the fourth letter `A` to `K` | ISO 6346 |
//! | [`Mrn`] | a customs declaration | `n2 a2 an13 n1` | ISO 6346 |
//! | [`Grn`] | a guarantee | `n2 a2 an12 n1`, or with `a1 n6` | ISO 6346 |
//! | [`ImoNumber`] | a sea-going ship | `n7` | weights 7 to 2 |
//! | [`EniNumber`] | a vessel of European inland waterways | `n8` | none |
//! | [`Eori`] | an economic operator | `a2 an..15` | none |
//! | [`VatNumber`] | a business that is registered for value added tax | by country | by country |
//! | [`Ucr`] | a consignment, WCO | `n1 a2`, then up to 32 | none |
//! | [`Ducr`] | a declaration's consignment, United Kingdom | `n1`, an EORI number, `-`, then up to 19 | none |
//! | [`Mucr`] | several consignments together, United Kingdom | four forms | none |
//! | [`Lei`] | a legal entity, ISO 17442 | `an18 n2` | modulo 97 |
//! | [`Gtin`] | a trade item, GS1 | `n8`, `n12`, `n13` or `n14` | GS1 |
//! | [`Gln`] | a party or a place, GS1 | `n13` | GS1 |
//! | [`Sscc`] | a logistic unit, GS1 | `n18` | GS1 |
//! | [`CasNumber`] | a chemical substance | `n2..7 - n2 - n1` | positions as weights |
//! | [`CusNumber`] | a chemical of the customs inventory | `n7 - n1` | positions as weights |
//! | [`Iban`] | a bank account, ISO 13616 | by country | modulo 97 |
//! | [`FlightNumber`] | a flight | `an2..3 n1..4`, perhaps `a1` | none |
//! | [`UnDangerousGoodsNumber`] | dangerous goods | `n4`, from 0004 | none |
//!
//! Each is read from exactly the text that is in a message: capital letters, no blanks, no
//! prefix, no separators of a printed form. A value is therefore its text, [`Display`] gives that
//! text back, and two values are equal if their texts are. All are [`Copy`] and hold their text in
//! place. A value is well formed; whether anybody was given it is for registers to say. Whether
//! its country exists is checked in an [`Eori`], an [`Mrn`], a [`Grn`] and a [`Ducr`].
//!
//! What is no identifier is explained by an [`IdentifierError`]: what is wrong, at which character,
//! and what is right.
//!
//! ```
//! use customs_codes::identifier::{ContainerNumber, IdentifierError};
//!
//! let number: ContainerNumber = "CSQU3054383".parse()?;
//! assert_eq!((number.owner(), number.serial()), ("CSQ", "305438"));
//!
//! let error = "CSQU3054384".parse::<ContainerNumber>().unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     r#""CSQU3054384" is not a valid container number: the check digit is 4; expected: 3"#
//! );
//! # Ok::<(), IdentifierError>(())
//! ```
//!
//! [`Display`]: std::fmt::Display

mod cas_number;
mod check;
mod container_number;
mod country;
mod cus_number;
mod ducr;
mod eni_number;
mod eori;
mod error;
mod flight_number;
mod form;
mod gln;
mod grn;
mod gtin;
mod iban;
mod ilu_code;
mod imo_number;
mod inline;
mod kind;
mod lei;
mod loading_unit;
mod mrn;
mod mucr;
mod newtype;
mod sscc;
#[cfg(test)]
mod tests;
mod ucr;
mod un_number;
mod vat_number;

pub use cas_number::CasNumber;
pub use container_number::ContainerNumber;
pub use cus_number::CusNumber;
pub use ducr::Ducr;
pub use eni_number::EniNumber;
pub use eori::Eori;
pub use error::{Expected, IdentifierError, IdentifierProblem, Lengths};
pub use flight_number::FlightNumber;
pub use gln::Gln;
pub use grn::Grn;
pub use gtin::Gtin;
pub use iban::Iban;
pub use ilu_code::IluCode;
pub use imo_number::ImoNumber;
pub use kind::{Kind, Parts};
pub use lei::Lei;
pub use mrn::Mrn;
pub use mucr::{Mucr, MucrForm};
pub use sscc::Sscc;
pub use ucr::Ucr;
pub use un_number::UnDangerousGoodsNumber;
pub use vat_number::VatNumber;
