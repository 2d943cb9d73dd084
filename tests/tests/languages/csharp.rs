//! C#: classes for Newtonsoft.Json by quicktype, a namespace for each message, compiled and run by Mono.

use std::collections::BTreeSet;
use std::path::PathBuf;

use customs_tests::external::{command, debian};
use customs_tests::tools::run;
use serde_json::json;

use crate::quicktype::{codes, letters, node, package, spelled, write_types};
use crate::round_trip::round_trip;
use crate::workshop::{Strict, Workshop};

/// The library of the classes.
const LIBRARY: &str = "Newtonsoft.Json.dll";

/// What the classes need.
fn library() -> Option<PathBuf> {
    let path = format!("/usr/lib/cli/Newtonsoft.Json-5.0/{LIBRARY}");
    debian(&path, "libnewtonsoft-json5.0-cil")
}

/// The commands that make and run the classes.
struct Tools {
    node: PathBuf,
    compiler: PathBuf,
    mono: PathBuf,
}

impl Tools {
    fn found() -> Option<Self> {
        Some(Self {
            mono: command("mono", "mono-runtime")?,
            node: node()?,
            compiler: command("mcs", "mono-mcs")?,
        })
    }
}

/// The C# written for a schema.
fn types(workshop: &Workshop, strict: &Strict) -> String {
    workshop.read(&format!("types/{}.cs", package(strict)))
}

/// What the types of a namespace are declared as, and how they go on.
fn declared<'a>(types: &'a str, kind: &str) -> impl Iterator<Item = &'a str> {
    let start = format!("    public {kind} ");
    types.lines().filter_map(move |line| line.strip_prefix(&start))
}

/// The names of the types of a kind.
fn names_of<'a>(types: &'a str, kind: &str) -> impl Iterator<Item = &'a str> {
    declared(types, kind).filter_map(|line| line.split_whitespace().next())
}

/// The names of the types, in small letters.
fn names(types: &str) -> BTreeSet<String> {
    let all = names_of(types, "partial class").chain(names_of(types, "enum"));
    all.map(str::to_ascii_lowercase).collect()
}

/// The constants of a list of codes, in small letters.
fn constants(types: &str, list: &str) -> BTreeSet<String> {
    let start = format!("{} {{ ", spelled(names_of(types, "enum"), list));
    let mut lists = declared(types, "enum").filter_map(|line| line.strip_prefix(&start));
    let names = lists.next().unwrap_or_else(|| panic!("no {list}")).trim_end_matches(" };");
    names.split(", ").map(str::to_ascii_lowercase).collect()
}

/// The properties that have no type of their own.
fn untyped(types: &str) -> Vec<&str> {
    let properties = types.lines().filter(|line| line.ends_with("{ get; set; }"));
    let loose =
        |line: &&str| ["object", "dynamic", "Dictionary"].iter().any(|it| line.contains(it));
    properties.filter(loose).collect()
}

#[test]
fn every_message_has_classes_that_hold_every_fixture() {
    let (Some(tools), Some(library)) = (Tools::found(), library()) else { return };
    let workshop = Workshop::of("csharp");
    write_types(&workshop, &tools.node, "csharp", |strict| {
        let options = json!({
            "framework": "NewtonSoft",
            "csharp-version": "6",
            "array-type": "list",
            "namespace": format!("Customs.{}", package(strict)),
        });
        (format!("types/{}.cs", package(strict)), options)
    });
    for strict in &workshop.schemas {
        let types = types(&workshop, strict);
        let expected = strict.definitions().into_iter().map(str::to_ascii_lowercase).collect();
        assert_eq!(names(&types), expected, "{}", strict.path);
        assert_eq!(untyped(&types), [""; 0], "{}", strict.path);
        for (list, code) in codes(strict) {
            let (constants, code) = (constants(&types, list), letters(code));
            let is_there = constants.contains(&code) || constants.contains(&format!("the{code}"));
            assert!(is_there, "{list} lacks {code}: {constants:?}");
        }
    }
    workshop.bring("csharp");
    std::fs::copy(library, workshop.path(LIBRARY)).expect("a library is copied");
    let reference = format!("-reference:{LIBRARY}");
    run(workshop.command(tools.compiler).args([&reference, "RoundTrip.cs", "types/*.cs"]));
    let mut program = workshop.command(tools.mono);
    round_trip(&workshop, program.arg("RoundTrip.exe"), |strict| {
        let types = types(&workshop, strict);
        let root = spelled(names_of(&types, "partial class"), strict.root());
        format!("Customs.{}\t{root}", package(strict))
    });
}

#[test]
fn what_the_page_says_works() {
    let (Some(_), Some(library)) = (Tools::found(), library()) else { return };
    Workshop::of("csharp-page").follow("csharp.md", |folder, _| {
        std::fs::copy(&library, folder.join(LIBRARY)).expect("a library is copied");
    });
}
