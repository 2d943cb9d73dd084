//! [`Checkers`]: a checker for each profile that messages are judged by.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use customs_message::{Document, Limits, Profiles, Reader};
use customs_model::Profile;

use crate::checker::Checker;
use crate::family::RuleCheck;
use crate::results::Checked;
use crate::rules;
use crate::tariff::Tariff;

/// Checks messages of any kind, each against its profile.
///
/// ```
/// use customs_check::{Checkers, Profiles};
///
/// let checkers = Checkers::new(Profiles::default());
/// let text = r#"[{ "TypeCode": "EXA" }, { "FunctionCode": "11", "Error": [] }]"#;
/// let all = checkers.reader().all(text);
/// let checked: Vec<_> = all.into_iter().flatten().map(|it| checkers.judge(it)).collect();
/// assert_eq!(checked[0].findings[0].message, "`FunctionCode` is missing");
/// assert_eq!(checked.len(), 2);
/// ```
pub struct Checkers {
    profiles: Profiles,
    limits: Limits,
    date: Option<NaiveDate>,
    today: Option<NaiveDate>,
    tariff: Option<Arc<dyn Tariff>>,
    /// The rules of the program.
    own: Vec<RuleCheck>,
    /// Those that were needed up to now. There are few.
    made: Mutex<Vec<(Arc<Profile>, Arc<Checker>)>>,
}

impl Checkers {
    /// Returns checkers for these profiles.
    #[must_use]
    pub fn new(profiles: Profiles) -> Self {
        let (limits, made) = (Limits::default(), Mutex::default());
        let (date, today, tariff, own) = (None, None, None, Vec::new());
        Self { profiles, limits, date, today, tariff, own, made }
    }

    /// Sets the limits of reading.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// See [`Checker::with_date`].
    #[must_use]
    pub fn with_date(self, date: Option<NaiveDate>) -> Self {
        Self { date, ..self }
    }

    /// See [`Checker::with_today`].
    #[must_use]
    pub fn with_today(self, today: Option<NaiveDate>) -> Self {
        Self { today, ..self }
    }

    /// See [`Checker::with_tariff`].
    #[must_use]
    pub fn with_tariff(self, tariff: Option<Arc<dyn Tariff>>) -> Self {
        Self { tariff, ..self }
    }

    /// See [`Checker::with_rule`]: every message is checked by the rule, whatever its profile.
    ///
    /// # Panics
    /// Those of [`Checker::with_rule`].
    #[must_use]
    pub fn with_rule(self, rule: RuleCheck) -> Self {
        self.with_rules([rule])
    }

    /// See [`Checker::with_rules`].
    ///
    /// # Panics
    /// Those of [`Checker::with_rule`].
    #[must_use]
    pub fn with_rules(mut self, rules: impl IntoIterator<Item = RuleCheck>) -> Self {
        rules::add(&mut self.own, rules);
        self
    }

    /// Returns a reader for the messages to check.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.profiles).with_limits(self.limits)
    }

    /// Checks a message against its profile. Returns the findings in the order of the file, with their positions.
    #[must_use]
    pub fn judge(&self, document: Document<'_>) -> Checked {
        self.of(&document.profile).judge(document)
    }

    /// Returns the checker for a profile.
    #[must_use]
    pub fn of(&self, profile: &Arc<Profile>) -> Arc<Checker> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, checker)) = made.iter().find(|(known, _)| Arc::ptr_eq(known, profile)) {
            return Arc::clone(checker);
        }
        let checker = Checker::of(Arc::clone(profile));
        let authorities = Arc::clone(self.profiles.authorities());
        let checker = checker.with_authorities(authorities);
        let checker = checker.with_limits(self.limits).with_date(self.date).with_today(self.today);
        let checker = checker.with_tariff(self.tariff.clone());
        let checker = Arc::new(checker.with_rules(self.own.iter().copied()));
        made.push((Arc::clone(profile), Arc::clone(&checker)));
        checker
    }
}
