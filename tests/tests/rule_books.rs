//! The books of rules that come with us: all that they name is there, each rule says what it is about, each is broken by a
//! message, and messages can be made to keep them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use customs_declaration::{Declaration, GoodsShipment, GovernmentAgencyGoodsItem, build};
use customs_message::{Profiles, Reader, authorities, family, read_profile};
use customs_model::conditions::{Book, BookRule, Circumstances, RuleContent, Unread};
use customs_model::profile::ProfileElement;
use customs_model::{Element, Finding, MessageDefinition, Path};
use customs_tests::eu::{AES, NCTS, System};
use customs_tests::rule_cases::{Case, Way, file_of, read};
use customs_tests::satisfied::{Judge, Supply, is_refused};
use customs_tests::tools::empty;
use customs_tests::{Chance, Xmllint, from_profile, reference};
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

/// A declaration of so many items, each with a number.
fn items(count: u32) -> Declaration {
    let item = |number| GovernmentAgencyGoodsItem {
        sequence_numeric: build::number(number),
        ..Default::default()
    };
    let shipment = GoodsShipment {
        government_agency_goods_item: (1..=count).map(item).collect(),
        ..Default::default()
    };
    Declaration { goods_shipment: build::one(shipment), ..Default::default() }
}

/// The rules of a profile that are open for a declaration, with the reasons, and how many findings there are.
fn open_rules(conditions: &str, declaration: &Declaration, max_work: u64) -> (Vec<String>, usize) {
    let circumstances = Circumstances { max_work: Some(max_work), ..Default::default() };
    judged(conditions, declaration, circumstances)
}

fn judged(
    conditions: &str,
    declaration: &Declaration,
    circumstances: Circumstances<'_>,
) -> (Vec<String>, usize) {
    let text = format!("id: own\ntitle: Own\nextends: uk-dms-3.6\n\n{conditions}\n");
    let profile = read_profile(&text).unwrap_or_else(|errors| panic!("{errors}"));
    let mut found = 0;
    let open = profile.judge(declaration, circumstances, &mut |_| found += 1);
    (open.iter().map(|open| format!("{}: {}", open.rule.id, open.reason)).collect(), found)
}

#[test]
fn a_rule_that_looks_at_elements_again_and_again_is_not_checked_and_that_is_said() {
    let all = "/GoodsShipment/GovernmentAgencyGoodsItem";
    let rules = format!(
        "rule R1 \"A\" {{ for each {all} {{ for each {all} {{ for each {all} {{ require UCR }} }} }} }}\n\
         rule R2 \"B\" {{ for each {all} {{ require UCR }} }}"
    );
    let (open, found) = open_rules(&rules, &items(20), 1_000_000);
    assert_eq!((open, found), (Vec::new(), 20 * 20 * 20 + 20));
    let (open, found) = open_rules(&rules, &items(100), 100_000);
    assert_eq!(
        open,
        ["R1: it looks at too many elements of this message, some of them again and again"]
    );
    assert!((100..100_000).contains(&found), "{found}");
}

#[test]
fn what_all_items_ask_of_the_message_is_looked_for_once() {
    let all = "/GoodsShipment/GovernmentAgencyGoodsItem";
    for asked in [
        format!("if {all}[SequenceNumeric = 0] present {{ require UCR }}"),
        format!("check {all}[SequenceNumeric = 0] absent"),
        format!("check count {all} > 1"),
        format!("check any {all}/SequenceNumeric = 7"),
    ] {
        let rule = format!("rule R1 \"A\" {{ for each {all} {{ {asked} }} }}");
        let (open, found) = open_rules(&rule, &items(500), 10_000);
        assert_eq!((open, found), (Vec::new(), 0), "{asked}");
    }
}

#[test]
fn what_is_asked_once_stays_open_for_those_who_ask_again() {
    // The first item can do without the answer, the second cannot.
    let items_path = "GoodsShipment/GovernmentAgencyGoodsItem";
    let unread = Unread::of([&(Path::root("Declaration") / "InvoiceAmount")]);
    for asked in ["/InvoiceAmount present", "not /InvoiceAmount absent", "count /InvoiceAmount = 1"]
    {
        let rule = format!(
            "rule R1 \"A\" {{ for each {items_path} {{ if {asked} and SequenceNumeric = 2 {{ require UCR }} }} }}"
        );
        let circumstances = Circumstances { unread: Some(&unread), ..Default::default() };
        let (open, found) = judged(&rule, &items(2), circumstances);
        let reason = "a part of the message that the rule needs could not be read";
        assert_eq!((open, found), (vec![format!("R1: {reason}")], 0), "{asked}");
    }
}

#[test]
fn rules_of_a_profile_that_names_no_message_are_a_mistake() {
    let text = "id: own\ntitle: Own\nversion: 1\nextends: wco\n\nrule R1 \"A\" { check FunctionCode = 8 }\n";
    let errors = read_profile(text).expect_err("they would never apply").to_string();
    assert!(errors.contains("no rule of the profile applies"), "{errors}");
    let named = text.replace("version: 1", "version: 1\nroot: Declaration");
    assert!(read_profile(&named).is_ok());
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

/// A random message that follows the rules; none where it could not be made to.
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
            let refused: Vec<String> = refused.map(Finding::to_string).collect();
            assert!(refused.is_empty(), "{}: {refused:?}\n{kept}", message.name);
        }
    }
    // What depends on codes of lists is found by chance alone.
    assert!(made * 2 >= tried, "{made} of {tried}");
}

/// The cases of a book, and the book.
fn cases(name: &str) -> (&'static Book, Vec<Case>) {
    let text = std::fs::read_to_string(file_of(name)).expect("the cases");
    let cases = read(&text).unwrap_or_else(|error| panic!("{error}"));
    let book = books().into_iter().find(|(_, book)| book.name.as_deref() == Some(name));
    (book.expect("a book").1, cases)
}

/// The systems whose books have cases, each with the name of its book.
const WITH_CASES: [(&System, &str); 2] = [(&NCTS, "ncts"), (&AES, "aes")];

/// The ways to break the rules of a system, each with the rule.
fn ways(name: &str) -> Vec<(String, Way)> {
    let (_, cases) = cases(name);
    cases.into_iter().filter_map(|case| Some((case.rule, case.way.ok()?))).collect()
}

#[test]
fn each_rule_that_a_message_decides_has_a_case() {
    for (_, name) in WITH_CASES {
        let (book, cases) = cases(name);
        let is_decided = |rule: &&Arc<BookRule>| matches!(rule.content, RuleContent::Checked(_));
        let decided: Vec<&str> =
            book.rules.iter().filter(is_decided).map(|rule| &*rule.id).collect();
        let with_case: Vec<&str> = cases.iter().map(|case| &*case.rule).collect();
        assert_eq!(with_case, decided, "{name}");
    }
}

#[test]
fn each_rule_is_kept_before_a_change_and_broken_after_it_with_no_other_but_those_that_are_named() {
    for (system, name) in WITH_CASES {
        let mut judges = BTreeMap::new();
        for (rule, way) in ways(name) {
            let message = way.message(system);
            let judge = judges
                .entry(message.name)
                .or_insert_with(|| Judge::new((system.family.usual)(message)));
            let [before, after] = way.messages(system).map(|it| judge.findings(&it));
            let before: Vec<String> = before.iter().map(Finding::to_string).collect();
            assert_eq!(before, [""; 0], "{name} {rule}: {}", way.fixture);
            let found: BTreeSet<&str> = after.iter().map(|it| it.rule.id).collect();
            let expected: Vec<String> =
                [&rule].into_iter().chain(&way.also).map(|id| format!("{name}-{id}")).collect();
            let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
            let after: Vec<String> = after.iter().map(Finding::to_string).collect();
            assert_eq!(found, expected, "{rule}: {}: {after:#?}", way.fixture);
        }
    }
}

#[test]
fn more_than_a_hundred_rules_of_transit_are_broken_alone() {
    let alone = ways("ncts").iter().filter(|(_, way)| way.also.is_empty()).count();
    assert!(alone > 100, "{alone}");
}

/// A message as XML in a file of a folder.
fn written(folder: &FilePath, name: &str, message: &Json) -> PathBuf {
    let (profiles, text) = (Profiles::default(), message.to_string());
    let document = Reader::new(&profiles).only(&text).unwrap_or_else(|error| panic!("{error}"));
    let profile = Arc::clone(&document.profile);
    let message = document.complete().unwrap_or_else(|error| panic!("{name}: {error}"));
    let path = folder.join(format!("{name}.xml"));
    std::fs::write(&path, message.to_xml(&profile, true).xml).expect("a file");
    path
}

#[test]
fn the_authoritys_schemas_accept_the_messages_that_break_rules() {
    let Some(xmllint) = Xmllint::found() else { return };
    for (system, name) in WITH_CASES {
        let Some(source) = reference(system.reference) else { return };
        let folder = FilePath::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cases-{name}"));
        empty(&folder);
        system.copy_schemas(&source, &folder);
        let mut by_message: BTreeMap<&str, Vec<PathBuf>> = BTreeMap::new();
        for (rule, way) in ways(name) {
            let [_, after] = way.messages(system);
            let path = written(&folder, &format!("{rule}-{}", way.fixture), &after);
            by_message.entry(way.message(system).name).or_default().push(path);
        }
        for (message, paths) in by_message {
            let verdicts = xmllint.verdicts(&folder.join(format!("{message}.xsd")), &paths);
            let refused = paths.iter().zip(verdicts).filter(|(_, is_accepted)| !is_accepted);
            let refused: Vec<&PathBuf> = refused.map(|(path, _)| path).collect();
            assert!(refused.is_empty(), "{refused:?}");
        }
    }
}
