//! [`Picture`]: what a number became over the editions, drawn as SVG, as a page, or as Mermaid.
//!
//! ```
//! use customs_hs::Edition;
//! use customs_hs::picture::picture;
//!
//! let picture = picture("8517.12".parse()?, Edition::Hs2012, Edition::Hs2022)?;
//! assert_eq!(picture.columns().len(), 3); // 2012, 2017, 2022
//! assert!(picture.svg().starts_with("<svg "));
//! assert!(picture.html().starts_with("<!doctype html>"));
//! assert!(picture.mermaid().starts_with("flowchart LR\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Nothing in a picture is loaded from elsewhere, nothing depends on chance or the clock: the same
//! question gives the same bytes.

mod html;
mod mermaid;
mod svg;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::code::HsCode;
use crate::correlation::{CorrelationError, correlate};
use crate::draft::Draft;
use crate::edition::Edition;
use crate::form::Form;
use crate::level::correlate_level;
use crate::nomenclature::Node;
use crate::title::PlainTitle;

/// A column has no more boxes of its own than these; the other numbers share one.
const MOST: usize = 24;

/// What a number became from edition to edition: a column an edition, a box a number, a link where one
/// has goods of the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    code: HsCode,
    columns: Vec<Column>,
    links: Vec<Link>,
}

/// The numbers of one edition in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// The edition.
    pub edition: Edition,
    /// Its numbers in order, and what is left out at the end.
    pub cells: Vec<Cell>,
}

/// A box of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// A number.
    Code {
        /// The number.
        code: HsCode,
        /// How many numbers of the edition before it, which are not in the picture, share its goods.
        others: usize,
    },
    /// So many numbers that are reached only through headings that collect goods from many others. They
    /// are not followed.
    Open(usize),
    /// So many more numbers. They are not followed.
    More(usize),
}

/// A link from a box to one of the next column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// The column of the first box.
    pub column: usize,
    /// The first box in its column.
    pub from: usize,
    /// The second box in the next column.
    pub to: usize,
    /// Whether a draft says that this is only a part of the newer number's goods.
    pub is_partial: bool,
}

/// Follows a number of any level from one edition to another, older or newer, through those between.
///
/// # Errors
/// [`CorrelationError`] if an edition has no table or `from` does not have the number.
pub fn picture(code: HsCode, from: Edition, to: Edition) -> Result<Picture, CorrelationError> {
    let nomenclature = from.nomenclature()?;
    to.nomenclature()?;
    if !nomenclature.contains(code) {
        return Err(CorrelationError::UnknownCode { code, edition: from });
    }
    let first = Column { edition: from, cells: vec![Cell::Code { code, others: 0 }] };
    let mut picture = Picture { code, columns: vec![first], links: Vec::new() };
    for edition in between(from, to) {
        picture.step(edition)?;
    }
    Ok(picture)
}

/// The editions on the way, without the first.
fn between(from: Edition, to: Edition) -> Vec<Edition> {
    let span = from.min(to)..=from.max(to);
    let on_the_way = |edition: &Edition| {
        let is_end = *edition == to && *edition != from;
        is_end || (span.contains(edition) && *edition != from)
    };
    let mut editions: Vec<Edition> = Edition::with_table_or_draft().filter(on_the_way).collect();
    // The first edition shares the table of the second.
    if to == Edition::Hs1988 && from != to {
        editions.insert(0, to);
    }
    if to < from {
        editions.reverse();
    }
    editions
}

/// A number of another edition.
struct Reached {
    code: HsCode,
    is_open: bool,
    is_partial: bool,
}

/// The numbers of the same level that a number corresponds to.
fn reached(code: HsCode, from: Edition, to: Edition) -> Result<Vec<Reached>, CorrelationError> {
    Ok(match code.subheading() {
        Some(subheading) => {
            let found = correlate(subheading, from, to)?;
            let target = found.targets().iter().map(|target| Reached {
                code: target.code.into(),
                is_open: target.is_open,
                is_partial: target.is_partial,
            });
            target.collect()
        }
        None => {
            let found = correlate_level(code, from, to)?;
            let target = found.targets().iter().map(|target| Reached {
                code: target.code,
                is_open: target.is_open,
                is_partial: false,
            });
            target.collect()
        }
    })
}

impl Picture {
    /// Adds the column of the next edition.
    fn step(&mut self, edition: Edition) -> Result<(), CorrelationError> {
        let column = self.columns.len() - 1;
        let last = &self.columns[column];
        let codes: BTreeSet<HsCode> = last.cells.iter().filter_map(|cell| cell.code()).collect();
        // For each number there the boxes that lead to it, and whether as a part.
        let mut closed: BTreeMap<HsCode, Vec<(usize, bool)>> = BTreeMap::new();
        let mut open: BTreeMap<HsCode, Vec<usize>> = BTreeMap::new();
        for (from, cell) in last.cells.iter().enumerate() {
            let Some(code) = cell.code() else { continue };
            for target in reached(code, last.edition, edition)? {
                match target.is_open {
                    false => closed.entry(target.code).or_default().push((from, target.is_partial)),
                    true => open.entry(target.code).or_default().push(from),
                }
            }
        }
        open.retain(|code, _| !closed.contains_key(code));
        let (mut cells, mut links) = (Vec::new(), BTreeSet::new());
        let more = closed.len().saturating_sub(MOST);
        for (index, (code, sources)) in closed.into_iter().enumerate() {
            let to = index.min(MOST);
            links.extend(sources.into_iter().map(|(from, is_partial)| Link {
                column,
                from,
                to,
                is_partial: is_partial && index < MOST,
            }));
            if index < MOST {
                let back = reached(code, edition, last.edition)?;
                let others = back.iter().filter(|it| !it.is_open && !codes.contains(&it.code));
                cells.push(Cell::Code { code, others: others.count() });
            }
        }
        if more > 0 {
            cells.push(Cell::More(more));
        }
        if !open.is_empty() {
            let to = cells.len();
            let sources: BTreeSet<usize> = open.values().flatten().copied().collect();
            let link = |from| Link { column, from, to, is_partial: false };
            links.extend(sources.into_iter().map(link));
            cells.push(Cell::Open(open.len()));
        }
        self.columns.push(Column { edition, cells });
        self.links.extend(links);
        Ok(())
    }

    /// The number that was followed.
    #[must_use]
    pub const fn code(&self) -> HsCode {
        self.code
    }

    /// The editions in the order in which they were gone through.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The links, in order.
    #[must_use]
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The draft that a part of it is told by, if one of the editions is not published yet.
    #[must_use]
    pub fn draft(&self) -> Option<&'static Draft> {
        self.columns.iter().find_map(|column| column.edition.draft())
    }

    /// What it shows, in a line: `8517.12 from HS 2012 to HS 2022`.
    #[must_use]
    pub fn title(&self) -> String {
        let [first, last] = [self.columns.first(), self.columns.last()];
        let edition = |column: Option<&Column>| match column {
            Some(column) => column.edition.to_string(),
            None => String::new(),
        };
        format!("{} from {} to {}", dotted(self.code), edition(first), edition(last))
    }

    /// The same in words: a sentence for each box that is followed, as people hear it who do not see
    /// the picture.
    #[must_use]
    pub fn description(&self) -> String {
        let steps = self.steps();
        let sentences = steps.iter().map(|step| {
            let Step { from, to, code, became, .. } = step;
            format!("{code} of {from} is {became} in {to}.")
        });
        sentences.collect::<Vec<_>>().join(" ")
    }

    /// What became of each box, column by column.
    fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for (column, pair) in self.columns.windows(2).enumerate() {
            for (from, cell) in pair[0].cells.iter().enumerate() {
                let Some(code) = cell.code() else { continue };
                let links = self.links.iter().filter(|it| it.column == column && it.from == from);
                let links: Vec<&Link> = links.collect();
                let is_same = match links[..] {
                    [link] => pair[1].cells[link.to] == Cell::Code { code, others: 0 },
                    _ => false,
                };
                let targets = links.iter().map(|link| {
                    let part = if link.is_partial { " (a part of it)" } else { "" };
                    format!("{}{part}", pair[1].cells[link.to].words())
                });
                let became = targets.collect::<Vec<_>>().join(", ");
                steps.push(Step {
                    from: pair[0].edition,
                    to: pair[1].edition,
                    code: dotted(code),
                    became: if became.is_empty() { "nothing known".to_string() } else { became },
                    is_same,
                });
            }
        }
        steps
    }
}

/// What became of a number from one edition to the next.
struct Step {
    from: Edition,
    to: Edition,
    code: String,
    became: String,
    /// Whether it is the same number with the same goods.
    is_same: bool,
}

impl Cell {
    /// The number, if it is one.
    #[must_use]
    pub const fn code(&self) -> Option<HsCode> {
        match self {
            Self::Code { code, .. } => Some(*code),
            Self::Open(_) | Self::More(_) => None,
        }
    }

    /// What is in the box.
    fn label(&self) -> String {
        match self {
            Self::Code { code, .. } => dotted(*code),
            Self::Open(count) | Self::More(count) => format!("{count} more"),
        }
    }

    /// What is below it in the box: where it is from, or what it is about.
    fn note(&self) -> Option<String> {
        match self {
            Self::Code { others: 0, .. } | Self::More(_) => None,
            Self::Code { others: 1, .. } => Some("shared with 1 other".to_string()),
            Self::Code { others, .. } => Some(format!("shared with {others} others")),
            Self::Open(_) => Some("from everywhere".to_string()),
        }
    }

    /// The title of the number in the latest edition, if that has it; else that of its heading.
    fn title(&self) -> Option<PlainTitle> {
        let node = Node::from(self.code()?);
        let latest = Edition::LATEST.nomenclature().ok()?;
        let node = Some(node).filter(|node| latest.contains(*node))?;
        let above = || node.path().filter_map(Node::title).last();
        node.title().or_else(above)
    }

    /// All of it in words.
    fn words(&self) -> String {
        match (self, self.note()) {
            (Self::Open(_), _) => {
                format!("{} through headings that collect goods from many others", self.label())
            }
            (_, Some(note)) => format!("{} ({note})", self.label()),
            (_, None) => self.label(),
        }
    }
}

fn dotted(code: HsCode) -> String {
    code.form(Form::Dotted).to_string()
}

/// Adds a text to HTML or XML.
fn escape(source: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => source.push_str("&amp;"),
            '<' => source.push_str("&lt;"),
            '>' => source.push_str("&gt;"),
            '"' => source.push_str("&quot;"),
            other => source.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(column: &Column) -> Vec<String> {
        column.cells.iter().map(Cell::label).collect()
    }

    #[test]
    fn every_edition_on_the_way_has_a_column() {
        let code = "0101.21".parse().unwrap();
        let picture = picture(code, Edition::Hs2022, Edition::Hs1992).unwrap();
        let years: Vec<u16> = picture.columns().iter().map(|it| it.edition.year()).collect();
        assert_eq!(years, [2022, 2017, 2012, 2007, 2002, 1996, 1992]);
        assert_eq!(codes(&picture.columns()[6]), ["0101.11", "0101.20"]);
        assert_eq!(picture.title(), "0101.21 from HS 2022 to HS 1992");
        let same = super::picture(code, Edition::Hs2022, Edition::Hs2022).unwrap();
        assert_eq!((same.columns().len(), same.links().len()), (1, 0));
        for (from, to, count) in [
            (Edition::Hs1988, Edition::Hs1996, 3),
            (Edition::Hs1996, Edition::Hs1988, 3),
            (Edition::Hs1988, Edition::Hs1988, 1),
        ] {
            let picture = super::picture("0205.00".parse().unwrap(), from, to).unwrap();
            assert_eq!(picture.columns().len(), count, "{from} to {to}");
        }
    }

    #[test]
    fn links_lead_from_box_to_box_and_every_box_is_reached() {
        for edition in [Edition::Hs1992, Edition::Hs2017, Edition::Hs2022] {
            for code in edition.nomenclature().unwrap().subheadings().step_by(97) {
                let picture = picture(code.into(), edition, Edition::Hs2028).unwrap();
                for link in picture.links() {
                    let [from, to] =
                        [link.column, link.column + 1].map(|it| &picture.columns()[it]);
                    assert!(from.cells[link.from].code().is_some(), "{code}");
                    assert!(link.to < to.cells.len(), "{code}");
                }
                for (column, after) in picture.columns().iter().enumerate().skip(1) {
                    for cell in 0..after.cells.len() {
                        let reaches = |it: &Link| it.column + 1 == column && it.to == cell;
                        assert!(picture.links().iter().any(reaches), "{code}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_too_much_for_a_picture_is_counted() {
        let waste = "8549.21".parse().unwrap();
        let picture = picture(waste, Edition::Hs2022, Edition::Hs2017).unwrap();
        let last = picture.columns().last().unwrap();
        assert!(last.cells.len() <= MOST + 2);
        let counted = last.cells.iter().map(|cell| match cell {
            Cell::Code { .. } => 1,
            Cell::Open(count) | Cell::More(count) => *count,
        });
        assert_eq!(counted.sum::<usize>(), 1019);
    }

    #[test]
    fn headings_and_chapters_have_pictures_too() {
        let picture = picture("8517".parse().unwrap(), Edition::Hs2017, Edition::Hs2022).unwrap();
        assert!(codes(&picture.columns()[1]).contains(&"85.17".to_string()));
        let unknown = super::picture("8549".parse().unwrap(), Edition::Hs2017, Edition::Hs2022);
        assert!(unknown.unwrap_err().to_string().starts_with("8549 is not in HS 2017"));
    }

    #[test]
    fn a_draft_is_marked_in_every_form_and_parts_are_told() {
        let code = "0302.82".parse().unwrap();
        let picture = picture(code, Edition::Hs2022, Edition::Hs2028).unwrap();
        assert!(picture.draft().is_some());
        assert!(picture.links().iter().any(|link| link.is_partial));
        for text in [picture.svg(), picture.html(), picture.mermaid()] {
            assert!(text.contains("HS 2028 (draft)"), "{text}");
        }
        assert!(picture.description().contains("0302.86 (shared with 1 other) (a part of it)"));
        let gap = Edition::Hs2028.draft().unwrap().gaps()[1];
        assert!(picture.html().contains(gap));
    }

    #[test]
    fn the_same_question_gives_the_same_bytes() {
        let draw = || {
            let code = "8517.12".parse().unwrap();
            let picture = picture(code, Edition::Hs1992.max(Edition::Hs2007), Edition::Hs2028);
            let picture = picture.unwrap();
            [picture.svg(), picture.html(), picture.mermaid()]
        };
        assert_eq!(draw(), draw());
    }
}
