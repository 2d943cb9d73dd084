//! A tariff number is of the edition of the Harmonized System that is in force.

use customs_hs::{Edition, HsCode, Relation, correlate};

use super::classified::{absent, level, titled};
use crate::prelude::*;

/// More numbers than these are not listed in a hint, and with titles not more than these.
const MOST_LISTED: usize = 8;
const MOST_TITLED: usize = 4;

pub(super) const RULE: Rule = Rule {
    id: "hs-edition-mismatch",
    severity: Severity::Warning,
    group: Group::Standard,
    title: "A tariff number belongs to an edition of the Harmonized System that is not in force.",
    why: "About every five years some numbers are split, merged or deleted. A declaration with a \
          number of another edition is refused once the tariff has changed; some countries change \
          later than the Convention requires, so the finding is a warning.",
    bad: "<ID>85171200</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    good: "<ID>85171300</ID><IdentificationTypeCode>TSP</IdentificationTypeCode>",
    sources: &[
        "WCO Data Model 3.6, element 145",
        "International Convention on the Harmonized System, Article 16",
        "UN Statistics Division, HS correlation tables",
    ],
    elements: &["42A/67A/68A/23A/21A.145", "42A.023"],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Declaration(&check);

fn check(_: &Declaration, context: &Context<'_>, found: &mut Found<'_>) {
    for absent in absent(context, found) {
        let edition = absent.nomenclature.edition();
        let Ok(code) = absent.code else { continue };
        let Some(other) = nearest_edition(absent.editions(), edition) else { continue };
        let Successors { expected, hint } = successors(code, other, edition);
        let level = level(code);
        found
            .at(absent.classified.path(context))
            .says(format!(
                "{level} {} is of {other}; {edition}, now in force, does not have it",
                titled(code, other)
            ))
            .value(absent.classified.text())
            .expected(expected)
            .hint(hint);
    }
}

/// The latest edition before the one in force, else the first after it.
fn nearest_edition(editions: impl Iterator<Item = Edition>, in_force: Edition) -> Option<Edition> {
    let (before, after): (Vec<_>, Vec<_>) = editions.partition(|edition| *edition < in_force);
    before.last().or(after.first()).copied()
}

/// What took the place of a number.
struct Successors {
    expected: String,
    hint: String,
}

/// The numbers that the goods of a number have in the edition in force.
fn successors(code: HsCode, from: Edition, to: Edition) -> Successors {
    let look_up = || Successors {
        expected: format!("a {} of {to}", level(code)),
        hint: format!("look the goods up in {to}"),
    };
    let Some(subheading) = code.subheading() else { return look_up() };
    let Ok(correlation) = correlate(subheading, from, to) else { return look_up() };
    let correlation = correlation.without_open();
    let targets = correlation.targets();
    match targets {
        [] => look_up(),
        [only] => Successors {
            expected: only.code.to_string(),
            hint: match correlation.relation() {
                Relation::Renumbered => {
                    format!(
                        "begin the code with {}, which covers the same goods",
                        titled(only.code, to
                    ))
                }
                _ => format!(
                    "begin the code with {}, which covers these and other goods",
                    titled(only.code, to)
                ),
            },
        },
        several => {
            let shown = several.iter().take(MOST_LISTED).map(|target| match several.len() {
                ..=MOST_TITLED => titled(target.code, to),
                _ => target.code.to_string(),
            });
            let mut list = shown.collect::<Vec<_>>().join(", ");
            if let more @ 1.. = several.len().saturating_sub(MOST_LISTED) {
                list.push_str(&format!(" and {more} more"));
            }
            let hint = format!("choose the one that covers the goods: {list}");
            Successors { expected: format!("one of {} subheadings of {to}", several.len()), hint }
        }
    }
}
