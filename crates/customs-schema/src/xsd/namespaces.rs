//! The files of a message: one a namespace, with the types that are needed there.

use std::collections::{BTreeMap, BTreeSet};

use customs_model::ValueType;
use customs_model::shape::InForce;

use super::value::Restriction;
use crate::conventions::Conventions;
use crate::outline::{Member, MemberContent, Outline};
use crate::words;

/// The files of a message, that of the root first.
pub(super) struct Modules(Vec<Module>);

/// What stands in one namespace.
pub(super) struct Module {
    /// The name of the file, and the prefix by which others refer to it.
    pub(super) name: String,
    pub(super) namespace: String,
    /// The elements that a message, or what is in another namespace, can begin with: their definitions.
    pub(super) roots: BTreeMap<&'static str, usize>,
    /// Whether it has the texts of dates of other namespaces.
    pub(super) has_dates: bool,
    /// The definitions, by name.
    pub(super) classes: BTreeMap<String, usize>,
    pub(super) restrictions: BTreeMap<String, Restriction>,
    pub(super) kinds: BTreeMap<&'static str, ValueType>,
    /// Which elements are in which other namespace.
    elsewhere: BTreeMap<&'static str, String>,
    /// The namespace of the texts of its dates.
    dates: Option<String>,
}

impl Modules {
    /// Those of a message of this name.
    pub(super) fn of(outline: &Outline, conventions: &Conventions, name: &str) -> Self {
        let root = outline.root().class.name;
        let in_force = conventions.namespaces.within(InForce::default(), root);
        let mut modules = Self(Vec::new());
        let mut collect = Collect { outline, conventions, modules: &mut modules };
        let module = collect.module(name, in_force);
        collect.modules.0[module].roots.insert(root, 0);
        collect.class(0, in_force, module);
        modules
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Module> {
        self.0.iter()
    }

    /// Those a file refers to.
    pub(super) fn imported_by<'m>(
        &'m self,
        module: &'m Module,
    ) -> impl Iterator<Item = &'m Module> {
        let wanted: BTreeSet<&String> = module.elsewhere.values().chain(&module.dates).collect();
        self.0.iter().filter(move |other| wanted.contains(&other.namespace))
    }

    /// Where the texts of the dates of a file are, unless they are in its own namespace.
    pub(super) fn dates_of(&self, module: &Module) -> Option<&Module> {
        let namespace = module.dates.as_ref()?;
        self.0.iter().find(|other| other.namespace == *namespace)
    }

    /// What refers to an element of another namespace.
    pub(super) fn reference(&self, module: &Module, member: &Member) -> Option<String> {
        let namespace = module.elsewhere.get(member.element.name)?;
        let other = self.0.iter().find(|other| other.namespace == *namespace)?;
        Some(format!("{}:{}", other.name, member.element.tag()))
    }
}

impl Module {
    /// The name of the file.
    pub(super) fn file(&self) -> String {
        format!("{}.xsd", self.name)
    }

    /// Whether the texts of dates are written in this namespace.
    pub(super) fn writes_dates(&self) -> bool {
        self.has_dates
            || (self.dates.is_none() && self.kinds.contains_key(ValueType::DateTime.name()))
    }
}

/// Goes through the definitions of a message, and the namespaces along with them.
struct Collect<'c> {
    outline: &'c Outline,
    conventions: &'c Conventions,
    modules: &'c mut Modules,
}

impl Collect<'_> {
    /// The index of the file of a namespace, which is named so where it is new.
    fn module(&mut self, name: &str, in_force: InForce<'_>) -> usize {
        let namespace = in_force.namespace.unwrap_or_default();
        let known = self.modules.0.iter().position(|module| module.namespace == namespace);
        known.unwrap_or_else(|| {
            self.modules.0.push(Module {
                name: name.to_owned(),
                namespace: namespace.to_owned(),
                roots: BTreeMap::new(),
                has_dates: false,
                classes: BTreeMap::new(),
                restrictions: BTreeMap::new(),
                kinds: BTreeMap::new(),
                elsewhere: BTreeMap::new(),
                dates: None,
            });
            self.modules.0.len() - 1
        })
    }

    /// Adds a definition with all it is made of to a file.
    fn class(&mut self, index: usize, in_force: InForce<'_>, module: usize) {
        let outline = self.outline;
        let definition = outline.definition(index);
        // A class can be made of others of its own kind.
        if self.modules.0[module].classes.insert(definition.name.clone(), index).is_some() {
            return;
        }
        for member in &definition.members {
            match &member.content {
                MemberContent::Value(value) => {
                    let own = &mut self.modules.0[module];
                    own.kinds.insert(value.kind.name(), value.kind);
                    if let Some(restriction) = Restriction::of(definition, member.element, value) {
                        own.restrictions.insert(restriction.name.clone(), restriction);
                    }
                    if value.kind == ValueType::DateTime {
                        self.dates(in_force, module);
                    }
                }
                MemberContent::Class(below) => self.below(member, *below, in_force, module),
            }
        }
    }

    /// Adds what an element holds: to the same file, or to that of the namespace it begins.
    fn below(&mut self, member: &Member, index: usize, in_force: InForce<'_>, module: usize) {
        let conventions = self.conventions;
        let name = member.element.name;
        let inner = conventions.namespaces.within(in_force, name);
        if inner.namespace == in_force.namespace {
            return self.class(index, in_force, module);
        }
        let other = self.module(&words::kebab(name), inner);
        let namespace = self.modules.0[other].namespace.clone();
        self.modules.0[module].elsewhere.insert(name, namespace);
        self.modules.0[other].roots.insert(member.element.tag(), index);
        self.class(index, inner, other);
    }

    /// Notes that dates are written in a file, and where their texts are.
    fn dates(&mut self, in_force: InForce<'_>, module: usize) {
        let Some(dates) = in_force.dates.filter(|dates| Some(*dates) != in_force.namespace) else {
            return;
        };
        let name = format!("{}-dates", self.modules.0[module].name);
        let other = self.module(&name, InForce { namespace: Some(dates), dates: None });
        self.modules.0[other].has_dates = true;
        self.modules.0[module].dates = Some(dates.to_owned());
    }
}
