//! Writes the data files of `customs-codes` from a folder with code lists:
//! `cargo run -p customs-tests --bin codes-data -- FOLDER`.

use std::path::Path;

use customs_tests::{codes, repository};

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os().nth(1).ok_or_else(|| {
        std::io::Error::other("name the folder with the lists, for instance ../shared/codelists")
    })?;
    let data = repository().join("crates/customs-codes/data");
    for (name, text) in codes::data_files(Path::new(&folder)) {
        std::fs::write(data.join(name), text)?;
    }
    Ok(())
}
