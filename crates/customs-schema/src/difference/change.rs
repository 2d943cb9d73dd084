//! [`Change`]: one thing that is not as it was, in words and in fields.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

/// The longest value that is repeated in words, in characters.
const LONGEST_VALUE: usize = 60;

/// How many values are repeated in words.
const MOST_VALUES: usize = 5;

/// One thing that is not as it was. Serialised, it is the entry of a report for programs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What it is about: a class, and from there on by the names of members, with `[]` for the items
    /// of an array and `*` for a member of any name.
    pub path: String,
    /// What happened.
    pub kind: Kind,
    /// Whether documents or typed code may break.
    pub breaking: bool,
    /// The keyword that says so, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// The value or the name before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// The value or the name now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// The change in words, without the path.
    pub message: String,
    /// The first place in a message that it is about, from the root; empty for the root itself. Of a
    /// very long one only the end, after `…`.
    pub at: String,
    /// At how many places of a message the class is, with a class within itself counted once; the
    /// largest number if there are more than can be counted.
    pub places: u64,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A member is gone.
    Removed,
    /// A member has another name.
    Renamed,
    /// A new member has to be there.
    AddedMandatory,
    /// A member that could be left out has to be there.
    NewlyMandatory,
    /// Less is accepted: shorter, fewer, of a pattern.
    Narrowed,
    /// Something of another type is expected.
    TypeChanged,
    /// A value of a list is no longer accepted, or the list is no type any more.
    ValueRemoved,
    /// A value of a list has another name in typed code.
    ValueRenamed,
    /// Unknown members are no longer accepted.
    Closed,
    /// A class has another name.
    TypeRenamed,
    /// A class is gone.
    TypeRemoved,
    /// It is different, and nobody can say for certain what follows.
    Uncertain,
    /// There is a new member that may be left out.
    Added,
    /// A member may be left out now.
    NoLongerMandatory,
    /// More is accepted.
    Widened,
    /// A value is accepted that was not.
    ValueAdded,
    /// Unknown members are accepted now.
    Opened,
    /// There is a new class.
    TypeAdded,
    /// Something that explains and does not judge.
    Note,
}

impl Kind {
    /// Every kind, as they are declared.
    pub const ALL: [Self; 19] = [
        Self::Removed,
        Self::Renamed,
        Self::AddedMandatory,
        Self::NewlyMandatory,
        Self::Narrowed,
        Self::TypeChanged,
        Self::ValueRemoved,
        Self::ValueRenamed,
        Self::Closed,
        Self::TypeRenamed,
        Self::TypeRemoved,
        Self::Uncertain,
        Self::Added,
        Self::NoLongerMandatory,
        Self::Widened,
        Self::ValueAdded,
        Self::Opened,
        Self::TypeAdded,
        Self::Note,
    ];

    /// Its name in reports, which does not change.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::AddedMandatory => "added-mandatory",
            Self::NewlyMandatory => "newly-mandatory",
            Self::Narrowed => "narrowed",
            Self::TypeChanged => "type-changed",
            Self::ValueRemoved => "value-removed",
            Self::ValueRenamed => "value-renamed",
            Self::Closed => "closed",
            Self::TypeRenamed => "type-renamed",
            Self::TypeRemoved => "type-removed",
            Self::Uncertain => "uncertain",
            Self::Added => "added",
            Self::NoLongerMandatory => "no-longer-mandatory",
            Self::Widened => "widened",
            Self::ValueAdded => "value-added",
            Self::Opened => "opened",
            Self::TypeAdded => "type-added",
            Self::Note => "note",
        }
    }

    /// Whether documents or typed code may break.
    #[must_use]
    pub const fn is_breaking(self) -> bool {
        (self as u8) < Self::Added as u8
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Change {
    /// What people read first: `breaking[narrowed]`, `compatible[added]`, `note`.
    #[must_use]
    pub fn label(&self) -> String {
        match self.kind {
            Kind::Note => "note".to_owned(),
            kind if self.breaking => format!("breaking[{kind}]"),
            kind => format!("compatible[{kind}]"),
        }
    }

    /// Where in a message it is, where the path does not say so already.
    #[must_use]
    pub fn standing(&self) -> Option<String> {
        let others = self.places.saturating_sub(1);
        if self.at == self.path || self.at.is_empty() && others == 0 {
            return None;
        }
        let first = if self.at.is_empty() { "the root" } else { &self.at };
        Some(match others {
            _ if self.places == u64::MAX => format!("at {first} and very many other places"),
            0 => format!("at {first}"),
            1 => format!("at {first} and 1 other place"),
            _ => format!("at {first} and {others} other places"),
        })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.label(), self.path, self.message)?;
        self.standing().map_or(Ok(()), |standing| write!(f, ", {standing}"))
    }
}

/// A keyword that changed, in words.
pub(super) fn in_words(keyword: &str, before: Option<&Value>, after: Option<&Value>) -> String {
    match (before, after) {
        (Some(before), Some(after)) => {
            format!("{keyword} is {}, was {}", shown(after), shown(before))
        }
        (None, Some(after)) => format!("{keyword} is {}, there was none", shown(after)),
        (before, None) => {
            format!("{keyword} is gone, was {}", before.map(shown).unwrap_or_default())
        }
    }
}

/// A value in words, not too long.
pub(super) fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST_VALUE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Values in words, not too many.
pub(super) fn listed(values: &[&Value]) -> String {
    let mut text: Vec<String> = values.iter().take(MOST_VALUES).map(|value| shown(value)).collect();
    if values.len() > MOST_VALUES {
        text.push(format!("and {} more", values.len() - MOST_VALUES));
    }
    text.join(", ")
}
