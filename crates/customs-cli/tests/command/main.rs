//! What the `customs` command promises: exit status, standard output, standard error and files.

mod authority;
mod books;
mod bounded;
mod codes;
mod columns;
mod completions;
mod dialect;
mod difference;
#[cfg(unix)]
mod documentation;
mod exchange;
mod explain;
mod fix;
mod harmless;
mod hs;
mod hs_files;
mod hs_tariff;
mod integration;
mod interrupted;
mod lists;
mod lsp;
mod messages;
mod pages;
mod redact;
mod run;
mod schema;
mod schema_diff;
mod settings;
mod watch;
