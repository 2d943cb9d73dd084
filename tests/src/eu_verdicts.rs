//! Our verdict on the messages of the EU's systems beside that of the authority's schemas: on random messages, on
//! mutants of them, and by the schemas that we write.

#![allow(clippy::print_stdout)] // how many mutants there were is what these tests are read for

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use customs_check::Checkers;
use customs_message::{Profiles, Reader};
use customs_model::MessageDefinition;

use crate::eu::System;
use crate::mutants::{AS_IT_IS, FINE_MUTATIONS, MUTATIONS, Mutant, Tally, mutants};
use crate::tools::empty;
use crate::{Chance, Xmllint, assert_json_keeps, errors_in, only_format, reference, schemas};

/// The share of differences that are borne, in thousandths.
const MOST_DIFFERENCES: usize = 5;

/// Judges every message by the format alone, which is what a schema can judge.
#[must_use]
pub fn checkers() -> Checkers {
    Checkers::new(Profiles::default().with_rules(&only_format()))
}

/// A random message in XML.
///
/// # Panics
/// If it is not read and written as it is.
#[must_use]
pub fn random(system: &System, message: &MessageDefinition, chance: &mut Chance) -> String {
    let profiles = Profiles::default();
    let json = system.random(message, chance).to_string();
    let document = Reader::new(&profiles).only(&json).unwrap_or_else(|it| panic!("{it}: {json}"));
    assert_eq!(document.kind.definition.name, message.name);
    assert_eq!(document.findings, [], "{json}");
    let profile = document.profile.clone();
    let written = document.complete().expect("all of it").to_xml(&profile, true);
    assert_eq!(written.dropped, [], "{json}");
    written.xml
}

/// What judges the messages of a system: `xmllint`, by the authority's schemas.
#[derive(Debug)]
pub struct Official {
    system: &'static System,
    xmllint: Xmllint,
    /// A folder with the schemas, by the names of the messages.
    schemas: PathBuf,
    /// A folder to write to.
    folder: PathBuf,
}

/// A random message or a mutant of one, its type, and what the authority's schema says of it.
#[derive(Debug)]
pub struct Judged {
    mutant: Mutant,
    message: &'static MessageDefinition,
    official: bool,
}

impl Official {
    /// The judge, if there are `xmllint` and the schemas; it works in a folder below this one.
    ///
    /// # Panics
    /// If it cannot write there.
    #[must_use]
    pub fn of(system: &'static System, folder: &Path) -> Option<Self> {
        let (xmllint, source) = (Xmllint::found()?, reference(system.reference)?);
        let folder = folder.join(format!("{}-verdicts", system.family.name));
        empty(&folder);
        let schemas = folder.join("schemas");
        empty(&schemas);
        system.copy_schemas(&source, &schemas);
        Some(Self { system, xmllint, schemas, folder })
    }

    /// Whether each of these files follows the authority's schema of its message.
    #[must_use]
    pub fn verdicts(&self, files: &[(&'static MessageDefinition, PathBuf)]) -> Vec<bool> {
        self.verdicts_by(files, &self.schemas)
    }

    /// Whether each of these files follows the schema of its message in a folder.
    fn verdicts_by(
        &self,
        files: &[(&'static MessageDefinition, PathBuf)],
        schemas: &Path,
    ) -> Vec<bool> {
        let mut by_message: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, (message, _)) in files.iter().enumerate() {
            by_message.entry(message.name).or_default().push(at);
        }
        let mut verdicts = vec![false; files.len()];
        for (name, same) in by_message {
            let paths: Vec<PathBuf> = same.iter().map(|at| files[*at].1.clone()).collect();
            let judged = self.xmllint.verdicts(&schemas.join(format!("{name}.xsd")), &paths);
            same.iter().zip(judged).for_each(|(at, is_valid)| verdicts[*at] = is_valid);
        }
        verdicts
    }

    /// Makes so many random messages of each type, which are read, written in JSON, read again and written as they
    /// were, and which the authority's schemas and we accept.
    ///
    /// # Panics
    /// If one is not.
    pub fn accepts_random_messages(&self, each: usize) {
        let folder = self.folder.join("random");
        empty(&folder);
        let (checkers, profiles) = (checkers(), Profiles::default());
        let reader = Reader::new(&profiles);
        for message in self.system.family.messages {
            let mut chance = Chance::new(0x7_2a45);
            let mut files = Vec::new();
            for number in 0..each {
                let xml = random(self.system, message, &mut chance);
                assert_eq!(errors_in(&checkers, &xml), [""; 0], "{xml}");
                assert_json_keeps(&reader, &xml);
                let path = folder.join(format!("{}-{number}.xml", message.name));
                std::fs::write(&path, &xml).expect("a folder to write to");
                files.push((message, path));
            }
            if let Some(at) = self.verdicts(&files).iter().position(|is_valid| !is_valid) {
                let xml = std::fs::read_to_string(&files[at].1).expect("it was written");
                panic!("{} is refused:\n{xml}", message.name);
            }
        }
    }

    /// Random messages of every type and so many mutants of each kind, with the verdicts of the authority's schemas.
    ///
    /// # Panics
    /// If they cannot be written.
    #[must_use]
    pub fn judged(&self, each_mutant: usize) -> Vec<Judged> {
        let folder = self.folder.join("mutants");
        empty(&folder);
        let mut chance = Chance::new(0xe_015c);
        let each = self.system.family.messages.iter().flat_map(|message| [message; 3]);
        let each: Vec<&MessageDefinition> = each.collect();
        let random = |message: &&MessageDefinition| {
            (random(self.system, message, &mut chance), message.class)
        };
        let sources: Vec<_> = each.iter().map(random).collect();
        let mutations = [MUTATIONS, FINE_MUTATIONS].concat();
        let mutants = mutants(&sources, &mutations, each_mutant, 0x7ab1e, &folder);
        let files = mutants.iter().map(|it| (each[it.source], it.path.clone()));
        let verdicts = self.verdicts(&files.collect::<Vec<_>>());
        let judged = mutants.into_iter().zip(verdicts);
        judged
            .map(|(mutant, official)| Judged { message: each[mutant.source], mutant, official })
            .collect()
    }

    /// Our verdicts on these messages are those of the authority's schemas, but for a few.
    ///
    /// # Panics
    /// If they are not, or if there are fewer mutants.
    pub fn agrees_with_us(judged: &[Judged], least: usize) {
        let checkers = checkers();
        let ours = judged.iter().map(|it| errors_in(&checkers, &it.mutant.xml));
        let count = judged.iter().filter(|it| it.mutant.kind != AS_IT_IS).count();
        assert!(count >= least, "{count}");
        compared(judged, ours);
    }

    /// The verdicts of the schemas that we write are those of the authority's, but for a few.
    ///
    /// # Panics
    /// If they are not.
    pub fn agrees_with_our_schemas(&self, judged: &[Judged]) {
        let folder = self.folder.join("ours");
        empty(&folder);
        schemas::write(schemas::SCHEMAS.iter(), &folder);
        let files = judged.iter().map(|it| (it.message, it.mutant.path.clone()));
        let family = self.system.family;
        let schemas = folder.join(family.name).join(family.version);
        let ours = self.verdicts_by(&files.collect::<Vec<_>>(), &schemas);
        let refused = |is_valid| if is_valid { vec![] } else { vec!["our schema".to_owned()] };
        compared(judged, ours.into_iter().map(refused));
    }
}

/// Holds our errors in messages against the authority's verdicts, and says how many differ.
fn compared(judged: &[Judged], ours: impl Iterator<Item = Vec<String>>) {
    let (mut tally, mut wrong) = (Tally::default(), Vec::new());
    for (Judged { mutant, official, .. }, errors) in judged.iter().zip(ours) {
        tally.add(mutant.kind, *official, errors.is_empty());
        if errors.is_empty() != *official {
            let (path, kind) = (mutant.path.display(), mutant.kind);
            wrong.push(format!("{path}: {kind}: official {official}, ours {errors:?}\n"));
        }
    }
    print!("{tally}{}", wrong.concat());
    println!("{} of {} differ", wrong.len(), judged.len());
    assert!(wrong.len() * 1000 <= judged.len() * MOST_DIFFERENCES, "{}", wrong.len());
}

/// The message of a system that is in a text, by the name of its root; none where it is none of them.
#[must_use]
pub fn named(system: &System, text: &str) -> Option<&'static MessageDefinition> {
    let tag = text.split('<').find(|tag| !tag.starts_with(['?', '!']) && !tag.trim().is_empty())?;
    let name = tag.split([' ', '>', '\n']).next()?;
    let local = name.rsplit(':').next()?;
    system.family.messages.iter().find(|message| message.class.name == local)
}

/// The samples of a system that were published, of a kind of file: each with its path and its text.
///
/// # Panics
/// If they cannot be read.
#[must_use]
pub fn samples(source: &Path, extension: &str) -> Vec<(PathBuf, String)> {
    let folders = std::fs::read_dir(source.join("samples")).expect("a folder");
    let folders = folders.map(|folder| folder.expect("an entry").path());
    let files = folders.flat_map(|folder| crate::files(&folder, extension));
    files.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8"))).collect()
}
