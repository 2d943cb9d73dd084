//! The words and signs of a text, with their places.

use super::book::{Mistake, Spot};
use super::read::{MAX_SIZE, too_large};

/// A word or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind<'t>,
    pub(super) spot: Spot,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind<'t> {
    /// Letters, digits, `_`, `.` and `-`: a name, a keyword, a number or a day.
    Word(&'t str),
    /// What is between quotation marks, with `\"` and `\\` read.
    Text(String),
    /// A sign.
    Sign(&'static str),
    /// The end of the text.
    End,
}

/// The signs, longer ones before those that they begin with.
const SIGNS: [&str; 16] =
    ["!=", "<=", ">=", "..", "{", "}", "(", ")", "[", "]", ",", "/", "=", "<", ">", "+"];

/// Signs that are words between other characters of a word.
const SIGNS_OF_WORDS: [&str; 3] = [".", "-", "*"];

impl Token<'_> {
    /// What it counts in the size of a book: 1, and more if it is long, since messages repeat it.
    pub(super) fn size(&self) -> usize {
        let bytes = match &self.kind {
            Kind::Word(word) => word.len(),
            Kind::Text(text) => text.len(),
            Kind::Sign(_) | Kind::End => 0,
        };
        1 + bytes / 32
    }
}

/// Splits a text whose first line has this number.
pub(super) fn split(text: &str, first_line: usize) -> Result<Vec<Token<'_>>, Mistake> {
    let mut tokens = Vec::new();
    for (line, text) in (first_line..).zip(text.split('\n')) {
        split_line(text, line, &mut tokens)?;
        if tokens.len() > MAX_SIZE {
            return Err(too_large(Spot { line, column: 1 }));
        }
    }
    let spot = tokens.last().map_or(Spot { line: first_line, column: 1 }, |last| last.spot);
    tokens.push(Token { kind: Kind::End, spot });
    Ok(tokens)
}

fn split_line<'t>(text: &'t str, line: usize, out: &mut Vec<Token<'t>>) -> Result<(), Mistake> {
    let (mut rest, mut column) = (text, 1);
    loop {
        let blanks = rest.len() - rest.trim_start().len();
        column += rest[..blanks].chars().count();
        rest = &rest[blanks..];
        if rest.is_empty() || rest.starts_with('#') {
            return Ok(());
        }
        let spot = Spot { line, column };
        let (kind, length) = token(rest).map_err(|(problem, hint)| Mistake {
            spot,
            problem: problem.to_owned(),
            hint: hint.to_owned(),
        })?;
        out.push(Token { kind, spot });
        column += rest[..length].chars().count();
        rest = &rest[length..];
    }
}

/// The token that a text begins with, and how many bytes it has.
fn token(text: &str) -> Result<(Kind<'_>, usize), (&'static str, &'static str)> {
    if text.starts_with('"') {
        return quoted(text);
    }
    if let Some(sign) = SIGNS.iter().find(|sign| text.starts_with(**sign)) {
        return Ok((Kind::Sign(sign), sign.len()));
    }
    let is_of_word = |it: char| it.is_alphanumeric() || matches!(it, '_' | '.' | '-');
    let length = text.find(|it| !is_of_word(it)).unwrap_or(text.len());
    let word = &text[..length];
    if word.chars().any(char::is_alphanumeric) {
        return Ok((Kind::Word(word), length));
    }
    let sign = SIGNS_OF_WORDS.iter().find(|sign| text.starts_with(**sign));
    let sign = sign.ok_or(("unexpected character", "remove it"))?;
    Ok((Kind::Sign(sign), sign.len()))
}

fn quoted(text: &str) -> Result<(Kind<'_>, usize), (&'static str, &'static str)> {
    let (mut value, mut is_escaped) = (String::new(), false);
    for (at, character) in text.char_indices().skip(1) {
        match character {
            '\\' if !is_escaped => {
                is_escaped = true;
                continue;
            }
            '"' if !is_escaped => return Ok((Kind::Text(value), at + 1)),
            '"' | '\\' => {}
            // A backslash before anything else stands for itself, as regular expressions have it.
            _ if is_escaped => value.push('\\'),
            _ => {}
        }
        value.push(character);
        is_escaped = false;
    }
    Err(("a quotation mark is not closed on its line", "close it with `\"`"))
}
