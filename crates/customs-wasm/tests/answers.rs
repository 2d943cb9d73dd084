//! Questions and their answers, without a browser.

#![allow(clippy::unwrap_used)] // a test may panic

use customs_wasm::answer;
use serde_json::Value;

fn asked(question: &str, file: &[u8]) -> Value {
    serde_json::from_str(&answer(question, file)).unwrap()
}

#[test]
fn a_file_is_checked_and_the_report_is_a_page() {
    let file = br#"{ "FunctionCode": "9", "TypeCode": "IMA", "Curency": "GBP" }"#;
    let checked = asked(r#"{ "ask": "check", "name": "a.json", "today": "2026-01-31" }"#, file);
    assert!(checked["errors"].as_u64() > Some(0), "{checked}");
    let page = checked["page"].as_str().unwrap();
    assert!(page.contains("Curency") && page.contains("a.json"), "{page}");
}

#[test]
fn each_message_of_a_file_is_checked() {
    let file = br#"[{ "FunctionCode": "9", "TypeCode": "IMA" }, { "TypeCode": "IMA" }]"#;
    let checked = asked(r#"{ "ask": "check", "name": "two.json", "today": null }"#, file);
    let page = checked["page"].as_str().unwrap();
    assert!(page.contains("`FunctionCode` is missing") || page.contains("FunctionCode"), "{page}");
    assert!(checked["summary"].as_str().unwrap().contains("2 messages"), "{checked}");
}

#[test]
fn a_message_is_converted_there_and_back_and_what_is_lost_is_said() {
    let json = r#"{ "FunctionCode": "9", "TypeCode": "IMA" }"#;
    let xml = asked(r#"{ "ask": "convert" }"#, json.as_bytes());
    let text = xml["text"].as_str().unwrap();
    assert_eq!((&xml["syntax"], &xml["lost"]), (&"xml".into(), &Value::Array(Vec::new())));
    let back = asked(r#"{ "ask": "convert" }"#, text.as_bytes());
    let back: Value = serde_json::from_str(back["text"].as_str().unwrap()).unwrap();
    assert_eq!(back["TypeCode"], "IMA");
    let lossy = text.replace("<FunctionCode>", "<!-- why --><FunctionCode>");
    let lossy = asked(r#"{ "ask": "convert" }"#, lossy.as_bytes());
    assert!(lossy["lost"].as_array().is_some_and(|it| it.len() == 1), "{lossy}");
}

#[test]
fn what_has_a_meaning_is_explained_and_what_has_none_is_said() {
    let explained = asked(r#"{ "ask": "explain", "sent": null }"#, b"42A/67A/68A[1].006");
    assert!(explained["answers"].to_string().contains("SequenceNumeric"), "{explained}");
    let unknown = asked(r#"{ "ask": "explain", "sent": null }"#, b"qwertyuiop");
    assert!(unknown["error"].as_str().unwrap().starts_with("unknown; "), "{unknown}");
    let response = br#"<Response xmlns="urn:wco:datamodel:WCO:RES-DMS:2"><FunctionCode>03</FunctionCode></Response>"#;
    let explained = asked(r#"{ "ask": "explain", "sent": null }"#, response);
    assert_eq!(explained["responses"][0]["function"], "rejected", "{explained}");
}

#[test]
fn goods_are_found_with_the_way_to_them() {
    let found = asked(r#"{ "ask": "look-up", "what": "wheelchair" }"#, b"");
    let best = &found["places"][0];
    assert!(
        best["place"]["title"].as_str().is_some_and(|it| it.starts_with("Wheelchairs")),
        "{found}"
    );
    assert_eq!(best["above"][1]["code"], "87", "{found}");
}

#[test]
fn what_is_no_question_or_no_file_is_an_error_and_not_a_panic() {
    assert!(asked("{}", b"")["error"].is_string());
    assert!(asked(r#"{ "ask": "convert" }"#, b"")["error"].is_string());
    assert!(
        asked(r#"{ "ask": "check", "name": "a", "today": "soon" }"#, b"<a/>")["error"].is_string()
    );
}
