//! [`is_placeholder`]: what is in a template until it is filled in.

use crate::signs::Signs;

/// What a template begins its places with, and what they end with.
const MARKS: [(&str, &str); 9] = [
    ("{{", "}}"),
    ("${", "}"),
    ("#{", "}"),
    ("{%", "%}"),
    ("<%", "%>"),
    ("%%", "%%"),
    ("[[", "]]"),
    ("__", "__"),
    ("@@", "@@"),
];

/// What a text between brackets, or a whole value, begins with that says what is to be done.
const ORDERS: [&str; 11] = [
    "insert",
    "fill in",
    "fill-in",
    "fill_in",
    "fillin",
    "enter ",
    "replace ",
    "replace_",
    "to be filled",
    "to be completed",
    "placeholder",
];

/// How many letters X in a row are no value.
const ROW: usize = 8;

/// Whether a value is the place of a template that was not filled in: `{{lrn}}`, `${lrn}`, `<INSERT EORI>`,
/// `[insert date]`, `fill in`, `26XXXXXXXXXXXXXXX1`. Texts that merely speak of inserting something are none.
///
/// ```
/// use customs_model::template::is_placeholder;
///
/// assert!(is_placeholder("{{lrn}}"));
/// assert!(is_placeholder("<INSERT EORI HERE>"));
/// assert!(is_placeholder("fill in"));
/// assert!(is_placeholder("26XXXXXXXXXXXXXXX1"));
/// assert!(!is_placeholder("Insert pins of steel, {A} and {B}"));
/// assert!(!is_placeholder("Envelopes with windows [C5]"));
/// ```
#[must_use]
pub fn is_placeholder(value: &str) -> bool {
    has_placeholder(value, Signs::of(value))
}

/// The same of a value that was looked at.
#[must_use]
pub fn has_placeholder(value: &str, signs: Signs) -> bool {
    // Hardly any value has a character that could begin one, or begins like an order.
    let can_be_order =
        matches!(value.bytes().next(), Some(b'f' | b'F' | b't' | b'T' | b'p' | b'P' | b' '));
    (can_be_order && is_order(value))
        || (signs.has_marks() && is_marked(value.trim()))
        || has_row(value)
}

/// Whether there are many letters X in a row: every eighth letter is looked at, since one of them is in a row.
fn has_row(value: &str) -> bool {
    let mut eighth = value.as_bytes().chunks_exact(ROW).map(|chunk| chunk[ROW - 1]);
    eighth.any(|byte| byte == b'X') && value.contains("XXXXXXXX")
}

/// Whether the whole value is what somebody is to do.
fn is_order(value: &str) -> bool {
    let value = value.trim();
    let orders = ["fill in", "fill me in", "to be filled in", "to be completed", "placeholder"];
    orders.iter().any(|order| value.eq_ignore_ascii_case(order))
}

fn is_marked(value: &str) -> bool {
    MARKS.iter().any(|(begin, end)| holds(value, begin, end)) || is_bracketed_order(value)
}

/// Whether something is between the marks: a name, which has no marks in it.
fn holds(value: &str, begin: &str, end: &str) -> bool {
    let Some((_, rest)) = value.split_once(begin) else { return false };
    let Some((inside, _)) = rest.split_once(end) else { return false };
    let is_of_name = |it: char| {
        it.is_alphanumeric() || matches!(it, ' ' | '_' | '-' | '.' | '|' | '#' | '/' | '$' | '=')
    };
    let has_letter = inside.contains(|it: char| it.is_alphabetic());
    has_letter && inside.chars().all(is_of_name)
}

/// Whether something in brackets says what is to be done: `<INSERT …>`, `[fill in]`.
fn is_bracketed_order(value: &str) -> bool {
    let begins_order = |(at, _): (usize, &str)| {
        let inside = value[at + 1..].trim_start();
        let begins = |order: &str| {
            inside.get(..order.len()).is_some_and(|it| it.eq_ignore_ascii_case(order))
        };
        ORDERS.iter().any(|order| begins(order)) && inside.contains([']', '>', '}'])
    };
    value.match_indices(['<', '[', '{']).any(begins_order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_template_leaves_is_known_whatever_it_is_made_with() {
        for value in [
            "{{lrn}}",
            "{{ declaration.lrn }}",
            "${LRN}",
            "#{lrn}",
            "{% lrn %}",
            "<%= lrn %>",
            "%%LRN%%",
            "[[EORI]]",
            "__LRN__",
            "@@LRN@@",
            "<INSERT EORI>",
            "[insert date]",
            "{insert value}",
            "<Fill in>",
            "fill in",
            " FILL IN ",
            "To be completed",
            "GB{{eori}}",
            "<replace with EORI>",
            "XXXXXXXX",
            "26XXXXXXXXXXXXXXX1",
        ] {
            assert!(is_placeholder(value), "{value}");
        }
    }

    #[test]
    fn goods_and_references_are_no_templates() {
        for value in [
            "",
            "{",
            "{}",
            "{{}}",
            "Screws {A2}",
            "T-shirts [cotton]",
            "Inserts of carbide",
            "a<b>c",
            "100 % cotton, 50 %",
            "x__y",
            "_",
            "[9]",
            "Fill-in flashes",
            "Filler, in drums",
            "#1",
            "C#{",
            "mail@example.org, me@example.org",
            "<b>",
            "{{1}}",
            "Placeholders of card",
            "completed 5 of {5}",
            "${100}",
            "Shirts, XXXXXL",
            "XXXXXXX XXXXXXX",
        ] {
            assert!(!is_placeholder(value), "{value}");
        }
    }
}
