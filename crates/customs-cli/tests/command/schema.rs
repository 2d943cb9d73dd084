//! `customs schema` writes the schemas and compares them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::run::{repository, run_in};

#[test]
fn the_schemas_of_the_repository_are_those_of_the_command() {
    let run = run_in(&repository(), &["schema", "--check"]);
    assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
}

#[test]
fn schemas_are_written_and_a_difference_is_found() {
    let folder = folder();
    assert_eq!(run_in(folder.path(), &["schema", "--check"]).status, 1);
    assert_eq!(run_in(folder.path(), &["schema"]).status, 0);
    assert_eq!(run_in(folder.path(), &["schema", "--check"]).status, 0);
    let path = folder.path().join("schemas/findings/1/findings.schema.json");
    fs::write(&path, "{}\n").expect("a file");
    let run = run_in(folder.path(), &["schema", "--check"]);
    assert_eq!(run.status, 1);
    assert!(run.stdout.contains("findings/1/findings.schema.json"), "{}", run.stdout);
    assert!(run.complaint().contains("1 difference;"), "{}", run.stderr);
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// The files below a folder with their bytes.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").display().to_string();
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

#[test]
fn writing_twice_gives_the_same_bytes() {
    let folder = folder();
    for out in ["one", "two"] {
        assert_eq!(run_in(folder.path(), &["schema", "--out", out]).status, 0);
    }
    let one = contents(&folder.path().join("one"));
    assert!(one.len() > 100, "{}", one.len());
    assert!(one == contents(&folder.path().join("two")));
}

#[test]
fn the_schemas_of_a_profile_are_written_alone() {
    let folder = folder();
    let arguments = ["schema", "--profile", "uk-dms-3.6", "--out", "dms"];
    assert_eq!(run_in(folder.path(), &arguments).status, 0);
    let names: Vec<_> = contents(&folder.path().join("dms")).into_keys().collect();
    assert!(names.contains(&"declaration/3.6/uk-dms-3.6/declaration-message.xsd".to_owned()));
    assert!(names.iter().all(|name| name.contains("/uk-dms-3.6/")), "{names:?}");
    let check = [&arguments[..], &["--check"]].concat();
    assert_eq!(run_in(folder.path(), &check).status, 0);
}

#[test]
fn a_profile_of_ones_own_gives_schemas_of_its_own() {
    let folder = folder();
    let profile = "id: ours\ntitle: Ours\nversion: 1\nroot: Declaration\ndate-formats: 102\n\n\
                   Declaration\t1..1\nDeclaration/FunctionCode\t1..1\tn..2\t\t9\n\
                   Declaration/Agent\t0..1\nDeclaration/Agent/ID\t1..1\tan..9\n";
    fs::write(folder.path().join("ours.profile"), profile).expect("a file");
    assert_eq!(run_in(folder.path(), &["schema", "--profile", "ours.profile"]).status, 0);
    let files = contents(&folder.path().join("schemas"));
    let schema = &files["declaration/3.6/ours/declaration.schema.json"];
    let schema: Value = serde_json::from_slice(schema).expect("JSON");
    let agent = &schema["$defs"]["Agent"];
    assert_eq!(agent["required"], serde_json::json!(["ID"]));
    assert_eq!(agent["properties"]["ID"]["maxLength"], 9);
    assert_eq!(agent["properties"].as_object().map(serde_json::Map::len), Some(1));
    assert_eq!(schema["$defs"]["DeclarationFunctionCode"]["enum"], serde_json::json!(["9"]));
    assert!(files.contains_key("declaration/3.6/ours/declaration.xsd"));
}

#[test]
fn a_profile_of_other_messages_and_one_that_is_not_there_are_refused() {
    let folder = folder();
    let profile =
        "id: x\ntitle: X\nversion: 1\nroot: Waybill\ndate-formats: 102\n\nWaybill\t1..1\n";
    fs::write(folder.path().join("x.profile"), profile).expect("a file");
    let run = run_in(folder.path(), &["schema", "--profile", "x.profile"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("begins with `Waybill`"), "{}", run.stderr);
    assert_eq!(run_in(folder.path(), &["schema", "--profile", "nowhere"]).status, 2);
    assert!(!folder.path().join("schemas").exists());
}

#[test]
fn the_catalogue_has_the_addresses_of_a_server() {
    let folder = folder();
    let arguments = ["schema", "--base-url", "https://example.com/customs"];
    assert_eq!(run_in(folder.path(), &arguments).status, 0);
    let text = fs::read(folder.path().join("schemas/catalog.json")).expect("a file");
    let catalogue: Value = serde_json::from_slice(&text).expect("JSON");
    assert_eq!(
        catalogue["schemas"][0]["url"],
        "https://example.com/customs/declaration/3.6/declaration-message.schema.json"
    );
}
