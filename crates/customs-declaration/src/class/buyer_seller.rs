//! [`Buyer`], [`Seller`]: the two sides of the sale (WCO classes 16A, 09B).

use customs_macros::class;
use customs_model::{Identifier, Text};

use crate::{Address, Communication, Contact};

/// The last known party to whom the goods are sold or are to be sold (WCO class 16A).
#[class("16A")]
pub struct Buyer {
    /// Name of the buyer.
    #[element("R009", "an..70")]
    pub name: Option<Text>,
    /// Identification of the buyer, for example an EORI number.
    #[element("R010", "an..17")]
    pub id: Option<Identifier>,
    /// Where the buyer is.
    pub address: Option<Box<Address>>,
    /// Whom to ask for at the buyer.
    pub contact: Option<Box<Contact>>,
    /// How to reach the buyer.
    pub communication: Option<Box<Communication>>,
}

/// The last known party who sells the goods or has agreed to sell them (WCO class 09B).
#[class("09B")]
pub struct Seller {
    /// Name of the seller.
    #[element("R050", "an..70")]
    pub name: Option<Text>,
    /// Identification of the seller, for example an EORI number.
    #[element("R051", "an..17")]
    pub id: Option<Identifier>,
    /// Where the seller is.
    pub address: Option<Box<Address>>,
    /// Whom to ask for at the seller.
    pub contact: Option<Box<Contact>>,
    /// How to reach the seller.
    pub communication: Option<Box<Communication>>,
}
