//! What is in a file, made harmless: no value and no name of a file moves a cursor, turns the direction
//! of writing, begins a line of its own, or is a formula for a spreadsheet.
//!
//! A character that would is written by its number as Rust writes it, `\u{202e}`, so that people see what
//! is there; JSON has its own way, `\u202e`.

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a character steers what shows it: control characters, marks that change the direction of
/// writing, separators of lines, and byte order marks.
#[must_use]
pub const fn is_steering(character: char) -> bool {
    matches!(
        character,
        '\0'..='\x1f'
            | '\x7f'..='\u{9f}'
            | '\u{61c}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
}

/// A text on one line, in which characters that steer are written by number.
///
/// ```
/// assert_eq!(customs_report::harmless("a\u{202e}b\x1b[2Jc\n"), "a\\u{202e}b\\u{1b}[2Jc\\n");
/// assert_eq!(customs_report::harmless("Grüße, 東京"), "Grüße, 東京");
/// ```
#[must_use]
pub fn harmless(text: &str) -> Cow<'_, str> {
    replaced(text, is_steering, |character, out| out.extend(character.escape_default()))
}

/// A text of several lines, with or without the colours that it has, in which all else that steers is written
/// by number, tabs apart: the last look at a text for people.
///
/// ```
/// use customs_report::harmless_lines;
///
/// let text = "\u{1b}[1mbold\u{1b}[0m\n\u{1b}]0;title\u{7}\n";
/// let coloured = "\u{1b}[1mbold\u{1b}[0m\n\\u{1b}]0;title\\u{7}\n";
/// assert_eq!(harmless_lines(text, true), coloured);
/// assert_eq!(harmless_lines(text, false), "bold\n\\u{1b}]0;title\\u{7}\n");
/// ```
#[must_use]
pub fn harmless_lines(text: &str, has_colours: bool) -> Cow<'_, str> {
    // Most of a text is plain, which bytes tell sooner than characters.
    let (mut rest, mut out) = (text, String::new());
    loop {
        let (before, after) = rest.split_at(plain_length(rest));
        if after.is_empty() {
            break;
        }
        out.push_str(before);
        let (colour, others) = after.split_at(colour(after));
        if has_colours {
            out.push_str(colour);
        }
        let mut characters = others.chars();
        match characters.next().filter(|_| colour.is_empty()) {
            None => rest = others,
            Some(character) => {
                match is_steering(character) {
                    true => out.extend(character.escape_default()),
                    false => out.push(character),
                }
                rest = characters.as_str();
            }
        }
    }
    if rest.len() == text.len() {
        return Cow::Borrowed(text);
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// How many bytes of a text of several lines come before the first that is not plain.
fn plain_length(text: &str) -> usize {
    const MANY: usize = 16;
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') | (byte == b'\n') | (byte == b'\t');
    let are_plain = |bytes: &&[u8]| are_all(bytes, is_plain);
    let many = text.as_bytes().chunks_exact(MANY).take_while(are_plain).count() * MANY;
    many + text.bytes().skip(many).take_while(|byte| is_plain(*byte)).count()
}

/// Whether all bytes are of a kind. Without an early end the loop looks at many at once.
fn are_all(bytes: &[u8], is: impl Fn(u8) -> bool) -> bool {
    bytes.iter().fold(true, |all, byte| all & is(*byte))
}

/// How many bytes a colour or weight of letters takes that a text begins with: `ESC [ 1 ; 31 m`.
fn colour(text: &str) -> usize {
    let Some(numbers) = text.strip_prefix("\x1b[") else { return 0 };
    let length = numbers.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b';').count();
    if numbers[length..].starts_with('m') { "\x1b[".len() + length + 1 } else { 0 }
}

/// JSON in which characters that steer are escaped. Outside of strings there are none but line ends.
///
/// ```
/// assert_eq!(customs_report::harmless_json("[\"a\u{202e}\"]\n"), "[\"a\\u202e\"]\n");
/// ```
#[must_use]
pub fn harmless_json(text: &str) -> Cow<'_, str> {
    let is_left = |character: char| is_steering(character) && character >= '\x7f';
    // All of them have four digits at most. Writing to a string does not fail.
    replaced(text, is_left, |character, out| {
        let _ = write!(out, "\\u{:04x}", u32::from(character));
    })
}

/// A cell of a table for spreadsheets: what would be a formula there gets an apostrophe before it, which
/// makes it a text. Numbers stay numbers.
///
/// ```
/// assert_eq!(customs_report::cell("=HYPERLINK(A1)"), "'=HYPERLINK(A1)");
/// assert_eq!(customs_report::cell("-5.20"), "-5.20");
/// ```
#[must_use]
pub fn cell(text: &str) -> Cow<'_, str> {
    // The wide ones are those of East Asian keyboards, which spreadsheets take for the others.
    let begins = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    match text.starts_with(begins) && !is_number(text) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}

/// Whether a text is a number with a sign: digits, points and commas, perhaps an exponent.
fn is_number(text: &str) -> bool {
    let is_digits = |text: &str| {
        text.bytes().any(|byte| byte.is_ascii_digit())
            && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
    };
    let Some(text) = text.strip_prefix(['+', '-']) else { return false };
    match text.split_once(['e', 'E']) {
        Some((number, exponent)) => {
            is_digits(number) && is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))
        }
        None => is_digits(text),
    }
}

/// A text with some characters written in another way; as it is where it has none of them.
fn replaced(
    text: &str,
    is_odd: impl Fn(char) -> bool,
    write: impl Fn(char, &mut String),
) -> Cow<'_, str> {
    // Most texts are plain, which bytes tell sooner than characters.
    if are_all(text.as_bytes(), |byte| matches!(byte, b' '..=b'~')) || !text.contains(&is_odd) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match is_odd(character) {
            true => write(character, &mut out),
            false => out.push(character),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Texts with many of the characters that matter.
    fn texts() -> impl Strategy<Value = String> {
        let characters = prop_oneof![
            4 => any::<char>(),
            2 => (0u32..0x100).prop_map(|it| char::from_u32(it).unwrap()),
            2 => (0x2000u32..0x2070).prop_map(|it| char::from_u32(it).unwrap()),
            1 => prop::sample::select(vec!['\u{61c}', '\u{feff}', '[', 'm', '\\', '1', ';', '=', '-']),
        ];
        prop::collection::vec(characters, 0..40).prop_map(String::from_iter)
    }

    proptest! {
        #[test]
        fn nothing_that_steers_is_left_in_a_harmless_text(text in texts()) {
            prop_assert!(!harmless(&text).contains(is_steering));
        }

        #[test]
        fn a_text_without_what_steers_stays_as_it_is(text in texts()) {
            let plain = text.replace(is_steering, "");
            prop_assert_eq!(harmless(&plain), plain.as_str());
            prop_assert_eq!(harmless_lines(&plain, true), plain.as_str());
            prop_assert_eq!(harmless_json(&plain), plain.as_str());
        }

        #[test]
        fn of_several_lines_only_their_ends_and_colours_steer(text in texts()) {
            let lines = harmless_lines(&text, true).into_owned();
            for (at, character) in lines.char_indices().filter(|(_, it)| is_steering(*it)) {
                prop_assert!(matches!(character, '\n' | '\t') || colour(&lines[at..]) > 0, "{:?}", lines);
            }
            let plain = harmless_lines(&text, false);
            prop_assert!(!plain.contains(|it| is_steering(it) && !matches!(it, '\n' | '\t')));
        }

        #[test]
        fn harmless_json_says_the_same(text in texts()) {
            let json = serde_json::to_string(&text).unwrap();
            let harmless = harmless_json(&json);
            prop_assert!(!harmless.contains(is_steering));
            prop_assert_eq!(serde_json::from_str::<String>(&harmless).unwrap(), text);
        }

        #[test]
        fn no_cell_is_a_formula_and_its_text_is_kept(text in texts(), sign in "[=+@-]?") {
            let text = format!("{sign}{text}");
            let cell = cell(&text);
            prop_assert!(!cell.starts_with(['=', '@', '\t', '\r', '\n']));
            prop_assert_eq!(cell.strip_prefix('\'').unwrap_or(&cell), text.strip_prefix('\'').unwrap_or(&text));
        }
    }

    #[test]
    fn numbers_stay_numbers_and_formulas_do_not() {
        for number in ["-5", "+5", "-1,204.50", "-1.5e-7", "5", "", "abc", "0-1"] {
            assert_eq!(cell(number), number);
        }
        for formula in
            ["-", "=1", "+a", "-5+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "--5", "-e5", "＝1"]
        {
            assert_eq!(cell(formula), format!("'{formula}"));
        }
    }
}
