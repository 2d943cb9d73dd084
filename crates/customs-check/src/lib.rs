//! Checks customs messages of any kind against profiles and rules, and reports violations with their positions and
//! hints.
//!
//! ```
//! use customs_check::{Limits, validate};
//! use customs_model::Profile;
//!
//! let message = br#"{ "TypeCode": "EXA" }"#;
//! let checked = validate(message, customs_message::profile("uk-dms-3.6").expect("it is built in"), &Limits::default())?;
//! let finding = &checked.findings[0];
//! assert_eq!(finding.rule.id, "missing-element");
//! assert_eq!(finding.message, "`FunctionCode` is missing");
//! assert_eq!(finding.path.to_string(), "/Declaration/FunctionCode");
//! # Ok::<(), customs_check::ReadError>(())
//! ```
//!
//! A module uses only modules above it in this table.
//!
//! | module | content |
//! | --- | --- |
//! | `results` | [`Checked`], [`CheckResult`], [`Skipped`]: the results of a check |
//! | `sink` | the collection of findings, without rules that are off, up to a limit |
//! | `tariff` | [`Tariff`]: a national tariff provided by the user |
//! | `context` | [`Check`]: the code of a rule; [`Context`], [`Found`]: its input and its findings |
//! | `elsewhere` | other profiles that have an element |
//! | `decimals`, `identifiers`, `repeats` | helpers of rules: sums, check digits, repetitions |
//! | `claims` | [`Claims`]: values that must be unique among the messages of a run |
//! | `family` | [`RuleCheck`]: a rule with its code; families of rules |
//! | `prelude` | imports of the files of rules |
//! | [`rules`] | the rules |
//! | [`books`] | the documentation of the books of rules |
//! | [`documentation`] | the documentation of the rules: a page for each, and the catalogue as data |
//! | `value` | the check of a value against its format |
//! | `profile` | the check of a message against the elements of a profile |
//! | `checker` | [`Checker`]: a profile with its selected rules; [`check`], [`validate`] |
//! | `run` | [`Run`]: the check of the messages of a run against each other |
//! | `checkers` | [`Checkers`]: a checker for each profile |

#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod books;
mod checker;
mod checkers;
mod claims;
mod context;
mod decimals;
pub mod documentation;
mod elsewhere;
mod family;
mod identifiers;
mod patterns;
mod prelude;
mod profile;
mod repeats;
mod results;
pub mod rules;
mod run;
mod sink;
mod tariff;
mod value;

pub use checker::{Checker, check, validate};
pub use checkers::Checkers;
pub use claims::Claims;
pub use context::{
    Check, Claim, Context, DeclarationCheck, FindingAt, Found, MessageCheck, Reported, RunCheck,
    ValueAt, ValueCheck, ValueTypes,
};
pub use customs_message::{Limits, Message, Profiles, ReadError, Reader, Syntax};
pub use customs_model::Profile;
pub use customs_model::{Finding, Group, Path, Rule, Severity};
pub use family::RuleCheck;
pub use results::{CheckResult, Checked, Skipped};
pub use run::Run;
pub use tariff::{Tariff, TariffLine};
