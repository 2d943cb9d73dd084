//! [`Gathered`]: what an answer says, gathered class by class: references, offices, dates, codes and texts, errors.

use std::any::Any;

use customs_authorities::{Codes, Subject};
use customs_codes::{COUNTRIES, eu};
use customs_eu::{FunctionalError, XmlError};
use customs_model::object::{Held, value_at};
use customs_model::profile::ProfileElement;
use customs_model::value::ValueRef;
use customs_model::{Content, Element, Object, Profile, ValueType};

use super::fault::Fault;
use crate::explained::{Event, EventDate, Office, Remark, RemarkKind};
use crate::meaning::ExplainedCode;
use crate::references::{Reference, References};

/// The list of the messages.
pub(super) const MESSAGE_TYPES: &str = "CL060";

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

/// What an answer says, as it is gathered class by class.
pub(super) struct Gathered<'a> {
    profile: &'a Profile,
    authority: &'a Codes,
    pub(super) mrn: Option<String>,
    pub(super) lrn: Option<String>,
    /// The number of the message that is answered.
    answers: Option<String>,
    /// The kind of message that is rejected, by its number.
    pub(super) rejected: Option<String>,
    pub(super) offices: Vec<Office>,
    pub(super) dates: Vec<EventDate>,
    pub(super) remarks: Vec<Remark>,
    pub(super) errors: Vec<Fault>,
}

/// What a class is in.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
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
    pub(super) const fn new(profile: &'a Profile, authority: &'a Codes) -> Self {
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

    pub(super) fn object(
        &mut self,
        object: &dyn Object,
        profile: Option<&ProfileElement>,
        around: &Around,
    ) {
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
        let guarantee = text_at(object, &[GUARANTEE]).map(|code| {
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
        let remark = Remark::value(entry.element, entry.object, around).meaning(meaning);
        let title = remark.title.or_else(|| name.map(str::to_owned));
        self.remarks.push(Remark { code: Some(code), title, ..remark });
    }

    /// A yes or a no that decides something.
    fn flag(&mut self, entry: &Entry<'_>, value: String, around: &Around) {
        let name = entry.element.name;
        let meaning = self.authority.of(Subject::Flag, &format!("{name}={value}"));
        if meaning.is_none() {
            return;
        }
        let remark = Remark::value(entry.element, entry.object, around).meaning(meaning);
        self.remarks.push(Remark { code: Some(value), ..remark });
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
        let currency = text_at(entry.object, &[CURRENCY]).unwrap_or_default();
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
    pub(super) fn compared_with(&self, sent: Option<&dyn Object>) -> References {
        let stated = |place: &[&str]| sent.and_then(|sent| text_at(sent, place));
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
pub(super) const GUARANTEE: &str = "GRN";

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

/// The text of the first value at a place below an object.
fn text_at(object: &dyn Object, place: &[&str]) -> Option<String> {
    value_at(object, place).map(|value| value.text().into_owned())
}
