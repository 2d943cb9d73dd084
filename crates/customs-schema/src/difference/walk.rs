//! [`Comparison`]: goes along two schemas together, class by class.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use serde_json::Value;

use super::Edition;
use super::alike::Alike;
use super::change::{Change, Kind};
use super::keyword::{self, Keywords};
use super::places::{Places, joined};
use super::schema::{Layer, Placed, ROOT, Schema, keywords};
use super::steady::{Steady, Step};

/// A place in a class.
#[derive(Debug, Clone)]
pub(super) struct Scope<'a> {
    pub(super) class: &'a str,
    /// From the class on; empty for the class itself.
    pub(super) path: String,
}

impl<'a> Scope<'a> {
    pub(super) const fn class(class: &'a str) -> Self {
        Self { class, path: String::new() }
    }

    pub(super) fn member(&self, name: &str) -> Self {
        Self { class: self.class, path: format!("{}/{name}", self.path) }
    }

    pub(super) fn items(&self) -> Self {
        Self { class: self.class, path: format!("{}[]", self.path) }
    }

    /// The path as it is shown: the root has no name of its own.
    pub(super) fn shown(&self) -> String {
        match (self.class, self.path.as_str()) {
            (ROOT, "") => "the root".to_owned(),
            (ROOT, path) => joined("", path),
            (class, path) => format!("{class}{path}"),
        }
    }
}

/// How many steps are taken to list layers, beside some for each schema.
const MOST_STEPS: usize = 250_000;

/// How many steps are taken to list layers for each schema. That is more than anyone needs whose schemas
/// do not refer to each other in long chains.
const STEPS_EACH: usize = 16;

/// How deep in a class places are compared.
const MOST_AROUND: usize = 128;

/// Two layers, told from others by where they are in memory.
type Pair = (*const Keywords, *const Keywords);

fn pair(old: Layer<'_>, new: Layer<'_>) -> Pair {
    (std::ptr::from_ref(old.keywords), std::ptr::from_ref(new.keywords))
}

/// The comparison of two schemas as it goes on.
pub(super) struct Comparison<'a> {
    pub(super) old: Schema<'a>,
    pub(super) new: Schema<'a>,
    /// Where the classes of the old schema are.
    pub(super) places: Places<'a>,
    /// Pairs of classes that were met and are still to be compared, so that nothing is deeper than
    /// one class, however they refer to each other.
    open: VecDeque<(Layer<'a>, Layer<'a>)>,
    met: HashSet<Pair>,
    /// The pairs at a place that is being compared, and at the places around it.
    around: HashSet<Pair>,
    /// Pairs whose explanations were compared.
    explained: HashSet<Pair>,
    /// The new names of classes that have another, by the old ones.
    pub(super) renamed: BTreeMap<&'a str, &'a str>,
    /// How many classes have each of these new names.
    pub(super) taken: HashMap<&'a str, usize>,
    pub(super) alike: Alike,
    steady: Steady<'a>,
    /// How many steps may still be taken to list layers.
    pub(super) left: usize,
    /// Whether something was not compared because no steps were left, or it was too deep.
    pub(super) is_incomplete: bool,
    pub(super) changes: Vec<Change>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: Schema<'a>, new: Schema<'a>) -> Self {
        let places = Places::of(&old);
        let size = old.size + new.size;
        Self {
            alike: Alike::new(size),
            steady: Steady::of(&old, &new),
            left: MOST_STEPS + STEPS_EACH * size,
            is_incomplete: false,
            taken: HashMap::new(),
            old,
            new,
            places,
            open: VecDeque::new(),
            met: HashSet::new(),
            around: HashSet::new(),
            explained: HashSet::new(),
            renamed: BTreeMap::new(),
            changes: Vec::new(),
        }
    }

    /// Compares everything.
    pub(super) fn changes(mut self) -> Vec<Change> {
        self.documents();
        self.definitions();
        if self.is_incomplete || self.alike.is_spent() {
            let what =
                "not all of it was compared: its schemas refer to each other in too many ways";
            self.report(&Scope::class(ROOT), Kind::Uncertain, what);
        }
        let order = |change: &Change| (change.kind == Kind::Note, !change.breaking);
        self.changes.sort_by(|one, other| {
            let by_place = || {
                (&one.path, one.kind, &one.message).cmp(&(&other.path, other.kind, &other.message))
            };
            order(one).cmp(&order(other)).then_with(by_place)
        });
        self.changes.dedup();
        self.changes
    }

    /// Compares the roots.
    fn documents(&mut self) {
        let (old, new) = (self.old.root, self.new.root);
        if self.old.openapi.is_some() {
            self.beside_the_schemas();
            return;
        }
        let (before, after) = (old.get("$schema"), new.get("$schema"));
        if before != after {
            let what = "keywords may mean something else";
            self.uncertain(&Scope::class(ROOT), "$schema", before, after, what);
        }
        self.schemas((Some(ROOT), old), (Some(ROOT), new), &Scope::class(ROOT));
        self.finish();
    }

    /// Compares what an OpenAPI document has besides schemas. What it says of itself is a note,
    /// anything else is not compared here.
    fn beside_the_schemas(&mut self) {
        const OF_ITSELF: [&str; 5] = ["openapi", "info", "tags", "servers", "externalDocs"];
        let (old, new) = (keywords(self.old.root), keywords(self.new.root));
        for name in names(old, new).filter(|name| *name != "components") {
            let (before, after) = (old.get(name), new.get(name));
            if before == after {
                continue;
            }
            if OF_ITSELF.contains(&name) || name.starts_with("x-") {
                self.report_keyword(&Scope::class(ROOT), Kind::Note, name, before, after);
            } else {
                let what = "only schemas are compared";
                self.uncertain(&Scope::class(ROOT), name, before, after, what);
            }
        }
        let components = |root: &'a Value| keywords(root.get("components").unwrap_or(&Value::Null));
        let (old, new) = (components(self.old.root), components(self.new.root));
        for name in names(old, new).filter(|name| *name != "schemas") {
            if old.get(name) != new.get(name) {
                let what = "of the components only schemas are compared";
                self.uncertain(&Scope::class(ROOT), name, old.get(name), new.get(name), what);
            }
        }
    }

    /// Compares the pairs of classes that were met, and those that are met on the way.
    pub(super) fn finish(&mut self) {
        while let Some((old, new)) = self.open.pop_front() {
            self.keywords(old, new, &Scope::class(old.class.unwrap_or(ROOT)));
        }
    }

    /// Compares two schemas that are in the same place.
    pub(super) fn schemas(&mut self, old: Placed<'a>, new: Placed<'a>, scope: &Scope<'a>) {
        self.explanations(Layer::of(old), Layer::of(new), scope);
        if self.old.looks_around(old.1) || self.new.looks_around(new.1) {
            self.as_a_whole(old.1, new.1, scope);
        } else if let Some(steps) = self.steady.steps((&self.old, old), (&self.new, new)) {
            self.steps(steps, scope);
        } else {
            self.all_layers(old, new, scope);
        }
    }

    /// Compares schemas that are put together in the same way.
    fn steps(&mut self, steps: Vec<Step<'a>>, scope: &Scope<'a>) {
        // What is at the place itself is compared after the classes, as `matched` has it.
        let (last, first): (Vec<_>, Vec<_>) = steps.into_iter().partition(Step::is_of_no_class);
        let mut open: Vec<_> = first.into_iter().chain(last).rev().collect();
        while let Some(step) = open.pop() {
            match step {
                Step::Layers(old, new) => self.layer(old, new, scope),
                Step::Class(name) => {
                    open.extend(self.steady.enter(name, &self.old, &self.new).into_iter().rev());
                }
            }
        }
    }

    /// Compares schemas that are put together in different ways.
    fn all_layers(&mut self, old: Placed<'a>, new: Placed<'a>, scope: &Scope<'a>) {
        let Some(before) = self.layers(Edition::Old, old) else { return };
        let Some(after) = self.layers(Edition::New, new) else { return };
        let before: Vec<_> = before.into_iter().filter(|it| self.old.constrains(it)).collect();
        let after: Vec<_> = after.into_iter().filter(|it| self.new.constrains(it)).collect();
        self.members_of_other_layers(&before, &after, scope);
        for (old, new) in matched(before, after) {
            self.layer(old, new, scope);
        }
    }

    /// Compares what depends on everything around it.
    fn as_a_whole(&mut self, old: &'a Value, new: &'a Value, scope: &Scope<'a>) {
        if !self.alike.is_same((&self.old, &self.new), (old, new)) {
            let what = "`unevaluatedProperties` or `unevaluatedItems` look at all of it";
            self.uncertain(scope, "unevaluated", None, None, what);
        }
    }

    /// A member that is new in one of several layers is not unknown where another layer had it.
    fn members_of_other_layers(&mut self, old: &[Layer<'a>], new: &[Layer<'a>], scope: &Scope<'a>) {
        if old.len() < 2 && new.len() < 2 {
            return;
        }
        let members = |layers: &[Layer<'a>]| {
            let members = layers.iter().filter_map(|layer| layer.keywords.get("properties"));
            let mut counts: BTreeMap<&'a str, usize> = BTreeMap::new();
            for name in members.filter_map(Value::as_object).flat_map(|members| members.keys()) {
                *counts.entry(name).or_default() += 1;
            }
            counts
        };
        let (before, after) = (members(old), members(new));
        for (name, count) in before {
            if after.get(name).is_some_and(|now| *now > count) {
                let what = "more than one part of `allOf` says what it is";
                self.uncertain(&scope.member(name), "properties", None, None, what);
            }
        }
    }

    /// Compares two layers; those of classes once, wherever they occur.
    fn layer(&mut self, old: Layer<'a>, new: Layer<'a>, scope: &Scope<'a>) {
        if !self.is_still_called(old, new, scope) {
            return;
        }
        if old.class.is_none() || new.class.is_none() {
            self.at_the_place(old, new, scope);
        } else if self.met.insert(pair(old, new)) {
            self.open.push_back((old, new));
        }
    }

    /// Compares two layers that are not both of a class, where they are. If one is of a class that is
    /// within itself, that comes to an end where the same two meet again.
    fn at_the_place(&mut self, old: Layer<'a>, new: Layer<'a>, scope: &Scope<'a>) {
        if self.around.len() == MOST_AROUND {
            self.is_incomplete = true;
        } else if self.around.insert(pair(old, new)) {
            self.keywords(old, new, scope);
            self.around.remove(&pair(old, new));
        }
    }

    /// Compares the keywords of two layers.
    fn keywords(&mut self, old: Layer<'a>, new: Layer<'a>, scope: &Scope<'a>) {
        self.explanations(old, new, scope);
        let (before, after) = (self.judging(&self.old, old), self.judging(&self.new, new));
        if self.types(before, after, scope) {
            self.listed_values(before, after, scope);
            self.limits(before, after, scope);
            self.items(before, after, scope);
            self.object(before, after, scope);
            self.whatever_else(old, new, scope);
        }
    }

    /// The keywords of a layer, or none where a `$ref` makes them void.
    fn judging(&self, schema: &Schema<'a>, layer: Layer<'a>) -> &'a Keywords {
        if schema.is_void(layer.keywords) { Layer::anything().keywords } else { layer.keywords }
    }

    /// Compares the items of arrays. Lists of schemas are whatever else there is.
    fn items(&mut self, old: &'a Keywords, new: &'a Keywords, scope: &Scope<'a>) {
        const ANYTHING: &Value = &Value::Bool(true);
        let items = |it: &'a Keywords| it.get("items");
        if [old, new].iter().any(|it| items(it).is_some_and(Value::is_array)) {
            return;
        }
        let (before, after) = (items(old), items(new));
        if before.is_some() || after.is_some() {
            let (before, after) = (before.unwrap_or(ANYTHING), after.unwrap_or(ANYTHING));
            self.schemas((None, before), (None, after), &scope.items());
        }
    }

    /// Compares the keywords that nothing else here knows: what is not the same is breaking.
    fn whatever_else(&mut self, old: Layer<'a>, new: Layer<'a>, scope: &Scope<'a>) {
        for keyword in names(old.keywords, new.keywords) {
            let (before, after) = (
                old.keywords.get(keyword).filter(|_| self.old.judges(old.keywords, keyword)),
                new.keywords.get(keyword).filter(|_| self.new.judges(new.keywords, keyword)),
            );
            let is_tuple =
                keyword == "items" && [before, after].iter().flatten().any(|it| it.is_array());
            if is_compared(keyword) && !is_tuple {
                continue;
            }
            match (before, after) {
                (Some(before), Some(after)) if self.is_same_keyword(keyword, before, after) => {
                    if before != after {
                        let what = format!("explanations or order within {keyword} changed");
                        self.report(scope, Kind::Note, what);
                    }
                }
                (None, None) => {}
                _ => self.uncertain(scope, keyword, before, after, "what follows cannot be told"),
            }
        }
    }

    /// Whether a keyword says the same in both schemas, with all that it refers to.
    fn is_same_keyword(&mut self, keyword: &str, before: &'a Value, after: &'a Value) -> bool {
        let (alike, documents) = (&mut self.alike, (&self.old, &self.new));
        let mut same = |pair| alike.is_same(documents, pair);
        match (keyword::holds(keyword), before, after) {
            (Some(keyword::Holds::Named), Value::Object(before), Value::Object(after)) => {
                before.keys().eq(after.keys()) && before.values().zip(after.values()).all(same)
            }
            (Some(_), Value::Array(before), Value::Array(after)) => {
                before.len() == after.len() && before.iter().zip(after).all(same)
            }
            (Some(keyword::Holds::One), before, after) => same((before, after)),
            _ => before == after,
        }
    }

    /// Compares what explains: notes, but for the title of a type, which is its name in typed code.
    fn explanations(&mut self, old: Layer<'a>, new: Layer<'a>, scope: &Scope<'a>) {
        if !self.explained.insert(pair(old, new)) {
            return;
        }
        for name in names(old.keywords, new.keywords).filter(|name| keyword::is_annotation(name)) {
            let (before, after) = (old.keywords.get(name), new.keywords.get(name));
            match (before, after) {
                _ if before == after || keyword::NAMES_OF_VALUES.contains(&name) => {}
                _ if name == "title" => self.titles(old, new, scope),
                (Some(Value::Object(before)), Some(Value::Object(after))) if name == "x-wco" => {
                    for part in names(before, after) {
                        let (before, after) = (before.get(part), after.get(part));
                        if before != after {
                            let part = format!("{name}.{part}");
                            self.report_keyword(scope, Kind::Note, &part, before, after);
                        }
                    }
                }
                _ => self.report_keyword(scope, Kind::Note, name, before, after),
            }
        }
    }
}

/// The names in either object, each once.
pub(super) fn names<'a>(old: &'a Keywords, new: &'a Keywords) -> impl Iterator<Item = &'a str> {
    let more = new.keys().filter(|name| !old.contains_key(*name));
    old.keys().chain(more).map(String::as_str)
}

/// Pairs of layers that say the same thing: those of the same class, then those that are left, in
/// order. Whatever new layer has none before it limits what was not limited.
fn matched<'a>(old: Vec<Layer<'a>>, new: Vec<Layer<'a>>) -> Vec<(Layer<'a>, Layer<'a>)> {
    let mut by_class: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for (at, layer) in old.iter().enumerate() {
        if let Some(class) = layer.class {
            by_class.entry(class).or_default().push_back(at);
        }
    }
    let (mut old, mut rest, mut pairs) =
        (old.into_iter().map(Some).collect::<Vec<_>>(), VecDeque::new(), Vec::new());
    for layer in new {
        let same = layer.class.and_then(|class| by_class.get_mut(class)?.pop_front());
        match same.and_then(|at| old.get_mut(at)?.take()) {
            Some(before) => pairs.push((before, layer)),
            None => rest.push_back(layer),
        }
    }
    for before in old.into_iter().flatten() {
        pairs.push((before, rest.pop_front().unwrap_or_else(Layer::anything)));
    }
    pairs.extend(rest.into_iter().map(|layer| (Layer::anything(), layer)));
    pairs
}

/// Whether a keyword is compared by what it means.
fn is_compared(keyword: &str) -> bool {
    super::value::LIMITS.iter().any(|limit| limit.keyword == keyword)
        || matches!(
            keyword,
            "type"
                | "enum"
                | "const"
                | "items"
                | "properties"
                | "required"
                | "additionalProperties"
        )
}
