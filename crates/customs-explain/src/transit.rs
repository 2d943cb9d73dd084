//! What a message of transit that answers another one means ([`ExplainedResponse`]), beside the message that was
//! sent.
//!
//! Which message it is, and what its codes mean, is in the file of codes of the authority and in the lists by whose
//! numbers the profile of the message names them.

use std::any::Any;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::convert::Infallible;

use customs_authorities::{Codes, DataElements, Subject};
use customs_codes::{COUNTRIES, eu};
use customs_eu::{FunctionalError, XmlError};
use customs_message::Document;
use customs_message::family::TRANSIT;
use customs_model::object::Held;
use customs_model::profile::ProfileElement;
use customs_model::value::ValueRef;
use customs_model::walk::{self, Leaf, Visitor};
use customs_model::{
    Class, Content, Element, MessageDefinition, Object, Path, Place, Profile, ValueType,
};

use crate::dictionary::description;
use crate::explain::up_to_the_known;
use crate::explained::{
    Certainty, Event, EventDate, ExplainedResponse, Number, Office, Remark, RemarkKind, Target,
    TargetElement, part,
};
use crate::meaning::ExplainedCode;
use crate::reason;
use crate::references::{Reference, References};
use crate::xpath::{Located, Within, XPath};

/// The messages that traders send; all others are answers, or tell something.
const SENT: [&str; 6] = ["CC007C", "CC013C", "CC014C", "CC015C", "CC044C", "CC170C"];

/// The list of the messages.
const MESSAGE_TYPES: &str = "CL060";

/// The name under which tables of data elements know the places of these messages.
const VOCABULARY: &str = "ncts";

/// Classes that hold what was declared, not what is answered.
const DECLARED: [&str; 7] = [
    "Authorisation",
    "Consignment",
    "Guarantee",
    "Guarantor",
    "HolderOfTheTransitProcedure",
    "Representative",
    "TraderAtDestination",
];

/// The class of the movement as a whole.
const MOVEMENT: &str = "TransitOperation";

/// The class inside a consignment that tells of something new.
const INCIDENT: &str = "Incident";

/// How the names of the classes of customs offices begin.
const OFFICE: &str = "CustomsOffice";

/// What happens at a date, by the name of its element.
const EVENTS: [(&str, Event); 24] = [
    ("preparationDateAndTime", Event::Issued),
    ("declarationSubmissionDateAndTime", Event::Submitted),
    ("declarationAcceptanceDate", Event::Accepted),
    ("rejectionDateAndTime", Event::Rejected),
    ("releaseDate", Event::Released),
    ("limitDate", Event::Limit),
    ("amendmentSubmissionDateAndTime", Event::AmendmentSubmitted),
    ("amendmentAcceptanceDateAndTime", Event::AmendmentAccepted),
    ("amendmentNotificationDateAndTime", Event::AmendmentRequested),
    ("arrivalNotificationDateAndTime", Event::ArrivalNotified),
    ("discrepanciesNotificationDate", Event::DiscrepanciesNotified),
    ("controlNotificationDateAndTime", Event::ControlNotified),
    ("incidentNotificationDateAndTime", Event::IncidentNotified),
    ("requestDateAndTime", Event::Requested),
    ("releaseRequestDateAndTime", Event::Requested),
    ("decisionDateAndTime", Event::Decided),
    ("writeOffDate", Event::WrittenOff),
    ("recoveryCommunicationDate", Event::RecoveryNotified),
    ("recoveryNotificationDate", Event::RecoveryNotified),
    ("guarantorNotificationDate", Event::GuarantorNotified),
    ("invalidityDate", Event::GuaranteeInvalid),
    ("liabilityLiberationDate", Event::LiabilityEnds),
    ("presentationOfTheGoodsDateAndTime", Event::Limit),
    ("date", Event::Controlled),
];

/// What was sent.
#[derive(Debug, Clone, Copy)]
pub struct Sent<'s> {
    /// The text of its file.
    pub text: &'s str,
    /// The message in it, if it could be read.
    pub document: Option<&'s Document<'s>>,
}

/// Whether a message answers another one, or tells something; traders send the others.
#[must_use]
pub fn is_answer(message: &Document<'_>) -> bool {
    message.kind.is_of(&TRANSIT) && !SENT.contains(&message.kind.class().name)
}

/// Explains an answer, beside what was sent if it is at hand.
#[must_use]
pub fn explain(
    answer: &Document<'_>,
    sent: Option<Sent<'_>>,
    authority: &Codes,
) -> ExplainedResponse {
    let object: &dyn Object = answer.read.as_read().root();
    let class = answer.kind.class();
    let profile = answer.profile.for_root(class);
    let mut gathered = Gathered::new(&profile, authority);
    gathered.object(object, profile.root(class.name), &Around::default());
    let about = About::of(&gathered, sent, class.name);
    let meaning = authority.of_list(MESSAGE_TYPES, class.name);
    let mut remarks = about.errors(&gathered.errors, authority);
    about.guarantees(&mut gathered.remarks);
    remarks.append(&mut gathered.remarks);
    ExplainedResponse {
        message: Some(class.name.to_owned()),
        function_code: None,
        function: part(meaning, |meaning| &meaning.title),
        explanation: part(meaning, |meaning| &meaning.explanation),
        next: part(meaning, |meaning| &meaning.fix),
        different_references: gathered.compared_with(sent).different,
        declaration_id: gathered.mrn,
        functional_reference_id: gathered.lrn,
        version_id: None,
        offices: gathered.offices,
        dates: gathered.dates,
        pay_to: Vec::new(),
        contacts: Vec::new(),
        appeal_office: None,
        guarantees: Vec::new(),
        charges: None,
        remarks,
    }
}

/// What an answer says, as it is gathered class by class.
struct Gathered<'a> {
    profile: &'a Profile,
    authority: &'a Codes,
    mrn: Option<String>,
    lrn: Option<String>,
    /// The number of the message that is answered.
    answers: Option<String>,
    /// The kind of message that is rejected, by its number.
    rejected: Option<String>,
    offices: Vec<Office>,
    dates: Vec<EventDate>,
    remarks: Vec<Remark>,
    errors: Vec<Fault>,
}

/// What a class is in.
#[derive(Debug, Clone, Default)]
struct Around {
    /// Whether it is a part of what was declared.
    is_declared: bool,
    /// The guarantee that it is about.
    guarantee: Option<ExplainedCode>,
}

/// A value of an answer: its element, its class, and the list of its codes.
struct Entry<'e> {
    element: &'static Element,
    object: &'e dyn Object,
    list: Option<&'e str>,
}

impl<'a> Gathered<'a> {
    const fn new(profile: &'a Profile, authority: &'a Codes) -> Self {
        Self {
            profile,
            authority,
            mrn: None,
            lrn: None,
            answers: None,
            rejected: None,
            offices: Vec::new(),
            dates: Vec::new(),
            remarks: Vec::new(),
            errors: Vec::new(),
        }
    }

    fn object(&mut self, object: &dyn Object, profile: Option<&ProfileElement>, around: &Around) {
        let before = self.remarks.len();
        for (index, element) in object.class().elements.iter().enumerate() {
            let child = profile.and_then(|it| self.profile.child(it, element.name));
            let field = object.field(index);
            let mut at = 0;
            while let Some(held) = field.get(at) {
                at += 1;
                match held {
                    Held::Class(below) => self.class(below, element, child, around),
                    Held::Value(value) => {
                        let list = child.and_then(|child| child.codes.as_deref());
                        let entry = Entry { element, object, list: list.or(codes_of(element)) };
                        self.value(&entry, value, around, before);
                    }
                }
            }
        }
    }

    fn class(
        &mut self,
        object: &dyn Object,
        element: &Element,
        profile: Option<&ProfileElement>,
        around: &Around,
    ) {
        let any: &dyn Any = object;
        if let Some(error) = any.downcast_ref::<FunctionalError>() {
            return self.errors.push(Fault::from(error));
        }
        if let Some(error) = any.downcast_ref::<XmlError>() {
            return self.errors.push(Fault::from(error));
        }
        let is_new = element.name == INCIDENT;
        let is_declared = !is_new && (around.is_declared || DECLARED.contains(&element.name));
        let guarantee = value_at(object, &[GUARANTEE]).map(|code| {
            let meaning = Some("guarantee reference number".to_owned());
            ExplainedCode { code, meaning }
        });
        let guarantee = guarantee.or_else(|| around.guarantee.clone());
        self.object(object, profile, &Around { is_declared, guarantee });
    }

    /// Takes in a value; the remarks of its class begin at an index.
    fn value(&mut self, entry: &Entry<'_>, value: ValueRef<'_>, around: &Around, before: usize) {
        let text = value.text().into_owned();
        match value.value_type() {
            ValueType::Code => self.code(entry, text, around),
            ValueType::Flag => self.flag(entry, text, around),
            _ if around.is_declared => {}
            ValueType::Date | ValueType::LocalDateTime => self.date(entry.element, text),
            ValueType::Identifier => self.identifier(entry, text),
            ValueType::Numeric => self.amount(entry, text, around),
            ValueType::Text => self.text(entry, text, around, before),
            _ => {}
        }
    }

    /// A code: of what was declared only if there is something to say of such codes.
    fn code(&mut self, entry: &Entry<'_>, code: String, around: &Around) {
        let Some(list) = entry.list.filter(|list| *list != MESSAGE_TYPES) else { return };
        if entry.element.name == "businessRejectionType" {
            self.rejected = Some(code.clone());
        }
        let name = eu::by_number(list).and_then(|list| list.name(&code));
        let is_said = match around.is_declared {
            true => self.authority.explains_list(list),
            false => self.authority.explains_list(list) || name.is_some(),
        };
        if !is_said || entry.element.name == CURRENCY {
            return;
        }
        let meaning = self.authority.of_list(list, &code);
        let title = part(meaning, |meaning| &meaning.title).or_else(|| name.map(str::to_owned));
        let (explanation, next) =
            (part(meaning, |meaning| &meaning.explanation), part(meaning, |meaning| &meaning.fix));
        let remark = Remark {
            title,
            explanation,
            next,
            ..Remark::value(entry.element, entry.object, around)
        };
        self.remarks.push(Remark { code: Some(code), ..remark });
    }

    /// A yes or a no that decides something.
    fn flag(&mut self, entry: &Entry<'_>, value: String, around: &Around) {
        let name = entry.element.name;
        let meaning = self.authority.of(Subject::Flag, &format!("{name}={value}"));
        if meaning.is_none() {
            return;
        }
        self.remarks.push(Remark {
            code: Some(value),
            title: part(meaning, |meaning| &meaning.title),
            explanation: part(meaning, |meaning| &meaning.explanation),
            next: part(meaning, |meaning| &meaning.fix),
            ..Remark::value(entry.element, entry.object, around)
        });
    }

    fn date(&mut self, element: &Element, date: String) {
        let event = EVENTS.iter().find(|(name, _)| *name == element.name);
        self.dates.extend(event.map(|(_, event)| EventDate { event: *event, date }));
    }

    /// A reference of the declaration or of the message, or a customs office.
    fn identifier(&mut self, entry: &Entry<'_>, text: String) {
        let class = entry.object.class().name;
        match entry.element.name {
            "MRN" => self.mrn = self.mrn.take().or(Some(text)),
            "LRN" => self.lrn = self.lrn.take().or(Some(text)),
            "correlationIdentifier" => self.answers = Some(text),
            "referenceNumber" if class.starts_with(OFFICE) => {
                let country = text.get(..2).and_then(|code| COUNTRIES.name(code));
                let country = country.map(str::to_owned);
                self.offices.push(Office { role: class.to_owned(), code: text, country });
            }
            _ => {}
        }
    }

    fn amount(&mut self, entry: &Entry<'_>, amount: String, around: &Around) {
        let currency = value_at(entry.object, &[CURRENCY]).unwrap_or_default();
        let description = Some(format!("{amount} {currency}").trim_end().to_owned());
        self.remarks
            .push(Remark { description, ..Remark::value(entry.element, entry.object, around) });
    }

    /// A text: what is said in words of the code before it in its class, if there is one.
    fn text(&mut self, entry: &Entry<'_>, text: String, around: &Around, before: usize) {
        if text.trim().is_empty() {
            return;
        }
        let last = self.remarks[before..].last_mut();
        match last.filter(|it| it.code.is_some() && it.description.is_none()) {
            Some(remark) => remark.description = Some(text),
            None => {
                let description = Some(text);
                self.remarks.push(Remark {
                    description,
                    ..Remark::value(entry.element, entry.object, around)
                });
            }
        }
    }

    /// What the answer and the message at hand state differently.
    fn compared_with(&self, sent: Option<Sent<'_>>) -> References {
        let sent = sent.and_then(|sent| sent.document).map(|it| it.read.as_read().root());
        let stated = |place: &[&str]| sent.and_then(|sent| value_at(sent, place));
        let [mrn, lrn, number] = [
            stated(&[MOVEMENT, "MRN"]),
            stated(&[MOVEMENT, "LRN"]),
            stated(&["messageIdentification"]),
        ];
        let of = |mrn, lrn, number| {
            move |reference| match reference {
                Reference::Mrn => mrn,
                Reference::Lrn => lrn,
                Reference::Message => number,
            }
        };
        References::compare(
            of(self.mrn.as_deref(), self.lrn.as_deref(), self.answers.as_deref()),
            of(mrn.as_deref(), lrn.as_deref(), number.as_deref()),
        )
    }
}

/// The element that has the reference number of a guarantee.
const GUARANTEE: &str = "GRN";

/// The element that has the currency of an amount.
const CURRENCY: &str = "currency";

impl Remark {
    /// Of an element of an answer.
    fn value(element: &Element, object: &dyn Object, around: &Around) -> Self {
        let (class, name) = (object.class().name, element.name);
        // The names of the elements of a movement say by themselves what they are.
        let is_plain = class == MOVEMENT;
        Self {
            element: Some(if is_plain { name.to_owned() } else { format!("{class}/{name}") }),
            about: around.guarantee.clone(),
            ..Self::new(RemarkKind::Value)
        }
    }
}

/// The list of the codes of an element in the dictionary.
fn codes_of(element: &Element) -> Option<&'static str> {
    match element.content {
        Content::Value { codes, .. } => codes,
        Content::Class(_) => None,
    }
}

/// The first value at a place below an object.
fn value_at(object: &(impl Object + ?Sized), place: &[&str]) -> Option<String> {
    let (name, below) = place.split_first()?;
    match object.field(object.class().index_of(name)?).get(0)? {
        Held::Value(value) if below.is_empty() => Some(value.text().into_owned()),
        Held::Class(object) => value_at(object, below),
        Held::Value(_) => None,
    }
}

/// Gathers the guarantees of a message, each at its first place.
struct Guarantees {
    path: Path,
    found: BTreeMap<String, Path>,
}

impl Visitor for Guarantees {
    type Error = Infallible;

    fn enter(&mut self, entry: walk::Entry) -> Result<(), Infallible> {
        self.path.push(entry.step());
        Ok(())
    }

    fn leaf(&mut self, entry: walk::Entry, leaf: &Leaf<'_>) -> Result<(), Infallible> {
        if entry.name == GUARANTEE {
            let path = || self.path.child(entry.step());
            self.found.entry(leaf.text.to_owned()).or_insert_with(path);
        }
        Ok(())
    }

    fn leave(&mut self, _: &'static str) -> Result<(), Infallible> {
        self.path.pop();
        Ok(())
    }
}

/// An error as an answer has it.
#[derive(Debug, Clone, Default)]
struct Fault {
    /// The list of its code.
    list: &'static str,
    code: Option<String>,
    pointer: Option<String>,
    reason: Option<String>,
    original: Option<String>,
    words: Option<String>,
    /// The line and the column in the text, both from 1.
    position: Option<(usize, usize)>,
}

/// The text of a value that is there.
fn text<V: ToString>(value: Option<&V>) -> Option<String> {
    value.map(ToString::to_string).filter(|text| !text.trim().is_empty())
}

impl From<&FunctionalError> for Fault {
    fn from(error: &FunctionalError) -> Self {
        Self {
            list: "CL180",
            code: text(error.error_code.as_ref()),
            pointer: text(error.error_pointer.as_ref()),
            reason: text(error.error_reason.as_ref()),
            original: text(error.original_attribute_value.as_ref()),
            ..Self::default()
        }
    }
}

impl From<&XmlError> for Fault {
    fn from(error: &XmlError) -> Self {
        let number = |value: Option<String>| value.and_then(|text| text.trim().parse().ok());
        let line = number(text(error.error_line_number.as_ref()));
        let column = number(text(error.error_column_number.as_ref()));
        Self {
            list: "CL030",
            code: text(error.error_code.as_ref()),
            pointer: text(error.error_pointer.as_ref()),
            original: text(error.original_attribute_value.as_ref()),
            words: text(error.error_text.as_ref()),
            position: line.map(|line| (line, column.unwrap_or(1))),
            ..Self::default()
        }
    }
}

/// The message that an answer is about.
struct About<'s> {
    class: &'static Class,
    profile: Cow<'s, Profile>,
    sent: Option<Sent<'s>>,
}

impl<'s> About<'s> {
    /// What was sent; else the kind of message that the answer names, or that such an answer is usually about.
    fn of(gathered: &Gathered<'_>, sent: Option<Sent<'s>>, answer: &str) -> Self {
        if let Some(document) = sent.and_then(|sent| sent.document) {
            let class = document.kind.class();
            return Self { class, profile: document.profile.for_root(class), sent };
        }
        let of_root = |root: &str| TRANSIT.messages.iter().find(|it| it.class.name == root);
        let rejected = gathered.rejected.as_ref().and_then(|it| of_root(&format!("CC{it}C")));
        let pointed = gathered.errors.iter().find_map(|fault| {
            let root = fault.pointer.as_deref()?.split('/').nth(1)?;
            of_root(root.rsplit(':').next().unwrap_or(root))
        });
        let usual = || match answer {
            "CC057C" => "CC007C",
            _ => "CC015C",
        };
        let definition: &MessageDefinition =
            rejected.or(pointed).or_else(|| of_root(usual())).unwrap_or(&TRANSIT.messages[0]);
        let profile = (TRANSIT.usual)(definition).for_root(definition.class);
        Self { class: definition.class, profile, sent }
    }

    /// Explains errors, each with its place.
    fn errors(&self, faults: &[Fault], authority: &Codes) -> Vec<Remark> {
        let located: Vec<_> = faults.iter().map(|fault| self.locate(fault)).collect();
        let asked: Vec<_> = faults.iter().map(|fault| fault.position).collect();
        let in_text = self.sent.map(|sent| positions(sent.text, &asked));
        let mut remarks = Vec::new();
        for (at, (fault, place)) in faults.iter().zip(self.places(&located)).enumerate() {
            let in_text = in_text.as_ref().map(|places| places[at]);
            let target = self.target(fault, located[at].as_ref(), place, in_text);
            remarks.push(self.error(fault, target, authority));
        }
        remarks
    }

    /// Finds the guarantees that remarks are about in what was sent.
    fn guarantees(&self, remarks: &mut [Remark]) {
        let Some(document) = self.sent.and_then(|sent| sent.document) else { return };
        let mut sent = Guarantees { path: Path::default(), found: BTreeMap::new() };
        let Ok(()) = document.read.as_read().walk(&mut sent);
        let paths: Vec<&Path> = sent.found.values().collect();
        let places = document.places(&paths);
        let found: BTreeMap<_, _> = sent
            .found
            .iter()
            .zip(places)
            .map(|((number, path), place)| (number, (path, place)))
            .collect();
        for remark in remarks {
            let Some(number) = remark.about.as_ref().map(|about| &about.code) else { continue };
            if let Some((path, place)) = found.get(number) {
                let mut target = Target::new("", Certainty::Found);
                (target.value, target.place) = (Some(number.clone()), Some(*place));
                target.paths.push(path.to_string());
                remark.places.push(target);
            }
        }
    }

    fn locate(&self, fault: &Fault) -> Option<Located<'_>> {
        let document = self.sent.and_then(|sent| sent.document);
        let message = document.map(|it| it.read.as_read().root() as &dyn Object);
        let within = Within { root: self.class, profile: &self.profile, message };
        Some(XPath::read(fault.pointer.as_deref()?).locate(within))
    }

    /// The places in the file of what was located, all looked for at once.
    fn places(&self, located: &[Option<Located<'_>>]) -> Vec<Option<Place>> {
        let mut places = vec![None; located.len()];
        let Some(document) = self.sent.and_then(|sent| sent.document) else { return places };
        let is_one = |it: &&Located<'_>| it.problem.is_none() && !it.paths.is_empty();
        let wanted = located.iter().enumerate().filter_map(|(at, it)| {
            let located = it.as_ref().filter(is_one)?;
            Some((at, up_to_the_known(&located.paths[0], self.class)))
        });
        let wanted: Vec<(usize, Path)> = wanted.collect();
        let paths: Vec<&Path> = wanted.iter().map(|(_, path)| path).collect();
        for ((at, _), place) in wanted.iter().zip(document.places(&paths)) {
            places[*at] = Some(place);
        }
        places
    }

    fn error(&self, fault: &Fault, target: Option<Target>, authority: &Codes) -> Remark {
        let sent = target.as_ref().and_then(|it| it.value.as_deref());
        let value = sent.or(fault.original.as_deref());
        let reason = fault.reason.as_deref();
        let meaning = fault.code.as_deref().and_then(|code| authority.of_list(fault.list, code));
        Remark {
            title: part(meaning, |meaning| &meaning.title),
            explanation: part(meaning, |meaning| &meaning.explanation),
            fix: part(meaning, |meaning| &meaning.fix),
            reason: reason.map(|it| reason::explained(it, value, self.class.name, authority)),
            code: fault.code.clone(),
            description: fault.words.clone(),
            places: target.into_iter().collect(),
            ..Remark::new(RemarkKind::Error)
        }
    }

    /// The place that an error is about, by its pointer, its line, or both. Of the line it is known, where there
    /// is a text, whether that has it.
    fn target(
        &self,
        fault: &Fault,
        located: Option<&Located<'_>>,
        place: Option<Place>,
        in_text: Option<Option<Place>>,
    ) -> Option<Target> {
        let nothing = Located::default();
        if located.is_none() && fault.position.is_none() {
            return None;
        }
        let located = located.unwrap_or(&nothing);
        let mut target =
            Target::new(fault.pointer.as_deref().unwrap_or_default(), self.certainty(located));
        target.paths = located.paths.iter().map(ToString::to_string).collect();
        target.has_more = located.has_more;
        target.assumed.clone_from(&located.assumed);
        target.problem.clone_from(&located.problem);
        target.place = place;
        target.original_value.clone_from(&fault.original);
        if let Some(Held::Value(value)) = located.held {
            target.value = Some(value.text().into_owned());
            let is_same =
                |original: &String| Some(original.trim()) == target.value.as_deref().map(str::trim);
            target.is_original = fault.original.as_ref().map(is_same);
        }
        if located.problem.is_none() {
            target.element = located
                .element
                .zip(located.paths.first())
                .map(|(element, path)| facts(element, path));
        }
        fault.position(in_text, &mut target);
        Some(target)
    }

    const fn certainty(&self, located: &Located<'_>) -> Certainty {
        let has_document = matches!(self.sent, Some(Sent { document: Some(_), .. }));
        match (located.paths.len(), located.problem.is_some()) {
            (0, _) => Certainty::Unknown,
            (_, true) => Certainty::Approximate,
            (1, _) if !has_document => Certainty::Named,
            (1, _) if located.held.is_some() => Certainty::Found,
            (1, _) => Certainty::Missing,
            _ => Certainty::Ambiguous,
        }
    }
}

impl Fault {
    /// The place that an answer names by line and column, if there is a text and that has it.
    fn position(&self, in_text: Option<Option<Place>>, target: &mut Target) {
        let Some((line, column)) = self.position else { return };
        let written = format!("line {line}, column {column}");
        match in_text {
            None => {}
            Some(Some(place)) => {
                target.place = Some(place);
                if self.pointer.is_none() {
                    target.certainty = Certainty::Found;
                }
            }
            Some(None) => target
                .assumed
                .push(format!("the answer names {written}, which the text does not have")),
        }
        if self.pointer.is_none() {
            target.pointer = written;
        }
    }
}

/// The places of lines and columns in a text, both from 1, for which it is gone through once: none where there is no
/// such line, the end of the line where that is shorter.
fn positions(text: &str, asked: &[Option<(usize, usize)>]) -> Vec<Option<Place>> {
    let mut places = vec![None; asked.len()];
    let mut order: Vec<_> =
        asked.iter().enumerate().filter_map(|(at, position)| Some(((*position)?, at))).collect();
    order.sort_unstable();
    let (mut line, mut column, mut start) = (1, 1, 0);
    for ((wanted, wanted_column), at) in order {
        while line < wanted {
            let Some(end) = text[start..].find('\n') else { return places };
            (line, column, start) = (line + 1, 1, start + end + 1);
        }
        let mut end = start;
        for character in text[start..].chars() {
            end = start + character.len_utf8();
            if character == '\n' || column >= wanted_column {
                break;
            }
            (column, start) = (column + 1, end);
        }
        places[at] = (wanted > 0).then_some(Place { line, column, start, end: end.max(start) });
    }
    places
}

/// What is known of an element at a place.
fn facts(element: &Element, path: &Path) -> TargetElement {
    let of_table = |table: &'static DataElements| {
        table.at_in(VOCABULARY, path).map(|it| Number {
            table: &table.id,
            number: table.label(it),
            name: &it.name,
        })
    };
    let data_elements = DataElements::embedded().iter().flat_map(of_table).collect();
    // Classes name the number where it is the same at all their places; here are those of the place.
    let words = description(element.doc);
    let words = words.split(" Data element ").next().unwrap_or_default();
    TargetElement { description: words.to_owned(), data_elements }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_are_found_in_any_order_and_what_is_not_there_is_not() {
        let text = "one\ntwé\n\nfour";
        let asked = [(4, 2), (1, 1), (2, 3), (2, 9), (3, 1), (5, 1), (0, 1), (2, 3)].map(Some);
        let found = positions(text, &asked);
        let at = |place: &Option<Place>| place.map(|it| (it.line, it.column, it.start));
        let expected = [
            Some((4, 2, 11)),
            Some((1, 1, 0)),
            Some((2, 3, 6)),
            Some((2, 4, 8)),
            Some((3, 1, 9)),
            None,
            None,
            Some((2, 3, 6)),
        ];
        assert_eq!(found.iter().map(at).collect::<Vec<_>>(), expected);
        assert_eq!(positions("", &[Some((1, 1)), None]).len(), 2);
    }
}
