//! Where paths are in a message in JSON: one descent, which goes past what none of them leads to.

use std::collections::HashMap;
use std::ops::Range;

use customs_model::Path;
use customs_model::finding::Origin;
use customs_model::shape::ATTRIBUTE_MARK;
use customs_model::sought::{Sorted, Sought};
use jsonc_parser::tokens::Token;

use super::tokens::{Tokens, check};
use crate::error::ReadError;

/// The byte ranges of paths in a message that was read before: the value of what is text, the name of
/// every other member, the brace of an object in an array. Where something is missing, that is the place
/// of the last class above it.
pub(crate) fn locate(
    text: &str,
    origin: Origin,
    paths: &[&Path],
) -> Result<Vec<Range<usize>>, ReadError> {
    check(text, origin)?;
    let mut tokens = Tokens::of(text, 0);
    let first = tokens.next();
    let tag = tokens.range();
    let found = vec![tag.clone(); paths.len()];
    let mut search = Search { tokens, found };
    if let Some(token) = first {
        search.value(Sorted::of(paths).all(), &tag, token);
    }
    Ok(search.found)
}

struct Search<'a> {
    tokens: Tokens<'a>,
    found: Vec<Range<usize>>,
}

impl<'a> Search<'a> {
    /// A value that begins with this token, to which paths may lead, and what is shown of it if it is an
    /// object or an array.
    fn value(&mut self, sought: Sought<'_, '_>, tag: &Range<usize>, token: Token<'a>) {
        let is_open = matches!(token, Token::OpenBrace | Token::OpenBracket);
        let range = if is_open { tag.clone() } else { self.tokens.range() };
        sought.settle(tag, &range, &mut self.found);
        match token {
            Token::OpenBrace if sought.goes_on_or_names() => self.object(sought),
            token => self.tokens.skip(&token),
        }
    }

    /// The members of an object that was opened.
    fn object(&mut self, sought: Sought<'_, '_>) {
        let mut occurrences: HashMap<_, usize> = HashMap::new();
        while let Some(Token::String(name)) = self.tokens.significant() {
            let tag = self.tokens.range();
            let Some(token) = self.tokens.significant() else { return };
            let is_open = matches!(token, Token::OpenBrace | Token::OpenBracket);
            let range = if is_open { tag.clone() } else { self.tokens.range() };
            sought.settle_attribute(&name, &range, &mut self.found);
            let mut same_name = sought.below(&name);
            if let (true, Some(plain)) = (same_name.is_empty(), name.strip_prefix(ATTRIBUTE_MARK)) {
                same_name = sought.below(plain);
            }
            if same_name.is_empty() {
                self.tokens.skip(&token);
                continue;
            }
            let before = occurrences.entry(name).or_default();
            if token != Token::OpenBracket {
                *before += 1;
                self.value(same_name.nth(*before), &tag, token);
                continue;
            }
            // Items that are missing from an array are where the array is.
            same_name.settle_missing(&tag, &mut self.found);
            while let Some(token) =
                self.tokens.significant().filter(|it| *it != Token::CloseBracket)
            {
                *before += 1;
                let tag = self.tokens.range();
                self.value(same_name.nth(*before), &tag, token);
            }
        }
    }
}
