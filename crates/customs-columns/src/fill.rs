//! [`Filler`]: messages become rows, and rows batches.

use std::sync::Arc;

use arrow_array::RecordBatch;
use chrono::NaiveDateTime;
use customs_analysis::flows::{StatisticalItem, Total};
use customs_message::{Document, Kind, Message, ReadError};
use customs_model::object::{Field, Held, Object};
use customs_model::value::Zone;
use customs_model::{Count, Finding, Path, ValueRef};

use crate::builder::{Builder, Misfit};
use crate::derived::{self, Fact, MessageFacts};
use crate::gathered::FoldedValue;
use crate::nest::Filled;
use crate::objects::{at, field, is_extended, slots};
use crate::others::{Cause, Row, values_without_column};
use crate::plan::{Cell, GatherStep, KindPlan, Node, Plan, RowStep, Targets, ValueStep};

/// How large a batch grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchLimits {
    /// A batch is full once one of its tables has so many rows.
    pub rows: usize,
    /// A batch is full once its tables take so many bytes together.
    pub bytes: usize,
}

impl Default for BatchLimits {
    fn default() -> Self {
        Self { rows: 8192, bytes: 32 * 1024 * 1024 }
    }
}

/// Fills tables message by message. What is taken in is in memory until [`finish`](Filler::finish), so that is
/// called whenever the batch [is full](Filler::is_full).
///
/// ```
/// use std::sync::Arc;
/// use customs_columns::{Filler, Plan, Selection, Taken};
/// use customs_message::{Profiles, Reader};
///
/// let plan = Plan::new(&Selection::all().with_tables(["declaration.messages"])).unwrap();
/// let mut filler = Filler::new(Arc::new(plan));
/// let profiles = Profiles::default();
/// let document = Reader::new(&profiles).one(br#"{ "FunctionCode": "9", "TypeCode": "EXA" }"#);
/// assert_eq!(filler.take("a.json", 1, document), Taken::Whole);
///
/// let batches = filler.finish();
/// let (table, batch) = &batches[0];
/// assert_eq!((*table, batch.num_rows()), (0, 1));
/// assert!(batch.column_by_name("type_code").is_some());
/// ```
#[derive(Debug)]
pub struct Filler {
    plan: Arc<Plan>,
    limits: BatchLimits,
    rows: Rows,
}

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// It is in its tables.
    Whole,
    /// It is in no table but that of incomplete messages, for this reason.
    Incomplete(String),
    /// No table of its kind is wanted.
    NotWanted,
}

/// A value that has no place in its column, so that its message is in none.
struct DoesNotFit {
    /// The path of the value, without positions.
    path: String,
    /// What is wrong, in words.
    text: String,
}

/// The rows of all tables of a plan.
#[derive(Debug)]
struct Rows {
    tables: Vec<TableRows>,
    /// About how many bytes they take.
    bytes: usize,
}

/// The rows of a table.
#[derive(Debug)]
struct TableRows {
    columns: Vec<Builder>,
    rows: usize,
    /// How many there were before the message that is taken in.
    before: usize,
    /// The row of the table above that each is in, where rows are put into each other.
    parents: Vec<usize>,
    width: usize,
}

impl TableRows {
    fn begin(&mut self) -> usize {
        self.rows += 1;
        self.rows - 1
    }

    fn finish(&mut self) -> Filled {
        let rows = std::mem::take(&mut self.rows);
        let columns = self.columns.iter_mut().map(|column| column.finish(rows)).collect();
        Filled { columns, rows, parents: std::mem::take(&mut self.parents) }
    }
}

impl Filler {
    /// An empty one.
    #[must_use]
    pub fn new(plan: Arc<Plan>) -> Self {
        let tables = plan.pieces.iter().map(|planned| TableRows {
            columns: planned
                .schema
                .fields()
                .iter()
                .map(|it| Builder::new(it.data_type()))
                .collect(),
            rows: 0,
            before: 0,
            parents: Vec::new(),
            width: planned.width,
        });
        let rows = Rows { tables: tables.collect(), bytes: 0 };
        Self { plan, limits: BatchLimits::default(), rows }
    }

    /// With batches of another size.
    #[must_use]
    pub fn with_limits(self, limits: BatchLimits) -> Self {
        Self { limits, ..self }
    }

    /// What it fills.
    #[must_use]
    pub const fn plan(&self) -> &Arc<Plan> {
        &self.plan
    }

    /// About how many bytes there are in memory.
    #[must_use]
    pub const fn bytes(&self) -> usize {
        self.rows.bytes
    }

    /// Whether there is as much as a batch should have.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.rows.bytes >= self.limits.bytes
            || self.rows.tables.iter().any(|table| table.rows >= self.limits.rows)
    }

    /// Takes in what was read: a message, or why it cannot be read, which is a row of the table of incomplete
    /// messages. It is the one of this number in the file of this name.
    pub fn take(
        &mut self,
        file: &str,
        number: usize,
        read: Result<Document<'_>, ReadError>,
    ) -> Taken {
        let document = match read {
            Ok(document) => document,
            Err(error) => {
                self.incomplete(file, Some(number), &[error.to_finding()]);
                return Taken::Incomplete(error.to_string());
            }
        };
        match document.complete() {
            Ok(message) => self.take_message(file, number, &message),
            Err(incomplete) => {
                self.incomplete(file, Some(number), &incomplete.findings);
                Taken::Incomplete(incomplete.to_string())
            }
        }
    }

    /// Takes in a message.
    pub fn take_message(&mut self, file: &str, number: usize, message: &Message) -> Taken {
        match self.fill(file, number, message) {
            Ok(true) => Taken::Whole,
            Ok(false) => Taken::NotWanted,
            Err(DoesNotFit { path, text }) => {
                let cause = Cause::Words { text: &text, path: Some(&path) };
                self.other(self.plan.incomplete, file, Some(number), 1, cause);
                Taken::Incomplete(text)
            }
        }
    }

    /// Takes in why a message, or a whole file, is in no table.
    pub fn incomplete(&mut self, file: &str, number: Option<usize>, findings: &[Finding]) {
        for (finding, nth) in findings.iter().zip(1..) {
            self.other(self.plan.incomplete, file, number, nth, Cause::Finding(finding));
        }
    }

    /// Takes in why a whole file is in no table, in words.
    pub fn unreadable(&mut self, file: &str, why: &str) {
        let cause = Cause::Words { text: why, path: None };
        self.other(self.plan.incomplete, file, None, 1, cause);
    }

    /// Takes in what checking found in a message.
    pub fn findings(&mut self, file: &str, number: usize, findings: &[Finding]) {
        for (finding, nth) in findings.iter().zip(1..) {
            self.other(self.plan.findings, file, Some(number), nth, Cause::Finding(finding));
        }
    }

    /// A row of one of the tables of all kinds.
    fn other(
        &mut self,
        table: Option<usize>,
        file: &str,
        message: Option<usize>,
        number: i64,
        cause: Cause<'_>,
    ) {
        let Some(table) = table else { return };
        let row = Row { file, message: message.map(whole), number, cause };
        let rows = &mut self.rows.tables[table];
        let at = rows.begin();
        let fields = self.plan.pieces[table].schema.fields();
        for (builder, field) in rows.columns.iter_mut().zip(fields) {
            // Texts of findings are bounded, and a batch ends long before it is 2 GB.
            let put = row.put(field.name(), at, builder);
            debug_assert!(put.is_ok(), "{put:?}");
        }
        self.rows.bytes += rows.width + file.len() + 256;
    }

    /// Takes in the values of a message that have no column.
    fn other_values(&mut self, file: &str, number: usize, message: &Message, kind: &KindPlan) {
        let Some(table) = self.plan.other_values else { return };
        let is = |it: &&Kind| (it.definition.is)(message.root());
        let Some(class) = kind.of.kinds.iter().find(is).map(|it| it.class()) else { return };
        for ((path, value), nth) in values_without_column(message.root(), class).iter().zip(1..) {
            let cause = Cause::Value { path, value };
            self.other(Some(table), file, Some(number), nth, cause);
        }
    }

    /// Fills the tables of a message, or none of them. False where none is wanted.
    ///
    /// # Errors
    /// If a value has no place in its column.
    fn fill(&mut self, file: &str, number: usize, message: &Message) -> Result<bool, DoesNotFit> {
        let plan = Arc::clone(&self.plan);
        let begun = plan.kinds.iter().find_map(|kind| Some((kind, kind.of.beginning(message)?)));
        let Some((kind, beginning)) = begun else { return Ok(false) };
        for table in &mut self.rows.tables[kind.pieces.clone()] {
            table.before = table.rows;
        }
        let facts =
            if kind.needs_facts { facts(kind, message, &plan) } else { MessageFacts::default() };
        let walk = Walk { plan: &plan, kind, file, number: whole(number), message, facts };
        let mut filling =
            Filling { walk: &walk, rows: &mut self.rows, positions: Vec::new(), has_others: false };
        let filled = filling.begin(beginning, message.root());
        let has_others = filling.has_others;
        match filled {
            Ok(()) => {
                if has_others {
                    self.other_values(file, number, message, kind);
                }
                Ok(true)
            }
            Err(fault) => {
                for table in &mut self.rows.tables[kind.pieces.clone()] {
                    table.rows = table.before;
                    table.parents.truncate(table.rows);
                    table.columns.iter_mut().for_each(|column| column.take_back(table.rows));
                }
                Err(walk.describe(fault))
            }
        }
    }

    /// The batches of the tables that have rows, each with the index of its table in the plan; nothing is taken in
    /// any more then.
    #[must_use]
    pub fn finish(&mut self) -> Vec<(usize, RecordBatch)> {
        self.rows.bytes = 0;
        let (plan, tables) = (&self.plan, &mut self.rows.tables);
        let Some(nests) = &plan.nests else {
            // Each table that is filled is one of the plan; most have no rows in most batches.
            let tables = tables.iter_mut().zip(&plan.pieces).enumerate();
            let with_rows = tables.filter(|(_, (table, _))| table.rows > 0);
            let batches = with_rows.map(|(at, (table, piece))| {
                let batch = RecordBatch::try_new(Arc::clone(&piece.schema), table.finish().columns);
                (at, batch.expect("a table is filled by its own plan"))
            });
            return batches.collect();
        };
        let filled: Vec<Filled> = tables.iter_mut().map(TableRows::finish).collect();
        let tables = nests.iter().zip(plan.tables()).enumerate();
        let with_rows = tables.filter(|(_, (nest, _))| filled[nest.piece].rows > 0);
        let batches = with_rows.map(|(at, (nest, table))| (at, nest.batch(&table.schema, &filled)));
        batches.collect()
    }
}

fn facts(kind: &KindPlan, message: &Message, plan: &Plan) -> MessageFacts {
    match message.declaration().filter(|_| kind.of.is_declaration) {
        Some(declaration) => MessageFacts::of_declaration(declaration, &plan.options),
        None => MessageFacts::of(message.root(), &kind.of.elsewhere, &plan.options),
    }
}

/// What stays the same while a message is gone through.
struct Walk<'w> {
    plan: &'w Plan,
    kind: &'w KindPlan,
    file: &'w str,
    number: i64,
    message: &'w Message,
    facts: MessageFacts,
}

/// What of a message has no place.
enum Fault {
    /// A value in a column.
    Value { misfit: Misfit, table: usize, column: usize, value: String },
    /// What is in a class that is inside itself.
    TooDeep(Path),
}

impl Walk<'_> {
    fn describe(&self, fault: Fault) -> DoesNotFit {
        let (misfit, table, column, value) = match fault {
            Fault::Value { misfit, table, column, value } => (misfit, table, column, value),
            Fault::TooDeep(path) => {
                let path = path.to_string();
                let text = format!("`{path}` is nested deeper than the tables");
                return DoesNotFit { path, text };
            }
        };
        let planned = &self.plan.pieces[table];
        let column = &planned.table.columns[planned.columns[column]];
        let (name, data_type) = (&column.name, &column.data_type);
        let text = match misfit {
            Misfit::Digits => {
                format!("`{value}` has more digits than the column `{name}` holds ({data_type})")
            }
            Misfit::NotWhole => {
                format!("`{value}` is not a whole number, as the column `{name}` holds")
            }
            Misfit::TooMuchText => format!("the texts of the column `{name}` take more than 2 GB"),
            Misfit::OtherType => {
                format!("`{value}` is not of the type of the column `{name}` ({data_type})")
            }
        };
        DoesNotFit { path: column.path.clone(), text }
    }
}

/// A message on its way into tables.
struct Filling<'f, 'w> {
    walk: &'w Walk<'w>,
    rows: &'f mut Rows,
    /// The positions of what repeats, from the root down.
    positions: Vec<i64>,
    /// Whether there are values without a column.
    has_others: bool,
}

impl Filling<'_, '_> {
    /// Goes through the whole message, in its envelope or without.
    fn begin(&mut self, beginning: usize, root: &dyn Object) -> Result<(), Fault> {
        let nodes = &self.walk.kind.nodes;
        if beginning != 0 {
            // Without the envelope the message is one all the same, and the only one where they repeat.
            if let Some(row) = &nodes[0].row {
                self.row(row, None)?;
            }
            if self.walk.kind.of.branches[beginning].row.is_some() {
                self.positions.push(1);
            }
        }
        self.class(&nodes[beginning], root)
    }

    fn class(&mut self, node: &Node, object: &dyn Object) -> Result<(), Fault> {
        if let Some(row) = &node.row {
            self.row(row, None)?;
        }
        for gather in &node.gathered {
            self.gather(gather, object)?;
        }
        if !node.item.is_empty() {
            self.item(node, object)?;
        }
        let slots = slots(object);
        self.has_others |= slots.is_some() && is_extended(object);
        for step in &node.values {
            self.value(step, field(object, slots, step.element))?;
        }
        for step in &node.classes {
            let field = field(object, slots, step.element);
            let below = &self.walk.kind.nodes[step.node];
            let mut at = 0;
            while let Some(Held::Class(held)) = field.get(at) {
                at += 1;
                if step.repeats {
                    self.positions.push(whole(at));
                    self.class(below, held)?;
                    self.positions.pop();
                } else {
                    self.class(below, held)?;
                }
            }
        }
        for element in &node.beyond {
            if field(object, slots, *element).get(0).is_some() {
                let name = object.class().elements.get(*element).map_or("", |it| it.name);
                return Err(Fault::TooDeep(Path::root(object.class().name) / name));
            }
        }
        Ok(())
    }

    /// Begins a row.
    fn row(&mut self, step: &RowStep, gathered: Option<&GatherStep>) -> Result<usize, Fault> {
        let Walk { file, number, facts, .. } = self.walk;
        let above = step.parent.map(|parent| self.rows.tables[parent].rows - 1);
        let table = &mut self.rows.tables[step.table];
        let row = table.begin();
        table.parents.extend(above);
        self.rows.bytes += table.width;
        for (column, cell) in &step.cells {
            let builder = &mut table.columns[*column];
            let put = match cell {
                Cell::File => {
                    self.rows.bytes += file.len();
                    builder.put_text(row, file)
                }
                Cell::Message => builder.put_whole(row, *number),
                Cell::Position(depth) => builder.put_whole(row, self.positions[*depth]),
                Cell::Fact(of) => facts.fact(*of).map_or(Ok(()), |it| put_fact(builder, row, it)),
                Cell::Number => builder.put_whole(row, whole(row - table.before + 1)),
                Cell::Role => builder.put_text(row, gathered.map_or("", |it| &it.role)),
                Cell::Place => builder.put_text(row, gathered.map_or("", |it| &it.path)),
                Cell::Item => match gathered.and_then(|it| it.item) {
                    Some(depth) => builder.put_whole(row, self.positions[depth]),
                    None => Ok(()),
                },
            };
            put.map_err(|misfit| Fault::of(misfit, step.table, *column, String::new()))?;
        }
        Ok(row)
    }

    fn gather(&mut self, step: &GatherStep, object: &dyn Object) -> Result<(), Fault> {
        let row = self.row(&step.row, Some(step))?;
        for (way, targets) in &step.values {
            if let Some(value) = at(object, way) {
                self.put(step.row.table, row, targets, value)?;
            }
        }
        for FoldedValue { way, folding, column, .. } in &step.folded {
            let Some(value) = at(object, way) else { continue };
            let text = value.text();
            let folded = folding.of(&text);
            self.rows.bytes += folded.len();
            let builder = &mut self.rows.tables[step.row.table].columns[*column];
            builder.put_text(row, &folded).map_err(|misfit| {
                Fault::of(misfit, step.row.table, *column, folded.into_owned())
            })?;
        }
        Ok(())
    }

    /// What is derived of a goods item, into its row.
    fn item(&mut self, node: &Node, object: &dyn Object) -> Result<(), Fault> {
        let Walk { plan, kind, message, .. } = self.walk;
        let position = self.positions.last().and_then(|nth| usize::try_from(nth - 1).ok());
        let declaration = message.declaration().filter(|_| kind.of.is_declaration);
        let item = declaration.zip(position);
        let item = item.and_then(|(it, at)| StatisticalItem::at(it, at, &plan.options));
        let table = &mut self.rows.tables[node.item_table];
        let row = table.rows - 1;
        for (column, of) in &node.item {
            let fact = match &item {
                Some(item) => derived::of_item(item, *of),
                None => derived::of_item_elsewhere(object, &kind.of.elsewhere, *of),
            };
            let Some(fact) = fact else { continue };
            put_fact(&mut table.columns[*column], row, fact)
                .map_err(|misfit| Fault::of(misfit, node.item_table, *column, String::new()))?;
        }
        Ok(())
    }

    fn value(&mut self, step: &ValueStep, field: &dyn Field) -> Result<(), Fault> {
        let Some(row) = &step.row else {
            if let Some(Held::Value(value)) = field.get(0) {
                let row = self.rows.tables[step.table].rows - 1;
                self.put(step.table, row, &step.targets, value)?;
            }
            return Ok(());
        };
        let mut at = 0;
        while let Some(Held::Value(value)) = field.get(at) {
            at += 1;
            self.positions.push(whole(at));
            let begun = self.row(row, None)?;
            self.positions.pop();
            self.put(step.table, begun, &step.targets, value)?;
        }
        Ok(())
    }

    fn put(
        &mut self,
        table: usize,
        row: usize,
        targets: &Targets,
        value: ValueRef<'_>,
    ) -> Result<(), Fault> {
        let columns = &mut self.rows.tables[table].columns;
        self.has_others |= has_attributes(value);
        if let Some(column) = targets[0] {
            let put = put_value(&mut columns[column], row, value);
            let bytes =
                put.map_err(|it| Fault::of(it, table, column, value.text().into_owned()))?;
            self.rows.bytes += bytes;
        }
        for (at, target) in targets.iter().enumerate().skip(1) {
            let Some(column) = *target else { continue };
            let put = put_beside(&mut columns[column], row, value, at);
            put.map_err(|misfit| Fault::of(misfit, table, column, value.text().into_owned()))?;
        }
        Ok(())
    }
}

impl Fault {
    const fn of(misfit: Misfit, table: usize, column: usize, value: String) -> Self {
        Self::Value { misfit, table, column, value }
    }
}

/// Whether a value has attributes that have no column.
#[inline]
fn has_attributes(value: ValueRef<'_>) -> bool {
    match value {
        ValueRef::Code(it) => !it.attributes().is_empty(),
        ValueRef::Identifier(it) => !it.attributes().is_empty(),
        ValueRef::Text(it) => !it.attributes().is_empty(),
        _ => false,
    }
}

/// The value itself; returns how many bytes of text it has.
#[inline]
fn put_value(builder: &mut Builder, row: usize, value: ValueRef<'_>) -> Result<usize, Misfit> {
    let text = |builder: &mut Builder, text: &str| builder.put_text(row, text).map(|()| text.len());
    match value {
        ValueRef::Code(it) => return text(builder, it.as_str()),
        ValueRef::Identifier(it) => return text(builder, it.as_str()),
        ValueRef::Text(it) => return text(builder, it.as_str()),
        ValueRef::Amount(it) => builder.put_decimal(row, it.value()),
        ValueRef::Measure(it) => builder.put_decimal(row, it.value()),
        ValueRef::Quantity(it) => builder.put_decimal(row, it.value()),
        ValueRef::Numeric(it) => builder.put_decimal(row, it.value()),
        ValueRef::Indicator(it) => builder.put_yes(row, it.0),
        ValueRef::Flag(it) => builder.put_yes(row, it.0),
        ValueRef::Date(it) => builder.put_day(row, days(it.0)),
        ValueRef::LocalDateTime(it) => builder.put_moment(row, microseconds(it.0)),
        ValueRef::DateTime(it) => {
            let moment = it.to_utc().map_or_else(|| it.local(), |moment| moment.naive_utc());
            builder.put_moment(row, microseconds(moment))
        }
        ValueRef::Count(it) => {
            let number = i64::try_from(Count::get(*it)).map_err(|_| Misfit::Digits);
            number.and_then(|number| builder.put_whole(row, number))
        }
        _ => Err(Misfit::OtherType),
    }?;
    Ok(0)
}

/// What is beside a value, by its place among the columns of the value.
fn put_beside(
    builder: &mut Builder,
    row: usize,
    value: ValueRef<'_>,
    at: usize,
) -> Result<(), Misfit> {
    let stated = match (value, at) {
        (ValueRef::Amount(it), 1) => it.currency(),
        (ValueRef::Measure(it), 1) => it.unit(),
        (ValueRef::Quantity(it), 1) => it.unit(),
        (ValueRef::DateTime(it), 1) => Some(it.natural_format_code()),
        (ValueRef::DateTime(it), _) => {
            return it.zone().map_or(Ok(()), |zone| builder.put_text(row, &offset(zone)));
        }
        _ => None,
    };
    stated.map_or(Ok(()), |text| builder.put_text(row, text))
}

fn put_fact(builder: &mut Builder, row: usize, fact: Fact) -> Result<(), Misfit> {
    match fact {
        Fact::Text(text) => builder.put_text(row, &text),
        Fact::Whole(number) => builder.put_whole(row, number),
        Fact::Yes(yes) => builder.put_yes(row, yes),
        Fact::Total(total) => builder.put_units(row, total.units(), Total::SCALE),
    }
}

/// An offset from UTC as ISO 8601 writes it.
fn offset(zone: Zone) -> String {
    match zone {
        Zone::Utc => "Z".to_owned(),
        Zone::Offset { west, minutes } => {
            let sign = if west { '-' } else { '+' };
            format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
    }
}

fn microseconds(moment: NaiveDateTime) -> i64 {
    moment.and_utc().timestamp_micros()
}

/// Days since 1970.
fn days(day: chrono::NaiveDate) -> i32 {
    let since = day.signed_duration_since(chrono::NaiveDate::default()).num_days();
    i32::try_from(since).expect("the calendar of messages has four digits for a year")
}

/// A position or a number of messages, of which there are never so many.
fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
