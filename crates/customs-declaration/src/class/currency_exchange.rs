//! [`CurrencyExchange`]: a rate of exchange fixed by contract (WCO class 40A).

use customs_macros::class;
use customs_model::{Code, Numeric};

/// A rate of exchange fixed by a contract between the parties (WCO class 40A).
#[class("40A")]
pub struct CurrencyExchange {
    /// Number of the rate in its list, counted from 1.
    #[element("006", "n..5")]
    pub sequence_numeric: Option<Numeric>,
    /// The currency, three letters, for example USD.
    #[element("135", "a3", codes = "ISO 4217")]
    pub currency_type_code: Option<Code>,
    /// The rate, with up to five decimals, for example 1.25310.
    #[element("118", "n..12,5")]
    pub rate_numeric: Option<Numeric>,
}
