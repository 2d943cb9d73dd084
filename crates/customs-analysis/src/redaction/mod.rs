//! Messages without what they say of natural persons: declarations and messages between administrations.
//!
//! Whether a party is a company or a natural person, a message does not say; so parties are taken for
//! persons. What is required, or what others refer to, gets a pseudonym: the same for the same, so that
//! rules that compare values find what they found before. All else is taken out. What is done is listed,
//! by path and kind; the list never has a value.
//!
//! | file | owns |
//! | --- | --- |
//! | `personal.rs` | which places of a message say something of persons |
//! | `pseudonyms.rs` | what comes in the place of values |
//! | `mod.rs` | a message redacted: [`redact`] |

mod personal;
mod pseudonyms;

use std::collections::HashSet;

use compact_str::CompactString;
use customs_exchange::exchanged;
use customs_model::object::Refused;
use customs_model::walk::{Leaf, each_value};
use customs_model::{Element, Path, Rewriter, Rewritten, Root, rewrite};
use serde::Serialize;

use crate::as_text::as_text;
use personal::{Facts, Place, class_of_persons, place_of};
use pseudonyms::Pseudonyms;

pub use personal::{PersonalKind, is_party_class};

/// How a message is redacted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RedactionOptions {
    /// Whether free text stays, in which anything can be said of persons.
    pub keeps_text: bool,
}

/// What was done at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// It is not there any more.
    TakenOut,
    /// Something else is in its place.
    Replaced,
    /// It is as it was.
    LeftIn,
}

impl Action {
    /// In words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::TakenOut => "taken out",
            Self::Replaced => "replaced",
            Self::LeftIn => "left in",
        }
    }
}

/// What was done at a place, and what was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RedactionEntry {
    /// What was done.
    pub action: Action,
    /// What is or was there.
    pub kind: PersonalKind,
    /// The place, in the message as it was.
    #[serde(serialize_with = "as_text")]
    pub path: Path,
}

/// A message that was redacted.
#[derive(Debug)]
pub struct Redaction {
    /// The message.
    pub message: Box<dyn Root>,
    /// What was done, place by place.
    pub entries: Vec<RedactionEntry>,
}

impl Redaction {
    /// Whether something may still be said of natural persons.
    #[must_use]
    pub fn may_be_personal(&self) -> bool {
        let is_left = |it: &RedactionEntry| it.action == Action::LeftIn && it.kind.is_personal();
        self.entries.iter().any(is_left)
    }
}

/// The message without what it says of natural persons, and what was done to it.
///
/// ```
/// use customs_analysis::redaction::{RedactionOptions, redact};
/// use customs_declaration::{Declaration, Exporter, build::*};
///
/// let exporter = Exporter { name: text("Ada Invented"), ..Default::default() };
/// let declaration = Declaration { exporter: one(exporter), ..Default::default() };
/// let redacted = redact(&declaration, RedactionOptions::default())?;
/// assert_eq!(redacted.entries[0].path.to_string(), "/Declaration/Exporter/Name");
/// assert!(!format!("{:?}", redacted.message).contains("Ada"));
/// # Ok::<(), customs_model::object::Refused>(())
/// ```
///
/// # Errors
/// If the message cannot be without what is to be taken out.
pub fn redact(message: &dyn Root, options: RedactionOptions) -> Result<Redaction, Refused> {
    let of_persons = exchanged(message).map(|it| it.redacted());
    let before = of_persons.as_ref().map(|_| values(message));
    let mut entries = Vec::new();
    let after: &dyn Root = match &of_persons {
        Some(redacted) => &**redacted,
        None => message,
    };
    if let Some(before) = before {
        let left: HashSet<String> =
            values(after).into_iter().map(|path| path.to_string()).collect();
        let gone = before.into_iter().filter(|path| !left.contains(&path.to_string()));
        entries.extend(gone.map(|path| RedactionEntry {
            action: Action::TakenOut,
            kind: PersonalKind::of_taken_out(&path),
            path,
        }));
    }
    let facts = Facts::of(after);
    let was_marked = exchanged(message).is_some_and(|it| it.handling().contains_personal_data.0);
    let pseudonyms = Pseudonyms::of(after, &facts);
    let mut redactor = Redactor { options, facts, pseudonyms, entries, was_marked };
    let message = rewrite(after, &mut redactor)?;
    Ok(Redaction { message, entries: redactor.entries })
}

/// The places of all values of a message.
fn values(message: &dyn Root) -> Vec<Path> {
    let mut values = Vec::new();
    each_value(message, &mut |_, path, _| values.push(path.clone()));
    values
}

struct Redactor {
    options: RedactionOptions,
    facts: Facts,
    pseudonyms: Pseudonyms,
    entries: Vec<RedactionEntry>,
    was_marked: bool,
}

impl Redactor {
    fn note(&mut self, action: Action, kind: PersonalKind, path: &Path) {
        self.entries.push(RedactionEntry { action, kind, path: path.clone() });
    }

    /// Puts a text in the place of a value, unless it is the same.
    fn put(
        &mut self,
        text: CompactString,
        kind: PersonalKind,
        path: &Path,
        leaf: &Leaf<'_>,
    ) -> Rewritten {
        if text == leaf.text {
            return Rewritten::Same;
        }
        self.note(Action::Replaced, kind, path);
        Rewritten::Text(text)
    }
}

impl Rewriter for Redactor {
    fn keeps_class(&mut self, path: &Path, element: &'static Element) -> bool {
        let is_taken_out = class_of_persons(element.name) && !element.required;
        if is_taken_out {
            self.note(Action::TakenOut, PersonalKind::Person, path);
        }
        !is_taken_out
    }

    fn value(&mut self, path: &Path, element: &'static Element, leaf: &Leaf<'_>) -> Rewritten {
        if element.name == "ContainsPersonalData" {
            // What stays as free text can be personal, so that the message goes on saying so.
            let marked = self.was_marked && self.options.keeps_text;
            return if marked { Rewritten::Text("true".into()) } else { Rewritten::Same };
        }
        let kind = match place_of(path, leaf.value, &self.facts) {
            Place::Personal(kind) => kind,
            Place::Reference => {
                let text = self.pseudonyms.in_reference(leaf.text);
                if text == leaf.text {
                    self.note(Action::LeftIn, PersonalKind::Reference, path);
                    return Rewritten::Same;
                }
                return self.put(text, PersonalKind::Identifier, path, leaf);
            }
            Place::OfAnAttachment if !element.required => {
                self.note(Action::TakenOut, PersonalKind::Attachment, path);
                return Rewritten::Nothing;
            }
            Place::OfAnAttachment | Place::Other => return Rewritten::Same,
        };
        if kind == PersonalKind::FreeText && self.options.keeps_text {
            self.note(Action::LeftIn, kind, path);
            return Rewritten::Same;
        }
        let text = self.pseudonyms.of_value(kind, element, leaf.text);
        self.put(text, kind, path, leaf)
    }
}
