//! [`Draft`]: what is known of an edition that is not published yet.

use crate::code::Heading;
use crate::edition::Edition;

/// What is known of an edition that is not published yet, and what is not.
///
/// Such an edition has numbers and correlation like any other ([`Edition::nomenclature`],
/// [`correlate`](crate::correlate())), but nothing takes it unless it is asked for, and whatever is
/// told by it is to be marked: [`Edition::draft`] says so of the edition,
/// [`Correlation::draft`](crate::Correlation::draft) of a correlation, and the edition is printed as a
/// draft.
///
/// ```
/// use customs_hs::Edition;
///
/// assert!(Edition::LATEST.draft().is_none());
/// if let Some(draft) = Edition::Hs2028.draft() {
///     assert_eq!(draft.edition().to_string(), "HS 2028 (draft)");
///     assert!(!draft.gaps().is_empty());
/// }
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Draft {
    pub(crate) edition: Edition,
    pub(crate) source: &'static str,
    pub(crate) open: &'static [u16],
    pub(crate) gaps: &'static [&'static str],
}

impl Draft {
    /// The edition.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// Where its numbers come from.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// What is known to be missing or wrong, a sentence each without a full stop.
    #[must_use]
    pub const fn gaps(&self) -> &'static [&'static str] {
        self.gaps
    }

    /// Headings that it has without their subheadings, in order. Which older numbers their goods had
    /// is open: they can come from many chapters.
    pub fn open_headings(&self) -> impl DoubleEndedIterator<Item = Heading> {
        self.open.iter().filter_map(|heading| Heading::new(*heading).ok())
    }

    /// Whether a heading is one of [`Draft::open_headings`].
    #[must_use]
    pub fn is_open(&self, heading: Heading) -> bool {
        self.open.contains(&heading.number())
    }
}
