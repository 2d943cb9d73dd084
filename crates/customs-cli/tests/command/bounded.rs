//! Limits of what is read: each ends a run with one clear error, can be raised, and can be set in
//! `customs.toml`; pipes and devices end too.

use std::fs;

use crate::run::{Run, fixtures, run, run_in, run_with_input};

/// A declaration with one error.
fn fires() -> String {
    fs::read_to_string(fixtures().join("rules/goods-item-count/fires.xml")).expect("a fixture")
}

fn validate(message: &str, arguments: &[&str]) -> Run {
    let arguments =
        [&["validate", "--no-config", "--format", "concise"], arguments, &["-"]].concat();
    run_with_input(&arguments, message.as_bytes())
}

#[test]
fn each_limit_of_reading_fires_and_can_be_raised() {
    let nested = |depth: usize| format!("{}1{}", r#"{"a":"#.repeat(depth), "}".repeat(depth));
    let cases = [
        ("--max-bytes", fires(), 100, "exceeds the limit of 100 bytes; raise it with --max-bytes"),
        ("--max-depth", nested(20), 10, "nested more than 10 levels deep"),
        ("--max-items", fires(), 5, "more than 5 elements"),
    ];
    for (option, message, limit, expected) in cases {
        let (low, high) = (limit.to_string(), (limit * 1000).to_string());
        let stopped = validate(&message, &[option, &low]);
        assert!(
            stopped.stdout.contains(expected),
            "{option}: {}{}",
            stopped.stdout,
            stopped.stderr
        );
        assert_ne!(stopped.status, 0, "{option}");
        let passed = validate(&message, &[option, &high]);
        assert!(!passed.stdout.contains(expected), "{option}: {}", passed.stdout);
    }
}

#[test]
fn more_findings_than_are_kept_are_counted_and_said() {
    let items = r#"{"SequenceNumeric":"x"},"#.repeat(40);
    let items = items.trim_end_matches(',');
    let message = format!(r#"{{"GoodsShipment":{{"GovernmentAgencyGoodsItem":[{items}]}}}}"#);
    let some = validate(&message, &["--max-kept", "10"]);
    assert_eq!(some.status, 1);
    assert_eq!(some.stdout.matches("error[").count(), 11, "{}", some.stdout);
    // What reading leaves out and what checking leaves out are said together.
    let said = some.stdout.lines().filter(|line| line.contains("error[too-many-findings]"));
    let said: Vec<&str> = said.collect();
    assert_eq!(said.len(), 1, "{}", some.stdout);
    assert!(said[0].contains("more than 10 findings: 30 are left out"), "{}", said[0]);
    assert!(said[0].contains("; checking found "), "{}", said[0]);
    let all = validate(&message, &[]);
    assert!(!all.stdout.contains("too-many-findings"), "{}", all.stdout);
}

#[test]
fn limits_are_set_in_the_configuration_and_the_command_line_comes_first() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.xml"), fires()).expect("a file");
    fs::write(folder.path().join("customs.toml"), "[limits]\nmax-bytes = 50\n").expect("a file");
    let limited = run_in(folder.path(), &["validate", "a.xml"]);
    assert_eq!(limited.status, 2, "{}", limited.stdout);
    assert!(limited.complaint().contains("exceeds the limit of 50 bytes"), "{}", limited.stderr);
    let raised = run_in(folder.path(), &["validate", "a.xml", "--max-bytes", "100000"]);
    assert_eq!(raised.status, 1, "{}", raised.stderr);
}

#[test]
fn a_packed_file_unpacks_to_so_much_and_no_more() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut zip =
        zip::ZipWriter::new(fs::File::create(folder.path().join("a.zip")).expect("a file"));
    for name in ["one.xml", "two.xml", "three.xml"] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).expect("an entry");
        std::io::Write::write_all(&mut zip, fires().as_bytes()).expect("it is written");
    }
    zip.finish().expect("an archive");
    // Two of the three, so that it is the whole archive that is bounded, not each file in it.
    let limit = (fires().len() * 5 / 2).to_string();
    let bounded = run_in(folder.path(), &["validate", "a.zip", "--max-unpacked", &limit]);
    assert_eq!(bounded.status, 2, "{}", bounded.stdout);
    assert!(bounded.stderr.contains("raise the limit with --max-unpacked"), "{}", bounded.stderr);
    let whole = run_in(folder.path(), &["validate", "a.zip"]);
    assert_eq!((whole.status, whole.stderr.as_str()), (1, ""), "{}", whole.stdout);
}

#[cfg(unix)]
mod pipes_and_devices {
    use std::path::Path;
    use std::thread;

    use rustix::fs::{CWD, FileType, Mode, mknodat};

    use super::*;

    fn pipe(path: &Path) {
        let mode = Mode::RUSR | Mode::WUSR;
        mknodat(CWD, path, FileType::Fifo, mode, 0).expect("a pipe");
    }

    #[test]
    fn whatever_file_is_named_an_endless_one_ends_with_one_error() {
        let fires = "rules/goods-item-count/fires.xml";
        let cases: [&[&str]; 10] = [
            &["validate", "/dev/zero"],
            &["validate", fires, "--profile", "/dev/zero"],
            &["validate", fires, "--baseline", "/dev/zero"],
            &["validate", fires, "--config", "/dev/zero"],
            &["explain", "CDS1", "--authority", "/dev/zero"],
            &["profile", "check", "/dev/zero"],
            &["diff", "/dev/zero", fires],
            &["schema", "diff", "/dev/zero", "/dev/zero"],
            &["hs", "convert", "/dev/zero", "--from", "2012", "--to", "2022"],
            &["hs", "check", "/dev/zero"],
        ];
        for case in cases {
            let run = run(&[case, &["--max-bytes", "1000000", "--max-value", "1000000"]].concat());
            assert_eq!(run.status, 2, "{case:?}: {}", run.stderr);
            let complaint = run.complaint();
            let is_clear = ["--max-bytes", "--max-value", "neither XML nor"];
            assert!(is_clear.iter().any(|it| complaint.contains(it)), "{case:?}: {complaint}");
        }
    }

    #[test]
    fn a_pipe_that_is_named_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.xml");
        pipe(&path);
        let writing = path.clone();
        let writer = thread::spawn(move || fs::write(writing, fires()));
        let run = run_in(folder.path(), &["validate", "a.xml"]);
        writer.join().expect("no panic").expect("it is read");
        assert_eq!(run.status, 1, "{}", run.stderr);
        assert!(run.stdout.contains("error[goods-item-count]"), "{}", run.stdout);
    }

    #[test]
    fn a_pipe_that_is_found_is_not_waited_for_and_said() {
        let folder = tempfile::tempdir().expect("a folder");
        pipe(&folder.path().join("a.xml"));
        fs::write(folder.path().join("b.xml"), fires()).expect("a file");
        for argument in [".", "*.xml"] {
            let run = run_in(folder.path(), &["validate", argument]);
            assert_eq!(run.status, 2, "{}", run.stdout);
            assert!(run.complaint().contains("a pipe or device was skipped"));
            assert!(run.stdout.contains("error[goods-item-count]"), "{}", run.stdout);
        }
    }

    #[test]
    fn expectations_that_are_a_pipe_are_not_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("a.xml"), fires()).expect("a file");
        pipe(&folder.path().join("a.findings.json"));
        let run = run_in(folder.path(), &["validate", "--expect", "a.xml"]);
        assert_eq!(run.status, 2);
        assert!(run.complaint().contains("a.findings.json: not a file"), "{}", run.stderr);
    }
}
