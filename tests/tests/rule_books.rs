//! The books of rules that come with us: all that they name is there, each rule says what it is about, and messages can
//! be made to keep them.

use customs_message::{authorities, family};
use customs_model::conditions::{Book, RuleContent};
use customs_model::profile::ProfileElement;
use customs_model::{Element, MessageDefinition, Path};
use customs_tests::satisfied::{Judge, Supply, is_refused};
use customs_tests::{Chance, from_profile};
use serde_json::Value as Json;

/// The reasons for which a rule is not checked.
const REASONS: [&str; 3] =
    ["needs another message: ", "needs a register: ", "not decidable by a program: "];

/// Random elements.
struct Random<'c>(&'c mut Chance);

impl Supply for Random<'_> {
    fn element(&mut self, line: &ProfileElement, element: &'static Element, _: &Path) -> Json {
        from_profile::element(line, element, self.0)
    }
}

/// The books that come with us, each with the folder of its authority.
fn books() -> Vec<(String, &'static Book)> {
    let of_authority = |authority: &'static customs_authorities::Authority| {
        let folder = authority.folder().name.clone().into_owned();
        let books = authority.books().map(|book| book.unwrap_or_else(|it| panic!("{it}")));
        books.map(move |book| (folder.clone(), &**book))
    };
    authorities().iter().flat_map(of_authority).collect()
}

#[test]
fn every_path_list_and_pattern_of_a_book_is_there() {
    let books = books();
    assert!(books.len() >= 3, "{}", books.len());
    for (folder, book) in books {
        assert_eq!(authorities().mistakes_of(book), [], "{folder}: {:?}", book.name);
    }
}

#[test]
fn a_rule_says_its_messages_and_why_it_is_not_checked() {
    for (folder, book) in books() {
        for rule in &book.rules {
            let id = book.full_id(rule);
            assert!(!rule.messages.is_empty(), "{folder}: {id} names no messages");
            assert!(rule.title.ends_with('.'), "{folder}: {id}: {}", rule.title);
            if let RuleContent::NotChecked(reason) = &rule.content {
                let is_known = REASONS.iter().any(|start| reason.starts_with(start));
                assert!(is_known, "{folder}: {id}: {reason}");
            }
        }
    }
}

/// Messages of which random ones are made: small ones, since a large one is changed very often until it keeps the book.
const SMALL: [&str; 8] =
    ["cc004c", "cc009c", "cc014c", "cc022c", "cc028c", "cc045c", "cc055c", "cc060c"];

/// The small messages of transit, each with the judge of its profile.
fn transit() -> Vec<(&'static MessageDefinition, Judge<'static>)> {
    let judge = |message: &'static MessageDefinition| {
        (message, Judge::new((family::TRANSIT.usual)(message)))
    };
    let small = customs_eu::MESSAGES.iter().filter(|message| SMALL.contains(&message.name));
    small.map(judge).collect()
}

/// A random message that keeps the rules; none where it could not be made to.
fn satisfied(
    message: &'static MessageDefinition,
    judge: &Judge<'_>,
    chance: &mut Chance,
) -> Option<Json> {
    let random = from_profile::random(judge.profile(), message, chance);
    judge.satisfied(message, random, &mut Random(chance)).ok()
}

#[test]
fn random_messages_can_be_made_to_keep_the_book_and_follow_the_format_then() {
    let mut chance = Chance::new(2026);
    let (mut made, mut tried) = (0, 0);
    for (message, judge) in transit() {
        tried += 1;
        if let Some(kept) = satisfied(message, &judge, &mut chance) {
            made += 1;
            let refused = judge.findings(&kept);
            let refused = refused.iter().filter(|it| is_refused(it) || judge.is_of_book(it));
            let refused: Vec<_> =
                refused.map(|it| format!("{}: {}", it.path, it.message)).collect();
            assert!(refused.is_empty(), "{}: {refused:?}\n{kept}", message.name);
        }
    }
    // What depends on codes of lists is found by chance alone.
    assert!(made * 2 >= tried, "{made} of {tried}");
}
