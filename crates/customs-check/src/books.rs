//! The books of rules for people: how many rules a message alone decides and why the others are not checked, and a page a
//! book in Markdown.

use std::fmt::Write;
use std::sync::Arc;

use customs_message::authorities;
use customs_model::conditions::{Book, BookRule, RuleContent, sentences, touched};
use serde::Serialize;

/// Returns the books that come with these crates, in the order of their authorities.
pub fn all() -> impl Iterator<Item = &'static Arc<Book>> {
    // A test reads them all.
    authorities().iter().flat_map(|authority| authority.books()).filter_map(Result::ok)
}

/// Returns the rules of these books that have an id, their own or that of findings, each with its book.
pub fn rules_of<'i>(
    id: &'i str,
) -> impl Iterator<Item = (&'static Arc<Book>, &'static BookRule)> + use<'i> {
    all().filter_map(move |book| Some((book, book.rule(id)?)))
}

/// What a book has: how many rules a message alone decides, and how many it does not, by the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BookContents {
    /// Its name.
    pub book: String,
    /// How many rules it has.
    pub rules: usize,
    /// The kinds of them.
    pub kinds: Vec<RuleKind>,
}

/// The rules of a book of which the same is to be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleKind {
    /// `decided`, or why not.
    pub kind: &'static str,
    /// How many they are.
    pub count: usize,
    /// Their ids in the book.
    pub codes: Vec<String>,
}

/// The kinds of reasons for which no message alone decides a rule, as the text of a book begins them.
const REASONS: [&str; 3] =
    ["needs another message", "needs a register", "not decidable by a program"];

impl BookContents {
    /// Those of a book, under the name that it is shown by.
    #[must_use]
    pub fn of(name: &str, book: &Book) -> Self {
        const OTHER: &str = "not checked for another reason";
        let kind = |rule: &BookRule| match &rule.content {
            RuleContent::Checked(_) => "decided",
            RuleContent::NotChecked(why) => {
                let is_it = |reason: &&str| {
                    why.strip_prefix(*reason).is_some_and(|rest| rest.starts_with(':'))
                };
                REASONS.into_iter().find(is_it).unwrap_or(OTHER)
            }
        };
        let kinds = ["decided"].into_iter().chain(REASONS).chain([OTHER]);
        let kinds = kinds.map(|it| {
            let of_kind = book.rules.iter().filter(|rule| kind(rule) == it);
            let codes: Vec<String> = of_kind.map(|rule| rule.id.clone()).collect();
            RuleKind { kind: it, count: codes.len(), codes }
        });
        let kinds = kinds.filter(|it| it.count > 0 || it.kind != OTHER).collect();
        Self { book: name.to_owned(), rules: book.rules.len(), kinds }
    }
}

/// The name of the page of a book.
fn file_name(book: &Book) -> Option<String> {
    book.name.as_ref().map(|name| format!("book-{name}.md"))
}

/// The pages of all books, each with the name of its file.
pub(crate) fn pages() -> impl Iterator<Item = (String, String)> {
    all().filter_map(|book| Some((file_name(book)?, page(book))))
}

/// A table of the books for the index of the pages: a line a book.
pub(crate) fn index() -> String {
    let mut text = String::from(
        "\n## Books of rules\n\nRules that are defined as text in the folders of authorities, with one page per book.\n\n\
         | book | rules | checked |\n| --- | --- | --- |\n",
    );
    for book in all() {
        let (Some(name), Some(file)) = (&book.name, file_name(book)) else { continue };
        let contents = BookContents::of(name, book);
        let decided = contents.kinds.first().map_or(0, |decided| decided.count);
        // Writing to a string does not fail.
        let _ = writeln!(text, "| [{name}]({file}) | {} | {decided} |", contents.rules);
    }
    text
}

/// Returns the page of a book in Markdown: what it decides and what not, and each of its rules with the elements that it
/// looks at.
#[must_use]
pub fn page(book: &Book) -> String {
    let name = book.name.as_deref().unwrap_or_default();
    let contents = BookContents::of(name, book);
    let mut text = format!(
        "# Book of rules `{name}`\n\nProfiles with the line `book: {name}` apply these rules; `customs rules show {name}-ID` prints a rule.\n\n\
         | rules | number |\n| --- | --- |\n"
    );
    // Writing to a string does not fail.
    for RuleKind { kind, count, .. } in &contents.kinds {
        let _ = writeln!(text, "| {kind} | {count} |");
    }
    for rule in &book.rules {
        text.push_str(&section(book, rule));
    }
    text
}

/// A rule on the page of its book.
fn section(book: &Book, rule: &BookRule) -> String {
    let BookRule { title, severity, code, messages, why, hint, sources, .. } = rule;
    let mut text = format!("\n## {}\n\n{title}\n\n", book.full_id(rule));
    for sentence in sentences(rule) {
        // Writing to a string does not fail.
        let _ = writeln!(text, "- {sentence}");
    }
    if matches!(rule.content, RuleContent::Checked(_)) && !why.is_empty() {
        let _ = writeln!(text, "\n{why}");
    }
    let touched: Vec<String> = touched(rule).iter().map(|it| format!("`{it}`")).collect();
    let files = |is_good: bool| {
        let files = rule.example_files(is_good).map(|file| format!("`{file}`"));
        files.collect::<Vec<_>>().join(", ")
    };
    let facts = [
        ("severity", severity.to_string()),
        ("code", code.clone().unwrap_or_default()),
        ("messages", messages.join(", ")),
        ("what to do", hint.clone().unwrap_or_default()),
        ("elements", touched.join(", ")),
        ("violated by", files(false)),
        ("followed by", files(true)),
        ("sources", sources.join("; ")),
    ];
    text.push_str("\n| | |\n| --- | --- |\n");
    for (name, fact) in facts.iter().filter(|(_, fact)| !fact.is_empty()) {
        let _ = writeln!(text, "| {name} | {} |", fact.replace('|', "\\|"));
    }
    text
}
