//! [`Builder`]: takes the lines of any format, checks them, and makes the tree and the index.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::lenient::is_like_a_code;
use crate::parse::{self, CodeProblem, ParseError};
use crate::{Edition, HsCode, LenientCode, NoCode, Nomenclature, TableName};

use super::error::{LIMIT, shortened};
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
    /// The texts of other columns, each with the number of its column.
    pub(super) others: Vec<(u16, String)>,
}

/// The number of a line, as printed.
#[derive(Clone, Copy)]
pub(super) enum Printed {
    /// None: the line introduces those below it.
    Nothing,
    /// With the digits it has.
    Exact(TableCode),
    /// With zeros up to the digits that all numbers have.
    Padded(PaddedId),
}

/// A number with as many digits whatever its level, zeros at its end, and a suffix: in the tariff of
/// the United Kingdom and in TARIC ten.
#[derive(Clone, Copy)]
pub(super) struct PaddedId {
    number: u64,
    digits: usize,
    /// The number without the pairs of zeros at its end.
    level: TableCode,
    suffix: u8,
}

impl PaddedId {
    pub(super) const DIGITS: usize = 10;
    /// The suffix of lines whose number is their own, not that of a line below them.
    pub(super) const REAL: u8 = 80;

    pub(super) fn read(id: Field<'_>, suffix: u8) -> Result<Self, TableError> {
        let wrong = |error| id.error(TableProblem::Code(error));
        let digits = parse::digits(id.text).map_err(wrong)?;
        if digits.length != Self::DIGITS {
            let text = id.text.to_string();
            return Err(id.error(TableProblem::ItemId { text, digits: digits.length }));
        }
        Self::new(digits.number, digits.length, suffix)
            .map_err(|problem| wrong(ParseError::new(id.text, problem)))
    }

    /// One with so many digits, which are more than four and in pairs.
    pub(super) fn new(number: u64, digits: usize, suffix: u8) -> Result<Self, CodeProblem> {
        let scale = |length: usize| 10u64.pow((digits - length) as u32);
        let is_level = |length: &usize| number.is_multiple_of(scale(*length));
        let length = (2..digits).step_by(2).find(is_level).unwrap_or(digits);
        let level = TableCode::new(number / scale(length), length)?;
        Ok(Self { number, digits, level, suffix })
    }

    /// In the order in which the tariff is printed.
    pub(super) const fn order(self) -> (u64, u8) {
        (self.number, self.suffix)
    }

    /// The number without the zeros that only fill it up. Where nothing is below, they do not:
    /// all of its digits count, unless it is a heading of which this table has no subdivisions.
    fn resolve(self, is_leaf: bool, nomenclature: Nomenclature) -> Option<TableCode> {
        let is_whole = is_leaf
            && match self.level.hs_part() {
                Some(HsCode::Chapter(_)) => false,
                Some(HsCode::Heading(heading)) => nomenclature.contains(heading.undivided()),
                _ => self.level.digits() > 2,
            };
        let whole = if is_whole { TableCode::new(self.number, self.digits).ok() } else { None };
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
            Self::Padded(id) => Some((id.number, id.digits, id.suffix)),
        }
    }
}

/// For messages.
fn shown(printed: Printed) -> String {
    match printed {
        Printed::Nothing => String::new(),
        Printed::Exact(code) => code.to_string(),
        Printed::Padded(PaddedId { number, digits, suffix, .. }) => {
            let id = format!("{number:0digits$}");
            if suffix == PaddedId::REAL { id } else { format!("{id} with suffix {suffix:02}") }
        }
    }
}

/// How a format says where a line is in the tree.
#[derive(Clone, Copy)]
pub(super) enum Depth {
    /// Chapters above headings, and so on.
    Level(u16),
    /// Headings are 0, and so may be chapters.
    Indent(u16),
    /// It does not; the number of digits does, and a line without a number is beside the last.
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
    /// How many errors came after these.
    more_errors: usize,
    skipped: Vec<Skipped>,
    /// The columns that are kept as they are.
    columns: Vec<String>,
    /// How many lines there were, those that are skipped or wrong among them, and how many there may be.
    lines_taken: usize,
    max_lines: usize,
}

/// So many errors are held at a time, of which the first are told in the end. Some formats are not in
/// the order of the file when they are read.
const HELD_ERRORS: usize = 10 * LIMIT;

impl Builder {
    pub(super) fn new(name: TableName, nomenclature: Nomenclature, max_lines: usize) -> Self {
        Self {
            name,
            nomenclature,
            drafts: Vec::new(),
            depths: Vec::new(),
            errors: Vec::new(),
            more_errors: 0,
            skipped: Vec::new(),
            columns: Vec::new(),
            lines_taken: 0,
            max_lines,
        }
    }

    pub(super) fn fail(&mut self, error: TableError) {
        if self.errors.len() < HELD_ERRORS {
            self.errors.push(error);
        } else {
            self.more_errors += 1;
        }
    }

    /// Whether there may be one more line; if not, that is an error, and the last one.
    pub(super) fn may_take(&mut self, line: usize) -> bool {
        self.lines_taken += 1;
        let may_take = self.lines_taken <= self.max_lines;
        if !may_take {
            // Said in any case, however much else is wrong.
            self.errors.truncate(HELD_ERRORS - 1);
            let max = self.max_lines;
            self.fail(TableError::new(line, TableProblem::TooManyLines { max }));
        }
        may_take
    }

    /// The value, or its error noted.
    pub(super) fn check<T>(&mut self, result: Result<T, TableError>) -> Option<T> {
        result.map_err(|error| self.fail(error)).ok()
    }

    pub(super) fn skip(&mut self, line: usize, code: &str, reason: SkipReason) {
        self.skipped.push(Skipped { line, code: shortened(code), reason });
    }

    /// Adds a column that is kept as it is, if it is not there yet, and returns its number.
    pub(super) fn add_column(&mut self, name: &str) -> u16 {
        self.columns.push(name.to_owned());
        (self.columns.len() - 1) as u16
    }

    /// The number of a column that is kept as it is, which may be new.
    pub(super) fn column(&mut self, name: &str) -> u16 {
        let known = self.columns.iter().position(|column| column == name);
        known.map_or_else(|| self.add_column(name), |column| column as u16)
    }

    /// Reads a code as files hold it. None where it is none, which is then noted.
    pub(super) fn code(&mut self, field: Field<'_>) -> Option<TableCode> {
        match LenientCode::read(field.text, self.nomenclature) {
            Ok(read) => Some(read.national().map_or_else(|| read.code().into(), TableCode::from)),
            Err(NoCode::NationalChapter { digits, .. }) => {
                self.check(digits.parse().map_err(|error| field.error(TableProblem::Code(error))))
            }
            Err(NoCode::Malformed { error, .. }) if is_like_a_code(field.text) => {
                self.fail(field.error(TableProblem::Code(error)));
                None
            }
            Err(NoCode::Aggregate(_)) => {
                self.skip(field.line, field.text, SkipReason::ComtradeOnly);
                None
            }
            Err(_) => {
                self.skip(field.line, field.text, SkipReason::NoCode);
                None
            }
        }
    }

    /// The same; a line without a code introduces those below it.
    pub(super) fn code_if_any(&mut self, field: Field<'_>) -> Option<Printed> {
        if field.text.is_empty() {
            return Some(Printed::Nothing);
        }
        self.code(field).map(Printed::Exact)
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
            if self.errors.len() >= HELD_ERRORS {
                // What is near is looked for where it is told.
                self.more_errors += 1;
                return false;
            }
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
            return Err(TableErrors::new(self.errors, self.more_errors));
        }
        if self.drafts.is_empty() {
            return Err(TableProblem::NoLines.into());
        }
        let lines = self.lines();
        let mut index: Vec<usize> =
            (0..lines.len()).filter(|at| lines[*at].code.is_some()).collect();
        index.sort_by_key(|at| (lines[*at].code, lines[*at].period.from));
        let edition = self.nomenclature.edition();
        self.skipped.sort_by_key(|skipped| skipped.line);
        let Self { name, skipped, columns, .. } = self;
        let digits = lines.iter().filter_map(|line| line.code.map(TableCode::digits));
        let longest = digits.max().unwrap_or_default();
        Ok(Table { name, edition, lines, index, skipped, columns, longest })
    }

    fn find_duplicates(&mut self) {
        let drafts = &self.drafts;
        let mut coded: Vec<usize> =
            (0..drafts.len()).filter(|at| drafts[*at].printed.key().is_some()).collect();
        coded.sort_unstable_by_key(|at| {
            let Draft { printed, period, line, .. } = &drafts[*at];
            (printed.key(), period.from, *line, *at)
        });
        // Of the lines before, the one that ends last is the one to run into.
        let mut before: Option<(_, &Draft)> = None;
        let mut duplicates = Vec::new();
        for draft in coded.into_iter().map(|at| &drafts[at]) {
            let key = draft.printed.key();
            let other = before.filter(|(other, _)| *other == key).map(|(_, other)| other);
            if let Some(other) = other.filter(|other| other.period.overlaps(draft.period)) {
                duplicates.push(duplicate(draft, other));
            }
            let ends_later = |other: &Draft| {
                other.period.to.is_none_or(|end| draft.period.to.is_some_and(|to| to <= end))
            };
            before = Some((key, other.filter(|other| ends_later(other)).unwrap_or(draft)));
        }
        duplicates.into_iter().for_each(|error| self.fail(error));
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
                others: draft.others,
                group: place.group,
                above: place.above,
            }
        };
        parts.map(line).collect()
    }

    /// Where each line is, and whether none is below it.
    fn tree(&self) -> (Vec<Place>, Vec<bool>) {
        let mut places: Vec<Place> = Vec::with_capacity(self.drafts.len());
        let mut open: Vec<usize> = Vec::new();
        for (at, depth) in self.depths.iter().enumerate() {
            if self.continues(at) {
                places.push(places[at - 1]);
                continue;
            }
            let is_above =
                |above: &usize| self.depths[*above] < *depth && self.may_hold(*above, at);
            let above = open.iter().take_while(|above| is_above(above)).count();
            open.truncate(above);
            places.push(Place { group: at, above: open.last().copied() });
            open.push(at);
        }
        let is_leaf = self.leaves(&places);
        (places, is_leaf)
    }

    /// Whether nothing is below a line while it is valid. Above a line is a group of lines in turn, of
    /// which those that are valid together with it have it below them.
    fn leaves(&self, places: &[Place]) -> Vec<bool> {
        let mut below: BTreeMap<usize, Vec<Period>> = BTreeMap::new();
        for (place, draft) in places.iter().zip(&self.drafts) {
            if let Some(above) = place.above {
                below.entry(above).or_default().push(draft.period);
            }
        }
        let below: BTreeMap<usize, Periods> =
            below.into_iter().map(|(above, periods)| (above, Periods::of(periods))).collect();
        let is_leaf = |(place, draft): (&Place, &Draft)| {
            below.get(&place.group).is_none_or(|below| !below.overlap(draft.period))
        };
        places.iter().zip(&self.drafts).map(is_leaf).collect()
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

/// Many periods, to be asked whether one of them overlaps another.
struct Periods {
    /// In the order of the days they begin on, each with the last day on which it or one before it ends.
    by_begin: Vec<(Option<NaiveDate>, Option<NaiveDate>)>,
}

impl Periods {
    fn of(mut periods: Vec<Period>) -> Self {
        periods.sort_by_key(|period| period.from);
        let mut last = Some(NaiveDate::MIN);
        let by_begin = periods.into_iter().map(|period| {
            // An open end is the latest.
            last = last.zip(period.to).map(|(last, to)| last.max(to));
            (period.from, last)
        });
        Self { by_begin: by_begin.collect() }
    }

    /// Whether one of them overlaps a period.
    fn overlap(&self, period: Period) -> bool {
        let begins_in_time = |from: Option<NaiveDate>| match (from, period.to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        let begun = self.by_begin.partition_point(|(from, _)| begins_in_time(*from));
        let last = begun.checked_sub(1).map(|at| self.by_begin[at].1);
        last.is_some_and(|last| period.overlaps(Period { from: None, to: last }))
    }
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
        let tag = tag(rest).map(|(replacement, length)| (replacement.to_owned(), length));
        let found = tag.or_else(|| entity(rest));
        let (replacement, length) = found.unwrap_or_else(|| (rest[..1].to_owned(), 1));
        bare.push_str(&replacement);
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
fn entity(text: &str) -> Option<(String, usize)> {
    const ENTITIES: [(&str, &str); 13] = [
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", " "),
        ("deg", "°"),
        ("micro", "µ"),
        ("times", "×"),
        ("ndash", "–"),
        ("mdash", "—"),
        ("frac12", "½"),
        ("sup2", "²"),
    ];
    let inside = text.strip_prefix('&')?;
    let end = inside.char_indices().take(10).find(|(_, it)| *it == ';').map(|(end, _)| end)?;
    let name = &inside[..end];
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(number) => u32::from_str_radix(number, 16).ok(),
        None => number.parse().ok(),
    });
    let numbered = number.and_then(char::from_u32).filter(|it| !it.is_control()).map(String::from);
    let named =
        || ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, it)| (*it).to_owned());
    Some((numbered.or_else(named)?, end + 2))
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    fn any_period() -> impl Strategy<Value = Period> {
        let day = || prop::option::of((0..20u64).prop_map(|day| NaiveDate::MIN + Days::new(day)));
        (day(), day()).prop_map(|(from, to)| Period { from, to })
    }

    proptest! {
        #[test]
        fn many_periods_overlap_another_if_one_of_them_does(
            periods in prop::collection::vec(any_period(), 0..6),
            other in any_period(),
        ) {
            prop_assume!(periods.iter().chain([&other]).all(|it| it.from <= it.to || it.to.is_none()));
            let one_does = periods.iter().any(|period| period.overlaps(other));
            prop_assert_eq!(Periods::of(periods).overlap(other), one_does);
        }
    }
}
