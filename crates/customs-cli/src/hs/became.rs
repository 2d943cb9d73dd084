//! What became of a code in another edition, in words and as JSON.

use customs_hs::{
    Correlation, CorrelationTarget, Edition, Heading, HsCode, LevelCorrelation, LevelTarget, Node,
    PlainTitle, Relation, SameNumber, Subheading,
};
use serde::Serialize;

use crate::hs::words::listed;

/// What became of a code, as programs read it.
#[derive(Debug, Serialize)]
pub(crate) struct Became {
    /// The other edition.
    edition: Edition,
    /// Whether one of the two editions is not published yet.
    #[serde(skip_serializing_if = "is_false")]
    is_draft: bool,
    /// `unchanged`, `renumbered`, `split`, `merged`, `many-to-many` or `no-counterpart`.
    relation: &'static str,
    /// What the digits themselves mean there: `kept`, `changed-scope`, `reused` or `gone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    same_number: Option<&'static str>,
    /// All codes there that have goods of it.
    targets: Vec<TargetReport>,
    /// The same without headings that collect goods from many others, where that is not the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    apart_from_open: Option<RestReport>,
}

/// A code that has goods of another.
#[derive(Debug, Serialize)]
struct TargetReport {
    code: HsCode,
    /// What it is about in the other edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'static str>,
    /// Whether only through a heading that gathers goods from everywhere.
    is_open: bool,
    /// Whether a draft says that this is only a part of the newer code's goods.
    #[serde(skip_serializing_if = "is_false")]
    is_partial: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde asks for it
const fn is_false(is: &bool) -> bool {
    !*is
}

/// What is left without headings that collect goods from many others.
#[derive(Debug, Serialize)]
struct RestReport {
    relation: &'static str,
    targets: Vec<Subheading>,
}

impl TargetReport {
    fn of(code: HsCode, is_open: bool, is_partial: bool, edition: Edition) -> Self {
        let title = Node::from(code).title_in(edition).map(PlainTitle::as_str);
        Self { code, title, is_open, is_partial }
    }
}

impl From<&Correlation> for Became {
    fn from(correlation: &Correlation) -> Self {
        let to = correlation.to();
        let report = |target: &CorrelationTarget| {
            TargetReport::of(target.code.into(), target.is_open, target.is_partial, to)
        };
        Self {
            edition: correlation.to(),
            is_draft: correlation.draft().is_some(),
            relation: correlation.relation().name(),
            same_number: Some(match correlation.same_number() {
                SameNumber::Kept => "kept",
                SameNumber::ChangedScope => "changed-scope",
                SameNumber::Reused => "reused",
                SameNumber::Gone => "gone",
            }),
            targets: correlation.targets().iter().map(report).collect(),
            apart_from_open: rest(correlation).map(|rest| RestReport {
                relation: rest.relation().name(),
                targets: codes(&rest).collect(),
            }),
        }
    }
}

impl From<&LevelCorrelation> for Became {
    fn from(correlation: &LevelCorrelation) -> Self {
        let to = correlation.to();
        let report =
            |target: &LevelTarget| TargetReport::of(target.code, target.is_open, false, to);
        Self {
            edition: correlation.to(),
            is_draft: correlation.draft().is_some(),
            relation: correlation.relation().name(),
            same_number: None,
            targets: correlation.targets().iter().map(report).collect(),
            apart_from_open: None,
        }
    }
}

/// What else there is to know of a heading or a chapter before the codes are used.
pub(crate) fn level_remarks(correlation: &LevelCorrelation) -> Vec<String> {
    let by = match correlation.targets() {
        [] => "its codes are not known",
        _ => "by the codes below it",
    };
    let mut remarks = vec![by.to_owned()];
    let open = correlation.targets().iter().filter(|target| target.is_open);
    let open: Vec<HsCode> = open.map(|target| target.code).collect();
    if !open.is_empty() {
        let open = listed(open.into_iter());
        remarks.push(format!("only through headings that collect goods from many others: {open}"));
    }
    remarks
}

/// The codes that have goods of it.
pub(crate) fn codes(correlation: &Correlation) -> impl ExactSizeIterator<Item = Subheading> {
    correlation.targets().iter().map(|target| target.code)
}

/// The same without headings that collect goods from many others, where that is not the same.
fn rest(correlation: &Correlation) -> Option<Correlation> {
    let rest = correlation.without_open();
    (rest != *correlation).then_some(rest)
}

/// The relation and the codes: `split: 8517.13, 8517.14`.
pub(crate) fn words(correlation: &Correlation) -> String {
    let relation = correlation.relation();
    match relation {
        Relation::Unchanged | Relation::NoCounterpart => relation.to_string(),
        _ => format!("{relation}: {}", listed(codes(correlation))),
    }
}

/// What else there is to know before the codes are used.
pub(crate) fn remarks(correlation: &Correlation) -> Vec<String> {
    let rest = rest(correlation);
    let mut remarks = Vec::new();
    match rest.as_ref().unwrap_or(correlation).same_number() {
        SameNumber::ChangedScope => remarks.push("changed scope".to_owned()),
        SameNumber::Reused => {
            let year = correlation.to().year();
            remarks.push(format!("the number is used for other goods in {year}"));
        }
        SameNumber::Kept | SameNumber::Gone => {}
    }
    remarks.extend(partial(correlation));
    let gathering = gathering(correlation);
    if let Some(rest) = rest {
        remarks.push(format!("apart from {gathering}: {}", words(&rest)));
    } else if correlation.is_open() {
        remarks.push(format!("only through {gathering}"));
    }
    remarks
}

/// Which targets a draft marks as a part of the newer number's goods, if any.
fn partial(correlation: &Correlation) -> Option<String> {
    let is_newer = correlation.to() > correlation.from();
    let partial = correlation.targets().iter().filter(|target| target.is_partial);
    let partial: Vec<Subheading> = partial.map(|target| target.code).collect();
    let listed = listed(partial.iter().copied());
    match partial[..] {
        [] => None,
        _ if is_newer => Some(format!("only a part of the goods of {listed}")),
        _ => Some(format!("only a part of these goods came from {listed}")),
    }
}

/// The headings that collect goods from many others, named where they are among the targets: in a
/// newer edition. In an older one the targets are what they gather.
fn gathering(correlation: &Correlation) -> String {
    let what = "headings that collect goods from many others";
    let is_newer = correlation.to() > correlation.from();
    let open = correlation.targets().iter().filter(|target| is_newer && target.is_open);
    let mut headings: Vec<Heading> = open.map(|target| target.code.heading()).collect();
    headings.dedup();
    if headings.is_empty() {
        return what.to_owned();
    }
    format!("{what} ({})", listed(headings.into_iter()))
}
