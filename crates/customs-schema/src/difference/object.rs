//! What changed in an object: its members, which of them have to be there, and whether others may be.

use std::collections::BTreeSet;

use serde_json::Value;

use super::change::Kind;
use super::keyword::Keywords;
use super::walk::{Comparison, Scope};

/// What is accepted of members that have no schema of their own.
#[derive(Clone, Copy)]
enum Others<'a> {
    /// None.
    No,
    /// Any.
    Any,
    /// Those that follow a schema.
    Following(&'a Value),
}

/// The members of an object.
struct Members<'a> {
    keywords: &'a Keywords,
    named: Vec<(&'a str, &'a Value)>,
    mandatory: BTreeSet<&'a str>,
    others: Others<'a>,
}

impl<'a> Members<'a> {
    fn of(keywords: &'a Keywords) -> Self {
        let named = keywords.get("properties").and_then(Value::as_object);
        let mandatory = keywords.get("required").and_then(Value::as_array);
        let others = match keywords.get("additionalProperties") {
            Some(Value::Bool(false)) => Others::No,
            None | Some(Value::Bool(true)) => Others::Any,
            Some(Value::Object(schema)) if schema.is_empty() => Others::Any,
            Some(schema) => Others::Following(schema),
        };
        Self {
            keywords,
            named: named.into_iter().flatten().map(|(name, it)| (name.as_str(), it)).collect(),
            mandatory: mandatory.into_iter().flatten().filter_map(Value::as_str).collect(),
            others,
        }
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.keywords.get("properties")?.as_object()?.get(name)
    }

    /// The members that another object has not.
    fn without(&self, other: &Self) -> Vec<(&'a str, &'a Value)> {
        self.named.iter().filter(|(name, _)| other.get(name).is_none()).copied().collect()
    }
}

impl<'a> Comparison<'a> {
    /// Compares members.
    pub(super) fn object(&mut self, old: &'a Keywords, new: &'a Keywords, scope: &Scope<'a>) {
        let (old, new) = (Members::of(old), Members::of(new));
        let (mut gone, mut come) = (old.without(&new), new.without(&old));
        let renamed = self.new_names(&gone, &come);
        let olds: BTreeSet<&str> = renamed.iter().map(|pair| pair.0.0).collect();
        let news: BTreeSet<&str> = renamed.iter().map(|pair| pair.1.0).collect();
        gone.retain(|(name, _)| !olds.contains(name));
        come.retain(|(name, _)| !news.contains(name));
        for ((was, before), (is, after)) in renamed {
            let scope = scope.member(was);
            self.report_renamed(&scope, Kind::Renamed, was, is);
            self.presence(old.mandatory.contains(was), new.mandatory.contains(is), &scope);
            self.schemas((None, before), (None, after), &scope);
        }
        for (name, _) in &gone {
            self.report(&scope.member(name), Kind::Removed, "removed");
        }
        for (name, schema) in &come {
            self.added(name, schema, &old, new.mandatory.contains(name), &scope.member(name));
        }
        for (name, before) in &old.named {
            if let Some(after) = new.get(name) {
                self.schemas((None, before), (None, after), &scope.member(name));
            }
        }
        self.mandatory(&old, &new, scope);
        self.others(old.others, new.others, scope);
    }

    /// A new member; it may have been accepted before, with the schema of members without a name.
    fn added(
        &mut self,
        name: &str,
        schema: &'a Value,
        old: &Members<'a>,
        is_mandatory: bool,
        scope: &Scope<'a>,
    ) {
        if is_mandatory && !old.mandatory.contains(name) {
            self.report(scope, Kind::AddedMandatory, "added, and mandatory");
            return;
        }
        if old.keywords.contains_key("patternProperties") {
            let what = "added where `patternProperties` may have said something else of it";
            self.report(scope, Kind::Uncertain, what);
            return;
        }
        let message = match old.others {
            Others::No => "added, optional",
            Others::Any => "added, optional; it was an unknown member before, with any value",
            Others::Following(_) => "added, optional; it was like any other member before",
        };
        self.report(scope, Kind::Added, message);
        if let Others::Following(before) = old.others {
            self.schemas((None, before), (None, schema), scope);
        }
    }

    /// Compares which members that are in both, or in neither, have to be there.
    fn mandatory(&mut self, old: &Members<'a>, new: &Members<'a>, scope: &Scope<'a>) {
        let names: BTreeSet<&str> = old.mandatory.union(&new.mandatory).copied().collect();
        for name in names {
            if old.get(name).is_some() == new.get(name).is_some() {
                let (was, is) = (old.mandatory.contains(name), new.mandatory.contains(name));
                self.presence(was, is, &scope.member(name));
            }
        }
    }

    fn presence(&mut self, was: bool, is: bool, scope: &Scope<'a>) {
        match (was, is) {
            (false, true) => {
                self.report(scope, Kind::NewlyMandatory, "mandatory, was optional");
            }
            (true, false) => {
                self.report(scope, Kind::NoLongerMandatory, "optional, was mandatory");
            }
            _ => {}
        }
    }

    /// Compares what is accepted of members without a name.
    fn others(&mut self, old: Others<'a>, new: Others<'a>, scope: &Scope<'a>) {
        const ANYTHING: &Value = &Value::Bool(true);
        match (old, new) {
            (Others::No, Others::No) | (Others::Any, Others::Any) => {}
            (_, Others::No) => {
                self.report(scope, Kind::Closed, "closed: unknown members are refused now");
            }
            (Others::No, _) => {
                self.report(scope, Kind::Opened, "open: unknown members are accepted now");
            }
            (Others::Following(before), Others::Following(after)) => {
                self.schemas((None, before), (None, after), &scope.member("*"));
            }
            (Others::Any, Others::Following(after)) => {
                self.schemas((None, ANYTHING), (None, after), &scope.member("*"));
            }
            (Others::Following(before), Others::Any) => {
                self.schemas((None, before), (None, ANYTHING), &scope.member("*"));
            }
        }
    }
}
