//! Slips of the pen: how far one word is from another, by what fingers do on a keyboard.

use std::vec::Vec;

/// What slips cost; an ordinary one is a letter too many, too few or wrong.
const ORDINARY: u32 = 10;
/// A letter beside the right one, two letters in the wrong order, one letter of two same ones.
const SMALL: u32 = 7;

/// What it costs that a word goes on behind what was typed.
pub(super) const ENDLESS: u32 = 3;

/// A word that is so much farther than the nearest one is as near.
pub(super) const TOLERANCE: u32 = 2;

/// What is forgiven of a word; nothing of a short one.
pub(super) const fn forgiven(word: &str) -> Option<u32> {
    match word.len() {
        0..4 => None,
        4..8 => Some(ORDINARY + ENDLESS),
        _ => Some(2 * ORDINARY),
    }
}

/// The letters that occur, as bits.
pub(super) fn letters(word: &[u8]) -> u32 {
    word.iter().fold(0, |bits, letter| bits | 1 << (letter & 31))
}

/// Whether words with these letters can be as near: a slip takes one away and adds one.
pub(super) const fn may_be_near(one: u32, other: u32, limit: u32) -> bool {
    (one ^ other).count_ones() <= 2 * (limit / SMALL)
}

/// The rows of a keyboard.
const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];

/// Whether two keys are beside or above each other.
fn are_neighbours(one: u8, other: u8) -> bool {
    let place = |key: u8| {
        ROWS.iter()
            .zip(0i32..)
            .find_map(|(row, y)| Some((row.iter().position(|it| *it == key)? as i32, y)))
    };
    match (place(one), place(other)) {
        (Some((x, y)), Some((u, v))) => (x - u).abs() <= 1 && (y - v).abs() <= 1,
        _ => false,
    }
}

/// The cost of the slips between two words, if it is no more than a limit.
pub(super) fn distance(typed: &[u8], meant: &[u8], limit: u32) -> Option<u32> {
    if typed.len().abs_diff(meant.len()) as u32 * SMALL > limit {
        return None;
    }
    let mut before: Vec<u32> = Vec::new();
    let mut above: Vec<u32> = (0..=meant.len() as u32).map(|count| count * ORDINARY).collect();
    let mut row: Vec<u32> = above.clone();
    let mut before_above = u32::MAX;
    for (i, letter) in typed.iter().enumerate() {
        row[0] = (i as u32 + 1) * ORDINARY;
        let mut least = row[0];
        for (j, other) in meant.iter().enumerate() {
            let too_many = above[j + 1] + doubled(typed, i);
            let too_few = row[j] + doubled(meant, j);
            let wrong = above[j] + wrong(*letter, *other);
            let mut cost = too_many.min(too_few).min(wrong);
            if i > 0 && j > 0 && *letter == meant[j - 1] && typed[i - 1] == *other {
                cost = cost.min(before[j - 1] + SMALL);
            }
            row[j + 1] = cost;
            least = least.min(cost);
        }
        // Two letters in the wrong order are compared with the row before the last.
        if least > limit && before_above > limit {
            return None;
        }
        before_above = least;
        before.clone_from(&above);
        core::mem::swap(&mut above, &mut row);
    }
    above.last().copied().filter(|cost| *cost <= limit)
}

/// What a letter too many or too few costs: less where it is the second of two.
fn doubled(word: &[u8], place: usize) -> u32 {
    if place > 0 && word[place - 1] == word[place] { SMALL } else { ORDINARY }
}

fn wrong(one: u8, other: u8) -> u32 {
    match one == other {
        true => 0,
        false if are_neighbours(one, other) => SMALL,
        false => ORDINARY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_fingers_cost_less() {
        for (typed, meant, cost) in [
            ("bicycl", "bicycl", Some(0)),
            ("bicyl", "bicycl", Some(10)),
            ("umbrela", "umbrella", Some(7)),
            ("umbrrella", "umbrella", Some(7)),
            ("hosre", "horse", Some(7)),
            ("hprse", "horse", Some(7)),
            ("hxrse", "horse", Some(10)),
            ("house", "horse", Some(10)),
            ("mouse", "horse", None),
        ] {
            assert_eq!(distance(typed.as_bytes(), meant.as_bytes(), 13), cost, "{typed}");
        }
    }
}
