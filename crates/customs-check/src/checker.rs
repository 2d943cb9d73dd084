//! [`Checker`]: a profile with its rules switched on and off, ready for any number of messages; and
//! [`check`] and [`validate`] for one.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use chrono::NaiveDate;
use customs_authorities::Authorities;
use customs_message::{Document, Limits, Message, Profiles, ReadError, Reader, Reason, Syntax};
use customs_model::Profile;
use customs_model::conditions::{Circumstances, Unread};
use customs_model::findings::say_once_what_is_left_out;
use customs_model::profile::Change;
use customs_model::{Finding, Path, Rule, Severity, Step};

use crate::claims::Claims;
use crate::context::{Active, Check, Context, Found, ValueRules};
use crate::elsewhere::Elsewhere;
use crate::family::RuleCheck;
use crate::patterns::Patterns;
use crate::profile;
use crate::results::{CheckResult, Checked, Skipped};
use crate::rules::{self, FAMILIES};
use crate::sink::{Severities, Sink, adjusted};
use crate::tariff::Tariff;

/// Checks messages against a profile and its rules.
///
/// ```
/// use customs_check::Checker;
/// use customs_declaration::{Declaration, build::*};
/// use customs_model::Profile;
///
/// let checker = Checker::new(customs_message::profile("uk-dms-3.6").expect("it is built in")).with_today("2026-01-31".parse().ok());
/// let declaration = Declaration {
///     function_code: code("9"),
///     goods_item_quantity: quantity(2),
///     ..Default::default()
/// };
/// let judgement = checker.check(&declaration.into());
/// assert_eq!(judgement.findings[0].rule.id, "goods-item-count");
/// ```
#[derive(Clone)]
pub struct Checker {
    profile: Arc<Profile>,
    profiles: Profiles,
    limits: Limits,
    date: Option<NaiveDate>,
    today: Option<NaiveDate>,
    /// How bad the findings of each rule are; none where it is off.
    severities: Arc<Severities>,
    patterns: Patterns,
    elsewhere: Elsewhere,
    tariff: Option<Arc<dyn Tariff>>,
    /// The rules of the program.
    own: Vec<RuleCheck>,
    /// The rules that look at a message or a declaration as a whole, and are on.
    whole: Vec<Active>,
    /// The rules that look at values, and are on.
    values: ValueRules,
}

impl Checker {
    /// Returns a checker for a profile, with the rules that it switches on.
    #[must_use]
    pub fn new(profile: &Profile) -> Self {
        Self::of(Arc::new(profile.clone()))
    }

    /// Returns a checker for a shared profile, with the rules that it switches on.
    #[must_use]
    pub fn of(profile: Arc<Profile>) -> Self {
        let patterns = Patterns::of(&profile);
        let (limits, profiles) =
            (Limits::default(), Profiles::default().with(Arc::clone(&profile)));
        let (date, today, elsewhere) = (None, None, Elsewhere::default());
        let checker = Self {
            profile,
            profiles,
            limits,
            date,
            today,
            severities: Arc::default(),
            patterns,
            elsewhere,
            tariff: None,
            own: Vec::new(),
            whole: Vec::new(),
            values: ValueRules::default(),
        };
        checker.resolved()
    }

    /// With its rules switched on and off as the profile says.
    fn resolved(self) -> Self {
        let severities = severities(&self.profile, &self.own);
        let active = |checked: &RuleCheck| {
            let severity = severities.get(checked.rule.id).copied().flatten()?;
            Some(Active { rule: checked.rule, severity, check: checked.check })
        };
        let (values, whole): (Vec<Active>, _) = FAMILIES
            .iter()
            .flat_map(|family| family.iter())
            .chain(&self.own)
            .filter_map(active)
            .partition(|active| matches!(active.check, Check::Value(..)));
        let values = ValueRules::of(&values);
        Self { severities: Arc::new(severities), whole, values, ..self }
    }

    /// Also checking a rule of the program, which no crate here knows. Its group says where it is on, as it does for every
    /// rule: [`Group::Named`](customs_model::Group::Named) wherever the profile does not switch it off. Lines of the profile name it by its id or its
    /// group (`rule: acme-sealed warning`, `rule: acme off`), and `all` means it too. [`RuleCheck`] has an example.
    ///
    /// # Panics
    /// If it shares a name, that of its id or of its group, with another rule: no profile could tell them apart.
    #[must_use]
    pub fn with_rule(self, rule: RuleCheck) -> Self {
        self.with_rules([rule])
    }

    /// Also checking these rules of the program: those of a crate, say.
    ///
    /// # Panics
    /// Those of [`with_rule`](Self::with_rule).
    #[must_use]
    pub fn with_rules(mut self, rules: impl IntoIterator<Item = RuleCheck>) -> Self {
        let before = self.own.len();
        rules::add(&mut self.own, rules);
        if self.own.len() == before { self } else { self.resolved() }
    }

    /// Sets the limits of reading.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// Sets the date for which code lists and editions apply; by default the date of acceptance of a message, else today.
    #[must_use]
    pub fn with_date(self, date: Option<NaiveDate>) -> Self {
        Self { date, ..self }
    }

    /// Knowing these authorities, whose profiles are named where they have an element that the profile does
    /// not have.
    #[must_use]
    pub fn with_authorities(self, authorities: Arc<Authorities>) -> Self {
        Self { profiles: self.profiles.with_authorities(authorities), ..self }
    }

    /// Sets the current date. This crate does not read the clock: without a date, rules that need it are skipped.
    #[must_use]
    pub fn with_today(self, today: Option<NaiveDate>) -> Self {
        Self { today, ..self }
    }

    /// Sets a national tariff to check commodity codes with; without one, they are not checked.
    #[must_use]
    pub fn with_tariff(self, tariff: Option<Arc<dyn Tariff>>) -> Self {
        Self { tariff, ..self }
    }

    /// Returns the limits of reading.
    #[must_use]
    pub const fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Returns the profile.
    #[must_use]
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Returns the severity of the findings of a rule, or `None` if it is off.
    #[must_use]
    pub fn severity(&self, rule: &Rule) -> Option<Severity> {
        self.severities.get(rule.id).copied().flatten()
    }

    /// Returns every rule that the checker knows, on or off: those of this crate, those of the program, and those of the books of
    /// the profile.
    ///
    /// ```
    /// use customs_check::Checker;
    ///
    /// let checker = Checker::new(customs_message::profile("ncts-cc015c").expect("it is built in"));
    /// assert!(checker.rules().any(|rule| rule.id == "ncts-C0001" && rule.group.name() == "ncts"));
    /// ```
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        let own = self.own.iter().map(|it| it.rule);
        rules::all().chain(own).chain(rules::of_books(&self.profile))
    }

    /// Returns the names in lines of the profile that are neither the id of a rule that the checker knows nor the name of a group:
    /// misspelt ones, or rules of a later version.
    pub fn unknown_rules(&self) -> impl Iterator<Item = &str> {
        let is_own = |name: &&str| self.own.iter().any(|it| rules::is_named(it.rule, name));
        rules::unknown_in(&self.profile).filter(move |name| !is_own(name))
    }

    /// Reads a message and checks it. Returns the findings in the order of the file, with their positions.
    ///
    /// # Errors
    /// Those of [`Reader::one`].
    pub fn validate(&self, bytes: &[u8]) -> Result<Checked, ReadError> {
        let reader = Reader::new(&self.profiles).with_limits(self.limits);
        Ok(self.judge(reader.one(bytes)?))
    }

    /// Checks a message that was read from a file. Returns the findings in the order of the file, with their positions.
    #[must_use]
    pub fn judge(&self, document: Document<'_>) -> Checked {
        let mut claims = match document.reason.is_meant() {
            true => Claims::of(&document, &self.whole),
            false => Claims::default(),
        };
        let CheckResult { mut findings, mut skipped } = self.check_document(&document, &mut claims);
        skipped.extend(namespace_not_checked(&document));
        let Document { syntax, read, reason, findings: mut all, .. } = document;
        if reason == Reason::Answer {
            // Nobody is to correct what an administration wrote.
            for finding in &mut findings {
                (finding.severity, finding.hint) = (Severity::Information, None);
            }
        } else {
            self.adjust(&mut all);
        }
        // Most messages with very many findings have them all from one of the two.
        if all.is_empty() {
            all = findings;
        } else {
            all.append(&mut findings);
            say_once_what_is_left_out(&mut all);
        }
        if reason.is_meant() {
            self.elsewhere.name(&mut all, &self.profile, self.profiles.authorities());
        }
        // With its keys in a list of their own, which is small beside the findings.
        all.sort_by_cached_key(|finding| {
            finding.place.map_or((usize::MAX, 0), |place| (place.start, place.end))
        });
        Checked { syntax, read, findings: all, skipped, claims }
    }

    /// Checks a message that was read from a file. The findings have places. What is missing only
    /// because it could not be read is not reported again.
    fn check_document(&self, document: &Document<'_>, claims: &mut Claims) -> CheckResult {
        let (message, before) = (document.read.as_read(), document.findings.len());
        let mut judgement = match document.reason.is_meant() {
            true => self.check_after(before, message, &unread(document)),
            // Of what is written for somebody else the format alone is known.
            false => self.check_format(before, message),
        };
        let findings = &mut judgement.findings;
        if !document.findings.is_empty() {
            let unread: HashSet<_> = document.findings.iter().map(|it| &it.path).collect();
            // In the place of what is missing or cannot be read is something that the types can do with.
            let has_placeholder = |it: &&Finding| {
                let unreadable = &customs_model::rules::UNREADABLE_VALUE;
                it.rule == &rules::MISSING_ELEMENT || it.rule == unreadable
            };
            let missing = document.findings.iter().filter(has_placeholder);
            let missing = Subtrees::of(missing.map(|finding| finding.path.steps()));
            findings.retain(|finding| {
                let is_told =
                    finding.rule == &rules::MISSING_ELEMENT && unread.contains(&finding.path);
                !is_told && !missing.have(finding.path.steps())
            });
        }
        locate(document, findings, claims);
        judgement
    }

    /// Checks a message against the table of the profile, without any further rule.
    fn check_format(&self, before: usize, message: &Message) -> CheckResult {
        let context = Context::new(message, &self.profile, self.date, self.today);
        let mut sink = Sink::new(&self.severities, before, self.limits.max_findings);
        let skipped =
            profile::check(message, &context, &self.patterns, &ValueRules::default(), &mut sink);
        CheckResult { findings: sink.finish(&Path::root(message.class().name)), skipped }
    }

    /// Checks a message. Returns the findings in the order of the standard, those of whole declarations last, without
    /// positions.
    #[must_use]
    pub fn check(&self, message: &Message) -> CheckResult {
        self.check_after(0, message, &Unread::default())
    }

    /// The same after so many findings in reading, which take some of the room there is for all.
    fn check_after(&self, before: usize, message: &Message, unread: &Unread) -> CheckResult {
        let context = Context::new(message, &self.profile, self.date, self.today);
        let context = context.with_tariff(self.tariff.as_deref());
        let mut sink = Sink::new(&self.severities, before, self.limits.max_findings);
        let mut skipped =
            profile::check(message, &context, &self.patterns, &self.values, &mut sink);
        let declaration = message.declaration();
        for Active { rule, severity, check } in self.whole.iter().copied() {
            let mut found = Found { rule, severity, sink: &mut sink, skipped: &mut skipped };
            match (check, declaration) {
                (Check::Declaration(check), Some(declaration)) => {
                    check(declaration, &context, &mut found);
                }
                (Check::Message(check), _) => check(message, &context, &mut found),
                (Check::Declaration(_) | Check::Value(..) | Check::Run(_), _) => {}
            }
        }
        self.demands(message, &context, unread, &mut sink, &mut skipped);
        CheckResult { findings: sink.finish(&Path::root(message.class().name)), skipped }
    }

    /// Checks what the books of the profile demand.
    fn demands(
        &self,
        message: &Message,
        context: &Context<'_>,
        unread: &Unread,
        sink: &mut Sink,
        skipped: &mut Vec<Skipped>,
    ) {
        let unread = Some(unread).filter(|unread| !unread.is_empty());
        let circumstances = Circumstances {
            day: context.day,
            today: context.today,
            unread,
            ..Circumstances::default()
        };
        let open = self.profile.judge(message.root(), circumstances, &mut |broken| {
            let finding = Finding::new(broken.rule, broken.path, broken.message);
            let (value, hint) = (broken.value, broken.hint.map(|hint| hint.to_owned().into()));
            sink.push(Finding { value, hint, ..finding });
        });
        let is_on = |rule: &Rule| self.severity(rule).is_some();
        let open = open.into_iter().filter(|open| is_on(open.rule));
        skipped.extend(open.map(|open| Skipped { rule: open.rule, reason: open.reason }));
        let undecidable = self.profile.undecidable_rules_of(message.root().class());
        let undecidable = undecidable.filter(|(rule, _)| is_on(rule));
        skipped.extend(once_a_book(undecidable));
    }

    /// Gives findings the severity that their rules have in the profile, and drops those of rules
    /// that are off.
    fn adjust(&self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| {
            let severity = adjusted(&self.severities, finding);
            finding.severity = severity.unwrap_or(finding.severity);
            severity.is_some()
        });
    }
}

/// That a message alone does not decide some rules: said once for all of a book.
fn once_a_book(
    undecidable: impl Iterator<Item = (&'static Rule, &'static str)>,
) -> impl Iterator<Item = Skipped> {
    let mut books: Vec<(&'static Rule, &'static str, usize)> = Vec::new();
    for (rule, why) in undecidable {
        match books.iter_mut().find(|(first, ..)| first.group == rule.group) {
            Some((.., others)) => *others += 1,
            None => books.push((rule, why, 0)),
        }
    }
    books.into_iter().map(|(rule, why, others)| {
        let reason = match others {
            0 => Cow::Borrowed(why),
            _ => {
                let book = rule.group;
                let rules = if others == 1 { "rule" } else { "rules" };
                let reason = format!(
                    "it and {others} more {rules} of `{book}` cannot be decided from a message \
                     alone (for the reasons: `customs rules show {book}`)"
                );
                Cow::Owned(reason)
            }
        };
        Skipped { rule, reason }
    })
}

/// Where nobody knows what a message has: what was found in reading says so.
fn unread(document: &Document<'_>) -> Unread {
    const RULES: [&Rule; 5] = [
        &customs_model::rules::UNREADABLE_VALUE,
        &customs_model::rules::WRONG_JSON_TYPE,
        &customs_model::rules::MISSING_DATE_TIME_STRING,
        // Something that the types can do with is in its place.
        &customs_model::rules::MISSING_ELEMENT,
        // It is at the root: anything may be wrong that was not told.
        &customs_model::rules::TOO_MANY_FINDINGS,
    ];
    let unread = document.findings.iter().filter(|finding| RULES.contains(&finding.rule));
    Unread::of(unread.map(|finding| &finding.path))
}

/// Gives findings and claims their places, all in one descent.
fn locate(document: &Document<'_>, findings: &mut [Finding], claims: &mut Claims) {
    if findings.is_empty() && claims.wait(document) {
        return;
    }
    let paths = findings.iter().map(|finding| &finding.path).chain(claims.paths());
    let paths: Vec<&Path> = paths.collect();
    let mut places = document.places(&paths).into_iter();
    for (finding, place) in findings.iter_mut().zip(places.by_ref()) {
        finding.place = Some(place);
    }
    claims.locate(places);
}

/// Reads a message and checks it against a profile. For many messages, or to set the current date, make
/// a [`Checker`] once.
///
/// # Errors
/// Those of [`Reader::one`].
pub fn validate(bytes: &[u8], profile: &Profile, limits: &Limits) -> Result<Checked, ReadError> {
    Checker::new(profile).with_limits(*limits).validate(bytes)
}

/// Checks a message against a profile. Returns the findings without positions. For many messages, make a
/// [`Checker`] once.
///
/// ```
/// use customs_declaration::Declaration;
/// use customs_model::Profile;
///
/// let findings = customs_check::check(&Declaration::default().into(), customs_message::profile("uk-dms-3.6").expect("it is built in"));
/// assert_eq!(findings[0].message, "`FunctionCode` is missing");
/// ```
#[must_use]
pub fn check(message: &Message, profile: &Profile) -> Vec<Finding> {
    Checker::new(profile).check(message).findings
}

/// What is said of the namespace of a message whose profile is for messages in any: which it is.
fn namespace_not_checked(document: &Document<'_>) -> Option<Skipped> {
    let Document { syntax, profile, reason, namespace, .. } = document;
    let is_for_any = profile.namespaces.iter().next().is_none();
    (*syntax == Syntax::Xml && is_for_any && reason.is_meant()).then(|| {
        let seen = namespace.as_ref().map_or_else(|| "none".to_owned(), |it| format!("`{it}`"));
        let id = &profile.id;
        let reason = format!("the profile `{id}` allows any namespace; the message is in {seen}");
        Skipped { rule: &customs_model::rules::WRONG_NAMESPACE, reason: reason.into() }
    })
}

/// Places with all that is below them.
struct Subtrees<'p>(Vec<&'p [Step]>);

impl<'p> Subtrees<'p> {
    fn of(places: impl Iterator<Item = &'p [Step]>) -> Self {
        let mut places: Vec<_> = places.collect();
        places.sort_unstable();
        // What is below another comes right after it, and is in it.
        places.dedup_by(|below, above| below.starts_with(above));
        Self(places)
    }

    /// Whether a place is in one of them: then the last that does not come after it is that one.
    fn have(&self, place: &[Step]) -> bool {
        let after = self.0.partition_point(|known| *known <= place);
        after.checked_sub(1).is_some_and(|at| place.starts_with(self.0[at]))
    }
}

/// How bad the findings of each rule are under a profile.
fn severities(profile: &Profile, added: &[RuleCheck]) -> Severities {
    let own = |rule: &'static Rule| rule.group.is_on().then_some(rule.severity);
    let added = || added.iter().map(|it| it.rule);
    let all = rules::all().chain(added());
    let mut severities: Severities = all.map(|rule| (rule.id, own(rule))).collect();
    // A profile that names a book asks for what is in it.
    severities.extend(rules::of_books(profile).map(|rule| (rule.id, Some(rule.severity))));
    for change in &profile.rules {
        let added = added().filter(|rule| rules::is_named(rule, &change.rules));
        for rule in rules::named_in(profile, &change.rules).chain(added) {
            let severity = severities.entry(rule.id).or_default();
            *severity = changed(*severity, rule, change.change);
        }
    }
    severities
}

fn changed(severity: Option<Severity>, rule: &Rule, change: Change) -> Option<Severity> {
    match change {
        Change::Off => None,
        Change::On => severity.or(Some(rule.severity)),
        Change::Up => severity.map(Severity::up),
        Change::Down => severity.map(Severity::down),
        Change::Severity(severity) => Some(severity),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use customs_model::Group;

    use super::*;

    proptest! {
        #[test]
        fn a_place_is_in_a_subtree_if_one_of_its_beginnings_is_the_root_of_one(
            known in proptest::collection::vec("[ab]{1,4}", 0..8),
            place in "[ab]{0,6}",
        ) {
            let steps = |text: &String| -> Vec<Step> {
                text.chars().map(|name| Step::new(name.to_string())).collect()
            };
            let (known, place): (Vec<_>, _) = (known.iter().map(steps).collect(), steps(&place));
            let expected = known.iter().any(|root| place.starts_with(root));
            let subtrees = Subtrees::of(known.iter().map(Vec::as_slice));
            prop_assert_eq!(subtrees.have(&place), expected);
        }
    }

    fn with(rules: &str) -> Profile {
        let head = "id: x\ntitle: X\nextends: uk-dms-3.6\n";
        customs_message::read_profile(&format!("{head}{rules}\n")).unwrap()
    }

    fn severity_under(rules: &str, id: &str) -> Option<Severity> {
        let profile = with(rules);
        Checker::new(&profile).severity(rules::by_id(id).unwrap())
    }

    #[test]
    fn a_profile_switches_rules_off_on_up_and_down() {
        assert_eq!(severity_under("", "goods-item-count"), Some(Severity::Error));
        assert_eq!(severity_under("rule: goods-item-count off", "goods-item-count"), None);
        let rules = "rule: standard off\nrule: goods-item-count on";
        assert_eq!(severity_under(rules, "goods-item-count"), Some(Severity::Error));
        assert_eq!(severity_under("rule: all down", "goods-item-count"), Some(Severity::Warning));
        let rules = "rule: too-long information\nrule: format up";
        assert_eq!(severity_under(rules, "too-long"), Some(Severity::Warning));
    }

    /// The ids of the rules of a group that are on under a profile, and of those that are off.
    fn on_and_off(profile: &str, group: Group) -> [Vec<&'static str>; 2] {
        let checker = Checker::new(customs_message::profile(profile).unwrap());
        let is_on = |rule: &&Rule| checker.severity(rule).is_some();
        let of_group = rules::all().filter(|rule| rule.group == group);
        let (on, off): (Vec<_>, Vec<_>) = of_group.partition(is_on);
        [on, off].map(|rules: Vec<&Rule>| rules.into_iter().map(|rule| rule.id).collect())
    }

    #[test]
    fn the_standard_alone_asks_for_nothing_that_only_an_authority_asks_for() {
        for group in ["eu", "uk"].map(Group::Authority) {
            let [on, off] = on_and_off("wco", group);
            assert!(on.is_empty() && !off.is_empty(), "{group}: {on:?}");
        }
        assert_eq!(on_and_off("exchange", Group::Authority("uk"))[0], ["amount-needs-currency"]);
    }

    #[test]
    fn the_profiles_of_the_united_kingdom_ask_for_what_it_shares_with_the_european_union_too() {
        for profile in ["uk-dms-3.6", "uk-dms-3.6-response", "strict"] {
            for group in [Group::Standard, Group::Authority("eu"), Group::Authority("uk")] {
                let [on, off] = on_and_off(profile, group);
                assert!(off.is_empty() && !on.is_empty(), "{profile}, {group}: {off:?}");
            }
        }
    }

    #[test]
    fn what_is_no_rule_is_told() {
        let profile = with("rule: goods-item-cuont off");
        let unknown = |profile| rules::unknown_in(profile).collect::<Vec<_>>();
        assert_eq!(unknown(&profile), ["goods-item-cuont"]);
        let authorities = customs_message::authorities();
        for id in authorities.iter().flat_map(|it| it.profiles()) {
            let profile = authorities.profile(id).unwrap();
            assert_eq!(unknown(profile), [""; 0], "{id}");
        }
    }
}
