//! Files that are packed, and what is wrong with them.
#![cfg(feature = "packed")]
#![allow(clippy::unwrap_used)]

use std::fs::File;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use customs_message::packed::{ArchiveError, Opened, Unpacked, is_called_a_message};
use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What is in a file: the name of each, and its text, or why it cannot be read.
type Contents = Vec<(String, Result<String, String>)>;

fn read(path: &Path, max: usize) -> Result<Contents, ArchiveError> {
    let mut all = Vec::new();
    let opened = Opened::of(File::open(path).unwrap()).unwrap();
    opened.each("a", Unpacked { max, raised_by: "--more" }, &mut |name, file| {
        let mut text = String::new();
        let read = file.read_to_string(&mut text);
        all.push((name.to_owned(), read.map(|_| text).map_err(|error| error.to_string())));
        ControlFlow::Continue(())
    })?;
    Ok(all)
}

fn archive(folder: &Path, files: &[(&str, &str)]) -> PathBuf {
    let path = folder.join("a.zip");
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    path
}

fn texts(all: &Contents) -> Vec<(&str, &str)> {
    all.iter().map(|(name, text)| (name.as_str(), text.as_deref().unwrap())).collect()
}

#[test]
fn a_file_is_known_by_its_beginning_and_not_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xml");
    let mut all = Vec::new();
    for text in ["<a/>", "<b/>"] {
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(text.as_bytes()).unwrap();
        all.extend(packed.finish().unwrap());
    }
    std::fs::write(&path, all).unwrap();
    // Several parts are one text.
    assert_eq!(texts(&read(&path, 100).unwrap()), [("a", "<a/><b/>")]);
    std::fs::write(&path, "<a/>").unwrap();
    assert_eq!(texts(&read(&path, 1).unwrap()), [("a", "<a/>")]);
    std::fs::write(&path, "").unwrap();
    assert_eq!(texts(&read(&path, 1).unwrap()), [("a", "")]);
}

#[test]
fn of_an_archive_what_may_be_a_message_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let message = "<x:MetaData/>";
    let files =
        [("b/one.xml", "<a/>"), ("notes.txt", "no"), ("two.txt", message), ("s.xsd", message)];
    let path = archive(folder.path(), &files);
    let all = read(&path, 1000).unwrap();
    assert_eq!(texts(&all), [("a/b/one.xml", "<a/>"), ("a/two.txt", message)]);
    let path = archive(folder.path(), &files[1..2]);
    assert!(matches!(read(&path, 1000), Err(ArchiveError::NoMessage)));
}

#[test]
fn an_archive_of_which_only_a_part_would_be_read_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    // The names are as long, so that one can be put in place of the other.
    let path = archive(folder.path(), &[("a.xml", "<a/>"), ("b.xml", "<b/>")]);
    let bytes = std::fs::read(&path).unwrap();
    let mut same = bytes.clone();
    for at in 0..same.len() - 5 {
        if &same[at..at + 5] == b"a.xml" {
            same[at..at + 5].copy_from_slice(b"b.xml");
        }
    }
    std::fs::write(&path, same).unwrap();
    assert!(matches!(read(&path, 1000), Err(ArchiveError::SameName)));
    std::fs::write(&path, [&bytes[..], &bytes].concat()).unwrap();
    assert!(matches!(read(&path, 1000), Err(ArchiveError::NotAlone)));
    let other = std::fs::read(archive(folder.path(), &[("c.xml", "<c/><!-- longer -->")])).unwrap();
    for all in [
        [&other[..], &bytes].concat(),
        [&bytes[..], &other].concat(),
        [&bytes[..], b"<a/>"].concat(),
    ] {
        std::fs::write(&path, all).unwrap();
        assert!(matches!(read(&path, 1000), Err(ArchiveError::NotAlone)));
    }
}

#[test]
fn a_file_that_has_the_name_of_a_folder_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = archive(folder.path(), &[("a.xml", "<a/>"), ("b.xml_", "<b/>")]);
    let mut bytes = std::fs::read(&path).unwrap();
    for at in 0..bytes.len() - 6 {
        if &bytes[at..at + 6] == b"b.xml_" {
            bytes[at + 5] = b'/';
        }
    }
    std::fs::write(&path, bytes).unwrap();
    let all = read(&path, 1000).unwrap();
    assert_eq!(texts(&all), [("a/a.xml", "<a/>"), ("a/b.xml/", "<b/>")]);
}

#[test]
fn what_is_unpacked_of_all_files_together_is_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let path = archive(folder.path(), &[("a.xml", "<aaaa/>"), ("b.xml", "<bbbb/>")]);
    assert_eq!(texts(&read(&path, 14).unwrap()).len(), 2);
    let all = read(&path, 13).unwrap();
    assert!(all[0].1.is_ok());
    let told = "it holds more than 13 bytes when it is unpacked; raise the limit with --more";
    assert_eq!(all[1].1.as_ref().unwrap_err(), told);
}

#[test]
fn a_damaged_archive_is_an_error_and_a_damaged_file_in_it_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = archive(folder.path(), &[("a.xml", &"<a/>".repeat(1000))]);
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    assert!(matches!(read(&path, 10_000), Err(ArchiveError::Broken(_))));
    let mut damaged = bytes;
    // Behind the head of the first file and its name.
    damaged[40] ^= 0xff;
    std::fs::write(&path, damaged).unwrap();
    assert!(read(&path, 10_000).unwrap()[0].1.is_err());
}

#[test]
fn names_of_messages_are_told_from_others() {
    for name in ["a.xml", "A.XML", "a.json.gz", "a.jsonl", "x/a.zip"] {
        assert!(is_called_a_message(Path::new(name)), "{name}");
    }
    for name in ["a.findings.json", "a.txt", "xml", "a.gz"] {
        assert!(!is_called_a_message(Path::new(name)), "{name}");
    }
}
