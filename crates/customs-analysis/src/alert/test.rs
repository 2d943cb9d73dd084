//! [`Test`]: what an indicator compares a value with, ready to be used any number of times.

use chrono::{Days, Months, NaiveDateTime, NaiveTime, TimeDelta};
use customs_exchange::body::RiskIndicator;
use customs_exchange::lists::risk_operator;
use customs_model::value::Precision;
use customs_model::walk::Leaf;
use customs_model::{DateTime, ValueType};
use regex_automata::meta::Regex;
use rust_decimal::Decimal;

use super::error::Fault;

/// What an indicator compares a value with.
#[derive(Debug, Clone)]
pub(super) enum Test {
    /// Equal to one of several, or within a range.
    Equal(Comparisons),
    /// Begins with one of several in order, none of which begins with another.
    Prefix(Vec<String>),
    /// Matched by one of several expressions, each with its text.
    Regex(Vec<(String, Regex)>),
}

/// Comparisons by the kind of the element; a kind that the indicator does not look at has none.
#[derive(Debug, Clone, Default)]
pub(super) struct Comparisons {
    pub(super) texts: Texts,
    pub(super) numbers: Vec<Numbers>,
    pub(super) dates: Vec<Dates>,
}

/// How characters are compared.
#[derive(Debug, Clone)]
pub(super) enum Texts {
    /// Equal to one of them, which are in order.
    OneOf(Vec<String>),
    /// Not before the first, and not after what begins with the second.
    Between(String, String),
}

impl Default for Texts {
    fn default() -> Self {
        Self::OneOf(Vec::new())
    }
}

impl Texts {
    pub(super) fn holds(&self, text: &str) -> bool {
        match self {
            Self::OneOf(values) => values.binary_search_by(|value| (**value).cmp(text)).is_ok(),
            Self::Between(first, last) => {
                text >= first.as_str() && (text <= last.as_str() || text.starts_with(&**last))
            }
        }
    }
}

/// Numbers from one to another, of a unit or currency where one is named.
#[derive(Debug, Clone)]
pub(super) struct Numbers {
    first: Decimal,
    last: Decimal,
    unit: Option<String>,
}

impl Numbers {
    /// A number without a unit or currency is taken to be in the one asked for.
    pub(super) fn holds(&self, number: Decimal, unit: Option<&str>) -> bool {
        let is_of_unit = match (&self.unit, unit) {
            (Some(wanted), Some(found)) => wanted == found,
            _ => true,
        };
        is_of_unit && self.first <= number && number <= self.last
    }
}

/// Moments from one to another, or times of day, as the clocks at the place show them.
#[derive(Debug, Clone)]
pub(super) enum Dates {
    Moments(NaiveDateTime, NaiveDateTime),
    /// Where the first is later than the last, over midnight.
    TimesOfDay(NaiveTime, NaiveTime),
}

impl Dates {
    pub(super) fn holds(&self, date: &DateTime) -> bool {
        let moment = date.local();
        match self {
            Self::Moments(first, last) => (*first..=*last).contains(&moment),
            Self::TimesOfDay(first, last) => {
                let has_time = matches!(date.precision(), Precision::Minute | Precision::Second);
                let (after, before) = (moment.time() >= *first, moment.time() <= *last);
                has_time && if first <= last { after && before } else { after || before }
            }
        }
    }
}

/// The number and the unit or currency of a value.
pub(super) fn number_of<'l>(leaf: &'l Leaf<'_>) -> Option<(Decimal, Option<&'l str>)> {
    let unit = leaf.attributes.first().map(|(_, text)| text.as_str());
    Some((leaf.text.parse().ok()?, unit))
}

/// The date of a value.
pub(super) fn date_of(leaf: &Leaf<'_>) -> Option<DateTime> {
    DateTime::from_edifact(leaf.text).ok()
}

impl Test {
    /// The test of an indicator, for elements of these types. `compile` makes its expressions.
    pub(super) fn of(
        indicator: &RiskIndicator,
        types: &[ValueType],
        compile: &mut dyn FnMut(&str) -> Result<Regex, Fault>,
    ) -> Result<Self, Fault> {
        let values: Vec<&str> = indicator.value.iter().map(|value| value.as_str()).collect();
        let count = |operator| Fault::ValueCount { operator, found: values.len() };
        match (indicator.operator_code.as_str(), &*values) {
            (risk_operator::EQUAL, [value]) => Comparisons::equal(&[value], types),
            (risk_operator::EQUAL, _) => Err(count(risk_operator::EQUAL)),
            (risk_operator::RANGE, [first, last]) => Comparisons::between(first, last, types),
            (risk_operator::RANGE, _) => Err(count(risk_operator::RANGE)),
            (risk_operator::IN, []) => Err(count(risk_operator::IN)),
            (risk_operator::IN, values) => Comparisons::equal(values, types),
            (risk_operator::PREFIX, []) => Err(count(risk_operator::PREFIX)),
            (risk_operator::PREFIX, values) => Ok(Self::Prefix(shortest(values))),
            (risk_operator::REGEX, []) => Err(count(risk_operator::REGEX)),
            (risk_operator::REGEX, values) => {
                let compiled =
                    values.iter().map(|value| Ok(((*value).to_owned(), compile(value)?)));
                compiled.collect::<Result<_, _>>().map(Self::Regex)
            }
            (unknown, _) => Err(Fault::UnknownOperator(unknown.to_owned())),
        }
    }

    /// Whether it holds for a value.
    pub(super) fn holds(&self, leaf: &Leaf<'_>) -> bool {
        match self {
            Self::Prefix(values) => {
                let after = values.partition_point(|value| **value <= *leaf.text);
                after > 0 && leaf.text.starts_with(&*values[after - 1])
            }
            Self::Regex(expressions) => expressions.iter().any(|(_, it)| it.is_match(leaf.text)),
            Self::Equal(comparisons) if leaf.value.is_decimal() => {
                number_of(leaf).is_some_and(|(number, unit)| {
                    comparisons.numbers.iter().any(|range| range.holds(number, unit))
                })
            }
            Self::Equal(comparisons) if leaf.value == ValueType::DateTime => date_of(leaf)
                .is_some_and(|date| comparisons.dates.iter().any(|range| range.holds(&date))),
            Self::Equal(comparisons) => comparisons.texts.holds(leaf.text),
        }
    }
}

/// Which kinds of comparison the types of elements need.
struct Kinds {
    texts: bool,
    numbers: bool,
    dates: bool,
}

impl Kinds {
    fn of(types: &[ValueType]) -> Self {
        let is_date = |of_type: &ValueType| *of_type == ValueType::DateTime;
        let is_number = |of_type: &ValueType| of_type.is_decimal();
        Self {
            texts: types.iter().any(|of_type| !is_date(of_type) && !is_number(of_type)),
            numbers: types.iter().any(is_number),
            dates: types.iter().any(is_date),
        }
    }
}

impl Comparisons {
    fn equal(values: &[&str], types: &[ValueType]) -> Result<Test, Fault> {
        let kinds = Kinds::of(types);
        let mut comparisons = Self::default();
        for value in values {
            if kinds.numbers {
                let (number, unit) = number(value)?;
                comparisons.numbers.push(Numbers { first: number, last: number, unit });
            }
            if kinds.dates {
                comparisons.dates.push(dates(value, value)?);
            }
        }
        if kinds.texts {
            let mut texts: Vec<String> = values.iter().copied().map(str::to_owned).collect();
            texts.sort_unstable();
            texts.dedup();
            comparisons.texts = Texts::OneOf(texts);
        }
        Ok(Test::Equal(comparisons))
    }

    fn between(first: &str, last: &str, types: &[ValueType]) -> Result<Test, Fault> {
        let kinds = Kinds::of(types);
        let mut comparisons = Self::default();
        if kinds.numbers {
            let ((lowest, unit), (highest, other)) = (number(first)?, number(last)?);
            if lowest > highest {
                return Err(Fault::Reversed);
            }
            if unit.is_some() && other.is_some() && unit != other {
                return Err(Fault::NotNumber(last.to_owned()));
            }
            let unit = unit.or(other);
            comparisons.numbers.push(Numbers { first: lowest, last: highest, unit });
        }
        if kinds.dates {
            comparisons.dates.push(dates(first, last)?);
        }
        if kinds.texts {
            // What begins with the last value is in the range, so it may be shorter than the first.
            if first > last && !first.starts_with(last) {
                return Err(Fault::Reversed);
            }
            comparisons.texts = Texts::Between(first.to_owned(), last.to_owned());
        }
        Ok(Test::Equal(comparisons))
    }
}

/// Prefixes without those that begin with another of them.
fn shortest(values: &[&str]) -> Vec<String> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let mut kept: Vec<String> = Vec::new();
    for value in sorted {
        if kept.last().is_none_or(|shorter| !value.starts_with(&**shorter)) {
            kept.push(value.to_owned());
        }
    }
    kept
}

/// `1000` or `1000 GBP`.
fn number(text: &str) -> Result<(Decimal, Option<String>), Fault> {
    let wrong = || Fault::NotNumber(text.to_owned());
    let (digits, unit) = match text.trim().split_once(' ') {
        Some((digits, unit)) => (digits, Some(unit.trim().to_owned())),
        None => (text.trim(), None),
    };
    let number = digits.parse().map_err(|_| wrong())?;
    Ok((number, unit))
}

/// From the beginning of the first to the end of the second.
fn dates(first: &str, last: &str) -> Result<Dates, Fault> {
    if let (Some(first), Some(last)) = (time_of_day(first), time_of_day(last)) {
        let end = last.1;
        return Ok(Dates::TimesOfDay(first.0, end));
    }
    let read = |text: &str| text.parse().map_err(|_| Fault::NotDate(text.to_owned()));
    let (start, end): (DateTime, DateTime) = (read(first)?, read(last)?);
    let (start, end) = (start.local(), end_of(&end));
    if start > end { Err(Fault::Reversed) } else { Ok(Dates::Moments(start, end)) }
}

/// `22:00` or `22:00:00`: when it begins, and when it ends.
fn time_of_day(text: &str) -> Option<(NaiveTime, NaiveTime)> {
    let to_the_second = NaiveTime::parse_from_str(text, "%H:%M:%S").map(|time| (time, time));
    let to_the_minute = || {
        let start = NaiveTime::parse_from_str(text, "%H:%M").ok()?;
        Some((start, start + TimeDelta::seconds(59)))
    };
    to_the_second.ok().or_else(to_the_minute)
}

/// The last second of a year, a month, a day, a minute; far away where the calendar ends before.
pub(super) fn end_of(date: &DateTime) -> NaiveDateTime {
    let start = date.local();
    let next = match date.precision() {
        Precision::Year => start.checked_add_months(Months::new(12)),
        Precision::Month => start.checked_add_months(Months::new(1)),
        Precision::Day => start.checked_add_days(Days::new(1)),
        Precision::Minute => start.checked_add_signed(TimeDelta::minutes(1)),
        Precision::Second => start.checked_add_signed(TimeDelta::seconds(1)),
    };
    next.map_or(NaiveDateTime::MAX, |next| next - TimeDelta::seconds(1))
}

#[cfg(test)]
mod tests {
    use super::super::expressions::Budget;
    use super::*;

    fn test(operator: &str, values: &[&str], of_type: ValueType) -> Result<Test, Fault> {
        let values = values.iter().map(|value| (*value).into()).collect();
        let weight = customs_model::Numeric::new(1);
        let indicator = RiskIndicator::new("Other", operator, values, weight, "a test");
        let mut budget = Budget::of(1 << 22);
        Test::of(&indicator, &[of_type], &mut |text| budget.expression(text, (0, 0)))
    }

    fn holds(operator: &str, values: &[&str], value: ValueType, text: &str) -> bool {
        let leaf = Leaf { value, text, attributes: &[] };
        test(operator, values, value).unwrap().holds(&leaf)
    }

    #[test]
    fn numbers_are_compared_as_numbers_and_codes_as_characters() {
        assert!(holds("Eq", &["12.5"], ValueType::Numeric, "12.50"));
        assert!(holds("Range", &["9", "10"], ValueType::Measure, "9.999"));
        assert!(!holds("Eq", &["12.5"], ValueType::Code, "12.50"));
        assert!(holds("Range", &["2402", "2403"], ValueType::Identifier, "24039990"));
        assert!(!holds("Range", &["2402", "2403"], ValueType::Identifier, "24041100"));
    }

    #[test]
    fn an_amount_in_another_currency_is_not_in_the_range() {
        let in_pounds = test("Range", &["100 GBP", "200"], ValueType::Amount).unwrap();
        let amount = |currency: &str| {
            let attributes = [("currencyID", currency.into())];
            let value = ValueType::Amount;
            in_pounds.holds(&Leaf { value, text: "150", attributes: &attributes })
        };
        assert!(amount("GBP"));
        assert!(!amount("EUR"));
        assert!(holds("Range", &["100 GBP", "200"], ValueType::Amount, "150"));
    }

    #[test]
    fn a_date_is_in_the_month_and_a_time_in_the_night() {
        let date = ValueType::DateTime;
        assert!(holds("Eq", &["2026-02"], date, "20260228235959Z"));
        assert!(!holds("Eq", &["2026-02"], date, "20260301000000Z"));
        assert!(holds("Range", &["22:00", "05:59"], date, "20260228235959Z"));
        assert!(holds("Range", &["22:00", "05:59"], date, "20260228055930Z"));
        assert!(!holds("Range", &["22:00", "05:59"], date, "20260228120000Z"));
        assert!(!holds("Range", &["22:00", "05:59"], date, "20260228"));
    }

    #[test]
    fn what_cannot_be_compared_is_refused_with_what_to_write() {
        let refused = |operator, values: &[&str], of_type| {
            test(operator, values, of_type).unwrap_err().to_string()
        };
        assert!(refused("Eq", &["a", "b"], ValueType::Code).contains("write In"));
        assert!(refused("Range", &["1"], ValueType::Code).contains("two values"));
        assert!(refused("Range", &["2", "1"], ValueType::Numeric).contains("turn them round"));
        assert!(refused("Range", &["b", "a"], ValueType::Code).contains("turn them round"));
        assert!(refused("Eq", &["much"], ValueType::Amount).contains("1000 GBP"));
        assert!(refused("Eq", &["soon"], ValueType::DateTime).contains("2026-01-31"));
        assert!(refused("Regex", &["(a"], ValueType::Text).contains("unclosed group"));
        assert!(refused("Regex", &["a{999}{999}{9}"], ValueType::Text).contains("bytes"));
        assert!(refused("Like", &["a"], ValueType::Text).contains("Prefix"));
    }
}
