//! [`StuffingEstablishment`], [`Deconsolidator`]: who packs containers and who unpacks them.

use customs_macros::class;
use customs_model::{DateTime, Identifier, Text};

use crate::Address;

/// Where goods are packed into a container.
#[class]
pub struct StuffingEstablishment {
    /// When the container is packed.
    #[element("025")]
    pub stuffing_date_time: Option<DateTime>,
    /// Name of the place or of the firm that packs there.
    #[element("R024")]
    pub name: Option<Text>,
    /// Identification of the place or of the firm.
    #[element("R025")]
    pub id: Option<Identifier>,
    /// Where the container is packed, as an address.
    pub address: Option<Box<Address>>,
}

/// The party who divides a consolidated consignment into the ones it was made of.
#[class]
pub struct Deconsolidator {
    /// Name of the deconsolidator.
    #[element("R022")]
    pub name: Option<Text>,
    /// Identification of the deconsolidator.
    #[element("R023")]
    pub id: Option<Identifier>,
    /// Where the deconsolidator is.
    pub address: Option<Box<Address>>,
}
