//! Every rule is declared in full, fires where its fixture says, and holds beside the boundary.

use std::collections::BTreeSet;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use customs_check::{Checker, Run, Tariff, TariffLine, books, rules};
use customs_hs::table::{LookUp, Table, TableFormat};
use customs_hs::{Edition, NationalCode};
use customs_message::family::Kind;
use customs_message::{Profiles, Reader};
use customs_model::profile::{Change, RuleChange};
use customs_model::{Group, Pointer, Rule};
use customs_report::{FileReport, FindingReport};
use customs_tests::{expectation, repository};

/// The day on which the fixtures are judged, where they have no acceptance date.
const TODAY: &str = "2026-01-31";

fn folder(rule: &Rule) -> PathBuf {
    repository().join("fixtures/rules").join(rule.id)
}

/// The rules that are checked by code of their own, each with a folder of fixtures. Those of the
/// format are broken by the fixtures in `invalid` and `warning`.
fn with_a_folder() -> impl Iterator<Item = &'static Rule> {
    rules::all().filter(|rule| !rule.group.is_on())
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The tariff of the fixtures of a rule that needs one.
fn tariff(rule: &Rule) -> Option<Arc<dyn Tariff>> {
    let bytes = std::fs::read(folder(rule).join("tariff.csv")).ok()?;
    let table = Table::read(&bytes, TableFormat::Plain, Edition::Hs2022).expect("a tariff");
    Some(Arc::new(OfFixture(table)))
}

/// A tariff of a fixture.
struct OfFixture(Table);

impl Tariff for OfFixture {
    fn name(&self) -> String {
        "the tariff".to_owned()
    }

    fn find(&self, code: NationalCode, day: Option<NaiveDate>) -> TariffLine {
        match self.0.look_up(code.into(), day) {
            LookUp::Line(line) if line.is_declarable() => {
                TariffLine::Declarable { units: line.units().to_vec() }
            }
            LookUp::Line(_) | LookUp::Above(_) => {
                TariffLine::NotDeclarable { below: "its own".to_owned() }
            }
            _ => TariffLine::Absent,
        }
    }
}

/// What the profile of the messages finds in a fixture, with the rule on whatever the profile says. Of most
/// rules a fixture is one message; what is wrong between messages takes several.
fn findings(rule: &Rule, text: &str) -> Vec<FindingReport> {
    let kind = kind_of(text);
    let mut profile = kind.profile().into_owned();
    profile.rules.push(RuleChange { rules: rule.id.to_owned(), change: Change::On });
    let profile = Arc::new(profile);
    let today = Some(TODAY.parse().expect("a day"));
    let checker = Checker::of(Arc::clone(&profile)).with_today(today).with_tariff(tariff(rule));
    let profiles = Profiles::default().with(Arc::clone(&profile));
    let (mut run, mut found) = (Run::default(), Vec::new());
    for (document, number) in Reader::new(&profiles).all(text).into_iter().zip(1..) {
        let mut checked = checker.judge(document.expect("a message"));
        let claims = mem::take(&mut checked.claims);
        let mut report = FileReport::of(rule.id, &profile, Ok(checked));
        for (finding, pointer) in run.compare(&format!("message {number}"), &claims) {
            report.add(finding, pointer);
        }
        found.extend(report.findings);
    }
    found
}

/// What kind of message the first of a fixture is.
fn kind_of(text: &str) -> Kind {
    let profiles = Profiles::default();
    let mut all = Reader::new(&profiles).all(text).into_iter();
    all.next().expect("a message").expect("one that is read").kind
}

/// A text without blanks, to find a piece of it however it is laid out.
fn without_blanks(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What a title says that states the requirement and not the violation, and words that are no idiom.
const NOT_IN_TITLES: [&str; 12] = [
    " must ",
    " has to ",
    " have to ",
    " should ",
    " stand ",
    " stands ",
    " at most ",
    " at least ",
    " taken for ",
    " put up with ",
    "nothing where",
    " knows no ",
];

#[test]
fn every_title_names_the_violation() {
    let of_code = rules::all().map(|rule| (rule.id.to_owned(), rule.title.to_owned()));
    let of_books = books::all()
        .flat_map(|book| book.rules.iter().map(|rule| (book.full_id(rule), rule.title.clone())));
    for (id, title) in of_code.chain(of_books) {
        assert!(title.starts_with(|first: char| !first.is_lowercase()), "{id}: {title}");
        assert!(title.ends_with('.') && title.matches(". ").count() == 0, "{id}: {title}");
        for words in NOT_IN_TITLES {
            assert!(!title.contains(words), "{id}: {title:?} has {words:?}");
        }
    }
}

#[test]
fn every_rule_fires_exactly_where_its_fixture_says() {
    let mut wrong = String::new();
    for rule in with_a_folder() {
        let path = folder(rule).join("fires.xml");
        let found = findings(rule, &text(&path));
        let fires = found.iter().any(|finding| finding.rule == rule);
        assert!(fires, "{} finds nothing of its rule: {found:#?}", path.display());
        wrong.push_str(&expectation::difference(&path, &expectation::beside(&path), &found));
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_rule_on_messages_between_administrations_fires_in_json_as_well() {
    for rule in with_a_folder() {
        let xml = text(&folder(rule).join("fires.xml"));
        let is_exchange = kind_of(&xml).family.name == "exchange";
        // In JSON nothing but the header says which message it is.
        if !is_exchange || rule.id == "envelope-message-type" {
            continue;
        }
        let json = text(&folder(rule).join("fires.json"));
        let places = |text: &str| -> Vec<(String, String)> {
            findings(rule, text).into_iter().map(|it| (it.rule.id.to_owned(), it.xpath)).collect()
        };
        let (mut of_xml, mut of_json) = (places(&xml), places(&json));
        // Either is in the order of its file, which JSON need not share.
        of_xml.sort();
        of_json.sort();
        assert_eq!(of_xml, of_json, "{}", rule.id);
    }
}

#[test]
fn every_rule_is_silent_beside_the_boundary() {
    for rule in with_a_folder() {
        let path = folder(rule).join("holds.xml");
        let found = findings(rule, &text(&path));
        let own: Vec<_> = found.iter().filter(|finding| finding.rule == rule).collect();
        assert!(own.is_empty(), "{}: {own:#?}", path.display());
    }
}

#[test]
fn every_finding_of_a_fixture_says_what_was_seen_what_is_wanted_and_what_to_do() {
    for rule in with_a_folder() {
        let found = findings(rule, &text(&folder(rule).join("fires.xml")));
        for finding in found.iter().filter(|finding| finding.rule == rule) {
            assert!(finding.hint.is_some(), "{}: no hint", rule.id);
            assert!(!finding.message.ends_with('.'), "{}: {}", rule.id, finding.message);
            assert!(finding.line.is_some(), "{}: no place", rule.id);
        }
    }
}

#[test]
fn every_rule_is_declared_in_full() {
    for rule in rules::all() {
        let Rule { id, title, why, bad, good, sources, since, .. } = rule;
        let is_id = id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        assert!(is_id, "{id}");
        assert!(title.ends_with('.') && why.ends_with('.'), "{id}: the title and the why");
        assert!(why.len() > 40 && *why != *title, "{id}: the why");
        assert!(!bad.is_empty() && !good.is_empty() && bad != good, "{id}: the examples");
        assert!(
            !sources.is_empty() && sources.iter().all(|source| source.len() > 3),
            "{id}: sources"
        );
        assert!(*since == "0.1.0", "{id}: since");
    }
}

/// How the sources of an authority's own documents begin.
const OF_AUTHORITIES: [(&str, &[&str]); 2] =
    [("uk", &["UK "]), ("eu", &["EU ", "European Union", "UCC ", "Union Customs Code"])];

#[test]
fn a_rule_is_in_the_group_of_an_authority_that_is_its_source() {
    for rule in rules::all() {
        let is_of = |source: &str, beginnings: &[&str]| {
            beginnings.iter().any(|beginning| source.starts_with(beginning))
        };
        match rule.group {
            Group::Authority(id) => {
                let known = OF_AUTHORITIES.iter().find(|(authority, _)| *authority == id);
                let (_, beginnings) = known.unwrap_or_else(|| panic!("{id} has no sources"));
                let has_one = rule.sources.iter().any(|source| is_of(source, beginnings));
                assert!(has_one, "{}: no source is of `{id}`", rule.id);
            }
            Group::Standard => {
                let of_any =
                    |source: &&&str| OF_AUTHORITIES.iter().any(|(_, it)| is_of(source, it));
                let all = rule.sources.iter().all(|source| of_any(&source));
                assert!(!all, "{}: only authorities ask for it", rule.id);
            }
            _ => {}
        }
    }
}

#[test]
fn every_element_that_a_rule_names_is_in_the_dictionary() {
    for rule in rules::all() {
        for element in rule.elements {
            let pointer: Pointer =
                element.parse().unwrap_or_else(|error| panic!("{}: {error}", rule.id));
            let root = match element.starts_with("07B") {
                true => <customs_exchange::Response as customs_model::ClassType>::CLASS,
                false => <customs_declaration::Declaration as customs_model::ClassType>::CLASS,
            };
            assert!(pointer.path(root).is_ok(), "{}: {element}", rule.id);
        }
    }
}

#[test]
fn the_examples_of_a_rule_stand_in_its_fixtures() {
    for rule in with_a_folder() {
        for (example, file) in [(rule.bad, "fires.xml"), (rule.good, "holds.xml")] {
            let fixture = without_blanks(&text(&folder(rule).join(file)));
            assert!(fixture.contains(&without_blanks(example)), "{} in {file}: {example}", rule.id);
        }
    }
}

#[test]
fn no_folder_of_fixtures_is_without_its_rule() {
    let ids: BTreeSet<_> = with_a_folder().map(|rule| rule.id.to_owned()).collect();
    let folders = std::fs::read_dir(repository().join("fixtures/rules")).expect("a folder");
    for entry in folders {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(name == "README.md" || ids.contains(&name), "{name}");
    }
}

#[test]
fn the_pages_of_the_rules_are_those_of_their_declarations() {
    let folder = repository().join("docs/rules");
    let mut names = BTreeSet::new();
    for (name, page) in customs_check::documentation::pages() {
        let path = folder.join(&name);
        assert!(
            text(&path) == page,
            "{} is not what `customs rules export --format markdown --out docs/rules` writes",
            path.display()
        );
        names.insert(name);
    }
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(names.contains(&name), "docs/rules/{name} is the page of no rule");
    }
}
