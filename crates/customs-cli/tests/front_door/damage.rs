//! What is damaged is said, whatever the report: nobody gets a green light for a file that was not read.

use serde_json::Value;

use crate::run::Run;
use crate::samples::{Folder, XML, declaration, gzip, json, message, summary, utf_16, zip};

/// The formats of reports.
const FORMATS: [&str; 10] =
    ["text", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "html", "markdown"];

/// A text in EBCDIC, as far as these characters go.
fn ebcdic(text: &str) -> Vec<u8> {
    let byte = |character: char| match character {
        'a'..='i' => 0x81 + (character as u8 - b'a'),
        'j'..='r' => 0x91 + (character as u8 - b'j'),
        's'..='z' => 0xa2 + (character as u8 - b's'),
        'A'..='I' => 0xc1 + (character as u8 - b'A'),
        'J'..='R' => 0xd1 + (character as u8 - b'J'),
        'S'..='Z' => 0xe2 + (character as u8 - b'S'),
        '0'..='9' => 0xf0 + (character as u8 - b'0'),
        '<' => 0x4c,
        '>' => 0x6e,
        '?' => 0x6f,
        '=' => 0x7e,
        '"' => 0x7f,
        '/' => 0x61,
        ':' => 0x7a,
        '-' => 0x60,
        '.' => 0x4b,
        '\n' => 0x25,
        _ => 0x40,
    };
    text.chars().map(byte).collect()
}

fn utf_32(text: &str) -> Vec<u8> {
    text.chars().flat_map(|character| (character as u32).to_le_bytes()).collect()
}

/// Bytes that are nothing.
fn rubbish() -> Vec<u8> {
    (0..600_u32).map(|number| (number * 7919 % 251) as u8).collect()
}

/// A good declaration that is damaged in each of the ways there are, by the name of its file.
fn damaged() -> Vec<(&'static str, Vec<u8>)> {
    let good = format!("{XML}{}", message(1));
    let bytes = good.as_bytes();
    let wide = good.replace("UTF-8", "UTF-16");
    let wide = utf_16(&format!("\u{feff}{wide}"), false);
    let mark = b"\xef\xbb\xbf";
    let archive = zip(&[("one.xml", bytes)]);
    vec![
        ("archive-cut-off.zip", archive[..archive.len() - 30].to_vec()),
        ("archive-of-rubbish.zip", [b"PK\x03\x04", rubbish().as_slice()].concat()),
        ("archive-with-rubbish.zip", zip(&[("inside.xml", b"no message at all")])),
        ("array-of-rubbish.json", b"[1, \"two\", nul, ]".to_vec()),
        ("blanks.xml", b" \n\t\r\n".to_vec()),
        ("code-fences.xml", format!("```xml\n{good}```\n").into_bytes()),
        ("control-character.xml", good.replace("DOOR", "DO\u{7}R").into_bytes()),
        ("cut-off.json", json(1).as_bytes()[..60].to_vec()),
        ("cut-off.xml", bytes[..bytes.len() / 2].to_vec()),
        ("declared-twice.xml", format!("{XML}{good}").into_bytes()),
        ("doctype.xml", good.replace(XML, "<!DOCTYPE MetaData SYSTEM \"a.dtd\">\n").into_bytes()),
        ("ebcdic.xml", ebcdic(&good)),
        ("empty.json", Vec::new()),
        ("empty.xml", Vec::new()),
        ("error-page.json", b"<html><body><p>Try again later<br></body></html>\n".to_vec()),
        ("error-page.xml", b"<!DOCTYPE html>\n<html><body>Out of order</body></html>\n".to_vec()),
        ("garbage-between.json", format!("{}\n%%%\n{}\n", json(1), json(2)).into_bytes()),
        ("gzip-cut-off.xml.gz", gzip(bytes)[..60].to_vec()),
        ("gzip-of-rubbish.xml.gz", gzip(&rubbish())),
        ("gzip-that-is-none.xml.gz", rubbish()),
        ("misspelt-root.xml", declaration(1).replace("Declaration", "Declartion").into_bytes()),
        ("nul.xml", good.replace("DOOR", "DO\0R").into_bytes()),
        ("not-in-utf-8.xml", [bytes, b"<!-- \xe9\xff -->"].concat()),
        ("plain-text.xml", b"The declaration follows by post.\n".to_vec()),
        ("second-root.xml", format!("{good}{}", message(2)).into_bytes()),
        ("text-after.xml", format!("{good}Kind regards\n").into_bytes()),
        ("text-before.json", format!("Here it is: {}\n", json(1)).into_bytes()),
        ("text-before.xml", format!("Here it is:\n{good}").into_bytes()),
        ("two-byte-order-marks.xml", [mark, mark, bytes].concat()),
        ("unknown-encoding.xml", good.replace("UTF-8", "x-stone-age").into_bytes()),
        ("utf-16-cut-off.xml", wide[..wide.len() / 2 * 2 - 21].to_vec()),
        ("utf-16-that-is-none.xml", [b"\xff\xfe", rubbish().as_slice()].concat()),
        ("utf-32.xml", utf_32(&format!("\u{feff}{good}"))),
        ("utf-32-without-a-mark.xml", utf_32(&good)),
    ]
}

/// A folder with a good declaration and everything damaged.
fn folder() -> Folder {
    let folder = Folder::of(&[("good.xml", &message(1))]);
    for (name, content) in damaged() {
        folder.put(name, &content);
    }
    folder
}

#[test]
fn there_are_many_kinds_of_damage() {
    assert!(damaged().len() >= 30);
}

#[test]
fn every_damaged_file_alone_in_a_folder_fails_the_run_and_is_named() {
    for (name, content) in damaged() {
        let folder = Folder::of(&[("good.xml", &message(1))]);
        folder.put(name, &content);
        let run = folder.validate(&["."]);
        let said = format!("{}{}", run.stdout, run.stderr);
        assert!(matches!(run.status, 1 | 2), "{name}: {said}");
        assert!(said.contains(name), "{name}: {said}");
        assert!(summary(&run).contains(", 1 error"), "{name}: {said}");
        assert!(summary(&run).starts_with("2 files, "), "{name}: {said}");
    }
}

#[test]
fn every_damaged_file_that_is_named_fails_the_run_and_is_named() {
    for (name, content) in damaged() {
        let folder = Folder::of(&[]);
        folder.put(name, &content);
        let run = folder.validate(&[name]);
        let said = format!("{}{}", run.stdout, run.stderr);
        assert!(matches!(run.status, 1 | 2) && said.contains(name), "{name}: {said}");
        let converted = folder.run(&["convert", name]);
        assert!(matches!(converted.status, 1 | 2), "{name}: {}", converted.stderr);
        assert_eq!(converted.stdout, "", "{name}");
        assert!(converted.stderr.contains(name), "{name}: {}", converted.stderr);
    }
}

#[test]
fn every_report_names_every_damaged_file() {
    let folder = folder();
    for format in FORMATS {
        let run = folder.validate(&["--format", format, "."]);
        assert!(matches!(run.status, 1 | 2), "{format}: {}", run.stderr);
        let said = if format == "text" {
            format!("{}{}", run.stdout, run.stderr)
        } else {
            run.stdout.clone()
        };
        let missing: Vec<_> =
            damaged().iter().map(|(name, _)| *name).filter(|name| !said.contains(name)).collect();
        assert_eq!(missing, [""; 0], "{format}");
    }
}

/// The results of a run as JSON.
fn report(run: &Run) -> Value {
    assert!(matches!(run.status, 1 | 2), "{}", run.stderr);
    run.json()
}

#[test]
fn sarif_says_that_the_run_failed_and_why() {
    for (name, content) in damaged() {
        let folder = Folder::of(&[("good.xml", &message(1))]);
        folder.put(name, &content);
        let sarif = report(&folder.validate(&["--format", "sarif", "."]));
        // A root that is misspelt was read and is wrong.
        let was_read = name == "misspelt-root.xml";
        let run = &sarif["runs"][0];
        let invocation = &run["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], was_read, "{name}: {sarif}");
        let said = match was_read {
            true => run["results"].to_string(),
            false => invocation["toolExecutionNotifications"].to_string(),
        };
        assert!(said.contains(name), "{name}: {sarif}");
    }
}

#[test]
fn junit_has_an_error_for_a_file_that_could_not_be_read() {
    for (name, content) in damaged() {
        if name == "misspelt-root.xml" {
            continue;
        }
        let folder = Folder::of(&[("good.xml", &message(1))]);
        folder.put(name, &content);
        let run = folder.validate(&["--format", "junit", "."]);
        assert!(run.stdout.contains("<error"), "{name}: {}", run.stdout);
        assert!(run.stdout.contains(name), "{name}: {}", run.stdout);
    }
}

#[test]
fn reports_to_files_say_the_same_as_reports_to_standard_output() {
    let folder = folder();
    for format in FORMATS.into_iter().filter(|format| *format != "text") {
        let output = Folder::of(&[]);
        let target = output.path().join("report");
        let argument = format!("{format}={}", target.display());
        let run = folder.validate(&["--report", &argument, "."]);
        assert_eq!(run.status, 2, "{}", run.stderr);
        let standard = folder.validate(&["--format", format, "."]).stdout;
        assert_eq!(output.get("report"), standard, "{format}");
    }
}

#[test]
fn a_folder_of_nothing_but_damage_says_so_for_each_file() {
    let folder = Folder::of(&[("a.xml", ""), ("b.xml", "x"), ("c.json", "{")]);
    let run = folder.validate(&["."]);
    let said = format!("{}{}", run.stdout, run.stderr);
    for name in ["a.xml", "b.xml", "c.json"] {
        assert!(said.contains(name), "{name}: {said}");
    }
    assert_eq!(run.status, 2);
    assert!(summary(&run).starts_with("3 files, 3 errors"), "{said}");
}
