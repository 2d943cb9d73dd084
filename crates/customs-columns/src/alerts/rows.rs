//! [`Rows`]: what alerts look for as rows, and what of it the tables cannot answer.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use customs_analysis::AlertSet;
use customs_analysis::alert::{Comparison, Dates, Folding, Numbers};
use rust_decimal::{Decimal, RoundingStrategy};

use super::expression;
use super::held::{Held, Holders};

/// What of an alert a query does not ask: it can hold there, and the query does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeftOut {
    /// The id of the alert.
    pub alert: String,
    /// The number of the indicator in it, from 1.
    pub indicator: usize,
    /// The elements that the query does not look at for it, from `/Declaration` down.
    pub paths: Vec<String>,
    /// Why.
    pub why: WhyLeftOut,
}

/// Why an element is not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WhyLeftOut {
    /// Values are compared as names there, and no column has them so.
    NotFolded,
    /// How a number or a date is written is asked for, and its column has the value.
    NotAsWritten,
    /// The regular expression means something else to engines: `\b`, groups with names, repetitions beyond 1000.
    Expression,
    /// No column has the element.
    NoColumn,
}

impl WhyLeftOut {
    /// Returns why, in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::NotFolded => "values are compared as names, and no column has them in this form",
            Self::NotAsWritten => "the column has the number or date, not its written form",
            Self::Expression => "engines interpret the regular expression differently",
            Self::NoColumn => "no column has it",
        }
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { alert, indicator, paths, why } = self;
        write!(f, "{alert}, indicator {indicator}: not searched in {}", paths[0])?;
        match paths.len() - 1 {
            0 => {}
            1 => f.write_str(" and 1 more element")?,
            more => write!(f, " and {more} more elements")?,
        }
        write!(f, ": {}", why.words())
    }
}

/// An indicator of which something is looked for.
pub(super) struct Indicator {
    /// Its number among those of all alerts, from 1.
    pub(super) key: usize,
    pub(super) alert: String,
    pub(super) weight: u32,
    /// The first and the last day on which it holds.
    pub(super) days: [String; 2],
    /// The number of the set of elements that it looks at.
    pub(super) elements: usize,
}

/// A text that an indicator looks for: the whole of a value, or so many characters at its beginning.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wanted {
    pub(super) form: TextForm,
    pub(super) beginning: Option<usize>,
    pub(super) text: String,
    pub(super) indicator: usize,
}

/// A range of texts that an indicator looks for.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TextRange {
    pub(super) form: TextForm,
    pub(super) first: String,
    pub(super) last: String,
    pub(super) indicator: usize,
}

/// A range of numbers that an indicator looks for.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NumberRange {
    pub(super) first: String,
    pub(super) last: String,
    /// Empty where it is of any unit.
    pub(super) unit: String,
    pub(super) indicator: usize,
}

/// The form in which values are texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TextForm {
    /// A text as alerts compare it.
    Folded(Folding),
    /// A date as `2026-01-31 12:00:00`.
    Moment,
    /// The time of a date as `12:00:00`.
    TimeOfDay,
}

impl TextForm {
    /// What it is called in the query.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Folded(Folding::AsWritten) => "as written",
            Self::Folded(Folding::SingleBlanks) => "single blanks",
            Self::Folded(Folding::Capitals) => "capitals",
            Self::Folded(Folding::Commodity) => "commodity",
            Self::Folded(Folding::Name) => "name",
            Self::Folded(Folding::BeginningOfName) => "beginning of a name",
            Self::Moment => "moment",
            Self::TimeOfDay => "time of day",
        }
    }
}

/// What alerts look for.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) indicators: Vec<Indicator>,
    /// The sets of elements that indicators look at, each with its number.
    pub(super) element_sets: BTreeMap<BTreeSet<String>, usize>,
    pub(super) wanted: BTreeSet<Wanted>,
    pub(super) ranges: BTreeSet<TextRange>,
    pub(super) numbers: BTreeSet<NumberRange>,
    /// Regular expressions with the keys of their indicators.
    pub(super) expressions: BTreeSet<(usize, String)>,
    /// Where the values of the elements are, by their keys.
    pub(super) held: BTreeMap<String, Held<'static>>,
    /// The forms in which the values of each element are needed.
    pub(super) forms: BTreeSet<(String, TextForm)>,
    pub(super) left_out: Vec<LeftOut>,
}

impl Rows {
    /// Those of the alerts that can be in force, on a day if one is given.
    pub(super) fn of(set: &AlertSet, day: Option<NaiveDate>, holders: &Holders) -> Self {
        let mut rows = Self::default();
        for alert in set.alerts() {
            let is_asked = day.is_none_or(|day| alert.is_in_force(day));
            let Some((first, last)) = alert.validity().filter(|_| is_asked) else { continue };
            for indicator in alert.indicators() {
                let key = rows.indicators.len() + 1;
                let (mut elements, mut left_out) = (BTreeSet::new(), BTreeMap::new());
                for element in indicator.elements {
                    let path = element.path.to_string();
                    match rows.element(key, &path, &element.comparison, holders) {
                        Ok(held) => drop(elements.insert(held)),
                        Err(why) => left_out.entry(why).or_insert_with(Vec::new).push(path),
                    }
                }
                let (id, number) = (alert.id(), indicator.number);
                rows.left_out.extend(left_out.into_iter().map(|(why, paths)| LeftOut {
                    alert: id.to_owned(),
                    indicator: number,
                    paths,
                    why,
                }));
                let next = rows.element_sets.len() + 1;
                rows.indicators.push(Indicator {
                    key,
                    alert: id.to_owned(),
                    weight: indicator.weight,
                    days: [first, last].map(|day| at_midnight(day).format("%Y-%m-%d").to_string()),
                    elements: *rows.element_sets.entry(elements).or_insert(next),
                });
            }
        }
        rows
    }

    /// Adds what an indicator compares the values of an element with, and returns the key of the element.
    fn element(
        &mut self,
        indicator: usize,
        path: &str,
        comparison: &Comparison<'_>,
        holders: &Holders,
    ) -> Result<String, WhyLeftOut> {
        let held = holders.find(path, comparison)?;
        let key = held.key();
        let form = match comparison {
            Comparison::OneOf(folding, values) => self.texts(indicator, *folding, values, |_| None),
            Comparison::BeginsWith(folding, values) => {
                self.texts(indicator, *folding, values, |it| Some(it.chars().count()))
            }
            Comparison::Between(folding, first, last) => {
                self.range(indicator, *folding, first, last)
            }
            Comparison::Expressions(expressions) => {
                let written = expressions.iter().map(|it| expression::written_out(it));
                let written: Option<Vec<String>> = written.collect();
                let written = written.ok_or(WhyLeftOut::Expression)?;
                self.expressions.extend(written.into_iter().map(|it| (indicator, it)));
                vec![TextForm::Folded(Folding::AsWritten)]
            }
            Comparison::Numbers(numbers) => {
                self.numbers.extend(numbers.iter().filter_map(|it| number_range(it, indicator)));
                Vec::new()
            }
            Comparison::Dates(dates) => dates.iter().map(|it| self.dates(indicator, it)).collect(),
        };
        self.forms.extend(form.into_iter().map(|form| (key.clone(), form)));
        self.held.insert(key.clone(), held);
        Ok(key)
    }

    fn texts(
        &mut self,
        indicator: usize,
        folding: Folding,
        values: &[&str],
        beginning: impl Fn(&str) -> Option<usize>,
    ) -> Vec<TextForm> {
        let form = TextForm::Folded(folding);
        let wanted = |it: &&str| Wanted {
            form,
            beginning: beginning(it),
            text: (*it).to_owned(),
            indicator,
        };
        self.wanted.extend(values.iter().map(wanted));
        vec![form]
    }

    fn range(
        &mut self,
        indicator: usize,
        folding: Folding,
        first: &str,
        last: &str,
    ) -> Vec<TextForm> {
        let form = TextForm::Folded(folding);
        self.text_range(indicator, form, first.to_owned(), last.to_owned());
        vec![form]
    }

    fn text_range(&mut self, indicator: usize, form: TextForm, first: String, last: String) {
        self.ranges.insert(TextRange { form, first, last, indicator });
    }

    fn dates(&mut self, indicator: usize, dates: &Dates) -> TextForm {
        match dates {
            Dates::Moments(first, last) => {
                let [first, last] = [first, last].map(|it| within_calendar(*it).to_string());
                self.text_range(indicator, TextForm::Moment, first, last);
                TextForm::Moment
            }
            Dates::TimesOfDay(first, last) => {
                let end = NaiveTime::from_hms_opt(23, 59, 59).expect("a day has that second");
                let ranges = match first <= last {
                    true => vec![(*first, *last)],
                    false => vec![(*first, end), (NaiveTime::MIN, *last)],
                };
                for (first, last) in ranges {
                    let [first, last] = [first, last].map(|it| it.to_string());
                    self.text_range(indicator, TextForm::TimeOfDay, first, last);
                }
                TextForm::TimeOfDay
            }
        }
    }
}

/// The decimals and the digits before them of numbers in the query: as many as any column has.
pub(super) const DECIMALS: u32 = 10;
const DIGITS: u32 = 28;

/// A range of numbers with as many decimals as values have: what is between those is no value. None if no value is
/// in it.
fn number_range(numbers: &Numbers, indicator: usize) -> Option<NumberRange> {
    let largest = Decimal::from_i128_with_scale(10_i128.pow(DIGITS) - 1, 0);
    let first =
        numbers.first.round_dp_with_strategy(DECIMALS, RoundingStrategy::ToPositiveInfinity);
    let last = numbers.last.round_dp_with_strategy(DECIMALS, RoundingStrategy::ToNegativeInfinity);
    (first <= largest && last >= -largest).then(|| NumberRange {
        first: first.max(-largest).to_string(),
        last: last.min(largest).to_string(),
        unit: numbers.unit.clone().unwrap_or_default(),
        indicator,
    })
}

fn at_midnight(day: NaiveDate) -> NaiveDateTime {
    within_calendar(day.and_time(NaiveTime::MIN))
}

/// A moment of which the year has four digits, as those of messages: the nearest one.
fn within_calendar(moment: NaiveDateTime) -> NaiveDateTime {
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).and_then(|day| day.and_hms_opt(23, 59, 59));
    moment.min(last.expect("the calendar has that day"))
}

#[cfg(test)]
mod tests {
    use arrow_schema::DataType;

    use super::*;
    use crate::layout::our_tables;

    #[test]
    fn every_number_of_a_declaration_has_as_many_digits_as_numbers_in_the_query_or_fewer() {
        let declarations = our_tables().iter().find(|tables| tables.is_declaration).unwrap();
        let columns = declarations.tables.iter().flat_map(|table| &table.columns);
        let (digits, decimals) = (DIGITS.cast_signed(), DECIMALS.cast_signed());
        let mut numbers = 0;
        // What statistics add up has more, and is no element.
        for column in columns.filter(|it| !it.path.is_empty()) {
            if let DataType::Decimal128(precision, scale) = column.data_type {
                let (precision, scale) = (i32::from(precision), i32::from(scale));
                assert!(scale <= decimals && precision - scale <= digits, "{}", column.name);
                numbers += 1;
            }
        }
        assert!(numbers > 30, "{numbers}");
    }

    #[test]
    fn a_range_is_that_of_the_numbers_that_columns_can_have() {
        let range = |first: &str, last: &str| {
            let [first, last] = [first, last].map(|it| it.parse().unwrap());
            let range = number_range(&Numbers { first, last, unit: None }, 1)?;
            Some([range.first, range.last])
        };
        let between = range("0.12345678901", "0.12345678919");
        assert_eq!(between, Some(["0.1234567891", "0.1234567891"].map(str::to_owned)));
        let (large, largest) = ("9".repeat(28), format!("7{}", "0".repeat(28)));
        assert_eq!(range("1", &largest), Some(["1".to_owned(), large]));
        assert_eq!(range(&largest, &largest), None);
    }
}
