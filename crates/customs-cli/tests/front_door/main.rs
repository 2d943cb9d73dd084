//! The way in: every message of a file is recognised, read whole, and never judged as something else;
//! and what is no message, or a damaged one, is said.

mod damage;
mod encodings;
mod files;
mod growth;
mod options;
mod partial;
mod recognised;
#[path = "../command/run.rs"]
#[allow(dead_code)] // each test target uses some of it
mod run;
mod samples;
