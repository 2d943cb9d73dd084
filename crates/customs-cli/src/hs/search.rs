//! `customs hs search`: chapters, headings and codes by words or first digits.

use std::fmt::Write;

use customs_hs::search::{Hit, MOST_WORDS, count_words, search};
use customs_hs::{Edition, Node};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Search;
use crate::hs::words::{PlaceReport, dotted};
use crate::output;
use crate::text::grouped;

/// What was found, as programs read it.
#[derive(Serialize)]
struct SearchReport<'a> {
    query: &'a str,
    /// The edition that titles and codes are of.
    edition: Edition,
    /// Best first.
    hits: Vec<HitReport>,
}

/// A place that was found.
#[derive(Serialize)]
struct HitReport {
    #[serde(flatten)]
    place: PlaceReport,
    /// From 0 to 1; only for comparing hits of one search.
    score: f32,
}

/// Runs the command.
pub(crate) fn run(arguments: &Search) -> Result<Status, Failure> {
    let query = arguments.words.join(" ");
    let words = count_words(&query);
    if words > MOST_WORDS {
        let what = format!("it has {} words; ask with {MOST_WORDS} at most", grouped(words));
        return Err(Failure::new("the question", what));
    }
    let hits = search(&query, usize::from(arguments.limit));
    match arguments.format {
        Format::Text => output::print(text(&hits).as_bytes())?,
        Format::Json => output::print(output::json(&report(&query, &hits)).as_bytes())?,
    };
    if hits.is_empty() {
        let what = "nothing found; use fewer or more common English words, or first digits";
        output::complain(&Failure::new(query, what));
        return Ok(Status::Findings);
    }
    Ok(Status::Clean)
}

fn text(hits: &[Hit]) -> String {
    let mut text = String::new();
    for hit in hits {
        let title = title(hit);
        // Writing to a string does not fail.
        let _ = writeln!(text, "{}", format!("{:9}{title}", dotted(hit.node)).trim_end());
    }
    text
}

/// The title of a hit; a subheading goes by that of its heading.
fn title(hit: &Hit) -> String {
    match (hit.title, hit.node) {
        (Some(title), _) => title.to_string(),
        (None, Node::Subheading(code)) => {
            let heading = code.heading();
            let title = heading.title().map(|title| format!(": {title}")).unwrap_or_default();
            format!("in {}{title}", dotted(heading))
        }
        (None, _) => String::new(),
    }
}

fn report<'a>(query: &'a str, hits: &[Hit]) -> SearchReport<'a> {
    let report = |hit: &Hit| HitReport { place: PlaceReport::of(hit.node), score: hit.score };
    SearchReport { query, edition: Edition::LATEST, hits: hits.iter().map(report).collect() }
}
