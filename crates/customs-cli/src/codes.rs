//! `customs codes`: what a code of a list stands for, since when and until when, and whether a text is an
//! identifier of a kind.

use std::borrow::Cow;
use std::fmt::Write;

use chrono::NaiveDate;
use customs_codes::identifier::{IdentifierError, Kind};
use customs_codes::{COUNTRIES, CodeList, all, eu};
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
    let all_hold = answers.iter().all(|answer| answer.valid);
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
    let near = eu::nearest(what).map(|near| format!("write {near}"));
    let hint = near.unwrap_or_else(|| "`customs codes` names all".to_owned());
    Failure::new(what, format!("there is no such list or identifier; {hint}"))
}

/// What is known of a code or a text.
#[derive(Serialize)]
struct Answer<'a> {
    /// The list or the kind of identifier.
    of: &'a str,
    code: &'a str,
    /// Whether it may be used on the day.
    valid: bool,
    /// What it stands for.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    /// What is wrong with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
    /// The codes in use that took its place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    successors: Vec<&'static str>,
    /// The code that is probably meant, and its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    meant: Option<String>,
}

impl<'a> Answer<'a> {
    fn of_list(list: &'static CodeList, code: &'a str, day: NaiveDate) -> Self {
        let (since, until) = (list.introduced(code), list.withdrawn(code));
        let (is_known, valid) = (list.contains(code), list.valid_on(code, day));
        let problem = match (is_known, valid) {
            (_, true) => None,
            (true, false) => Some(format!("not in force on {day}")),
            (false, false) => Some(format!("no code of {}", list.id())),
        };
        let meant = (!is_known).then(|| meant(list, code)).flatten();
        Self {
            of: list.id(),
            code,
            valid,
            name: name(list, code),
            since: since.map(|it| it.to_string()),
            until: until.map(|it| it.to_string()),
            problem,
            successors: list.successors(code).collect(),
            meant,
        }
    }

    fn of_kind(kind: &'static Kind, text: &'a str) -> Self {
        let problem =
            kind.check(text).err().map(|error: IdentifierError| error.problem().to_string());
        Self {
            of: kind.name,
            code: text,
            valid: problem.is_none(),
            name: problem.is_none().then_some(kind.title.into()),
            since: None,
            until: None,
            problem,
            successors: Vec::new(),
            meant: None,
        }
    }

    fn line(&self) -> String {
        let Self { of, code, name, since, until, problem, successors, meant, .. } = self;
        let mut line =
            format!("{BOLD}{}{BOLD:#}  {}", clean(code), name.as_deref().unwrap_or("unknown"));
        // Writing to a string does not fail.
        if let Some(since) = since {
            let _ = write!(line, ", since {since}");
        }
        if let Some(until) = until {
            let _ = write!(line, ", until {until}");
        }
        let _ = write!(line, "  ({of})");
        if let Some(problem) = problem {
            let _ = write!(line, "  {ERROR}{}{ERROR:#}", clean(problem));
        }
        if !successors.is_empty() {
            let _ = write!(line, "; its place was taken by {}", successors.join(", "));
        }
        if let Some(meant) = meant {
            let _ = write!(line, "; perhaps {meant}");
        }
        line + "\n"
    }
}

/// What a code stands for. The names of places are not in the program, their countries are.
fn name(list: &'static CodeList, code: &str) -> Option<Cow<'static, str>> {
    let country = || {
        let country = COUNTRIES.name(code.get(..2)?)?;
        list.contains(code).then(|| format!("a place: {country}").into())
    };
    list.name(code).map(Cow::Borrowed).or_else(country)
}

/// The code that is probably meant, with its name.
fn meant(list: &'static CodeList, code: &str) -> Option<String> {
    let near = list.nearest(code).filter(|near| near != code)?;
    Some(match name(list, &near) {
        Some(name) => format!("{near} ({name})"),
        None => near.into_owned(),
    })
}

/// Every list that has a code, and every kind of identifier that a text is.
fn anywhere(code: &str, day: NaiveDate) -> Vec<Answer<'_>> {
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
