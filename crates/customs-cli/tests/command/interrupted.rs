//! What is left of a command that was interrupted while it wrote files: nothing.
#![cfg(unix)]

use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use rustix::process::{Pid, Signal, kill_process};

use crate::run::{command, names};

/// The most that is waited for something that takes no time.
const PATIENCE: Duration = Duration::from_secs(60);

fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "{what}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// A run that writes a report and waits for its input.
fn waiting(folder: &Path) -> Child {
    let arguments = ["validate", "--no-config", "--report", "json=report.json", "-"];
    let mut command = command(folder, &arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("the command starts")
}

#[test]
fn no_unfinished_file_is_left_and_the_status_is_that_of_shells() {
    for signal in [Signal::INT, Signal::TERM] {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("report.json"), "that before").expect("a file");
        let mut child = waiting(folder.path());
        // To wait for it would close its input, by which it would end by itself.
        let input = child.stdin.take();
        wait_for("an unfinished file", || names(folder.path()).len() == 2);
        kill_process(Pid::from_child(&child), signal).expect("the signal is sent");
        let status = child.wait().expect("it ends");
        drop(input);
        assert_eq!(status.code(), Some(130), "{signal:?}: {status}");
        assert_eq!(names(folder.path()), ["report.json"], "{signal:?}");
        let left = fs::read_to_string(folder.path().join("report.json")).expect("the file");
        assert_eq!(left, "that before", "{signal:?}");
    }
}

#[test]
fn a_run_that_is_not_interrupted_leaves_its_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = waiting(folder.path());
    drop(child.stdin.take());
    child.wait().expect("it ends");
    assert_eq!(names(folder.path()), ["report.json"]);
}
