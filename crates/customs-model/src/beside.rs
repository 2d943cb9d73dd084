//! [`Beside`]: what is beside the messages of a text and is none, so that it does not pass in silence.
//!
//! An array of messages is to hold messages only. That it is one is known when the first message comes,
//! and what was there before is said then; an array without any is something else, and nothing is said
//! of it.

use std::collections::VecDeque;

use crate::finding::Place;

/// How many are kept for each list while no message has come; the others are counted.
const KEPT: usize = 100;
/// How much of one is shown, in characters.
const SHOWN: usize = 40;

/// Something among messages that is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// Its beginning.
    pub what: String,
    /// Where it begins.
    pub place: Place,
    /// How many more come after it that are not told one by one.
    pub more: usize,
}

impl Stray {
    /// What begins so.
    #[must_use]
    pub fn new(text: &str, place: Place) -> Self {
        let line = text.lines().next().unwrap_or_default().trim_end();
        let mut what: String = line.chars().take(SHOWN).collect();
        if what.len() < text.trim_end().len() {
            what.push('…');
        }
        Self { what, place, more: 0 }
    }
}

/// Keeps what may have to be said of whatever is around the messages and open.
///
/// ```
/// use customs_model::beside::{Beside, Stray};
/// use customs_model::finding::Lines;
///
/// let text = "[1, message]";
/// let mut beside = Beside::default();
/// beside.open();
/// beside.stray(Stray::new("1", Lines::of(text).place(1..2)));
/// assert_eq!(beside.next(), None);
/// beside.message();
/// assert_eq!(beside.next().unwrap().what, "1");
/// ```
#[derive(Debug)]
pub struct Beside {
    /// The text itself, then what is open in it.
    open: Vec<Around>,
    told: VecDeque<Stray>,
}

/// Something that may be around messages.
#[derive(Debug, Default)]
struct Around {
    has_message: bool,
    strays: VecDeque<Stray>,
}

impl Default for Beside {
    fn default() -> Self {
        Self { open: vec![Around::default()], told: VecDeque::new() }
    }
}

impl Beside {
    /// Something opens that may hold messages.
    pub fn open(&mut self) {
        self.open.push(Around::default());
    }

    /// What was opened last is closed. Whether it held a message.
    pub fn close(&mut self) -> bool {
        self.open.pop().is_some_and(|it| it.has_message)
    }

    /// A message comes. Whether something before it is to be said first.
    pub fn message(&mut self) -> bool {
        let first = self.open.iter().rposition(|it| it.has_message).map_or(0, |last| last + 1);
        for around in &mut self.open[first..] {
            around.has_message = true;
            self.told.append(&mut around.strays);
        }
        !self.told.is_empty()
    }

    /// Something comes that is no message, nor holds one, where a message may be.
    pub fn stray(&mut self, stray: Stray) {
        let Some(around) = self.open.last_mut() else { return };
        if around.has_message {
            self.told.push_back(stray);
        } else if around.strays.len() < KEPT {
            around.strays.push_back(stray);
        } else if let Some(last) = around.strays.back_mut() {
            last.more += 1;
        }
    }

    /// What is to be said next.
    #[allow(clippy::should_implement_trait)] // more can come after nothing
    pub fn next(&mut self) -> Option<Stray> {
        self.told.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stray(what: &str) -> Stray {
        Stray::new(what, Place { line: 1, column: 1, start: 0, end: 1 })
    }

    fn told(beside: &mut Beside) -> Vec<String> {
        std::iter::from_fn(|| beside.next()).map(|it| it.what).collect()
    }

    #[test]
    fn a_list_without_a_message_is_no_list_of_messages() {
        let mut beside = Beside::default();
        beside.open();
        beside.stray(stray("1"));
        assert!(!beside.close());
        beside.message();
        assert_eq!(told(&mut beside), [""; 0]);
    }

    #[test]
    fn what_is_in_a_list_is_said_once_a_message_comes_however_deep_it_is() {
        let mut beside = Beside::default();
        beside.stray(stray("1"));
        beside.open();
        beside.stray(stray("2"));
        beside.message();
        assert_eq!(told(&mut beside), ["1", "2"]);
        beside.stray(stray("3"));
        assert!(beside.close());
        beside.stray(stray("4"));
        assert_eq!(told(&mut beside), ["3", "4"]);
    }

    #[test]
    fn of_very_many_before_a_message_the_last_are_counted() {
        let mut beside = Beside::default();
        (0..KEPT + 7).for_each(|number| beside.stray(stray(&number.to_string())));
        beside.message();
        let all: Vec<Stray> = std::iter::from_fn(|| beside.next()).collect();
        assert_eq!((all.len(), all[0].more, all[KEPT - 1].more), (KEPT, 0, 7));
    }

    #[test]
    fn the_beginning_of_what_is_long_is_shown() {
        assert_eq!(stray("{}").what, "{}");
        assert_eq!(stray("{\n}").what, "{…");
        let long = "ä".repeat(50);
        assert_eq!(stray(&long).what, format!("{}…", "ä".repeat(SHOWN)));
    }
}
