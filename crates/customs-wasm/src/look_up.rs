//! Places of the Harmonized System by words and numbers.

use customs_hs::search::{Hit, search};
use customs_hs::{Node, PlainTitle};
use serde_json::{Value, json};

/// How many places are shown at most.
const MOST: usize = 10;

/// How often an answer has to be right to be shown behind others.
const LEAST_CERTAINTY: f32 = 0.01;

/// The places that words, or the first digits of a number, are about.
pub(crate) fn look_up(what: &str) -> Value {
    let hits = search(what, MOST);
    let is_shown = |hit: &&Hit| !hit.is_answer() || hit.certainty >= LEAST_CERTAINTY;
    json!({ "places": hits.iter().filter(is_shown).map(place).collect::<Vec<_>>() })
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
    json!({
        "code": node.dotted(),
        "title": node.title().as_ref().map(PlainTitle::to_string),
    })
}
