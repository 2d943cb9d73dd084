//! What a response of the WCO Data Model means ([`ExplainedResponse`]), beside the declaration that was sent.

use std::collections::HashMap;

use customs_authorities::{Codes, Meaning, Subject};
use customs_declaration::{AdditionalInformation, Declaration, Pointer as PointerClass};
use customs_exchange::{ContactOffice, Response, ResponseMetaData, Status};
use customs_message::{Document, pointer};
use customs_model::{
    Class, ClassType, Code, DateTime, Element, Identifier, Path, Pointer, Resolution, Text,
};

use crate::charges::{Charges, guarantees};
use crate::explained::{
    Certainty, Contact, Event, EventDate, ExplainedResponse, PayTo, PointerTarget, Remark,
    RemarkKind, part,
};
use crate::meaning::ExplainedCode;
use crate::references::{DifferentReference, References};

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
pub fn named(pointer: &Pointer) -> PointerTarget {
    let root = root_of(pointer);
    let mut target = PointerTarget::new(pointer, Certainty::Named);
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
        message: None,
        offices: Vec::new(),
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

fn remark(draft: Draft, meaning: Option<&Meaning>, target: Option<PointerTarget>) -> Remark {
    Remark {
        code: draft.code,
        description: draft.description,
        about: draft.about,
        dates: draft.dates,
        places: target.into_iter().collect(),
        ..Remark::new(draft.kind).meaning(meaning)
    }
}

impl RemarkKind {
    /// What the code of such a remark means.
    fn meaning<'c>(self, code: &str, authority: &'c Codes) -> Option<&'c Meaning> {
        match self {
            Self::Error => authority.code(code),
            Self::Statement => authority.of(Subject::Statement, code),
            Self::Status => authority.of(Subject::Status, code),
            Self::Amendment | Self::Value => None,
        }
    }
}

/// The places of pointers, in the declaration that was sent if there is one.
fn targets(pointers: &[&Pointer], sent: Option<&Document<'_>>) -> Vec<PointerTarget> {
    let Some(sent) = sent else { return pointers.iter().map(|it| named(it)).collect() };
    let resolutions = sent.read.as_read().resolve(pointers);
    let mut targets: Vec<PointerTarget> = Vec::new();
    let mut wanted: Vec<(usize, Path)> = Vec::new();
    for (pointer, resolution) in pointers.iter().zip(resolutions) {
        if root_of(pointer).id != Declaration::CLASS.id {
            targets.push(named(pointer));
            continue;
        }
        let (target, path) = PointerTarget::of(pointer, resolution);
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
pub(crate) fn up_to_the_known(path: &Path, root: &'static Class) -> Path {
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
