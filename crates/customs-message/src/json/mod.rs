//! Messages in JSON: found in a text, and read.
//!
//! A message in the usual form is read in one pass that knows the dictionary ([`quick`]), any other good one by serde. Only
//! when there is something to say does the text become a tree, which knows the position of everything.

mod eight;
mod locate;
mod object;
mod quick;
mod split;
mod tokens;
mod tree;

use customs_model::finding::{Finding, Lines, Origin};
use customs_model::findings::Findings;
use customs_model::room::Room;
use customs_model::shape::JsonForm;
use customs_model::{Class, Path, Root, rules, serialize, tolerant};

pub(crate) use locate::locate;
pub(crate) use split::{Splitter, Step};

use crate::error::ReadError;
use crate::family::Kind;
use customs_model::Limits;
use quick::Quick;
use tokens::explained;
use tree::Tree;

/// Reads a message of a kind that is known, whose root is this class in some dialect.
pub(crate) fn read(
    text: &str,
    origin: Origin,
    kind: Kind,
    class: &'static Class,
    form: JsonForm,
    limits: &Limits,
) -> Result<(Box<dyn Root>, Vec<Finding>), ReadError> {
    let mut message = None;
    let room = Room::of_message(text.len(), limits);
    let mut error = None;
    if form == JsonForm::House {
        let mut quick = Quick::new(text, class, room);
        if let Ok(message) = (kind.definition.read)(&mut quick)
            && quick.is_at_end()
        {
            return Ok((message, Vec::new()));
        }
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let read = serialize::keep(class, &mut deserializer, room, &mut |source| {
            message = Some((kind.definition.read)(source)?);
            Ok(())
        });
        error = match (read.and_then(|()| deserializer.end()), message.take()) {
            (Ok(()), Some(message)) => return Ok((message, Vec::new())),
            (result, _) => result.err(),
        };
    }
    // The pass may have ended before a mistake of syntax further down.
    let tree = Tree::of(text, form, origin)?;
    let root = tree.root(class)?;
    let lines = Lines::from(text, origin);
    let (path, place) = (Path::root(class.name), lines.place(root.tag.clone()));
    let mut findings = Findings::new(limits.max_findings);
    let syntax = tolerant::Syntax::Json(form);
    let readable = tolerant::keep(class, &root, &tree, syntax, &lines, room, &mut findings);
    readable
        .make(&mut |source| {
            message = Some((kind.definition.read)(source)?);
            Ok(())
        })
        .map_err(|refused| ReadError::Refused { message: refused.to_string(), place })?;
    if let (true, Some(error)) = (findings.is_empty(), error) {
        // Whatever serde refuses is reported, also where the tree has no word for it.
        let (what, range) = explained(&error, text);
        let finding = Finding::new(&rules::WRONG_JSON_TYPE, path.clone(), what);
        findings.add(|| finding.at(lines.place(range)));
    }
    let findings = findings.finish(&path, Some(place));
    Ok((message.expect("what refuses nothing reads"), findings))
}
