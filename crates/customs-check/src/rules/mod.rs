//! The rules: what a message must be beyond being well-formed. Each is declared once; whatever shows
//! rules (pages, lists, reports, answers) shows these declarations.
//!
//! | module | owns |
//! | --- | --- |
//! | [`customs_model::rules`](mod@customs_model::rules) | what reading a message checks |
//! | [`format`](mod@format) | what the table of a profile asks for |
//! | `counts` | counts, totals and numbering |
//! | `valuation` | amounts, currencies, terms of delivery |
//! | `tariff` | classification and origin |
//! | `procedure` | procedures, documents, parties |
//! | `transport` | means of transport, containers, places, time, the message as a whole |
//! | `exchange` | messages between administrations |
//!
//! A rule of the last six is a file with its declaration, `RULE`, and the code that checks it,
//! `CHECK`.

mod counts;
mod exchange;
pub mod format;
mod procedure;
mod tariff;
mod transport;
mod valuation;

pub use format::*;

use customs_model::Profile;
use customs_model::Rule;

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

/// Every rule: those of reading, of profiles, and those with code of their own.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let own = FAMILIES.iter().flat_map(|family| family.iter().map(|checked| checked.rule));
    customs_model::rules::ALL.iter().chain(format::ALL).copied().chain(own)
}

/// The rule of this id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// The rules that a profile means by a name: the id of one, the name of a group, or `all`. None if it
/// is none of these.
pub fn named(name: &str) -> impl Iterator<Item = &'static Rule> {
    all().filter(move |rule| name == "all" || name == rule.id || name == rule.group.name())
}

/// What a profile changes and is neither the id of a rule nor the name of a group: a slip of the pen,
/// or a rule of a later version.
pub fn unknown_in(profile: &Profile) -> impl Iterator<Item = &str> {
    let names = profile.rules.iter().map(|change| &*change.rules);
    names.filter(|name| named(name).next().is_none())
}

/// The rule whose id is most like this, for hints; nothing where none is near.
#[must_use]
pub fn nearest(id: &str) -> Option<&'static Rule> {
    let likeness = |rule: &&'static Rule| (strsim::jaro_winkler(id, rule.id) * 1000.0) as u32;
    all().max_by_key(likeness).filter(|rule| likeness(rule) >= 850)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use customs_model::{Group, Severity};

    use super::*;

    #[test]
    fn no_two_rules_share_an_id_and_none_is_called_like_a_group() {
        let mut ids = HashSet::from(["all"]);
        ids.extend(Group::ALL.map(Group::name));
        for rule in all() {
            assert!(ids.insert(rule.id), "{}", rule.id);
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
