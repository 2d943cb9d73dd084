//! A file of any number of messages is gone through in time that grows with it, and in memory that does
//! not. `CUSTOMS_THOROUGH=1` takes 100,000 messages; the build should be a release then.
#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::run::command;
use crate::samples::{DECLARATIONS, Folder, declaration, json};

/// The most memory that a run may take, in KiB, with all its report.
const MOST: u64 = 64 * 1024;

/// How many messages are a large file.
fn many() -> usize {
    if std::env::var_os("CUSTOMS_THOROUGH").is_some() { 100_000 } else { 6_000 }
}

/// What a run over a file came to.
#[derive(Debug)]
struct Measured {
    status: i32,
    stdout: String,
    /// The most memory, in KiB.
    peak: u64,
    /// The time of the processor that it took, in ticks, which other work on the machine does not change.
    time: u64,
}

/// How much of a file is gone through in memory. The smaller of two files that are compared is larger.
const IN_MEMORY: usize = 8 * 1024 * 1024;

/// The ticks of the processor that a process took so far.
fn ticks(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let mut fields = status.rsplit(") ").next()?.split(' ').skip(11);
    let mut ticks = || fields.next()?.parse::<u64>().ok();
    Some(ticks()? + ticks()?)
}

/// Checks a file and watches how much memory that takes.
fn measured(folder: &Path, file: &str) -> Measured {
    let arguments =
        ["validate", "--no-config", "--date", "2026-03-05", "--exclude", "wrapped-message", file];
    let mut command = command(folder, &arguments);
    let output = File::create(folder.join("stdout")).expect("a file");
    command.stdout(output).stderr(Stdio::null());
    let mut child = command.spawn().expect("it runs");
    let (mut peak, mut time) = (0, 0);
    let status = loop {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id()));
        let found = status.ok().and_then(|text| {
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.to_owned();
            line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()
        });
        peak = found.unwrap_or(0).max(peak);
        time = ticks(child.id()).unwrap_or(0).max(time);
        if let Some(status) = child.try_wait().expect("it can be asked") {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let stdout = fs::read_to_string(folder.join("stdout")).expect("a file");
    Measured { status: status.code().expect("no signal"), stdout, peak, time }
}

/// Writes messages as a stream, of which the last is broken: it has to be read as well. With what is
/// between them, they fill the memory that a file is gone through in, also if they are half as many.
fn write(mut out: impl Write, number: usize, is_xml: bool) {
    let mut put = |text: &str| out.write_all(text.as_bytes()).expect("room on the disk");
    let size = if is_xml { declaration(1).len() } else { json(1).len() };
    let between = " ".repeat((IN_MEMORY * 21 / 10 / many()).saturating_sub(size));
    if is_xml {
        put("<all>\n");
    }
    for at in 1..number {
        put(&between);
        if is_xml {
            put(&declaration(at % 100_000));
        } else {
            put(&json(at % 100_000));
            put("\n");
        }
    }
    put(&if is_xml {
        format!(
            "<Declaration xmlns=\"{DECLARATIONS}\"><FunctionCode>9</FunctionCode><Colour/></Declaration>\n\
             </all>\n"
        )
    } else {
        "{\"FunctionCode\":\"9\",\"TypeCode\":\"IMA\",\"Colour\":\"blue\",\
         \"FunctionalReferenceID\":\"LAST1\"}\n"
            .to_owned()
    });
    out.flush().expect("room on the disk");
}

/// A file of so many messages is counted to its end, and its last line is right.
#[track_caller]
fn is_counted(measured: &Measured, number: usize, place: &str) {
    let Measured { status, stdout, peak, .. } = measured;
    let summary = format!("1 file, {number} messages, 1 error, 0 warnings");
    assert_eq!((*status, stdout.lines().last()), (1, Some(summary.as_str())));
    assert!(stdout.contains(&format!(":{place}: error[unknown-element]")), "{stdout}");
    assert!(stdout.contains(&format!("= in message {number}")), "{stdout}");
    assert!(*peak > 0, "nothing was measured");
    assert!(*peak < MOST, "{peak} KiB for {number} messages");
}

/// Half as many messages and all of them: the same memory, twice the time.
#[track_caller]
fn grows(name: &str, make: impl Fn(File, usize), place: impl Fn(usize) -> String) {
    let folder = Folder::of(&[]);
    let run = |number: usize| {
        make(File::create(folder.path().join(name)).expect("a file"), number);
        let measured = measured(folder.path(), name);
        is_counted(&measured, number, &place(number));
        measured
    };
    let (half, all) = (run(many() / 2), run(many()));
    eprintln!(
        "{name}: {} messages in {} ticks and {} KiB; half of them in {} and {}",
        many(),
        all.time,
        all.peak,
        half.time,
        half.peak
    );
    assert!(all.peak * 10 <= half.peak * 11, "{} KiB, then {} KiB", half.peak, all.peak);
    // What grows with the square takes four times as long.
    // Other work on the machine can slow one run down, and never three; what grows with the square takes
    // four times as long in each.
    let is_linear = |half: &Measured, all: &Measured| all.time < half.time * 3;
    let again = || is_linear(&run(many() / 2), &run(many()));
    let is_linear = is_linear(&half, &all) || again() || again();
    assert!(is_linear, "{} ticks, then {}", half.time, all.time);
}

/// Where the unknown element of the last message is, if every other is a line of so many.
fn last(number: usize, before: usize, lines: usize, column: usize) -> String {
    format!("{}:{column}", before + lines * (number - 1) + 1)
}

#[test]
fn a_document_of_many_messages_takes_no_more_memory_than_one_of_half_as_many() {
    grows(
        "all.xml",
        |file, number| write(BufWriter::new(file), number, true),
        |number| last(number, 1, 9, 84),
    );
}

#[test]
fn json_lines_of_many_messages_take_no_more_memory_than_half_as_many() {
    grows(
        "all.jsonl",
        |file, number| write(BufWriter::new(file), number, false),
        |number| last(number, 0, 1, 38),
    );
}

#[test]
fn a_packed_document_of_many_messages_takes_no_more_memory_than_one_of_half_as_many() {
    grows(
        "all.xml.gz",
        |file, number| {
            let mut packed = GzEncoder::new(BufWriter::new(file), Compression::fast());
            write(&mut packed, number, true);
            packed.finish().expect("room on the disk").flush().expect("room on the disk");
        },
        |number| last(number, 1, 9, 84),
    );
}

#[test]
fn a_report_on_many_broken_messages_takes_no_more_memory_than_its_results() {
    let broken = crate::samples::broken();
    let folder = Folder::of(&[]);
    let number = 1_500;
    folder.put("all.xml", format!("<all>{}</all>", broken.repeat(number)).as_bytes());
    let Measured { status, stdout, peak, .. } = measured(folder.path(), "all.xml");
    let summary = format!("1 file, {number} messages, {} errors, 0 warnings", 2 * number);
    assert_eq!((status, stdout.lines().last()), (1, Some(summary.as_str())));
    assert!(0 < peak && peak < MOST, "{peak} KiB");
}
