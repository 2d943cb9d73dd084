//! What is said of a document that is not well-formed. The tree reads a whole document and the splitter
//! what is around the messages; of the same fault they say the same.

use quick_xml::errors::{Error, IllFormedError};

pub(crate) const SECOND_ROOT: &str = "a second root stands here; a document has one";
pub(crate) const TEXT_OUTSIDE: &str = "text stands outside the root element; remove it";
pub(crate) const NO_CHARACTER_OF_TEXT: &str =
    "a character stands here that XML does not allow, or `]]>`";
pub(crate) const NO_CHARACTER: &str = "a character stands here that XML does not allow";
pub(crate) const LATE_DECLARATION: &str =
    "the XML declaration stands at the very beginning or nowhere";
pub(crate) const NO_ELEMENT: &str = "there is no element";

pub(crate) fn never_closed(name: &str) -> String {
    format!("`<{name}>` is never closed")
}

pub(crate) fn closes_another(name: &str, open: &str) -> String {
    format!("`</{name}>` closes `<{open}>`; write `</{open}>`")
}

pub(crate) fn closes_nothing(name: &str) -> String {
    format!("`</{name}>` closes nothing; remove it")
}

pub(crate) fn undeclared(prefix: &str) -> String {
    format!("the prefix `{prefix}` is declared nowhere")
}

/// The parser's error in our words.
pub(crate) fn of_parser(error: &Error) -> String {
    match error {
        Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
            closes_another(found, expected)
        }
        Error::IllFormed(IllFormedError::UnmatchedEndTag(name)) => closes_nothing(name),
        Error::IllFormed(IllFormedError::DoubleHyphenInComment) => {
            "`--` stands inside a comment; write `- -`, or close the comment before".to_owned()
        }
        Error::IllFormed(IllFormedError::UnclosedReference) => {
            "`&` begins no reference; write `&amp;`".to_owned()
        }
        other => other.to_string(),
    }
}
