//! Pictures of correlation as pages, in a real browser: that boxes hold their texts and do not overlap, that
//! the page is no wider than a phone, that it can be heard as well as seen, in light colours and dark ones,
//! and that it loads nothing.

use customs_hs::Edition;
use customs_hs::picture::{Picture, picture};
use customs_tests::browser::{self, Browser, DESK, PHONE};
use serde_json::Value;

const PROBE: &str = include_str!("../browser/picture.js");

fn drawn(code: &str, from: Edition, to: Edition) -> Picture {
    picture(code.parse().expect("a code"), from, to).expect("a picture")
}

/// What the browser measures of a picture's page. Tests run at once, so each has a folder of its own.
fn measured(
    browser: &Browser,
    test: &str,
    picture: &Picture,
    size: (u32, u32),
    is_dark: bool,
) -> Value {
    let name = format!("pictures-in-a-browser-{test}-{}", picture.code());
    let folder = browser::folder(env!("CARGO_TARGET_TMPDIR"), &name, size, is_dark);
    let page = &picture.html();
    let shown = browser::Shown { folder, page, fragment: "", size, is_dark };
    let _ = browser.screenshot(&shown);
    browser.told(&shown, PROBE)["measured"].clone()
}

/// How bright a colour is, `rgb(1, 2, 3)`.
fn brightness(colour: &Value) -> u32 {
    let text = colour.as_str().expect("a colour");
    let numbers = text.trim_start_matches("rgb(").trim_end_matches(')').split(", ");
    numbers.map(|it| it.parse::<u32>().expect("an opaque colour")).sum()
}

#[test]
fn boxes_hold_their_texts_and_the_page_is_as_wide_as_a_phone() {
    let Some(browser) = Browser::found() else { return };
    for (code, from, to) in [
        ("8517.12", Edition::Hs2007, Edition::Hs2028),
        ("8549.21", Edition::Hs2022, Edition::Hs2007),
        ("0302.82", Edition::Hs2022, Edition::Hs2028),
        ("9504", Edition::Hs1992, Edition::Hs2022),
    ] {
        let picture = drawn(code, from, to);
        for size in [DESK, PHONE] {
            let measured = measured(&browser, "boxes", &picture, size, false);
            assert_eq!(measured["width"], size.0, "{code}");
            let width = measured["scrollWidth"].as_u64();
            assert!(width <= Some(size.0.into()), "{code}: {width:?} in {}", size.0);
            for fault in ["overlapping", "outside", "offPaper", "untitled"] {
                assert_eq!(measured[fault], 0, "{code}: {fault}: {measured}");
            }
            let cells = picture.columns().iter().map(|column| column.cells.len());
            assert_eq!(measured["cells"], cells.sum::<usize>());
            assert_eq!(measured["links"], picture.links().len());
        }
    }
}

#[test]
fn the_picture_can_be_heard_and_says_that_it_is_a_draft() {
    let Some(browser) = Browser::found() else { return };
    let picture = drawn("0302.82", Edition::Hs2022, Edition::Hs2028);
    let measured = measured(&browser, "heard", &picture, DESK, false);
    assert_eq!((&measured["role"], &measured["canScroll"]), (&"img".into(), &true.into()));
    assert_eq!(measured["said"][0], picture.title());
    assert_eq!(measured["said"][1], picture.description());
    let dashed = picture.links().iter().filter(|link| link.is_partial).count();
    assert!(dashed > 0);
    assert_eq!(measured["dashed"], dashed);
    assert_eq!(measured["rows"], 1);
    let draft = measured["draft"].as_str().expect("a text");
    for gap in Edition::Hs2028.draft().expect("a draft").gaps() {
        assert!(draft.contains(gap), "{draft}");
    }
    let published = drawn("8517.12", Edition::Hs2007, Edition::Hs2022);
    assert_eq!(self::measured(&browser, "heard", &published, DESK, false)["draft"], "");
}

#[test]
fn the_picture_is_dark_where_that_is_wanted() {
    let Some(browser) = Browser::found() else { return };
    let picture = drawn("8517.12", Edition::Hs2007, Edition::Hs2028);
    for is_dark in [false, true] {
        let measured = measured(&browser, "dark", &picture, DESK, is_dark);
        let [paper, text, cell] =
            ["paperFill", "textFill", "boxFill"].map(|name| brightness(&measured[name]));
        assert_eq!(paper < text, is_dark, "{measured}");
        assert!(cell.abs_diff(text) > 300, "{measured}");
        assert_eq!(brightness(&measured["page"]["background"]) < 300, is_dark);
    }
}
