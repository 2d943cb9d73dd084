//! [`sample`]: a text that a pattern matches, for a message to fill in.

use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use super::{Digits, compile, translated};

/// The characters of a sample, the first that can be used: nobody takes a row of X for a value.
const CHARACTERS: [char; 4] = ['X', '1', 'x', '0'];

/// How often something is repeated, where it can be: often enough for a placeholder
/// ([`customs_model::template::is_placeholder`]).
const TIMES: u32 = 8;

/// A text that a pattern matches, of the letter X where that can be; none if the pattern cannot be read.
///
/// ```
/// use customs_authorities::pattern::sample;
///
/// assert_eq!(sample("[0-9]{2}[A-Z]{2}[A-Z0-9]{12}[0-9]").as_deref(), Some("11XXXXXXXXXXXXXX1"));
/// assert_eq!(sample("[+-]?[0-9]{1,2}\\.[0-9]{5,7}").as_deref(), Some("1.11111"));
/// ```
#[must_use]
pub fn sample(pattern: &str) -> Option<String> {
    // What can be compiled is small enough to be written out.
    let compiled = compile(pattern).ok()?;
    let syntax = regex_syntax::parse(&translated(pattern, Digits::Ascii).ok()?).ok()?;
    let mut text = String::new();
    write(&syntax, &mut text);
    compiled.is_match(&text).then_some(text)
}

fn write(part: &Hir, text: &mut String) {
    match part.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(character(class)),
        HirKind::Repetition(repetition) => {
            (0..times(repetition)).for_each(|_| write(&repetition.sub, text));
        }
        HirKind::Capture(capture) => write(&capture.sub, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, text)),
        HirKind::Alternation(parts) => parts.first().into_iter().for_each(|it| write(it, text)),
    }
}

/// How often something is repeated: what need not be there is not.
fn times(repetition: &Repetition) -> u32 {
    match (repetition.min, repetition.max) {
        (1..TIMES, max) if max.is_none_or(|max| max >= TIMES) => TIMES,
        (min, _) => min,
    }
}

/// The character of a class that makes the best placeholder.
fn character(class: &Class) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.iter().map(|it| (it.start(), it.end())).collect(),
        Class::Bytes(class) => {
            class.iter().map(|it| (it.start().into(), it.end().into())).collect()
        }
    };
    let has = |wanted: &char| ranges.iter().any(|(start, end)| (start..=end).contains(&wanted));
    CHARACTERS.into_iter().find(has).or_else(|| ranges.first().map(|(start, _)| *start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_is_matched_by_its_pattern() {
        for (pattern, text) in [
            (r"\P{Z}(.*\P{Z})?", "X"),
            ("[A-Z]{2}[!-~]{1,15}", "XXXXXXXXXX"),
            ("a|bc", "a"),
            ("(0|[1-9]\\d*)(\\.\\d+)?", "0"),
            ("[!-~][ -~-[@]]*@[ -~-[\\.]]+\\.[a-z]+", "X@XXXXXXXX.xxxxxxxx"),
        ] {
            assert_eq!(sample(pattern).as_deref(), Some(text), "{pattern}");
        }
    }

    #[test]
    fn what_is_no_pattern_or_matches_nothing_has_no_sample() {
        assert_eq!(sample("("), None);
        assert_eq!(sample("[a-[a]]"), None);
    }
}
