//! Cases as a page: the course of each as a timeline, with what does not fit at the message that has it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use customs_analysis::{Story, StoryStep};
use customs_model::Severity;
use customs_report::page::{self, Prose, Text};

use super::{Located, Told, due, title};

const TITLE: &str = "Cases";

/// Writes the page.
pub(super) fn write(told: &Told, out: &mut dyn io::Write) -> io::Result<()> {
    page::begin(TITLE, out)?;
    page::open(TITLE, out)?;
    page::totals(4, totals(told), out)?;
    told.passed_over().lines().try_for_each(|line| page::remark(line, out))?;
    let mut by_file: BTreeMap<&str, Vec<&Located>> = BTreeMap::new();
    for located in &told.findings {
        by_file.entry(&located.finding.file).or_default().push(located);
    }
    for it in &told.stories {
        story(it, &by_file, out)?;
    }
    let steps = told.stories.iter().flat_map(|story| &story.steps);
    let in_stories: BTreeSet<&str> = steps.map(|step| step.file.as_str()).collect();
    by_file.retain(|file, _| !in_stories.contains(file));
    if !by_file.is_empty() {
        writeln!(out, "<section>\n<h2>Findings in other messages</h2>")?;
        for (file, own) in by_file {
            writeln!(out, "<article class=\"file\">\n<h3>{}</h3>", Text(file))?;
            findings(&own, out)?;
            writeln!(out, "</article>")?;
        }
        writeln!(out, "</section>")?;
    }
    page::close("", out)
}

fn totals(told: &Told) -> [(&'static str, usize, [&'static str; 2]); 6] {
    let of = |severity| told.findings.iter().filter(|it| it.severity == severity).count();
    let others: usize = told.other_messages.values().sum();
    [
        ("", told.messages, ["message", "messages"]),
        ("", told.stories.len(), ["case", "cases"]),
        ("error", of(Severity::Error), ["error", "errors"]),
        ("warning", of(Severity::Warning), ["warning", "warnings"]),
        ("information", of(Severity::Information), ["information"; 2]),
        ("", others + told.no_messages.len(), ["not checked"; 2]),
    ]
}

fn story(
    story: &Story,
    found: &BTreeMap<&str, Vec<&Located>>,
    out: &mut dyn io::Write,
) -> io::Result<()> {
    writeln!(out, "<section>\n<h2>{}</h2>\n<ol class=\"timeline\">", Text(&title(story)))?;
    for it in &story.steps {
        step(it, out)?;
        if let Some(own) = found.get(it.file.as_str()) {
            findings(own, out)?;
        }
        writeln!(out, "</li>")?;
    }
    writeln!(out, "</ol>\n<dl class=\"state\">")?;
    writeln!(out, "<div><dt>State</dt><dd>{}</dd></div>", Text(&story.states.join("; ")))?;
    let mut all: Vec<_> = story.due.iter().map(due).collect();
    if all.is_empty() {
        all.push("nothing more".to_owned());
    }
    for due in all {
        writeln!(out, "<div><dt>Due</dt><dd>{}</dd></div>", Text(&due))?;
    }
    writeln!(out, "</dl>\n</section>")
}

/// Begins what is told of a message.
fn step(step: &StoryStep, out: &mut dyn io::Write) -> io::Result<()> {
    let StoryStep { prepared, message, from, words, file, .. } = step;
    let prepared = prepared.as_deref().unwrap_or("without date");
    let from = from.as_ref().map(|from| format!("from {from}, ")).unwrap_or_default();
    writeln!(out, "<li><p><time>{}</time> <strong>{message}</strong></p>", Text(prepared))?;
    writeln!(out, "<p>{}</p>", Text(words))?;
    writeln!(out, "<p class=\"about\">{}{}</p>", Text(&from), Text(file))
}

fn findings(found: &[&Located], out: &mut dyn io::Write) -> io::Result<()> {
    writeln!(out, "<ul class=\"findings\">")?;
    for Located { finding, severity, place, .. } in found {
        write!(out, "<li class=\"finding {severity}\">")?;
        write!(out, "<p><span class=\"badge {severity}\">{severity}</span> ")?;
        writeln!(out, "<strong>{}</strong></p>", Prose(&finding.message))?;
        writeln!(out, "<p class=\"advice\">{}</p>", Prose(&finding.hint))?;
        write!(out, "<p class=\"where\">")?;
        if let Some(place) = place {
            write!(out, "line {}, column {} · ", place.line, place.column)?;
        }
        let (rule, path) = (finding.rule.id, finding.path.to_string());
        writeln!(out, "{rule} · <code>{}</code></p></li>", Text(&path))?;
    }
    writeln!(out, "</ul>")
}
