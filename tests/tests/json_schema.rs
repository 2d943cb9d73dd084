//! The JSON Schema files are those of the code, accept every real declaration, and refuse whatever
//! the types refuse.

use std::collections::BTreeMap;

use customs_declaration::MetaData;
use customs_message::Limits;
use customs_tests::mutations::MUTATIONS;
use customs_tests::schemas::{self, SCHEMAS};
use customs_tests::{Chance, files, reference, repository};
use jsonschema::Validator;
use serde_json::{Value, json};

/// How many mutants of each kind.
const EACH: usize = 200;

fn envelope() -> Value {
    schemas::json("declaration/3.6/declaration-message.schema.json")
}

fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).expect("a schema that holds")
}

/// The first few errors of a document, with their places.
fn errors(validator: &Validator, document: &Value) -> Vec<String> {
    let shown =
        |error: jsonschema::ValidationError<'_>| format!("{}: {error}", error.instance_path());
    validator.iter_errors(document).take(3).map(shown).collect()
}

/// The real declarations, as JSON.
fn declarations() -> Option<Vec<(String, Value)>> {
    let folder = reference("corpus/declaration")?;
    let read = |(path, bytes): (std::path::PathBuf, Vec<u8>)| {
        let document = customs_message::read(
            &bytes,
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &Limits::default(),
        )
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(document.read.as_read().name(), "MetaData", "{}", path.display());
        (path.display().to_string(), serde_json::to_value(document.read.as_read()).expect("JSON"))
    };
    Some(files(&folder, "xml").into_iter().map(read).collect())
}

#[test]
fn the_files_are_those_of_the_code_and_no_others() {
    let folder = repository().join("schemas");
    let differences = customs_schema::differences(&folder, &SCHEMAS).expect("readable");
    assert!(differences.is_empty(), "{differences:#?}; run `customs schema`");
    let mut found = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(&folder).expect("it is below");
                found.push(below.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    let mut expected: Vec<String> = SCHEMAS.iter().map(|file| file.path.clone()).collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected, "remove what is no longer written");
}

/// The JSON Schemas, by path.
fn every_json_schema() -> impl Iterator<Item = (&'static str, Value)> {
    let paths = SCHEMAS.iter().map(|file| file.path.as_str());
    let paths = paths.filter(|path| path.ends_with(".schema.json"));
    paths.map(|path| (path, schemas::json(path)))
}

#[test]
fn every_schema_follows_the_schema_of_schemas() {
    for (path, schema) in every_json_schema() {
        assert!(jsonschema::meta::is_valid(&schema), "{path}");
    }
}

#[test]
fn every_note_follows_the_meta_schema_of_notes() {
    let of_notes = validator(&schemas::json("x-wco/1/x-wco.schema.json"));
    for (path, schema) in every_json_schema().filter(|(path, _)| !path.contains("draft-07")) {
        assert_eq!(errors(&of_notes, &schema), [""; 0], "{path}");
    }
    let mut spoilt = envelope();
    spoilt["$defs"]["Address"]["properties"]["Line"]["x-wco"]["format"] = json!("35 letters");
    assert_eq!(errors(&of_notes, &spoilt).len(), 1);
}

#[test]
fn what_the_index_and_the_catalogue_point_to_is_there() {
    let folder = repository().join("schemas");
    let index = std::fs::read_to_string(folder.join("README.md")).expect("the index");
    let targets: Vec<_> = index.split("](").skip(1).filter_map(|it| it.split_once(')')).collect();
    assert!(targets.len() > 80, "{}", targets.len());
    for (target, _) in targets {
        assert!(folder.join(target).exists(), "{target}");
    }
    let catalogue = schemas::json("catalog.json");
    for entry in catalogue["schemas"].as_array().expect("schemas") {
        let path = entry["url"].as_str().expect("a path");
        assert!(folder.join(path).exists(), "{path}");
        let is_pattern = |it: &str| it.starts_with("*.") || it == "customs.toml";
        assert!(entry["fileMatch"][0].as_str().is_some_and(is_pattern));
    }
}

#[test]
fn every_real_declaration_follows_the_schemas() {
    let Some(declarations) = declarations() else { return };
    let standard = validator(&envelope());
    let profile = validator(&schemas::json(UK));
    for (name, document) in declarations {
        assert_eq!(errors(&standard, &document), [""; 0], "{name}");
        assert_eq!(errors(&profile, &document), [""; 0], "{name}");
    }
}

/// The schema of the British profile.
const UK: &str = "declaration/3.6/uk-dms-3.6/declaration-message.schema.json";

#[test]
fn every_real_response_follows_the_schemas() {
    let standard = validator(&schemas::json("response/3.6/response-message.schema.json"));
    let profile =
        validator(&schemas::json("response/3.6/uk-dms-3.6-response/response-message.schema.json"));
    let folders = ["corpus/response", "corpus/response-without-namespace"];
    for folder in folders.into_iter().filter_map(reference) {
        for (path, bytes) in files(&folder, "xml") {
            let read = customs_message::read(
                &bytes,
                customs_message::profile("uk-dms-3.6-response").expect("it is built in"),
                &Limits::default(),
            );
            let read = read.expect("readable").read;
            let document = serde_json::to_value(read.as_read()).expect("JSON");
            assert_eq!(errors(&standard, &document), [""; 0], "{}", path.display());
            assert_eq!(errors(&profile, &document), [""; 0], "{}", path.display());
        }
    }
}

#[test]
fn a_profile_narrows_what_is_mandatory_how_long_and_which_codes() {
    let (standard, profile) = (validator(&envelope()), validator(&schemas::json(UK)));
    let path = repository().join("fixtures/valid/one-item-import.json");
    let good: Value =
        serde_json::from_slice(&std::fs::read(path).expect("a fixture")).expect("JSON");
    assert!(profile.is_valid(&good));
    let narrows = |what: &str, change: &dyn Fn(&mut Value)| {
        let mut document = good.clone();
        change(&mut document["Declaration"]);
        assert_eq!(errors(&standard, &document), [""; 0], "{what}");
        assert!(!profile.is_valid(&document), "{what}");
    };
    narrows("mandatory", &|declaration| {
        declaration.as_object_mut().expect("a class").remove("FunctionCode");
    });
    narrows("code", &|declaration| declaration["FunctionCode"] = json!("7"));
    narrows("not an element of this place", &|declaration| {
        declaration["Submitter"] = json!({"Name": "An invented sender", "RoleCode": "AB"});
    });
}

#[test]
fn every_valid_fixture_follows_the_schema() {
    let enveloped = validator(&envelope());
    let bare = validator(&schemas::json("declaration/3.6/declaration.schema.json"));
    for (path, bytes) in files(&repository().join("fixtures/valid"), "json") {
        let read = customs_message::read(
            &bytes,
            customs_message::profile("uk-dms-3.6").expect("it is built in"),
            &Limits::default(),
        )
        .expect("readable");
        let document = serde_json::from_str(read.text).expect("JSON");
        let validator = match read.kind.definition.name {
            "declaration-message" => &enveloped,
            _ => &bare,
        };
        assert_eq!(errors(validator, &document), [""; 0], "{}", path.display());
    }
}

#[test]
fn the_schema_refuses_an_invalid_fixture_too() {
    // Beyond a schema; the README of the fixtures says why.
    const OURS_ALONE: &[&str] =
        &["day-that-never-was.json", "function-code-missing.json", "repeated-member.json"];
    let validator = validator(&envelope());
    let mut accepted = Vec::new();
    for (path, bytes) in files(&repository().join("fixtures/invalid"), "json") {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Ok(document) = serde_json::from_slice::<Value>(&bytes) else { continue };
        if !name.ends_with(".findings.json") && validator.is_valid(&document) {
            accepted.push(name);
        }
    }
    assert_eq!(accepted, OURS_ALONE);
}

/// What came of the mutants of one kind.
#[derive(Default)]
struct Tally {
    mutants: usize,
    refused_by_types: usize,
    refused_by_schema: usize,
}

#[test]
#[expect(clippy::print_stdout, reason = "the tally is for whoever runs this with --nocapture")]
fn what_the_types_refuse_the_schema_refuses() {
    let Some(sources) = declarations() else { return };
    let validator = validator(&envelope());
    let mut chance = Chance::new(0x5eed_05c4_e3a5);
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    let mut disagreements = Vec::new();
    for (kind, mutate) in MUTATIONS {
        let tally = tallies.entry(kind).or_default();
        while tally.mutants < EACH {
            let (name, source) = &sources[chance.below(sources.len())];
            let mut mutant = source.clone();
            if !mutate(&mut mutant, &mut chance) || mutant == *source {
                continue;
            }
            let refusal = serde_json::from_str::<MetaData>(&mutant.to_string()).err();
            let refused_by_schema = !validator.is_valid(&mutant);
            tally.mutants += 1;
            tally.refused_by_types += usize::from(refusal.is_some());
            tally.refused_by_schema += usize::from(refused_by_schema);
            if let Some(refusal) = refusal.filter(|_| !refused_by_schema) {
                disagreements.push(format!("{kind} in {name}: {refusal}\n"));
            }
        }
    }
    println!("{:<28} {:>7} {:>7} {:>7}", "mutation", "mutants", "types", "schema");
    for (kind, Tally { mutants, refused_by_types, refused_by_schema }) in &tallies {
        println!("{kind:<28} {mutants:>7} {refused_by_types:>7} {refused_by_schema:>7}");
    }
    let mutants: usize = tallies.values().map(|tally| tally.mutants).sum();
    assert!(mutants >= 1_000, "{mutants}");
    assert!(disagreements.is_empty(), "\n{}", disagreements.concat());
}

#[test]
fn an_element_is_described_with_what_the_standard_says_of_it() {
    let property = envelope()["$defs"]["Declaration"]["properties"]["FunctionalReferenceID"].take();
    insta::assert_json_snapshot!(property, @r#"
    {
      "description": "The sender's own reference (the LRN), which ties the administration's answers to this message.",
      "maxLength": 35,
      "type": "string",
      "x-wco": {
        "cardinality": "0..1",
        "format": "an..35",
        "id": "D026",
        "name": "FunctionalReferenceID",
        "path": "/MetaData/Declaration/FunctionalReferenceID"
      }
    }
    "#);
}

#[test]
fn an_amount_is_a_decimal_string_and_a_currency() {
    insta::assert_json_snapshot!(envelope()["$defs"]["Amount"].take(), @r#"
    {
      "additionalProperties": false,
      "properties": {
        "currencyID": {
          "description": "Currency of the amount (ISO 4217).",
          "pattern": "^[A-Z]{3}$",
          "type": "string"
        },
        "value": {
          "description": "A decimal number, as a string so that no digit is lost.",
          "maxLength": 28,
          "pattern": "^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)$",
          "type": "string"
        }
      },
      "required": [
        "value"
      ],
      "title": "Amount",
      "type": "object"
    }
    "#);
}
