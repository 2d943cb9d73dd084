//! What the `customs` command promises: exit status, standard output, standard error and files.

mod authority;
mod dialect;
mod difference;
mod exchange;
mod explain;
mod hs;
mod integration;
mod messages;
mod run;
mod schema;
mod schema_diff;
