//! XML Schema (1.0) of a message, from the same outline as its JSON Schema.
//!
//! One file a namespace. Every class is a type with a name, so is every value of a format of its own
//! (`IdentifierMax44`, `CodeLength2`), every code list of our own (`OutcomeCode`), and what a profile limits
//! at one place (`ImporterID`): what generators of types make of it bears the names of the dictionary.
//! Elements are in the order of the class and under its names, which are those of the dictionary or of
//! an authority. What the JSON Schema says of a class or an element is beside it here too, with its
//! WCO id and the list of its codes.

mod namespaces;
mod restriction;
mod value;

use std::io;

use customs_model::shape::NO_NAMESPACE;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::conventions::Conventions;
use crate::message::{Message, Narrowed};
use crate::outline::{Member, MemberContent, Occurs, Outline};
use crate::{SchemaFile, words};

use namespaces::{Link, Module, Modules};
use value::Kind;

type Xml = Writer<Vec<u8>>;

/// The files of a message, the one of its root first; none of what is no message of the dictionary.
pub(crate) fn files(message: &Message, narrowed: Narrowed<'_>) -> Vec<SchemaFile> {
    let own = narrowed.or_else(|| message.own_standard());
    let Some(outline) = message.outline(own) else { return Vec::new() };
    let conventions = Conventions::of(message, narrowed);
    let modules = Modules::of(&outline, &conventions, message.name);
    let file = |module: &Module| {
        let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
        let page = Page { outline: &outline, conventions: &conventions, module };
        page.write(&mut xml, &modules).expect("writing to memory does not fail");
        let mut text =
            String::from_utf8(xml.into_inner()).expect("all that is written are strings");
        text.push('\n');
        SchemaFile { path: format!("{}/{}", message.folder(narrowed), module.file()), text }
    };
    modules.iter().map(file).collect()
}

/// One file, while it is written.
struct Page<'p> {
    outline: &'p Outline,
    conventions: &'p Conventions,
    module: &'p Module,
}

impl Page<'_> {
    fn write(&self, xml: &mut Xml, modules: &Modules) -> io::Result<()> {
        xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let namespace = self.module.namespace.as_str();
        let mut schema = xml
            .create_element("xs:schema")
            .with_attribute(("xmlns:xs", "http://www.w3.org/2001/XMLSchema"));
        // A profile can leave the envelope without one.
        if !namespace.is_empty() {
            schema = schema.with_attributes([("xmlns", namespace), ("targetNamespace", namespace)]);
        }
        schema = schema.with_attributes([
            ("elementFormDefault", self.form()),
            ("version", self.conventions.version.as_str()),
        ]);
        let imported: Vec<&Module> = modules.imported_by(self.module).collect();
        for module in &imported {
            let prefix = format!("xmlns:{}", module.name);
            schema = schema.with_attribute((prefix.as_str(), module.namespace.as_str()));
        }
        schema.write_inner_content(|xml| {
            for module in imported {
                let file = module.file();
                let attributes =
                    [("namespace", module.namespace.as_str()), ("schemaLocation", file.as_str())];
                xml.create_element("xs:import").with_attributes(attributes).write_empty()?;
            }
            self.content(xml, modules)
        })?;
        Ok(())
    }

    /// Whether the elements inside are in the namespace of the message.
    fn form(&self) -> &'static str {
        let mut namespaces = self.conventions.namespaces.iter();
        let has_none = namespaces.any(|(_, uri)| uri == NO_NAMESPACE);
        if has_none { "unqualified" } else { "qualified" }
    }

    fn content(&self, xml: &mut Xml, modules: &Modules) -> io::Result<()> {
        for (name, index) in &self.module.roots {
            let attributes = [("name", *name), ("type", &*self.outline.definition(*index).name)];
            xml.create_element("xs:element").with_attributes(attributes).write_empty()?;
        }
        if self.module.has_dates {
            value::date_element(xml)?;
        }
        for (name, row) in &self.module.groups {
            let members = &self.outline.definition(row.definition).members[row.members.clone()];
            let group = xml.create_element("xs:group").with_attribute(("name", name.as_str()));
            group.write_inner_content(|xml| {
                let sequence = xml.create_element("xs:sequence");
                sequence.write_inner_content(|xml| {
                    members.iter().try_for_each(|member| self.element(xml, member, None))
                })?;
                Ok(())
            })?;
        }
        for index in self.module.classes.values() {
            self.class(xml, modules, *index)?;
        }
        for restriction in self.module.restrictions.values() {
            restriction.write(xml, self.conventions)?;
        }
        for kind in self.module.kinds.values() {
            let dates = modules.dates_of(self.module).map(|module| module.name.as_str());
            value::kind(xml, *kind, self.conventions, dates)?;
        }
        if self.module.writes_dates() {
            value::date_text(xml, self.conventions, self.module)?;
        }
        value::attributes(xml, self.conventions, self.module)
    }

    /// A class: its elements in their order.
    fn class(&self, xml: &mut Xml, modules: &Modules, index: usize) -> io::Result<()> {
        let of = self.outline.definition(index);
        let complex = xml.create_element("xs:complexType").with_attribute(("name", &*of.name));
        complex.write_inner_content(|xml| {
            let id = of.class.id.map(|id| format!("WCO {id}"));
            annotation(xml, id.as_slice(), &words::flowing(of.class.doc))?;
            xml.create_element("xs:sequence").write_inner_content(|xml| {
                // Attributes come behind the elements.
                let mut next = of.members.iter().filter(|it| it.element.is_attribute).count();
                for (at, member) in of.members.iter().enumerate() {
                    if at >= next {
                        next = self.member(xml, modules, (index, at), member)?;
                    }
                }
                Ok(())
            })?;
            let mut attributes = of.members.iter().filter(|it| it.element.is_attribute);
            attributes.try_for_each(|member| self.attribute(xml, member))
        })?;
        Ok(())
    }

    /// An element that is an attribute of its class.
    fn attribute(&self, xml: &mut Xml, member: &Member) -> io::Result<()> {
        let (of_type, unsaid) = self.type_of(member);
        let attributes = [("name", member.element.tag()), ("type", of_type.as_str())];
        let mut written = xml.create_element("xs:attribute").with_attributes(attributes);
        if member.occurs.min > 0 {
            written = written.with_attribute(("use", "required"));
        }
        written.write_inner_content(|xml| {
            let doc = words::flowing(member.element.doc);
            annotation(xml, &notes(member), &words::sentences([Some(doc), unsaid]))
        })?;
        Ok(())
    }

    /// What a class has at one of its members, in this namespace or in another. Returns where the
    /// next member is.
    fn member(
        &self,
        xml: &mut Xml,
        modules: &Modules,
        (definition, at): (usize, usize),
        member: &Member,
    ) -> io::Result<usize> {
        let link = self.module.link(definition, at);
        let reference = link.and_then(|link| modules.reference(link));
        match (link, reference.as_deref()) {
            (Some(Link::Group { members, .. }), Some(reference)) => {
                xml.create_element("xs:group").with_attribute(("ref", reference)).write_empty()?;
                Ok(members.end)
            }
            (_, reference) => self.element(xml, member, reference).map(|()| at + 1),
        }
    }

    /// An element: one with a type, or a reference to that of another namespace.
    fn element(&self, xml: &mut Xml, member: &Member, reference: Option<&str>) -> io::Result<()> {
        let written = xml.create_element("xs:element");
        let (of_type, unsaid) = self.type_of(member);
        let mut written = match reference {
            Some(reference) => written.with_attribute(("ref", reference)),
            None => written
                .with_attributes([("name", member.element.tag()), ("type", of_type.as_str())]),
        };
        let Occurs { min, max } = member.occurs;
        if min != 1 {
            written = written.with_attribute(("minOccurs", &*min.to_string()));
        }
        if max != Some(1) {
            let max = max.map_or_else(|| "unbounded".to_owned(), |max| max.to_string());
            written = written.with_attribute(("maxOccurs", max.as_str()));
        }
        written.write_inner_content(|xml| {
            let doc = words::flowing(member.element.doc);
            annotation(xml, &notes(member), &words::sentences([Some(doc), unsaid]))
        })?;
        Ok(())
    }

    /// The name of the type of an element, and what that does not say of it.
    fn type_of(&self, member: &Member) -> (String, Option<String>) {
        let value = match &member.content {
            MemberContent::Class(index) => {
                return (self.outline.definition(*index).name.clone(), None);
            }
            MemberContent::Value(value) => value,
        };
        let mut restrictions = self.module.restrictions_of(member, value);
        let unsaid = restriction::unsaid(value, &restrictions);
        let kind = || Kind::of(member.element, value).name().to_owned();
        (restrictions.pop().map_or_else(kind, |restriction| restriction.name), unsaid)
    }
}

/// What programs want to know of an element beyond its type. The id of a class is at its type.
fn notes(member: &Member) -> Vec<String> {
    let MemberContent::Value(value) = &member.content else { return Vec::new() };
    let id = member.element.id().map(|id| format!("WCO {id}"));
    id.into_iter().chain(value.codes.as_ref().map(|list| format!("codes: {list}"))).collect()
}

/// What is said of a type or an element, for programs and for people.
fn annotation(xml: &mut Xml, notes: &[String], text: &str) -> io::Result<()> {
    if notes.is_empty() && text.is_empty() {
        return Ok(());
    }
    xml.create_element("xs:annotation").write_inner_content(|xml| {
        for note in notes {
            xml.create_element("xs:appinfo").write_text_content(BytesText::new(note))?;
        }
        if !text.is_empty() {
            xml.create_element("xs:documentation").write_text_content(BytesText::new(text))?;
        }
        Ok(())
    })?;
    Ok(())
}
