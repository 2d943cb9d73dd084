//! `customs hs show`: where a code stands, its unit, what is below it, and its past and future.

use std::fmt::Write;

use customs_hs::{Correlation, Edition, Form, Node, Nomenclature, correlate};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Show;
use crate::hs::asked::{self, Asked, Unknown, editions};
use crate::hs::became::{Became, remarks, words};
use crate::hs::words::{PlaceReport, UnitReport, about_titles, dotted, level, listed, unit, years};
use crate::output;

/// The width of the column of labels.
const LABEL: usize = 18;

/// Runs the command.
pub(crate) fn run(arguments: &Show) -> Result<Status, Failure> {
    let asked = Asked::<Node>::read(&arguments.code).map_err(|error| error.failure())?;
    let nomenclature = asked::nomenclature(&arguments.when)?;
    if let Some(unknown) = Unknown::find(asked.code, nomenclature) {
        output::complain(&unknown.failure());
        return Ok(Status::Findings);
    }
    let shown = Shown { asked, nomenclature };
    match arguments.format {
        Format::Text => output::print(shown.text().as_bytes())?,
        Format::Json => output::print(output::json(&shown.report()).as_bytes())?,
    };
    Ok(Status::Clean)
}

/// A place that the edition has.
struct Shown {
    asked: Asked<Node>,
    nomenclature: Nomenclature,
}

/// A place, as programs read it.
#[derive(Serialize)]
struct ShownReport {
    #[serde(flatten)]
    place: PlaceReport,
    /// What the edition says it is, for instance `two-dash subheading`.
    kind: String,
    edition: Edition,
    /// The code that was asked for, if a country has added digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    national: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<UnitReport>,
    /// The places above, from the section down.
    path: Vec<PlaceReport>,
    /// The places directly below.
    children: Vec<PlaceReport>,
    /// The editions that have it.
    editions: Vec<Edition>,
    /// What became of a subheading in every other edition.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correlations: Vec<Became>,
}

impl Shown {
    /// What became of a subheading in every other edition, oldest first.
    fn correlations(&self) -> Vec<Correlation> {
        let Node::Subheading(code) = self.asked.code else { return Vec::new() };
        let edition = self.nomenclature.edition();
        let others = Edition::with_table().filter(|other| *other != edition);
        others.filter_map(|other| correlate(code, edition, other).ok()).collect()
    }

    fn children(&self) -> Vec<Node> {
        self.nomenclature.children(self.asked.code).collect()
    }

    fn kind(&self) -> String {
        self.nomenclature.kind(self.asked.code).map(|kind| kind.to_string()).unwrap_or_default()
    }

    fn report(&self) -> ShownReport {
        let node = self.asked.code;
        ShownReport {
            place: PlaceReport::of(node),
            kind: self.kind(),
            edition: self.nomenclature.edition(),
            national: self.asked.national.map(|national| national.to_string()),
            unit: unit(node, self.nomenclature).map(UnitReport::from),
            path: node.path().map(PlaceReport::of).collect(),
            children: self.children().into_iter().map(PlaceReport::of).collect(),
            editions: editions(node),
            correlations: self.correlations().iter().map(Became::from).collect(),
        }
    }

    fn text(&self) -> String {
        let node = self.asked.code;
        let mut text = format!("{} in {}\n\n", dotted(node), self.nomenclature.edition());
        for place in node.path().chain([node]) {
            let title = place.title().map(|title| title.to_string()).unwrap_or_default();
            fact(&mut text, &format!("{} {}", level(place), dotted(place)), &title);
        }
        text.push('\n');
        self.facts(&mut text);
        let correlations = self.correlations();
        if !correlations.is_empty() {
            text.push_str("\nin other editions\n");
        }
        for correlation in &correlations {
            became(&mut text, correlation);
        }
        text
    }

    fn facts(&self, text: &mut String) {
        let (node, edition) = (self.asked.code, self.nomenclature.edition());
        if let Some(national) = self.asked.national {
            let code = national.form(Form::Dotted);
            let what = format!("{code}; only its first six digits are of the Harmonized System");
            fact(text, "national code", &what);
        }
        fact(text, "kind", &self.kind());
        if let Some(unit) = unit(node, self.nomenclature) {
            let what = format!("{}, {} (UN/ECE {})", unit.symbol(), unit.name(), unit.unece());
            fact(text, "unit", &what);
        } else if matches!(node, Node::Subheading(_)) {
            fact(text, "unit", "none");
        }
        let children = self.children();
        if !children.is_empty() {
            fact(text, "below", &listed(children.into_iter()));
        }
        if !matches!(node, Node::Subheading(_)) {
            fact(text, "editions", &years(&editions(node)));
        }
        if let Some(about) = about_titles(edition) {
            fact(text, "titles", &about);
        }
    }
}

/// Adds a line with a label.
fn fact(text: &mut String, label: &str, what: &str) {
    let line = format!("{label:LABEL$} {what}");
    // Writing to a string does not fail.
    let _ = writeln!(text, "{}", line.trim_end());
}

/// Adds what became of a code in another edition.
fn became(text: &mut String, correlation: &Correlation) {
    let _ = writeln!(text, "  {}  {}", correlation.to().year(), words(correlation));
    for remark in remarks(correlation) {
        let _ = writeln!(text, "        {remark}");
    }
}
