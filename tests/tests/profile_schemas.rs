//! The schemas of a profile say all that the profile says: `xmllint` judges by the XML Schema as our check
//! does, of messages and of mutants of them, for authorities that write the standard in ways of their own.
//!
//! Where the two differ the difference is named here, with its reason.

#![allow(clippy::print_stdout)] // how many mutants there were is what the test is read for

use std::path::Path;
use std::sync::Arc;

use customs_authorities::{Authorities, Folder};
use customs_check::Checker;
use customs_declaration::Declaration;
use customs_message::Limits;
use customs_model::profile::{Change, Library, RuleChange};
use customs_model::{ClassType, Profile};
use customs_tests::mutants::{FINE_MUTATIONS, MUTATIONS, sites};
use customs_tests::mutations::MUTATIONS as JSON_MUTATIONS;
use customs_tests::{Chance, Xmllint, errors, files, repository, schemas};
use jsonschema::Validator;
use serde_json::Value;

/// How many mutants of each kind.
const EACH: usize = 60;

/// A profile with messages that follow it.
struct Case {
    profile: Arc<Profile>,
    messages: Vec<String>,
}

/// A profile with the rules on the format, and those on its own lists of codes, which its schemas have.
fn format_only(profile: &Profile) -> Profile {
    let mut profile = customs_tests::format_only(profile);
    profile.rules.push(RuleChange { rules: "codes".to_owned(), change: Change::On });
    profile
}

/// The messages of an authority of the fixtures.
fn messages(authority: &str) -> Vec<String> {
    let folder = repository().join("fixtures/authorities").join(authority).join("messages");
    let text = |(_, bytes)| String::from_utf8(bytes).expect("UTF-8");
    files(&folder, "xml").into_iter().map(text).collect()
}

/// The profiles of the authorities of the fixtures, each with those messages that it is for.
fn cases() -> Vec<Case> {
    let of = |authority: &str, id: &str| {
        let path = repository().join("fixtures/authorities").join(authority);
        let folder = Folder::read(&path).expect("a folder");
        let roots = customs_message::authorities().roots().to_vec();
        let authorities = Authorities::embedded(roots).with(folder, &Library::default());
        let authorities = authorities.unwrap_or_else(|failed| panic!("{failed:?}"));
        let profile = Arc::clone(authorities.profile(id).expect("a profile"));
        let checker = Checker::new(&format_only(&profile));
        let messages = messages(authority).into_iter();
        let messages = messages.filter(|xml| errors(&checker, xml.as_bytes()).is_empty()).collect();
        Case { profile, messages }
    };
    vec![
        of("ruritania", "ruritania"),
        of("ruritania", "ruritania-import"),
        of("syldavia", "syldavia"),
        of_everything(),
    ]
}

/// A profile with everything that a profile can say, and a message of it.
fn of_everything() -> Case {
    let text = include_str!("profile_schemas/everything.profile");
    let profile = customs_message::read_profile(text).unwrap_or_else(|errors| panic!("{errors}"));
    let message = include_str!("profile_schemas/everything.xml").to_owned();
    Case { profile: Arc::new(profile), messages: vec![message] }
}

/// The schemas of a profile in a folder.
fn written(profile: &Profile) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    schemas::write(&customs_schema::narrowed(profile), folder.path());
    folder
}

/// Messages and mutants of them, with what became of each.
fn mutants(case: &Case) -> Vec<(&'static str, String)> {
    let class = case.profile.class(Declaration::CLASS);
    let mut chance = Chance::new(0x5eed_0b0e_5c4a);
    let mut mutants: Vec<(&str, String)> =
        case.messages.iter().map(|xml| ("as it is", xml.clone())).collect();
    for (kind, mutate) in MUTATIONS.iter().chain(FINE_MUTATIONS) {
        for _ in 0..EACH {
            let xml = &case.messages[chance.below(case.messages.len())];
            let mutant = mutate(xml, &sites(xml, class), &mut chance);
            mutants.extend(mutant.map(|mutant| (*kind, mutant)));
        }
    }
    mutants
}

/// What the XML Schema says of texts.
fn verdicts(xmllint: &Xmllint, schema: &Path, texts: &[(&str, String)]) -> Vec<bool> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |(index, (_, text)): (usize, &(&str, String))| {
        let path = folder.path().join(format!("{index}.xml"));
        std::fs::write(&path, text).expect("a temporary file");
        path
    };
    let paths: Vec<_> = texts.iter().enumerate().map(write).collect();
    xmllint.verdicts(schema, &paths)
}

/// Why the two differ about a message in which our check finds these errors; nothing where there is no
/// reason for it.
fn reason(errors: &[String]) -> Option<&'static str> {
    match errors {
        [error] if error.starts_with("unreadable-value:") && error.contains("date") => {
            Some("the pattern of a date in digits does not know which days there are")
        }
        _ => None,
    }
}

/// The lines of a mutant that no message has.
fn changed(case: &Case, mutant: &str) -> String {
    let is_new = |line: &&str| !case.messages.iter().any(|xml| xml.lines().any(|it| it == *line));
    mutant.lines().filter(is_new).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_message_of_an_authority_is_one_of_a_profile() {
    let cases = cases();
    for authority in ["ruritania", "syldavia"] {
        for message in messages(authority) {
            assert!(cases.iter().any(|case| case.messages.contains(&message)), "{message}");
        }
    }
    assert!(cases.iter().all(|case| !case.messages.is_empty()));
}

#[test]
fn the_xml_schema_of_a_profile_judges_as_our_check_does() {
    let Some(xmllint) = Xmllint::found() else { return };
    let (mut wrong, mut rare) = (String::new(), Vec::new());
    for case in cases() {
        let id = &case.profile.id;
        let folder = written(&case.profile);
        let schema = folder.path().join(format!("declaration/3.6/{id}/declaration.xsd"));
        let mutants = mutants(&case);
        let checker = Checker::new(&format_only(&case.profile));
        let (mut differ, mut refused) = (0, 0);
        for ((kind, xml), theirs) in mutants.iter().zip(verdicts(&xmllint, &schema, &mutants)) {
            let errors = errors(&checker, xml.as_bytes());
            assert!(*kind != "as it is" || theirs, "{id}: {errors:?}");
            refused += usize::from(!theirs);
            if errors.is_empty() != theirs {
                differ += 1;
                if reason(&errors).is_none() {
                    let changed = changed(&case, xml);
                    wrong.push_str(&format!("{id}, {kind}: {theirs}, {errors:?}\n{changed}\n"));
                }
            }
        }
        println!("{id}: {} mutants, {refused} refused, {differ} differ", mutants.len());
        assert!(mutants.len() > 500 && refused > 300, "{id}: {} {refused}", mutants.len());
        rare.extend((differ * 200 > mutants.len()).then(|| format!("{id}: {differ}\n")));
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(rare.is_empty(), "{}", rare.concat());
}

/// What JSON Schema leaves to rules, since types that are generated from it would be the worse for it, or
/// since it cannot say it.
const LEFT_TO_RULES: &[&str] =
    &["blank-value", "line-break", "too-many-digits", "too-many-decimals", "too-many-elements"];

#[test]
fn the_json_schema_of_a_profile_accepts_what_our_check_accepts_and_leaves_little_to_rules() {
    let mut wrong = String::new();
    for case in cases() {
        let id = &case.profile.id;
        let folder = written(&case.profile);
        let schema = folder.path().join(format!("declaration/3.6/{id}/declaration.schema.json"));
        let schema = std::fs::read(schema).expect("a schema");
        let schema: Value = serde_json::from_slice(&schema).expect("JSON");
        assert!(jsonschema::meta::is_valid(&schema), "{id}");
        let validator = jsonschema::validator_for(&schema).expect("a schema that holds");
        let checker = Checker::new(&format_only(&case.profile));
        let sources: Vec<Value> = case.messages.iter().map(|xml| as_json(&case, xml)).collect();
        for source in &sources {
            assert_eq!(verdict(&validator, source), "", "{id}");
        }
        let mut chance = Chance::new(0x5eed_150c_4e3a);
        let mut mutants = 0;
        for (kind, mutate) in JSON_MUTATIONS {
            for _ in 0..EACH {
                let mut mutant = sources[chance.below(sources.len())].clone();
                // An array of messages is messages to us.
                if !mutate(&mut mutant, &mut chance) || !mutant.is_object() {
                    continue;
                }
                mutants += 1;
                let errors = errors(&checker, mutant.to_string().as_bytes());
                let theirs = verdict(&validator, &mutant);
                let is_left = |error: &String| {
                    LEFT_TO_RULES.iter().any(|rule| error.starts_with(&format!("{rule}:")))
                };
                let agree = match errors.is_empty() {
                    // Blanks around a code are no part of it to us.
                    true => theirs.is_empty() || *kind == "a line feed at the end",
                    false => !theirs.is_empty() || errors.iter().all(is_left),
                };
                if !agree {
                    wrong.push_str(&format!("{id}, {kind}: {theirs:?}, ours {errors:?}\n"));
                }
            }
        }
        assert!(mutants > 500, "{id}: {mutants}");
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A message as JSON.
fn as_json(case: &Case, xml: &str) -> Value {
    let read = customs_message::read(xml.as_bytes(), &case.profile, &Limits::default());
    let read = read.expect("a message").read;
    serde_json::to_value(read.as_read()).expect("JSON")
}

/// The first thing that is wrong with a document by a schema; nothing if all is well.
fn verdict(validator: &Validator, document: &Value) -> String {
    let error = validator.iter_errors(document).next();
    error.map_or_else(String::new, |error| format!("{}: {error}", error.instance_path()))
}
