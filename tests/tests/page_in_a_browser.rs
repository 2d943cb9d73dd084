//! The page of `customs-wasm` in a real browser: what is asked there is answered as the command answers it, on a phone
//! and on a desk, in light colours and dark ones, without a network.

use customs_tests::browser::{self, Browser, DESK, PHONE};
use customs_tests::external;
use customs_tests::repository;
use serde_json::Value;

const PROBE: &str = include_str!("../browser/page.js");

/// A message with a misspelt element.
fn file() -> String {
    let path = repository().join("fixtures/invalid/misspelt-element.xml");
    std::fs::read_to_string(path).expect("a fixture")
}

fn measured(size: (u32, u32), is_dark: bool) -> Option<Value> {
    let browser = Browser::found()?;
    let page = external::made(
        "page/customs.html",
        "crates/customs-wasm/page/build target/page/customs.html",
    )?;
    let page = &std::fs::read_to_string(page).expect("it is text");
    let folder = browser::folder(env!("CARGO_TARGET_TMPDIR"), "page-in-a-browser", size, is_dark);
    let shown = browser::Shown { folder, page, fragment: "", size, is_dark };
    let _ = browser.screenshot(&shown);
    let file = Value::from(file());
    let probe = format!("const FILE = {file};\n{PROBE}");
    Some(browser.told(&shown, &probe)["measured"].clone())
}

#[test]
fn the_page_checks_converts_explains_and_looks_up() {
    for (size, is_dark) in [(DESK, false), (PHONE, true)] {
        let Some(measured) = measured(size, is_dark) else { return };
        let text = |what: &str| measured[what].as_str().unwrap_or_default().to_owned();
        assert!(text("checked").contains("1 error"), "{measured}");
        assert_eq!(measured["hasReport"], true);
        assert!(text("converted").contains("\"FunctionCode\""), "{measured}");
        assert!(text("explained").contains("SequenceNumeric"), "{measured}");
        assert!(text("unknown").contains("unknown; give a file, a pointer"), "{measured}");
        assert!(
            text("found").contains("8713.10") && text("found").contains("Wheelchairs"),
            "{measured}"
        );
        assert!(measured["scrollWidth"].as_u64() <= Some(size.0.into()), "{measured}");
        assert_eq!((&measured["unlabelled"], &measured["selected"]), (&0.into(), &1.into()));
    }
}
