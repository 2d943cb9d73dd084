//! [`Folder`]: the schemas of a folder, and what else is in it.

use std::collections::BTreeMap;
use std::path::Path;

use customs_message::without_byte_order_mark;
use customs_schema::difference::is_schema;
use ignore::WalkBuilder;
use serde_json::Value;

use crate::failure::Failure;
use crate::inputs::Input;
use crate::limits::RunLimits;
use crate::messages;

/// What a folder holds, by path with `/` between folders.
#[derive(Default)]
pub(crate) struct Folder {
    pub(crate) schemas: BTreeMap<String, Value>,
    /// The bytes of files that are no schemas.
    pub(crate) others: BTreeMap<String, Vec<u8>>,
}

impl Folder {
    /// Reads a folder and the folders in it. Whether git ignores them does not matter: schemas to
    /// compare with are often put where it does.
    pub(crate) fn read(root: &Path, limits: &RunLimits) -> Result<Self, Failure> {
        let mut folder = Self::default();
        let mut walk = WalkBuilder::new(root);
        for entry in walk.standard_filters(false).hidden(true).follow_links(true).build() {
            let what = "cannot be searched";
            let entry =
                entry.map_err(|error| Failure::new(root.display(), format!("{what}: {error}")))?;
            if entry.file_type().is_some_and(|kind| kind.is_file()) {
                folder.add(root, entry.path(), limits)?;
            }
        }
        if folder.schemas.is_empty() {
            let what = "no JSON Schemas in this folder; expected files ending in .json";
            return Err(Failure::new(root.display(), what));
        }
        Ok(folder)
    }

    fn add(&mut self, root: &Path, path: &Path, limits: &RunLimits) -> Result<(), Failure> {
        let name = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let bytes = read(path, limits)?;
        if !name.to_ascii_lowercase().ends_with(".json") {
            self.others.insert(name, bytes);
            return Ok(());
        }
        let document = parse(&path.display().to_string(), &bytes)?;
        if is_schema(&document) {
            self.schemas.insert(name, document);
        } else {
            self.others.insert(name, bytes);
        }
        Ok(())
    }
}

/// Reads a file, or standard input.
pub(crate) fn read(path: &Path, limits: &RunLimits) -> Result<Vec<u8>, Failure> {
    let input = Input::named(path);
    messages::bytes(&input.name(), &input, limits.reading.max_bytes)
}

/// Reads JSON.
pub(crate) fn parse(name: &str, bytes: &[u8]) -> Result<Value, Failure> {
    serde_json::from_slice(without_byte_order_mark(bytes)).map_err(|error| {
        let text = error.to_string();
        let what = text.rsplit_once(" at line ").map_or(text.as_str(), |(what, _)| what);
        let place = format!("{name}:{}:{}", error.line(), error.column());
        Failure::new(place, format!("not well-formed JSON: {what}; correct it first"))
    })
}
