//! A case from message to message: what each makes of it, and what does not fit.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use customs_authorities::{Answers, Exchange, Key, Turn};
use customs_model::Rule;
use customs_model::choice::choice;

use super::kept::{Found, StoryMessage};
use super::{Named, NextDue, Story, StoryStep};
use crate::conversation::letters::Letters;
use crate::conversation::rules;

/// All cases, with what is known of their messages.
pub(super) struct Courses<'m> {
    pub(super) exchange: &'m Exchange,
    pub(super) messages: &'m [StoryMessage],
    /// The message that each answers.
    pub(super) answered: Vec<Option<usize>>,
    /// The first message with the id of each.
    pub(super) twins: Vec<Option<usize>>,
    /// The case of each.
    pub(super) cases: Vec<usize>,
    pub(super) letters: Letters<'m>,
}

/// A case as far as it is told.
struct Case<'m> {
    /// The state of each track, and the message that made it.
    states: Vec<(usize, Option<usize>)>,
    /// The types that came.
    came: BTreeSet<&'static str>,
    /// The messages that gave its number and its reference first.
    number: Option<usize>,
    reference: Option<usize>,
    /// The dates by their index in the table; the last one counts.
    dates: BTreeMap<usize, &'m str>,
    steps: Vec<StoryStep>,
}

impl<'m> Courses<'m> {
    /// Tells the cases, whose messages come in this order.
    pub(super) fn tell(&mut self, order: &[usize]) -> Vec<Story> {
        let mut by_case: Vec<Option<Case<'m>>> = Vec::new();
        let mut in_order = Vec::new();
        by_case.resize_with(self.messages.len(), || None);
        for at in order {
            let number = self.cases[*at];
            let case = by_case[number].get_or_insert_with(|| {
                in_order.push(number);
                Case::begin(self.exchange)
            });
            self.step(*at, case);
        }
        let told = in_order.into_iter().filter_map(|number| by_case[number].take());
        told.map(|case| self.story(case)).collect()
    }

    /// Tells the next message of a case.
    fn step(&mut self, at: usize, case: &mut Case<'m>) {
        let message = &self.messages[at];
        let twin = self.twins[at].filter(|twin| message.is_again(&self.messages[*twin]));
        if twin.is_some() {
            return;
        }
        let asked = self.answered[at];
        let answered = asked.map(|asked| self.messages[asked].root);
        let kind = message.kind(self.exchange, answered);
        let turn = self.exchange.turn(message.root, kind.as_deref());
        let found = self.letters.findings.len();
        self.check_numbers(at, case);
        if let Some(asked) = asked {
            self.letters.check_order(at, asked);
        }
        match turn {
            None => self.find_unknown_kind(at, kind.as_deref()),
            Some(turn) => {
                self.check_answer(at, turn, case);
                let is_doubtful = self.letters.findings.len() > found || self.misses_question(at);
                self.take_turn(at, turn, case, is_doubtful);
            }
        }
        case.came.insert(message.root);
        case.dates.extend(message.dates.iter().map(|(date, text)| (*date, text.as_str())));
        case.steps.push(StoryStep {
            prepared: message.prepared.map(|it| it.format("%Y-%m-%d %H:%M").to_string()),
            message: message.root,
            from: turn.map(|turn| self.exchange.who(turn.sender).to_owned()),
            words: turn.map_or("its meaning is unknown", |turn| &turn.words).to_owned(),
            file: message.file.clone(),
        });
    }

    /// Makes of the case what a message makes of it. That it cannot come is found unless the message is doubtful for
    /// other reasons.
    fn take_turn(&mut self, at: usize, turn: &Turn, case: &mut Case<'_>, is_doubtful: bool) {
        let states: Vec<usize> = case.states.iter().map(|(state, _)| *state).collect();
        let unfit = self.exchange.unfit(&states, &turn.when);
        if let Some(unfit) = unfit.filter(|_| !is_doubtful) {
            self.find_out_of_turn(at, turn, case, unfit);
        }
        let can_come = unfit.is_none_or(|unfit| case.catch_up(unfit, turn, at, self.exchange));
        case.make(turn, at, self.exchange, can_come);
    }

    /// Whether it names a message that it answers and that is not there, which was found before.
    fn misses_question(&self, at: usize) -> bool {
        self.messages[at].answers.is_some() && self.answered[at].is_none()
    }

    /// That its number and its reference are those of the case, and that the message it answers is of the case.
    fn check_numbers(&mut self, at: usize, case: &mut Case<'m>) {
        let (exchange, messages) = (self.exchange, self.messages);
        let number = |at: usize| messages[at].number.as_ref();
        let reference = |at: usize| messages[at].reference.as_ref();
        let keys = (&exchange.number, &exchange.reference);
        self.check_number(at, &mut case.number, keys.0, &rules::CASE_NUMBER, &number);
        self.check_number(at, &mut case.reference, keys.1, &rules::CASE_REFERENCE, &reference);
        let Some(asked) = self.answered[at].filter(|asked| self.cases[*asked] != self.cases[at])
        else {
            return;
        };
        let number = number(asked).map(|found| (&exchange.number, found));
        let known = number.or_else(|| Some((&exchange.reference, reference(asked)?)));
        let known = known.map_or(String::new(), |(key, it)| format!(": {} {}", key.name, it.value));
        let (file, case) = (&messages[asked].file, exchange.case.to_lowercase());
        let message = format!("it answers {file}, which is about another {case}{known}");
        let names: Vec<&str> = exchange.answers.iter().map(String::as_str).collect();
        let hint = "correct the number of the case, or the id of the message it answers";
        self.letters.find(at, &rules::CASE_NUMBER, &names, message, hint);
    }

    /// That a number is the one which the case has had since `first`.
    fn check_number(
        &mut self,
        at: usize,
        first: &mut Option<usize>,
        key: &Key,
        rule: &'static Rule,
        number: &dyn Fn(usize) -> Option<&'m Found>,
    ) {
        let Some(found) = number(at) else { return };
        let known = *first.get_or_insert(at);
        let Some(before) = number(known).filter(|before| before.value != found.value) else {
            return;
        };
        let message = format!(
            "the {} is `{}`, but `{}` in {}",
            key.name, found.value, before.value, self.messages[known].file
        );
        let names: Vec<&str> = key.elements[found.element].iter().map(String::as_str).collect();
        self.letters.find(
            at,
            rule,
            &names,
            message,
            "use the same number in all messages of a case",
        );
    }

    fn find_unknown_kind(&mut self, at: usize, kind: Option<&str>) {
        let root = self.messages[at].root;
        let message = match kind {
            Some(kind) => format!("{root} with `{kind}` is unknown in this exchange"),
            None => format!("the kind of {root} is missing"),
        };
        let hint = "correct the code for the purpose of the message";
        self.letters.find(at, &rules::UNKNOWN_KIND, &[], message, hint);
    }

    /// That it answers a message of a type that it can answer.
    fn check_answer(&mut self, at: usize, turn: &Turn, case: &Case<'_>) {
        let Answers::Types(types) = &turn.answers else { return };
        let root = self.messages[at].root;
        match self.answered[at] {
            Some(asked) => {
                let found = self.messages[asked].root;
                if !types.iter().any(|it| it == found) {
                    self.letters.find_wrong_type(at, asked, &choice(types), [root, found]);
                }
            }
            None if self.misses_question(at)
                || types.iter().any(|it| case.came.contains(&**it)) => {}
            None => {
                let message =
                    format!("{root} answers {}, which did not come before", choice(types));
                let hint = Cow::Owned(turn.hint.clone());
                self.letters.find(at, &rules::UNASKED, &[], message, hint);
            }
        }
    }

    /// That it comes in a state in which it cannot.
    fn find_out_of_turn(&mut self, at: usize, turn: &Turn, case: &Case<'_>, unfit: usize) {
        let made = case.states.iter().find(|(state, _)| *state == unfit).and_then(|(_, by)| *by);
        let by = made.map_or(String::new(), |by| format!(" ({})", self.messages[by].file));
        let message = format!(
            "{} cannot come here: {}{by}",
            self.messages[at].root, self.exchange.states[unfit].words
        );
        let hint = Cow::Owned(turn.hint.clone());
        self.letters.find(at, &rules::MESSAGE_TURN, &[], message, hint);
    }

    fn story(&self, case: Case<'_>) -> Story {
        let exchange = self.exchange;
        let named = |key: &Key, found: &Found| Named {
            name: key.name.clone(),
            value: found.value.to_string(),
        };
        let number = case.number.and_then(|at| self.messages[at].number.as_ref());
        let reference = case.reference.and_then(|at| self.messages[at].reference.as_ref());
        Story {
            case: exchange.case.clone(),
            number: number.map(|found| named(&exchange.number, found)),
            reference: reference.map(|found| named(&exchange.reference, found)),
            states: case.words(exchange),
            due: case.due(exchange),
            steps: case.steps,
        }
    }
}

impl Case<'_> {
    fn begin(exchange: &Exchange) -> Self {
        let states = exchange.beginning().into_iter().map(|state| (state, None)).collect();
        let (came, steps, dates) = (BTreeSet::new(), Vec::new(), BTreeMap::new());
        Self { states, came, number: None, reference: None, dates, steps }
    }

    /// Brings a track on to the state in which a message can come, if that is a later one: the message shows that
    /// one before it is missing, which is found once.
    fn catch_up(&mut self, unfit: usize, turn: &Turn, at: usize, exchange: &Exchange) -> bool {
        let track = exchange.states[unfit].track;
        let later = turn.when.iter().copied();
        let later = later.filter(|state| exchange.states[*state].track == track && *state > unfit);
        let next = later.min();
        if let Some(next) = next {
            self.states[track] = (next, Some(at));
        }
        next.is_some()
    }

    /// Makes of the case what a message makes of it. One that cannot come leads nothing back.
    fn make(&mut self, turn: &Turn, at: usize, exchange: &Exchange, can_come: bool) {
        for (from, to) in &turn.makes {
            let state = &mut self.states[exchange.states[*to].track];
            let leads_on = can_come || *to > state.0;
            if leads_on && from.is_none_or(|from| from == state.0) {
                *state = (*to, Some(at));
            }
        }
    }

    /// The states in words: that of the first track, and of the others those that a message made.
    fn words(&self, exchange: &Exchange) -> Vec<String> {
        let beginning = exchange.beginning();
        let told = self.states.iter().zip(&beginning);
        let told = told.filter(|((state, _), first)| state != *first).map(|((state, _), _)| *state);
        let mut told: Vec<usize> = told.collect();
        if told.is_empty() {
            told.extend(beginning.first());
        }
        told.into_iter().map(|state| exchange.states[state].words.clone()).collect()
    }

    fn due(&self, exchange: &Exchange) -> Vec<NextDue> {
        let states: Vec<usize> = self.states.iter().map(|(state, _)| *state).collect();
        let due = exchange.due.iter().filter(|due| exchange.unfit(&states, &due.when).is_none());
        let date = |at: &usize| {
            let value = (*self.dates.get(at)?).to_owned();
            Some(Named { name: exchange.dates[*at].name.replace('-', " "), value })
        };
        due.map(|due| NextDue {
            from: exchange.who(due.from).to_owned(),
            messages: due.messages.clone(),
            dates: due.dates.iter().filter_map(date).collect(),
        })
        .collect()
    }
}
