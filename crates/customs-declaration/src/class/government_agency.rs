//! [`GovernmentAgency`]: an authority other than customs that goods are a matter of.

use customs_macros::class;
use customs_model::Code;

/// An authority other than customs that has to agree to what happens to the goods, for example one for
/// food or for medicines.
#[class]
pub struct GovernmentAgency {
    /// The authority as a code.
    #[element("352")]
    pub identification_code: Option<Code>,
}
