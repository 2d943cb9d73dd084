//! What is said of a document that is not well-formed. The tree reads a whole document and the splitter
//! what is around the messages; of the same fault they say the same.

use quick_xml::errors::{Error, IllFormedError};

pub(crate) const SECOND_ROOT: &str = "second root element; a document has only one";
pub(crate) const TEXT_OUTSIDE: &str = "there is text outside the root element; remove it";
pub(crate) const NO_CHARACTER_OF_TEXT: &str =
    "there is a character that XML does not allow, or `]]>`";
pub(crate) const NO_CHARACTER: &str = "there is a character that XML does not allow";
pub(crate) const LATE_DECLARATION: &str =
    "an XML declaration is only allowed at the very beginning";
pub(crate) const NO_ELEMENT: &str = "there is no element";
pub(crate) const NO_BLANK: &str = "a blank is missing before this attribute";
pub(crate) const NEVER_CLOSED: &str = "this is never closed";
pub(crate) const TWO_HYPHENS: &str =
    "`--` is in a comment; write `- -`, or close the comment before";
pub(crate) const RESERVED_TARGET: &str =
    "an instruction cannot be called `xml`; the XML declaration comes at the very beginning";
pub(crate) const NO_REFERENCE: &str = "`&` does not begin a reference; write `&amp;`";

pub(crate) fn never_closed(name: &str) -> String {
    format!("`<{name}>` is never closed")
}

pub(crate) fn closes_another(name: &str, open: &str) -> String {
    format!("`</{name}>` closes `<{open}>`; both need the same name")
}

pub(crate) fn closes_nothing(name: &str) -> String {
    format!("`</{name}>` closes no element; remove it")
}

pub(crate) fn undeclared(prefix: &str) -> String {
    format!("the prefix `{prefix}` is not declared")
}

pub(crate) fn no_name(name: &str) -> String {
    match name {
        "" => "there is no name here".to_owned(),
        name => format!("`{}` is not an XML name", short(name)),
    }
}

pub(crate) fn repeated(name: &str) -> String {
    format!("the attribute `{name}` occurs twice; remove one")
}

pub(crate) fn without_value(name: &str) -> String {
    if name.starts_with('<') {
        return format!("the tag before `{}` is not closed; write `>` at its end", short(name));
    }
    format!("the attribute `{}` has no value; write {}=\"...\"", short(name), short(name))
}

pub(crate) fn without_quotes(name: &str) -> String {
    format!("the value of `{}` is not in quotation marks", short(name))
}

pub(crate) fn unknown_reference(name: &str) -> String {
    format!(
        "`&{};` is not defined; XML has &amp; &lt; &gt; &quot; &apos; and character references by \
         number",
        short(name)
    )
}

/// The beginning of what could be very long.
fn short(text: &str) -> &str {
    text.char_indices().nth(40).map_or(text, |(end, _)| &text[..end])
}

/// The parser's error in our words.
pub(crate) fn of_parser(error: &Error) -> String {
    match error {
        Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
            closes_another(found, expected)
        }
        Error::IllFormed(IllFormedError::UnmatchedEndTag(name)) => closes_nothing(name),
        Error::IllFormed(IllFormedError::UnclosedReference) => NO_REFERENCE.to_owned(),
        other => other.to_string(),
    }
}
