//! [`Builder`]: takes the lines of any format, checks them, and makes the tree and the index.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::parse::{self, ParseError};
use crate::{Edition, HsCode, Nomenclature, TableName};

use super::source::Field;
use super::{
    Period, SkipReason, Skipped, Table, TableCode, TableError, TableErrors, TableLine, TableProblem,
};

/// A line as a format reads it.
pub(super) struct Draft {
    pub(super) line: usize,
    pub(super) printed: Printed,
    pub(super) depth: Depth,
    pub(super) text: String,
    pub(super) units: Vec<String>,
    pub(super) period: Period,
}

/// The number of a line, as printed.
#[derive(Clone, Copy)]
pub(super) enum Printed {
    /// None: the line introduces those below it.
    Nothing,
    /// With the digits it has.
    Exact(TableCode),
    /// With zeros up to ten digits.
    Padded(PaddedId),
}

/// A number of the tariff of the United Kingdom: ten digits whatever its level, and a suffix.
#[derive(Clone, Copy)]
pub(super) struct PaddedId {
    number: u64,
    /// The number without the pairs of zeros at its end.
    level: TableCode,
    suffix: u8,
}

impl PaddedId {
    const DIGITS: usize = 10;
    /// The suffix of lines whose number is their own, not that of a line below them.
    const REAL: u8 = 80;

    pub(super) fn read(id: Field<'_>, suffix: u8) -> Result<Self, TableError> {
        let wrong = |error| id.error(TableProblem::Code(error));
        let digits = parse::digits(id.text).map_err(wrong)?;
        if digits.length != Self::DIGITS {
            let text = id.text.to_string();
            return Err(id.error(TableProblem::ItemId { text, digits: digits.length }));
        }
        let is_level = |length: &usize| {
            digits.number.is_multiple_of(10u64.pow((Self::DIGITS - length) as u32))
        };
        let length = [2, 4, 6, 8].into_iter().find(is_level).unwrap_or(Self::DIGITS);
        let number = digits.number / 10u64.pow((Self::DIGITS - length) as u32);
        let level = TableCode::new(number, length)
            .map_err(|problem| wrong(ParseError::new(id.text, problem)))?;
        Ok(Self { number: digits.number, level, suffix })
    }

    /// In the order in which the tariff is printed.
    pub(super) const fn order(self) -> (u64, u8) {
        (self.number, self.suffix)
    }

    /// The number without the zeros that only fill it up. Where nothing is below, they do not:
    /// it is one of ten digits, unless it is a heading of which this table has no subdivisions.
    fn resolve(self, is_leaf: bool, nomenclature: Nomenclature) -> Option<TableCode> {
        let is_whole = is_leaf
            && match self.level.hs_part() {
                Some(HsCode::Chapter(_)) => false,
                Some(HsCode::Heading(heading)) => nomenclature.contains(heading.undivided()),
                _ => self.level.digits() > 2,
            };
        let whole = if is_whole { TableCode::new(self.number, Self::DIGITS).ok() } else { None };
        (self.suffix == Self::REAL).then(|| whole.unwrap_or(self.level))
    }
}

impl Printed {
    /// Its digits without the zeros that fill it up.
    const fn level(self) -> Option<TableCode> {
        match self {
            Self::Nothing => None,
            Self::Exact(code) => Some(code),
            Self::Padded(id) => Some(id.level),
        }
    }

    /// What no two lines have at a time: the number, its length and the suffix.
    const fn key(self) -> Option<(u64, usize, u8)> {
        match self {
            Self::Nothing => None,
            Self::Exact(code) => Some((code.number(), code.digits(), PaddedId::REAL)),
            Self::Padded(id) => Some((id.number, PaddedId::DIGITS, id.suffix)),
        }
    }
}

/// For messages.
fn shown(printed: Printed) -> String {
    match printed {
        Printed::Nothing => String::new(),
        Printed::Exact(code) => code.to_string(),
        Printed::Padded(id) if id.suffix == PaddedId::REAL => format!("{:010}", id.number),
        Printed::Padded(id) => format!("{:010} with suffix {:02}", id.number, id.suffix),
    }
}

/// How a format says where a line stands in the tree.
#[derive(Clone, Copy)]
pub(super) enum Depth {
    /// Chapters above headings, and so on.
    Level(u16),
    /// Headings are 0, and so may be chapters.
    Indent(u16),
    /// It does not; the number of digits does, and a line without a number stands beside the last.
    Unknown,
}

impl Depth {
    fn resolve(self, level: Option<TableCode>, last: u16) -> u16 {
        match (self, level.map(TableCode::digits)) {
            (Self::Level(level), _) => level,
            (Self::Indent(0), Some(2)) => 0,
            (Self::Indent(indent), _) => indent.saturating_add(1),
            (Self::Unknown, Some(digits)) => (digits / 2) as u16 - 1,
            (Self::Unknown, None) => last,
        }
    }
}

/// Collects the lines of a table and what is wrong with them.
pub(super) struct Builder {
    name: TableName,
    nomenclature: Nomenclature,
    drafts: Vec<Draft>,
    depths: Vec<u16>,
    errors: Vec<TableError>,
    skipped: Vec<Skipped>,
}

impl Builder {
    pub(super) fn new(name: TableName, nomenclature: Nomenclature) -> Self {
        Self {
            name,
            nomenclature,
            drafts: Vec::new(),
            depths: Vec::new(),
            errors: Vec::new(),
            skipped: Vec::new(),
        }
    }

    pub(super) fn fail(&mut self, error: TableError) {
        self.errors.push(error);
    }

    /// The value, or its error noted.
    pub(super) fn check<T>(&mut self, result: Result<T, TableError>) -> Option<T> {
        result.map_err(|error| self.fail(error)).ok()
    }

    pub(super) fn skip(&mut self, line: usize, code: &str, reason: SkipReason) {
        self.skipped.push(Skipped { line, code: code.to_owned(), reason });
    }

    /// Takes the next line of the table.
    pub(super) fn push(&mut self, mut draft: Draft) {
        if let Period { from: Some(from), to: Some(to) } = draft.period
            && to < from
        {
            return self.fail(TableError::new(draft.line, TableProblem::Period { from, to }));
        }
        if !self.belongs(&draft) {
            return;
        }
        draft.text = without_markup(&draft.text);
        let last = self.depths.last().copied().unwrap_or_default();
        self.depths.push(draft.depth.resolve(draft.printed.level(), last));
        self.drafts.push(draft);
    }

    /// Whether the edition has the number. Where it has not, the dates may say why.
    fn belongs(&mut self, draft: &Draft) -> bool {
        let Some(code) = draft.printed.level() else { return true };
        let Some(part) = code.hs_part() else { return true };
        if self.nomenclature.contains(part) {
            return true;
        }
        let edition = self.nomenclature.edition();
        if draft.period.overlaps(in_force(edition)) {
            let nearest = self.nomenclature.nearest(part).collect();
            let problem = TableProblem::NotInEdition { code, part, edition, nearest };
            self.fail(TableError::new(draft.line, problem));
        } else {
            self.skip(draft.line, &shown(draft.printed), SkipReason::OtherEdition);
        }
        false
    }

    /// The table, if nothing was wrong.
    pub(super) fn finish(mut self) -> Result<Table, TableErrors> {
        self.find_duplicates();
        if !self.errors.is_empty() {
            return Err(TableErrors::new(self.errors));
        }
        if self.drafts.is_empty() {
            return Err(TableProblem::NoLines.into());
        }
        let lines = self.lines();
        let mut index: Vec<usize> =
            (0..lines.len()).filter(|at| lines[*at].code.is_some()).collect();
        index.sort_by_key(|at| (lines[*at].code, lines[*at].period.from));
        let edition = self.nomenclature.edition();
        Ok(Table { name: self.name, edition, lines, index, skipped: self.skipped })
    }

    fn find_duplicates(&mut self) {
        let mut coded: Vec<_> = (self.drafts.iter())
            .filter_map(|draft| Some((draft.printed.key()?, draft.period.from, draft.line, draft)))
            .collect();
        coded.sort_by_key(|(key, from, line, _)| (*key, *from, *line));
        // Of the lines before, the one that ends last is the one to run into.
        let mut before: Option<(_, &Draft)> = None;
        for (key, _, _, draft) in coded {
            let other = before.filter(|(other, _)| *other == key).map(|(_, other)| other);
            if let Some(other) = other.filter(|other| other.period.overlaps(draft.period)) {
                self.errors.push(duplicate(draft, other));
            }
            let ends_later = |other: &Draft| {
                other.period.to.is_none_or(|end| draft.period.to.is_some_and(|to| to <= end))
            };
            before = Some((key, other.filter(|other| ends_later(other)).unwrap_or(draft)));
        }
    }

    fn lines(&mut self) -> Vec<TableLine> {
        let (places, is_leaf) = self.tree();
        let drafts = core::mem::take(&mut self.drafts).into_iter();
        let parts = drafts.zip(&self.depths).zip(places).zip(is_leaf);
        let line = |(((draft, depth), place), is_leaf): (((Draft, &u16), Place), bool)| {
            let code = match draft.printed {
                Printed::Nothing => None,
                Printed::Exact(code) => Some(code),
                Printed::Padded(id) => id.resolve(is_leaf, self.nomenclature),
            };
            TableLine {
                line_number: draft.line,
                code,
                text: draft.text,
                units: draft.units,
                depth: *depth,
                is_declarable: is_leaf && code.is_some_and(|code| code.digits() >= 6),
                period: draft.period,
                group: place.group,
                above: place.above,
            }
        };
        parts.map(line).collect()
    }

    /// Where each line stands, and whether none is below it.
    fn tree(&self) -> (Vec<Place>, Vec<bool>) {
        let mut places: Vec<Place> = Vec::with_capacity(self.drafts.len());
        let mut is_leaf = vec![true; self.drafts.len()];
        let mut open: Vec<usize> = Vec::new();
        for (at, depth) in self.depths.iter().enumerate() {
            if self.continues(at) {
                places.push(places[at - 1]);
            } else {
                let is_above =
                    |above: &usize| self.depths[*above] < *depth && self.may_hold(*above, at);
                let above = open.iter().take_while(|above| is_above(above)).count();
                open.truncate(above);
                places.push(Place { group: at, above: open.last().copied() });
                open.push(at);
            }
            // Above is a group of lines in turn; those valid together with this one have a child.
            let Some(above) = places[at].above else { continue };
            let group = (above..at).take_while(|other| places[*other].group == above);
            for other in group {
                let is_together = self.drafts[other].period.overlaps(self.drafts[at].period);
                is_leaf[other] &= !is_together;
            }
        }
        (places, is_leaf)
    }

    /// Whether a line can be above another one, by their numbers. Chapters and headings hold what
    /// begins with them, even if a table leaves some out; below these, a tariff may say by indents
    /// alone what is under what, unless it has none.
    fn may_hold(&self, above: usize, at: usize) -> bool {
        let level = |at: usize| self.drafts[at].printed.level();
        let (Some(above), Some(code)) = (level(above), level(at)) else { return true };
        let is_by_digits = above.digits() <= 4 || matches!(self.drafts[at].depth, Depth::Unknown);
        !is_by_digits || above.covers(code)
    }

    /// Whether a line has the number of the one before it, with other dates.
    fn continues(&self, at: usize) -> bool {
        let key = |at: usize| self.drafts[at].printed.key().map(|key| (key, self.depths[at]));
        at > 0 && key(at).is_some() && key(at) == key(at - 1)
    }
}

/// The place of a line in the tree, see [`TableLine`].
#[derive(Clone, Copy)]
struct Place {
    group: usize,
    above: Option<usize>,
}

/// The later of two lines in the file is the one to be corrected.
fn duplicate(one: &Draft, other: &Draft) -> TableError {
    let (first, second) = if one.line < other.line { (one, other) } else { (other, one) };
    let is_dated = [one, other].iter().any(|draft| draft.period != Period::default());
    let problem =
        TableProblem::Duplicate { code: shown(second.printed), line: first.line, is_dated };
    TableError::new(second.line, problem)
}

fn in_force(edition: Edition) -> Period {
    let next = Edition::ALL.into_iter().find(|other| *other > edition);
    let to = next.and_then(|next| next.in_force_from().pred_opt());
    Period { from: Some(edition.in_force_from()), to }
}

/// A text without tags and with the characters that entities stand for. Authorities publish parts
/// of web pages.
fn without_markup(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['<', '&']) {
        bare.push_str(&rest[..start]);
        rest = &rest[start..];
        let (replacement, length) = tag(rest).or_else(|| entity(rest)).unwrap_or((&rest[..1], 1));
        bare.push_str(replacement);
        rest = &rest[length..];
    }
    bare.push_str(rest);
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a tag at the beginning is replaced with, and its length. `<` alone is a sign like others.
fn tag(text: &str) -> Option<(&'static str, usize)> {
    let inside = text.strip_prefix('<')?;
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let end = inside.find(['<', '>']).filter(|end| inside[*end..].starts_with('>'))?;
    let is_break = name.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("br"));
    let is_tag = name.starts_with(|first: char| first.is_ascii_alphabetic());
    is_tag.then_some((if is_break { " " } else { "" }, end + 2))
}

/// The character for an entity at the beginning, and its length.
fn entity(text: &str) -> Option<(&'static str, usize)> {
    const ENTITIES: [(&str, &str); 9] = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&deg;", "°"),
        ("&micro;", "µ"),
    ];
    let (entity, character) = ENTITIES.iter().find(|(entity, _)| text.starts_with(entity))?;
    Some((character, entity.len()))
}
