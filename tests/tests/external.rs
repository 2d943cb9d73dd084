//! Tests look for reference material and tools through `customs_tests::external` alone, so that each is
//! skipped where they are absent, says so, and fails under CI.

use std::path::{Path, PathBuf};

use customs_tests::{files, repository};

/// Code that looks for something by itself, and what to use in its place.
const INSTEAD: [(&str, &str); 6] = [
    ("Command::new(\"", "external::command"),
    (".command(\"", "external::command"),
    ("(\"CI\")", "external::skip"),
    ("io::stderr()", "external::skip"),
    ("CUSTOMS_REFERENCE", "external::reference"),
    ("../shared", "external::reference"),
];

/// The one place that looks for things, and this list.
const EXEMPT: [&str; 2] = ["tests/src/external.rs", "tests/tests/external.rs"];

/// Every file of Rust in a folder and below it.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let text = |(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8"));
    let mut found: Vec<_> = files(folder, "rs").into_iter().map(text).collect();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        }
    }
    found
}

#[test]
fn tests_look_for_reference_material_and_tools_in_one_way() {
    let root = repository();
    let mut folders: Vec<PathBuf> =
        ["tests/tests", "tests/benches", "tests/src"].map(|it| root.join(it)).into();
    for entry in std::fs::read_dir(root.join("crates")).expect("a folder") {
        let tests = entry.expect("an entry").path().join("tests");
        folders.extend(Some(tests).filter(|it| it.is_dir()));
    }
    let mut found = Vec::new();
    let mut count = 0;
    for (path, text) in folders.iter().flat_map(|folder| sources(folder)) {
        count += 1;
        let name = path.strip_prefix(&root).expect("below the root").to_string_lossy();
        // Commands that make data files are told their folder.
        if EXEMPT.contains(&&*name) || name.starts_with("tests/src/bin") {
            continue;
        }
        for (index, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            let wrong = INSTEAD.iter().filter(|(code, _)| line.contains(code));
            let say = |(code, instead): &(&str, &str)| {
                format!("{name}:{}: `{code}`: use `{instead}`", index + 1)
            };
            found.extend(wrong.map(say));
        }
    }
    assert!(count > 60, "{count} files");
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}
