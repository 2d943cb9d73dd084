//! Which message an element of XML is, before it is read: by its root and its namespace, then by what
//! it holds. A local name alone is no recognition; what is recognised and not read is named.

use customs_model::{Class, Element};
use customs_xml::{Start, Verdict, child_names};

use crate::family::Kind;
use crate::other::{other_content, other_root};
use crate::profiles::Profiles;

/// How many children are looked at to see whether an element is a message.
const CHILDREN: usize = 24;

/// What an element is taken for.
#[derive(Debug, Clone)]
pub(crate) enum Taken {
    /// A message.
    Message(Recognised),
    /// A message that is not read: what it is.
    Other(String),
    /// A message whose root is misspelt: the right name.
    Misspelt(&'static str),
}

/// A message that was recognised.
#[derive(Debug, Clone)]
pub(crate) struct Recognised {
    pub(crate) kind: Kind,
    /// Whether it is an administration's answer to a question, with a namespace of its own.
    pub(crate) is_answer: bool,
    /// What it holds that only messages written for somebody else hold.
    pub(crate) other_content: Option<&'static str>,
    /// The namespace of its root.
    pub(crate) namespace: Option<String>,
}

/// Decides what an element is.
pub(crate) fn judge(start: &Start<'_>, profiles: &Profiles, is_answer: bool) -> Verdict<Taken> {
    let same_name = profiles.kinds_of_tag(start.name);
    if !same_name.is_empty()
        && let Some(taken) = message(start, &same_name, profiles, is_answer)
    {
        return Verdict::Take(taken);
    }
    if let Some(other) = other_root(start.name, start.namespace, start.depth) {
        return Verdict::Take(Taken::Other(other));
    }
    if !same_name.is_empty() && start.namespace.is_some() && start.depth == 0 {
        let namespace = start.namespace.unwrap_or_default();
        let other = format!("`{}` in the namespace `{namespace}`", start.name);
        return Verdict::Take(Taken::Other(other));
    }
    match misspelt(start, profiles) {
        Some(name) => Verdict::Take(Taken::Misspelt(name)),
        None if !same_name.is_empty() => Verdict::Doubt,
        None => Verdict::Descend,
    }
}

/// Whether an element is in a namespace in which an administration answers questions.
pub(crate) fn answers(start: &Start<'_>, profiles: &Profiles) -> bool {
    start.namespace.is_some_and(|namespace| profiles.has_answers_in(namespace))
}

/// The message of one of these kinds, all of which have the name of the element.
fn message(
    start: &Start<'_>,
    kinds: &[Kind],
    profiles: &Profiles,
    is_answer: bool,
) -> Option<Taken> {
    let Some(namespace) = start.namespace else {
        // Many messages are published without namespaces. Then what is in it has to be known.
        let class = |kind: Kind| profiles.likely_way(kind, None).class;
        let known = kinds.iter().filter(|kind| {
            looks_like(kind.class(), start.rest) || looks_like(class(**kind), start.rest)
        });
        let known: Vec<Kind> = known.copied().collect();
        return Some(recognised(start, by_content(start, &known)?, is_answer));
    };
    let is_in = |kind: &&Kind, fits: &dyn Fn(&str) -> bool| {
        let mut heads = profiles.heads(**kind);
        heads.any(|it| it.namespaces.begun_by(kind.class().name).is_none_or(fits))
    };
    let named = |fits: &dyn Fn(&str) -> bool| {
        let found: Vec<Kind> = kinds.iter().filter(|kind| is_in(kind, fits)).copied().collect();
        by_content(start, &found)
    };
    if let Some(kind) = named(&|uri| uri == namespace) {
        return Some(recognised(start, kind, is_answer));
    }
    if is_answer {
        return Some(recognised(start, by_content(start, kinds)?, true));
    }
    // A slip in the namespace; reading says what is right.
    named(&|uri| is_slip(uri, namespace)).map(|kind| recognised(start, kind, false))
}

/// Of the kinds with one name that of which it holds an element that others have not; else the first.
fn by_content(start: &Start<'_>, kinds: &[Kind]) -> Option<Kind> {
    let (first, others) = kinds.split_first()?;
    if others.is_empty() {
        return Some(*first);
    }
    let has = |kind: &Kind, name: &str| element(kind.class(), name).is_some();
    // The first that tells is soon found; the content of a message is long.
    let telling = child_names(start.rest).take(CHILDREN).find_map(|name| {
        let mut having = kinds.iter().filter(|kind| has(kind, name));
        having.next().filter(|_| having.next().is_none())
    });
    Some(telling.copied().unwrap_or(*first))
}

fn recognised(start: &Start<'_>, kind: Kind, is_answer: bool) -> Taken {
    let name = kind.class().name;
    let other_content = other_content(name, child_names(start.rest).take(CHILDREN));
    let namespace = start.namespace.map(str::to_owned);
    Taken::Message(Recognised { kind, is_answer, other_content, namespace })
}

/// The root that is meant by a name that is nearly one. What it holds has to be what that holds, for
/// a wrapper may be called `Declarations`.
fn misspelt(start: &Start<'_>, profiles: &Profiles) -> Option<&'static str> {
    let mut near = profiles
        .kinds()
        .map(Kind::class)
        .filter(|class| class.name != start.name && is_nearly(class.name, start.name));
    near.find(|class| looks_like(class, start.rest)).map(|class| class.name)
}

fn is_nearly(right: &str, seen: &str) -> bool {
    const LIKENESS: f64 = 0.8;
    // Each start tag outside of messages is held against the names of all of them: most have another length, which is told
    // at once and tells them apart.
    let (short, long) = (right.len().min(seen.len()), right.len().max(seen.len()));
    let is_of_like_length = short * 5 >= long * 4;
    is_of_like_length
        && (right.eq_ignore_ascii_case(seen)
            || strsim::normalized_damerau_levenshtein(right, seen) >= LIKENESS)
}

/// Whether one namespace is a slip of another: letters apart in case, or two of them wrong.
fn is_slip(right: &str, seen: &str) -> bool {
    right.eq_ignore_ascii_case(seen.trim()) || strsim::damerau_levenshtein(right, seen) <= 2
}

/// Whether most of the first elements that an element holds are known of a class.
fn looks_like(class: &'static Class, text: &str) -> bool {
    let (mut known, mut children) = (0, 0);
    for name in child_names(text).take(CHILDREN) {
        known += usize::from(element(class, name).is_some());
        children += 1;
    }
    known > 0 && known * 2 >= children
}

fn element(class: &'static Class, tag: &str) -> Option<&'static Element> {
    class.elements.iter().find(|element| element.tag() == tag)
}
