//! The Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS, which GitHub's code
//! scanning and editors read.
//!
//! The rules of the tool are those of `customs`, and behind them those of books and of programs, as far as a result or a
//! notification names them. Which these are is known at the end, so the tool comes behind the results.
//!
//! A result known from a baseline has the `baselineState` `unchanged`. The others have none: whether
//! there is a baseline at all is not known when the first of them is written. A result that is ignored has `suppressions`.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use customs_check::rules;
use customs_model::finding::Lines;
use customs_model::{Rule, Severity};
use serde_json::{Map, Value, json};

use crate::packed::Packed;
use crate::report::{FileReport, FindingReport, IgnoredBy, SkippedReport, Summary};
use crate::text::{self, NO_MESSAGE, counted, relative, shortened};
use crate::writer::{ReportWriter, Source};

/// GitHub's code scanning refuses a run with more results than this.
const MOST_RESULTS: usize = 25_000;
/// It refuses a file of more than 10 MB, too, which it is sent packed: so much of that is for results.
const MOST_PACKED: usize = 9_000_000;
/// How many different reasons for skipping a rule are kept for the notifications.
const MOST_REASONS: usize = 1000;
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

pub(crate) struct Sarif {
    /// The rules of the tool.
    rules: Vec<&'static Rule>,
    /// Where each of them is.
    indices: HashMap<&'static str, usize>,
    results: usize,
    /// How large the results are once they are packed.
    packed: Packed,
    /// How large they may be.
    most_packed: usize,
    /// How many results were left out.
    dropped: usize,
    /// The files that could not be read, with the reason, as far as there is room.
    unreadable: Vec<(String, String)>,
    /// Whether any file could not be read.
    is_incomplete: bool,
    /// The rules that were skipped, with the reason, the first file and the number of files.
    skipped: BTreeMap<(usize, String), (String, usize)>,
}

impl Default for Sarif {
    fn default() -> Self {
        let rules: Vec<_> = rules::all().collect();
        let indices = rules.iter().enumerate().map(|(index, rule)| (rule.id, index)).collect();
        Self {
            rules,
            indices,
            results: 0,
            packed: Packed::default(),
            most_packed: MOST_PACKED,
            dropped: 0,
            unreadable: Vec::new(),
            is_incomplete: false,
            skipped: BTreeMap::new(),
        }
    }
}

impl ReportWriter for Sarif {
    fn begin(&mut self, out: &mut dyn io::Write) -> io::Result<()> {
        writeln!(out, "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[")?;
        write!(out, "{{\"columnKind\":\"unicodeCodePoints\",\"results\":[")
    }

    fn file(
        &mut self,
        file: &FileReport,
        source: &Source<'_>,
        out: &mut dyn io::Write,
    ) -> io::Result<()> {
        self.remember(&file.path, &file.skipped);
        self.is_incomplete |= file.unreadable;
        if let Some(why) = file.findings.first().filter(|_| file.unreadable)
            && self.unreadable.len() < MOST_REASONS
        {
            self.unreadable.push((file.path.clone(), why.message.clone()));
        }
        let count = file.findings.len() + file.ignored.len();
        if !self.has_room() || count == 0 {
            self.dropped += count;
            return Ok(());
        }
        let artifact = Artifact::of(&file.path, source);
        let (which, mut text) = (file.which(), Vec::new());
        for finding in file.findings.iter().chain(&file.ignored) {
            if !self.has_room() {
                self.dropped += 1;
                continue;
            }
            text.clear();
            text.extend_from_slice(if self.results == 0 { b"\n" } else { b",\n" });
            let result = self.result(finding, which.as_deref(), &artifact);
            text::write_json(&result, &mut text)?;
            self.packed.write_all(&text)?;
            out.write_all(&text)?;
            self.results += 1;
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
        let invocation = json!({
            "executionSuccessful": !self.is_incomplete,
            "toolExecutionNotifications": self.notifications(summary),
        });
        out.write_all(b"\n],\"invocations\":[")?;
        text::write_json(&invocation, out)?;
        let rules: Vec<_> = self.rules.iter().copied().map(descriptor).collect();
        let driver = json!({
            "name": "customs",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        });
        out.write_all(b"],\n\"tool\":{\"driver\":")?;
        text::write_json(&driver, out)?;
        out.write_all(b"}}]}\n")
    }
}

impl Sarif {
    /// Whether GitHub takes another result.
    fn has_room(&self) -> bool {
        self.results < MOST_RESULTS && self.packed.size() < self.most_packed
    }

    /// Where a rule is in the rules of the tool.
    fn index(&mut self, rule: &'static Rule) -> usize {
        *self.indices.entry(rule.id).or_insert_with(|| {
            self.rules.push(rule);
            self.rules.len() - 1
        })
    }

    fn remember(&mut self, path: &str, skipped: &[SkippedReport]) {
        for SkippedReport { rule, reason } in skipped {
            // Once there are too many, none brings a rule along.
            let is_full = self.skipped.len() >= MOST_REASONS;
            if is_full && !self.indices.contains_key(rule.id) {
                continue;
            }
            let key = (self.index(rule), reason.clone());
            if self.skipped.len() < MOST_REASONS || self.skipped.contains_key(&key) {
                self.skipped.entry(key).or_insert_with(|| (path.to_owned(), 0)).1 += 1;
            }
        }
    }

    fn result(
        &mut self,
        finding: &FindingReport,
        which: Option<&str>,
        artifact: &Artifact<'_>,
    ) -> Value {
        let mut properties = json!({ "jsonPointer": finding.json_pointer });
        let optional = [
            ("code", finding.code),
            ("value", finding.value.as_deref()),
            ("expected", finding.expected.as_deref()),
            ("hint", finding.hint.as_deref()),
            ("wcoPointer", finding.wco_pointer.as_deref()),
        ];
        for (name, value) in optional {
            if let Some(value) = value {
                properties[name] = json!(shortened(value));
            }
        }
        if let Some(which) = which {
            properties["message"] = json!(which);
        }
        let mut result = json!({
            "ruleId": finding.rule.id,
            "ruleIndex": self.index(finding.rule),
            "level": level(finding.severity),
            "message": { "text": shortened(&finding.message) },
            "locations": [artifact.location(finding)],
            "partialFingerprints": { "customs/v2": finding.fingerprint },
            "properties": properties,
        });
        if finding.known {
            result["baselineState"] = json!("unchanged");
        }
        if let Some(by) = finding.ignored {
            let kind = match by {
                IgnoredBy::Settings => "external",
                IgnoredBy::Message => "inSource",
            };
            result["suppressions"] = json!([{ "kind": kind }]);
        }
        result
    }

    /// What could not be read and what could not be checked, and how much was left out.
    fn notifications(&self, summary: &Summary) -> Vec<Value> {
        let unreadable = self.unreadable.iter().map(|(path, why)| {
            json!({
                "level": "error",
                "message": { "text": shortened(why) },
                "locations": [whole(path)],
            })
        });
        let others = summary.no_messages.iter().take(MOST_REASONS).map(|path| {
            json!({
                "level": "note",
                "message": { "text": NO_MESSAGE },
                "locations": [whole(path)],
            })
        });
        let skipped = self.skipped.iter().map(|((rule, reason), (path, files))| {
            let associated = json!({ "id": self.rules[*rule].id, "index": rule });
            let files = counted(*files, "file");
            json!({
                "associatedRule": associated,
                "level": "note",
                "message": { "text": format!("not checked in {files}: {}", shortened(reason)) },
                "locations": [whole(path)],
            })
        });
        let dropped = (self.dropped > 0).then(|| {
            let results = counted(self.dropped, "result");
            let text = format!(
                "{results} left out: GitHub takes at most {MOST_RESULTS} of a run, and 10 MB; \
                 --report jsonl=FILE and --report html=FILE have all"
            );
            json!({ "level": "warning", "message": { "text": text } })
        });
        unreadable.chain(skipped).chain(others).chain(dropped).collect()
    }
}

/// The location of a file as a whole.
fn whole(path: &str) -> Value {
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri(path) } } })
}

/// A rule as the tool declares it.
fn descriptor(rule: &'static Rule) -> Value {
    let Rule { bad, good, .. } = rule;
    // Of a rule in a book often the title says it all.
    let why = if rule.why.is_empty() { rule.title } else { rule.why };
    let (mut text, mut markdown) = (why.to_owned(), why.to_owned());
    let demands: String = rule.demands().iter().map(|demand| format!("\n- {demand}")).collect();
    if !demands.is_empty() {
        text += &format!("\n{demands}");
        markdown += &format!("\n{demands}");
    }
    for (name, is_good) in [("Wrong", false), ("Right", true)] {
        let files = rule.example_files(is_good);
        if !files.is_empty() {
            text += &format!("\n\n{name}: {}", files.join(", "));
            markdown += &format!("\n\n{name}: `{}`", files.join("`, `"));
        }
    }
    for (name, example) in [("Wrong", bad), ("Right", good)] {
        if !example.is_empty() {
            text += &format!("\n\n{name}:\n{example}");
            markdown += &format!("\n\n{name}:\n```xml\n{example}\n```");
        }
    }
    let mut properties = json!({ "tags": [rule.group.name()] });
    if let Some(code) = rule.code() {
        properties["code"] = json!(code);
    }
    json!({
        "id": rule.id,
        "name": pascal_case(rule.id),
        "shortDescription": { "text": rule.title },
        "fullDescription": { "text": why },
        "help": { "text": text, "markdown": markdown },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": properties,
    })
}

/// `missing-element` as `MissingElement`.
fn pascal_case(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    for word in id.split('-') {
        let mut characters = word.chars();
        name.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(characters.as_str());
    }
    name
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "note",
    }
}

/// A file with results.
struct Artifact<'a> {
    uri: String,
    source: &'a Source<'a>,
    lines: Lines<'a>,
}

impl<'a> Artifact<'a> {
    fn of(path: &str, source: &'a Source<'a>) -> Self {
        Self { uri: uri(path), source, lines: source.lines() }
    }

    fn location(&self, finding: &FindingReport) -> Value {
        let mut physical = json!({ "artifactLocation": { "uri": self.uri } });
        if let Some(region) = self.region(finding) {
            physical["region"] = region;
        }
        let mut location = json!({ "physicalLocation": physical });
        let logical = logical_locations(finding);
        if !logical.is_empty() {
            location["logicalLocations"] = json!(logical);
        }
        location
    }

    fn region(&self, finding: &FindingReport) -> Option<Value> {
        let mut region = Map::from_iter([("startLine".to_owned(), json!(finding.line?))]);
        let mut add = |name: &str, number: usize| region.insert(name.to_owned(), json!(number));
        add("startColumn", finding.column?);
        if let (Some(start), Some(end)) = (finding.start, finding.end) {
            let end_in_text = self.source.at(end);
            let last = self.lines.place(end_in_text..end_in_text);
            // Where the source is not at hand, the end is not known by line and column.
            if (last.line, last.column) >= (finding.line?, finding.column?) {
                add("endLine", last.line);
                add("endColumn", last.column);
            }
            if !self.source.is_recoded {
                add("byteOffset", start + self.source.mark);
                add("byteLength", end.saturating_sub(start));
            }
        }
        Some(region.into())
    }
}

/// The place by name: the XPath, and the WCO pointer.
fn logical_locations(finding: &FindingReport) -> Vec<Value> {
    if finding.xpath.is_empty() {
        return Vec::new();
    }
    let kind = if finding.xpath.contains("/@") { "attribute" } else { "element" };
    let xpath = json!({ "fullyQualifiedName": finding.xpath, "kind": kind });
    let pointer = finding.wco_pointer.iter();
    let pointer = pointer.map(|it| json!({ "fullyQualifiedName": it, "kind": "wcoPointer" }));
    std::iter::once(xpath).chain(pointer).collect()
}

/// A path as a URI (RFC 3986): relative as the path is, else with the scheme `file`.
fn uri(path: &str) -> String {
    let path = path.replace(std::path::MAIN_SEPARATOR, "/");
    let path = relative(&path);
    let has_drive = path.as_bytes().get(1..3) == Some(b":/");
    let mut uri = String::with_capacity(path.len());
    match path {
        _ if has_drive => uri.push_str("file:///"),
        _ if path.starts_with("//") => uri.push_str("file:"),
        _ if path.starts_with('/') => uri.push_str("file://"),
        _ => {}
    }
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use customs_model::{Finding, Path};

    use super::*;

    #[test]
    fn results_that_would_make_the_file_too_large_are_left_out_and_counted() {
        let finding = || Finding::new(&rules::MISSING_ELEMENT, Path::root("A"), "it is missing");
        let file = FileReport::of_findings("a.xml", [finding(), finding(), finding()]);
        // The first result takes that much, however small it is.
        let (mut sarif, mut out) = (Sarif { most_packed: 1, ..Sarif::default() }, Vec::new());
        sarif.begin(&mut out).unwrap();
        sarif.file(&file, &Source::default(), &mut out).unwrap();
        sarif.file(&file, &Source::default(), &mut out).unwrap();
        sarif.end(&Summary::default(), &mut out).unwrap();
        let log: Value = serde_json::from_slice(&out).unwrap();
        assert_eq!(log["runs"][0]["results"].as_array().map(Vec::len), Some(1));
        let invocation = &log["runs"][0]["invocations"][0];
        let said = &invocation["toolExecutionNotifications"][0]["message"]["text"];
        assert!(said.as_str().unwrap().starts_with("5 results left out: "), "{said}");
    }

    #[test]
    fn a_path_becomes_a_uri() {
        let paths = [
            ("a/b.xml", "a/b.xml"),
            ("./a.xml", "a.xml"),
            ("../a b.xml", "../a%20b.xml"),
            ("/tmp/é#?.xml", "file:///tmp/%C3%A9%23%3F.xml"),
            ("C:/a.xml", "file:///C%3A/a.xml"),
            ("a:b.xml", "a%3Ab.xml"),
            ("<stdin>", "%3Cstdin%3E"),
        ];
        for (path, expected) in paths {
            assert_eq!(uri(path), expected);
        }
    }

    #[test]
    fn a_rule_has_a_name_in_pascal_case() {
        assert_eq!(pascal_case("too-many-elements"), "TooManyElements");
    }
}
