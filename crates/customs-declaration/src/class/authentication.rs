//! [`Authentication`], [`Authenticator`]: the signature under a declaration (WCO classes 61B, 12A).

use customs_macros::class;
use customs_model::Text;

/// The signature that vouches for a declaration (WCO class 61B).
#[class("61B")]
pub struct Authentication {
    /// The signature or stamp, or the text that stands for it.
    #[element("104", "an..256")]
    pub authentication: Option<Text>,
    /// Who signs.
    pub authenticator: Option<Box<Authenticator>>,
}

/// The person who signs a declaration (WCO class 12A).
#[class("12A")]
pub struct Authenticator {
    /// Name of the person who signs.
    #[element("R007", "an..70")]
    pub name: Option<Text>,
}
