#![allow(unexpected_cfgs)] // see the documentation of the crate
use customs_macros::class;
use customs_model::Text;

/// A party.
#[class("05A")]
pub struct Agent {
    /// Its name.
    #[element("R003", "an..70,x")]
    pub name: Option<Text>,
}

fn main() {}
