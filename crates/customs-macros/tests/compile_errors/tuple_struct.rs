use customs_macros::class;
use customs_model::Text;

/// A party.
#[class("05A")]
pub struct Agent(Option<Text>);

fn main() {}
