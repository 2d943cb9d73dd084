//! [`Letters`]: messages as far as every exchange has it in common — who wrote which when, and what it answers —
//! and what is asked of them in every exchange: numbers of their own, and answers that find their question.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Display;

use chrono::NaiveDateTime;
use customs_model::path::Step;
use customs_model::{Path, Rule};

use super::finding::ConversationFinding;
use super::rules;

/// Of messages with one id, which should be one, so many are looked at to find the one that is answered.
pub(super) const MOST_OF_AN_ID: usize = 100;

/// Messages looked at beside each other, and what was found in them.
#[derive(Debug)]
pub(super) struct Letters<'m> {
    pub(super) all: Vec<Letter<'m>>,
    /// The messages of each id, in the order given. Ids of several senders may be the same.
    pub(super) by_id: HashMap<&'m str, Vec<usize>>,
    pub(super) findings: Vec<(usize, ConversationFinding)>,
    elements: Elements<'m>,
}

/// A message.
#[derive(Debug)]
pub(super) struct Letter<'m> {
    pub(super) file: Cow<'m, str>,
    /// The name of its root.
    pub(super) root: &'static str,
    pub(super) id: Option<&'m str>,
    pub(super) sender: Party<'m>,
    pub(super) recipients: Vec<Party<'m>>,
    /// The id of the message that it answers.
    pub(super) answers: Option<&'m str>,
    pub(super) prepared: Option<Prepared<'m>>,
}

/// When a message was prepared.
#[derive(Clone, Copy)]
pub(super) struct Prepared<'m> {
    /// In universal time where the message gives a zone.
    pub(super) moment: NaiveDateTime,
    /// As the message has it.
    pub(super) written: &'m dyn Display,
}

impl std::fmt::Debug for Prepared<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.written)
    }
}

/// Where the messages of an exchange have what they have in common: steps from the root.
#[derive(Debug, Clone)]
pub(super) struct Elements<'m> {
    pub(super) id: Vec<&'m str>,
    pub(super) answers: Vec<&'m str>,
    pub(super) prepared: Vec<&'m str>,
    /// Whether senders and recipients are named alike by all, so that those of an answer can be held against
    /// those of its question.
    pub(super) names_parties_alike: bool,
}

/// Who sends or receives a message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Party<'m> {
    pub(super) name: &'m str,
    /// What it is among those of its name.
    pub(super) code: Option<&'m str>,
}

impl<'m> Letters<'m> {
    pub(super) fn new(all: Vec<Letter<'m>>, elements: Elements<'m>) -> Self {
        let mut by_id: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, letter) in all.iter().enumerate() {
            if let Some(id) = letter.id {
                by_id.entry(id).or_default().push(at);
            }
        }
        Self { all, by_id, findings: Vec::new(), elements }
    }

    /// Notes a finding in the message at this place.
    pub(super) fn find(
        &mut self,
        at: usize,
        rule: &'static Rule,
        names: &[&str],
        message: String,
        hint: impl Into<Cow<'static, str>>,
    ) {
        let Letter { file, root, .. } = &self.all[at];
        let mut path = Path::root(*root);
        names
            .iter()
            .for_each(|name| path.push(Step { name: (*name).to_owned().into(), occurrence: None }));
        let (file, hint) = (file.clone().into_owned(), hint.into());
        self.findings.push((at, ConversationFinding { file, rule, message, hint, path }));
    }

    /// The findings in the order in which the messages are given.
    pub(super) fn into_findings(self) -> Vec<ConversationFinding> {
        let mut findings = self.findings;
        findings.sort_by_key(|(at, _)| *at);
        findings.into_iter().map(|(_, finding)| finding).collect()
    }

    /// Whether every message of a sender has an id of its own. Returns for each message the first one that
    /// has its id.
    pub(super) fn check_ids(&mut self) -> Vec<Option<usize>> {
        let mut senders: HashMap<&str, Senders<'_>> = HashMap::new();
        let mut twins = Vec::with_capacity(self.all.len());
        for letter in &self.all {
            let at = twins.len();
            let Some(id) = letter.id else {
                twins.push(None);
                continue;
            };
            let earlier = senders.entry(id).or_default();
            twins.push(earlier.first_of(letter.sender));
            earlier.note(letter.sender, at);
        }
        for (at, twin) in twins.iter().enumerate() {
            let (Some(twin), Some(id)) = (twin, self.all[at].id) else { continue };
            let other = &self.all[*twin].file;
            let message = format!("the id `{id}` is also that of {other}, from the same sender");
            let hint = "give every message its own id, such as a UUID";
            let names = self.elements.id.clone();
            self.find(at, &rules::MESSAGE_ID, &names, message, hint);
        }
        twins
    }

    /// The message that the one at this place answers.
    pub(super) fn answered_by(&mut self, at: usize) -> Option<usize> {
        let letter = &self.all[at];
        let id = letter.answers?;
        let known = self.by_id.get(id).into_iter().flatten().copied();
        let others = known.filter(|other| *other != at).take(MOST_OF_AN_ID);
        let others: Vec<usize> = others.collect();
        let Some(first) = others.first().copied() else {
            let names = self.elements.answers.clone();
            let message = format!("no message has the id `{id}` that it answers");
            let hint = "add the message, or correct the id";
            self.find(at, &rules::UNKNOWN_CORRELATION, &names, message, hint);
            return None;
        };
        let is_meant = |other: &&usize| {
            let asked = &self.all[**other];
            letter.recipients.iter().any(|it| same(*it, asked.sender))
                && asked.recipients.iter().any(|it| same(*it, letter.sender))
        };
        if let Some(meant) = others.iter().find(is_meant) {
            return Some(*meant);
        }
        if self.elements.names_parties_alike {
            let file = &self.all[first].file;
            let message =
                format!("it answers {file}, which its recipient did not send to its sender");
            let hint = "the recipient of the request must send the answer to its sender";
            let names = self.elements.answers.clone();
            self.find(at, &rules::CORRELATION_PARTIES, &names, message, hint);
        }
        Some(first)
    }

    /// That an answer is not older than what it answers.
    pub(super) fn check_order(&mut self, at: usize, asked: usize) {
        let (answer, question) = (&self.all[at], &self.all[asked]);
        let (Some(answered), Some(was_asked)) = (answer.prepared, question.prepared) else {
            return;
        };
        if answered.moment < was_asked.moment {
            let message = format!(
                "it was prepared at {}, before {}, which it answers, at {}",
                answered.written, question.file, was_asked.written
            );
            let hint = "correct the time of preparation, or the id of the message it answers";
            let names = self.elements.prepared.clone();
            self.find(at, &rules::ANSWERED_BEFORE_ASKED, &names, message, hint);
        }
    }

    /// That an answer answers a message of the wrong type.
    pub(super) fn find_wrong_type(
        &mut self,
        at: usize,
        asked: usize,
        wanted: &str,
        names: [&str; 2],
    ) {
        let [answer, question] = names;
        let message =
            format!("{answer} answers {wanted}, and {} is {question}", self.all[asked].file);
        let names = self.elements.answers.clone();
        self.find(at, &rules::ANSWER_TYPE, &names, message, "give the id of the request");
    }
}

/// The first message of each party among those that were noted.
#[derive(Debug, Default)]
pub(super) struct Senders<'m> {
    /// By name: of any code, and of none.
    of_name: HashMap<&'m str, usize>,
    without_code: HashMap<&'m str, usize>,
    of_code: HashMap<(&'m str, &'m str), usize>,
    /// The messages in the order in which they were noted.
    noted: Vec<usize>,
}

impl<'m> Senders<'m> {
    /// Notes the message at this place.
    pub(super) fn note(&mut self, sender: Party<'m>, at: usize) {
        let (name, nth) = (sender.name, self.noted.len());
        self.noted.push(at);
        self.of_name.entry(name).or_insert(nth);
        match sender.code {
            Some(code) => _ = self.of_code.entry((name, code)).or_insert(nth),
            None => _ = self.without_code.entry(name).or_insert(nth),
        }
    }

    /// The first message that was noted of the [`same`] party.
    pub(super) fn first_of(&self, sender: Party<'_>) -> Option<usize> {
        let name = sender.name;
        let first = match sender.code {
            None => self.of_name.get(name),
            Some(code) => {
                let of_code = self.of_code.get(&(name, code));
                of_code.into_iter().chain(self.without_code.get(name)).min()
            }
        };
        first.map(|nth| self.noted[*nth])
    }
}

/// Whether two parties are the same: of one name, and with one code where both have one.
pub(super) fn same(one: Party<'_>, other: Party<'_>) -> bool {
    one.name == other.name && one.code.zip(other.code).is_none_or(|(one, other)| one == other)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXTS: [&str; 3] = ["0", "1", "2"];

    fn party((name, code): (usize, Option<usize>)) -> Party<'static> {
        Party { name: TEXTS[name], code: code.map(|code| TEXTS[code]) }
    }

    proptest! {
        #[test]
        fn the_first_message_of_a_party_is_found_as_by_going_through_all(
            senders in prop::collection::vec((0..3usize, prop::option::of(0..3usize)), 1..20),
        ) {
            let senders: Vec<Party<'_>> = senders.into_iter().map(party).collect();
            let mut noted = Senders::default();
            for (at, sender) in senders.iter().enumerate() {
                let by_hand = senders[..at].iter().position(|other| same(*other, *sender));
                prop_assert_eq!(noted.first_of(*sender), by_hand);
                noted.note(*sender, at);
            }
        }
    }
}
