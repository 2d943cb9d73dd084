//! Values are written in characters that customs systems take in.

use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "forbidden-character",
    severity: Severity::Information,
    group: Group::Authority("eu"),
    title: "A value contains characters other than Latin letters, digits and the usual signs.",
    why: "Many systems that process messages support Latin letters only and replace or refuse \
          other characters. Typographic quotes, long dashes and invisible characters are often \
          copied from documents and make values differ that look the same.",
    bad: "<Description>“Blue” cups</Description>",
    good: r#"<Description>Café cups, "blue"</Description>"#,
    sources: &["ISO/IEC 8859-1", "Unicode, Latin Extended-A", "EU NCTS, Latin character set"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Value(ValueTypes::TEXTS, &check);

fn check(value: &ValueAt<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let text = value.leaf.text;
    if value.signs.is_plain() {
        return;
    }
    // The envelope takes any text.
    if value.entry.id.is_none() {
        return;
    }
    let mut foreign = text.chars().enumerate().filter(|(_, character)| !is_usual(*character));
    let Some((before, character)) = foreign.next() else { return };
    let others = match foreign.count() {
        0 => String::new(),
        1 => ", and 1 more such character".to_owned(),
        count => format!(", and {count} more such characters"),
    };
    let (name, number) = (value.entry.name, u32::from(character));
    found
        .at(value.path.clone())
        .says(format!(
            "character {} of `{name}` is {character:?} (U+{number:04X}){others}",
            before + 1
        ))
        .value(text)
        .expected("Latin letters, digits and the usual signs")
        .hint("use Latin letters and common signs");
}

/// Whether it is printed in ASCII, or a letter or sign of Latin-1, or another letter of European
/// languages (Latin Extended-A). Blanks and line breaks have rules of their own.
fn is_usual(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        // A blank that is none, and a hyphen that is not seen.
        '\u{A0}' | '\u{AD}' => false,
        _ => matches!(character, ' '..='~' | '\u{A1}'..='\u{17F}'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_europe_are_usual_and_signs_of_typography_are_not() {
        for character in ['a', '~', 'é', 'ß', 'Ł', 'ő', '\t', '\n'] {
            assert!(is_usual(character), "{character:?}");
        }
        for character in
            ['\u{A0}', '\u{AD}', '–', '“', '€', 'Ж', '中', '\u{200B}', '\u{7}', '\u{85}']
        {
            assert!(!is_usual(character), "{character:?}");
        }
    }
}
