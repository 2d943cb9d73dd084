//! [`Test`]: what an indicator compares a value with, ready to be used any number of times.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, Months, NaiveDateTime, NaiveTime, TimeDelta};
use customs_exchange::body::RiskIndicator;
use customs_exchange::lists::RiskOperator;
use customs_model::DateTime;
use customs_model::value::Precision;
use customs_model::walk::Leaf;
use regex_automata::meta::Regex;
use rust_decimal::Decimal;

use super::error::Fault;
use super::kind::{Folding, Holder, Kind, can_match};

/// What an indicator compares a value with.
#[derive(Debug, Clone)]
pub(super) enum Test {
    /// Equal to one of several, or within a range.
    Equal(Comparisons),
    /// The same name as one of several, whatever the element is.
    Name(Alikes),
    /// Begins with one of several, none of which begins with another.
    Prefix(BTreeMap<Kind, Alikes>),
    /// Matched by one of several expressions, each with its text.
    Regex(Vec<(String, Regex)>),
}

/// What the values of an element are compared with.
///
/// A comparison with no texts holds for nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum Comparison<'a> {
    /// The text, in this form, is one of these.
    OneOf(Folding, Vec<&'a str>),
    /// The text, in this form, is not before the first, and not after what begins with the second. The order is
    /// that of the characters' numbers.
    Between(Folding, &'a str, &'a str),
    /// The text, in this form, begins with one of these.
    BeginsWith(Folding, Vec<&'a str>),
    /// One of these expressions is found in the text as it is written.
    Expressions(Vec<&'a str>),
    /// The number is one of these.
    Numbers(&'a [Numbers]),
    /// The date is one of these.
    Dates(&'a [Dates]),
}

/// Comparisons by the kind of the element; a kind that the indicator does not look at has none.
#[derive(Debug, Clone, Default)]
pub(super) struct Comparisons {
    pub(super) texts: BTreeMap<Kind, Texts>,
    pub(super) numbers: Vec<Numbers>,
    pub(super) dates: Vec<Dates>,
}

/// How characters are compared.
#[derive(Debug, Clone)]
pub(super) enum Texts {
    /// Equal to one of them.
    OneOf(Alikes),
    /// Not before the first, and not after what begins with the second.
    Between(String, String),
}

impl Texts {
    /// Whether it holds for a text in the form in which it compares.
    pub(super) fn holds(&self, folded: &str) -> bool {
        match self {
            Self::OneOf(values) => !values.of(folded).is_empty(),
            Self::Between(first, last) => {
                folded >= first.as_str() && (folded <= last.as_str() || folded.starts_with(&**last))
            }
        }
    }

    /// Those that it is equal to one of.
    const fn values(&self) -> Option<&Alikes> {
        match self {
            Self::OneOf(values) => Some(values),
            Self::Between(..) => None,
        }
    }

    /// The form in which it compares a text. A range of names is one of their beginnings.
    fn form<'t>(&self, kind: Kind, text: &'t str) -> Cow<'t, str> {
        match self {
            Self::OneOf(_) => kind.folded(text),
            Self::Between(..) => kind.folded_beginning(text),
        }
    }
}

/// Values in the form in which they are compared, each with that of the alert, in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Alikes(Vec<(String, String)>);

impl Alikes {
    fn new<'v>(values: &[&'v str], folded: impl Fn(&'v str) -> Cow<'v, str>) -> Self {
        let pair = |value: &&'v str| (folded(value).into_owned(), (*value).to_owned());
        let mut pairs: Vec<_> = values.iter().map(pair).collect();
        // What is blank in this form looks for nothing; in another it may do.
        pairs.retain(|(folded, _)| !folded.is_empty());
        pairs.sort_unstable();
        pairs.dedup();
        Self(pairs)
    }

    /// Beginnings without those that begin with another of them.
    fn shortest(self) -> Self {
        let mut kept: Vec<(String, String)> = Vec::new();
        for (folded, value) in self.0 {
            let is_longer = |(shorter, _): &(String, String)| folded.starts_with(&**shorter);
            if !kept.last().is_some_and(is_longer) {
                kept.push((folded, value));
            }
        }
        Self(kept)
    }

    /// The forms that are compared.
    pub(super) fn folded(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(folded, _)| folded.as_str())
    }

    /// The values of this form.
    fn of(&self, folded: &str) -> &[(String, String)] {
        let first = self.0.partition_point(|(it, _)| &**it < folded);
        let count = self.0[first..].iter().take_while(|(it, _)| it == folded).count();
        &self.0[first..first + count]
    }

    /// The value that a text begins with.
    fn beginning(&self, folded: &str) -> Option<&(String, String)> {
        let after = self.0.partition_point(|(it, _)| &**it <= folded);
        self.0[..after].last().filter(|(it, _)| folded.starts_with(&**it))
    }

    /// The value of this form, if none is written as the text is.
    fn alike(&self, folded: &str, text: &str) -> Option<&str> {
        let values = self.of(folded);
        let is_written_so = values.iter().any(|(_, value)| value == text);
        values.first().filter(|_| !is_written_so).map(|(_, value)| value.as_str())
    }
}

/// Numbers from one to another, of a unit or currency where one is named. A number without one is taken to be in
/// that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// The smallest.
    pub first: Decimal,
    /// The largest.
    pub last: Decimal,
    /// The unit or currency.
    pub unit: Option<String>,
}

impl Numbers {
    /// Whether a number is one of them.
    pub(super) fn holds(&self, number: Decimal, unit: Option<&str>) -> bool {
        let is_of_unit = match (&self.unit, unit) {
            (Some(wanted), Some(found)) => wanted == found,
            _ => true,
        };
        is_of_unit && self.first <= number && number <= self.last
    }
}

/// Moments from one to another, or times of day, as the clocks at the place show them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dates {
    /// From the first second to the last one.
    Moments(NaiveDateTime, NaiveDateTime),
    /// From the first to the last second of any day, over midnight where the first is the later one. A date that
    /// says no minute is at none of them.
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

/// What is wrong with a value of an indicator that looks at these elements, if it can match nothing.
pub(super) fn can_be_looked_for(
    indicator: &RiskIndicator,
    value: &str,
    holders: &[Holder],
) -> Option<Fault> {
    match RiskOperator::from(&indicator.operator_code) {
        RiskOperator::Equal | RiskOperator::In => {
            can_match(value, holders, false).and_then(|()| is_figure(value, holders)).err()
        }
        RiskOperator::Range if !value.trim().is_empty() => is_figure(value, holders).err(),
        RiskOperator::Prefix => can_match(value, holders, true).err(),
        RiskOperator::SameName => Kind::Name.folded(value).is_empty().then_some(Fault::Blank),
        _ => value.trim().is_empty().then_some(Fault::Blank),
    }
}

/// Whether a value is a number or a date, where elements of these kinds are looked at.
fn is_figure(value: &str, holders: &[Holder]) -> Result<(), Fault> {
    let has = |kind| holders.iter().any(|holder| holder.kind == kind);
    if has(Kind::Number) {
        number(value)?;
    }
    if has(Kind::Date) {
        dates(value, value)?;
    }
    Ok(())
}

impl Test {
    /// The test of an indicator, for such elements. `compile` makes its expressions.
    pub(super) fn of(
        indicator: &RiskIndicator,
        holders: &[Holder],
        compile: &mut dyn FnMut(&str) -> Result<Regex, Fault>,
    ) -> Result<Self, Fault> {
        let values: Vec<&str> = indicator.value.iter().map(|value| value.as_str()).collect();
        let kinds: BTreeSet<Kind> = holders.iter().map(|holder| holder.kind).collect();
        let count = |operator| Fault::ValueCount { operator, found: values.len() };
        let fault = values.iter().find_map(|it| can_be_looked_for(indicator, it, holders));
        let test = match (RiskOperator::from(&indicator.operator_code), &*values) {
            (RiskOperator::Equal, [value]) => Comparisons::equal(&[value], &kinds),
            (RiskOperator::Equal, _) => Err(count(RiskOperator::Equal)),
            (RiskOperator::Range, [first, last]) => Comparisons::between(first, last, &kinds),
            (RiskOperator::Range, _) => Err(count(RiskOperator::Range)),
            (RiskOperator::In, []) => Err(count(RiskOperator::In)),
            (RiskOperator::In, values) => Comparisons::equal(values, &kinds),
            (RiskOperator::Prefix, []) => Err(count(RiskOperator::Prefix)),
            (RiskOperator::Prefix, values) => Ok(Self::prefix(values, &kinds)),
            (RiskOperator::SameName, []) => Err(count(RiskOperator::SameName)),
            (RiskOperator::SameName, values) => {
                Ok(Self::Name(Alikes::new(values, |value| Kind::Name.folded(value))))
            }
            (RiskOperator::Regex, []) => Err(count(RiskOperator::Regex)),
            (RiskOperator::Regex, values) => {
                let compiled =
                    values.iter().map(|value| Ok(((*value).to_owned(), compile(value)?)));
                compiled.collect::<Result<_, _>>().map(Self::Regex)
            }
            (unknown, _) => Err(Fault::UnknownOperator(unknown.to_string())),
        };
        fault.map_or(test, Err)
    }

    fn prefix(values: &[&str], kinds: &BTreeSet<Kind>) -> Self {
        let of_kind =
            |kind: Kind| Alikes::new(values, |value| kind.folded_beginning(value)).shortest();
        Self::Prefix(kinds.iter().map(|kind| (*kind, of_kind(*kind))).collect())
    }

    /// What it compares the values of elements of this kind with.
    pub(super) fn comparison(&self, kind: Kind) -> Comparison<'_> {
        match self {
            Self::Equal(comparisons) => comparisons.of(kind),
            Self::Name(values) => Comparison::OneOf(Folding::Name, values.folded().collect()),
            Self::Prefix(values) => {
                let values = values.get(&kind).into_iter().flat_map(Alikes::folded);
                Comparison::BeginsWith(kind.folding_of_beginnings(), values.collect())
            }
            Self::Regex(expressions) => {
                Comparison::Expressions(expressions.iter().map(|(text, _)| &**text).collect())
            }
        }
    }

    /// Whether it holds for a value of an element of this kind.
    pub(super) fn holds(&self, kind: Kind, leaf: &Leaf<'_>) -> bool {
        match self {
            Self::Prefix(values) => {
                let text = kind.folded_beginning(leaf.text);
                values.get(&kind).is_some_and(|values| values.beginning(&text).is_some())
            }
            Self::Name(values) => !values.of(&Kind::Name.folded(leaf.text)).is_empty(),
            Self::Regex(expressions) => expressions.iter().any(|(_, it)| it.is_match(leaf.text)),
            Self::Equal(comparisons) => comparisons.hold(kind, leaf),
        }
    }

    /// The value of the alert for which it holds, where the two are written differently.
    pub(super) fn alike(&self, kind: Kind, leaf: &Leaf<'_>) -> Option<&str> {
        match self {
            Self::Equal(comparisons) => match comparisons.texts.get(&kind)? {
                Texts::OneOf(values) => values.alike(&kind.folded(leaf.text), leaf.text),
                Texts::Between(..) => None,
            },
            Self::Name(values) => values.alike(&Kind::Name.folded(leaf.text), leaf.text),
            Self::Prefix(values) => {
                let (_, value) = values.get(&kind)?.beginning(&kind.folded_beginning(leaf.text))?;
                (!leaf.text.starts_with(&**value)).then_some(value)
            }
            Self::Regex(_) => None,
        }
    }
}

impl Comparisons {
    fn of(&self, kind: Kind) -> Comparison<'_> {
        match (kind, self.texts.get(&kind)) {
            (Kind::Number, _) => Comparison::Numbers(&self.numbers),
            (Kind::Date, _) => Comparison::Dates(&self.dates),
            (kind, Some(Texts::Between(first, last))) => {
                Comparison::Between(kind.folding_of_beginnings(), first, last)
            }
            (kind, texts) => {
                let values = texts.and_then(Texts::values).into_iter().flat_map(Alikes::folded);
                Comparison::OneOf(kind.folding(), values.collect())
            }
        }
    }

    fn hold(&self, kind: Kind, leaf: &Leaf<'_>) -> bool {
        match kind {
            Kind::Number => number_of(leaf)
                .is_some_and(|(number, unit)| self.numbers.iter().any(|it| it.holds(number, unit))),
            Kind::Date => {
                date_of(leaf).is_some_and(|date| self.dates.iter().any(|it| it.holds(&date)))
            }
            kind => self.texts.get(&kind).is_some_and(|it| it.holds(&it.form(kind, leaf.text))),
        }
    }

    fn equal(values: &[&str], kinds: &BTreeSet<Kind>) -> Result<Test, Fault> {
        let mut comparisons = Self::default();
        for value in values {
            if kinds.contains(&Kind::Number) {
                let (number, unit) = number(value)?;
                comparisons.numbers.push(Numbers { first: number, last: number, unit });
            }
            if kinds.contains(&Kind::Date) {
                comparisons.dates.push(dates(value, value)?);
            }
        }
        for kind in kinds.iter().copied().filter(|kind| kind.is_text()) {
            let values = Alikes::new(values, |value| kind.folded(value));
            comparisons.texts.insert(kind, Texts::OneOf(values));
        }
        Ok(Test::Equal(comparisons))
    }

    fn between(first: &str, last: &str, kinds: &BTreeSet<Kind>) -> Result<Test, Fault> {
        let mut comparisons = Self::default();
        if kinds.contains(&Kind::Number) {
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
        if kinds.contains(&Kind::Date) {
            comparisons.dates.push(dates(first, last)?);
        }
        for kind in kinds.iter().copied().filter(|kind| kind.is_text()) {
            // A range of names is one of their beginnings.
            let (first, last) = (kind.folded_beginning(first), kind.folded_beginning(last));
            // What begins with the last value is in the range, so it may be shorter than the first.
            if first > last && !first.starts_with(&*last) {
                return Err(Fault::Reversed);
            }
            let range = Texts::Between(first.into_owned(), last.into_owned());
            comparisons.texts.insert(kind, range);
        }
        Ok(Test::Equal(comparisons))
    }
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
    use customs_exchange::body::RiskIndicatorRequired;
    use customs_model::ValueType;

    use super::super::expressions::Budget;
    use super::*;

    fn kind(value: ValueType) -> Kind {
        Kind::of(&[], value)
    }

    fn test(operator: &str, values: &[&str], of_type: ValueType) -> Result<Test, Fault> {
        test_of(operator, values, kind(of_type))
    }

    fn test_of(operator: &str, values: &[&str], kind: Kind) -> Result<Test, Fault> {
        let indicator = RiskIndicator::new(RiskIndicatorRequired {
            axis_code: "Other".into(),
            operator_code: operator.into(),
            value: values.iter().map(|value| (*value).into()).collect(),
            weight_numeric: customs_model::Numeric::new(1),
            rationale: "a test".into(),
        });
        let mut budget = Budget::of(1 << 22);
        let holder = Holder { kind, format: None, codes: None };
        Test::of(&indicator, &[holder], &mut |text| budget.expression(text, (0, 0)))
    }

    fn holds(operator: &str, values: &[&str], value: ValueType, text: &str) -> bool {
        let leaf = Leaf { value, text, attributes: &[] };
        test(operator, values, value).unwrap().holds(kind(value), &leaf)
    }

    #[test]
    fn a_range_of_names_holds_for_the_names_at_its_ends() {
        let ends = ["Larkmoor Instruments Ltd", "Tessera Keramik GmbH"];
        let range = test_of("Range", &ends, Kind::Name).unwrap();
        let holds =
            |text| range.holds(Kind::Name, &Leaf { value: ValueType::Text, text, attributes: &[] });
        assert!(ends.into_iter().all(holds));
        assert!(holds("Sample Laboratories Inc.") && !holds("Tiles Ltd"));
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
            in_pounds.holds(Kind::Number, &Leaf { value, text: "150", attributes: &attributes })
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
        assert!(refused("Range", &["2", "1"], ValueType::Numeric).contains("swap them"));
        assert!(refused("Range", &["b", "a"], ValueType::Code).contains("swap them"));
        assert!(refused("Eq", &["much"], ValueType::Amount).contains("1000 GBP"));
        assert!(refused("Eq", &["soon"], ValueType::DateTime).contains("2026-01-31"));
        assert!(refused("Regex", &["(a"], ValueType::Text).contains("unclosed group"));
        assert!(refused("Regex", &["a{999}{999}{9}"], ValueType::Text).contains("bytes"));
        assert!(refused("Like", &["a"], ValueType::Text).contains("Prefix"));
    }
}
