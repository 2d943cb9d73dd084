//! Reports of checked customs messages, as data and in formats for other programs, with expected and known findings.
//!
//! ```
//! use customs_check::{Limits, validate};
//! use customs_model::Profile;
//! use customs_report::{FileReport, Report};
//!
//! let profile = customs_message::profile("uk-dms-3.6").expect("it is built in");
//! let checked = validate(br#"{ "TypeCode": "IMA" }"#, profile, &Limits::default());
//! let report = Report::of(vec![FileReport::of("a.json", profile, checked)]);
//! assert_eq!(report.summary.to_string(), "1 file, 1 error, 0 warnings");
//! assert_eq!(report.files[0].findings[0].wco_pointer.as_deref(), Some("42A.017"));
//! ```
//!
//! A [`Format`] has a [`ReportWriter`], which writes file by file. A module uses only modules above it
//! in this table.
//!
//! | module | content |
//! | --- | --- |
//! | `report` | [`Report`], [`FileReport`], [`FindingReport`]: a report as data |
//! | `harmless` | escaping of untrusted text |
//! | `packed` | the packed size of a text |
//! | `text` | texts that several formats share |
//! | `statistics` | [`Statistics`]: the number of findings of each rule |
//! | `comments` | findings ignored by comments in a message |
//! | `writer` | [`ReportWriter`]: a report written file by file |
//! | [`page`] | the frame, the style and the tables of all pages for people |
//! | `concise`, `github`, `gitlab`, `html`, `json`, `jsonl`, `junit`, `markdown`, `sarif` | one format each |
//! | `format` | [`Format`]: the formats by name |
//! | [`expectation`] | expected findings of a message, and differences from them |
//! | [`baseline`] | known findings, so that only new findings count |

#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod baseline;
mod comments;
mod concise;
pub mod expectation;
mod format;
mod github;
mod gitlab;
mod harmless;
mod html;
mod json;
mod jsonl;
mod junit;
mod markdown;
mod packed;
pub mod page;
mod report;
mod sarif;
mod statistics;
mod text;
mod writer;

pub use comments::asks_to_ignore;
pub use customs_check::{Checked, Message, Profile, ReadError, Skipped};
pub use format::{Format, UnknownFormat};
pub use harmless::{cell, harmless, harmless_json, harmless_lines, is_steering};
pub use report::{
    FileReport, FindingReport, Fingerprint, IgnoredBy, Report, RuleStatistics, SkippedReport,
    Summary,
};
pub use statistics::Statistics;
pub use text::{counted, grouped, on_one_line, without_mark};
pub use writer::{ReportWriter, Source};
