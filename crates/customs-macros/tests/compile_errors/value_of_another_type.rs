use customs_macros::class;

/// A party.
#[class("05A")]
pub struct Agent {
    /// Its name.
    #[element("R003", "an..70")]
    pub name: Option<String>,
}

fn main() {}
