//! What several messages speak of: parties, persons, means of transport, routes, goods, documents.
//!
//! Where the WCO Data Model has the same thing, the elements bear its ids; they are aligned with it,
//! and shorter: a message between administrations says what it knows.

mod commodity;
mod document;
mod party;
mod person;
mod transport;

pub use commodity::Commodity;
pub use document::{Document, Evidence};
pub use party::Party;
pub use person::{IdentityDocument, NominalData, Person};
pub use transport::{Equipment, Leg, MeansOfTransport, Route, Seal};
