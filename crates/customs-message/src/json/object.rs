//! An object of a JSON text: where it ends, and which message it is, by the names of its members.

use super::eight::{not_blank, string_end};
use super::split::root;
use crate::family::{Kind, all};
use crate::other::other_member;
use crate::profiles::Profiles;
use customs_model::Limits;

/// How many names of an object are kept: by more than these no message is recognised.
const KEPT_NAMES: usize = 1_000;
/// How many values are kept: what tells messages apart is in the first object of a message.
const KEPT_VALUES: usize = 256;

/// An object whose end is looked for.
#[derive(Default)]
pub(super) struct Scan {
    pub(super) start: usize,
    pub(super) at: usize,
    /// Whether its end has come.
    is_closed: bool,
    /// What is open: how many members came of an object; nothing of an array.
    open: Vec<Option<usize>>,
    values: usize,
    /// Where the string began that is open.
    string: Option<usize>,
    is_escaped: bool,
    /// Where the number or the word began that came last.
    word: Option<usize>,
    /// Whether the next string is a value, not a name.
    is_value: bool,
    /// The first limit that was passed and holds for messages alone, and where.
    passed: Option<(Limit, usize)>,
    /// The names of the members of the object, and of those of the member it is in.
    names: Vec<String>,
    name_below: String,
    /// The texts among its members, and among those of their members.
    texts: Vec<Text>,
}

/// A text that could tell what message it is in.
struct Text {
    /// The member that has it among its members; none where the object itself has it.
    class: Option<String>,
    name: String,
    value: String,
}

/// Why an object is none of the messages that are known.
pub(super) enum Unrecognised {
    /// It is another message: what it is.
    Other(String),
    /// It is no message.
    No,
}

/// Which limit was passed.
#[derive(Clone, Copy)]
pub(super) enum Limit {
    Depth,
    Values,
    Members,
    Name,
    Value,
}

impl Scan {
    /// An object that begins here.
    pub(super) fn at(start: usize) -> Self {
        Self { start, at: start, ..Self::default() }
    }

    /// The text before an offset is cut off.
    pub(super) fn cut(&mut self, gone: usize) {
        self.start -= gone;
        self.at -= gone;
        self.string = self.string.map(|start| start - gone);
        self.word = self.word.map(|start| start - gone);
        self.passed = self.passed.map(|(limit, at)| (limit, at - gone));
    }

    /// The first limit that was passed and holds for messages alone, and where.
    pub(super) const fn passed(&self) -> Option<(Limit, usize)> {
        self.passed
    }

    /// Goes on to the end of the object, with so many others around it. Whether it came.
    pub(super) fn run(
        &mut self,
        text: &str,
        limits: &Limits,
        around: usize,
    ) -> Result<bool, Limit> {
        let bytes = text.as_bytes();
        while !self.is_closed {
            if let Some(start) = self.string {
                if !self.end_string(text, start, limits) {
                    return Ok(false);
                }
                continue;
            }
            let Some(byte) = bytes.get(self.at).copied() else { return Ok(false) };
            let word = self.word.take();
            match byte {
                b'"' => self.string = Some(self.at),
                b':' => self.is_value = true,
                b'{' | b'[' => {
                    self.open.push((byte == b'{').then_some(0));
                    self.values += 1;
                    self.is_value = false;
                    if self.open.len() + around > limits.max_depth {
                        return Err(Limit::Depth);
                    }
                }
                b'}' | b']' => drop(self.open.pop()),
                b',' => {
                    self.values += 1;
                    self.is_value = false;
                }
                b' ' | b'\t' | b'\n' | b'\r' => {
                    self.at = not_blank(bytes, self.at + 1);
                    continue;
                }
                _ => {
                    let start = word.unwrap_or(self.at);
                    self.word = Some(start);
                    self.pass(self.at - start >= limits.max_value, Limit::Value, start);
                }
            }
            if self.values > limits.max_items {
                return Err(Limit::Values);
            }
            self.at += 1;
            self.is_closed = self.open.is_empty();
        }
        Ok(true)
    }

    /// Goes to the end of the string that began there. Whether it came.
    #[inline]
    fn end_string(&mut self, text: &str, start: usize, limits: &Limits) -> bool {
        let bytes = text.as_bytes();
        // The quotation mark at its beginning is no end.
        self.at = self.at.max(start + 1);
        loop {
            if self.is_escaped && self.at < bytes.len() {
                (self.at, self.is_escaped) = (self.at + 1, false);
            }
            // What is between is of no account.
            let Some(mark) = string_end(bytes, self.at) else {
                self.at = bytes.len();
                return false;
            };
            self.at = mark + 1;
            match bytes[mark] {
                b'"' => break,
                mark => self.is_escaped = mark == b'\\',
            }
        }
        self.string = None;
        self.string(&text[start..self.at], start, limits);
        true
    }

    /// Notes that a limit is passed, if it is the first.
    fn pass(&mut self, is_passed: bool, limit: Limit, at: usize) {
        if is_passed && self.passed.is_none() {
            self.passed = Some((limit, at));
        }
    }

    /// A string ended, here with its quotation marks: a name, or a value.
    fn string(&mut self, quoted: &str, at: usize, limits: &Limits) {
        let length = quoted.len() - 2;
        let depth = self.open.len();
        match self.open.last_mut() {
            Some(Some(members)) if !self.is_value => {
                *members += 1;
                let is_passed = *members > limits.max_attributes;
                self.pass(is_passed, Limit::Members, at);
                self.pass(length > limits.max_name, Limit::Name, at);
                match depth {
                    1 if self.names.len() < KEPT_NAMES => self.names.push(unescaped(quoted)),
                    2 => self.name_below = unescaped(quoted),
                    _ => {}
                }
            }
            Some(Some(_)) if depth <= 2 && self.texts.len() < KEPT_VALUES => {
                self.pass(length > limits.max_value, Limit::Value, at);
                if let Some(member) = self.names.last().cloned() {
                    let (class, name) = match depth {
                        1 => (None, member),
                        _ => (Some(member), self.name_below.clone()),
                    };
                    self.texts.push(Text { class, name, value: unescaped(quoted) });
                }
            }
            _ => self.pass(length > limits.max_value, Limit::Value, at),
        }
    }

    /// Which message it is: that whose value it has, else that of which it has the most members; of
    /// several the first. Most of its members have to be known; inside another object, where anything
    /// can be, there have to be three, or a message among them.
    pub(super) fn recognise(
        &self,
        profiles: &Profiles,
        is_in_object: bool,
    ) -> Result<Kind, Unrecognised> {
        // What is inside a member with the name of a root is looked at by itself.
        let mut others = self.names.iter().filter(|name| root(name, profiles).is_none());
        if let Some(what) = others.find_map(|name| other_member(name)) {
            return Err(Unrecognised::Other(what));
        }
        let value_of = |class: Option<&str>, element: &str| {
            let mut values = self.texts.iter();
            values.find(|it| it.class.as_deref() == class && it.name == element)
        };
        let told = profiles.kinds().find(|kind| {
            kind.definition.discriminator.is_some_and(|it| {
                value_of(it.class, it.element).is_some_and(|known| known.value == it.value)
            })
        });
        if let Some(kind) = told {
            return Ok(kind);
        }
        let mut discriminators = profiles.kinds().filter_map(|kind| kind.definition.discriminator);
        if let Some(known) = discriminators.find_map(|it| value_of(it.class, it.element)) {
            return Err(Unrecognised::Other(format!("a message of the type `{}`", known.value)));
        }
        let count = |kind: &Kind| {
            // Where one profile alone can be meant, in its dialect.
            let class = profiles.likely_way(*kind, None).class;
            let known = |name: &&String| class.element(name).is_some();
            self.names.iter().filter(known).count()
        };
        let plain = profiles.kinds().filter(|kind| kind.definition.discriminator.is_none());
        let best = plain.map(|kind| (count(&kind), kind)).fold(None, |best, next| match best {
            Some((most, _)) if next.0 <= most => best,
            _ => Some(next),
        });
        match best {
            Some((known, kind)) if known > 0 && self.tells(known, kind, is_in_object) => Ok(kind),
            _ => Err(Unrecognised::No),
        }
    }

    fn tells(&self, known: usize, kind: Kind, is_in_object: bool) -> bool {
        let holds = |kind: Kind| self.names.iter().any(|name| name == kind.class().name);
        let holds_message = all(&[kind.family]).any(holds);
        let are_most = known * 2 >= self.names.len();
        are_most && (!is_in_object || known >= 3 || holds_message)
    }
}

/// What a string says that is written in quotation marks; what is between them if it says nothing.
pub(super) fn unescaped(quoted: &str) -> String {
    let between = &quoted[1..quoted.len() - 1];
    match between.contains('\\') {
        true => serde_json::from_str(quoted).unwrap_or_else(|_| between.to_owned()),
        false => between.to_owned(),
    }
}
