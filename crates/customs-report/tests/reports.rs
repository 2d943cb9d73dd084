//! What a report says of a file.

#![allow(clippy::unwrap_used)] // a test may panic

use customs_check::{Limits, validate};
use customs_model::Profile;
use customs_report::{FileReport, Report};

fn uk() -> Profile {
    let text = "id: uk\ntitle: UK\nextends: uk-dms-3.6\nrule: all off\nrule: format on\n";
    customs_message::read_profile(text).expect("a profile")
}

#[test]
fn a_report_names_a_place_in_every_notation() {
    let text = r#"{ "GoodsShipment": { "GovernmentAgencyGoodsItem": [{}] } }"#;
    let checked = validate(text.as_bytes(), &uk(), &Limits::default());
    let report = Report::of(vec![FileReport::of("a.json", &uk(), &checked)]);
    assert_eq!(report.summary.errors, 2);
    let json = serde_json::to_value(&report).unwrap();
    let finding = &json["files"][0]["findings"][1];
    assert_eq!(finding["rule"], "missing-element");
    assert_eq!(
        finding["json_pointer"],
        "/GoodsShipment/GovernmentAgencyGoodsItem/0/SequenceNumeric"
    );
    assert_eq!(finding["wco_pointer"], "42A/67A/68A[1].006");
    assert_eq!(finding["line"], 1);
    assert_eq!(json["files"][0]["message"], "Declaration");
}

#[test]
fn a_file_that_cannot_be_read_is_one_finding_of_the_report() {
    let checked = validate(b"{ \"ID\": ", &uk(), &Limits::default());
    let report = FileReport::of("a.json", &uk(), &checked);
    assert_eq!(report.message, None);
    assert_eq!(report.findings.len(), 1);
    assert_eq!(report.findings[0].rule, "unreadable-message");
    assert_eq!(report.findings[0].line, Some(1));
}
