//! The report as a page, in a real browser: that what it shows is where it should be, in the right
//! colours, on a phone and on a desk; that its filters filter, its pages turn and its sources open; that
//! keyboards and those who hear it can use it; that no text of a file becomes an element; that it loads nothing.

use std::fs;
use std::io;
use std::path::Path;

use customs_report::{FileReport, Format, is_steering};
use customs_tests::axe::Axe;
use customs_tests::browser::{self, Browser, DESK, PHONE};
use customs_tests::reports::{Checked, fixtures, written};
use serde_json::Value;

const PROBE: &str = include_str!("../browser/report.js");
const PAGES: &str = include_str!("../browser/report_pages.js");
const TEXTS: &str = include_str!("../browser/report_texts.js");

/// What the browser makes of a report.
struct Shown {
    measured: Value,
    source: Value,
    steps: Value,
    keyboard: Value,
    pixels: Pixels,
}

/// Shows a report at this size, in light colours or dark ones.
fn show(browser: &Browser, page: &str, size: (u32, u32), is_dark: bool) -> Shown {
    let folder =
        browser::folder(env!("CARGO_TARGET_TMPDIR"), "reports-in-a-browser", size, is_dark);
    let shown = browser::Shown { folder, page, fragment: "", size, is_dark };
    let screenshot = browser.screenshot(&shown);
    let told = browser.told(&shown, PROBE);
    let [measured, source, steps, keyboard] =
        ["measured", "source", "steps", "keyboard"].map(|name| told[name].clone());
    Shown { measured, source, steps, keyboard, pixels: Pixels::of(&screenshot) }
}

/// The pixels of a screenshot.
struct Pixels {
    width: usize,
    height: usize,
    colours: Vec<[u8; 3]>,
}

impl Pixels {
    fn of(screenshot: &Path) -> Self {
        let file = fs::File::open(screenshot).expect("a screenshot");
        let mut reader = png::Decoder::new(io::BufReader::new(file)).read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut bytes).expect("a frame");
        let samples = info.color_type.samples();
        let pixels = bytes[..info.buffer_size()].chunks_exact(samples);
        let colours = pixels.map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        let size = |pixels: u32| usize::try_from(pixels).expect("fits");
        Self { width: size(info.width), height: size(info.height), colours }
    }

    /// Which share of a box has this colour, in percent.
    fn share(&self, of: &Value, colour: [u8; 3]) -> usize {
        let [x, y, width, height] = ["x", "y", "width", "height"].map(|name| pixels(&of[name]));
        assert!(x + width <= self.width && y + height <= self.height, "in the picture: {of}");
        let rows = (y..y + height).flat_map(|row| {
            let start = row * self.width + x;
            &self.colours[start..start + width]
        });
        rows.filter(|pixel| **pixel == colour).count() * 100 / (width * height).max(1)
    }

    /// That a box is filled with its background: all but the letters and the round corners.
    fn assert_filled(&self, of: &Value) {
        let background = colour(&of["background"]);
        let share = self.share(of, background);
        assert!(share >= 40, "{share} % of {of} has its colour");
    }
}

/// A length in pixels, rounded down.
fn pixels(length: &Value) -> usize {
    let length = length.as_f64().expect("a number");
    assert!(length >= 0.0, "{length}");
    length as usize
}

/// `rgb(1, 2, 3)`.
fn colour(text: &Value) -> [u8; 3] {
    let text = text.as_str().expect("a text");
    let numbers = text.trim_start_matches("rgb(").trim_end_matches(')').split(", ");
    let numbers: Vec<u8> = numbers.map(|it| it.parse().expect("an opaque colour")).collect();
    numbers.try_into().expect("three numbers")
}

/// That one box ends before another begins, from top to bottom.
fn assert_below(measured: &Value, upper: &str, lower: &str) {
    let number = |name: &str, side: &str| measured[name][side].as_f64().expect("a number");
    let end = number(upper, "y") + number(upper, "height");
    assert!(end <= number(lower, "y"), "{upper} ends at {end}, {lower} begins above it");
}

/// That one box is within another.
fn assert_within(measured: &Value, inner: &str, outer: &str) {
    let number = |name: &str, side: &str| measured[name][side].as_f64().expect("a number");
    for (start, length) in [("x", "width"), ("y", "height")] {
        let begins = number(inner, start) >= number(outer, start);
        let end = |name| number(name, start) + number(name, length);
        assert!(begins && end(inner) <= end(outer), "{inner} is not within {outer}: {measured}");
    }
}

/// Shows the report and compares what is seen with where it should be.
fn assert_laid_out(browser: &Browser, size: (u32, u32), is_dark: bool) -> Shown {
    let shown = show(browser, &written(Format::Html, &fixtures()), size, is_dark);
    let (measured, pixels) = (&shown.measured, &shown.pixels);
    assert_eq!(measured["width"], size.0);
    assert!(measured["scrollWidth"].as_u64() <= Some(size.0.into()), "wider than the window");
    for pair in ["title", "summary", "chart", "filters", "file"].windows(2) {
        assert_below(measured, pair[0], pair[1]);
    }
    for inner in ["title", "summary", "chart", "filters", "file"] {
        assert_within(measured, inner, "page");
    }
    for (inner, outer) in [("badge", "finding"), ("finding", "file"), ("chartBar", "chart")] {
        assert_within(measured, inner, outer);
    }
    assert_eq!(measured["badge"]["text"], "error");
    let source = &shown.source;
    assert_eq!(source["isClosed"], true);
    assert_below(source, "finding", "source");
    assert_within(source, "mark", "source");
    assert_eq!(source["mark"]["text"], "<GoodsItemsQuantity>");
    assert_eq!((&source["markedLine"], &source["focus"]), (&"16".into(), &"f2-1-place".into()));
    assert_eq!(source["rule"], "#rule-unknown-element");
    assert_eq!(measured["unlabelled"], 0, "each filter has a label");
    for filled in ["badge", "warningBadge"] {
        pixels.assert_filled(&measured[filled]);
    }
    assert_eq!(pixels.colours[0], colour(&measured["page"]["background"]), "the page's corner");
    assert_ne!(measured["badge"]["background"], measured["warningBadge"]["background"]);
    shown
}

/// How many files, errors, warnings, and findings for information are shown after a step.
fn counts(step: &Value) -> [u64; 4] {
    ["files", "errors", "warnings", "information"].map(|name| step[name].as_u64().expect("a count"))
}

#[test]
fn the_page_is_laid_out_on_a_desk_and_on_a_phone_and_its_filters_filter() {
    let Some(browser) = Browser::found() else { return };
    for size in [DESK, PHONE] {
        let Shown { steps, keyboard, .. } = assert_laid_out(&browser, size, false);
        assert_eq!(counts(&steps["all"]), [4, 2, 1, 1]);
        assert_eq!(steps["all"]["said"], "4 of 5 findings in 4 of 6 files");
        assert_eq!(counts(&steps["withoutWarnings"]), [3, 2, 0, 1]);
        assert_eq!(counts(&steps["withKnown"]), [5, 3, 1, 1]);
        assert_eq!(counts(&steps["withClean"]), [5, 2, 1, 1]);
        assert_eq!(counts(&steps["ofOneRule"]), [1, 0, 0, 1]);
        assert_eq!(counts(&steps["ofOneFile"]), [1, 1, 0, 0]);
        assert_eq!(steps["again"], steps["all"]);
        for (link, expected) in [
            ("linkOfRule", [1, 0, 0, 1]),
            ("linkOfFolder", [1, 0, 1, 0]),
            ("linkOfFile", [1, 1, 0, 0]),
        ] {
            assert_eq!(counts(&steps[link]), expected, "{link}");
            assert_eq!(steps[link]["focus"], "files-heading", "{link}");
        }
        assert!(keyboard["usable"].as_u64() >= Some(30), "{keyboard}");
        assert_eq!(keyboard["unseen"], serde_json::json!([]));
        assert_eq!(keyboard["unordered"], 0);
    }
}

#[test]
fn the_page_is_dark_where_that_is_wanted() {
    let Some(browser) = Browser::found() else { return };
    let Shown { measured, .. } = assert_laid_out(&browser, DESK, true);
    let [page, text] = ["background", "color"].map(|name| colour(&measured["page"][name]));
    assert!(page.iter().max() < text.iter().min(), "{page:?} behind {text:?}");
}

/// What a probe tells that runs in a report.
fn told(browser: &Browser, test: &str, files: &[Checked], probe: &str) -> Value {
    let folder = browser::folder(env!("CARGO_TARGET_TMPDIR"), test, DESK, false);
    let page = &written(Format::Html, files);
    let shown = browser::Shown { folder, page, fragment: "", size: DESK, is_dark: false };
    browser.told(&shown, probe)
}

/// Files with a finding each, the first with very many.
fn many() -> Vec<Checked> {
    let (file, text) = fixtures().swap_remove(1);
    let file = |number| FileReport { path: format!("all/{number:03}.xml"), ..file.clone() };
    let mut files: Vec<_> = (1..=120).map(|number| (file(number), text.clone())).collect();
    let findings = &mut files[0].0.findings;
    *findings = vec![findings[0].clone(); 130];
    files
}

#[test]
fn pages_turn_and_paper_has_what_the_filters_leave() {
    let Some(browser) = Browser::found() else { return };
    let steps = &told(&browser, "report-pages", &many(), PAGES)["steps"];
    let expect = |step: &str, first: &str, files: usize, page: &str| {
        let step = &steps[step];
        let seen = (&step["first"], &step["files"], &step["page"]);
        assert_eq!(seen, (&first.into(), &files.into(), &page.into()), "{steps}");
    };
    expect("begin", "all/001.xml", 50, "page 1 of 3");
    expect("previous", "all/001.xml", 50, "page 1 of 3");
    expect("next", "all/051.xml", 50, "page 2 of 3");
    expect("last", "all/101.xml", 20, "page 3 of 3");
    expect("behindLast", "all/101.xml", 20, "page 3 of 3");
    expect("first", "all/001.xml", 50, "page 1 of 3");
    for button in ["previous", "next", "last", "first"] {
        assert_eq!(steps[button]["hasFocus"], true, "{button}");
    }
    expect("filtered", "all/007.xml", 12, "page 1 of 1");
    assert_eq!(steps["filtered"]["hasPages"], false);
    expect("reset", "all/001.xml", 50, "page 1 of 3");
    assert_eq!(steps["reset"]["said"], "249 of 249 findings in 120 of 120 files");
    // Of the first file some findings are shown, and more on demand, which is where the focus goes.
    assert_eq!(steps["reset"]["findings"], 50 + 49);
    assert_eq!(steps["more"]["findings"], 130 + 49);
    assert_eq!(steps["more"]["focus"], "f1-51");
}

#[test]
fn paper_has_everything_that_the_filters_leave() {
    let Some(browser) = Browser::found() else { return };
    let files: Vec<_> = many().into_iter().chain(many()).collect();
    let steps = &told(&browser, "report-on-paper", &files, PAGES)["steps"];
    assert_eq!(steps["filtered"]["files"], 24);
    assert_eq!(
        (&steps["printed"]["files"], &steps["printed"]["findings"]),
        (&24.into(), &24.into())
    );
    assert_eq!(steps["afterwards"], steps["filtered"]);
}

#[test]
fn no_text_of_a_file_becomes_an_element_and_what_steers_is_named() {
    let Some(browser) = Browser::found() else { return };
    let steering: String = ('\0'..=char::MAX).filter(|it| is_steering(*it)).collect();
    let text = format!("</script><!--<script><img src=x onerror=alert(1)>&lt;`\"{steering}");
    let (mut file, _) = fixtures().swap_remove(1);
    let finding = &mut file.findings[0];
    (finding.message, finding.value, finding.xpath) =
        (text.clone(), Some(text.clone()), text.clone());
    (finding.start, finding.end) = (Some(3), Some(9));
    file.path = format!("{text}.xml");
    let told = &told(&browser, "report-texts", &[(file, text)], TEXTS)["texts"];
    assert_eq!(told["elements"], serde_json::json!(0), "{told}");
    assert_eq!(told["steering"], serde_json::json!([]), "{told}");
    let named = ('\0'..=char::MAX).filter(|it| is_steering(*it) && !"\t\n\r".contains(*it));
    let named: Vec<_> = named.map(|it| format!("U+{:04X}", u32::from(it))).collect();
    assert_eq!(told["named"], serde_json::json!(named));
}

/// What axe-core finds wrong with a page.
fn violations(page: &str, test: &str, size: (u32, u32), is_dark: bool) -> Option<Vec<String>> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (browser, axe) = (Browser::found()?, Axe::found(&target.join("axe"))?);
    let folder = browser::folder(env!("CARGO_TARGET_TMPDIR"), test, size, is_dark);
    let shown = browser::Shown { folder, page, fragment: "", size, is_dark };
    Some(axe.violations(&browser, &shown))
}

#[test]
fn axe_finds_nothing_wrong_with_the_page() {
    let files: Vec<_> = fixtures().into_iter().chain(many()).collect();
    let page = &written(Format::Html, &files);
    for (size, is_dark) in [(DESK, false), (DESK, true), (PHONE, false), (PHONE, true)] {
        let Some(found) = violations(page, "report-axe", size, is_dark) else { return };
        assert_eq!(found, [""; 0], "{size:?}, dark: {is_dark}");
    }
}

#[test]
fn axe_finds_what_is_wrong_with_a_page() {
    let page = written(Format::Html, &fixtures());
    for (right, wrong, rule) in [
        ("<html lang=\"en\">", "<html>", "html-has-lang"),
        ("--quiet: #5f666d", "--quiet: #aaaaaa", "color-contrast"),
    ] {
        let page = &page.replace(right, wrong);
        let Some(found) = violations(page, &format!("report-{rule}"), DESK, false) else { return };
        assert!(found.iter().any(|it| it.contains(rule)), "{rule}: {found:?}");
    }
}
