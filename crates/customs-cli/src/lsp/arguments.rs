//! The arguments of `customs lsp`.

use clap::Args;

use crate::arguments::{ConfigArgument, Reading};

/// Arguments of `customs lsp`.
#[derive(Debug, Args)]
#[command(after_help = "\
An editor starts this command in the folder of `customs.toml` or below it. The settings for profiles, rules, code
lists and ignored findings are those of `customs validate`, and are read at the start. Messages in XML and JSON are
checked whenever they are opened or changed. In XML, hovering explains an element, and `<` offers the elements that
its class can contain.

Exit status: 0 ended by the editor, 2 could not run.")]
pub(crate) struct Lsp {
    #[command(flatten)]
    pub(crate) reading: Reading,

    #[command(flatten)]
    pub(crate) config: ConfigArgument,
}
