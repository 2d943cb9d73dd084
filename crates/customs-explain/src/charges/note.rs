//! [`ChargeNote`]: what is to be known of totals.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use super::total::{AmountKind, ChargeTotal, Money, Sum};
use super::{Charge, Level};

/// What is to be known of totals.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ChargeNote {
    /// The declaration or its shipment states another amount than its items add up to.
    TotalsDiffer {
        /// What the amount is stated for.
        level: Level,
        /// The type of tax; none if all of them are compared.
        #[serde(skip_serializing_if = "Option::is_none")]
        tax_type: Option<String>,
        /// The currency.
        #[serde(skip_serializing_if = "Option::is_none")]
        currency: Option<String>,
        /// Which amount.
        amount: AmountKind,
        /// What is stated; absent if nothing is.
        #[serde(skip_serializing_if = "Sum::is_empty")]
        stated: Sum,
        /// The sum of the items; absent if none has the tax.
        #[serde(skip_serializing_if = "Sum::is_empty")]
        items: Sum,
    },
    /// Charges without an amount, which the totals are without.
    AmountMissing {
        /// What the charges are on.
        level: Level,
        /// Which amount.
        amount: AmountKind,
        /// In how many rows.
        rows: usize,
        /// The types of tax of these rows.
        tax_types: Vec<String>,
    },
    /// A sum with more digits than can be kept exactly.
    TooLong {
        /// What the charges are on.
        level: Level,
        /// The type of tax; none in a grand total.
        #[serde(skip_serializing_if = "Option::is_none")]
        tax_type: Option<String>,
        /// The currency.
        #[serde(skip_serializing_if = "Option::is_none")]
        currency: Option<String>,
        /// Which amount.
        amount: AmountKind,
    },
}

/// All that is to be known of the totals of some charges.
pub(super) fn all(
    rows: &[Charge],
    totals: &[ChargeTotal],
    grand_totals: &[ChargeTotal],
) -> Vec<ChargeNote> {
    let stated = [Level::Shipment, Level::Declaration].into_iter();
    let mut notes: Vec<_> =
        stated.flat_map(|level| differences(level, totals, grand_totals)).collect();
    notes.extend(missing(rows));
    notes.extend(too_long(totals.iter().chain(grand_totals)));
    notes
}

/// Where another amount is stated at a level than the items add up to, by type of tax, and over all where
/// no type is named. Without items or without amounts at the level there is nothing to compare.
fn differences(
    level: Level,
    totals: &[ChargeTotal],
    grand_totals: &[ChargeTotal],
) -> Vec<ChargeNote> {
    let of = |level: Level, totals: &[ChargeTotal]| -> Vec<ChargeTotal> {
        totals.iter().filter(|total| total.level == level).cloned().collect()
    };
    let (items, stated) = (of(Level::Item, totals), of(level, totals));
    if items.is_empty() {
        return Vec::new();
    }
    let (typed, untyped): (Vec<_>, Vec<_>) =
        stated.into_iter().partition(|total| total.tax_type.is_some());
    let mut notes = compared(level, &typed, &items);
    // A sum over all says nothing of currencies that it is not in.
    let currencies: BTreeSet<_> = untyped.iter().map(|total| &total.currency).collect();
    let mut items = of(Level::Item, grand_totals);
    items.retain(|total| currencies.contains(&total.currency));
    notes.extend(compared(level, &untyped, &items));
    notes
}

/// The differences between what is stated and the sums of items, for each kind of amount that is stated
/// at all.
fn compared(level: Level, stated: &[ChargeTotal], items: &[ChargeTotal]) -> Vec<ChargeNote> {
    let mut pairs: BTreeMap<_, [Option<&ChargeTotal>; 2]> = BTreeMap::new();
    for (side, totals) in [stated, items].into_iter().enumerate() {
        for total in totals {
            pairs.entry((total.code(), total.currency.as_deref())).or_default()[side] = Some(total);
        }
    }
    let mut notes = Vec::new();
    for amount in AmountKind::ALL {
        if stated.iter().all(|total| total.sum(amount).is_empty()) {
            continue;
        }
        for ((tax_type, currency), sides) in &pairs {
            let [stated, items] =
                sides.map(|total| total.map_or(Sum::Empty, |total| total.sum(amount)));
            if stated != items {
                let tax_type = tax_type.map(str::to_owned);
                let currency = currency.map(str::to_owned);
                notes.push(ChargeNote::TotalsDiffer {
                    level,
                    tax_type,
                    currency,
                    amount,
                    stated,
                    items,
                });
            }
        }
    }
    notes
}

/// The rows without an amount that other rows of their level have.
fn missing(rows: &[Charge]) -> Vec<ChargeNote> {
    let mut notes = Vec::new();
    for level in Level::ALL {
        for amount in AmountKind::ALL {
            let of_level = rows.iter().filter(|it| it.level == level);
            let (with, without): (Vec<_>, Vec<_>) =
                of_level.partition(|it| amount.of(it).is_some());
            if with.is_empty() || without.is_empty() {
                continue;
            }
            let codes = without.iter().filter_map(|it| it.tax_type.as_ref());
            let codes: BTreeSet<&str> = codes.map(|it| it.code.as_str()).collect();
            let tax_types = codes.into_iter().map(str::to_owned).collect();
            notes.push(ChargeNote::AmountMissing { level, amount, rows: without.len(), tax_types });
        }
    }
    notes
}

/// The sums that have too many digits.
fn too_long<'t>(totals: impl Iterator<Item = &'t ChargeTotal>) -> Vec<ChargeNote> {
    let note = |total: &ChargeTotal, amount| ChargeNote::TooLong {
        level: total.level,
        tax_type: total.code().map(str::to_owned),
        currency: total.currency.clone(),
        amount,
    };
    let of_total = |total: &'t ChargeTotal| {
        let kinds = AmountKind::ALL.into_iter().filter(|kind| total.sum(*kind) == Sum::TooLong);
        kinds.map(move |kind| note(total, kind)).collect::<Vec<_>>()
    };
    totals.flat_map(of_total).collect()
}

/// In words, for people.
impl fmt::Display for ChargeNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tax = |tax_type: &Option<String>| tax_type.clone().unwrap_or("all taxes".to_owned());
        match self {
            Self::TotalsDiffer { level, tax_type, currency, amount, stated, items } => {
                let [stated, items] = [stated, items].map(|sum| Money(*sum, currency.as_deref()));
                let (tax, amount) = (tax(tax_type), amount.name());
                write!(
                    f,
                    "{tax}: the {amount} amount of {level} is {stated}, that of the items {items}"
                )
            }
            Self::AmountMissing { level, amount, rows, tax_types } => {
                let rows = if *rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") };
                let taxes = match &tax_types[..] {
                    [] => String::new(),
                    taxes => format!(" ({})", taxes.join(", ")),
                };
                let amount = amount.name();
                write!(
                    f,
                    "the {amount} amount is missing in {rows} of {level}{taxes}; the totals are without it"
                )
            }
            Self::TooLong { level, tax_type, currency, amount } => {
                let (tax, amount) = (tax(tax_type), amount.name());
                let currency = currency.as_ref().map_or(String::new(), |it| format!(" in {it}"));
                write!(
                    f,
                    "{tax}: the {amount} amounts of {level}{currency} have too many digits to be added up"
                )
            }
        }
    }
}
