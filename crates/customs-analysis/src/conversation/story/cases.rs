//! Which messages are about one case, and in which order they came.
//!
//! The number of a case goes before its reference, which goes before what a message answers. Messages that have
//! both a number and a reference are put together first, since they say which reference became which number.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use customs_authorities::Exchange;

use super::kept::StoryMessage;

/// The messages in the order in which they came: by the time at which they were prepared. What answers a message
/// comes after it, whatever its time, which is found elsewhere; what has one time comes as the table has it.
pub(super) fn order(
    exchange: &Exchange,
    messages: &[StoryMessage],
    answered: &[Option<usize>],
) -> Vec<usize> {
    let key = |at: usize| -> (Option<NaiveDateTime>, bool, usize) {
        let own = messages[at].prepared;
        let asked = answered[at].and_then(|asked| messages[asked].prepared);
        (own.max(asked), own < asked, exchange.rank(messages[at].root))
    };
    let mut order: Vec<usize> = (0..messages.len()).collect();
    order.sort_by_cached_key(|at| (key(*at), messages[*at].file.as_str()));
    order
}

/// The case of each message, by a number from 0.
pub(super) fn put_together(
    messages: &[StoryMessage],
    answered: &[Option<usize>],
    order: &[usize],
) -> Vec<usize> {
    let mut cases = Cases::default();
    let mut case_of: Vec<Option<usize>> = vec![None; messages.len()];
    let has_both =
        |at: &&usize| messages[**at].number.is_some() && messages[**at].reference.is_some();
    let (both, others): (Vec<&usize>, Vec<&usize>) = order.iter().partition(has_both);
    for at in both.into_iter().chain(others) {
        let asked = answered[*at].and_then(|asked| case_of[asked]);
        case_of[*at] = Some(cases.of(&messages[*at], asked));
    }
    case_of.into_iter().map(|case| case.unwrap_or_default()).collect()
}

/// The cases that are known, by their numbers and references.
#[derive(Debug, Default)]
struct Cases<'m> {
    by_number: HashMap<&'m str, usize>,
    /// By reference and who gave it; who gave it is not always said.
    by_reference: HashMap<(&'m str, Option<&'m str>), usize>,
    /// By reference, whoever gave it first.
    by_any_reference: HashMap<&'m str, usize>,
    count: usize,
}

impl<'m> Cases<'m> {
    /// The case of a message that answers one of the case `asked`: a new one if there is none yet.
    fn of(&mut self, message: &'m StoryMessage, asked: Option<usize>) -> usize {
        let number = message.number.as_ref().map(|it| it.value.as_str());
        let reference = message.reference.as_ref().map(|it| it.value.as_str());
        let party = message.party.as_deref();
        let known = number.and_then(|number| self.by_number.get(number).copied());
        let known = known.or_else(|| self.referred(reference?, party, asked)).or(asked);
        let case = known.unwrap_or(self.count);
        self.count = self.count.max(case + 1);
        if let Some(number) = number {
            self.by_number.entry(number).or_insert(case);
        }
        if let Some(reference) = reference {
            self.by_reference.entry((reference, party)).or_insert(case);
            self.by_any_reference.entry(reference).or_insert(case);
        }
        case
    }

    /// The case with a reference: of the same party, or of any where one of the two is not said.
    fn referred(
        &self,
        reference: &str,
        party: Option<&str>,
        asked: Option<usize>,
    ) -> Option<usize> {
        let of = |party| self.by_reference.get(&(reference, party)).copied();
        match party {
            Some(_) => of(party).or_else(|| of(None)),
            None => asked.or_else(|| self.by_any_reference.get(reference).copied()),
        }
    }
}
