//! An object of a JSON text: where it ends, and which message it is, by the names of its members.

use std::borrow::Cow;
use std::ops::Range;

use customs_model::{Discriminator, Limits};

use super::eight::{is_blank, not_blank, string_end};
use super::split::root;
use crate::family::{Kind, all};
use crate::other::other_member;
use crate::profiles::Profiles;

/// How many names of an object are kept: by more than these no message is recognised.
const KEPT_NAMES: usize = 1_000;
/// How many values are kept: what tells messages apart is in the first object of a message.
const KEPT_VALUES: usize = 256;

/// An object whose end is looked for.
#[derive(Default)]
pub(super) struct Scan {
    pub(super) start: usize,
    pub(super) at: usize,
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
    passed: Option<Passed>,
    /// The names of the members of the object, and of those of the member it is in.
    names: Vec<Quoted>,
    name_below: Option<Quoted>,
    /// The texts among its members, and among those of their members.
    texts: Vec<Text>,
}

/// Where a string is with its quotation marks, from the beginning of the object on.
type Quoted = Range<usize>;

/// A text that could tell what message it is in.
struct Text {
    /// Which of the members has it among its members; none where the object itself has it.
    class: Option<usize>,
    name: Quoted,
    value: Quoted,
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

/// A limit that was passed, and where.
pub(super) type Passed = (Limit, usize);

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
    pub(super) const fn passed(&self) -> Option<Passed> {
        self.passed
    }

    /// Goes on to the end of the object, with so many others around it. Whether it came.
    pub(super) fn run(
        &mut self,
        text: &str,
        limits: &Limits,
        around: usize,
    ) -> Result<bool, Passed> {
        if let Some(start) = self.string
            && !self.end_string(text, start, limits)
        {
            return Ok(false);
        }
        if let Some(start) = self.word {
            self.end_word(text, start, limits);
        }
        let bytes = text.as_bytes();
        while !self.is_closed() {
            let start = self.at;
            let Some(byte) = bytes.get(start).copied() else { return Ok(false) };
            self.at += 1;
            match byte {
                b'"' => {
                    if !self.end_string(text, start, limits) {
                        return Ok(false);
                    }
                }
                b':' => self.is_value = true,
                b' ' | b'\t' | b'\n' | b'\r' => self.at = not_blank(bytes, self.at),
                b',' => self.value(start, limits)?,
                b'{' | b'[' => {
                    self.open.push((byte == b'{').then_some(0));
                    if self.open.len() + around > limits.max_depth {
                        return Err((Limit::Depth, start));
                    }
                    self.value(start, limits)?;
                }
                b'}' | b']' => drop(self.open.pop()),
                _ => self.end_word(text, start, limits),
            }
        }
        Ok(true)
    }

    fn is_closed(&self) -> bool {
        self.open.is_empty() && self.at > self.start
    }

    /// Behind this a value may come, or a name with one.
    #[inline]
    fn value(&mut self, at: usize, limits: &Limits) -> Result<(), Passed> {
        self.values += 1;
        self.is_value = false;
        if self.values > limits.max_items { Err((Limit::Values, at)) } else { Ok(()) }
    }

    /// Goes to the end of the number or word that began there, as far as there is text.
    fn end_word(&mut self, text: &str, start: usize, limits: &Limits) {
        let rest = &text.as_bytes()[self.at..];
        let end = rest.iter().position(|byte| is_mark(*byte));
        self.at += end.unwrap_or(rest.len());
        self.word = end.is_none().then_some(start);
        self.pass(self.at - start > limits.max_value, Limit::Value, start);
    }

    /// Goes to the end of the string that began there. Whether it came.
    #[inline]
    fn end_string(&mut self, text: &str, start: usize, limits: &Limits) -> bool {
        let bytes = text.as_bytes();
        loop {
            if self.is_escaped && self.at < bytes.len() {
                (self.at, self.is_escaped) = (self.at + 1, false);
            }
            // What is between is of no account.
            let Some(mark) = string_end(bytes, self.at) else {
                self.at = bytes.len();
                self.string = Some(start);
                return false;
            };
            self.at = mark + 1;
            match bytes[mark] {
                b'"' => break,
                mark => self.is_escaped = mark == b'\\',
            }
        }
        self.string = None;
        self.string(start, limits);
        true
    }

    /// Notes that a limit is passed, if it is the first.
    #[inline]
    fn pass(&mut self, is_passed: bool, limit: Limit, at: usize) {
        if is_passed && self.passed.is_none() {
            self.passed = Some((limit, at));
        }
    }

    /// A string ended that began there: a name, or a value.
    #[inline]
    fn string(&mut self, start: usize, limits: &Limits) {
        let length = self.at - start - 2;
        let depth = self.open.len();
        let quoted = start - self.start..self.at - self.start;
        match self.open.last_mut() {
            Some(Some(members)) if !self.is_value => {
                *members += 1;
                let is_passed = *members > limits.max_attributes;
                self.pass(is_passed, Limit::Members, start);
                self.pass(length > limits.max_name, Limit::Name, start);
                match depth {
                    1 if self.names.len() < KEPT_NAMES => self.names.push(quoted),
                    2 => self.name_below = Some(quoted),
                    _ => {}
                }
            }
            Some(Some(_)) if depth <= 2 && self.texts.len() < KEPT_VALUES => {
                self.pass(length > limits.max_value, Limit::Value, start);
                let member = self.names.len().checked_sub(1);
                // What is not JSON can have a value without a name.
                let (class, name) = match depth {
                    1 => (None, member.map(|at| self.names[at].clone())),
                    _ => (member, self.name_below.clone().filter(|_| member.is_some())),
                };
                self.texts.extend(name.map(|name| Text { class, name, value: quoted }));
            }
            _ => self.pass(length > limits.max_value, Limit::Value, start),
        }
    }

    /// Which message the object is, of which this is the text: that whose value it has, else that of which it has the most
    /// members; of several the first. Most of its members have to be known; inside another object, where anything
    /// can be, there have to be three, or a message among them.
    pub(super) fn recognise(
        &self,
        object: &str,
        profiles: &Profiles,
        is_in_object: bool,
    ) -> Result<Kind, Unrecognised> {
        let names = self.names.iter().map(|name| unescaped(&object[name.clone()]));
        let names: Vec<Cow<'_, str>> = names.collect();
        // What is inside a member with the name of a root is looked at by itself.
        let mut others = names.iter().filter(|name| root(name, profiles).is_none());
        if let Some(what) = others.find_map(|name| other_member(name)) {
            return Err(Unrecognised::Other(what));
        }
        match self.told(object, &names, profiles) {
            Told::Kind(kind) => return Ok(kind),
            Told::Unknown(value) => {
                return Err(Unrecognised::Other(format!("a message of the type `{value}`")));
            }
            Told::Nothing => {}
        }
        let count = |kind: &Kind| {
            // Where one profile alone can be meant, in its dialect.
            let class = profiles.likely_way(*kind, None).class;
            names.iter().filter(|name| class.index_of(name).is_some()).count()
        };
        let mut best = None;
        for kind in profiles.kinds().filter(|kind| kind.definition.discriminator.is_none()) {
            let known = count(&kind);
            if best.is_none_or(|(most, _)| known > most) {
                best = Some((known, kind));
            }
            // More than all of them no other knows.
            if known == names.len() {
                break;
            }
        }
        match best {
            Some((known, kind)) if known > 0 && tells(known, kind, &names, is_in_object) => {
                Ok(kind)
            }
            _ => Err(Unrecognised::No),
        }
    }

    /// What a value tells of which message it is.
    fn told<'t>(&self, object: &'t str, names: &[Cow<'t, str>], profiles: &Profiles) -> Told<'t> {
        let mut unknown = None;
        // Kinds that are told by the same element come one behind the other.
        let mut last: Option<(Discriminator, Option<Cow<'t, str>>)> = None;
        for kind in profiles.kinds() {
            let Some(it) = kind.definition.discriminator else { continue };
            if !last.as_ref().is_some_and(|(known, _)| is_same_element(known, &it)) {
                last = Some((it, self.value_of(object, names, &it)));
            }
            let Some((_, Some(value))) = &last else { continue };
            if *value == it.value {
                return Told::Kind(kind);
            }
            unknown.get_or_insert_with(|| value.clone());
        }
        unknown.map_or(Told::Nothing, Told::Unknown)
    }

    /// The value of the element by which messages are told.
    fn value_of<'t>(
        &self,
        object: &'t str,
        names: &[Cow<'t, str>],
        told_by: &Discriminator,
    ) -> Option<Cow<'t, str>> {
        let text = self.texts.iter().find(|text| {
            text.class.map(|class| &*names[class]) == told_by.class
                && unescaped(&object[text.name.clone()]) == told_by.element
        });
        text.map(|text| unescaped(&object[text.value.clone()]))
    }
}

/// What a value tells of which message an object is.
enum Told<'t> {
    Kind(Kind),
    /// One that is not known, by this value.
    Unknown(Cow<'t, str>),
    Nothing,
}

fn is_same_element(one: &Discriminator, other: &Discriminator) -> bool {
    one.class == other.class && one.element == other.element
}

/// Whether an object is a message of which it has so many members.
fn tells(known: usize, kind: Kind, names: &[Cow<'_, str>], is_in_object: bool) -> bool {
    let holds = |kind: Kind| names.iter().any(|name| name == kind.class().name);
    let holds_message = all(&[kind.family]).any(holds);
    let are_most = known * 2 >= names.len();
    are_most && (!is_in_object || known >= 3 || holds_message)
}

/// Whether a byte ends a number or a word.
const fn is_mark(byte: u8) -> bool {
    is_blank(byte) || matches!(byte, b'"' | b':' | b',' | b'{' | b'}' | b'[' | b']')
}

/// What a string says that is written in quotation marks; what is between them if it says nothing.
pub(super) fn unescaped(quoted: &str) -> Cow<'_, str> {
    let between = &quoted[1..quoted.len() - 1];
    match between.contains('\\') {
        true => serde_json::from_str(quoted).map_or(Cow::Borrowed(between), Cow::Owned),
        false => Cow::Borrowed(between),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_without_a_name_tells_nothing() {
        let profiles = Profiles::default();
        for text in [r#"{"A":{:"x"}}"#, r#"{:"x"}"#, r#"{{"A":"b"},"c":"d"}"#] {
            let mut scan = Scan::at(0);
            assert!(matches!(scan.run(text, &Limits::default(), 0), Ok(true)), "{text}");
            let recognised = scan.recognise(text, &profiles, false);
            assert!(matches!(recognised, Err(Unrecognised::No)), "{text}");
        }
    }
}
