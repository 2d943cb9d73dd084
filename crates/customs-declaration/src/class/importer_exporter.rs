//! [`Importer`], [`Exporter`]: who brings goods in or takes them out (WCO classes 74A, 57A).

use customs_macros::class;
use customs_model::{Identifier, Text};

use crate::{Address, Communication, Contact};

/// The party who imports the goods, or for whom they are imported (WCO class 74A).
#[class("74A")]
pub struct Importer {
    /// Name of the importer.
    #[element("R037", "an..70")]
    pub name: Option<Text>,
    /// Identification of the importer, for example an EORI number.
    #[element("R038", "an..17")]
    pub id: Option<Identifier>,
    /// Where the importer is.
    pub address: Option<Box<Address>>,
    /// Whom to ask for at the importer.
    pub contact: Option<Box<Contact>>,
    /// How to reach the importer.
    pub communication: Option<Box<Communication>>,
}

/// The party who exports the goods, or for whom they are exported (WCO class 57A).
#[class("57A")]
pub struct Exporter {
    /// Name of the exporter.
    #[element("R031", "an..70")]
    pub name: Option<Text>,
    /// Identification of the exporter, for example an EORI number.
    #[element("R032", "an..17")]
    pub id: Option<Identifier>,
    /// Where the exporter is.
    pub address: Option<Box<Address>>,
    /// Whom to ask for at the exporter.
    pub contact: Option<Box<Contact>>,
    /// How to reach the exporter.
    pub communication: Option<Box<Communication>>,
}
