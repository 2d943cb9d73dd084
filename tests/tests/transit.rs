//! The EU's transit messages: our verdict is that of the authority's schemas, on random messages, on broken ones
//! and on those that were published, and nothing is lost from one syntax to the other.

#![allow(clippy::print_stdout)] // how many messages there were is what the test is read for

use std::path::Path;
use std::sync::OnceLock;

use customs_eu::MESSAGES;
use customs_message::{Profiles, Reader};
use customs_tests::columns::assert_built_in;
use customs_tests::eu::NCTS;
use customs_tests::eu_verdicts::{Judged, Official, checkers, named, samples};
use customs_tests::{Chance, errors_in, reference};

/// How many random messages of each type.
const EACH_MESSAGE: usize = 500;

/// How many mutants of each kind.
const EACH_MUTANT: usize = 380;

/// What judges them, if it is there.
fn official() -> Option<&'static Official> {
    static OFFICIAL: OnceLock<Option<Official>> = OnceLock::new();
    let make = || Official::of(&NCTS, Path::new(env!("CARGO_TARGET_TMPDIR")));
    OFFICIAL.get_or_init(make).as_ref()
}

/// Random messages of every type and mutants of them, made and judged once for all tests.
fn judged(official: &Official) -> &'static [Judged] {
    static JUDGED: OnceLock<Vec<Judged>> = OnceLock::new();
    JUDGED.get_or_init(|| official.judged(EACH_MUTANT))
}

#[test]
fn the_profiles_that_are_built_in_are_those_that_the_schemas_make() {
    let Some(source) = NCTS.with_tables() else { return };
    let written = NCTS.profiles(&source).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(written.len(), 33);
    assert_built_in(&written, "eu", "eu_profiles");
}

#[test]
fn random_messages_follow_the_authoritys_schemas_and_lose_nothing() {
    let Some(official) = official() else { return };
    official.accepts_random_messages(EACH_MESSAGE);
}

#[test]
fn our_verdict_on_broken_messages_is_that_of_the_authoritys_schemas() {
    let Some(official) = official() else { return };
    Official::agrees_with_us(judged(official), 5_000);
}

#[test]
fn the_schemas_that_we_write_judge_as_the_authoritys_do() {
    let Some(official) = official() else { return };
    official.agrees_with_our_schemas(judged(official));
}

#[test]
fn our_verdict_on_published_messages_is_that_of_the_authoritys_schemas() {
    let (Some(official), Some(source)) = (official(), reference(NCTS.reference)) else { return };
    let samples = samples(&source, "xml");
    let known: Vec<_> =
        samples.iter().filter_map(|it| Some((named(&NCTS, &it.1)?, it.0.clone(), &it.1))).collect();
    let files: Vec<_> = known.iter().map(|(message, path, _)| (*message, path.clone())).collect();
    let verdicts = official.verdicts(&files);
    let (checkers, mut wrong, mut valid) = (checkers(), Vec::new(), 0);
    for ((_, path, text), official) in known.iter().zip(verdicts) {
        let errors = errors_in(&checkers, text);
        valid += usize::from(official);
        if errors.is_empty() != official {
            wrong.push(format!("{}: official {official}, ours {errors:?}\n", path.display()));
        }
    }
    println!("{} messages, {valid} of them valid", known.len());
    assert!(known.len() >= 40 && valid > 0, "{}", known.len());
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

/// A message in JSON in which decimals have no zeros at their ends, which numbers of JSON have lost.
fn without_zeros(json: &str) -> String {
    let line = |line: &str| {
        let (text, end) = line.split_at(line.trim_end_matches(['"', ',']).len());
        let number = text.rsplit('"').next().unwrap_or_default();
        let is_decimal =
            number.contains('.') && number.bytes().all(|it| it.is_ascii_digit() || it == b'.');
        let text = if is_decimal { text.trim_end_matches('0').trim_end_matches('.') } else { text };
        format!("{text}{end}\n")
    };
    json.lines().map(line).collect()
}

#[test]
fn the_halves_of_published_pairs_are_one_message() {
    let Some(source) = reference(NCTS.reference) else { return };
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let mut pairs = 0;
    let halves = samples(&source, "json").into_iter();
    for (path, json) in halves.filter(|(path, _)| path.to_string_lossy().contains("-json")) {
        let half = path.with_file_name(
            path.file_name().expect("a name").to_string_lossy().replace("json", "xml"),
        );
        let Ok(xml) = std::fs::read_to_string(&half) else { continue };
        let Some(message) = named(&NCTS, &xml) else { continue };
        // A slip of one of them.
        let json = json.replace("typeValue", "type");
        let one = reader.only(&json).unwrap_or_else(|it| panic!("{}: {it}", path.display()));
        let other = reader.only(&xml).unwrap_or_else(|it| panic!("{}: {it}", half.display()));
        assert_eq!(one.kind.definition.name, message.name, "{}", path.display());
        let [one, other] =
            [&one, &other].map(|it| without_zeros(&it.read.as_read().to_json(true).0));
        assert_eq!(one, other, "{}", path.display());
        pairs += 1;
    }
    assert!(pairs >= 30, "{pairs}");
}

#[test]
fn a_message_in_the_form_of_others_is_read_again_as_it_was() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    for message in MESSAGES {
        let mut chance = Chance::new(0x0f_43c1);
        for _ in 0..20 {
            let json = NCTS.random(message, &mut chance).to_string();
            let whole = reader.only(&json).expect("a message").complete().expect("all of it");
            for pretty in [false, true] {
                let text = whole.to_json_of_xml("n1", pretty);
                assert!(
                    text.starts_with('{')
                        && text.contains(&format!("\"n1:{}\"", message.class.name))
                );
                let document = reader.only(&text).unwrap_or_else(|it| panic!("{it}: {text}"));
                assert_eq!(document.findings, [], "{text}");
                assert_eq!(document.complete().expect("all of it"), whole, "{text}");
            }
        }
    }
}

#[test]
fn where_something_is_in_the_form_of_others_is_told() {
    let text = "{\n  \"n1:CC014C\": {\n    \"@PhaseID\": \"NCTS9\",\n    \"messageType\": \"CC014C\",\n    \"TransitOperation\": {\"LRN\": 7}\n  }\n}";
    let checkers = checkers();
    let document = checkers.reader().only(text).expect("a message");
    let findings = checkers.judge(document).findings;
    let show = |it: &customs_check::Finding| {
        format!(
            "{} {} {}",
            it.place.map(|it| it.to_string()).unwrap_or_default(),
            it.rule.id,
            it.path
        )
    };
    let shown: Vec<String> = findings.iter().map(show).collect();
    assert!(shown.contains(&"3:17 not-allowed-value /CC014C/PhaseID".to_owned()), "{shown:?}");
    assert!(
        shown.contains(&"5:33 wrong-json-type /CC014C/TransitOperation/LRN".to_owned()),
        "{shown:?}"
    );
}
