//! Go: structs for `encoding/json` by quicktype, a package for each message.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use customs_tests::external::command;
use customs_tests::tools::run;
use serde_json::json;

use crate::quicktype::{codes, letters, node, package, spelled, write_types};
use crate::round_trip::round_trip;
use crate::workshop::{Strict, Workshop};

/// The Go written for a schema.
fn types(workshop: &Workshop, strict: &Strict) -> String {
    workshop.read(&format!("{}/types.go", package(strict)))
}

/// The names of the types of a package.
fn declared(types: &str) -> impl Iterator<Item = &str> {
    let lines = types.lines().filter_map(|line| line.strip_prefix("type "));
    lines.filter_map(|line| line.split_whitespace().next())
}

/// The names of the types of a package, in small letters. Where a constant has taken the name of a struct,
/// which then has a word more, that word is left out.
fn names(types: &str, strict: &Strict) -> BTreeSet<String> {
    let codes = codes(strict);
    let is_code = |name: &str| codes.iter().any(|(_, code)| *code == name);
    let bare = |name: &str| {
        let mut shorter = ["Class", "Element"].iter().filter_map(|word| name.strip_suffix(word));
        shorter.find(|name| is_code(name)).unwrap_or(name).to_ascii_lowercase()
    };
    declared(types).map(bare).collect()
}

/// Every code is a constant that is named by it, with its list in front where the name is taken.
fn assert_constants(types: &str, strict: &Strict) {
    for (list, code) in codes(strict) {
        let line = |line: &&str| {
            let mut words = line.split_whitespace().skip(1);
            words.next() == Some(list) && line.ends_with(&format!("= \"{code}\""))
        };
        let line = types.lines().find(line).unwrap_or_else(|| panic!("{list} lacks {code}"));
        let constant = line.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
        let code = letters(code);
        let list = list.to_ascii_lowercase();
        let names = [
            code.clone(),
            format!("the{code}"),
            format!("{list}{code}"),
            format!("{list}the{code}"),
        ];
        assert!(names.contains(&constant), "{}: {line}", strict.path);
    }
}

/// A file that makes the message of every schema.
fn roots(workshop: &Workshop) -> String {
    let mut imports = String::new();
    let mut entries = String::new();
    for strict in &workshop.schemas {
        let (name, package, types) = (&strict.name, package(strict), types(workshop, strict));
        let root = spelled(declared(&types), strict.root());
        writeln!(imports, "\t\"customs/{package}\"").expect("a string takes all");
        writeln!(entries, "\t\"{name}\": func() any {{ return new({package}.{root}) }},")
            .expect("a string takes all");
    }
    format!(
        "package main\n\nimport (\n{imports})\n\nvar roots = map[string]func() any{{\n{entries}}}\n"
    )
}

#[test]
fn every_message_has_structs_that_hold_every_fixture() {
    let (Some(go), Some(node)) = (command("go", "golang-go"), node()) else { return };
    let workshop = Workshop::of("go");
    write_types(&workshop, &node, "go", |strict| {
        let package = package(strict);
        let options = json!({ "package": package, "just-types-and-package": true });
        (format!("{package}/types.go"), options)
    });
    for strict in &workshop.schemas {
        let types = types(&workshop, strict);
        let expected = strict.definitions().into_iter().map(str::to_ascii_lowercase).collect();
        assert_eq!(names(&types, strict), expected, "{}", strict.path);
        assert_constants(&types, strict);
        for untyped in ["interface{}", "map[", "time.Time"] {
            assert!(!types.contains(untyped), "{}: {untyped}", strict.path);
        }
    }
    workshop.bring("go");
    workshop.write("roots.go", &roots(&workshop));
    run(workshop.command(&go).args(["mod", "init", "customs"]));
    run(workshop.command(&go).args(["vet", "./..."]));
    run(workshop.command(&go).args(["build", "-o", "round-trip", "."]));
    let mut program = workshop.command(workshop.path("round-trip"));
    round_trip(&workshop, &mut program, |strict| strict.name.clone());
}

#[test]
fn what_the_page_says_works() {
    let (Some(_), Some(_)) = (command("go", "golang-go"), node()) else { return };
    Workshop::of("go-page").follow("go.md", |_, _| ());
}
