//! What customs authorities ask for, as folders of text.
//!
//! A [`Folder`] is all that is known of one authority. [`Authorities`] reads them:
//!
//! | files | are |
//! | --- | --- |
//! | `*.profile` | profiles: what its messages hold ([`customs_model::profile`]) |
//! | `*.codes` | what the codes of its responses mean ([`Codes`]) |
//! | `data-elements.tsv` | the numbers of its data elements |
//!
//! Those of this crate are embedded; a folder on disk works the same. Nothing below this crate knows a
//! country.
//!
//! ```
//! let folder = customs_authorities::folder("eu").expect("it is embedded");
//! assert!(folder.files().any(|file| file.name == "data-elements.tsv"));
//! ```

#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod authorities;
mod codes;
mod folder;
pub mod pattern;

pub use authorities::{Authorities, Authority, Failed};
pub use codes::{Codes, CodesError, Meaning};
pub use folder::{File, Folder, folder, folders};
