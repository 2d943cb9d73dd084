//! Checks, explains and converts customs messages, and looks up the Harmonized System, in a browser. A question in JSON
//! gets an answer in JSON. Nothing is sent or stored.
//!
//! ```
//! let answer = customs_wasm::answer(r#"{ "ask": "look-up", "what": "wheelchair" }"#, b"");
//! assert!(answer.contains("8713"));
//! ```
//!
//! | module | content |
//! | --- | --- |
//! | `question` | [`Question`]: what can be asked |
//! | `check` | a file checked, as the page that `customs validate --format html` writes |
//! | `convert` | the messages of a file in the other syntax |
//! | `explain` | an answer of an administration, or anything that has a meaning |
//! | `look_up` | places of the Harmonized System by words and numbers |
//! | `border` | the functions that the page calls, in WebAssembly alone |
//!
//! `page/build` makes one page of it all, which works from a file.

#[cfg(target_arch = "wasm32")]
mod border;
mod check;
mod convert;
mod explain;
mod look_up;
mod question;

pub use question::Question;

/// Answers a question about a file; where it is about none, the file is empty.
///
/// The answer is an object: what was asked for, or `error`, a sentence.
#[must_use]
pub fn answer(question: &str, file: &[u8]) -> String {
    let answer = match serde_json::from_str(question) {
        Ok(Question::Check { name, today }) => check::check(&name, file, today.as_deref()),
        Ok(Question::Convert) => convert::convert(file),
        Ok(Question::Explain { sent }) => explain::explain(file, sent.as_deref()),
        Ok(Question::LookUp { what }) => Ok(look_up::look_up(&what)),
        Err(error) => Err(error.to_string()),
    };
    answer.unwrap_or_else(|error| serde_json::json!({ "error": error })).to_string()
}
