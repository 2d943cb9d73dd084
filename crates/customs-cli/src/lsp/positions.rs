//! Positions of the protocol: a line, from 0, and UTF-16 units in it.

use std::ops::Range;

use customs_model::finding::boundary;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A position in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) character: usize,
}

/// Turns bytes of a text into positions and back.
pub(super) struct Positions<'t> {
    text: &'t str,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'t> Positions<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { text, lines: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// The position of a byte; one beyond the text is at its end.
    fn position(&self, byte: usize) -> Position {
        let byte = boundary(self.text, byte);
        let line = self.lines.partition_point(|start| *start <= byte) - 1;
        let before = &self.text[self.lines[line]..byte];
        Position { line, character: before.chars().map(char::len_utf16).sum() }
    }

    /// A range of bytes as editors take it.
    pub(super) fn range(&self, range: Range<usize>) -> Value {
        json!({ "start": self.position(range.start), "end": self.position(range.end) })
    }

    /// The byte of a position; None behind the last line.
    pub(super) fn byte(&self, Position { line, character }: Position) -> Option<usize> {
        let start = *self.lines.get(line)?;
        let end = self.lines.get(line + 1).map_or(self.text.len(), |next| next - 1);
        let mut units = 0;
        let mut characters = self.text[start..end].char_indices();
        let at = characters.find(|(_, it)| {
            let is_there = units >= character;
            units += it.len_utf16();
            is_there
        });
        Some(at.map_or(end, |(at, _)| start + at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_positions_and_positions_are_bytes() {
        let text = "a\n😀é<b>\n";
        let positions = Positions::of(text);
        for (byte, line, character) in
            [(0, 0, 0), (1, 0, 1), (2, 1, 0), (6, 1, 2), (8, 1, 3), (12, 2, 0)]
        {
            let position = Position { line, character };
            assert_eq!(positions.position(byte), position);
            assert_eq!(positions.byte(position), Some(byte), "{position:?}");
        }
        assert_eq!(positions.position(99).line, 2);
        assert_eq!(positions.byte(Position { line: 0, character: 99 }), Some(1));
        assert_eq!(positions.byte(Position { line: 9, character: 0 }), None);
    }
}
