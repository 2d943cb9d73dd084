//! Writes the data files of `customs_codes::eu` from a folder with the lists of the EU's customs systems:
//! `cargo run -p customs-tests --bin eu-lists-data -- FOLDER`.

use std::path::Path;

use customs_tests::{eu_lists, repository};

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os().nth(1).ok_or_else(|| {
        std::io::Error::other("name the folder with the lists, for instance ../shared/eu/codelists")
    })?;
    let data = repository().join("crates/customs-codes/data/eu");
    let lists = std::fs::read_to_string(data.join("lists.tsv"))?;
    for (name, text) in eu_lists::data_files(Path::new(&folder), &lists) {
        std::fs::write(data.join(name), text)?;
    }
    Ok(())
}
