//! Types by quicktype, for Go and C#.

use std::path::{Path, PathBuf};

use customs_tests::external::command;
use customs_tests::tools::run;
use serde_json::{Value, json};

use crate::workshop::{Strict, Workshop, node_modules};

/// Node.js, once quicktype is installed for it, and so for the `npx` of the pages.
pub(crate) fn node() -> Option<PathBuf> {
    node_modules().and_then(|_| command("node", "nodejs"))
}

/// Writes the types of every schema to the file that `target` names, with its options.
pub(crate) fn write_types(
    workshop: &Workshop,
    node: &Path,
    language: &str,
    target: impl Fn(&Strict) -> (String, Value),
) {
    let targets = workshop.schemas.iter().map(|strict| {
        let (output, options) = target(strict);
        json!({
            "schema": format!("schemas/{}", strict.path),
            "root": strict.root(),
            "lang": language,
            "rendererOptions": options,
            "output": output,
        })
    });
    workshop.write("targets.json", &targets.collect::<Value>().to_string());
    workshop.bring("quicktype");
    run(workshop.command(node).arg("generate.mjs"));
}

/// The name of a schema as that of a package: `riskalert`.
pub(crate) fn package(strict: &Strict) -> String {
    strict.name.replace(['-', '.'], "")
}

/// A type as quicktype spells its name: of `CC015C` it makes `Cc015C` where it takes that for a word.
pub(crate) fn spelled<'a>(mut declared: impl Iterator<Item = &'a str>, name: &str) -> &'a str {
    let found = declared.find(|declared| declared.eq_ignore_ascii_case(name));
    found.unwrap_or_else(|| panic!("no type {name}"))
}

/// A code as it can be in a name, in small letters.
pub(crate) fn letters(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

/// The codes of the lists that are types in a schema, by the name of the list.
pub(crate) fn codes(strict: &Strict) -> Vec<(&str, &str)> {
    let mut codes = Vec::new();
    for (name, definition) in strict.schema["$defs"].as_object().into_iter().flatten() {
        let list = definition["enum"].as_array().into_iter().flatten();
        codes.extend(list.filter_map(Value::as_str).map(|code| (name.as_str(), code)));
    }
    codes
}
