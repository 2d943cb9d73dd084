//! `customs hs why`: the way to a place in words, with what was passed over at each level.

use std::fmt::Write;

use customs_hs::{Edition, Node, Nomenclature};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Why;
use crate::hs::asked::{self, Asked, Unknown};
use crate::hs::draft::{self, DraftReport};
use crate::hs::words::{PlaceReport, titled};
use crate::output;
use crate::text::clean;

/// So many places on either side of the one that was taken are named.
const NEAREST: usize = 3;

/// Runs the command.
pub(crate) fn run(arguments: &Why) -> Result<Status, Failure> {
    let nomenclature = asked::nomenclature(&arguments.when)?;
    let text = &arguments.code;
    let asked =
        Asked::<Node>::read(text, nomenclature).map_err(|error| asked::failure(text, &error))?;
    if let Some(unknown) = Unknown::find(asked.code, nomenclature) {
        output::complain(&unknown.failure());
        return Ok(Status::Findings);
    }
    let way = Way { code: asked.code, nomenclature };
    match arguments.format {
        Format::Text => {
            let mut text = way.text(arguments.all);
            if let Some(note) = asked.note {
                let _ = writeln!(text, "note: {}", clean(&note));
            }
            output::print(text.as_bytes())?
        }
        Format::Json => output::print_json(&way.report())?,
    };
    Ok(Status::Clean)
}

/// The way to a place of an edition.
struct Way {
    code: Node,
    nomenclature: Nomenclature,
}

/// A way, as programs read it.
#[derive(Serialize)]
struct WayReport {
    code: String,
    edition: Edition,
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<DraftReport>,
    /// From the section down.
    way: Vec<LevelReport>,
}

/// A level of a way.
#[derive(Serialize)]
struct LevelReport {
    #[serde(flatten)]
    place: PlaceReport,
    /// The other places with the same parent, all of them in order.
    excluded: Vec<PlaceReport>,
}

impl Way {
    /// The places on the way, the one asked for at the end. A subheading that stands for an undivided
    /// heading says nothing more than the heading.
    fn places(&self) -> impl Iterator<Item = Node> {
        self.code.path().chain([self.code])
    }

    fn report(&self) -> WayReport {
        let edition = self.nomenclature.edition();
        let level = |node| LevelReport {
            place: PlaceReport::of(node, edition),
            excluded: self
                .nomenclature
                .siblings(node)
                .map(|place| PlaceReport::of(place, edition))
                .collect(),
        };
        WayReport {
            code: self.code.to_string(),
            edition,
            draft: DraftReport::of(edition),
            way: self.places().map(level).collect(),
        }
    }

    fn text(&self, all: bool) -> String {
        let edition = self.nomenclature.edition();
        let mut text = String::new();
        // Writing to a string does not fail.
        for (depth, place) in self.places().enumerate() {
            let indent = 2 * depth;
            let _ = writeln!(text, "{:indent$}{} {}", "", place.level(), titled(place, edition));
            let (named, more) = self.excluded(place, all);
            for other in named {
                let _ = writeln!(text, "{:indent$}    not {}", "", titled(other, edition));
            }
            if more > 0 {
                let _ = writeln!(text, "{:indent$}    nor {more} more (--all names them)", "");
            }
        }
        for line in draft::lines([edition; 2]) {
            let _ = writeln!(text, "{line}");
        }
        text
    }

    /// The places beside one, all or the nearest, and how many are not named.
    fn excluded(&self, place: Node, all: bool) -> (Vec<Node>, usize) {
        let others: Vec<Node> = self.nomenclature.siblings(place).collect();
        if all || others.len() <= 2 * NEAREST {
            return (others, 0);
        }
        let before = match place.parent() {
            Some(parent) => self.nomenclature.children(parent).position(|it| it == place),
            None => customs_hs::Section::all().position(|it| Node::from(it) == place),
        };
        // What is missing on one side is named on the other.
        let first = before.unwrap_or(0).saturating_sub(NEAREST).min(others.len() - 2 * NEAREST);
        let more = others.len() - 2 * NEAREST;
        (others[first..first + 2 * NEAREST].to_vec(), more)
    }
}
