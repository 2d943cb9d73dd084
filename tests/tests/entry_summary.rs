//! Entry summary declarations: our verdict on the messages with which the authority tests its rules is that of its
//! schemas, and so it is on random messages and on broken ones; nothing is lost from one syntax to the other.

#![allow(clippy::print_stdout)] // how many cases there were is what the test is read for

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use customs_check::Checkers;
use customs_ens::MESSAGES;
use customs_message::{Message, Profiles, Reader, authorities};
use customs_model::{Finding, Group, MessageDefinition, Profile, Severity, Step};
use customs_tests::columns::assert_built_in;
use customs_tests::entry_summary::{self, Form};
use customs_tests::mutants::{FINE_MUTATIONS, MUTATIONS, Tally, mutants};
use customs_tests::tools::empty;
use customs_tests::{
    Chance, Xmllint, assert_json_keeps, errors_in, files, from_profile, only_format, reference,
    repository, schemas,
};

/// How many random messages of each form.
const EACH_MESSAGE: usize = 500;

/// How many mutants of each kind.
const EACH_MUTANT: usize = 100;

/// The schemas of the authority.
fn official() -> Option<PathBuf> {
    reference("gb-ens/xsd")
}

/// The cases of the authority, unpacked once for all tests.
fn cases() -> Option<&'static Path> {
    static CASES: OnceLock<Option<PathBuf>> = OnceLock::new();
    let folder = || {
        let archive = reference("gb-ens/rule-tests.tar.gz")?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gb-ens");
        entry_summary::unpacked(&archive, &folder)
    };
    CASES.get_or_init(folder).as_deref()
}

fn profile(form: Form) -> &'static Profile {
    let id = form.profile();
    customs_message::profile(&id).unwrap_or_else(|| panic!("there is no profile {id}"))
}

/// Judges messages of a form by the format alone, which is what a schema can judge.
fn checkers(form: Form) -> Checkers {
    Checkers::new(Profiles::default().with(profile(form).clone()).with_rules(&only_format()))
}

/// A random message of a form in XML.
fn random(form: Form, chance: &mut Chance) -> String {
    let json = from_profile::random(profile(form), form.message, chance).to_string();
    let profiles = Profiles::default().with(profile(form).clone());
    let document = Reader::new(&profiles).only(&json).unwrap_or_else(|it| panic!("{it}: {json}"));
    assert_eq!(document.kind.definition.name, form.message.name);
    assert_eq!(document.findings, [], "{json}");
    let profile = document.profile.clone();
    let written = document.complete().expect("all of it").to_xml(&profile, true);
    assert_eq!(written.dropped, [], "{json}");
    written.xml
}

#[test]
fn the_profiles_that_are_built_in_are_those_that_the_schemas_make() {
    let Some(source) = official() else { return };
    let written = entry_summary::profiles(&source).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(written.len(), 5);
    assert_built_in(&written, "gb-ens", "entry_summary_profiles");
}

#[test]
fn a_message_is_judged_by_the_form_in_which_it_is_lodged_now() {
    let profiles = Profiles::default();
    let named = |message: &MessageDefinition| {
        let kind = profiles.kinds().find(|kind| kind.definition.name == message.name);
        let kind = kind.expect("a message of the table");
        let heads: Vec<_> = profiles.heads(kind).map(|head| head.id.clone()).collect();
        assert_eq!(heads, [kind.profile().id.clone()]);
        heads.concat()
    };
    let names: Vec<String> = MESSAGES.iter().map(named).collect();
    assert_eq!(names, ["ens-cc315a-new", "ens-cc313a-new", "ens-cc323a"]);
}

#[test]
fn a_country_and_a_package_that_do_not_exist_are_warned_of() {
    let path = repository().join("fixtures/entry-summary/cc315a-full.xml");
    let text = std::fs::read_to_string(&path).expect("a fixture");
    let findings = |text: &str| {
        let checkers = Checkers::new(Profiles::default());
        let document = checkers.reader().only(text).expect("it is well-formed");
        let found = checkers.judge(document).findings.into_iter();
        found.map(|it| (it.rule.id, it.severity, it.path.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(findings(&text), []);
    let text = text.replacen("<CouCO125>LK<", "<CouCO125>AB<", 1);
    let text = text.replacen("<KinOfPacGS23>CT<", "<KinOfPacGS23>VX<", 1);
    let expected = [
        ("country-code", "/CC315A/TRACONCO1/CouCO125"),
        ("package-code", "/CC315A/GOOITEGDS[1]/PACGS2[1]/KinOfPacGS23"),
    ];
    let expected = expected.map(|(rule, path)| (rule, Severity::Warning, path.to_owned()));
    assert_eq!(findings(&text), expected);
}

#[test]
fn our_verdict_on_the_authoritys_cases_is_that_of_its_schemas() {
    let (Some(xmllint), Some(source), Some(cases)) = (Xmllint::found(), official(), cases()) else {
        return;
    };
    let (mut count, mut wrong) = (0, Vec::new());
    for form in Form::all(&source) {
        let checkers = checkers(form);
        for kind in ["rule", "schema"] {
            let folder = cases.join(format!("{kind}TestCases{}", form.cases()));
            // There are none of a diversion.
            if !folder.exists() {
                assert_eq!(form.message.name, "cc323a");
                continue;
            }
            let found = files(&folder, "xml");
            let paths: Vec<PathBuf> = found.iter().map(|(path, _)| path.clone()).collect();
            let verdicts = xmllint.verdicts(&form.schema(&source), &paths);
            let valid = verdicts.iter().filter(|is_valid| **is_valid).count();
            println!("{kind} {}: {} cases, {valid} valid", form.cases(), found.len());
            // Cases of rules are nearly all valid, cases of schemas nearly none.
            let (most, of) = match kind {
                "rule" => (valid, 49),
                _ => (found.len() - valid, 9),
            };
            assert!(most * (of + 1) > found.len() * of, "{valid}");
            for ((path, bytes), official) in found.iter().zip(verdicts) {
                let errors = errors_in(&checkers, &String::from_utf8_lossy(bytes));
                count += 1;
                if errors.is_empty() != official {
                    wrong.push(format!("{}: official {official}, {errors:?}\n", path.display()));
                }
            }
        }
    }
    assert!(count > 3_800, "{count}");
    assert!(wrong.is_empty(), "{} of {count}\n{}", wrong.len(), wrong.concat());
}

/// An error of the authority: its number, and the place as an XPath in which every step has its position.
type Answer = BTreeSet<(String, String)>;

/// What the authority answers to a case: nothing where its schema refuses the case.
fn expected(control: &str) -> Answer {
    let between = |text: &str, tag: &str| {
        let (_, rest) = text.split_once(&format!("<err:{tag}>"))?;
        Some(rest.split_once('<')?.0.replace("/ie:", "/"))
    };
    let errors = control.split("<err:Error>").skip(1);
    errors
        .filter_map(|error| Some((between(error, "Number")?, between(error, "Location")?)))
        .collect()
}

/// What the books of a profile find, as the authority says it: something is missing from what it should be in.
fn answered(findings: &[Finding]) -> Answer {
    let number = |id: &str| id.rsplit_once('-').map(|(_, number)| number.to_owned());
    let place = |finding: &Finding| {
        let mut steps = finding.path.steps().to_vec();
        if finding.message.contains(" is missing") {
            steps.pop();
        }
        let step = |it: &Step| format!("/{}[{}]", it.name, it.occurrence.unwrap_or(1));
        steps.iter().map(step).collect::<String>()
    };
    let of_books = findings.iter().filter(|it| it.rule.id.starts_with("ens-"));
    of_books.filter_map(|it| Some((number(it.rule.id)?, place(it)))).collect()
}

#[test]
fn our_rules_answer_the_authoritys_cases_with_its_errors_at_its_places() {
    let (Some(source), Some(cases)) = (official(), cases()) else { return };
    let (mut count, mut wrong, mut numbers) = (0, Vec::new(), BTreeSet::new());
    for form in Form::all(&source) {
        let checkers = Checkers::new(Profiles::default().with(profile(form).clone()));
        let folder = cases.join(format!("ruleTestCases{}", form.cases()));
        for (path, bytes) in if folder.exists() { files(&folder, "xml") } else { Vec::new() } {
            let text = String::from_utf8_lossy(&bytes);
            let document = checkers.reader().only(&text).unwrap_or_else(|it| panic!("{it}"));
            let findings = checkers.judge(document).findings;
            let is_refused =
                |it: &Finding| it.rule.group == Group::Format && it.severity == Severity::Error;
            // The authority's rules look at what its schema takes.
            if findings.iter().any(is_refused) {
                continue;
            }
            let control = std::fs::read_to_string(path.with_extension("ctl")).expect("an answer");
            let (expected, answered) = (expected(&control), answered(&findings));
            numbers.extend(expected.iter().map(|(number, _)| number.clone()));
            count += 1;
            if expected != answered {
                wrong.push(format!("{}: {expected:?}, ours {answered:?}\n", path.display()));
            }
        }
    }
    println!("{count} cases, {} errors of different numbers", numbers.len());
    assert!(count > 3_700 && numbers.len() > 170, "{count}, {}", numbers.len());
    assert!(wrong.is_empty(), "{} of {count}\n{}", wrong.len(), wrong.concat());
}

#[test]
fn every_rule_of_the_books_is_one_of_the_authority() {
    let Some(table) = reference("gb-ens/rules.tsv") else { return };
    let table = std::fs::read_to_string(table).expect("a table");
    let official: BTreeSet<&str> =
        table.lines().skip(1).filter_map(|it| it.split('\t').nth(4)).collect();
    let authority = authorities().iter().find(|it| it.folder().name == "gb-ens").expect("a folder");
    let books: Vec<_> = authority.books().map(|book| book.expect("a book")).collect();
    let ours: BTreeSet<&str> =
        books.iter().flat_map(|book| &book.rules).map(|rule| rule.id.as_str()).collect();
    assert_eq!(ours, official);
}

#[test]
fn the_authoritys_samples_are_judged_as_their_names_say() {
    let (Some(source), Some(cases)) = (official(), cases()) else { return };
    let samples = files(cases, "xml");
    assert_eq!(samples.len(), 4);
    for (path, bytes) in samples {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_it = |form: &Form| name.starts_with(form.message.class.name);
        let form = Form::all(&source).find(is_it).expect("the first form of its message");
        let errors = errors_in(&checkers(form), &String::from_utf8_lossy(&bytes));
        assert_eq!(errors.is_empty(), name.contains("-schemaValid"), "{name}: {errors:?}");
    }
}

#[test]
fn the_reduced_form_takes_all_that_the_other_takes() {
    let (Some(source), Some(cases)) = (official(), cases()) else { return };
    let mut count = 0;
    for message in MESSAGES {
        let forms: Vec<Form> =
            Form::all(&source).filter(|it| it.message.name == message.name).collect();
        let [full, reduced] = forms[..] else { continue };
        let [full_checkers, reduced_checkers] = [full, reduced].map(checkers);
        for (path, bytes) in files(&cases.join(format!("ruleTestCases{}", full.cases())), "xml") {
            let text = String::from_utf8_lossy(&bytes);
            if errors_in(&full_checkers, &text).is_empty() {
                let errors = errors_in(&reduced_checkers, &text);
                assert_eq!(errors, [""; 0], "{}", path.display());
                count += 1;
            }
        }
    }
    assert!(count > 1_000, "{count}");
}

#[test]
fn random_messages_follow_the_authoritys_schemas_and_lose_nothing() {
    let (Some(xmllint), Some(source)) = (Xmllint::found(), official()) else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    for form in Form::all(&source) {
        let checkers = checkers(form);
        let reader = checkers.reader();
        let mut chance = Chance::new(0x0e_0315);
        let mut paths = Vec::new();
        for number in 0..EACH_MESSAGE {
            let xml = random(form, &mut chance);
            assert_eq!(errors_in(&checkers, &xml), [""; 0], "{xml}");
            assert_json_keeps(&reader, &xml);
            let path = folder.path().join(format!("{}-{number}.xml", form.profile()));
            std::fs::write(&path, &xml).expect("a temporary file");
            paths.push(path);
        }
        let verdicts = xmllint.verdicts(&form.schema(&source), &paths);
        if let Some(at) = verdicts.iter().position(|is_valid| !is_valid) {
            let xml = std::fs::read_to_string(&paths[at]).expect("it was written");
            panic!("{} is refused:\n{xml}", form.profile());
        }
    }
}

/// Whether all that is wrong is the type of the message, of which the schemas take that of any other.
fn is_of_another_type(errors: &[String]) -> bool {
    !errors.is_empty() && errors.iter().all(|it| it.contains("/MesTypMES20: "))
}

#[test]
fn our_verdict_and_that_of_our_schemas_on_broken_messages_is_that_of_the_authoritys_schemas() {
    let (Some(xmllint), Some(source)) = (Xmllint::found(), official()) else { return };
    let written = tempfile::tempdir().expect("a temporary folder");
    schemas::write(schemas::SCHEMAS.iter(), written.path());
    let (mut tally, mut wrong, mut count) = (Tally::default(), Vec::new(), 0);
    for form in Form::all(&source) {
        let checkers = checkers(form);
        let folder =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("mutants-{}", form.profile()));
        empty(&folder);
        let mut chance = Chance::new(0xe_0313);
        let sources: Vec<_> =
            (0..6).map(|_| (random(form, &mut chance), form.message.class)).collect();
        let mutations = [MUTATIONS, FINE_MUTATIONS].concat();
        let mutants = mutants(&sources, &mutations, EACH_MUTANT, 0x7ab1e, &folder);
        let paths: Vec<PathBuf> = mutants.iter().map(|it| it.path.clone()).collect();
        let official = xmllint.verdicts(&form.schema(&source), &paths);
        // Ours are those of the usual form.
        let usual = customs_tests::kind_of(sources[0].0.as_bytes()).expect("a message").profile();
        let ours = written.path().join(format!("entry-summary/11.2/{}.xsd", form.message.name));
        let of_ours = match usual.id == form.profile() {
            true => xmllint.verdicts(&ours, &paths),
            false => official.clone(),
        };
        for ((mutant, official), of_ours) in mutants.iter().zip(official).zip(of_ours) {
            let errors = errors_in(&checkers, &mutant.xml);
            tally.add(mutant.kind, official, errors.is_empty());
            count += 1;
            let is_same = errors.is_empty() == official && of_ours == official;
            if !is_same && !is_of_another_type(&errors) {
                let (path, kind) = (mutant.path.display(), mutant.kind);
                wrong.push(format!(
                    "{path}: {kind}: official {official}, our schema {of_ours}, ours {errors:?}\n"
                ));
            }
        }
    }
    print!("{tally}{}", wrong.concat());
    assert!(count >= 5_000, "{count}");
    assert!(wrong.is_empty(), "{} of {count}", wrong.len());
}

/// The fixtures of a message in one syntax.
fn fixtures(message: &MessageDefinition, extension: &str) -> Vec<(PathBuf, String)> {
    let mut found = files(&repository().join("fixtures/entry-summary"), extension);
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    found.retain(|(path, _)| name(path).starts_with(message.name));
    let text = |(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8"));
    found.into_iter().map(text).collect()
}

fn complete(text: &str) -> Message {
    let profiles = Profiles::default();
    let document = Reader::new(&profiles).only(text).unwrap_or_else(|it| panic!("{it}: {text}"));
    document.complete().expect("all of it")
}

#[test]
fn a_fixture_has_no_finding_under_any_rule_and_is_the_same_in_both_syntaxes() {
    let checkers = Checkers::new(Profiles::default()).with_today("2026-03-10".parse().ok());
    for message in MESSAGES {
        let [xml, json] = ["xml", "json"].map(|it| fixtures(message, it));
        assert_eq!((xml.len(), json.len()), (2, 2), "{}", message.name);
        for ((path, xml), (_, json)) in xml.iter().zip(&json) {
            for text in [xml, json] {
                let document = checkers.reader().only(text).expect("a message");
                let findings = checkers.judge(document).findings;
                assert!(findings.is_empty(), "{}: {findings:?}", path.display());
            }
            assert_eq!(complete(xml), complete(json), "{}", path.display());
        }
    }
}

#[test]
fn the_authoritys_schemas_and_ours_accept_the_fixtures() {
    let Some(xmllint) = Xmllint::found() else { return };
    let ours = repository().join("schemas/entry-summary/11.2");
    for message in MESSAGES {
        let paths: Vec<PathBuf> = fixtures(message, "xml").into_iter().map(|it| it.0).collect();
        let usual = |source: PathBuf| {
            let forms = Form::all(&source).filter(|form| form.message.name == message.name);
            forms.last().map(|form| form.schema(&source))
        };
        let mut all = vec![ours.join(format!("{}.xsd", message.name))];
        all.extend(official().and_then(usual));
        for schema in all {
            assert_eq!(xmllint.verdicts(&schema, &paths), [true; 2], "{}", schema.display());
        }
        let schema = schemas::json(&format!("entry-summary/11.2/{}.schema.json", message.name));
        let validator = jsonschema::validator_for(&schema).expect("a schema that holds");
        for (path, text) in fixtures(message, "json") {
            let json = serde_json::from_str(&text).expect("JSON");
            let errors = validator.iter_errors(&json).map(|error| error.to_string());
            assert_eq!(errors.collect::<Vec<_>>(), [""; 0], "{}", path.display());
        }
    }
}
