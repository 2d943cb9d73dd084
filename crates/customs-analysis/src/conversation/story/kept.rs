//! [`StoryMessage`]: what is kept of a message, so that a case of any size fits into memory.

use chrono::NaiveDateTime;
use compact_str::CompactString;
use customs_authorities::{Exchange, Key, Kind, Steps};
use customs_model::object::value_at;
use customs_model::{LocalDateTime, Object, ValueRef};

use crate::conversation::letters::{Letter, Party, Prepared};

/// What is kept of a message of an exchange: who sent it when, what it answers, the numbers of its case, and the
/// values by which its exchange goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoryMessage {
    pub(super) file: String,
    /// The name of its root, which is its type.
    pub(super) root: &'static str,
    pub(super) id: Option<CompactString>,
    pub(super) sender: CompactString,
    pub(super) recipient: CompactString,
    pub(super) answers: Option<CompactString>,
    pub(super) prepared: Option<NaiveDateTime>,
    pub(super) number: Option<Found>,
    pub(super) reference: Option<Found>,
    pub(super) party: Option<CompactString>,
    /// The values that tell it apart from others of its type, in the order of the table.
    kinds: Vec<Option<CompactString>>,
    /// The dates that it gives, by their index in the table.
    pub(super) dates: Vec<(usize, CompactString)>,
}

/// A value, and which of the elements that can have it has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) value: CompactString,
    pub(super) element: usize,
}

impl StoryMessage {
    /// Returns what is kept of a message with this name; `None` if it is of another exchange.
    #[must_use]
    pub fn of(exchange: &Exchange, file: impl Into<String>, message: &dyn Object) -> Option<Self> {
        let root = message.class().name;
        if !exchange.has(root) {
            return None;
        }
        let text = |steps: &Steps| value_at(message, steps).map(compact);
        let kind = |kind: &Kind| match kind {
            Kind::Element(steps) => text(steps),
            Kind::Answered => None,
        };
        let dates = exchange.dates.iter().enumerate();
        let dates = dates.filter_map(|(at, key)| Some((at, found(message, key)?.value)));
        Some(Self {
            file: file.into(),
            root,
            id: text(&exchange.identification),
            sender: text(&exchange.sender).unwrap_or_default(),
            recipient: text(&exchange.recipient).unwrap_or_default(),
            answers: text(&exchange.answers),
            prepared: match value_at(message, &exchange.prepared) {
                Some(ValueRef::LocalDateTime(LocalDateTime(moment))) => Some(*moment),
                _ => None,
            },
            number: found(message, &exchange.number),
            reference: found(message, &exchange.reference),
            party: exchange.party.iter().find_map(text),
            kinds: exchange.kinds(root).iter().map(kind).collect(),
            dates: dates.collect(),
        })
    }

    /// What every exchange asks for of it.
    pub(super) fn letter(&self) -> Letter<'_> {
        Letter {
            file: self.file.as_str().into(),
            root: self.root,
            id: self.id.as_deref(),
            sender: Party { name: &self.sender, code: None },
            recipients: vec![Party { name: &self.recipient, code: None }],
            answers: self.answers.as_deref(),
            prepared: self.prepared.as_ref().map(|at| Prepared { moment: *at, written: at }),
        }
    }

    /// Its kind as the table has it: the values, with commas between them and `-` for one that it does not give.
    /// `None` if it gives none of them.
    pub(super) fn kind(
        &self,
        exchange: &Exchange,
        answered: Option<&'static str>,
    ) -> Option<String> {
        let values = exchange.kinds(self.root).iter().zip(&self.kinds);
        let values = values.map(|(kind, value)| match kind {
            Kind::Element(_) => value.as_deref(),
            Kind::Answered => answered,
        });
        let values: Vec<Option<&str>> = values.collect();
        let texts: Vec<&str> = values.iter().map(|value| value.unwrap_or("-")).collect();
        values.iter().any(Option::is_some).then(|| texts.join(","))
    }

    /// Whether another message with its id is this one once more.
    pub(super) fn is_again(&self, other: &Self) -> bool {
        Self { file: other.file.clone(), ..self.clone() } == *other
    }
}

/// The first of the elements of a key that occurs.
fn found(message: &dyn Object, key: &Key) -> Option<Found> {
    let values = key.elements.iter().enumerate();
    let mut values =
        values.filter_map(|(element, steps)| Some((element, value_at(message, steps)?)));
    values.next().map(|(element, value)| Found { value: compact(value), element })
}

fn compact(value: ValueRef<'_>) -> CompactString {
    value.text().into()
}
