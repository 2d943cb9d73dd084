//! Our verdict on broken declarations is the official schema's.
//!
//! Valid messages are broken mechanically, by a fixed seed: a mutant is an error to us exactly when
//! it is one to `xmllint` with the authority's XSD. No class of disagreement is known, so one is a
//! failure; should one be found that is ours by intent, it is to be named and explained here. The same
//! holds of the XML Schema that is written from the profile: `xmllint` judges by either of them, the real
//! declarations too.

#![allow(clippy::print_stdout)] // the table of verdicts is what the test is read for

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use customs_check::Checker;
use customs_declaration::MetaData;
use customs_model::ClassType;
use customs_tests::mutants::{AS_IT_IS, MUTATIONS, Mutant, Tally, mutants};
use customs_tests::tools::empty;
use customs_tests::{Xmllint, errors, files, format_only, reference, schemas};

/// How many mutants of each kind.
const EACH: usize = 320;

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
