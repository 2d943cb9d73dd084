//! An answer of an administration explained, or anything that has a meaning.

use customs_explain::answer::{UNDERSTOOD, answers_with, nearest};
use customs_explain::family;
use customs_explain::transit::Sent;
use customs_message::{Document, Profiles, Reader, decode};
use serde_json::{Value, json};

/// Explains a text: a message if it is one, beside what was sent; else whatever it can be.
pub(crate) fn explain(file: &[u8], sent: Option<&str>) -> Result<Value, String> {
    let decoded = decode(file).map_err(|error| error.to_string())?;
    let text = decoded.text.trim();
    match text.starts_with(['<', '{', '[']) {
        true => response(&decoded.text, sent),
        false => meaning(text),
    }
}

fn response(text: &str, sent: Option<&str>) -> Result<Value, String> {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let read = |text| reader.only(text).map_err(|error| error.to_string());
    let document: Document<'_> = read(text)?;
    let sent_document = sent.map(read).transpose()?;
    let codes = customs_message::codes(family::usual_codes(&document)).expect("they are built in");
    let sent = sent.map(|text| Sent { text, document: sent_document.as_ref() });
    let not_read = document.incomplete().into_iter().flat_map(|it| it.findings);
    let not_read: Vec<_> = not_read.map(|it| it.to_string()).collect();
    let responses = family::explain(&document, sent, &codes)
        .ok_or("it is no answer; give the answer here, and this as what was sent")?;
    Ok(json!({ "responses": responses, "notRead": not_read }))
}

fn meaning(text: &str) -> Result<Value, String> {
    let codes = customs_message::codes(family::USUAL).expect("they are built in");
    let answers = answers_with(text, &codes, customs_message::authorities());
    if !answers.is_empty() {
        return Ok(json!({ "answers": answers }));
    }
    Err(match &nearest(text, &codes)[..] {
        [] => format!("unknown; give {UNDERSTOOD}"),
        near => format!("unknown; did you mean {}?", near.join(", ")),
    })
}
