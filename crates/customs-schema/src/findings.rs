//! The schema of the report of a check, which is no message of the dictionary: it is written by hand.
//! A test of the workspace holds it against reports as they are written.

use crate::document::Parts;

/// What comes below its head.
pub(crate) fn parts() -> Parts {
    let definitions = serde_json::from_str(include_str!("findings.json"));
    Parts { root: "Report".to_owned(), definitions: definitions.expect("an object") }
}
