use customs_macros::class;
use customs_model::Text;

/// A party.
#[class("05A")]
pub struct Agent {
    #[doc = concat!("Name of ", "the agent.")]
    #[element("R003", "an..70")]
    pub name: Option<Text>,
}

fn main() {}
