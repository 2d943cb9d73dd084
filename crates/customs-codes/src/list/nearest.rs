//! The code that was probably meant.

use std::borrow::Cow;

use super::CodeList;

/// The longest code there is; what is much longer was not meant to be one.
const LONGEST: usize = 9;

/// Codes shorter than this are all near each other, so only letters that changed places count.
const TELLING: usize = 3;

/// The digits and letters that codes are made of.
const CHARACTERS: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The nearest code in use: the text itself; what is usual in trade for one; the same but for its
/// form; its successor; the one with this name; one slip away.
pub(super) fn nearest(list: &CodeList, text: &str) -> Option<Cow<'static, str>> {
    let plain = plain(text);
    let same = |form: &str| in_use(list, form);
    same(text)
        .or_else(|| list.meant_by(text).and_then(same))
        .or_else(|| same(&plain))
        .or_else(|| same(&hyphenated(&plain)?))
        .or_else(|| same(plain.trim_start_matches('0')))
        .or_else(|| only_successor(list, &plain).map(Cow::Borrowed))
        .or_else(|| named(list, text))
        .or_else(|| slip(list, &plain))
}

/// A country and what is behind it, with the hyphen of ISO 3166-2 between.
fn hyphenated(plain: &str) -> Option<String> {
    let (country, part) = plain.split_at_checked(2).filter(|(_, part)| !part.is_empty())?;
    Some(format!("{country}-{part}"))
}

/// The code that took the place of a withdrawn one, if it is only one.
fn only_successor(list: &CodeList, code: &str) -> Option<&'static str> {
    let mut successors = list.successors(code);
    successors.next().filter(|_| successors.next().is_none())
}

/// The list's own text of a code that has not been withdrawn.
fn in_use(list: &CodeList, code: &str) -> Option<Cow<'static, str>> {
    let index = list.find(code).filter(|index| list.is_open(*index))?;
    Some(list.code_at(index))
}

/// In capitals, without blanks and punctuation. Of a long text only as much as shows that it is
/// none.
fn plain(text: &str) -> String {
    let characters = text.chars().filter(char::is_ascii_alphanumeric).take(LONGEST + 2);
    characters.map(|character| character.to_ascii_uppercase()).collect()
}

/// The only code with this name. Lengths are compared first: a list can have a hundred thousand names,
/// and few are as long as this one.
fn named(list: &CodeList, text: &str) -> Option<Cow<'static, str>> {
    let text = text.trim();
    let has_name =
        |index: &usize| list.name_at(*index).is_some_and(|it| it.eq_ignore_ascii_case(text));
    let alike = list.of_name_length(text.len()).into_iter();
    let mut found = alike.filter(has_name).filter(|index| list.is_open(*index));
    let only = found.next()?;
    found.next().is_none().then(|| list.code_at(only))
}

/// A code that differs by one slip: first two characters that changed places, then a wrong one, one
/// too many, one too few. A withdrawn code was written on purpose, or it is the beginning of
/// another one: KG, once a keg, is meant to be KGM.
fn slip(list: &CodeList, code: &str) -> Option<Cow<'static, str>> {
    let slips: &[fn(&str) -> Vec<String>] =
        if list.contains(code) { &[added] } else { &[swapped, replaced, removed, added] };
    slips.iter().find_map(|slips| most_alike(list, code, slips(code)))
}

/// Of the candidates in use the one that begins alike the longest; among equals the alphabet
/// decides, so that the answer is always the same.
fn most_alike(list: &CodeList, code: &str, candidates: Vec<String>) -> Option<Cow<'static, str>> {
    let alike = |candidate: &str| {
        candidate.bytes().zip(code.bytes()).take_while(|(one, other)| one == other).count()
    };
    let found = candidates.iter().filter_map(|candidate| in_use(list, candidate));
    found.min_by(|one, other| alike(other).cmp(&alike(one)).then_with(|| one.cmp(other)))
}

fn swapped(code: &str) -> Vec<String> {
    let swap = |index: usize| {
        let (before, after) = code.split_at(index);
        let mut pair = after.chars();
        let (one, two) = (pair.next()?, pair.next()?);
        Some(format!("{before}{two}{one}{}", pair.as_str()))
    };
    (0..code.len()).filter_map(swap).collect()
}

fn replaced(code: &str) -> Vec<String> {
    let replace = |index: usize| {
        let (before, after) = (&code[..index], &code[index + 1..]);
        CHARACTERS.chars().map(move |character| format!("{before}{character}{after}"))
    };
    if code.len() < TELLING { Vec::new() } else { (0..code.len()).flat_map(replace).collect() }
}

fn removed(code: &str) -> Vec<String> {
    let remove = |index: usize| format!("{}{}", &code[..index], &code[index + 1..]);
    if code.len() <= TELLING { Vec::new() } else { (0..code.len()).map(remove).collect() }
}

fn added(code: &str) -> Vec<String> {
    let add = |index: usize| {
        let (before, after) = code.split_at(index);
        CHARACTERS.chars().map(move |character| format!("{before}{character}{after}"))
    };
    if code.len() + 1 < TELLING { Vec::new() } else { (0..=code.len()).flat_map(add).collect() }
}
