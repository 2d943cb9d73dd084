//! [`Question`]: what can be asked.

use serde::Deserialize;

/// What can be asked, as JSON: `{"ask": "check", "name": "a.xml", "today": "2026-01-31"}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Question {
    /// What is wrong with the messages of the file: `summary`, the totals in words; `page`, the report as HTML;
    /// `errors`, `warnings`, counted.
    Check {
        /// What the file is called.
        name: String,
        /// What day it is (ISO 8601); the rules that have to know are skipped without one.
        today: Option<String>,
    },
    /// The messages of the file in the other syntax: `text`, and in `lost` what was dropped or could not be read.
    Convert,
    /// What the file says: that of an administration as `responses`; anything else is a text that has a meaning
    /// (a pointer, a code, a number, a name), of which all `answers` are given.
    Explain {
        /// The text of the message that was sent, if it is at hand.
        sent: Option<String>,
    },
    /// Places of the Harmonized System by words, or by the digits they begin with: `places`, best first, each with the
    /// path to it.
    LookUp {
        /// The words or digits.
        what: String,
    },
}
