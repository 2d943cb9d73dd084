//! `customs hs search`: chapters, headings and codes by words or first digits.

use std::fmt::Write;

use customs_hs::search::{Hit, MOST_WORDS, count_words, search, search_texts};
use customs_hs::table::TableLine;
use customs_hs::{Edition, LenientCode, Node, PlainTitle, is_like_a_code};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::hs::arguments::Search;
use crate::hs::words::{PlaceReport, dotted};
use crate::limits::RunLimits;
use crate::output;
use crate::tariff::{LineReport, Tariff, TariffReport};
use crate::text::{clean, grouped};

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
    /// How often such a hit is right, from 0 to 1, as estimated; of a heading, that it is the right one.
    certainty: f32,
}

/// Runs the command.
pub(crate) fn run(arguments: &Search, limits: &RunLimits) -> Result<Status, Failure> {
    let query = arguments.words.join(" ");
    let words = count_words(&query);
    if words > MOST_WORDS {
        let what =
            format!("the query has {} words; at most {MOST_WORDS} are allowed", grouped(words));
        return Err(Failure::new("the question", what));
    }
    if let Some(tariff) = arguments.tariff.load(None, None, limits)? {
        return in_tariff(arguments, &query, &tariff);
    }
    let limit = usize::from(arguments.limit);
    let mut hits = search(&query, limit);
    if let Some((code, note)) = as_code(&query).filter(|_| hits.is_empty()) {
        output::tell(&format!("{}\n", clean(&note)));
        hits = search(&code, limit);
    }
    let is_answered = hits.iter().any(Hit::is_answer);
    if !hits.is_empty() && !is_answered {
        output::complain(&Failure::new(&query, "no good match; most similar:"));
    }
    match arguments.format {
        Format::Text => output::print(text(&hits).as_bytes())?,
        Format::Json => output::print_json(&report(&query, &hits))?,
    };
    match is_answered {
        true => Ok(Status::Clean),
        false if hits.is_empty() => nothing(&query),
        false => Ok(Status::Findings),
    }
}

/// The number of the Harmonized System that a longer or a changed code is read as, and why.
fn as_code(query: &str) -> Option<(String, String)> {
    let nomenclature = Edition::LATEST.nomenclature().ok()?;
    let read = Some(query).filter(|query| is_like_a_code(query))?;
    let code = LenientCode::read(read, nomenclature).ok()?.code();
    Some((code.to_string(), format!("{query}: searched by {}", dotted(code))))
}

/// Says that nothing was found.
fn nothing(query: &str) -> Result<Status, Failure> {
    let what = "nothing found; use fewer or more common English words, or first digits";
    output::complain(&Failure::new(query, what));
    Ok(Status::Findings)
}

/// What was found in a tariff, as programs read it.
#[derive(Serialize)]
struct TariffSearchReport<'a> {
    query: &'a str,
    table: TariffReport<'a>,
    /// Best first.
    hits: Vec<LineHit>,
}

/// A line of a tariff that was found.
#[derive(Serialize)]
struct LineHit {
    #[serde(flatten)]
    line: LineReport,
    /// From 0 to 1; only for comparing hits of one search.
    score: f32,
}

/// Searches the lines of a tariff, by their words and those above them, or by their first digits.
fn in_tariff(arguments: &Search, query: &str, tariff: &Tariff) -> Result<Status, Failure> {
    let (table, limit) = (&tariff.table, usize::from(arguments.limit));
    let digits: String = query.chars().filter(char::is_ascii_digit).collect();
    let is_number = query.chars().all(|it| it.is_ascii_digit() || matches!(it, '.' | ' '));
    let found: Vec<(&TableLine, f32)> = if is_number && !digits.is_empty() {
        let begins = |line: &&TableLine| {
            line.code().is_some_and(|code| code.to_string().starts_with(&digits))
        };
        table.lines().iter().filter(begins).take(limit).map(|line| (line, 1.0)).collect()
    } else {
        let paths: Vec<String> = table.lines().iter().map(|line| table.path_text(line)).collect();
        let entries = table.lines().iter().zip(&paths);
        let entries = entries.map(|(line, path)| (line, line.text(), path.as_str()));
        with_vocabulary(search_texts(query, limit, entries), query, limit, tariff)
    };
    let hit = |(line, score)| LineHit { line: LineReport::of(line, table), score };
    let hits: Vec<LineHit> = found.into_iter().map(hit).collect();
    let is_empty = hits.is_empty();
    match arguments.format {
        Format::Text => {
            let lines = hits.iter().map(|hit| format!("{}\n", clean(&hit.line.title_in_path())));
            output::print(lines.collect::<String>().as_bytes())?
        }
        Format::Json => {
            let report = TariffSearchReport { query, table: tariff.report(), hits };
            output::print_json(&report)?
        }
    };
    if is_empty { nothing(query) } else { Ok(Status::Clean) }
}

/// What the words of a tariff answer, and the lines of the numbers that our own titles and vocabulary answer
/// with: nobody finds `laptop` in the words of a tariff.
fn with_vocabulary<'t>(
    mut found: Vec<(&'t TableLine, f32)>,
    query: &str,
    limit: usize,
    tariff: &'t Tariff,
) -> Vec<(&'t TableLine, f32)> {
    for hit in search(query, limit).into_iter().filter(Hit::is_answer) {
        let Some(line) = hit.node.code().and_then(|code| tariff.table.below(code).next()) else {
            continue;
        };
        let number = line.line_number();
        match found.iter_mut().find(|(other, _)| other.line_number() == number) {
            Some((_, score)) => *score = score.max(hit.certainty),
            None => found.push((line, hit.certainty)),
        }
    }
    found.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    found.truncate(limit);
    found
}

/// The hits, one a line, a subheading below its heading if that is the hit before it.
fn text(hits: &[Hit]) -> String {
    let mut text = String::new();
    let mut heading = None;
    for hit in hits {
        let indent = match hit.node {
            Node::Heading(own) => {
                heading = Some(own);
                ""
            }
            Node::Subheading(code) if Some(code.heading()) == heading => "  ",
            _ => {
                heading = None;
                ""
            }
        };
        let title = hit.title.map(PlainTitle::as_str).unwrap_or_default();
        // Writing to a string does not fail.
        let _ = writeln!(text, "{}", format!("{indent}{:9}{title}", dotted(hit.node)).trim_end());
    }
    text
}

fn report<'a>(query: &'a str, hits: &[Hit]) -> SearchReport<'a> {
    let report = |hit: &Hit| HitReport {
        place: PlaceReport::of(hit.node, Edition::LATEST),
        score: hit.score,
        certainty: hit.certainty,
    };
    SearchReport { query, edition: Edition::LATEST, hits: hits.iter().map(report).collect() }
}
