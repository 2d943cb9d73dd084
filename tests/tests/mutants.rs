//! Our verdict on broken declarations is the official schema's.
//!
//! Valid messages are broken mechanically, by a fixed seed: a mutant is an error to us exactly when
//! it is one to `xmllint` with the authority's XSD. No class of disagreement is known, so one is a
//! failure; should one be found that is ours by intent, it is to be named and explained here. The same
//! holds of the XML Schema that is written from the profile: `xmllint` judges by either of them, the real
//! declarations too.

#![allow(clippy::print_stdout)] // the table of verdicts is what the test is read for

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use customs_declaration::MetaData;
use customs_message::Limits;
use customs_model::tree::Node;
use customs_model::{ClassType, Severity};
use customs_tests::tools::empty;
use customs_tests::{Chance, Xmllint, files, format_only, reference, schemas};
use customs_xml::ReadOptions;

/// How many mutants of each kind.
const EACH: usize = 320;

/// One element of a message: where it stands and what it is.
#[derive(Clone)]
struct Site {
    name: String,
    /// From its start tag to its end tag.
    whole: Range<usize>,
    tag: Range<usize>,
    text: Range<usize>,
    is_leaf: bool,
    /// The index of the element after it under the same parent.
    sibling: Option<usize>,
    has_attribute: bool,
    mandatory: bool,
    repeats: bool,
    numeric: bool,
}

/// Where an element ends: after its end tag, found by walking the tree.
fn sites(xml: &str) -> Vec<Site> {
    let tree = customs_xml::tree(xml, &ReadOptions::default()).expect("well-formed");
    let mut found = Vec::new();
    collect(xml, &tree, None, &mut found);
    found
}

fn end_of(xml: &str, node: &Node<'_>) -> usize {
    if xml[node.tag.clone()].ends_with("/>") {
        return node.tag.end;
    }
    let inner = node.children.last().map_or(node.tag.end, |child| end_of(xml, child));
    let from = inner.max(if node.text_range.is_empty() { 0 } else { node.text_range.end });
    let mut at = from;
    // Comments may hold anything, end tags too.
    loop {
        let rest = &xml[at..];
        let tag = rest.find("</").expect("an element that ends");
        match rest.find("<!--") {
            Some(comment) if comment < tag => {
                at += rest.find("-->").expect("a comment that ends") + 3;
            }
            _ => return at + tag + rest[tag..].find('>').expect("a tag that ends") + 1,
        }
    }
}

fn collect(
    xml: &str,
    node: &Node<'_>,
    class: Option<&'static customs_model::Class>,
    found: &mut Vec<Site>,
) {
    let class = class.unwrap_or(MetaData::CLASS);
    let mut indices = Vec::new();
    for child in &node.children {
        let element = class.element(&child.name);
        indices.push(found.len());
        let mandatory = ["FunctionCode", "SequenceNumeric", "Declaration"].contains(&&*child.name);
        found.push(Site {
            name: child.name.to_string(),
            whole: child.tag.start..end_of(xml, child),
            tag: child.tag.clone(),
            text: child.text_range.clone(),
            is_leaf: child.children.is_empty(),
            sibling: None,
            has_attribute: child.attributes.iter().any(|attribute| attribute.namespace.is_none()),
            mandatory,
            repeats: element.is_some_and(|element| element.repeats),
            numeric: element
                .and_then(customs_model::Element::value)
                .is_some_and(|value| value.is_decimal()),
        });
        if let Some(below) = element.and_then(customs_model::Element::class) {
            collect(xml, child, Some(below), found);
        } else if !child.children.is_empty() {
            static NONE: customs_model::Class = customs_model::Class::new("", None, "", &[]);
            collect(xml, child, Some(&NONE), found);
        }
    }
    for pair in indices.windows(2) {
        found[pair[0]].sibling = Some(pair[1]);
    }
}

type Mutation = (&'static str, fn(&str, &[Site], &mut Chance) -> Option<String>);

const MUTATIONS: &[Mutation] = &[
    ("drop an element", |xml, sites, chance| {
        let site = pick(sites, chance, |_| true)?;
        Some(replace(xml, &site.whole, ""))
    }),
    ("drop a mandatory element", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.mandatory)?;
        Some(replace(xml, &site.whole, ""))
    }),
    ("swap two elements", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.sibling.is_some())?;
        let next = &sites[site.sibling?];
        let between = &xml[site.whole.end..next.whole.start];
        let swapped = format!("{}{between}{}", &xml[next.whole.clone()], &xml[site.whole.clone()]);
        Some(replace(xml, &(site.whole.start..next.whole.end), &swapped))
    }),
    ("lengthen a value", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        let more = if site.numeric { "7" } else { "X" }.repeat(1 + chance.below(80));
        Some(replace(xml, &(site.text.end..site.text.end), &more))
    }),
    ("put a letter in a number", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.numeric && !site.text.is_empty())?;
        Some(replace(xml, &(site.text.start..site.text.start), "x"))
    }),
    ("duplicate an element", |xml, sites, chance| {
        let site = pick(sites, chance, |_| true)?;
        Some(replace(xml, &(site.whole.end..site.whole.end), &xml[site.whole.clone()]))
    }),
    ("duplicate a single element", |xml, sites, chance| {
        let site = pick(sites, chance, |site| !site.repeats)?;
        Some(replace(xml, &(site.whole.end..site.whole.end), &xml[site.whole.clone()]))
    }),
    ("misspell a name", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        let misspelt = xml[site.whole.clone()].replace(&site.name, &format!("{}e", site.name));
        Some(replace(xml, &site.whole, &misspelt))
    }),
    ("change a namespace", |xml, sites, chance| {
        let site = pick(sites, chance, |site| !xml[site.tag.clone()].contains("xmlns"))?;
        let name = xml[site.tag.clone()]
            .trim_start_matches('<')
            .split([' ', '>', '/', '\n', '\t', '\r'])
            .next()?;
        let prefix = name
            .split_once(':')
            .map_or("xmlns".to_owned(), |(prefix, _)| format!("xmlns:{prefix}"));
        let at = site.tag.start + 1 + name.len();
        Some(replace(xml, &(at..at), &format!(" {prefix}=\"urn:example:other\"")))
    }),
    ("remove an attribute", |xml, sites, chance| {
        let site = pick(sites, chance, |site| {
            site.has_attribute && !xml[site.tag.clone()].contains("xmlns")
        })?;
        let tag = &xml[site.tag.clone()];
        let name = tag.trim_start_matches('<').split([' ', '\n', '\t']).next()?;
        Some(replace(xml, &site.tag, &format!("<{name}>")))
    }),
];

fn pick<'s>(
    sites: &'s [Site],
    chance: &mut Chance,
    suits: impl Fn(&Site) -> bool,
) -> Option<&'s Site> {
    let suitable: Vec<&Site> = sites.iter().filter(|site| suits(site)).collect();
    if suitable.is_empty() { None } else { Some(suitable[chance.below(suitable.len())]) }
}

fn replace(xml: &str, range: &Range<usize>, with: &str) -> String {
    format!("{}{with}{}", &xml[..range.start], &xml[range.end..])
}

/// A message, what became of it, the file it is in, and what the official schema says of it.
struct Judged {
    kind: &'static str,
    xml: String,
    path: PathBuf,
    official: bool,
}

/// The real declarations, and mutants of them; nothing where there are none. They are made and judged
/// once for all tests, each of which asks for what that needs.
fn judged(xmllint: &Xmllint) -> Option<&'static [Judged]> {
    static JUDGED: OnceLock<Vec<Judged>> = OnceLock::new();
    let corpus = reference("corpus/declaration")?;
    let schema = reference("xsd/uk-dms-3.6/metadata-declaration.xsd")?;
    Some(JUDGED.get_or_init(|| judge(xmllint, &corpus, &schema)))
}

fn judge(xmllint: &Xmllint, corpus: &Path, schema: &Path) -> Vec<Judged> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutants");
    empty(&folder);
    let messages = messages(corpus, &folder);
    let paths: Vec<PathBuf> = messages.iter().map(|(_, _, path)| path.clone()).collect();
    let verdicts = xmllint.verdicts(schema, &paths);
    let judged = messages.into_iter().zip(verdicts);
    judged.map(|((kind, xml, path), official)| Judged { kind, xml, path, official }).collect()
}

/// The real declarations, and mutants of them, written to a folder: what became of each, and its file.
fn messages(corpus: &Path, folder: &Path) -> Vec<(&'static str, String, PathBuf)> {
    let sources: Vec<String> = files(corpus, "xml")
        .into_iter()
        .map(|(_, bytes)| customs_xml::decode(&bytes).expect("UTF-8").to_owned())
        .collect();
    let sites: Vec<Vec<Site>> = sources.iter().map(|xml| sites(xml)).collect();
    let mut chance = Chance::new(0x5eed_c057_0a15);
    let mut messages: Vec<(&str, String)> =
        sources.iter().map(|xml| (AS_IT_IS, xml.clone())).collect();
    for (kind, mutate) in MUTATIONS {
        let until = messages.len() + EACH;
        while messages.len() < until {
            let source = chance.below(sources.len());
            if let Some(mutant) = mutate(&sources[source], &sites[source], &mut chance) {
                messages.push((kind, mutant));
            }
        }
    }
    let write = |(index, (kind, xml)): (usize, (&'static str, String))| {
        let path = folder.join(format!("{index}.xml"));
        std::fs::write(&path, &xml).expect("a temporary file");
        (kind, xml, path)
    };
    messages.into_iter().enumerate().map(write).collect()
}

/// The kind of a message that was not broken.
const AS_IT_IS: &str = "as it is";

/// What two judges made of messages, kind by kind.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, (usize, usize, usize)>);

impl Tally {
    fn add(&mut self, kind: &'static str, official: bool, other: bool) {
        let (all, invalid, disagree) = self.0.entry(kind).or_default();
        *all += 1;
        *invalid += usize::from(!official);
        *disagree += usize::from(official != other);
    }

    fn print(&self) {
        println!("{:<28} {:>8} {:>7} {:>9}", "mutation", "messages", "invalid", "disagree");
        for (kind, (all, invalid, disagree)) in &self.0 {
            println!("{kind:<28} {all:>8} {invalid:>7} {disagree:>9}");
        }
    }
}

#[test]
fn our_verdict_on_broken_declarations_is_the_official_schemas() {
    let Some(xmllint) = Xmllint::found() else { return };
    let Some(messages) = judged(&xmllint) else { return };
    let mutants: Vec<_> = messages.iter().filter(|message| message.kind != AS_IT_IS).collect();
    let format = format_only(customs_message::profile("uk-dms-3.6").expect("it is built in"));
    let mut tally = Tally::default();
    let mut disagreements = Vec::new();
    for Judged { kind, xml, official, .. } in mutants.iter().copied() {
        let checked = customs_check::validate(xml.as_bytes(), &format, &Limits::default());
        let errors: Vec<String> = match &checked {
            Ok(checked) => checked
                .findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .map(|finding| format!("{}: {}", finding.path, finding.message))
                .collect(),
            Err(error) => vec![error.to_string()],
        };
        tally.add(kind, *official, errors.is_empty());
        if errors.is_empty() != *official {
            disagreements.push(format!("{kind}: official {official}, ours {errors:?}\n"));
        }
    }
    tally.print();
    assert!(mutants.len() >= 2_000);
    assert!(disagreements.is_empty(), "{}", disagreements.concat());
}

#[test]
fn the_schema_of_the_profile_judges_as_the_official_one_does() {
    let Some(xmllint) = Xmllint::found() else { return };
    let Some(messages) = judged(&xmllint) else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    schemas::write(
        &customs_schema::narrowed(customs_message::profile("uk-dms-3.6").expect("it is built in")),
        folder.path(),
    );
    let ours = folder.path().join("declaration/3.6/uk-dms-3.6/declaration-message.xsd");
    let paths: Vec<PathBuf> = messages.iter().map(|message| message.path.clone()).collect();
    let verdicts = xmllint.verdicts(&ours, &paths);
    let mut tally = Tally::default();
    let mut disagreements = Vec::new();
    for (Judged { kind, official, .. }, ours) in messages.iter().zip(&verdicts) {
        tally.add(kind, *official, *ours);
        if official != ours {
            disagreements.push(format!("{kind}: official {official}, ours {ours}\n"));
        }
    }
    tally.print();
    assert!(messages.len() >= 2_000);
    assert!(disagreements.is_empty(), "{}", disagreements.concat());
}
