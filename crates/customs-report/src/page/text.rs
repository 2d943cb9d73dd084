//! [`Text`], [`Prose`]: texts as pages write them.

use std::fmt::{self, Write as _};

use crate::harmless::is_steering;
use crate::text::Markup;

/// A text in a page. Characters that would steer what shows it are named instead, blanks apart.
///
/// ```
/// let text = customs_report::page::Text("<a>\u{202e}").to_string();
/// assert_eq!(text, "&lt;a&gt;<span class=\"turning\">U+202E</span>");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Text<'a>(pub &'a str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_named = |it: char| is_steering(it) && !matches!(it, '\t' | '\n' | '\r');
        let mut rest = self.0;
        while let Some(at) = rest.find(is_named) {
            let (before, after) = rest.split_at(at);
            write!(f, "{}", Markup(before))?;
            let mut characters = after.chars();
            if let Some(turning) = characters.next() {
                write!(f, "<span class=\"turning\">U+{:04X}</span>", u32::from(turning))?;
            }
            rest = characters.as_str();
        }
        write!(f, "{}", Markup(rest))
    }
}

/// A text in which values are between backticks.
///
/// ```
/// assert_eq!(customs_report::page::Prose("no `<A>`").to_string(), "no <code>&lt;A&gt;</code>");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Prose<'a>(pub &'a str);

impl fmt::Display for Prose<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, piece) in self.0.split('`').enumerate() {
            match at % 2 {
                0 => write!(f, "{}", Text(piece))?,
                _ => write!(f, "<code>{}</code>", Text(piece))?,
            }
        }
        Ok(())
    }
}

/// An example of several lines.
pub(crate) struct Example<'a>(pub(crate) &'a str);

impl fmt::Display for Example<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, line) in self.0.lines().enumerate() {
            if at > 0 {
                f.write_char('\n')?;
            }
            write!(f, "{}", Text(line))?;
        }
        Ok(())
    }
}
