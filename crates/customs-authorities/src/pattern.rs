//! Regular expressions of XML Schema: what they match is found in linear time.
//!
//! They are the dialect in which authorities publish the patterns of values. It has no anchors, since a
//! pattern is one of the whole value, and some characters mean something else than elsewhere.

mod sample;

use std::fmt::Write as _;

use regex_automata::meta::{Config, Regex};

pub use sample::sample;

/// How large a compiled pattern may be, in bytes. That all of a profile have a limit together is up to
/// [`ProfileLimits`](customs_model::profile::ProfileLimits).
const MAX_SIZE: usize = 1024 * 1024;

/// How long a pattern can be, in bytes: parsing one takes two hundred times its text. The longest known one has hundreds.
const MAX_LENGTH: usize = 16 * 1024;

/// A compiled pattern.
#[derive(Debug, Clone)]
pub struct Pattern(Regex);

impl Pattern {
    /// Whether the whole of a value is what the pattern asks for.
    #[must_use]
    pub fn is_match(&self, value: &str) -> bool {
        self.0.is_match(value)
    }

    /// How much memory it takes, in bytes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.memory_usage()
    }
}

/// Compiles a pattern, which then matches whole values.
///
/// ```
/// let pattern = customs_authorities::pattern::compile(r"[A-Z]{2}\d+")?;
/// assert!(pattern.is_match("DK42"));
/// assert!(!pattern.is_match("DK42\n") && !pattern.is_match("xDK42"));
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
/// What is wrong with it, or that it is too large.
pub fn compile(pattern: &str) -> Result<Pattern, String> {
    build(pattern, Digits::Unicode)
}

/// The same for values of ASCII alone, of which it tells what [`compile`] tells. It takes a small part of the time:
/// the digits of all scripts make large tables.
///
/// # Errors
/// Those of [`compile`].
pub fn compile_for_ascii(pattern: &str) -> Result<Pattern, String> {
    build(pattern, Digits::Ascii)
}

/// Which digits a value can have.
#[derive(Clone, Copy)]
enum Digits {
    Unicode,
    Ascii,
}

impl Digits {
    /// The class of them, or of everything else.
    const fn class(self, is_negated: bool) -> &'static str {
        match (self, is_negated) {
            (Self::Unicode, false) => r"\p{Nd}",
            (Self::Unicode, true) => r"\P{Nd}",
            (Self::Ascii, false) => "[0-9]",
            (Self::Ascii, true) => "[^0-9]",
        }
    }
}

fn build(pattern: &str, digits: Digits) -> Result<Pattern, String> {
    if pattern.len() > MAX_LENGTH {
        return Err("it is too large".to_owned());
    }
    let config = Config::new().nfa_size_limit(Some(MAX_SIZE)).onepass_size_limit(Some(MAX_SIZE));
    let built = Regex::builder().configure(config).build(&translated(pattern, digits)?);
    built.map(Pattern).map_err(|error| match error.syntax_error() {
        None => "it is too large".to_owned(),
        Some(error) => {
            let text = error.to_string();
            text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
        }
    })
}

/// How much memory a text takes as a pattern, once it is compiled.
///
/// # Errors
/// What is wrong with it.
pub fn size(pattern: &str) -> Result<usize, String> {
    compile(pattern).map(|pattern| pattern.size())
}

/// The same in the dialect of the library.
fn translated(pattern: &str, digits: Digits) -> Result<String, String> {
    let mut out = String::from(r"\A(?:");
    let (mut characters, mut in_class) = (pattern.chars().peekable(), 0_usize);
    let mut is_first = false;
    while let Some(character) = characters.next() {
        let was_first = std::mem::take(&mut is_first);
        match character {
            '\\' => {
                let escaped = characters.next().ok_or("it ends with `\\`")?;
                escape(escaped, in_class > 0, digits, &mut out)?;
            }
            '[' => {
                in_class += 1;
                is_first = true;
                out.push('[');
            }
            ']' if in_class > 0 => {
                in_class -= 1;
                out.push(']');
            }
            '^' if was_first => {
                is_first = true;
                out.push('^');
            }
            // What is subtracted from a class.
            '-' if in_class > 0 && characters.peek() == Some(&'[') => out.push_str("--"),
            '-' if in_class > 0 && (was_first || characters.peek() == Some(&']')) => {
                out.push_str(r"\-");
            }
            '&' | '~' | '^' if in_class > 0 => {
                let _ = write!(out, "\\{character}");
            }
            '.' if in_class == 0 => out.push_str(r"[^\n\r]"),
            '^' | '$' => {
                let _ = write!(out, "\\{character}");
            }
            '(' if characters.peek() == Some(&'?') => return Err("`(?` means nothing".to_owned()),
            other => out.push(other),
        }
    }
    out.push_str(r")\z");
    Ok(out)
}

/// What is behind a backslash.
fn escape(escaped: char, in_class: bool, digits: Digits, out: &mut String) -> Result<(), String> {
    const BLANKS: &str = r" \t\n\r";
    match escaped {
        's' if in_class => out.push_str(BLANKS),
        's' => {
            let _ = write!(out, "[{BLANKS}]");
        }
        'S' => {
            let _ = write!(out, "[^{BLANKS}]");
        }
        'd' | 'D' => out.push_str(digits.class(escaped == 'D')),
        'n' | 'r' | 't' | 'p' | 'P' | '\\' | '|' | '.' | '?' | '*' | '+' | '(' | ')' | '{'
        | '}' | '-' | '[' | ']' | '^' => {
            let _ = write!(out, "\\{escaped}");
        }
        'w' | 'W' | 'i' | 'I' | 'c' | 'C' => return Err(format!("`\\{escaped}` is not supported")),
        // Some write these, though nothing needs them to.
        '$' => out.push_str(r"\$"),
        '/' | '@' | ':' | ',' | ' ' | '"' | '\'' => out.push(escaped),
        _ => return Err(format!("`\\{escaped}` means nothing")),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn of_values_of_ascii_both_ways_of_compiling_tell_the_same(value in "[0-9A-Z+\\-:\t ]{0,16}") {
            for pattern in [
                r"(20\d{6})(\d{6}(Z|[-+]\d\d))?",
                r"[^\d]*",
                r"\D\d*[\dA-C-]*",
                r"[\D-[A-Z]]+\p{Lu}?",
                r".*[^\s].*",
            ] {
                let [all, ascii] = [compile(pattern), compile_for_ascii(pattern)].map(Result::unwrap);
                prop_assert_eq!(all.is_match(&value), ascii.is_match(&value), "{} {:?}", pattern, value);
            }
        }
    }

    fn matches(pattern: &str, text: &str) -> bool {
        compile(pattern).unwrap().is_match(text)
    }

    #[test]
    fn a_pattern_is_one_of_the_whole_value() {
        assert!(matches("a|bc", "bc") && !matches("a|bc", "abc") && !matches("a", "a\n"));
        assert!(matches("", "") && !matches("", "a"));
    }

    #[test]
    fn what_means_something_else_than_elsewhere_is_translated() {
        assert!(
            matches(".*[^\\s].*", " a ") && !matches(".*[^\\s].*", " \t") && !matches(".", "\r")
        );
        assert!(matches("a^$", "a^$"));
        assert!(matches(r"[\w-]".replace("\\w", "a").as_str(), "-"));
        assert!(matches("[a-z-[aeiou]]", "b") && !matches("[a-z-[aeiou]]", "a"));
        assert!(matches("[^&~]", "a") && !matches("[^&~]", "&"));
        assert!(matches("[!-~]{1,15}", "A-1") && matches("[ -~]+", "a b"));
        assert!(matches(r"\P{Z}(.*\P{Z})?", "a b") && !matches(r"\P{Z}(.*\P{Z})?", " a"));
    }

    #[test]
    fn what_is_no_pattern_is_refused_with_the_reason() {
        for (pattern, reason) in [
            ("\\", "it ends with"),
            ("(", "unclosed group"),
            ("(?i)a", "`(?` means nothing"),
            ("[a", "unclosed character class"),
            (r"\q", "means nothing"),
            (r"\i", "is not supported"),
            ("((a{100}){100}){100}", "it is too large"),
        ] {
            let error = compile(pattern).unwrap_err();
            assert!(error.contains(reason), "{pattern}: {error}");
        }
    }
}
