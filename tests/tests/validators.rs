//! Which messages are as their schema wants them: the verdicts of three independent validators of JSON
//! Schema, each by the schema in draft 2020-12 and by its twin in draft 7, of `xmllint` and of the JDK's
//! processor of XML Schema, and of a validator of OpenAPI, beside ours.
//!
//! A difference between two verdicts is in a list here, with the reason. One that does not fails the
//! test, and so does an entry that nothing needs any more.

#![allow(clippy::print_stdout)] // the tables of verdicts are what the tests are read for

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use customs_check::Checker;
use customs_message::family::{DECLARATION, ENTRY_SUMMARY, EXCHANGE, EXPORT, Family, TRANSIT};
use customs_message::{Kind, family};
use customs_model::Profile;
use customs_model::Severity;
use customs_model::profile::{Change, RuleChange};
use customs_tests::external::command;
use customs_tests::mutations::MUTATIONS;
use customs_tests::samples::{Sample, samples};
use customs_tests::schemas::{self, SCHEMAS};
use customs_tests::tools::{PYTHON, empty, node_modules, python, run};
use customs_tests::{Chance, Xmllint, format_only, in_utf_8, kind_of, messages, repository};
use jsonschema::Validator;
use serde_json::{Value, json};

/// How many mutants of each kind.
const EACH: usize = 200;

/// The independent validators, each with both drafts, in the order of the columns.
const JUDGES: [&str; 6] = ["ajv", "ajv 07", "python", "python 07", "rust", "rust 07"];

/// Documents that the independent validators judge differently, by a part of their name.
const AMONG_THEMSELVES: &[(&str, &str)] = &[(
    "a line feed at the end",
    "python: `$` of its regular expressions matches before a last line feed too",
)];

/// Rules by which we refuse what a schema lets pass.
const OURS_ALONE: &[(&str, &str)] = &[
    ("blank-value", "only the schema of a profile asks for a character, for only profiles do"),
    ("line-break", "a pattern without line breaks for every text would say little for its length"),
    ("repeated-element", "a parser of JSON keeps the last member of a name; we say there are two"),
    ("too-many-decimals", "a decimal is one type; its digits are left to rules"),
    ("too-many-digits", "a decimal is one type; its digits are left to rules"),
    ("unreadable", "a message is one of its type by its `MessageType`, any string to a schema"),
    ("unreadable-value", "a pattern knows no calendar: the 30th of February"),
];

/// Documents that a schema refuses and our rules on the format let pass, by a part of their name.
const THEIRS_ALONE: &[(&str, &str)] = &[
    ("a line feed at the end", "blanks around codes and numbers are no part of them to us"),
    ("an array for an object at the root", "a file may hold several messages in an array"),
];

/// XML that `xmllint` accepts and we refuse.
const OURS_ALONE_IN_XML: &[(&str, &str)] = &[
    ("invalid/doctype.xml", "a document type is refused, since it can name files and never end"),
    ("invalid/impossible-date.xml", "a pattern knows no calendar"),
];

/// XML that `xmllint` refuses and we accept.
const THEIRS_ALONE_IN_XML: &[(&str, &str)] = &[
    ("warning/wrapped-in-soap.xml", "the message is found inside, with a warning"),
    (
        "warning/answer-to-a-query.xml",
        "what is in an answer was not lodged; only the standard holds",
    ),
];

/// XML that `xmllint` and the JDK judge differently.
const AMONG_PROCESSORS_OF_XML: &[(&str, &str)] = &[(
    "invalid/entity-declaration.xml",
    "the JDK replaces the entities that a document declares, xmllint only if told to; we refuse both",
)];

/// A text that may be a message.
struct Document {
    group: &'static str,
    name: String,
    /// The name of its schema: `declaration-message`.
    schema: String,
    text: String,
}

/// A schema in two drafts, and the profile that says the same.
struct Schema {
    /// Whose it is: the standard's or a profile's.
    level: &'static str,
    name: String,
    drafts: [Value; 2],
    profile: Profile,
}

/// What was said of a document by a schema.
struct Judged<'j> {
    document: &'j Document,
    schema: &'j Schema,
    /// In the order of [`JUDGES`].
    theirs: Vec<bool>,
    /// The rules by which we found an error.
    ours: BTreeSet<&'static str>,
}

/// Where what is installed is, and where the documents are laid out.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("languages")
}

#[test]
fn validators_agree_with_each_other_and_with_us_but_for_what_is_explained() {
    let Some(judges) = Judges::find() else { return };
    let mut documents = fixtures("json");
    documents.extend(mutants());
    let schemas = judged_by();
    let judged = judges.judge(&documents, &schemas);
    print_table(&judged);
    assert!(judged.len() > 4_500, "{}", judged.len());

    let mut among = Explained::by(AMONG_THEMSELVES);
    let mut ours = Explained::by(OURS_ALONE);
    let mut theirs = Explained::by(THEIRS_ALONE);
    for Judged { document, schema, theirs: verdicts, ours: rules } in &judged {
        let place = format!("{} by {} of {}", document.name, schema.name, schema.level);
        if verdicts.contains(&true) && verdicts.contains(&false) {
            among.meet(&place, |part| document.name.contains(part));
        } else if verdicts[0] && !rules.is_empty() {
            rules.iter().for_each(|rule| ours.meet(&format!("{place}: {rule}"), |it| it == *rule));
        } else if !verdicts[0] && rules.is_empty() {
            theirs.meet(&place, |part| document.name.contains(part));
        }
    }
    among.conclude("judged differently by independent validators");
    ours.conclude("refused by us alone");
    theirs.conclude("accepted by us alone");
}

#[test]
fn a_validator_of_openapi_accepts_our_files_and_no_broken_one() {
    let Some(bin) = python(&folder(), PYTHON) else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let accepts = |text: &str| {
        let path = folder.path().join("openapi.json");
        fs::write(&path, text).expect("a file can be written");
        let mut validator = Command::new(bin.join("openapi-spec-validator"));
        let output = validator.arg(&path).output().expect("it is installed");
        output.status.success()
    };
    let files: Vec<_> =
        SCHEMAS.iter().filter(|file| file.path.ends_with(".openapi.json")).collect();
    assert_eq!(files.len(), 3);
    for file in &files {
        assert!(accepts(&file.text), "{}", file.path);
        let broken = file.text.replace(r#""type": "object""#, r#""type": "class""#);
        assert!(!accepts(&broken), "{} broken", file.path);
    }
}

/// The messages among our fixtures.
fn fixtures(extension: &str) -> Vec<Document> {
    const GROUPS: [&str; 7] =
        ["valid", "warning", "invalid", "exchange", "stories/tiles", "explain", "pointers"];
    let root = repository().join("fixtures");
    let mut folders: Vec<(&str, PathBuf)> =
        GROUPS.iter().map(|group| (*group, root.join(group))).collect();
    let of_rules = fs::read_dir(root.join("rules")).expect("a folder");
    folders.extend(of_rules.map(|entry| ("rules", entry.expect("an entry").path())));
    folders.retain(|(_, folder)| folder.is_dir());
    folders.sort();
    let mut documents = Vec::new();
    for (group, folder) in folders {
        for (path, bytes) in messages(&folder, extension) {
            let name = path.strip_prefix(&root).expect("it is below").display().to_string();
            if !name.ends_with(".findings.json") {
                documents.push(document(group, name, &bytes));
            }
        }
    }
    documents
}

fn document(group: &'static str, name: String, bytes: &[u8]) -> Document {
    let text = String::from_utf8_lossy(bytes).into_owned();
    Document { group, name, schema: meant(bytes).definition.name.to_owned(), text }
}

/// What kind of message a file is. What is no message at all is judged as what it was meant to be.
fn meant(bytes: &[u8]) -> Kind {
    let declaration_message = || family::all(&[&DECLARATION]).next().expect("a message");
    kind_of(bytes).unwrap_or_else(declaration_message)
}

/// Messages without a fault, broken in one place each.
fn mutants() -> Vec<Document> {
    let mut sources = samples();
    // Mutants of messages of these families are judged by the authorities' own schemas (`transit.rs`, `export.rs`,
    // `entry_summary.rs`).
    sources.retain(|sample| sample.schema != "findings" && of_others(&sample.schema).is_none());
    let mut chance = Chance::new(0x5eed_7a1e);
    let mut documents = Vec::new();
    for (kind, mutate) in MUTATIONS {
        let mut made = 0;
        while made < EACH {
            let Sample { name, schema, json, .. } = &sources[chance.below(sources.len())];
            let mut mutant = json.clone();
            if mutate(&mut mutant, &mut chance) && mutant != *json {
                made += 1;
                let place = if mutant.is_array() { " at the root" } else { "" };
                documents.push(Document {
                    group: "mutants",
                    name: format!("{kind}{place} in {name}"),
                    schema: schema.clone(),
                    text: mutant.to_string(),
                });
            }
        }
    }
    documents
}

/// The schemas of messages. Those of responses only as a profile has them: the dictionary alone is no
/// profile of responses, so that there is nothing of ours to compare with.
fn judged_by() -> Vec<Schema> {
    let (wco, uk, uk_response) = (
        customs_message::profile("wco").expect("it is built in"),
        customs_message::profile("uk-dms-3.6").expect("it is built in"),
        customs_message::profile("uk-dms-3.6-response").expect("it is built in"),
    );
    let mut paths: Vec<(String, &'static str, &Profile)> = vec![
        ("declaration/3.6/declaration-message".to_owned(), "the standard", wco),
        ("declaration/3.6/declaration".to_owned(), "the standard", wco),
        ("declaration/3.6/uk-dms-3.6/declaration-message".to_owned(), "a profile", uk),
        ("declaration/3.6/uk-dms-3.6/declaration".to_owned(), "a profile", uk),
        ("response/3.6/uk-dms-3.6-response/response-message".to_owned(), "a profile", uk_response),
        ("response/3.6/uk-dms-3.6-response/response".to_owned(), "a profile", uk_response),
    ];
    paths.extend(family::all(&[&EXCHANGE]).map(|kind| {
        (
            format!("exchange/1/{}", kind.definition.name),
            "the standard",
            customs_message::profile("exchange").expect("it is built in"),
        )
    }));
    let made = paths.into_iter().map(|(path, level, profile)| Schema {
        level,
        name: path.rsplit('/').next().unwrap_or_default().to_owned(),
        drafts: ["schema.json", "draft-07.schema.json"]
            .map(|extension| schemas::json(&format!("{path}.{extension}"))),
        profile: of_schemas(profile),
    });
    made.collect()
}

/// The profile with the rules that schemas know too: those on the format, and our own lists of codes.
fn of_schemas(profile: &Profile) -> Profile {
    let mut profile = format_only(profile);
    let rules = "code-of-our-list".to_owned();
    profile.rules.push(RuleChange { rules, change: Change::On });
    profile
}

/// The independent validators that are other programs.
struct Judges {
    node: PathBuf,
    python: PathBuf,
}

impl Judges {
    fn find() -> Option<Self> {
        let node = command("node", "nodejs")?;
        node_modules(&folder())?;
        Some(Self { node, python: python(&folder(), PYTHON)?.join("python") })
    }

    /// Every document by every schema of its name. Each program is started once.
    fn judge<'j>(&self, documents: &'j [Document], schemas: &'j [Schema]) -> Vec<Judged<'j>> {
        let of = |document: &'j Document| {
            let named = schemas.iter().enumerate();
            named
                .filter(|(_, schema)| schema.name == document.schema)
                .map(move |(number, _)| (number, document))
        };
        let tasks: Vec<(usize, &Document)> = documents.iter().flat_map(of).collect();
        let work = folder().join("validators");
        lay_out(&work, &tasks, schemas);
        let ajv = verdicts(Command::new(&self.node).arg("judge.mjs").current_dir(&work));
        let python = verdicts(Command::new(&self.python).arg("judge.py").current_dir(&work));
        let rust = rust(&tasks, schemas);
        let checkers: Vec<Checker> =
            schemas.iter().map(|schema| Checker::new(&schema.profile)).collect();
        let judged = tasks.iter().enumerate().map(|(index, (number, document))| Judged {
            document,
            schema: &schemas[*number],
            theirs: [ajv[index], python[index], rust[index]].concat(),
            ours: errors(&checkers[*number], document.text.as_bytes()),
        });
        judged.collect()
    }
}

/// Writes what the programs read, and the programs.
fn lay_out(work: &Path, tasks: &[(usize, &Document)], schemas: &[Schema]) {
    empty(work);
    let texts = tasks.iter().map(|(number, document)| json!([number, document.text]));
    let drafts = schemas.iter().map(|schema| json!(schema.drafts));
    let write = |name: &str, values: Vec<Value>| {
        fs::write(work.join(name), json!(values).to_string()).expect("a file can be written");
    };
    write("documents.json", texts.collect());
    write("schemas.json", drafts.collect());
    for script in ["judge.mjs", "judge.py"] {
        let from = repository().join("tests/languages/validators").join(script);
        fs::copy(from, work.join(script)).expect("a script can be copied");
    }
}

/// What a program says, in the order of the documents.
fn verdicts(command: &mut Command) -> Vec<[bool; 2]> {
    let printed = run(command);
    serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{command:?}: {error}: {printed}"))
}

fn rust(tasks: &[(usize, &Document)], schemas: &[Schema]) -> Vec<[bool; 2]> {
    let compiled = |schema: &Value| jsonschema::validator_for(schema).expect("a schema that holds");
    let validators: Vec<[Validator; 2]> =
        schemas.iter().map(|schema| schema.drafts.each_ref().map(compiled)).collect();
    let verdict = |(number, document): &(usize, &Document)| {
        let Ok(value) = serde_json::from_str(&document.text) else { return [false; 2] };
        validators[*number].each_ref().map(|validator| validator.is_valid(&value))
    };
    tasks.iter().map(verdict).collect()
}

/// The rules by which we find an error; `unreadable` is none, but why a file is no message at all.
fn errors(checker: &Checker, bytes: &[u8]) -> BTreeSet<&'static str> {
    let Ok(checked) = checker.validate(bytes) else { return BTreeSet::from(["unreadable"]) };
    let errors = checked.findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.map(|finding| finding.rule.id).collect()
}

/// How many of each group are valid to whom.
fn print_table(judged: &[Judged<'_>]) {
    let mut rows: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for Judged { document, schema, theirs, ours } in judged {
        let row = rows.entry((schema.level, document.group)).or_insert_with(|| vec![0; 9]);
        let is_valid = theirs.iter().copied().chain([ours.is_empty()]);
        let agrees = theirs.iter().all(|verdict| *verdict == ours.is_empty());
        for (count, counts) in
            row.iter_mut().zip([true].into_iter().chain(is_valid).chain([!agrees]))
        {
            *count += usize::from(counts);
        }
    }
    print!("{:<14} {:<14} {:>9}", "schemas of", "documents", "");
    JUDGES.iter().chain(&["ours", "differ"]).for_each(|name| print!(" {name:>9}"));
    println!();
    for ((level, group), row) in rows {
        print!("{level:<14} {group:<14}");
        row.iter().for_each(|count| print!(" {count:>9}"));
        println!();
    }
}

/// Differences, sorted by what explains them.
struct Explained {
    reasons: &'static [(&'static str, &'static str)],
    /// What each entry was needed for.
    met: BTreeMap<&'static str, Vec<String>>,
    unexplained: Vec<String>,
}

impl Explained {
    fn by(reasons: &'static [(&'static str, &'static str)]) -> Self {
        Self { reasons, met: BTreeMap::new(), unexplained: Vec::new() }
    }

    /// Takes down a difference, which an entry explains if it fits.
    fn meet(&mut self, difference: &str, fits: impl Fn(&str) -> bool) {
        match self.reasons.iter().find(|(key, _)| fits(key)) {
            Some((key, _)) => self.met.entry(key).or_default().push(difference.to_owned()),
            None => self.unexplained.push(difference.to_owned()),
        }
    }

    /// Prints what was met, and fails where an explanation is missing or not needed.
    fn conclude(self, what: &str) {
        println!("\n{what}:");
        for (key, reason) in self.reasons {
            let met = self.met.get(key).map_or(&[][..], Vec::as_slice);
            println!("{:>5} {key}: {reason}", met.len());
            assert!(!met.is_empty(), "nothing is {what} for {key} any more: take it off the list");
        }
        assert!(
            self.unexplained.is_empty(),
            "{what}, and no list says why: {:#?}",
            self.unexplained
        );
    }
}

#[test]
fn xmllint_agrees_with_us_but_for_what_is_explained() {
    let Some(xmllint) = Xmllint::found() else { return };
    let work = folder().join("validators-xml");
    write_xsds(&work);
    let mut by_schema: BTreeMap<PathBuf, Vec<Document>> = BTreeMap::new();
    for document in fixtures("xml") {
        by_schema.entry(work.join(xsd(&document.schema))).or_default().push(document);
    }
    let mut ours = Explained::by(OURS_ALONE_IN_XML);
    let mut theirs = Explained::by(THEIRS_ALONE_IN_XML);
    let mut rows: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for (schema, documents) in &by_schema {
        for (document, is_valid, rules) in judge_xml(&xmllint, schema, documents) {
            let row = rows.entry(document.group).or_default();
            for (count, counts) in row.iter_mut().zip([true, is_valid, rules.is_empty()]) {
                *count += usize::from(counts);
            }
            let place = format!("{}: {rules:?}", document.name);
            if is_valid && !rules.is_empty() {
                ours.meet(&place, |name| name == document.name);
            } else if !is_valid && rules.is_empty() {
                theirs.meet(&place, |name| name == document.name);
            }
        }
    }
    println!("{:<14} {:>9} {:>9} {:>9}", "documents", "", "xmllint", "ours");
    for (group, [all, theirs, ours]) in rows {
        println!("{group:<14} {all:>9} {theirs:>9} {ours:>9}");
    }
    ours.conclude("refused by us alone in XML");
    theirs.conclude("accepted by us alone in XML");
}

#[test]
fn two_processors_of_xml_schema_agree() {
    let (Some(java), Some(xmllint)) = (command("java", "default-jdk-headless"), Xmllint::found())
    else {
        return;
    };
    let work = folder().join("validators-java");
    write_xsds(&work);
    let mut by_schema: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for document in fixtures("xml") {
        let path = repository().join("fixtures").join(&document.name);
        by_schema.entry(work.join(xsd(&document.schema))).or_default().push(path);
    }
    let mut lines = String::new();
    let mut of_xmllint = Vec::new();
    for (schema, paths) in &by_schema {
        of_xmllint.extend(xmllint.verdicts(schema, paths));
        for path in paths {
            let (schema, path) = (schema.display(), path.display());
            writeln!(lines, "{schema}\t{path}").expect("a string takes all");
        }
    }
    let documents = work.join("documents");
    fs::write(&documents, &lines).expect("a file can be written");
    let program = repository().join("tests/languages/validators/Judge.java");
    let printed = run(Command::new(java).arg(program).arg(documents));
    let of_java: Vec<bool> = printed.lines().map(|line| line == "true").collect();
    assert_eq!(of_java.len(), of_xmllint.len());
    assert!(of_java.len() > 400, "{}", of_java.len());

    let mut among = Explained::by(AMONG_PROCESSORS_OF_XML);
    for (line, (one, other)) in lines.lines().zip(of_java.iter().zip(&of_xmllint)) {
        if one != other {
            among
                .meet(&format!("{line}: java {one}, xmllint {other}"), |name| line.ends_with(name));
        }
    }
    among.conclude("judged differently by processors of XML Schema");
}

/// Each document with the verdict of `xmllint` and the rules by which we find an error.
fn judge_xml<'d>(
    xmllint: &Xmllint,
    schema: &Path,
    documents: &'d [Document],
) -> impl Iterator<Item = (&'d Document, bool, BTreeSet<&'static str>)> {
    let root = repository().join("fixtures");
    let paths: Vec<PathBuf> = documents.iter().map(|document| root.join(&document.name)).collect();
    let verdicts = xmllint.verdicts(schema, &paths);
    documents.iter().zip(paths).zip(verdicts).map(|((document, path), is_valid)| {
        let bytes = in_utf_8(fs::read(path).expect("a fixture"));
        let profile = of_schemas(&meant(&bytes).profile());
        (document, is_valid, errors(&Checker::new(&profile), &bytes))
    })
}

/// Each beside those it imports.
fn write_xsds(folder: &Path) {
    empty(folder);
    schemas::write(SCHEMAS.iter().filter(|file| file.path.ends_with(".xsd")), folder);
}

/// The XML Schema of messages whose JSON Schema has this name. Declarations and responses are judged by
/// those of their profile.
fn xsd(schema: &str) -> String {
    match schema {
        "declaration" | "declaration-message" => format!("declaration/3.6/uk-dms-3.6/{schema}.xsd"),
        "response" | "response-message" => format!("response/3.6/uk-dms-3.6-response/{schema}.xsd"),
        _ => {
            let family = of_others(schema).unwrap_or(&EXCHANGE);
            format!("{}/{}/{schema}.xsd", family.name, family.version)
        }
    }
}

/// The family with schemas of an authority whose messages have a schema of this name.
fn of_others(schema: &str) -> Option<&'static Family> {
    let has = |family: &&Family| family.messages.iter().any(|message| message.name == schema);
    [&TRANSIT, &EXPORT, &ENTRY_SUMMARY].into_iter().find(has)
}
