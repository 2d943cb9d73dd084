//! [`ExitOffice`], [`PresentationOffice`], [`SupervisingOffice`], [`GuaranteeOffice`] (WCO classes 56A,
//! 15C, 97B, 14C), [`ExportOffice`], [`CustomsOffice`]: the customs offices that take part.

use customs_macros::class;
use customs_model::Identifier;

/// The customs office through which goods leave the customs territory (WCO class 56A).
#[class("56A")]
pub struct ExitOffice {
    /// Reference number of the office: two letters for the country and six characters, for example
    /// GB000040.
    #[element("G005", "an..17")]
    pub id: Option<Identifier>,
}

/// The customs office where goods are available for inspection (WCO class 15C).
#[class("15C")]
pub struct PresentationOffice {
    /// Reference number of the office: two letters for the country and six characters, for example
    /// GBLBA001.
    #[element("G015", "an..17")]
    pub id: Option<Identifier>,
}

/// The customs office that supervises a customs procedure (WCO class 97B).
#[class("97B")]
pub struct SupervisingOffice {
    /// Reference number of the office: two letters for the country and six characters, for example
    /// GBBEL004.
    #[element("G012", "an..17")]
    pub id: Option<Identifier>,
}

/// The customs office where a guarantee is registered (WCO class 14C).
#[class("14C")]
pub struct GuaranteeOffice {
    /// Reference number of the office: two letters for the country and six characters, for example
    /// GBBHM002.
    #[element("G014", "an..17")]
    pub id: Option<Identifier>,
}

/// The customs office where goods are exported from.
#[class]
pub struct ExportOffice {
    /// Reference number of the office: two letters for the country and six characters, for example
    /// DK003103.
    #[element(format = "an..8", name = "identification")]
    pub id: Option<Identifier>,
}

/// A customs office as a place where goods are.
#[class]
pub struct CustomsOffice {
    /// Reference number of the office: two letters for the country and six characters, for example
    /// DK003103.
    #[element(format = "an..8", name = "identification")]
    pub id: Option<Identifier>,
}
