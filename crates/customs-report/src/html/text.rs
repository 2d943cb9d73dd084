//! Texts as the page writes them.

use std::fmt::{self, Write as _};

use crate::harmless::is_steering;
use crate::text::Markup;

/// A text in the page. Characters that would steer what shows it are named instead, blanks apart.
pub(super) struct Text<'a>(pub(super) &'a str);

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
pub(super) struct Prose<'a>(pub(super) &'a str);

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
pub(super) struct Example<'a>(pub(super) &'a str);

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
