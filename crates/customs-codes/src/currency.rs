//! What ISO 4217 says of a currency beside its code and name.

use crate::CURRENCIES;
use crate::list::packed::{CURRENCY_MINOR_UNIT, CURRENCY_NUMERIC};

/// How many digits amounts have behind the point: 2 for most currencies, 0 for the yen, 3 for the
/// Kuwaiti dinar. Nothing where ISO 4217 gives none: precious metals, funds, withdrawn currencies.
///
/// ```
/// use customs_codes::currency;
///
/// assert_eq!(currency::minor_unit("GBP"), Some(2));
/// assert_eq!(currency::minor_unit("JPY"), Some(0));
/// assert_eq!(currency::minor_unit("XAU"), None);
/// ```
#[must_use]
pub fn minor_unit(code: &str) -> Option<u8> {
    let digits = CURRENCY_MINOR_UNIT[CURRENCIES.find(code)?];
    (digits != u8::MAX).then_some(digits)
}

/// The numeric code, which is written with three digits. A few withdrawn ones never had any.
///
/// ```
/// assert_eq!(customs_codes::currency::numeric("AUD"), Some(36));
/// ```
#[must_use]
pub fn numeric(code: &str) -> Option<u16> {
    let number = CURRENCY_NUMERIC[CURRENCIES.find(code)?];
    (number != u16::MAX).then_some(number)
}
