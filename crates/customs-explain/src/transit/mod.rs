//! What a message of transit that answers another one means ([`ExplainedResponse`]), beside the message that was
//! sent.
//!
//! Which message it is, and what its codes mean, is in the file of codes of the authority and in the lists by whose
//! numbers the profile of the message names them.
//!
//! | file | owns |
//! | --- | --- |
//! | `fault.rs` | an error as the answer has it |
//! | `gathered.rs` | what else the answer says, gathered class by class |
//! | `about.rs` | the message that it is about, with the places of errors |
//! | `mod.rs` | all of it put together |

mod about;
mod fault;
mod gathered;

pub use about::Sent;

use customs_authorities::Codes;
use customs_message::Document;
use customs_message::family::TRANSIT;
use customs_model::Object;

use self::about::About;
use self::gathered::{Around, Gathered, MESSAGE_TYPES};
use crate::explained::{ExplainedResponse, part};

/// The messages that traders send; all others are answers, or tell something.
const SENT: [&str; 6] = ["CC007C", "CC013C", "CC014C", "CC015C", "CC044C", "CC170C"];

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
    let stated =
        sent.and_then(|sent| sent.document).map(|it| it.read.as_read().root() as &dyn Object);
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
        different_references: gathered.compared_with(stated).different,
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
