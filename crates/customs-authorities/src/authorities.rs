//! [`Authorities`]: the folders of authorities, read when they are asked for.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use customs_model::Class;
use customs_model::conditions::{Book, MatchesPattern, Mistake, Surroundings};
use customs_model::profile::{
    Library, NamedList, Profile, ProfileError, ProfileErrors, ProfileLimits,
};

use crate::built_in;
use crate::codes::{Codes, CodesError};
use crate::folder::{File, Folder, folders};
use crate::numbered_lists::NumberedLists;
use crate::own_list::OwnList;
use crate::pattern;
use crate::table::TableError;

/// What is known of authorities, with the messages that there are.
///
/// Profiles are read when they are asked for, their heads first: there are many, and one run needs few.
#[derive(Debug)]
pub struct Authorities {
    roots: Vec<&'static Class>,
    authorities: Vec<Authority>,
    /// Lists of a user, which take the place of those with their ids.
    lists: Vec<Arc<OwnList>>,
}

/// What is known of one authority.
#[derive(Debug)]
pub struct Authority {
    folder: Cow<'static, Folder>,
    profiles: Vec<ProfileFile>,
    lists: OnceLock<Vec<Result<Arc<OwnList>, Failed>>>,
    books: Vec<BookFile>,
}

/// A book of rules, as far as it was read.
#[derive(Debug)]
struct BookFile {
    name: String,
    text: Cow<'static, str>,
    book: OnceLock<Result<Arc<Book>, Vec<Mistake>>>,
}

impl BookFile {
    fn book(&self) -> Result<&Arc<Book>, Failed> {
        let read = || Book::read(Some(&self.name), &self.text, 1).map(Arc::new);
        let failed = |mistakes: &Vec<Mistake>| Failed::Book {
            name: self.name.clone(),
            mistakes: mistakes.clone(),
        };
        self.book.get_or_init(read).as_ref().map_err(failed)
    }
}

/// A profile, as far as it was read.
#[derive(Debug)]
struct ProfileFile {
    id: String,
    text: Cow<'static, str>,
    clues: OnceLock<Clues>,
    head: OnceLock<Result<Arc<Profile>, ProfileErrors>>,
    whole: OnceLock<Result<Arc<Profile>, ProfileErrors>>,
    names: OnceLock<HashSet<String>>,
}

impl ProfileFile {
    /// Whether a name occurs in its text.
    fn may_have(&self, name: &str) -> bool {
        let is_between = |it: char| !it.is_alphanumeric() && !matches!(it, '_' | '.' | '-');
        let names = || self.text.split(is_between).map(str::to_owned).collect();
        self.names.get_or_init(names).contains(name)
    }
}

/// What decides whether the head of a profile is needed, found without reading it: most never are.
#[derive(Debug, Default)]
struct Clues {
    /// The names of its own roots.
    roots: Vec<String>,
    /// What it extends.
    extended: Vec<String>,
    /// The beginnings of namespaces in which its authority answers.
    answers: Vec<String>,
}

/// A file of an authority that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Failed {
    /// There is none of this name.
    #[error("there is no profile `{0}`")]
    Unknown(String),
    /// A profile that is none.
    #[error("the profile `{id}`:\n{errors}")]
    Profile {
        /// Its id.
        id: String,
        /// What is wrong with it.
        errors: ProfileErrors,
    },
    /// A profile whose file has another name.
    #[error("{file}.profile has the id `{id}`; call the file {id}.profile")]
    Name {
        /// The name of the file, without its extension.
        file: String,
        /// The id of the profile.
        id: String,
    },
    /// A file of codes that is none.
    #[error("{name}: {error}")]
    Codes {
        /// Its name.
        name: String,
        /// What is wrong with it.
        error: CodesError,
    },
    /// A list of codes that is none.
    #[error("{name}: {error}")]
    List {
        /// Its name.
        name: String,
        /// What is wrong with it.
        error: TableError,
    },
    /// A book of rules that is none.
    #[error("{name}.rules:\n{}", mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Book {
        /// Its name, without the extension of the file.
        name: String,
        /// What is wrong with it.
        mistakes: Vec<Mistake>,
    },
    /// A file that does not belong into a folder of an authority.
    #[error(
        "{0}: unexpected file; files of an authority end in `.profile`, `.rules`, `.codes`, \
         `.list`, `.tsv`, `.md` or `.txt`"
    )]
    File(String),
}

impl ProfileFile {
    fn clues(&self) -> &Clues {
        self.clues.get_or_init(|| {
            let mut clues = Clues::default();
            let head = self.text.lines().take_while(|line| !line.trim().is_empty());
            for (key, value) in head.filter_map(|line| line.split_once(':')) {
                match key.trim() {
                    "root" => {
                        clues.roots.extend(value.split_whitespace().next().map(str::to_owned))
                    }
                    "extends" => clues.extended.push(value.trim().to_owned()),
                    "answers" => clues.answers.push(value.trim().to_owned()),
                    _ => {}
                }
            }
            clues
        })
    }
}

impl Authority {
    fn of(folder: Cow<'static, Folder>) -> Self {
        let file = |id: &str, text: Cow<'static, str>| ProfileFile {
            id: id.to_owned(),
            text,
            clues: OnceLock::new(),
            head: OnceLock::new(),
            whole: OnceLock::new(),
            names: OnceLock::new(),
        };
        let profiles = folder.with_extension("profile");
        let profiles = profiles.map(|(id, it)| file(id, it.text.clone())).collect();
        let book = |(name, it): (&str, &File)| BookFile {
            name: name.to_owned(),
            text: it.text.clone(),
            book: OnceLock::new(),
        };
        let books = folder.with_extension("rules").map(book).collect();
        Self { folder, profiles, lists: OnceLock::new(), books }
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The ids of its profiles.
    pub fn profiles(&self) -> impl Iterator<Item = &str> {
        self.profiles.iter().map(|it| it.id.as_str())
    }

    /// What its codes mean, each file of them.
    pub fn codes(&self) -> impl Iterator<Item = Result<Codes, Failed>> {
        self.folder.with_extension("codes").map(|(_, file)| {
            file.text
                .parse()
                .map_err(|error| Failed::Codes { name: file.name.clone().into_owned(), error })
        })
    }

    /// Its books of rules.
    pub fn books(&self) -> impl Iterator<Item = Result<&Arc<Book>, Failed>> {
        self.books.iter().map(BookFile::book)
    }

    /// The lists of codes that it keeps itself.
    pub fn lists(&self) -> impl Iterator<Item = Result<&Arc<OwnList>, &Failed>> {
        let read = || {
            let files = self.folder.with_extension("list");
            let read = |(_, file): (&str, &File)| {
                let name = || file.name.clone().into_owned();
                let list = file.text.parse().map(Arc::new);
                list.map_err(|error| Failed::List { name: name(), error })
            };
            files.map(read).collect()
        };
        self.lists.get_or_init(read).iter().map(Result::as_ref)
    }
}

impl Authorities {
    /// Those that come with this crate, whose messages begin with these classes.
    #[must_use]
    pub fn embedded(roots: Vec<&'static Class>) -> Self {
        let authorities = folders().iter().map(|it| Authority::of(Cow::Borrowed(it))).collect();
        Self { roots, authorities, lists: Vec::new() }
    }

    /// With lists of codes that take the place of those with their ids, in every profile that names them.
    #[must_use]
    pub fn with_lists(self, lists: Vec<OwnList>) -> Self {
        Self { lists: lists.into_iter().map(Arc::new).collect(), ..self }
    }

    /// The names of the lists whose codes are known: those that authorities keep themselves, and the
    /// numbered ones.
    pub fn list_names(&self) -> impl Iterator<Item = &str> {
        self.kept_lists().map(|list| list.id.as_str()).chain(built_in::names())
    }

    /// The lists that authorities keep themselves.
    fn kept_lists(&self) -> impl Iterator<Item = &Arc<OwnList>> {
        self.authorities.iter().flat_map(Authority::lists).filter_map(Result::ok)
    }

    /// What is wrong with a book of rules beside all messages, lists and patterns that it may name.
    #[must_use]
    pub fn mistakes_of(&self, book: &Book) -> Vec<Mistake> {
        // The root is put in place for each message.
        let Some(root) = self.roots.first().copied() else { return Vec::new() };
        let group = book.name.as_deref().unwrap_or_default();
        self.beside_all(|&Library { lists, codes, matcher: pattern, .. }| {
            let is_envelope = false;
            let surroundings = Surroundings { root, is_envelope, group, lists, codes, pattern };
            book.mistakes(&self.roots, &surroundings)
        })
    }

    /// Does something with all messages, lists and patterns that a book may name.
    fn beside_all<T>(&self, with: impl FnOnce(&Library<'_>) -> T) -> T {
        let codes = |name: &str| self.codes(name, |_| None, self.kept_lists());
        let lists: Vec<&str> = self.list_names().chain(NumberedLists::numbers()).collect();
        with(&Library {
            roots: &self.roots,
            lists: &lists,
            codes: &codes,
            matcher: &matcher,
            ..Library::default()
        })
    }

    /// The codes of a list: those of a user; else those that are nearest to the profile, in their order;
    /// else those of a built-in list.
    fn codes<'l>(
        &'l self,
        name: &str,
        near: impl Fn(&str) -> Option<NamedList>,
        mut own: impl Iterator<Item = &'l Arc<OwnList>>,
    ) -> Option<NamedList> {
        let list = |list: &Arc<OwnList>| NamedList::from(Arc::clone(list));
        let of_user = self.lists.iter().find(|list| list.id == name).map(list);
        let of_authority = || own.find(|list| list.id == name).map(list);
        of_user.or_else(|| near(name)).or_else(of_authority).or_else(|| built_in::codes(name))
    }

    /// With another one, whose profiles come before those that are there. The library tells of rules and
    /// lists, so that its profiles can be held against them.
    ///
    /// # Errors
    /// Everything that is wrong with its files.
    pub fn with(mut self, folder: Folder, library: &Library<'_>) -> Result<Self, Vec<Failed>> {
        const EXTENSIONS: [&str; 7] = ["profile", "rules", "codes", "list", "tsv", "md", "txt"];
        let is_known =
            |name: &str| name.rsplit_once('.').is_some_and(|(_, it)| EXTENSIONS.contains(&it));
        let strange = folder.files().filter(|file| !is_known(&file.name));
        let mut failed: Vec<Failed> =
            strange.map(|file| Failed::File(file.name.clone().into_owned())).collect();
        self.authorities.insert(0, Authority::of(Cow::Owned(folder)));
        let own = &self.authorities[0];
        failed.extend(own.profiles().filter_map(|id| self.whole(id, &[], library).err()));
        failed.extend(own.profiles().filter_map(|file| self.misnamed(file)));
        failed.extend(own.codes().filter_map(Result::err));
        failed.extend(own.lists().filter_map(Result::err).cloned());
        failed.extend(own.books().filter_map(Result::err));
        if failed.is_empty() { Ok(self) } else { Err(failed) }
    }

    /// What is said of a profile whose file has another name.
    fn misnamed(&self, file: &str) -> Option<Failed> {
        let id = &self.head(file).ok()?.id;
        (id != file).then(|| Failed::Name { file: file.to_owned(), id: id.clone() })
    }

    /// The heads of the profiles that are about messages with this root, and need not be named.
    pub fn about(&self, root: &'static Class) -> impl Iterator<Item = Arc<Profile>> {
        let files = self.authorities.iter().flat_map(|authority| &authority.profiles);
        let files = files.filter(|file| self.names_root(file, root.name, &[]));
        let heads = files.filter_map(|file| self.head(&file.id).ok());
        let fits =
            move |head: &&Arc<Profile>| !head.by_name_only && head.begins_with(root, &self.roots);
        heads.filter(fits).map(Arc::clone)
    }

    /// Whether the head of a profile, or of one that it extends, names a root. One that extends itself, through
    /// these, names none.
    fn names_root(&self, file: &ProfileFile, root: &str, below: &[&str]) -> bool {
        let clues = file.clues();
        if clues.roots.iter().any(|it| it == root) {
            return true;
        }
        let chain = [below, &[file.id.as_str()]].concat();
        let mut extended = clues.extended.iter().filter(|id| !chain.contains(&id.as_str()));
        extended.any(|id| self.file(id).is_ok_and(|(_, file)| self.names_root(file, root, &chain)))
    }

    /// The beginnings of namespaces in which authorities answer questions with declarations of their own
    /// writing.
    pub fn answers(&self) -> impl Iterator<Item = &str> {
        let files = self.authorities.iter().flat_map(|authority| &authority.profiles);
        files.flat_map(|file| &file.clues().answers).map(String::as_str)
    }

    /// The profiles that have an element at this place: the names from the root down to it, in an envelope
    /// or without one. They are looked for when something is wrong, so that all are read that may have it.
    #[must_use]
    pub fn having(&self, names: &[&str]) -> Vec<&Arc<Profile>> {
        let Some(name) = names.last() else { return Vec::new() };
        let may_have = self.that_may_have(name);
        may_have.filter(|profile| has(profile, names) || has(profile, &names[1..])).collect()
    }

    /// The profiles in whose texts a name occurs.
    pub fn that_may_have(&self, name: &str) -> impl Iterator<Item = &Arc<Profile>> {
        let files = self.authorities.iter().flat_map(|it| &it.profiles);
        let may_have = files.filter(move |file| file.may_have(name));
        may_have.filter_map(|file| self.profile(&file.id).ok())
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Authority> {
        self.authorities.iter()
    }

    /// The classes that messages can begin with.
    #[must_use]
    pub fn roots(&self) -> &[&'static Class] {
        &self.roots
    }

    /// The profile of this id.
    ///
    /// # Errors
    /// If there is none, or it cannot be read.
    pub fn profile(&self, id: &str) -> Result<&Arc<Profile>, Failed> {
        self.whole(id, &[], &Library::default())
    }

    /// The head of the profile of this id: all but its elements.
    ///
    /// # Errors
    /// If there is none, or it cannot be read.
    pub fn head(&self, id: &str) -> Result<&Arc<Profile>, Failed> {
        self.head_within(id, &[])
    }

    /// Reads a profile that may extend those that are here, or another by the path of its file, and name
    /// the lists that authorities keep themselves.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(
        &self,
        text: &str,
        library: &Library<'_>,
        file: &dyn Fn(&str) -> Result<Arc<Profile>, String>,
    ) -> Result<Profile, ProfileErrors> {
        let extended = |id: &str| match self.profile(id) {
            Ok(profile) => Ok(Arc::clone(profile)),
            Err(Failed::Unknown(_)) => file(id),
            Err(failed) => Err(failed.to_string()),
        };
        let codes = |name: &str| self.codes(name, library.codes, self.kept_lists());
        let book = |name: &str| self.book(name, None).or_else(|_| (library.book)(name));
        let lists = self.names_of_lists(library);
        let library = Library {
            roots: &self.roots,
            profile: &extended,
            lists: &lists,
            codes: &codes,
            pattern: &pattern::size,
            book: &book,
            matcher: &matcher,
            ..*library
        };
        Profile::read(text, &library)
    }

    /// Returns a profile with a book that its messages have to keep, in place of the one of that name if it has one.
    ///
    /// # Errors
    /// What is wrong with the book beside the messages of the profile.
    pub fn keeping(&self, profile: &Profile, book: Arc<Book>) -> Result<Profile, Vec<Mistake>> {
        self.beside_all(|library| profile.clone().keeping(book, library))
    }

    /// The book of rules of a name: that of an authority itself, else that of the first that has one.
    fn book(&self, name: &str, near: Option<&Authority>) -> Result<Arc<Book>, String> {
        let mut all = near.into_iter().chain(&self.authorities).flat_map(|it| &it.books);
        let file = all.find(|file| file.name == name);
        let file = file.ok_or_else(|| format!("there is no book of rules `{name}`"))?;
        file.book().map(Arc::clone).map_err(|failed| failed.to_string())
    }

    /// The names that lists can have in profiles: none where a library does not look at names.
    fn names_of_lists<'n>(&'n self, library: &Library<'n>) -> Vec<&'n str> {
        match library.lists {
            [] => Vec::new(),
            known => known.iter().copied().chain(self.list_names()).collect(),
        }
    }

    fn file(&self, id: &str) -> Result<(&Authority, &ProfileFile), Failed> {
        let all = self.authorities.iter();
        let mut files = all.flat_map(|it| it.profiles.iter().map(move |file| (it, file)));
        files.find(|(_, it)| it.id == id).ok_or_else(|| Failed::Unknown(id.to_owned()))
    }

    /// The profile, which those of these ids extend in turn.
    fn whole(
        &self,
        id: &str,
        below: &[&str],
        names: &Library<'_>,
    ) -> Result<&Arc<Profile>, Failed> {
        let ((authority, file), chain) = (self.file(id)?, [below, &[id]].concat());
        // A test compiles the patterns that come with this crate; to do it again takes longer than all else.
        let is_embedded = matches!(authority.folder, Cow::Borrowed(_));
        let read = || {
            let extended = |id: &str| extended(id, &chain, || self.whole(id, &chain, names));
            let codes = |name: &str| {
                self.codes(name, names.codes, authority.lists().filter_map(Result::ok))
            };
            let book = |name: &str| self.book(name, Some(authority));
            let lists = self.names_of_lists(names);
            let library = Library {
                roots: &self.roots,
                profile: &extended,
                lists: &lists,
                codes: &codes,
                pattern: if is_embedded { &|_| Ok(0) } else { &pattern::size },
                book: &book,
                matcher: if is_embedded { &matcher_of_ours } else { &matcher },
                ..*names
            };
            Profile::read(&file.text, &library).map(Arc::new)
        };
        file.whole.get_or_init(read).as_ref().map_err(|errors| failed(id, errors))
    }

    /// The same of the head.
    fn head_within(&self, id: &str, below: &[&str]) -> Result<&Arc<Profile>, Failed> {
        let ((_, file), chain) = (self.file(id)?, [below, &[id]].concat());
        let read = || {
            let extended = |id: &str| extended(id, &chain, || self.head_within(id, &chain));
            // What the books say matters to those who read the whole.
            let book = |_: &str| Ok(Arc::default());
            let library = Library { profile: &extended, book: &book, ..Library::default() };
            Profile::read_head(&file.text, &library).map(Arc::new)
        };
        file.head.get_or_init(read).as_ref().map_err(|errors| failed(id, errors))
    }
}

/// Compiles a pattern for conditions.
fn matcher(text: &str) -> Result<MatchesPattern, String> {
    let pattern = pattern::compile(text)?;
    Ok(MatchesPattern::new(pattern.size(), move |value| pattern.is_match(value)))
}

/// The same for one that comes with this crate, which a test compiles: not before a value needs it.
#[allow(clippy::unnecessary_wraps)] // it is used in place of `matcher`
fn matcher_of_ours(text: &str) -> Result<MatchesPattern, String> {
    let (text, compiled) = (text.to_owned(), OnceLock::new());
    Ok(MatchesPattern::new(0, move |value| {
        let pattern = compiled.get_or_init(|| pattern::compile(&text).ok());
        pattern.as_ref().is_some_and(|pattern| pattern.is_match(value))
    }))
}

/// Whether a profile has an element at a place.
fn has(profile: &Profile, names: &[&str]) -> bool {
    let Some((root, below)) = names.split_first() else { return false };
    let root = profile.root(root);
    root.and_then(|root| below.iter().try_fold(root, |it, name| profile.child(it, name))).is_some()
}

/// What a profile extends, unless that extends it in turn.
fn extended<'a>(
    id: &str,
    chain: &[&str],
    find: impl FnOnce() -> Result<&'a Arc<Profile>, Failed>,
) -> Result<Arc<Profile>, String> {
    if chain.contains(&id) {
        return Err(format!("`{id}` extends itself"));
    }
    // Each is read inside the one before it.
    let max = ProfileLimits::default().max_extended;
    if chain.len() > max {
        return Err(format!("more than {max} profiles extend each other in turn, up to `{id}`"));
    }
    find().map(Arc::clone).map_err(|failed| match failed {
        Failed::Profile { id, errors: ProfileErrors(errors) } if !errors.is_empty() => {
            let ProfileError { line, problem, .. } = &errors[0];
            let more = match errors.len() - 1 {
                0 => String::new(),
                more => format!(" (and {more} more)"),
            };
            format!("the profile `{id}`, line {line}: {problem}{more}")
        }
        failed => failed.to_string(),
    })
}

fn failed(id: &str, errors: &ProfileErrors) -> Failed {
    Failed::Profile { id: id.to_owned(), errors: errors.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of a folder with these profiles, each of which extends the next.
    fn said_of_a_chain(count: usize) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        for nth in 0..count {
            let rest = match nth + 1 == count {
                true => "version: 1\nelements: dictionary\ndate-formats: 102\n".to_owned(),
                false => format!("extends: p{:03}\n", nth + 1),
            };
            let text = format!("id: p{nth:03}\ntitle: One of many\n{rest}");
            std::fs::write(folder.path().join(format!("p{nth:03}.profile")), text).unwrap();
        }
        let folder = Folder::read(folder.path()).unwrap();
        let failed = Authorities::embedded(Vec::new()).with(folder, &Library::default()).err()?;
        failed.first().map(ToString::to_string)
    }

    #[test]
    fn profiles_extend_each_other_up_to_a_limit() {
        assert_eq!(said_of_a_chain(17), None);
        let said = said_of_a_chain(18).unwrap();
        assert!(said.contains("more than 16 profiles extend each other in turn"), "{said}");
        assert!(said_of_a_chain(900).is_some());
    }
}
