//! `customs schema diff`.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::run::{Run, repository, run_in, run_with_input};

/// A schema of a message with an address at two places.
fn before() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:example:notice:1",
        "title": "Notice",
        "$ref": "#/$defs/Notice",
        "$defs": {
            "Notice": {
                "title": "Notice",
                "type": "object",
                "properties": {
                    "FunctionCode": {"allOf": [{"$ref": "#/$defs/FunctionCode"}]},
                    "Item": {"type": "array", "items": {"$ref": "#/$defs/Item"}},
                    "Sender": {"$ref": "#/$defs/Party"},
                },
                "required": ["FunctionCode", "Item"],
                "additionalProperties": false,
            },
            "Item": {
                "title": "Item",
                "type": "object",
                "properties": {
                    "Consignee": {"$ref": "#/$defs/Party"},
                    "Mass": {"type": "string", "pattern": "^[0-9]+$"},
                    "Note": {"type": "string"},
                    "SequenceNumeric": {"type": "string", "maxLength": 3, "x-wco": {"id": "006"}},
                },
                "required": ["SequenceNumeric"],
                "additionalProperties": false,
            },
            "Party": {
                "title": "Party",
                "type": "object",
                "properties": {
                    "CityName": {"description": "Town.", "type": "string", "maxLength": 35},
                    "ID": {"type": "string", "maxLength": 17, "x-wco": {"id": "R004"}},
                    "Phone": {"type": "string"},
                },
                "additionalProperties": false,
            },
            "FunctionCode": {
                "title": "FunctionCode",
                "type": "string",
                "enum": ["9", "13"],
                "x-enum-varnames": ["Original", "Request"],
            },
        },
    })
}

/// The same with a change of nearly every kind.
fn after() -> Value {
    let mut schema = before();
    let classes = &mut schema["$defs"];
    classes["FunctionCode"]["enum"] = json!(["9", "1"]);
    classes["FunctionCode"]["x-enum-varnames"] = json!(["Lodged", "Cancellation"]);
    classes["Item"]["required"] = json!(["Note"]);
    classes["Item"]["properties"]["Mass"] = json!({"oneOf": [{"type": "string"}]});
    classes["Item"]["properties"]["Consignee"] =
        json!({"type": "array", "items": {"$ref": "#/$defs/Party"}});
    classes["Item"]["properties"]["Weather"] = json!({"type": "string"});
    let party = classes["Party"]["properties"].as_object_mut().expect("members");
    party["CityName"] = json!({"description": "Place.", "type": "string", "maxLength": 20});
    let id = party.remove("ID").expect("a member");
    party.insert("PartyID".to_owned(), id);
    party.remove("Phone");
    schema
}

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn diff(folder: &Path, arguments: &[&str]) -> Run {
    run_in(folder, &[&["schema", "diff"], arguments].concat())
}

/// Two folders of releases: a file that changed, its twin, one that is gone, one that is new, and files
/// that are no schemas.
fn releases() -> tempfile::TempDir {
    let (before, after) = (before().to_string(), after().to_string());
    let plain = r#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string"}"#;
    folder(&[
        ("old/notice/1/notice.open.schema.json", &before),
        ("old/notice/1/notice.schema.json", &before),
        ("old/gone.schema.json", plain),
        ("old/same.schema.json", plain),
        ("old/catalog.json", r#"{"schemas": []}"#),
        ("old/notice/1/notice.xsd", "<a/>"),
        ("old/README.md", "the same"),
        ("new/notice/1/notice.open.schema.json", &after),
        ("new/notice/1/notice.schema.json", &after),
        ("new/come.schema.json", plain),
        ("new/same.schema.json", plain),
        ("new/catalog.json", r#"{"schemas": [1]}"#),
        ("new/notice/1/notice.xsd", "<b/>"),
        ("new/README.md", "the same"),
    ])
}

#[test]
fn the_schemas_of_this_repository_do_not_differ_from_themselves() {
    let run = diff(&repository(), &["schemas", "schemas"]);
    assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
}

#[test]
fn changes_are_told_once_below_the_files_they_are_in_with_what_is_breaking_first() {
    let run = diff(releases().path(), &["old", "new"]);
    assert_eq!(run.status, 1);
    assert_eq!(run.stderr, "2 files differ and were not compared: they are not JSON Schemas\n");
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn changes_in_json_are_one_document_with_every_file() {
    let report = diff(releases().path(), &["old", "new", "--format", "json", "--all"]).json();
    assert_eq!((&report["breaking"], &report["notes"]), (&json!(9), &json!(1)));
    let files = report["files"].as_array().expect("files");
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|file| (file["path"].as_str().expect("text"), file["status"].as_str().expect("text")))
        .collect();
    assert_eq!(
        files,
        [
            ("come.schema.json", "added"),
            ("gone.schema.json", "removed"),
            ("notice/1/notice.open.schema.json", "changed"),
            ("notice/1/notice.schema.json", "changed"),
        ]
    );
    assert_eq!(report["files"][2]["changes"], report["files"][3]["changes"]);
    insta::assert_json_snapshot!(report["files"][3]["changes"]);
}

#[test]
fn what_breaks_nothing_is_no_finding() {
    let mut wider = before();
    wider["$defs"]["Party"]["properties"]["CityName"]["maxLength"] = json!(70);
    wider["$defs"]["Party"]["properties"]["ID"]["description"] = json!("Its number.");
    let folder = folder(&[("old.json", &before().to_string()), ("new.json", &wider.to_string())]);
    let run = diff(folder.path(), &["old.json", "new.json"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    assert_eq!(
        run.stdout,
        "new.json\n  \
           compatible[widened]: Party/CityName: maxLength is 70, was 35\n    \
             at Sender/CityName and 1 other place\n\
         1 file: 0 breaking changes, 1 compatible, 1 note (--all lists them)\n"
    );
    let run = diff(folder.path(), &["old.json", "new.json", "--all"]);
    assert!(
        run.stdout.contains("note: Party/ID: description is \"Its number.\""),
        "{}",
        run.stdout
    );
    assert!(run.stdout.ends_with("1 compatible, 1 note\n"), "{}", run.stdout);
    let run = diff(folder.path(), &["new.json", "old.json", "--format", "json"]);
    assert_eq!((run.status, &run.json()["breaking"]), (1, &json!(1)));
}

#[test]
fn a_schema_can_come_from_standard_input() {
    let folder = folder(&[("new.json", &after().to_string())]);
    let new = folder.path().join("new.json");
    let new = new.to_str().expect("UTF-8");
    let run = run_with_input(&["schema", "diff", "-", new], before().to_string().as_bytes());
    assert_eq!((run.status, run.stderr.as_str()), (1, ""));
    assert!(run.stdout.contains("breaking[removed]: Party/Phone: removed"), "{}", run.stdout);
}

#[test]
fn what_cannot_be_compared_is_refused_with_place_and_advice() {
    let (good, openapi) = (before().to_string(), r#"{"openapi": "3.0.3", "components": {}}"#);
    let astray = good.replace("#/$defs/Party", "#/$defs/Nobody");
    let folder = folder(&[
        ("good.json", &good),
        ("broken.json", "{\n  \"type\": string\n}"),
        ("other.json", r#"{"name": "x"}"#),
        ("openapi.json", openapi),
        ("astray.json", &astray),
        ("folder/good.json", &good),
        ("broken/broken.json", "{"),
        ("empty/README.md", ""),
    ]);
    for (arguments, reason) in [
        (["good.json", "missing.json"], "customs: missing.json: no such file or folder"),
        (["missing", "folder"], "customs: missing: no such file or folder"),
        (
            ["folder", "good.json"],
            "folder: it is a folder, but good.json is a file; give two of the same kind",
        ),
        (
            ["good.json", "folder"],
            "good.json: it is a file, but folder is a folder; give two of the same kind",
        ),
        (["good.json", "broken.json"], "broken.json:2:11: not well-formed JSON: expected value"),
        (["folder", "broken"], "broken.json:1:1: not well-formed JSON: EOF"),
        (["other.json", "good.json"], "other.json: it is no JSON Schema; give one"),
        (["good.json", "openapi.json"], "openapi.json: it is OpenAPI 3.0.3; only the schemas of"),
        (["good.json", "astray.json"], "\"#/$defs/Nobody\", which leads nowhere"),
        (["empty", "folder"], "empty: no JSON Schemas in this folder"),
        (["-", "-"], "standard input is one schema; name a file for the other"),
    ] {
        let run = diff(folder.path(), &arguments);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.complaint().contains(reason), "{}", run.stderr);
    }
}

#[test]
fn writing_and_comparing_are_not_asked_for_at_once() {
    let run = run_in(&repository(), &["schema", "--check", "diff", "schemas", "schemas"]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("cannot be used with"), "{}", run.stderr);
}
