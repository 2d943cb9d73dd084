//! The form of an identifier: runs of characters of a kind, read from left to right.

use super::error::{Expected, IdentifierProblem, Lengths};

/// Several characters of the same kind in a row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Run {
    expected: Expected,
    least: usize,
    most: usize,
}

impl Expected {
    /// One such character.
    pub(crate) const fn once(self) -> Run {
        self.times(1)
    }

    /// So many such characters.
    pub(crate) const fn times(self, count: usize) -> Run {
        self.between(count, count)
    }

    /// As many such characters as there are, if they are not too few or too many.
    pub(crate) const fn between(self, least: usize, most: usize) -> Run {
        Run { expected: self, least, most }
    }
}

/// Whether a text has this form.
pub(crate) fn read(text: &str, form: &[Run]) -> Result<(), IdentifierProblem> {
    read_any(text, lengths(form), &[form])
}

/// Whether a text has one of these lengths and one of these forms. Otherwise the problem is that of
/// the form that describes most of the text, among those that have its length.
pub(crate) fn read_any(
    text: &str,
    expected: Lengths,
    forms: &[&[Run]],
) -> Result<(), IdentifierProblem> {
    let found = text.chars().count();
    let mut farthest = (0, IdentifierProblem::Length { found, expected });
    if !expected.admits(found) {
        return Err(farthest.1);
    }
    for form in forms.iter().filter(|form| lengths(form).admits(found)) {
        match runs(text, form) {
            Ok(()) => return Ok(()),
            Err(other) if other.0 > farthest.0 => farthest = other,
            Err(_) => {}
        }
    }
    Err(farthest.1)
}

/// How long a text of this form can be.
fn lengths(form: &[Run]) -> Lengths {
    Lengths::Between(form.iter().map(|run| run.least).sum(), form.iter().map(|run| run.most).sum())
}

/// Whether a text consists of these runs; otherwise the problem and at which character it is.
///
/// A run takes all it can, which is never too much: what follows a run of variable length is of
/// another kind.
fn runs(text: &str, form: &[Run]) -> Result<(), (usize, IdentifierProblem)> {
    let mut characters = text.chars().peekable();
    let mut position = 1;
    // What might still have followed, where a run could have been longer.
    let mut next = Expected::Nothing;
    for run in form {
        let is_next = |character: &char| run.expected.admits(*character);
        let mut count = 0;
        while count < run.most && characters.next_if(is_next).is_some() {
            count += 1;
        }
        position += count;
        if count < run.least {
            return Err((position, misfit(position, characters.next(), run.expected)));
        }
        next = if count < run.most { run.expected } else { Expected::Nothing };
    }
    match characters.next() {
        None => Ok(()),
        extra => Err((position, misfit(position, extra, next))),
    }
}

/// The problem with a character, or with there being none.
fn misfit(position: usize, found: Option<char>, expected: Expected) -> IdentifierProblem {
    match found {
        Some(found) => IdentifierProblem::Character { position, found, expected },
        None => IdentifierProblem::End { position, expected },
    }
}
