//! Pages in a real browser: what it shows of them, and what a probe tells that runs in them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::external::named_or_command;

/// Names the browser, a Chromium of any make.
const VARIABLE: &str = "CUSTOMS_CHROMIUM";
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const PRELUDE: &str = include_str!("../browser/prelude.js");
const FRAME: &str = include_str!("../browser/frame.html");

/// A phone and a desk, high enough to show a whole page.
pub const PHONE: (u32, u32) = (390, 9000);
/// See [`PHONE`].
pub const DESK: (u32, u32) = (1280, 6000);
/// A window is no narrower than this; a frame in it is.
const LEAST_WIDTH: u32 = 600;

/// A browser.
#[derive(Debug)]
pub struct Browser(PathBuf);

/// A page at a size, in light colours or dark ones.
#[derive(Debug)]
pub struct Shown<'p> {
    /// A folder for the page, the picture of it and what the browser keeps.
    pub folder: PathBuf,
    /// The HTML.
    pub page: &'p str,
    /// What is behind `#` in the address.
    pub fragment: &'p str,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// Whether dark colours are wanted.
    pub is_dark: bool,
}

impl Browser {
    /// Returns the browser, or `None` if there is none.
    ///
    /// # Panics
    /// If `CUSTOMS_CHROMIUM` names a missing file; under CI, if there is none.
    #[must_use]
    pub fn found() -> Option<Self> {
        named_or_command(VARIABLE, &NAMES, "chromium").map(Self)
    }

    /// A picture of a page, which has nothing to say on the console.
    ///
    /// # Panics
    /// If the browser fails or the page complains.
    #[must_use]
    pub fn screenshot(&self, shown: &Shown<'_>) -> PathBuf {
        let picture = shown.folder.join("page.png");
        let (_, log) = self.run(shown, shown.page, &format!("--screenshot={}", picture.display()));
        assert!(!log.contains("CONSOLE"), "{log}");
        picture
    }

    /// What a probe tells that runs in a page. The page complains of nothing, and is refused what it
    /// should not load.
    ///
    /// # Panics
    /// If the browser fails, the page complains or the probe tells nothing.
    #[must_use]
    pub fn told(&self, shown: &Shown<'_>, probe: &str) -> Value {
        let probe = format!("\"use strict\";\n{PRELUDE}\n{probe}");
        let probed = with_script(shown.page, &probe);
        let told = told(&self.run(shown, &probed, "--dump-dom").0);
        assert_eq!(told["complaints"], serde_json::json!([]));
        assert_eq!(told["isRefused"], true, "an image is refused");
        told
    }

    /// What the browser prints and logs when it does something with a page.
    fn run(&self, shown: &Shown<'_>, page: &str, what: &str) -> (String, String) {
        let Shown { folder, fragment, size: (width, height), is_dark, .. } = shown;
        fs::create_dir_all(folder).expect("a folder can be made");
        let write = |name: &str, text: &str| {
            fs::write(folder.join(name), text).expect("a file can be written");
        };
        write("page.html", page);
        let frame = FRAME.replace("PAGE", &format!("page.html#{fragment}"));
        let frame = frame.replace("WIDTH", &width.to_string());
        write("frame.html", &frame.replace("HEIGHT", &height.to_string()));
        let output = Command::new(&self.0)
            .args([
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--run-all-compositor-stages-before-draw",
            ])
            .args(["--enable-logging=stderr", "--virtual-time-budget=5000", "--no-first-run"])
            .arg(format!("--blink-settings=preferredColorScheme={}", u8::from(!is_dark)))
            .arg(format!("--user-data-dir={}", folder.join("profile").display()))
            .args([
                format!("--window-size={},{height}", (*width).max(LEAST_WIDTH)),
                what.to_owned(),
            ])
            .arg(format!("file://{}", folder.join("frame.html").display()))
            .output()
            .expect("the browser runs");
        let log = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{log}");
        (String::from_utf8_lossy(&output.stdout).into_owned(), log)
    }
}

/// A page with a script that runs before all others.
fn with_script(page: &str, script: &str) -> String {
    page.replacen("<head>", &format!("<head>\n<script>\n(() => {{\n{script}\n}})();\n</script>"), 1)
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

/// The folder of a test for a page at a size in its colours, below the one that cargo gives to tests.
#[must_use]
pub fn folder(tests: &str, name: &str, (width, _): (u32, u32), is_dark: bool) -> PathBuf {
    let colours = if is_dark { "dark" } else { "light" };
    Path::new(tests).join(name).join(format!("{width}-{colours}"))
}
