//! Messages in JSON: found in a text, and read.
//!
//! A good message is read by serde in one pass. Only when there is something to say does the text
//! become a tree, which knows the position of everything.

mod object;
mod split;
mod tree;

use customs_model::finding::{Finding, Lines, Origin};
use customs_model::{Class, Path, Root, rules, serialize, tolerant};
use serde::de::IgnoredAny;

pub(crate) use split::{Splitter, Step};
pub(crate) use tree::tree;

use crate::error::ReadError;
use crate::family::Kind;
use tree::{explained, syntax_error};

/// Reads a message of a kind that is known, whose root is this class in some dialect.
pub(crate) fn read(
    text: &str,
    origin: Origin,
    kind: Kind,
    class: &'static Class,
) -> Result<(Box<dyn Root>, Vec<Finding>), ReadError> {
    let mut message = None;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = serialize::keep(class, &mut deserializer, &mut |source| {
        message = Some((kind.definition.read)(source)?);
        Ok(())
    });
    let error = match (read.and_then(|()| deserializer.end()), message.take()) {
        (Ok(()), Some(message)) => return Ok((message, Vec::new())),
        (result, _) => result.err(),
    };
    // The pass may have ended before a mistake of syntax further down.
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| syntax_error(&error, text, origin))?;
    let lines = Lines::from(text, origin);
    let root = tree(text, origin, class)?;
    let mut findings = Vec::new();
    tolerant::keep(class, &root, tolerant::Syntax::Json, &lines, &mut findings, &mut |source| {
        message = Some((kind.definition.read)(source)?);
        Ok(())
    })
    .map_err(|refused| ReadError::Syntax {
        message: refused.to_string(),
        place: lines.place(root.tag.clone()),
    })?;
    if let (true, Some(error)) = (findings.is_empty(), error) {
        // Whatever serde refuses is reported, also where the tree has no word for it.
        let (what, range) = explained(&error, text);
        let path = Path::root(class.name);
        findings.push(Finding::new(&rules::WRONG_JSON_TYPE, path, what).at(lines.place(range)));
    }
    Ok((message.expect("what refuses nothing reads"), findings))
}
