//! [`Plan`]: a selection compiled once, so that a message is gone through by numbers alone and only where
//! something is wanted.

use std::ops::Range;
use std::sync::Arc;

use arrow_schema::{DataType, SchemaRef};
use customs_analysis::FlowOptions;

use crate::derived::{Derived, OfItem, OfMessage};
use crate::gathered::{FoldedValue, GatheredPlace};
use crate::layout::{MessageTables, ValuePlace, our_tables};
use crate::nest::{Form, Nest};
use crate::others;
use crate::selection::{Selection, SelectionError};
use crate::table::{Column, Gathered, Source, Table, schema};

/// Which tables are filled, with which columns, and how.
///
/// ```
/// use customs_columns::{Plan, Selection};
///
/// let plan = Plan::new(&Selection::all().with_tables(["declaration.items"]))?;
/// let items = &plan.tables()[0];
/// assert_eq!(items.table.full_name(), "declaration.items");
/// assert_eq!(items.schema.field(2).name(), "item");
/// assert!(Plan::new(&Selection::all().with_tables(["itmes"])).is_err());
/// # Ok::<(), customs_columns::SelectionError>(())
/// ```
#[derive(Debug)]
pub struct Plan {
    tables: Vec<PlannedTable>,
    /// The tables that are filled, of which those of the plan are made.
    pub(crate) pieces: Vec<Piece>,
    /// How rows are put into the rows that hold them; nothing where each table is by itself.
    pub(crate) nests: Option<Vec<Nest>>,
    pub(crate) kinds: Vec<KindPlan>,
    pub(crate) options: FlowOptions,
    /// The tables of all kinds, as far as they are wanted.
    pub(crate) incomplete: Option<usize>,
    pub(crate) other_values: Option<usize>,
    pub(crate) findings: Option<usize>,
}

/// A table of a plan.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlannedTable {
    /// The whole table, with the columns that are not wanted too.
    pub table: Arc<Table>,
    /// The schema of its batches: of the columns that are wanted.
    pub schema: SchemaRef,
}

/// A table that is filled.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) table: Arc<Table>,
    pub(crate) schema: SchemaRef,
    /// The indices of the columns that are wanted.
    pub(crate) columns: Vec<usize>,
    /// How many bytes a row takes without its texts.
    pub(crate) width: usize,
}

/// How the messages of one kind fill their tables.
#[derive(Debug)]
pub(crate) struct KindPlan {
    pub(crate) of: MessageTables,
    /// By the number of a branch.
    pub(crate) nodes: Vec<Node>,
    /// Which of the tables that are filled are of this kind.
    pub(crate) pieces: Range<usize>,
    /// Whether something is wanted that follows from the message as a whole.
    pub(crate) needs_facts: bool,
}

/// What is done with a class at a place.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(crate) row: Option<RowStep>,
    pub(crate) values: Vec<ValueStep>,
    pub(crate) classes: Vec<ClassStep>,
    pub(crate) beyond: Vec<usize>,
    pub(crate) gathered: Vec<GatherStep>,
    /// What is derived of the goods item that it is.
    pub(crate) item: Vec<(usize, OfItem)>,
    pub(crate) item_table: usize,
}

/// A row begins.
#[derive(Debug)]
pub(crate) struct RowStep {
    pub(crate) table: usize,
    /// The table whose rows hold it, where they are put into each other.
    pub(crate) parent: Option<usize>,
    pub(crate) cells: Vec<(usize, Cell)>,
}

/// What is known of a row when it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cell {
    File,
    Message,
    Position(usize),
    Fact(OfMessage),
    Number,
    Role,
    Place,
    Item,
}

/// A value goes into columns: those of the value and of what is beside it, as far as they are wanted.
#[derive(Debug)]
pub(crate) struct ValueStep {
    pub(crate) element: usize,
    pub(crate) table: usize,
    pub(crate) targets: Targets,
    /// It is a row of its own.
    pub(crate) row: Option<RowStep>,
}

/// The columns of the parts of a value, in the order of [`parts`](crate::value::parts).
pub(crate) type Targets = [Option<usize>; 3];

/// A class is gone into.
#[derive(Debug)]
pub(crate) struct ClassStep {
    pub(crate) element: usize,
    pub(crate) repeats: bool,
    pub(crate) node: usize,
}

/// A row is gathered.
#[derive(Debug)]
pub(crate) struct GatherStep {
    pub(crate) row: RowStep,
    pub(crate) role: String,
    pub(crate) path: String,
    pub(crate) item: Option<usize>,
    pub(crate) values: Vec<(Vec<usize>, Targets)>,
    /// Its values in the form in which they are compared, as far as that is wanted.
    pub(crate) folded: Vec<FoldedValue>,
}

impl Plan {
    /// Of the messages of this workspace, each table by itself.
    ///
    /// # Errors
    /// If the selection names what there is not.
    pub fn new(selection: &Selection) -> Result<Self, SelectionError> {
        Self::of(selection, our_tables(), Form::Flat, FlowOptions::default())
    }

    /// Of the messages of this workspace, with what repeats inside the rows that hold it.
    ///
    /// ```
    /// use customs_columns::{Plan, Selection};
    ///
    /// let wanted = ["items.sequence_numeric", "item_origins.country_code"];
    /// let wanted = Selection::all().with_tables(["declaration.items"]).with_columns(wanted);
    /// let plan = Plan::nested(&wanted)?;
    /// let names: Vec<_> = plan.tables()[0].schema.fields().iter().map(|it| it.name().clone()).collect();
    /// assert_eq!(names, ["file", "message", "item", "sequence_numeric", "origins"]);
    /// # Ok::<(), customs_columns::SelectionError>(())
    /// ```
    ///
    /// # Errors
    /// If the selection names what there is not.
    pub fn nested(selection: &Selection) -> Result<Self, SelectionError> {
        Self::of(selection, our_tables(), Form::Nested, FlowOptions::default())
    }

    /// Of messages with these tables, in a form. The day and the national currency are given for declarations
    /// that do not state theirs, as for [`Flows`](customs_analysis::Flows); the dimensions mean nothing here.
    ///
    /// # Errors
    /// If the selection names what there is not.
    pub fn of(
        selection: &Selection,
        kinds: &[MessageTables],
        form: Form,
        given: FlowOptions,
    ) -> Result<Self, SelectionError> {
        let others = [others::incomplete(), others::other_values(), others::findings()];
        let others = others.map(Arc::new);
        selection.check(kinds, &others, form)?;
        let mut plan = Self {
            tables: Vec::new(),
            pieces: Vec::new(),
            nests: (form == Form::Nested).then(Vec::new),
            kinds: Vec::new(),
            options: given,
            incomplete: None,
            other_values: None,
            findings: None,
        };
        for kind in kinds {
            if let Some(kind) = plan.kind(kind, selection) {
                plan.kinds.push(kind);
            }
        }
        let others = others.each_ref().map(|it| plan.other(it, selection));
        [plan.incomplete, plan.other_values, plan.findings] = others;
        Ok(plan)
    }

    /// The tables that are filled. A batch names its table by its index here.
    #[must_use]
    pub fn tables(&self) -> &[PlannedTable] {
        &self.tables
    }

    /// Whether findings are wanted, so that messages have to be checked.
    #[must_use]
    pub const fn wants_findings(&self) -> bool {
        self.findings.is_some()
    }

    /// Fills a table that belongs to no kind; returns its number.
    fn other(&mut self, table: &Arc<Table>, selection: &Selection) -> Option<usize> {
        if !selection.wants(table) {
            return None;
        }
        let piece = self.piece(table, selection);
        self.give(Nest::flat(piece));
        Some(piece)
    }

    /// Fills a table; returns its number.
    fn piece(&mut self, table: &Arc<Table>, selection: &Selection) -> usize {
        let columns = selection.columns_of(table);
        let wanted = || columns.iter().map(|at| &table.columns[*at]);
        let (schema, width) = (schema(wanted()), wanted().map(width).sum());
        self.pieces.push(Piece { table: Arc::clone(table), schema, columns, width });
        self.pieces.len() - 1
    }

    /// Makes a table of the plan of what is filled.
    fn give(&mut self, nest: Nest) {
        let table = Arc::clone(&self.pieces[nest.piece].table);
        let schema = nest.schema(&self.pieces);
        self.tables.push(PlannedTable { table, schema });
        if let Some(nests) = &mut self.nests {
            nests.push(nest);
        }
    }

    /// What is wanted of a kind of message, if anything is.
    fn kind(&mut self, of: &MessageTables, selection: &Selection) -> Option<KindPlan> {
        let begin = self.pieces.len();
        let is_nested = self.nests.is_some();
        let mut numbers: Vec<Option<usize>> = Vec::with_capacity(of.tables.len());
        for table in &of.tables {
            // A row that is inside another is filled with it.
            let above = table.parent.filter(|_| is_nested).and_then(|parent| numbers[parent]);
            let is_inside = above.is_some() && selection.has_columns_in(table);
            let is_filled = selection.wants(table) || is_inside;
            numbers.push(is_filled.then(|| self.piece(table, selection)));
        }
        let pieces = begin..self.pieces.len();
        if pieces.is_empty() {
            return None;
        }
        for (table, number) in of.tables.iter().zip(&numbers) {
            if let Some(number) = number.filter(|_| selection.wants(table)) {
                self.give(match is_nested {
                    true => Nest::of(number, of, &numbers, &self.pieces),
                    false => Nest::flat(number),
                });
            }
        }
        let nodes = Compile { plan: self, of, numbers }.nodes();
        let is_fact =
            |column: &Column| matches!(column.source, Source::Derived(Derived::Message(_)));
        let needs_facts = self.pieces[pieces.clone()].iter().any(|it| it.wanted().any(is_fact));
        Some(KindPlan { of: of.clone(), nodes, pieces, needs_facts })
    }
}

impl Piece {
    /// The columns that are wanted.
    fn wanted(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().map(|at| &self.table.columns[*at])
    }
}

/// How many bytes a value of a column takes, without its text.
fn width(column: &Column) -> usize {
    match column.data_type {
        DataType::Decimal128(..) => 16,
        DataType::Int64 | DataType::Timestamp(..) => 8,
        DataType::Boolean => 1,
        _ => 4,
    }
}

/// Nodes are made of the branches of a kind.
struct Compile<'c> {
    plan: &'c Plan,
    of: &'c MessageTables,
    /// The numbers of its tables among those that are filled.
    numbers: Vec<Option<usize>>,
}

impl Compile<'_> {
    /// A node for each branch. A class comes before those below it, so that it is known from the last to the
    /// first which of them have anything to do.
    fn nodes(&self) -> Vec<Node> {
        let mut nodes: Vec<Node> = self.of.branches.iter().map(|_| Node::default()).collect();
        for (at, branch) in self.of.branches.iter().enumerate().rev() {
            let row = branch.row.and_then(|table| self.row(table));
            let values: Vec<_> = branch.values.iter().filter_map(|it| self.value(it)).collect();
            let gathered: Vec<_> =
                branch.gathered.iter().filter_map(|it| self.gather(it)).collect();
            let (item_table, item) = self.item(at);
            let below = branch.classes.iter().filter(|below| nodes[below.branch].is_busy());
            let classes = below.map(|below| ClassStep {
                element: below.element,
                repeats: below.repeats,
                node: below.branch,
            });
            let classes = classes.collect();
            // What is deeper than the tables is missed where something is wanted of what it is in.
            let is_wanted = row.is_some() || !values.is_empty();
            let beyond = if is_wanted { branch.beyond.clone() } else { Vec::new() };
            nodes[at] = Node { row, values, classes, beyond, gathered, item, item_table };
        }
        nodes
    }

    /// Where a column of a table of the kind is among those that are wanted.
    fn target(&self, table: usize, column: usize) -> Option<usize> {
        let planned = &self.plan.pieces[self.numbers[table]?];
        planned.columns.binary_search(&column).ok()
    }

    fn targets(&self, table: usize, columns: &Range<usize>) -> Targets {
        let mut targets = [None; 3];
        for (target, column) in targets.iter_mut().zip(columns.clone()) {
            *target = self.target(table, column);
        }
        targets
    }

    fn row(&self, table: usize) -> Option<RowStep> {
        let number = self.numbers[table]?;
        let planned = &self.plan.pieces[number];
        let parent = self.of.tables[table].parent.filter(|_| self.plan.nests.is_some());
        let parent = parent.and_then(|parent| self.numbers[parent]);
        let cells = planned.columns.iter().enumerate().filter_map(|(target, column)| {
            let cell = match planned.table.columns[*column].source {
                Source::File => Cell::File,
                Source::Message => Cell::Message,
                Source::Position(depth) => Cell::Position(depth),
                Source::Derived(Derived::Message(of)) => Cell::Fact(of),
                Source::Gathered(Gathered::Number) => Cell::Number,
                Source::Gathered(Gathered::Role) => Cell::Role,
                Source::Gathered(Gathered::Place) => Cell::Place,
                Source::Gathered(Gathered::Item) => Cell::Item,
                Source::Value(_)
                | Source::Derived(Derived::Item(_))
                | Source::Gathered(Gathered::Folded)
                | Source::Given => {
                    return None;
                }
            };
            Some((target, cell))
        });
        Some(RowStep { table: number, parent, cells: cells.collect() })
    }

    fn value(&self, place: &ValuePlace) -> Option<ValueStep> {
        let table = self.numbers[place.table]?;
        let targets = self.targets(place.table, &place.columns);
        let row = if place.is_row { self.row(place.table) } else { None };
        let is_wanted = row.is_some() || targets.iter().any(Option::is_some);
        is_wanted.then_some(ValueStep { element: place.element, table, targets, row })
    }

    fn gather(&self, place: &GatheredPlace) -> Option<GatherStep> {
        let row = self.row(place.table)?;
        let values = place.values.iter();
        let values = values.map(|it| (it.way.clone(), self.targets(place.table, &it.columns)));
        let values = values.filter(|(_, targets)| targets.iter().any(Option::is_some)).collect();
        let folded = place.folded.iter().filter_map(|it| {
            Some(FoldedValue { column: self.target(place.table, it.column)?, ..it.clone() })
        });
        let folded = folded.collect();
        let (role, path) = (place.role.clone(), place.path.clone());
        Some(GatherStep { row, role, path, item: place.item, values, folded })
    }

    /// What is derived of a goods item, if the branch is that of goods items.
    fn item(&self, branch: usize) -> (usize, Vec<(usize, OfItem)>) {
        let table = self.of.items.filter(|(_, of)| *of == branch).map(|(table, _)| table);
        let Some((table, number)) = table.and_then(|table| Some((table, self.numbers[table]?)))
        else {
            return (0, Vec::new());
        };
        let columns = self.of.tables[table].columns.iter().enumerate();
        let derived = columns.filter_map(|(at, column)| match column.source {
            Source::Derived(Derived::Item(of)) => Some((self.target(table, at)?, of)),
            _ => None,
        });
        (number, derived.collect())
    }
}

impl Node {
    /// Whether there is anything to do in it or below it.
    fn is_busy(&self) -> bool {
        self.row.is_some()
            || !self.values.is_empty()
            || !self.classes.is_empty()
            || !self.gathered.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many classes a message of a kind is gone through for, and how many values of them are looked at.
    fn looked_at(plan: &Plan) -> (usize, usize) {
        let kind = &plan.kinds[0];
        let (mut open, mut classes, mut values) = (vec![0], 0, 0);
        while let Some(node) = open.pop() {
            let node = &kind.nodes[node];
            classes += 1;
            values += node.values.len();
            open.extend(node.classes.iter().map(|step| step.node));
        }
        (classes, values)
    }

    #[test]
    fn a_message_is_gone_through_only_where_something_is_wanted() {
        let wanted = ["items.sequence_numeric", "item_origins.country_code"];
        let tables = ["declaration.items", "declaration.item_origins"];
        let wanted = Selection::all().with_tables(tables).with_columns(wanted);
        // The envelope, the declaration, the shipment, the item and the origin.
        assert_eq!(looked_at(&Plan::new(&wanted).unwrap()), (5, 2));
        let all = Plan::new(&Selection::all().with_tables(["declaration.items"])).unwrap();
        let (classes, values) = looked_at(&all);
        assert!(classes > 20 && values > 60, "{classes} {values}");
    }
}
