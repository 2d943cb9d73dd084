//! [`ExplainedResponse`]: an answer of customs, explained: what has happened and what to do next, its dates, what
//! is due, and each error, statement, status and amendment by its meaning, its place in the declaration and the
//! value that was sent.
//!
//! [`explain`](mod@crate::explain) fills it from responses of the WCO Data Model, [`transit`](mod@crate::transit)
//! from messages of transit.

use customs_authorities::Meaning;
use customs_model::finding::Place;
use customs_model::{Path, Pointer, Resolution};
use serde::Serialize;

use crate::charges::{Charges, Guarantee};
use crate::meaning::ExplainedCode;
use crate::references::DifferentReference;

/// An answer of customs, explained: a response of the WCO Data Model, or a message of transit.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedResponse {
    /// The type of the message, where that says what has happened, as in transit: `CC056C`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Its function code, where that says what has happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_code: Option<String>,
    /// What the authority says by that code or type, in a few words.
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
    /// The customs offices that it names, each with what it does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offices: Vec<Office>,
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

/// A customs office that an answer names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Office {
    /// The class that it is in, which says what it does: `CustomsOfficeOfDeparture`.
    pub role: String,
    /// Its reference number.
    pub code: String,
    /// The country that begins the number, by its name; none if it is no country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
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
#[serde(rename_all = "camelCase")]
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
    /// What a statement asks for has to be done, or the goods have to be presented.
    Limit,
    /// The declaration was sent.
    Submitted,
    /// The amendment was sent.
    AmendmentSubmitted,
    /// The amendment was accepted.
    AmendmentAccepted,
    /// An amendment was asked for.
    AmendmentRequested,
    /// The arrival was reported.
    ArrivalNotified,
    /// Discrepancies were reported.
    DiscrepanciesNotified,
    /// A control was announced.
    ControlNotified,
    /// The result of a control was recorded.
    Controlled,
    /// An incident was reported.
    IncidentNotified,
    /// A decision was asked for.
    Requested,
    /// It was decided.
    Decided,
    /// The movement was discharged.
    WrittenOff,
    /// The recovery of duties was notified.
    RecoveryNotified,
    /// The guarantor was notified.
    GuarantorNotified,
    /// A guarantee cannot be used from then on.
    GuaranteeInvalid,
    /// Liability under a guarantee ends.
    LiabilityEnds,
}

impl Event {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
            Self::Effective => "effective",
            Self::Released => "released",
            Self::Limit => "time limit",
            Self::Submitted => "submitted",
            Self::AmendmentSubmitted => "amendment submitted",
            Self::AmendmentAccepted => "amendment accepted",
            Self::AmendmentRequested => "amendment asked for",
            Self::ArrivalNotified => "arrival notified",
            Self::DiscrepanciesNotified => "discrepancies notified",
            Self::ControlNotified => "control notified",
            Self::Controlled => "controlled",
            Self::IncidentNotified => "incident notified",
            Self::Requested => "decision asked for",
            Self::Decided => "decided",
            Self::WrittenOff => "discharged",
            Self::RecoveryNotified => "recovery notified",
            Self::GuarantorNotified => "guarantor notified",
            Self::GuaranteeInvalid => "guarantee invalid from",
            Self::LiabilityEnds => "liability ends",
        }
    }
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
    /// A code, a decision or a text of the answer, of the element that it names.
    Value,
}

/// One thing that a response says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Remark {
    /// What it is.
    pub kind: RemarkKind,
    /// The element of the answer that has the code or the text, of [`RemarkKind::Value`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element: Option<String>,
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
    /// The rule, condition or list that an error refers to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ExplainedReason>,
    /// The places it is about: none, or one for each pointer.
    pub places: Vec<PointerTarget>,
}

impl Remark {
    /// One of which nothing is said yet.
    pub(crate) const fn new(kind: RemarkKind) -> Self {
        Self {
            kind,
            element: None,
            code: None,
            description: None,
            about: None,
            dates: Vec::new(),
            title: None,
            explanation: None,
            fix: None,
            next: None,
            reason: None,
            places: Vec::new(),
        }
    }

    /// With what its code means, and what to do: of an error that is how to fix it.
    pub(crate) fn meaning(self, meaning: Option<&Meaning>) -> Self {
        let what_to_do = part(meaning, |meaning| &meaning.fix);
        let is_error = self.kind == RemarkKind::Error;
        let (fix, next) = if is_error { (what_to_do, None) } else { (None, what_to_do) };
        let title = part(meaning, |meaning| &meaning.title);
        let explanation = part(meaning, |meaning| &meaning.explanation);
        Self { title, explanation, fix, next, ..self }
    }
}

/// The rule, condition or list that an error refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ExplainedReason {
    /// Its number: `R0223`, `CL231`.
    pub code: String,
    /// What it is: a rule, a condition, a code list …; none if nobody knows the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What a reason of this kind says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
    /// What the list is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whether the value that was sent is in the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_listed: Option<bool>,
    /// The elements that it touches, with `*` for the root.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elements: Vec<String>,
    /// The rules of this project that check it, by their ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checked_by: Vec<&'static str>,
    /// What usually mends a breach of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
}

/// A place that a pointer of a response means.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PointerTarget {
    /// The pointer: in WCO ids, or the XPath that the answer has; empty if they do not name the place.
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
    /// What was assumed in reading the pointer, where it is not to the letter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<String>,
    /// What is at the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub element: Option<TargetElement>,
    /// The value that the answer says was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_value: Option<String>,
    /// Whether that is what the declaration at hand has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_original: Option<bool>,
}

/// What is at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TargetElement {
    /// What it is.
    pub description: String,
    /// The numbers of data elements at the place.
    pub data_elements: Vec<Number>,
}

/// A number of a data element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Number {
    /// The table it is from, for instance `eucdm`.
    pub table: &'static str,
    /// The number as people write it: `13 07 017 000`, `DE 6/5`.
    pub number: String,
    /// The name of the data element.
    pub name: &'static str,
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

/// A part of a meaning, if there is anything in it.
pub(crate) fn part(meaning: Option<&Meaning>, of: fn(&Meaning) -> &String) -> Option<String> {
    meaning.map(of).filter(|text| !text.is_empty()).cloned()
}

impl PointerTarget {
    pub(crate) fn new(pointer: impl ToString, certainty: Certainty) -> Self {
        Self {
            pointer: pointer.to_string(),
            certainty,
            paths: Vec::new(),
            has_more: false,
            value: None,
            changed_to: None,
            place: None,
            problem: None,
            assumed: Vec::new(),
            element: None,
            original_value: None,
            is_original: None,
        }
    }

    /// The target of a path whose place WCO ids do not name.
    pub(crate) fn unnamed(path: &Path) -> Self {
        Self { paths: vec![path.to_string()], ..Self::new("", Certainty::Named) }
    }

    pub(crate) fn is_unknown(&mut self, problem: &str, nearest: Option<&Path>) {
        self.problem = Some(problem.to_owned());
        self.paths.extend(nearest.map(ToString::to_string));
        self.certainty =
            if nearest.is_some() { Certainty::Approximate } else { Certainty::Unknown };
    }

    /// The target of a resolution, and the path to look for in the file.
    pub(crate) fn of(pointer: &Pointer, resolution: Resolution) -> (Self, Option<Path>) {
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
