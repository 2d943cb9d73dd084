//! The classifications of a declaration, and the edition of the Harmonized System that judges them.

use customs_hs::{CodeProblem, Edition, HsCode, Node, Nomenclature};

use crate::context::NO_DAY;
use crate::prelude::*;

/// A classification and where it is.
pub(super) struct Classified<'c> {
    pub(super) classification: &'c Classification,
    item: usize,
    number: usize,
}

impl Classified<'_> {
    /// The path of the code.
    pub(super) fn path(&self, context: &Context<'_>) -> Path {
        context.item(self.item) / "Commodity" / ("Classification", self.number) / "ID"
    }

    /// The code as it is in the message.
    pub(super) fn text(&self) -> &str {
        self.classification.id.as_deref().unwrap_or_default()
    }
}

/// Every classification of every goods item.
pub(super) fn classifications<'c>(
    context: &Context<'c>,
) -> impl Iterator<Item = Classified<'c>> + use<'c> {
    context.items().flat_map(|(item, goods)| {
        let all = goods.commodity.as_deref().map_or(&[][..], |it| &it.classification);
        let number = 1..;
        all.iter().zip(number).map(move |(classification, number)| Classified {
            classification,
            item,
            number,
        })
    })
}

/// A code is no number of the edition it is judged by.
pub(super) struct Absent<'c> {
    pub(super) classified: Classified<'c>,
    /// The number, or why no edition can ever have it.
    pub(super) code: Result<HsCode, CodeProblem>,
    pub(super) nomenclature: Nomenclature,
}

impl Absent<'_> {
    /// The editions that do have the number, oldest first; a draft only if it is the only one.
    pub(super) fn editions(&self) -> impl Iterator<Item = Edition> {
        let code = self.code.as_ref().ok().copied();
        code.into_iter().flat_map(|code| Node::from(code).editions())
    }
}

/// The tariff numbers that the edition in force on the day does not have. Codes that have no digits
/// to look up, and those of chapters that are each country's own, are not among them.
pub(super) fn absent<'c>(context: &Context<'c>, found: &mut Found<'_>) -> Vec<Absent<'c>> {
    let mut absent = Vec::new();
    for classified in classifications(context) {
        let code = match number(classified.classification) {
            Some(
                code @ (Ok(_)
                | Err(
                    CodeProblem::NoChapter | CodeProblem::ReservedChapter | CodeProblem::NoHeading,
                )),
            ) => code,
            _ => continue,
        };
        let Some(nomenclature) = in_force(context, found) else { break };
        let is_told = |code: &HsCode| nomenclature.contains(*code) || is_open(*code, nomenclature);
        if code.as_ref().is_ok_and(is_told) {
            continue;
        }
        absent.push(Absent { classified, code, nomenclature });
    }
    absent
}

/// The number that a code begins with, or what is wrong with it. Most codes have national digits,
/// and reading those first needs no memory.
fn number(classification: &Classification) -> Option<Result<HsCode, CodeProblem>> {
    match classification.national_code()? {
        Ok(code) => Some(code.subheading().map(HsCode::from)),
        Err(_) => Some(classification.hs_code()?.map_err(|error| error.problem().clone())),
    }
}

/// Whether a number is below a heading of which a draft does not have the numbers.
fn is_open(code: HsCode, nomenclature: Nomenclature) -> bool {
    code.subheading().is_some_and(|code| nomenclature.is_open(code.heading()))
}

/// The numbers of the edition in force on the day. Those of a draft can be wrong, so they make no
/// errors, and it is said that they are a draft.
fn in_force(context: &Context<'_>, found: &mut Found<'_>) -> Option<Nomenclature> {
    let Some(day) = context.day else {
        found.skip(NO_DAY);
        return None;
    };
    let Some(edition) = Edition::at(day) else {
        found.skip(format!("no edition of the Harmonized System was in force on {day}"));
        return None;
    };
    if let Some(draft) = edition.draft() {
        found.severity = found.severity.min(Severity::Warning);
        let gaps = draft.gaps().join("; ");
        found.skip(format!("{edition} is not published, so its numbers are uncertain: {gaps}"));
    }
    edition.nomenclature().map_err(|error| found.skip(error.to_string())).ok()
}

/// A number with what it is about in an edition: `851713 (Smartphones)`.
pub(super) fn titled(code: impl Into<HsCode>, edition: Edition) -> String {
    let code = code.into();
    match Node::from(code).title_in(edition) {
        Some(title) => format!("{code} ({title})"),
        None => code.to_string(),
    }
}

/// What a number is called by its level.
pub(super) const fn level(code: HsCode) -> &'static str {
    match code {
        HsCode::Chapter(_) => "chapter",
        HsCode::Heading(_) => "heading",
        HsCode::Subheading(_) => "subheading",
    }
}
