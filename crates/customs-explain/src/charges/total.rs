//! [`ChargeTotal`]: charges added up by type of tax and currency, without rounding.

use std::collections::BTreeMap;
use std::fmt;

use customs_model::Amount;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::{Charge, Level};
use crate::meaning::ExplainedCode;

/// An amount that is added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum AmountKind {
    /// As calculated from base and rate (WCO element 120).
    Assessed,
    /// As it is to be paid (378).
    Payable,
}

/// A total of charges in one currency.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChargeTotal {
    /// What the charges are on.
    pub level: Level,
    /// The type of tax; none in grand totals, and for charges without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_type: Option<ExplainedCode>,
    /// The currency; none for amounts without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The sum of the assessed amounts.
    #[serde(skip_serializing_if = "Sum::is_empty")]
    pub assessed: Sum,
    /// The sum of the payable amounts.
    #[serde(skip_serializing_if = "Sum::is_empty")]
    pub payable: Sum,
}

/// A sum without rounding. Serialised, it is a string with a decimal, or null if it is too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sum {
    /// Nothing was added.
    #[default]
    Empty,
    /// The sum.
    Of(Decimal),
    /// It has more digits than can be kept exactly.
    TooLong,
}

/// The totals of each type of tax in each currency.
pub(super) fn by_tax_type(rows: &[Charge]) -> Vec<ChargeTotal> {
    totals(rows, |charge| charge.tax_type.as_ref())
}

/// The totals of all types of tax in each currency.
pub(super) fn of_all(rows: &[Charge]) -> Vec<ChargeTotal> {
    totals(rows, |_| None)
}

/// The totals by level, type of tax and currency, in this order.
fn totals(
    rows: &[Charge],
    tax_type: impl Fn(&Charge) -> Option<&ExplainedCode>,
) -> Vec<ChargeTotal> {
    let mut totals: BTreeMap<(Level, Option<&str>, Option<&str>), ChargeTotal> = BTreeMap::new();
    for charge in rows {
        let tax_type = tax_type(charge);
        let code = tax_type.map(|it| it.code.as_str());
        for kind in AmountKind::ALL {
            let Some(amount) = kind.of(charge) else { continue };
            let key = (charge.level, code, amount.currency());
            let total = totals.entry(key).or_insert_with(|| ChargeTotal {
                level: charge.level,
                tax_type: tax_type.cloned(),
                currency: amount.currency().map(str::to_owned),
                assessed: Sum::Empty,
                payable: Sum::Empty,
            });
            total.add(kind, amount.value());
        }
    }
    totals.into_values().collect()
}

impl AmountKind {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Assessed, Self::Payable];

    /// The word for it: `assessed`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Assessed => "assessed",
            Self::Payable => "payable",
        }
    }

    pub(super) const fn of(self, charge: &Charge) -> Option<&Amount> {
        match self {
            Self::Assessed => charge.assessed.as_ref(),
            Self::Payable => charge.payable.as_ref(),
        }
    }
}

impl ChargeTotal {
    /// The total of a kind of amount.
    #[must_use]
    pub const fn sum(&self, kind: AmountKind) -> Sum {
        match kind {
            AmountKind::Assessed => self.assessed,
            AmountKind::Payable => self.payable,
        }
    }

    fn add(&mut self, kind: AmountKind, amount: Decimal) {
        let sum = match kind {
            AmountKind::Assessed => &mut self.assessed,
            AmountKind::Payable => &mut self.payable,
        };
        *sum = sum.plus(amount);
    }

    pub(super) fn code(&self) -> Option<&str> {
        self.tax_type.as_ref().map(|it| it.code.as_str())
    }
}

impl Sum {
    /// Whether nothing was added.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    fn plus(self, amount: Decimal) -> Self {
        let sum = match self {
            Self::Empty => return Self::Of(amount),
            Self::Of(sum) => sum,
            Self::TooLong => return Self::TooLong,
        };
        // A sum of too many digits would lose those at its end.
        let is_exact = |total: &Decimal| total.scale() >= sum.scale().max(amount.scale());
        sum.checked_add(amount).filter(is_exact).map_or(Self::TooLong, Self::Of)
    }
}

impl Serialize for Sum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Of(sum) => serializer.collect_str(sum),
            Self::Empty | Self::TooLong => serializer.serialize_none(),
        }
    }
}

/// A sum with its currency, for people.
pub(super) struct Money<'s>(pub(super) Sum, pub(super) Option<&'s str>);

impl fmt::Display for Money<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Sum::Of(sum) => write!(f, "{sum}")?,
            Sum::Empty => return f.write_str("nothing"),
            Sum::TooLong => return f.write_str("a number with too many digits"),
        }
        self.1.map_or(Ok(()), |currency| write!(f, " {currency}"))
    }
}

impl ChargeTotal {
    /// A total with its currency, for people; empty if nothing was added.
    #[must_use]
    pub fn shown(&self, kind: AmountKind) -> String {
        let sum = self.sum(kind);
        let shown = || Money(sum, self.currency.as_deref()).to_string();
        if sum.is_empty() { String::new() } else { shown() }
    }
}
