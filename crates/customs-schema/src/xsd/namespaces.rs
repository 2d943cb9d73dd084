//! The files of a message: one a namespace, with the types that are needed there.
//!
//! A class that begins a namespace (the declaration in its envelope) is an element of its own there, which
//! others refer to. Elements of an extension are not: one name can stand for different things at different
//! places, and of an element of its own there is one a namespace. A row of them is a group there, named by
//! its place, which the class refers to.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use customs_model::dictionary::DateForm;
use customs_model::shape::{InForce, NO_NAMESPACE};
use customs_model::{Content, Element};

use super::restriction::{self, Restriction};
use super::value::Kind;
use crate::conventions::Conventions;
use crate::outline::{Member, MemberContent, Outline, Value};
use crate::words;

/// The files of a message, that of the root first.
pub(super) struct Modules(Vec<Module>);

/// What is in one namespace.
pub(super) struct Module {
    /// The name of the file, and the prefix by which others refer to it.
    pub(super) name: String,
    pub(super) namespace: String,
    /// The elements that a message, or what is in another namespace, can begin with: their definitions.
    pub(super) roots: BTreeMap<&'static str, usize>,
    /// Whether it has the texts of dates of other namespaces.
    pub(super) has_dates: bool,
    /// Rows of elements that classes of other namespaces hold.
    pub(super) groups: BTreeMap<String, Row>,
    /// The definitions, by name.
    pub(super) classes: BTreeMap<String, usize>,
    pub(super) restrictions: BTreeMap<String, Restriction>,
    pub(super) kinds: BTreeMap<&'static str, Kind>,
    /// What of its classes is in other namespaces, by where it begins: the definition, and its member.
    links: BTreeMap<(usize, usize), Link>,
    /// The namespace of the texts of its dates.
    dates: Option<String>,
}

/// Elements of a definition that follow each other.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) definition: usize,
    pub(super) members: Range<usize>,
}

/// What a class has for something of another namespace.
pub(super) enum Link {
    /// An element.
    Element { namespace: String, name: &'static str },
    /// A row of elements.
    Group { namespace: String, name: String, members: Range<usize> },
}

impl Link {
    fn namespace(&self) -> &String {
        match self {
            Self::Element { namespace, .. } | Self::Group { namespace, .. } => namespace,
        }
    }
}

impl Modules {
    /// Those of a message of this name.
    pub(super) fn of(outline: &Outline, conventions: &Conventions, name: &str) -> Self {
        let root = outline.root().class;
        let in_force = conventions.namespaces.within(InForce::default(), root.name);
        let mut modules = Self(Vec::new());
        let several = several(outline, conventions);
        let mut collect = Collect { outline, conventions, several, modules: &mut modules };
        let module = collect.module(name, in_force);
        collect.modules.0[module].roots.insert(root.tag(), 0);
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
        let linked = module.links.values().map(Link::namespace);
        let wanted: BTreeSet<&String> = linked.chain(&module.dates).collect();
        self.0.iter().filter(move |other| wanted.contains(&other.namespace))
    }

    /// Where the texts of the dates of a file are, unless they are in its own namespace.
    pub(super) fn dates_of(&self, module: &Module) -> Option<&Module> {
        self.in_namespace(module.dates.as_ref()?)
    }

    /// What refers to something of another namespace.
    pub(super) fn reference(&self, link: &Link) -> Option<String> {
        let other = self.in_namespace(link.namespace())?;
        let name = match link {
            Link::Element { name, .. } => name,
            Link::Group { name, .. } => name.as_str(),
        };
        Some(format!("{}:{name}", other.name))
    }

    fn in_namespace(&self, namespace: &str) -> Option<&Module> {
        self.0.iter().find(|other| other.namespace == namespace)
    }
}

impl Module {
    /// The name of the file.
    pub(super) fn file(&self) -> String {
        format!("{}.xsd", self.name)
    }

    /// Whether the texts of dates are written in this namespace.
    pub(super) fn writes_dates(&self) -> bool {
        let has = |dates| self.kinds.contains_key(Kind::of_date(dates).name());
        self.has_dates || has(DateForm::Direct) || (self.dates.is_none() && has(DateForm::Inside))
    }

    /// What a class has at a member that is in another namespace.
    pub(super) fn link(&self, definition: usize, member: usize) -> Option<&Link> {
        self.links.get(&(definition, member))
    }

    /// The types that limit the values of an element, each by the one before; the last is that of the
    /// element.
    pub(super) fn restrictions_of(&self, member: &Member, value: &Value) -> Vec<Restriction> {
        let kind = Kind::of(member.element, value);
        match self.dates.is_some() && kind.holds_its_text() {
            // Their texts are the same wherever a message has a date.
            true => Vec::new(),
            false => restriction::all_of(member, value),
        }
    }
}

/// The names of elements that begin a namespace, and are different classes of that at different places.
fn several(outline: &Outline, conventions: &Conventions) -> BTreeSet<&'static str> {
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut several = BTreeSet::new();
    for member in outline.definitions.iter().flat_map(|definition| &definition.members) {
        let MemberContent::Class(index) = member.content else { continue };
        let Some(begun) = conventions.namespaces.begun_by(member.element.name) else { continue };
        if *seen.entry((begun, member.element.tag())).or_insert(index) != index {
            several.insert(member.element.tag());
        }
    }
    several
}

/// Where an element is.
enum Place<'p> {
    /// In the namespace of its class.
    Here,
    /// In another, as an element of its own.
    Element(InForce<'p>),
    /// In another, in a row of elements.
    Row(InForce<'p>),
}

/// Goes through the definitions of a message, and the namespaces along with them.
struct Collect<'c> {
    outline: &'c Outline,
    conventions: &'c Conventions,
    /// The names of elements that are different classes of a namespace at different places.
    several: BTreeSet<&'static str>,
    modules: &'c mut Modules,
}

impl<'c> Collect<'c> {
    /// The index of the file of a namespace, which is named so where it is new.
    fn module(&mut self, name: &str, in_force: InForce<'_>) -> usize {
        let namespace = in_force.namespace.unwrap_or_default();
        let known = self.modules.0.iter().position(|module| module.namespace == namespace);
        known.unwrap_or_else(|| {
            let is_taken = |name: &str| self.modules.0.iter().any(|module| module.name == name);
            self.modules.0.push(Module {
                name: words::unique(name, is_taken),
                namespace: namespace.to_owned(),
                roots: BTreeMap::new(),
                has_dates: false,
                groups: BTreeMap::new(),
                classes: BTreeMap::new(),
                restrictions: BTreeMap::new(),
                kinds: BTreeMap::new(),
                links: BTreeMap::new(),
                dates: None,
            });
            self.modules.0.len() - 1
        })
    }

    /// Adds a definition with all it is made of to a file.
    fn class(&mut self, index: usize, in_force: InForce<'c>, module: usize) {
        let outline = self.outline;
        let definition = outline.definition(index);
        // A class can be made of others of its own kind.
        if self.modules.0[module].classes.insert(definition.name.clone(), index).is_some() {
            return;
        }
        let mut at = 0;
        while let Some(member) = definition.members.get(at) {
            match self.place(member, in_force) {
                Place::Here => self.member(member, in_force, module),
                Place::Element(inner) => {
                    let link = self.element(member, inner);
                    self.modules.0[module].links.insert((index, at), link);
                }
                Place::Row(inner) => {
                    let rest = definition.members[at + 1..].iter();
                    let others = rest.take_while(|other| match self.place(other, in_force) {
                        Place::Row(other) => other.namespace == inner.namespace,
                        _ => false,
                    });
                    let row = Row { definition: index, members: at..at + 1 + others.count() };
                    let next = row.members.end;
                    let link = self.row(row, inner, module);
                    self.modules.0[module].links.insert((index, at), link);
                    at = next;
                    continue;
                }
            }
            at += 1;
        }
    }

    /// Where an element of a class is, around which these namespaces are in force.
    fn place(&self, member: &Member, in_force: InForce<'c>) -> Place<'c> {
        let element: &'static Element = member.element;
        // Only classes begin a namespace by their names.
        let inner = match (element.content, element.namespace) {
            (Content::Value { .. }, None) => in_force,
            _ => self.conventions.namespaces.within_element(in_force, element),
        };
        // What is in no namespace is written where its class is, as an element without one.
        if inner.namespace == in_force.namespace || inner.namespace == Some(NO_NAMESPACE) {
            Place::Here
        } else if element.namespace.is_some() || self.several.contains(element.tag()) {
            Place::Row(inner)
        } else {
            Place::Element(inner)
        }
    }

    /// Adds an element to a file: the type of its value, or what it holds.
    fn member(&mut self, member: &Member, in_force: InForce<'c>, module: usize) {
        let value = match &member.content {
            MemberContent::Value(value) => value,
            MemberContent::Class(below) => return self.class(*below, in_force, module),
        };
        let kind = Kind::of(member.element, value);
        if kind.holds_its_text() {
            self.dates(in_force, module);
        }
        let own = &mut self.modules.0[module];
        own.kinds.insert(kind.name(), kind);
        for restriction in own.restrictions_of(member, value) {
            own.restrictions.insert(restriction.name.clone(), restriction);
        }
    }

    /// Adds a class to the file of the namespace it begins.
    fn element(&mut self, member: &Member, inner: InForce<'c>) -> Link {
        let other = self.module(&words::kebab(member.element.name), inner);
        if let MemberContent::Class(index) = member.content {
            self.modules.0[other].roots.insert(member.element.tag(), index);
            self.class(index, inner, other);
        }
        let namespace = self.modules.0[other].namespace.clone();
        Link::Element { namespace, name: member.element.tag() }
    }

    /// Adds a row of elements to the file of its namespace, which is named by the file around it.
    fn row(&mut self, row: Row, inner: InForce<'c>, around: usize) -> Link {
        let namespace = inner.namespace.unwrap_or_default();
        let mut extensions = self.conventions.extensions.iter();
        let prefix = extensions.find(|(_, uri)| uri.as_deref() == Some(namespace));
        let prefix = prefix.map_or("extension", |(prefix, _)| prefix);
        let other = self.module(&format!("{}-{prefix}", self.modules.0[around].name), inner);
        let definition = self.outline.definition(row.definition);
        let members = &definition.members[row.members.clone()];
        let first = members.first().map_or("", |member| member.element.name);
        let groups = &mut self.modules.0[other].groups;
        let name = words::unique(&format!("{}{}", definition.name, words::pascal(first)), |name| {
            groups.get(name).is_some_and(|known| *known != row)
        });
        groups.insert(name.clone(), row.clone());
        for member in members {
            self.member(member, inner, other);
        }
        Link::Group { namespace: namespace.to_owned(), name, members: row.members }
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
