//! Writes a message: the elements in the order of the standard, in their namespaces.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io;

use customs_model::dictionary::DateForm;
use customs_model::shape::{self, Collapsing, InForce};
use customs_model::tolerant::{collapse, dropped_blank};
use customs_model::walk::{Entry, Leaf};
use customs_model::{
    DateTime, Finding, Namespaces, Object, Path, Value, ValueType, Visitor, rules, walk,
};

use crate::characters::is_allowed;

/// What every document that is written begins with.
pub const XML_DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

/// How a message is written.
#[derive(Debug, Clone)]
pub struct WriteOptions {
    /// The namespaces of its elements.
    pub namespaces: Namespaces,
    /// The values in which blanks mean nothing, so that they are written without them.
    pub collapsing: Collapsing,
    /// Whether every element is on a line of its own, indented.
    pub pretty: bool,
    /// Whether it begins with an XML declaration.
    pub has_declaration: bool,
}

impl WriteOptions {
    /// Pretty, in these namespaces, with an XML declaration.
    #[must_use]
    pub fn new(namespaces: Namespaces) -> Self {
        let collapsing = Collapsing::default();
        Self { namespaces, collapsing, pretty: true, has_declaration: true }
    }
}

/// A message that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The document.
    pub xml: String,
    /// What it could not carry.
    pub dropped: Vec<Finding>,
}

/// The prefix of elements that have one, and the attribute that declares it.
const PREFIX: &str = "m:";
const DECLARES_PREFIX: &str = "xmlns:m";

/// How much is gathered before it goes to the writer.
const CHUNK: usize = 64 * 1024;

/// Writes a message to a string.
#[must_use]
pub fn to_string(message: &dyn Object, options: &WriteOptions) -> Written {
    let mut writer = Writer::new(options, None);
    writer.message(message).expect("a writer without a sink does not fail");
    Written { xml: writer.out, dropped: writer.dropped }
}

/// Writes a message to a writer and returns what it could not carry.
///
/// # Errors
/// Those of the writer.
pub fn to_writer<W: io::Write>(
    mut sink: W,
    message: &dyn Object,
    options: &WriteOptions,
) -> io::Result<Vec<Finding>> {
    let mut writer = Writer::new(options, Some(&mut sink));
    writer.message(message)?;
    let Writer { out, dropped, .. } = writer;
    sink.write_all(out.as_bytes())?;
    sink.flush()?;
    Ok(dropped)
}

struct Writer<'w> {
    options: &'w WriteOptions,
    out: String,
    sink: Option<&'w mut dyn io::Write>,
    /// The elements that are open, for the path of what is dropped, and the namespaces in each.
    open: Vec<(Entry, InForce<'w>)>,
    /// Whether elements of a namespace have a prefix: that is so where there are some in none, which then
    /// need no declaration.
    prefixes: bool,
    /// The element that holds the text of a date, with the prefix `ds` where it has a namespace of
    /// its own.
    date_time: String,
    /// Whether the last start tag still lacks its `>`.
    tag_is_open: bool,
    dropped: Vec<Finding>,
}

impl<'w> Writer<'w> {
    fn new(options: &'w WriteOptions, sink: Option<&'w mut dyn io::Write>) -> Self {
        let out = String::from(if options.has_declaration { XML_DECLARATION } else { "" });
        let is_prefixed = options.namespaces.begun_by(shape::DATE_TIME_ELEMENT).is_some();
        let prefix = if is_prefixed { "ds:" } else { "" };
        let date_time = format!("{prefix}{}", shape::DATE_TIME_ELEMENT);
        let (open, dropped, tag_is_open) = (Vec::new(), Vec::new(), false);
        let prefixes = options.namespaces.iter().any(|(_, uri)| uri == shape::NO_NAMESPACE);
        Self { options, out, sink, open, prefixes, date_time, tag_is_open, dropped }
    }

    fn message(&mut self, message: &dyn Object) -> io::Result<()> {
        walk(message, self)?;
        self.out.push('\n');
        Ok(())
    }

    /// What is before the name of an element in these namespaces.
    const fn prefix(&self, in_force: InForce<'_>) -> &'static str {
        match in_force.namespace {
            Some(uri) if self.prefixes && !uri.is_empty() => PREFIX,
            _ => "",
        }
    }

    /// Begins an element: closes the tag before it and starts a line.
    fn begin(&mut self, prefix: &str, name: &str) {
        if self.tag_is_open {
            self.out.push('>');
            self.tag_is_open = false;
        }
        // Nothing is before the root where there is no declaration.
        if self.options.has_declaration || !self.open.is_empty() {
            self.line(self.open.len());
        }
        self.out.push('<');
        self.out.push_str(prefix);
        self.out.push_str(name);
    }

    fn line(&mut self, depth: usize) {
        const BLANKS: &str = "                                                                ";
        if self.options.pretty {
            self.out.push('\n');
            for _ in 0..depth / 32 {
                self.out.push_str(BLANKS);
            }
            self.out.push_str(&BLANKS[..depth % 32 * 2]);
        } else if depth == 0 {
            self.out.push('\n');
        }
    }

    /// Escapes a text. What is in an attribute also loses its line ends to readers, so they
    /// are written as references there.
    fn escaped(&mut self, text: &str, in_attribute: bool, entry: Entry) {
        let mut rest = text;
        let is_special = |character: char| match character {
            '&' | '<' | '>' | '\r' => true,
            '"' | '\n' | '\t' => in_attribute,
            other => !is_allowed(other),
        };
        while let Some(at) = rest.find(is_special) {
            self.out.push_str(&rest[..at]);
            let Some(character) = rest[at..].chars().next() else { break };
            match character {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\r' | '\n' | '\t' => {
                    // Writing to a string does not fail.
                    let _ = write!(self.out, "&#{};", u32::from(character));
                }
                _ => self.drop_character(character, entry),
            }
            rest = &rest[at + character.len_utf8()..];
        }
        self.out.push_str(rest);
    }

    /// The path of an element in the class that is open.
    fn path(&self, entry: Entry) -> Path {
        let open = self.open.iter().map(|(entry, _)| entry.step());
        Path::from_steps(open.chain([entry.step()]).collect())
    }

    fn drop_character(&mut self, character: char, entry: Entry) {
        let code = u32::from(character);
        let message = format!("the character U+{code:04X} of `{}` was dropped", entry.name);
        let finding = Finding::new(&rules::DROPPED_CHARACTER, self.path(entry), message);
        self.dropped
            .push(finding.value(format!("U+{code:04X}")).hint("XML cannot carry it; remove it"));
    }

    /// A text without the blanks that mean nothing in XML; JSON can have some.
    fn collapsed<'t>(&mut self, leaf: &Leaf<'t>, entry: Entry) -> Cow<'t, str> {
        let collapsing = self.options.collapsing;
        if !entry.element.is_some_and(|element| element.collapses(collapsing)) {
            return leaf.text.into();
        }
        let text = collapse(leaf.text);
        if let Cow::Owned(collapsed) = &text {
            let path = self.path(entry);
            self.dropped.push(dropped_blank(path, entry.name, leaf.text, collapsed));
        }
        text
    }

    /// Declares the namespace of the element that begins, where it is not in force around it.
    fn namespace(&mut self, in_force: InForce<'_>, outer: InForce<'_>, entry: Entry) {
        let Some(uri) = in_force.namespace.filter(|uri| outer.namespace != Some(uri)) else {
            return;
        };
        match self.prefixes {
            false => self.attribute("xmlns", uri, entry),
            // What has no prefix is in no namespace by itself.
            true if uri.is_empty() => {}
            true => self.attribute(DECLARES_PREFIX, uri, entry),
        }
    }

    /// The attributes and the text of an element whose start tag is open, and its end.
    fn text(&mut self, leaf: &Leaf<'_>, prefix: &str, tag: &str, entry: Entry) {
        for (name, value) in leaf.attributes {
            self.attribute(name, value, entry);
        }
        if leaf.text.is_empty() {
            self.out.push_str("/>");
            return;
        }
        self.out.push('>');
        self.escaped(leaf.text, false, entry);
        self.end(prefix, tag);
    }

    fn end(&mut self, prefix: &str, tag: &str) {
        self.out.push_str("</");
        self.out.push_str(prefix);
        self.out.push_str(tag);
        self.out.push('>');
    }

    /// A date, whose text is in an element of its own.
    fn date_inside(&mut self, prefix: &str, entry: Entry, leaf: &Leaf<'_>) {
        self.out.push('>');
        self.line(self.open.len() + 1);
        let inner = std::mem::take(&mut self.date_time);
        self.out.push('<');
        self.out.push_str(&inner);
        self.text(leaf, "", &inner, entry);
        self.date_time = inner;
        self.line(self.open.len());
        self.end(prefix, entry.tag);
    }

    fn flush_chunk(&mut self) -> io::Result<()> {
        if self.out.len() >= CHUNK
            && let Some(sink) = &mut self.sink
        {
            sink.write_all(self.out.as_bytes())?;
            self.out.clear();
        }
        Ok(())
    }

    fn attribute(&mut self, name: &str, value: &str, entry: Entry) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        self.escaped(value, true, entry);
        self.out.push('"');
    }
}

impl Visitor for Writer<'_> {
    type Error = io::Error;

    fn enter(&mut self, entry: Entry) -> io::Result<()> {
        let options = self.options;
        let outer = self.open.last().map_or_else(InForce::default, |(_, in_force)| *in_force);
        let in_force = match entry.element {
            Some(element) => options.namespaces.within_element(outer, element),
            None => options.namespaces.within(outer, entry.name),
        };
        self.begin(self.prefix(in_force), entry.tag);
        self.namespace(in_force, outer, entry);
        if let Some(uri) = in_force.dates.filter(|uri| outer.dates != Some(uri)) {
            self.attribute("xmlns:ds", uri, entry);
        }
        self.open.push((entry, in_force));
        self.tag_is_open = true;
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> io::Result<()> {
        if entry.element.is_some_and(|element| element.is_attribute) {
            let text = self.collapsed(leaf, entry);
            self.attribute(entry.tag, &text, entry);
            return Ok(());
        }
        let outer = self.open.last().map_or_else(InForce::default, |(_, in_force)| *in_force);
        let own = entry.element.and_then(|element| element.namespace);
        let namespace = own.or_else(|| self.options.namespaces.of_values(outer));
        let in_force = InForce { namespace, ..outer };
        let prefix = self.prefix(in_force);
        self.begin(prefix, entry.tag);
        self.namespace(in_force, outer, entry);
        let dates = entry.element.map_or(DateForm::Inside, |element| element.dates);
        let is_date = leaf.value == ValueType::DateTime;
        match dates {
            DateForm::Inside if is_date => self.date_inside(prefix, entry, leaf),
            DateForm::Iso8601 if is_date => {
                let date = DateTime::from_leaf(leaf);
                let text = date.map_or_else(|_| leaf.text.to_owned(), |date| date.to_iso_8601());
                let leaf = Leaf { text: &text, attributes: &[], ..*leaf };
                self.text(&leaf, prefix, entry.tag, entry);
            }
            _ => {
                let text = self.collapsed(leaf, entry);
                self.text(&Leaf { text: &text, ..*leaf }, prefix, entry.tag, entry);
            }
        }
        self.flush_chunk()
    }

    fn leave(&mut self, name: &'static str) -> io::Result<()> {
        let open = self.open.pop();
        let (tag, in_force) =
            open.map_or((name, InForce::default()), |(it, in_force)| (it.tag, in_force));
        if self.tag_is_open {
            self.out.push_str("/>");
            self.tag_is_open = false;
            return Ok(());
        }
        self.line(self.open.len());
        self.end(self.prefix(in_force), tag);
        Ok(())
    }
}
