//! [`correlate_level`]: what became of a chapter, a heading or a subheading in another edition, by
//! the subheadings below it.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::code::{HsCode, Subheading};
use crate::correlation::{Correlation, CorrelationError, Relation, correlate};
use crate::draft::Draft;
use crate::edition::Edition;

/// What became of a number of any level. Its targets are numbers of the same level.
///
/// ```
/// use customs_hs::{Edition, Relation, correlate_level};
///
/// // Meat of horses was always alone in its heading.
/// let meat = correlate_level("0205".parse()?, Edition::Hs1996, Edition::Hs2022)?;
/// assert_eq!(meat.relation(), Relation::Unchanged);
/// assert_eq!(meat.targets()[0].code, "0205".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelCorrelation {
    code: HsCode,
    from: Edition,
    to: Edition,
    relation: Relation,
    targets: Vec<LevelTarget>,
}

/// A number that has goods of another of its level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelTarget {
    /// The number in the other edition.
    pub code: HsCode,
    /// Whether it is reached only through a heading that gathers goods from everywhere.
    pub is_open: bool,
}

impl LevelCorrelation {
    /// The number asked about.
    #[must_use]
    pub const fn code(&self) -> HsCode {
        self.code
    }

    /// The edition it is of.
    #[must_use]
    pub const fn from(&self) -> Edition {
        self.from
    }

    /// The edition of the targets.
    #[must_use]
    pub const fn to(&self) -> Edition {
        self.to
    }

    /// The draft that this is told by, if one of the editions is not published yet.
    #[must_use]
    pub fn draft(&self) -> Option<&'static Draft> {
        self.from.draft().or_else(|| self.to.draft())
    }

    /// How the number relates to its targets: "one" and "several" count numbers of its level.
    #[must_use]
    pub const fn relation(&self) -> Relation {
        self.relation
    }

    /// All numbers of the same level that have goods of it, in order.
    #[must_use]
    pub fn targets(&self) -> &[LevelTarget] {
        &self.targets
    }

    /// The same without the targets that are reached only through headings that collect goods from many others, if there are others.
    #[must_use]
    pub fn without_open(mut self) -> Self {
        if self.targets.iter().any(|target| !target.is_open) {
            self.targets.retain(|target| !target.is_open);
        }
        self
    }

    /// Whether a heading that gathers goods from everywhere is among the ways to the targets.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.targets.iter().any(|target| target.is_open)
    }
}

/// What became of a number of any level of one edition in another: where the subheadings below it
/// are there. How it relates to its targets is told by the ways that are not open
/// ([`CorrelationTarget::is_open`](crate::CorrelationTarget)), if there are any, since nearly every chapter has goods
/// that can become electrical waste. A heading that a draft has without its numbers leads nowhere.
///
/// # Errors
/// [`CorrelationError`] if an edition has no table or `from` does not have the number.
pub fn correlate_level(
    code: HsCode,
    from: Edition,
    to: Edition,
) -> Result<LevelCorrelation, CorrelationError> {
    let (nomenclature, other) = (from.nomenclature()?, to.nomenclature()?);
    let mut members = nomenclature.below(code).peekable();
    if members.peek().is_none() && !nomenclature.contains(code) {
        return Err(CorrelationError::UnknownCode { code, edition: from });
    }
    let mut ways: BTreeMap<HsCode, bool> = BTreeMap::new();
    for member in members {
        for target in correlate(member, from, to)?.targets() {
            let is_open = ways.entry(at_level(target.code, code)).or_insert(true);
            *is_open &= target.is_open;
        }
    }
    let has_closed = ways.values().any(|is_open| !is_open);
    let counted: Vec<HsCode> = ways
        .iter()
        .filter(|(_, is_open)| !(has_closed && **is_open))
        .map(|(code, _)| *code)
        .collect();
    let leads_back = |target: HsCode| {
        let mut back = other.below(target).filter_map(|it| correlate(it, to, from).ok());
        back.all(|it| only_from(code, &it))
    };
    let relation = match counted[..] {
        [] => Relation::NoCounterpart,
        [only] if !leads_back(only) => Relation::Merged,
        [only] if only == code => Relation::Unchanged,
        [_] => Relation::Renumbered,
        _ if counted.iter().all(|target| leads_back(*target)) => Relation::Split,
        _ => Relation::ManyToMany,
    };
    let targets = ways.into_iter().map(|(code, is_open)| LevelTarget { code, is_open }).collect();
    Ok(LevelCorrelation { code, from, to, relation, targets })
}

/// Whether a number of the other edition has goods of this number alone, not counting open ways
/// where there are others.
fn only_from(code: HsCode, back: &Correlation) -> bool {
    let closed = back.without_open();
    closed.targets().iter().all(|origin| code.covers(origin.code))
}

/// The number of the same level as another that a subheading is in.
fn at_level(subheading: Subheading, code: HsCode) -> HsCode {
    match code {
        HsCode::Chapter(_) => subheading.chapter().into(),
        HsCode::Heading(_) => subheading.heading().into(),
        HsCode::Subheading(_) => subheading.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::string::{String, ToString};

    use super::*;

    fn followed(code: &str, from: Edition, to: Edition) -> (Relation, Vec<String>) {
        let found = correlate_level(code.parse().unwrap(), from, to).unwrap();
        let closed = found.targets().iter().filter(|target| !target.is_open);
        (found.relation(), closed.map(|target| target.code.to_string()).collect())
    }

    #[test]
    fn a_heading_is_followed_by_its_subheadings() {
        let (old, new) = (Edition::Hs2017, Edition::Hs2022);
        assert_eq!(followed("0205", old, new), (Relation::Unchanged, ["0205".into()].into()));
        let (relation, targets) = followed("8517", old, new);
        assert_eq!(relation, Relation::ManyToMany);
        assert!(targets.contains(&"8517".to_string()) && targets.contains(&"8541".to_string()));
    }

    #[test]
    fn a_chapter_is_followed_by_its_subheadings() {
        let (_, targets) = followed("85", Edition::Hs2017, Edition::Hs2022);
        assert!(targets.contains(&"85".to_string()), "{targets:?}");
        let (relation, _) = followed("01", Edition::Hs2012, Edition::Hs2017);
        assert_eq!(relation, Relation::Unchanged);
    }

    #[test]
    fn a_subheading_without_open_ways_relates_as_it_does_alone() {
        for (from, to) in [(Edition::Hs2012, Edition::Hs2017), (Edition::Hs2007, Edition::Hs1996)] {
            for code in from.nomenclature().unwrap().subheadings().step_by(7) {
                let alone = correlate(code, from, to).unwrap();
                let level = correlate_level(code.into(), from, to).unwrap();
                assert_eq!(level.relation(), alone.relation(), "{code}");
            }
        }
    }

    #[test]
    fn a_number_that_the_edition_does_not_have_is_refused() {
        let error = correlate_level("8549".parse().unwrap(), Edition::Hs2017, Edition::Hs2022);
        assert_eq!(
            error.unwrap_err().to_string(),
            "8549 is not in HS 2017; it is in the editions of 2022"
        );
    }
}
