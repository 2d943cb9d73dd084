//! What a user switches about rules, by `customs.toml` and the command line: ids and groups of the rules in code, and of those in the
//! books of authorities and of profiles.

use std::collections::BTreeSet;

use customs_analysis::conversation;
use customs_check::rules;
use customs_message::{Profiles, authorities};
use customs_model::conditions::{Book, BookRule};
use customs_model::profile::{Change, RuleChange};

use crate::failure::Failure;

/// What a user switches about rules.
#[derive(Debug, Default)]
pub(crate) struct Switches {
    /// What `customs.toml` changes.
    pub(crate) changes: Vec<RuleChange>,
    /// The rules and groups that alone are checked; all if there are none.
    pub(crate) include: Vec<String>,
    /// The rules and groups that are not checked.
    pub(crate) exclude: Vec<String>,
}

impl Switches {
    /// The profiles with all of it.
    pub(crate) fn apply(self, profiles: Profiles) -> Result<Profiles, Failure> {
        let named = Named { profiles: &profiles };
        let mut changes = self.changes;
        let changed: Vec<String> = changes.iter().map(|change| change.rules.clone()).collect();
        named.refuse_unknown("rules", changed.iter().filter(|name| *name != "all"))?;
        named.refuse_unknown("--include", &self.include)?;
        named.refuse_unknown("--exclude", &self.exclude)?;
        if !self.include.is_empty() {
            // One by one, so that those that stay on keep the severity that a profile gives them.
            let is_included = |rule: &Id| self.include.iter().any(|name| rule.is_meant(name));
            changes.extend(named.all().into_iter().map(|rule| RuleChange {
                change: if is_included(&rule) { Change::On } else { Change::Off },
                rules: rule.id,
            }));
        }
        let off = |rules: String| RuleChange { rules, change: Change::Off };
        changes.extend(self.exclude.into_iter().map(off));
        Ok(profiles.with_rules(&changes))
    }
}

/// Refuses names that are neither the id of a rule, nor the name of a group, nor `all`.
pub(crate) fn refuse_unknown(
    profiles: &Profiles,
    subject: &str,
    names: &[String],
) -> Result<(), Failure> {
    let named = Named { profiles };
    named.refuse_unknown(subject, names.iter().filter(|name| *name != "all"))
}

/// Whether a name is that of a rule on messages beside each other, or of their group.
pub(crate) fn is_of_conversations(name: &str) -> bool {
    conversation::rules::ALL.iter().any(|rule| rule.id == name || rule.group.name() == name)
}

/// The id of a rule, and the name of its group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Id {
    id: String,
    group: String,
}

impl Id {
    fn of(rule: &customs_model::Rule) -> Self {
        Self { id: rule.id.to_owned(), group: rule.group.name().to_owned() }
    }

    fn in_book(book: &Book, rule: &BookRule) -> Self {
        Self { id: book.full_id(rule), group: book.name.clone().unwrap_or_default() }
    }

    fn is_meant(&self, name: &str) -> bool {
        self.id == name || self.group == name
    }
}

/// The rules that messages of a run can be checked by.
struct Named<'p> {
    profiles: &'p Profiles,
}

impl Named<'_> {
    /// Whether a name is the id of a rule or the name of a group. Books are read only for names that nothing in code has.
    fn has(&self, name: &str) -> bool {
        rules::named(name).next().is_some_and(|_| name != "all")
            || self.of_books().any(|rule| rule.is_meant(name))
    }

    /// All of them.
    fn all(&self) -> BTreeSet<Id> {
        rules::all().map(Id::of).chain(self.of_books()).collect()
    }

    /// Those of books: of the profile that was named, of authorities, and of the profiles in a folder of the user.
    fn of_books(&self) -> impl Iterator<Item = Id> {
        let all = self.profiles.authorities();
        let chosen = self.profiles.chosen().into_iter();
        let chosen = chosen.flat_map(|profile| rules::of_books(profile)).map(Id::of);
        // A book or a profile that cannot be read is told where a message needs it.
        let books = all.iter().flat_map(|it| it.books()).filter_map(Result::ok);
        let books = books.flat_map(|book| book.rules.iter().map(|rule| Id::in_book(book, rule)));
        let is_own = |name: &str| authorities().iter().all(|it| it.folder().name != name);
        let own = all.iter().filter(move |it| is_own(&it.folder().name));
        let own = own.flat_map(|it| it.profiles()).filter_map(|id| all.profile(id).ok());
        let own = own.flat_map(|profile| rules::of_books(profile)).map(Id::of);
        chosen.chain(books).chain(own)
    }

    /// Refuses names that are none.
    fn refuse_unknown<'n>(
        &self,
        subject: &str,
        names: impl IntoIterator<Item = &'n String>,
    ) -> Result<(), Failure> {
        match names.into_iter().find(|name| !self.has(name)) {
            Some(name) => Err(Failure::new(subject, self.unknown(name))),
            None => Ok(()),
        }
    }

    /// What to say about a name that is none.
    fn unknown(&self, name: &str) -> String {
        super::unknown_among(name, self.all().iter().map(|rule| &*rule.id))
    }
}
