//! The report as a page, in a real browser: that what it shows is where it should be, in the right
//! colours, on a phone and on a desk; that its filters filter; that it loads nothing.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use customs_check::report::Format;
use customs_tests::reports::{fixtures, written};
use serde_json::Value;

/// Names the browser, a Chromium of any make.
const VARIABLE: &str = "CUSTOMS_CHROMIUM";
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const PROBE: &str = include_str!("../browser/probe.js");
const FRAME: &str = include_str!("../browser/frame.html");

/// A phone and a desk, high enough to show the whole report.
const PHONE: (u32, u32) = (390, 9000);
const DESK: (u32, u32) = (1280, 6000);
/// A window is no narrower than this; a frame in it is.
const LEAST_WIDTH: u32 = 600;

/// The browser. Where there is none the test is skipped with a line on stderr; under CI that is a
/// failure.
fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let named = std::env::var_os(VARIABLE).map(PathBuf::from);
    let found = named.or_else(|| {
        let folders: Vec<_> = std::env::split_paths(&path).collect();
        let candidates = NAMES.iter().flat_map(|name| folders.iter().map(move |it| it.join(name)));
        candidates.into_iter().find(|candidate| candidate.is_file())
    });
    if found.is_none() {
        let missing =
            format!("no Chromium on the path (Debian: chromium), nor named by {VARIABLE}");
        assert!(std::env::var_os("CI").is_none(), "{missing}");
        // Written past the test harness, which swallows what a passing test prints.
        let _ = writeln!(io::stderr(), "skipped: {missing}");
    }
    found
}

/// What the browser makes of a page.
struct Shown {
    measured: Value,
    steps: Value,
    pixels: Pixels,
}

/// Shows a page at this size, in light colours or dark ones.
fn show(browser: &Path, page: &str, (width, height): (u32, u32), is_dark: bool) -> Shown {
    let name = format!("{width}-{}", if is_dark { "dark" } else { "light" });
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reports-in-a-browser").join(&name);
    fs::create_dir_all(&folder).expect("a folder can be made");
    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).expect("a file can be written");
    };
    write("report.html", page);
    let probe = format!("<head>\n<script>\n{PROBE}</script>");
    write("probed-report.html", &page.replacen("<head>", &probe, 1));
    for (name, page) in [("frame.html", "report.html"), ("probed.html", "probed-report.html")] {
        let frame = FRAME.replace("PAGE", page).replace("WIDTH", &width.to_string());
        write(name, &frame.replace("HEIGHT", &height.to_string()));
    }
    let scheme = u8::from(!is_dark);
    let run = |page: &str, what: &str| {
        let output = Command::new(browser)
            .args([
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--run-all-compositor-stages-before-draw",
            ])
            .args(["--enable-logging=stderr", "--virtual-time-budget=5000", "--no-first-run"])
            .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
            .arg(format!("--user-data-dir={}", folder.join("profile").display()))
            .args([format!("--window-size={},{height}", width.max(LEAST_WIDTH)), what.to_owned()])
            .arg(format!("file://{}", folder.join(page).display()))
            .output()
            .expect("the browser runs");
        let log = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{log}");
        (String::from_utf8_lossy(&output.stdout).into_owned(), log)
    };
    let screenshot = folder.join("report.png");
    let (_, log) = run("frame.html", &format!("--screenshot={}", screenshot.display()));
    assert!(!log.contains("CONSOLE"), "{log}");
    let told = told(&run("probed.html", "--dump-dom").0);
    assert_eq!(told["complaints"], serde_json::json!([]));
    assert_eq!(told["isRefused"], true, "an image is refused");
    let [measured, steps] = ["measured", "steps"].map(|name| told[name].clone());
    Shown { measured, steps, pixels: Pixels::of(&screenshot) }
}

/// What the probe tells.
fn told(page: &str) -> Value {
    let (_, rest) = page.split_once("<pre id=\"told\" hidden=\"\">").expect("a frame");
    let (text, _) = rest.split_once('<').expect("an end");
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digits = [rest.next().expect("a digit"), rest.next().expect("a digit")];
            let digits = std::str::from_utf8(&digits).expect("ASCII");
            u8::from_str_radix(digits, 16).expect("hexadecimal")
        } else {
            byte
        });
    }
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{error}: {text}"))
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
fn assert_laid_out(browser: &Path, size: (u32, u32), is_dark: bool) -> Shown {
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
    let Some(browser) = browser() else { return };
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
    let Some(browser) = browser() else { return };
    let Shown { measured, .. } = assert_laid_out(&browser, DESK, true);
    let [page, text] = ["background", "color"].map(|name| colour(&measured["page"][name]));
    assert!(page.iter().max() < text.iter().min(), "{page:?} behind {text:?}");
}
