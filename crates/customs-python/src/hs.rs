//! The Harmonized System: its places, found by words, and what became of them in other editions.

use customs_hs::search::{self as words, MOST_WORDS, count_words};
use customs_hs::{Edition, HsCode, LenientCode, Node, Nomenclature, PlainTitle, correlate_level};
use pyo3::prelude::*;

use crate::failure::{mistaken, warn};

/// A place of the Harmonized System.
#[pyclass(frozen, get_all, eq, hash, module = "customs_messages.hs")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    /// Its digits; the Roman numeral of a section.
    code: String,
    /// `section`, `chapter`, `heading`, `group` or `subheading`.
    level: &'static str,
    /// Its plain title in the edition.
    title: Option<&'static str>,
    /// The year of the edition.
    edition: u16,
    /// The symbol of the unit of quantity, which subheadings alone have.
    unit: Option<&'static str>,
    /// The places above, from the section down.
    path: Vec<String>,
    /// The places directly below.
    children: Vec<String>,
}

impl Place {
    fn of(node: Node, nomenclature: Nomenclature) -> Self {
        let edition = nomenclature.edition();
        let unit = match node {
            Node::Subheading(code) => nomenclature.unit(code).map(|unit| unit.symbol()),
            _ => None,
        };
        Self {
            code: node.to_string(),
            level: node.level(),
            title: node.title_in(edition).map(PlainTitle::as_str),
            edition: edition.year(),
            unit,
            path: node.path().map(|node| node.to_string()).collect(),
            children: nomenclature.children(node).map(|node| node.to_string()).collect(),
        }
    }
}

#[pymethods]
impl Place {
    fn __repr__(&self) -> String {
        format!("Place({} in HS {}: {})", self.code, self.edition, self.title.unwrap_or_default())
    }
}

/// A place that answers a question.
#[pyclass(frozen, get_all, module = "customs_messages.hs")]
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Hit {
    /// Its digits.
    code: String,
    /// `chapter`, `heading` or `subheading`.
    level: &'static str,
    /// Its plain title.
    title: Option<&'static str>,
    /// How often such a hit is right, from 0 to 1, as estimated.
    certainty: f32,
    /// Whether it is an answer, not only what is nearest.
    is_answer: bool,
}

#[pymethods]
impl Hit {
    fn __repr__(&self) -> String {
        format!("Hit({}: {}, {:.2})", self.code, self.title.unwrap_or_default(), self.certainty)
    }
}

/// A code that has goods of another.
#[pyclass(frozen, get_all, eq, hash, module = "customs_messages.hs")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Target {
    /// Its digits.
    code: String,
    /// Its plain title in its edition.
    title: Option<&'static str>,
    /// Whether it is reached only through a heading that gathers goods from everywhere.
    is_open: bool,
}

/// What became of a code in another edition.
#[pyclass(frozen, get_all, eq, hash, module = "customs_messages.hs")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Relation {
    /// The digits asked for.
    code: String,
    /// The year of the edition they are of.
    from_edition: u16,
    /// The year of the edition of the targets.
    to_edition: u16,
    /// `unchanged`, `renumbered`, `split`, `merged`, `many-to-many` or `no-counterpart`.
    relation: &'static str,
    /// All codes that have goods of it.
    targets: Vec<Target>,
}

#[pymethods]
impl Target {
    fn __repr__(&self) -> String {
        format!("Target({}: {})", self.code, self.title.unwrap_or_default())
    }
}

#[pymethods]
impl Relation {
    fn __repr__(&self) -> String {
        let targets: Vec<&str> = self.targets.iter().map(|target| &*target.code).collect();
        let Self { code, from_edition, to_edition, relation, .. } = self;
        format!(
            "Relation({code} of {from_edition} in {to_edition}: {relation} {})",
            targets.join(", ")
        )
    }
}

fn nomenclature(edition: Option<u16>) -> PyResult<Nomenclature> {
    let Some(year) = edition else { return Edition::LATEST.nomenclature().map_err(mistaken) };
    let known = || {
        let years: Vec<String> =
            Edition::with_table_or_draft().map(|edition| edition.year().to_string()).collect();
        mistaken(format!("there is no edition of {year}; the editions are {}", years.join(", ")))
    };
    Edition::of_year(year).ok_or_else(known)?.nomenclature().map_err(mistaken)
}

/// The code that a text is, as files hold them; what was done to read it is a warning.
fn code(py: Python<'_>, text: &str, nomenclature: Nomenclature) -> PyResult<HsCode> {
    let read = LenientCode::read(text, nomenclature).map_err(mistaken)?;
    let remarks: Vec<String> = read.remarks().iter().map(ToString::to_string).collect();
    if !remarks.is_empty() {
        warn(py, &format!("{text} is read as {}: {}", read.taken(), remarks.join("; ")))?;
    }
    Ok(read.code())
}

/// Returns the place of a chapter, a heading, a subheading or a national code. The edition is its year, the
/// latest one if none is said.
#[pyfunction]
#[pyo3(signature = (code, edition = None))]
pub(crate) fn show(py: Python<'_>, code: &str, edition: Option<u16>) -> PyResult<Place> {
    let nomenclature = nomenclature(edition)?;
    let read = self::code(py, code, nomenclature)?;
    if !nomenclature.contains(read) {
        let near: Vec<String> =
            nomenclature.nearest(read).take(3).map(|code| code.to_string()).collect();
        let edition = nomenclature.edition();
        return Err(mistaken(format!(
            "{edition} has no {read}; the nearest are {}",
            near.join(", ")
        )));
    }
    Ok(Place::of(read.into(), nomenclature))
}

/// Returns the places that answer a question in words, or begin with its digits, the best first.
#[pyfunction]
#[pyo3(signature = (question, limit = 10))]
pub(crate) fn search(py: Python<'_>, question: &str, limit: usize) -> PyResult<Vec<Hit>> {
    let count = count_words(question);
    if count > MOST_WORDS {
        return Err(mistaken(format!(
            "the query has {count} words; at most {MOST_WORDS} are allowed"
        )));
    }
    let hits = py.detach(|| words::search(question, limit));
    let hit = |hit: words::Hit| Hit {
        code: hit.node.to_string(),
        level: hit.node.level(),
        title: hit.title.map(PlainTitle::as_str),
        certainty: hit.certainty,
        is_answer: hit.is_answer(),
    };
    Ok(hits.into_iter().map(hit).collect())
}

/// Returns what became of a code of one edition in another; editions are their years.
#[pyfunction]
pub(crate) fn convert(
    py: Python<'_>,
    code: &str,
    from_edition: u16,
    to_edition: u16,
) -> PyResult<Relation> {
    let (from, to) = (nomenclature(Some(from_edition))?, nomenclature(Some(to_edition))?);
    let read = self::code(py, code, from)?;
    let found = correlate_level(read, from.edition(), to.edition()).map_err(mistaken)?;
    if let Some(draft) = found.draft() {
        warn(py, &format!("{} is a draft: {}", draft.edition(), draft.source()))?;
    }
    let targets = found.targets().iter().map(|target| Target {
        code: target.code.to_string(),
        title: Node::from(target.code).title_in(to.edition()).map(PlainTitle::as_str),
        is_open: target.is_open,
    });
    Ok(Relation {
        code: read.to_string(),
        from_edition,
        to_edition,
        relation: found.relation().name(),
        targets: targets.collect(),
    })
}
