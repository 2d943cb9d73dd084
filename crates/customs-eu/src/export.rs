//! The messages of the EU's export system (Automated Export System, AES, XML schemas 51.8.6), and what they have in
//! common. The structs are [`CC507C`] and so on, beside those of transit.

use customs_model::{MessageDefinition, Namespaces};

use crate::{CC507C, CC512C, CC547C, CC582C, CC583C, CC590C, message, roots_in};

/// The XML namespace of the roots of the messages of export. What is in them is in none.
pub const NAMESPACE: &str = "http://ecs.dgtaxud.ec";

/// The phase of the export system that the types are of, as messages name it.
pub const PHASE: &str = "AES1.1";

/// The XML namespaces of the messages of export: the roots are in [`NAMESPACE`], what is in them is in none.
///
/// ```
/// let namespaces = customs_eu::export::namespaces();
/// assert_eq!(namespaces.begun_by("CC507C"), Some(customs_eu::export::NAMESPACE));
/// assert_eq!(namespaces.begun_by("GoodsShipment"), Some(""));
/// ```
#[must_use]
pub fn namespaces() -> Namespaces {
    roots_in(NAMESPACE, MESSAGES)
}

/// The messages of export of which all is known, six of those that the system has.
pub const MESSAGES: &[MessageDefinition] = &[
    message::<CC512C>(
        "cc512c",
        "CC512C",
        "A declaration that completes many simplified export declarations.",
    ),
    message::<CC507C>(
        "cc507c",
        "CC507C",
        "That exported goods have arrived where they are to leave.",
    ),
    message::<CC547C>("cc547c", "CC547C", "Which exported goods leave, by a manifest."),
    message::<CC590C>("cc590c", "CC590C", "That exported goods have left, all or some of them."),
    message::<CC582C>(
        "cc582c",
        "CC582C",
        "What customs ask about exported goods of which they know no exit.",
    ),
    message::<CC583C>("cc583c", "CC583C", "Whether exported goods have left, and what shows it."),
];
