//! The number of a postal item is one.

use customs_exchange::body::AdvanceCargoNotice;

use super::messages::{body_of, place_of};
use crate::prelude::*;

pub(super) const RULE: Rule = Rule {
    id: "advance-cargo-notice-postal-id",
    severity: Severity::Error,
    group: Group::Standard,
    title: "The number of a postal item is not two letters, nine digits and two letters, or its \
            check digit is wrong.",
    why: "Posts and customs find a parcel by this number. Its ninth digit is calculated from the \
          eight digits before it and reveals typing errors.",
    bad: "<ID>RR473124828NO</ID>",
    good: "<ID>RR473124829NO</ID>",
    sources: &["UPU S10, identification of postal items"],
    elements: &[],
    since: "0.1.0",
    book: None,
};

pub(super) const CHECK: Check = Check::Message(&check);

fn check(message: &Message, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(notice) = body_of::<AdvanceCargoNotice>(message) else { return };
    let Some(item) = notice.postal_item.as_deref() else { return };
    let path = || place_of::<AdvanceCargoNotice>() / "PostalItem" / "ID";
    let id = item.id.as_str();
    let Some(digits) = digits(id) else {
        found
            .at(path())
            .says(format!("`{id}` is not the number of a postal item"))
            .value(id)
            .expected("two letters, nine digits, two letters: AA123456785BB")
            .hint("write the number from the label, in capital letters and without blanks");
        return;
    };
    let wanted = check_digit(digits);
    if digits[8] != wanted {
        found
            .at(path())
            .says(format!("the check digit of {id} is {}; it should be {wanted}", digits[8]))
            .value(id)
            .expected(format!("check digit {wanted}"))
            .hint("compare the number with the label");
    }
}

/// The nine digits, if the number has the form.
fn digits(id: &str) -> Option<[u8; 9]> {
    let bytes: &[u8; 13] = id.as_bytes().try_into().ok()?;
    let (service, rest) = bytes.split_at(2);
    let (digits, country) = rest.split_at(9);
    let are_letters = |letters: &[u8]| letters.iter().all(u8::is_ascii_uppercase);
    let has_form = are_letters(service) && are_letters(country);
    let mut read = [0; 9];
    for (value, byte) in read.iter_mut().zip(digits) {
        *value = byte.is_ascii_digit().then(|| byte - b'0')?;
    }
    has_form.then_some(read)
}

/// The ninth digit: 11 less the remainder of the weighted sum by 11; 5 instead of 11, 0 of 10.
fn check_digit(digits: [u8; 9]) -> u8 {
    const WEIGHTS: [u16; 8] = [8, 6, 4, 2, 3, 5, 9, 7];
    let weighted = WEIGHTS.iter().zip(digits).map(|(weight, digit)| weight * u16::from(digit));
    let sum: u16 = weighted.sum();
    match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        digit => digit as u8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_of_a_postal_item_has_two_exceptions() {
        let reckoned = |id: &str| digits(id).map(check_digit);
        assert_eq!(reckoned("RR473124829NO"), Some(9));
        assert_eq!(reckoned("AA000000005BB"), Some(5));
        assert_eq!(reckoned("AA000000080BB"), Some(0));
        for text in ["", "RR47312482NO", "rr473124829NO", "RR47312482XNO", "ÅA47312482NO"] {
            assert_eq!(digits(text), None, "{text}");
        }
    }
}
