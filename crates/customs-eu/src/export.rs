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
        "Notice of the arrival of exported goods at the office of exit.",
    ),
    message::<CC547C>("cc547c", "CC547C", "Manifest of the exported goods that leave."),
    message::<CC590C>("cc590c", "CC590C", "Notice of the exit of exported goods, full or partial."),
    message::<CC582C>("cc582c", "CC582C", "Enquiry about exported goods without a known exit."),
    message::<CC583C>(
        "cc583c",
        "CC583C",
        "Answer to an enquiry about the exit of exported goods, with evidence.",
    ),
];
