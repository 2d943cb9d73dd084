//! [`Party`]: a company or another organisation, in a role.

use customs_declaration::Address;
use customs_macros::class;
use customs_model::{Code, Identifier, Text};

use crate::envelope::ContactPoint;

/// A company or another organisation, in a role. Natural persons are
/// [`Person`](super::Person)s, apart from all else.
#[class]
pub struct Party {
    /// The role, for example CZ for a consignor, CN for a consignee, EX for an exporter.
    #[element(format = "an..3", codes = "UN/EDIFACT 3035")]
    pub role_code: Option<Code>,
    /// Name of the organisation.
    #[element(format = "an..70")]
    pub name: Option<Text>,
    /// Its number, as a trader identification number: the country, then the national number.
    #[element(format = "an..17")]
    pub id: Option<Identifier>,
    /// Where it is.
    pub address: Option<Box<Address>>,
    /// How it is reached.
    pub contact_point: Vec<ContactPoint>,
}
