//! The tokens of a JSON text with their positions, and what is wrong with one that is not well-formed.
//!
//! serde_json judges whether a text is well-formed, since it is exact and knows no positions of values.
//! The tokens are those of a text that it has passed. Half of a surrogate pair, which it refuses only
//! where it reads the string, is refused here.

use std::ops::Range;

use customs_model::finding::{Lines, Origin};
use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};
use serde::de::IgnoredAny;

use crate::error::ReadError;

/// Goes through a text, token by token.
pub(super) struct Tokens<'a> {
    scanner: Scanner<'a>,
    /// Where in the text they begin.
    start: usize,
}

impl<'a> Tokens<'a> {
    /// The tokens of a text that is well-formed, from here on.
    pub(super) fn of(text: &'a str, start: usize) -> Self {
        let strict = ScannerOptions {
            allow_single_quoted_strings: false,
            allow_hexadecimal_numbers: false,
            allow_unary_plus_numbers: false,
            allow_bare_decimal_point_numbers: false,
            allow_non_finite_numbers: false,
            allow_extended_string_escapes: false,
        };
        Self { scanner: Scanner::new(&text[start..], &strict), start }
    }

    /// The next token; nothing at the end of the text.
    pub(super) fn next(&mut self) -> Option<Token<'a>> {
        self.scanner.scan().ok().flatten()
    }

    /// The next token, which is no comma and no colon.
    pub(super) fn significant(&mut self) -> Option<Token<'a>> {
        loop {
            match self.next()? {
                Token::Comma | Token::Colon => {}
                token => return Some(token),
            }
        }
    }

    /// Goes past the value that begins with this token.
    pub(super) fn skip(&mut self, first: &Token<'a>) {
        let mut depth = usize::from(matches!(first, Token::OpenBrace | Token::OpenBracket));
        while depth > 0
            && let Some(token) = self.next()
        {
            match token {
                Token::OpenBrace | Token::OpenBracket => depth += 1,
                Token::CloseBrace | Token::CloseBracket => depth -= 1,
                _ => {}
            }
        }
    }

    /// Where in the text the token that came last is.
    pub(super) fn range(&self) -> Range<usize> {
        self.start + self.scanner.token_start()..self.start + self.scanner.token_end()
    }
}

/// Whether a text is well-formed: one value, whose strings are texts.
pub(super) fn check(text: &str, origin: Origin) -> Result<(), ReadError> {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        return Err(syntax_error(&error, text, origin));
    }
    let mut tokens = Tokens::of(text, 0);
    loop {
        match tokens.scanner.scan() {
            Ok(Some(_)) => {}
            Ok(None) => return Ok(()),
            Err(error) => {
                let (message, range) = (error.kind().to_string(), error.range());
                let place = Lines::from(text, origin).place(range.start..range.end);
                return Err(ReadError::Syntax { message, place });
            }
        }
    }
}

pub(super) fn syntax_error(error: &serde_json::Error, text: &str, origin: Origin) -> ReadError {
    let (message, range) = explained(error, text);
    ReadError::Syntax { message, place: Lines::from(text, origin).place(range) }
}

/// What serde_json says without its place, and the place in bytes.
pub(super) fn explained(error: &serde_json::Error, text: &str) -> (String, Range<usize>) {
    let message = error.to_string();
    let what = message.rsplit_once(" at line ").map_or(&*message, |(what, _)| what);
    let before = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    // serde_json counts columns in bytes.
    let start = before.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
    let start = start.min(text.len());
    (what.to_owned(), start..(start + 1).min(text.len()))
}
