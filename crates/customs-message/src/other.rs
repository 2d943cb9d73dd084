//! Messages of others: those that are recognised and not read, so that they are named and never taken
//! for something else. What is known of them is data (`data/`).

use std::sync::LazyLock;

/// What a root of XML is, if it is that of such a message.
pub(crate) fn other_root(name: &str, namespace: Option<&str>, depth: usize) -> Option<String> {
    let namespace = namespace.unwrap_or_default();
    let found = MESSAGES.iter().find(|[how, value, _]| match *how {
        "root" => depth == 0 && name == *value,
        "namespace" => namespace.starts_with(value),
        _ => false,
    });
    found.map(|[_, _, what]| format!("{what} (`{name}`)"))
}

/// What an object of JSON is that has a member of this name.
pub(crate) fn other_member(name: &str) -> Option<String> {
    let found = MESSAGES.iter().find(|[how, value, _]| *how == "member" && name.starts_with(value));
    found.map(|[_, _, what]| format!("{what} (`{name}`)"))
}

/// What a message is that has a known root and holds what only messages of others hold. Its children
/// are looked at if there is anything to look for.
pub(crate) fn other_content<'t>(
    root: &str,
    mut children: impl Iterator<Item = &'t str>,
) -> Option<&'static str> {
    let of_root: Vec<_> = CONTENT.iter().filter(|[of, ..]| *of == root).collect();
    if of_root.is_empty() {
        return None;
    }
    children.find_map(|child| {
        let meant = of_root.iter().find(|[_, name, _]| *name == child);
        meant.map(|[_, _, what]| *what)
    })
}

/// A table of three columns.
type Lines = LazyLock<Vec<[&'static str; 3]>>;

static MESSAGES: Lines = LazyLock::new(|| lines(include_str!("../data/other-messages.tsv")));
static CONTENT: Lines = LazyLock::new(|| lines(include_str!("../data/other-content.tsv")));

fn lines(text: &'static str) -> Vec<[&'static str; 3]> {
    let lines = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some([columns.next()?, columns.next()?, columns.next()?])
    });
    lines.collect()
}
