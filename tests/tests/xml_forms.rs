//! XML is read to the letter: no document that is not well-formed is accepted, and none that is well-formed
//! is refused but for its DOCTYPE. It holds of the quick way, of the thorough way, of a message by itself
//! and of one among several. The forms are written by hand and judged by `xmllint` as well; those of the
//! W3C come from npm.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use customs_declaration::MetaData;
use customs_message::{Profiles, ReadError, Reader};
use customs_tests::Xmllint;
use customs_tests::tools::empty;
use customs_tests::xml_forms::bytes::{encoded, no_utf_8, no_utf_16};
use customs_tests::xml_forms::{Form, Formed, SMALL, damaged, formed, forms};
use customs_xml::ReadOptions;

/// What a way of reading makes of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Verdict {
    /// It is read, or it is well-formed and no message.
    Accepted,
    /// It has a DOCTYPE.
    Doctype,
    /// It is not read, and why.
    Refused(String),
}

fn of_xml<T>(read: Result<T, customs_xml::ReadError>) -> Verdict {
    use customs_xml::ReadError;
    match read {
        Ok(_) | Err(ReadError::NoMessage { .. }) => Verdict::Accepted,
        Err(ReadError::Doctype { .. }) => Verdict::Doctype,
        Err(error) => Verdict::Refused(error.to_string()),
    }
}

fn of_message(error: ReadError) -> Verdict {
    match error {
        ReadError::Document(error) => of_xml::<()>(Err(error)),
        error if error.is_passing() || error.is_not_a_message() => Verdict::Accepted,
        error => Verdict::Refused(error.to_string()),
    }
}

/// What is worst of what was said of the messages of a document.
fn worst(verdicts: impl IntoIterator<Item = Verdict>) -> Verdict {
    verdicts.into_iter().find(|it| *it != Verdict::Accepted).unwrap_or(Verdict::Accepted)
}

/// What a stream of these bytes gives.
fn streamed(reader: &Reader<'_>, bytes: &[u8]) -> Verdict {
    let mut said = Vec::new();
    reader.each(bytes, &mut |document| {
        said.push(document.map_or_else(of_message, |_| Verdict::Accepted));
        ControlFlow::Continue(())
    });
    worst(said)
}

/// Whether `xmllint` lets a text pass though the grammar does not: a version without its second number, no
/// blank before `standalone`, and a NUL after the root, where it takes the document to end.
fn is_passed_leniently(text: &str) -> bool {
    let lenient = ["version='1.'", "version=\"1.\"", "'UTF-8'standalone"];
    text.ends_with('\0') || lenient.iter().any(|form| text.contains(form))
}

/// What each way of reading makes of a document: as one type, as a tree, as messages of a text and of a
/// stream.
fn verdicts(reader: &Reader<'_>, text: &str) -> [(&'static str, Verdict); 4] {
    let options = ReadOptions::default();
    let of_text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let messages = reader.all(of_text).into_iter();
    [
        ("as a type", of_xml(customs_xml::from_slice::<MetaData>(text.as_bytes(), &options))),
        ("as a tree", of_xml(customs_xml::tree(of_text, &options))),
        (
            "as messages",
            worst(messages.map(|it| it.map_or_else(of_message, |_| Verdict::Accepted))),
        ),
        ("as a stream", streamed(reader, text.as_bytes())),
    ]
}

/// The ways that judge a document wrongly.
fn wrong(reader: &Reader<'_>, text: &str, is: Form) -> Vec<&'static str> {
    let is_wrong = |verdict: &Verdict| match is {
        Form::Good => *verdict != Verdict::Accepted,
        Form::Bad => *verdict == Verdict::Accepted,
        Form::Doctype => *verdict != Verdict::Doctype,
    };
    let all = verdicts(reader, text).into_iter();
    all.filter(|(_, verdict)| is_wrong(verdict)).map(|(way, _)| way).collect()
}

/// The forms that some way judges wrongly: what they are, in which ways, and at how many places.
#[derive(Default)]
struct Wrong(BTreeMap<(Form, String), (BTreeMap<&'static str, usize>, String)>);

impl Wrong {
    fn add(&mut self, is: Form, form: &str, ways: Vec<&'static str>, text: &str) {
        for way in ways {
            let entry = self.0.entry((is, form.to_owned()));
            let (counts, _) = entry.or_insert_with(|| (BTreeMap::new(), text.to_owned()));
            *counts.entry(way).or_default() += 1;
        }
    }

    #[track_caller]
    fn assert_none(&self) {
        let line = |((is, form), (ways, text)): (&(Form, String), &(BTreeMap<_, _>, String))| {
            format!("{is:?} {form:?}: {ways:?}, first {text:?}\n")
        };
        let lines: String = self.0.iter().map(line).collect();
        assert!(self.0.is_empty(), "{} are judged wrongly:\n{lines}", self.0.len());
    }
}

#[test]
fn there_are_hundreds_of_forms_and_each_is_another() {
    let all = forms();
    let count = |wanted| all.iter().filter(|(is, _)| *is == wanted).count();
    assert!(count(Form::Good) > 200 && count(Form::Bad) > 400, "{}", all.len());
}

#[test]
fn every_form_is_judged_rightly_at_every_place() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let mut faults = Wrong::default();
    for Formed { is, form, text, .. } in formed() {
        faults.add(is, form, wrong(&reader, &text, is), &text);
    }
    faults.assert_none();
}

#[test]
fn xmllint_judges_every_form_alike() {
    let Some(xmllint) = Xmllint::found() else { return };
    let plain: Vec<Formed> = formed().into_iter().filter(|it| it.is_plain).collect();
    let texts = plain.iter().map(|it| it.text.as_bytes());
    let verdicts = well_formed(&xmllint, "forms", texts);
    let mut differing = String::new();
    for (Formed { is, form, text, .. }, verdict) in plain.iter().zip(verdicts) {
        if (verdict && !is_passed_leniently(text)) != (*is != Form::Bad) {
            differing.push_str(&format!("xmllint: {verdict}, we: {is:?} {form:?}\n{text}\n"));
        }
    }
    assert!(differing.is_empty(), "{differing}");
}

#[test]
fn a_message_that_is_damaged_anywhere_is_judged_as_xmllint_does() {
    let Some(xmllint) = Xmllint::found() else { return };
    let texts = damaged(SMALL);
    let verdicts = well_formed(&xmllint, "damaged", texts.iter().map(String::as_bytes));
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let mut faults = Wrong::default();
    for (text, verdict) in texts.iter().zip(&verdicts) {
        let is_good = *verdict && !is_passed_leniently(text);
        let is = if is_good { Form::Good } else { Form::Bad };
        faults.add(is, difference(text), wrong(&reader, text, is), text);
    }
    let good = verdicts.iter().filter(|it| **it).count();
    assert!(good > 1_000 && texts.len() - good > 5_000, "{good} of {} are good", texts.len());
    faults.assert_none();
}

#[test]
fn bytes_that_are_no_text_are_not_accepted_anywhere() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let documents = [no_utf_8(), no_utf_16()].concat();
    for bytes in &documents {
        let lossy = String::from_utf8_lossy(bytes);
        let read = customs_xml::from_slice::<MetaData>(bytes, &ReadOptions::default());
        assert_ne!(of_xml(read), Verdict::Accepted, "{lossy}");
        assert_ne!(streamed(&reader, bytes), Verdict::Accepted, "{lossy}");
    }
    let Some(xmllint) = Xmllint::found() else { return };
    // `xmllint` lets half a unit of UTF-16 pass at the end.
    let judged = &documents[..documents.len() - 1];
    let verdicts = well_formed(&xmllint, "bytes", judged.iter().map(Vec::as_slice));
    assert_eq!(verdicts.iter().position(|it| *it), None);
}

#[test]
fn an_encoding_that_the_bytes_contradict_is_not_accepted() {
    let profiles = Profiles::default();
    let reader = Reader::new(&profiles);
    let documents = encoded();
    let ours = |bytes: &[u8]| match streamed(&reader, bytes) {
        Verdict::Accepted => Form::Good,
        _ => Form::Bad,
    };
    let xmllint = Xmllint::found()
        .map(|xmllint| well_formed(&xmllint, "encodings", documents.iter().map(|it| &*it.2)));
    let mut differing = String::new();
    for (index, (is, what, bytes)) in documents.iter().enumerate() {
        let judged = xmllint.as_ref().map(|verdicts| verdicts[index]);
        if ours(bytes) != *is || judged.is_some_and(|good| good != (*is == Form::Good)) {
            let line = format!("{what}: {is:?}, ours {:?}, xmllint {judged:?}\n", ours(bytes));
            differing.push_str(&line);
        }
    }
    assert!(differing.is_empty(), "{differing}");
}

/// The place where a text differs from the small message.
fn difference(text: &str) -> &str {
    let same = text.bytes().zip(SMALL.bytes()).take_while(|(one, other)| one == other).count();
    let from = text.floor_char_boundary(same.saturating_sub(10));
    &text[from..text.ceil_char_boundary((same + 10).min(text.len()))]
}

/// What `xmllint` says of these texts, written to a folder.
fn well_formed<'t>(
    xmllint: &Xmllint,
    name: &str,
    texts: impl Iterator<Item = &'t [u8]>,
) -> Vec<bool> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("xml_forms").join(name);
    empty(&folder);
    let write = |(index, text): (usize, &[u8])| {
        let path = folder.join(format!("{index}.xml"));
        std::fs::write(&path, text).expect("a temporary file");
        path
    };
    let files: Vec<PathBuf> = texts.enumerate().map(write).collect();
    let verdicts = xmllint.well_formed(&files);
    empty(&folder);
    verdicts
}
