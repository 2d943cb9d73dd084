//! `customs codes`: what a code of a list stands for, since when and until when, and whether a text is an
//! identifier of a kind.

use std::fmt::Write;

use chrono::NaiveDate;
use customs_codes::identifier::Kind;
use customs_codes::{CodeList, all, eu};
use customs_explain::codes::{CodeAnswer, IdentifierAnswer};
use serde::Serialize;

use crate::arguments::{Codes, Format};
use crate::failure::Failure;
use crate::text::{BOLD, ERROR, clean, counted};
use crate::{Status, output};

/// What people call lists, beside their ids.
const NAMES: [(&str, &str); 9] = [
    ("country", "ISO 3166-1"),
    ("currency", "ISO 4217"),
    ("place", "UN/LOCODE"),
    ("locode", "UN/LOCODE"),
    ("unit", "UN/ECE 20"),
    ("package", "UN/ECE 21"),
    ("incoterm", "Incoterms"),
    ("document", "UN/EDIFACT 1001"),
    ("territory", "customs-territories"),
];

/// Runs the command.
pub(crate) fn run(arguments: &Codes) -> Result<Status, Failure> {
    let day = arguments.date.unwrap_or_else(crate::today);
    let Some(what) = arguments.what.as_deref() else { return catalogue(arguments.format) };
    let answers = match (list(what), Kind::named(what), &arguments.codes[..]) {
        (Some(list), _, []) => return whole(list, day, arguments.format),
        (Some(list), _, codes) => {
            codes.iter().map(|code| Answer::of_list(list, code, day)).collect()
        }
        (None, Some(kind), codes @ [_, ..]) => {
            codes.iter().map(|text| Answer::of_kind(kind, text)).collect()
        }
        (None, Some(kind), []) => {
            let hint = format!("give a text to check: customs codes {} TEXT", kind.name);
            return Err(Failure::new(kind.name, hint));
        }
        (None, None, []) => anywhere(what, day),
        (None, None, _) => return Err(unknown(what)),
    };
    if answers.is_empty() {
        let what = Failure::new(
            what,
            "it is no code of any list, and no identifier; `customs codes` names all",
        );
        return Err(what);
    }
    match arguments.format {
        Format::Text => {
            output::print_coloured(&answers.iter().map(Answer::line).collect::<String>())?
        }
        Format::Json => output::print(output::json(&answers).as_bytes())?,
    };
    let all_hold = answers.iter().all(Answer::holds);
    Ok(if all_hold { Status::Clean } else { Status::Findings })
}

/// The list of this id or name. Ids are taken without capitals and blanks as well, EDIFACT's by their number.
fn list(name: &str) -> Option<&'static CodeList> {
    let letters = |text: &str| -> String {
        let kept = text.chars().filter(|it| it.is_alphanumeric());
        kept.flat_map(char::to_lowercase).collect()
    };
    let wanted = letters(name);
    let id = NAMES.iter().find(|(known, _)| {
        wanted == *known || wanted.strip_suffix('s') == Some(known) || plural(known) == wanted
    });
    match id {
        Some((_, id)) => customs_codes::by_id(id),
        None => all().chain(eu::all()).find(|list| {
            let id = letters(list.id());
            id == wanted || id.strip_prefix("unedifact") == Some(&wanted)
        }),
    }
}

/// Several of what ends in `y`.
fn plural(name: &str) -> String {
    name.strip_suffix('y').map_or_else(String::new, |stem| format!("{stem}ies"))
}

fn unknown(what: &str) -> Failure {
    Failure::new(what, format!("there is no such list or identifier; {}", instead_of(what)))
}

/// What to do where there is no list of this name.
pub(crate) fn instead_of(name: &str) -> String {
    let near = eu::nearest(name).map(|near| format!("write {near}"));
    near.unwrap_or_else(|| "`customs codes` names all".to_owned())
}

/// What is known of a code or a text; `customs explain` answers with the same members.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Answer {
    Code(CodeAnswer),
    Identifier(IdentifierAnswer),
}

impl Answer {
    fn of_list(list: &'static CodeList, code: &str, day: NaiveDate) -> Self {
        Self::Code(CodeAnswer::on(list, code, day))
    }

    fn of_kind(kind: &Kind, text: &str) -> Self {
        Self::Identifier(IdentifierAnswer::of(kind, text))
    }

    /// Whether it may be used on the day.
    fn holds(&self) -> bool {
        match self {
            Self::Code(code) => code.is_valid == Some(true),
            Self::Identifier(identifier) => identifier.is_valid,
        }
    }

    fn line(&self) -> String {
        match self {
            Self::Code(code) => code_line(code),
            Self::Identifier(identifier) => identifier_line(identifier),
        }
    }
}

fn code_line(answer: &CodeAnswer) -> String {
    let CodeAnswer { code, name, list, introduced, withdrawn, successors, meant, .. } = answer;
    let mut line = head(code, name.as_deref());
    // Writing to a string does not fail.
    if let Some(since) = introduced {
        let _ = write!(line, ", since {since}");
    }
    if let Some(until) = withdrawn {
        let _ = write!(line, ", until {until}");
    }
    let _ = write!(line, "  ({list}){}", trouble(answer.problem.as_deref()));
    if !successors.is_empty() {
        let _ = write!(line, "; its place was taken by {}", successors.join(", "));
    }
    if let Some(meant) = meant {
        let _ = write!(line, "; perhaps {meant}");
    }
    line + "\n"
}

fn identifier_line(answer: &IdentifierAnswer) -> String {
    let validity = if answer.is_valid { "valid" } else { "not valid" };
    let problem = trouble(answer.problem.as_deref());
    format!("{}  ({}){problem}\n", head(&answer.identifier, Some(validity)), answer.name)
}

/// What was asked about, and what it is.
fn head(asked: &str, what: Option<&str>) -> String {
    format!("{BOLD}{}{BOLD:#}  {}", clean(asked), what.unwrap_or("unknown"))
}

/// What is wrong, if anything.
fn trouble(problem: Option<&str>) -> String {
    problem.map_or_else(String::new, |it| format!("  {ERROR}{}{ERROR:#}", clean(it)))
}

/// Every list that has a code, and every kind of identifier that a text is.
fn anywhere(code: &str, day: NaiveDate) -> Vec<Answer> {
    let of_lists = all().filter(|list| list.contains(code));
    let mut answers: Vec<_> = of_lists.map(|list| Answer::of_list(list, code, day)).collect();
    // Numbered lists repeat what the others have, but for customs offices and what transit alone knows.
    if answers.is_empty() {
        let numbered = eu::all().filter(|list| list.contains(code));
        answers.extend(numbered.map(|list| Answer::of_list(list, code, day)));
    }
    // What a code can be as well, because nearly everything can, tells nothing.
    let is_told = |kind: &&Kind| !kind.is_loose || answers.is_empty();
    let kinds: Vec<_> = Kind::of(code).filter(is_told).collect();
    answers.extend(kinds.into_iter().map(|kind| Answer::of_kind(kind, code)));
    answers
}

/// A list as programs read it.
#[derive(Serialize)]
struct ListReport {
    id: &'static str,
    title: &'static str,
    agency: &'static str,
    version: &'static str,
    codes: usize,
}

/// A kind of identifier as programs read it.
#[derive(Serialize)]
struct KindReport {
    name: &'static str,
    title: &'static str,
}

#[derive(Serialize)]
struct Catalogue {
    lists: Vec<ListReport>,
    /// Those that are known by a number.
    numbered: Vec<ListReport>,
    identifiers: Vec<KindReport>,
}

/// Which lists and identifiers there are.
fn catalogue(format: Format) -> Result<Status, Failure> {
    let of_list = |list: &CodeList| ListReport {
        id: list.id(),
        title: list.title(),
        agency: list.agency(),
        version: list.version(),
        codes: list.len(),
    };
    let of_kind = |kind: &Kind| KindReport { name: kind.name, title: kind.title };
    let lists = all().map(of_list).collect();
    let numbered = eu::all().map(of_list).collect();
    let identifiers = Kind::ALL.iter().map(of_kind).collect();
    let catalogue = Catalogue { lists, numbered, identifiers };
    match format {
        Format::Json => output::print(output::json(&catalogue).as_bytes())?,
        Format::Text => output::print_coloured(&catalogue.text())?,
    };
    Ok(Status::Clean)
}

impl Catalogue {
    fn text(&self) -> String {
        let mut text = format!("{BOLD}Lists{BOLD:#}\n");
        for ListReport { id, agency, version, codes, .. } in &self.lists {
            let codes = counted(*codes, "code");
            let name = NAMES.iter().find(|(_, known)| known == id);
            let name = name.map(|(name, _)| format!(", or {name}")).unwrap_or_default();
            // Writing to a string does not fail.
            let _ = writeln!(text, "  {id}{name}: {codes}, {agency} {version}");
        }
        let _ = writeln!(text, "{BOLD}Numbered lists{BOLD:#}");
        for ListReport { id, title, agency, version, codes } in &self.numbered {
            let codes = counted(*codes, "code");
            let _ = writeln!(text, "  {id} {title}: {codes}, {agency} {version}");
        }
        let _ = writeln!(text, "{BOLD}Identifiers{BOLD:#}");
        for KindReport { name, title } in &self.identifiers {
            let _ = writeln!(text, "  {name:10} {title}");
        }
        text
    }
}

/// Every code of a list.
fn whole(list: &'static CodeList, day: NaiveDate, format: Format) -> Result<Status, Failure> {
    let codes: Vec<_> = list.iter().collect();
    let answers = codes.iter().map(|code| Answer::of_list(list, code, day));
    match format {
        Format::Json => output::print(output::json(&answers.collect::<Vec<_>>()).as_bytes())?,
        Format::Text => output::print_coloured(&answers.map(|it| it.line()).collect::<String>())?,
    };
    Ok(Status::Clean)
}
