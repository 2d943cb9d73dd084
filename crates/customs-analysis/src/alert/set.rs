//! [`AlertSet`]: many alerts looked for at once.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use compact_str::CompactString;
use customs_declaration::Declaration;
use customs_exchange::body::RiskAlert;
use customs_model::ValueType;
use customs_model::walk::Leaf;
use regex::{RegexSet, RegexSetBuilder};

use super::compiled::{CompiledAlert, Match, MatchedValue, value};
use super::elements::{ELEMENTS, ElementId, Watched};
use super::error::AlertSetError;
use super::test::{Comparisons, Dates, EXPRESSION_LIMIT, Numbers, Test, Texts, date_of, number_of};

/// Many alerts looked for at once. A declaration is gone through once, whatever the number of alerts;
/// each value is looked up among all that the alerts compare it with. What is found is what
/// [`CompiledAlert::matches`] finds for each of them.
///
/// Of several versions of an alert (the same id) the highest counts, and a cancelled one finds nothing.
/// Ids are taken as they are: sets of alerts from several senders who may use the same ids are sets
/// of their own.
#[derive(Debug, Clone)]
pub struct AlertSet {
    alerts: Vec<CompiledAlert>,
    watched: Watched,
    /// By the number of an element, the index of what is compared with it.
    lookup_of: Vec<Option<u32>>,
    lookups: Vec<Lookup>,
}

/// An alert that a declaration has something of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertMatch<'s> {
    /// Where the alert stands in [`AlertSet::alerts`].
    pub alert: usize,
    /// Its id.
    pub id: &'s str,
    /// What of it the declaration has.
    pub found: Match,
}

/// An indicator: where its alert stands in the set, and where it stands in the alert.
type Owner = (u32, u32);

/// What the values of an element are compared with.
#[derive(Debug, Clone, Default)]
struct Lookup {
    equal: HashMap<CompactString, Vec<Owner>>,
    /// By their lengths in bytes, the shortest first.
    prefixes: Vec<(usize, HashMap<CompactString, Vec<Owner>>)>,
    ranges: Vec<(Texts, Owner)>,
    numbers: Vec<(Numbers, Owner)>,
    dates: Vec<(Dates, Owner)>,
    expressions: Option<Expressions>,
}

/// Expressions that are looked for together.
#[derive(Debug, Clone)]
struct Expressions {
    set: RegexSet,
    owners: Vec<Owner>,
}

impl AlertSet {
    /// From alerts in any order, in all their versions.
    ///
    /// # Errors
    /// [`AlertSetError`] with the first alert that cannot be looked for.
    pub fn new<'a>(alerts: impl IntoIterator<Item = &'a RiskAlert>) -> Result<Self, AlertSetError> {
        let mut latest: Vec<&RiskAlert> = Vec::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for alert in alerts {
            let at = *known.entry(&alert.alert_id).or_insert_with(|| {
                latest.push(alert);
                latest.len() - 1
            });
            if alert.version_numeric > latest[at].version_numeric {
                latest[at] = alert;
            }
        }
        let compiled = latest.into_iter().map(|alert| {
            CompiledAlert::new(alert).map_err(|error| AlertSetError {
                alert_id: alert.alert_id.to_string(),
                version: alert.version_numeric.to_string(),
                error,
            })
        });
        Ok(Self::of(compiled.collect::<Result<_, _>>()?))
    }

    fn of(alerts: Vec<CompiledAlert>) -> Self {
        let mut owners: BTreeMap<ElementId, Vec<Owner>> = BTreeMap::new();
        for (alert, at) in alerts.iter().zip(0..) {
            for (indicator, nth) in alert.indicators.iter().zip(0..) {
                for element in &indicator.elements {
                    owners.entry(*element).or_default().push((at, nth));
                }
            }
        }
        let watched = Watched::new(owners.keys().copied());
        let mut lookup_of = vec![None; ELEMENTS.len()];
        // The elements of an axis are mostly compared with the same; they share what is compiled.
        let mut shared: HashMap<(Kind, Vec<Owner>), u32> = HashMap::new();
        let mut lookups = Vec::new();
        for (element, owners) in owners {
            let kind = Kind::of(ELEMENTS.value_type(element));
            let next = u32::try_from(lookups.len()).expect("not more than there are elements");
            let lookup = *shared.entry((kind, owners.clone())).or_insert_with(|| {
                lookups.push(Lookup::new(kind, &owners, &alerts));
                next
            });
            lookup_of[usize::from(element)] = Some(lookup);
        }
        Self { alerts, watched, lookup_of, lookups }
    }

    /// The alerts, each in its highest version, in the order in which they were first given.
    #[must_use]
    pub fn alerts(&self) -> &[CompiledAlert] {
        &self.alerts
    }

    /// The alerts that a declaration has something of, in the order of [`AlertSet::alerts`]. Those that
    /// do not hold on the day are not among them.
    #[must_use]
    pub fn matches(&self, declaration: &Declaration, day: NaiveDate) -> Vec<AlertMatch<'_>> {
        let mut found: BTreeMap<u32, Vec<(usize, MatchedValue)>> = BTreeMap::new();
        let mut owners: Vec<Owner> = Vec::new();
        self.watched.meet(declaration, |element, leaf, way| {
            let Some(lookup) = self.lookup_of[usize::from(element)] else { return };
            owners.clear();
            self.lookups[lookup as usize].find(leaf, &mut owners);
            // An indicator holds for a value once, however many of its own values say so.
            owners.sort_unstable();
            owners.dedup();
            for (alert, nth) in &owners {
                if self.alerts[*alert as usize].is_in_force(day) {
                    let found = found.entry(*alert).or_default();
                    found.push((*nth as usize, value(leaf, way)));
                }
            }
        });
        let judged = found.into_iter().map(|(alert, found)| {
            let at = alert as usize;
            let alert = &self.alerts[at];
            AlertMatch { alert: at, id: alert.id(), found: alert.judge(found) }
        });
        judged.collect()
    }
}

/// How the values of an element are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Kind {
    Text,
    Number,
    Date,
}

impl Kind {
    fn of(of_type: ValueType) -> Self {
        match of_type {
            ValueType::DateTime => Self::Date,
            of_type if of_type.is_decimal() => Self::Number,
            _ => Self::Text,
        }
    }
}

impl Lookup {
    /// What these indicators compare the values of an element of this kind with.
    fn new(kind: Kind, owners: &[Owner], alerts: &[CompiledAlert]) -> Self {
        let mut lookup = Self::default();
        let mut expressions: Vec<(&str, Owner)> = Vec::new();
        for owner @ (alert, nth) in owners {
            match &alerts[*alert as usize].indicators[*nth as usize].test {
                Test::Equal(comparisons) => lookup.compare(kind, comparisons, *owner),
                Test::Prefix(values) => {
                    values.iter().for_each(|value| lookup.begin_with(value, *owner));
                }
                Test::Regex(compiled) => {
                    expressions.extend(compiled.iter().map(|it| (it.as_str(), *owner)));
                }
            }
        }
        lookup.expressions = Expressions::new(&expressions);
        lookup
    }

    fn compare(&mut self, kind: Kind, comparisons: &Comparisons, owner: Owner) {
        match (kind, &comparisons.texts) {
            (Kind::Number, _) => {
                self.numbers.extend(comparisons.numbers.iter().map(|it| (it.clone(), owner)));
            }
            (Kind::Date, _) => {
                self.dates.extend(comparisons.dates.iter().map(|it| (it.clone(), owner)));
            }
            (Kind::Text, Texts::OneOf(values)) => {
                for value in values {
                    self.equal.entry(value.into()).or_default().push(owner);
                }
            }
            (Kind::Text, range) => self.ranges.push((range.clone(), owner)),
        }
    }

    fn begin_with(&mut self, value: &str, owner: Owner) {
        let at = self.prefixes.binary_search_by_key(&value.len(), |(length, _)| *length);
        let at = at.unwrap_or_else(|at| {
            self.prefixes.insert(at, (value.len(), HashMap::new()));
            at
        });
        self.prefixes[at].1.entry(value.into()).or_default().push(owner);
    }

    /// Adds the indicators that hold for a value.
    fn find(&self, leaf: &Leaf<'_>, found: &mut Vec<Owner>) {
        let text = leaf.text;
        if !self.equal.is_empty() {
            found.extend(self.equal.get(text).into_iter().flatten());
        }
        for (length, values) in &self.prefixes {
            let Some(beginning) = text.as_bytes().get(..*length) else { break };
            // A beginning that ends inside a character is the beginning of no text.
            let Ok(beginning) = std::str::from_utf8(beginning) else { continue };
            found.extend(values.get(beginning).into_iter().flatten());
        }
        found.extend(self.ranges.iter().filter(|(it, _)| it.holds(text)).map(|(_, owner)| owner));
        if let (false, Some((number, unit))) = (self.numbers.is_empty(), number_of(leaf)) {
            let holding = self.numbers.iter().filter(|(it, _)| it.holds(number, unit));
            found.extend(holding.map(|(_, owner)| owner));
        }
        if let (false, Some(date)) = (self.dates.is_empty(), date_of(leaf)) {
            let holding = self.dates.iter().filter(|(it, _)| it.holds(&date));
            found.extend(holding.map(|(_, owner)| owner));
        }
        if let Some(Expressions { set, owners }) = &self.expressions {
            found.extend(set.matches(text).into_iter().map(|at| owners[at]));
        }
    }
}

impl Expressions {
    fn new(expressions: &[(&str, Owner)]) -> Option<Self> {
        if expressions.is_empty() {
            return None;
        }
        // Each of them was below the limit, so all of them are below the sum.
        let set = RegexSetBuilder::new(expressions.iter().map(|(text, _)| text))
            .size_limit(EXPRESSION_LIMIT.saturating_mul(expressions.len() + 1))
            .build();
        let owners = expressions.iter().map(|(_, owner)| *owner).collect();
        Some(Self { set: set.expect("expressions that compile alone compile together"), owners })
    }
}
