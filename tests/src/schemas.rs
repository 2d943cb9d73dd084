//! What `customs schema` writes, made once for all the tests of a process.

use std::path::Path;
use std::sync::LazyLock;

use customs_schema::SchemaFile;
use serde_json::Value;

/// Every file.
pub static SCHEMAS: LazyLock<Vec<SchemaFile>> = LazyLock::new(customs_schema::files);

/// The text of the file at a path.
///
/// # Panics
/// If there is none.
#[must_use]
pub fn text(path: &str) -> &'static str {
    let file = SCHEMAS.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("there is no {path}")).text
}

/// The JSON at a path.
///
/// # Panics
/// If there is no such file, or if it is no JSON.
#[must_use]
pub fn json(path: &str) -> Value {
    serde_json::from_str(text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Writes files to a folder.
///
/// # Panics
/// If that is not possible.
pub fn write<'f>(files: impl IntoIterator<Item = &'f SchemaFile>, folder: &Path) {
    for file in files {
        write_file(&folder.join(&file.path), &file.text);
    }
}

/// Writes a file, in a folder that is made if need be.
///
/// # Panics
/// If that is not possible.
pub fn write_file(path: &Path, text: &str) {
    let write = || {
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        std::fs::write(path, text)
    };
    write().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
