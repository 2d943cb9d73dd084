//! [`LegalBasis`]: what a message rests on in law.

use customs_macros::class;
use customs_model::{Code, Identifier, Text};

/// An instrument that allows, or obliges, to send a message. Agreements ask requests to name it.
#[class]
pub struct LegalBasis {
    /// The kind of instrument.
    #[element(format = "an..35", codes = "instrument")]
    pub instrument_code: Code,
    /// Its title.
    #[element(format = "an..256")]
    pub title: Option<Text>,
    /// The countries that are parties to it, as two letters each.
    #[element(format = "a2", codes = "ISO 3166-1")]
    pub party_code: Vec<Code>,
    /// The provisions that are meant.
    pub provision: Vec<Provision>,
    /// Where it is published: treaty series, ELI, address.
    #[element(format = "an..256")]
    pub reference_id: Option<Identifier>,
}

/// A provision of an instrument or a law.
#[class]
pub struct Provision {
    /// The law, where it is not the instrument around.
    #[element(format = "an..256")]
    pub law: Option<Text>,
    /// The article.
    #[element(format = "an..35")]
    pub article: Text,
    /// The paragraph.
    #[element(format = "an..35")]
    pub paragraph: Option<Text>,
    /// The annex.
    #[element(format = "an..35")]
    pub annex: Option<Text>,
    /// What it says, as far as that matters.
    #[element(format = "an..2048")]
    pub text: Option<Text>,
}
