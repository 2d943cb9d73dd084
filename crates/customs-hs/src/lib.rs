//! The Harmonized System (HS) of the World Customs Organization: its codes and editions, the
//! correlation between editions, units of quantity, plain titles, search, and national tariffs.
//!
//! ```
//! use customs_hs::{Edition, HsCode, Relation, Subheading, correlate};
//!
//! let smartphones: Subheading = "8517.13".parse()?;
//! let nomenclature = Edition::Hs2022.nomenclature()?;
//! assert!(nomenclature.contains(smartphones));
//! assert_eq!(nomenclature.unit(smartphones).unwrap().symbol(), "u");
//!
//! // In 2017 they were one number with all other telephones for cellular networks.
//! let earlier = correlate(smartphones, Edition::Hs2022, Edition::Hs2017)?;
//! assert_eq!(earlier.relation(), Relation::Merged);
//! assert_eq!(earlier.targets()[0].code, "8517.12".parse()?);
//!
//! let error = "7701".parse::<HsCode>().unwrap_err();
//! assert_eq!(error.to_string(), "7701: chapter 77 is reserved");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | module | owns |
//! | --- | --- |
//! | [`edition`](mod@edition) | [`Edition`]: which tables there are and since when they are in force |
//! | [`draft`](mod@draft) | [`Draft`]: what is known of an edition that is not published yet |
//! | [`code`](mod@code) | [`Section`], [`Chapter`], [`Heading`], [`Group`], [`Subheading`], [`HsCode`] |
//! | [`parse`](mod@parse) and [`form`](mod@form) | every printed form of a number, in and out |
//! | [`lenient`](mod@lenient) | [`LenientCode`]: codes as files hold them, and what was done to read them |
//! | [`national`](mod@national) | [`NationalCode`]: a number with a country's own digits |
//! | [`nomenclature`](mod@nomenclature) | [`Nomenclature`]: the tree of an edition |
//! | [`unit`](mod@unit) | [`UnitOfQuantity`] |
//! | [`correlation`](mod@correlation) | [`correlate`]: from any edition to any other |
//! | [`level`](mod@level) | [`correlate_level`]: the same for headings and chapters |
//! | [`picture`](mod@picture) | what a number became over the editions, drawn |
//! | [`title`](mod@title) | [`PlainTitle`]: titles in our own words |
//! | [`note`](mod@note) | the General Rules and the legal notes, whose texts a user brings |
#![cfg_attr(
    feature = "search",
    doc = "| [`search`](mod@search) | numbers by words and by digits |"
)]
#![cfg_attr(
    feature = "tables",
    doc = "| [`table`](mod@table) | national tariffs and official tables |"
)]
//!
//! # What it costs
//!
//! The tables are constants in the program: nothing is built, read or allocated when the crate is
//! first used. Without its features the crate needs no standard library, only `alloc`.
//!
//! # Sources
//!
//! Numbers and units: UN Comtrade, the EU Combined Nomenclature and the Harmonized Tariff Schedule of
//! the United States, which agree on all 5,612 subheadings of 2022. Correlation: the United Nations
//! Statistics Division's tables of adjacent editions. Those of 2028 are a draft, and say so: they are read from
//! tables that are not published yet ([`Edition::draft`]). The legal texts belong to the World Customs
//! Organization and are not part of this crate.
#![no_std]
#![cfg_attr(test, allow(clippy::unwrap_used))]

extern crate alloc;
#[cfg(any(test, feature = "search", feature = "tables"))]
extern crate std;

pub mod code;
pub mod correlation;
pub mod draft;
pub mod edition;
pub mod form;
pub mod lenient;
pub mod level;
pub mod national;
pub mod nomenclature;
pub mod note;
mod packed;
pub mod parse;
pub mod picture;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(feature = "tables")]
pub mod table;
pub mod title;
pub mod unit;
#[cfg(feature = "search")]
mod words;

pub use code::{Chapter, Group, Heading, HsCode, Section, Subheading};
pub use correlation::{
    Correlation, CorrelationError, CorrelationTarget, Relation, SameNumber, correlate,
};
pub use draft::Draft;
pub use edition::{Edition, NoTable};
pub use form::Form;
pub use lenient::{Aggregate, LenientCode, NoCode, Remark, is_like_a_code};
pub use level::{LevelCorrelation, LevelTarget, correlate_level};
pub use national::{NationalCode, TableName};
pub use nomenclature::{Kind, Node, Nomenclature};
pub use parse::{CodeProblem, ParseError};
pub use title::PlainTitle;
pub use unit::UnitOfQuantity;
