//! That an answer is a draft, in words and as JSON.

use customs_hs::{Draft, Edition, Nomenclature, Subheading};
use serde::Serialize;

use crate::hs::words::dotted;
use crate::output;

/// What is known of a draft, as programs read it.
#[derive(Debug, Serialize)]
pub(crate) struct DraftReport {
    /// The edition that is not published yet.
    edition: Edition,
    /// Where its numbers come from.
    source: &'static str,
    /// What is known to be missing or wrong.
    gaps: &'static [&'static str],
}

impl DraftReport {
    /// The report on an edition, if it is a draft.
    pub(crate) fn of(edition: Edition) -> Option<Self> {
        edition.draft().map(Self::from)
    }

    /// The report on the first of some editions that is a draft.
    pub(crate) fn among(editions: [Edition; 2]) -> Option<Self> {
        editions.into_iter().find_map(Self::of)
    }
}

impl From<&Draft> for DraftReport {
    fn from(draft: &Draft) -> Self {
        Self { edition: draft.edition(), source: draft.source(), gaps: draft.gaps() }
    }
}

/// What to say of answers by one of these editions, if it is a draft: a line that says so, and one for
/// each known gap.
pub(crate) fn lines(editions: [Edition; 2]) -> Vec<String> {
    let Some(draft) = editions.into_iter().find_map(Edition::draft) else { return Vec::new() };
    let (edition, source) = (draft.edition(), draft.source());
    let said = format!("{edition} is not published; its numbers are those of {source}");
    let gaps = draft.gaps().iter().map(|gap| format!("known gap: {gap}"));
    std::iter::once(said).chain(gaps).collect()
}

/// Says on standard error that answers by an edition are a draft, if it is one.
pub(crate) fn tell(editions: [Edition; 2]) {
    for line in lines(editions) {
        output::tell(&format!("{line}\n"));
    }
}

/// Why nothing can be said of a subheading that an edition does not have: it is a draft without the
/// numbers of this heading.
pub(crate) fn open(code: Subheading, nomenclature: Nomenclature) -> Option<String> {
    let (heading, edition) = (code.heading(), nomenclature.edition());
    let is_open = nomenclature.is_open(heading);
    is_open.then(|| format!("{edition} does not have the subheadings of {}", dotted(heading)))
}
