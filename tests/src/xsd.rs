//! A small reader of XML Schema: the elements of a message with all that is below them, over every file
//! that its schema includes and imports.
//!
//! It reads what message schemas are made of: global and local elements, types and groups, sequences, choices,
//! restrictions and extensions of simple and complex content, attributes, facets. What else there is in
//! XML Schema ends it with an error that names the place, as nothing may be left out in silence.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The namespace of XML Schema itself.
pub const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// How often a type may be inside itself before its content is cut off.
pub const MAX_RECURSION: usize = 3;

/// What cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The file.
    pub file: PathBuf,
    /// The line of the component, from 1; 0 where it is about the whole file.
    pub line: u32,
    /// What is wrong with it.
    pub problem: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.line, self.problem)
    }
}

impl std::error::Error for Error {}

/// A name in a namespace; an empty namespace is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QName {
    /// The namespace.
    pub namespace: Rc<str>,
    /// The local name.
    pub name: String,
}

impl fmt::Display for QName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}{}", self.namespace, self.name)
    }
}

/// An element at its place in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its name.
    pub name: QName,
    /// How often it has to occur.
    pub min: u32,
    /// How often it may occur; `None` for any number.
    pub max: Option<u32>,
    /// What it holds.
    pub content: Content,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// What its cardinality alone does not say.
    pub notes: Vec<Note>,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Elements.
    Class(Vec<Element>),
    /// A text.
    Value(Value),
}

/// What a schema says of an element besides its content and its cardinality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Note {
    /// It is one of several between which a message chooses.
    Choice,
    /// It is part of a group that is there as a whole or not at all.
    OptionalGroup,
    /// It is part of a group that occurs several times as a whole.
    RepeatedGroup,
    /// Its type is inside itself, and what is deeper was cut off.
    Cut,
    /// It has a value where the message gives none.
    Default,
}

/// An attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// Whether it has to be there.
    pub is_required: bool,
    /// What it may say.
    pub value: Value,
}

/// What a text may be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Value {
    /// The built-in type that it is made from: `token`, `string`, `decimal` …
    pub base: String,
    /// The types with a name that it is made from, the nearest first.
    pub types: Vec<QName>,
    /// `length`.
    pub length: Option<u32>,
    /// `minLength`.
    pub min_length: Option<u32>,
    /// `maxLength`.
    pub max_length: Option<u32>,
    /// `totalDigits`.
    pub total_digits: Option<u32>,
    /// `fractionDigits`.
    pub fraction_digits: Option<u32>,
    /// The facets with bounds, by their names, and the bounds.
    pub bounds: Vec<(String, String)>,
    /// The only values; empty where any may be.
    pub enumeration: Vec<String>,
    /// The patterns: of each step one has to match.
    pub patterns: Vec<Vec<String>>,
    /// `whiteSpace`, where it was changed.
    pub white_space: Option<String>,
}

/// A component as it is in its file.
#[derive(Debug)]
struct Node {
    /// Its local name.
    kind: String,
    attributes: HashMap<String, String>,
    /// The attributes that name a component.
    references: HashMap<&'static str, QName>,
    children: Vec<Rc<Node>>,
    /// Whether it is a component of the file, and not inside another.
    is_global: bool,
    file: Rc<File>,
    line: u32,
}

#[derive(Debug)]
struct File {
    path: PathBuf,
    target: Rc<str>,
    /// Whether local elements are in the target namespace.
    is_qualified: bool,
    /// Where its lines end.
    line_ends: Vec<usize>,
}

impl Node {
    fn error(&self, problem: impl Into<String>) -> Error {
        Error { file: self.file.path.clone(), line: self.line, problem: problem.into() }
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// The children that are no annotation.
    fn content(&self) -> impl Iterator<Item = &Rc<Node>> {
        self.children.iter().filter(|child| child.kind != "annotation")
    }

    fn child(&self, kind: &str) -> Option<&Rc<Node>> {
        self.children.iter().find(|child| child.kind == kind)
    }

    fn number(&self, name: &str) -> Result<Option<u32>, Error> {
        let read = |text: &str| {
            text.parse()
                .map_err(|_| self.error(format!("`{name}` is `{text}`, which is no number")))
        };
        self.attribute(name).map(read).transpose()
    }

    /// `minOccurs` and `maxOccurs`.
    fn occurs(&self) -> Result<(u32, Option<u32>), Error> {
        let min = self.number("minOccurs")?.unwrap_or(1);
        let max = match self.attribute("maxOccurs") {
            Some("unbounded") => None,
            _ => Some(self.number("maxOccurs")?.unwrap_or(1)),
        };
        Ok((min, max))
    }

    fn named(&self) -> Result<&str, Error> {
        self.attribute("name").ok_or_else(|| self.error(format!("`{}` has no name", self.kind)))
    }

    fn qname(&self) -> Result<QName, Error> {
        let name = self.named()?.to_owned();
        Ok(QName { namespace: Rc::clone(&self.file.target), name })
    }
}

/// The components of a schema file and of all that it includes and imports.
#[derive(Debug)]
pub struct Schema {
    path: PathBuf,
    target: Rc<str>,
    elements: HashMap<QName, Rc<Node>>,
    types: HashMap<QName, Rc<Node>>,
    groups: HashMap<QName, Rc<Node>>,
    /// Every file that was read, with the namespace as which it was.
    files: Vec<(PathBuf, Rc<str>)>,
}

impl Schema {
    /// Reads a schema file and what it includes and imports. Of several files that are imported for one
    /// namespace, the first is read, as libxml2 does.
    ///
    /// # Errors
    /// If a file cannot be read or is no schema.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let mut schema = Self {
            path: path.to_owned(),
            target: "".into(),
            elements: HashMap::new(),
            types: HashMap::new(),
            groups: HashMap::new(),
            files: Vec::new(),
        };
        schema.target = schema.add(path, None)?;
        Ok(schema)
    }

    /// The namespace of its messages.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The global element of this name in the target namespace, with all that is below it.
    ///
    /// # Errors
    /// If there is none, or if something below it is more than this module reads.
    pub fn root(&self, name: &str) -> Result<Element, Error> {
        let qname = QName { namespace: Rc::clone(&self.target), name: name.to_owned() };
        let node = self.elements.get(&qname).ok_or_else(|| Error {
            file: self.path.clone(),
            line: 0,
            problem: format!("there is no element `{name}`"),
        })?;
        let mut element = self.element(node, &mut Vec::new())?;
        (element.min, element.max) = (1, Some(1));
        Ok(element)
    }

    /// Reads a file; `includer` is the namespace of the file that includes it.
    fn add(&mut self, path: &Path, includer: Option<&Rc<str>>) -> Result<Rc<str>, Error> {
        let error = |line: u32, problem: String| Error { file: path.to_owned(), line, problem };
        let text = std::fs::read_to_string(path).map_err(|it| error(0, it.to_string()))?;
        let document = roxmltree::Document::parse(&text)
            .map_err(|it| error(it.pos().row, format!("it is not well-formed: {it}")))?;
        let root = document.root_element();
        if root.tag_name().namespace() != Some(XSD) || root.tag_name().name() != "schema" {
            return Err(error(1, "it is no XML Schema".to_owned()));
        }
        let target: Rc<str> = match (root.attribute("targetNamespace"), includer) {
            (Some(own), _) => own.into(),
            (None, Some(includer)) => Rc::clone(includer),
            (None, None) => "".into(),
        };
        self.files.push((path.to_owned(), Rc::clone(&target)));
        let file = Rc::new(File {
            path: path.to_owned(),
            target: Rc::clone(&target),
            is_qualified: root.attribute("elementFormDefault") == Some("qualified"),
            line_ends: text.match_indices('\n').map(|(at, _)| at).collect(),
        });
        for child in root.children().filter(roxmltree::Node::is_element) {
            let node = node(child, &file)?;
            match &*node.kind {
                "import" | "include" => self.follow(&node)?,
                "element" => _ = self.elements.entry(node.qname()?).or_insert(node),
                "complexType" | "simpleType" => {
                    _ = self.types.entry(node.qname()?).or_insert(node);
                }
                "group" => _ = self.groups.entry(node.qname()?).or_insert(node),
                "annotation" => {}
                kind => return Err(node.error(format!("a global `{kind}` is not read here"))),
            }
        }
        Ok(target)
    }

    fn follow(&mut self, node: &Node) -> Result<(), Error> {
        let Some(location) = node.attribute("schemaLocation") else { return Ok(()) };
        let folder = node.file.path.parent().unwrap_or(Path::new(""));
        // Published schemas name each other as they lie at the authority; beside each other they are found too.
        let beside = Path::new(location).file_name().map(|name| folder.join(name));
        let path = folder
            .join(location)
            .canonicalize()
            .or_else(|it| beside.map_or(Err(it), |path| path.canonicalize()))
            .map_err(|it| node.error(format!("`{location}` cannot be opened: {it}")))?;
        let is_import = node.kind == "import";
        let is_known = self.files.iter().any(|(known, namespace)| match is_import {
            true => node.attribute("namespace").unwrap_or_default() == &**namespace,
            false => known.canonicalize().is_ok_and(|known| known == path),
        });
        if is_known {
            return Ok(());
        }
        let includer = (!is_import).then_some(&node.file.target);
        let target = self.add(&path, includer)?;
        let expected = match is_import {
            true => node.attribute("namespace").unwrap_or_default(),
            false => &node.file.target,
        };
        if &*target != expected {
            return Err(node.error(format!("`{location}` has the namespace `{target}`")));
        }
        Ok(())
    }

    /// An element; `above` are the types with a name whose content it is in.
    fn element(&self, node: &Rc<Node>, above: &mut Vec<QName>) -> Result<Element, Error> {
        for (name, values) in [("nillable", "true"), ("abstract", "true")] {
            if node.attribute(name) == Some(values) {
                return Err(node.error(format!("`{name}` is not read here")));
            }
        }
        let (min, max) = node.occurs()?;
        if let Some(reference) = node.references.get("ref") {
            let global = self.elements.get(reference);
            let global =
                global.ok_or_else(|| node.error(format!("there is no element `{reference}`")))?;
            return Ok(Element { min, max, ..self.element(global, above)? });
        }
        let name = node.named()?.to_owned();
        let is_qualified = match node.attribute("form") {
            Some(form) => form == "qualified",
            None => node.file.is_qualified,
        };
        let namespace = match node.is_global || is_qualified {
            true => Rc::clone(&node.file.target),
            false => "".into(),
        };
        let mut notes = Vec::new();
        if node.attribute("default").is_some() || node.attribute("fixed").is_some() {
            notes.push(Note::Default);
        }
        let inline = node.child("complexType").or_else(|| node.child("simpleType"));
        let (content, attributes) = match (node.references.get("type"), inline) {
            (Some(_), Some(_)) => return Err(node.error(format!("`{name}` has two types"))),
            (Some(named), None) => {
                let depth = above.iter().filter(|it| *it == named).count();
                if depth >= MAX_RECURSION {
                    notes.push(Note::Cut);
                    (Content::Class(Vec::new()), Vec::new())
                } else {
                    self.of_type(named, node, above)?
                }
            }
            (None, Some(inline)) => self.of_definition(inline, above)?,
            (None, None) => {
                return Err(node.error(format!("`{name}` has no type, so it may hold anything")));
            }
        };
        Ok(Element { name: QName { namespace, name }, min, max, content, attributes, notes })
    }

    /// What a type with a name stands for, at a place that uses it.
    fn of_type(
        &self,
        name: &QName,
        place: &Node,
        above: &mut Vec<QName>,
    ) -> Result<(Content, Vec<Attribute>), Error> {
        if &*name.namespace == XSD {
            if name.name == "anyType" {
                return Err(place.error("`anyType` may hold anything"));
            }
            let value = Value { base: name.name.clone(), ..Value::default() };
            return Ok((Content::Value(value), Vec::new()));
        }
        let node = self.types.get(name);
        let node = node.ok_or_else(|| place.error(format!("there is no type `{name}`")))?;
        above.push(name.clone());
        let found = self.of_definition(node, above);
        above.pop();
        let (mut content, attributes) = found?;
        if let Content::Value(value) = &mut content {
            value.types.insert(0, name.clone());
        }
        Ok((content, attributes))
    }

    /// What a `complexType` or a `simpleType` stands for.
    fn of_definition(
        &self,
        node: &Node,
        above: &mut Vec<QName>,
    ) -> Result<(Content, Vec<Attribute>), Error> {
        if node.attribute("mixed") == Some("true") {
            return Err(node.error("mixed content is not read here"));
        }
        if node.kind == "simpleType" {
            let step = node.content().next().ok_or_else(|| node.error("the type is empty"))?;
            return self.derived(step, above);
        }
        if let Some(derived) = node.child("simpleContent").or_else(|| node.child("complexContent"))
        {
            let step = derived.content().next();
            let step = step.ok_or_else(|| derived.error("it derives nothing"))?;
            return self.derived(step, above);
        }
        let mut found = (Vec::new(), Vec::new());
        self.particles(node, (1, Some(1)), &[], above, &mut found)?;
        Ok((Content::Class(found.0), found.1))
    }

    /// A `restriction` or an `extension` of a base.
    fn derived(
        &self,
        step: &Node,
        above: &mut Vec<QName>,
    ) -> Result<(Content, Vec<Attribute>), Error> {
        let is_extension = match &*step.kind {
            "extension" => true,
            "restriction" => false,
            kind => return Err(step.error(format!("`{kind}` is not read here"))),
        };
        let (content, mut attributes) =
            match (step.references.get("base"), step.child("simpleType")) {
                (Some(base), _) => self.of_type(base, step, above)?,
                (None, Some(inline)) => self.of_definition(inline, above)?,
                (None, None) => return Err(step.error(format!("the {} has no base", step.kind))),
            };
        let content = match content {
            Content::Value(mut value) => {
                let mut patterns = Vec::new();
                let mut enumeration = Vec::new();
                for node in step.content() {
                    match &*node.kind {
                        "attribute" => self.attribute(node, &mut attributes)?,
                        "simpleType" => {}
                        _ => facet(node, &mut value, &mut patterns, &mut enumeration)?,
                    }
                }
                if !patterns.is_empty() {
                    value.patterns.push(patterns);
                }
                if !enumeration.is_empty() {
                    value.enumeration = enumeration;
                }
                Content::Value(value)
            }
            Content::Class(inherited) => {
                let mut found = (if is_extension { inherited } else { Vec::new() }, attributes);
                self.particles(step, (1, Some(1)), &[], above, &mut found)?;
                attributes = found.1;
                Content::Class(found.0)
            }
        };
        Ok((content, attributes))
    }

    /// The elements of a group of particles, with the occurrences of the groups around them, and the
    /// attributes beside them.
    fn particles(
        &self,
        group: &Node,
        (min, max): (u32, Option<u32>),
        notes: &[Note],
        above: &mut Vec<QName>,
        found: &mut (Vec<Element>, Vec<Attribute>),
    ) -> Result<(), Error> {
        for node in group.content() {
            match &*node.kind {
                "element" => {
                    let mut element = self.element(node, above)?;
                    element.min *= min;
                    element.max = element.max.zip(max).map(|(one, other)| one * other);
                    element.notes.extend(notes);
                    if element.max == Some(0) {
                        continue;
                    }
                    if found.0.iter().any(|known| known.name == element.name) {
                        let problem = format!("`{}` occurs twice", element.name);
                        return Err(node.error(problem));
                    }
                    found.0.push(element);
                }
                "sequence" | "choice" => {
                    let (own_min, own_max) = node.occurs()?;
                    let mut notes = notes.to_vec();
                    let mut min = min * own_min;
                    if node.kind == "choice" && node.content().count() > 1 {
                        notes.push(Note::Choice);
                        min = 0;
                    }
                    if own_max != Some(1) && node.content().count() > 1 {
                        notes.push(Note::RepeatedGroup);
                    } else if own_min == 0 && node.content().count() > 1 {
                        notes.push(Note::OptionalGroup);
                    }
                    let max = max.zip(own_max).map(|(one, other)| one * other);
                    self.particles(node, (min, max), &notes, above, found)?;
                }
                "group" => {
                    let reference = node.references.get("ref");
                    let named = reference.and_then(|it| self.groups.get(it));
                    let Some(named) = named.filter(|_| node.occurs() == Ok((1, Some(1)))) else {
                        return Err(node.error("such a group is not read here"));
                    };
                    self.particles(named, (min, max), notes, above, found)?;
                }
                "attribute" => self.attribute(node, &mut found.1)?,
                kind => return Err(node.error(format!("`{kind}` is not read here"))),
            }
        }
        Ok(())
    }

    fn attribute(&self, node: &Node, attributes: &mut Vec<Attribute>) -> Result<(), Error> {
        let name = node.named()?.to_owned();
        attributes.retain(|known| known.name != name);
        if node.attribute("use") == Some("prohibited") {
            return Ok(());
        }
        let (content, _) = match (node.references.get("type"), node.child("simpleType")) {
            (Some(named), None) => self.of_type(named, node, &mut Vec::new())?,
            (None, Some(inline)) => self.of_definition(inline, &mut Vec::new())?,
            _ => return Err(node.error(format!("the attribute `{name}` has no type"))),
        };
        let Content::Value(value) = content else {
            return Err(node.error(format!("the type of the attribute `{name}` is no simple type")));
        };
        let is_required = node.attribute("use") == Some("required");
        attributes.push(Attribute { name, is_required, value });
        Ok(())
    }
}

fn facet(
    node: &Node,
    value: &mut Value,
    patterns: &mut Vec<String>,
    enumeration: &mut Vec<String>,
) -> Result<(), Error> {
    let text = node.attribute("value");
    let text = text.ok_or_else(|| node.error(format!("`{}` has no value", node.kind)))?.to_owned();
    match &*node.kind {
        "length" => value.length = node.number("value")?,
        "minLength" => value.min_length = node.number("value")?,
        "maxLength" => value.max_length = node.number("value")?,
        "totalDigits" => value.total_digits = node.number("value")?,
        "fractionDigits" => value.fraction_digits = node.number("value")?,
        "minInclusive" | "maxInclusive" | "minExclusive" | "maxExclusive" => {
            value.bounds.retain(|(facet, _)| *facet != node.kind);
            value.bounds.push((node.kind.clone(), text));
        }
        "enumeration" => enumeration.push(text),
        "pattern" => patterns.push(text),
        "whiteSpace" => value.white_space = Some(text),
        kind => return Err(node.error(format!("`{kind}` is not read here"))),
    }
    Ok(())
}

/// A component with what is below it, and with the names that it refers to in their namespaces.
fn node(xml: roxmltree::Node, file: &Rc<File>) -> Result<Rc<Node>, Error> {
    let lines_before = file.line_ends.partition_point(|end| *end < xml.range().start);
    let line = u32::try_from(lines_before + 1).unwrap_or(u32::MAX);
    let error = |problem: String| Error { file: file.path.clone(), line, problem };
    if xml.tag_name().namespace() != Some(XSD) {
        return Err(error(format!("`{}` is not of XML Schema", xml.tag_name().name())));
    }
    let mut references = HashMap::new();
    for name in ["type", "base", "ref"] {
        let Some(text) = xml.attribute(name) else { continue };
        let (prefix, local) = match text.split_once(':') {
            Some((prefix, local)) => (Some(prefix), local),
            None => (None, text),
        };
        let namespace: Rc<str> = match (xml.lookup_namespace_uri(prefix), prefix) {
            (Some(uri), _) => uri.into(),
            (None, Some(prefix)) => return Err(error(format!("`{prefix}` names no namespace"))),
            // A file without a namespace takes that of the one which includes it.
            (None, None) => Rc::clone(&file.target),
        };
        references.insert(name, QName { namespace, name: local.to_owned() });
    }
    let attributes = xml.attributes().filter(|it| it.namespace().is_none());
    let attributes = attributes.map(|it| (it.name().to_owned(), it.value().to_owned())).collect();
    let children = xml.children().filter(roxmltree::Node::is_element);
    // What an annotation holds is anybody's.
    let children = match xml.tag_name().name() {
        "annotation" => Vec::new(),
        _ => children.map(|child| node(child, file)).collect::<Result<_, _>>()?,
    };
    let kind = xml.tag_name().name().to_owned();
    let is_global = xml.parent_element().is_some_and(|it| it.tag_name().name() == "schema");
    Ok(Rc::new(Node {
        kind,
        attributes,
        is_global,
        references,
        children,
        file: Rc::clone(file),
        line,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns='urn:m' \
                        xmlns:t='urn:t' targetNamespace='urn:m' elementFormDefault='qualified'>";

    /// The element `Message` of a schema whose file has these components.
    fn read(components: &str, others: &[(&str, &str)]) -> Result<Element, Error> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("message.xsd");
        std::fs::write(&path, format!("{HEAD}{components}</xs:schema>")).expect("a file");
        for (name, text) in others {
            std::fs::write(folder.path().join(name), text).expect("a file");
        }
        Schema::read(&path)?.root("Message")
    }

    /// An element as text: its name, its cardinality and what it holds.
    fn outline(element: &Element) -> String {
        let max = element.max.map_or("*".to_owned(), |max| max.to_string());
        let content = match &element.content {
            Content::Value(value) => value.base.clone(),
            Content::Class(children) => {
                let children: Vec<_> = children.iter().map(outline).collect();
                format!("({})", children.join(" "))
            }
        };
        format!("{} {}..{max} {content}", element.name.name, element.min)
    }

    #[test]
    fn types_are_derived_over_files() {
        let types = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t' \
            targetNamespace='urn:t'>\
            <xs:complexType name='Code'><xs:simpleContent><xs:extension base='xs:token'>\
              <xs:attribute name='list' type='xs:token' use='required'/>\
            </xs:extension></xs:simpleContent></xs:complexType>\
            <xs:complexType name='Short'><xs:simpleContent><xs:restriction base='t:Code'>\
              <xs:maxLength value='3'/><xs:pattern value='[a-z]*'/><xs:pattern value='[0-9]*'/>\
            </xs:restriction></xs:simpleContent></xs:complexType>\
            <xs:complexType name='Party'><xs:sequence>\
              <xs:element name='Id' type='xs:string'/></xs:sequence></xs:complexType>\
            </xs:schema>";
        let element = read(
            "<xs:import namespace='urn:t' schemaLocation='types.xsd'/>\
             <xs:element name='Message'><xs:complexType><xs:sequence>\
               <xs:element name='Kind' type='t:Short' minOccurs='0'/>\
               <xs:element name='Sender' maxOccurs='9'><xs:complexType><xs:complexContent>\
                 <xs:extension base='t:Party'><xs:sequence>\
                   <xs:element name='Name' type='xs:string' maxOccurs='unbounded'/>\
                 </xs:sequence></xs:extension></xs:complexContent></xs:complexType></xs:element>\
             </xs:sequence></xs:complexType></xs:element>",
            &[("types.xsd", types)],
        )
        .expect("a schema");
        let expected =
            "Message 1..1 (Kind 0..1 token Sender 1..9 (Id 1..1 string Name 1..* string))";
        assert_eq!(outline(&element), expected);
        let Content::Class(children) = &element.content else { panic!("it has elements") };
        let Content::Value(kind) = &children[0].content else { panic!("it is a value") };
        assert_eq!(kind.max_length, Some(3));
        assert_eq!(kind.patterns, [["[a-z]*", "[0-9]*"]]);
        let types: Vec<_> = kind.types.iter().map(|name| &*name.name).collect();
        assert_eq!(types, ["Short", "Code"]);
        assert!(children[0].attributes.iter().any(|it| it.name == "list" && it.is_required));
        let Content::Class(sender) = &children[1].content else { panic!("it has elements") };
        assert_eq!(&*sender[0].name.namespace, "", "the other file does not qualify");
        assert_eq!(&*sender[1].name.namespace, "urn:m");
    }

    #[test]
    fn groups_multiply_and_are_noted() {
        let element = read(
            "<xs:element name='Message'><xs:complexType><xs:sequence>\
               <xs:choice><xs:element name='One' type='xs:string'/>\
                 <xs:element name='Other' type='xs:string'/></xs:choice>\
               <xs:choice><xs:element name='Only' type='xs:string'/></xs:choice>\
               <xs:sequence minOccurs='0' maxOccurs='4'><xs:element name='A' type='xs:string'/>\
                 <xs:element name='B' type='xs:string' maxOccurs='2'/></xs:sequence>\
             </xs:sequence></xs:complexType></xs:element>",
            &[],
        )
        .expect("a schema");
        let expected = "Message 1..1 (One 0..1 string Other 0..1 string Only 1..1 string \
                        A 0..4 string B 0..8 string)";
        assert_eq!(outline(&element), expected);
        let Content::Class(children) = &element.content else { panic!("it has elements") };
        let notes: Vec<_> = children.iter().map(|child| &*child.notes).collect();
        let (choice, group) = (&[Note::Choice][..], &[Note::RepeatedGroup][..]);
        assert_eq!(notes, [choice, choice, &[], group, group]);
    }

    #[test]
    fn a_type_inside_itself_ends() {
        let element = read(
            "<xs:element name='Message' type='Tree'/><xs:complexType name='Tree'><xs:sequence>\
               <xs:element name='Branch' type='Tree' minOccurs='0'/>\
             </xs:sequence></xs:complexType>",
            &[],
        )
        .expect("a schema");
        let expected = "Message 1..1 (Branch 0..1 (Branch 0..1 (Branch 0..1 ())))";
        assert_eq!(outline(&element), expected);
    }

    #[test]
    fn errors_name_the_file_and_the_component() {
        let cases = [
            ("<xs:element name='Other' type='xs:string'/>", "0: there is no element `Message`"),
            ("<xs:element name='Message' type='Gone'/>", "1: there is no type `{urn:m}Gone`"),
            ("<xs:element name='Message'/>", "1: `Message` has no type"),
            ("<xs:attributeGroup name='M'/>", "1: a global `attributeGroup` is not read here"),
            ("\n<xs:import namespace='u' schemaLocation='gone.xsd'/>", "2: `gone.xsd` cannot be"),
            ("<xs:element>", "1: it is not well-formed"),
        ];
        for (components, problem) in cases {
            let error = read(components, &[]).expect_err("an error").to_string();
            assert!(error.contains(&format!("message.xsd:{problem}")), "{error}");
        }
    }
}
