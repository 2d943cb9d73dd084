//! [`PlainTitle`]: what the places of the tree are about, in our own words.

use core::fmt;

use crate::code::{Chapter, Group, Heading, Section, Subheading};
use crate::edition::Edition;
use crate::nomenclature::Node;
use crate::packed;

/// A short title in plain English, written for this project so that people find and recognise goods.
///
/// It is not the text of the Harmonized System: goods are classified by the legal text of headings
/// and notes and by the General Rules, never by such a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlainTitle {
    title: &'static str,
}

impl PlainTitle {
    /// The title.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.title
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
        let title = packed::title(u32::from(self.number()));
        PlainTitle { title: title.expect("every section has a title") }
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
        let title = packed::title(100 + u32::from(self.number()));
        PlainTitle { title: title.expect("every chapter has a title") }
    }
}

/// What the levels below a chapter have: titles that depend on the edition.
macro_rules! titled {
    ($($type:ident)*) => {$(
        impl $type {
            /// What it is about in the edition of 2022, or else in the last one that had it.
            #[must_use]
            pub fn title(self) -> Option<PlainTitle> {
                Node::from(self).title()
            }

            /// What it is about in an edition; nothing if the edition does not have it.
            #[must_use]
            pub fn title_in(self, edition: Edition) -> Option<PlainTitle> {
                Node::from(self).title_in(edition)
            }
        }
    )*};
}

titled!(Heading Group Subheading);

impl Node {
    /// What it is about in the edition of 2022, or else in the last one that had it. A subheading that
    /// stands for its whole heading has the title of that.
    ///
    /// ```
    /// use customs_hs::{Node, Subheading};
    ///
    /// let title = |code: &str| code.parse::<Subheading>().ok()?.title();
    /// assert_eq!(title("8517.13").unwrap().as_str(), "Smartphones");
    /// assert_eq!(title("0501.00").unwrap().as_str(), "Human hair, unworked");
    /// assert_eq!(title("8517.99"), None);
    /// ```
    #[must_use]
    pub fn title(self) -> Option<PlainTitle> {
        let newest_first = Edition::with_table().rev();
        newest_first.into_iter().find_map(|edition| self.title_in(edition))
    }

    /// What it is about in an edition; nothing if the edition does not have it. Of the numbers that are new in a
    /// draft, those have a title which are the goods of one older number and no others.
    #[must_use]
    pub fn title_in(self, edition: Edition) -> Option<PlainTitle> {
        let column = edition.column()?;
        edition.nomenclature().ok().filter(|nomenclature| nomenclature.contains(self))?;
        let title = match packed::older_title(self.key(), column) {
            Some(title) => Some(title),
            None => self.latest_title(),
        };
        match (title, self) {
            (None, Self::Subheading(it)) if it == it.heading().undivided() => {
                it.heading().title_in(edition)
            }
            (title, _) => title.map(|title| PlainTitle { title }),
        }
    }

    /// The title of 2022.
    fn latest_title(self) -> Option<&'static str> {
        match self {
            Self::Subheading(subheading) => {
                let title = packed::title_of(packed::index(subheading)?);
                Some(title).filter(|title| !title.is_empty())
            }
            _ => packed::title(self.key()),
        }
    }

    /// What its titles are found by (see `build/titles.rs`).
    fn key(self) -> u32 {
        match self {
            Self::Section(section) => u32::from(section.number()),
            Self::Chapter(chapter) => 100 + u32::from(chapter.number()),
            Self::Heading(heading) => 10_000 + u32::from(heading.number()),
            Self::Group(group) => 100_000 + group.stem(),
            Self::Subheading(subheading) => 1_000_000 + subheading.number(),
        }
    }
}
