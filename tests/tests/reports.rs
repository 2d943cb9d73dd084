//! Reports in every format: what they look like, that programs can read them, that no text in a
//! message breaks them, and where they stop.

use std::collections::HashSet;
use std::process::Command;

use customs_check::{Rule, rules};
use customs_report::{
    FileReport, FindingReport, Format, IgnoredBy, Report, SkippedReport, is_steering,
};
use customs_tests::reports::{Checked, FIXTURES, fixtures, written};
use customs_tests::repository;
use proptest::prelude::*;
use quick_xml::events::Event;
use serde_json::Value;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// A finding that stands for any number of them.
fn finding() -> FindingReport {
    fixtures()[1].0.findings[0].clone()
}

fn file(path: &str, findings: Vec<FindingReport>) -> FileReport {
    FileReport {
        path: path.to_owned(),
        message: None,
        number: None,
        of: None,
        unreadable: false,
        profile: "fixtures".to_owned(),
        findings,
        ignored: Vec::new(),
        skipped: Vec::new(),
    }
}

/// A piece of a text between two others, replaced.
fn without(text: &str, begin: &str, end: &str) -> String {
    let start = text.find(begin).unwrap_or_else(|| panic!("{begin} is missing")) + begin.len();
    let length = text[start..].find(end).unwrap_or_else(|| panic!("{end} is missing"));
    format!("{}…{}", &text[..start], &text[start + length..])
}

#[test]
fn every_format_is_as_it_was() {
    let files = fixtures();
    for format in Format::ALL {
        let mut text = written(format, &files);
        match format {
            // Rules come and go, and have tests of their own.
            Format::Sarif => {
                text = serde_json::to_string_pretty(&stable(json(&text))).expect("JSON")
            }
            Format::Html => {
                text = without(&text, "<style>", "</style>");
                text = without(&text, "<script>", "</script>");
                text = without(&text, "<section id=\"rules\">", "</section>");
            }
            Format::Json | Format::Gitlab => {
                text = serde_json::to_string_pretty(&json(&text)).expect("JSON");
            }
            _ => {}
        }
        insta::assert_snapshot!(format.name(), text);
    }
}

/// A SARIF log without what changes with each rule and each version.
fn stable(mut log: Value) -> Value {
    let run = &mut log["runs"][0];
    let driver = run["tool"]["driver"].as_object_mut().expect("a driver");
    driver.remove("rules");
    driver.insert("semanticVersion".to_owned(), "[version]".into());
    for result in run["results"].as_array_mut().expect("results") {
        result.as_object_mut().expect("an object").remove("ruleIndex");
    }
    let notifications = &mut run["invocations"][0]["toolExecutionNotifications"];
    for notification in notifications.as_array_mut().expect("notifications") {
        // That a file cannot be read is about no rule.
        if let Some(rule) = notification.get_mut("associatedRule") {
            rule.as_object_mut().expect("a rule").remove("index");
        }
    }
    log
}

#[test]
fn a_format_is_found_by_its_name() {
    for format in Format::ALL {
        assert_eq!(format.name().parse(), Ok(format));
    }
    let error = "yaml".parse::<Format>().expect_err("no format");
    let expected = "there is no report format `yaml`; the formats are concise, json, jsonl, sarif, junit, \
                    github, gitlab, html, markdown";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn json_is_the_report() {
    let files = fixtures();
    let report = Report::of(files.iter().map(|(file, _)| file.clone()).collect());
    let expected = serde_json::to_value(report).expect("JSON");
    assert_eq!(json(&written(Format::Json, &files)), expected);
    let nothing = serde_json::to_value(Report::of(Vec::new())).expect("JSON");
    assert_eq!(json(&written(Format::Json, &[])), nothing);
}

#[test]
fn json_by_lines_has_a_line_for_each_finding_and_one_for_the_summary() {
    let files = fixtures();
    let text = written(Format::Jsonl, &files);
    let lines: Vec<Value> = text.lines().map(json).collect();
    let findings = files.iter().map(|(file, _)| file.findings.len()).sum::<usize>();
    assert_eq!(lines.len(), findings + 1);
    assert_eq!(lines[findings]["summary"]["files"], FIXTURES.len());
    assert_eq!(lines[0]["path"], files[1].0.path.as_str());
}

/// The official JSON Schema of SARIF 2.1.0, from where cargo keeps the package that carries it.
fn sarif_schema() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--features=sarif-schema"])
        .arg("--manifest-path")
        .arg(repository().join("tests/Cargo.toml"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let package = packages.iter().find(|package| package["name"] == "serde-sarif");
    let manifest = package.expect("a dependency")["manifest_path"].as_str().expect("a path");
    let path = std::path::Path::new(manifest).with_file_name("src").join("schema.json");
    let mut schema = json(&std::fs::read_to_string(&path).expect("the schema"));
    // Its pattern for languages, which we do not name, has a bracket too many.
    for class in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][class]["properties"]["language"];
        language.as_object_mut().expect("an object").remove("pattern");
    }
    schema
}

#[test]
fn sarif_follows_the_official_schema() {
    let validator = jsonschema::validator_for(&sarif_schema()).expect("a schema that holds");
    let many = vec![(file("many.xml", vec![finding(); 25_010]), String::new())];
    for files in [fixtures(), Vec::new(), hostile_files(), many] {
        let log = json(&written(Format::Sarif, &files));
        let errors: Vec<_> = validator
            .iter_errors(&log)
            .take(3)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(errors, [""; 0]);
    }
    let mut wrong = json(&written(Format::Sarif, &fixtures()));
    wrong["runs"][0]["results"][0]["level"] = "bad".into();
    assert!(!validator.is_valid(&wrong), "the schema finds a wrong level");
}

#[test]
fn sarif_declares_every_rule_and_each_result_names_its_own() {
    let log = json(&written(Format::Sarif, &fixtures()));
    let run = &log["runs"][0];
    let declared = run["tool"]["driver"]["rules"].as_array().expect("rules");
    assert_eq!(declared.len(), rules::all().count());
    for (declared, rule) in declared.iter().zip(rules::all()) {
        assert_eq!(declared["id"], rule.id);
        assert_eq!(declared["shortDescription"]["text"], rule.title);
        assert_eq!(declared["fullDescription"]["text"], rule.why);
        let help = declared["help"]["markdown"].as_str().expect("help");
        assert!(help.contains(rule.bad) && help.contains(rule.good), "{}", rule.id);
        assert_eq!(declared["properties"]["tags"][0], rule.group.name());
    }
    for result in run["results"].as_array().expect("results") {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("fits");
        assert_eq!(declared[index]["id"], result["ruleId"]);
    }
}

/// A message of transit that breaks rules of its book, and its text.
fn of_transit() -> Checked {
    let text = std::fs::read_to_string(repository().join("fixtures/transit/cc015c-full.xml"));
    let text = text.expect("a fixture").replace("<grossMass>", "<grossMass>9");
    let profile = customs_message::profile("ncts-cc015c").expect("it is built in");
    let checked = customs_check::Checker::new(profile).validate(text.as_bytes());
    (FileReport::of("cc015c.xml", profile, checked), text)
}

/// The rules of books that a report names, with those that could not be checked.
fn of_books(file: &FileReport) -> Vec<&'static Rule> {
    let found = file.findings.iter().map(|finding| finding.rule);
    let all = found.chain(file.skipped.iter().map(|skipped| skipped.rule));
    all.filter(|rule| rule.group.name() == "ncts").collect()
}

#[test]
fn sarif_declares_the_rules_of_books_that_it_names_each_once() {
    let file = of_transit();
    let named = of_books(&file.0);
    assert!(file.0.findings.iter().any(|it| it.rule.group.name() == "ncts"), "{:?}", file.0);
    assert!(!file.0.skipped.is_empty());
    let log = json(&written(Format::Sarif, &[file.clone(), file]));
    let run = &log["runs"][0];
    let declared = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let ids: Vec<_> = declared.iter().map(|it| it["id"].as_str().expect("an id")).collect();
    for rule in named {
        assert_eq!(ids.iter().filter(|id| **id == rule.id).count(), 1, "{}", rule.id);
    }
    let at = |index: &Value| usize::try_from(index.as_u64().expect("an index")).expect("fits");
    for result in run["results"].as_array().expect("results") {
        assert_eq!(ids[at(&result["ruleIndex"])], result["ruleId"]);
    }
    for notification in
        run["invocations"][0]["toolExecutionNotifications"].as_array().expect("some")
    {
        let associated = &notification["associatedRule"];
        assert_eq!(ids[at(&associated["index"])], associated["id"]);
    }
    let validator = jsonschema::validator_for(&sarif_schema()).expect("a schema that holds");
    assert!(validator.is_valid(&log));
}

#[test]
fn the_page_explains_the_rules_of_books_that_it_names() {
    let file = of_transit();
    let named = of_books(&file.0);
    let page = written(Format::Html, &[file]);
    for rule in named {
        let heading = format!("<article id=\"rule-{}\"", rule.id);
        assert_eq!(page.matches(&heading).count(), 1, "{}", rule.id);
    }
}

/// The part of a text between two lines and columns, counted in characters.
fn between(text: &str, region: &Value) -> String {
    let number = |name: &str| {
        let number = region[name].as_u64().unwrap_or_else(|| panic!("{name}: {region}"));
        usize::try_from(number).expect("fits")
    };
    let offset = |line: usize, column: usize| {
        let before: usize = text.split('\n').take(line - 1).map(|line| line.len() + 1).sum();
        let line = text[before..].chars().take(column - 1);
        before + line.map(char::len_utf8).sum::<usize>()
    };
    let start = offset(number("startLine"), number("startColumn"));
    text[start..offset(number("endLine"), number("endColumn"))].to_owned()
}

#[test]
fn a_region_of_sarif_is_the_same_by_line_and_by_byte() {
    let mut files = fixtures();
    let marked: Vec<_> =
        files.iter().map(|(file, text)| (file.clone(), format!("\u{feff}{text}"))).collect();
    files.extend(marked);
    let log = json(&written(Format::Sarif, &files));
    let mut results = log["runs"][0]["results"].as_array().expect("results").iter();
    let mut compared = 0;
    for (file, text) in &files {
        for finding in &file.findings {
            let result = results.next().expect("a result for each finding");
            let region = &result["locations"][0]["physicalLocation"]["region"];
            let (Some(start), Some(end)) = (finding.start, finding.end) else { continue };
            let seen = text.trim_start_matches('\u{feff}');
            assert_eq!(between(seen, region), seen[start..end], "{}", file.path);
            let offset = region["byteOffset"].as_u64().expect("an offset");
            let offset = usize::try_from(offset).expect("fits");
            assert_eq!(text[offset..offset + end - start], seen[start..end], "{}", file.path);
            compared += 1;
        }
    }
    assert!(compared >= 8, "{compared}");
}

#[test]
fn sarif_stops_at_the_results_that_github_takes() {
    let findings = vec![finding(); 12_505];
    let files = [file("a.xml", findings.clone()), file("b.xml", findings)];
    let log = json(&written(Format::Sarif, &files.map(|file| (file, String::new()))));
    let run = &log["runs"][0];
    assert_eq!(run["results"].as_array().map(Vec::len), Some(25_000));
    let notification = &run["invocations"][0]["toolExecutionNotifications"][0];
    assert_eq!(
        notification["message"]["text"],
        "10 results left out: GitHub takes at most 25000 of a run, and 10 MB; \
         --report jsonl=FILE and --report html=FILE have all"
    );
}

#[test]
fn a_comment_stops_before_it_is_too_long() {
    let text = written(Format::Markdown, &[(file("a.xml", vec![finding(); 9999]), String::new())]);
    assert!((60_000..=65_000).contains(&text.chars().count()), "{}", text.chars().count());
    assert!(text.starts_with("### Customs messages\n\n**1 file, 9999 errors, 0 warnings**\n"));
    let rows = text.lines().filter(|line| line.starts_with("| error")).count();
    let last = text.lines().last().expect("a line");
    let expected =
        format!("{} more findings not shown because of the size limit of comments.", 9999 - rows);
    assert_eq!(last, expected);
}

#[test]
fn no_two_findings_share_a_fingerprint_at_gitlab() {
    let (one, other) = (file("a.xml", vec![finding(); 3]), file("b.xml", vec![finding(); 3]));
    let issues = json(&written(Format::Gitlab, &[one, other].map(|it| (it, String::new()))));
    let fingerprints: HashSet<_> =
        issues.as_array().expect("issues").iter().map(|issue| &issue["fingerprint"]).collect();
    assert_eq!(fingerprints.len(), 6);
}

#[test]
fn what_was_known_before_is_left_out_where_it_would_count() {
    let known = FindingReport { known: true, message: "it was so".to_owned(), ..finding() };
    let files = [(file("a.xml", vec![known]), String::new())];
    for format in Format::ALL {
        let says_it = written(format, &files).contains("it was so");
        let carries = [Format::Json, Format::Jsonl, Format::Sarif, Format::Html];
        assert_eq!(says_it, carries.contains(&format), "{format}");
    }
}

#[test]
fn that_something_does_not_count_is_told_in_every_format() {
    let known = FindingReport { known: true, ..finding() };
    let ignored = FindingReport { ignored: Some(IgnoredBy::Settings), ..finding() };
    let clean = || (file("a.xml", Vec::new()), String::new());
    for format in Format::ALL {
        let nothing = written(format, &[clean()]);
        let before = [(file("a.xml", vec![known.clone()]), String::new())];
        assert_ne!(written(format, &before), nothing, "{format}: known before");
        let (mut left_out, text) = clean();
        left_out.ignored = vec![ignored.clone()];
        assert_ne!(written(format, &[(left_out, text)]), nothing, "{format}: ignored");
    }
}

/// Texts that mean something to one format or another.
const HOSTILE: [&str; 12] = [
    "<script>alert(1)</script>",
    "\" onmouseover=\"alert(1)",
    "]]></failure><!-- -->",
    "| a | b |\n| - | - |",
    "a.xml\r\n::error file=b.xml::forged",
    "100% %0A, :: and:colons",
    "`code` ``` **bold** [link](javascript:1) @someone #1",
    "\u{202e}desrever\u{2066}",
    "🚢 日本語 é\u{301}",
    "\u{1b}[31mred\u{7}\u{0}\u{7f}\u{9b}",
    "&amp; &#x3c; \\u003c {\"a\":1}",
    "</pre></article></main><img src=x onerror=alert(1)>",
];

/// A report in which every text is this one.
fn saying(text: &str) -> Checked {
    let said = || Some(text.to_owned());
    let finding = FindingReport {
        message: text.to_owned(),
        value: said(),
        expected: said(),
        hint: said().map(Into::into),
        xpath: text.to_owned(),
        json_pointer: text.to_owned(),
        wco_pointer: said(),
        line: Some(2),
        column: Some(1),
        start: Some(4),
        end: Some(4 + text.len()),
        ..finding()
    };
    let source = format!("<A>\n{text}\n</A>\n");
    let skipped = SkippedReport { rule: &rules::TOO_LONG, reason: text.to_owned() };
    let file = file(text, vec![finding.clone(), finding]);
    (FileReport { message: said(), skipped: vec![skipped], ..file }, source)
}

fn hostile_files() -> Vec<Checked> {
    HOSTILE.map(saying).into()
}

/// The names of the elements of a page, in order. Values are set as code, and characters that turn
/// the direction are named in a span, so that those two depend on the text.
fn elements(page: &str) -> Vec<&str> {
    let page = page.split_once("</style>").expect("a style").1;
    let page = page.split_once("<script>").expect("a script").0;
    let names = page.split('<').skip(1).map(|tag| {
        let end = tag.find(|it: char| !it.is_ascii_alphanumeric() && it != '/');
        &tag[..end.unwrap_or(tag.len())]
    });
    names.filter(|name| !["code", "/code", "span", "/span"].contains(name)).collect()
}

/// The attributes of a document that is well-formed XML, unescaped.
fn xml_attributes(document: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(document);
    let (mut depth, mut attributes) = (0, Vec::new());
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{error}: {document}"));
        if let Event::Start(start) | Event::Empty(start) = &event {
            for attribute in start.attributes() {
                let attribute = attribute.expect("an attribute");
                let value = quick_xml::escape::unescape(&attribute.value);
                attributes.push(value.expect("escapes").into_owned());
            }
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            Event::Text(text) => {
                let text = text.into_inner();
                quick_xml::escape::unescape(&text)
                    .unwrap_or_else(|error| panic!("{error}: {text}"));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{document}");
    attributes
}

/// What GitHub makes of the part of a workflow command.
fn unescaped(text: &str) -> String {
    let text = text.replace("%3A", ":").replace("%2C", ",");
    text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
}

/// A text in which some characters are written by number.
fn numbered(text: &str, is_numbered: impl Fn(char) -> bool) -> String {
    let number = |character: char| match is_numbered(character) {
        true => character.escape_default().to_string(),
        false => character.to_string(),
    };
    text.chars().map(number).collect()
}

/// That a text survives in each format, and breaks none.
fn survives(text: &str) {
    let files = [saying(text)];
    let one = |format| written(format, &files);

    let lines: Vec<String> = one(Format::Concise).lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 3, "{lines:#?}");
    assert!(!lines.iter().any(|line| line.chars().any(char::is_control)), "{lines:#?}");

    assert_eq!(json(&one(Format::Json))["files"][0]["findings"][1]["value"], text);
    let by_line = one(Format::Jsonl);
    assert_eq!(by_line.lines().count(), 3);
    assert_eq!(json(by_line.lines().next().expect("a line"))["path"], text);
    let result = &json(&one(Format::Sarif))["runs"][0]["results"][0];
    assert_eq!(result["message"]["text"], text);
    assert_eq!(json(&one(Format::Gitlab))[1]["description"], format!("{text}; {text}"));

    // What XML has no way to write is written by number.
    let kept = numbered(text, |it| {
        (it.is_control() && !"\t\n\r".contains(it)) || matches!(it, '\u{fffe}' | '\u{ffff}')
    });
    assert!(xml_attributes(&one(Format::Junit)).contains(&kept), "{kept}");

    let commands = one(Format::Github);
    let lines: Vec<_> = commands.lines().collect();
    assert_eq!(lines.len(), 3, "{lines:#?}");
    let (properties, message) = lines[0][2..].split_once("::").expect("a command");
    // Its log goes to a terminal, and line ends are a part of a command.
    let said = numbered(text, |it| is_steering(it) && !"\n\r".contains(it));
    assert_eq!(unescaped(message), format!("{said}; {said}"));
    let path = properties.strip_prefix("error file=").expect("a file").split(',').next();
    assert_eq!(path.map(unescaped).as_deref(), Some(said.strip_prefix("./").unwrap_or(&said)));

    let comment = one(Format::Markdown);
    let rows: Vec<_> = comment.lines().filter(|line| line.starts_with("| error")).collect();
    assert_eq!(rows.len(), 2, "{comment}");
    assert!(rows.iter().all(|row| row.matches('|').count() == 5), "{rows:#?}");
    assert_eq!(comment.lines().count(), 10, "{comment}");

    let harmless: String = text.chars().map(|it| if it == '\n' { '\n' } else { 'x' }).collect();
    let harmless = harmless + &"x".repeat(text.len() - text.chars().count());
    let page = one(Format::Html);
    let expected = written(Format::Html, &[saying(&harmless)]);
    assert_eq!(elements(&page), elements(&expected), "{page}");
    assert!(!page.contains(['\u{202e}', '\u{2066}', '\u{0}', '\u{1b}']), "{page}");
    let data = data(&page);
    assert!(data.iter().any(|chunk| has_text(chunk, text)), "{page}");
}

/// What the script of a page shows, in chunks.
fn data(page: &str) -> Vec<Value> {
    let begin = "<script type=\"application/json\" class=\"files\">";
    let chunks = page.split(begin).skip(1);
    chunks.map(|chunk| json(chunk.split_once("</script>").expect("an end").0)).collect()
}

/// Whether a chunk has a text.
fn has_text(chunk: &Value, text: &str) -> bool {
    chunk["texts"].as_array().expect("texts").iter().any(|it| it == text)
}

#[test]
fn a_text_that_means_something_to_a_format_survives_in_all() {
    HOSTILE.into_iter().for_each(survives);
}

/// How many bytes a page on files has beside those of one on none.
fn bytes_of(files: &[Checked]) -> usize {
    written(Format::Html, files).len() - written(Format::Html, &[]).len()
}

#[test]
fn a_page_grows_by_few_bytes_for_each_file_and_finding() {
    let name = |number: usize| format!("messages/{:02}/{number:06}.xml", number % 50);
    let clean = |number| (file(&name(number), Vec::new()), String::new());
    let many: Vec<_> = (0..20_000).map(clean).collect();
    let [one, two] = [10_000, 20_000].map(|number| bytes_of(&many[..number]));
    assert!(one <= 10_000 * 60, "{one} bytes of 10,000 files");
    assert!((one * 19..=one * 21).contains(&(two * 10)), "{one}, then {two}");

    // Each says something of its own, and has lines of its own around it.
    let usual = finding();
    let found = |number: usize| {
        let finding = FindingReport {
            message: format!("`{number}` is no value of the list"),
            value: Some(number.to_string()),
            xpath: format!(
                "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[{number}]"
            ),
            start: Some(20),
            end: Some(25),
            ..usual.clone()
        };
        let line = format!("<Element>{number}</Element>\n");
        (file(&name(number), vec![finding]), line.repeat(40))
    };
    let many: Vec<_> = (0..20_000).map(found).collect();
    let [one, two] = [10_000, 20_000].map(|number| bytes_of(&many[..number]));
    assert!(one <= 10_000 * 700, "{one} bytes of 10,000 findings");
    assert!(two * 10 <= one * 21, "{one}, then {two}");
    assert!(two < 20_000_000, "{two}");
}

#[test]
fn a_page_says_without_its_script_what_was_found_by_rule_folder_and_file() {
    let page = written(Format::Html, &fixtures());
    let body = page.split_once("<body>").expect("a body").1;
    for heading in
        ["Findings by rule", "Findings by folder", "Files with findings", "Rules not checked"]
    {
        assert!(body.contains(&format!("<h2>{heading}</h2>")), "{heading}");
    }
    let row = "<tr><th scope=\"row\"><a href=\"#files\" data-rule=\"out-of-order\">out-of-order</a></th>\
               <td><span class=\"badge information\">information</span></td>\
               <td class=\"number\">1</td><td class=\"number\">1</td>";
    assert!(body.contains(row), "{body}");
    let skipped = "<a href=\"#rule-goods-item-count\">goods-item-count</a></th>\
                   <td class=\"number\">1</td><td>there is no day to judge by</td>";
    assert!(body.contains(skipped), "{body}");
    let said = body.split_once("<noscript>").expect("a word on scripts").1;
    assert!(said.split_once("</noscript>").expect("its end").0.contains("needs scripts"));
}

#[test]
fn messages_of_one_file_are_one_file_of_their_folder() {
    let message = |number| FileReport {
        number: Some(number),
        of: Some(3),
        ..file("folder/all.xml", vec![finding()])
    };
    let files = [1, 2, 3].map(|number| (message(number), String::new()));
    let page = written(Format::Html, &files);
    let folder = "folder/</a><small>3 errors</small></th><td class=\"number\">3</td>\
                  <td class=\"number\">1</td>";
    assert!(page.contains(folder), "{page}");
    assert!(page.contains("folder/all.xml (message 3 of 3)</a>"), "{page}");
}

#[test]
fn folders_beyond_a_number_are_counted_together() {
    let usual = finding();
    let of_folder = |number| (file(&format!("{number}/a.xml"), vec![usual.clone()]), String::new());
    let files: Vec<_> = (0..1010).map(of_folder).collect();
    let page = written(Format::Html, &files);
    let others = "other folders<small>10 errors</small></th><td class=\"number\">10</td>";
    assert!(page.contains(others), "{page}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_survives_in_every_format(
        pieces in proptest::collection::vec(
            prop_oneof![proptest::sample::select(&HOSTILE[..]).prop_map(str::to_owned), any::<String>()],
            1..4,
        ),
    ) {
        let text: String = pieces.concat().chars().take(400).collect();
        prop_assume!(!text.trim().is_empty());
        survives(&text);
    }
}
