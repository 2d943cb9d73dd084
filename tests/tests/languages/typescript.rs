//! TypeScript: interfaces by json-schema-to-typescript, and no value that `tsc --strict` has a doubt of.

use std::collections::BTreeSet;

use customs_tests::external::command;
use customs_tests::tools::{NPM_LISTS, npm_lists, run};

use crate::workshop::{Strict, Workshop, node_modules};

/// The TypeScript written for a schema.
fn types(workshop: &Workshop, strict: &Strict) -> String {
    workshop.read(&format!("types/{}.ts", strict.name))
}

/// The names of the types that a module exports.
fn names(types: &str) -> BTreeSet<&str> {
    let exported = types.lines().filter_map(|line| line.strip_prefix("export "));
    exported.filter_map(|line| line.split_whitespace().nth(1)).collect()
}

/// What a module says besides comments.
fn code(types: &str) -> impl Iterator<Item = &str> {
    types.lines().filter(|line| !line.trim_start().starts_with(['/', '*']))
}

#[test]
fn every_message_has_types_that_hold_every_fixture() {
    let (Some(node), Some(modules)) = (command("node", "nodejs"), node_modules()) else { return };
    let workshop = Workshop::of("typescript");
    workshop.bring("typescript");
    run(workshop.command(&node).arg("generate.mjs"));
    for strict in &workshop.schemas {
        let types = types(&workshop, strict);
        assert_eq!(names(&types), strict.definitions(), "{}", strict.path);
        for line in code(&types) {
            // An object without a name, and a tuple in place of an array.
            assert!(!line.contains(": {") && !line.contains(": ["), "{}: {line}", strict.path);
        }
    }
    run(workshop.command(modules.join(".bin/tsc")).args(["--project", "."]));
    let counted = run(workshop.command(&node).arg("out/check.js"));
    let expected: usize = workshop.schemas.iter().map(|strict| strict.samples.len()).sum();
    assert_eq!(counted.trim(), expected.to_string());
}

#[test]
fn what_the_page_says_works() {
    if node_modules().is_none() {
        return;
    }
    Workshop::of("typescript-page").follow("typescript.md", |folder, _| {
        for name in NPM_LISTS {
            std::fs::copy(npm_lists().join(name), folder.join(name)).expect("a list is copied");
        }
    });
}
