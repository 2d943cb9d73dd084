//! That work grows with schemas and no faster, however they refer to each other.

use std::cell::Cell;

use serde_json::{Value, json};

use super::*;

thread_local! {
    static WORK: Cell<usize> = const { Cell::new(0) };
}

/// Counts a step: a schema that is looked at, or a class on the way from another to the root.
pub(super) fn count() {
    WORK.with(|work| work.set(work.get() + 1));
}

/// How a schema is made of a number, and of the limit that it has somewhere.
type Make = fn(usize, usize) -> Value;

fn reference(name: impl std::fmt::Display) -> Value {
    json!({"$ref": format!("#/$defs/{name}")})
}

/// So many of something, with a letter and a number as its name.
fn named(letter: &str, count: usize, make: impl Fn(usize) -> Value) -> Value {
    (0..count).map(|number| (format!("{letter}{number}"), make(number))).collect()
}

/// Classes of which each but the last is made of a reference to the next.
fn chain(letter: &str, count: usize, limit: usize, make: impl Fn(Value) -> Value) -> Value {
    named(letter, count, |number| match number + 1 {
        last if last == count => json!({"type": "string", "maxLength": limit}),
        next => make(reference(format!("{letter}{next}"))),
    })
}

/// A schema of a class for each of its members.
fn with_a_member_each(count: usize, classes: Value) -> Value {
    let members = named("p", count, |number| reference(format!("C{number}")));
    json!({"properties": members, "$defs": classes})
}

/// A schema that is what its first class is.
fn of_the_first(letter: &str, classes: Value) -> Value {
    json!({"allOf": [reference(format!("{letter}0"))], "$defs": classes})
}

/// A chain of classes that say something beside their reference.
fn with_limits(count: usize, limit: usize) -> Value {
    chain("C", count, limit, |next| json!({"allOf": [next], "minLength": 1}))
}

/// Schemas that refer to each other in ways that are much work if something is done again and again.
const KINDS: [(&str, Make); 12] = [
    ("references in a chain", |n, limit| of_the_first("C", chain("C", n, limit, |next| next))),
    ("references in a circle", |n, limit| {
        let mut classes = chain("C", n, limit, |next| next);
        classes[format!("C{}", n - 1)] = json!({"$ref": "#/$defs/C0", "maxLength": limit});
        of_the_first("C", classes)
    }),
    ("a chain of `allOf` with titles", |n, limit| {
        let classes = chain("C", n, limit, |next| json!({"allOf": [next], "title": "x"}));
        with_a_member_each(n, classes)
    }),
    ("a chain of `allOf` with limits", |n, limit| with_a_member_each(n, with_limits(n, limit))),
    ("a chain through `anyOf`", |n, limit| {
        let next = |next| json!({"properties": {"a": {"anyOf": [next]}}});
        of_the_first("C", chain("C", n, limit, next))
    }),
    ("`anyOf` all over", |n, limit| {
        let choice = |number| {
            let others = (0..5).map(|other| reference(format!("C{}", (number * 7 + other) % n)));
            let limit = if number == 0 { limit } else { 1 };
            json!({"anyOf": others.collect::<Value>(), "maxLength": limit})
        };
        of_the_first("C", named("C", n, choice))
    }),
    ("`anyOf` with a wide class in each member", |n, limit| {
        let member = |_| json!({"anyOf": [reference("C")]});
        let class = json!({"properties": named("q", n, |_| json!({"maxLength": limit}))});
        json!({"properties": named("p", n, member), "$defs": {"C": class}})
    }),
    ("a chain of members with other names", |n, limit| {
        let letter = if limit == 1 { "C" } else { "D" };
        of_the_first(letter, chain(letter, n, limit, |next| json!({"properties": {"a": next}})))
    }),
    ("`allOf` of all classes before", |n, limit| {
        let count = n.isqrt();
        let class = |number| {
            let before = (0..number).map(|before| reference(format!("C{before}")));
            let own = json!({"type": "string", "maxLength": limit});
            json!({"allOf": before.chain([own]).collect::<Value>()})
        };
        with_a_member_each(count, named("C", count, class))
    }),
    ("`allOf` in another order", |n, limit| {
        let number = |at| if limit == 1 { at } else { n - 1 - at };
        let parts: Value = (0..n).map(|at| reference(format!("C{}", number(at)))).collect();
        json!({"allOf": parts, "$defs": named("C", n, |at| json!({"minLength": at + limit}))})
    }),
    ("`unevaluatedProperties` in a chain", |n, limit| {
        let class = |next| json!({"properties": {"a": next}, "unevaluatedProperties": false});
        with_a_member_each(n, chain("C", n, limit, class))
    }),
    ("a root that is in each member", |n, limit| {
        let parts: Value = (0..n).map(|at| json!({"minLength": at + limit})).collect();
        json!({"allOf": parts, "properties": named("p", n, |_| json!({"$ref": "#"}))})
    }),
];

/// How many steps it is to compare two schemas.
fn work_for(old: &Value, new: &Value) -> usize {
    WORK.with(|work| work.set(0));
    let changes = compare(old, new).unwrap();
    assert!(changes.iter().all(|change| !change.message.starts_with("not all")), "{changes:?}");
    WORK.with(Cell::get)
}

#[test]
fn twice_as_many_schemas_are_twice_the_work() {
    for (what, make) in KINDS {
        for limit in [1, 2] {
            let [once, twice] =
                [1_000, 2_000].map(|count| work_for(&make(count, 1), &make(count, limit)));
            assert!(once >= 1_000 && twice * 10 <= once * 23, "{what}: {once}, {twice}");
        }
    }
}

#[test]
fn what_would_be_too_much_work_is_left_out_and_that_is_said_and_breaking() {
    let grown = |member: &str| {
        let mut schema = with_a_member_each(2_000, with_limits(2_000, 1));
        schema["$defs"]["C1999"] = json!({"properties": {"a": true, member: true}});
        schema
    };
    WORK.with(|work| work.set(0));
    let changes = compare(&grown("a"), &grown("b")).unwrap();
    let said = "breaking[uncertain]: the root: not all of it was compared: its schemas refer to each \
                other in too many ways";
    assert!(changes.iter().any(|change| change.to_string() == said), "{changes:?}");
    assert!(WORK.with(Cell::get) < 1_000_000);
    assert_eq!(compare(&grown("b"), &grown("b")).unwrap(), []);
}

#[test]
fn pairs_of_classes_that_are_too_many_to_look_into_are_left_out_and_that_is_said() {
    // Each of the old choices is compared with each of the new ones, and leads to a chain at a place of
    // its own, so that nearly every class of it meets nearly every other.
    let schema = |letter: &str| {
        let mut classes = chain("C", 1_000, 1, |next| json!({"items": next}));
        for number in 0..300 {
            let choice = json!({"anyOf": [reference(format!("C{}", number * 3))]});
            classes[format!("{letter}{number}")] = choice;
        }
        json!({"$defs": classes})
    };
    WORK.with(|work| work.set(0));
    let changes = compare(&schema("Old"), &schema("New")).unwrap();
    assert!(changes.iter().any(|it| it.message.starts_with("not all")), "{}", changes.len());
    assert!(WORK.with(Cell::get) < 1_000_000);
}

#[test]
fn a_class_within_itself_that_was_not_there_before_comes_to_an_end() {
    let changes = |classes: &Value| {
        let [old, new] = [json!({}), reference("C0")]
            .map(|member| json!({"properties": {"a": member}, "$defs": classes}));
        compare(&old, &new).unwrap()
    };
    let tree = json!({"C0": {"type": "object", "additionalProperties": reference("C0")}});
    let said: Vec<String> = changes(&tree).iter().map(ToString::to_string).collect();
    assert_eq!(said, ["breaking[narrowed]: a: type is \"object\", there was none"]);
    let changes = changes(&chain("C", 20_000, 1, |next| json!({"items": next})));
    assert!(changes[0].message.starts_with("not all of it was compared"), "{changes:?}");
}

#[test]
fn of_a_very_long_place_the_end_is_shown() {
    let schema = |limit| of_the_first("C", chain("C", 1_000, limit, |next| json!({"items": next})));
    let change = &compare(&schema(2), &schema(1)).unwrap()[0];
    assert!(change.at.starts_with("…[]") && change.at.len() < 520, "{}", change.at);
    assert!(change.to_string().ends_with(&format!("was 2, at {}", change.at)));
}

#[test]
fn more_places_than_can_be_counted_are_very_many() {
    let schema = |limit| {
        let member = |next: Value| json!({"properties": {"a": next.clone(), "b": next}});
        of_the_first("C", chain("C", 70, limit, member))
    };
    let change = &compare(&schema(2), &schema(1)).unwrap()[0];
    assert_eq!(change.places, u64::MAX);
    assert!(change.to_string().ends_with("/a/a and very many other places"), "{change}");
}
