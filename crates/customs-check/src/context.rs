//! What a rule is given to judge by, [`Context`], and where it puts what it finds, [`Found`].

use std::array;
use std::borrow::Cow;
use std::fmt::Display;
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::NaiveDate;
use customs_codes::CodeList;
use customs_declaration::{Declaration, GovernmentAgencyGoodsItem};
use customs_message::Message;
use customs_model::Profile;
use customs_model::dictionary::ValueType;
use customs_model::signs::Signs;
use customs_model::walk::{Entry, Leaf};
use customs_model::{Finding, Path, Rule, Severity};

use crate::results::Skipped;
use crate::sink::Sink;
use crate::tariff::Tariff;

/// The code that checks a rule: what it looks at.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// The declaration of a message; not called where it has none.
    Declaration(fn(&Declaration, &Context<'_>, &mut Found<'_>)),
    /// A message of any kind as a whole.
    Message(fn(&Message, &Context<'_>, &mut Found<'_>)),
    /// Each value of these types of a message of any kind, wherever it occurs.
    Value(ValueTypes, fn(&ValueAt<'_>, &Context<'_>, &mut Found<'_>)),
    /// What no other message of a run may have as well.
    Run(fn(&Message) -> Option<Claim>),
}

/// Types of values: a rule is not asked about the others, which are most of a message.
#[derive(Clone, Copy)]
pub(crate) struct ValueTypes {
    /// Those of which it is asked about every value.
    every: u16,
    /// Those of which it is asked about the values that the profile takes from a list of codes.
    listed: u16,
}

impl ValueTypes {
    /// Codes.
    pub(crate) const CODES: Self = Self::these(&[ValueType::Code]);
    /// Codes, identifiers and texts.
    pub(crate) const TEXTS: Self =
        Self::these(&[ValueType::Code, ValueType::Identifier, ValueType::Text]);
    /// Amounts of money.
    pub(crate) const AMOUNTS: Self = Self::these(&[ValueType::Amount]);
    /// Numbers, with a unit, a currency or neither.
    pub(crate) const DECIMALS: Self = Self::these(&[
        ValueType::Amount,
        ValueType::Measure,
        ValueType::Quantity,
        ValueType::Numeric,
    ]);
    /// Dates.
    pub(crate) const DATES: Self = Self::these(&[ValueType::DateTime]);

    const fn these(types: &[ValueType]) -> Self {
        let (mut every, mut at) = (0, 0);
        while at < types.len() {
            every |= 1 << types[at] as u16;
            at += 1;
        }
        Self { every, listed: every }
    }

    /// Of these, the values that the profile takes from a list of codes.
    pub(crate) const fn listed(self) -> Self {
        Self { every: 0, listed: self.every }
    }

    /// These and those.
    pub(crate) const fn and(self, others: Self) -> Self {
        Self { every: self.every | others.every, listed: self.listed | others.listed }
    }

    /// Whether values of a type are among them, from a list of codes or not.
    const fn have(self, value: usize, is_listed: bool) -> bool {
        let types = if is_listed { self.listed } else { self.every };
        types >> value & 1 == 1
    }
}

/// What a message claims for itself: no other may have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claim {
    /// Where it is.
    pub(crate) path: Path,
    /// What it is: `the reference`.
    pub(crate) what: &'static str,
    /// What is shown of it.
    pub(crate) value: String,
    /// All that has to be the same for it to be taken.
    pub(crate) identity: u64,
}

impl Claim {
    /// A value and what else tells whose it is.
    pub(crate) fn of(path: Path, what: &'static str, value: &str, whose: [&str; 2]) -> Self {
        let mut hasher = DefaultHasher::new();
        (value, whose).hash(&mut hasher);
        Self { path, what, value: value.to_owned(), identity: hasher.finish() }
    }
}

/// A rule that is on.
#[derive(Clone, Copy)]
pub(crate) struct Active {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    pub(crate) check: Check,
}

/// The rules on values that are on, laid out by what each is asked about.
#[derive(Clone, Default)]
pub(crate) struct ValueRules([[Vec<Active>; 2]; TYPES]);

/// How many types of values there are.
const TYPES: usize = ValueType::ALL.len();

impl ValueRules {
    /// These rules.
    pub(crate) fn of(rules: &[Active]) -> Self {
        let about = |value: usize, is_listed: bool| {
            let is_asked = |active: &&Active| match active.check {
                Check::Value(types, _) => types.have(value, is_listed),
                Check::Declaration(_) | Check::Message(_) | Check::Run(_) => false,
            };
            rules.iter().filter(is_asked).copied().collect()
        };
        Self(array::from_fn(|value| [about(value, false), about(value, true)]))
    }

    /// Those that are asked about a value of a type, which a profile takes from a list of codes or not.
    pub(crate) fn about(&self, value: ValueType, is_listed: bool) -> &[Active] {
        &self.0[value as usize][usize::from(is_listed)]
    }
}

/// One value of a message and where it is.
pub(crate) struct ValueAt<'v> {
    /// The name, the WCO id and the entry in the dictionary.
    pub(crate) entry: Entry,
    /// Its type, text and attributes.
    pub(crate) leaf: &'v Leaf<'v>,
    /// Which kinds of characters its text has.
    pub(crate) signs: Signs,
    /// The list of codes that the profile takes it from.
    pub(crate) codes: Option<&'v str>,
    /// The path of the element.
    pub(crate) path: &'v Path,
    /// Whether nothing is wrong with its form.
    pub(crate) is_in_form: bool,
}

impl ValueAt<'_> {
    /// The text of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.leaf.attributes.iter();
        attributes.find(|(known, _)| *known == name).map(|(_, text)| text.as_str())
    }
}

/// What rules judge by.
pub(crate) struct Context<'c> {
    declaration: Option<&'c Declaration>,
    /// The path of the declaration.
    place: Path,
    /// The profile that is checked against.
    pub(crate) profile: &'c Profile,
    /// The day by whose lists and editions a message is judged: the one that was asked for, else the
    /// day of acceptance, else today; none where nobody told what day it is.
    pub(crate) day: Option<NaiveDate>,
    /// Today, or the day that was asked for in its place; none where nobody told.
    pub(crate) today: Option<NaiveDate>,
    /// The tariff that commodity codes are looked up in, if a user has named one.
    pub(crate) tariff: Option<&'c dyn Tariff>,
}

/// Why a rule that needs [`Context::day`] was skipped.
pub(crate) const NO_DAY: &str =
    "there is no day to judge by: the message has no acceptance date, and none was given";

impl<'c> Context<'c> {
    pub(crate) fn new(
        message: &'c Message,
        profile: &'c Profile,
        date: Option<NaiveDate>,
        today: Option<NaiveDate>,
    ) -> Self {
        let declaration = message.declaration();
        let place = message.declaration_path();
        let accepted = declaration.and_then(|it| it.acceptance_date_time.as_ref());
        let root = message.root();
        let prepared = || customs_eu::prepared(root).or_else(|| customs_ens::prepared(root));
        let prepared = || prepared().map(|moment| moment.0.date());
        let day = accepted.map(customs_model::DateTime::date).or_else(prepared);
        let day = date.or(day).or(today);
        Self { declaration, place, profile, day, today: date.or(today), tariff: None }
    }

    pub(crate) fn with_tariff(self, tariff: Option<&'c dyn Tariff>) -> Self {
        Self { tariff, ..self }
    }

    /// Whether the message holds a whole declaration. An amendment or a cancellation (function 13)
    /// and a notification (function 14) carry only parts of one, so nothing in them can be counted.
    pub(crate) fn is_complete(&self) -> bool {
        let function = self.declaration.and_then(|it| it.function_code.as_deref());
        function.is_none_or(|code| code == "9")
    }

    /// Whether a list has a code on the day; whether it ever had it, where there is no day.
    pub(crate) fn is_in_force(&self, list: &CodeList, code: &str) -> bool {
        match self.day {
            Some(day) => list.valid_on(code, day),
            None => list.contains(code),
        }
    }

    /// Whether the message holds a declaration, whole or not.
    pub(crate) const fn has_declaration(&self) -> bool {
        self.declaration.is_some()
    }

    /// The path of the declaration: `/MetaData/Declaration` in an envelope.
    pub(crate) fn place(&self) -> Path {
        self.place.clone()
    }

    /// The path of the goods shipment.
    pub(crate) fn shipment(&self) -> Path {
        self.place() / "GoodsShipment"
    }

    /// The path of a goods item, counted from 1.
    pub(crate) fn item(&self, number: usize) -> Path {
        self.shipment() / ("GovernmentAgencyGoodsItem", number)
    }

    /// The goods items with their numbers in the message, from 1.
    pub(crate) fn items(
        &self,
    ) -> impl ExactSizeIterator<Item = (usize, &'c GovernmentAgencyGoodsItem)> + use<'c> {
        let shipment = self.declaration.and_then(|it| it.goods_shipment.as_deref());
        let items = shipment.map_or(&[][..], |it| &it.government_agency_goods_item);
        items.iter().enumerate().map(|(at, item)| (at + 1, item))
    }
}

/// Where a rule puts what it finds.
pub(crate) struct Found<'f> {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    pub(crate) sink: &'f mut Sink,
    pub(crate) skipped: &'f mut Vec<Skipped>,
}

impl Found<'_> {
    /// A finding at a path; what it says follows.
    pub(crate) fn at(&mut self, path: Path) -> FoundAt<'_> {
        FoundAt { rule: self.rule, severity: self.severity, path, sink: self.sink }
    }

    /// The rule cannot be checked. Said once a message, however often a rule says it.
    pub(crate) fn skip(&mut self, reason: impl Into<Cow<'static, str>>) {
        if self.skipped.last().is_none_or(|last| last.rule != self.rule) {
            self.skipped.push(Skipped { rule: self.rule, reason: reason.into() });
        }
    }
}

/// A finding before it says anything.
#[must_use = "a finding is there once it says something"]
pub(crate) struct FoundAt<'f> {
    rule: &'static Rule,
    severity: Severity,
    path: Path,
    sink: &'f mut Sink,
}

impl<'f> FoundAt<'f> {
    /// What is wrong, in a sentence without a full stop.
    pub(crate) fn says(self, message: impl Into<String>) -> Said<'f> {
        let Self { rule, severity, path, sink } = self;
        sink.keep(Finding { severity, ..Finding::new(rule, path, message) });
        Said(sink.last())
    }
}

/// A finding, to which more can be added; none where it was not kept.
pub(crate) struct Said<'f>(Option<&'f mut Finding>);

impl Said<'_> {
    fn with(mut self, add: impl FnOnce(&mut Finding)) -> Self {
        if let Some(finding) = &mut self.0 {
            add(finding);
        }
        self
    }

    /// The value seen.
    pub(crate) fn value(self, value: impl Display) -> Self {
        self.with(|it| it.value = Some(value.to_string()))
    }

    /// What was expected instead.
    pub(crate) fn expected(self, expected: impl Display) -> Self {
        self.with(|it| it.expected = Some(expected.to_string()))
    }

    /// What to do.
    pub(crate) fn hint(self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.with(|it| it.hint = Some(hint.into()))
    }
}
