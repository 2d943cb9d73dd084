//! Writes the profiles of entry summary declarations from the authority's schemas:
//! `cargo run -p customs-tests --bin entry_summary_profiles -- ../shared/gb-ens/xsd
//! crates/customs-authorities/authorities/gb-ens`.
//! What the schemas say and a profile cannot is written to standard error.

use std::io::Error;
use std::path::PathBuf;

use customs_tests::columns::write;
use customs_tests::entry_summary;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(source), Some(target)) = (arguments.next(), arguments.next()) else {
        return Err(Error::other("name the folder with the schemas and the folder to write to"));
    };
    let written = entry_summary::profiles(&source).map_err(Error::other)?;
    write(&written, &target)
}
