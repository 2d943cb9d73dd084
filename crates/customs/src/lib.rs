//! Customs standards as Rust types: declarations of the WCO Data Model, messages of the EU's transit and export systems,
//! entry summary declarations, responses of administrations, code lists, and the Harmonized System.
//!
//! This crate provides [`validate`] and the [`prelude`], and re-exports the crates of the workspace as modules, each
//! behind a feature.
//!
//! # Check a message
//!
//! A message in XML or JSON is recognised, read, and checked against its profile:
//!
//! ```
//! # #[cfg(feature = "check")] {
//! let checked = customs::validate(br#"{ "FunctionCode": "9", "TypeCode": "IMA", "Curency": "GBP" }"#)?;
//! let found: Vec<_> = checked.findings.iter().map(ToString::to_string).collect();
//! let misspelt = "1:43: error[unknown-element]: `Declaration` has no element `Curency` (at /Declaration/Curency)";
//! assert!(found.iter().any(|it| it == misspelt), "{found:#?}");
//! # }
//! # Ok::<(), customs::message::ReadError>(())
//! ```
//!
//! # Build a declaration
//!
//! Each class is a struct with fields named as in the standard. Short constructors make values. The requirements of an
//! authority are in its profile, not in the types.
//!
//! ```
//! # #[cfg(feature = "check")] {
//! use customs::declaration::{Declaration, Declarant};
//! use customs::prelude::*;
//!
//! let declaration = Declaration {
//!     type_code: code("IMA"),
//!     goods_item_quantity: quantity(1),
//!     declarant: one(Declarant { id: id("GB123456789000"), ..Default::default() }),
//!     ..Default::default()
//! };
//! let profile = profile("uk-dms-3.6").expect("it is built in");
//! let message = Message::from(declaration);
//! assert_eq!(
//!     check(&message, profile)[0].to_string(),
//!     "error[missing-element]: `FunctionCode` is missing (at /Declaration/FunctionCode)",
//! );
//! assert!(message.to_xml(profile, true).xml.contains("<TypeCode>IMA</TypeCode>"));
//! # }
//! ```
//!
//! # Explain an answer
//!
//! An error of an administration consists of a code and a list of class ids:
//!
//! ```
//! # #[cfg(feature = "explain")] {
//! use customs::explain::answer::{Answer, answers};
//!
//! let codes = customs::message::codes("uk-cds").expect("they are built in");
//! let Answer::Place(place) = &answers("42A/67A/68A[1].006", &codes)[0] else { panic!("a place") };
//! assert_eq!(
//!     place.target.paths,
//!     ["/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric"],
//! );
//! # }
//! ```
//!
//! # Look up a code of the Harmonized System
//!
//! ```
//! # #[cfg(feature = "hs")] {
//! use customs::hs::{Edition, Subheading, correlate};
//!
//! let smartphones: Subheading = "8517.13".parse()?;
//! assert_eq!(smartphones.title().unwrap().to_string(), "Smartphones");
//! let before = correlate(smartphones, Edition::Hs2022, Edition::Hs2017)?;
//! assert_eq!(before.targets()[0].code, "8517.12".parse()?);
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The [`cookbook`] has programs for more tasks.
//!
//! # Modules
//!
//! | module | feature | content |
//! | --- | --- | --- |
//! | [`declaration`] | | the declaration of the WCO Data Model |
//! | [`exchange`] | `exchange` | responses, and messages between administrations |
//! | [`eu`] | `eu` | messages of the EU's transit and export systems |
//! | [`ens`] | `ens` | entry summary declarations of the older Import Control System |
//! | [`message`] | | recognition, reading, writing and conversion of any message |
//! | [`check`](mod@check) | `check` | the check of messages against profiles and rules |
//! | [`report`] | `report` | reports of findings in every format |
//! | [`explain`] | `explain` | explanations of answers, pointers and codes; comparison and amendment of declarations |
//! | [`analysis`] | `analysis` | trade flows, alerts, mirror statistics, conversations |
//! | `columns` | `columns`, which is off by default | messages as tables of Apache Arrow |
//! | [`hs`] | `hs` | the Harmonized System |
//! | [`codes`] | `codes` | code lists, identifiers with check digits |
//! | [`schema`] | `schema` | JSON Schema, XSD, OpenAPI |
//! | [`model`] | | values, the dictionary, paths, profiles, findings |
//! | [`authorities`] | | data of authorities, as folders of text |
//! | [`xml`] | | classes as namespaced XML |
//!
//! The features `schemars` and `validator` add `schemars::schema_for!` and `validate()` to the types. Both are on by
//! default.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "analysis")]
pub use customs_analysis as analysis;
pub use customs_authorities as authorities;
#[cfg(feature = "check")]
pub use customs_check as check;
#[cfg(feature = "codes")]
pub use customs_codes as codes;
#[cfg(feature = "columns")]
pub use customs_columns as columns;
pub use customs_declaration as declaration;
#[cfg(feature = "ens")]
pub use customs_ens as ens;
#[cfg(feature = "eu")]
pub use customs_eu as eu;
#[cfg(feature = "exchange")]
pub use customs_exchange as exchange;
#[cfg(feature = "explain")]
pub use customs_explain as explain;
#[cfg(feature = "hs")]
pub use customs_hs as hs;
pub use customs_message as message;
pub use customs_model as model;
#[cfg(feature = "report")]
pub use customs_report as report;
#[cfg(feature = "schema")]
pub use customs_schema as schema;
pub use customs_xml as xml;

pub mod cookbook;
pub mod prelude;

/// Reads the message of a file, in XML or JSON, and checks it against its profile.
///
/// Returns the findings in the order of the file, with their positions. Rules that need the current date are listed in
/// [`skipped`](customs_check::Checked::skipped), since this crate does not read the clock. To give a date, to use your
/// own profiles or rules, or to check many messages, make [`Checkers`](customs_check::Checkers) once.
///
/// # Errors
/// If the file cannot be read, or contains no message or more than one.
#[cfg(feature = "check")]
pub fn validate(file: &[u8]) -> Result<customs_check::Checked, message::ReadError> {
    let checkers = customs_check::Checkers::new(message::Profiles::default());
    Ok(checkers.judge(checkers.reader().one(file)?))
}
