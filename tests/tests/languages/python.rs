//! Python: models of pydantic by datamodel-code-generator, and no line that `mypy --strict` has a doubt of.

use std::collections::BTreeSet;

use customs_tests::tools::{PYTHON, run};

use crate::workshop::{Strict, Workshop, python};

/// The Python written for a schema.
fn models(workshop: &Workshop, strict: &Strict) -> String {
    let module = strict.name.replace(['-', '.'], "_");
    workshop.read(&format!("models/{module}.py"))
}

/// The names of the classes of a module.
fn names(models: &str) -> BTreeSet<&str> {
    let classes = models.lines().filter_map(|line| line.strip_prefix("class "));
    classes.filter_map(|line| line.split('(').next()).collect()
}

/// The fields whose name was taken, so that they have a number that their element does not have.
fn numbered<'m>(models: &'m str, strict: &Strict) -> Vec<&'m str> {
    let fields = models.lines().filter_map(|line| line.strip_prefix("    ")?.split_once(": "));
    let names = fields.map(|(name, _)| name);
    let definitions = strict.schema["$defs"].as_object().into_iter().flatten();
    let members = definitions.filter_map(|(_, it)| it["properties"].as_object()).flatten();
    let own: BTreeSet<String> = members.map(|(name, _)| name.to_ascii_lowercase()).collect();
    let is_own = |name: &str| own.contains(&name.replace('_', ""));
    let numbered = names.filter(|name| name.ends_with(|it: char| it.is_ascii_digit()));
    numbered.filter(|name| !is_own(name)).collect()
}

#[test]
fn every_message_has_models_that_hold_every_fixture() {
    let Some(bin) = python(PYTHON) else { return };
    let workshop = Workshop::of("python");
    workshop.bring("python");
    run(workshop.command(bin.join("python")).arg("generate.py"));
    for strict in &workshop.schemas {
        let models = models(&workshop, strict);
        let mut classes = strict.definitions();
        classes.retain(|name| !strict.has_one_value(name));
        assert_eq!(names(&models), classes, "{}", strict.path);
        assert_eq!(numbered(&models, strict), [""; 0], "{}", strict.path);
    }
    run(workshop.command(bin.join("mypy")).arg("."));
    let counted = run(workshop.command(bin.join("python")).arg("check.py"));
    let expected: usize = workshop.schemas.iter().map(|strict| strict.samples.len()).sum();
    assert_eq!(counted.trim(), expected.to_string());
    assert_eq!(run(workshop.command(bin.join("python")).arg("refused.py")), "");
}

#[test]
fn what_the_page_says_works() {
    let Some(bin) = python(PYTHON) else { return };
    // As if the environment of the page were active.
    let inherited = std::env::var("PATH").unwrap_or_default();
    let path = format!("{}:{inherited}", bin.display());
    Workshop::of("python-page").follow("python.md", |_, shell| {
        shell.env("PATH", &path);
    });
}
