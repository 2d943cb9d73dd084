//! Our verdict on broken declarations is the official schema's.
//!
//! Valid messages are broken mechanically, by a fixed seed: a mutant is an error to us exactly when
//! it is one to `xmllint` with the authority's XSD. The same holds of the XML Schema that is written from
//! the profile: `xmllint` judges by either of them, the real declarations too.
//!
//! Nasty mutants have what is rare, in XML and in XML Schema: attributes, `xsi`, prologues, zones, CDATA,
//! references, namespaces, comments. Where our verdict on one is another by intent, [`EXPLAINED`] says why.

#![allow(clippy::print_stdout)] // the table of verdicts is what the test is read for

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use customs_check::Checker;
use customs_declaration::MetaData;
use customs_model::ClassType;
use customs_tests::mutants::{AS_IT_IS, MUTATIONS, Mutant, NASTY_MUTATIONS, Tally, mutants};
use customs_tests::tools::empty;
use customs_tests::{
    Xmllint, errors, files, format_only, messages, reference, repository, schemas,
};

/// How many mutants of each kind.
const EACH: usize = 320;

/// How many nasty ones of each kind.
const EACH_NASTY: usize = 560;

/// A message, and what the official schema says of it.
struct Judged {
    mutant: Mutant,
    official: bool,
}

/// The real declarations, and mutants of them; nothing where there are none. They are made and judged
/// once for all tests, each of which asks for what that needs.
fn judged(xmllint: &Xmllint) -> Option<&'static [Judged]> {
    static JUDGED: OnceLock<Vec<Judged>> = OnceLock::new();
    let corpus = reference("corpus/declaration")?;
    let schema = reference("xsd/uk-dms-3.6/metadata-declaration.xsd")?;
    Some(JUDGED.get_or_init(|| judge(xmllint, &corpus, &schema)))
}

fn judge(xmllint: &Xmllint, corpus: &Path, schema: &Path) -> Vec<Judged> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutants");
    empty(&folder);
    let sources: Vec<_> = files(corpus, "xml")
        .into_iter()
        .map(|(_, bytes)| customs_xml::decode(&bytes).expect("UTF-8").to_owned())
        .map(|xml| (xml, MetaData::CLASS))
        .collect();
    let mutants = mutants(&sources, MUTATIONS, EACH, 0x5eed_c057_0a15, &folder);
    let paths: Vec<PathBuf> = mutants.iter().map(|mutant| mutant.path.clone()).collect();
    let verdicts = xmllint.verdicts(schema, &paths);
    let judged = mutants.into_iter().zip(verdicts);
    judged.map(|(mutant, official)| Judged { mutant, official }).collect()
}

#[test]
fn our_verdict_on_broken_declarations_is_the_official_schemas() {
    let Some(xmllint) = Xmllint::found() else { return };
    let Some(messages) = judged(&xmllint) else { return };
    let mutants: Vec<_> = messages.iter().filter(|it| it.mutant.kind != AS_IT_IS).collect();
    let format = format_only(customs_message::profile("uk-dms-3.6").expect("it is built in"));
    let checker = Checker::new(&format);
    let mut tally = Tally::default();
    let mut disagreements = Vec::new();
    for Judged { mutant: Mutant { kind, xml, .. }, official } in mutants.iter().copied() {
        let errors = errors(&checker, xml.as_bytes());
        tally.add(kind, *official, errors.is_empty());
        if errors.is_empty() != *official {
            disagreements.push(format!("{kind}: official {official}, ours {errors:?}\n"));
        }
    }
    print!("{tally}");
    assert!(mutants.len() >= 2_000);
    assert!(disagreements.is_empty(), "{}", disagreements.concat());
}

#[test]
fn the_schema_of_the_profile_judges_as_the_official_one_does() {
    let Some(xmllint) = Xmllint::found() else { return };
    let Some(messages) = judged(&xmllint) else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    schemas::write(
        &customs_schema::narrowed(customs_message::profile("uk-dms-3.6").expect("it is built in")),
        folder.path(),
    );
    let ours = folder.path().join("declaration/3.6/uk-dms-3.6/declaration-message.xsd");
    let paths: Vec<PathBuf> = messages.iter().map(|it| it.mutant.path.clone()).collect();
    let verdicts = xmllint.verdicts(&ours, &paths);
    let mut tally = Tally::default();
    let mut disagreements = Vec::new();
    for (Judged { mutant: Mutant { kind, .. }, official }, ours) in messages.iter().zip(&verdicts) {
        tally.add(kind, *official, *ours);
        if official != ours {
            disagreements.push(format!("{kind}: official {official}, ours {ours}\n"));
        }
    }
    print!("{tally}");
    assert!(messages.len() >= 2_000);
    assert!(disagreements.is_empty(), "{}", disagreements.concat());
}

/// Whether a mutant and our errors are of a kind on which our verdict is another by intent.
type Explains = fn(&str, &[String]) -> bool;

/// Why our verdict is another by intent.
const EXPLAINED: &[(&str, Explains)] = &[
    ("a DOCTYPE is refused: no message needs one, and it is the door to attacks", |_, errors| {
        errors.iter().all(|it| it.contains("DOCTYPE")) && !errors.is_empty()
    }),
    ("a day or an hour that never was: the pattern of the schema counts digits", |_, errors| {
        errors.iter().all(|it| it.contains("is not a date in a form of EDIFACT"))
            && !errors.is_empty()
    }),
    // No characters but blanks is what XML Schema asks of the content of a class; libxml2 wants no section.
    ("an empty section of CDATA in a class has no characters", |xml, errors| {
        errors.is_empty() && xml.contains("<![CDATA[]]></")
    }),
];

#[test]
fn our_verdict_on_nasty_mutants_is_the_official_schemas() {
    let Some(xmllint) = Xmllint::found() else { return };
    let Some(schema) = reference("xsd/uk-dms-3.6/metadata-declaration.xsd") else { return };
    let Some(corpus) = reference("corpus/declaration") else { return };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nasty-mutants");
    empty(&folder);
    let all = messages(&corpus, "xml").into_iter();
    let all = all.chain(messages(&repository().join("fixtures/valid"), "xml"));
    let sources: Vec<_> = all
        .map(|(_, bytes)| customs_xml::decode(&bytes).expect("UTF-8").to_owned())
        .filter(|xml| xml.contains("<MetaData") || xml.contains(":MetaData"))
        .map(|xml| (xml, MetaData::CLASS))
        .collect();
    let mutants = mutants(&sources, NASTY_MUTATIONS, EACH_NASTY, 0x0a57_5eed, &folder);
    let paths: Vec<PathBuf> = mutants.iter().map(|mutant| mutant.path.clone()).collect();
    // What is against the rules of namespaces costs `xmllint` no verdict on a schema.
    let verdicts = xmllint.verdicts(&schema, &paths).into_iter().zip(xmllint.well_formed(&paths));
    let verdicts = verdicts.map(|(is_valid, is_well_formed)| is_valid && is_well_formed);
    let format = format_only(customs_message::profile("uk-dms-3.6").expect("it is built in"));
    let checker = Checker::new(&format);
    let mut tally = Tally::default();
    let (mut explained, mut disagreements) = (BTreeMap::new(), Vec::new());
    for (Mutant { kind, xml, path, .. }, official) in mutants.iter().zip(verdicts) {
        let errors = errors(&checker, xml.as_bytes());
        tally.add(kind, official, errors.is_empty());
        if errors.is_empty() == official {
            continue;
        }
        if let Some((why, _)) = EXPLAINED.iter().find(|(_, holds)| holds(xml, &errors)) {
            *explained.entry(why).or_insert(0) += 1;
        } else {
            let path = path.display();
            disagreements.push(format!("{kind}: official {official}, ours {errors:?}: {path}\n"));
        }
    }
    print!("{tally}");
    println!("judged otherwise by intent: {explained:#?}");
    assert!(mutants.len() >= 10_000);
    assert!(disagreements.is_empty(), "{}", disagreements.concat());
    assert_eq!(explained.len(), EXPLAINED.len(), "what is explained occurs");
    let agreeing = mutants.len() - explained.values().sum::<usize>();
    assert!(agreeing * 1_000 >= mutants.len() * 995, "{agreeing} of {}", mutants.len());
}
