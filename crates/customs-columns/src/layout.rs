//! [`MessageTables`]: the tables of one kind of message, laid out along the dictionary.
//!
//! A class that repeats is a table, and what occurs once is a column of the table it is in. How a message fills
//! the tables is a tree beside them ([`Branch`]): of each class at each place, which elements are values and
//! where they go.

use std::ops::Range;
use std::sync::{Arc, LazyLock};

use customs_message::family::{self, FAMILIES, Family};
use customs_message::{Kind, Message};
use customs_model::dictionary::places;
use customs_model::{Class, Content, DictionaryPlace, Element};

use crate::derived::{self, Elsewhere};
use crate::gathered::{self, GatheredPlace};
use crate::names::{ITEMS, plural, snake_case, within, word};
use crate::table::{Column, Source, Table};
use crate::value::{data_type, parts};

/// The tables of one kind of message.
///
/// ```
/// use customs_columns::our_tables;
///
/// let declarations = our_tables().iter().find(|tables| tables.name == "declaration").unwrap();
/// let items = declarations.table("items").unwrap();
/// let keys: Vec<_> = items.key().iter().map(|column| &*column.name).collect();
/// assert_eq!(keys, ["file", "message", "item"]);
/// assert!(items.column("statistical_value_amount").is_some());
/// ```
#[derive(Debug, Clone)]
pub struct MessageTables {
    /// The kind of message, as SQL can name it: `declaration`, `cc015c`, `risk_alert`.
    pub name: String,
    /// The kinds of messages that these are of: an envelope and what may come without it.
    pub kinds: Vec<Kind>,
    /// The tables, that of the messages first.
    pub tables: Vec<Arc<Table>>,
    /// How they are filled; the first is that of the root.
    pub(crate) branches: Vec<Branch>,
    /// The table of goods items, and their branch.
    pub(crate) items: Option<(usize, usize)>,
    /// Where messages that are no declarations have what columns follow from.
    pub(crate) elsewhere: Elsewhere,
    /// Whether they are declarations, of which statistics are made.
    pub(crate) is_declaration: bool,
    /// Where a message without the envelope of the others begins.
    bare: Option<Bare>,
}

/// A message that may come without its envelope.
#[derive(Debug, Clone, Copy)]
struct Bare {
    kind: Kind,
    branch: usize,
}

/// A class at a place.
#[derive(Debug, Clone, Default)]
pub(crate) struct Branch {
    /// The table of which it is a row, where it is one.
    pub(crate) row: Option<usize>,
    /// The values that are in it.
    pub(crate) values: Vec<ValuePlace>,
    /// The classes that are in it.
    pub(crate) classes: Vec<ClassPlace>,
    /// The elements of classes that are inside themselves: there is no table for what is in them.
    pub(crate) beyond: Vec<usize>,
    /// The tables that gather it, with others of its kind.
    pub(crate) gathered: Vec<GatheredPlace>,
}

/// A value in a class.
#[derive(Debug, Clone)]
pub(crate) struct ValuePlace {
    /// Its index in the class.
    pub(crate) element: usize,
    /// Whether it is a row of its own, since it repeats.
    pub(crate) is_row: bool,
    pub(crate) table: usize,
    /// Its column; those of what is beside the value follow.
    pub(crate) columns: Range<usize>,
}

/// A class in a class.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ClassPlace {
    /// Its index in the class.
    pub(crate) element: usize,
    pub(crate) repeats: bool,
    pub(crate) branch: usize,
}

/// The tables of the messages of this workspace, laid out once.
#[must_use]
pub fn our_tables() -> &'static [MessageTables] {
    static OURS: LazyLock<Vec<MessageTables>> = LazyLock::new(|| message_tables(FAMILIES));
    &OURS
}

/// The tables of every kind of message in some families, in the order of the table of messages.
#[must_use]
pub fn message_tables(families: &[&'static Family]) -> Vec<MessageTables> {
    let kinds: Vec<Kind> = family::all(families).collect();
    let is_inside = |inner: &Kind, outer: &Kind| {
        let classes = outer.class().elements.iter().filter_map(Element::class);
        inner.is_of(outer.family)
            && inner != outer
            && classes.into_iter().any(|class| class.name == inner.class().name)
    };
    let outermost = kinds.iter().filter(|kind| !kinds.iter().any(|outer| is_inside(kind, outer)));
    outermost
        .map(|outer| {
            let inner = kinds.iter().find(|inner| is_inside(inner, outer));
            MessageTables::of(*outer, inner.copied())
        })
        .collect()
}

impl MessageTables {
    /// Those of a kind, and of the same messages without their envelope.
    fn of(kind: Kind, bare: Option<Kind>) -> Self {
        let name = snake_case(bare.unwrap_or(kind).definition.name);
        let items = place_of_items(kind.class());
        let is_declaration = bare.unwrap_or(kind).class().name == "Declaration";
        let mut layout = Layout::new(name, kind.class(), bare.map(Kind::class), items);
        places(kind.class()).for_each(|place| layout.place(&place));
        let bare = bare.zip(layout.bare).map(|(kind, branch)| Bare { kind, branch });
        let kinds = [Some(kind), bare.map(|bare| bare.kind)].into_iter().flatten().collect();
        let elsewhere = Elsewhere::of(kind.class(), layout.item_class);
        layout.derive(is_declaration, &elsewhere);
        let mut tables = Self {
            name: layout.name,
            kinds,
            tables: layout.tables.into_iter().map(Arc::new).collect(),
            branches: layout.branches,
            items: layout.item_table,
            elsewhere,
            is_declaration,
            bare,
        };
        gathered::add(&mut tables, kind.class());
        tables
    }

    /// The table of this name.
    #[must_use]
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().map(|table| &**table).find(|table| table.name == name)
    }

    /// Whether a message is of this kind, and in which branch it begins.
    pub(crate) fn beginning(&self, message: &Message) -> Option<usize> {
        let is = |kind: &Kind| (kind.definition.is)(message.root());
        match &self.bare {
            Some(bare) if is(&bare.kind) => Some(bare.branch),
            _ => self.kinds.first().filter(|kind| is(kind)).map(|_| 0),
        }
    }
}

/// The place of the goods items of a message: of the first name that it has, that which is the fewest steps
/// from the root.
fn place_of_items(root: &'static Class) -> Option<String> {
    ITEMS.iter().find_map(|name| {
        let named = places(root).filter(|place| {
            place.name() == *name && place.element().is_some_and(|element| element.repeats)
        });
        named.min_by_key(DictionaryPlace::depth).map(|place| place.path().to_string())
    })
}

/// A class that the layout is in.
struct Open {
    branch: usize,
    table: usize,
    /// What it is called within the row of the table; empty where it is the row.
    name: String,
    /// The index of the element that comes next.
    next: usize,
}

/// Tables and branches as they are laid out, place by place.
struct Layout {
    name: String,
    /// The name of the class that may come without the envelope.
    inner: Option<&'static str>,
    /// The path of the goods items.
    items: Option<String>,
    tables: Vec<Table>,
    /// The beginning of the names of the tables below each.
    prefixes: Vec<String>,
    branches: Vec<Branch>,
    open: Vec<Open>,
    bare: Option<usize>,
    item_table: Option<(usize, usize)>,
    item_class: Option<&'static Class>,
}

impl Layout {
    fn new(
        name: String,
        root: &'static Class,
        inner: Option<&'static Class>,
        items: Option<String>,
    ) -> Self {
        // A message is what its envelope holds, where that is one.
        let is_inner = |element: &&Element| {
            !element.repeats && element.class().map(|it| it.name) == inner.map(|it| it.name)
        };
        let held = inner.filter(|_| root.elements.iter().any(|it| is_inner(&it)));
        let messages = Table {
            message: name.clone(),
            name: "messages".to_owned(),
            inside: String::new(),
            doc: line(held.unwrap_or(root).doc),
            path: format!("/{}", root.name),
            columns: keys_of_messages(),
            keys: 2,
            parent: None,
        };
        Self {
            name,
            inner: inner.map(|class| class.name),
            items,
            tables: vec![messages],
            prefixes: vec![String::new()],
            branches: Vec::new(),
            open: Vec::new(),
            bare: None,
            item_table: None,
            item_class: None,
        }
    }

    fn place(&mut self, place: &DictionaryPlace) {
        self.open.truncate(place.depth());
        let Some(element) = place.element() else {
            self.branches.push(Branch { row: Some(0), ..Branch::default() });
            self.open.push(Open { branch: 0, table: 0, name: String::new(), next: 0 });
            return;
        };
        let parent = self.open.last_mut().expect("a place is in a class");
        let index = parent.next;
        parent.next += 1;
        match element.content {
            Content::Class(_) if place.is_inside_itself() => {
                let branch = parent.branch;
                self.branches[branch].beyond.push(index);
            }
            Content::Class(class) => self.class(place, element, class, index),
            Content::Value { .. } => self.value(place, element, index),
        }
    }

    fn class(
        &mut self,
        place: &DictionaryPlace,
        element: &'static Element,
        class: &'static Class,
        index: usize,
    ) {
        let parent = self.open.last().expect("a class is in another");
        let (above, mut table, mut name) = (parent.branch, parent.table, parent.name.clone());
        let is_inner = place.depth() == 1 && self.inner == Some(class.name);
        let branch = self.branches.len();
        let mut row = None;
        if element.repeats {
            let is_items = self.items.as_ref().is_some_and(|it| *it == place.path().to_string());
            table = self.table(place, element, is_items);
            row = Some(table);
            name.clear();
            if is_items {
                self.item_table = Some((table, branch));
                self.item_class = Some(class);
            }
        } else if !is_inner {
            name = within(&name, &word(element.name));
        }
        if is_inner {
            self.bare = Some(branch);
        }
        self.branches.push(Branch { row, ..Branch::default() });
        let repeats = element.repeats;
        self.branches[above].classes.push(ClassPlace { element: index, repeats, branch });
        self.open.push(Open { branch, table, name, next: 0 });
    }

    fn value(&mut self, place: &DictionaryPlace, element: &'static Element, index: usize) {
        let parent = self.open.last().expect("a value is in a class");
        let branch = parent.branch;
        let is_row = element.repeats;
        let (table, name) = match is_row {
            true => (self.table(place, element, false), "value".to_owned()),
            false => (parent.table, within(&parent.name, &word(element.name))),
        };
        let all = &mut self.tables[table].columns;
        let first = all.len();
        all.extend(columns_of(place, element, &name));
        let place = ValuePlace { element: index, is_row, table, columns: first..all.len() };
        self.branches[branch].values.push(place);
    }

    /// Makes a table for what repeats.
    fn table(
        &mut self,
        place: &DictionaryPlace,
        element: &'static Element,
        is_items: bool,
    ) -> usize {
        let Open { table: parent, name: above, .. } =
            self.open.last().expect("what repeats is in a class");
        let parent = *parent;
        // Goods items begin anew: what is in them is called by them, wherever they are.
        let (above, before) =
            if is_items { ("", "") } else { (above.as_str(), self.prefixes[parent].as_str()) };
        let one = word(element.name);
        let (key, inside) = (within(above, &one), within(above, &plural(&one)));
        let (prefix, name) = (within(before, &key), within(before, &inside));
        // What is beside the value of a row is its position alone, which is called so.
        let key = if element.class().is_some() { key } else { "position".to_owned() };
        let doc = match line(element.doc) {
            doc if doc.is_empty() => {
                element.class().map(|class| line(class.doc)).unwrap_or_default()
            }
            doc => doc,
        };
        let mut columns = self.tables[parent].key().to_vec();
        let position = Source::Position(columns.len() - 2);
        let key_doc = "The position among its siblings of that name, from 1.";
        columns.push(
            Column::new(key, arrow_schema::DataType::Int64, key_doc).required().from(position),
        );
        self.tables.push(Table {
            message: self.name.clone(),
            name,
            inside,
            doc,
            path: place.path().to_string(),
            keys: columns.len(),
            columns,
            parent: Some(parent),
        });
        self.prefixes.push(prefix);
        self.tables.len() - 1
    }

    /// Adds the columns that follow from messages.
    fn derive(&mut self, is_declaration: bool, elsewhere: &Elsewhere) {
        for table in &mut self.tables {
            table.columns.extend(derived::of_every_table());
        }
        self.tables[0].columns.extend(derived::of_messages(is_declaration));
        if let Some((items, _)) = self.item_table
            && (is_declaration || !elsewhere.commodities.is_empty())
        {
            self.tables[items].columns.extend(derived::of_items(is_declaration));
        }
    }
}

/// The columns that name a message.
pub(crate) fn keys_of_messages() -> Vec<Column> {
    let text = arrow_schema::DataType::Utf8;
    let file = Column::new("file", text, "The file, as it was named or found.");
    let number = "The number of the message in its file, from 1.";
    let message = Column::new("message", arrow_schema::DataType::Int64, number);
    vec![file.required().from(Source::File), message.required().from(Source::Message)]
}

/// The columns of a value.
fn columns_of(place: &DictionaryPlace, element: &'static Element, name: &str) -> Vec<Column> {
    let Content::Value { id, value, format, .. } = element.content else { return Vec::new() };
    let column = |part: &crate::value::Part| {
        let doc = match (line(element.doc), part.doc()) {
            (doc, None) => doc,
            (_, Some(beside)) => format!("Of `{name}`: {beside}"),
        };
        let name = format!("{name}{}", part.suffix());
        let column = Column::new(name, data_type(*part, value, format), doc);
        Column {
            path: place.path().to_string(),
            wco_id: id,
            // What occurs as a row of its own has a value; all else can be missing with what it is in.
            nullable: !(element.repeats && *part == crate::value::Part::Value),
            source: Source::Value(*part),
            ..column
        }
    };
    parts(value).iter().map(column).collect()
}

/// A doc comment in one line.
pub(crate) fn line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_tables_of_a_kind_and_no_two_columns_of_a_table_share_a_name() {
        let mut kinds = BTreeSet::new();
        for kind in our_tables() {
            assert!(kinds.insert(&kind.name), "{}", kind.name);
            let mut names = BTreeSet::new();
            for table in &kind.tables {
                assert!(names.insert(&table.name), "{}", table.full_name());
                let mut columns = BTreeSet::new();
                for column in &table.columns {
                    assert!(columns.insert(&column.name), "{}: {}", table.full_name(), column.name);
                }
            }
        }
    }

    #[test]
    fn every_kind_of_message_has_tables_once() {
        let kinds: Vec<Kind> = our_tables().iter().flat_map(|it| it.kinds.clone()).collect();
        assert_eq!(kinds.len(), family::all(FAMILIES).count());
        for kind in family::all(FAMILIES) {
            assert!(kinds.contains(&kind), "{}", kind.definition.name);
        }
    }
}
