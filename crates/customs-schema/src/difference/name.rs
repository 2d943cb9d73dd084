//! What things are called: members and classes that have another name, and what typed code calls them.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use super::Edition;
use super::change::Kind;
use super::schema::{Layer, Placed};
use super::walk::{Comparison, Scope};

impl<'a> Comparison<'a> {
    /// Compares every definition, whether or not something refers to it: typed code has them all.
    pub(super) fn definitions(&mut self) {
        for (name, before) in self.old.definitions.clone() {
            if let Some(after) = self.new.definitions.get(name) {
                self.schemas((Some(name), before), (Some(name), after), &Scope::class(name));
                self.finish();
            }
        }
        let (gone, come) = self.without_counterpart();
        for ((was, before), (is, after)) in self.new_names(&gone, &come) {
            self.rename(was, is);
            self.schemas((Some(was), before), (Some(is), after), &Scope::class(was));
            self.finish();
        }
        let (gone, come) = self.without_counterpart();
        for (name, _) in gone {
            self.report(&Scope::class(name), Kind::TypeRemoved, "there is no such type any more");
        }
        for (name, _) in come {
            self.report(&Scope::class(name), Kind::TypeAdded, "a new type");
        }
    }

    /// The old and the new definitions that are not in the other schema, under their own name or under
    /// one that is known by now.
    fn without_counterpart(&self) -> (Vec<Named<'a>>, Vec<Named<'a>>) {
        let (old, new) = (&self.old.definitions, &self.new.definitions);
        let is_gone = |name: &str| !new.contains_key(name) && !self.renamed.contains_key(name);
        let is_come = |name: &str| !old.contains_key(name) && !self.is_taken(name);
        let named = |(name, schema): (&&'a str, &&'a Value)| (*name, *schema);
        (
            old.iter().map(named).filter(|(name, _)| is_gone(name)).collect(),
            new.iter().map(named).filter(|(name, _)| is_come(name)).collect(),
        )
    }

    /// Says that a class has another name.
    fn rename(&mut self, old: &'a str, new: &'a str) {
        if let Some(before) = self.renamed.insert(old, new)
            && let Some(count) = self.taken.get_mut(before)
        {
            *count -= 1;
        }
        *self.taken.entry(new).or_default() += 1;
        self.report_renamed(&Scope::class(old), Kind::TypeRenamed, old, new);
    }

    /// Whether a class has this name that had another before.
    fn is_taken(&self, new: &str) -> bool {
        self.taken.get(new).is_some_and(|count| *count > 0)
    }

    /// Whether the types of two layers are to be taken for each other; says what became of the names.
    pub(super) fn is_still_called(
        &mut self,
        old: Layer<'a>,
        new: Layer<'a>,
        scope: &Scope<'a>,
    ) -> bool {
        let are_types = is_type(old) && is_type(new);
        match (self.old.is_named(old.class), self.new.is_named(new.class)) {
            (Some(before), Some(after)) if before != after => {
                if self.renamed.get(before) == Some(&after) {
                    return true;
                }
                let is_taken = self.new.definitions.contains_key(before)
                    || self.old.definitions.contains_key(after)
                    || self.renamed.contains_key(before)
                    || self.is_taken(after);
                if is_taken {
                    let (before, after) = (before.into(), after.into());
                    self.type_changed(scope, "$ref", &before, &after);
                } else {
                    self.rename(before, after);
                }
                !is_taken
            }
            (Some(before), None) if are_types && title(new) != Some(before) => {
                let message = format!("the type {before} has no name here now");
                self.report(scope, Kind::TypeChanged, message);
                true
            }
            (None, Some(after)) if are_types && title(old) != Some(after) => {
                self.report(scope, Kind::TypeChanged, format!("the type has a name now, {after}"));
                true
            }
            _ => true,
        }
    }

    /// Compares titles: that of a type is its name in typed code.
    pub(super) fn titles(&mut self, old: Layer<'a>, new: Layer<'a>, scope: &Scope<'a>) {
        let classes = (self.old.is_named(old.class), self.new.is_named(new.class));
        let before = title(old).or(classes.0);
        let after = title(new).or(classes.1);
        let is_of_one_class = classes.0 == classes.1;
        match (before, after) {
            _ if before == after || !is_of_one_class => {}
            (Some(before), Some(after)) if is_type(old) || classes.0.is_some() => {
                let message = format!("called {after} in typed code, was {before}");
                let (before, after) = (before.into(), after.into());
                let (before, after) = (Some(&before), Some(&after));
                self.report_with(scope, Kind::TypeRenamed, message, "title", before, after);
            }
            _ => {
                let (before, after) = (old.keywords.get("title"), new.keywords.get("title"));
                self.report_keyword(scope, Kind::Note, "title", before, after);
            }
        }
    }

    /// Which of the new schemas are old ones with another name: those that alone have the same WCO id,
    /// and of those without an id the ones that alone have the same content.
    pub(super) fn new_names(
        &mut self,
        gone: &[Named<'a>],
        come: &[Named<'a>],
    ) -> Vec<Renaming<'a>> {
        if gone.is_empty() || come.is_empty() {
            return Vec::new();
        }
        let gone: Vec<_> = gone.iter().map(|it| (*it, self.wco_id(Edition::Old, it.1))).collect();
        let come: Vec<_> = come.iter().map(|it| (*it, self.wco_id(Edition::New, it.1))).collect();
        let mut found = pairs_by_id(&gone, &come);
        let olds: BTreeSet<&str> = found.iter().map(|pair| pair.0.0).collect();
        let news: BTreeSet<&str> = found.iter().map(|pair| pair.1.0).collect();
        let gone: Vec<_> = gone.into_iter().filter(|(it, _)| !olds.contains(it.0)).collect();
        let come: Vec<_> = come.into_iter().filter(|(it, _)| !news.contains(it.0)).collect();
        if gone.len().saturating_mul(come.len()) <= MOST_COMPARED {
            found.extend(only_pairs(&gone, &come, |before, after| {
                (before.1.is_none() || after.1.is_none())
                    && self.alike.is_alike((&self.old, &self.new), (before.0.1, after.0.1))
            }));
        }
        found
    }

    /// The WCO id that a schema says it has, or the class it refers to.
    fn wco_id(&mut self, edition: Edition, schema: &'a Value) -> Option<&'a str> {
        let layers = self.layers(edition, (None, schema))?;
        layers.iter().find_map(|layer| layer.keywords.get("x-wco")?.get("id")?.as_str())
    }

    /// The layers of a schema of one of the documents. If there are too many, that is said at the end.
    pub(super) fn layers(&mut self, edition: Edition, place: Placed<'a>) -> Option<Vec<Layer<'a>>> {
        let schema = if edition == Edition::Old { &self.old } else { &self.new };
        let layers = schema.layers(place, &mut self.left);
        self.is_incomplete |= layers.is_none();
        layers
    }
}

/// How many pairs of an old and a new schema are compared by their content. Of more than that, none is taken for another one
/// with a new name: they are removed and added, which is said of each.
const MOST_COMPARED: usize = 250_000;

/// A schema and its name, with the WCO id that it says it has.
type Identified<'a> = (Named<'a>, Option<&'a str>);

/// The pairs of the same id, each of the two alone with it.
fn pairs_by_id<'a>(old: &[Identified<'a>], new: &[Identified<'a>]) -> Vec<Renaming<'a>> {
    let by_id = |all: &[Identified<'a>]| {
        let mut by_id: HashMap<&'a str, Option<Named<'a>>> = HashMap::new();
        for (named, id) in all {
            if let Some(id) = *id {
                by_id.entry(id).and_modify(|it| *it = None).or_insert(Some(*named));
            }
        }
        by_id
    };
    let (alone, counterparts) = (by_id(old), by_id(new));
    let pair = |(named, id): &Identified<'a>| {
        let id = (*id)?;
        (*alone.get(id)?)?;
        Some((*named, (*counterparts.get(id)?)?))
    };
    old.iter().filter_map(pair).collect()
}

/// A schema and its name.
type Named<'a> = (&'a str, &'a Value);

/// The same schema with its old and its new name.
type Renaming<'a> = (Named<'a>, Named<'a>);

/// The pairs that are alike, each of the two with nothing else that is like it.
fn only_pairs<'a>(
    old: &[Identified<'a>],
    new: &[Identified<'a>],
    mut is_alike: impl FnMut(&Identified<'a>, &Identified<'a>) -> bool,
) -> Vec<Renaming<'a>> {
    let mut pairs = Vec::new();
    for before in old {
        let mut like = new.iter().filter(|after| is_alike(before, after));
        let (Some(after), None) = (like.next(), like.next()) else { continue };
        if old.iter().filter(|before| is_alike(before, after)).count() == 1 {
            pairs.push((before.0, after.0));
        }
    }
    pairs
}

/// Whether typed code has a type of its own for a layer.
fn is_type(layer: Layer<'_>) -> bool {
    ["properties", "enum"].iter().any(|keyword| layer.keywords.contains_key(*keyword))
}

fn title(layer: Layer<'_>) -> Option<&str> {
    layer.keywords.get("title").and_then(Value::as_str)
}
