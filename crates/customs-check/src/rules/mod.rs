//! The rules: what a message must be beyond being well-formed. Each is declared once; whatever shows
//! rules (pages, lists, reports, answers) shows these declarations.
//!
//! | module | owns |
//! | --- | --- |
//! | [`customs_model::rules`](mod@customs_model::rules) | what reading a message checks |
//! | [`format`](mod@format) | what the table of a profile asks for |
//! | [`codes`](mod@codes) | whether codes are in the lists that a profile names |
//! | [`customs_analysis::conversation::rules`] | what messages of a case ask of each other; checked there |
//! | `counts` | counts, totals and numbering |
//! | `valuation` | amounts, currencies, terms of delivery |
//! | `tariff` | classification and origin |
//! | `procedure` | procedures, documents, parties |
//! | `transport` | means of transport, containers, places, time, the message as a whole |
//! | `exchange` | messages between administrations |
//!
//! A rule of the last six is a file with its declaration, `RULE`, and the code that checks it,
//! `CHECK`.

pub mod codes;
mod counts;
mod exchange;
pub mod format;
mod procedure;
mod tariff;
mod transport;
mod valuation;

pub use codes::{CODE_NO_LONGER_VALID, CODE_NOT_LISTED, CODE_NOT_YET_VALID};
pub use format::*;

use std::collections::{BTreeSet, HashSet};

use customs_authorities::{RuleNumber, RuleNumbers};
use customs_model::{Group, Profile, Rule};

use crate::family::RuleCheck;

/// The rules that are checked by code of their own, in families.
pub(crate) const FAMILIES: [&[RuleCheck]; 6] = [
    counts::RULES,
    valuation::RULES,
    tariff::RULES,
    procedure::RULES,
    transport::RULES,
    exchange::RULES,
];

/// Every rule: those of reading, of profiles, of conversations, and those with code of their own.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let own = FAMILIES.iter().flat_map(|family| family.iter().map(|checked| checked.rule));
    let declared = [
        customs_model::rules::ALL,
        format::ALL,
        codes::ALL,
        customs_analysis::conversation::rules::ALL,
    ];
    declared.into_iter().flatten().copied().chain(own)
}

/// Returns the groups that the rules are in: those of any message, then those of authorities by their
/// ids, then what is on request only.
#[must_use]
pub fn groups() -> BTreeSet<Group> {
    all().map(|rule| rule.group).collect()
}

/// Returns the numbers under which authorities know a rule, authority by authority.
///
/// ```
/// use customs_check::rules;
///
/// let rule = rules::by_id("seal-unique").expect("it is a rule");
/// let numbers: Vec<_> = rules::numbers(rule).map(|it| (&*it.system, &*it.number)).collect();
/// assert_eq!(numbers, [("eu-ncts", "R0107")]);
/// ```
pub fn numbers(rule: &Rule) -> impl Iterator<Item = &'static RuleNumber> + use<> {
    let id = rule.id;
    RuleNumbers::embedded().iter().flat_map(move |table| table.of_rule(id))
}

/// The rule of this id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// The rules that a profile means by a name: the id of one, the name of a group, or `all`. None if it
/// is none of these.
pub fn named(name: &str) -> impl Iterator<Item = &'static Rule> {
    all().filter(move |rule| is_named(rule, name))
}

/// Whether a profile means a rule by a name: its id, the name of its group, or `all`.
#[must_use]
pub fn is_named(rule: &Rule, name: &str) -> bool {
    name == "all" || name == rule.id || name == rule.group.name()
}

/// Adds rules of a program to those that were added before.
///
/// # Panics
/// If one has the id of another rule or the name of a group, or its group the name of another group.
pub(crate) fn add(own: &mut Vec<RuleCheck>, rules: impl IntoIterator<Item = RuleCheck>) {
    for added in rules {
        let Rule { id, group, .. } = *added.rule;
        let name = group.name();
        assert!(
            id != "all" && name != "all" && id != name,
            "`{id}` of `{name}` is not a valid rule id"
        );
        let shares_a_name = |rule: &&Rule| {
            let is_other_group = rule.group != group && rule.group.name() == name;
            rule.id == id || rule.id == name || rule.group.name() == id || is_other_group
        };
        let other = all().chain(own.iter().map(|it| it.rule)).find(shares_a_name);
        if let Some(Rule { id: other, group, .. }) = other {
            panic!("`{id}` of `{name}` shares a name with `{other}` of `{group}`");
        }
        own.push(added);
    }
}

/// The rules of the books that a profile names, and of its own: each once, though messages of several kinds have it.
pub fn of_books(profile: &Profile) -> impl Iterator<Item = &'static Rule> {
    let mut seen = HashSet::new();
    let all = profile.demanding_rules().chain(profile.undecidable_rules().map(|(rule, _)| rule));
    all.filter(move |rule| seen.insert(rule.id))
}

/// The rules that a profile means by a name: those that [`named`] tells, and those of its books.
pub fn named_in<'p>(profile: &'p Profile, name: &'p str) -> impl Iterator<Item = &'static Rule> {
    named(name).chain(of_books(profile).filter(move |rule| is_named(rule, name)))
}

/// What a profile changes and is neither the id of a rule nor the name of a group: a slip of the pen,
/// or a rule of a later version.
pub fn unknown_in(profile: &Profile) -> impl Iterator<Item = &str> {
    let names = profile.rules.iter().map(|change| &*change.rules);
    names.filter(|name| named_in(profile, name).next().is_none())
}

/// Returns the rule whose id is most like this, for hints. None if none is near.
#[must_use]
pub fn nearest(id: &str) -> Option<&'static Rule> {
    nearest_of(id, all().map(|rule| rule.id)).and_then(by_id)
}

/// Returns the id that is most like this, for hints. None if none is near.
///
/// ```
/// use customs_check::rules::nearest_of;
///
/// assert_eq!(nearest_of("ncts-C001", ["ncts-C0001", "seal-unique"]), Some("ncts-C0001"));
/// ```
pub fn nearest_of<'n>(id: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let likeness = |known: &&str| (strsim::jaro_winkler(id, known) * 1000.0) as u32;
    known.into_iter().max_by_key(likeness).filter(|known| likeness(known) >= 850)
}

#[cfg(test)]
mod tests {
    use customs_model::Severity;

    use super::*;

    #[test]
    fn no_two_rules_share_an_id_and_none_is_called_like_a_group() {
        let mut ids = HashSet::from(["all"]);
        ids.extend(groups().into_iter().map(Group::name));
        for rule in all() {
            assert!(ids.insert(rule.id), "{}", rule.id);
        }
    }

    #[test]
    fn the_groups_are_those_of_the_rules_in_the_order_of_the_lists() {
        let names: Vec<_> = groups().into_iter().map(Group::name).collect();
        assert_eq!(names, ["format", "codes", "conversation", "standard", "eu", "uk", "optional"]);
    }

    #[test]
    fn what_an_authority_asks_for_is_in_the_folder_of_the_authority() {
        for group in groups() {
            if let Group::Authority(id) = group {
                let title = RuleNumbers::of_authority(id).map(|table| &*table.title);
                assert!(title.is_some_and(|it| !it.is_empty()), "{id} has no title");
            }
        }
        for id in RuleNumbers::embedded().iter().flat_map(RuleNumbers::rules) {
            assert!(by_id(id).is_some(), "{id} has a number, and is no rule");
        }
    }

    #[test]
    fn a_rule_is_found_by_its_id() {
        assert_eq!(by_id("too-long"), Some(&TOO_LONG));
        assert_eq!(by_id("unknown-element").map(|rule| rule.severity), Some(Severity::Error));
        assert_eq!(by_id("no-rule"), None);
        assert_eq!(nearest("goods-item-cuont").map(|rule| rule.id), Some("goods-item-count"));
        assert_eq!(nearest("xyz"), None);
    }
}
