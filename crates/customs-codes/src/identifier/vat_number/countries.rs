//! The forms of VAT numbers by country, as the VAT information exchange system (VIES) has them, and
//! which algorithm belongs to each.

use super::algorithms as by;
use super::{Country, IdentifierProblem, Run, Scheme};
use crate::identifier::error::Expected::{Digit, Letter, OneOf};
use crate::identifier::error::Lengths;

const HEAD: Run = Letter.times(2);
const NOT_0: Run = OneOf("123456789").once();
/// France leaves out `I` and `O`, which look like 1 and 0.
const KEY: Run = OneOf("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ").times(2);
const IRISH: &str = "ABCDEFGHIJKLMNOPQRSTUVW";
const ORGANISATION: Run = OneOf("ABCDEFGHJNPQRSUVW").once();

/// Lines of the table: prefix, lengths with the prefix, then each form behind the prefix and what
/// checks it.
macro_rules! countries {
    ($($prefix:literal $lengths:expr => $([$($run:expr),+] $check:expr),+;)+) => {
        &[$(Country {
            prefix: $prefix,
            lengths: $lengths,
            schemes: &[$(Scheme { form: &[HEAD, $($run),+], check: $check }),+],
        }),+]
    };
}

/// Sorted by prefix.
const COUNTRIES: &[Country] = countries! {
    "AT" exactly(11) => [OneOf("U").once(), Digit.times(8)] by::austria;
    "BE" exactly(12) => [OneOf("01").once(), Digit.times(9)] by::belgium;
    "BG" Lengths::OneOf(&[11, 12]) =>
        [Digit.times(9)] by::bulgaria, [Digit.times(10)] by::bulgaria_persons;
    "CY" exactly(11) => [Digit.times(8), Letter.once()] by::cyprus;
    "CZ" Lengths::OneOf(&[10, 11, 12]) =>
        [OneOf("012345678").once(), Digit.times(7)] by::czechia,
        [OneOf("6").once(), Digit.times(8)] by::czechia_special,
        [Digit.between(9, 10)] by::czechia_persons;
    "DE" exactly(11) => [NOT_0, Digit.times(8)] by::mod_11_10;
    "DK" exactly(10) => [NOT_0, Digit.times(7)] by::denmark;
    "EE" exactly(11) => [Digit.times(9)] by::estonia;
    "EL" exactly(11) => [Digit.times(9)] by::greece;
    "ES" exactly(11) =>
        [Digit.times(8), Letter.once()] by::spain_persons,
        [OneOf("KLMXYZ").once(), Digit.times(7), Letter.once()] by::spain_persons,
        [ORGANISATION, Digit.times(7), Digit.once()] by::spain,
        [ORGANISATION, Digit.times(7), Letter.once()] by::spain;
    "FI" exactly(10) => [Digit.times(8)] by::finland;
    "FR" exactly(13) => [KEY, Digit.times(9)] by::france;
    "GB" Lengths::OneOf(&[7, 11, 13, 14]) =>
        [Digit.times(9)] by::united_kingdom,
        [Digit.times(12)] by::united_kingdom,
        [OneOf("G").once(), OneOf("D").once(), Digit.times(3)] by::government,
        [OneOf("H").once(), OneOf("A").once(), Digit.times(3)] by::health,
        [OneOf("G").once(), OneOf("D").once(), OneOf("8").times(4), Digit.times(5)] by::government,
        [OneOf("H").once(), OneOf("A").once(), OneOf("8").times(4), Digit.times(5)] by::health;
    "HR" exactly(13) => [Digit.times(11)] by::mod_11_10;
    "HU" exactly(10) => [Digit.times(8)] by::hungary;
    "IE" Lengths::OneOf(&[10, 11]) =>
        [Digit.times(7), OneOf(IRISH).between(1, 2)] by::ireland,
        [Digit.once(), OneOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ+*").once(), Digit.times(5),
            OneOf(IRISH).once()] by::ireland_until_2013;
    "IT" exactly(13) => [Digit.times(11)] by::italy;
    "LT" Lengths::OneOf(&[11, 14]) =>
        [Digit.times(7), OneOf("1").once(), Digit.once()] by::lithuania,
        [Digit.times(10), OneOf("1").once(), Digit.once()] by::lithuania;
    "LU" exactly(10) => [Digit.times(8)] by::luxembourg;
    "LV" exactly(13) =>
        [OneOf("456789").once(), Digit.times(10)] by::latvia, [Digit.times(11)] by::latvia_persons;
    "MT" exactly(10) => [NOT_0, Digit.times(7)] by::malta;
    "NL" exactly(14) =>
        [Digit.times(9), OneOf("B").once(), Digit.times(2)] by::netherlands;
    "PL" exactly(12) => [Digit.times(10)] by::poland;
    "PT" exactly(11) => [NOT_0, Digit.times(8)] by::portugal;
    "RO" Lengths::Between(4, 12) => [NOT_0, Digit.between(1, 9)] by::romania;
    "SE" exactly(14) => [Digit.times(10), OneOf("0").once(), OneOf("1").once()] by::sweden;
    "SI" exactly(10) => [NOT_0, Digit.times(7)] by::slovenia;
    "SK" exactly(12) => [Digit.times(10)] by::slovakia;
};

const fn exactly(length: usize) -> Lengths {
    Lengths::Between(length, length)
}

/// The country whose numbers begin with this prefix.
pub(super) fn of(prefix: &str) -> Result<&'static Country, IdentifierProblem> {
    let same_form = if prefix == "XI" { "GB" } else { prefix };
    let found = COUNTRIES.binary_search_by_key(&same_form, |country| country.prefix);
    found.map(|index| &COUNTRIES[index]).map_err(|_| IdentifierProblem::Prefix {
        found: prefix.to_owned(),
        expected: match prefix {
            "GR" => "EL",
            "UK" => "GB",
            _ => "the prefix of a country of the European Union, GB or XI",
        },
    })
}

#[cfg(test)]
mod tests {
    use super::COUNTRIES;

    #[test]
    fn countries_are_sorted() {
        assert_eq!(COUNTRIES.len(), 28);
        assert!(COUNTRIES.is_sorted_by(|before, after| before.prefix < after.prefix));
    }
}
