//! Regular expressions in the words that RE2 has too.
//!
//! Engines differ in what `\w`, `(?i)` and `.` are beyond ASCII. An expression is read as alerts are, with Unicode, and
//! written with all its letters, so that nothing is left to the engine but to look for them.

use std::fmt::Write;

use regex_syntax::Parser;
use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// How often RE2 repeats something at most.
const MOST_REPETITIONS: u32 = 1000;

/// Returns an expression written out, if RE2 finds the same by it.
pub(super) fn written_out(expression: &str) -> Option<String> {
    let read = Parser::new().parse(expression).ok()?;
    (repetitions(&read)? <= MOST_REPETITIONS).then(|| in_ascii(&read.to_string()))
}

/// How often the innermost part is repeated at most; none where a part means something else to RE2, or nothing.
fn repetitions(part: &Hir) -> Option<u32> {
    let most =
        |parts: &[Hir]| parts.iter().try_fold(1, |most, it| Some(most.max(repetitions(it)?)));
    match part.kind() {
        HirKind::Empty | HirKind::Literal(_) => Some(1),
        HirKind::Class(Class::Unicode(letters)) => (!letters.ranges().is_empty()).then_some(1),
        // What a word is differs beyond ASCII, and so does the end of a line.
        HirKind::Look(Look::Start | Look::End | Look::StartLF | Look::EndLF) => Some(1),
        HirKind::Class(Class::Bytes(_)) | HirKind::Look(_) => None,
        HirKind::Repetition(it) => {
            let times = it.max.unwrap_or(it.min).max(1);
            Some(times.saturating_mul(repetitions(&it.sub)?))
        }
        // Names of groups differ, and nothing asks for them.
        HirKind::Capture(it) => it.name.is_none().then(|| repetitions(&it.sub)).flatten(),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => most(parts),
    }
}

/// The same with numbers in place of letters beyond ASCII and of what cannot be seen.
fn in_ascii(expression: &str) -> String {
    let mut written = String::with_capacity(expression.len());
    for letter in expression.chars() {
        match letter {
            ' '..='~' => written.push(letter),
            // Writing to a string does not fail.
            letter => drop(write!(written, "\\x{{{:X}}}", u32::from(letter))),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_written_with_all_its_letters() {
        let written = |expression| written_out(expression).unwrap();
        assert_eq!(written("^INV-"), "(?:\\A(?:INV\\-))");
        assert_eq!(written("(?i)k"), "[Kk\\x{212A}]");
        assert_eq!(written("é+"), "\\x{E9}+");
        assert!(written("\\d{4}").starts_with("[0-9\\x{660}-\\x{669}"));
        assert!(written(".").starts_with("[\\x{0}-\\x{9}\\x{B}-"));
    }

    #[test]
    fn what_re2_has_not_or_has_otherwise_is_not_written() {
        for expression in
            [r"\bword", "(?P<name>a)", "a{1001}", "(?:a{40}){40}", r"[a&&b]", "(?mR:^)a"]
        {
            assert_eq!(written_out(expression), None, "{expression}");
        }
    }
}
