//! Rules that are added from outside are checked, switched, reported and documented as those of the workspace are, beside them.

#![allow(clippy::unwrap_used)] // a test may panic

use customs_check::{
    Check, Checked, Checker, Checkers, Group, Profiles, Rule, RuleCheck, Severity, documentation,
    rules,
};
use customs_model::Profile;
use customs_outside_rule::{JOB_NUMBER, LABEL_TEXT, RULES, profile};
use customs_report::{FileReport, Format, Report, Source};
use serde_json::Value;

const DECLARATION: &str = r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">
  <FunctionCode>9</FunctionCode>
  <FunctionalReferenceID>COFFEE</FunctionalReferenceID>
  <Exporter>
    <Name>Łódź Coffee</Name>
  </Exporter>
</Declaration>
"#;

/// What the rules do not break.
const GOOD: &str = r#"<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">
  <FunctionCode>9</FunctionCode>
  <FunctionalReferenceID>JOB-000123</FunctionalReferenceID>
  <Exporter>
    <Name>Lodz Café</Name>
  </Exporter>
</Declaration>
"#;

/// The profile with more lines behind its head.
fn with(lines: &str) -> Profile {
    let head = include_str!("../profiles/acme.profile").trim_end();
    customs_message::read_profile(&format!("{head}\n{lines}\n")).unwrap()
}

fn checked(profile: &Profile, text: &str) -> Checked {
    Checker::new(profile).with_rules(RULES).validate(text.as_bytes()).unwrap()
}

fn found(profile: &Profile, text: &str) -> Vec<String> {
    let shown = |it: &customs_check::Finding| {
        format!("{} {}[{}] {}", it.place.unwrap(), it.severity, it.rule.id, it.path)
    };
    checked(profile, text).findings.iter().map(shown).collect()
}

/// A report on the declaration.
fn written(format: Format) -> String {
    let file = FileReport::of("job.xml", profile(), Ok(checked(profile(), DECLARATION)));
    let summary = Report::of(vec![file.clone()]).summary;
    let (mut writer, mut out) = (format.writer(), Vec::new());
    writer.begin(&mut out).unwrap();
    writer.file(&file, &Source::of(DECLARATION), &mut out).unwrap();
    writer.end(&summary, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn rules_on_messages_and_on_values_find_what_breaks_them_with_places() {
    assert_eq!(
        found(profile(), DECLARATION),
        [
            "3:26 error[acme-job-number] /Declaration/FunctionalReferenceID",
            "5:11 warning[acme-label-text] /Declaration/Exporter/Name",
        ]
    );
    assert_eq!(found(profile(), GOOD), [""; 0]);
}

#[test]
fn a_profile_that_does_not_know_them_checks_them_all_the_same() {
    let wco = customs_message::profile("wco").unwrap();
    let own = found(wco, DECLARATION).into_iter().filter(|it| it.contains("[acme-"));
    assert_eq!(own.count(), 2);
}

#[test]
fn lines_of_a_profile_switch_the_group_and_each_rule() {
    let ids = |lines: &str| -> Vec<String> {
        let findings = checked(&with(lines), DECLARATION).findings;
        findings.iter().map(|it| format!("{} {}", it.rule.id, it.severity)).collect()
    };
    assert_eq!(ids("rule: acme off"), [""; 0]);
    assert_eq!(ids("rule: all off"), [""; 0]);
    assert_eq!(ids("rule: acme-job-number off"), ["acme-label-text warning"]);
    assert_eq!(
        ids("rule: acme-job-number information"),
        ["acme-job-number information", "acme-label-text warning"]
    );
    assert_eq!(ids("rule: acme up"), ["acme-job-number error", "acme-label-text error"]);
}

#[test]
fn a_name_that_is_none_of_them_is_told() {
    let profile = with("rule: acme-job-nubmer off\nrule: acme on");
    let plain = Checker::new(&profile);
    let with_rules = plain.clone().with_rules(RULES);
    assert_eq!(with_rules.unknown_rules().collect::<Vec<_>>(), ["acme-job-nubmer"]);
    assert_eq!(plain.unknown_rules().count(), 4);
    assert!(with_rules.rules().any(|rule| rule == &LABEL_TEXT));
    assert_eq!(with_rules.severity(&LABEL_TEXT), Some(Severity::Warning));
    assert_eq!(with_rules.severity(&JOB_NUMBER), Some(Severity::Error));
}

#[test]
fn a_rule_that_cannot_be_checked_says_why() {
    let skipped = checked(profile(), r#"{ "FunctionCode": "9" }"#).skipped;
    let own: Vec<_> = skipped.iter().filter(|it| it.rule == &JOB_NUMBER).collect();
    assert_eq!(own[0].reason, "the declaration has no reference yet");
}

#[test]
fn messages_of_every_kind_are_checked_by_them() {
    let checkers = Checkers::new(Profiles::default()).with_rules(RULES);
    let answer = r#"{ "FunctionCode": "11", "Error": [{ "Description": "Łódź" }] }"#;
    let mut ids = Vec::new();
    for text in [DECLARATION, answer] {
        let document = checkers.reader().one(text.as_bytes()).unwrap();
        let Checked { findings, .. } = checkers.judge(document);
        ids.push(findings.into_iter().filter(|it| it.rule.group.name() == "acme").count());
    }
    assert_eq!(ids, [2, 1]);
}

#[test]
fn code_of_a_rule_can_know_what_the_program_has_loaded() {
    static KNOWN_JOB: Rule = Rule::new("acme-known-job", Severity::Warning, Group::Named("acme"))
        .title("There is no such job.");
    let jobs = ["JOB-000124".to_owned()];
    let check = Check::declaration(move |declaration, context, found| {
        let reference = declaration.functional_reference_id.as_deref().unwrap_or_default();
        if !jobs.iter().any(|job| job == reference) {
            let path = context.place() / "FunctionalReferenceID";
            found.at(path).says(format!("there is no job {reference}"));
        }
    });
    let rule = RuleCheck::new(&KNOWN_JOB, check);
    let checker = Checker::new(profile()).with_rules(RULES).with_rule(rule);
    let findings = checker.validate(GOOD.as_bytes()).unwrap().findings;
    assert_eq!(findings[0].message, "there is no job JOB-000123");
}

fn adding(rule: &'static Rule) -> Checker {
    Checker::new(profile()).with_rule(RuleCheck::new(rule, Check::Message(&|_, _, _| {})))
}

#[test]
#[should_panic(expected = "`seal-unique` of `acme` shares a name with `seal-unique` of")]
fn a_rule_cannot_have_the_id_of_another() {
    static TAKEN: Rule = Rule::new("seal-unique", Severity::Error, Group::Named("acme"));
    let _ = adding(&TAKEN);
}

#[test]
#[should_panic(expected = "`acme-seal` of `standard` shares a name with")]
fn a_group_of_its_own_cannot_have_the_name_of_another() {
    static TAKEN: Rule = Rule::new("acme-seal", Severity::Error, Group::Named("standard"));
    let _ = adding(&TAKEN);
}

#[test]
fn a_rule_can_be_in_a_group_of_the_workspace_and_is_on_where_that_is() {
    static EUROPEAN: Rule = Rule::new("acme-seal", Severity::Error, Group::Authority("eu"));
    assert_eq!(adding(&EUROPEAN).severity(&EUROPEAN), None, "the profile switches all off");
    let rule = RuleCheck::new(&EUROPEAN, Check::Message(&|_, _, _| {}));
    let checker = Checker::new(customs_message::profile("strict").unwrap()).with_rule(rule);
    assert_eq!(checker.severity(&EUROPEAN), Some(Severity::Error));
}

#[test]
fn lines_of_text_name_them() {
    let text = written(Format::Concise);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(
        lines[0],
        "job.xml:3:26: error[acme-job-number]: `COFFEE` is not the number of a job"
    );
    assert!(
        lines[1].starts_with("job.xml:5:11: warning[acme-label-text]: `Name` has `Ł`"),
        "{text}"
    );
}

#[test]
fn json_names_them() {
    let report: Value = serde_json::from_str(&written(Format::Json)).unwrap();
    let findings = report["files"][0]["findings"].as_array().unwrap();
    let rules: Vec<_> = findings.iter().map(|it| it["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["acme-job-number", "acme-label-text"]);
    assert_eq!(findings[0]["expected"], "JOB- and six digits");
    assert_eq!(findings[0]["wco_pointer"], "42A.D026");
}

#[test]
fn sarif_declares_them_behind_the_others() {
    let log: Value = serde_json::from_str(&written(Format::Sarif)).unwrap();
    let run = &log["runs"][0];
    let declared = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(declared.len(), rules::all().count() + 2);
    for (result, rule) in run["results"].as_array().unwrap().iter().zip([&JOB_NUMBER, &LABEL_TEXT])
    {
        let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!((&result["ruleId"], &declared[at]["id"]), (&rule.id.into(), &rule.id.into()));
        assert_eq!(declared[at]["shortDescription"]["text"], rule.title);
        assert_eq!(declared[at]["fullDescription"]["text"], rule.why);
        assert_eq!(declared[at]["properties"]["tags"][0], "acme");
        assert!(declared[at]["help"]["markdown"].as_str().unwrap().contains(rule.good));
    }
}

#[test]
fn the_page_explains_them() {
    let page = written(Format::Html);
    for rule in [&JOB_NUMBER, &LABEL_TEXT] {
        let heading = format!("<article id=\"rule-{}\"", rule.id);
        assert!(page.contains(&heading), "{}", rule.id);
        assert!(page.contains(rule.why) && page.contains(rule.sources[0]), "{}", rule.id);
    }
}

#[test]
fn they_have_pages_of_their_own() {
    let page = documentation::page(&JOB_NUMBER);
    for text in [
        "# acme-job-number\n\nThe reference of a declaration is not the number of a job.\n",
        "| group | acme |",
        "<FunctionalReferenceID>COFFEE</FunctionalReferenceID>",
        "| `42A.D026` | `/Declaration/FunctionalReferenceID` |",
        "- Acme Forwarding, handbook of the customs desk, 3.1",
    ] {
        assert!(page.contains(text), "{page}");
    }
}
