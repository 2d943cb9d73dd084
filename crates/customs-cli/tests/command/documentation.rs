//! What the documentation shows of the command is what it prints: each `$ customs …` of the pages is run in the folder of
//! the fixtures. In what a page shows, a line `…` stands for any lines, and `…` in a line for anything.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use customs_tests::external;
use serde_json::{Value, json};

use crate::run::{Run, fixtures, names, repository};

/// A command in a page, and what the page shows of its output.
struct Shown {
    page: PathBuf,
    command: String,
    output: Vec<String>,
}

/// The pages that show commands.
fn pages() -> Vec<PathBuf> {
    let in_folder = |folder: &'static str| {
        let names = names(&repository().join(folder)).into_iter();
        names.map(move |name| Path::new(folder).join(name))
    };
    let crates = in_folder("crates").map(|path| path.join("README.md"));
    let all = ["docs", "docs/start", "docs/languages"].into_iter().flat_map(in_folder);
    let all = all.chain(crates).chain([PathBuf::from("README.md")]);
    all.filter(|page| page.extension().is_some_and(|it| it == "md"))
        .filter(|page| repository().join(page).is_file())
        .collect()
}

/// The commands in a page: in fences, or indented by four blanks.
fn shown(page: &Path) -> Vec<Shown> {
    let text = fs::read_to_string(repository().join(page)).expect("a page");
    let (mut all, mut open, mut fenced) = (Vec::<Shown>::new(), false, false);
    for line in text.lines() {
        if line.starts_with("```") {
            (fenced, open) = (!fenced, false);
            continue;
        }
        let line = match (fenced, line.strip_prefix("    ")) {
            (true, _) => line,
            (false, Some(rest)) => rest,
            (false, None) if line.is_empty() => line,
            (false, None) => {
                open = false;
                continue;
            }
        };
        if let Some(command) = line.strip_prefix("$ ") {
            open = command.starts_with("customs ");
            if open {
                let (page, command) = (page.to_owned(), command.to_owned());
                all.push(Shown { page, command, output: Vec::new() });
            }
        } else if open && let Some(last) = all.last_mut() {
            last.output.push(line.trim_end().to_owned());
        }
    }
    for shown in &mut all {
        while shown.output.last().is_some_and(String::is_empty) {
            shown.output.pop();
        }
    }
    all
}

/// Whether a line is what a page shows of it.
fn is_line(shown: &str, line: &str) -> bool {
    let mut parts = shown.split('…');
    let Some(mut rest) = parts.next().and_then(|first| line.strip_prefix(first)) else {
        return false;
    };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// Whether lines are what a page shows of them.
fn are_lines(shown: &[String], lines: &[&str]) -> bool {
    match shown.split_first() {
        None => lines.is_empty(),
        Some((first, rest)) if first.trim() == "…" => {
            (0..=lines.len()).any(|skipped| are_lines(rest, &lines[skipped..]))
        }
        Some((first, rest)) => lines.split_first().is_some_and(|(line, following)| {
            is_line(first, line.trim_end()) && are_lines(rest, following)
        }),
    }
}

/// A folder with what is in that of the fixtures, and the files that examples are about beside it.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for name in names(&fixtures()) {
        let from = fs::canonicalize(fixtures().join(&name)).expect("a fixture");
        std::os::unix::fs::symlink(from, folder.path().join(name)).expect("a link");
    }
    let schema = repository().join("schemas/declaration/3.6/declaration.schema.json");
    let old: Value = serde_json::from_slice(&fs::read(schema).expect("a schema")).expect("JSON");
    let new = changed_schema(old.clone());
    for (name, schema) in [("old.schema.json", old), ("new.schema.json", new)] {
        fs::write(folder.path().join(name), schema.to_string()).expect("it is written");
    }
    folder
}

/// The schema of declarations with changes of each kind.
fn changed_schema(mut schema: Value) -> Value {
    let address = &mut schema["$defs"]["Address"]["properties"];
    address["CityName"]["maxLength"] = json!(30);
    let line = address.as_object_mut().and_then(|it| it.remove("Line")).expect("a line");
    address["StreetName"] = line;
    schema["required"] = json!(["FunctionCode"]);
    schema["$defs"]["Packaging"]["properties"]["Remark"] = json!({ "type": "string" });
    schema
}

fn run(command: &str, folder: &Path) -> Run {
    let binary = Path::new(env!("CARGO_BIN_EXE_customs")).parent().expect("a folder");
    let path = std::env::join_paths(
        [binary.to_owned()]
            .into_iter()
            .chain(std::env::var_os("PATH").iter().flat_map(std::env::split_paths)),
    );
    let mut shell = Command::new(external::command("sh", "dash").expect("a shell"));
    shell.args(["-c", command]).current_dir(folder).stdin(Stdio::null());
    shell.env("PATH", path.expect("a path")).env("NO_COLOR", "1");
    shell.output().expect("the command starts").into()
}

#[test]
fn every_command_in_the_documentation_prints_what_is_shown() {
    let all: Vec<Shown> = pages().iter().flat_map(|page| shown(page)).collect();
    assert!(all.len() > 20, "only {} commands were found", all.len());
    let mut wrong = String::new();
    for shown in all {
        let Run { stdout, stderr, .. } = run(&shown.command, folder().path());
        let printed = stdout + &stderr;
        let lines: Vec<&str> = printed.trim_end().lines().collect();
        if !are_lines(&shown.output, &lines) {
            let Shown { page, command, output } = shown;
            let output = output.join("\n");
            wrong +=
                &format!("{}: $ {command}\n{printed}\n-- shown:\n{output}\n\n", page.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_a_page_leaves_out_is_anything_and_what_it_shows_is_compared() {
    assert!(is_line("a … c", "a b c") && is_line("…", "a") && is_line("a", "a"));
    assert!(!is_line("a … d", "a b c") && !is_line("a", "a b") && !is_line("a…a", "a"));
    let shown = ["a".to_owned(), "…".to_owned(), "c".to_owned()];
    assert!(are_lines(&shown, &["a", "c"]) && are_lines(&shown, &["a", "b", "b", "c"]));
    assert!(!are_lines(&shown, &["a", "b"]) && !are_lines(&shown, &["a", "c", "d"]));
}

#[test]
fn every_setting_is_in_the_documentation() {
    let page = fs::read_to_string(repository().join("docs/settings.md")).expect("a page");
    let schema = repository().join("schemas/configuration/1/customs-toml.schema.json");
    let schema: Value = serde_json::from_slice(&fs::read(schema).expect("it")).expect("JSON");
    let settings = schema["properties"].as_object().expect("properties");
    assert!(settings.len() > 15);
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
    for name in settings.keys() {
        let named = format!("`{name}`");
        let keys = |row: &&&str| row.split('|').nth(1).is_some_and(|keys| keys.contains(&named));
        assert_eq!(rows.iter().filter(keys).count(), 1, "docs/settings.md on {name}");
    }
}
