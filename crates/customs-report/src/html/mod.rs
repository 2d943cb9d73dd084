//! One page for people, complete in itself: it loads nothing, and can be mailed and archived. Each
//! file has its findings and the marked source; each rule that found something is explained once.
//! Without scripts everything can be read; they add the filters.
//!
//! The page is written as files come, so the totals are its last element; the style puts them on top.

mod source;
mod text;

use std::collections::BTreeMap;
use std::io;

use customs_check::rules;
use customs_model::{Rule, Severity};

use self::text::{Example, Prose, Text};
use crate::report::{FileReport, FindingReport, Summary};
use crate::text::{Markup, counted, shortened};
use crate::writer::{ReportWriter, Source};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");
const FILTERS: &str = include_str!("filters.html");

#[derive(Default)]
pub(crate) struct Html {
    /// How many files were written.
    files: usize,
    /// How many lines of source were written.
    lines: usize,
    /// How many times a rule could not be checked.
    skipped: usize,
    /// The rules that are explained at the end.
    rules: BTreeMap<&'static str, &'static Rule>,
}

impl ReportWriter for Html {
    fn begin(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        write!(
            out,
            "<!doctype html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
             style-src 'unsafe-inline'; script-src 'unsafe-inline'\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<title>Customs messages</title>
<style>
{STYLE}</style>
</head>
<body>
<header><h1>Customs messages</h1></header>
{FILTERS}<main>
"
        )
    }

    fn file(
        &mut self,
        file: &FileReport,
        source: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        self.files += 1;
        self.skipped += file.skipped.len();
        let found = file.findings.iter().map(|finding| finding.rule);
        let skipped_rules = file.skipped.iter().map(|skipped| skipped.rule);
        self.rules.extend(found.chain(skipped_rules).map(|rule| (rule.id, rule)));
        let file_id = format!("f{}", self.files);
        let clean = if file.findings.is_empty() { " clean" } else { "" };
        writeln!(out, "<article class=\"file{clean}\" id=\"{file_id}\">")?;
        head(file, out)?;
        if !file.findings.is_empty() {
            writeln!(out, "<ol class=\"findings\">")?;
            for (at, reported) in file.findings.iter().enumerate() {
                finding(&format!("{file_id}-{}", at + 1), reported, out)?;
            }
            writeln!(out, "</ol>")?;
            self.lines += source::write(&file_id, &file.findings, source, self.lines, out)?;
        }
        skipped(file, out)?;
        writeln!(out, "</article>")
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "</main>")?;
        if !self.rules.is_empty() {
            writeln!(out, "<section id=\"rules\">\n<h2>Rules</h2>")?;
            self.rules.values().try_for_each(|rule| explanation(rule, out))?;
            writeln!(out, "</section>")?;
        }
        if let Some(others) = summary.about_others() {
            writeln!(out, "<p class=\"about\">{}</p>", Text(&others))?;
        }
        totals(summary, self.skipped, out)?;
        write!(out, "<script>\n{SCRIPT}</script>\n</body>\n</html>\n")
    }
}

/// The name of a file, what it is, and how much was found.
fn head(file: &FileReport, out: &mut dyn io::Write) -> io::Result<()> {
    let name = file.which().map_or(file.path.clone(), |it| format!("{} ({it})", file.path));
    writeln!(out, "<h2>{}</h2>", Text(&name))?;
    let message = file.message.as_deref().unwrap_or("not readable as a message");
    write!(out, "<p class=\"about\">{}", Text(message))?;
    if !file.profile.is_empty() {
        write!(out, " · {}", Text(&file.profile))?;
    }
    for severity in Severity::ALL.into_iter().rev() {
        let number = file.new_findings().filter(|it| it.severity == severity).count();
        let name = match severity {
            Severity::Information => format!("{number} for information"),
            Severity::Error | Severity::Warning => counted(number, severity.name()),
        };
        if number > 0 {
            write!(out, " <span class=\"badge {severity}\">{name}</span>")?;
        }
    }
    let known = file.findings.iter().filter(|finding| finding.known).count();
    if known > 0 {
        write!(out, " <span class=\"badge\">{known} known before</span>")?;
    }
    if file.findings.is_empty() {
        write!(out, " <span class=\"badge clean\">no findings</span>")?;
    }
    writeln!(out, "</p>")
}

fn finding(id: &str, finding: &FindingReport, out: &mut dyn io::Write) -> io::Result<()> {
    let FindingReport { rule, severity, message, .. } = finding;
    let (known, badge) = match finding.known {
        true => (" known", " <span class=\"badge\">known before</span>"),
        false => ("", ""),
    };
    let rule = Markup(rule.id);
    write!(out, "<li class=\"finding {severity}{known}\" id=\"{id}\" data-rule=\"{rule}\">")?;
    write!(out, "<p><span class=\"badge {severity}\">{severity}</span>{badge} ")?;
    writeln!(out, "<strong>{}</strong></p>", Prose(&shortened(message)))?;
    if let Some(advice) = finding.advice() {
        writeln!(out, "<p class=\"advice\">{}</p>", Prose(&shortened(&advice)))?;
    }
    write!(out, "<p class=\"where\">")?;
    if let (Some(line), Some(column)) = (finding.line, finding.column) {
        write!(out, "<a href=\"#{id}-place\">line {line}, column {column}</a> · ")?;
    }
    writeln!(out, "<a href=\"#rule-{rule}\">{rule}</a></p>")?;
    facts(finding, out)?;
    writeln!(out, "</li>")
}

/// What is known of a finding beyond its message.
fn facts(finding: &FindingReport, out: &mut dyn io::Write) -> io::Result<()> {
    let xpath = (!finding.xpath.is_empty()).then_some(&*finding.xpath);
    let facts = [
        ("Code", finding.code),
        ("Value", finding.value.as_deref()),
        ("Expected", finding.expected.as_deref()),
        ("XPath", xpath),
        ("WCO pointer", finding.wco_pointer.as_deref()),
    ];
    let known: Vec<_> = facts.into_iter().filter_map(|(name, fact)| Some((name, fact?))).collect();
    if known.is_empty() {
        return Ok(());
    }
    write!(out, "<dl>")?;
    for (name, fact) in known {
        write!(out, "<div><dt>{name}</dt><dd><code>{}</code></dd></div>", Text(&shortened(fact)))?;
    }
    writeln!(out, "</dl>")
}

/// The rules that could not be checked in a file.
fn skipped(file: &FileReport, out: &mut dyn io::Write) -> io::Result<()> {
    if file.skipped.is_empty() {
        return Ok(());
    }
    let rules = counted(file.skipped.len(), "rule");
    writeln!(out, "<details class=\"skipped\"><summary>{rules} not checked</summary>\n<ul>")?;
    for skipped in &file.skipped {
        let (rule, reason) = (Markup(skipped.rule.id), Prose(&skipped.reason));
        writeln!(out, "<li><a href=\"#rule-{rule}\">{rule}</a>: {reason}</li>")?;
    }
    writeln!(out, "</ul></details>")
}

/// What a rule asks for, and why.
fn explanation(rule: &Rule, out: &mut dyn io::Write) -> io::Result<()> {
    let id = Markup(rule.id);
    writeln!(out, "<article class=\"rule\" id=\"rule-{id}\">\n<h3>{id}</h3>")?;
    writeln!(out, "<p><strong>{}</strong> {}</p>", Prose(rule.title), Prose(rule.why))?;
    let demands = rule.demands();
    if !demands.is_empty() {
        writeln!(out, "<ul>")?;
        for demand in &demands {
            writeln!(out, "<li>{}</li>", Prose(demand))?;
        }
        writeln!(out, "</ul>")?;
    }
    for (name, class, example) in [("Wrong", "bad", rule.bad), ("Right", "good", rule.good)] {
        // Rules of books have files instead.
        if !example.is_empty() {
            writeln!(out, "<h4>{name}</h4>\n<pre class=\"{class}\">{}</pre>", Example(example))?;
        }
    }
    let aliases: Vec<_> =
        rules::numbers(rule).map(|it| format!("{} ({})", it.number, it.system)).collect();
    let sources: Vec<_> = rule.sources.iter().map(|source| (*source).to_owned()).collect();
    let code: Vec<_> = rule.code().map(str::to_owned).into_iter().collect();
    let about = [
        ("Code", code),
        ("Messages that break it", rule.example_files(false)),
        ("Messages that keep it", rule.example_files(true)),
        ("Sources", sources),
        ("Also known as", aliases),
    ];
    for (name, texts) in about {
        if !texts.is_empty() {
            writeln!(out, "<p class=\"about\">{name}: {}</p>", Text(&texts.join("; ")))?;
        }
    }
    writeln!(out, "</article>")
}

fn totals(summary: &Summary, skipped: usize, out: &mut dyn io::Write) -> io::Result<()> {
    let Summary { files, errors, warnings, information, known, ignored, unreadable, .. } = *summary;
    let (messages, others) = (summary.messages.unwrap_or(0), summary.no_messages.len());
    let plural = |number, one, many| if number == 1 { one } else { many };
    let totals = [
        ("files", files, plural(files, "file", "files")),
        ("error", errors, plural(errors, "error", "errors")),
        ("warning", warnings, plural(warnings, "warning", "warnings")),
        ("information", information, "information"),
        ("messages", messages, plural(messages, "message", "messages")),
        ("known", known, "known before"),
        ("ignored", ignored, "ignored"),
        ("unreadable", unreadable, "not readable"),
        ("others", others, "no customs messages"),
        ("skipped", skipped, "not checked"),
    ];
    writeln!(out, "<dl id=\"summary\" aria-label=\"Summary\">")?;
    for (place, (class, number, name)) in totals.into_iter().enumerate() {
        // What is zero for most is left out.
        if number > 0 || place < 3 {
            let class = if number > 0 { class } else { "none" };
            writeln!(out, "<div class=\"total {class}\"><dt>{name}</dt><dd>{number}</dd></div>")?;
        }
    }
    writeln!(out, "</dl>")
}
