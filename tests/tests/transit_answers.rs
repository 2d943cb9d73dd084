//! Answers of transit: every kind is explained, every number of a rule or a list is explained or said to be unknown,
//! and an XPath is found however it is written.

#![allow(clippy::print_stdout)] // how many there were is what the test is read for

use std::convert::Infallible;

use customs_authorities::{Codes, NumberedLists, RuleBook};
use customs_codes::eu;
use customs_eu::MESSAGES;
use customs_explain::explained::{ExplainedResponse, RemarkKind};
use customs_explain::transit::{Sent, explain, is_answer};
use customs_explain::xpath::{Located, Within, XPath};
use customs_message::{Document, Message, Profiles, Reader};
use customs_model::walk::{Entry, Leaf, Visitor};
use customs_model::{MessageDefinition, Path, Profile};
use customs_tests::eu::NCTS;
use customs_tests::{Chance, files, reference};

fn codes() -> Codes {
    customs_message::codes("eu-ncts").expect("they are built in")
}

fn definition(root: &str) -> &'static MessageDefinition {
    MESSAGES.iter().find(|message| message.class.name == root).expect("a message of transit")
}

/// A random message.
fn random(root: &str, chance: &mut Chance) -> String {
    NCTS.random(definition(root), chance).to_string()
}

/// The paths of all values of a message.
#[derive(Default)]
struct Values {
    path: Path,
    found: Vec<Path>,
}

impl Visitor for Values {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, _: &Leaf<'_>) -> Result<(), Infallible> {
        self.found.push(self.path.child(entry.step()));
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}

fn values(message: &Message) -> Vec<Path> {
    let mut values = Values::default();
    let Ok(()) = message.walk(&mut values);
    values.found
}

fn locate<'m>(pointer: &str, message: &'m Message, profile: &'m Profile) -> Located<'m> {
    let within = Within { root: message.class(), profile, message: Some(message.root()) };
    XPath::read(pointer).locate(within)
}

/// A path with its steps written in a way, after a beginning.
fn written(
    path: &Path,
    begin: &str,
    between: &str,
    step: impl Fn(usize, &str, Option<usize>) -> String,
) -> String {
    let steps = path.steps().iter().enumerate();
    let steps: Vec<String> = steps.map(|(at, it)| step(at, &it.name, it.occurrence)).collect();
    format!("{begin}{}", steps.join(between))
}

fn position(occurrence: Option<usize>, less: usize) -> String {
    occurrence.map_or_else(String::new, |it| format!("[{}]", it - less))
}

/// The odd ways in which a path is written, each with a part of what is to be said of it.
fn odd_ways(path: &Path) -> Vec<(String, &'static str)> {
    let plain = |name: &str, nth| format!("{name}{}", position(nth, 0));
    let root = |at: usize, name: &str, other: &str, nth| match at {
        0 => other.to_owned(),
        _ => plain(name, nth),
    };
    let whole = path.to_string();
    let below = whole.split_once("C/").expect("a root").1.to_owned();
    let mut ways = vec![
        (
            written(path, "/", "/", |_, name, nth| format!("n1:{}", plain(name, nth))),
            "the prefix `n1:`",
        ),
        (
            written(path, "/", "/", |_, name, nth| format!("ncts:{}", plain(name, nth))),
            "the prefix `ncts:`",
        ),
        (written(path, "/", "/", |_, name, nth| plain(&name.to_lowercase(), nth)), "` is `CC015C`"),
        (written(path, "/", "/", |_, name, nth| plain(&name.to_uppercase(), nth)), "` is `"),
        (written(path, "/", "/", |at, name, nth| root(at, name, "*", nth)), "`*` is `CC015C`"),
        (
            written(path, "/", "/", |at, name, nth| root(at, name, "CC013C", nth)),
            "the root `CC013C`",
        ),
        (
            written(path, "/", "/", |_, name, nth| {
                format!("*[local-name()='{name}']{}", position(nth, 0))
            }),
            "local-name()",
        ),
        (
            written(path, "/", "/", |_, name, nth| match nth {
                Some(_) => plain(name, nth),
                None => format!("{name}[1]"),
            }),
            "as it occurs once",
        ),
        (
            written(path, "", ".", |_, name, nth| format!("{name}{}", position(nth, 1))),
            "dots separate names",
        ),
        (format!("{whole}/text()"), "`text()` is left out"),
        (below.clone(), "the path begins below the root"),
        (format!("/{below}"), "the path begins below the root"),
        (format!("./{below}"), "the path begins below the root"),
    ];
    let occurrences = || path.steps().iter().filter_map(|step| step.occurrence);
    if occurrences().next().is_some() {
        let way = written(path, "/", "/", |_, name, nth| match nth {
            Some(nth) => format!("{name}/{}", nth - 1),
            None => name.to_owned(),
        });
        ways.push((way, "as in a JSON Pointer"));
    }
    // Without a 0 nobody can tell.
    if occurrences().any(|nth| nth == 1) {
        let way = written(path, "/", "/", |_, name, nth| format!("{name}{}", position(nth, 1)));
        ways.push((way, "positions are counted from 0"));
    }
    ways
}

#[test]
fn a_true_path_is_found_however_oddly_it_is_written_and_that_is_said() {
    let profiles = Profiles::default();
    let mut chance = Chance::new(0x56c);
    let mut ways = 0;
    for _ in 0..60 {
        let json = random("CC015C", &mut chance);
        let document = Reader::new(&profiles).only(&json).expect("a message");
        let (message, profile) = (document.read.as_read(), &*document.profile);
        for path in values(message) {
            let exact = locate(&path.to_string(), message, profile);
            assert_eq!((&exact.paths[..], exact.assumed.len()), (&[path.clone()][..], 0), "{path}");
            assert!(exact.held.is_some() && exact.problem.is_none(), "{path}");
            for (way, said) in odd_ways(&path) {
                let located = locate(&way, message, profile);
                assert_eq!(
                    located.paths,
                    std::slice::from_ref(&path),
                    "{way}: {:?}",
                    located.problem
                );
                assert!(
                    located.assumed.iter().any(|it| it.contains(said)),
                    "{way}: {:?}",
                    located.assumed
                );
                ways += 1;
            }
        }
    }
    assert!(ways > 20_000, "{ways}");
}

#[test]
fn a_relative_path_and_one_without_positions_have_the_true_one_among_their_candidates() {
    let profiles = Profiles::default();
    let mut chance = Chance::new(0x57c);
    for _ in 0..30 {
        let json = random("CC015C", &mut chance);
        let document = Reader::new(&profiles).only(&json).expect("a message");
        let (message, profile) = (document.read.as_read(), &*document.profile);
        for path in values(message) {
            let names: Vec<&str> = path.steps().iter().map(|step| &*step.name).collect();
            let tail = names[names.len().saturating_sub(2)..].join("/");
            for way in [format!("/{}", names.join("/")), tail.clone(), format!("//{tail}")] {
                let located = locate(&way, message, profile);
                let is_there = located.paths.contains(&path) || located.has_more;
                assert!(is_there && located.problem.is_none(), "{way}: {:?}", located.paths);
                let is_exact =
                    path.to_string().trim_start_matches('/') == way.trim_start_matches('/');
                let is_said = is_exact || located.paths.len() > 1;
                assert!(is_said || !located.assumed.is_empty(), "{way}: {path}");
            }
        }
    }
}

#[test]
fn what_is_no_place_is_said_with_the_nearest_one() {
    let profiles = Profiles::default();
    let json = random("CC015C", &mut Chance::new(1));
    let document = Reader::new(&profiles).only(&json).expect("a message");
    for (pointer, nearest, problem) in [
        (
            "/CC015C/TransitOperation/LNR",
            "/CC015C/TransitOperation/LRN",
            "`LNR` is not an element of",
        ),
        ("/CC015C/Consignment/grossWeight", "/CC015C/Consignment/grossMass", "`grossWeight` is"),
        (
            "/CC015C/Guarantee/GRN",
            "/CC015C/Guarantee/GuaranteeReference/GRN",
            "`GRN` is not an element",
        ),
        ("/CC015C/../LRN", "", "`..` is not supported"),
        ("/CC015C/Guarantee[last()]", "", "`[last()]` is not supported"),
        ("/CC015C/[2]", "", "is not an element"),
        ("[", "", "is not an element"),
        ("", "", "it names no element"),
        ("string", "", "`string` is not an element of CC015C"),
    ] {
        let located = locate(pointer, document.read.as_read(), &document.profile);
        let said = located.problem.unwrap_or_default();
        assert!(said.contains(problem), "{pointer}: {said}");
        if !nearest.is_empty() {
            // Which of several guarantees it is nobody can tell.
            let found: String = located.paths.iter().map(ToString::to_string).collect();
            assert_eq!(found.replace("[1]", ""), nearest, "{pointer}");
        }
    }
}

/// An answer, explained beside what was sent.
fn explained(answer: &Document<'_>, sent: &Document<'_>) -> ExplainedResponse {
    explain(answer, Some(Sent { text: sent.text, document: Some(sent) }), &codes())
}

#[test]
fn every_answer_says_what_it_means_and_what_to_do() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let mut chance = Chance::new(0x60c);
    let mut answers = 0;
    for message in MESSAGES {
        for _ in 0..20 {
            let [answer, sent] = [message.class.name, "CC015C"].map(|it| random(it, &mut chance));
            let answer = reader.only(&answer).expect("a message");
            let sent = reader.only(&sent).expect("a message");
            if !is_answer(&answer) {
                continue;
            }
            let explained = explained(&answer, &sent);
            let name = message.class.name;
            assert_eq!(explained.message.as_deref(), Some(name));
            assert!(explained.function.is_some() && explained.explanation.is_some(), "{name}");
            assert!(explained.next.is_some(), "{name}");
            assert!(!explained.dates.is_empty(), "{name}");
            answers += 1;
        }
    }
    assert_eq!(answers, 27 * 20);
}

#[test]
fn every_code_of_an_error_says_why_it_comes_and_what_mends_it() {
    let codes = codes();
    for list in ["CL180", "CL030", "CL226", "CL227", "CL211", "CL252", "CL560", "CL570", "CL019"] {
        let list = eu::by_number(list).expect("it is built in");
        for code in list.iter() {
            let meaning = codes.of_list(list.id(), &code);
            let is_whole = |it: &customs_authorities::Meaning| {
                !it.title.is_empty() && !it.explanation.is_empty() && !it.fix.is_empty()
            };
            assert!(meaning.is_some_and(is_whole), "{} {code}", list.id());
        }
    }
}

/// A rejection with an error for each of these reasons.
fn rejection(reasons: &[&str]) -> String {
    let errors = reasons.iter().map(|reason| {
        format!(
            "<FunctionalError><errorPointer>/CC015C/TransitOperation/LRN</errorPointer>\
             <errorCode>14</errorCode><errorReason>{reason}</errorReason></FunctionalError>"
        )
    });
    format!(
        "<n1:CC056C xmlns:n1=\"http://ncts.dgtaxud.ec\" PhaseID=\"NCTS6\"><messageType>CC056C</messageType>{}\
         </n1:CC056C>",
        errors.collect::<String>()
    )
}

#[test]
fn every_rule_and_list_that_is_known_is_explained_and_others_are_said_to_be_unknown() {
    let rules = RuleBook::embedded().iter().flat_map(RuleBook::codes);
    let lists = NumberedLists::embedded().iter().flat_map(NumberedLists::lists);
    let known: Vec<&str> = rules.chain(lists.map(|list| &*list.number)).collect();
    let unknown = ["R9999", "CL999", "N/A", "string"];
    let text = rejection(&[&known[..], &unknown[..]].concat());
    let profiles = Profiles::default();
    let answer = Reader::new(&profiles).only(&text).expect("a message");
    let explained = explain(&answer, None, &codes());
    let reasons: Vec<_> = explained.remarks.iter().filter_map(|it| it.reason.as_ref()).collect();
    assert_eq!(reasons.len(), known.len() + unknown.len());
    for (reason, code) in reasons.iter().zip(&known) {
        assert_eq!(reason.code, *code);
        assert!(
            reason.kind.is_some() && reason.explanation.is_some() && reason.fix.is_some(),
            "{code}"
        );
    }
    assert!(reasons[known.len()..].iter().all(|reason| reason.kind.is_none()));
}

#[test]
fn the_errors_of_published_answers_are_explained_or_said_to_be_unknown() {
    let Some(folder) = reference("eu/ncts/samples") else { return };
    let profiles = Profiles::default();
    let (mut answers, mut errors) = (0, 0);
    let folders =
        std::fs::read_dir(folder).expect("a folder").map(|it| it.expect("an entry").path());
    for (path, bytes) in folders.flat_map(|folder| files(&folder, "xml")) {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let Ok(answer) = Reader::new(&profiles).only(&text) else { continue };
        if !is_answer(&answer) {
            continue;
        }
        answers += 1;
        let explained = explain(&answer, None, &codes());
        assert!(explained.function.is_some(), "{}", path.display());
        for remark in explained.remarks.iter().filter(|it| it.kind == RemarkKind::Error) {
            errors += 1;
            let reason = remark.reason.as_ref().expect("an error of these has a reason");
            assert_eq!(reason.kind.is_some(), reason.explanation.is_some(), "{}", path.display());
            let place = remark.places.first().expect("an error of these has a pointer");
            assert!(place.problem.is_some() || !place.paths.is_empty(), "{}", path.display());
        }
    }
    println!("{answers} answers with {errors} errors");
    assert!(answers > 0 && errors > 0);
}
