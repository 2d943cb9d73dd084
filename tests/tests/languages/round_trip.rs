//! Every fixture, put through the types of a language by a program of that language.

use std::process::Command;

use customs_tests::tools::run;

use crate::workshop::{Strict, Workshop};

impl Strict {
    /// The name of the type of its messages.
    pub(crate) fn root(&self) -> &str {
        self.schema["title"].as_str().expect("a schema has the title of its root")
    }
}

/// Runs a program with the file of all messages, which it has to read, write and count. A line is what
/// `types` says of the schema, a tab, and the path of a message.
pub(crate) fn round_trip(
    workshop: &Workshop,
    program: &mut Command,
    types: impl Fn(&Strict) -> String,
) {
    let mut lines = Vec::new();
    for strict in &workshop.schemas {
        let types = types(strict);
        let line = |name: &str| format!("{types}\tmessages/{}/{name}.json\n", strict.name);
        lines.extend(strict.samples.iter().map(|sample| line(&sample.name)));
    }
    workshop.write("cases", &lines.concat());
    assert_eq!(run(program.arg("cases")).trim(), lines.len().to_string());
}
