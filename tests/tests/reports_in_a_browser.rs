//! The report as a page, in a real browser: that what it shows is where it should be, in the right
//! colours, on a phone and on a desk; that its filters filter; that it loads nothing.

use std::fs;
use std::io;
use std::path::Path;

use customs_report::Format;
use customs_tests::browser::{self, Browser, DESK, PHONE};
use customs_tests::reports::{fixtures, written};
use serde_json::Value;

const PROBE: &str = include_str!("../browser/report.js");

/// What the browser makes of a report.
struct Shown {
    measured: Value,
    steps: Value,
    pixels: Pixels,
}

/// Shows a report at this size, in light colours or dark ones.
fn show(browser: &Browser, page: &str, size: (u32, u32), is_dark: bool) -> Shown {
    let folder =
        browser::folder(env!("CARGO_TARGET_TMPDIR"), "reports-in-a-browser", size, is_dark);
    let shown = browser::Shown { folder, page, fragment: "", size, is_dark };
    let screenshot = browser.screenshot(&shown);
    let told = browser.told(&shown, PROBE);
    let [measured, steps] = ["measured", "steps"].map(|name| told[name].clone());
    Shown { measured, steps, pixels: Pixels::of(&screenshot) }
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
    for pair in ["title", "summary", "filters", "file"].windows(2) {
        assert_below(measured, pair[0], pair[1]);
    }
    assert_below(measured, "finding", "source");
    for inner in ["title", "summary", "filters", "file"] {
        assert_within(measured, inner, "page");
    }
    for (inner, outer) in [("badge", "finding"), ("finding", "file"), ("mark", "source")] {
        assert_within(measured, inner, outer);
    }
    assert_eq!(measured["badge"]["text"], "error");
    assert_eq!(measured["mark"]["text"], "<GoodsItemsQuantity>");
    assert_eq!(measured["markedLine"], "16");
    assert_eq!(measured["unlabelled"], 0, "each filter has a label");
    for filled in ["badge", "warningBadge", "mark"] {
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
        let Shown { steps, .. } = assert_laid_out(&browser, size, false);
        assert_eq!(counts(&steps["all"]), [6, 2, 1, 1]);
        assert_eq!(steps["all"]["said"], "4 of 5 findings");
        assert_eq!(counts(&steps["withoutWarnings"]), [3, 2, 0, 1]);
        assert_eq!(counts(&steps["withKnown"]), [6, 3, 1, 1]);
        assert_eq!(counts(&steps["ofOneRule"]), [1, 0, 0, 1]);
        assert_eq!(counts(&steps["ofOneFile"]), [1, 1, 0, 0]);
        assert_eq!(steps["again"], steps["all"]);
    }
}

#[test]
fn the_page_is_dark_where_that_is_wanted() {
    let Some(browser) = Browser::found() else { return };
    let Shown { measured, .. } = assert_laid_out(&browser, DESK, true);
    let [page, text] = ["background", "color"].map(|name| colour(&measured["page"][name]));
    assert!(page.iter().max() < text.iter().min(), "{page:?} behind {text:?}");
}
