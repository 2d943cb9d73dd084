//! What columns promise: every value of a message is in them, totals are those of `customs flows`, what is not
//! complete is in none, and a batch has the schema that was announced.

#![allow(clippy::unwrap_used)] // a test may panic, and proptest hides that these are tests

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::path::{Path as FilePath, PathBuf};
use std::sync::{Arc, LazyLock};

use allocation_counter::{AllocationInfo, measure};
use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type, Int64Type, TimestampMicrosecondType};
use arrow_array::{Array, RecordBatch};
use arrow_schema::DataType;
use customs_analysis::flows::is_original;
use customs_analysis::{Dimension, FlowOptions, Flows, Total};
use customs_columns::{BatchLimits, Filler, Plan, Selection, Table, Taken, our_tables};
use customs_message::family::FAMILIES;
use customs_message::{Kind, Message, Profiles, Reader};
use customs_model::dictionary::places;
use customs_model::walk::{Entry, Leaf};
use customs_model::{DateTime, Path, Value as _, ValueType, Visitor};
use customs_tests::{Chance, files, messages, random, reference, repository};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Every table with every column.
static ALL: LazyLock<Arc<Plan>> = LazyLock::new(|| Arc::new(Plan::new(&Selection::all()).unwrap()));

static PROFILES: LazyLock<Profiles> = LazyLock::new(Profiles::default);

/// The complete messages among some files.
fn complete(files: Vec<(PathBuf, Vec<u8>)>) -> Vec<(PathBuf, Message)> {
    let reader = Reader::new(&PROFILES);
    let read = |(path, bytes): (PathBuf, Vec<u8>)| {
        let message = reader.one(&bytes).ok()?.complete().ok()?;
        Some((path, message))
    };
    files.into_iter().filter_map(read).collect()
}

/// Our own messages, of every family.
static FIXTURES: LazyLock<Vec<(PathBuf, Message)>> = LazyLock::new(|| {
    let folders =
        ["valid", "warning", "transit", "export", "entry-summary", "exchange", "explain", "alerts"];
    let all = folders.into_iter().flat_map(|folder| {
        let folder = repository().join("fixtures").join(folder);
        let mut all = messages(&folder, "xml");
        all.extend(messages(&folder, "json"));
        all
    });
    complete(all.collect())
});

/// The real declarations; none without the reference.
fn corpus() -> Option<Vec<(PathBuf, Message)>> {
    Some(complete(files(&reference("corpus/declaration")?, "xml")))
}

fn name(path: &FilePath) -> String {
    path.display().to_string()
}

/// A text that is the same for the same value, whatever digits or offset it is written with.
fn canonical_decimal(text: &str) -> String {
    let text = text.strip_suffix('.').unwrap_or(text);
    text.parse::<Decimal>().unwrap().normalize().to_string()
}

/// Every value of a message, by its path with positions, as the columns should have it.
#[derive(Default)]
struct Values {
    path: Path,
    all: BTreeMap<String, String>,
    /// The same as XML has it, with the attributes of texts.
    as_written: BTreeMap<String, String>,
}

impl Values {
    fn of(message: &Message) -> Self {
        let mut values = Self::default();
        let Ok(()) = message.walk(&mut values);
        values
    }
}

impl Visitor for Values {
    type Error = Infallible;

    fn enter(&mut self, entry: Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        let path = self.path.child(entry.step()).to_string();
        let text = match leaf.value {
            value if value.is_number() => canonical_decimal(leaf.text),
            ValueType::DateTime => {
                let date = DateTime::from_leaf(leaf).unwrap();
                let moment = date.to_utc().map_or(date.local(), |moment| moment.naive_utc());
                self.all.insert(format!("{path}_form"), date.natural_format_code().to_owned());
                let iso = date.to_iso_8601();
                if date.zone().is_some() {
                    let zone = iso.strip_suffix('Z').map_or(&iso[iso.len() - 6..], |_| "Z");
                    self.all.insert(format!("{path}_zone"), zone.to_owned());
                }
                moment.to_string()
            }
            ValueType::LocalDateTime => leaf.text.replace('T', " "),
            ValueType::Flag => (leaf.text == "1").to_string(),
            _ => leaf.text.to_owned(),
        };
        self.all.insert(path.clone(), text);
        self.as_written.insert(path.clone(), leaf.text.to_owned());
        for (name, text) in leaf.attributes.iter().filter(|_| leaf.value.is_textual()) {
            let attribute = self.path.child(entry.step()).attribute_named(*name).to_string();
            self.all.insert(attribute.clone(), text.to_string());
            self.as_written.insert(attribute, text.to_string());
        }
        for (attribute, suffix) in [("currencyID", "_currency"), ("unitCode", "_unit")] {
            if let Some(text) = leaf.attribute(attribute) {
                self.all.insert(format!("{path}{suffix}"), text.to_owned());
            }
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}

/// A cell as a text; `None` where it is null.
fn cell(array: &dyn Array, row: usize) -> Option<String> {
    if array.is_null(row) {
        return None;
    }
    Some(match array.data_type() {
        DataType::Utf8 => array.as_string::<i32>().value(row).to_owned(),
        DataType::Int64 => array.as_primitive::<Int64Type>().value(row).to_string(),
        DataType::Boolean => array.as_boolean().value(row).to_string(),
        DataType::Date32 => {
            let days = array.as_primitive::<Date32Type>().value(row);
            Date32Type::to_naive_date_opt(days).unwrap().to_string()
        }
        DataType::Timestamp(..) => array
            .as_primitive::<TimestampMicrosecondType>()
            .value_as_datetime(row)
            .unwrap()
            .to_string(),
        DataType::Decimal128(_, scale) => {
            let units = array.as_primitive::<Decimal128Type>().value(row);
            let decimal = Decimal::from_i128_with_scale(units, u32::try_from(*scale).unwrap());
            decimal.normalize().to_string()
        }
        other => panic!("no table has a column of {other}"),
    })
}

/// The steps of messages that repeat, by the name of their tables, as paths without positions.
static REPEATING: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(|| {
    let repeating = |kind: Kind| {
        let repeats = places(kind.class())
            .filter(|place| place.element().is_some_and(|element| element.repeats));
        repeats.map(|place| place.path().to_string()).collect()
    };
    our_tables().iter().map(|it| (it.name.clone(), repeating(it.kinds[0]))).collect()
});

/// A path with the positions of a row in it.
fn with_positions(path: &str, positions: &[i64], repeating: &BTreeSet<String>) -> String {
    let (mut without, mut with, mut positions) = (String::new(), String::new(), positions.iter());
    for step in path.split('/').skip(1) {
        without = format!("{without}/{step}");
        with = format!("{with}/{step}");
        if repeating.contains(&without) {
            with = format!("{with}[{}]", positions.next().expect("a row has all its positions"));
        }
    }
    with
}

/// Every value of the batches, by its path with positions, of the tables that follow the message's structure.
fn values_of(batches: &[(usize, RecordBatch)], message: &Message) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for (table, batch) in batches {
        let table = &ALL.tables()[*table].table;
        if table.path.is_empty() {
            continue;
        }
        for (column, array) in table.columns.iter().zip(batch.columns()) {
            if column.path.is_empty() {
                continue;
            }
            let suffix = ["_currency", "_unit", "_form", "_zone"]
                .into_iter()
                .find(|suffix| column.name.ends_with(suffix) && column.doc.starts_with("Of `"));
            for row in 0..batch.num_rows() {
                let Some(text) = cell(array, row) else { continue };
                let positions = (2..table.keys)
                    .map(|at| batch.column(at).as_primitive::<Int64Type>().value(row))
                    .collect::<Vec<_>>();
                let path = with_positions(&column.path, &positions, &REPEATING[&table.message]);
                // A message without its envelope begins below it.
                let begins = path.find(&format!("/{}", message.name())).unwrap();
                let path = path[begins..].replacen(
                    "/Response[1]",
                    "/Response",
                    usize::from(message.name() == "Response"),
                );
                values.insert(format!("{path}{}", suffix.unwrap_or_default()), text);
            }
        }
    }
    values
}

/// Asserts that the columns of a message are what is in it, to the value.
fn assert_same(what: &str, message: &Message) {
    let mut filler = Filler::new(Arc::clone(&ALL));
    assert_eq!(filler.take_message(what, 1, message), Taken::Whole, "{what}");
    let batches = filler.finish();
    let (found, others) = (values_of(&batches, message), other_values_of(&batches));
    let Values { all, as_written, .. } = Values::of(message);
    for (path, text) in &others {
        assert_eq!(as_written.get(path), Some(text), "{what}: {path}");
        assert!(!found.contains_key(path), "{what}: {path} is in two tables");
    }
    let expected: BTreeMap<String, String> =
        all.into_iter().filter(|(path, _)| !others.contains_key(path)).collect();
    for (path, text) in &expected {
        assert_eq!(found.get(path), Some(text), "{what}: {path}");
    }
    let more: Vec<_> = found.keys().filter(|path| !expected.contains_key(*path)).collect();
    assert!(more.is_empty(), "{what}: {more:?}");
}

/// The values that have no column, by their paths.
fn other_values_of(batches: &[(usize, RecordBatch)]) -> BTreeMap<String, String> {
    let other = batches.iter().find(|(table, _)| ALL.tables()[*table].table.name == "other_values");
    let Some((_, batch)) = other else { return BTreeMap::new() };
    let text = |name: &str, row| cell(batch.column_by_name(name).unwrap(), row).unwrap();
    (0..batch.num_rows()).map(|row| (text("path", row), text("value", row))).collect()
}

#[test]
fn every_value_of_our_messages_is_in_the_columns_once_and_nothing_else_is() {
    let kinds: BTreeSet<_> = FIXTURES.iter().map(|(_, message)| message.name()).collect();
    assert!(kinds.len() > 40, "of most kinds there is one: {kinds:?}");
    for (path, message) in &*FIXTURES {
        assert_same(&name(path), message);
    }
}

#[test]
fn every_value_of_real_declarations_is_in_the_columns() {
    let Some(corpus) = corpus() else { return };
    assert!(corpus.len() >= 190, "{}", corpus.len());
    for (path, message) in &corpus {
        assert_same(&name(path), message);
    }
}

proptest! {
    #[test]
    fn every_value_of_a_random_message_of_any_kind_is_in_the_columns(seed in 1u64.., which in 0usize..1000) {
        let kinds: Vec<Kind> = customs_message::family::all(FAMILIES).collect();
        let kind = kinds[which % kinds.len()];
        let json = random::class(kind.class(), &mut Chance::new(seed), 0);
        // What JSON tells a message by may not be in it by chance; its definition reads it all the same.
        let text = serde_json::to_string(&json).unwrap();
        let message = Reader::new(&PROFILES).only(&text);
        if let Some(message) = message.ok().and_then(|it| it.complete().ok()) {
            assert_same(&text, &message);
        }
    }
}

/// Sums by chapter, origin and month, with the currency: the value, the mass and how many items.
type Sums = BTreeMap<Vec<String>, (Total, Total, u64)>;

/// The sums of items that `customs flows` gives.
fn flows(messages: &[(PathBuf, Message)]) -> Sums {
    let by = [Dimension::Chapter, Dimension::Origin, Dimension::Year, Dimension::Month];
    let mut flows = Flows::new(FlowOptions::by(by));
    for declaration in messages.iter().filter_map(|(_, message)| message.declaration()) {
        flows.add(declaration);
    }
    flows
        .rows()
        .map(|row| {
            let month = row.values[3].split_once('-').map_or("undated", |(_, month)| month);
            let mut key: Vec<String> = row.values[..3].iter().map(ToString::to_string).collect();
            key.extend([month.trim_start_matches('0').to_owned(), row.currency.to_owned()]);
            (key, (row.value, row.net_mass, row.items))
        })
        .collect()
}

/// The same sums from the table of items, in batches of a few rows.
fn sums_of_columns(messages: &[(PathBuf, Message)]) -> Sums {
    let columns = [
        "is_original",
        "chapter",
        "origin",
        "year",
        "month",
        "value_currency",
        "value",
        "net_mass_kg",
    ];
    let selection = Selection::all().with_tables(["declaration.items"]).with_columns(columns);
    let plan = Arc::new(Plan::new(&selection).unwrap());
    let limits = BatchLimits { rows: 7, ..BatchLimits::default() };
    let mut filler = Filler::new(plan).with_limits(limits);
    let mut sums = Sums::new();
    for (path, message) in messages {
        filler.take_message(&name(path), 1, message);
        if filler.is_full() {
            filler.finish().iter().for_each(|(_, batch)| add(&mut sums, batch));
        }
    }
    filler.finish().iter().for_each(|(_, batch)| add(&mut sums, batch));
    sums
}

fn add(sums: &mut Sums, batch: &RecordBatch) {
    let text = |name: &str, row| cell(batch.column_by_name(name).unwrap(), row);
    let total = |name: &str, row| {
        let text = text(name, row)?;
        Some(Total::of(text.parse().unwrap()).unwrap())
    };
    for row in 0..batch.num_rows() {
        let undated = || Some("undated".to_owned());
        let key = [
            text("chapter", row),
            text("origin", row),
            text("year", row).or_else(undated),
            text("month", row).or_else(undated),
            text("value_currency", row),
        ];
        let key: Option<Vec<String>> = key.into_iter().collect();
        let (Some(key), Some(value)) = (key, total("value", row)) else { continue };
        if text("is_original", row).as_deref() != Some("true") {
            continue;
        }
        let sum = sums.entry(key).or_default();
        sum.0 += value;
        sum.1 += total("net_mass_kg", row).unwrap_or_default();
        sum.2 += 1;
    }
}

#[test]
fn totals_from_the_table_of_items_are_those_of_flows() {
    let of_ours = flows(&FIXTURES);
    assert!(of_ours.len() >= 3, "{of_ours:?}");
    assert_eq!(sums_of_columns(&FIXTURES), of_ours);
    let is_changed =
        |it: &(PathBuf, Message)| it.1.declaration().is_some_and(|it| !is_original(it));
    assert!(FIXTURES.iter().any(is_changed), "some declarations are not counted");
}

#[test]
fn totals_of_real_declarations_are_those_of_flows() {
    let Some(corpus) = corpus() else { return };
    let of_flows = flows(&corpus);
    assert!(of_flows.len() > 20, "{}", of_flows.len());
    assert_eq!(sums_of_columns(&corpus), of_flows);
}

#[test]
fn a_message_with_a_value_that_has_no_place_is_in_no_table_but_that_of_incomplete_ones() {
    let declaration = r#"{ "TypeCode": "IMA", "GoodsShipment": { "GovernmentAgencyGoodsItem": [
        { "SequenceNumeric": "1", "Origin": [{ "CountryCode": "CN" }] },
        { "StatisticalValueAmount": { "value": "1.2345", "currencyID": "GBP" } } ] } }"#;
    let mut filler = Filler::new(Arc::clone(&ALL));
    let mut take = |number, text| {
        let document = Reader::new(&PROFILES).only(text);
        filler.take("a.json", number, document)
    };
    assert_eq!(take(1, r#"{ "TypeCode": "IMA" }"#), Taken::Whole);
    let Taken::Incomplete(why) = take(2, declaration) else { panic!("it has no place") };
    assert!(why.contains("`1.2345` has more digits"), "{why}");
    assert_eq!(take(3, r#"{ "TypeCode": "EXA" }"#), Taken::Whole);
    let batches = filler.finish();
    let rows: BTreeMap<String, usize> = batches
        .iter()
        .map(|(table, batch)| (ALL.tables()[*table].table.full_name(), batch.num_rows()))
        .collect();
    let expected = [("declaration.messages", 2), ("incomplete", 1)];
    assert_eq!(rows, expected.map(|(name, rows)| (name.to_owned(), rows)).into());
    let messages = &batches[0].1;
    let types: Vec<_> =
        (0..2).map(|row| cell(messages.column_by_name("type_code").unwrap(), row)).collect();
    assert_eq!(types, [Some("IMA".to_owned()), Some("EXA".to_owned())]);
}

#[test]
fn only_what_is_wanted_is_in_a_batch_and_it_has_the_schema_that_was_announced() {
    let wanted = ["parties.name", "role", "item_origins.country_code", "country_code"];
    let selection = Selection::all()
        .with_tables(["declaration.parties", "declaration.item_origins"])
        .with_columns(wanted);
    let plan = Arc::new(Plan::new(&selection).unwrap());
    let names = |at: usize| {
        let fields = plan.tables()[at].schema.fields().iter();
        fields.map(|field| field.name().clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(0), ["file", "message", "item", "origin", "country_code"]);
    assert_eq!(names(1), ["file", "message", "party", "role", "name"]);
    let mut filler = Filler::new(Arc::clone(&plan));
    for (path, message) in &*FIXTURES {
        filler.take_message(&name(path), 1, message);
    }
    let batches = filler.finish();
    assert_eq!(batches.len(), 2);
    for (table, batch) in &batches {
        assert_eq!(batch.schema(), plan.tables()[*table].schema);
        assert!(batch.num_rows() > 10);
    }
}

#[test]
fn columns_that_gather_are_of_one_type_wherever_they_come_from() {
    // A value of another type would make its message incomplete; here every party and document has all there is.
    let selection = Selection::all().with_tables(["parties", "documents", "containers", "taxes"]);
    let mut filler = Filler::new(Arc::new(Plan::new(&selection).unwrap()));
    for (path, message) in &*FIXTURES {
        let taken = filler.take_message(&name(path), 1, message);
        assert!(!matches!(taken, Taken::Incomplete(_)), "{}: {taken:?}", path.display());
    }
}

/// What is allocated while so many messages become batches of a few hundred rows.
fn allocated(messages: usize) -> AllocationInfo {
    let text = r#"{ "TypeCode": "IMA", "GoodsShipment": { "GovernmentAgencyGoodsItem": [
        { "SequenceNumeric": "1", "StatisticalValueAmount": { "value": "12.50", "currencyID": "GBP" } },
        { "SequenceNumeric": "2", "Origin": [{ "CountryCode": "CN" }] } ] } }"#;
    let message = Reader::new(&PROFILES).only(text).unwrap().complete().unwrap();
    let selection = Selection::all().with_tables(["declaration.items", "declaration.item_origins"]);
    let limits = BatchLimits { rows: 400, ..BatchLimits::default() };
    let mut filler = Filler::new(Arc::new(Plan::new(&selection).unwrap())).with_limits(limits);
    measure(|| {
        for number in 1..=messages {
            filler.take_message("a.json", number, &message);
            if filler.is_full() {
                drop(filler.finish());
            }
        }
    })
}

#[test]
fn memory_is_that_of_a_batch_whatever_the_number_of_messages() {
    let (once, twice) = (allocated(2_000), allocated(4_000));
    assert!(once.bytes_max > 10_000, "{once:?}");
    assert!(twice.bytes_max <= once.bytes_max + once.bytes_max / 20, "{once:?} {twice:?}");
    let work = |info: &AllocationInfo| info.count_total;
    assert!(work(&twice) <= 2 * work(&once) + work(&once) / 20, "{once:?} {twice:?}");
}

/// How many rows are in the lists of a column.
fn in_lists(batch: &RecordBatch, name: &str) -> Vec<usize> {
    let lists = batch.column_by_name(name).unwrap().as_list::<i32>();
    (0..batch.num_rows()).map(|row| lists.value(row).len()).collect()
}

#[test]
fn nested_rows_are_those_of_the_flat_tables_in_the_rows_that_hold_them() {
    let wanted = Selection::all().with_tables(["declaration.messages", "declaration.items"]);
    let plan = Arc::new(Plan::nested(&wanted).unwrap());
    let mut filler = Filler::new(Arc::clone(&plan));
    let mut expected = (Vec::new(), Vec::new());
    let text = r#"{ "TypeCode": "IMA" }"#;
    let empty = Reader::new(&PROFILES).only(text).unwrap().complete().unwrap();
    let empty = (PathBuf::from("empty.json"), empty);
    for (path, message) in std::iter::once(&empty).chain(&*FIXTURES) {
        let Some(declaration) = message.declaration() else { continue };
        assert_eq!(filler.take_message(&name(path), 1, message), Taken::Whole);
        let items = declaration.goods_shipment.as_ref().map(|it| &it.government_agency_goods_item);
        let items = items.into_iter().flatten().collect::<Vec<_>>();
        expected.0.push(items.len());
        expected.1.extend(items.iter().map(|item| item.origin.len()));
    }
    let batches = filler.finish();
    assert_eq!(in_lists(&batches[0].1, "items"), expected.0);
    assert_eq!(in_lists(&batches[1].1, "origins"), expected.1);
    assert!(expected.0.iter().sum::<usize>() > 20);
    for (table, batch) in &batches {
        assert_eq!(batch.schema(), plan.tables()[*table].schema);
    }
    // The items inside messages are those of the table of items, with their origins inside.
    let items = batches[0].1.column_by_name("items").unwrap().as_list::<i32>();
    let values =
        |array: &dyn Array| (0..array.len()).map(|row| cell(array, row)).collect::<Vec<_>>();
    let inside = items.values().as_struct();
    for column in ["statistical_value_amount", "chapter", "value"] {
        let flat = batches[1].1.column_by_name(column).unwrap();
        assert_eq!(values(inside.column_by_name(column).unwrap()), values(flat), "{column}");
    }
}

/// What a table looks like: the names and types of its columns.
fn described(table: &Table) -> String {
    let columns = table.columns.iter().map(|column| {
        let null = if column.nullable { "" } else { " not null" };
        format!("  {} {}{null}\n", column.name, column.data_type)
    });
    format!("{} ({})\n{}", table.full_name(), table.path, columns.collect::<String>())
}

#[test]
fn the_tables_of_every_family_are_as_they_were() {
    let shown = [
        "declaration.messages",
        "declaration.items",
        "declaration.item_additional_documents",
        "declaration.item_origins",
        "declaration.parties",
        "declaration.taxes",
        "response.messages",
        "response.response_errors",
        "cc015c.items",
        "cc512c.items",
        "cc315a.items",
        "cc315a.parties",
        "risk_alert.body_risk_indicators",
        "risk_alert.body_risk_indicator_values",
    ];
    let tables = || our_tables().iter().flat_map(|tables| &tables.tables);
    let shown = shown.map(|name| described(tables().find(|it| it.full_name() == name).unwrap()));
    insta::assert_snapshot!("columns_of_tables", shown.join("\n"));
    let names: Vec<String> = our_tables()
        .iter()
        .filter(|tables| {
            ["declaration", "cc015c", "cc512c", "cc315a", "risk_alert"].contains(&&*tables.name)
        })
        .flat_map(|tables| tables.tables.iter().map(|table| table.full_name()))
        .collect();
    insta::assert_snapshot!("names_of_tables", names.join("\n"));
}
