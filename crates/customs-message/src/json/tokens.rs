//! The tokens of a JSON text with their positions, and what is wrong with one that is not well-formed.
//!
//! serde_json judges whether a text is well-formed, since it is exact and knows no positions of values.
//! The tokens are those of a text that it has passed. What is left to be refused here is half of a
//! surrogate pair, which serde_json refuses only where it reads the string.

use std::ops::Range;

use customs_model::finding::{Lines, Origin};
use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};
use serde::de::IgnoredAny;

use crate::error::ReadError;

/// Goes through a text, token by token.
pub(super) struct Tokens<'a> {
    scanner: Scanner<'a>,
    text: &'a str,
    origin: Origin,
}

impl<'a> Tokens<'a> {
    /// The tokens of a text, if it is well-formed.
    pub(super) fn of(text: &'a str, origin: Origin) -> Result<Self, ReadError> {
        check(text, origin)?;
        let strict = ScannerOptions {
            allow_single_quoted_strings: false,
            allow_hexadecimal_numbers: false,
            allow_unary_plus_numbers: false,
            allow_bare_decimal_point_numbers: false,
            allow_non_finite_numbers: false,
            allow_extended_string_escapes: false,
        };
        Ok(Self { scanner: Scanner::new(text, &strict), text, origin })
    }

    /// The next token.
    pub(super) fn next(&mut self) -> Result<Token<'a>, ReadError> {
        match self.scanner.scan() {
            Ok(Some(token)) => Ok(token),
            Ok(None) => self.fail("the text ends before the JSON does", self.range()),
            Err(error) => {
                let range = error.range();
                self.fail(&error.kind().to_string(), range.start..range.end)
            }
        }
    }

    /// The next token, which is no comma and no colon.
    pub(super) fn significant(&mut self) -> Result<Token<'a>, ReadError> {
        loop {
            match self.next()? {
                Token::Comma | Token::Colon => {}
                token => return Ok(token),
            }
        }
    }

    /// Goes past the value that begins with this token.
    pub(super) fn skip(&mut self, first: &Token<'a>) -> Result<(), ReadError> {
        let mut depth = usize::from(matches!(first, Token::OpenBrace | Token::OpenBracket));
        while depth > 0 {
            match self.next()? {
                Token::OpenBrace | Token::OpenBracket => depth += 1,
                Token::CloseBrace | Token::CloseBracket => depth -= 1,
                _ => {}
            }
        }
        Ok(())
    }

    /// Where the token that came last is.
    pub(super) fn range(&self) -> Range<usize> {
        self.scanner.token_start()..self.scanner.token_end()
    }

    fn fail<T>(&self, message: &str, range: Range<usize>) -> Result<T, ReadError> {
        let place = Lines::from(self.text, self.origin).place(range);
        Err(ReadError::Syntax { message: message.to_owned(), place })
    }
}

/// Whether a text is well-formed: one value.
pub(super) fn check(text: &str, origin: Origin) -> Result<(), ReadError> {
    match serde_json::from_str::<IgnoredAny>(text) {
        Ok(_) => Ok(()),
        Err(error) => Err(syntax_error(&error, text, origin)),
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
