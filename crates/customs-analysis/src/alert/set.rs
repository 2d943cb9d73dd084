//! [`AlertSet`]: many alerts looked for at once.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use compact_str::CompactString;
use customs_declaration::Declaration;
use customs_exchange::body::RiskAlert;
use customs_model::walk::Leaf;

use super::compiled::{CompiledAlert, MAX_EXPRESSIONS, Match, Values};
use super::elements::{ELEMENTS, ElementId, Watched};
use super::error::{AlertError, AlertSetError, Fault};
use super::expressions::{Budget, Expressions, Owner};
use super::kind::Kind;
use super::test::{Comparison, Dates, Numbers, Test, Texts, date_of, number_of};

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
    /// What values are compared with, whatever element they are in, by how they are compared.
    lookups: [Lookup; Kind::COUNT],
    expressions: Option<AllExpressions>,
}

/// An alert that a declaration has something of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlertMatch<'s> {
    /// Where the alert is in [`AlertSet::alerts`].
    pub alert: usize,
    /// Its id.
    pub id: &'s str,
    /// What of it the declaration has.
    pub found: Match,
}

/// What values of one kind are compared with.
#[derive(Debug, Clone, Default)]
struct Lookup {
    /// In the form of their kind.
    equal: HashMap<CompactString, Vec<Owner>>,
    /// As names, where their kind is another.
    names: HashMap<CompactString, Vec<Owner>>,
    /// By their lengths in bytes, the shortest first.
    prefixes: Vec<(usize, HashMap<CompactString, Vec<Owner>>)>,
    ranges: Vec<(Texts, Owner)>,
    numbers: Vec<(Numbers, Owner)>,
    dates: Vec<(Dates, Owner)>,
}

/// The expressions of all alerts.
#[derive(Debug, Clone)]
struct AllExpressions {
    together: Expressions,
    owners: Vec<Owner>,
    /// By the number of an element, whether one of them looks at it.
    elements: Vec<bool>,
}

impl AlertSet {
    /// From alerts in any order, in all their versions.
    ///
    /// Their regular expressions may take [`MAX_EXPRESSIONS`] bytes once they are compiled.
    ///
    /// # Errors
    /// [`AlertSetError`] with the first alert that cannot be looked for; where the expressions take too
    /// much, with the one that takes the most.
    pub fn new<'a>(alerts: impl IntoIterator<Item = &'a RiskAlert>) -> Result<Self, AlertSetError> {
        Self::with_limit(alerts, MAX_EXPRESSIONS)
    }

    /// The same with a limit of one's own on what the expressions may take, in bytes.
    ///
    /// # Errors
    /// As [`AlertSet::new`].
    pub fn with_limit<'a>(
        alerts: impl IntoIterator<Item = &'a RiskAlert>,
        max_expressions: usize,
    ) -> Result<Self, AlertSetError> {
        let latest = latest(alerts);
        let mut budget = Budget::of(max_expressions);
        let compiled = latest
            .iter()
            .zip(0..)
            .map(|(alert, at)| CompiledAlert::within(alert, at, &mut budget))
            .collect::<Result<Vec<_>, _>>();
        compiled.and_then(|compiled| Self::of(compiled, &mut budget)).map_err(
            |((at, nth), fault)| {
                let alert = latest[at as usize];
                AlertSetError {
                    alert_id: alert.alert_id.to_string(),
                    version: alert.version_numeric.to_string(),
                    error: AlertError::of(nth, fault),
                }
            },
        )
    }

    fn of(alerts: Vec<CompiledAlert>, budget: &mut Budget) -> Result<Self, (Owner, Fault)> {
        let mut elements: BTreeSet<ElementId> = BTreeSet::new();
        let mut lookups: [Lookup; Kind::COUNT] = Default::default();
        for (alert, at) in alerts.iter().zip(0..) {
            for (indicator, nth) in alert.indicators.iter().zip(0..) {
                elements.extend(&indicator.elements);
                let kinds = indicator.elements.iter().map(|it| ELEMENTS.kind(*it));
                for kind in kinds.collect::<BTreeSet<Kind>>() {
                    lookups[kind as usize].add(kind, &indicator.test, (at, nth));
                }
            }
        }
        let expressions = AllExpressions::new(&alerts, budget);
        let expressions = expressions.map_err(|fault| (budget.largest(), fault))?;
        Ok(Self { watched: Watched::new(elements), alerts, lookups, expressions })
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
        let mut found: BTreeMap<u32, BTreeMap<usize, Values>> = BTreeMap::new();
        let mut owners: Vec<Owner> = Vec::new();
        self.watched.meet(declaration, |element, leaf, way| {
            owners.clear();
            let kind = ELEMENTS.kind(element);
            self.lookups[kind as usize].find(kind, leaf, &mut owners);
            if let Some(expressions) = &self.expressions {
                expressions.find(element, leaf.text, &mut owners);
            }
            owners.retain(|(alert, nth)| {
                let alert = &self.alerts[*alert as usize];
                alert.indicators[*nth as usize].elements.contains(&element)
                    && alert.is_in_force(day)
            });
            // An indicator holds for a value once, however many of its own values say so.
            owners.sort_unstable();
            owners.dedup();
            for (alert, nth) in &owners {
                let nth = *nth as usize;
                let test = &self.alerts[*alert as usize].indicators[nth].test;
                let values = found.entry(*alert).or_default().entry(nth).or_default();
                values.add(leaf, way, test.alike(kind, leaf));
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

/// Each alert in its highest version, in the order in which they were first given.
fn latest<'a>(alerts: impl IntoIterator<Item = &'a RiskAlert>) -> Vec<&'a RiskAlert> {
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
    latest
}

impl Lookup {
    /// Adds what an indicator compares the values of this kind with.
    fn add(&mut self, kind: Kind, test: &Test, owner: Owner) {
        match test.comparison(kind) {
            Comparison::OneOf(form, values) => {
                let known = if form == kind.folding() { &mut self.equal } else { &mut self.names };
                for value in values {
                    known.entry(value.into()).or_default().push(owner);
                }
            }
            Comparison::Between(_, first, last) => {
                self.ranges.push((Texts::Between(first.to_owned(), last.to_owned()), owner));
            }
            Comparison::BeginsWith(_, values) => {
                values.into_iter().for_each(|it| self.begin_with(it, owner));
            }
            // Those of all alerts are looked for together.
            Comparison::Expressions(_) => {}
            Comparison::Numbers(numbers) => {
                self.numbers.extend(numbers.iter().map(|it| (it.clone(), owner)));
            }
            Comparison::Dates(dates) => {
                self.dates.extend(dates.iter().map(|it| (it.clone(), owner)));
            }
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

    /// Adds the indicators that hold for a value if they look at its element.
    fn find(&self, kind: Kind, leaf: &Leaf<'_>, found: &mut Vec<Owner>) {
        if !self.names.is_empty() {
            let name = Kind::Name.folded(leaf.text);
            found.extend(self.names.get(&*name).into_iter().flatten());
        }
        if !self.equal.is_empty() {
            let text = kind.folded(leaf.text);
            found.extend(self.equal.get(&*text).into_iter().flatten());
        }
        if !self.ranges.is_empty() {
            let text = kind.folded_beginning(leaf.text);
            let ranges = self.ranges.iter().filter(|(it, _)| it.holds(&text));
            found.extend(ranges.map(|(_, owner)| owner));
        }
        if !self.prefixes.is_empty() {
            self.find_beginnings(&kind.folded_beginning(leaf.text), found);
        }
        self.find_figures(leaf, found);
    }

    fn find_beginnings(&self, text: &str, found: &mut Vec<Owner>) {
        for (length, values) in &self.prefixes {
            let Some(beginning) = text.as_bytes().get(..*length) else { break };
            // A beginning that ends inside a character is the beginning of no text.
            let Ok(beginning) = std::str::from_utf8(beginning) else { continue };
            found.extend(values.get(beginning).into_iter().flatten());
        }
    }

    fn find_figures(&self, leaf: &Leaf<'_>, found: &mut Vec<Owner>) {
        if let (false, Some((number, unit))) = (self.numbers.is_empty(), number_of(leaf)) {
            let holding = self.numbers.iter().filter(|(it, _)| it.holds(number, unit));
            found.extend(holding.map(|(_, owner)| owner));
        }
        if let (false, Some(date)) = (self.dates.is_empty(), date_of(leaf)) {
            let holding = self.dates.iter().filter(|(it, _)| it.holds(&date));
            found.extend(holding.map(|(_, owner)| owner));
        }
    }
}

impl AllExpressions {
    /// Those of all alerts; nothing if they have none.
    fn new(alerts: &[CompiledAlert], budget: &mut Budget) -> Result<Option<Self>, Fault> {
        let (mut texts, mut owners) = (Vec::new(), Vec::new());
        let mut elements = vec![false; ELEMENTS.len()];
        for (alert, at) in alerts.iter().zip(0..) {
            for (indicator, nth) in alert.indicators.iter().zip(0..) {
                let Test::Regex(expressions) = &indicator.test else { continue };
                texts.extend(expressions.iter().map(|(text, _)| text.as_str()));
                owners.extend(expressions.iter().map(|_| (at, nth)));
                indicator.elements.iter().for_each(|it| elements[usize::from(*it)] = true);
            }
        }
        if texts.is_empty() {
            return Ok(None);
        }
        Ok(Some(Self { together: budget.together(&texts)?, owners, elements }))
    }

    /// Adds the indicators that hold for a value of an element that some expression looks at.
    fn find(&self, element: ElementId, text: &str, found: &mut Vec<Owner>) {
        if self.elements[usize::from(element)] {
            found.extend(self.together.found_in(text).iter().map(|at| self.owners[at.as_usize()]));
        }
    }
}
