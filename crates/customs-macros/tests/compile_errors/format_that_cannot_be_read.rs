use customs_macros::class;
use customs_model::{Code, Text};

/// A party.
#[class("05A")]
pub struct Agent {
    /// Its name.
    #[element("R003", "an..x")]
    pub name: Option<Text>,
    /// What it does.
    #[element("102", "an..3")]
    pub function_code: Option<Code>,
}

fn main() {}
