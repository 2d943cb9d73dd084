//! What nearly every program uses: `use customs::prelude::*;`.
//!
//! The classes of messages are not in it, since families share names; take them from
//! [`declaration`](crate::declaration), [`eu`](crate::eu) and the like.

pub use customs_message::{Document, Message, Profiles, ReadError, Reader, Syntax, profile};
pub use customs_model::build::*;
pub use customs_model::{Finding, Path, Pointer, Profile, Severity};

#[cfg(feature = "check")]
pub use customs_check::{Checked, Checker, Checkers, check};
