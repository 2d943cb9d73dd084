//! [`Rules`]: what the rules of a report ask for, and why, each once.

use std::collections::BTreeMap;
use std::io;

use customs_check::rules;
use customs_model::Rule;

use crate::page::{Example, Prose, Text};
use crate::report::FileReport;
use crate::text::Markup;

/// The rules that a report names, by id.
#[derive(Default)]
pub(super) struct Rules(BTreeMap<&'static str, &'static Rule>);

impl Rules {
    /// Adds those that a file names.
    pub(super) fn add(&mut self, file: &FileReport) {
        let found = file.findings.iter().map(|finding| finding.rule);
        let skipped = file.skipped.iter().map(|skipped| skipped.rule);
        self.0.extend(found.chain(skipped).map(|rule| (rule.id, rule)));
    }

    /// Writes what they ask for; nothing where there are none.
    pub(super) fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        writeln!(out, "<section id=\"rules\">\n<h2>Rules</h2>")?;
        self.0.values().try_for_each(|rule| explanation(rule, out))?;
        writeln!(out, "</section>")
    }
}

/// What a rule asks for, and why. A link to the inner element opens what is around it.
fn explanation(rule: &Rule, out: &mut dyn io::Write) -> io::Result<()> {
    let (id, title) = (Markup(rule.id), Prose(rule.title));
    writeln!(out, "<details class=\"rule\"><summary><strong>{id}</strong> {title}</summary>")?;
    writeln!(out, "<article id=\"rule-{id}\" tabindex=\"-1\" aria-label=\"{id}\">")?;
    writeln!(out, "<p>{}</p>", Prose(rule.why))?;
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
            writeln!(out, "<h3>{name}</h3>\n<pre class=\"{class}\">{}</pre>", Example(example))?;
        }
    }
    about(rule, out)?;
    writeln!(out, "</article></details>")
}

/// What else is known of a rule.
fn about(rule: &Rule, out: &mut dyn io::Write) -> io::Result<()> {
    let aliases: Vec<_> =
        rules::numbers(rule).map(|it| format!("{} ({})", it.number, it.system)).collect();
    let sources: Vec<_> = rule.sources.iter().map(|source| (*source).to_owned()).collect();
    let code: Vec<_> = rule.code().map(str::to_owned).into_iter().collect();
    let about = [
        ("Code", code),
        ("Messages that violate it", rule.example_files(false)),
        ("Messages that follow it", rule.example_files(true)),
        ("Sources", sources),
        ("Also known as", aliases),
    ];
    for (name, texts) in about {
        if !texts.is_empty() {
            writeln!(out, "<p class=\"about\">{name}: {}</p>", Text(&texts.join("; ")))?;
        }
    }
    Ok(())
}
