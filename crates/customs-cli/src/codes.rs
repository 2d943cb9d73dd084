//! `customs codes`: what a code of a list stands for, since when and until when, and whether a text is an
//! identifier of a kind.

use std::fmt::Write;

use chrono::NaiveDate;
use clap::{Args, Subcommand};
use customs_codes::identifier::Kind;
use customs_codes::{CodeList, all, eu};
use customs_explain::codes::{CodeAnswer, IdentifierAnswer};
use serde::Serialize;

use crate::arguments::Format;
use crate::failure::Failure;
use crate::text::{BOLD, ERROR, clean, counted};
use crate::{Status, output};

/// Arguments of `customs codes`.
#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "\
Examples:
  customs codes                           # all lists and identifiers
  customs codes currency                  # every code of a list
  customs codes currency RMB EUR          # some codes of a list
  customs codes eori GB123456789000       # check an identifier
  customs codes CL171 DE004851            # a code of a list of the EU, by the number of the list
  customs codes NLRTM                     # a code of any list
  customs codes search square metre       # codes by words
  customs codes show KGM ZZ PK            # all meanings of each code
  customs codes show incoterm DAP
  customs codes check eori GB123456789000 # check an identifier

Exit status: 0 all are valid, 1 one is not valid, 2 there is no such list."
)]
pub(crate) struct Codes {
    #[command(subcommand)]
    pub(crate) command: Option<CodesCommand>,

    /// A list, an identifier, or a code of any list
    #[arg(value_name = "LIST|IDENTIFIER|CODE")]
    pub(crate) what: Option<String>,

    /// Codes of the list, or identifiers
    #[arg(value_name = "CODE")]
    pub(crate) codes: Vec<String>,

    #[command(flatten)]
    pub(crate) how: CodesHow,
}

/// The date for which codes are checked, and the output format.
#[derive(Debug, Clone, Args)]
pub(crate) struct CodesHow {
    /// Date on which codes must be valid [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<NaiveDate>,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// The subcommands of `customs codes`.
#[derive(Debug, Subcommand)]
pub(crate) enum CodesCommand {
    /// Search codes of all lists by words of their names
    #[command(after_help = "\
Examples:
  customs codes search square metre
  customs codes search bayern --list 'ISO 3166-2'
  customs codes search pallet --list package --format json

Case and accents are ignored. Lists and identifiers are also found by their names.

Exit status: 0 something was found, 1 nothing was found, 2 there is no such list.")]
    Search {
        /// Words of a name, or a code
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,

        /// Search only in this list
        #[arg(long, value_name = "LIST")]
        list: Option<String>,

        /// Maximum number of results
        #[arg(long, value_name = "N", default_value_t = 20,
            value_parser = clap::value_parser!(u16).range(1..))]
        limit: u16,

        #[command(flatten)]
        how: CodesHow,
    },
    /// Show the meanings of codes and the parts of identifiers
    #[command(after_help = "\
Examples:
  customs codes show KGM ZZ PK
  customs codes show incoterm DAP
  customs codes show GB123456789000
  customs codes show US-TX --format json

If the first argument names a list or an identifier, the others are looked up there; otherwise each is looked
up in every list and as every identifier.

Exit status: 0 all are known, 1 one is unknown or not valid, 2 there is no such list.")]
    Show {
        /// Codes or identifiers, of the list or identifier named first, or of any
        #[arg(value_name = "[LIST|IDENTIFIER] CODE", required = true)]
        what: Vec<String>,

        #[command(flatten)]
        how: CodesHow,
    },
    /// Check that codes or identifiers are valid
    #[command(after_help = "\
Examples:
  customs codes check eori GB123456789000
  customs codes check currency EUR HRK --date 2022-06-30
  customs codes check container CSQU3054383 --format json

Exit status: 0 all are valid, 1 one is not valid, 2 there is no such list or identifier.")]
    Check {
        /// A list or a kind of identifier
        #[arg(value_name = "LIST|IDENTIFIER")]
        list: String,

        /// Codes of the list, or identifiers of the kind
        #[arg(value_name = "CODE", required = true)]
        codes: Vec<String>,

        #[command(flatten)]
        how: CodesHow,
    },
}

/// What people call lists, beside their ids.
const NAMES: [(&str, &str); 11] = [
    ("country", "ISO 3166-1"),
    ("subdivision", "ISO 3166-2"),
    ("region", "ISO 3166-2"),
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
    let how = &arguments.how;
    match &arguments.command {
        Some(CodesCommand::Search { words, list, limit, how }) => {
            return search(&words.join(" "), list.as_deref(), usize::from(*limit), how);
        }
        Some(CodesCommand::Show { what, how }) => return show(what, how),
        Some(CodesCommand::Check { list, codes, how }) => return check(list, codes, how),
        None => {}
    }
    let day = day(how);
    let Some(what) = arguments.what.as_deref() else { return catalogue(how.format) };
    let answers = match (list(what), Kind::named(what), &arguments.codes[..]) {
        (Some(list), _, []) => return whole(list, day, how.format),
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
            "neither a code of a list nor an identifier; `customs codes` lists all",
        );
        return Err(what);
    }
    tell(&answers, how.format)
}

/// The day by which codes are judged.
fn day(how: &CodesHow) -> NaiveDate {
    how.date.unwrap_or_else(crate::today)
}

/// Prints answers. Clean if all hold.
fn tell(answers: &[Answer], format: Format) -> Result<Status, Failure> {
    match format {
        Format::Text => {
            output::print_coloured(&answers.iter().map(Answer::line).collect::<String>())?
        }
        Format::Json => output::print_json(&answers)?,
    };
    let all_hold = answers.iter().all(Answer::holds);
    Ok(if all_hold { Status::Clean } else { Status::Findings })
}

/// Says what codes and identifiers are: of the list or kind that is named first, or of any.
fn show(what: &[String], how: &CodesHow) -> Result<Status, Failure> {
    let day = day(how);
    match what {
        [name, codes @ ..] if !codes.is_empty() && is_named(name) => {
            tell(&judged(name, codes, day)?, how.format)
        }
        [name] if list(name).is_some_and(|list| !list.contains(name)) => match list(name) {
            Some(list) => whole(list, day, how.format),
            None => Err(unknown(name)),
        },
        texts => {
            let of_text = |text: &String| match anywhere_or_near(text, day) {
                answers if answers.is_empty() => vec![Answer::Unknown(UnknownAnswer::of(text))],
                answers => answers,
            };
            // What is withdrawn from one list can be in force in another.
            let all: Vec<Vec<Answer>> = texts.iter().map(of_text).collect();
            let one_holds = |answers: &Vec<Answer>| answers.iter().any(Answer::holds);
            let all_hold = all.iter().all(one_holds);
            tell(&all.into_iter().flatten().collect::<Vec<_>>(), how.format)?;
            Ok(if all_hold { Status::Clean } else { Status::Findings })
        }
    }
}

/// Checks codes of a list, or identifiers of a kind.
fn check(name: &str, codes: &[String], how: &CodesHow) -> Result<Status, Failure> {
    tell(&judged(name, codes, day(how))?, how.format)
}

/// Whether there is a list or a kind of identifier of this name.
fn is_named(name: &str) -> bool {
    list(name).is_some() || Kind::named(name).is_some()
}

/// The names of lists that people use, and of kinds of identifiers.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(name, _)| *name).chain(Kind::ALL.iter().map(|kind| kind.name))
}

/// What codes are in a list, or texts as identifiers of a kind.
fn judged(name: &str, codes: &[String], day: NaiveDate) -> Result<Vec<Answer>, Failure> {
    match (list(name), Kind::named(name)) {
        (Some(list), _) => Ok(codes.iter().map(|code| Answer::of_list(list, code, day)).collect()),
        (None, Some(kind)) => Ok(codes.iter().map(|text| Answer::of_kind(kind, text)).collect()),
        (None, None) => Err(unknown(name)),
    }
}

/// What a text is as it is written; else in capitals; else what people mean by it.
fn anywhere_or_near(text: &str, day: NaiveDate) -> Vec<Answer> {
    let exact = anywhere(text, day);
    if !exact.is_empty() {
        return exact;
    }
    let capitals = anywhere(&text.trim().to_uppercase(), day);
    if !capitals.is_empty() {
        return capitals;
    }
    let meant = all().filter_map(|list| Some((list, list.meant_by(text)?)));
    meant.map(|(list, code)| Answer::of_list(list, code, day)).collect()
}

/// What was found by words, as programs read it.
#[derive(Serialize)]
struct SearchReport<'q> {
    query: &'q str,
    /// Best first.
    codes: Vec<CodeAnswer>,
    lists: Vec<ListReport>,
    identifiers: Vec<KindReport>,
}

/// Finds codes by words; lists and kinds of identifiers as well.
fn search(
    query: &str,
    within: Option<&str>,
    limit: usize,
    how: &CodesHow,
) -> Result<Status, Failure> {
    let day = day(how);
    let within = within.map(|name| list(name).ok_or_else(|| unknown(name))).transpose()?;
    let mut found = match within {
        Some(list) => customs_codes::search([list].into_iter(), query, limit),
        None => customs_codes::search(all(), query, limit),
    };
    // Numbered lists repeat what the others have.
    if found.is_empty() && within.is_none() {
        found = customs_codes::search(eu::all(), query, limit);
    }
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let is_about = |text: &str| {
        let text = text.to_lowercase();
        within.is_none() && !words.is_empty() && words.iter().all(|word| text.contains(word))
    };
    let named = |id: &str| NAMES.iter().filter(|(_, of)| *of == id).map(|it| it.0).collect();
    let lists = all().chain(eu::all()).filter(|list| {
        let names: Vec<&str> = named(list.id());
        is_about(&format!("{} {} {}", list.id(), list.title(), names.join(" ")))
    });
    let kinds = Kind::ALL.iter().filter(|kind| is_about(&format!("{} {}", kind.name, kind.title)));
    let report = SearchReport {
        query,
        codes: found.iter().map(|it| CodeAnswer::on(it.list(), it.code(), day)).collect(),
        lists: lists.map(ListReport::of).collect(),
        identifiers: kinds.map(KindReport::of).collect(),
    };
    match how.format {
        Format::Text => output::print_coloured(&report.text())?,
        Format::Json => output::print_json(&report)?,
    };
    if report.codes.is_empty() && report.lists.is_empty() && report.identifiers.is_empty() {
        let what = "nothing found; use fewer or other words (`customs codes` lists all lists)";
        output::complain(&Failure::new(query, what));
        return Ok(Status::Findings);
    }
    Ok(Status::Clean)
}

impl SearchReport<'_> {
    fn text(&self) -> String {
        let mut text: String = self.codes.iter().map(code_line).collect();
        // Writing to a string does not fail.
        for ListReport { id, title, codes, .. } in &self.lists {
            let codes = counted(*codes, "code");
            let _ = writeln!(text, "{BOLD}{id}{BOLD:#}  a list: {title}, {codes}");
        }
        for KindReport { name, title } in &self.identifiers {
            let _ = writeln!(text, "{BOLD}{name}{BOLD:#}  an identifier: {title}");
        }
        text
    }
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
    near.unwrap_or_else(|| "`customs codes` lists all".to_owned())
}

/// What is known of a code or a text; `customs explain` answers with the same members.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Answer {
    Code(CodeAnswer),
    Identifier(IdentifierAnswer),
    Unknown(UnknownAnswer),
}

/// A text that is neither a code of a list nor an identifier.
#[derive(Serialize)]
struct UnknownAnswer {
    text: String,
    problem: &'static str,
    /// Codes that are near, with their lists.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    near: Vec<NearAnswer>,
}

/// A code that may have been meant.
#[derive(Serialize)]
struct NearAnswer {
    code: String,
    list: &'static str,
}

impl UnknownAnswer {
    /// How many lists are named that have something near.
    const MOST: usize = 3;

    fn of(text: &str) -> Self {
        let near = all().filter_map(|list| {
            let code = list.nearest(text)?.into_owned();
            Some(NearAnswer { code, list: list.id() })
        });
        let problem = "neither a code of a list nor an identifier";
        Self { text: text.to_owned(), problem, near: near.take(Self::MOST).collect() }
    }

    fn line(&self) -> String {
        let near = self.near.iter().map(|NearAnswer { code, list }| format!("{code} ({list})"));
        let near = near.collect::<Vec<_>>().join(", ");
        let near = if near.is_empty() { near } else { format!("; perhaps {near}") };
        format!("{}{}{near}\n", head(&self.text, None), trouble(Some(self.problem)))
    }
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
            Self::Unknown(_) => false,
        }
    }

    fn line(&self) -> String {
        match self {
            Self::Code(code) => code_line(code),
            Self::Identifier(identifier) => identifier_line(identifier),
            Self::Unknown(unknown) => unknown.line(),
        }
    }
}

fn code_line(answer: &CodeAnswer) -> String {
    let CodeAnswer { code, name, list, introduced, withdrawn, successors, meant, .. } = answer;
    let is_valid_alone = answer.is_valid == Some(true) && name.is_none();
    let mut line = head(code, name.as_deref().or(is_valid_alone.then_some("valid")));
    // Writing to a string does not fail.
    if let Some(since) = introduced {
        let _ = write!(line, ", since {since}");
    }
    if let Some(until) = withdrawn {
        let _ = write!(line, ", until {until}");
    }
    let _ = write!(line, "  ({list}){}", trouble(answer.problem.as_deref()));
    if !successors.is_empty() {
        let _ = write!(line, "; it was replaced by {}", successors.join(", "));
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
    let has_digit = code.bytes().any(|byte| byte.is_ascii_digit());
    let is_told = |kind: &&Kind| !kind.is_loose || (answers.is_empty() && has_digit);
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

impl ListReport {
    fn of(list: &CodeList) -> Self {
        Self {
            id: list.id(),
            title: list.title(),
            agency: list.agency(),
            version: list.version(),
            codes: list.len(),
        }
    }
}

impl KindReport {
    fn of(kind: &Kind) -> Self {
        Self { name: kind.name, title: kind.title }
    }
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
    let lists = all().map(ListReport::of).collect();
    let numbered = eu::all().map(ListReport::of).collect();
    let identifiers = Kind::ALL.iter().map(KindReport::of).collect();
    let catalogue = Catalogue { lists, numbered, identifiers };
    match format {
        Format::Json => output::print_json(&catalogue)?,
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
        Format::Json => output::print_json(&answers.collect::<Vec<_>>())?,
        Format::Text => output::print_coloured(&answers.map(|it| it.line()).collect::<String>())?,
    };
    Ok(Status::Clean)
}
