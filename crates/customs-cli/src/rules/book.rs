//! `customs rules check` and what `customs rules show` says of rules that are text: books of authorities and the
//! conditions of a profile (`docs/conditions.md`).

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use customs_check::Checkers;
use customs_check::books::{self, BookContents, RuleKind};
use customs_message::{Profiles, authorities};
use customs_model::Profile;
use customs_model::conditions::{Book, BookRule, Mistake, RuleContent, Spot, sentences, touched};
use customs_model::profile::{Change, ProfileError, ProfileErrors, RuleChange};
use serde::Serialize;

use crate::Status;
use crate::arguments::Format;
use crate::failure::Failure;
use crate::limits::RunLimits;
use crate::rules::arguments::RulesCheck;
use crate::text::{BOLD, clean, counted, severity_style};
use crate::{file, output, profile};

/// A rule of a book as data for other programs.
#[derive(Serialize)]
struct Entry<'r> {
    id: String,
    title: &'r str,
    severity: &'static str,
    group: &'r str,
    messages: &'r [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'r str>,
    why: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'r str>,
    demands: Vec<String>,
    elements: Vec<String>,
    is_checked: bool,
    sources: &'r [String],
}

impl<'r> Entry<'r> {
    fn of(book: &'r Book, rule: &'r BookRule, group: &'r str) -> Self {
        let BookRule { title, messages, why, sources, .. } = rule;
        Self {
            id: book.full_id(rule),
            title,
            severity: rule.severity.name(),
            group: book.name.as_deref().unwrap_or(group),
            messages,
            code: rule.code.as_deref(),
            why,
            hint: rule.hint.as_deref(),
            demands: sentences(rule),
            elements: touched(rule),
            is_checked: matches!(rule.content, RuleContent::Checked(_)),
            sources,
        }
    }

    fn page(&self, rule: &BookRule) -> String {
        let style = severity_style(rule.severity);
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "{style}{}[{}]{style:#}{BOLD}: {}{BOLD:#} ({})",
            self.severity, self.id, self.title, self.group
        );
        for demand in &self.demands {
            let _ = writeln!(text, "  {demand}");
        }
        if let Some(code) = self.code {
            let _ = writeln!(text, "  code: {code}");
        }
        if !self.messages.is_empty() {
            let _ = writeln!(text, "  in: {}", self.messages.join(", "));
        }
        if self.is_checked && !self.why.is_empty() {
            let _ = writeln!(text, "  why: {}", self.why);
        }
        if let Some(hint) = self.hint {
            let _ = writeln!(text, "  fix: {hint}");
        }
        for example in &rule.examples {
            let word = if example.is_good { "good" } else { "bad" };
            let _ = writeln!(text, "  {word}: {}", example.file);
        }
        if !self.elements.is_empty() {
            let _ = writeln!(text, "  at: {}", self.elements.join(", "));
        }
        if !self.sources.is_empty() {
            let _ = writeln!(text, "  sources: {}", self.sources.join("; "));
        }
        text
    }
}

/// What is in a book: a line a kind of rules, and below it their codes, as many as go on a line.
fn contents_text(contents: &BookContents) -> String {
    const WIDTH: usize = 100;
    let mut text =
        format!("{BOLD}{}{BOLD:#}: {}\n", contents.book, counted(contents.rules, "rule"));
    for RuleKind { kind, count, codes } in &contents.kinds {
        text += &format!("\n  {kind:30}  {count:4}");
        let mut column = WIDTH;
        for code in codes {
            if column + code.len() + 1 > WIDTH {
                text.push_str("\n   ");
                column = 3;
            }
            text += &format!(" {code}");
            column += code.len() + 1;
        }
        text.push('\n');
    }
    text
}

/// The books that are looked in, each with the name of the group of its rules: those of a profile, else those of all authorities.
fn books(profile: Option<&Profile>) -> Vec<(String, Arc<Book>)> {
    let named = |book: &Arc<Book>, other: &str| {
        (book.name.clone().unwrap_or_else(|| other.to_owned()), Arc::clone(book))
    };
    match profile {
        Some(profile) => profile.books.iter().map(|book| named(book, &profile.id)).collect(),
        None => books::all().map(|book| named(book, "")).collect(),
    }
}

/// Prints the rules of an id that are text, or what is in the book of that name: those of a profile, else those of all
/// authorities. False if there is none.
pub(super) fn show(id: &str, profile: Option<&Profile>, format: Format) -> Result<bool, Failure> {
    let books = books(profile);
    if let Some((name, book)) = books.iter().find(|(name, _)| name == id) {
        let contents = BookContents::of(name, book);
        match format {
            Format::Text => output::print_coloured(&contents_text(&contents))?,
            Format::Json => output::print_json(&contents)?,
        };
        return Ok(true);
    }
    let found = books.iter().filter_map(|(group, book)| Some((group, book, book.rule(id)?)));
    let found: Vec<_> =
        found.map(|(group, book, rule)| (Entry::of(book, rule, group), rule)).collect();
    if found.is_empty() {
        return Ok(false);
    }
    match format {
        Format::Text => {
            let pages: Vec<String> = found.iter().map(|(entry, rule)| entry.page(rule)).collect();
            output::print_coloured(&pages.join("\n"))?;
        }
        Format::Json => {
            let entries: Vec<&Entry<'_>> = found.iter().map(|(entry, _)| entry).collect();
            let text = match entries[..] {
                [one] => output::json(one),
                _ => output::json(&entries),
            };
            output::print(text.as_bytes())?;
        }
    }
    Ok(true)
}

/// Reads a file of rules or a profile, says what is wrong with it, and tries its examples.
pub(super) fn check(arguments: &RulesCheck, limits: &RunLimits) -> Result<Status, Failure> {
    let path = &arguments.file;
    let is_profile = path.extension().is_some_and(|extension| extension == "profile");
    let read = match is_profile {
        true => of_profile(path, limits)?,
        false => of_book(path, limits)?,
    };
    let (book, own) = match read {
        Ok(read) => read,
        Err(mistakes) => {
            output::print_coloured(&told(path, &mistakes))?;
            return Ok(Status::Findings);
        }
    };
    let (mut text, mut wrong) = (String::new(), 0);
    let mut examples = Examples::of(path, &book, own, limits);
    for rule in &book.rules {
        let id = book.full_id(rule);
        if arguments.sentences {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{id}: {}", rule.title);
            let said = sentences(rule).into_iter().map(|sentence| format!("  {sentence}\n"));
            text.extend(said);
        }
        for example in &rule.examples {
            let is_kept = examples.is_kept(rule, &example.file)?;
            if is_kept != example.is_good {
                wrong += 1;
                let says = if is_kept { "follows the rule" } else { "violates the rule" };
                let (path, spot) = (path.display().to_string(), example.spot);
                let (path, file) = (clean(&path), clean(&example.file));
                let _ = writeln!(text, "{path}:{spot}: error: {file} {says} {id}");
            }
        }
    }
    text.push_str(&summary(&book, wrong));
    output::print_coloured(&text)?;
    Ok(if wrong == 0 { Status::Clean } else { Status::Findings })
}

/// The mistakes of a file, each with its place and what to do, and how many there are.
fn told(path: &Path, mistakes: &[Mistake]) -> String {
    let (mut text, path) = (String::new(), path.display().to_string());
    let path = clean(&path);
    for Mistake { spot, problem, hint } in mistakes {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{path}:{spot}: error: {problem}\n  help: {hint}");
    }
    text + &format!("{}\n", counted(mistakes.len(), "mistake"))
}

/// How many rules and examples there are, and how many of the examples are not as they say.
fn summary(book: &Book, wrong: usize) -> String {
    let open = book.rules.iter().filter(|it| matches!(it.content, RuleContent::NotChecked(_)));
    let examples: usize = book.rules.iter().map(|rule| rule.examples.len()).sum();
    format!(
        "{}, {} not decidable from a message alone; {}, {wrong} wrong\n",
        counted(book.rules.len(), "rule"),
        open.count(),
        counted(examples, "example"),
    )
}

/// A book, and the profile that it is of; or what is wrong with the file.
type Read = Result<(Arc<Book>, Option<Arc<Profile>>), Vec<Mistake>>;

fn of_profile(path: &Path, limits: &RunLimits) -> Result<Read, Failure> {
    Ok(match profile::of_file(path, authorities(), limits)? {
        Ok(own) => {
            // Its own book is the last, and has no name.
            let book = own.books.last().filter(|book| book.name.is_none()).cloned();
            Ok((book.unwrap_or_default(), Some(own)))
        }
        Err(ProfileErrors(errors)) => Err(errors.into_iter().map(mistake).collect()),
    })
}

/// An error of a profile as the mistake of a book; one of a whole line is at its beginning.
fn mistake(error: ProfileError) -> Mistake {
    let ProfileError { line, column, problem, hint } = error;
    Mistake { spot: Spot { line, column: column.unwrap_or(1) }, problem, hint }
}

fn of_book(path: &Path, limits: &RunLimits) -> Result<Read, Failure> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = file::text(path, limits)?;
    let book = match Book::read(Some(&name), &text, 1) {
        Ok(book) => book,
        Err(mistakes) => return Ok(Err(mistakes)),
    };
    let mistakes = authorities().mistakes_of(&book);
    Ok(if mistakes.is_empty() { Ok((Arc::new(book), None)) } else { Err(mistakes) })
}

/// The messages beside a file of rules. Each is judged by its profile, which has to keep the book that is checked, whatever
/// books it names.
struct Examples<'b> {
    path: &'b Path,
    book: &'b Arc<Book>,
    /// The profile that the book is of.
    own: Option<Arc<Profile>>,
    limits: &'b RunLimits,
    checkers: Checkers,
    /// The profiles of messages, each as one that keeps the book, which takes longer than to judge by it.
    keeping: Vec<(Arc<Profile>, Arc<Profile>)>,
}

impl<'b> Examples<'b> {
    fn of(
        path: &'b Path,
        book: &'b Arc<Book>,
        own: Option<Arc<Profile>>,
        limits: &'b RunLimits,
    ) -> Self {
        let profiles = own.iter().cloned().fold(Profiles::default(), Profiles::with);
        let checkers = Checkers::new(profiles);
        Self { path, book, own, limits, checkers, keeping: Vec::new() }
    }

    /// Whether a message keeps a rule.
    fn is_kept(&mut self, rule: &BookRule, file: &str) -> Result<bool, Failure> {
        let Self { path, book, own, limits, checkers, keeping } = self;
        let example = path.with_file_name(file);
        let failure = |what: String| Failure::new(example.display(), what);
        let text = file::text(&example, limits)?;
        let document = checkers.reader().one(text.as_bytes());
        let document = document.map_err(|error| failure(error.to_string()))?;
        let judged = match own {
            Some(own) => Arc::clone(own),
            None => keeping_in(keeping, &document.profile, book).map_err(failure)?,
        };
        let id = book.full_id(rule);
        let root = document.read.as_read().root().class();
        let rule = judged.demanding_rules_of(root).find(|it| it.id == id);
        let checker = checkers.of(&judged);
        match rule {
            None => return Err(failure(format!("{id} is not about `{}`", root.name))),
            Some(rule) if checker.severity(rule).is_none() => {
                return Err(failure(format!("{id} is switched off by the profile {}", judged.id)));
            }
            Some(_) => {}
        }
        let checked = checker.judge(document);
        if let Some(skipped) = checked.skipped.iter().find(|skipped| skipped.rule.id == id) {
            return Err(failure(format!("{id} could not be decided: {}", skipped.reason)));
        }
        Ok(checked.findings.iter().all(|finding| finding.rule.id != id))
    }
}

/// A profile that keeps a book, among those that were made before or made now.
fn keeping_in(
    made: &mut Vec<(Arc<Profile>, Arc<Profile>)>,
    profile: &Arc<Profile>,
    book: &Arc<Book>,
) -> Result<Arc<Profile>, String> {
    if let Some((_, keeping)) = made.iter().find(|(known, _)| Arc::ptr_eq(known, profile)) {
        return Ok(Arc::clone(keeping));
    }
    let keeping = keeping(profile, book)?;
    made.push((Arc::clone(profile), Arc::clone(&keeping)));
    Ok(keeping)
}

/// A profile that keeps a book and has its rules on.
fn keeping(profile: &Profile, book: &Arc<Book>) -> Result<Arc<Profile>, String> {
    let told = |mistakes: Vec<Mistake>| {
        let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        told.join("\n")
    };
    let mut keeping = authorities().keeping(profile, Arc::clone(book)).map_err(told)?;
    let name = book.name.clone().unwrap_or_default();
    keeping.rules.push(RuleChange { rules: name, change: Change::On });
    Ok(Arc::new(keeping))
}
