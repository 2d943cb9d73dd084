//! A transit in messages is told as the table of its exchange has it, and whatever does not fit is found, once.

#![allow(clippy::unwrap_used)]

use customs_analysis::conversation::rules;
use customs_analysis::{Stories, StoryMessage};
use customs_authorities::Exchange;
use customs_eu::{
    CC004C, CC007C, CC009C, CC013C, CC014C, CC015C, CC025C, CC028C, CC029C, CC043C, CC044C, CC045C,
    CC056C, CC060C, CC170C, CC182C, CC191C, CC228C, CC906C, CC928C, Header,
    HolderOfTheTransitProcedure, Invalidation, MESSAGES, TransitOperation,
};
use customs_model::Rule;

const LRN: &str = "TEA-1";
const MRN: &str = "26CH001251STORY1K0";
const OTHER: &str = "26CH001251STORY2K2";

fn exchange() -> &'static Exchange {
    &Exchange::embedded()[0]
}

/// What a message begins with: its file is its id, and it answers another or none.
fn header(file: &str, minute: u8, answers: Option<&str>) -> Header {
    let prepared = format!("2026-02-02T10:{minute:02}:00").parse().unwrap();
    Header { answers: answers.map(Into::into), ..Header::new("A", "B", prepared, file) }
}

/// A message about a transit, with more elements or none.
macro_rules! sent {
    ($Type:ident, $file:expr, $minute:expr, $answers:expr, $operation:expr $(, $field:ident: $value:expr)*) => {{
        let message = $Type {
            transit_operation: Some(Box::new($operation)),
            $($field: $value,)*
            ..$Type::from(&header($file, $minute, $answers))
        };
        StoryMessage::of(exchange(), $file, &message).unwrap()
    }};
}

fn lrn() -> TransitOperation {
    TransitOperation { lrn: Some(LRN.into()), ..Default::default() }
}

fn mrn() -> TransitOperation {
    TransitOperation { mrn: Some(MRN.into()), ..Default::default() }
}

fn both() -> TransitOperation {
    TransitOperation { lrn: Some(LRN.into()), ..mrn() }
}

/// A declaration of a holder.
fn declared(file: &str, minute: u8, holder: &str, operation: TransitOperation) -> StoryMessage {
    let identification_number = Some(holder.into());
    let holder = HolderOfTheTransitProcedure { identification_number, ..Default::default() };
    let holder = Some(Box::new(holder));
    sent!(CC015C, file, minute, None, operation, holder_of_the_transit_procedure: holder)
}

fn declaration() -> StoryMessage {
    declared("declaration", 0, "CH1", lrn())
}

fn accepted() -> StoryMessage {
    sent!(CC028C, "accepted", 2, Some("declaration"), both())
}

fn released() -> StoryMessage {
    sent!(CC029C, "released", 10, Some("declaration"), both())
}

fn arrival() -> StoryMessage {
    sent!(CC007C, "arrival", 20, None, mrn())
}

fn permission() -> StoryMessage {
    sent!(CC043C, "permission", 21, Some("arrival"), mrn())
}

/// A whole transit.
fn transit() -> Vec<StoryMessage> {
    let all_released = TransitOperation { release_indicator: Some("1".into()), ..mrn() };
    vec![
        declaration(),
        sent!(CC928C, "acknowledged", 1, Some("declaration"), lrn()),
        accepted(),
        sent!(CC013C, "amendment", 3, None, mrn()),
        sent!(CC004C, "amended", 4, Some("amendment"), mrn()),
        released(),
        sent!(CC182C, "incident", 15, None, mrn()),
        arrival(),
        permission(),
        sent!(CC044C, "remarks", 22, Some("permission"), mrn()),
        sent!(CC025C, "goods released", 23, Some("remarks"), all_released),
        sent!(CC045C, "written off", 30, None, mrn()),
    ]
}

fn tell(messages: &[StoryMessage]) -> Stories {
    Stories::tell(exchange(), messages)
}

/// One thing does not fit in these messages.
#[track_caller]
fn one(messages: &[StoryMessage], rule: &'static Rule, file: &str, said: &str) {
    let findings = tell(messages).findings;
    let [finding] = &*findings else { panic!("{findings:#?}") };
    assert_eq!((finding.rule, finding.file.as_str()), (rule, file), "{finding:#?}");
    assert!(finding.message.contains(said), "{finding:#?}");
}

/// One thing does not fit in the whole transit if this message is added.
#[track_caller]
fn one_with(more: StoryMessage, rule: &'static Rule, said: &str) {
    let mut messages = transit();
    messages.push(more);
    one(&messages, rule, "more", said);
}

/// The states and what is due after these messages, which fit together.
#[track_caller]
fn now(messages: &[StoryMessage]) -> (String, String) {
    let told = tell(messages);
    assert_eq!(told.findings, []);
    let [story] = &*told.stories else { panic!("{:?}", told.stories) };
    let due = story.due.iter().map(|it| format!("{} from {}", it.messages.join("/"), it.from));
    (story.states.join("; "), due.collect::<Vec<_>>().join("; "))
}

#[test]
fn every_message_of_transit_has_a_turn() {
    for message in MESSAGES {
        assert!(exchange().has(message.class.name), "{}", message.class.name);
    }
}

#[test]
fn a_whole_transit_is_one_story_in_any_order() {
    let told = tell(&transit());
    assert_eq!(told.findings, []);
    let mut messages = transit();
    messages.reverse();
    assert_eq!(tell(&messages), told);
    let [story] = &*told.stories else { panic!("{told:?}") };
    let numbers = [&story.number, &story.reference].map(|it| it.as_ref().unwrap());
    assert_eq!(numbers.map(|it| (&*it.name, &*it.value)), [("MRN", MRN), ("LRN", LRN)]);
    let files: Vec<_> = story.steps.iter().map(|step| step.file.as_str()).collect();
    assert_eq!(
        (files.len(), files[0], files[5], files[11]),
        (12, "declaration", "released", "written off")
    );
    assert_eq!(
        story.states,
        ["the movement is written off", "the goods are released at destination"]
    );
    assert_eq!(story.due, []);
}

#[test]
fn what_is_due_next_follows_from_each_message() {
    let messages = transit();
    let due = [
        "CC028C/CC056C from the office of departure",
        "CC028C/CC056C from the office of departure",
        "CC029C/CC051C from the office of departure",
        "CC004C/CC056C from the office of departure",
        "CC029C/CC051C from the office of departure",
        "CC007C from the trader at destination",
        "CC007C from the trader at destination",
        "CC043C/CC025C from the office of destination",
        "CC044C from the trader at destination",
        "CC025C from the office of destination",
        "CC045C from the office of departure",
        "",
    ];
    for (at, due) in due.iter().enumerate() {
        assert_eq!(now(&messages[..=at]).1, *due, "after {:?}", messages[at]);
    }
}

#[test]
fn what_is_due_has_the_dates_that_messages_give() {
    let limit = TransitOperation { limit_date: Some("2026-02-10".parse().unwrap()), ..lrn() };
    let told = tell(&[declared("declaration", 0, "CH1", limit), accepted(), released()]);
    let [date] = &*told.stories[0].due[0].dates else { panic!("{told:?}") };
    assert_eq!((&*date.name, &*date.value), ("limit date", "2026-02-10"));
}

#[test]
fn a_declaration_that_was_lodged_before_is_presented_and_then_accepted() {
    let before = TransitOperation { additional_declaration_type: Some("D".into()), ..lrn() };
    let mut messages = vec![declared("declaration", 0, "CH1", before)];
    assert_eq!(now(&messages).1, "CC170C from the holder of the procedure");
    messages.push(sent!(CC170C, "presented", 1, None, lrn()));
    assert_eq!(now(&messages).1, "CC028C/CC056C from the office of departure");
    messages.push(sent!(CC028C, "accepted", 2, Some("presented"), both()));
    assert_eq!(now(&messages).0, "the declaration is accepted");
}

#[test]
fn a_rejection_undoes_what_it_rejects() {
    let no = |answers: &str, what: &str, operation: TransitOperation| {
        let business_rejection_type = Some(what.into());
        let operation = TransitOperation { business_rejection_type, ..operation };
        sent!(CC056C, "no", 4, Some(answers), operation)
    };
    let mut messages = vec![declaration(), no("declaration", "015", lrn())];
    assert_eq!(now(&messages).0, "the declaration is rejected");
    messages.push(declared("again", 5, "CH1", lrn()));
    assert_eq!(now(&messages).0, "the declaration is lodged");
    let amendment = sent!(CC013C, "amendment", 3, None, mrn());
    let mut messages = vec![declaration(), accepted(), amendment];
    assert_eq!(now(&messages).0, "the declaration is accepted; an amendment is asked for");
    messages.push(no("amendment", "013", mrn()));
    assert_eq!(now(&messages).0, "the declaration is accepted");
}

#[test]
fn a_message_that_is_refused_for_its_form_undoes_what_it_answers() {
    let refused = CC906C::from(&header("refused", 1, Some("declaration")));
    let refused = StoryMessage::of(exchange(), "refused", &refused).unwrap();
    assert_eq!(now(&[declaration(), refused]).0, "the declaration is rejected");
}

#[test]
fn an_invalidation_is_asked_for_and_decided() {
    let decided = |by_customs: bool, decision: Option<bool>, asked: Option<&str>| {
        let invalidation = Invalidation {
            decision: decision.map(Into::into),
            initiated_by_customs: Some(by_customs.into()),
            ..Default::default()
        };
        let invalidation = Some(Box::new(invalidation));
        sent!(CC009C, "decision", 4, asked, mrn(), invalidation: invalidation)
    };
    let asked = sent!(CC014C, "asked", 3, None, mrn());
    let mut messages =
        vec![declaration(), accepted(), asked, decided(false, Some(true), Some("asked"))];
    assert_eq!(now(&messages).0, "the declaration is invalidated");
    messages[3] = decided(false, Some(false), Some("asked"));
    assert_eq!(now(&messages).0, "the declaration is accepted");
    messages.truncate(2);
    messages.push(decided(true, None, None));
    assert_eq!(now(&messages).0, "the declaration is invalidated");
}

#[test]
fn the_side_of_arrival_is_a_story_by_itself() {
    let (state, due) = now(&[arrival(), permission()]);
    assert_eq!(state, "the goods may be unloaded");
    assert_eq!(due, "CC044C from the trader at destination");
}

#[test]
fn one_reference_of_two_parties_is_two_cases() {
    let told = tell(&[declaration(), declared("other", 1, "CH2", lrn())]);
    assert_eq!((told.stories.len(), told.findings), (2, vec![]));
}

#[test]
fn a_message_about_no_case_is_told_by_itself() {
    let guarantee = CC228C::from(&header("guarantee", 1, None));
    let guarantee = StoryMessage::of(exchange(), "guarantee", &guarantee).unwrap();
    let told = tell(&[declaration(), guarantee]);
    assert_eq!((told.stories.len(), told.findings), (2, vec![]));
}

#[test]
fn an_answer_to_a_message_that_nobody_sent_is_found() {
    let said = "CC004C answers CC013C, which did not come before";
    let messages = [declaration(), accepted(), sent!(CC004C, "more", 5, None, mrn())];
    one(&messages, &rules::UNASKED, "more", said);
}

#[test]
fn an_answer_to_a_message_with_an_id_that_nobody_has_is_found() {
    let said = "no message has the id `nobody` that it answers";
    one_with(sent!(CC004C, "more", 5, Some("nobody"), mrn()), &rules::UNKNOWN_CORRELATION, said);
}

#[test]
fn an_answer_to_a_message_of_the_wrong_type_is_found() {
    let said = "CC004C answers CC013C, and accepted is CC028C";
    one_with(sent!(CC004C, "more", 5, Some("accepted"), mrn()), &rules::ANSWER_TYPE, said);
}

#[test]
fn an_answer_before_its_question_is_found() {
    let mut messages = transit();
    messages[1] = sent!(CC928C, "acknowledged", 0, Some("amendment"), lrn());
    let said = "it was prepared at 2026-02-02 10:00:00, before amendment";
    one(&messages, &rules::ANSWERED_BEFORE_ASKED, "acknowledged", said);
}

#[test]
fn a_movement_reference_number_that_changes_is_found() {
    let mut messages = transit();
    let changed = TransitOperation { mrn: Some(OTHER.into()), ..both() };
    messages[5] = sent!(CC029C, "released", 10, Some("declaration"), changed);
    let said = "the MRN is `26CH001251STORY2K2`, but `26CH001251STORY1K0` in accepted";
    one(&messages, &rules::CASE_NUMBER, "released", said);
}

#[test]
fn a_local_reference_number_that_differs_is_found() {
    let mut messages = transit();
    let changed = TransitOperation { lrn: Some("TEA-2".into()), ..both() };
    messages[5] = sent!(CC029C, "released", 10, Some("declaration"), changed);
    let said = "the LRN is `TEA-2`, but `TEA-1` in declaration";
    one(&messages, &rules::CASE_REFERENCE, "released", said);
}

#[test]
fn an_answer_about_another_case_than_its_question_is_found() {
    let other = || TransitOperation { mrn: Some(OTHER.into()), ..Default::default() };
    let mut messages = transit();
    messages.push(sent!(CC007C, "other arrival", 20, None, other()));
    messages.push(sent!(CC043C, "more", 21, Some("arrival"), other()));
    let said = "it answers arrival, which is about another transit";
    one(&messages, &rules::CASE_NUMBER, "more", said);
}

#[test]
fn a_second_declaration_with_the_same_reference_is_found() {
    let said = "CC015C cannot come here: the declaration is accepted (accepted)";
    one_with(declared("more", 5, "CH1", lrn()), &rules::MESSAGE_TURN, said);
}

#[test]
fn an_amendment_after_the_release_is_found() {
    let messages = [declaration(), accepted(), released(), sent!(CC013C, "more", 11, None, mrn())];
    let said = "CC013C cannot come here: the goods are released for transit (released)";
    one(&messages, &rules::MESSAGE_TURN, "more", said);
}

#[test]
fn unloading_remarks_without_permission_are_found() {
    let messages = [arrival(), sent!(CC044C, "more", 21, None, mrn())];
    let said = "CC044C cannot come here: the goods have arrived (arrival)";
    one(&messages, &rules::MESSAGE_TURN, "more", said);
}

#[test]
fn a_message_that_cannot_come_in_the_state_of_the_case_is_found() {
    let said = "CC182C cannot come here: the movement is written off";
    one_with(sent!(CC182C, "more", 40, None, mrn()), &rules::MESSAGE_TURN, said);
    let control = TransitOperation { notification_type: Some("0".into()), ..mrn() };
    let said = "CC060C cannot come here: the goods are released for transit";
    one_with(sent!(CC060C, "more", 14, None, control), &rules::MESSAGE_TURN, said);
}

#[test]
fn the_same_message_twice_is_found_and_told_once() {
    let mut messages = transit();
    let count = messages.len();
    messages.push(released());
    let said = "the id `released` is also that of released";
    one(&messages, &rules::MESSAGE_ID, "released", said);
    assert_eq!(tell(&messages).stories[0].steps.len(), count);
}

#[test]
fn a_message_of_a_kind_that_nobody_knows_is_found() {
    let more = sent!(CC191C, "more", 3, None, mrn());
    let messages = [declaration(), accepted(), more];
    one(&messages, &rules::UNKNOWN_KIND, "more", "the kind of CC191C is missing");
}
