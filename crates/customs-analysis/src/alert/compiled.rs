//! [`CompiledAlert`]: an alert that can be looked for in any number of declarations.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use customs_declaration::Declaration;
use customs_exchange::body::{RiskAlert, RiskIndicator};
use customs_exchange::lists::{AlertKind, RiskAxis};
use customs_model::walk::Leaf;
use customs_model::{Path, Pointer};
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::elements::{ELEMENTS, ElementId, Watched, Way};
use super::error::{AlertError, Fault};
use super::expressions::{Budget, Owner};
use super::kind::Holder;
use super::test::{Comparison, Test, can_be_looked_for, end_of};
use crate::as_text::as_text;

/// How much memory the regular expressions of alerts may take together once they are compiled, in bytes,
/// where nobody says otherwise.
pub const MAX_EXPRESSIONS: usize = 8 << 20;

/// How many values of a hit are named: a declaration can have tens of thousands for which an indicator
/// holds, and so can any number of alerts.
pub const MOST_VALUES: usize = 20;

/// What of an alert a declaration has.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Match {
    /// The indicators that hold, in the order of the alert.
    pub hits: Vec<Hit>,
    /// The sum of their weights, at most 100.
    pub score: u32,
    /// The sum of the weights of all indicators, at most 100: what the score could be.
    pub maximum: u32,
}

/// An indicator that holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// Its number in the alert, from 1.
    pub indicator: usize,
    /// Its weight.
    pub weight: u32,
    /// The values for which it holds, in the order of the declaration: at least one, and of many the
    /// first [`MOST_VALUES`].
    pub values: Vec<MatchedValue>,
    /// For how many more it holds.
    #[serde(skip_serializing_if = "is_zero")]
    pub more_values: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde passes references
const fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// A value for which an indicator holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatchedValue {
    /// Where it is.
    #[serde(serialize_with = "as_text")]
    pub path: Path,
    /// Its text, a date in its form of EDIFACT.
    pub text: String,
    /// The value of the alert, where the two are written differently and are the same all the same: a
    /// name with another legal form, a code with points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alike: Option<String>,
}

impl Match {
    /// Whether any indicator holds.
    #[must_use]
    pub const fn is_hit(&self) -> bool {
        !self.hits.is_empty()
    }

    /// The places of all its values as WCO pointers, in the order of the hits. Nothing stands for a
    /// place without a pointer.
    #[must_use]
    pub fn pointers(&self, declaration: &Declaration) -> Vec<Option<Pointer>> {
        let values = self.hits.iter().flat_map(|hit| &hit.values);
        values.map(|value| Pointer::of(&value.path, declaration)).collect()
    }
}

/// An indicator, ready to be looked for.
#[derive(Debug, Clone)]
pub(super) struct Indicator {
    pub(super) elements: BTreeSet<ElementId>,
    pub(super) test: Test,
    pub(super) weight: u32,
}

impl Indicator {
    fn new(indicator: &RiskIndicator, owner: Owner, budget: &mut Budget) -> Result<Self, Fault> {
        let elements = elements_of(indicator)?;
        let holders: Vec<Holder> = elements.iter().map(|it| ELEMENTS.holder(*it)).collect();
        let stated = indicator.weight_numeric.value();
        let weight = stated.to_u32().filter(|weight| *weight <= 100 && stated.fract().is_zero());
        let weight = weight.ok_or_else(|| Fault::Weight(stated.to_string()))?;
        let test = Test::of(indicator, &holders, &mut |text| budget.expression(text, owner))?;
        Ok(Self { elements, test, weight })
    }
}

/// An indicator of a compiled alert, with all that decides whether it holds: for those who look for it elsewhere
/// than in a declaration, for instance in tables.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CompiledIndicator<'a> {
    /// Its number in the alert, from 1.
    pub number: usize,
    /// Its weight.
    pub weight: u32,
    /// The elements that it looks at; it holds if one of them has a value for which the comparison holds.
    pub elements: Vec<ComparedElement<'a>>,
}

/// An element that an indicator looks at.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ComparedElement<'a> {
    /// The path of it, from `/Declaration` down, without positions.
    pub path: Path,
    /// What its values are compared with.
    pub comparison: Comparison<'a>,
}

/// The elements that an indicator looks at.
fn elements_of(indicator: &RiskIndicator) -> Result<BTreeSet<ElementId>, Fault> {
    if let Some(path) = &indicator.path {
        return ELEMENTS.of_path(path).map_err(|error| error.fault);
    }
    let axis = RiskAxis::from(&indicator.axis_code);
    ELEMENTS.of_axis(&axis).ok_or_else(|| match axis {
        RiskAxis::Other => Fault::NoPath,
        axis => Fault::UnknownAxis(axis.to_string()),
    })
}

/// Where in an indicator something can match nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultPlace {
    /// In its path.
    Path,
    /// In the value of this number, from 1.
    Value(usize),
}

/// What of an indicator can match nothing, for those who want all of it and not the first: a path that
/// names no element, values that no declaration can have there. How many values an operator takes, and
/// whether expressions can be compiled, is not checked.
///
/// ```
/// use customs_analysis::alert::{FaultPlace, indicator_faults};
/// use customs_exchange::body::{RiskIndicator, RiskIndicatorRequired};
/// use customs_exchange::lists::{RiskAxis, RiskOperator};
/// use customs_model::Numeric;
///
/// let values = vec!["9023.00".into(), "90240".into()];
/// let indicator = RiskIndicator::new(RiskIndicatorRequired {
///     axis_code: RiskAxis::Goods.into(),
///     operator_code: RiskOperator::In.into(),
///     value: values,
///     weight_numeric: Numeric::new(40),
///     rationale: "An example.".into(),
/// });
/// let faults = indicator_faults(&indicator);
/// assert_eq!(faults[0].0, FaultPlace::Value(2));
/// assert!(faults[0].1.to_string().contains("090240"));
/// ```
#[must_use]
pub fn indicator_faults(indicator: &RiskIndicator) -> Vec<(FaultPlace, Fault)> {
    let elements = match elements_of(indicator) {
        Ok(elements) => elements,
        Err(fault @ Fault::UnknownPath { .. }) => return vec![(FaultPlace::Path, fault)],
        Err(_) => return Vec::new(),
    };
    let holders: Vec<Holder> = elements.iter().map(|it| ELEMENTS.holder(*it)).collect();
    let fault = |(nth, value): (usize, &customs_model::Text)| {
        Some((FaultPlace::Value(nth), can_be_looked_for(indicator, value, &holders)?))
    };
    (1..).zip(&indicator.value).filter_map(fault).collect()
}

/// The days on which an alert holds.
#[derive(Debug, Clone, Copy)]
struct Validity {
    first: NaiveDate,
    last: NaiveDate,
}

/// An alert that can be looked for in any number of declarations: its paths are known, its
/// expressions compiled.
///
/// ```
/// use chrono::NaiveDate;
/// use customs_declaration::{build::*, *};
/// use customs_analysis::CompiledAlert;
/// use customs_exchange::body::{RiskAlert, RiskAlertRequired, RiskIndicator, RiskIndicatorRequired};
/// use customs_exchange::lists::{AlertKind, AlertCertainty, RiskArea, RiskAxis, RiskOperator, AlertSeverity, Threat};
/// use customs_model::{DateTime, Numeric};
///
/// let from: DateTime = "2026-01-01".parse()?;
/// let to: DateTime = "2026-12-31".parse()?;
/// let mut alert = RiskAlert::new(RiskAlertRequired {
///     alert_id: "RA-1".into(),
///     version_numeric: Numeric::new(1),
///     kind_code: AlertKind::Alert.into(),
///     risk_area_code: vec![RiskArea::Revenue.into()],
///     severity_code: AlertSeverity::High.into(),
///     certainty_code: AlertCertainty::Likely.into(),
///     title: "Cigarettes".into(),
///     description: "An example.".into(),
///     threat_code: vec![Threat::Smuggling.into()],
///     valid_from: from.into(),
///     valid_to: to.into(),
///     feedback_requested: true.into(),
/// });
/// alert.risk_indicator = vec![RiskIndicator::new(RiskIndicatorRequired {
///     axis_code: RiskAxis::Goods.into(),
///     operator_code: RiskOperator::Prefix.into(),
///     value: vec!["2402".into()],
///     weight_numeric: Numeric::new(40),
///     rationale: "An example.".into(),
/// })];
///
/// let cigarettes = Classification {
///     id: id("24022090"),
///     identification_type_code: code("TSP"),
///     ..Default::default()
/// };
/// let item = GovernmentAgencyGoodsItem {
///     commodity: one(Commodity { classification: vec![cigarettes], ..Default::default() }),
///     ..Default::default()
/// };
/// let shipment = GoodsShipment { government_agency_goods_item: vec![item], ..Default::default() };
/// let declaration = Declaration { goods_shipment: one(shipment), ..Default::default() };
///
/// let alert = CompiledAlert::new(&alert)?;
/// let found = alert.matches(&declaration, NaiveDate::from_ymd_opt(2026, 7, 1).unwrap());
/// assert_eq!((found.score, found.maximum), (40, 40));
/// assert_eq!(
///     found.hits[0].values[0].path.to_string(),
///     "/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/Commodity/Classification[1]/ID"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct CompiledAlert {
    id: String,
    pub(super) indicators: Vec<Indicator>,
    /// Nothing where the alert is cancelled.
    validity: Option<Validity>,
    watched: Watched,
}

impl CompiledAlert {
    /// Compiles an alert. A cancellation compiles too, and finds nothing.
    ///
    /// # Errors
    /// [`AlertError`] with the first indicator that cannot be looked for.
    pub fn new(alert: &RiskAlert) -> Result<Self, AlertError> {
        let compiled = Self::within(alert, 0, &mut Budget::of(MAX_EXPRESSIONS));
        compiled.map_err(|((_, nth), fault)| AlertError::of(nth, fault))
    }

    /// Compiles the alert at this place among others, its expressions within what they all
    /// may take.
    pub(super) fn within(
        alert: &RiskAlert,
        at: u32,
        budget: &mut Budget,
    ) -> Result<Self, (Owner, Fault)> {
        let mut indicators = Vec::with_capacity(alert.risk_indicator.len());
        for (indicator, nth) in alert.risk_indicator.iter().zip(0..) {
            let compiled = Indicator::new(indicator, (at, nth), budget);
            indicators.push(compiled.map_err(|fault| match fault {
                Fault::Expressions { .. } => (budget.largest(), fault),
                fault => ((at, nth), fault),
            })?);
        }
        let elements = indicators.iter().flat_map(|it| it.elements.iter().copied());
        let validity =
            Validity { first: alert.valid_from.date(), last: end_of(&alert.valid_to).date() };
        Ok(Self {
            id: alert.alert_id.as_str().to_owned(),
            watched: Watched::new(elements),
            indicators,
            validity: (alert.kind_code != AlertKind::Cancel).then_some(validity),
        })
    }

    /// The id of the alert.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The first and the last day on which it holds; nothing if it is cancelled.
    #[must_use]
    pub fn validity(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.validity.map(|validity| (validity.first, validity.last))
    }

    /// The indicators, in the order of the alert.
    ///
    /// ```
    /// # fn of(alert: &customs_analysis::CompiledAlert) {
    /// for indicator in alert.indicators() {
    ///     for element in &indicator.elements {
    ///         println!("{}: {} is {:?}", indicator.number, element.path, element.comparison);
    ///     }
    /// }
    /// # }
    /// ```
    pub fn indicators(&self) -> impl Iterator<Item = CompiledIndicator<'_>> {
        (1..).zip(&self.indicators).map(|(number, indicator)| {
            let element = |id: &ElementId| ComparedElement {
                path: ELEMENTS.path(*id),
                comparison: indicator.test.comparison(ELEMENTS.kind(*id)),
            };
            let elements = indicator.elements.iter().map(element).collect();
            CompiledIndicator { number, weight: indicator.weight, elements }
        })
    }

    /// Whether it holds on a day, the first and the last day of its validity among them.
    #[must_use]
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.validity.is_some_and(|validity| (validity.first..=validity.last).contains(&day))
    }

    /// What of the alert a declaration has; nothing on a day on which the alert does not hold.
    #[must_use]
    pub fn matches(&self, declaration: &Declaration, day: NaiveDate) -> Match {
        let mut found = BTreeMap::<usize, Values>::new();
        if self.is_in_force(day) {
            self.watched.meet(declaration, |element, leaf, way| {
                for (nth, indicator) in self.indicators.iter().enumerate() {
                    let kind = ELEMENTS.kind(element);
                    if indicator.elements.contains(&element) && indicator.test.holds(kind, leaf) {
                        found.entry(nth).or_default().add(
                            leaf,
                            way,
                            indicator.test.alike(kind, leaf),
                        );
                    }
                }
            });
        }
        self.judge(found)
    }

    /// The match that these values of these indicators (from 0) make.
    pub(super) fn judge(&self, found: BTreeMap<usize, Values>) -> Match {
        let hit = |(nth, values): (usize, Values)| Hit {
            indicator: nth + 1,
            weight: self.indicators[nth].weight,
            values: values.named,
            more_values: values.more,
        };
        let hits: Vec<Hit> = found.into_iter().map(hit).collect();
        let capped = |weights: &mut dyn Iterator<Item = u32>| {
            weights.fold(0_u32, |sum, weight| sum.saturating_add(weight)).min(100)
        };
        Match {
            score: capped(&mut hits.iter().map(|hit| hit.weight)),
            maximum: capped(&mut self.indicators.iter().map(|it| it.weight)),
            hits,
        }
    }
}

/// The values for which an indicator holds, as they are met.
#[derive(Debug, Default)]
pub(super) struct Values {
    named: Vec<MatchedValue>,
    more: usize,
}

impl Values {
    pub(super) fn add(&mut self, leaf: &Leaf<'_>, way: &Way<'_>, alike: Option<&str>) {
        if self.named.len() < MOST_VALUES {
            let alike = alike.map(str::to_owned);
            self.named.push(MatchedValue { path: way.path(), text: leaf.text.to_owned(), alike });
        } else {
            self.more += 1;
        }
    }
}

/// What of an alert a declaration has on a day. For more than one declaration compile the alert
/// ([`CompiledAlert`]), for more than one alert see [`AlertSet`](super::AlertSet).
///
/// # Errors
/// [`AlertError`] with the first indicator that cannot be looked for.
pub fn match_alert(
    alert: &RiskAlert,
    declaration: &Declaration,
    day: NaiveDate,
) -> Result<Match, AlertError> {
    Ok(CompiledAlert::new(alert)?.matches(declaration, day))
}
