//! `customs hs compare`: two places of the nomenclature side by side.

use std::fmt::Write;

use customs_hs::{Correlation, Edition, HsCode, Node, Nomenclature, Subheading, correlate};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Compare;
use crate::hs::asked::{self, Asked, Unknown};
use crate::hs::became::{Became, codes, words};
use crate::hs::draft::{self, DraftReport};
use crate::hs::words::{PlaceReport, UnitReport, dotted, listed, named_unit, titled, unit, year};
use crate::output;
use crate::text::clean;

/// Runs the command.
pub(crate) fn run(arguments: &Compare) -> Result<Status, Failure> {
    let nomenclature = asked::nomenclature(&arguments.when)?;
    let read = |text: &String| {
        Asked::<Node>::read(text, nomenclature).map_err(|error| asked::failure(text, &error))
    };
    let both = [read(&arguments.one)?, read(&arguments.other)?];
    let unknown = both.iter().filter_map(|asked| Unknown::find(asked.code, nomenclature));
    let unknown: Vec<Unknown> = unknown.collect();
    if !unknown.is_empty() {
        unknown.iter().for_each(|unknown| output::complain(&unknown.failure()));
        return Ok(Status::Findings);
    }
    for note in both.iter().filter_map(|asked| asked.note.as_deref()) {
        output::tell(&format!("{}\n", clean(note)));
    }
    let compared = Compared::of(both.map(|asked| asked.code), nomenclature);
    match arguments.format {
        Format::Text => output::print(compared.text().as_bytes())?,
        Format::Json => output::print_json(&compared.report())?,
    };
    Ok(Status::Clean)
}

/// Two places of an edition.
struct Compared {
    nodes: [Node; 2],
    nomenclature: Nomenclature,
    /// The places that both are in, from the section down; one of the two, if the other is in it.
    shared: Vec<Node>,
    /// What is below those on the way to each, itself at the end.
    own: [Vec<Node>; 2],
}

/// Two places, as programs read them.
#[derive(Serialize)]
struct ComparedReport {
    edition: Edition,
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<DraftReport>,
    /// `same`, `above` (the first has the second in it), `below` or `apart`.
    relation: &'static str,
    /// The places that both are in, from the section down.
    shared: Vec<PlaceReport>,
    one: SideReport,
    other: SideReport,
    /// The editions in which both subheadings have goods of the same numbers.
    common: Vec<CommonReport>,
}

/// One of two places.
#[derive(Serialize)]
struct SideReport {
    #[serde(flatten)]
    place: PlaceReport,
    kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<UnitReport>,
    /// The way to it below what both share, itself at the end.
    way: Vec<PlaceReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correlations: Vec<Became>,
}

/// Numbers of another edition that both have goods of.
#[derive(Serialize)]
struct CommonReport {
    edition: Edition,
    codes: Vec<Subheading>,
}

impl Compared {
    fn of(nodes: [Node; 2], nomenclature: Nomenclature) -> Self {
        let ways = nodes.map(|node| node.path().chain([node]).collect::<Vec<Node>>());
        let count = ways[0].iter().zip(&ways[1]).take_while(|(one, other)| one == other).count();
        let shared = ways[0][..count].to_vec();
        let own = ways.map(|way| way[count..].to_vec());
        Self { nodes, nomenclature, shared, own }
    }

    fn relation(&self) -> &'static str {
        match [self.own[0].is_empty(), self.own[1].is_empty()] {
            [true, true] => "same",
            [true, false] => "above",
            [false, true] => "below",
            [false, false] => "apart",
        }
    }

    /// What became of both in another edition, if they are subheadings.
    fn correlations(&self) -> Vec<[Correlation; 2]> {
        let [Node::Subheading(one), Node::Subheading(other)] = self.nodes else {
            return Vec::new();
        };
        let edition = self.nomenclature.edition();
        let editions = Edition::with_table_or_draft().filter(|it| *it != edition);
        let both =
            |it| Some([correlate(one, edition, it).ok()?, correlate(other, edition, it).ok()?]);
        editions.filter_map(both).collect()
    }

    fn report(&self) -> ComparedReport {
        let (correlations, edition) = (self.correlations(), self.nomenclature.edition());
        let [one, other] = [0, 1].map(|side| {
            let node = self.nodes[side];
            SideReport {
                place: PlaceReport::of(node, edition),
                kind: self.kind(node),
                unit: unit(node, self.nomenclature).map(UnitReport::from),
                way: self.own[side]
                    .iter()
                    .copied()
                    .map(|place| PlaceReport::of(place, edition))
                    .collect(),
                correlations: correlations.iter().map(|both| Became::from(&both[side])).collect(),
            }
        });
        let common = correlations
            .iter()
            .map(|both| CommonReport { edition: both[0].to(), codes: common(both) });
        let common = common.filter(|it| !it.codes.is_empty() && self.relation() != "same");
        ComparedReport {
            edition,
            draft: DraftReport::of(edition),
            relation: self.relation(),
            shared: self
                .shared
                .iter()
                .copied()
                .map(|place| PlaceReport::of(place, edition))
                .collect(),
            one,
            other,
            common: common.collect(),
        }
    }

    fn kind(&self, node: Node) -> String {
        self.nomenclature.kind(node).map(|kind| kind.to_string()).unwrap_or_default()
    }

    fn text(&self) -> String {
        let edition = self.nomenclature.edition();
        let [one, other] = self.nodes.map(dotted);
        let mut text = format!("{one} and {other} in {edition}\n");
        // Writing to a string does not fail.
        if !self.shared.is_empty() {
            text.push_str("\nboth are in\n");
        }
        for place in &self.shared {
            let _ = writeln!(text, "  {} {}", place.level(), titled(*place, edition));
        }
        text.push('\n');
        text.push_str(&match self.relation() {
            "same" => "they are the same\n".to_owned(),
            "above" => format!("{other} is below {one}\n"),
            "below" => format!("{one} is below {other}\n"),
            _ => "they differ from here\n".to_owned(),
        });
        for way in &self.own {
            for (depth, place) in way.iter().enumerate() {
                let indent = 2 * depth + 2;
                let _ =
                    writeln!(text, "{:indent$}{} {}", "", place.level(), titled(*place, edition));
            }
        }
        self.facts(&mut text);
        self.editions(&mut text);
        for line in draft::lines([edition; 2]) {
            let _ = write!(text, "\n{line}");
        }
        if !text.ends_with('\n') {
            text.push('\n');
        }
        text
    }

    /// Kinds and units, both at once where they are the same.
    fn facts(&self, text: &mut String) {
        let unit = |node| match unit(node, self.nomenclature) {
            Some(unit) => named_unit(unit),
            None if self.nomenclature.draft().is_some() => "not known".to_owned(),
            None => "none".to_owned(),
        };
        let are_subheadings = self.nodes.iter().all(|node| matches!(node, Node::Subheading(_)));
        let units = are_subheadings.then(|| ("unit", self.nodes.map(unit)));
        let kinds = ("kind", self.nodes.map(|node| self.kind(node)));
        text.push('\n');
        for (label, [one, other]) in [kinds].into_iter().chain(units) {
            let [first, second] = self.nodes.map(dotted);
            let _ = match one == other {
                true => writeln!(text, "{label}  both: {one}"),
                false => writeln!(text, "{label}  {first}: {one}; {second}: {other}"),
            };
        }
    }

    /// What became of both.
    fn editions(&self, text: &mut String) {
        let correlations = self.correlations();
        if correlations.is_empty() || self.relation() == "same" {
            return;
        }
        text.push_str("\nin other editions\n");
        let [one, other] = self.nodes.map(dotted);
        let width = one.len().max(other.len());
        for both in &correlations {
            let [first, second] = [words(&both[0]), words(&both[1])];
            let year = year(both[0].to());
            let indent = year.len() + 4;
            let _ = writeln!(text, "  {year}  {one:width$}  {first}");
            let _ = writeln!(text, "{:indent$}{other:width$}  {second}", "");
            let common: Vec<HsCode> = common(both).into_iter().map(HsCode::from).collect();
            if !common.is_empty() {
                let common = listed(common.into_iter());
                let _ = writeln!(text, "{:indent$}both: {common}", "");
            }
        }
    }
}

/// The numbers that both have goods of, in order; those alone that are not open, if there are some.
fn common(both: &[Correlation; 2]) -> Vec<Subheading> {
    let [one, other] = [both[0].without_open(), both[1].without_open()];
    codes(&one).filter(|code| codes(&other).any(|it| it == *code)).collect()
}
