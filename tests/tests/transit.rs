//! The EU's transit messages: our verdict is that of the authority's schemas, on random messages, on broken ones
//! and on those that were published, and nothing is lost from one syntax to the other.

#![allow(clippy::print_stdout)] // how many mutants there were is what the test is read for

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use customs_check::Checkers;
use customs_eu::MESSAGES;
use customs_message::{Profiles, Reader};
use customs_model::{MessageDefinition, Severity};
use customs_tests::mutants::{AS_IT_IS, FINE_MUTATIONS, MUTATIONS, Mutant, Tally, mutants};
use customs_tests::tools::empty;
use customs_tests::{Chance, Xmllint, only_format, reference, repository, schemas, transit};

/// How many random messages of each type.
const EACH_MESSAGE: usize = 500;

/// How many mutants of each kind.
const EACH_MUTANT: usize = 380;

/// Judges every message by the format alone, which is what a schema can judge.
fn checkers() -> Checkers {
    Checkers::new(Profiles::default().with_rules(&only_format()))
}

/// What is wrong with a message: each error with the id of its rule before it.
fn errors(checkers: &Checkers, text: &str) -> Vec<String> {
    match checkers.reader().only(text) {
        Err(error) => vec![format!("unreadable: {error}")],
        Ok(document) => {
            let findings = checkers.judge(document).findings;
            let findings = findings.iter().filter(|it| it.severity == Severity::Error);
            findings.map(|it| format!("{}: {}: {}", it.rule.id, it.path, it.message)).collect()
        }
    }
}

/// The schema of the authority for a message.
fn official(schemas: &Path, message: &MessageDefinition) -> PathBuf {
    schemas.join(transit::SCHEMAS).join(format!("{}.xsd", message.name))
}

/// A random message in XML.
fn random(message: &MessageDefinition, chance: &mut Chance) -> String {
    let profiles = Profiles::default();
    let json = transit::random(message, chance).to_string();
    let document = Reader::new(&profiles).only(&json).unwrap_or_else(|it| panic!("{it}: {json}"));
    assert_eq!(document.kind.definition.name, message.name);
    assert_eq!(document.findings, [], "{json}");
    let profile = document.profile.clone();
    let written = document.complete().expect("all of it").to_xml(&profile, true);
    assert_eq!(written.dropped, [], "{json}");
    written.xml
}

#[test]
fn the_profiles_that_are_built_in_are_those_that_the_schemas_make() {
    let Some(source) = reference("eu/ncts") else { return };
    let folder = repository().join("crates/customs-authorities/authorities/eu");
    let written = transit::profiles(&source).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(written.len(), 33);
    for profile in written {
        let known = std::fs::read_to_string(folder.join(&profile.name)).expect("it is built in");
        assert!(known == profile.text, "{}: run transit_profiles again", profile.name);
    }
}

#[test]
fn random_messages_follow_the_authoritys_schemas_and_lose_nothing() {
    let (Some(xmllint), Some(source)) = (Xmllint::found(), reference("eu/ncts")) else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (checkers, profiles) = (checkers(), Profiles::default());
    let reader = Reader::new(&profiles);
    for message in MESSAGES {
        let mut chance = Chance::new(0x7_2a45);
        let mut files = Vec::new();
        for number in 0..EACH_MESSAGE {
            let xml = random(message, &mut chance);
            assert_eq!(errors(&checkers, &xml), [""; 0], "{xml}");
            let read = reader.only(&xml).expect("a message");
            let profile = read.profile.clone();
            let (json, dropped) = read.complete().expect("all of it").to_json(false);
            assert_eq!(dropped, []);
            let again = reader.only(&json).expect("a message").complete().expect("all of it");
            assert!(again.to_xml(&profile, true).xml == xml, "{xml}\n{json}");
            let path = folder.path().join(format!("{}-{number}.xml", message.name));
            std::fs::write(&path, &xml).expect("a temporary file");
            files.push(path);
        }
        let verdicts = xmllint.verdicts(&official(&source, message), &files);
        if let Some(at) = verdicts.iter().position(|is_valid| !is_valid) {
            let xml = std::fs::read_to_string(&files[at]).expect("it was written");
            panic!("{} is refused:\n{xml}", message.name);
        }
    }
}

/// A random message or a mutant of one, its type, and what the authority's schema says of it.
struct Judged {
    mutant: Mutant,
    message: &'static MessageDefinition,
    official: bool,
}

/// Random messages of every type and mutants of them, made and judged once for all tests.
fn judged(xmllint: &Xmllint, source: &Path) -> &'static [Judged] {
    static JUDGED: OnceLock<Vec<Judged>> = OnceLock::new();
    JUDGED.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("transit-mutants");
        empty(&folder);
        let mut chance = Chance::new(0xe_015c);
        let each = MESSAGES.iter().flat_map(|message| [message; 3]);
        let each: Vec<&MessageDefinition> = each.collect();
        let sources: Vec<_> =
            each.iter().map(|message| (random(message, &mut chance), message.class)).collect();
        let mutations = [MUTATIONS, FINE_MUTATIONS].concat();
        let mutants = mutants(&sources, &mutations, EACH_MUTANT, 0x7ab1e, &folder);
        let files = mutants.iter().map(|it| (each[it.source], it.path.clone()));
        let verdicts = verdicts(xmllint, &files.collect::<Vec<_>>(), &|it| official(source, it));
        let judged = mutants.into_iter().zip(verdicts);
        judged
            .map(|(mutant, official)| Judged { message: each[mutant.source], mutant, official })
            .collect()
    })
}

/// Whether each of these files follows the schema of its message.
fn verdicts(
    xmllint: &Xmllint,
    files: &[(&'static MessageDefinition, PathBuf)],
    schema: &dyn Fn(&MessageDefinition) -> PathBuf,
) -> Vec<bool> {
    let mut by_message: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, (message, _)) in files.iter().enumerate() {
        by_message.entry(message.name).or_default().push(at);
    }
    let mut verdicts = vec![false; files.len()];
    for same in by_message.values() {
        let paths: Vec<PathBuf> = same.iter().map(|at| files[*at].1.clone()).collect();
        let judged = xmllint.verdicts(&schema(files[same[0]].0), &paths);
        same.iter().zip(judged).for_each(|(at, is_valid)| verdicts[*at] = is_valid);
    }
    verdicts
}

/// The share of differences that are borne, in thousandths.
const MOST_DIFFERENCES: usize = 5;

#[test]
fn our_verdict_on_broken_messages_is_that_of_the_authoritys_schemas() {
    let (Some(xmllint), Some(source)) = (Xmllint::found(), reference("eu/ncts")) else { return };
    let (judged, checkers) = (judged(&xmllint, &source), checkers());
    let (mut tally, mut wrong) = (Tally::default(), Vec::new());
    for Judged { mutant, official, .. } in judged {
        let errors = errors(&checkers, &mutant.xml);
        tally.add(mutant.kind, *official, errors.is_empty());
        if errors.is_empty() != *official {
            let (path, kind) = (mutant.path.display(), mutant.kind);
            wrong.push(format!("{path}: {kind}: official {official}, ours {errors:?}\n"));
        }
    }
    let count = judged.iter().filter(|it| it.mutant.kind != AS_IT_IS).count();
    print!("{tally}{}", wrong.concat());
    assert!(count >= 5_000, "{count}");
    assert!(wrong.len() * 1000 <= count * MOST_DIFFERENCES, "{} of {count}", wrong.len());
}

#[test]
fn the_schemas_that_we_write_judge_as_the_authoritys_do() {
    let (Some(xmllint), Some(source)) = (Xmllint::found(), reference("eu/ncts")) else { return };
    let judged = judged(&xmllint, &source);
    let folder = tempfile::tempdir().expect("a temporary folder");
    schemas::write(schemas::SCHEMAS.iter(), folder.path());
    let files = judged.iter().map(|it| (it.message, it.mutant.path.clone()));
    let ours = verdicts(&xmllint, &files.collect::<Vec<_>>(), &|message| {
        folder.path().join(format!("transit/6/{}.xsd", message.name))
    });
    let (mut tally, mut wrong) = (Tally::default(), Vec::new());
    for (Judged { mutant, official, .. }, ours) in judged.iter().zip(ours) {
        tally.add(mutant.kind, *official, ours);
        if *official != ours {
            let (path, kind) = (mutant.path.display(), mutant.kind);
            wrong.push(format!("{path}: {kind}: official {official}, ours {ours}\n"));
        }
    }
    print!("{tally}{}", wrong.concat());
    assert!(wrong.len() * 1000 <= judged.len() * MOST_DIFFERENCES, "{}", wrong.len());
}

/// The samples that were published, of a kind of file: each with its path and its text.
fn samples(source: &Path, extension: &str) -> Vec<(PathBuf, String)> {
    let folders = std::fs::read_dir(source.join("samples")).expect("a folder");
    let folders = folders.map(|folder| folder.expect("an entry").path());
    let files = folders.flat_map(|folder| customs_tests::files(&folder, extension));
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8"))).collect()
}

/// The message that is in a text, by the name of its root; none where it is none of the 33.
fn named(text: &str) -> Option<&'static MessageDefinition> {
    let tag = text.split('<').find(|tag| !tag.starts_with(['?', '!']) && !tag.trim().is_empty())?;
    let name = tag.split([' ', '>', '\n']).next()?;
    let local = name.rsplit(':').next()?;
    MESSAGES.iter().find(|message| message.class.name == local)
}

#[test]
fn our_verdict_on_published_messages_is_that_of_the_authoritys_schemas() {
    let (Some(xmllint), Some(source)) = (Xmllint::found(), reference("eu/ncts")) else { return };
    let samples = samples(&source, "xml");
    let known: Vec<_> =
        samples.iter().filter_map(|it| Some((named(&it.1)?, it.0.clone(), &it.1))).collect();
    let files: Vec<_> = known.iter().map(|(message, path, _)| (*message, path.clone())).collect();
    let verdicts = verdicts(&xmllint, &files, &|message| official(&source, message));
    let (checkers, mut wrong, mut valid) = (checkers(), Vec::new(), 0);
    for ((_, path, text), official) in known.iter().zip(verdicts) {
        let errors = errors(&checkers, text);
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
    let Some(source) = reference("eu/ncts") else { return };
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let mut pairs = 0;
    let halves = samples(&source, "json").into_iter();
    for (path, json) in halves.filter(|(path, _)| path.to_string_lossy().contains("-json")) {
        let half = path.with_file_name(
            path.file_name().expect("a name").to_string_lossy().replace("json", "xml"),
        );
        let Ok(xml) = std::fs::read_to_string(&half) else { continue };
        let Some(message) = named(&xml) else { continue };
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
            let json = transit::random(message, &mut chance).to_string();
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
