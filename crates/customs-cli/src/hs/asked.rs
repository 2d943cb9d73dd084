//! What is asked about: a code in any printed form or another place of the tree, and an edition.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, NaiveDate};
use customs_hs::{
    Aggregate, Edition, Form, Group, Heading, HsCode, LenientCode, LevelCorrelation, NationalCode,
    NoCode, Node, Nomenclature, ParseError, Section, Subheading, correlate_level,
};
use serde::Serialize;

use crate::Status;
use crate::failure::Failure;
use crate::hs::arguments::When;
use crate::hs::draft;
use crate::hs::words::{dotted, dotted_list, listed, year, years};
use crate::output;

/// A code, the longer one it was taken from, if a country has added digits, and what else was done to
/// read it.
#[derive(Debug, Clone)]
pub(crate) struct Asked<C> {
    pub(crate) code: C,
    pub(crate) national: Option<NationalCode>,
    /// What it was taken for and why, where it was not written as it is printed.
    pub(crate) note: Option<String>,
}

/// Why a text could not be read, where it was all that was asked for. Names the text itself.
pub(crate) fn failure(text: &str, error: &NoCode) -> Failure {
    let message = error.to_string();
    match message.split_once(": ") {
        Some((text, what)) => Failure::new(text, what),
        None if text.trim().is_empty() => Failure::new("no code", message),
        None => Failure::new(text, message),
    }
}

/// Says that a name of Comtrade is no code of goods.
pub(crate) fn no_goods(text: &str, aggregate: Aggregate, is_json: bool) -> Result<Status, Failure> {
    #[derive(Serialize)]
    struct NoGoods<'t> {
        name: &'t str,
        note: String,
    }
    let note = aggregate.to_string();
    match is_json {
        false => output::print(format!("{note}\n").as_bytes())?,
        true => output::print_json(&NoGoods { name: text, note })?,
    };
    Ok(Status::Clean)
}

impl Asked<HsCode> {
    /// Reads a chapter, a heading, a subheading or a national code, as files hold them.
    pub(crate) fn read(text: &str, nomenclature: Nomenclature) -> Result<Self, NoCode> {
        let read = LenientCode::read(text, nomenclature)?;
        Ok(Self { code: read.code(), national: read.national(), note: note(text, &read) })
    }

    /// The digits that are the country's.
    pub(crate) fn national_digits(&self) -> Option<String> {
        Some(self.national?.form(Form::Plain).to_string().chars().skip(6).collect())
    }
}

/// What a text was taken for and why, where it was not written as it is printed.
fn note(text: &str, read: &LenientCode) -> Option<String> {
    let remarks: Vec<String> = read.remarks().iter().map(ToString::to_string).collect();
    let taken = read.taken();
    let text = text.trim();
    (!remarks.is_empty()).then(|| format!("{text} is read as {taken}: {}", remarks.join("; ")))
}

impl Asked<Node> {
    /// Reads any place of the tree: a code, a group (`0101.2`), a section (`XVI`).
    pub(crate) fn read(text: &str, nomenclature: Nomenclature) -> Result<Self, NoCode> {
        let (national, note) = (None, None);
        if let Some(section) = section(text) {
            let section = section.map_err(|error| NoCode::Malformed { error, remarks: vec![] })?;
            return Ok(Self { code: section.into(), national, note });
        }
        if let Some(group) = group(text) {
            return Ok(Self { code: group.into(), national, note });
        }
        let Asked { code, national, note } = Asked::<HsCode>::read(text, nomenclature)?;
        Ok(Self { code: code.into(), national, note })
    }
}

/// A Roman numeral, if the text looks like one. Digits are left to chapters.
fn section(text: &str) -> Option<Result<Section, ParseError>> {
    let text = text.trim();
    let is_roman = |letter: char| matches!(letter, 'I' | 'V' | 'X' | 'i' | 'v' | 'x');
    (!text.is_empty() && text.chars().all(is_roman)).then(|| text.parse())
}

/// A heading, a separator and one digit. Without the separator it is rather a code that lost its
/// leading zero in a spreadsheet.
fn group(text: &str) -> Option<Group> {
    let (heading, digit) = text.trim().rsplit_once(['.', ' '])?;
    let heading: Heading = heading.parse().ok()?;
    let digit = digit.parse::<u32>().ok().filter(|_| digit.len() == 1)?;
    Subheading::new(u32::from(heading.number()) * 100 + digit * 10 + 1).ok()?.group()
}

/// The edition that is meant, which has a table.
pub(crate) fn nomenclature(when: &When) -> Result<Nomenclature, Failure> {
    let Some(edition) = when.edition else { return at(when.date) };
    of(edition)
}

/// The numbers of an edition, of a draft too.
pub(crate) fn of(edition: Edition) -> Result<Nomenclature, Failure> {
    edition.nomenclature().map_err(|_| {
        let latest = Edition::LATEST;
        Failure::new(edition, format!("its table is not published yet; the latest is {latest}"))
    })
}

/// The edition in force on a day, or today; the latest one with a table, if that one has none yet. A
/// draft is taken on a day that was asked for, and never because it is today.
fn at(day: Option<NaiveDate>) -> Result<Nomenclature, Failure> {
    let Some(edition) = day.map_or_else(today, Edition::at) else {
        let first = Edition::Hs1988.in_force_from();
        let what = format!("no edition was in force; the first is from {first}");
        return Err(Failure::new("--date", what));
    };
    let found = edition.nomenclature().ok();
    found.filter(|found| day.is_some() || found.draft().is_none()).map_or_else(
        || {
            let latest = Edition::LATEST;
            let what = format!("it is in force, but no table of it is published; {latest} is used");
            output::complain(&Failure::new(edition, what));
            of(latest)
        },
        Ok,
    )
}

/// The edition in force today, in UTC.
fn today() -> Option<Edition> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    let seconds = since.and_then(|since| i64::try_from(since.as_secs()).ok());
    let now = seconds.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    // A clock that is out of order says nothing.
    now.and_then(|now| Edition::at(now.date_naive())).or(Some(Edition::LATEST))
}

/// A place that an edition does not have, and what may help.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Unknown {
    /// The place, as digits.
    pub(crate) code: String,
    /// The edition that does not have it.
    pub(crate) edition: Edition,
    /// The editions that have it.
    pub(crate) editions: Vec<Edition>,
    /// What looks most like it in the edition asked for.
    pub(crate) nearest: Vec<HsCode>,
    /// What became of it, if the edition is a draft that follows those that have it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) targets: Vec<HsCode>,
    #[serde(skip)]
    dotted: String,
    /// Why nothing can be said of it.
    #[serde(skip)]
    open: Option<String>,
}

impl Unknown {
    /// What to say of a place, if the edition does not have it.
    pub(crate) fn find(node: Node, nomenclature: Nomenclature) -> Option<Self> {
        (!nomenclature.contains(node)).then(|| Self::of(node, nomenclature))
    }

    /// What to say of a place that the edition does not have.
    pub(crate) fn of(node: Node, nomenclature: Nomenclature) -> Self {
        let nearest = node.code().map(|code| nomenclature.nearest(code).collect());
        Self {
            code: node.to_string(),
            edition: nomenclature.edition(),
            editions: editions(node),
            nearest: nearest.unwrap_or_default(),
            targets: targets(node, nomenclature),
            dotted: dotted(node),
            open: node
                .code()
                .and_then(HsCode::subheading)
                .and_then(|code| draft::open(code, nomenclature)),
        }
    }

    /// Why something could not be run.
    pub(crate) fn failure(&self) -> Failure {
        Failure::new(&self.dotted, self.what())
    }

    /// All but the code itself.
    fn what(&self) -> String {
        if let Some(open) = &self.open {
            return open.clone();
        }
        let mut what = format!("not in {}", self.edition);
        match &self.editions[..] {
            [] => what.push_str(", nor in any other edition"),
            [edition] => what.push_str(&format!("; it is in the edition of {}", year(*edition))),
            editions => what.push_str(&format!("; it is in the editions of {}", years(editions))),
        }
        if let (false, Some(last)) = (self.targets.is_empty(), self.editions.last()) {
            let targets = listed(self.targets.iter().copied());
            what.push_str(&format!("; what it is in {last} becomes {targets}"));
        } else if !self.nearest.is_empty() {
            what.push_str(&format!("; nearest: {}", dotted_list(&self.nearest)));
        }
        what
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.dotted, self.what())
    }
}

/// What a number of the latest published edition becomes in a draft that does not have it.
fn targets(node: Node, nomenclature: Nomenclature) -> Vec<HsCode> {
    let code = node.code().filter(|_| nomenclature.draft().is_some());
    let found =
        code.and_then(|code| correlate_level(code, Edition::LATEST, nomenclature.edition()).ok());
    let targets = |it: LevelCorrelation| it.targets().iter().map(|target| target.code).collect();
    found.map(targets).unwrap_or_default()
}

/// The editions that have a place, oldest first; a draft only if it is the only one.
pub(crate) fn editions(node: Node) -> Vec<Edition> {
    node.editions().collect()
}
