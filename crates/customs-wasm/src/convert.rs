//! The messages of a file in the other syntax.

use customs_message::{Profiles, Reader, Syntax, decode};
use serde_json::{Value, json};

/// Converts the one message of a file, and says what was lost on the way.
pub(crate) fn convert(file: &[u8]) -> Result<Value, String> {
    let decoded = decode(file).map_err(|error| error.to_string())?;
    let profiles = Profiles::default();
    let document = Reader::new(&profiles).only(&decoded.text).map_err(|error| error.to_string())?;
    // What is missing has something else in its place, which nobody sent.
    if document.has_placeholders() {
        return Err("it cannot be converted before it is corrected; check it first".to_owned());
    }
    let mut lost = document.findings.clone();
    lost.extend(document.asides());
    let message = document.read.as_read();
    let (syntax, text, dropped) = match document.syntax {
        Syntax::Xml => {
            let (json, dropped) = message.to_json(true);
            ("json", json, dropped)
        }
        Syntax::Json => {
            let written = message.to_xml(&document.written_by(), true);
            ("xml", written.xml, written.dropped)
        }
    };
    lost.extend(dropped);
    let lost: Vec<_> = lost.iter().map(ToString::to_string).collect();
    Ok(json!({ "syntax": syntax, "text": text, "lost": lost }))
}
