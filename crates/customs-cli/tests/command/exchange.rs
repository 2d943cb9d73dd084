//! `customs flows`, `mirror`, `match`, `conversation` and `new`.

use std::fs;

use serde_json::Value;

use crate::run::{fixtures, run, run_in, run_with_input};

const STORY: &str = "stories/tiles";

#[test]
fn declarations_are_summed_up_by_what_is_asked_for() {
    let paths = ["valid/one-item-export.xml", "valid/one-item-import.xml"];
    let run = run(&[&["flows"], &paths[..], &["--by", "flow,chapter,partner"]].concat());
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn the_same_table_is_there_for_spreadsheets_and_for_programs() {
    let arguments = ["flows", "valid/one-item-import.xml", "--by", "chapter,origin,month"];
    let csv = run(&[&arguments[..], &["--date", "2026-01-31", "--format", "csv"]].concat()).stdout;
    assert!(csv.starts_with(
        "chapter,origin,month,items,currency,value,value taken,net mass kg,quantities,goods\n"
    ));
    assert_eq!(csv.lines().count(), 2, "{csv}");
    let json =
        run(&[&arguments[..], &["--date", "2026-01-31", "--format", "json"]].concat()).json();
    let cells = csv.lines().nth(1).expect("a row").split(',').collect::<Vec<_>>();
    assert_eq!(json["rows"][0]["values"], Value::from(cells[..3].to_vec()));
    assert_eq!(json["rows"][0]["value"], cells[5]);
    let goods = json["rows"][0]["goods"].as_str().expect("what the goods are");
    assert!(csv.trim_end().trim_end_matches('"').ends_with(goods), "{csv}");
}

#[test]
fn what_cannot_be_counted_is_said_and_unknown_dimensions_are_refused() {
    let amendment = run(&["flows", "valid/amendment.xml"]);
    assert_eq!(amendment.status, 0);
    assert!(amendment.complaint().starts_with("not counted: it amends"));
    let run = run(&["flows", "valid/one-item-import.xml", "--by", "colour"]);
    assert_eq!(run.status, 2);
    assert!(run.stderr.contains("colour"), "{}", run.stderr);
}

/// The report of the story as the other country has it, with less of one value.
pub(crate) fn as_the_exporter_reports(story: &str) -> String {
    story
        .replace("<ReporterCode>GB<", "<ReporterCode>NO<")
        .replace("<FlowCode>M<", "<FlowCode>X<")
        .replace("<BasisCode>CIF<", "<BasisCode>FOB<")
        .replace("<PartnerCode>NO<", "<PartnerCode>GB<")
        .replace(">14850.00<", ">9000.00<")
}

#[test]
fn two_reports_of_the_same_trade_are_held_against_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let story = fs::read_to_string(fixtures().join(STORY).join("7-trade-flows.xml")).expect("it");
    let importer = story.replace(">14850.00<", ">11000.00<");
    let exporter = as_the_exporter_reports(&story);
    fs::write(folder.path().join("importer.xml"), importer).expect("a file");
    fs::write(folder.path().join("exporter.xml"), exporter).expect("a file");
    let run = run_in(folder.path(), &["mirror", "exporter.xml", "importer.xml"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    insta::assert_snapshot!(run.stdout);
    let refused = run_in(folder.path(), &["mirror", "exporter.xml", "exporter.xml"]);
    assert_eq!(refused.status, 2, "{}", refused.stdout);
}

#[test]
fn an_alert_is_looked_up_in_declarations() {
    let folder = tempfile::tempdir().expect("a folder");
    let alert = fs::read_to_string(fixtures().join(STORY).join("2-risk-alert.xml")).expect("it");
    let alert = alert.replace(">690721<", ">690721</Value><Value>90<");
    fs::write(folder.path().join("alert.xml"), alert).expect("a file");
    let alert = folder.path().join("alert.xml");
    let arguments = ["match", alert.to_str().expect("UTF-8"), "valid", "--date", "2026-03-05"];
    let text = run(&arguments);
    assert_eq!(text.status, 1, "{}", text.stderr);
    assert!(
        text.stdout.contains("valid/one-item-import.xml: ALERT-2026-004: score "),
        "{}",
        text.stdout
    );
    let lines = run(&[&arguments[..], &["--format", "jsonl", "--min-score", "40"]].concat());
    let first: Value =
        serde_json::from_str(lines.stdout.lines().next().expect("a line")).expect("JSON");
    assert_eq!(first["alert"], "ALERT-2026-004");
    assert!(first["hits"][0]["values"][0]["path"].is_string(), "{first}");
    let later = [&arguments[..4], &["2027-01-01"]].concat();
    assert_eq!((run(&later).status, run(&later).stdout.as_str()), (0, ""));
}

#[test]
fn the_messages_of_a_case_are_checked_beside_each_other() {
    let whole = run(&["conversation", STORY, "--format", "text"]);
    assert_eq!(whole.status, 1, "the story is there twice, once in each syntax");
    let xml = format!("{STORY}/*.xml");
    let run = run(&["conversation", &xml]);
    assert_eq!((run.status, run.stdout.as_str()), (0, "7 messages, 0 findings\n"));
}

const TRANSIT: &str = "transit/story";

#[test]
fn a_transit_is_told_message_by_message() {
    let run = run(&["conversation", TRANSIT]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_transit_on_its_way_says_what_is_due_and_by_when() {
    let on_its_way = format!("{TRANSIT}/0[1-7]*");
    let told = run(&["conversation", &on_its_way, "--format", "json"]).json();
    let due = &told["stories"][0]["due"];
    assert_eq!(due[0]["messages"], serde_json::json!(["CC007C"]));
    assert_eq!(due[0]["from"], "the trader at destination");
    let limit = serde_json::json!({ "name": "limit date", "value": "2026-02-11" });
    assert_eq!(due[0]["dates"][0], limit);
    let lines = run(&["conversation", &on_its_way, "--format", "jsonl"]).stdout;
    let story: Value = serde_json::from_str(&lines).expect("one line");
    assert_eq!(story, told["stories"][0]);
}

#[test]
fn what_does_not_fit_in_a_transit_costs_the_status() {
    let without_acceptance = format!("{TRANSIT}/0[124-9]*");
    let run = run(&["conversation", &without_acceptance]);
    assert_eq!(run.status, 1, "{}", run.stdout);
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn messages_of_transit_may_be_in_one_file_and_others_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = |name: &str| {
        let text = fs::read_to_string(fixtures().join(TRANSIT).join(name)).expect("a fixture");
        text.lines().skip(2).collect::<Vec<_>>().join("\n")
    };
    let (declaration, accepted) = (text("01-declaration.xml"), text("03-accepted.xml"));
    let all = format!("<all>{accepted}{declaration}</all>");
    fs::write(folder.path().join("all.xml"), all).expect("a file");
    let told = run_in(folder.path(), &["conversation", "all.xml"]);
    assert_eq!(told.status, 0, "{}{}", told.stdout, told.stderr);
    assert!(told.stdout.contains("state: the declaration is accepted\n"), "{}", told.stdout);
    assert!(told.stdout.contains("CC015C: the declaration is lodged (all.xml, message 2)\n"));
    let unknown = declaration.replace("CC015C", "CC140C");
    fs::write(folder.path().join("unknown.xml"), unknown).expect("a file");
    let told = run_in(folder.path(), &["conversation", "."]);
    assert_eq!((told.status, told.stdout.as_str()), (2, ""));
    assert!(told.stderr.contains("`CC140C`"), "{}", told.stderr);
    let both = format!("{}/valid/one-item-export.xml", fixtures().display());
    let told = run_in(folder.path(), &["conversation", "all.xml", &both]);
    assert!(told.stdout.contains("1 message of type MetaData not checked"), "{}", told.stdout);
}

const BROKEN: &str = "conversation/case-reference/fires.xml";

#[test]
fn what_does_not_fit_has_a_severity_and_a_place() {
    let told = run(&["conversation", BROKEN, "--format", "json"]).json();
    let finding = &told["findings"][0];
    assert_eq!(
        (&finding["check"], &finding["severity"]),
        (&"case-reference".into(), &"error".into())
    );
    let text = fs::read_to_string(fixtures().join(BROKEN)).expect("a fixture");
    let [start, end] = ["start", "end"].map(|it| finding[it].as_u64().expect("a place"));
    let place = usize::try_from(start).expect("fits")..usize::try_from(end).expect("fits");
    assert_eq!(&text[place], "TEA-2026-0002");
    let run = run(&["conversation", BROKEN]);
    let line = text.lines().position(|line| line.contains("TEA-2026-0002")).expect("a line") + 1;
    let at = format!("   = at /CC029C/TransitOperation/LRN, line {line}, column 12\n");
    assert!(run.stdout.contains(&at), "{}", run.stdout);
}

#[test]
fn what_does_not_fit_is_written_as_sarif_with_its_rules() {
    let run = run(&["conversation", BROKEN, "--format", "sarif"]);
    assert_eq!(run.status, 1);
    let log = &run.json()["runs"][0];
    let result = &log["results"][0];
    assert_eq!(log["results"].as_array().map(Vec::len), Some(1));
    let at = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("fits");
    let rule = &log["tool"]["driver"]["rules"][at];
    assert_eq!(
        (&rule["id"], &result["ruleId"]),
        (&"case-reference".into(), &"case-reference".into())
    );
    let location = &result["locations"][0]["physicalLocation"];
    assert!(location["artifactLocation"]["uri"].as_str().is_some_and(|it| it.ends_with(BROKEN)));
    assert_eq!(location["region"]["startColumn"], 12);
    assert_eq!(result["properties"]["message"], "message 3 of 3");
    let clean = run_sarif("conversation/case-reference/holds.xml");
    assert_eq!(clean["runs"][0]["results"].as_array().map(Vec::len), Some(0));
}

#[test]
fn a_file_that_cannot_be_read_is_in_the_sarif_of_a_conversation() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("half.xml"), "<CC015C><a>").expect("a file");
    let run = run_in(folder.path(), &["conversation", "half.xml", "--format", "sarif"]);
    assert_eq!(run.status, 2);
    let log = &run.json()["runs"][0];
    let invocation = &log["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notification = &invocation["toolExecutionNotifications"][0];
    let location = &notification["locations"][0]["physicalLocation"];
    assert_eq!(notification["level"], "error");
    assert_eq!(location["artifactLocation"]["uri"], "half.xml");
    assert_eq!(log["results"][0]["ruleId"], "unreadable-message");
}

fn run_sarif(path: &str) -> Value {
    run(&["conversation", path, "--format", "sarif"]).json()
}

#[test]
fn rules_on_messages_beside_each_other_are_switched_like_all_others() {
    let status =
        |arguments: &[&str]| run(&[&["conversation", BROKEN][..], arguments].concat()).status;
    assert_eq!(status(&[]), 1);
    assert_eq!(status(&["--exclude", "case-reference"]), 0);
    assert_eq!(status(&["--exclude", "conversation"]), 0);
    assert_eq!(status(&["--include", "case-number"]), 0);
    assert_eq!(status(&["--include", "case-reference"]), 1);
    assert_eq!(status(&["--fail-on", "never"]), 0);
    assert_eq!(status(&["--exclude", "case-refrence"]), 2);
    let folder = tempfile::tempdir().expect("a folder");
    let text = fs::read_to_string(fixtures().join(BROKEN)).expect("a fixture");
    fs::write(folder.path().join("case.xml"), text).expect("a file");
    for (config, status) in [
        ("[rules]\ncase-reference = 'off'\n", 0),
        ("[rules]\nconversation = 'down'\n", 0),
        ("include = ['standard']\n", 1),
        ("include = ['case-number']\n", 0),
        ("[rules]\nconversation = 'down'\n[limits]\nmax-depth = 99\n", 0),
        ("fail-on = 'warning'\n[rules]\nconversation = 'down'\n", 1),
    ] {
        fs::write(folder.path().join("customs.toml"), config).expect("a file");
        let run = run_in(folder.path(), &["conversation", "case.xml"]);
        assert_eq!(run.status, status, "{config}: {}{}", run.stdout, run.stderr);
    }
}

#[test]
fn a_new_message_is_right_in_form() {
    let folder = tempfile::tempdir().expect("a folder");
    let new = run_in(folder.path(), &["new", "seizure-report", "-o", "new.xml"]);
    assert_eq!((new.status, new.stdout.as_str()), (0, ""));
    let checked = run_in(folder.path(), &["validate", "new.xml", "--include", "format"]);
    assert_eq!(checked.status, 0, "{}", checked.stdout);
    let unknown = run_in(folder.path(), &["new", "letter"]);
    assert_eq!(unknown.status, 2);
    assert!(unknown.complaint().contains("`customs new` lists all messages"), "{}", unknown.stderr);
}

/// An invented declaration in JSON, as far as trade is counted from it.
struct Traded {
    reference: &'static str,
    /// `EX` or `IM`.
    flow: &'static str,
    partner: &'static str,
    commodity: &'static str,
    /// `StatisticalValueAmount` or another amount of an item.
    amount: &'static str,
    value: &'static str,
    date: Option<&'static str>,
}

const TRADED: Traded = Traded {
    reference: "INVENTED-1",
    flow: "EX",
    partner: "NO",
    commodity: "09024000",
    amount: "StatisticalValueAmount",
    value: "100.10",
    date: Some("2026-03-05"),
};

impl Traded {
    fn json(&self) -> String {
        let country = serde_json::json!({ "CountryCode": self.partner });
        let amount = serde_json::json!({ "value": self.value, "currencyID": "EUR" });
        let code = serde_json::json!({ "ID": self.commodity, "IdentificationTypeCode": "TSP" });
        let mut commodity = serde_json::json!({ "Classification": [code] });
        let mut item = serde_json::json!({ "SequenceNumeric": "1", "Origin": [country] });
        match self.amount {
            "ItemChargeAmount" => {
                commodity["InvoiceLine"] = serde_json::json!({ self.amount: amount })
            }
            _ => item[self.amount] = amount,
        }
        item["Commodity"] = commodity;
        let mut declaration = serde_json::json!({
            "FunctionCode": "9",
            "FunctionalReferenceID": self.reference,
            "TypeCode": format!("{}A", self.flow),
            "Declarant": { "ID": "GB123456789000" },
            "GoodsShipment": { "Destination": country, "GovernmentAgencyGoodsItem": [item] },
        });
        if let Some(date) = self.date {
            declaration["AcceptanceDateTime"] =
                serde_json::json!({ "value": date, "formatCode": "102" });
        }
        serde_json::json!({ "WCODataModelVersionCode": "3.6", "Declaration": declaration })
            .to_string()
    }
}

/// A folder with these declarations, each in a file of its own.
fn folder_of(declarations: &[Traded]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (nth, declaration) in declarations.iter().enumerate() {
        let path = folder.path().join(format!("{nth}.json"));
        fs::write(path, declaration.json()).expect("a file");
    }
    folder
}

/// A sum in cents of values with two places, which nothing of ours adds up.
fn cents<'v>(values: impl IntoIterator<Item = &'v str>) -> i64 {
    values.into_iter().map(|it| it.replace('.', "").parse::<i64>().expect("a number")).sum()
}

/// How the command writes so many cents.
fn written(cents: i64) -> String {
    let text = format!("{}.{:02}", cents / 100, cents % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[test]
fn two_folders_are_reported_and_held_against_each_other_in_one_pipe_to_the_cent() {
    let values = ["100.10", "0.07", "2499.99", "13.30"];
    let exports = values
        .iter()
        .zip(["A-1", "A-2", "A-3", "A-4"])
        .map(|(value, reference)| Traded { reference, value, ..TRADED });
    let british = folder_of(&exports.collect::<Vec<_>>());
    let of_norway = ["2874.81", "0.99"];
    let imports = of_norway.iter().zip(["B-1", "B-2"]).map(|(value, reference)| Traded {
        reference,
        value,
        flow: "IM",
        partner: "GB",
        ..TRADED
    });
    let norwegian = folder_of(&imports.collect::<Vec<_>>());
    let report = |folder: &tempfile::TempDir, reporter: &str, recipient: &str| {
        let arguments =
            ["flows", ".", "--report", "--reporter", reporter, "--recipient", recipient];
        let period = ["--period", "202603", "--currency", "EUR"];
        let run = run_in(folder.path(), &[&arguments[..], &period].concat());
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{}", run.stdout);
        run.stdout
    };
    let (gb, no) = (report(&british, "GB", "NO"), report(&norwegian, "NO", "GB"));
    let other = norwegian.path().join("report.xml");
    fs::write(&other, &no).expect("a file");
    let other = other.to_str().expect("UTF-8");
    assert_eq!(run(&["validate", "--no-config", other]).status, 0);
    let mirror = ["mirror", "-", other, "--format", "json"];
    let mirrored = run_with_input(&mirror, gb.as_bytes());
    assert_eq!((mirrored.status, mirrored.stderr.as_str()), (0, ""), "{}", mirrored.stdout);
    let row = &mirrored.json()["rows"][0];
    assert_eq!(row["exportValue"], written(cents(values)));
    assert_eq!(row["importValue"], written(cents(of_norway)));
    assert_eq!(mirrored.json()["notCompared"], serde_json::json!([]));
}

#[test]
fn a_declaration_that_is_there_twice_is_counted_once_and_named() {
    let folder = folder_of(&[
        TRADED,
        Traded { value: "1.00", ..TRADED },
        Traded { reference: "INVENTED-2", ..TRADED },
    ]);
    fs::copy(folder.path().join("2.json"), folder.path().join("copy.json")).expect("a copy");
    let json = run_in(folder.path(), &["flows", ".", "--format", "json"]);
    assert_eq!(json.json()["rows"][0]["value"], written(cents(["100.10", "100.10"])));
    let duplicates = &json.json()["duplicates"];
    assert_eq!(
        (duplicates[0]["sameAs"].as_str(), duplicates[1]["sameAs"].as_str()),
        (Some("lrn"), Some("lrn"))
    );
    assert!(json.stderr.contains("counted once: "), "{}", json.stderr);
    let mrn = |reference, id: &str| {
        let text = Traded { reference, ..TRADED }.json();
        text.replace("\"FunctionCode\"", &format!("\"ID\":\"{id}\",\"FunctionCode\""))
    };
    fs::write(folder.path().join("3.json"), mrn("X-1", "26GBINVENTED000014")).expect("a file");
    fs::write(folder.path().join("4.json"), mrn("X-2", "26GBINVENTED000014")).expect("a file");
    let text = run_in(folder.path(), &["flows", "3.json", "4.json"]);
    assert!(text.complaint().contains("4.json has the same MRN as 3.json"), "{}", text.stderr);
    assert!(text.stdout.contains("(and 1 again, counted once)"), "{}", text.stdout);
}

#[test]
fn undated_declarations_have_a_row_of_their_own_and_no_report() {
    let folder = folder_of(&[TRADED, Traded { reference: "INVENTED-2", date: None, ..TRADED }]);
    let csv = run_in(folder.path(), &["flows", ".", "--by", "month", "--format", "csv"]).stdout;
    let months: Vec<&str> =
        csv.lines().skip(1).map(|row| row.split(',').next().expect("it")).collect();
    assert_eq!(months, ["2026-03", "undated"]);
    let given = ["flows", ".", "--by", "year", "--format", "csv", "--date", "2025-01-01"];
    assert!(run_in(folder.path(), &given).stdout.contains("\n2025,"));
    let report = [
        "flows",
        ".",
        "--report=json",
        "--reporter",
        "GB",
        "--recipient",
        "NO",
        "--period",
        "2026",
        "--currency",
        "EUR",
    ];
    let report = run_in(folder.path(), &report);
    assert_eq!(report.status, 1);
    assert!(report.complaint().contains("1 item without a date"), "{}", report.stderr);
    assert_eq!(report.json()["Body"]["Row"][0]["Value"]["value"], "100.1");
}

#[test]
fn which_value_was_taken_is_a_column() {
    let of = |amount, commodity, reference| Traded { amount, commodity, reference, ..TRADED };
    let folder = folder_of(&[
        of("StatisticalValueAmount", "09024000", "A-1"),
        of("ItemChargeAmount", "09024000", "A-2"),
        of("CustomsValueAmount", "69072100", "A-3"),
        of("ItemChargeAmount", "84713000", "A-4"),
    ]);
    let csv = run_in(folder.path(), &["flows", ".", "--by", "chapter", "--format", "csv"]).stdout;
    let taken: Vec<&str> =
        csv.lines().skip(1).map(|row| row.split(',').nth(4).expect("it")).collect();
    assert_eq!(taken, ["statistical value 1; item charge 1", "customs value", "item charge"]);
}

#[test]
fn what_a_report_needs_is_asked_for_and_what_it_cannot_have_is_refused() {
    let folder = folder_of(&[TRADED]);
    let report = |change: &[&str]| {
        run_in(folder.path(), &[&["flows", ".", "--report"][..], change].concat())
    };
    assert_eq!(report(&["--reporter", "GB"]).status, 2);
    let whole =
        ["--reporter", "GB", "--recipient", "NO", "--period", "202603", "--currency", "EUR"];
    assert_eq!(report(&whole).status, 0);
    for (at, wrong, said) in [
        (1, "XX", "not a country"),
        (3, "GB", "does not report to itself"),
        (5, "202613", "not a period"),
        (5, "2027", "no trade of 2027"),
        (7, "USD", "no trade of 202603 in USD"),
    ] {
        let mut changed = whole;
        changed[at] = wrong;
        let run = report(&changed);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{wrong}");
        assert!(run.stderr.contains(said), "{}", run.stderr);
    }
}

#[test]
fn a_mirror_lists_what_it_did_not_compare_and_that_costs_the_status() {
    let folder = tempfile::tempdir().expect("a folder");
    let story = fs::read_to_string(fixtures().join(STORY).join("7-trade-flows.xml")).expect("it");
    let code = story.split("<CommodityID>").nth(1).expect("a row").split('<').next().expect("it");
    let exporter = story
        .replace("<ReporterCode>GB<", "<ReporterCode>NO<")
        .replace("<FlowCode>M<", "<FlowCode>X<")
        .replace("<BasisCode>CIF<", "<BasisCode>FOB<")
        .replace("<PartnerCode>NO<", "<PartnerCode>GB<");
    fs::write(folder.path().join("importer.xml"), &story).expect("a file");
    for (stated, reason, likely) in [
        ("90240", "no-subheading", Some("090240")),
        ("90230", "no-subheading", Some("090230")),
        ("70200", "no-subheading", Some("070200")),
        ("999999", "no-subheading", None),
        ("TOTAL", "total", None),
        ("6907", "total", None),
        ("690710", "other-edition", None),
    ] {
        let changed = exporter.replace(&format!(">{code}<"), &format!(">{stated}<"));
        fs::write(folder.path().join("exporter.xml"), changed).expect("a file");
        let mirror = ["mirror", "exporter.xml", "importer.xml", "--format"];
        let json = run_in(folder.path(), &[&mirror[..], &["json"]].concat());
        assert_eq!(json.status, 1, "{stated}");
        let omitted = &json.json()["notCompared"][0];
        assert_eq!(
            (omitted["reason"].as_str(), omitted["likely"].as_str()),
            (Some(reason), likely),
            "{stated}"
        );
        for format in ["text", "csv"] {
            let table = run_in(folder.path(), &[&mirror[..], &[format]].concat());
            assert_eq!(table.status, 1);
            assert!(table.stdout.contains(&format!("`{stated}`: ")), "{format}: {}", table.stdout);
        }
    }
}

/// What is matched by an alert with one indicator.
fn matched(axis: &str, operator: &str, values: &[&str], declaration: &str) -> crate::run::Run {
    let folder = tempfile::tempdir().expect("a folder");
    let alert =
        fs::read_to_string(fixtures().join("rules/risk-alert-value/holds.xml")).expect("it");
    let (before, rest) = alert.split_once("    <RiskIndicator>").expect("indicators");
    let (_, after) = rest.rsplit_once("</RiskIndicator>").expect("their end");
    let values: String = values.iter().map(|value| format!("<Value>{value}</Value>")).collect();
    let indicator = format!(
        "<RiskIndicator><AxisCode>{axis}</AxisCode><OperatorCode>{operator}</OperatorCode>{values}\
         <WeightNumeric>50</WeightNumeric><Rationale>Invented</Rationale></RiskIndicator>"
    );
    let day = before.split("<ValidFrom>").nth(1).expect("a day").split('>').nth(1).expect("it");
    let day = &day[..8];
    let day = format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]);
    fs::write(folder.path().join("alert.xml"), format!("{before}{indicator}{after}"))
        .expect("a file");
    fs::write(folder.path().join("declaration.xml"), declaration).expect("a file");
    run_in(folder.path(), &["match", "alert.xml", "declaration.xml", "--date", &day])
}

#[test]
fn a_name_is_found_however_it_is_written_and_the_match_says_so() {
    let declaration = fs::read_to_string(fixtures().join("valid/one-item-export.xml")).expect("it");
    for written in [
        "LARKMOOR  INSTRUMENTS LTD.",
        "Larkmoor Instruments Limited",
        "larkmoor-instruments",
        "L\u{e1}rkmoor Instruments, GmbH",
        "\u{ff2c}arkmoor Instruments S.A.",
    ] {
        let declaration = declaration.replace("Larkmoor Instruments Ltd", written);
        for operator in ["Eq", "In", "SameName"] {
            let run =
                matched("EconomicOperator", operator, &["Larkmoor Instruments Ltd"], &declaration);
            assert_eq!(run.status, 1, "{operator} {written}: {}", run.stderr);
            assert!(
                run.stdout.contains("matches `Larkmoor Instruments Ltd` of the alert"),
                "{}",
                run.stdout
            );
        }
    }
    let other = declaration.replace("Larkmoor Instruments Ltd", "Larkmoor Optics Ltd");
    assert_eq!(matched("EconomicOperator", "Eq", &["Larkmoor Instruments Ltd"], &other).status, 0);
    let exact = matched("EconomicOperator", "Eq", &["Larkmoor Instruments Ltd"], &declaration);
    assert!(exact.status == 1 && !exact.stdout.contains("taken for"), "{}", exact.stdout);
}

#[test]
fn a_value_of_an_alert_is_folded_or_refused_and_never_matches_nothing_in_silence() {
    let declaration = fs::read_to_string(fixtures().join("valid/one-item-export.xml")).expect("it");
    for (axis, operator, value) in [
        ("Goods", "Eq", "9023.00.10"),
        ("Goods", "Prefix", "9023."),
        ("Goods", "In", " 9023 0010 "),
        ("Route", "Eq", "us"),
        ("Route", "In", " US"),
        ("Document", "Eq", "invoice-0001"),
    ] {
        let run = matched(axis, operator, &[value], &declaration);
        assert_eq!(run.status, 1, "{axis} {value}: {}", run.stderr);
    }
    for (axis, operator, value, said) in [
        ("Goods", "Eq", "90230", "can match nothing"),
        ("Goods", "Eq", "77010000", "not a commodity"),
        ("Route", "In", "XX", "no such country"),
        ("TransportMode", "Eq", "air", "can match nothing"),
        ("EconomicOperator", "Eq", "  ", "blank"),
        ("EconomicOperator", "SameName", "...", "blank"),
        ("Weight", "Eq", "heavy", "numbers cannot be compared"),
    ] {
        let run = matched(axis, operator, &[value], &declaration);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{axis} {value}");
        assert!(run.complaint().contains(said), "{}", run.stderr);
    }
}

#[test]
fn alerts_become_a_query_and_what_is_not_in_it_is_told_and_costs_the_status() {
    let to_sql = |arguments: &[&str]| {
        run(&[&["match", "alerts/instruments.xml", "--to-sql"], arguments].concat())
    };
    let whole = to_sql(&[]);
    assert_eq!((whole.status, whole.stderr.as_str()), (0, ""));
    for part in ["'ALERT-2026-011', 40", "declaration.messages", "'9023'", "(?:Larkmoor)", ">= 1\n"]
    {
        assert!(whole.stdout.contains(part), "{part}: {}", whole.stdout);
    }
    let scored = to_sql(&["--min-score", "50", "--date", "2026-03-05"]);
    assert!(scored.stdout.contains(">= 50\n") && !scored.stdout.contains("current_date"));
    let idle = to_sql(&["--date", "2031-01-01"]);
    assert!(
        idle.stderr.starts_with("not in force on 2031-01-01: ALERT-2026-011"),
        "{}",
        idle.stderr
    );

    let folder = tempfile::tempdir().expect("a folder");
    let alert = fs::read_to_string(fixtures().join("alerts/instruments.xml")).expect("it");
    let alert = alert.replace("^Larkmoor", r"\bLarkmoor");
    fs::write(folder.path().join("alert.xml"), &alert).expect("a file");
    let partial = run_in(folder.path(), &["match", "alert.xml", "--to-sql"]);
    assert_eq!(partial.status, 1);
    assert!(
        partial.stderr.starts_with(
            "not in the query: ALERT-2026-011, indicator 2: not searched in /Declaration/"
        ),
        "{}",
        partial.stderr
    );
    assert!(partial.stdout.contains("'9023'") && !partial.stdout.contains("Larkmoor"));

    for (arguments, said) in [
        (&["match", "valid/one-item-export.xml", "--to-sql"][..], "none of the files is a message"),
        (
            &["match", "alerts/instruments.xml", "valid/one-item-export.xml", "--to-sql"],
            "cannot be used with",
        ),
        (&["match", "alerts/instruments.xml"], "DECLARATIONS"),
    ] {
        let refused = run(arguments);
        assert_eq!((refused.status, refused.stdout.as_str()), (2, ""));
        assert!(refused.stderr.contains(said), "{}", refused.stderr);
    }
}

#[test]
fn a_match_says_which_message_of_a_file_it_is_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let declaration = fs::read_to_string(fixtures().join("valid/one-item-export.xml")).expect("it");
    let declaration = declaration.split_once("?>").expect("a declaration of XML").1;
    let other = declaration.replace("90230010", "69072100").replace("Larkmoor", "Tessera");
    let other = other.replace(">US<", ">CA<");
    let several = format!("<all>{other}{declaration}</all>");
    fs::write(folder.path().join("several.xml"), several).expect("a file");
    fs::write(folder.path().join("one.xml"), declaration).expect("a file");
    let alerts = fixtures().join("alerts/instruments.xml");
    let alerts = alerts.to_str().expect("a path");
    let text = run_in(folder.path(), &["match", alerts, ".", "--date", "2026-03-05"]).stdout;
    assert!(text.contains("several.xml, message 2: ALERT-2026-011: score"), "{text}");
    assert!(text.contains("one.xml: ALERT-2026-011: score"), "{text}");
    let lines = ["match", alerts, "several.xml", "--date", "2026-03-05", "--format", "jsonl"];
    let lines = run_in(folder.path(), &lines).stdout;
    assert!(lines.starts_with(r#"{"path":"several.xml","message":2,"#), "{lines}");
}

#[test]
fn an_alert_that_is_not_in_force_on_the_day_is_named() {
    let alert = format!("{STORY}/2-risk-alert.xml");
    let run = run(&["match", &alert, "valid/one-item-import.xml", "--date", "2031-01-01"]);
    assert_eq!(run.status, 0);
    assert!(run.stderr.starts_with("not in force on 2031-01-01: ALERT-2026-004"), "{}", run.stderr);
}
