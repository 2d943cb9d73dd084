//! Embeds the folders of `authorities/`: every file of each, as it is.

#![allow(missing_docs)] // a build script has no readers

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=authorities");
    let mut list = String::from("&[\n");
    for folder in sorted(
        &Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("authorities"),
    )? {
        let _ = writeln!(list, "({:?}, &[", name(&folder));
        for file in sorted(&folder)? {
            let _ = writeln!(
                list,
                "({:?}, include_str!({:?})),",
                name(&file),
                file.display().to_string()
            );
        }
        list.push_str("]),\n");
    }
    list.push(']');
    fs::write(Path::new(&env::var("OUT_DIR").map_err(io::Error::other)?).join("folders.rs"), list)
}

fn sorted(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
