use customs_macros::class;
use customs_model::Text;

/// A party.
#[class("05A")]
pub struct Agent {
    /// Its name.
    pub name: Option<Text>,
}

fn main() {}
