//! The tables that the build script packs, as `build/lines.rs`, `build/locations.rs` and `build/eu.rs`
//! describe them.

use super::cus_numbers::CusNumbers;
use super::dated::{Bits, Runs};
use super::lines::Lines;
use super::offices::{Directory, Offices};
use super::places::Places;
use super::short::ShortCodes;
use super::{CodeList, Table};

include!(concat!(env!("OUT_DIR"), "/packed.rs"));
