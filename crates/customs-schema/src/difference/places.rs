//! [`Places`]: where the classes of a schema are in a message.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use super::schema::{ROOT, Schema};

/// How long the place of a class may be, in bytes, before only the end of it is shown: of classes that
/// are each in the one before, the places would be far longer together than the schema.
const LONGEST_PLACE: usize = 500;

/// Where a class is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Standing<'a> {
    /// A class it is in at the place nearest to the root, and the path from there, which is empty
    /// within a root only; nothing for a root.
    within: Option<(&'a str, Rc<str>)>,
    /// How many places there are; a class within itself is not counted again.
    count: u64,
}

/// Where the classes of a schema are.
#[derive(Debug, Default)]
pub(super) struct Places<'a>(BTreeMap<&'a str, Standing<'a>>);

/// The classes that are in each class, with the path from the one to the other.
type Graph<'a> = BTreeMap<&'a str, Vec<(String, &'a str)>>;

impl<'a> Places<'a> {
    pub(super) fn of(schema: &Schema<'a>) -> Self {
        let graph = graph(schema);
        let mut places = Self::default();
        for root in roots(schema, &graph) {
            // A definition that is in a circle only is found once its circle is.
            if !places.0.contains_key(root) {
                places.spread(root, &graph);
            }
        }
        places.add_up(&graph);
        places
    }

    /// The place of a class that is nearest to the root, by the names of members. The root of a JSON
    /// Schema has no name.
    pub(super) fn first(&self, class: &'a str) -> String {
        let (mut class, mut way, mut length) = (class, Vec::new(), 0);
        while let Some((outer, path)) = self.0.get(class).and_then(|it| it.within.as_ref()) {
            #[cfg(test)]
            super::work::count();
            if length > LONGEST_PLACE {
                class = "…";
                break;
            }
            length += path.len();
            way.push(&**path);
            class = outer;
        }
        let root = if class == ROOT { "" } else { class };
        way.iter().rev().fold(root.to_owned(), |place, path| joined(&place, path))
    }

    /// At how many places a class is.
    pub(super) fn count(&self, class: &str) -> u64 {
        self.0.get(class).map_or(0, |standing| standing.count)
    }

    /// Gives everything below a root its first place, nearest first.
    fn spread(&mut self, root: &'a str, graph: &Graph<'a>) {
        self.0.insert(root, Standing { within: None, count: 1 });
        let mut open = VecDeque::from([root]);
        while let Some(class) = open.pop_front() {
            let outer = self.0.get(class).and_then(|it| it.within.clone());
            for (path, target) in graph.get(class).into_iter().flatten() {
                self.0.entry(target).or_insert_with(|| {
                    open.push_back(target);
                    let outer = outer.clone().filter(|_| path.is_empty());
                    let within = outer.unwrap_or_else(|| (class, path.as_str().into()));
                    Standing { within: Some(within), count: 0 }
                });
            }
        }
    }

    /// Counts the paths to each class that go through no class twice where classes are in a circle:
    /// whatever leads back to a class on the way there is left out.
    fn add_up(&mut self, graph: &Graph<'a>) {
        let roots: Vec<&str> = self
            .0
            .iter()
            .filter(|(_, standing)| standing.within.is_none())
            .map(|(class, _)| *class)
            .collect();
        let (order, back) = order(&roots, graph);
        for class in order {
            let count = self.0[class].count;
            for (at, (_, target)) in graph.get(class).into_iter().flatten().enumerate() {
                if !back.contains(&(class, at))
                    && let Some(standing) = self.0.get_mut(target)
                {
                    standing.count = standing.count.saturating_add(count);
                }
            }
        }
    }
}

/// A path with what follows it.
pub(super) fn joined(path: &str, more: &str) -> String {
    match path {
        "" => more.trim_start_matches('/').to_owned(),
        _ => format!("{path}{more}"),
    }
}

fn graph<'a>(schema: &Schema<'a>) -> Graph<'a> {
    let mut graph = Graph::new();
    let mut open: Vec<&str> = schema.definitions.keys().copied().collect();
    if schema.openapi.is_none() {
        open.push(ROOT);
    }
    while let Some(class) = open.pop() {
        let Some(definition) = schema.class(class).filter(|_| !graph.contains_key(class)) else {
            continue;
        };
        let references = schema.references(definition);
        open.extend(references.iter().map(|(_, target)| *target));
        graph.insert(class, references);
    }
    graph
}

/// Where messages begin: the root of a JSON Schema, then what nothing refers to, then the rest, for
/// what refers to nothing but itself.
fn roots<'a>(schema: &Schema<'a>, graph: &Graph<'a>) -> Vec<&'a str> {
    let others = |(class, references): (&&'a str, &Vec<(String, &'a str)>)| {
        let class = *class;
        references
            .iter()
            .map(|(_, target)| *target)
            .filter(move |target| *target != class)
            .collect()
    };
    let referred_to: BTreeSet<&str> =
        graph.iter().flat_map(|entry| -> Vec<&str> { others(entry) }).collect();
    let is_source = |class: &&str| *class != ROOT && !referred_to.contains(class);
    let root = schema.openapi.is_none().then_some(ROOT);
    let sources = graph.keys().copied().filter(is_source);
    root.into_iter().chain(sources).chain(graph.keys().copied()).collect()
}

/// The classes, each before those that are in it, and the references that had to be left out for
/// that, by class and position.
fn order<'a>(roots: &[&'a str], graph: &Graph<'a>) -> (Vec<&'a str>, BTreeSet<(&'a str, usize)>) {
    let (mut done, mut back) = (Vec::new(), BTreeSet::new());
    let (mut entered, mut left) = (BTreeSet::new(), BTreeSet::new());
    for root in roots {
        let mut way = Vec::new();
        if entered.insert(*root) {
            way.push((*root, 0));
        }
        while let Some((class, at)) = way.last_mut() {
            let target = graph.get(class).and_then(|references| references.get(*at));
            let Some((_, target)) = target else {
                left.insert(*class);
                done.push(*class);
                way.pop();
                continue;
            };
            *at += 1;
            if entered.insert(*target) {
                way.push((*target, 0));
            } else if !left.contains(target) {
                back.insert((*class, *at - 1));
            }
        }
    }
    done.reverse();
    (done, back)
}
