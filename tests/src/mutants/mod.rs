//! Ways to break a message in XML, for tests that ask who notices, and how often two judges agree.

mod nasty;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

use customs_model::tree::Node;
use customs_model::{Class, Element};
use customs_xml::ReadOptions;

use crate::Chance;

pub use nasty::NASTY_MUTATIONS;

/// One element of a message: where it is and what it is.
#[derive(Debug, Clone)]
pub struct Site {
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

/// The elements of a message below its root, which is of this class.
///
/// # Panics
/// If the message is not well-formed.
#[must_use]
pub fn sites(xml: &str, root: &'static Class) -> Vec<Site> {
    let tree = customs_xml::tree(xml, &ReadOptions::default()).expect("well-formed");
    let mut found = Vec::new();
    collect(xml, &tree, Some(root), &mut found);
    found
}

/// Where an element ends: after its end tag, found by walking the tree.
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

fn collect(xml: &str, node: &Node<'_>, class: Option<&'static Class>, found: &mut Vec<Site>) {
    let mut indices = Vec::new();
    for child in &node.children {
        let is_meant = |element: &&Element| element.tag() == child.name;
        let element = class.and_then(|class| class.elements.iter().find(is_meant));
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
            numeric: element.and_then(Element::value).is_some_and(|value| value.is_decimal()),
        });
        collect(xml, child, element.and_then(Element::class), found);
    }
    for pair in indices.windows(2) {
        found[pair[0]].sibling = Some(pair[1]);
    }
}

/// Breaks a message at one of its elements; nothing where it has none that suits.
pub type Mutation = (&'static str, fn(&str, &[Site], &mut Chance) -> Option<String>);

/// Coarse ones, by what they do.
pub const MUTATIONS: &[Mutation] = &[
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

/// Finer ones, by what they do: in values and attributes.
pub const FINE_MUTATIONS: &[Mutation] = &[
    ("change a character", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        let characters: Vec<(usize, char)> = xml[site.text.clone()].char_indices().collect();
        let (at, old) = characters[chance.below(characters.len())];
        let at = site.text.start + at;
        const OTHERS: [&str; 12] =
            ["A", "z", "0", "5", "-", "/", ".", " ", "&#10;", "é", "\u{0664}", "&amp;"];
        Some(replace(xml, &(at..at + old.len_utf8()), OTHERS[chance.below(OTHERS.len())]))
    }),
    ("leave out a character", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        let characters: Vec<(usize, char)> = xml[site.text.clone()].char_indices().collect();
        let (at, old) = characters[chance.below(characters.len())];
        let at = site.text.start + at;
        Some(replace(xml, &(at..at + old.len_utf8()), ""))
    }),
    ("write another value", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        const OTHERS: [&str; 16] = [
            "",
            " ",
            "\n",
            "9",
            " 9 ",
            "13",
            "EX",
            "RED",
            "RU000009",
            "S-77",
            "2.5",
            "0.125",
            "20260228",
            "2026-02-28",
            "2026-02-28T12:00:00+01:00",
            "true",
        ];
        Some(replace(xml, &site.text, OTHERS[chance.below(OTHERS.len())]))
    }),
    ("put blanks around a value", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.text.is_empty())?;
        Some(replace(xml, &site.text, &format!(" {}\n", &xml[site.text.clone()])))
    }),
    ("change an attribute", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.has_attribute)?;
        let tag = &xml[site.tag.clone()];
        let (before, rest) = tag.split_once("=\"")?;
        let (_, after) = rest.split_once('"')?;
        const OTHERS: [&str; 10] =
            ["", "X", "102", "304", "KG", "KGM", "KGMNET", "EUR", "eur", "é€"];
        let other = OTHERS[chance.below(OTHERS.len())];
        Some(replace(xml, &site.tag, &format!("{before}=\"{other}\"{after}")))
    }),
    ("add an attribute", |xml, sites, chance| {
        let site = pick(sites, chance, |site| site.is_leaf && !site.has_attribute)?;
        const OTHERS: [&str; 9] = [
            "formatCode=\"102\"",
            "unitCode=\"KGM\"",
            "currencyID=\"EUR\"",
            "listAgencyID=\"6\"",
            "listAgencyID=\"6789\"",
            "schemeAgencyID=\"12345\"",
            "languageID=\"en\"",
            "languageID=\"en_GB\"",
            "weather=\"fine\"",
        ];
        let end = if xml[site.tag.clone()].ends_with("/>") { 2 } else { 1 };
        let at = site.tag.end - end;
        Some(replace(xml, &(at..at), &format!(" {}", OTHERS[chance.below(OTHERS.len())])))
    }),
    ("move an element to another namespace", |xml, sites, chance| {
        let site = pick(sites, chance, |_| true)?;
        let tag = &xml[site.tag.clone()];
        let name = tag.trim_start_matches('<').split([' ', '>', '/', '\n', '\t']).next()?;
        let local = name.rsplit(':').next()?;
        let other = format!("o:{local} xmlns:o=\"urn:example:ruritania:trade\"");
        let whole = &xml[site.whole.clone()];
        let end = format!("</{name}>");
        let opened = whole.replacen(&format!("<{name}"), &format!("<{other}"), 1);
        let at = opened.rfind(&end)?;
        let moved = format!("{}</o:{local}>{}", &opened[..at], &opened[at + end.len()..]);
        Some(replace(xml, &site.whole, &moved))
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

/// Messages as they are, and mutants of them, so many of each kind, written to a folder: what became of
/// each, which of the messages it was, and its file. Each message comes with the class of its root.
///
/// # Panics
/// If a message is not well-formed or a file cannot be written.
#[must_use]
pub fn mutants(
    sources: &[(String, &'static Class)],
    mutations: &[Mutation],
    each: usize,
    seed: u64,
    folder: &Path,
) -> Vec<Mutant> {
    let sites: Vec<Vec<Site>> = sources.iter().map(|(xml, class)| sites(xml, class)).collect();
    let mut chance = Chance::new(seed);
    let as_they_are = sources.iter().enumerate();
    let mut messages: Vec<(&str, usize, String)> =
        as_they_are.map(|(source, (xml, _))| (AS_IT_IS, source, xml.clone())).collect();
    for (kind, mutate) in mutations {
        let until = messages.len() + each;
        // Some messages have nothing that a mutation suits: no attributes, no numbers.
        for _ in 0..each * 100 {
            if messages.len() == until {
                break;
            }
            let source = chance.below(sources.len());
            if let Some(mutant) = mutate(&sources[source].0, &sites[source], &mut chance) {
                messages.push((kind, source, mutant));
            }
        }
    }
    let write = |(index, (kind, source, xml)): (usize, (&'static str, usize, String))| {
        let path = folder.join(format!("{index}.xml"));
        std::fs::write(&path, &xml).expect("a temporary file");
        Mutant { kind, source, xml, path }
    };
    messages.into_iter().enumerate().map(write).collect()
}

/// A message, and what became of it.
#[derive(Debug)]
pub struct Mutant {
    /// What became of it.
    pub kind: &'static str,
    /// The index of the message that it was.
    pub source: usize,
    /// Its text.
    pub xml: String,
    /// Its file.
    pub path: PathBuf,
}

/// The kind of a message that was not broken.
pub const AS_IT_IS: &str = "as it is";

/// What two judges made of messages, kind by kind.
#[derive(Debug, Default)]
pub struct Tally(BTreeMap<&'static str, (usize, usize, usize)>);

impl Tally {
    /// Adds what they made of one.
    pub fn add(&mut self, kind: &'static str, official: bool, other: bool) {
        let (all, invalid, disagree) = self.0.entry(kind).or_default();
        *all += 1;
        *invalid += usize::from(!official);
        *disagree += usize::from(official != other);
    }
}

/// As a table.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<28} {:>8} {:>7} {:>9}", "mutation", "messages", "invalid", "disagree")?;
        for (kind, (all, invalid, disagree)) in &self.0 {
            writeln!(f, "{kind:<28} {all:>8} {invalid:>7} {disagree:>9}")?;
        }
        Ok(())
    }
}
