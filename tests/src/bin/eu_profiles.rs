//! Writes the profiles of the messages of the EU's systems from the authority's schemas and the tables of their
//! elements: `cargo run -p customs-tests --bin eu_profiles -- ../shared crates/customs-authorities/authorities/eu`.
//! What the schemas say and a profile cannot is written to standard error.

use std::io::Error;
use std::path::PathBuf;

use customs_tests::columns::write;
use customs_tests::eu::SYSTEMS;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(source), Some(target)) = (arguments.next(), arguments.next()) else {
        return Err(Error::other("name the folder of the reference and the folder to write to"));
    };
    for system in SYSTEMS {
        let written = system.profiles(&source.join(system.reference)).map_err(Error::other)?;
        write(&written, &target)?;
    }
    Ok(())
}
