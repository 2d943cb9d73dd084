//! Messages checked: the table of a profile, both syntaxes from end to end, and what the fixtures of the
//! rules do not show.

#![allow(clippy::unwrap_used)] // a test may panic

mod counts;
mod files;
mod format;
mod hints;
mod procedure;
mod sent;
mod support;
mod tariff;
mod transport;
mod valuation;
