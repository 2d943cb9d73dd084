//! Java: classes for Jackson by openapi-generator, from the one file that has the classes of all messages.
//! The test takes those that the page makes, so the page is tried with every fixture.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use customs_tests::external::{command, debian};
use customs_tests::schemas;
use customs_tests::tools::{OPENAPI_GENERATOR, run};
use serde_json::{Map, Value};

use crate::round_trip::round_trip;
use crate::workshop::{Strict, Workshop, python};

/// What the classes need, below `/usr/share/java`, and Debian's package of it.
const JARS: [(&str, &str); 4] = [
    ("jackson-annotations", "libjackson2-annotations-java"),
    ("jackson-core", "libjackson2-core-java"),
    ("jackson-databind", "libjackson2-databind-java"),
    ("jakarta-annotation-api", "libjakarta-annotation-api-java"),
];

/// Paths as the machine joins them in a variable.
fn joined(paths: impl IntoIterator<Item = PathBuf>) -> OsString {
    std::env::join_paths(paths).expect("no path has a colon")
}

fn jars() -> Option<Vec<PathBuf>> {
    JARS.iter()
        .map(|(jar, package)| debian(&format!("/usr/share/java/{jar}.jar"), package))
        .collect()
}

/// The components of the OpenAPI file.
fn components() -> Map<String, Value> {
    let mut document = schemas::json("openapi/1/customs.openapi.json");
    serde_json::from_value(document["components"]["schemas"].take()).expect("components")
}

/// The class of the messages of a schema: with the kind in front where two kinds have a class of that name.
fn class(strict: &Strict, components: &Map<String, Value>) -> String {
    let root = strict.root();
    let kind = strict.path.split('/').next().unwrap_or_default();
    let component = components
        .keys()
        .find(|name| name.strip_suffix(root).is_some_and(|front| front.eq_ignore_ascii_case(kind)));
    format!("customs.model.{}", component.map_or(root, String::as_str))
}

/// The classes of the page, with their sources.
fn classes(workshop: &Workshop) -> Vec<(String, String)> {
    let folder = fs::read_dir(workshop.path("page/customs/model")).expect("the page makes classes");
    let read = |entry: fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().trim_end_matches(".java").to_owned();
        (name, fs::read_to_string(entry.path()).expect("a source is text"))
    };
    folder.map(|entry| read(entry.expect("an entry"))).collect()
}

/// Every field has a type of its own, and every code is a constant of its name.
fn assert_typed(name: &str, source: &str, component: &Value) {
    let members = source.lines().filter_map(|line| line.strip_prefix("  private "));
    for field in members.filter(|member| member.ends_with(';')) {
        let is_typed = !field.contains("Object ") && !field.contains("Object>");
        assert!(is_typed && !field.contains("Map<"), "{name}: {field}");
    }
    let (Some(codes), Some(names)) =
        (component["enum"].as_array(), component["x-enum-varnames"].as_array())
    else {
        return;
    };
    for (code, constant) in codes.iter().zip(names) {
        let constant = format!("  {}({code})", constant.as_str().expect("a name"));
        assert!(source.contains(&constant), "{name} has no {constant}");
    }
}

#[test]
fn the_page_gives_classes_that_hold_every_fixture() {
    let (Some(mut jars), Some(bin), Some(java), Some(javac)) = (
        jars(),
        python(OPENAPI_GENERATOR),
        command("java", "default-jdk-headless"),
        command("javac", "default-jdk-headless"),
    ) else {
        return;
    };
    let mut workshop = Workshop::of("java");
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let path = joined([bin].into_iter().chain(std::env::split_paths(&inherited)));
    let libraries = joined(jars.clone());
    workshop.follow("java.md", |_, shell| {
        shell.env("PATH", &path).env("CLASSPATH", &libraries);
    });

    let components = components();
    let classes = classes(&workshop);
    let names: BTreeSet<&str> = classes.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, components.keys().map(String::as_str).collect());
    for (name, source) in &classes {
        assert_typed(name, source, &components[name]);
    }

    // The components are the classes of the dictionary, without what one profile adds to one of them.
    let adds = |strict: &Strict| {
        strict.schema.to_string().contains("An element that is added by a profile")
    };
    workshop.schemas.retain(|strict| !adds(strict));
    workshop.bring("java");
    jars.extend([workshop.path("page/classes"), workshop.path(".")]);
    let class_path = joined(jars);
    run(workshop.command(javac).env("CLASSPATH", &class_path).arg("RoundTrip.java"));
    let mut program = workshop.command(java);
    round_trip(&workshop, program.env("CLASSPATH", &class_path).arg("RoundTrip"), |strict| {
        class(strict, &components)
    });
}
