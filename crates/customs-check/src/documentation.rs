//! The rules for people: a page each in Markdown, an index of them, and the catalogue as data. All
//! of it comes from the declarations of the rules.

use std::fmt::Write;

use customs_authorities::{RuleNumber, RuleNumbers};
use customs_declaration::Declaration;
use customs_exchange::Response;
use customs_model::{ClassType, Group, Pointer, Profile, Rule, Severity};
use serde::Serialize;

use crate::{books, rules};

/// A rule as data for other programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleEntry {
    /// The stable id, for instance `missing-element`.
    pub id: &'static str,
    /// How bad it is when it does not hold, unless a profile says otherwise.
    pub severity: Severity,
    /// Whose rule it is: `format`, `standard`, `optional`, or the id of an authority.
    pub group: &'static str,
    /// What it asks for, in a sentence.
    pub title: &'static str,
    /// Why anybody asks for it.
    pub why: &'static str,
    /// A piece of a message that breaks it.
    pub bad: &'static str,
    /// The same piece as it should be.
    pub good: &'static str,
    /// Where it comes from.
    pub sources: &'static [&'static str],
    /// The numbers under which authorities know it.
    pub aliases: Vec<AliasEntry>,
    /// The elements it looks at; empty where it looks at all of a kind.
    pub elements: Vec<ElementEntry>,
    /// The version that had it first.
    pub since: &'static str,
    /// The number under which the authority of its book reports it, where that is not the id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'static str>,
    /// What a rule of a book demands, in sentences.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub demands: Vec<String>,
    /// Why no message alone decides it. None if it is checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_checked: Option<&'static str>,
}

/// The number under which an authority knows a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AliasEntry {
    /// The authority and its system, for instance `uk-cds`.
    pub authority: &'static str,
    /// Its number, for instance `CDS11003`.
    pub code: &'static str,
}

/// An element that a rule looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ElementEntry {
    /// Its WCO pointer, for instance `42A.228`.
    pub wco_pointer: &'static str,
    /// Its place by names, for instance `/Declaration/GoodsItemQuantity`.
    pub xpath: String,
}

impl RuleEntry {
    /// The entry of a rule.
    #[must_use]
    pub fn of(rule: &Rule) -> Self {
        let Rule { id, severity, group, title, why, bad, good, sources, since, .. } = *rule;
        let alias =
            |it: &'static RuleNumber| AliasEntry { authority: &it.system, code: &it.number };
        Self {
            id,
            severity,
            group: group.name(),
            title,
            why,
            bad,
            good,
            sources,
            aliases: rules::numbers(rule).map(alias).collect(),
            elements: rule.elements.iter().copied().map(ElementEntry::of).collect(),
            since,
            code: rule.code(),
            demands: rule.demands(),
            not_checked: None,
        }
    }

    /// The entry of a rule that is not checked under a profile, if so.
    #[must_use]
    pub fn under(rule: &Rule, profile: &Profile) -> Self {
        let mut open = profile.undecidable_rules();
        let open = open.find(|(known, _)| *known == rule);
        Self { not_checked: open.map(|(_, why)| why), ..Self::of(rule) }
    }
}

impl ElementEntry {
    fn of(wco_pointer: &'static str) -> Self {
        let root = match wco_pointer.starts_with("07B") {
            true => Response::CLASS,
            false => Declaration::CLASS,
        };
        let pointer = wco_pointer.parse::<Pointer>().ok();
        // A test holds every element of every rule against the dictionary.
        let path = pointer.and_then(|pointer| pointer.path(root).ok());
        Self { wco_pointer, xpath: path.map_or_else(String::new, |path| path.to_string()) }
    }
}

/// Every rule as data.
#[must_use]
pub fn catalogue() -> Vec<RuleEntry> {
    rules::all().map(RuleEntry::of).collect()
}

/// Every page with the name of its file, the index (`README.md`) first.
#[must_use]
pub fn pages() -> Vec<(String, String)> {
    let page = |rule: &'static Rule| (format!("{}.md", rule.id), page(rule));
    let index = std::iter::once(("README.md".to_owned(), index()));
    index.chain(rules::all().map(page)).chain(books::pages()).collect()
}

/// Returns the page of a rule in Markdown: of one of these crates, of a program or of a book.
///
/// ```
/// use customs_check::documentation::page;
/// use customs_model::{Group, Rule, Severity};
///
/// let rule = Rule::new("acme-sealed", Severity::Warning, Group::Named("acme")).title("A seal is missing.");
/// assert!(page(&rule).starts_with("# acme-sealed\n\nA seal is missing.\n"));
/// ```
#[must_use]
pub fn page(rule: &Rule) -> String {
    let entry = RuleEntry::of(rule);
    let mut text = format!("# {}\n\n{}\n\n", entry.id, entry.title);
    // Writing to a string does not fail.
    let _ = writeln!(text, "| | |\n| --- | --- |");
    let _ = writeln!(text, "| severity | {} |", entry.severity);
    let _ = writeln!(text, "| group | {} |", entry.group);
    if let Some(code) = entry.code {
        let _ = writeln!(text, "| code | {code} |");
    }
    if !entry.since.is_empty() {
        let _ = writeln!(text, "| since | {} |", entry.since);
    }
    text.push('\n');
    // A rule from outside may say less than ours do.
    if !entry.why.is_empty() {
        let _ = writeln!(text, "{}\n", entry.why);
    }
    if !entry.demands.is_empty() {
        text.push_str("## Requirements\n\n");
        for demand in &entry.demands {
            let _ = writeln!(text, "- {demand}");
        }
        text.push('\n');
    }
    if !entry.bad.is_empty() {
        let _ = writeln!(text, "## Example\n\nIncorrect:\n\n{}", fenced(entry.bad));
        let _ = writeln!(text, "Correct:\n\n{}", fenced(entry.good));
    }
    if !entry.elements.is_empty() {
        let _ = writeln!(text, "## Elements\n\n| pointer | path |\n| --- | --- |");
        for element in &entry.elements {
            let _ = writeln!(text, "| `{}` | `{}` |", element.wco_pointer, element.xpath);
        }
        text.push('\n');
    }
    if !entry.aliases.is_empty() {
        let _ =
            writeln!(text, "## Numbers of authorities\n\n| authority | number |\n| --- | --- |");
        for alias in &entry.aliases {
            let _ = writeln!(text, "| {} | {} |", alias.authority, alias.code);
        }
        text.push('\n');
    }
    if !entry.sources.is_empty() {
        let _ = writeln!(text, "## Sources\n");
    }
    for source in entry.sources {
        let _ = writeln!(text, "- {source}");
    }
    text
}

/// The index of the pages, by group.
fn index() -> String {
    let mut text = String::from(
        "# Rules\n\nThe rules of `customs validate`, and of `customs conversation` for several messages of a \
         case. A profile can switch rules on and off and change their severity; `customs rules show ID` \
         prints a page. These pages are generated by `customs rules export --format markdown --out \
         docs/rules`.\n",
    );
    for group in rules::groups() {
        let _ = writeln!(text, "\n## {}\n\n| rule | severity | violation |", heading(group));
        let _ = writeln!(text, "| --- | --- | --- |");
        for Rule { id, severity, title, .. } in rules::all().filter(|rule| rule.group == group) {
            let _ = writeln!(text, "| [{id}]({id}.md) | {severity} | {title} |");
        }
    }
    text + &books::index()
}

/// What the rules of a group are, as a heading.
#[must_use]
pub fn heading(group: Group) -> String {
    let title = match group {
        Group::Format => "Format: how a message is written",
        Group::Codes => "Codes: the code lists that a profile names",
        Group::Conversation => "Conversation: the messages of a case",
        Group::Standard => "Content: international standards",
        Group::Authority(id) => RuleNumbers::of_authority(id).map_or(id, |table| &table.title),
        Group::Optional => "Only on request",
        // That of a program; no more is known of it.
        _ => group.name(),
    };
    format!("{title} (group `{group}`)")
}

fn fenced(example: &str) -> String {
    let language = if example.trim_start().starts_with(['{', '"']) { "json" } else { "xml" };
    format!("```{language}\n{example}\n```\n")
}
