//! [`Stories`]: what messages tell of their cases by the table of their exchange: what came, in order, in which
//! state the case is, what is due next and from whom, and what does not fit.
//!
//! | module | owns |
//! | --- | --- |
//! | `kept` | what is kept of a message |
//! | `cases` | which messages are about one case |
//! | `course` | a case from message to message |

mod cases;
mod course;
mod kept;

use customs_authorities::Exchange;
use serde::Serialize;

use super::finding::ConversationFinding;
use super::letters::{Elements, Letter, Letters};

pub use kept::StoryMessage;

/// What messages tell of their cases.
///
/// ```
/// use customs_analysis::{Stories, StoryMessage};
/// use customs_authorities::Exchange;
/// use customs_eu::{CC015C, Header, TransitOperation};
///
/// let header = Header::new("TRADER", "NTA.XX", "2026-01-31T12:00:00".parse()?, "M-1");
/// let operation = TransitOperation { lrn: Some("LRN-1".into()), ..Default::default() };
/// let declaration =
///     CC015C { transit_operation: Some(Box::new(operation)), ..CC015C::from(&header) };
///
/// let exchange = &Exchange::embedded()[0];
/// let message = StoryMessage::of(exchange, "declaration.xml", &declaration).expect("of transit");
/// let told = Stories::tell(exchange, &[message]);
/// assert_eq!(told.findings, []);
/// assert_eq!(told.stories[0].states, ["the declaration is lodged"]);
/// assert_eq!(told.stories[0].due[0].messages, ["CC028C", "CC056C"]);
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stories {
    /// The cases, in the order in which their first messages were prepared.
    pub stories: Vec<Story>,
    /// What does not fit, in the order in which the messages were given.
    pub findings: Vec<ConversationFinding>,
}

/// What is told of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Story {
    /// What a case of its kind is called.
    pub case: String,
    /// The number that customs gave it, if a message has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Named>,
    /// The number that it had before, if a message has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Named>,
    /// What came, in order.
    pub steps: Vec<StoryStep>,
    /// The states that it is in now, in words.
    pub states: Vec<String>,
    /// What is due next; nothing if nothing is.
    pub due: Vec<NextDue>,
}

/// A message in the course of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StoryStep {
    /// When it was prepared: `2026-02-03 10:15`. `None` if it does not say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepared: Option<String>,
    /// Its type.
    pub message: &'static str,
    /// Who sent it, in words; `None` if the exchange does not have its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What has happened, in words.
    pub words: String,
    /// The name of the message, as it was given: that of its file.
    pub file: String,
}

/// What is due next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextDue {
    /// From whom, in words.
    pub from: String,
    /// The types of the messages, one of which is due.
    pub messages: Vec<String>,
    /// By which dates, as messages of the case give them.
    pub dates: Vec<Named>,
}

/// A number or a date of a case, as the message that gives it has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// What it is: `MRN`, `limit date`.
    pub name: String,
    /// The number or the date.
    pub value: String,
}

impl Stories {
    /// Puts messages together, whatever their order, and tells each case.
    #[must_use]
    pub fn tell(exchange: &Exchange, messages: &[StoryMessage]) -> Self {
        let letters: Vec<Letter<'_>> = messages.iter().map(StoryMessage::letter).collect();
        let mut letters = Letters::new(letters, elements(exchange));
        let twins = letters.check_ids();
        let answered: Vec<_> = (0..messages.len()).map(|at| letters.answered_by(at)).collect();
        let order = cases::order(exchange, messages, &answered);
        let cases = cases::put_together(messages, &answered, &order);
        let mut course = course::Courses { exchange, messages, answered, twins, cases, letters };
        let stories = course.tell(&order);
        Self { stories, findings: course.letters.into_findings() }
    }
}

fn elements(exchange: &Exchange) -> Elements<'_> {
    Elements {
        id: steps(&exchange.identification),
        answers: steps(&exchange.answers),
        prepared: steps(&exchange.prepared),
        // Systems on the way write themselves as senders.
        names_parties_alike: false,
    }
}

fn steps(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}
