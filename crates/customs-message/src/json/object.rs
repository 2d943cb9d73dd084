//! An object of a JSON text: where it ends, and which message it is, by the names of its members.

use crate::family::{Kind, all};
use crate::limits::Limits;
use crate::other::other_member;
use crate::profiles::Profiles;

/// An object whose end is looked for.
#[derive(Default)]
pub(super) struct Scan {
    pub(super) start: usize,
    pub(super) at: usize,
    /// Whether its end has come.
    is_closed: bool,
    depth: usize,
    values: usize,
    /// Where the string began that is open.
    string: Option<usize>,
    is_escaped: bool,
    /// Whether the next string is a value, not a name.
    is_value: bool,
    /// The names of the members of the object, and of those of the member it is in.
    names: Vec<String>,
    name_below: String,
    /// The text values two levels down: the member, its member, the value.
    values_below: Vec<(String, String, String)>,
}

/// Why an object is none of the messages that are known.
pub(super) enum Unrecognised {
    /// It is another message: what it is.
    Other(String),
    /// It is no message.
    No,
}

/// Which limit was passed.
pub(super) enum Limit {
    Depth,
    Values,
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
            let Some(byte) = bytes.get(self.at).copied() else { return Ok(false) };
            if let Some(start) = self.string {
                match byte {
                    _ if self.is_escaped => self.is_escaped = false,
                    b'\\' => self.is_escaped = true,
                    b'"' => {
                        self.string = None;
                        self.string(&text[start + 1..self.at]);
                    }
                    _ => {}
                }
                self.at += 1;
                continue;
            }
            match byte {
                b'"' => self.string = Some(self.at),
                b':' => self.is_value = true,
                b'{' | b'[' => {
                    self.depth += 1;
                    self.values += 1;
                    self.is_value = false;
                    if self.depth + around > limits.max_depth {
                        return Err(Limit::Depth);
                    }
                }
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                b',' => {
                    self.values += 1;
                    self.is_value = false;
                }
                _ => {}
            }
            if self.values > limits.max_items {
                return Err(Limit::Values);
            }
            self.at += 1;
            self.is_closed = self.depth == 0;
        }
        Ok(true)
    }

    /// A string ended: a name, or a value.
    fn string(&mut self, text: &str) {
        match (self.depth, self.is_value) {
            (1, false) => self.names.push(text.to_owned()),
            (2, false) => text.clone_into(&mut self.name_below),
            (2, true) => {
                if let Some(member) = self.names.last() {
                    let names = (member.clone(), self.name_below.clone(), text.to_owned());
                    // What tells messages apart is in the first object of a message.
                    if self.values_below.len() < 256 {
                        self.values_below.push(names);
                    }
                }
            }
            _ => {}
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
        if let Some(what) = self.names.iter().find_map(|name| other_member(name)) {
            return Err(Unrecognised::Other(what));
        }
        let value_of = |class: &str, element: &str| {
            let mut values = self.values_below.iter();
            values.find(|(member, name, _)| member == class && name == element)
        };
        let told = profiles.kinds().find(|kind| {
            kind.definition.discriminator.is_some_and(|it| {
                value_of(it.class, it.element).is_some_and(|(_, _, value)| value == it.value)
            })
        });
        if let Some(kind) = told {
            return Ok(kind);
        }
        let mut discriminators = profiles.kinds().filter_map(|kind| kind.definition.discriminator);
        if let Some(value) = discriminators.find_map(|it| value_of(it.class, it.element)) {
            return Err(Unrecognised::Other(format!("a message of the type `{}`", value.2)));
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
