//! [`PlainTitle`]: what sections, chapters and headings of 2022 are about, in our own words.

use core::fmt;

use crate::code::{Chapter, Heading, Section};
use crate::nomenclature::Node;
use crate::packed;

/// A short title in plain English, written for this project so that people find and recognise goods.
///
/// It is not the text of the Harmonized System: goods are classified by the legal text of headings
/// and notes and by the General Rules, never by such a title. Titles describe the edition of 2022.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlainTitle {
    title: &'static str,
    search_words: &'static str,
}

impl PlainTitle {
    /// The title.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.title
    }

    /// Further words that people search these goods by, separated by commas; may be empty.
    #[must_use]
    pub const fn search_words(self) -> &'static str {
        self.search_words
    }

    pub(crate) const fn new((title, search_words): (&'static str, &'static str)) -> Self {
        Self { title, search_words }
    }
}

impl fmt::Display for PlainTitle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title)
    }
}

impl Section {
    /// What it is about.
    #[must_use]
    pub fn title(self) -> PlainTitle {
        let title = packed::title(u16::from(self.number()));
        PlainTitle::new(title.expect("every section has a title"))
    }
}

impl Chapter {
    /// What it is about.
    ///
    /// ```
    /// use customs_hs::Chapter;
    ///
    /// let chapter: Chapter = "09".parse()?;
    /// assert_eq!(chapter.title().to_string(), "Coffee, tea and spices");
    /// # Ok::<(), customs_hs::ParseError>(())
    /// ```
    #[must_use]
    pub fn title(self) -> PlainTitle {
        let title = packed::title(100 + u16::from(self.number()));
        PlainTitle::new(title.expect("every chapter has a title"))
    }
}

impl Heading {
    /// What it is about in the edition of 2022; nothing if that edition does not have it.
    #[must_use]
    pub fn title(self) -> Option<PlainTitle> {
        packed::title(1000 + self.number()).map(PlainTitle::new)
    }
}

impl Node {
    /// What it is about in the edition of 2022; groups and subheadings have no titles here.
    #[must_use]
    pub fn title(self) -> Option<PlainTitle> {
        match self {
            Self::Section(section) => Some(section.title()),
            Self::Chapter(chapter) => Some(chapter.title()),
            Self::Heading(heading) => heading.title(),
            Self::Group(_) | Self::Subheading(_) => None,
        }
    }
}
