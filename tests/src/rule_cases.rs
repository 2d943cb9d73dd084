//! [`Case`]: how a rule of a book is broken, as a change of a fixture that keeps the book.
//!
//! `fixtures/conditions/BOOK.cases` has one for each rule that a message decides: its id and the fixture, and below them the
//! [edits](crate::edits) after which the message breaks this rule. `also` names rules that cannot but be broken with it;
//! `never` says why no message that follows its schema breaks the rule.
//!
//! ```text
//! C0569 cc015c-full
//!   - /CC015C/Consignment/TransportEquipment[1]/Seal[1]
//! ```

use std::collections::BTreeSet;

use customs_model::MessageDefinition;
use serde_json::Value as Json;

use crate::edits::Edit;
use crate::eu::System;
use crate::movement::folder_of;
use crate::repository;

/// How a rule is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The id of the rule in its book.
    pub rule: String,
    /// The way to break it; why there is none.
    pub way: Result<Way, String>,
}

/// A change of a fixture that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The name of the fixture, without its extension.
    pub fixture: String,
    /// What is changed, in this order.
    pub edits: Vec<Edit>,
    /// The other rules that are broken then.
    pub also: BTreeSet<String>,
}

impl Way {
    /// The kind of message that the fixture is.
    ///
    /// # Panics
    /// If it is none of the system.
    #[must_use]
    pub fn message(&self, system: &System) -> &'static MessageDefinition {
        let name = self.fixture.split('-').next();
        let message = system.family.messages.iter().find(|it| Some(it.name) == name);
        message.unwrap_or_else(|| panic!("no message of {}", self.fixture))
    }

    /// The message before and after the change.
    ///
    /// # Panics
    /// If the fixture is not there, or an edit changes nothing.
    #[must_use]
    pub fn messages(&self, system: &System) -> [Json; 2] {
        let before = fixture(system, &self.fixture);
        let mut after = before.clone();
        for edit in &self.edits {
            assert!(edit.apply(&mut after), "{}: nothing changes at {}", self.fixture, edit.path);
        }
        [before, after]
    }
}

/// A fixture of a system in JSON.
///
/// # Panics
/// If it is not there.
#[must_use]
pub fn fixture(system: &System, name: &str) -> Json {
    let path = folder_of(system).join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("JSON")
}

/// The file with the cases of a book.
#[must_use]
pub fn file_of(book: &str) -> std::path::PathBuf {
    repository().join("fixtures/conditions").join(format!("{book}.cases"))
}

/// The cases of a text.
///
/// # Errors
/// What is wrong with it.
pub fn read(text: &str) -> Result<Vec<Case>, String> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let Some(indented) = line.strip_prefix("  ") else {
            let (rule, fixture) =
                line.split_once(' ').ok_or_else(|| format!("no fixture: {line}"))?;
            let way = match fixture.strip_prefix("never: ") {
                Some(reason) => Err(reason.to_owned()),
                None => {
                    Ok(Way { fixture: fixture.to_owned(), edits: vec![], also: BTreeSet::new() })
                }
            };
            cases.push(Case { rule: rule.to_owned(), way });
            continue;
        };
        let way = cases.last_mut().and_then(|case| case.way.as_mut().ok());
        let way = way.ok_or_else(|| format!("this belongs to no rule: {line}"))?;
        match indented.strip_prefix("also ") {
            Some(rules) => way.also.extend(rules.split(' ').map(str::to_owned)),
            None => way.edits.push(indented.parse()?),
        }
    }
    Ok(cases)
}
