//! The folder in which a language is tried: the schemas, the fixtures sorted by them, and an index of
//! both for programs of that language.
//!
//! | in the folder | is |
//! | --- | --- |
//! | `schemas/` | what `customs schema` writes |
//! | `messages/<schema>/<fixture>.json` | the fixtures that follow a schema |
//! | `index.json` | `[{"name", "schema", "messages"}]`, with the paths of both |
//! | `page/` | where the commands of a page in `docs/languages` run, with `schemas/` beside them |

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use customs_schema::SchemaFile;
use customs_tests::external::command;
use customs_tests::repository;
use customs_tests::samples::{Sample, samples};
use customs_tests::schemas::{self, SCHEMAS, write_file};
use customs_tests::tools::{self, empty, run};
use serde_json::{Value, json};

/// The folder of the languages, and of what is installed for them.
fn languages() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("languages")
}

/// A strict JSON Schema, and the fixtures that follow it.
pub(crate) struct Strict {
    /// `declaration-message`, or `uk-dms-3.6-declaration-message` where a profile narrows it: the name of
    /// a module or a package.
    pub(crate) name: String,
    /// Below `schemas/`.
    pub(crate) path: String,
    /// The schema.
    pub(crate) schema: Value,
    /// Its fixtures.
    pub(crate) samples: Vec<Sample>,
}

impl Strict {
    /// The names of its definitions: those that types of any language should have, no more and no fewer.
    pub(crate) fn definitions(&self) -> BTreeSet<&str> {
        let definitions = self.schema["$defs"].as_object().into_iter().flatten();
        definitions.map(|(name, _)| name.as_str()).collect()
    }

    /// Whether a definition has one value alone, which some generators write where it is used.
    pub(crate) fn has_one_value(&self, definition: &str) -> bool {
        self.schema["$defs"][definition]["enum"].as_array().is_some_and(|values| values.len() == 1)
    }
}

/// The folder of a language.
pub(crate) struct Workshop {
    folder: PathBuf,
    /// What is in it.
    pub(crate) schemas: Vec<Strict>,
}

impl Workshop {
    /// Lays out the folder afresh.
    pub(crate) fn of(language: &str) -> Self {
        let folder = languages().join(language);
        empty(&folder);
        schemas::write(SCHEMAS.iter(), &folder.join("schemas"));
        let workshop = Self { folder, schemas: strict_schemas() };
        let index: Vec<Value> = workshop.schemas.iter().map(|it| workshop.lay_out(it)).collect();
        workshop.write("index.json", &json!(index).to_string());
        workshop
    }

    /// Writes the fixtures of a schema; the entry of the index.
    fn lay_out(&self, strict: &Strict) -> Value {
        let paths = strict.samples.iter().map(|sample| {
            let path = format!("messages/{}/{}.json", strict.name, sample.name);
            self.write(&path, &sample.json.to_string());
            path
        });
        let paths: Vec<String> = paths.collect();
        json!({
            "name": strict.name, "schema": format!("schemas/{}", strict.path), "messages": paths
        })
    }

    /// A path in the folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// The text of a file of the folder.
    pub(crate) fn read(&self, path: &str) -> String {
        let path = self.path(path);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Writes a file of the folder.
    pub(crate) fn write(&self, path: &str, text: &str) {
        write_file(&self.path(path), text);
    }

    /// Copies the files of `tests/languages/<name>` into the folder.
    pub(crate) fn bring(&self, name: &str) {
        let from = repository().join("tests/languages").join(name);
        for entry in fs::read_dir(&from).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = path.file_name().unwrap_or_default();
                fs::copy(&path, self.folder.join(name)).expect("a file can be copied");
            }
        }
    }

    /// A command that runs in the folder.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.folder);
        command
    }

    /// Does what a page in `docs/languages` says, block by block: `sh` is run, `text` is what that has to
    /// print, and anything else is saved as the file that its first line names. Nothing else is there
    /// but `schemas/` and what `prepare` adds to the folder and the shell.
    pub(crate) fn follow(&self, page: &str, prepare: impl Fn(&Path, &mut Command)) {
        let text = fs::read_to_string(repository().join("docs/languages").join(page));
        let text = text.unwrap_or_else(|error| panic!("{page}: {error}"));
        let folder = self.path("page");
        empty(&folder);
        schemas::write(SCHEMAS.iter(), &folder.join("schemas"));
        let mut printed = String::new();
        for (language, block) in blocks(&text) {
            match language {
                "sh" => {
                    let Some(shell) = command("sh", "dash") else { return };
                    let mut shell = Command::new(shell);
                    shell.args(["-e", "-c", block]).current_dir(&folder);
                    prepare(&folder, &mut shell);
                    printed = run(&mut shell);
                }
                "text" => assert_eq!(printed.trim_end(), block.trim_end(), "{page}"),
                _ => write_file(&folder.join(file_name(block)), block),
            }
        }
    }
}

/// The fenced blocks of a page: what each is marked with, and its text.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let fenced = page.split("```").skip(1).step_by(2);
    fenced.filter_map(|block| block.split_once('\n')).collect()
}

/// The file that the comment in the first line of a program names.
fn file_name(program: &str) -> &str {
    let line = program.lines().next().unwrap_or_default();
    let name = line.trim_start_matches(['/', '#', ' ']);
    assert!(name.contains('.') && !name.contains(' '), "`{line}` names no file");
    name
}

/// The strict schemas of messages, with their fixtures.
fn strict_schemas() -> Vec<Strict> {
    let mut samples = samples();
    let mut schemas = Vec::new();
    for SchemaFile { path, .. } in SCHEMAS.iter().filter(|file| file.is_for_types()) {
        let Some((folder, stem)) = strict_path(path) else { continue };
        let profile = folder.get(2);
        let follows = |sample: &Sample| {
            sample.schema == stem
                && profile.is_none_or(|id| sample.profiles.iter().any(|own| own == id))
        };
        schemas.push(Strict {
            name: profile.map_or_else(|| stem.to_owned(), |id| format!("{id}-{stem}")),
            schema: schemas::json(path),
            samples: samples.iter().filter(|sample| follows(sample)).cloned().collect(),
            path: path.clone(),
        });
    }
    for strict in &schemas {
        assert!(!strict.samples.is_empty(), "no fixture follows {}", strict.path);
    }
    samples.retain(|sample| !schemas.iter().any(|strict| strict.name == sample.schema));
    let homeless: Vec<&str> = samples.iter().map(|sample| sample.name.as_str()).collect();
    assert!(homeless.is_empty(), "no schema for {homeless:?}");
    schemas
}

/// `declaration/3.6/declaration.schema.json` as its folders and `declaration`, if it is a strict schema
/// of a message.
fn strict_path(path: &str) -> Option<(Vec<&str>, &str)> {
    let mut folders: Vec<&str> = path.split('/').collect();
    let stem = folders.pop()?.strip_suffix(".schema.json")?;
    (!stem.contains('.')).then_some((folders, stem))
}

/// Packages of npm.
pub(crate) fn node_modules() -> Option<PathBuf> {
    tools::node_modules(&languages())
}

/// The commands of a Python with the packages of a list.
pub(crate) fn python(list: &str) -> Option<PathBuf> {
    tools::python(&languages(), list)
}
