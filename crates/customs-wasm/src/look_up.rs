//! Places of the Harmonized System by words and numbers.

use customs_hs::search::{Hit, search};
use customs_hs::{Form, Node, PlainTitle};
use serde_json::{Value, json};

/// How many places are shown.
const MOST: usize = 20;

/// The places that words, or the first digits of a number, are about.
pub(crate) fn look_up(what: &str) -> Value {
    json!({ "places": search(what, MOST).iter().map(place).collect::<Vec<_>>() })
}

fn place(hit: &Hit) -> Value {
    let above: Vec<_> = hit.node.path().filter(|node| *node != hit.node).map(titled).collect();
    json!({
        "place": titled(hit.node),
        "isAnswer": hit.is_answer(),
        "certainty": hit.certainty,
        "above": above,
    })
}

fn titled(node: Node) -> Value {
    let code = node.code().map_or_else(|| node.to_string(), |it| it.form(Form::Dotted).to_string());
    json!({
        "code": code,
        "title": node.title().as_ref().map(PlainTitle::to_string),
    })
}
