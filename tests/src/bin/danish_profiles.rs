//! Writes the profiles of Denmark's declarations from the authority's schemas:
//! `cargo run -p customs-tests --bin danish_profiles -- ../shared/eu/dk/xsd
//! crates/customs-authorities/authorities/dk`.
//! What the schemas say and a profile cannot is written to standard error.

use std::io::Error;
use std::path::PathBuf;

use customs_tests::columns::write;
use customs_tests::denmark::profiles;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(schemas), Some(target)) = (arguments.next(), arguments.next()) else {
        return Err(Error::other("name the folder with the schemas and the folder to write to"));
    };
    let written = profiles::written(&schemas).map_err(Error::other)?;
    write(&written, &target)
}
