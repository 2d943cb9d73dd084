//! The arguments of `customs schema`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};

use crate::arguments::Format;

/// Arguments of `customs schema`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_help = "\
Examples:
  customs schema                      writes to schemas/
  customs schema --out web/schemas
  customs schema --check              in CI: compare the files with the code
  customs schema --profile uk-dms-3.6 --out dms
  customs schema diff old/ schemas/   list changes, and whether they are breaking

Exit status: 0 written, or no differences, 1 differences, 2 could not run.")]
pub(crate) struct Schema {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    /// Folder of the files
    #[arg(long, value_name = "DIR", default_value = "schemas", value_hint = ValueHint::DirPath)]
    pub(crate) out: PathBuf,

    /// Compare without writing, and list the differences
    #[arg(long)]
    pub(crate) check: bool,

    /// Write only the schemas of a profile, with its mandatory elements, lengths and codes: the id of a
    /// built-in profile, or a file
    #[arg(long, value_name = "ID|FILE", value_hint = ValueHint::FilePath)]
    pub(crate) profile: Option<String>,

    /// Folder of your own authority, whose profiles can be used
    #[arg(long, value_name = "FOLDER", value_hint = ValueHint::DirPath)]
    pub(crate) authority: Option<PathBuf>,

    /// Base URL for the addresses in catalog.json [default: relative paths]
    #[arg(long, value_name = "URL", value_hint = ValueHint::Url, conflicts_with = "profile")]
    pub(crate) base_url: Option<String>,
}

/// What else to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the changes between two JSON Schemas, or two folders of them, and which are breaking
    Diff(Diff),
}

/// Arguments of `customs schema diff`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs schema diff released/schemas schemas          two folders, file by file
  customs schema diff old.schema.json new.schema.json --all
  git show v1.0:schemas/x.schema.json | customs schema diff - schemas/x.schema.json
  customs schema diff old/ new/ --format json | jq '.files[].changes[] | select(.breaking)'

A change is breaking if a document that OLD accepts may be refused by NEW, or if names that code generated
from OLD uses no longer exist: removed, renamed, added-mandatory, newly-mandatory, narrowed, type-changed,
value-removed, value-renamed, closed, type-renamed, type-removed, and uncertain for differences that cannot
be judged, such as oneOf or if.

Compatible are added, no-longer-mandatory, widened, value-added, opened and type-added. A member
added to an open object is compatible, although another value may have used its name before.
Notes are changes without effect on validation: descriptions, examples, x-wco.

A change of a class is listed once, with the first location of the class and the number of locations. In folders,
files with the same path are compared, only JSON Schemas and OpenAPI 3.1. A removed schema is breaking.

--format json gives one document: old, new; compared (files); breaking, compatible, notes (how
many, each counted once across files); files, each with path, status (changed, removed, added)
and changes, each with path, kind, breaking, message, at (the first location), places (the number of
locations) and, if they apply, keyword, before and after. Files without changes are left out.

Exit status: 0 nothing breaking, 1 something breaking, 2 could not be compared.")]
pub(crate) struct Diff {
    /// Old schema or folder of schemas, or - for standard input
    #[arg(value_name = "OLD", value_hint = ValueHint::AnyPath)]
    pub(crate) old: PathBuf,

    /// New schema or folder of schemas, or - for standard input
    #[arg(value_name = "NEW", value_hint = ValueHint::AnyPath)]
    pub(crate) new: PathBuf,

    /// List notes as well, which are otherwise only counted
    #[arg(long)]
    pub(crate) all: bool,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}
