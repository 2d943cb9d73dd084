//! The tables that the build script packs, as `build/lines.rs` and `build/locations.rs` describe
//! them.

use super::lines::Lines;

include!(concat!(env!("OUT_DIR"), "/packed.rs"));
