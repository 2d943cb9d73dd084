//! [`Manufacturer`], [`Producer`], [`Supplier`]: who makes goods and who supplies them.

use customs_macros::class;
use customs_model::{Identifier, Text};

use crate::Address;

/// The party who makes the goods.
#[class]
pub struct Manufacturer {
    /// Name of the manufacturer.
    #[element("R042")]
    pub name: Option<Text>,
    /// Identification of the manufacturer.
    #[element("R043")]
    pub id: Option<Identifier>,
    /// Where the manufacturer is.
    pub address: Option<Box<Address>>,
}

/// The party who grows, extracts or otherwise produces the goods.
#[class]
pub struct Producer {
    /// Name of the producer.
    #[element("R034")]
    pub name: Option<Text>,
    /// Identification of the producer.
    #[element("R035")]
    pub id: Option<Identifier>,
    /// Where the producer is.
    pub address: Option<Box<Address>>,
}

/// The party who supplies the goods, who need not be the one who sells them.
#[class]
pub struct Supplier {
    /// Name of the supplier.
    #[element("R052")]
    pub name: Option<Text>,
    /// Identification of the supplier.
    #[element("R053")]
    pub id: Option<Identifier>,
    /// Where the supplier is.
    pub address: Option<Box<Address>>,
}
