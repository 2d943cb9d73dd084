//! The JSON Schema that schemars derives from the types and the one that is written from the dictionary
//! say the same, but for the differences that are named here, each with its reason. And the schema of a
//! report, which is written by hand, is that of reports as they are written.

use std::collections::BTreeMap;

use customs_check::rules;
use customs_declaration::{Declaration, MetaData};
use customs_exchange::body::*;
use customs_exchange::{Message, MessageType, Response, ResponseMetaData};
use customs_model::{ClassType, Finding, Path, Severity};
use customs_report::{
    FileReport, FindingReport, IgnoredBy, Report, RuleStatistics, SkippedReport, Summary,
};
use customs_tests::schemas;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

type Definitions = BTreeMap<String, Value>;

/// Compares the definitions of a message.
fn compare<T: JsonSchema + ClassType>(path: &str) {
    let ours = schemas::json(path);
    let root = format!("#/$defs/{}", T::CLASS.name);
    assert_eq!(ours["$ref"], root, "{path}");
    let mut generator = SchemaGenerator::default();
    assert_eq!(generator.subschema_for::<T>().to_value(), json!({ "$ref": root }), "{path}");
    let derived = derived(generator.take_definitions(true));
    let ours = written(&definitions(&ours["$defs"]), &derived);
    let names = |of: &Definitions| of.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&ours), names(&derived), "{path}");
    for (name, definition) in &ours {
        assert_eq!(*definition, derived[name], "{name} of {path}: the dictionary, the types");
    }
}

fn definitions(of: &Value) -> Definitions {
    let of = of.as_object().expect("definitions");
    of.iter().map(|(name, definition)| (name.clone(), definition.clone())).collect()
}

/// What schemars derives, without what ours leave out.
fn derived(definitions: Map<String, Value>) -> Definitions {
    let mut definitions: Definitions = definitions.into_iter().collect();
    for (name, definition) in &mut definitions {
        // A type with parameters cannot give itself a title.
        definition["title"] = name.as_str().into();
        each_schema(definition, &mut |schema| {
            // An empty row is what serde takes where there is none; generators make a value of it that
            // is written, too.
            schema.remove("default");
            // A reference is alone, or json-schema-to-typescript makes a second type of it.
            if schema.len() > 1
                && let Some(reference) = schema.remove("$ref")
            {
                schema.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
            }
            if let Some(Value::String(text)) = schema.get_mut("description") {
                *text = plain(text);
            }
        });
    }
    definitions
}

/// What is written from the dictionary, without what the types cannot say.
fn written(ours: &Definitions, derived: &Definitions) -> Definitions {
    let is_list = |definition: &Value| definition.get("enum").is_some();
    let mut definitions = Definitions::new();
    for (name, definition) in ours {
        // To the types a code is any text; its list is a matter of the dictionary.
        if is_list(definition) {
            continue;
        }
        let mut definition = definition.clone();
        // Where a class is a definition of its own and of which WCO id only the dictionary knows.
        let class = definition.as_object_mut().expect("an object").remove("x-wco");
        each_schema(&mut definition, &mut |schema| {
            if let Some(Value::String(text)) = schema.get_mut("description") {
                *text = plain(text);
            }
        });
        let properties = definition["properties"].as_object_mut().expect("an object");
        for (element, property) in properties {
            let property = property.as_object_mut().expect("a schema");
            let of_types = &derived[name]["properties"][element];
            let note = property.remove("x-wco");
            assert_eq!(note.is_some(), class.is_some(), "{name}/{element}");
            let listed = referred(property).is_some_and(|name| is_list(&ours[name]));
            if listed {
                assert!(is_text(of_types), "{name}/{element}: {of_types}");
                let description = property["description"].clone();
                *property = of_types.as_object().expect("a schema").clone();
                property.insert("description".to_owned(), description);
            } else if class.is_some() {
                limits_of_the_dictionary(property, of_types);
            }
        }
        definitions.insert(name.clone(), definition);
    }
    definitions
}

/// The name of the definition that a property, or each of its items, is of.
fn referred(property: &Map<String, Value>) -> Option<&str> {
    let items = property.get("items").and_then(|items| items["$ref"].as_str());
    let own = property.get("allOf").and_then(|all| all[0]["$ref"].as_str());
    items.or(own)?.rsplit('/').next()
}

/// Whether a property, or each of its items, is any text.
fn is_text(property: &Value) -> bool {
    property["type"] == "string" || property["items"]["type"] == "string"
}

/// Takes out what the derive has no attribute for: which characters a format allows, and how long the
/// values in a row may be.
fn limits_of_the_dictionary(property: &mut Map<String, Value>, of_types: &Value) {
    if of_types.get("pattern").is_none() {
        property.remove("pattern");
    }
    if let Some(Value::Object(items)) = property.get_mut("items") {
        items.retain(|keyword, _| !["minLength", "maxLength", "pattern"].contains(&&**keyword));
    }
}

/// A comment as the schemas have it: running text, without what only a reader of Rust can use.
fn plain(text: &str) -> String {
    let prose = text.split("```").step_by(2).collect::<Vec<_>>().concat();
    let words = prose.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut parts = words.split("](");
    let first = parts.next().unwrap_or_default().to_owned();
    // Where a link leads ends with the bracket.
    let behind_links = parts.map(|part| part.split_once(')').map_or(part, |(_, behind)| behind));
    behind_links.fold(first, |text, part| text + part).replace(['[', ']'], "")
}

/// Calls `change` with a schema and every schema below it.
fn each_schema(schema: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    let Value::Object(members) = schema else { return };
    change(members);
    if let Some(Value::Object(properties)) = members.get_mut("properties") {
        properties.values_mut().for_each(|below| each_schema(below, change));
    }
    if let Some(items) = members.get_mut("items") {
        each_schema(items, change);
    }
}

#[test]
fn declarations_and_responses_are_to_schemars_what_they_are_to_the_dictionary() {
    compare::<MetaData>("declaration/3.6/declaration-message.schema.json");
    compare::<Declaration>("declaration/3.6/declaration.schema.json");
    compare::<ResponseMetaData>("response/3.6/response-message.schema.json");
    compare::<Response>("response/3.6/response.schema.json");
}

#[test]
fn so_are_messages_between_administrations() {
    let mut compared = Vec::new();
    macro_rules! compare_all {
        ($($Body:ident $name:literal),* $(,)?) => {$(
            compare::<Message<$Body>>(concat!("exchange/1/", $name, ".schema.json"));
            compared.push(MessageType::$Body);
        )*};
    }
    compare_all! {
        Acknowledgement "acknowledgement",
        AssistanceRequest "assistance-request",
        AssistanceResponse "assistance-response",
        SpontaneousInformation "spontaneous-information",
        ExportDeclarationNotice "export-declaration-notice",
        AdvanceCargoNotice "advance-cargo-notice",
        TransitEvent "transit-event",
        AeoStatusNotice "aeo-status-notice",
        SeizureReport "seizure-report",
        RiskAlert "risk-alert",
        ControlResultReport "control-result-report",
        TradeFlowReport "trade-flow-report",
        TradeInformationReport "trade-information-report",
        CapacityBuildingRequest "capacity-building-request",
        CapacityBuildingOffer "capacity-building-offer",
        TrainingRecord "training-record",
    }
    assert_eq!(compared, MessageType::ALL);
}

/// A report with everything that a report can have, and one with nothing that it need not have.
fn reports() -> [Report; 2] {
    let some = || Some("said".to_owned());
    let said = || "said".to_owned();
    let finding = Finding::new(&rules::TOO_LONG, Path::root("said"), said());
    let bare = FindingReport::of(finding, None);
    let full = FindingReport {
        code: Some("said"),
        value: some(),
        expected: some(),
        hint: Some("said".into()),
        line: Some(1),
        column: Some(1),
        start: Some(0),
        end: Some(1),
        wco_pointer: some(),
        known: true,
        ignored: Some(IgnoredBy::Message),
        ..bare.clone()
    };
    let skipped = SkippedReport { rule: &rules::TOO_LONG, reason: said() };
    let full = FileReport {
        path: said(),
        message: some(),
        number: Some(1),
        of: Some(2),
        unreadable: true,
        profile: said(),
        findings: vec![full.clone()],
        ignored: vec![full],
        skipped: vec![skipped],
    };
    let bare = FileReport {
        path: said(),
        message: None,
        number: None,
        of: None,
        unreadable: false,
        profile: String::new(),
        findings: vec![bare],
        ignored: Vec::new(),
        skipped: Vec::new(),
    };
    let least = Summary { files: 1, ..Summary::default() };
    let most = Summary {
        messages: Some(2),
        known: 1,
        ignored: 1,
        unreadable: 1,
        statistics: Some(vec![RuleStatistics {
            rule: &rules::TOO_LONG,
            severity: Severity::Error,
            findings: 1,
            files: 1,
        }]),
        no_messages: vec![said()],
        ..least.clone()
    };
    [Report { files: vec![full], summary: most }, Report { files: vec![bare], summary: least }]
}

#[test]
fn the_schema_of_a_report_has_the_members_that_reports_have() {
    let schema = schemas::json("findings/1/findings.schema.json");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let [full, bare] = reports().map(|report| serde_json::to_value(report).expect("JSON"));
    let names = |of: &Value| {
        let mut names: Vec<_> = of.as_object().expect("an object").keys().cloned().collect();
        names.sort();
        names
    };
    for (report, is_full) in [(&full, true), (&bare, false)] {
        assert!(validator.is_valid(report), "{report}");
        let file = &report["files"][0];
        let skipped = Some(&file["skipped"][0]).filter(|_| is_full);
        let parts = [
            ("Report", Some(report)),
            ("Summary", Some(&report["summary"])),
            ("FileReport", Some(file)),
            ("FindingReport", Some(&file["findings"][0])),
            ("SkippedReport", skipped),
            ("RuleStatistics", report["summary"]["statistics"].get(0)),
        ];
        for (name, part) in parts.into_iter().filter_map(|(name, part)| Some((name, part?))) {
            let definition = &schema["$defs"][name];
            let required = definition["required"].as_array().expect("required members");
            let mut required: Vec<_> =
                required.iter().map(|name| name.as_str().expect("a name").to_owned()).collect();
            required.sort();
            let expected = if is_full { names(&definition["properties"]) } else { required };
            assert_eq!(names(part), expected, "{name}");
        }
    }
    let severities = Severity::ALL.map(Severity::name);
    assert_eq!(schema["$defs"]["Severity"]["enum"], json!(severities));
}
