//! Random messages that follow a profile, from its table alone.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use customs_authorities::pattern::{self, Pattern};
use customs_model::profile::{Profile, ProfileElement};
use customs_model::{Class, Content as Holds, Element, MessageDefinition, ValueType};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::string::{RegexGeneratorStrategy, string_regex};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value as Json};

use crate::{Chance, random};

/// A random message that a profile takes, as JSON: what is required, some of what is not, and values that fit
/// their formats and patterns.
///
/// # Panics
/// If a value cannot be made.
pub fn random(profile: &Profile, message: &MessageDefinition, chance: &mut Chance) -> Json {
    let root = profile.root(message.class.name).expect("the root of its message");
    object(&root.children, profile.class(message.class), chance, 0)
}

/// One occurrence of an element that a profile takes: what is required of it, some of what is not.
///
/// # Panics
/// If a value cannot be made.
pub fn element(line: &ProfileElement, element: &Element, chance: &mut Chance) -> Json {
    match element.content {
        // What is added is as small as what is deep down.
        Holds::Class(class) => object(&line.children, class, chance, 5),
        Holds::Value { value, .. } => random_value(line, value, chance),
    }
}

/// An object with what a profile has of a class.
fn object(
    children: &[ProfileElement],
    class: &'static Class,
    chance: &mut Chance,
    depth: usize,
) -> Json {
    let mut members = Map::new();
    for child in children {
        let element = class.element(&child.name).expect("an element of the class");
        let one = |chance: &mut Chance| match element.content {
            Holds::Class(below) => object(&child.children, below, chance, depth + 1),
            Holds::Value { value, .. } => random_value(child, value, chance),
        };
        let count = random_count(child, chance, depth);
        let value = match element.repeats {
            _ if count == 0 => continue,
            true => (0..count).map(|_| one(chance)).collect(),
            false => one(chance),
        };
        members.insert(child.name.clone(), value);
    }
    Json::Object(members)
}

/// How often an element occurs: what is deep down and not required, rarely.
fn random_count(element: &ProfileElement, chance: &mut Chance, depth: usize) -> usize {
    if chance.below(3 + depth) > 0 {
        return element.min;
    }
    let most = element.max.unwrap_or(3).min(3).max(element.min);
    let least = element.min.max(1);
    least + chance.below(most - least + 1)
}

fn random_value(element: &ProfileElement, kind: ValueType, chance: &mut Chance) -> Json {
    if !element.values.is_empty() {
        return random::pick(chance, &element.values).clone().into();
    }
    match kind {
        ValueType::Flag => (chance.below(2) == 0).into(),
        ValueType::Date => {
            format!("20{}-0{}-1{}", 24 + chance.below(9), 1 + chance.below(9), chance.below(9))
                .into()
        }
        ValueType::LocalDateTime => {
            format!("2026-01-31T1{}:3{}:00", chance.below(9), chance.below(9)).into()
        }
        ValueType::Count => {
            let text = fitting(element, || random::decimal(element.format, chance));
            text.parse::<u64>().expect("a number").into()
        }
        _ if kind.is_decimal() => {
            fitting(element, || random::decimal(element.format, chance)).into()
        }
        _ => match &element.pattern {
            Some(pattern) => {
                let (known, mut runner) = (known(pattern), runner(chance));
                let texts = || known.texts.new_tree(&mut runner).expect("a text of it").current();
                fitting(element, texts).into()
            }
            None => {
                fitting(element, || random::text(ValueType::Code, element.format, chance)).into()
            }
        },
    }
}

/// A pattern, compiled, and texts that match it.
struct Known {
    pattern: Pattern,
    texts: RegexGeneratorStrategy<String>,
}

/// A pattern, compiled once.
fn known(pattern: &str) -> Arc<Known> {
    static KNOWN: LazyLock<Mutex<HashMap<String, Arc<Known>>>> = LazyLock::new(Mutex::default);
    let mut all = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = all.get(pattern) {
        return Arc::clone(known);
    }
    let compiled = pattern::compile(pattern).expect("a pattern");
    let known = Arc::new(Known { pattern: compiled, texts: strategy(pattern) });
    all.insert(pattern.to_owned(), Arc::clone(&known));
    known
}

/// The first of some texts that fits the format and the pattern, and has no blanks that mean nothing.
fn fitting(element: &ProfileElement, mut make: impl FnMut() -> String) -> String {
    let known = element.pattern.as_deref().map(known);
    let fits = |text: &String| {
        let length = text.chars().filter(|it| *it != '.').count();
        let has_length = element.format.is_none_or(|format| match format.exact {
            true => length == usize::from(format.length),
            false => length <= usize::from(format.length) && length > 0,
        });
        has_length
            && known.as_ref().is_none_or(|known| known.pattern.is_match(text))
            && !text.contains(char::is_control)
            && text.split(char::is_whitespace).all(|word| !word.is_empty())
    };
    let texts = std::iter::repeat_with(&mut make).take(100_000);
    let mut texts = texts.filter(fits);
    texts.next().unwrap_or_else(|| panic!("no value for {element:?}"))
}

/// Texts that match a pattern of XML Schema, of few characters where it says nothing of them.
fn strategy(pattern: &str) -> RegexGeneratorStrategy<String> {
    let plain = pattern
        .replace(r"\P{Z}", "[A-Za-z0-9é]")
        .replace(r"\d", "[0-9]")
        .replace("-[", "--[")
        .replace("(.*", "([A-Z0-9 ]{0,3}")
        .replace(".{", "[A-Za-z0-9é ]{")
        .replace("[1-9].*", "[1-9][0-9]*");
    string_regex(&plain).unwrap_or_else(|error| panic!("{plain}: {error}"))
}

/// What proptest makes texts with, from our chance.
fn runner(chance: &mut Chance) -> TestRunner {
    let seed: Vec<u8> = (0..32).map(|_| u8::try_from(chance.below(256)).expect("a byte")).collect();
    TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &seed))
}
