//! [`Preparation`]: what every message begins with.

use customs_model::object::value_at;
use customs_model::{Identifier, LocalDateTime, Object, Text, ValueRef};

/// What every message begins with, but for its type, which is that of the struct.
///
/// ```
/// use customs_ens::{CC315A, Preparation};
///
/// let preparation = Preparation::new("XX1234567890/0000000001", "2026-01-31T12:00:00".parse()?, "M-0001");
/// let declaration = CC315A::from(&preparation);
/// assert_eq!(declaration.day_of_preparation.unwrap(), "260131");
/// assert_eq!(declaration.message_type.unwrap(), "CC315A");
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preparation {
    /// Who sends the message.
    pub sender: Identifier,
    /// For whom it is, where that is said.
    pub recipient: Option<Identifier>,
    /// The day on which it was prepared: two digits each of the year, the month and the day.
    pub day: Text,
    /// The hour and the minute.
    pub time: Text,
    /// The number that the sender gives it, of which there is no second.
    pub identification: Identifier,
}

impl Preparation {
    /// Of a message that names nobody for whom it is.
    pub fn new(
        sender: impl Into<Identifier>,
        prepared: LocalDateTime,
        identification: impl Into<Identifier>,
    ) -> Self {
        let (day, time) = (prepared.0.format("%y%m%d"), prepared.0.format("%H%M"));
        Self {
            sender: sender.into(),
            recipient: None,
            day: day.to_string().into(),
            time: time.to_string().into(),
            identification: identification.into(),
        }
    }
}

/// When a message was prepared, if it is one that says so. Its year has two digits, and is one of this century.
///
/// ```
/// use customs_ens::{CC313A, Preparation, prepared};
///
/// let moment = "2026-01-31T12:30:00".parse()?;
/// let amendment = CC313A::from(&Preparation::new("XX1234567890/0000000001", moment, "M-0002"));
/// assert_eq!(prepared(&amendment), Some(moment));
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[must_use]
pub fn prepared(message: &dyn Object) -> Option<LocalDateTime> {
    let [day, time] = ["DatOfPreMES9", "TimOfPreMES10"].map(|name| digits(message, name));
    let (day, time) = (day?, time?);
    let two = |text: &str, at: usize| text.get(at..at + 2).map(str::to_owned);
    let (year, month, day) = (two(day, 0)?, two(day, 2)?, two(day, 4)?);
    let (hour, minute) = (two(time, 0)?, two(time, 2)?);
    format!("20{year}-{month}-{day}T{hour}:{minute}:00").parse().ok()
}

/// The text of a value at the head of a message, by the name of its element.
fn digits<'m>(message: &'m dyn Object, name: &str) -> Option<&'m str> {
    match value_at(message, &[name])? {
        ValueRef::Text(text) => Some(text),
        _ => None,
    }
}
