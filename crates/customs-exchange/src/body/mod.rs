//! What messages say: one body a message, each in a file of its own.

mod acknowledgement;

pub use acknowledgement::{AcknowledgedError, Acknowledgement};
