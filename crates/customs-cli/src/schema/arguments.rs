//! What can be asked of `customs schema` besides writing.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueHint};

use crate::arguments::Format;

/// What else to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Say what changed between two JSON Schemas, or two folders of them, and what of it breaks
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

A change is breaking if a document that OLD accepts may be refused by NEW, or if code generated
from OLD no longer finds what it names: removed, renamed, added-mandatory, newly-mandatory,
narrowed, type-changed, value-removed, value-renamed, closed, type-renamed, type-removed, and
uncertain, which is what differs and cannot be judged, such as oneOf or if.

Compatible are added, no-longer-mandatory, widened, value-added, opened and type-added. A member
added to an open object is compatible, although something else may have been under its name
before. Notes are about what explains and does not judge: descriptions, examples, x-wco.

A change of a class is said once, with the first place where the class is and how many there
are. Of folders, files with the same path are compared: JSON Schemas and OpenAPI 3.1, nothing
else. A schema that is gone is breaking.

--format json gives one document: old, new; compared (files); breaking, compatible, notes (how
many, each once in however many files); files, each with path, status (changed, removed, added)
and changes, each with path, kind, breaking, message, at (the first place), places (how many) and,
where they apply, keyword, before and after. Files without a change are left out.

Exit status: 0 nothing breaking, 1 something breaking, 2 it could not be compared.")]
pub(crate) struct Diff {
    /// The schema before, or a folder of schemas, or - for standard input
    #[arg(value_name = "OLD", value_hint = ValueHint::AnyPath)]
    pub(crate) old: PathBuf,

    /// The schema after, or a folder of schemas, or - for standard input
    #[arg(value_name = "NEW", value_hint = ValueHint::AnyPath)]
    pub(crate) new: PathBuf,

    /// List notes too, which are only counted otherwise
    #[arg(long)]
    pub(crate) all: bool,

    /// How to print the changes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}
