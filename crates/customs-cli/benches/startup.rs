//! How long the command takes from its start to the first finding in one file.
//!
//! `cargo bench -p customs-cli` prints the least time of many runs, the processor time of a run, and
//! both as a part of 30 ms; then how long it takes to write all schemas, as a part of 2 s.

#![allow(missing_docs, clippy::print_stdout)] // the numbers are the point

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: u32 = 100;
/// What a start may cost.
const TARGET: Duration = Duration::from_millis(30);

/// What writing every schema may cost.
const SCHEMAS: Duration = Duration::from_secs(2);

fn main() {
    first_finding();
    schemas();
}

fn schemas() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let run = || {
        let start = Instant::now();
        let status = Command::new(env!("CARGO_BIN_EXE_customs"))
            .args(["schema", "--out"])
            .arg(folder.path())
            .stderr(Stdio::null())
            .status()
            .expect("the command starts");
        assert_eq!(status.code(), Some(0), "the schemas are written");
        start.elapsed()
    };
    let least = (0..RUNS / 10).map(|_| run()).min().unwrap_or_default();
    let part = least.as_secs_f64() / SCHEMAS.as_secs_f64();
    println!("every schema written: {least:.1?}, {part:.2} of {SCHEMAS:?}");
}

fn first_finding() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures/rules/goods-item-count/fires.xml");
    let run = || {
        let start = Instant::now();
        let status = Command::new(env!("CARGO_BIN_EXE_customs"))
            .args(["validate", "--no-config"])
            .arg(&fixture)
            .stdout(Stdio::null())
            .status()
            .expect("the command starts");
        assert_eq!(status.code(), Some(1), "the fixture has a finding");
        start.elapsed()
    };
    run();
    let before = processor_time();
    let least = (0..RUNS).map(|_| run()).min().unwrap_or_default();
    let part = |time: Duration| time.as_secs_f64() / TARGET.as_secs_f64();
    println!("start to first finding: {least:.1?}, {:.2} of {TARGET:?}", part(least));
    if let (Some(before), Some(after)) = (before, processor_time()) {
        let each = (after - before) / RUNS;
        println!("processor time of a run: {each:.1?}, {:.2} of {TARGET:?}", part(each));
    }
}

/// The processor time of all runs so far, where the system tells (Linux, in hundredths of a second).
fn processor_time() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    // After the name in brackets: cutime and cstime are the 14th and 15th field.
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(13)?.parse::<u64>().ok()? + fields.get(14)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}
