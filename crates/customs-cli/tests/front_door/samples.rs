//! Small messages with invented values, and what is put around them.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::run::{Run, run_in};

pub(crate) const DECLARATIONS: &str = "urn:wco:datamodel:WCO:DEC-DMS:2";
pub(crate) const ENVELOPES: &str = "urn:wco:datamodel:WCO:DocumentMetaData-DMS:2";
pub(crate) const RESPONSES: &str = "urn:wco:datamodel:WCO:RES-DMS:2";

/// The XML declaration of a file, on a line of its own.
pub(crate) const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A good declaration of nine lines, with this number in its reference.
pub(crate) fn declaration(number: usize) -> String {
    declaration_in(DECLARATIONS, number)
}

/// One in another namespace.
pub(crate) fn declaration_in(namespace: &str, number: usize) -> String {
    format!(
        "<Declaration xmlns=\"{namespace}\">\n  <FunctionCode>9</FunctionCode>\n  \
         <FunctionalReferenceID>DOOR{number:05}</FunctionalReferenceID>\n  <TypeCode>IMA</TypeCode>\n  \
         <GoodsItemQuantity>1</GoodsItemQuantity>\n  <GoodsShipment>\n    <GovernmentAgencyGoodsItem>\
         <SequenceNumeric>1</SequenceNumeric></GovernmentAgencyGoodsItem>\n  </GoodsShipment>\n\
         </Declaration>\n"
    )
}

/// A good declaration in its envelope, on twelve lines.
pub(crate) fn message(number: usize) -> String {
    enveloped("", &declaration(number))
}

/// What is put into an envelope, after these lines of the envelope.
pub(crate) fn enveloped(lines: &str, content: &str) -> String {
    format!("<MetaData xmlns=\"{ENVELOPES}\">\n{lines}{content}</MetaData>\n")
}

/// A declaration with an element that nobody knows on its third line, and a code that is too long on
/// its second.
pub(crate) fn broken() -> String {
    format!(
        "<Declaration xmlns=\"{DECLARATIONS}\">\n  <FunctionCode>321</FunctionCode>\n  <Colour/>\n\
         </Declaration>\n"
    )
}

/// A good response of five lines.
pub(crate) fn response(number: usize) -> String {
    format!(
        "<Response xmlns=\"{RESPONSES}\">\n  <FunctionCode>11</FunctionCode>\n  \
         <FunctionalReferenceID>DOOR{number:05}</FunctionalReferenceID>\n  <Declaration>\
         <ID>26GB00000000DOOR{number:02}</ID></Declaration>\n</Response>\n"
    )
}

/// A good declaration in JSON, on one line.
pub(crate) fn json(number: usize) -> String {
    format!(
        "{{\"FunctionCode\":\"9\",\"FunctionalReferenceID\":\"DOOR{number:05}\",\"TypeCode\":\"IMA\",\
         \"GoodsItemQuantity\":{{\"value\":\"1\"}},\"GoodsShipment\":{{\"GovernmentAgencyGoodsItem\":\
         [{{\"SequenceNumeric\":\"1\"}}]}}}}"
    )
}

/// A folder of files.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().expect("a temporary folder"));
        for (name, content) in files {
            folder.put(name, content.as_bytes());
        }
        folder
    }

    pub(crate) fn put(&self, name: &str, content: &[u8]) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
    }

    pub(crate) fn get(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).expect("a file")
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run_in(self.path(), arguments)
    }

    /// Checks without a configuration, on a fixed day.
    pub(crate) fn validate(&self, arguments: &[&str]) -> Run {
        let first = ["validate", "--no-config", "--date", "2026-03-05"];
        self.run(&[&first, arguments].concat())
    }
}

/// The findings of a run in text as "line:column rule", with the number of the message before it if
/// there are several.
pub(crate) fn findings(run: &Run) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in run.stdout.lines() {
        if let Some((place, rest)) = line.split_once(": ").filter(|_| !line.starts_with(' '))
            && let Some((_, rest)) = rest.split_once('[')
            && let Some((rule, _)) = rest.split_once(']')
        {
            let mut parts = place.rsplitn(3, ':');
            let (column, line) =
                (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            found.push(format!("{line}:{column} {rule}"));
        }
        if let Some((_, number)) = line.split_once("= in message ") {
            let last = found.last_mut().expect("a finding above its message");
            *last = format!("{number}: {last}");
        }
    }
    found
}

/// The last line of the output.
pub(crate) fn summary(run: &Run) -> &str {
    run.stdout.lines().last().unwrap_or_default()
}

/// Checks one file with this content: the exit status, the findings, the summary.
pub(crate) fn checked(name: &str, content: impl AsRef<[u8]>) -> (i32, Vec<String>, String) {
    let folder = Folder::of(&[]);
    folder.put(name, content.as_ref());
    let run = folder.validate(&[name]);
    assert_eq!(run.stderr, "", "{}", run.stdout);
    (run.status, findings(&run), summary(&run).to_owned())
}

/// What a check of one file with this content gives, compared with what is right.
#[track_caller]
pub(crate) fn is_checked(
    name: &str,
    content: impl AsRef<[u8]>,
    status: i32,
    expected: &[&str],
    summary: &str,
) {
    let (was, findings, said) = checked(name, content);
    assert_eq!(findings, expected);
    assert_eq!((was, said.as_str()), (status, summary));
}

/// Converts a file to the other syntax and back and to it again, and gives the first and the last: all
/// messages are kept if they are the same.
#[track_caller]
pub(crate) fn there_and_back(name: &str, content: impl AsRef<[u8]>) -> (String, String) {
    let folder = Folder::of(&[]);
    folder.put(name, content.as_ref());
    let convert = |from: &str, to: &str| {
        let run = folder.run(&["convert", from, "-o", to]);
        assert_eq!(run.status, 0, "{from} to {to}: {}", run.stderr);
        folder.get(to)
    };
    let first = convert(name, "first");
    convert("first", "second");
    (first, convert("second", "third"))
}

/// The references of the messages of a text, in their order.
pub(crate) fn references(text: &str) -> Vec<usize> {
    let number = |rest: &str| rest.get(..5)?.parse().ok();
    text.split("DOOR").skip(1).filter_map(number).collect()
}

pub(crate) fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content).expect("memory");
    encoder.finish().expect("memory")
}

pub(crate) fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in files {
        writer.start_file(*name, SimpleFileOptions::default()).expect("memory");
        writer.write_all(content).expect("memory");
    }
    writer.finish().expect("memory").into_inner()
}

pub(crate) fn utf_16(text: &str, is_big: bool) -> Vec<u8> {
    let unit = |unit: u16| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(unit).collect()
}
