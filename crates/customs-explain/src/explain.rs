//! What a response means: what has happened and what to do next, its dates, what is due, and each error,
//! statement, status and amendment by its meaning, its place in the declaration and the value that was
//! sent.

use std::collections::HashMap;

use customs_authorities::{Codes, Meaning, Subject};
use customs_declaration::{AdditionalInformation, Declaration, Pointer as PointerClass};
use customs_exchange::{ContactOffice, Response, ResponseMetaData, Status};
use customs_message::{Document, pointer};
use customs_model::finding::Place;
use customs_model::{
    Class, ClassType, Code, DateTime, Element, Identifier, Path, Pointer, Resolution, Text,
};
use serde::Serialize;

use crate::charges::{Charges, Guarantee, guarantees};
use crate::meaning::ExplainedCode;
use crate::references::{DifferentReference, References};

/// A response, explained.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedResponse {
    /// Its function code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_code: Option<String>,
    /// What the authority says by that code, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// What has happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
    /// What to do next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// The number the administration gave the declaration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declaration_id: Option<String>,
    /// The sender's reference of the declaration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functional_reference_id: Option<String>,
    /// The version of the declaration, as the administration counts them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_id: Option<String>,
    /// When the response was issued, and the dates of the declaration.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<EventDate>,
    /// The bank accounts to pay to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pay_to: Vec<PayTo>,
    /// The offices that answer questions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// The office where an appeal can be lodged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appeal_office: Option<String>,
    /// The guarantees of the declaration as a whole.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub guarantees: Vec<Guarantee>,
    /// What is due, if the response says anything of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charges: Option<Charges>,
    /// The references that the declaration at hand states differently, those of the response first:
    /// it may be the answer to another one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub different_references: Vec<DifferentReference>,
    /// What it says, in its order; errors of one code are together, since they can be the ends of
    /// one relation.
    pub remarks: Vec<Remark>,
}

/// A date of a response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EventDate {
    /// What happened then.
    pub event: Event,
    /// When, in ISO 8601, as exactly as the message says it.
    pub date: String,
}

/// What happens at a date of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Event {
    /// The response was issued.
    Issued,
    /// The declaration was accepted.
    Accepted,
    /// The declaration was rejected.
    Rejected,
    /// The declaration was cancelled.
    Cancelled,
    /// A status took effect.
    Effective,
    /// The goods were released.
    Released,
    /// What a statement asks for has to be done.
    Limit,
}

/// A bank account to pay to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PayTo {
    /// The account, for example by its IBAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The bank, for example by its BIC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank: Option<String>,
}

/// An office that answers questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// The code of the office.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// Its telephone numbers and addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<String>,
}

/// What a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RemarkKind {
    /// Something is wrong.
    Error,
    /// A statement.
    Statement,
    /// The state of the declaration.
    Status,
    /// The administration has changed something.
    Amendment,
}

/// One thing that a response says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Remark {
    /// What it is.
    pub kind: RemarkKind,
    /// Its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What the response says in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What a statement is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<ExplainedCode>,
    /// The dates of a status or a statement.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dates: Vec<EventDate>,
    /// What the code means in a few words; none if nothing is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What the rule demands that an error breaks; of anything else what has happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
    /// What usually fixes an error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// What to do next, of anything but an error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// The places it is about: none, or one for each pointer.
    pub places: Vec<Target>,
}

/// A place that a pointer of a response means.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// The pointer in WCO ids; empty if they do not name the place.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pointer: String,
    /// How sure the place is.
    pub certainty: Certainty,
    /// The names of the place; of several candidates the first
    /// [`MOST_CANDIDATES`](customs_model::pointer::MOST_CANDIDATES).
    pub paths: Vec<String>,
    /// Whether there are more candidates than that.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub has_more: bool,
    /// The value that was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The value that the administration put in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed_to: Option<String>,
    /// Where it is in the file; for something missing, the class it is missing from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Why there is no place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
}

/// How sure a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// The dictionary has the place; there is no declaration to look into.
    Named,
    /// The declaration has it.
    Found,
    /// The declaration does not have it.
    Missing,
    /// It is one of several.
    Ambiguous,
    /// The dictionary does not have it; the place is the most similar one.
    Approximate,
    /// The dictionary does not have it, nor anything like it.
    Unknown,
}

/// Explains responses, beside the declaration that was sent if it is at hand.
///
/// # Examples
///
/// ```
/// use customs_explain::explain::explain;
/// use customs_exchange::{Error, Response, ResponseMetaData};
/// use customs_declaration::{Pointer, build::*};
///
/// let pointer = Pointer { document_section_code: code("42A"), tag_id: id("228"), ..Default::default() };
/// let error = Error { validation_code: code("CDS11003"), pointer: vec![pointer], ..Default::default() };
/// let response = Response { function_code: code("03"), error: vec![error], ..Default::default() };
/// let envelope = ResponseMetaData { response: vec![response], ..Default::default() };
///
/// let explained = &explain(&envelope, None, &customs_message::codes("uk-cds").expect("they are built in"))[0];
/// assert_eq!(explained.function.as_deref(), Some("rejected"));
/// assert_eq!(explained.remarks[0].places[0].paths, ["/Declaration/GoodsItemQuantity"]);
/// ```
#[must_use]
pub fn explain(
    envelope: &ResponseMetaData,
    sent: Option<&Document<'_>>,
    authority: &Codes,
) -> Vec<ExplainedResponse> {
    envelope.response.iter().map(|response| explained(response, sent, authority)).collect()
}

/// What a pointer means by the dictionary alone.
#[must_use]
pub fn named(pointer: &Pointer) -> Target {
    let root = root_of(pointer);
    let mut target = Target::new(pointer, Certainty::Named);
    match pointer.path(root) {
        Ok(path) => target.paths.push(path.to_string()),
        Err(unknown) => target.is_unknown(&unknown.to_string(), unknown.nearest.as_ref()),
    }
    target
}

/// The message that a pointer goes into.
fn root_of(pointer: &Pointer) -> &'static Class {
    let begins = |class: &Class| pointer.steps.first().map(|step| step.class.as_str()) == class.id;
    if begins(Response::CLASS) { Response::CLASS } else { Declaration::CLASS }
}

fn explained(
    response: &Response,
    sent: Option<&Document<'_>>,
    authority: &Codes,
) -> ExplainedResponse {
    let function_code = response.function_code.as_ref().and_then(written);
    let function = function_code.as_deref().and_then(|code| authority.of(Subject::Function, code));
    let declaration = response.declaration.as_deref();
    let id = |of: fn(&Declaration) -> Option<&Identifier>| declaration.and_then(|it| text(of(it)));
    let mut drafts = drafts(response);
    gather_errors(&mut drafts);
    ExplainedResponse {
        function: part(function, |meaning| &meaning.title),
        explanation: part(function, |meaning| &meaning.explanation),
        next: part(function, |meaning| &meaning.fix),
        function_code,
        declaration_id: id(|declaration| declaration.id.as_ref()),
        functional_reference_id: id(|declaration| declaration.functional_reference_id.as_ref()),
        version_id: id(|declaration| declaration.version_id.as_ref()),
        dates: dates(response),
        pay_to: pay_to(response),
        contacts: response.contact_office.iter().map(contact).collect(),
        appeal_office: response.appeal_office.as_ref().and_then(|it| text(it.id.as_ref())),
        guarantees: declaration.map_or_else(Vec::new, |it| guarantees(&it.obligation_guarantee)),
        charges: declaration.and_then(|declaration| {
            let sent = sent.and_then(|sent| sent.read.as_read().declaration());
            Charges::of(declaration, sent, authority)
        }),
        different_references: different_references(declaration, sent),
        remarks: remarks(drafts, response.amended_declaration.as_deref(), sent, authority),
    }
}

/// The text of a code, if there is any.
fn written(code: &Code) -> Option<String> {
    let text = code.as_str();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A part of a meaning, if there is anything in it.
fn part(meaning: Option<&Meaning>, of: fn(&Meaning) -> &String) -> Option<String> {
    meaning.map(of).filter(|text| !text.is_empty()).cloned()
}

/// When the response was issued, and the dates of the declaration.
fn dates(response: &Response) -> Vec<EventDate> {
    let of_declaration =
        |of: fn(&Declaration) -> Option<&DateTime>| response.declaration.as_deref().and_then(of);
    event_dates([
        (Event::Issued, response.issue_date_time.as_ref()),
        (Event::Accepted, of_declaration(|it| it.acceptance_date_time.as_ref())),
        (Event::Rejected, of_declaration(|it| it.rejection_date_time.as_ref())),
        (Event::Cancelled, of_declaration(|it| it.cancellation_date_time.as_ref())),
    ])
}

/// The dates that are there.
fn event_dates<'d>(
    dates: impl IntoIterator<Item = (Event, Option<&'d DateTime>)>,
) -> Vec<EventDate> {
    let there = |(event, date): (Event, Option<&DateTime>)| {
        Some(EventDate { event, date: date?.to_iso_8601() })
    };
    dates.into_iter().filter_map(there).collect()
}

/// The bank accounts that the response names.
fn pay_to(response: &Response) -> Vec<PayTo> {
    let bank = response.bank.iter().map(|it| (it.id.as_ref(), it.reference_id.as_ref()));
    let accounts =
        response.bank_account.iter().map(|it| (it.id.as_ref(), it.reference_id.as_ref()));
    let pay_to = |(account, bank)| PayTo { account: text(account), bank: text(bank) };
    bank.chain(accounts).map(pay_to).collect()
}

fn contact(office: &ContactOffice) -> Contact {
    let numbers = office.communication.iter().filter_map(|it| text(it.id.as_ref()));
    Contact { office: text(office.id.as_ref()), numbers: numbers.collect() }
}

fn text(id: Option<&Identifier>) -> Option<String> {
    id.map(|id| id.as_str().to_owned())
}

/// The references of the declaration that is answered which the one at hand states differently.
fn different_references(
    answered: Option<&Declaration>,
    sent: Option<&Document<'_>>,
) -> Vec<DifferentReference> {
    let sent = sent.and_then(|sent| sent.read.as_read().declaration());
    answered.zip(sent).map_or_else(Vec::new, |(one, other)| References::of(one, other).different)
}

/// A remark as the response has it.
struct Draft {
    kind: RemarkKind,
    code: Option<String>,
    description: Option<String>,
    about: Option<ExplainedCode>,
    dates: Vec<EventDate>,
    pointer: Option<Pointer>,
}

impl Draft {
    fn new(
        kind: RemarkKind,
        code: Option<&Code>,
        description: Option<&Text>,
        steps: &[PointerClass],
    ) -> Self {
        let description = description.map(|text| text.as_str().to_owned());
        Self {
            kind,
            code: code.and_then(written),
            description: description.filter(|text| !text.trim().is_empty()),
            about: None,
            dates: Vec::new(),
            pointer: pointer::of_steps(steps),
        }
    }

    fn of_statement(statement: &AdditionalInformation) -> Self {
        let code = statement.statement_code.as_ref();
        let description = statement.statement_description.as_ref();
        let about = statement.statement_type_code.as_ref();
        Self {
            about: about.map(ExplainedCode::statement_type),
            dates: event_dates([(Event::Limit, statement.limit_date_time.as_ref())]),
            ..Self::new(RemarkKind::Statement, code, description, &statement.pointer)
        }
    }

    fn of_status(status: &Status) -> Self {
        let dates = [
            (Event::Effective, status.effective_date_time.as_ref()),
            (Event::Released, status.release_date_time.as_ref()),
        ];
        Self {
            dates: event_dates(dates),
            ..Self::new(RemarkKind::Status, status.name_code.as_ref(), None, &status.pointer)
        }
    }
}

/// All that a response says, errors first.
fn drafts(response: &Response) -> Vec<Draft> {
    let errors = response.error.iter().map(|error| {
        let (code, description) = (error.validation_code.as_ref(), error.description.as_ref());
        Draft::new(RemarkKind::Error, code, description, &error.pointer)
    });
    let statements = response.additional_information.iter().map(Draft::of_statement);
    let statuses = response.status.iter().map(Draft::of_status);
    let amendments = response.amendment.iter().map(|amendment| {
        let code = amendment.change_reason_code.as_ref();
        Draft::new(RemarkKind::Amendment, code, None, &amendment.pointer)
    });
    errors.chain(statements).chain(statuses).chain(amendments).collect()
}

/// Puts errors of one code together, where the first of them is.
fn gather_errors(drafts: &mut Vec<Draft>) {
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut placed: Vec<(usize, Draft)> = Vec::new();
    for (at, draft) in drafts.drain(..).enumerate() {
        let code = draft.code.clone().filter(|_| draft.kind == RemarkKind::Error);
        let place = code.map_or(at, |code| *first.entry(code).or_insert(at));
        placed.push((place, draft));
    }
    placed.sort_by_key(|(place, _)| *place);
    drafts.extend(placed.into_iter().map(|(_, draft)| draft));
}

/// Explains drafts; errors of one code that follow each other become one remark.
fn remarks(
    drafts: Vec<Draft>,
    amended: Option<&Declaration>,
    sent: Option<&Document<'_>>,
    authority: &Codes,
) -> Vec<Remark> {
    let pointers: Vec<&Pointer> =
        drafts.iter().filter_map(|draft| draft.pointer.as_ref()).collect();
    let mut targets = targets(&pointers, sent).into_iter();
    let mut changed = changed_to(&drafts, amended).into_iter();
    let mut remarks: Vec<Remark> = Vec::new();
    for draft in drafts {
        let mut target = draft.pointer.as_ref().and_then(|_| targets.next());
        if draft.kind == RemarkKind::Amendment {
            let changed = draft.pointer.as_ref().and_then(|_| changed.next().flatten());
            target.iter_mut().for_each(|target| target.changed_to.clone_from(&changed));
        }
        let is_more = |before: &&mut Remark| {
            draft.kind == RemarkKind::Error
                && before.kind == RemarkKind::Error
                && before.code.is_some()
                && before.code == draft.code
                && before.description == draft.description
        };
        if let Some(before) = remarks.last_mut().filter(is_more) {
            before.places.extend(target);
            continue;
        }
        let meaning = draft.code.as_deref().and_then(|code| draft.kind.meaning(code, authority));
        remarks.push(remark(draft, meaning, target));
    }
    remarks
}

/// The values that an administration put at the pointers of its amendments.
fn changed_to(drafts: &[Draft], amended: Option<&Declaration>) -> Vec<Option<String>> {
    let Some(amended) = amended else { return Vec::new() };
    let amendments = drafts.iter().filter(|draft| draft.kind == RemarkKind::Amendment);
    let pointers: Vec<&Pointer> = amendments.filter_map(|draft| draft.pointer.as_ref()).collect();
    let value = |resolution| match resolution {
        Resolution::Found { value, .. } => value,
        _ => None,
    };
    Pointer::resolve_all(&pointers, amended).into_iter().map(value).collect()
}

fn remark(draft: Draft, meaning: Option<&Meaning>, target: Option<Target>) -> Remark {
    let what_to_do = part(meaning, |meaning| &meaning.fix);
    let is_error = draft.kind == RemarkKind::Error;
    let (fix, next) = if is_error { (what_to_do, None) } else { (None, what_to_do) };
    Remark {
        kind: draft.kind,
        code: draft.code,
        description: draft.description,
        about: draft.about,
        dates: draft.dates,
        title: part(meaning, |meaning| &meaning.title),
        explanation: part(meaning, |meaning| &meaning.explanation),
        fix,
        next,
        places: target.into_iter().collect(),
    }
}

impl RemarkKind {
    /// What the code of such a remark means.
    fn meaning<'c>(self, code: &str, authority: &'c Codes) -> Option<&'c Meaning> {
        match self {
            Self::Error => authority.code(code),
            Self::Statement => authority.of(Subject::Statement, code),
            Self::Status => authority.of(Subject::Status, code),
            Self::Amendment => None,
        }
    }
}

/// The places of pointers, in the declaration that was sent if there is one.
fn targets(pointers: &[&Pointer], sent: Option<&Document<'_>>) -> Vec<Target> {
    let Some(sent) = sent else { return pointers.iter().map(|it| named(it)).collect() };
    let resolutions = sent.read.as_read().resolve(pointers);
    let mut targets: Vec<Target> = Vec::new();
    let mut wanted: Vec<(usize, Path)> = Vec::new();
    for (pointer, resolution) in pointers.iter().zip(resolutions) {
        if root_of(pointer).id != Declaration::CLASS.id {
            targets.push(named(pointer));
            continue;
        }
        let (target, path) = Target::of(pointer, resolution);
        let root = sent.read.as_read().class();
        wanted.extend(path.map(|path| (targets.len(), up_to_the_known(&path, root))));
        targets.push(target);
    }
    let paths: Vec<&Path> = wanted.iter().map(|(_, path)| path).collect();
    let places = sent.places(&paths);
    for ((at, _), place) in wanted.iter().zip(places) {
        targets[*at].place = Some(place);
    }
    targets
}

/// The beginning of a path, up to a class that occurs several times and of which it is not known
/// which one is meant: what is missing is not to be found in any of the others.
fn up_to_the_known(path: &Path, root: &'static Class) -> Path {
    let mut known = Path::root(root.name);
    let mut class = Some(root);
    for step in path.steps().iter().skip(1) {
        let element = class.and_then(|class| class.element(&step.name));
        if element.is_some_and(|element| element.repeats) && step.occurrence.is_none() {
            break;
        }
        class = element.and_then(Element::class);
        known.push(step.clone());
    }
    known
}

impl Target {
    fn new(pointer: &Pointer, certainty: Certainty) -> Self {
        let pointer = pointer.to_string();
        Self {
            pointer,
            certainty,
            paths: Vec::new(),
            has_more: false,
            value: None,
            changed_to: None,
            place: None,
            problem: None,
        }
    }

    /// The target of a path whose place WCO ids do not name.
    pub(crate) fn unnamed(path: &Path) -> Self {
        Self {
            pointer: String::new(),
            certainty: Certainty::Named,
            paths: vec![path.to_string()],
            has_more: false,
            value: None,
            changed_to: None,
            place: None,
            problem: None,
        }
    }

    fn is_unknown(&mut self, problem: &str, nearest: Option<&Path>) {
        self.problem = Some(problem.to_owned());
        self.paths.extend(nearest.map(ToString::to_string));
        self.certainty =
            if nearest.is_some() { Certainty::Approximate } else { Certainty::Unknown };
    }

    /// The target of a resolution, and the path to look for in the file.
    fn of(pointer: &Pointer, resolution: Resolution) -> (Self, Option<Path>) {
        let mut target = Self::new(pointer, Certainty::Found);
        let path = match resolution {
            Resolution::Found { path, value } => {
                target.value = value;
                path
            }
            Resolution::Missing { path } => {
                target.certainty = Certainty::Missing;
                path
            }
            Resolution::Ambiguous { paths, has_more } => {
                target.certainty = Certainty::Ambiguous;
                target.has_more = has_more;
                target.paths = paths.iter().map(ToString::to_string).collect();
                return (target, paths.into_iter().next());
            }
            Resolution::Unknown(unknown) => {
                target.is_unknown(&unknown.to_string(), unknown.nearest.as_ref());
                return (target, None);
            }
        };
        target.paths.push(path.to_string());
        (target, Some(path))
    }
}
