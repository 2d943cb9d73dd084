//! [`Fault`]: an error as an answer has it, of a rule or of the XML, and the place that it names by line and column.

use customs_eu::{FunctionalError, XmlError};
use customs_model::Place;

use crate::explained::{Certainty, PointerTarget};

/// An error as an answer has it.
#[derive(Debug, Clone, Default)]
pub(super) struct Fault {
    /// The list of its code.
    pub(super) list: &'static str,
    pub(super) code: Option<String>,
    pub(super) pointer: Option<String>,
    pub(super) reason: Option<String>,
    pub(super) original: Option<String>,
    pub(super) words: Option<String>,
    /// The line and the column in the text, both from 1.
    pub(super) position: Option<(usize, usize)>,
}

/// The text of a value that is there.
fn text<V: ToString>(value: Option<&V>) -> Option<String> {
    value.map(ToString::to_string).filter(|text| !text.trim().is_empty())
}

impl From<&FunctionalError> for Fault {
    fn from(error: &FunctionalError) -> Self {
        Self {
            list: "CL180",
            code: text(error.error_code.as_ref()),
            pointer: text(error.error_pointer.as_ref()),
            reason: text(error.error_reason.as_ref()),
            original: text(error.original_attribute_value.as_ref()),
            ..Self::default()
        }
    }
}

impl From<&XmlError> for Fault {
    fn from(error: &XmlError) -> Self {
        let number = |value: Option<String>| value.and_then(|text| text.trim().parse().ok());
        let line = number(text(error.error_line_number.as_ref()));
        let column = number(text(error.error_column_number.as_ref()));
        Self {
            list: "CL030",
            code: text(error.error_code.as_ref()),
            pointer: text(error.error_pointer.as_ref()),
            original: text(error.original_attribute_value.as_ref()),
            words: text(error.error_text.as_ref()),
            position: line.map(|line| (line, column.unwrap_or(1))),
            ..Self::default()
        }
    }
}

impl Fault {
    /// The place that an answer names by line and column, if there is a text and that has it.
    pub(super) fn position(&self, in_text: Option<Option<Place>>, target: &mut PointerTarget) {
        let Some((line, column)) = self.position else { return };
        let written = format!("line {line}, column {column}");
        match in_text {
            None => {}
            Some(Some(place)) => {
                target.place = Some(place);
                if self.pointer.is_none() {
                    target.certainty = Certainty::Found;
                }
            }
            Some(None) => target
                .assumed
                .push(format!("the answer names {written}, which the text does not have")),
        }
        if self.pointer.is_none() {
            target.pointer = written;
        }
    }
}

/// The places of lines and columns in a text, both from 1, for which it is gone through once: none where there is no
/// such line, the end of the line where that is shorter.
pub(super) fn positions(text: &str, asked: &[Option<(usize, usize)>]) -> Vec<Option<Place>> {
    let mut places = vec![None; asked.len()];
    let mut order: Vec<_> =
        asked.iter().enumerate().filter_map(|(at, position)| Some(((*position)?, at))).collect();
    order.sort_unstable();
    let (mut line, mut column, mut start) = (1, 1, 0);
    for ((wanted, wanted_column), at) in order {
        while line < wanted {
            let Some(end) = text[start..].find('\n') else { return places };
            (line, column, start) = (line + 1, 1, start + end + 1);
        }
        let mut end = start;
        for character in text[start..].chars() {
            end = start + character.len_utf8();
            if character == '\n' || column >= wanted_column {
                break;
            }
            (column, start) = (column + 1, end);
        }
        places[at] = (wanted > 0).then_some(Place { line, column, start, end: end.max(start) });
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_found_in_any_order_and_what_is_not_there_is_not() {
        let text = "one\ntwé\n\nfour";
        let asked = [(4, 2), (1, 1), (2, 3), (2, 9), (3, 1), (5, 1), (0, 1), (2, 3)].map(Some);
        let found = positions(text, &asked);
        let at = |place: &Option<Place>| place.map(|it| (it.line, it.column, it.start));
        let expected = [
            Some((4, 2, 11)),
            Some((1, 1, 0)),
            Some((2, 3, 6)),
            Some((2, 4, 8)),
            Some((3, 1, 9)),
            None,
            None,
            Some((2, 3, 6)),
        ];
        assert_eq!(found.iter().map(at).collect::<Vec<_>>(), expected);
        assert_eq!(positions("", &[Some((1, 1)), None]).len(), 2);
    }
}
