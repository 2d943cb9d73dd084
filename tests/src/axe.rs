//! axe-core: what keeps a page from people who cannot see it, or use no mouse.

use std::path::Path;

use serde_json::Value;

use crate::browser::{Browser, Shown};
use crate::tools::npm_files;

const PACKAGE: &str = "axe-core@4.14.1";
const INTEGRITY: &str = "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==";
const PROBE: &str = include_str!("../browser/axe.js");

/// axe-core, ready to run in a page.
#[derive(Debug)]
pub struct Axe(String);

impl Axe {
    /// Fetches it into a folder; `None` if that is not possible.
    ///
    /// # Panics
    /// Under CI, if it cannot be fetched.
    #[must_use]
    pub fn found(folder: &Path) -> Option<Self> {
        let package = npm_files(PACKAGE, INTEGRITY, folder)?;
        let script = std::fs::read_to_string(package.join("axe.min.js")).expect("its script");
        // Within a page nothing of it may end the element that it is in.
        Some(Self(script.replace("</script", "<\\/script")))
    }

    /// What it finds wrong with a page, each rule with the elements that break it. What is shown on demand is
    /// shown before.
    ///
    /// # Panics
    /// If the browser fails, or less was looked at than a page has.
    #[must_use]
    pub fn violations(&self, browser: &Browser, shown: &Shown<'_>) -> Vec<String> {
        let told = browser.told(shown, &format!("{}\n{PROBE}", self.0));
        assert!(told["passes"].as_u64() >= Some(10), "{told}");
        let found = told["violations"].as_array().expect("a list");
        found.iter().map(Value::to_string).collect()
    }
}
