//! Writes the data files of `customs-hs` from a folder with lists of codes and correlation pairs:
//! `cargo run -p customs-tests --bin hs-data -- FOLDER`.

use std::path::Path;

use customs_tests::{hs, repository};

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os().nth(1).ok_or_else(|| {
        std::io::Error::other("name the folder with the lists, for instance ../shared/hs")
    })?;
    let folder = Path::new(&folder);
    let data = repository().join("crates/customs-hs/data");
    for (name, text) in hs::files(folder) {
        let path = data.join(name);
        match text {
            Some(text) => std::fs::write(path, text)?,
            None if path.exists() => std::fs::remove_file(path)?,
            None => {}
        }
    }
    Ok(())
}
