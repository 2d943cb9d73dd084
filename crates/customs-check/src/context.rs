//! The code of a rule, [`Check`]; what it is given to judge by, [`Context`]; and where it puts what it finds, [`Found`].

use std::array;
use std::borrow::Cow;
use std::fmt::{self, Display};
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::NaiveDate;
use customs_codes::CodeList;
use customs_declaration::{Declaration, GovernmentAgencyGoodsItem};
use customs_message::Message;
use customs_model::Profile;
use customs_model::dictionary::{Element, ValueType};
use customs_model::signs::Signs;
use customs_model::walk::{Entry, Leaf};
use customs_model::{Finding, Path, Rule, Severity};

use crate::results::Skipped;
use crate::sink::Sink;
use crate::tariff::Tariff;

/// The code that checks a rule: what it looks at.
///
/// A function is named as it is, `Check::Message(&check)`. Code that knows something beyond the message, such as a list that was
/// loaded, is a closure; [`Check::message`] and its like keep it as long as the program runs.
///
/// ```
/// use customs_check::Check;
///
/// let closed: Vec<chrono::NaiveDate> = vec!["2026-12-25".parse().expect("a day")];
/// let check = Check::message(move |message, context, found| {
///     if context.day().is_some_and(|day| closed.contains(&day)) {
///         found.at(message.declaration_path()).says("the customs desk is closed on this day");
///     }
/// });
/// # let _ = check;
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Check {
    /// The declaration of a message; not called where it has none.
    Declaration(&'static DeclarationCheck),
    /// A message of any kind as a whole.
    Message(&'static MessageCheck),
    /// Each value of these types of a message of any kind, wherever it occurs.
    Value(ValueTypes, &'static ValueCheck),
    /// What no other message of a run may have as well.
    Run(&'static RunCheck),
}

/// Code that looks at the declaration of a message.
pub type DeclarationCheck = dyn Fn(&Declaration, &Context<'_>, &mut Found<'_>) + Send + Sync;
/// Code that looks at a message as a whole.
pub type MessageCheck = dyn Fn(&Message, &Context<'_>, &mut Found<'_>) + Send + Sync;
/// Code that looks at one value.
pub type ValueCheck = dyn Fn(&ValueAt<'_>, &Context<'_>, &mut Found<'_>) + Send + Sync;
/// Code that says what a message claims for itself.
pub type RunCheck = dyn Fn(&Message) -> Option<Claim> + Send + Sync;

impl Check {
    /// Code that looks at the declaration of a message, kept as long as the program runs.
    pub fn declaration(
        check: impl Fn(&Declaration, &Context<'_>, &mut Found<'_>) + Send + Sync + 'static,
    ) -> Self {
        Self::Declaration(Box::leak(Box::new(check)))
    }

    /// Code that looks at a message as a whole, kept as long as the program runs.
    pub fn message(
        check: impl Fn(&Message, &Context<'_>, &mut Found<'_>) + Send + Sync + 'static,
    ) -> Self {
        Self::Message(Box::leak(Box::new(check)))
    }

    /// Code that looks at each value of these types, kept as long as the program runs.
    pub fn value(
        types: ValueTypes,
        check: impl Fn(&ValueAt<'_>, &Context<'_>, &mut Found<'_>) + Send + Sync + 'static,
    ) -> Self {
        Self::Value(types, Box::leak(Box::new(check)))
    }

    /// Code that says what a message claims for itself, kept as long as the program runs.
    pub fn run(check: impl Fn(&Message) -> Option<Claim> + Send + Sync + 'static) -> Self {
        Self::Run(Box::leak(Box::new(check)))
    }
}

impl fmt::Debug for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Declaration(_) => "Declaration",
            Self::Message(_) => "Message",
            Self::Value(..) => "Value",
            Self::Run(_) => "Run",
        })
    }
}

/// Types of values: a rule is not asked about the others, which are most of a message.
///
/// ```
/// use customs_check::ValueTypes;
/// use customs_model::ValueType;
///
/// const WHO_AND_WHAT: ValueTypes = ValueTypes::these(&[ValueType::Identifier]).and(ValueTypes::CODES);
/// # let _ = WHO_AND_WHAT;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ValueTypes {
    /// Those of which it is asked about every value.
    every: u16,
    /// Those of which it is asked about the values that the profile takes from a list of codes.
    listed: u16,
}

impl ValueTypes {
    /// Codes.
    pub const CODES: Self = Self::these(&[ValueType::Code]);
    /// Codes, identifiers and texts.
    pub const TEXTS: Self = Self::these(&[ValueType::Code, ValueType::Identifier, ValueType::Text]);
    /// Amounts of money.
    pub const AMOUNTS: Self = Self::these(&[ValueType::Amount]);
    /// Numbers, with a unit, a currency or neither.
    pub const DECIMALS: Self = Self::these(&[
        ValueType::Amount,
        ValueType::Measure,
        ValueType::Quantity,
        ValueType::Numeric,
    ]);
    /// Dates.
    pub const DATES: Self = Self::these(&[ValueType::DateTime]);

    /// Values of these types.
    #[must_use]
    pub const fn these(types: &[ValueType]) -> Self {
        let (mut every, mut at) = (0, 0);
        while at < types.len() {
            every |= 1 << types[at] as u16;
            at += 1;
        }
        Self { every, listed: every }
    }

    /// Of these, the values that the profile takes from a list of codes.
    #[must_use]
    pub const fn listed(self) -> Self {
        Self { every: 0, listed: self.every }
    }

    /// These and those.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self { every: self.every | others.every, listed: self.listed | others.listed }
    }

    /// Whether values of a type are among them, from a list of codes or not.
    const fn have(self, value: usize, is_listed: bool) -> bool {
        let types = if is_listed { self.listed } else { self.every };
        types >> value & 1 == 1
    }
}

/// What a message claims for itself: no other of a run may have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
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
    /// Returns the claim of a value at a path, called `what` in findings (`the reference`), with what else has to be the
    /// same for it to be taken: whose it is, and of which kind.
    ///
    /// ```
    /// use customs_check::Claim;
    /// use customs_model::Path;
    ///
    /// let path = Path::root("Declaration") / "ID";
    /// let claim = Claim::of(path, "the number", "26GB1", ["GB123456789000", ""]);
    /// # let _ = claim;
    /// ```
    #[must_use]
    pub fn of(path: Path, what: &'static str, value: &str, whose: [&str; 2]) -> Self {
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
pub struct ValueAt<'v> {
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

impl<'v> ValueAt<'v> {
    /// Returns the name of the element: `ID`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.entry.name
    }

    /// Returns what the dictionary says of the element. None of the root of a message.
    #[must_use]
    pub const fn element(&self) -> Option<&'static Element> {
        self.entry.element
    }

    /// Returns the type of the value.
    #[must_use]
    pub const fn value_type(&self) -> ValueType {
        self.leaf.value
    }

    /// Returns the value as the message has it.
    #[must_use]
    pub const fn text(&self) -> &'v str {
        self.leaf.text
    }

    /// Returns the path of the element. It is made for each message; copy it into a finding only.
    #[must_use]
    pub const fn path(&self) -> &'v Path {
        self.path
    }

    /// Returns the name of the list of codes that the profile takes the value from. None if it takes it from none.
    #[must_use]
    pub const fn list(&self) -> Option<&'v str> {
        self.codes
    }

    /// Returns whether nothing is wrong with the form of the value: its length, its characters, its pattern.
    #[must_use]
    pub const fn is_in_form(&self) -> bool {
        self.is_in_form
    }

    /// Returns the text of an attribute: `currencyID`, `unitCode`. None if the value does not have it.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.leaf.attributes.iter();
        attributes.find(|(known, _)| *known == name).map(|(_, text)| text.as_str())
    }
}

/// What rules judge by: the profile, the day, and where the parts of a declaration are.
pub struct Context<'c> {
    declaration: Option<&'c Declaration>,
    /// The path of the declaration.
    place: Path,
    /// The profile that is checked against.
    pub(crate) profile: &'c Profile,
    /// The day by whose lists and editions a message is judged: the one that was asked for, else the
    /// day of acceptance, else today; none where the current date is unknown.
    pub(crate) day: Option<NaiveDate>,
    /// Today, or the day that was asked for in its place; none where nobody told.
    pub(crate) today: Option<NaiveDate>,
    /// The tariff that commodity codes are looked up in, if a user has named one.
    pub(crate) tariff: Option<&'c dyn Tariff>,
}

/// Why a rule that needs [`Context::day`] was skipped.
pub(crate) const NO_DAY: &str =
    "no date to check against: the message has no acceptance date, and none was given";

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

    /// Returns the profile that is checked against.
    #[must_use]
    pub const fn profile(&self) -> &'c Profile {
        self.profile
    }

    /// Returns the day by whose lists and editions a message is judged: the one that was asked for, else the day of
    /// acceptance, else today. None if no day was given: then a rule that needs one is
    /// [skipped](Found::skip).
    #[must_use]
    pub const fn day(&self) -> Option<NaiveDate> {
        self.day
    }

    /// Returns today, or the day that was asked for in its place. None if no day was given.
    #[must_use]
    pub const fn today(&self) -> Option<NaiveDate> {
        self.today
    }

    /// Returns whether the message holds a whole declaration. An amendment or a cancellation (function 13)
    /// and a notification (function 14) carry only parts of one, so nothing in them can be counted.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let function = self.declaration.and_then(|it| it.function_code.as_deref());
        function.is_none_or(|code| code == "9")
    }

    /// Returns whether a list has a code on the day; whether it ever had it, where there is no day.
    #[must_use]
    pub fn is_in_force(&self, list: &CodeList, code: &str) -> bool {
        match self.day {
            Some(day) => list.valid_on(code, day),
            None => list.contains(code),
        }
    }

    /// Returns whether the message holds a declaration, whole or not.
    #[must_use]
    pub const fn has_declaration(&self) -> bool {
        self.declaration.is_some()
    }

    /// Returns the path of the declaration: `/MetaData/Declaration` in an envelope.
    #[must_use]
    pub fn place(&self) -> Path {
        self.place.clone()
    }

    /// Returns the path of the goods shipment.
    #[must_use]
    pub fn shipment(&self) -> Path {
        self.place() / "GoodsShipment"
    }

    /// Returns the path of a goods item, counted from 1.
    #[must_use]
    pub fn item(&self, number: usize) -> Path {
        self.shipment() / ("GovernmentAgencyGoodsItem", number)
    }

    /// Returns the goods items with their numbers in the message, from 1.
    pub fn items(
        &self,
    ) -> impl ExactSizeIterator<Item = (usize, &'c GovernmentAgencyGoodsItem)> + use<'c> {
        let shipment = self.declaration.and_then(|it| it.goods_shipment.as_deref());
        let items = shipment.map_or(&[][..], |it| &it.government_agency_goods_item);
        items.iter().enumerate().map(|(at, item)| (at + 1, item))
    }
}

/// Where a rule puts what it finds.
///
/// A finding is [at](Self::at) a path and [says](FindingAt::says) what is wrong; the rule and its severity under the profile are
/// those of the rule that is checked.
pub struct Found<'f> {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    pub(crate) sink: &'f mut Sink,
    pub(crate) skipped: &'f mut Vec<Skipped>,
}

impl Found<'_> {
    /// Begins a finding at a path: that of the element that is wrong, or that is missing.
    pub fn at(&mut self, path: Path) -> FindingAt<'_> {
        FindingAt { rule: self.rule, severity: self.severity, path, sink: self.sink }
    }

    /// Notes that the rule cannot be checked, and why, in a sentence without a full stop. It is reported once a message,
    /// however often a rule notes it.
    pub fn skip(&mut self, reason: impl Into<Cow<'static, str>>) {
        if self.skipped.last().is_none_or(|last| last.rule != self.rule) {
            self.skipped.push(Skipped { rule: self.rule, reason: reason.into() });
        }
    }
}

/// A finding that has a path, and no message yet.
#[must_use = "a finding is there once it says something"]
pub struct FindingAt<'f> {
    rule: &'static Rule,
    severity: Severity,
    path: Path,
    sink: &'f mut Sink,
}

impl<'f> FindingAt<'f> {
    /// Reports the finding with its message: what is wrong, in a sentence without a full stop.
    pub fn says(self, message: impl Into<String>) -> Reported<'f> {
        let Self { rule, severity, path, sink } = self;
        sink.keep(Finding { severity, ..Finding::new(rule, path, message) });
        Reported(sink.last())
    }
}

/// A finding that was reported, to which more can be added.
pub struct Reported<'f>(
    /// None where there are too many to be kept.
    Option<&'f mut Finding>,
);

impl Reported<'_> {
    fn with(mut self, add: impl FnOnce(&mut Finding)) -> Self {
        if let Some(finding) = &mut self.0 {
            add(finding);
        }
        self
    }

    /// Adds the value seen.
    pub fn value(self, value: impl Display) -> Self {
        self.with(|it| it.value = Some(value.to_string()))
    }

    /// Adds what was expected instead.
    pub fn expected(self, expected: impl Display) -> Self {
        self.with(|it| it.expected = Some(expected.to_string()))
    }

    /// Adds what to do, in the imperative.
    pub fn hint(self, hint: impl Into<Cow<'static, str>>) -> Self {
        self.with(|it| it.hint = Some(hint.into()))
    }
}
