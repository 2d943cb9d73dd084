//! [`Flows`]: the sums, and what could not be counted.

use std::collections::BTreeMap;

use compact_str::CompactString;
use customs_declaration::Declaration;
use customs_model::Path;
use serde::Serialize;

use super::dimension::Dimension;
use super::item::{Gap, Reason, StatisticalItem, TakenValue, ValueSource, is_original};
use super::options::FlowOptions;
use super::total::Total;
use crate::as_text::as_text;

/// Trade summed up declaration by declaration. It takes as much memory as it has rows, however many
/// declarations there are, and parts that were counted apart can be [merged](Flows::merge).
///
/// An item counts once in all dimensions asked for, with its value in its own currency. Its value is
/// the statistical value (114), else the customs value (108), else the price on the invoice (112).
/// Declarations whose function is another than 9 (original) are not counted, for they speak of goods
/// that another declaration declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flows {
    pub(super) options: FlowOptions,
    /// By the values of the dimensions, and the currency at the end.
    pub(super) cells: BTreeMap<Vec<CompactString>, Cell>,
    uncounted: BTreeMap<Reason, u64>,
    declarations: u64,
}

/// The sums of a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Cell {
    pub(super) items: u64,
    pub(super) value: Total,
    /// Of how many items which value was taken.
    pub(super) sources: BTreeMap<ValueSource, u64>,
    pub(super) net_mass: Total,
    pub(super) with_mass: u64,
    pub(super) quantities: BTreeMap<CompactString, Total>,
    pub(super) with_quantity: u64,
}

impl Cell {
    /// How many of the items have another value than the statistical one.
    pub(super) fn other_values(&self) -> u64 {
        self.items - self.sources.get(&ValueSource::Statistical).copied().unwrap_or_default()
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.items += other.items;
        self.value += other.value;
        for (source, items) in &other.sources {
            *self.sources.entry(*source).or_default() += items;
        }
        self.net_mass += other.net_mass;
        self.with_mass += other.with_mass;
        self.with_quantity += other.with_quantity;
        for (unit, quantity) in &other.quantities {
            *self.quantities.entry(unit.clone()).or_default() += *quantity;
        }
    }
}

/// A row of the sums.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FlowRow<'f> {
    /// What it is in each dimension, in their order.
    pub values: &'f [CompactString],
    /// The currency of the value (ISO 4217).
    pub currency: &'f str,
    /// How many goods items it sums up.
    pub items: u64,
    /// The sum of their values.
    pub value: Total,
    /// How many of the items have no statistical value, so that another value was taken.
    pub items_with_other_value: u64,
    /// Of how many items which value was taken.
    pub value_sources: &'f BTreeMap<ValueSource, u64>,
    /// The sum of their net masses, in kilograms.
    pub net_mass: Total,
    /// How many of the items have no net mass that could be counted.
    pub items_without_mass: u64,
    /// The sums of their supplementary quantities, by unit; a unit that is left to the tariff is
    /// empty.
    pub quantities: &'f BTreeMap<CompactString, Total>,
}

/// Something in a declaration that was not counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Uncounted {
    /// Why.
    pub reason: Reason,
    /// The element that is missing or wrong.
    #[serde(serialize_with = "as_text")]
    pub path: Path,
}

impl Flows {
    /// Without any declaration yet. A dimension that is named twice counts once.
    #[must_use]
    pub fn new(mut options: FlowOptions) -> Self {
        let mut seen = Vec::new();
        options.dimensions.retain(|dimension| {
            let is_new = !seen.contains(dimension);
            seen.push(*dimension);
            is_new
        });
        Self { options, cells: BTreeMap::new(), uncounted: BTreeMap::new(), declarations: 0 }
    }

    /// Counts a declaration, and says what of it could not be counted.
    pub fn add(&mut self, declaration: &Declaration) -> Vec<Uncounted> {
        self.declarations += 1;
        if !is_original(declaration) {
            return vec![self.miss(Gap::in_declaration(Reason::NotOriginal, &["FunctionCode"]), 0)];
        }
        let shipment = declaration.goods_shipment.as_deref();
        if shipment.is_none_or(|it| it.government_agency_goods_item.is_empty()) {
            return vec![self.miss(Gap::in_declaration(Reason::NoItems, ITEM), 0)];
        }
        self.add_items(declaration)
    }

    fn add_items(&mut self, declaration: &Declaration) -> Vec<Uncounted> {
        let Self { options, cells, .. } = self;
        let mut gaps = Vec::new();
        for (item, nth) in StatisticalItem::all(declaration, options).zip(1..) {
            match counted(&item) {
                Ok((key, cell, missing)) => {
                    cells.entry(key).or_default().add(&cell);
                    gaps.extend(missing.into_iter().map(|gap| (gap, nth)));
                }
                Err(gap) => gaps.push((gap, nth)),
            }
        }
        gaps.into_iter().map(|(gap, nth)| self.miss(gap, nth)).collect()
    }

    /// Notes what could not be counted, in the item of this number.
    fn miss(&mut self, gap: Gap, nth: usize) -> Uncounted {
        *self.uncounted.entry(gap.reason).or_default() += 1;
        let mut path = Path::root("Declaration");
        if gap.in_item {
            path = path / "GoodsShipment" / ("GovernmentAgencyGoodsItem", nth);
        }
        let path = gap.names.iter().fold(path, |path, name| path / *name);
        Uncounted { reason: gap.reason, path }
    }

    /// Adds what was counted apart. The order in which parts are merged does not matter. The options
    /// are this one's; parts that were counted by other dimensions do not belong together.
    ///
    /// # Errors
    /// The other part, unchanged, if it was counted with other options.
    pub fn merge(&mut self, other: Self) -> Result<(), Box<Self>> {
        if self.options != other.options {
            return Err(Box::new(other));
        }
        for (key, cell) in other.cells {
            self.cells.entry(key).or_default().add(&cell);
        }
        for (reason, count) in other.uncounted {
            *self.uncounted.entry(reason).or_default() += count;
        }
        self.declarations += other.declarations;
        Ok(())
    }

    /// By what it is summed, in the order of [`FlowRow::values`].
    #[must_use]
    pub fn dimensions(&self) -> &[Dimension] {
        &self.options.dimensions
    }

    /// How many declarations were added, counted or not.
    #[must_use]
    pub const fn declarations(&self) -> u64 {
        self.declarations
    }

    /// The rows in the order of their values, one for each currency.
    pub fn rows(&self) -> impl Iterator<Item = FlowRow<'_>> {
        self.cells.iter().map(|(key, cell)| FlowRow::of(key, cell))
    }

    /// How often something could not be counted, by reason.
    pub fn uncounted(&self) -> impl Iterator<Item = (Reason, u64)> {
        self.uncounted.iter().map(|(reason, count)| (*reason, *count))
    }
}

impl<'f> FlowRow<'f> {
    fn of(key: &'f [CompactString], cell: &'f Cell) -> Self {
        let (currency, values) = key.split_last().expect("a key ends with its currency");
        Self {
            values,
            currency,
            items: cell.items,
            value: cell.value,
            items_with_other_value: cell.other_values(),
            value_sources: &cell.sources,
            net_mass: cell.net_mass,
            items_without_mass: cell.items - cell.with_mass,
            quantities: &cell.quantities,
        }
    }
}

/// The place of the goods items.
const ITEM: &[&str] = &["GoodsShipment", "GovernmentAgencyGoodsItem"];

/// The row of an item, what the item adds to it, and what of the item it has not.
fn counted(item: &StatisticalItem<'_>) -> Result<(Vec<CompactString>, Cell, Vec<Gap>), Gap> {
    let dimensions = &item.options.dimensions;
    let mut key = Vec::with_capacity(dimensions.len() + 1);
    for dimension in dimensions {
        key.push(item.in_dimension(*dimension)?);
    }
    let TakenValue { value, currency, source } = item.value()?;
    key.push(currency.into());
    let mut cell = Cell { items: 1, value, ..Cell::default() };
    cell.sources.insert(source, 1);
    let mut gaps = Vec::new();
    match item.net_mass() {
        Ok(Some(mass)) => (cell.net_mass, cell.with_mass) = (mass, 1),
        Ok(None) => {}
        Err(gap) => gaps.push(gap),
    }
    match item.quantity() {
        Ok(Some((unit, quantity))) => {
            cell.quantities.insert(unit.into(), quantity);
            cell.with_quantity = 1;
        }
        Ok(None) => {}
        Err(gap) => gaps.push(gap),
    }
    Ok((key, cell, gaps))
}
