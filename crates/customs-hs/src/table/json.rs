//! Lists of objects in JSON, each with the line it begins on.
//!
//! serde_json does the reading, one element at a time; between the elements only brackets, commas
//! and blanks are passed over here, which is how the place of each is known.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::{Deserializer, Map, Value};

use super::error::MOST_NAMES;
use super::source::{Field, Source};
use super::{TableError, TableProblem};

/// How many bytes an object of a list may have.
const LONGEST_OBJECT: usize = 1 << 20;

/// An object of the list.
pub(super) struct Object {
    pub(super) line: usize,
    entries: Map<String, Value>,
}

impl Object {
    /// The value of a key that must be there.
    pub(super) fn value(&self, key: &'static str) -> Result<&Value, TableError> {
        self.entries.get(key).ok_or_else(|| {
            let found = self.entries.keys().map(String::as_str);
            TableError::new(self.line, TableProblem::missing(key, found))
        })
    }

    /// The value of a key that may be absent or `null`.
    pub(super) fn optional(&self, key: &str) -> Option<&Value> {
        self.entries.get(key).filter(|value| !value.is_null())
    }

    /// The text of a key that must be there.
    pub(super) fn text(&self, key: &'static str) -> Result<Field<'_>, TableError> {
        let value = self.value(key)?;
        match value {
            Value::String(text) => Ok(Field { line: self.line, column: key, text: text.trim() }),
            other => Err(self.unfit(key, other, "a text")),
        }
    }

    /// All keys with their values.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(key, value)| (key.as_str(), value))
    }

    pub(super) fn unfit(&self, key: &str, value: &Value, wanted: &'static str) -> TableError {
        let problem = TableProblem::Value { found: kind(value), wanted };
        TableError::new(self.line, problem).in_column(key)
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The text of a value: that of a list is the texts of its items, that of an object its `value`.
pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_string(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(items) => {
            let texts = items.iter().map(text_of).filter(|text| !text.is_empty());
            texts.collect::<Vec<_>>().join("; ")
        }
        Value::Object(entries) => entries.get("value").map_or_else(|| value.to_string(), text_of),
    }
}

/// The key that lists are wrapped in.
const RESULTS: &str = "results";

/// Hands on the objects of a list that is the whole file, or under `results` of the object that is.
pub(super) fn each_object(
    source: &Source<'_>,
    mut take: impl FnMut(Result<Object, TableError>) -> bool,
) -> Result<(), TableError> {
    let mut cursor = Cursor { source, offset: 0 };
    cursor.skip_blanks();
    if source.text.as_bytes().get(cursor.offset) != Some(&b'{') {
        return if cursor.elements(&mut take)? { cursor.end() } else { Ok(()) };
    }
    let (mut keys, mut is_found): (Vec<String>, _) = (Vec::new(), false);
    cursor.expect(b'{')?;
    if !cursor.eat(b'}') {
        loop {
            let next: String = cursor.value()?;
            cursor.expect(b':')?;
            if next != RESULTS {
                cursor.value::<IgnoredAny>()?;
                keys.extend(Some(next).filter(|_| keys.len() < MOST_NAMES));
            } else if cursor.elements(&mut take)? {
                is_found = true;
            } else {
                return Ok(());
            }
            if !cursor.eat(b',') {
                break;
            }
        }
        cursor.expect(b'}')?;
    }
    cursor.end()?;
    if is_found {
        return Ok(());
    }
    Err(TableError::new(1, TableProblem::missing(RESULTS, keys.iter().map(String::as_str))))
}

/// A place in the text.
struct Cursor<'s> {
    source: &'s Source<'s>,
    offset: usize,
}

impl Cursor<'_> {
    /// Hands on the objects of a list until no more are taken. False if one was not.
    fn elements(
        &mut self,
        take: &mut dyn FnMut(Result<Object, TableError>) -> bool,
    ) -> Result<bool, TableError> {
        self.expect(b'[')?;
        if self.eat(b']') {
            return Ok(true);
        }
        loop {
            self.skip_blanks();
            if !take(self.object()?) {
                return Ok(false);
            }
            if !self.eat(b',') {
                return self.expect(b']').map(|()| true);
            }
        }
    }

    /// Reads an object of the list. What is too long for one is passed over: values take more memory than
    /// their text.
    fn object(&mut self) -> Result<Result<Object, TableError>, TableError> {
        let (line, start) = (self.line(), self.offset);
        self.value::<IgnoredAny>()?;
        if self.offset - start > LONGEST_OBJECT {
            let problem = TableProblem::LongObject { max: LONGEST_OBJECT };
            return Ok(Err(TableError::new(line, problem)));
        }
        self.offset = start;
        Ok(match self.value()? {
            Value::Object(entries) => Ok(Object { line, entries }),
            other => {
                let (found, wanted) = (kind(&other), "an object");
                Err(TableError::new(line, TableProblem::Value { found, wanted }))
            }
        })
    }

    /// Reads one value.
    fn value<T: DeserializeOwned>(&mut self) -> Result<T, TableError> {
        self.skip_blanks();
        let rest = self.source.text.get(self.offset..).unwrap_or_default();
        let mut values = Deserializer::from_str(rest).into_iter::<T>();
        match values.next() {
            Some(Ok(value)) => {
                self.offset += values.byte_offset();
                Ok(value)
            }
            Some(Err(error)) if !error.is_eof() => Err(self.not_json(&error)),
            _ => Err(self.cut_off()),
        }
    }

    fn not_json(&self, error: &serde_json::Error) -> TableError {
        // Its place is counted from the value, not from the beginning of the file.
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = error.to_string();
        let message = message.strip_suffix(&place).unwrap_or(&message).to_string();
        let line = self.line() + error.line().saturating_sub(1);
        TableError::new(line, TableProblem::Json { message })
    }

    /// The line of the value that was begun, or of the last one if none was.
    fn cut_off(&self) -> TableError {
        let read = self.source.text.get(..self.offset).unwrap_or_default();
        let is_over = self.offset == self.source.text.len();
        let offset = if is_over { read.trim_end().len().saturating_sub(1) } else { self.offset };
        TableError::new(self.source.line_at(offset), TableProblem::CutOff)
    }

    fn expect(&mut self, wanted: u8) -> Result<(), TableError> {
        if self.eat(wanted) {
            return Ok(());
        }
        let rest = self.source.text.get(self.offset..).unwrap_or_default();
        let Some(found) = rest.chars().next() else {
            return Err(self.cut_off());
        };
        let message = format!("{:?} is expected, not {found:?}", char::from(wanted));
        Err(TableError::new(self.line(), TableProblem::Json { message }))
    }

    fn eat(&mut self, wanted: u8) -> bool {
        self.skip_blanks();
        let is_there = self.source.text.as_bytes().get(self.offset) == Some(&wanted);
        self.offset += usize::from(is_there);
        is_there
    }

    fn end(&mut self) -> Result<(), TableError> {
        self.skip_blanks();
        if self.offset == self.source.text.len() {
            return Ok(());
        }
        let message = "something follows its end".to_string();
        Err(TableError::new(self.line(), TableProblem::Json { message }))
    }

    fn skip_blanks(&mut self) {
        let rest = self.source.text.as_bytes().get(self.offset..).unwrap_or_default();
        let is_blank = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        self.offset += rest.iter().take_while(is_blank).count();
    }

    fn line(&self) -> usize {
        self.source.line_at(self.offset)
    }
}
