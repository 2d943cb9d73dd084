//! The messages of the EU's customs systems as Rust types: those of transit (New Computerised Transit System,
//! NCTS phase 6, XML schemas 60.4.16), between traders and customs and among administrations, and six of those of
//! export (Automated Export System, AES, XML schemas 51.8.6).
//!
//! One struct for each class, the union of its places in all messages; what one message demands is a profile.
//! The classes are in [`class`](mod@class), the messages beside them:
//!
//! | messages | are |
//! | --- | --- |
//! | [`CC015C`], [`CC013C`], [`CC014C`], [`CC170C`] | the declaration, its amendment, its invalidation, and that the goods of a declaration lodged before are there |
//! | [`CC928C`], [`CC028C`], [`CC004C`], [`CC009C`], [`CC022C`] | that it has come, is accepted, is amended, is invalidated or not, has to be amended |
//! | [`CC060C`], [`CC055C`], [`CC029C`], [`CC051C`] | a control, a guarantee that is not valid, release, no release |
//! | [`CC007C`], [`CC043C`], [`CC044C`], [`CC025C`] | arrival, permission to unload, what unloading found, release at destination |
//! | [`CC182C`], [`CC019C`], [`CC045C`] | an incident, discrepancies, discharge |
//! | [`CC023C`], [`CC035C`], [`CC228C`] | debt and guarantees |
//! | [`CC017C`], [`CC040C`], [`CC042C`], [`CC048C`], [`CC190C`], [`CC191C`] | between transit and export control |
//! | [`CC056C`], [`CC057C`], [`CC906C`], [`CC917C`] | that a message is rejected, and the errors in it |
//! | [`CC512C`] | of export: a declaration that completes many simplified ones |
//! | [`CC507C`], [`CC547C`], [`CC590C`] | of export: arrival at the office of exit, a manifest, exit |
//! | [`CC582C`], [`CC583C`] | of export: whether goods have left of which no exit is known |
//!
//! # A declaration
//!
//! [`Header`] is what every message begins with; the rest are struct updates, with the short constructors of
//! [`build`].
//!
//! ```
//! use customs_eu::{CC015C, Header, TransitOperation, build::*};
//!
//! let header = Header::new("TRADER-SYSTEM", "NTA.DE", "2026-01-31T12:00:00".parse()?, "M-0001");
//! let declaration = CC015C {
//!     transit_operation: one(TransitOperation {
//!         lrn: id("LRN-2026-0001"),
//!         declaration_type: code("T1"),
//!         binding_itinerary: flag(false),
//!         ..Default::default()
//!     }),
//!     ..CC015C::from(&header)
//! };
//! assert_eq!(declaration.message_type.unwrap(), "CC015C");
//! # Ok::<(), customs_model::ValueError>(())
//! ```
//!
//! A complete one, with one item, is built and written as XML in `examples/transit_declaration.rs`.
//!
//! # Names, values, order
//!
//! A field bears the name of its element (`gross_mass` is `grossMass`). Above a value are its format and the
//! list its codes come from, and in its description the number of the data element (EU Customs Data Model,
//! EUCDM), where it has one at all its places. Values have no attributes: dates are [`Date`](customs_model::Date)
//! and [`LocalDateTime`](customs_model::LocalDateTime), what is counted is a [`Count`](customs_model::Count), yes
//! and no a [`Flag`](customs_model::Flag). Only the root is in a namespace, [`NAMESPACE`] in transit and
//! [`export::NAMESPACE`] in export.
//!
//! In two messages `MRN` and `limitDate` come in different orders; the types have one of them, and the profile of
//! the other message says so. Three classes of export have the names of classes of transit and are not them:
//! [`ExportShipment`] (`GoodsShipment`), [`ExportItem`] (`GoodsItem`) and [`ExportConsignment`] (`Consignment`) hold
//! several of what those hold one of, and would be inside themselves.
//!
//! # Features
//!
//! | feature | gives | on by default |
//! | --- | --- | --- |
//! | `schemars` | `schemars::schema_for!` of the types | yes |
//! | `validator` | `validate()` of the types, by the lengths of their formats | yes |

pub mod class;
pub mod export;
mod header;
mod message;

pub use class::*;
pub use header::{Header, PHASE, own_phase, phase, prepared};
pub use message::*;

pub use customs_model::build;

use customs_model::shape::NO_NAMESPACE;
use customs_model::{ClassType, Discriminator, MessageDefinition, Namespaces};

/// The XML namespace of the roots of the messages of transit. What is in them is in none.
pub const NAMESPACE: &str = "http://ncts.dgtaxud.ec";

/// The XML namespaces of the messages of transit: the roots are in [`NAMESPACE`], what is in them is in none.
///
/// ```
/// let namespaces = customs_eu::namespaces();
/// assert_eq!(namespaces.begun_by("CC015C"), Some(customs_eu::NAMESPACE));
/// assert_eq!(namespaces.begun_by("Consignment"), Some(""));
/// ```
#[must_use]
pub fn namespaces() -> Namespaces {
    roots_in(NAMESPACE, MESSAGES)
}

/// That only the roots of messages are in a namespace.
fn roots_in(namespace: &'static str, messages: &[MessageDefinition]) -> Namespaces {
    let roots = messages.iter().map(|message| (message.class.name, namespace));
    Namespaces::new(roots.chain([("*", NO_NAMESPACE)]))
}

/// A message whose type is the name of its root, by which JSON tells it.
const fn message<M: ClassType + Clone + PartialEq>(
    name: &'static str,
    root: &'static str,
    description: &'static str,
) -> MessageDefinition {
    let discriminator = Discriminator { class: None, element: "messageType", value: root };
    MessageDefinition::of::<M>(name, description).told_by(discriminator)
}

/// The messages of transit.
pub const MESSAGES: &[MessageDefinition] = &[
    message::<CC015C>("cc015c", "CC015C", "A transit declaration."),
    message::<CC928C>(
        "cc928c",
        "CC928C",
        "Acknowledgement that a message arrived and is valid in form.",
    ),
    message::<CC028C>(
        "cc028c",
        "CC028C",
        "Acceptance of the declaration, with the number of the movement.",
    ),
    message::<CC013C>("cc013c", "CC013C", "An amendment of a transit declaration."),
    message::<CC004C>("cc004c", "CC004C", "Acceptance of an amendment of a transit declaration."),
    message::<CC022C>("cc022c", "CC022C", "Notice that a transit declaration must be amended."),
    message::<CC014C>("cc014c", "CC014C", "Request to invalidate a transit declaration."),
    message::<CC009C>("cc009c", "CC009C", "Decision on the invalidation of a transit declaration."),
    message::<CC170C>("cc170c", "CC170C", "Presentation of the goods of an earlier declaration."),
    message::<CC060C>("cc060c", "CC060C", "Notice of a control, or request for documents."),
    message::<CC055C>("cc055c", "CC055C", "Notice that a guarantee is not valid, with the reason."),
    message::<CC029C>(
        "cc029c",
        "CC029C",
        "Release of the goods for transit, with the declaration.",
    ),
    message::<CC051C>("cc051c", "CC051C", "Refusal of the release for transit, with the reason."),
    message::<CC056C>("cc056c", "CC056C", "Rejection of a message at departure, with its errors."),
    message::<CC019C>("cc019c", "CC019C", "Notice of discrepancies found at destination."),
    message::<CC045C>("cc045c", "CC045C", "Discharge of the movement."),
    message::<CC182C>("cc182c", "CC182C", "Notice of an incident during the movement."),
    message::<CC007C>(
        "cc007c",
        "CC007C",
        "Notice of the arrival of the goods of a transit movement.",
    ),
    message::<CC043C>(
        "cc043c",
        "CC043C",
        "Permission to unload at destination, with the declared data.",
    ),
    message::<CC044C>("cc044c", "CC044C", "Unloading remarks at destination."),
    message::<CC025C>(
        "cc025c",
        "CC025C",
        "Release of the goods at destination: full, partial or none.",
    ),
    message::<CC057C>(
        "cc057c",
        "CC057C",
        "Rejection of a message at destination, with its errors.",
    ),
    message::<CC023C>(
        "cc023c",
        "CC023C",
        "Notice to a guarantor about a movement that was not discharged.",
    ),
    message::<CC035C>("cc035c", "CC035C", "Claim for duties."),
    message::<CC228C>("cc228c", "CC228C", "End of the liability under a comprehensive guarantee."),
    message::<CC017C>("cc017c", "CC017C", "Result of the control at departure."),
    message::<CC040C>(
        "cc040c",
        "CC040C",
        "Invalidation of a transit declaration with exported goods.",
    ),
    message::<CC042C>(
        "cc042c",
        "CC042C",
        "Result of the control of exported goods at destination.",
    ),
    message::<CC048C>("cc048c", "CC048C", "Recovery of duties on a movement with exported goods."),
    message::<CC190C>(
        "cc190c",
        "CC190C",
        "Request to export control for exported goods that leave under transit.",
    ),
    message::<CC191C>(
        "cc191c",
        "CC191C",
        "Answer of export control about exported goods that leave under transit.",
    ),
    message::<CC906C>("cc906c", "CC906C", "Notice that a message violates rules, with its errors."),
    message::<CC917C>(
        "cc917c",
        "CC917C",
        "Notice that a message is not valid XML, with the positions of the errors.",
    ),
];
