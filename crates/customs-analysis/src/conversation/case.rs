//! [`Conversation`]: the messages of a case, and what was found in them.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use customs_exchange::Exchanged;
use customs_exchange::envelope::{Administration, Header};
use customs_model::{DateTime, Path};

use super::finding::{Check, ConversationFinding};

/// The messages of a case, looked at beside each other.
///
/// ```
/// use customs_analysis::{Check, Conversation};
/// use customs_exchange::{Exchanged, Message, body::Acknowledgement, envelope::*, lists};
/// use customs_model::{DateTime, Indicator, build::id};
///
/// let now: DateTime = "2026-01-31T10:00:00Z".parse()?;
/// let (gb, no) = (Administration::new("GB", "Customs"), Administration::new("NO", "Customs"));
/// let mut header = Header::new(
///     "7a61-1", "Acknowledgement", "11", VERSION, gb, vec![no], now.clone(), lists::urgency::ROUTINE,
///     Indicator::from(false),
/// );
/// header.correlation_id = id("9b02-4");
/// let handling = Handling::new(
///     lists::classification::GREEN, vec![lists::purpose::ASSISTANCE.into()],
///     lists::permitted_recipients::CUSTOMS_ONLY, lists::onward_transfer::WITH_CONSENT,
///     lists::use_as_evidence::FORBIDDEN, Indicator::from(false), Indicator::from(false),
/// );
/// let body = Acknowledgement::new("9b02-4", lists::acknowledgement::POSITIVE, "1", now);
/// let basis = LegalBasis::new(lists::instrument::BILATERAL);
/// let message = Message::new(header, vec![basis], handling, body);
///
/// let case: [(&str, &dyn Exchanged); 1] = [("reply.json", &message)];
/// let findings = Conversation::check(case);
/// assert_eq!(findings[0].check, Check::UnknownCorrelation);
/// assert_eq!(findings[0].path.to_string(), "/AcknowledgementMessage/Header/CorrelationID");
/// # Ok::<(), customs_model::ValueError>(())
/// ```
#[derive(Debug)]
pub struct Conversation<'m> {
    pub(super) messages: Vec<Sent<'m>>,
    /// The messages of each id, in the order given. Ids of several senders may be the same.
    pub(super) by_id: HashMap<&'m str, Vec<usize>>,
    pub(super) findings: Vec<(usize, ConversationFinding)>,
}

/// Of messages with one id, which should be one, so many are looked at to find the one that is answered.
pub(super) const MOST_OF_AN_ID: usize = 100;

/// A message of the case.
#[derive(Debug)]
pub(super) struct Sent<'m> {
    pub(super) file: String,
    pub(super) message: &'m dyn Exchanged,
    pub(super) header: &'m Header,
}

impl Conversation<'_> {
    /// Notes a finding in the message at this place.
    pub(super) fn find(
        &mut self,
        at: usize,
        check: Check,
        names: &[&'static str],
        message: String,
        hint: &'static str,
    ) {
        let Sent { file, message: sent, .. } = &self.messages[at];
        let root = Path::root(sent.message_type().root());
        let path = names.iter().fold(root, |path, name| path / *name);
        let file = file.clone();
        self.findings.push((at, ConversationFinding { file, check, message, hint, path }));
    }
}

/// The first message of each administration among those that were noted.
#[derive(Debug, Default)]
pub(super) struct Senders<'m> {
    /// By country: of any code, and of none.
    of_country: HashMap<&'m str, usize>,
    without_code: HashMap<&'m str, usize>,
    of_code: HashMap<(&'m str, &'m str), usize>,
    /// The messages in the order in which they were noted.
    noted: Vec<usize>,
}

impl<'m> Senders<'m> {
    /// Notes the message at this place.
    pub(super) fn note(&mut self, sender: &'m Administration, at: usize) {
        let (country, nth) = (sender.country_code.as_str(), self.noted.len());
        self.noted.push(at);
        self.of_country.entry(country).or_insert(nth);
        match &sender.code {
            Some(code) => _ = self.of_code.entry((country, code.as_str())).or_insert(nth),
            None => _ = self.without_code.entry(country).or_insert(nth),
        }
    }

    /// The first message that was noted of the [`same`] administration.
    pub(super) fn first_of(&self, sender: &Administration) -> Option<usize> {
        let country = sender.country_code.as_str();
        let first = match &sender.code {
            None => self.of_country.get(country),
            Some(code) => {
                let of_code = self.of_code.get(&(country, code.as_str()));
                of_code.into_iter().chain(self.without_code.get(country)).min()
            }
        };
        first.map(|nth| self.noted[*nth])
    }
}

/// Whether two administrations are the same: of one country, and with one code where both have one.
/// Names are written in many ways.
pub(super) fn same(one: &Administration, other: &Administration) -> bool {
    let codes = one.code.as_ref().zip(other.code.as_ref());
    one.country_code == other.country_code
        && codes.is_none_or(|(one, other)| one.as_str() == other.as_str())
}

/// A moment that can be compared with others: in universal time where the message gives a zone.
pub(super) fn moment(date: &DateTime) -> NaiveDateTime {
    date.to_utc().map_or_else(|| date.local(), |moment| moment.naive_utc())
}

#[cfg(test)]
mod tests {
    use customs_model::build;
    use proptest::prelude::*;

    use super::*;

    fn administration((country, code): (u8, Option<u8>)) -> Administration {
        let mut administration = Administration::new(format!("{country}"), "Customs");
        administration.code = code.and_then(|code| build::code(code.to_string()));
        administration
    }

    proptest! {
        #[test]
        fn the_first_message_of_an_administration_is_found_as_by_going_through_all(
            senders in prop::collection::vec((0..3u8, prop::option::of(0..3u8)), 1..20),
        ) {
            let senders: Vec<Administration> = senders.into_iter().map(administration).collect();
            let mut noted = Senders::default();
            for (at, sender) in senders.iter().enumerate() {
                let by_hand = senders[..at].iter().position(|other| same(other, sender));
                prop_assert_eq!(noted.first_of(sender), by_hand);
                noted.note(sender, at);
            }
        }
    }
}
