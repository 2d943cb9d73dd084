//! `customs hs tree`: what is below a place of the nomenclature, drawn or as JSON.

use std::fmt::Write;

use customs_hs::{Edition, Node, Nomenclature, Section};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Tree;
use crate::hs::asked::{self, Asked, Unknown};
use crate::hs::words::{PlaceReport, UnitReport, about_titles, dotted, unit};
use crate::output;

/// Runs the command.
pub(crate) fn run(arguments: &Tree) -> Result<Status, Failure> {
    let asked = arguments.code.as_deref().map(Asked::<Node>::read).transpose();
    let asked = asked.map_err(|error| error.failure())?;
    let nomenclature = asked::nomenclature(&arguments.when)?;
    let unknown = asked.and_then(|asked| Unknown::find(asked.code, nomenclature));
    if let Some(unknown) = unknown {
        output::complain(&unknown.failure());
        return Ok(Status::Findings);
    }
    let (roots, depth) = match asked {
        Some(asked) => (vec![asked.code], arguments.depth.unwrap_or(usize::MAX)),
        None => (Section::all().map(Node::from).collect(), arguments.depth.unwrap_or(0)),
    };
    let branches: Vec<Branch> =
        roots.into_iter().map(|root| Branch::grow(root, nomenclature, depth)).collect();
    for about in remarks(asked.as_ref(), nomenclature.edition(), arguments.format) {
        output::tell(&format!("{about}\n"));
    }
    match arguments.format {
        Format::Text => output::print(text(&branches).as_bytes())?,
        Format::Json => {
            let report = TreeReport { edition: nomenclature.edition(), tree: branches };
            output::print(output::json(&report).as_bytes())?
        }
    };
    Ok(Status::Clean)
}

/// What to say beside the drawing.
fn remarks(asked: Option<&Asked<Node>>, edition: Edition, format: Format) -> Vec<String> {
    let national = asked.and_then(|asked| asked.national).map(|national| {
        format!("{national}: only its first six digits are of the Harmonized System")
    });
    let titles = about_titles(edition).filter(|_| format == Format::Text);
    national.into_iter().chain(titles).collect()
}

/// A tree, as programs read it.
#[derive(Serialize)]
struct TreeReport {
    edition: Edition,
    tree: Vec<Branch>,
}

/// A place with what is below it.
#[derive(Serialize)]
struct Branch {
    #[serde(skip)]
    node: Node,
    #[serde(flatten)]
    place: PlaceReport,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<UnitReport>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    children: Vec<Branch>,
}

impl Branch {
    /// A place of an edition and so many levels below it.
    fn grow(node: Node, nomenclature: Nomenclature, depth: usize) -> Self {
        let children: Vec<Self> = match depth.checked_sub(1) {
            Some(depth) => {
                let children = nomenclature.children(node);
                children.map(|child| Self::grow(child, nomenclature, depth)).collect()
            }
            None => Vec::new(),
        };
        let unit = unit(node, nomenclature).map(UnitReport::from);
        Self { node, place: PlaceReport::of(node), unit, children }
    }

    /// Adds its line and those below, each after what is drawn on the left.
    fn draw(&self, text: &mut String, line: &str, below: &str) {
        let what = self.node.title().map(|title| title.to_string());
        let what = what.or_else(|| Some(self.unit.as_ref()?.symbol.to_owned()));
        let what = what.map(|what| format!("  {what}")).unwrap_or_default();
        // Writing to a string does not fail.
        let _ = writeln!(text, "{line}{}{what}", dotted(self.node));
        let last = self.children.len().saturating_sub(1);
        for (place, child) in self.children.iter().enumerate() {
            let (line, further) =
                if place == last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            child.draw(text, &format!("{below}{line}"), &format!("{below}{further}"));
        }
    }
}

fn text(branches: &[Branch]) -> String {
    let mut text = String::new();
    branches.iter().for_each(|branch| branch.draw(&mut text, "", ""));
    text
}
