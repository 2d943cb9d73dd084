//! Regular expressions of XML Schema, as a profile has them, for the schemas: as facets of XML Schema, and
//! in the dialect of ECMA-262 that JSON Schema has.

use std::iter::Peekable;
use std::str::Chars;

/// What XML counts as blank.
const BLANKS: &str = r" \t\n\r";

/// As a facet. What some escape though nothing needs it to be, and no schema may, is written plainly.
pub(crate) fn facet(pattern: &str) -> String {
    let mut plain = String::new();
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        match (character, characters.as_str().chars().next()) {
            ('\\', Some(escaped)) => {
                characters.next();
                if !is_escaped_in_vain(escaped) {
                    plain.push('\\');
                }
                plain.push(escaped);
            }
            _ => plain.push(character),
        }
    }
    plain
}

/// A pattern of JSON Schema, which is for whole values if it says so, as one of XML Schema, which always is.
pub(crate) fn unanchored(pattern: &str) -> &str {
    pattern.trim_start_matches('^').trim_end_matches('$')
}

/// As one of ECMA-262 for whole values, as far as all validators know it; nothing where that cannot say it:
/// what is subtracted from a class, what is no blank or no digit inside a class, and categories of Unicode
/// (`\p{L}`), at which Python's validators stop.
///
/// `\d` becomes the digits 0 to 9 for the same reason. To XML Schema it is those of every script, but a
/// validator that refuses a digit of another script does less harm than one that stops.
pub(crate) fn ecma(pattern: &str) -> Option<String> {
    let mut translation = Translation { rest: pattern.chars().peekable(), out: String::new() };
    translation.out.push_str("^(?:");
    while let Some(character) = translation.rest.next() {
        match character {
            '\\' => translation.escape()?,
            '[' => translation.class()?,
            '.' => translation.out.push_str(r"[^\n\r]"),
            '{' if !translation.is_quantifier() => translation.out.push_str(r"\{"),
            '{' => translation.quantifier(),
            '^' | '$' | ']' | '}' => translation.out.extend(['\\', character]),
            other => translation.out.push(other),
        }
    }
    translation.out.push_str(")$");
    Some(translation.out)
}

/// Whether XML Schema does not know a character behind a backslash.
const fn is_escaped_in_vain(character: char) -> bool {
    matches!(character, '/' | '@' | ':' | ',' | ' ' | '$' | '"' | '\'')
}

/// A pattern, while it is translated.
struct Translation<'t> {
    rest: Peekable<Chars<'t>>,
    out: String,
}

impl Translation<'_> {
    /// What is behind a backslash outside a class.
    fn escape(&mut self) -> Option<()> {
        match self.rest.next()? {
            's' => self.out.extend(["[", BLANKS, "]"]),
            'S' => self.out.extend(["[^", BLANKS, "]"]),
            'd' => self.out.push_str("[0-9]"),
            'D' => self.out.push_str("[^0-9]"),
            // It needs no escape outside a class, and may not have one.
            '-' => self.out.push('-'),
            '$' => self.out.push_str(r"\$"),
            other => self.known_escape(other)?,
        }
        Some(())
    }

    /// What is the same in a class and outside.
    fn known_escape(&mut self, escaped: char) -> Option<()> {
        match escaped {
            'n' | 'r' | 't' | '\\' | '|' | '.' | '?' | '*' | '+' | '(' | ')' | '{' | '}' | '['
            | ']' | '^' => self.out.extend(['\\', escaped]),
            other if is_escaped_in_vain(other) => self.out.push(other),
            _ => return None,
        }
        Some(())
    }

    /// A class, behind its bracket.
    fn class(&mut self) -> Option<()> {
        self.out.push('[');
        self.out.extend(self.rest.next_if_eq(&'^'));
        let mut is_first = true;
        loop {
            match self.rest.next()? {
                ']' => break,
                '\\' => match self.rest.next()? {
                    's' => self.out.push_str(BLANKS),
                    'd' => self.out.push_str("0-9"),
                    'S' | 'D' => return None,
                    '-' => self.out.push_str(r"\-"),
                    other => self.known_escape(other)?,
                },
                '[' => return None,
                '-' if self.rest.peek() == Some(&'[') => return None,
                '-' if is_first || self.rest.peek() == Some(&']') => self.out.push_str(r"\-"),
                '^' => self.out.push_str(r"\^"),
                other => self.out.push(other),
            }
            is_first = false;
        }
        self.out.push(']');
        Some(())
    }

    /// Whether a number of times is next, behind its brace.
    fn is_quantifier(&self) -> bool {
        let mut rest = self.rest.clone();
        let inside: String = rest.by_ref().take_while(|character| *character != '}').collect();
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let (min, max) = inside.split_once(',').unwrap_or((&inside, ""));
        !min.is_empty() && is_number(min) && is_number(max)
    }

    fn quantifier(&mut self) {
        self.out.push('{');
        for character in self.rest.by_ref() {
            self.out.push(character);
            if character == '}' {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_facet_has_no_escapes_that_xml_schema_does_not_know() {
        assert_eq!(facet(r"\d+\/\@\-[\.\]]\\/"), r"\d+/@\-[\.\]]\\/");
    }

    #[test]
    fn what_means_something_else_in_ecma_262_is_translated() {
        let cases = [
            (r"RU[0-9]{6}", r"^(?:RU[0-9]{6})$"),
            (r"a|b", r"^(?:a|b)$"),
            (r".*[^\s].*", r"^(?:[^\n\r]*[^ \t\n\r][^\n\r]*)$"),
            (r"\S+\s\d{2,}", r"^(?:[^ \t\n\r]+[ \t\n\r][0-9]{2,})$"),
            (r"a\-b^$", r"^(?:a-b\^\$)$"),
            (r"[-a\-^]", r"^(?:[\-a\-\^])$"),
            (r"a{b}", r"^(?:a\{b\})$"),
            (r"\/\@\$", r"^(?:/@\$)$"),
        ];
        for (pattern, expected) in cases {
            assert_eq!(ecma(pattern).as_deref(), Some(expected), "{pattern}");
        }
    }

    #[test]
    fn what_ecma_262_cannot_say_is_left_out() {
        for pattern in [r"[a-z-[aeiou]]", r"[\S]", r"[^\D]", r"\w", r"\P{Z}+"] {
            assert_eq!(ecma(pattern), None, "{pattern}");
        }
    }
}
