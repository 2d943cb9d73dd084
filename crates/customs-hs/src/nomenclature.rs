//! [`Nomenclature`]: the numbers of one edition as a tree.

use alloc::string::{String, ToString};
use core::fmt;
use core::ops::{Bound, RangeBounds};

use crate::code::{Chapter, Group, Heading, HsCode, Section, Subheading};
use crate::draft::Draft;
use crate::form::Form;
use crate::packed;
use crate::parse::is_separator;
use crate::{Edition, UnitOfQuantity};

/// The numbers of one edition; a handle of a byte, made by [`Edition::nomenclature`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Nomenclature {
    edition: Edition,
}

/// A place in the tree of an edition.
///
/// ```text
/// Section I
/// └─ Chapter 01
///    └─ Heading 0101
///       ├─ Group 0101.2            a line with one dash, without a number
///       │  ├─ Subheading 0101.21   two dashes
///       │  └─ Subheading 0101.29
///       └─ Subheading 0101.30      one dash
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Node {
    /// A section.
    Section(Section),
    /// A chapter.
    Chapter(Chapter),
    /// A heading.
    Heading(Heading),
    /// An uncoded line above subheadings with two dashes.
    Group(Group),
    /// A subheading.
    Subheading(Subheading),
}

/// What a place in the tree is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A section.
    Section,
    /// A chapter.
    Chapter,
    /// A heading with subheadings.
    Heading,
    /// A heading without subdivisions, or the subheading ending in 00 that stands for it.
    UndividedHeading,
    /// An uncoded line with one dash.
    Group,
    /// A subheading with one dash.
    OneDash,
    /// A subheading with two dashes, under a group.
    TwoDash,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Section => "section",
            Self::Chapter => "chapter",
            Self::Heading => "heading",
            Self::UndividedHeading => "undivided heading",
            Self::Group => "group",
            Self::OneDash => "one-dash subheading",
            Self::TwoDash => "two-dash subheading",
        })
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Section(section) => section.fmt(f),
            Self::Chapter(chapter) => chapter.fmt(f),
            Self::Heading(heading) => heading.fmt(f),
            Self::Group(group) => group.fmt(f),
            Self::Subheading(subheading) => subheading.fmt(f),
        }
    }
}

impl From<HsCode> for Node {
    fn from(code: HsCode) -> Self {
        match code {
            HsCode::Chapter(chapter) => Self::Chapter(chapter),
            HsCode::Heading(heading) => Self::Heading(heading),
            HsCode::Subheading(subheading) => Self::Subheading(subheading),
        }
    }
}

/// Each level is a place in the tree.
macro_rules! node {
    ($($type:ident)*) => {$(
        impl From<$type> for Node {
            fn from(it: $type) -> Self {
                Self::$type(it)
            }
        }
    )*};
}

node!(Section Chapter Heading Group Subheading);

impl Node {
    /// The number of this place; sections and groups have none.
    #[must_use]
    pub const fn code(self) -> Option<HsCode> {
        match self {
            Self::Section(_) | Self::Group(_) => None,
            Self::Chapter(chapter) => Some(HsCode::Chapter(chapter)),
            Self::Heading(heading) => Some(HsCode::Heading(heading)),
            Self::Subheading(subheading) => Some(HsCode::Subheading(subheading)),
        }
    }

    /// It as the nomenclature prints it: `XVI`, `85`, `85.17`, `8517.1`, `8517.13`.
    ///
    /// ```
    /// use customs_hs::{Heading, Node};
    ///
    /// let heading: Heading = "8517".parse()?;
    /// assert_eq!(Node::from(heading).dotted(), "85.17");
    /// # Ok::<(), customs_hs::ParseError>(())
    /// ```
    #[must_use]
    pub fn dotted(self) -> String {
        self.code().map_or_else(|| self.to_string(), |code| code.form(Form::Dotted).to_string())
    }

    /// What is at this level of the tree: `section`, `chapter`, `heading`, `group` or `subheading`, without what an
    /// edition says of it ([`Nomenclature::kind`]).
    #[must_use]
    pub const fn level(self) -> &'static str {
        match self {
            Self::Section(_) => "section",
            Self::Chapter(_) => "chapter",
            Self::Heading(_) => "heading",
            Self::Group(_) => "group",
            Self::Subheading(_) => "subheading",
        }
    }

    /// The section this place is in.
    #[must_use]
    pub fn section(self) -> Section {
        match self {
            Self::Section(section) => section,
            Self::Chapter(chapter) => chapter.section(),
            Self::Heading(heading) => heading.chapter().section(),
            Self::Group(group) => group.heading().chapter().section(),
            Self::Subheading(subheading) => subheading.chapter().section(),
        }
    }

    /// The place above; none above a section. It follows from the digits, whatever the edition.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        match self {
            Self::Section(_) => None,
            Self::Chapter(chapter) => Some(Self::Section(chapter.section())),
            Self::Heading(heading) => Some(Self::Chapter(heading.chapter())),
            Self::Group(group) => Some(Self::Heading(group.heading())),
            Self::Subheading(subheading) => Some(subheading.parent()),
        }
    }

    /// All places above, from the section down.
    ///
    /// ```
    /// use customs_hs::{Node, Subheading};
    ///
    /// let horse: Subheading = "0101.21".parse()?;
    /// let path: Vec<String> = Node::from(horse).path().map(|node| node.to_string()).collect();
    /// assert_eq!(path, ["I", "01", "0101", "0101.2"]);
    /// # Ok::<(), customs_hs::ParseError>(())
    /// ```
    pub fn path(self) -> impl Iterator<Item = Self> {
        let above = |node: Option<Self>| node.and_then(Self::parent);
        let first = above(Some(self));
        let second = above(first);
        let third = above(second);
        let fourth = above(third);
        [fourth, third, second, first].into_iter().flatten()
    }

    /// The published editions that have it, oldest first; the draft, if it alone has it.
    ///
    /// ```
    /// use customs_hs::{Edition, HsCode, Node};
    ///
    /// let smartphones: HsCode = "8517.13".parse()?;
    /// assert!(Node::from(smartphones).editions().eq([Edition::Hs2022]));
    /// # Ok::<(), customs_hs::ParseError>(())
    /// ```
    pub fn editions(self) -> impl Iterator<Item = Edition> {
        let has = move |edition: &Edition| edition.nomenclature().is_ok_and(|it| it.contains(self));
        let is_published = Edition::with_table().any(|edition| has(&edition));
        let all = Edition::with_table_or_draft();
        all.filter(move |edition| has(edition) && (!is_published || !edition.is_draft()))
    }

    /// The smallest and the largest six digits in it.
    fn range(self) -> (u32, u32) {
        match self {
            Self::Section(section) => {
                let mut chapters = section.chapters();
                let first = chapters.next().expect("a section has chapters");
                let last = chapters.next_back().unwrap_or(first);
                (HsCode::Chapter(first).range().0, HsCode::Chapter(last).range().1)
            }
            // The last digit of a group's members is not 0.
            Self::Group(group) => (group.stem() * 10 + 1, group.stem() * 10 + 9),
            Self::Chapter(chapter) => HsCode::Chapter(chapter).range(),
            Self::Heading(heading) => HsCode::Heading(heading).range(),
            Self::Subheading(subheading) => HsCode::Subheading(subheading).range(),
        }
    }
}

impl Nomenclature {
    pub(crate) const fn new(edition: Edition) -> Self {
        Self { edition }
    }

    /// The edition.
    #[must_use]
    pub const fn edition(self) -> Edition {
        self.edition
    }

    #[inline]
    fn column(self) -> usize {
        self.edition.column().expect("a nomenclature is made of an edition with a table")
    }

    /// What is known of the edition, and what is not, if it is not published yet.
    #[must_use]
    pub fn draft(self) -> Option<&'static Draft> {
        self.edition.draft()
    }

    /// Whether the edition is a draft that has this heading without its numbers, so that nothing can
    /// be said of them.
    ///
    /// ```
    /// use customs_hs::{Edition, Subheading};
    ///
    /// let supplements: Subheading = "2107.10".parse()?;
    /// let [today, future] = [Edition::Hs2022.nomenclature()?, Edition::Hs2028.nomenclature()?];
    /// assert!(!today.is_open(supplements.heading()));
    /// assert_eq!(future.is_open(supplements.heading()), future.draft().is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_open(self, heading: Heading) -> bool {
        self.draft().is_some_and(|draft| draft.is_open(heading))
    }

    /// The headings that a draft has without their numbers.
    fn open_headings(self) -> impl Iterator<Item = Heading> {
        self.draft().into_iter().flat_map(Draft::open_headings)
    }

    /// Whether the edition has this place.
    #[must_use]
    #[inline]
    pub fn contains(self, node: impl Into<Node>) -> bool {
        match node.into() {
            Node::Section(_) | Node::Chapter(_) => true,
            Node::Subheading(subheading) => self.get(subheading).is_some(),
            Node::Heading(heading) => self.below(heading).next().is_some() || self.is_open(heading),
            node @ Node::Group(_) => self.below(node).next().is_some(),
        }
    }

    /// A subheading with all that the edition says of it.
    #[must_use]
    #[inline]
    pub fn get(self, subheading: Subheading) -> Option<Line> {
        let unit = packed::entry(packed::index(subheading)?, self.column())?;
        Some(Line { subheading, unit })
    }

    /// The unit of quantity of a subheading; none where the edition does not have the number, or has
    /// it without a unit.
    #[must_use]
    #[inline]
    pub fn unit(self, subheading: Subheading) -> Option<UnitOfQuantity> {
        self.get(subheading)?.unit
    }

    /// What a place is, if the edition has it.
    #[must_use]
    pub fn kind(self, node: impl Into<Node>) -> Option<Kind> {
        let node = node.into();
        let kind = match node {
            Node::Section(_) => Kind::Section,
            Node::Chapter(_) => Kind::Chapter,
            Node::Heading(heading) if self.contains(heading.undivided()) => Kind::UndividedHeading,
            Node::Heading(_) => Kind::Heading,
            Node::Group(_) => Kind::Group,
            Node::Subheading(subheading) => subheading.kind(),
        };
        self.contains(node).then_some(kind)
    }

    /// The places directly below, in order. An undivided heading has one, the subheading that stands
    /// for it.
    pub fn children(self, node: impl Into<Node>) -> impl Iterator<Item = Node> {
        let node = node.into();
        let mut previous = None;
        let children = self.below(node).filter_map(move |subheading| {
            let child = self.child_towards(node, subheading)?;
            (previous.replace(child) != Some(child)).then_some(child)
        });
        let open = self.open_headings().map(Node::Heading);
        in_order(children, open.filter(move |heading| heading.parent() == Some(node)))
    }

    /// The child of a place on the way to a subheading below it.
    fn child_towards(self, node: Node, subheading: Subheading) -> Option<Node> {
        let mut child = Node::Subheading(subheading);
        while child != node {
            let parent = child.parent()?;
            if parent == node {
                return Some(child);
            }
            child = parent;
        }
        None
    }

    /// The other places with the same parent, in order.
    pub fn siblings(self, node: impl Into<Node>) -> impl Iterator<Item = Node> {
        let node = node.into();
        let sections = node.parent().is_none().then(|| Section::all().map(Node::Section));
        let others = node.parent().map(|parent| self.children(parent));
        let all = sections.into_iter().flatten().chain(others.into_iter().flatten());
        all.filter(move |sibling| *sibling != node)
    }

    /// The headings, in order.
    pub fn headings(self) -> impl Iterator<Item = Heading> {
        let mut previous = None;
        let headings = self.subheadings().filter_map(move |subheading| {
            let heading = subheading.heading();
            (previous.replace(heading) != Some(heading)).then_some(heading)
        });
        in_order(headings, self.open_headings())
    }

    /// The subheadings, in order.
    #[must_use]
    pub fn subheadings(self) -> Subheadings {
        self.between(0, 1_000_000)
    }

    /// The subheadings at or below a place, in order.
    #[must_use]
    pub fn below(self, node: impl Into<Node>) -> Subheadings {
        let (first, last) = node.into().range();
        self.between(first, last + 1)
    }

    /// The subheadings in a range, in order.
    ///
    /// ```
    /// use customs_hs::{Edition, Subheading};
    ///
    /// let nomenclature = Edition::Hs2022.nomenclature()?;
    /// let [first, last]: [Subheading; 2] = ["0101.00".parse()?, "0102.21".parse()?];
    /// let numbers: Vec<String> =
    ///     nomenclature.range(first..=last).map(|code| code.to_string()).collect();
    /// assert_eq!(numbers, ["010121", "010129", "010130", "010190", "010221"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn range(self, range: impl RangeBounds<Subheading>) -> Subheadings {
        let first = match range.start_bound() {
            Bound::Included(first) => first.number(),
            Bound::Excluded(before) => before.number() + 1,
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(last) => last.number() + 1,
            Bound::Excluded(end) => end.number(),
            Bound::Unbounded => 1_000_000,
        };
        self.between(first, end)
    }

    /// The subheadings that begin with these digits, for completing what is typed. Dots and blanks
    /// are passed over; anything else finds nothing.
    #[must_use]
    pub fn starting_with(self, digits: &str) -> Subheadings {
        let mut number = 0;
        let mut room = 1_000_000;
        for character in digits.chars().filter(|character| !is_separator(*character)) {
            match character.to_digit(10) {
                Some(digit) if room > 1 => {
                    number = number * 10 + digit;
                    room /= 10;
                }
                _ => return self.between(0, 0),
            }
        }
        self.between(number * room, (number + 1) * room)
    }

    fn between(self, first: u32, end: u32) -> Subheadings {
        let next = packed::rank(first);
        Subheadings { next, end: packed::rank(end).max(next), column: self.column() }
    }

    /// Numbers of this edition that look most like one it does not have: those that share most of
    /// its first digits, nearest first, three at most.
    pub fn nearest(self, code: impl Into<HsCode>) -> impl Iterator<Item = HsCode> {
        let code = code.into();
        let digits = code.digits();
        let (first, _) = code.range();
        let scale = 10u32.pow(6 - digits as u32);
        let shorten = move |subheading: Subheading| subheading.number() / scale;
        let before = self.between(0, first).rev().map(shorten);
        let after = self.between(first, 1_000_000).map(shorten);
        let mut found =
            Candidates { wanted: code.number(), digits: digits as u32, best: [None; 3] };
        found.take(before);
        found.take(after);
        found.best.into_iter().flatten().filter_map(move |number| match digits {
            2 => Chapter::new(number as u8).ok().map(HsCode::Chapter),
            4 => Heading::new(number as u16).ok().map(HsCode::Heading),
            _ => Subheading::new(number).ok().map(HsCode::Subheading),
        })
    }
}

/// Places in order, with some headings among them.
fn in_order<N: Into<Node> + Copy>(
    nodes: impl Iterator<Item = N>,
    headings: impl Iterator<Item = N>,
) -> impl Iterator<Item = N> {
    let (mut nodes, mut headings) = (nodes.peekable(), headings.peekable());
    let first = |node: N| node.into().range().0;
    core::iter::from_fn(move || {
        let is_next = match (nodes.peek(), headings.peek()) {
            (Some(node), Some(heading)) => first(*heading) < first(*node),
            (_, heading) => heading.is_some(),
        };
        if is_next { headings.next() } else { nodes.next() }
    })
}

/// The numbers nearest to one, best first.
struct Candidates {
    wanted: u32,
    digits: u32,
    best: [Option<u32>; 3],
}

impl Candidates {
    /// Takes the next three different numbers that share the chapter.
    fn take(&mut self, numbers: impl Iterator<Item = u32>) {
        let mut last = None;
        let mut count = 0;
        for number in numbers {
            if self.shared(number) < 2 || count == 3 {
                break;
            }
            if last.replace(number) != Some(number) {
                self.insert(number);
                count += 1;
            }
        }
    }

    fn insert(&mut self, number: u32) {
        let better =
            |other: &Option<u32>| other.is_none_or(|other| self.key(number) < self.key(other));
        if let Some(place) = self.best.iter().position(better) {
            self.best[place..].rotate_right(1);
            self.best[place] = Some(number);
        }
    }

    /// Smaller is nearer.
    fn key(&self, number: u32) -> (u32, u32) {
        (self.digits - self.shared(number), number.abs_diff(self.wanted))
    }

    /// How many first digits a number shares with the one wanted.
    fn shared(&self, number: u32) -> u32 {
        let differing = (0..self.digits).find(|cut| {
            let scale = 10u32.pow(*cut);
            number / scale == self.wanted / scale
        });
        self.digits - differing.unwrap_or(self.digits)
    }
}

/// A subheading of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    subheading: Subheading,
    unit: Option<UnitOfQuantity>,
}

impl Line {
    /// The number.
    #[must_use]
    pub const fn subheading(self) -> Subheading {
        self.subheading
    }

    /// The unit of quantity, where it has one.
    #[must_use]
    pub const fn unit(self) -> Option<UnitOfQuantity> {
        self.unit
    }

    /// Undivided heading, one dash or two.
    #[must_use]
    pub const fn kind(self) -> Kind {
        self.subheading.kind()
    }

    /// The group or the heading above.
    #[must_use]
    #[inline]
    pub fn parent(self) -> Node {
        self.subheading.parent()
    }
}

impl Subheading {
    /// The group it belongs to, or the heading where it belongs to none.
    #[must_use]
    #[inline]
    pub const fn parent(self) -> Node {
        match self.group() {
            Some(group) => Node::Group(group),
            None => Node::Heading(self.heading()),
        }
    }

    /// What its digits say it is; true of every edition.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self.pairs()[2] {
            0 => Kind::UndividedHeading,
            pair if pair.is_multiple_of(10) => Kind::OneDash,
            _ => Kind::TwoDash,
        }
    }
}

/// Subheadings of an edition in order, from both ends.
#[derive(Debug, Clone)]
pub struct Subheadings {
    next: usize,
    end: usize,
    column: usize,
}

impl Subheadings {
    fn at(&self, index: usize) -> Option<Subheading> {
        packed::exists(index, self.column).then(|| packed::number(index))
    }
}

impl Iterator for Subheadings {
    type Item = Subheading;

    fn next(&mut self) -> Option<Subheading> {
        while self.next < self.end {
            self.next += 1;
            if let Some(found) = self.at(self.next - 1) {
                return Some(found);
            }
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.end - self.next))
    }
}

impl DoubleEndedIterator for Subheadings {
    fn next_back(&mut self) -> Option<Subheading> {
        while self.next < self.end {
            self.end -= 1;
            if let Some(found) = self.at(self.end) {
                return Some(found);
            }
        }
        None
    }
}
