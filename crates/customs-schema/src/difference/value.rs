//! What changed in what a value may be: its type, the list it is of, its limits.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::change::{Kind, listed, shown};
use super::keyword::{Keywords, NAMES_OF_VALUES};
use super::walk::{Comparison, Scope};

/// A keyword that limits values.
pub(super) struct Limit {
    pub(super) keyword: &'static str,
    bound: Bound,
}

/// How a keyword limits values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    /// More accepts more.
    Upper,
    /// Less accepts more, and 0 is no limit.
    Lower,
    /// Less accepts more.
    LowerNumber,
    /// Only the same accepts the same; absent and `false` accept everything.
    Exact,
}

/// The keywords that limit values.
pub(super) const LIMITS: [Limit; 16] = [
    Limit { keyword: "maxLength", bound: Bound::Upper },
    Limit { keyword: "minLength", bound: Bound::Lower },
    Limit { keyword: "maxItems", bound: Bound::Upper },
    Limit { keyword: "minItems", bound: Bound::Lower },
    Limit { keyword: "maxProperties", bound: Bound::Upper },
    Limit { keyword: "minProperties", bound: Bound::Lower },
    Limit { keyword: "maximum", bound: Bound::Upper },
    Limit { keyword: "exclusiveMaximum", bound: Bound::Upper },
    Limit { keyword: "minimum", bound: Bound::LowerNumber },
    Limit { keyword: "exclusiveMinimum", bound: Bound::LowerNumber },
    Limit { keyword: "multipleOf", bound: Bound::Exact },
    Limit { keyword: "pattern", bound: Bound::Exact },
    Limit { keyword: "format", bound: Bound::Exact },
    Limit { keyword: "uniqueItems", bound: Bound::Exact },
    Limit { keyword: "contentEncoding", bound: Bound::Exact },
    Limit { keyword: "contentMediaType", bound: Bound::Exact },
];

impl<'a> Comparison<'a> {
    /// Compares types; false if the two have none in common, so that nothing else need be said.
    pub(super) fn types(
        &mut self,
        old: &'a Keywords,
        new: &'a Keywords,
        scope: &Scope<'a>,
    ) -> bool {
        let (before, after) = (old.get("type"), new.get("type"));
        let (Some(was), Some(is)) = (before, after) else {
            let kind = if after.is_some() { Kind::Narrowed } else { Kind::Widened };
            if before.is_some() || after.is_some() {
                self.report_keyword(scope, kind, "type", before, after);
            }
            return true;
        };
        let (old, new): (HashSet<_>, HashSet<_>) =
            (types(was).into_iter().collect(), types(is).into_iter().collect());
        let kept = old.iter().filter(|name| accepts(&new, name)).count();
        if kept < old.len() {
            self.type_changed(scope, "type", was, is);
        } else if !new.is_subset(&old) {
            self.report_keyword(scope, Kind::Widened, "type", before, after);
        }
        kept > 0
    }

    /// Says that something of another type is expected.
    pub(super) fn type_changed(
        &mut self,
        scope: &Scope<'a>,
        keyword: &str,
        before: &Value,
        after: &Value,
    ) {
        let is_list = |value: &Value| value == "array";
        let message = match (before.as_str(), after.as_str()) {
            _ if is_list(after) => format!("an array now, was a single {}", bare(before)),
            _ if is_list(before) => format!("a single {} now, was an array", bare(after)),
            _ => format!("of the type {}, was {}", bare(after), bare(before)),
        };
        self.report_with(scope, Kind::TypeChanged, message, keyword, Some(before), Some(after));
    }

    /// Compares lists of values; a constant is a list of one.
    pub(super) fn listed_values(
        &mut self,
        old: &'a Keywords,
        new: &'a Keywords,
        scope: &Scope<'a>,
    ) {
        let lists = (List::of(old), List::of(new));
        match lists {
            (Some(before), Some(after)) => self.two_lists(&before, &after, scope),
            (None, Some(after)) => {
                let message = format!("only {} now", listed(&after.values));
                let all = new.get(after.keyword);
                self.report_with(scope, Kind::Narrowed, message, after.keyword, None, all);
            }
            (Some(before), None) => {
                let (kind, message) = match before.keyword {
                    "enum" => {
                        (Kind::ValueRemoved, "no list of values any more, so no names for them")
                    }
                    _ => (Kind::Widened, "other values now too"),
                };
                let (all, message) = (old.get(before.keyword), message.to_owned());
                self.report_with(scope, kind, message, before.keyword, all, None);
            }
            (None, None) => {}
        }
    }

    fn two_lists(&mut self, old: &List<'a>, new: &List<'a>, scope: &Scope<'a>) {
        let gone = old.without(new);
        if !gone.is_empty() {
            let message = format!("no longer {}", listed(&gone));
            let gone = Value::from_iter(gone.into_iter().cloned());
            self.report_with(scope, Kind::ValueRemoved, message, old.keyword, Some(&gone), None);
        }
        let come = new.without(old);
        if !come.is_empty() {
            let message = format!("also {}", listed(&come));
            let come = Value::from_iter(come.into_iter().cloned());
            self.report_with(scope, Kind::ValueAdded, message, new.keyword, None, Some(&come));
        }
        for value in old.values.iter().filter(|value| new.has(value)) {
            let (before, after) = (old.name(value), new.name(value));
            if before != after {
                let value = shown(value);
                let message = format!("{value} is called {after}, was {before}");
                let (before, after) = (before.into(), after.into());
                let keyword = NAMES_OF_VALUES[0];
                let (before, after) = (Some(&before), Some(&after));
                self.report_with(scope, Kind::ValueRenamed, message, keyword, before, after);
            }
        }
    }

    /// Compares limits.
    pub(super) fn limits(&mut self, old: &'a Keywords, new: &'a Keywords, scope: &Scope<'a>) {
        for Limit { keyword, bound } in &LIMITS {
            let limit = |it: &'a Keywords| it.get(*keyword).filter(|value| bound.limits(value));
            let (before, after) = (limit(old), limit(new));
            if before != after {
                let kind = match (before, after) {
                    (_, None) => Kind::Widened,
                    (None, _) => Kind::Narrowed,
                    (Some(before), Some(after)) if bound.is_wider(before, after) => Kind::Widened,
                    _ => Kind::Narrowed,
                };
                self.report_keyword(scope, kind, keyword, before, after);
            }
        }
    }
}

impl Bound {
    /// Whether a value of the keyword limits anything.
    fn limits(self, value: &Value) -> bool {
        match self {
            Self::Lower => value.as_f64() != Some(0.0),
            Self::Exact => *value != Value::Bool(false),
            Self::Upper | Self::LowerNumber => true,
        }
    }

    /// Whether the new value accepts all that the old one accepts, for certain.
    fn is_wider(self, before: &Value, after: &Value) -> bool {
        let Some(order) = before.as_f64().zip(after.as_f64()) else { return false };
        match (self, order.0.partial_cmp(&order.1)) {
            (Self::Upper, Some(order)) => order == Ordering::Less,
            (Self::Lower | Self::LowerNumber, Some(order)) => order == Ordering::Greater,
            _ => false,
        }
    }
}

/// The names in a `type`.
fn types(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        _ => value.as_str().into_iter().collect(),
    }
}

/// Whether values of a type are accepted: a whole number is a number.
fn accepts(types: &HashSet<&str>, name: &str) -> bool {
    types.contains(name) || name == "integer" && types.contains("number")
}

/// A type in words.
fn bare(value: &Value) -> String {
    value.as_str().map_or_else(|| types(value).join(" or "), str::to_owned)
}

/// The values that are accepted, one by one.
struct List<'a> {
    keyword: &'static str,
    values: Vec<&'a Value>,
    /// Where each of them is first.
    places: HashMap<&'a Value, usize>,
    /// What typed code calls them, where the schema says so.
    names: &'a [Value],
}

impl<'a> List<'a> {
    fn of(keywords: &'a Keywords) -> Option<Self> {
        let listed = keywords.get("enum").and_then(Value::as_array);
        if let Some(value) = keywords.get("const") {
            let is_listed = listed.is_none_or(|listed| listed.contains(value));
            let values = is_listed.then_some(value).into_iter().collect();
            return Some(Self::new("const", values, &[]));
        }
        let values = listed?.iter().collect();
        let names = NAMES_OF_VALUES.iter().find_map(|name| keywords.get(*name)?.as_array());
        Some(Self::new("enum", values, names.map_or(&[], Vec::as_slice)))
    }

    fn new(keyword: &'static str, values: Vec<&'a Value>, names: &'a [Value]) -> Self {
        let mut places = HashMap::with_capacity(values.len());
        for (at, value) in values.iter().enumerate() {
            places.entry(*value).or_insert(at);
        }
        Self { keyword, values, places, names }
    }

    fn has(&self, value: &Value) -> bool {
        self.places.contains_key(value)
    }

    /// The values that another list has not.
    fn without(&self, other: &Self) -> Vec<&'a Value> {
        self.values.iter().filter(|value| !other.has(value)).copied().collect()
    }

    /// What typed code calls a value: its name, or the value itself.
    fn name(&self, value: &Value) -> String {
        let name = self.places.get(value).and_then(|at| self.names.get(*at)).unwrap_or(value);
        name.as_str().map_or_else(|| name.to_string(), str::to_owned)
    }
}
