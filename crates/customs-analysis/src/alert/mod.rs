//! Which declarations an alert is about: its indicators looked up in declarations.
//!
//! An indicator looks at the elements of its axis, or at the one its path names. It compares numbers as
//! numbers, dates as dates, codes in capital letters (those of commodities without points and blanks),
//! names of parties as names ([`names`](crate::names)), and other texts by their characters. What is the
//! same only so is told with the value of the alert ([`MatchedValue::alike`]). `Prefix` does the same for
//! the beginning; `Regex` looks at the characters as they are, for a date those of EDIFACT (20260131).
//!
//! A value that no declaration can have at these elements is refused ([`Fault::Impossible`]).
//!
//! | operator | holds if |
//! | --- | --- |
//! | `Eq`, `In` | the value is one of those given; `1000 GBP` is an amount in pounds; `2026-01` any day of that month |
//! | `SameName` | it is the same name as one of those given, whatever element it is |
//! | `Prefix` | it begins with one of those given |
//! | `Range` | it is not below the first and not above the second; what begins with the second is not above it; `22:00` and `05:00` are times of the night |
//! | `Regex` | one of the expressions is found in it (syntax of the crate `regex`, in linear time) |
//!
//! | axis | elements |
//! | --- | --- |
//! | `Goods` | commodity codes, descriptions |
//! | `Route` | countries of origin, export, routing, destination; the place of loading |
//! | `EconomicOperator` | names and numbers of parties |
//! | `TransportMode` | modes at the border, inland, at departure |
//! | `CustomsProcedure` | procedures asked for, and those before |
//! | `Document` | kinds and numbers of documents, previous documents, invoices |
//! | `Value` | customs and statistical values, prices, totals of invoices |
//! | `Weight` | gross and net masses |
//! | `Time` | acceptance, issue, exit |
//! | `Other` | the element of the path |
//!
//! # Limits
//!
//! | what | how much |
//! | --- | --- |
//! | a regular expression, compiled | 1 MiB |
//! | all regular expressions of the alerts, compiled | [`MAX_EXPRESSIONS`], or what [`AlertSet::with_limit`] is given |
//! | values of a hit that are named | [`MOST_VALUES`]; the others are counted |
//!
//! A declaration is gone through once for all alerts. Texts, codes and beginnings are looked up; numbers,
//! dates and ranges are compared with each value of their elements, one after the other.
//!
//! For one alert there is [`match_alert`], for many
//! [`AlertSet`].

mod compiled;
mod elements;
mod error;
mod expressions;
mod kind;
mod set;
mod test;

pub use compiled::{
    ComparedElement, CompiledAlert, CompiledIndicator, FaultPlace, Hit, MAX_EXPRESSIONS,
    MOST_VALUES, Match, MatchedValue, indicator_faults, match_alert,
};
pub use error::{AlertError, AlertSetError, Fault};
pub use kind::Folding;
pub use set::{AlertMatch, AlertSet};
pub use test::{Comparison, Dates, Numbers};
