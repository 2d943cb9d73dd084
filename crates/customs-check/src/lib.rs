//! Checks customs messages of any kind against profiles and rules, and says where something is wrong and
//! what to do.
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
//! | module | owns |
//! | --- | --- |
//! | `results` | [`Checked`], [`Judgement`], [`Skipped`]: what checking gives |
//! | `sink` | where findings go: none of rules that are off, and so many at most |
//! | `tariff` | [`Tariff`]: a national tariff that a user brings |
//! | `context` | [`Check`]: the code of a rule; [`Context`], [`Found`]: what it is given to judge by, and where it puts what it finds |
//! | `elsewhere` | which other profile has an element that this one has not |
//! | `decimals`, `identifiers`, `repeats` | what many rules need: sums, check digits, what occurs twice |
//! | `claims` | [`Claims`]: what a message has that no other of a run may have |
//! | `family` | [`RuleCheck`]: a rule with the code that checks it; families of them |
//! | `prelude` | what the file of a rule needs |
//! | [`rules`] | the rules, each declared once |
//! | [`books`] | the books of rules for people: what each decides, and a page each |
//! | [`documentation`] | the rules for people: a page each, and the catalogue as data |
//! | `value` | one value against the format that the profile gives it |
//! | `profile` | a message against the table of a profile |
//! | `checker` | [`Checker`]: a profile with its rules switched on and off; [`check`], [`validate`] |
//! | `run` | [`Run`]: what is wrong with a message because of another one of a run |
//! | `checkers` | [`Checkers`]: a checker for each profile that messages are judged by |

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
pub use results::{Checked, Judgement, Skipped};
pub use run::Run;
pub use tariff::{Tariff, TariffLine};
