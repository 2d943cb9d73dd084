//! What changed between two schemas, and what of it breaks something.
//!
//! A change is **breaking** if a document that the old schema accepts may be refused by the new one,
//! or if code generated from the old schema no longer finds what it names. Whatever cannot be judged
//! for certain (`oneOf`, `if`, a keyword we do not know) counts as breaking when it differs.
//!
//! One thing is put up with. In an open object an unknown member may hold anything, so a member that
//! the new schema describes could have been there with another value. Being open is for exactly that,
//! so such a member is an ordinary addition; the words of the change say what was allowed before.
//!
//! Schemas are compared class by class: a definition that is at many places is compared once, and
//! the change says where it is first and at how many places. References are followed within the
//! document (`$defs`, `definitions`, `components/schemas`, any JSON Pointer); one that leads out of it
//! is compared as text.
//!
//! Time and memory grow with the schemas and no faster. If they refer to each other in so many ways that
//! comparing all of it would take longer than that, the rest is left out, and a breaking change at the
//! root says so.
//!
//! ```
//! use serde_json::json;
//!
//! let old = json!({"type": "object", "properties": {"CityName": {"maxLength": 35}}});
//! let new = json!({"type": "object", "properties": {"CityName": {"maxLength": 20}}});
//! let changes = customs_schema::difference::compare(&old, &new)?;
//! assert!(changes[0].breaking);
//! assert_eq!(changes[0].to_string(), "breaking[narrowed]: CityName: maxLength is 20, was 35");
//! # Ok::<(), customs_schema::difference::Error>(())
//! ```

mod alike;
mod change;
mod keyword;
mod name;
mod object;
mod places;
mod report;
mod schema;
mod steady;
#[cfg(test)]
mod tests;
mod value;
mod walk;
#[cfg(test)]
mod work;

pub use change::{Change, Kind};
pub use schema::is_schema;

use std::fmt;

use serde_json::Value;

use schema::Schema;
use walk::Comparison;

/// Says what changed between two JSON Schemas or two OpenAPI documents: what is breaking first, what
/// merely explains last, each sorted by path.
///
/// # Errors
/// If one of them is no schema, or one that cannot be followed.
pub fn compare(old: &Value, new: &Value) -> Result<Vec<Change>, Error> {
    let error = |edition| move |reason| Error { edition, reason };
    let old = Schema::of(old).map_err(error(Edition::Old))?;
    let new = Schema::of(new).map_err(error(Edition::New))?;
    if old.openapi.is_some() != new.openapi.is_some() {
        return Err(Error { edition: Edition::New, reason: NotASchema::OfAnotherKind });
    }
    Ok(Comparison::new(old, new).changes())
}

/// Why two documents cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the {edition} document {reason}")]
pub struct Error {
    /// Which of the two is to blame.
    pub edition: Edition,
    /// What is wrong with it.
    pub reason: NotASchema,
}

/// Which of two documents is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// The one before.
    Old,
    /// The one after.
    New,
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Old => "old",
            Self::New => "new",
        })
    }
}

/// Why a document is no schema that can be compared. Reads on after the name of the document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotASchema {
    /// It has nothing of a schema.
    #[error("is no JSON Schema; give one, or an OpenAPI 3.1 document")]
    NoKeywords,
    /// It is of a version of OpenAPI whose schemas are not JSON Schemas.
    #[error(
        "is OpenAPI {0}; only the schemas of OpenAPI 3.1 are JSON Schemas, so convert it first"
    )]
    OpenApi(String),
    /// One of the two is OpenAPI and the other is not.
    #[error("is not of the kind of the old one; give two JSON Schemas, or two OpenAPI documents")]
    OfAnotherKind,
    /// Something that is no schema is where one has to be.
    #[error("has something else at {place:?} than a schema; check it against its `$schema`")]
    NoObject {
        /// Where.
        place: String,
    },
    /// A reference leads nowhere.
    #[error(
        "refers at {place:?} to {reference:?}, which leads nowhere; references are followed within \
         the document as JSON Pointers"
    )]
    Unresolved {
        /// The reference.
        reference: String,
        /// Where.
        place: String,
    },
    /// A schema within has an `$id` of its own, so that references in it mean something else.
    #[error(
        "has a schema with an `$id` of its own at {place:?}; take that out, or compare it by itself"
    )]
    OwnId {
        /// Where.
        place: String,
    },
}
