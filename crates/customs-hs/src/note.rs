//! The General Rules for the Interpretation of the Harmonized System and the legal notes: types to
//! name them. Their texts belong to the World Customs Organization; a user brings them.

use core::fmt;

use crate::code::{Chapter, Section};
use crate::{Edition, Heading, Subheading};

/// One of the six General Rules, by which goods are classified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gir {
    /// Terms of headings and notes decide first.
    Rule1,
    /// Articles that are incomplete or unfinished, or come in parts.
    Rule2a,
    /// Mixtures and combinations of materials.
    Rule2b,
    /// Of several headings the most specific one.
    Rule3a,
    /// Else the one of the essential character.
    Rule3b,
    /// Else the one that comes last.
    Rule3c,
    /// Goods that nothing fits go with those they are most like.
    Rule4,
    /// Cases that are made for an article.
    Rule5a,
    /// Packing.
    Rule5b,
    /// Within a heading the same rules apply among subheadings of one level.
    Rule6,
}

impl Gir {
    /// All of them, in the order in which they apply.
    pub const ALL: [Self; 10] = [
        Self::Rule1,
        Self::Rule2a,
        Self::Rule2b,
        Self::Rule3a,
        Self::Rule3b,
        Self::Rule3c,
        Self::Rule4,
        Self::Rule5a,
        Self::Rule5b,
        Self::Rule6,
    ];

    /// Its number and letter: `3(b)`.
    #[must_use]
    pub const fn number(self) -> &'static str {
        match self {
            Self::Rule1 => "1",
            Self::Rule2a => "2(a)",
            Self::Rule2b => "2(b)",
            Self::Rule3a => "3(a)",
            Self::Rule3b => "3(b)",
            Self::Rule3c => "3(c)",
            Self::Rule4 => "4",
            Self::Rule5a => "5(a)",
            Self::Rule5b => "5(b)",
            Self::Rule6 => "6",
        }
    }
}

impl fmt::Display for Gir {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GIR {}", self.number())
    }
}

/// A legal note: of which edition, where it is, what it is for, and which one it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Note {
    /// The edition it is in.
    pub edition: Edition,
    /// What it is at the head of.
    pub at: NotePlace,
    /// What it is for.
    pub kind: NoteKind,
    /// Its number; a section or a chapter with a single note does not number it.
    pub number: Option<u8>,
}

/// Where notes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotePlace {
    /// At the head of a section.
    Section(Section),
    /// At the head of a chapter.
    Chapter(Chapter),
}

/// What notes are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKind {
    /// A legal note, on the scope of headings.
    Note,
    /// A subheading note, on the scope of subheadings.
    SubheadingNote,
    /// A note a country adds.
    Additional,
    /// An explanatory note, which guides but does not bind.
    Explanatory,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            NoteKind::Note => "Note",
            NoteKind::SubheadingNote => "Subheading note",
            NoteKind::Additional => "Additional note",
            NoteKind::Explanatory => "Explanatory note",
        })?;
        if let Some(number) = self.number {
            write!(f, " {number}")?;
        }
        match self.at {
            NotePlace::Section(section) => write!(f, " to section {section}")?,
            NotePlace::Chapter(chapter) => write!(f, " to chapter {chapter}")?,
        }
        write!(f, " ({})", self.edition)
    }
}

/// Where a user keeps the texts of rules and notes, which this crate does not have.
///
/// ```
/// use std::collections::BTreeMap;
/// use customs_hs::note::{Gir, LegalTexts, Note};
///
/// /// Texts that a subscriber of the World Customs Organization has loaded.
/// struct Subscribed(BTreeMap<Gir, String>);
///
/// impl LegalTexts for Subscribed {
///     fn rule(&self, rule: Gir) -> Option<&str> {
///         self.0.get(&rule).map(String::as_str)
///     }
///     fn note(&self, _: Note) -> Option<&str> {
///         None
///     }
/// }
///
/// let texts = Subscribed(BTreeMap::from([(Gir::Rule1, "as bought".to_owned())]));
/// assert_eq!(texts.rule(Gir::Rule1), Some("as bought"));
/// ```
pub trait LegalTexts {
    /// The text of a General Rule.
    fn rule(&self, rule: Gir) -> Option<&str>;

    /// The text of a note.
    fn note(&self, note: Note) -> Option<&str>;

    /// The legal text of a heading; none unless overridden.
    fn heading(&self, _edition: Edition, _heading: Heading) -> Option<&str> {
        None
    }

    /// The legal text of a subheading; none unless overridden.
    fn subheading(&self, _edition: Edition, _subheading: Subheading) -> Option<&str> {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;

    #[test]
    fn rules_and_notes_have_the_names_people_cite_them_by() {
        assert_eq!(Gir::Rule3b.to_string(), "GIR 3(b)");
        assert!(Gir::ALL.is_sorted());
        let at = NotePlace::Section("XVI".parse().unwrap());
        let note = Note { edition: Edition::Hs2022, at, kind: NoteKind::Note, number: Some(2) };
        assert_eq!(note.to_string(), "Note 2 to section XVI (HS 2022)");
        let at = NotePlace::Chapter("77".parse().unwrap_or("76".parse().unwrap()));
        let note = Note { at, kind: NoteKind::SubheadingNote, number: None, ..note };
        assert_eq!(note.to_string(), "Subheading note to chapter 76 (HS 2022)");
    }
}
