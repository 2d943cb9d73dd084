//! `customs validate --watch`.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Stdio};

use crate::run::{command, fixtures, run_in};

/// A run that goes on, with what it prints line by line. It ends where this is dropped.
struct Watching {
    child: Child,
    /// None once nobody reads any more.
    lines: Option<BufReader<ChildStdout>>,
}

impl Watching {
    /// The line of totals of the next check.
    fn totals(&mut self) -> String {
        loop {
            let mut line = String::new();
            let lines = self.lines.as_mut().expect("it is read");
            assert!(lines.read_line(&mut line).expect("a line") > 0, "it ended");
            if line.starts_with("watching ") {
                return line;
            }
            if line.contains(" error") && line.contains(" warning") {
                return line;
            }
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_file_is_checked_again_when_it_changes_and_until_nobody_reads() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let rule = fixtures().join("rules/goods-item-count");
    let message = folder.path().join("message.xml");
    fs::copy(rule.join("fires.xml"), &message).expect("a fixture");
    let mut command = command(folder.path(), &["validate", ".", "--watch"]);
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts");
    let lines = child.stdout.take().map(BufReader::new);
    let mut watching = Watching { child, lines };
    assert_eq!(watching.totals(), "1 file, 1 error, 0 warnings\n");
    assert_eq!(watching.totals(), "watching 1 file; Ctrl-C ends\n");
    fs::copy(rule.join("holds.xml"), &message).expect("a fixture");
    assert_eq!(watching.totals(), "1 file, 0 errors, 0 warnings\n");
    assert_eq!(watching.totals(), "watching 1 file; Ctrl-C ends\n");
    // A file more, found in the folder.
    fs::copy(rule.join("fires.xml"), folder.path().join("other.xml")).expect("a fixture");
    assert_eq!(watching.totals(), "2 files, 1 error, 0 warnings\n");
    assert_eq!(watching.totals(), "watching 2 files; Ctrl-C ends\n");
    // What customs.toml says counts from then on.
    let settings = "exclude = ['goods-item-count']\n";
    fs::write(folder.path().join("customs.toml"), settings).expect("a file");
    fs::copy(rule.join("fires.xml"), &message).expect("a fixture");
    assert_eq!(watching.totals(), "2 files, 0 errors, 0 warnings\n");
    assert_eq!(watching.totals(), "watching 3 files; Ctrl-C ends\n");
    // It ends by itself where nobody reads what comes of the next change.
    watching.lines = None;
    fs::copy(rule.join("holds.xml"), &message).expect("a fixture");
    assert_eq!(watching.child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn what_cannot_be_watched_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("a.xml"), "<a/>").expect("a file");
    let watch =
        |arguments: &[&str]| run_in(folder.path(), &[&["validate", "--watch"], arguments].concat());
    let run = watch(&["-"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("standard input cannot be watched"), "{}", run.stderr);
    let run = watch(&["a.xml", "--format", "json"]);
    assert_eq!(run.status, 2);
    assert!(run.complaint().contains("needs --format text or concise"), "{}", run.stderr);
}
