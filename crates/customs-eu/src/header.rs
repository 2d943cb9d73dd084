//! [`Header`]: what every message begins with.

use customs_model::object::value_at;
use customs_model::{Identifier, LocalDateTime, MessageDefinition, Object, ValueRef};

use crate::export;

/// The phase of the transit system that these types are of, as messages name it.
pub const PHASE: &str = "NCTS6";

/// What every message begins with, but for its type and phase, which are those of the struct.
///
/// ```
/// use customs_eu::{CC014C, Header};
///
/// let header = Header::new("TRADER-SYSTEM", "NTA.XX", "2026-01-31T12:00:00".parse()?, "M-0001");
/// let request = CC014C::from(&header);
/// assert_eq!(request.message_type.unwrap(), "CC014C");
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Who sends the message.
    pub sender: Identifier,
    /// For whom it is, as in `NTA.DE`.
    pub recipient: Identifier,
    /// When it was prepared, in the time of the sender.
    pub prepared: LocalDateTime,
    /// The number that the sender gives it, of which there is no second.
    pub identification: Identifier,
    /// The number of the message that it answers.
    pub answers: Option<Identifier>,
}

impl Header {
    /// Of a message that answers none.
    pub fn new(
        sender: impl Into<Identifier>,
        recipient: impl Into<Identifier>,
        prepared: LocalDateTime,
        identification: impl Into<Identifier>,
    ) -> Self {
        let (sender, recipient) = (sender.into(), recipient.into());
        Self { sender, recipient, prepared, identification: identification.into(), answers: None }
    }
}

/// When a message was prepared, if it is one that says so.
///
/// ```
/// use customs_eu::{CC014C, prepared};
///
/// let request =
///     CC014C { preparation_date_and_time: Some("2026-01-31T12:00:00".parse()?), ..Default::default() };
/// assert_eq!(prepared(&request).map(|it| it.to_string()).as_deref(), Some("2026-01-31T12:00:00"));
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[must_use]
pub fn prepared(message: &dyn Object) -> Option<LocalDateTime> {
    match value_at(message, &["preparationDateAndTime"])? {
        ValueRef::LocalDateTime(moment) => Some(*moment),
        _ => None,
    }
}

/// The phase of its system that a message is read as one of: that of these types.
///
/// ```
/// use customs_eu::{CC014C, CC507C, own_phase};
///
/// assert_eq!(own_phase(&CC014C::default()), "NCTS6");
/// assert_eq!(own_phase(&CC507C::default()), "AES1.1");
/// ```
#[must_use]
pub fn own_phase(message: &dyn Object) -> &'static str {
    let is_it = |of: &MessageDefinition| of.class.name == message.class().name;
    if export::MESSAGES.iter().any(is_it) { export::PHASE } else { PHASE }
}

/// The phase of the system that a message is written for, if it names one.
#[must_use]
pub fn phase(message: &dyn Object) -> Option<&str> {
    match value_at(message, &["PhaseID"])? {
        ValueRef::Code(phase) => Some(phase.as_str()),
        _ => None,
    }
}
