//! [`Invoice`], [`InvoiceLine`]: the commercial invoice and the price of one item on it (WCO
//! classes 78A, 79A).

use customs_macros::class;
use customs_model::{Amount, DateTime, Identifier};

/// The commercial invoice for the shipment (WCO class 78A).
#[class("78A")]
pub struct Invoice {
    /// Number of the invoice.
    #[element("D016", "an..70")]
    pub id: Option<Identifier>,
    /// When the invoice was issued.
    #[element("D015", "an..35")]
    pub issue_date_time: Option<DateTime>,
}

/// What the invoice says about one goods item (WCO class 79A).
#[class("79A")]
pub struct InvoiceLine {
    /// Price of the item, in the currency of the invoice.
    #[element("112", "n..16,3")]
    pub item_charge_amount: Option<Amount>,
}
