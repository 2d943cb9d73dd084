//! Entry summary declarations of the older Import Control System as Rust types: what a carrier tells customs
//! before goods arrive, with amendments and diversions. XML schemas 11.2.
//!
//! One struct for each class, the union of its places in all messages; what one message demands is a profile.
//! The classes are in [`class`](mod@class), the messages beside them:
//!
//! | message | is |
//! | --- | --- |
//! | [`CC315A`] | the declaration |
//! | [`CC313A`] | its amendment |
//! | [`CC323A`] | that goods will enter elsewhere than declared |
//!
//! # A declaration
//!
//! [`Preparation`] is what every message begins with; the rest are struct updates, with the short constructors of
//! [`build`].
//!
//! ```
//! use customs_ens::{CC315A, Declarant, Header, Preparation, build::*};
//!
//! let moment = "2026-01-31T12:00:00".parse()?;
//! let declaration = CC315A {
//!     header: one(Header {
//!         local_reference_number: id("ENS-2026-0001"),
//!         mode_of_transport_at_the_border: code("1"),
//!         identity_of_means_of_transport: id("9074729"),
//!         ..Default::default()
//!     }),
//!     declarant: one(Declarant { identification_number: id("XX1234567890"), ..Default::default() }),
//!     ..CC315A::from(&Preparation::new("XX1234567890/0000000001", moment, "M-0001"))
//! };
//! assert_eq!(declaration.message_type.unwrap(), "CC315A");
//! # Ok::<(), customs_model::ValueError>(())
//! ```
//!
//! # Names, values, order
//!
//! A struct and a field have names that say what they are; the dictionary, XML and JSON have the short ones of the
//! messages (`gross_mass` is `GroMasGDS46`), which rules and error messages of authorities use. Blanks around a
//! value mean nothing, but for the numbers of operators. Values have no attributes, and only the root is in a
//! namespace, [`namespace`]. Days and times are digits, as texts; whole numbers may have zeros in front, so
//! what is counted is a [`Numeric`](customs_model::Numeric).
//!
//! # Features
//!
//! | feature | gives | on by default |
//! | --- | --- | --- |
//! | `schemars` | `schemars::schema_for!` of the types | yes |
//! | `validator` | `validate()` of the types, by the lengths of their formats | yes |

pub mod class;
mod message;
mod preparation;

pub use class::*;
pub use message::*;
pub use preparation::{Preparation, prepared};

pub use customs_model::build;

use customs_model::shape::NO_NAMESPACE;
use customs_model::{ClassType, Discriminator, MessageDefinition, Namespaces};

/// The XML namespace of the root of a message, by the name of the root. What is in it is in none.
///
/// ```
/// assert_eq!(customs_ens::namespace("CC315A"), "http://ics.dgtaxud.ec/CC315A");
/// ```
#[must_use]
pub fn namespace(root: &str) -> String {
    format!("http://ics.dgtaxud.ec/{root}")
}

/// The XML namespaces of the messages: each root is in [its own](namespace), what is in it is in none.
///
/// ```
/// let namespaces = customs_ens::namespaces();
/// assert_eq!(namespaces.begun_by("CC315A"), Some("http://ics.dgtaxud.ec/CC315A"));
/// assert_eq!(namespaces.begun_by("HEAHEA"), Some(""));
/// ```
#[must_use]
pub fn namespaces() -> Namespaces {
    let roots = MESSAGES.iter().map(|it| (it.class.name.to_owned(), namespace(it.class.name)));
    Namespaces::new(roots.chain([("*".to_owned(), NO_NAMESPACE.to_owned())]))
}

/// A message whose type is the name of its root, by which JSON tells it.
const fn message<M: ClassType + Clone + PartialEq>(
    name: &'static str,
    root: &'static str,
    description: &'static str,
) -> MessageDefinition {
    let discriminator = Discriminator { class: None, element: "MesTypMES20", value: root };
    MessageDefinition::of::<M>(name, description).told_by(discriminator)
}

/// The messages.
pub const MESSAGES: &[MessageDefinition] = &[
    message::<CC315A>("cc315a", "CC315A", "An entry summary declaration."),
    message::<CC313A>("cc313a", "CC313A", "An amendment of an entry summary declaration."),
    message::<CC323A>(
        "cc323a",
        "CC323A",
        "Diversion: notice that goods will enter at a place other than declared.",
    ),
];
