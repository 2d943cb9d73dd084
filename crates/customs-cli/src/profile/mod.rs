//! The profiles that messages are judged by: those that belong to them, with the one that was asked
//! for, and an authority of the user's own; and `customs profile`.

pub(crate) mod arguments;
mod command;
mod lists;

pub(crate) use command::run;
pub(crate) use lists::{ListFile, argument as list_argument, chosen as chosen_lists};

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use customs_authorities::{Authorities, Failed, Folder, NumberedLists, OwnList};
use customs_check::rules;
use customs_message::family::FAMILIES;
use customs_message::{Profiles, authorities};
use customs_model::conditions::Book;
use customs_model::dictionary::{Content, places};
use customs_model::profile::{Library, NamedList, Profile, ProfileErrors, ProfileLimits};

use crate::failure::Failure;
use crate::file;
use crate::limits::RunLimits;

/// The most profiles that are named where somebody asks for one that there is not.
const MOST_NAMES: usize = 6;

/// What to say of a profile that there is not: those whose names begin so, else the usual ones.
fn unknown(name: &str, authorities: &Authorities) -> Failure {
    let all: Vec<&str> = authorities.iter().flat_map(|authority| authority.profiles()).collect();
    let mut named: Vec<&str> = all.iter().copied().filter(|id| id.starts_with(name)).collect();
    if named.is_empty() {
        named.extend(
            FAMILIES.iter().filter_map(|family| Some(&*family.usual_profiles().next()?.id)),
        );
    }
    named.truncate(MOST_NAMES);
    let (named, count) = (named.join(", "), all.len());
    let what = format!(
        "no such profile; the profiles include {named} (all {count}: `customs profile list`); or \
         name a file"
    );
    Failure::new(name, what)
}

/// The profiles of a run: the one that was named, for all messages that it is about, and for others
/// their own.
pub(crate) fn load(
    name: Option<&str>,
    authority: Option<&Path>,
    lists: &[ListFile],
    limits: &RunLimits,
) -> Result<Profiles, Failure> {
    let mut profiles = Profiles::default();
    if authority.is_some() || !lists.is_empty() {
        let own = Authorities::embedded(authorities().roots().to_vec())
            .with_lists(lists::read(lists, limits)?);
        let own = match authority {
            Some(folder) => with_folder_beside(own, folder)?,
            None => own,
        };
        lists::known(lists, &own)?;
        profiles = profiles.with_authorities(Arc::new(own));
    }
    if let Some(name) = name {
        let profile = named(name, profiles.authorities(), limits)?;
        profiles = profiles.with(profile);
    }
    Ok(profiles)
}

/// The authorities that are built in, and that of a folder.
pub(crate) fn with_folder(path: &Path) -> Result<Authorities, Failure> {
    with_folder_beside(Authorities::embedded(authorities().roots().to_vec()), path)
}

/// These authorities and that of a folder.
fn with_folder_beside(authorities: Authorities, path: &Path) -> Result<Authorities, Failure> {
    let folder = Folder::read(path).map_err(|error| Failure::new(path.display(), error))?;
    let names = Names::of(authorities.roots());
    let authorities = names.library(|library| authorities.with(folder, library));
    authorities.map_err(|failed: Vec<Failed>| {
        let all: Vec<String> = failed.iter().map(ToString::to_string).collect();
        Failure::new(path.display(), all.join("\n"))
    })
}

/// The built-in profile of this id, or that of a file.
pub(crate) fn named(
    name: &str,
    authorities: &Authorities,
    limits: &RunLimits,
) -> Result<Arc<Profile>, Failure> {
    match authorities.profile(name) {
        Ok(profile) => Ok(Arc::clone(profile)),
        Err(Failed::Unknown(_)) => {
            let path = Path::new(name);
            if !path.exists() {
                return Err(unknown(name, authorities));
            }
            read(path, authorities, &[], limits)?.map_err(|errors| refused(path, &errors))
        }
        Err(failed) => Err(Failure::new(name, failed)),
    }
}

/// What is wrong with the profile of a file, as far as it fits on a line.
fn refused(path: &Path, ProfileErrors(errors): &ProfileErrors) -> Failure {
    let first = errors.first().map(ToString::to_string).unwrap_or_default();
    let more = match errors.len() {
        0 | 1 => String::new(),
        count => format!(" ({} more: run `customs profile check {}`)", count - 1, path.display()),
    };
    Failure::new(path.display(), format!("{first}{more}"))
}

/// The profile of a file, or what is wrong with it.
pub(crate) fn of_file(
    path: &Path,
    authorities: &Authorities,
    limits: &RunLimits,
) -> Result<Result<Arc<Profile>, ProfileErrors>, Failure> {
    read(path, authorities, &[], limits)
}

/// Reads the profile of a file, which those of other files extend in turn; or says what is wrong with
/// it.
fn read(
    path: &Path,
    authorities: &Authorities,
    below: &[PathBuf],
    limits: &RunLimits,
) -> Result<Result<Arc<Profile>, ProfileErrors>, Failure> {
    let text = file::text(path, limits)?;
    let chain = [below, &[path.to_owned()]].concat();
    let extended = |name: &str| {
        let beside = [path.with_file_name(name), path.with_file_name(format!("{name}.profile"))];
        let [named, _] = &beside;
        let file = beside.iter().find(|file| file.is_file()).unwrap_or(named).clone();
        if !file.is_file() {
            return Err(format!(
                "there is neither a profile `{name}` nor a file {}",
                file.display()
            ));
        }
        if chain.contains(&file) {
            return Err(format!("`{name}` extends itself"));
        }
        // Each is read inside the one before it.
        let max = ProfileLimits::default().max_extended;
        if chain.len() > max {
            return Err(format!(
                "more than {max} profiles extend each other in turn, up to `{name}`"
            ));
        }
        let extended =
            read(&file, authorities, &chain, limits).map_err(|failure| failure.to_string())?;
        extended.map_err(|errors| refused(&file, &errors).to_string())
    };
    let beside = lists_beside(path, limits)?;
    let codes = |name: &str| {
        let list = beside.iter().find(|list| list.id == name)?;
        Some(NamedList::from(Arc::clone(list)))
    };
    let book = |name: &str| {
        let file = path.with_file_name(format!("{name}.rules"));
        let text = file::text(&file, limits).map_err(|failure| failure.to_string())?;
        let book = Book::read(Some(name), &text, 1);
        book.map(Arc::new).map_err(|mistakes| {
            let all: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
            format!("{}: {}", file.display(), all.join("\n"))
        })
    };
    let profile = Names::of(authorities.roots()).library(|library| {
        let lists = library.lists.iter().copied().chain(beside.iter().map(|list| &*list.id));
        let lists = lists.chain(NumberedLists::numbers());
        let lists: Vec<_> = lists.collect();
        let library = Library { lists: &lists, codes: &codes, book: &book, ..*library };
        authorities.read(&text, &library, &extended)
    });
    Ok(profile.map(Arc::new))
}

/// The lists of codes in the folder of a profile, which it may name.
fn lists_beside(path: &Path, limits: &RunLimits) -> Result<Vec<Arc<OwnList>>, Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    let entries = fs::read_dir(folder).map_err(|error| Failure::reading(folder, &error))?;
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<_> = files
        .filter(|file| file.extension().is_some_and(|it| it == "list") && file.is_file())
        .collect();
    files.sort();
    let read = |file: &PathBuf| {
        let text = file::text(file, limits)?;
        let list = text.parse().map(Arc::new);
        list.map_err(|error| Failure::new(file.display(), error))
    };
    files.iter().map(read).collect()
}

/// The names that a profile may use.
struct Names {
    rules: BTreeSet<&'static str>,
    lists: BTreeSet<&'static str>,
}

impl Names {
    fn of(roots: &[&'static customs_model::Class]) -> Self {
        let rules = rules::all().flat_map(|rule| [rule.id, rule.group.name()]).collect();
        let elements = roots.iter().flat_map(|root| places(root)).filter_map(|it| it.element());
        let lists = elements.filter_map(|element| match element.content {
            Content::Value { codes, .. } => codes,
            Content::Class(_) => None,
        });
        Self { rules, lists: lists.collect() }
    }

    fn library<T>(&self, read: impl FnOnce(&Library<'_>) -> T) -> T {
        let (rules, lists): (Vec<_>, Vec<_>) =
            (self.rules.iter().copied().collect(), self.lists.iter().copied().collect());
        read(&Library { rules: &rules, lists: &lists, ..Library::default() })
    }
}
