//! The arguments of `customs explain`.

use std::path::PathBuf;

use clap::{Args, ValueHint};

use crate::arguments::Format;

/// Arguments of `customs explain`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  customs explain response.xml --declaration declaration.xml
  customs explain response.xml                        without the declared values
  customs explain CC056C.xml --declaration CC015C.xml any answer of EU transit, with the message it answers
  customs explain '42A/67A/68A[1]/23A/21A[3].337'     a pointer, a path, a JSON Pointer
  customs explain 'Declaration->GoodsShipment->GovernmentAgencyGoodsItem(1)'
  customs explain 103                                 a WCO id; also the name of a class or an element
  customs explain '13 07 017 000'                     a data element of the EU; 'DE 6/5' one of the UK
  customs explain 'CDS 12056'                         an error code of an authority, in any spelling
  customs explain R0223                               a rule of the EU's systems; CL027 a code list
  customs explain GBP                                 a code of any list; 4000 a procedure
  customs explain MSKU1234565                         a container number, an MRN, an EORI number …
  customs explain unknown-element                     a rule of `customs validate`

If a text has several meanings, all are shown. Explanations are not official; the texts of the authority are
authoritative.

Exit status: 0 explained, 1 the pointer leads to no element, the response does not match the declaration or its
values, or a file could not be read completely, 2 nothing is known, or the input could not be read.")]
pub(crate) struct Explain {
    /// A response, or - for standard input; or a pointer, path, id, name, number, code or rule
    #[arg(value_name = "WHAT", value_hint = ValueHint::FilePath)]
    pub(crate) what: String,

    /// Declaration that the response answers
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) declaration: Option<PathBuf>,

    /// Authority of the codes: the id of a built-in authority, a file, or a folder [default: eu-ncts for
    /// answers of transit, otherwise uk-cds]
    #[arg(long, value_name = "ID|FILE|FOLDER")]
    pub(crate) authority: Option<String>,

    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}
