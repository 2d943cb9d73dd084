//! [`Schema`]: a JSON Schema or the schemas of an OpenAPI document, with its definitions at hand and
//! its references followed.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde_json::{Value, json};

use super::NotASchema;
use super::keyword::{self, Keywords, children};

/// The class that is the root of a JSON Schema.
pub(super) const ROOT: &str = "#";

/// Where definitions are, as a reference says it.
const SHELVES: [&str; 3] = ["/$defs/", "/definitions/", "/components/schemas/"];

/// The schemas `true` and `false`, written as objects.
static ANYTHING: LazyLock<Keywords> = LazyLock::new(Keywords::new);
static NOTHING: LazyLock<Keywords> =
    LazyLock::new(|| Keywords::from_iter([("not".to_owned(), json!({}))]));

/// A document with schemas.
#[derive(Debug)]
pub(super) struct Schema<'a> {
    pub(super) root: &'a Value,
    pub(super) definitions: BTreeMap<&'a str, &'a Value>,
    /// The version of OpenAPI, if it is that.
    pub(super) openapi: Option<&'a str>,
    /// Whether a `$ref` makes what is beside it void, as it does up to draft 7.
    is_reference_alone: bool,
    /// How many schemas there are, at whatever depth.
    pub(super) size: usize,
    /// The schemas that look at everything around them, and those that have one of these in them.
    looking_around: HashSet<*const Keywords>,
}

/// A schema, and the class it is the definition of, if it is one.
pub(super) type Placed<'a> = (Option<&'a str>, &'a Value);

/// One of the objects that together say what is accepted at a place: what is there, what it
/// refers to, and what is in `allOf`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Layer<'a> {
    /// The definition it is part of; nothing if it is at the place itself.
    pub(super) class: Option<&'a str>,
    pub(super) keywords: &'a Keywords,
}

impl<'a> Layer<'a> {
    pub(super) fn of((class, schema): Placed<'a>) -> Self {
        Layer { class, keywords: keywords(schema) }
    }

    /// What accepts everything.
    pub(super) fn anything() -> Self {
        Layer { class: None, keywords: &ANYTHING }
    }
}

/// Whether a document is a JSON Schema that says so, or an OpenAPI document.
#[must_use]
pub fn is_schema(document: &Value) -> bool {
    let says = document.get("$schema").and_then(Value::as_str);
    says.is_some_and(|says| says.contains("json-schema.org/"))
        || document.get("openapi").is_some_and(Value::is_string)
}

/// Whether a document has what only a schema has, though it may not say which draft it follows.
fn looks_like_a_schema(document: &Value) -> bool {
    const SURE: [&str; 9] =
        ["$ref", "$defs", "definitions", "type", "properties", "enum", "allOf", "anyOf", "oneOf"];
    is_schema(document) || SURE.iter().any(|keyword| document.get(keyword).is_some())
}

/// The keywords of a schema.
pub(super) fn keywords(schema: &Value) -> &Keywords {
    match schema {
        Value::Object(keywords) => keywords,
        Value::Bool(false) => &NOTHING,
        _ => &ANYTHING,
    }
}

impl<'a> Schema<'a> {
    /// Reads a document, and makes sure that every reference in it leads somewhere.
    pub(super) fn of(root: &'a Value) -> Result<Self, NotASchema> {
        if !root.is_object() || !looks_like_a_schema(root) {
            return Err(NotASchema::NoKeywords);
        }
        let openapi = root.get("openapi").and_then(Value::as_str);
        if let Some(version) = openapi.filter(|version| !version.starts_with("3.1")) {
            return Err(NotASchema::OpenApi(version.to_owned()));
        }
        let draft = root.get("$schema").and_then(Value::as_str).unwrap_or_default();
        let is_reference_alone =
            ["draft-04", "draft-05", "draft-06", "draft-07"].iter().any(|old| draft.contains(old));
        let mut definitions = BTreeMap::new();
        for shelf in SHELVES.iter().filter(|shelf| shelf.starts_with("/c") == openapi.is_some()) {
            let shelf = root.pointer(shelf.trim_end_matches('/')).and_then(Value::as_object);
            for (name, definition) in shelf.into_iter().flatten() {
                definitions.entry(name.as_str()).or_insert(definition);
            }
        }
        let looking_around = HashSet::new();
        let mut schema =
            Self { root, definitions, openapi, is_reference_alone, size: 0, looking_around };
        let all = schema.checked()?;
        schema.size = all.len();
        schema.looking_around = schema.with_all_around(&all);
        Ok(schema)
    }

    /// Every schema in the document, after it was made sure that every local reference leads to a schema,
    /// and that only the root has an `$id`, so that references mean what they say.
    fn checked(&self) -> Result<Vec<&'a Keywords>, NotASchema> {
        let root = self.openapi.is_none().then_some((String::new(), self.root));
        let definitions = self.definitions.iter();
        let definitions = definitions.map(|(name, schema)| ((*name).to_owned(), *schema));
        let mut open: Vec<(String, &'a Value)> = root.into_iter().chain(definitions).collect();
        let (mut all, mut seen) = (Vec::new(), HashSet::new());
        while let Some((place, schema)) = open.pop() {
            if !seen.insert(std::ptr::from_ref(schema)) {
                continue;
            }
            if !schema.is_object() && !schema.is_boolean() {
                return Err(NotASchema::NoObject { place });
            }
            let found = keywords(schema);
            all.push(found);
            if !std::ptr::eq(schema, self.root) && found.get("$id").is_some_and(Value::is_string) {
                return Err(NotASchema::OwnId { place });
            }
            if let Some(reference) = found.get("$ref").and_then(Value::as_str) {
                if self.leads_nowhere(reference) {
                    return Err(NotASchema::Unresolved { reference: reference.to_owned(), place });
                }
                let target = self.target(reference);
                open.extend(target.map(|(class, target)| (class.to_owned(), target)));
            }
            let children = children(found).into_iter();
            open.extend(children.map(|(step, child)| (format!("{place}{step}"), child)));
        }
        Ok(all)
    }

    /// The schemas with `unevaluatedProperties` or `unevaluatedItems`, and those that they are layers of.
    fn with_all_around(&self, all: &[&'a Keywords]) -> HashSet<*const Keywords> {
        let looks = |it: &&&Keywords| it.keys().any(|keyword| keyword.starts_with("unevaluated"));
        let mut open: Vec<*const Keywords> =
            all.iter().filter(looks).map(|it| std::ptr::from_ref(*it)).collect();
        let (mut found, mut wholes) = (HashSet::new(), HashMap::<_, Vec<_>>::new());
        if open.is_empty() {
            return found;
        }
        for whole in all {
            let (reference, parts) = self.parts(whole);
            for part in reference.map(|(_, target)| target).into_iter().chain(parts) {
                let part = std::ptr::from_ref(keywords(part));
                wholes.entry(part).or_default().push(std::ptr::from_ref(*whole));
            }
        }
        while let Some(schema) = open.pop() {
            if found.insert(schema) {
                open.extend(wholes.get(&schema).into_iter().flatten());
            }
        }
        found
    }

    /// Whether one of the layers of a schema depends on everything around it.
    pub(super) fn looks_around(&self, schema: &Value) -> bool {
        self.looking_around.contains(&std::ptr::from_ref(keywords(schema)))
    }

    fn leads_nowhere(&self, reference: &str) -> bool {
        self.fragment(reference).is_some_and(|fragment| {
            let target = self.root.pointer(fragment);
            !target.is_some_and(|target| target.is_object() || target.is_boolean())
        })
    }

    /// What is behind the `#` of a reference into this document.
    fn fragment<'r>(&self, reference: &'r str) -> Option<&'r str> {
        let id = self.root.get("$id").and_then(Value::as_str).unwrap_or_default();
        let reference = reference.strip_prefix(id).unwrap_or(reference);
        reference.strip_prefix('#')
    }

    /// What a reference leads to in this document, and the class that is; nothing if it leads out of
    /// the document.
    pub(super) fn target(&self, reference: &'a str) -> Option<(&'a str, &'a Value)> {
        let fragment = self.fragment(reference)?;
        let target = self.root.pointer(fragment)?;
        if fragment.is_empty() {
            return Some((ROOT, target));
        }
        let name = SHELVES.iter().find_map(|shelf| fragment.strip_prefix(shelf));
        let is_it = |name: &&str| {
            self.definitions.get(name).is_some_and(|named| std::ptr::eq(*named, target))
        };
        Some((name.filter(is_it).unwrap_or(reference), target))
    }

    /// The reference of a schema into this document.
    pub(super) fn reference(&self, keywords: &'a Keywords) -> Option<(&'a str, &'a Value)> {
        self.target(keywords.get("$ref")?.as_str()?)
    }

    /// What a schema is directly put together of: what it refers to in this document, and its `allOf`.
    pub(super) fn parts(
        &self,
        keywords: &'a Keywords,
    ) -> (Option<(&'a str, &'a Value)>, &'a [Value]) {
        let parts = keywords.get("allOf").and_then(Value::as_array);
        let parts = parts.filter(|_| !self.is_void(keywords));
        (self.reference(keywords), parts.map_or(&[], Vec::as_slice))
    }

    /// What together says what is accepted, outermost first. The first is the schema itself. Nothing if
    /// that takes more steps than are left.
    pub(super) fn layers(&self, place: Placed<'a>, left: &mut usize) -> Option<Vec<Layer<'a>>> {
        let (mut layers, mut seen) = (Vec::new(), HashSet::new());
        let mut open = vec![place];
        while let Some((class, schema)) = open.pop() {
            #[cfg(test)]
            super::work::count();
            *left = left.checked_sub(1)?;
            let keywords = keywords(schema);
            if !seen.insert(std::ptr::from_ref(keywords)) {
                continue;
            }
            layers.push(Layer { class, keywords });
            let (reference, parts) = self.parts(keywords);
            open.extend(parts.iter().rev().map(|part| (class, part)));
            open.extend(reference.map(|(class, target)| (Some(class), target)));
        }
        Some(layers)
    }

    /// Whether what is beside the `$ref` of a schema counts for nothing.
    pub(super) fn is_void(&self, keywords: &Keywords) -> bool {
        self.is_reference_alone && keywords.contains_key("$ref")
    }

    /// Whether a keyword of a schema takes part in saying what is accepted, by itself.
    pub(super) fn judges(&self, keywords: &'a Keywords, keyword: &str) -> bool {
        let leads_out = || keywords.contains_key("$ref") && self.reference(keywords).is_none();
        match keyword {
            "$ref" => leads_out(),
            _ if self.is_void(keywords) => false,
            _ => !keyword::is_annotation(keyword) && !keyword::is_structure(keyword),
        }
    }

    /// Whether a layer takes part in saying what is accepted.
    pub(super) fn constrains(&self, layer: &Layer<'a>) -> bool {
        layer.keywords.keys().any(|keyword| self.judges(layer.keywords, keyword))
    }

    /// The references in a schema that are followed from it without passing another definition, each
    /// with the path from the schema to it and the class it leads to.
    pub(super) fn references(&self, schema: &'a Value) -> Vec<(String, &'a str)> {
        let mut references = Vec::new();
        let mut open = vec![(String::new(), schema)];
        while let Some((path, schema)) = open.pop() {
            let found = keywords(schema);
            references.extend(self.reference(found).map(|(class, _)| (path.clone(), class)));
            if !self.is_void(found) {
                let children = children(found).into_iter().rev();
                open.extend(children.map(|(step, child)| (format!("{path}{step}"), child)));
            }
        }
        references
    }

    /// The schema of a class.
    pub(super) fn class(&self, class: &'a str) -> Option<&'a Value> {
        self.definitions.get(class).copied().or_else(|| Some(self.target(class)?.1))
    }

    /// Whether a class has a name that generators of types use.
    pub(super) fn is_named(&self, class: Option<&'a str>) -> Option<&'a str> {
        class.filter(|class| self.definitions.contains_key(class))
    }
}
