//! Stems: what the forms of a word share. A rule of thumb, for comparing with other words cut the same
//! way, not for showing. A library for the same (Snowball's) brings 18 languages along, and cuts so much at
//! once that `general` and `generator` are one.

use std::borrow::ToOwned;
use std::string::String;

/// Forms of which no rule makes the word, and the word.
const IRREGULAR: [(&str, &str); 17] = [
    ("calves", "calf"),
    ("children", "child"),
    ("feet", "foot"),
    ("geese", "goose"),
    ("halves", "half"),
    ("hooves", "hoof"),
    ("knives", "knife"),
    ("leaves", "leaf"),
    ("loaves", "loaf"),
    ("men", "man"),
    ("mice", "mouse"),
    ("scarves", "scarf"),
    ("shelves", "shelf"),
    ("teeth", "tooth"),
    ("wives", "wife"),
    ("wolves", "wolf"),
    ("women", "woman"),
];

/// A word without the endings of its forms: plural, -ing, -ed.
pub(crate) fn stem(word: &str) -> String {
    let singular = singular(word);
    if !singular.is_ascii() {
        return singular;
    }
    let cut = match ["ing", "ed"].into_iter().find(|end| singular.ends_with(end)) {
        Some(end) if is_word(&singular[..singular.len() - end.len()]) => {
            undoubled(replaced(&singular, end.len(), ""))
        }
        _ => singular,
    };
    match (cut.strip_suffix('e'), cut.strip_suffix('y')) {
        (Some(rest), _) if rest.len() >= 3 => rest.to_owned(),
        (_, Some(rest)) if rest.len() >= 4 => rest.to_owned() + "i",
        _ => cut,
    }
}

fn singular(word: &str) -> String {
    if let Ok(place) = IRREGULAR.binary_search_by(|(form, _)| (*form).cmp(word)) {
        return IRREGULAR[place].1.to_owned();
    }
    let ends = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    match word {
        _ if !word.is_ascii() => word.to_owned(),
        // Abbreviations: CDs, PCs.
        _ if word.len() == 3 && word.ends_with('s') && !word.contains(VOWELS) => {
            replaced(word, 1, "")
        }
        _ if word.len() < 4 => word.to_owned(),
        _ if ends(&["ies"]) && word.len() > 4 => replaced(word, 3, "y"),
        _ if ends(&["sses", "xes", "ches", "shes", "zzes"]) => replaced(word, 2, ""),
        _ if ends(&["ss", "us", "is"]) => word.to_owned(),
        _ if ends(&["oes"]) && word.len() > 5 => replaced(word, 2, ""),
        _ if ends(&["s"]) => replaced(word, 1, ""),
        _ => word.to_owned(),
    }
}

const VOWELS: [char; 6] = ['a', 'e', 'i', 'o', 'u', 'y'];

/// Whether a word goes on without its ending: `string` is no form of `str`.
fn is_word(rest: &str) -> bool {
    rest.len() >= 3 && rest.contains(VOWELS)
}

/// An ASCII word with its end replaced.
fn replaced(word: &str, cut: usize, end: &str) -> String {
    let mut word = word[..word.len() - cut].to_owned();
    word.push_str(end);
    word
}

/// `canned` is a form of `can`: of two same letters at the end one goes.
fn undoubled(mut word: String) -> String {
    if let [.., one, other] = word.as_bytes()
        && one == other
        && !matches!(other, b's' | b'z')
        && word.len() > 3
    {
        word.pop();
    }
    word
}

/// Endings that make one kind of word of another, as stems have them, and the fewest letters before them.
const ENDS: [(&str, &str, usize); 25] = [
    ("izat", "iz", 4),
    ("ization", "iz", 3),
    ("ication", "", 4),
    ("ation", "", 4),
    ("ator", "", 4),
    ("ativ", "", 4),
    ("at", "", 5),
    ("ition", "", 4),
    ("ion", "", 4),
    ("ment", "", 4),
    ("ness", "", 4),
    ("iz", "", 4),
    ("or", "", 4),
    ("er", "", 4),
    ("en", "", 4),
    ("ical", "", 4),
    ("ic", "", 4),
    ("al", "", 4),
    ("ly", "", 4),
    ("li", "", 4),
    ("iv", "", 4),
    ("abl", "", 4),
    ("age", "", 4),
    ("ag", "", 4),
    ("i", "", 4),
];

/// What related words share: `wooden` and `wood`, `refrigerator` and `refrigerated`. It begins as the stem
/// does.
pub(crate) fn root(stem: &str) -> String {
    if !stem.is_ascii() {
        return stem.to_owned();
    }
    let found =
        ENDS.iter().find(|(end, _, least)| stem.ends_with(end) && stem.len() - end.len() >= *least);
    match found {
        Some((end, other, _)) => undoubled(replaced(stem, end.len(), other)),
        None => undoubled(stem.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            &["horse", "horses"][..],
            &["battery", "batteries"],
            &["box", "boxes"],
            &["canned", "canning"],
            &["machine", "machines", "machined"],
            &["glass", "glasses"],
            &["race", "racing"],
            &["string", "strings"],
            &["knife", "knives"],
            &["cd", "cds"],
        ] {
            assert!(forms.iter().all(|form| stem(form) == stem(forms[0])), "{forms:?}");
        }
        assert_ne!(stem("bus"), stem("bu"));
    }

    #[test]
    fn related_words_have_one_root() {
        for words in [
            &["wood", "wooden"][..],
            &["refrigerator", "refrigerated", "refrigeration"],
            &["print", "printer", "printing"],
            &["develop", "developer", "development"],
        ] {
            let roots = words.iter().map(|word| root(&stem(word)));
            assert!(roots.clone().all(|it| Some(it) == roots.clone().next()), "{words:?}");
        }
        assert_ne!(root(&stem("general")), root(&stem("generator")));
    }

    #[test]
    fn irregular_forms_are_in_order() {
        assert!(IRREGULAR.is_sorted());
    }
}
