//! What there is to know of a currency beside its code and name: what ISO 4217 says, what took its
//! place, and what people write for it.

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

/// The currency in use today that took the place of a withdrawn one; nothing for one that is in use,
/// or that several followed, as the Czechoslovak koruna.
///
/// ```
/// use customs_codes::currency::successor;
///
/// assert_eq!(successor("HRK"), Some("EUR"));
/// assert_eq!(successor("SLL"), Some("SLE"));
/// // By way of ZWN, ZWR and ZWL.
/// assert_eq!(successor("ZWD"), Some("ZWG"));
/// assert_eq!((successor("GBP"), successor("CSK")), (None, None));
/// ```
#[must_use]
pub fn successor(code: &str) -> Option<&'static str> {
    let mut successors = CURRENCIES.successors(code);
    successors.next().filter(|_| successors.next().is_none())
}

/// The currency that people mean who write its usual abbreviation, sign or name in place of its code,
/// in capitals or not. Nothing for a code, and for what several currencies share: `$`, `¥`, rupee.
///
/// ```
/// use customs_codes::currency::meant_by;
///
/// assert_eq!(meant_by("RMB"), Some("CNY"));
/// assert_eq!(meant_by("US$"), Some("USD"));
/// assert_eq!((meant_by("$"), meant_by("GBP")), (None, None));
/// ```
#[must_use]
pub fn meant_by(text: &str) -> Option<&'static str> {
    CURRENCIES.meant_by(text)
}
