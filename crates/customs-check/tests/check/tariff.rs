//! What the fixtures do not show: other days, and codes of other levels.

use chrono::NaiveDate;
use customs_check::{CheckResult, Checker};
use customs_declaration::build::{code, id, one};
use customs_declaration::*;
use customs_model::{Finding, Severity};

fn judged(tariff_number: &str, day: &str) -> CheckResult {
    let declaration = Declaration {
        goods_shipment: one(GoodsShipment {
            government_agency_goods_item: vec![GovernmentAgencyGoodsItem {
                commodity: one(Commodity {
                    classification: vec![Classification {
                        id: id(tariff_number),
                        identification_type_code: code("HS"),
                        ..Default::default()
                    }],
                    ..Default::default()
                }),
                ..Default::default()
            }],
            ..Default::default()
        }),
        ..Default::default()
    };
    let day: Option<NaiveDate> = day.parse().ok();
    Checker::new(customs_message::profile("wco").expect("it is built in"))
        .with_today(day)
        .check(&declaration.into())
}

fn found(judgement: &CheckResult, rule: &str) -> Vec<(String, String)> {
    let of_rule = judgement.findings.iter().filter(|finding| finding.rule.id == rule);
    let text = |finding: &Finding| {
        (finding.message.clone(), finding.hint.as_deref().unwrap_or_default().to_owned())
    };
    of_rule.map(text).collect()
}

#[test]
fn a_number_is_judged_by_the_edition_of_the_day() {
    let mismatch = |number, day| found(&judged(number, day), "hs-edition-mismatch");
    assert!(mismatch("851712", "2021-12-31").is_empty());
    let [(message, _)] = &mismatch("851712", "2022-01-01")[..] else { panic!("one finding") };
    let titled = |code: &str| {
        let title = code.parse::<customs_hs::Subheading>().expect("a number").title();
        format!("{code} ({})", title.expect("it has one"))
    };
    let expected = |code| {
        let year = if code == "851712" { [2017, 2022] } else { [2022, 2017] };
        let [of, now] = year.map(|year| format!("HS {year}"));
        format!("subheading {} is of {of}; {now}, now in force, does not have it", titled(code))
    };
    assert_eq!(*message, expected("851712"));
    // It came with 2022, so the edition before has nothing of that number yet.
    let [(message, hint)] = &mismatch("851713", "2021-12-31")[..] else { panic!("one finding") };
    assert_eq!(
        *message,
        "subheading 851713 (Smartphones) is of HS 2022; HS 2017, now in force, does not have it"
    );
    assert_eq!(*message, expected("851713"));
    assert_eq!(
        *hint,
        format!("begin the code with {}, which covers these and other goods", titled("851712"))
    );
}

#[test]
fn a_number_that_was_only_renumbered_has_its_successor_in_the_hint() {
    let judgement = judged("030510", "2026-01-31");
    let [(_, hint)] = &found(&judgement, "hs-edition-mismatch")[..] else { panic!("one finding") };
    assert!(hint.starts_with("begin the code with 030910 ("), "{hint}");
    assert!(hint.ends_with("), which covers the same goods"), "{hint}");
    assert_eq!(judgement.findings[0].expected.as_deref(), Some("030910"));
}

#[test]
fn a_heading_is_looked_up_as_one() {
    let exists = |number| found(&judged(number, "2026-01-31"), "hs-exists");
    assert!(exists("8471").is_empty());
    let [(message, _)] = &exists("8498")[..] else { panic!("one finding") };
    assert_eq!(message, "heading 8498 is in neither HS 2022 nor any other edition");
    let [(message, _)] = &exists("8500")[..] else { panic!("one finding") };
    assert_eq!(message, "8500 is not a tariff number: no heading ends in 00; the first is 01");
}

#[test]
fn without_an_edition_to_judge_by_the_rule_is_skipped() {
    for (day, reason) in [
        ("", "no date to check against"),
        ("1987-12-31", "no edition of the Harmonized System was in force on 1987-12-31"),
    ] {
        let judgement = judged("847130", day);
        let skipped = judgement.skipped.iter().find(|it| it.rule.id == "hs-exists");
        let skipped = skipped.unwrap_or_else(|| panic!("{day}: skipped"));
        assert!(skipped.reason.starts_with(reason), "{}", skipped.reason);
    }
}

#[test]
fn a_number_judged_by_a_draft_is_a_warning_at_most_and_the_gaps_are_told() {
    let day = "2028-01-02";
    let told = |judgement: &CheckResult, rule: &str| {
        let skipped = judgement.skipped.iter().find(|it| it.rule.id == rule).expect("it is told");
        assert!(
            skipped.reason.starts_with("HS 2028 (draft) is not published"),
            "{}",
            skipped.reason
        );
        assert!(skipped.reason.contains("heading 21.07"), "{}", skipped.reason);
    };
    let kept = judged("851713", day);
    assert!(kept.findings.is_empty());
    told(&kept, "hs-exists");
    let gone = judged("030611", day);
    let [(message, hint)] = &found(&gone, "hs-edition-mismatch")[..] else { panic!("one finding") };
    let expected = "subheading 030611 (Rock lobster and sea crawfish, frozen) is of HS 2022; HS 2028 (draft), now in force, does not have it";
    assert_eq!(message, expected);
    assert_eq!(
        hint,
        "begin the code with 031051 (Rock lobster and sea crawfish, frozen), which covers the same goods"
    );
    told(&gone, "hs-edition-mismatch");
    // No edition has it, which would be an error by one that is published.
    let never = judged("847195", day);
    assert_eq!(found(&never, "hs-exists").len(), 1);
    assert!(never.findings.iter().all(|it| it.severity == Severity::Warning));
    // What is new in 2028 is told today as well.
    let early = judged("031011", "2026-01-31");
    let [(message, _)] = &found(&early, "hs-edition-mismatch")[..] else { panic!("one finding") };
    let expected =
        "subheading 031011 is of HS 2028 (draft); HS 2022, now in force, does not have it";
    assert_eq!(message, expected);
    // The draft does not have the numbers of 21.07, so none of them is wrong.
    assert!(judged("210710", day).findings.is_empty());
}
