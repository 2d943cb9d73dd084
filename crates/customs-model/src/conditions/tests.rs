//! What books say, and what is said of texts that are none.

use std::sync::Arc;

use super::*;
use crate::dictionary::keys;
use crate::profile::{Library, Profile};
use crate::{Class, Content, Element, Format, ValueType};

static PARTY: Class = Class::new("Party", None, &[ID, NAME], &keys(["ID", "Name"]));
static ITEM: Class = Class::new(
    "Item",
    None,
    &[NUMBER, MASS, CODES, PARTIES],
    &keys(["Number", "Mass", "Code", "Party"]),
);
static ORDER: Class = Class::new(
    "Order",
    None,
    &[ID, TOTAL, DUE, MADE, PARTY_OF_ORDER, ITEMS],
    &keys(["ID", "Total", "Due", "Made", "Party", "Item"]),
);

const ID: Element = value("ID", ValueType::Identifier);
const NAME: Element = value("Name", ValueType::Text);
const NUMBER: Element = value("Number", ValueType::Count);
const MASS: Element = value("Mass", ValueType::Numeric);
const TOTAL: Element = value("Total", ValueType::Numeric);
const DUE: Element = value("Due", ValueType::Date);
const MADE: Element = value("Made", ValueType::LocalDateTime);
const CODES: Element = Element { repeats: true, ..value("Code", ValueType::Code) };
const PARTIES: Element = class("Party", true, &PARTY);
const PARTY_OF_ORDER: Element = class("Party", false, &PARTY);
const ITEMS: Element = class("Item", true, &ITEM);

const fn value(name: &'static str, value: ValueType) -> Element {
    let format = Some(Format::of("an..35"));
    Element::new(name, Content::Value { id: None, value, format, codes: None })
}

const fn class(name: &'static str, repeats: bool, class: &'static Class) -> Element {
    Element { repeats, ..Element::new(name, Content::Class(class)) }
}

/// What is wrong with a text.
fn mistakes(text: &str) -> Vec<String> {
    let book = match Book::read(None, text, 1) {
        Ok(book) => book,
        Err(mistakes) => return mistakes.iter().map(ToString::to_string).collect(),
    };
    let surroundings = Surroundings {
        root: &ORDER,
        is_envelope: false,
        group: "own",
        lists: &["Letters"],
        codes: &|_| None,
        pattern: &|text| match text.contains('(') {
            true => Err("it opens".to_owned()),
            false => Ok(MatchesPattern::new(0, |value| value == "x")),
        },
    };
    let wrong = Program::default().add(&book, &surroundings).err();
    wrong.into_iter().flatten().map(|it| it.to_string()).collect()
}

#[test]
fn rules_that_grow_beyond_what_they_are_written_with_are_refused() {
    let repeated = |what: &str, times: usize| what.repeat(times);
    for (what, text) in [
        ("words", repeated("check ID = \"a\" ", 50_000)),
        ("codes", format!("check ID in {{ {} }}", repeated("A ", 150_000))),
        (
            "paths of `for each` in others",
            repeated("for each Item, Item { ", 30) + "require ID" + &repeated(" }", 30),
        ),
        (
            "conditions of branches before",
            repeated("if ID = \"a\" { require ID } else ", 1_000) + "{ require ID }",
        ),
        (
            "a long condition around many parts",
            format!("if ID = \"{}\" {{ {} }}", "a".repeat(40_000), repeated("require ID ", 200)),
        ),
        (
            "a long message for each path",
            format!("require ID{} says \"{}\"", repeated(", ID", 200), "a".repeat(40_000)),
        ),
    ] {
        let said = mistakes(&format!("rule R1 \"A\" {{ {text} }}"));
        let [said] = &said[..] else { panic!("{what}: {said:?}") };
        assert!(said.contains("more than 150000 words and signs"), "{what}: {said}");
    }
}

#[test]
fn a_long_sum_is_read_as_deep_as_a_short_one() {
    let sum = "1 + ".repeat(30_000);
    let text = format!("rule R1 \"A\" {{ check {sum}2 * 3 = 30006 }}");
    assert_eq!(mistakes(&text), Vec::<String>::new());
}

#[test]
fn a_mistake_in_one_rule_changes_nothing_in_the_next() {
    let deep = |levels| format!("{}ID{}", "(".repeat(levels), ")".repeat(levels));
    let text: String = (0..100)
        .map(|at| format!("rule R{at} \"A\" {{ check {} }}\n", deep(if at < 99 { 80 } else { 20 })))
        .collect();
    let said = mistakes(&text);
    assert_eq!(said.len(), 99, "{said:#?}");
    assert!(said.iter().all(|it| it.contains("64 levels")), "{said:#?}");
}

#[test]
fn what_is_wrong_with_a_text_is_said_with_its_place() {
    for (text, said) in [
        ("rull R1", "1:1: `rull` is not allowed between rules; write `rule`"),
        (
            "rule R1 { }",
            "1:9: `{` is not the title of the rule in quotation marks; write it as in \"…\"",
        ),
        (
            "rule R1 \"A\" { }",
            "1:1: the rule `R1` has no requirement; add `require`, `forbid` or `check`",
        ),
        (
            "rule R1 \"A\" { requires ID }",
            "1:15: `requires` is not allowed in a rule; write `require`",
        ),
        (
            "rule R1 \"A\" { require Naem }",
            "1:23: `Order` has no `Naem`; name an element of `Order`",
        ),
        (
            "rule R1 \"A\" { for each Itme { require Mass } }",
            "1:24: `Order` has no `Itme`; write `Item`",
        ),
        (
            "rule R1 \"A\" { require ID/Name }",
            "1:26: `ID` is a value and contains no elements; end the path with `ID`",
        ),
        (
            "rule R1 \"A\" { check Item/Mass > 1 }",
            "1:21: there can be several `Item`; write `any Item/Mass`, `all Item/Mass` or `no Item/Mass`",
        ),
        (
            "rule R1 \"A\" { check Total > \"a\" }",
            "1:29: `a` is not a number; compare a number with a number",
        ),
        (
            "rule R1 \"A\" { check Due > 5 }",
            "1:27: `5` is not a date; write a date as in 2026-01-31",
        ),
        (
            "rule R1 \"A\" { check Total > ID }",
            "1:29: these cannot be compared: one is a number or a day, the other is not; write `number of …` before a text of digits",
        ),
        (
            "rule R1 \"A\" { check ID in Leters }",
            "1:27: there is no list `Leters`; write `Letters`",
        ),
        (
            "rule R1 \"A\" { check ID matches \"(\" }",
            "1:24: `(` is not a regular expression: it opens; write one of XML Schema",
        ),
        (
            "rule R1 \"A\" { check ../ID = 1 }",
            "1:21: the path leads out of the message; remove a `../`",
        ),
        (
            "rule R1 \"A\" { check Party = 1 }",
            "1:21: `Party` is a class and has no value; name an element in it",
        ),
        (
            "rule R1 \"A { require ID }",
            "1:9: a quotation mark is not closed on its line; close it with `\"`",
        ),
        (
            "rule R1 \"A\" { if ID { require Name }",
            "1:36: the end is not allowed in a rule; write `require`, `forbid`, `check`, `if` or `for`",
        ),
        (
            "rule R1 \"A\" { severity bad require ID }",
            "1:24: `bad` is not allowed after `severity`; write `information`, `warning` or `error`",
        ),
        (
            "rule R1 \"A\" { why \"a\" why \"b\" require ID }",
            "1:23: `why` occurs twice; remove one of them",
        ),
        (
            "rule R1 \"A\" { require ID }\nrule R1 \"B\" { require ID }",
            "2:1: the rule `R1` already exists, at 1:1; give one of them another id",
        ),
    ] {
        assert_eq!(mistakes(text).first().map(String::as_str), Some(said), "{text}");
    }
}

#[test]
fn each_rule_is_told_its_mistake_and_paths_all_of_theirs() {
    let text = "rule R1 \"A\" { demand ID }\nrule R2 \"A\" { require ID }\nrule R3 \"A\" { forbid }\nlist { A }\n";
    let spots = mistakes(text);
    let spots: Vec<&str> =
        spots.iter().filter_map(|it| it.split_once(": ")).map(|it| it.0).collect();
    assert_eq!(spots, ["1:15", "3:22", "4:6"]);
    let text = "rule R1 \"A\" { require Nmae, Totl for each Item { if Mas > 1 { forbid Cod } } }";
    assert_eq!(mistakes(text).len(), 4);
}

#[test]
fn a_rule_says_what_it_demands_in_sentences() {
    let said = |text: &str| {
        let book = Book::read(None, &format!("rule R1 \"A\" {{ {text} }}"), 1).unwrap();
        sentences(&book.rules[0])
    };
    for (text, sentence) in [
        ("require ID, Total", "`ID` and `Total` are required."),
        (
            "for each Item { if ../Party/ID starts with \"XA\" and not any Code in { 1, 2 } { forbid Mass } }",
            "In each `Item`, `Mass` is not allowed if `../Party/ID` begins with `XA` and no `Code` is `1` or `2`.",
        ),
        ("check Total = sum Item/Mass", "`Total` is the sum of `Item/Mass`."),
        ("check Due >= today or ID absent", "`Due` is at least today or `ID` is absent."),
        (
            "check all Item (Mass > 0 or Code)",
            "In every `Item`, `Mass` is more than `0` or `Code` is present.",
        ),
        ("check unique Item/Number", "The `Item/Number` are all different."),
        (
            "check unique Item by Number, Mass",
            "The `Item` are all different by `Number` and `Mass`.",
        ),
        (
            "if ID and (Total or not (Due and Made)) { require Party }",
            "`Party` is required if `ID` is present and (`Total` is present or `Due` is absent or `Made` is absent).",
        ),
        ("check first 2 of ID not in CL1", "The first 2 characters of `ID` are not in CL1."),
    ] {
        assert_eq!(said(text), [sentence], "{text}");
    }
    let text =
        "if ID = 1 { require Total } else if ID = 2 { forbid Total } else { check Total > 0 }";
    assert_eq!(
        said(text),
        [
            "`Total` is required if `ID` is `1`.",
            "`Total` is not allowed if `ID` is not `1` and `ID` is `2`.",
            "`Total` is more than `0` if `ID` is not `1` and `ID` is not `2`.",
        ],
    );
}

#[test]
fn a_rule_tells_the_elements_that_it_looks_at() {
    let text = "rule R1 \"A\" { for each Item { if ../Party[ID = 1]/Name and any Code in { 1 } { require Mass } }
        check Total = sum Item/Mass + count Item at Due }";
    let book = Book::read(None, text, 1).unwrap();
    let expected = ["Item", "Party/ID", "Party/Name", "Item/Code", "Item/Mass", "Total", "Due"];
    assert_eq!(touched(&book.rules[0]), expected);
}

#[test]
fn a_profile_can_be_made_to_keep_a_book_in_place_of_one_that_it_names() {
    let book = |name: Option<&str>, text: &str| Arc::new(Book::read(name, text, 1).unwrap());
    let known = book(Some("known"), "rule R1 \"A\" { require Due }");
    let find = |_: &str| Ok(Arc::clone(&known));
    let roots = [&ORDER];
    let library = Library { roots: &roots, book: &find, ..Library::default() };
    let head = "id: own\ntitle: Own\nversion: 1\nroot: Order\nbook: known\ndate-formats: 102\n\n";
    let elements = "Order\t1..1\nOrder/ID\t0..1\tan..35\n\nrule R2 \"A\" { require ID }\n";
    let profile = Profile::read(&format!("{head}{elements}"), &library).unwrap();
    let demands = |profile: &Profile| -> Vec<_> {
        profile.demanding_rules().map(|rule| (rule.id, rule.demands().concat())).collect()
    };
    let rule = |id, demand: &str| (id, demand.to_owned());
    let (due, id) = (rule("known-R1", "`Due` is required."), rule("R2", "`ID` is required."));
    assert_eq!(demands(&profile), [due.clone(), id.clone()]);
    let other = book(Some("known"), "rule R1 \"A\" { require Total }");
    let keeping = profile.clone().keeping(other, &library).unwrap();
    assert_eq!(demands(&keeping), [rule("known-R1", "`Total` is required."), id.clone()]);
    let new = book(Some("new"), "rule R1 \"A\" { require Total }");
    let keeping = profile.clone().keeping(new, &library).unwrap();
    assert_eq!(demands(&keeping), [due, rule("new-R1", "`Total` is required."), id]);
    let wrong = profile.keeping(book(None, "rule R1 \"A\" { require Totl }"), &library);
    assert_eq!(wrong.map(|_| ()).unwrap_err().len(), 1);
}

#[test]
fn a_profile_reads_the_conditions_behind_its_elements() {
    let head =
        "id: own\ntitle: Own\nversion: 1\nroot: Order\ndate-formats: 102\nrule: R1 warning\n\n";
    let elements = "Order\t1..1\nOrder/ID\t0..1\tan..35\n\n";
    let roots = [&ORDER];
    let library = Library { roots: &roots, rules: &["other"], ..Library::default() };
    let read = |text: &str| Profile::read(text, &library).map_err(|errors| errors.to_string());
    let profile =
        read(&format!("{head}{elements}rule R1 \"A name is missing\" {{ require Party/Name }}\n"));
    let rules: Vec<_> = profile.unwrap().demanding_rules().map(|rule| rule.id).collect();
    assert_eq!(rules, ["R1"]);
    let wrong = read(&format!(
        "{head}{elements}rule R2 \"A name is missing\" {{\n  require Party/Nam\n}}\n"
    ));
    let said = wrong.unwrap_err();
    assert_eq!(
        said,
        "line 6: there is no rule `R1`; a rule or group of rules is one of `other`, `R2`, `own`, `all`\n\
         line 12, column 17: `Party` has no `Nam`; write `Name`",
    );
}
