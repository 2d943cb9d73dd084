//! [`Exchange`]: in which order the messages of an authority answer each other, and what they make of a case.
//!
//! The table (`exchange.tsv` in the folder of the authority) says it message by message; its head names the
//! elements by which messages are put together, and the states that a case goes through.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::table::{self, Problem, Slot, Table, TableError};

/// The name of the file in the folder of an authority.
const FILE: &str = "exchange.tsv";

/// What the first column of a line is that says what is due.
const DUE: &str = "due";

/// In `kind`, the type of the message that is answered.
const ANSWERED: &str = "answered";

/// The steps from the root of a message to an element.
pub type Steps = Vec<String>;

/// The exchange of messages about one kind of case.
///
/// ```
/// use customs_authorities::Exchange;
///
/// let exchange = &Exchange::embedded()[0];
/// let rejected = exchange.turn("CC056C", Some("015")).expect("a rejected declaration");
/// assert_eq!(rejected.words, "the declaration is rejected");
/// assert_eq!(exchange.who(rejected.sender), "the office of departure");
/// ```
#[derive(Debug, Default)]
pub struct Exchange {
    /// What it is the exchange of.
    pub title: String,
    /// What a case is called.
    pub case: String,
    /// The number that customs give a case: its name, and where messages have it.
    pub number: Key,
    /// The number that a case has before: its name, and where messages have it.
    pub reference: Key,
    /// Who gives the reference, and would not give it twice: where messages have it.
    pub party: Vec<Steps>,
    /// Where messages have their own number.
    pub identification: Steps,
    /// Where messages have the number of the message that they answer.
    pub answers: Steps,
    /// Where messages have their sender.
    pub sender: Steps,
    /// Where messages have their recipient.
    pub recipient: Steps,
    /// Where messages have the time at which they were prepared.
    pub prepared: Steps,
    /// The dates by which something is due: their names, and where messages have them.
    pub dates: Vec<Key>,
    /// What is due.
    pub due: Vec<Due>,
    /// The states, each of a track; a track begins in its first.
    pub states: Vec<State>,
    head: Head,
    kinds: HashMap<String, Vec<Kind>>,
    who: Vec<(String, String)>,
    tracks: Vec<String>,
    turns: Vec<Turn>,
    by_type: HashMap<String, usize>,
    ranks: HashMap<String, usize>,
}

/// A value by its name, and the elements that have it: the first one that occurs counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Key {
    /// What it is called.
    pub name: String,
    /// The steps to the elements.
    pub elements: Vec<Steps>,
}

/// A part of what tells messages of one type apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The value of an element.
    Element(Steps),
    /// The type of the message that is answered.
    Answered,
}

/// A state of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Its name.
    pub name: String,
    /// The index of its track.
    pub track: usize,
    /// What it is, in words.
    pub words: String,
}

/// A message at its turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Who sends it: to be looked up with [`Exchange::who`].
    pub sender: usize,
    /// The types of what it answers.
    pub answers: Answers,
    /// The states in which it can come: one of those of each track that has any here.
    pub when: Vec<usize>,
    /// What becomes of the case: the state that there must be, if any, and the one that is made.
    pub makes: Vec<(Option<usize>, usize)>,
    /// What has happened, in words.
    pub words: String,
    /// What to do if it came when it cannot.
    pub hint: String,
}

/// What a message answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answers {
    /// Nothing: it comes of its own accord.
    Nothing,
    /// Any message.
    Anything,
    /// A message of one of these types.
    Types(Vec<String>),
}

/// What is due in a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// From whom: to be looked up with [`Exchange::who`].
    pub from: usize,
    /// The types of the messages, one of which is due.
    pub messages: Vec<String>,
    /// When: one of the states of each track that has any here.
    pub when: Vec<usize>,
    /// By which dates, as indices of [`Exchange::dates`].
    pub dates: Vec<usize>,
}

/// The head of the table as it is written.
#[derive(Debug, Default)]
struct Head {
    number: Vec<(String, String)>,
    reference: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    states: Vec<(String, String)>,
    dates: Vec<(String, String)>,
    party: String,
    identification: String,
    answers: String,
    sender: String,
    recipient: String,
    prepared: String,
    is_read: bool,
}

impl Exchange {
    /// Returns the exchanges that come with this crate, in the order of their folders.
    ///
    /// # Panics
    /// Never: a test reads the embedded tables.
    #[must_use]
    pub fn embedded() -> &'static [Self] {
        static EXCHANGES: LazyLock<Vec<Exchange>> = LazyLock::new(|| table::embedded(FILE));
        &EXCHANGES
    }

    /// Returns whether messages of this type belong to it.
    #[must_use]
    pub fn has(&self, message_type: &str) -> bool {
        self.ranks.contains_key(message_type)
    }

    /// Returns what tells apart the messages of a type; nothing if they are all alike.
    #[must_use]
    pub fn kinds(&self, message_type: &str) -> &[Kind] {
        self.kinds.get(message_type).map_or(&[], Vec::as_slice)
    }

    /// Returns the turn of a message by its type and its kind; that of its type if its kind has none.
    #[must_use]
    pub fn turn(&self, message_type: &str, kind: Option<&str>) -> Option<&Turn> {
        let of_kind = kind.and_then(|kind| self.by_type.get(&format!("{message_type}={kind}")));
        let at = of_kind.or_else(|| self.by_type.get(message_type))?;
        self.turns.get(*at)
    }

    /// Returns where the first line of a type is among all lines: messages usually come in this order.
    #[must_use]
    pub fn rank(&self, message_type: &str) -> usize {
        self.ranks.get(message_type).copied().unwrap_or(usize::MAX)
    }

    /// Returns who takes part, in words.
    #[must_use]
    pub fn who(&self, at: usize) -> &str {
        self.who.get(at).map_or("", |(_, words)| words)
    }

    /// Returns the state in which each track begins.
    #[must_use]
    pub fn beginning(&self) -> Vec<usize> {
        let first = |track| self.states.iter().position(|state| state.track == track);
        (0..self.tracks.len()).filter_map(first).collect()
    }

    /// Returns the first of the states of a case that is none of those that there must be, one of each
    /// track that has any.
    #[must_use]
    pub fn unfit(&self, case: &[usize], when: &[usize]) -> Option<usize> {
        let of_track = |track| when.iter().filter(move |at| self.states[**at].track == track);
        let unfit = |(track, state): &(usize, &usize)| {
            of_track(*track).next().is_some() && of_track(*track).all(|at| at != *state)
        };
        case.iter().enumerate().find(unfit).map(|(_, state)| *state)
    }

    /// Reads the head when the first row comes.
    fn read_head(&mut self) -> Result<(), Problem> {
        let head = std::mem::replace(&mut self.head, Head { is_read: true, ..Head::default() });
        if head.is_read {
            return Ok(());
        }
        self.number = head.number.iter().map(key).next().unwrap_or_default();
        self.reference = head.reference.iter().map(key).next().unwrap_or_default();
        self.dates = head.dates.iter().map(key).collect();
        self.party = head.party.split_whitespace().map(steps).collect();
        let elements =
            [head.identification, head.answers, head.sender, head.recipient, head.prepared];
        let names = ["identification", "answers", "sender", "recipient", "prepared"];
        for (name, text) in names.iter().zip(&elements) {
            if text.is_empty() {
                return Err((format!("the head has no `{name}`"), "name the element that has it"));
            }
        }
        [self.identification, self.answers, self.sender, self.recipient, self.prepared] =
            elements.map(|text| steps(&text));
        for (name, rest) in head.states {
            let state = self.state(name, &rest)?;
            self.states.push(state);
        }
        let kinds =
            |(name, rest): (String, String)| (name, rest.split_whitespace().map(kind).collect());
        self.kinds = head.kinds.into_iter().map(kinds).collect();
        Ok(())
    }

    fn state(&mut self, name: String, rest: &str) -> Result<State, Problem> {
        let (track, words) = rest.split_once(' ').ok_or_else(|| {
            let hint = "write its name, its track, and what it is";
            (format!("the state `{name}` has no track"), hint)
        })?;
        let known = self.tracks.iter().position(|known| known == track);
        let track = known.unwrap_or_else(|| {
            self.tracks.push(track.to_owned());
            self.tracks.len() - 1
        });
        Ok(State { name, track, words: words.trim().to_owned() })
    }

    fn state_named(&self, name: &str) -> Result<usize, Problem> {
        let found = self.states.iter().position(|state| state.name == name);
        found.ok_or_else(|| {
            (
                format!("the state `{name}` is unknown"),
                "name it in the head: `state: NAME TRACK words`",
            )
        })
    }

    fn states_named(&self, column: &str) -> Result<Vec<usize>, Problem> {
        listed(column).map(|name| self.state_named(name)).collect()
    }

    fn who_named(&self, name: &str) -> Result<usize, Problem> {
        let found = self.who.iter().position(|(known, _)| known == name);
        found.ok_or_else(|| {
            (format!("`{name}` takes no part"), "name it in the head: `who: NAME words`")
        })
    }

    fn due_row(&mut self, row: &str) -> Result<(), Problem> {
        let hint = "write `due`, from whom, the messages, when, and the dates, separated by tabs";
        let [_, from, messages, when, dates] = table::columns(row, hint)?;
        let date = |name: &str| {
            let found = self.dates.iter().position(|date| date.name == name);
            let hint = "name it in the head: `date: NAME elements`";
            found.ok_or_else(|| (format!("the date `{name}` is unknown"), hint))
        };
        let due = Due {
            from: self.who_named(from)?,
            messages: table::words(messages),
            when: self.states_named(when)?,
            dates: listed(dates).map(date).collect::<Result<_, _>>()?,
        };
        for message in &due.messages {
            if !self.has(message) {
                return Err((
                    format!("`{message}` has no line"),
                    "write what is due after the messages",
                ));
            }
        }
        self.due.push(due);
        Ok(())
    }

    fn turn_row(&mut self, row: &str) -> Result<(), Problem> {
        let hint = "write the type, the sender, what it answers, when it comes, what it makes, what has \
                    happened and what to do, separated by tabs";
        let [types, sender, answers, when, makes, words, hint] = table::columns(row, hint)?;
        let turn = Turn {
            sender: self.who_named(sender)?,
            answers: match answers {
                "-" => Answers::Nothing,
                "*" => Answers::Anything,
                types => Answers::Types(table::words(types)),
            },
            when: self.states_named(when)?,
            makes: listed(makes).map(|change| self.change(change)).collect::<Result<_, _>>()?,
            words: words.to_owned(),
            hint: hint.to_owned(),
        };
        for message_type in types.split_whitespace() {
            if self.by_type.insert(message_type.to_owned(), self.turns.len()).is_some() {
                return Err((format!("`{message_type}` occurs twice"), "remove one of them"));
            }
            let name = message_type.split('=').next().unwrap_or_default();
            self.ranks.entry(name.to_owned()).or_insert(self.turns.len());
        }
        self.turns.push(turn);
        Ok(())
    }

    /// What a message makes: `b`, or `a>b`.
    fn change(&self, change: &str) -> Result<(Option<usize>, usize), Problem> {
        Ok(match change.split_once('>') {
            Some((from, to)) => (Some(self.state_named(from)?), self.state_named(to)?),
            None => (None, self.state_named(change)?),
        })
    }
}

/// The words of a column that may be none, `-`.
fn listed(column: &str) -> impl Iterator<Item = &str> {
    column.split_whitespace().filter(|word| *word != "-")
}

fn steps(element: &str) -> Steps {
    element.split('/').map(str::to_owned).collect()
}

/// A word of a line `kind`.
fn kind(word: &str) -> Kind {
    match word {
        ANSWERED => Kind::Answered,
        element => Kind::Element(steps(element)),
    }
}

fn key((name, elements): &(String, String)) -> Key {
    Key { name: name.clone(), elements: elements.split_whitespace().map(steps).collect() }
}

/// Reads the text of a table.
impl FromStr for Exchange {
    type Err = TableError;

    fn from_str(text: &str) -> Result<Self, TableError> {
        table::parse(text)
    }
}

impl Table for Exchange {
    const KEYS: &'static str = "use `title`, `case`, `number`, `reference`, `party`, `identification`, \
                                `answers`, `sender`, `recipient`, `prepared`, `kind`, `who`, `state` or \
                                `date`";

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        let head = &mut self.head;
        Some(match key {
            "title" => Slot::Text(&mut self.title),
            "case" => Slot::Text(&mut self.case),
            "party" => Slot::Text(&mut head.party),
            "identification" => Slot::Text(&mut head.identification),
            "answers" => Slot::Text(&mut head.answers),
            "sender" => Slot::Text(&mut head.sender),
            "recipient" => Slot::Text(&mut head.recipient),
            "prepared" => Slot::Text(&mut head.prepared),
            "number" => Slot::Named(&mut head.number),
            "reference" => Slot::Named(&mut head.reference),
            "kind" => Slot::Named(&mut head.kinds),
            "who" => Slot::Named(&mut self.who),
            "state" => Slot::Named(&mut head.states),
            "date" => Slot::Named(&mut head.dates),
            _ => return None,
        })
    }

    fn row(&mut self, row: &str) -> Result<(), Problem> {
        self.read_head()?;
        let is_due = row.split('\t').next().is_some_and(|first| first.trim() == DUE);
        if is_due { self.due_row(row) } else { self.turn_row(row) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_that_an_embedded_exchange_names_has_a_line() {
        assert_eq!(Exchange::embedded().len(), 1);
        for exchange in Exchange::embedded() {
            for turn in &exchange.turns {
                let Answers::Types(types) = &turn.answers else { continue };
                assert!(types.iter().all(|it| exchange.has(it)), "{types:?}");
            }
            assert_eq!(exchange.beginning().len(), exchange.tracks.len());
        }
    }

    #[test]
    fn a_state_fits_if_it_is_one_of_those_of_its_track() {
        let exchange = &Exchange::embedded()[0];
        let state = |name| exchange.state_named(name).unwrap();
        let mut case = exchange.beginning();
        let when = [state("lodged"), state("undeclared"), state("amending")];
        assert_eq!(exchange.unfit(&case, &when), Some(state("as-declared")));
        case[1] = state("amending");
        assert_eq!(exchange.unfit(&case, &when), None);
        assert_eq!(exchange.unfit(&case, &[]), None);
    }

    #[test]
    fn what_is_wrong_with_a_table_is_said_with_its_line() {
        let head = "identification: id\nanswers: answers\nsender: from\nrecipient: to\nprepared: at\nwho: a anybody\nstate: new case it is new\n\n";
        let row = "A\ta\t-\tnew\tnew\twords\thint";
        let error =
            |rows: &str| format!("{head}{rows}").parse::<Exchange>().unwrap_err().to_string();
        assert!(format!("{head}{row}").parse::<Exchange>().is_ok());
        for (rows, message) in [
            ("A\ta".to_owned(), "line 9: there are 2 columns, not 7"),
            (row.replace("\ta\t", "\tb\t"), "line 9: `b` takes no part"),
            (row.replace("\tnew\tnew", "\told\tnew"), "line 9: the state `old` is unknown"),
            (row.replace("\tnew\tnew", "\tnew\tnew>old"), "line 9: the state `old` is unknown"),
            (format!("{row}\n{row}"), "line 10: `A` occurs twice"),
            (format!("{row}\ndue\ta\tB\tnew\t-"), "line 10: `B` has no line"),
            (format!("{row}\ndue\ta\tA\tnew\tend"), "line 10: the date `end` is unknown"),
        ] {
            let error = error(&rows);
            assert!(error.starts_with(message), "{error}");
        }
        let error = "who: a anybody\n\nA".parse::<Exchange>().unwrap_err().to_string();
        assert!(error.starts_with("line 3: the head has no `identification`"), "{error}");
    }
}
