//! Each limit of reading JSON ends with one clear error where it is passed, and with none where it is
//! reached.

#![allow(clippy::unwrap_used)]

use std::io::{self, Read};
use std::iter::Cycle;
use std::ops::ControlFlow;
use std::str::Bytes;

use customs_message::{Limits, Profiles, ReadError, Reader};
use customs_model::rules;

/// What ends the reading of a text within limits, if anything.
fn error(text: &str, limits: Limits) -> Option<String> {
    let profiles = Profiles::default();
    let all = Reader::new(&profiles).with_limits(limits).all(text);
    let mut errors = all.into_iter().filter_map(Result::err);
    let first = errors.next().map(|error| match error.place() {
        Some(place) => format!("{place}: {error}"),
        None => error.to_string(),
    });
    assert!(errors.next().is_none(), "one error says it");
    first
}

const MESSAGE: &str = r#"{"FunctionCode":"9","TypeCode":"EXA","Agent":{"ID":"GB1"}}"#;

#[test]
fn bytes_are_limited() {
    let at = Limits { max_bytes: MESSAGE.len(), ..Limits::default() };
    assert_eq!(error(MESSAGE, at), None);
    let below = Limits { max_bytes: MESSAGE.len() - 1, ..at };
    let expected = "58 bytes exceed the limit of 57; split the file or raise the limit";
    assert_eq!(error(MESSAGE, below).unwrap(), expected);
}

/// The error at which the reading of a stream ends, and how many messages came before it.
fn streamed(stream: impl Read, limits: Limits) -> (usize, Option<ReadError>) {
    let (profiles, mut messages, mut error) = (Profiles::default(), 0, None);
    Reader::new(&profiles).with_limits(limits).each(stream, &mut |document| {
        match document {
            Ok(_) => messages += 1,
            Err(it) => error = Some(it),
        }
        ControlFlow::Continue(())
    });
    (messages, error)
}

#[test]
fn a_stream_that_goes_on_and_on_without_a_message_ends() {
    let limits = Limits { max_between: 200_000, ..Limits::default() };
    let xml = "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"/>";
    let (element, string) =
        ("<a>nothing but text</a>", "\"nothing but text, over and over again\", ");
    for (begin, message, filler) in
        [("<x>", xml, element), ("[", "{\"TypeCode\":\"EXA\"}, ", string)]
    {
        for (beginning, before) in [(begin.to_owned(), 0), (format!("{begin}{message}"), 1)] {
            let endless = Endless(filler.bytes().cycle());
            let (messages, error) = streamed(beginning.as_bytes().chain(endless), limits);
            let expected = "no message was found in 200000 bytes; remove what comes before it, or raise the limit";
            assert_eq!(error.expect("it never ends").to_string(), expected, "{beginning}");
            assert_eq!(messages, before, "{beginning}");
        }
        // Messages that come again and again make a stream of any length.
        let some = format!("{}{message}", filler.repeat(2_000));
        let (messages, _) = streamed(format!("{begin}{}", some.repeat(6)).as_bytes(), limits);
        assert_eq!(messages, 6, "{begin}");
    }
}

/// The same over and over.
struct Endless(Cycle<Bytes<'static>>);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        buffer.iter_mut().zip(&mut self.0).for_each(|(to, from)| *to = from);
        Ok(buffer.len())
    }
}

#[test]
fn depth_is_limited() {
    assert_eq!(error(MESSAGE, Limits { max_depth: 2, ..Limits::default() }), None);
    let found = error(MESSAGE, Limits { max_depth: 1, ..Limits::default() }).unwrap();
    let expected =
        "1:46: objects and arrays are nested more than 1 levels deep, which no message needs";
    assert_eq!(found, expected);
}

#[test]
fn values_are_limited() {
    assert_eq!(error(MESSAGE, Limits { max_items: 4, ..Limits::default() }), None);
    let found = error(MESSAGE, Limits { max_items: 3, ..Limits::default() }).unwrap();
    assert_eq!(found, "1:46: more than 3 values; split the file or raise the limit");
}

#[test]
fn members_of_an_object_are_limited() {
    assert_eq!(error(MESSAGE, Limits { max_attributes: 3, ..Limits::default() }), None);
    let found = error(MESSAGE, Limits { max_attributes: 2, ..Limits::default() }).unwrap();
    assert_eq!(found, "1:38: the object has more than 2 members, which no message needs");
}

#[test]
fn an_object_around_messages_may_have_as_many_as_it_likes() {
    let text = format!(r#"{{"one":{MESSAGE},"two":{MESSAGE},"three":{MESSAGE},"four":{MESSAGE}}}"#);
    assert_eq!(error(&text, Limits { max_attributes: 3, ..Limits::default() }), None);
}

#[test]
fn the_length_of_names_is_limited() {
    assert_eq!(error(MESSAGE, Limits { max_name: 12, ..Limits::default() }), None);
    let found = error(MESSAGE, Limits { max_name: 11, ..Limits::default() }).unwrap();
    assert_eq!(found, "1:2: the name is longer than 11 bytes, which no message needs");
    let around = format!(r#"{{"a long name":[{MESSAGE}]}}"#);
    let found = error(&around, Limits { max_name: 10, ..Limits::default() }).unwrap();
    assert_eq!(found, "1:2: the name is longer than 10 bytes, which no message needs");
}

#[test]
fn the_length_of_values_is_limited() {
    assert_eq!(error(MESSAGE, Limits { max_value: 3, ..Limits::default() }), None);
    let found = error(MESSAGE, Limits { max_value: 2, ..Limits::default() }).unwrap();
    assert_eq!(found, "1:32: the value is longer than 2 bytes; shorten it or raise the limit");
    let number = r#"{"FunctionCode":"9","TypeCode":12345}"#;
    let found = error(number, Limits { max_value: 4, ..Limits::default() }).unwrap();
    assert_eq!(found, "1:32: the value is longer than 4 bytes; shorten it or raise the limit");
    assert_eq!(error(number, Limits { max_value: 5, ..Limits::default() }), None);
}

#[test]
fn findings_are_limited_and_that_some_are_left_out_is_one() {
    let profiles = Profiles::default();
    let read = |text: &str, max_findings| {
        let limits = Limits { max_findings, ..Limits::default() };
        let document = Reader::new(&profiles).with_limits(limits).only(text).unwrap();
        let incomplete = document.incomplete().is_some();
        (document.findings, incomplete)
    };
    for text in [
        r#"{"FunctionCode":"9","TypeCode":"EXA","ID":"1","A":1,"B":1,"C":1}"#,
        r#"{"FunctionCode":"9","TypeCode":"EXA","TypeCode":"a","TypeCode":"b","TypeCode":"c"}"#,
        "<Declaration xmlns=\"urn:wco:datamodel:WCO:DEC-DMS:2\"><FunctionCode>9</FunctionCode><A/><B/><C/></Declaration>",
    ] {
        let (all, _) = read(text, 3);
        assert_eq!(all.len(), 3, "{text}");
        assert!(all.iter().all(|it| it.rule != &rules::TOO_MANY_FINDINGS));
        let (some, incomplete) = read(text, 1);
        assert_eq!(some.len(), 2, "{text}");
        assert_eq!(some[0], all[0]);
        assert_eq!(some[1].rule, &rules::TOO_MANY_FINDINGS);
        assert_eq!(some[1].message, "more than 1 findings: 2 are left out");
        assert!(some[1].place.is_some() && incomplete);
    }
}

#[test]
fn a_name_that_occurs_twice_is_told_wherever_it_is() {
    let profiles = Profiles::default();
    // Each repetition is written with a `!` before it.
    for marked in [
        r#"{"FunctionCode":"9",!"FunctionCode":"9"}"#,
        r#"{"FunctionCode":"9",!"Function\u0043ode":"9"}"#,
        r#"{"FunctionCode":"9","Agent":{"ID":"a",!"ID":"b"}}"#,
        r#"{"FunctionCode":"9","Agent":{},!"Agent":[{"ID":"a",!"ID":"b"}]}"#,
        r#"{"FunctionCode":"9","InvoiceAmount":{"value":"1",!"value":"2"}}"#,
        r#"{"FunctionCode":"9","IssueDateTime":{"formatCode":"602","value":"2026",!"formatCode":"602"}}"#,
        r#"{"FunctionCode":"9","AdditionalDocument":[],!"AdditionalDocument":[]}"#,
        r#"{"FunctionCode":"9","Colour":{"a":[{"b":1,!"b":{"c":1,!"c":1}}]}}"#,
        r#"{"FunctionCode":[{"a":1,!"a":1}]}"#,
    ] {
        let text = marked.replace('!', "");
        let marks = marked.match_indices('!').zip(0..).map(|((at, _), before)| at - before);
        let document = Reader::new(&profiles).only(&text).unwrap();
        let twice = document.findings.iter().filter(|it| it.rule == &rules::REPEATED_ELEMENT);
        let mut starts: Vec<_> = twice.map(|it| it.place.unwrap().start).collect();
        starts.sort_unstable();
        assert_eq!(starts, marks.collect::<Vec<_>>(), "{text}");
        assert!(document.incomplete().is_some());
    }
    let around = format!(r#"{{"one":[{MESSAGE}],"\u006fne":[{MESSAGE}]}}"#);
    let error = Reader::new(&profiles).all(&around).pop().unwrap().unwrap_err();
    assert!(matches!(error, ReadError::Repeated { .. }), "{error}");
}
